/** Development tokens for the operator's command line. */
import { isPurpose, purposes } from '@hub/schema/purposes.ts';
import { ConfigError, readConfig } from '../config.ts';
import { developmentKey, signToken } from '../trust/identity/development.ts';
import { isPersona, personas } from '../trust/personas.ts';

function refuse(what: string, known: Readonly<Record<string, { readonly zh: string; readonly en: string }>>): void {
  const rows = Object.entries(known).map(([name, { zh, en }]) => `  ${name.padEnd(17)} ${zh} · ${en}`);
  process.stderr.write(`✗ ${what}; there are:\n${rows.join('\n')}\n`);
  process.exitCode = 1;
}

/** Prints a development token for a persona. */
export async function printToken({ as, purpose }: { readonly as: string; readonly purpose?: string }): Promise<void> {
  if (!isPersona(as)) return refuse(`没有角色“${as}” · no persona "${as}"`, personas);
  if (purpose !== undefined && !isPurpose(purpose))
    return refuse(`没有用途“${purpose}” · no purpose "${purpose}"`, purposes);
  const { identity, developmentKeyFile } = readConfig(process.env);
  if (identity.kind === 'issuer') {
    process.stderr.write(
      `✗ 本网关的令牌由 ${identity.issuer} 签发,开发令牌无效 · this hub's tokens come from ${identity.issuer}; it takes no development token\n`,
    );
    process.exitCode = 1;
    return;
  }
  process.stdout.write(`${await signToken(developmentKey(developmentKeyFile), as, purpose)}\n`);
}

/** The token the operator's own commands ask with: the one in TONGCHOU_TOKEN, else a development coordinator's. @throws {ConfigError}. */
export async function operatorToken(): Promise<string> {
  const given = process.env['TONGCHOU_TOKEN'];
  if (given) return given;
  const { identity, developmentKeyFile } = readConfig(process.env);
  if (identity.kind === 'issuer')
    throw new ConfigError(
      `TONGCHOU_TOKEN 未设置:请放入 ${identity.issuer} 签发的令牌 · TONGCHOU_TOKEN is not set: put a token of ${identity.issuer} there`,
    );
  return signToken(developmentKey(developmentKeyFile), 'coordinator');
}
