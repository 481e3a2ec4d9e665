import { readConfig } from '../config.ts';
import { developmentSecret, signToken } from '../trust/development-token.ts';
import { isPersona, personas } from '../trust/personas.ts';

/** Prints a development token for a persona. */
export async function printToken({ as, purpose }: { readonly as: string; readonly purpose?: string }): Promise<void> {
  if (!isPersona(as)) {
    const known = Object.entries(personas).map(([name, { zh, en }]) => `  ${name.padEnd(14)} ${zh} · ${en}`);
    process.stderr.write(`✗ 没有角色“${as}” · no persona "${as}"; there are:\n${known.join('\n')}\n`);
    process.exitCode = 1;
    return;
  }
  const { secretFile } = readConfig(process.env);
  process.stdout.write(`${await signToken(developmentSecret(secretFile), as, purpose)}\n`);
}
