import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '@hub/gateway/config.ts';
import { startGateway } from '@hub/gateway/server.ts';
import { publicTextOf } from '@hub/schema/audit-head.ts';
import { departments } from '@hub/schema/departments.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { codesOf, post } from '../support/ask.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';
import { run } from '../support/processes.ts';

const person = 'PER-23f8d9c62138d342047e';
const { privateKey } = generateKeyPairSync('ed25519');

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHub();
  await hub.stopGateway();
  writeFileSync(file(), privateKey.export({ type: 'pkcs8', format: 'pem' }));
}, 60_000);
afterAll(() => hub.stop());

const file = (): string => join(hub.data, 'next-key');

/** One gateway's life with these settings: it is asked for personal data once, and stopped. */
async function asked(settings: Readonly<Record<string, string>>): Promise<readonly unknown[]> {
  const gateway = await startGateway(readConfig({ ...hub.environment, ...settings }));
  await gateway.hub.grants.refresh();
  const authorization = `Bearer ${await hub.token('coordinator')}`;
  const answer = await post(gateway.url, { query: `{ person(id: "${person}") { birthYear } }` }, { authorization });
  await gateway.stop();
  return codesOf(answer);
}
const verify = (settings: Readonly<Record<string, string>>) =>
  run('gateway/hub/main.ts', ['audit', 'verify'], { ...hub.environment, ...settings });

test('the audit’s key is changed in two restarts, and departments take it only after the first', async () => {
  const announced = { TONGCHOU_AUDIT_KEY_NEXT: file() };
  const changed = { TONGCHOU_AUDIT_KEY: file() };
  const next = publicTextOf(privateKey);
  expect(await asked(changed)).toEqual(['AUDIT_UNAVAILABLE']);

  expect(await asked(announced)).toEqual([]);
  const during = await verify(announced);
  for (const { name } of departments) expect(during.out).toMatch(new RegExp(`✓ ${name} .*announcing the key ${next} `));
  expect(during.code).toBe(0);

  expect(await asked(changed)).toEqual([]);
  const after = await verify(changed);
  expect(after.out).toMatch(new RegExp(`signed with \\S+, ${next}\\n`));
  for (const { name } of departments) expect(after.out).toMatch(new RegExp(`✓ ${name} `));
  expect(after.out).not.toContain('announcing');
  expect(after.code).toBe(0);
}, 60_000);
