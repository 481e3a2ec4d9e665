/** Prints what the start screen's query is asked with, from the settings of the hub; exit 1 saying what is wrong with them. */
import { ConfigError, readConfig } from '../config.ts';
import { developmentKey, signToken } from '../trust/identity/development.ts';

try {
  const { identity } = readConfig(process.env);
  const token =
    identity.kind === 'development' ? await signToken(developmentKey(identity.keyFile), 'coordinator') : '<token>';
  process.stdout.write(token);
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(error.message);
  process.exitCode = 1;
}
