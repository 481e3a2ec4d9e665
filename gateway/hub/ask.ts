/** `hub ask`: asks one department past the gateway, as the gateway would. For its developer: nothing of it is in the audit. */
import { departmentNamed } from '@hub/schema/departments.ts';
import { signerFor } from '@hub/schema/door.ts';
import { readConfig } from '../config.ts';
import { isPersona, personas } from '../trust/personas.ts';

/** Time the department has to answer, in milliseconds. */
const patienceMs = 10_000;

interface Options {
  readonly as: string;
  readonly variables?: string;
}

async function answerOf(name: string, query: string, { as, variables = '{}' }: Options): Promise<string> {
  if (process.env['TONGCHOU_MODE'] === 'production')
    throw new RangeError('正式运行时请向网关提问 · in production ask the gateway');
  const department = departmentNamed(name);
  if (!isPersona(as)) throw new RangeError(`没有角色“${as}” · no persona "${as}"`);
  const { doorKeys, doorAudience, urls } = readConfig(process.env);
  const key = doorKeys().get(department.name);
  if (!key) throw new RangeError(`没有门钥 · no key for the door of ${department.name}`);
  const body = JSON.stringify({ query, variables: JSON.parse(variables) });
  const { organisation, scopes } = personas[as];
  const actor = { subject: `development:${as}`, persona: as, organisation, scopes: new Set(scopes), purpose: null };
  const sign = signerFor(doorAudience(department.name), key);
  const response = await fetch(urls[department.name] ?? `http://127.0.0.1:${department.port}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...sign({ actor, requestId: 'hub-ask', body, deadlineMs: patienceMs }),
    },
    body,
    signal: AbortSignal.timeout(patienceMs),
  });
  return response.text();
}

/** Prints what the department answers; the exit code is 1 when it cannot be asked. */
export async function askDepartment(name: string, query: string, options: Options): Promise<void> {
  try {
    process.stdout.write(`${await answerOf(name, query, options)}\n`);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    process.stderr.write(`✗ ${cause instanceof Error ? cause.message : cause}\n`);
    process.exitCode = 1;
  }
}
