import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '@hub/gateway/config.ts';
import { startGateway } from '@hub/gateway/server.ts';
import { departments } from '@hub/schema/departments.ts';
import { describe, expect, test } from '@jest/globals';
import { codesOf, post } from '../support/ask.ts';
import { askSigned, type DepartmentUnderTest } from '../support/department.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';
import { run } from '../support/processes.ts';

const person = 'PER-23f8d9c62138d342047e';
const read = `{ person(id: "${person}") { birthYear } }`;

const verify = async (hub: HubUnderTest, settings: Readonly<Record<string, string>> = {}) =>
  run('gateway/hub/main.ts', ['audit', 'verify'], { ...hub.environment, ...settings });

const heads = (hub: HubUnderTest, department: string): string =>
  join(hub.data, 'audit-heads', 'gateway', `${department}.jsonl`);

/** The store and the hub's own heads as they were before the first request. */
function cutBack(hub: HubUnderTest): void {
  const folder = join(hub.data, 'audit');
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.jsonl'))) {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n').slice(0, -1);
    writeFileSync(join(folder, name), `${lines[0]}\n`);
  }
}

async function hubWithReads(): Promise<HubUnderTest> {
  const hub = await startHub();
  for (let count = 0; count < 3; count += 1) await hub.ask(read);
  await hub.stopGateway();
  return hub;
}

describe('signed heads are held by the owners of the data', () => {
  test('each in its own keeping, over its own door', async () => {
    const hub = await hubWithReads();
    for (const { name } of departments) expect(existsSync(heads(hub, name))).toBe(true);
    const { out, code } = await verify(hub);
    for (const { name } of departments) expect(out).toMatch(new RegExp(`✓ ${name} .*over record 7 `));
    expect(out).not.toContain('does not answer');
    expect(code).toBe(0);
    await hub.stop();
  }, 60_000);

  test('so that a store cut back together with the hub’s own heads is found through theirs', async () => {
    const hub = await hubWithReads();
    cutBack(hub);
    const { out, code } = await verify(hub);
    expect(out).toMatch(/record 2 TRUNCATED/);
    expect(code).toBe(1);
    await hub.stop();
  }, 60_000);

  test('through one of them that is on another machine, where everything on this one was cut or removed', async () => {
    const hub = await hubWithReads();
    cutBack(hub);
    for (const { name } of departments.slice(1)) rmSync(heads(hub, name));
    // Nothing of what civil affairs holds is read from this machine.
    const { out, code } = await verify(hub, { TONGCHOU_AUDIT_HEADS: join(hub.data, 'nowhere') });
    expect(out).toMatch(/record 2 TRUNCATED/);
    expect(out).toMatch(/✓ civil-affairs .*over record 7 /);
    expect(code).toBe(1);
    await hub.stop();
  }, 60_000);

  test('and verify says which owner did not answer, and what was compared in its stead', async () => {
    const hub = await hubWithReads();
    const away = { JUSTICE_URL: 'http://127.0.0.1:9/graphql' };
    expect((await verify(hub, away)).out).toMatch(/✓ justice .*does not answer; its file on this machine was read/);
    const elsewhere = { ...away, TONGCHOU_AUDIT_HEADS: join(hub.data, 'nowhere') };
    expect((await verify(hub, elsewhere)).out).toMatch(/\? justice .*NOT compared/);
    await hub.stop();
  }, 60_000);

  test('and a gateway whose store was cut back does not go on: personal data stays closed', async () => {
    const hub = await hubWithReads();
    cutBack(hub);
    const again = await startGateway(readConfig(hub.environment));
    const authorization = `Bearer ${await hub.token('coordinator')}`;
    expect(codesOf(await post(again.url, { query: read }, { authorization }))).toEqual(['AUDIT_UNAVAILABLE']);
    await again.stop();
    await hub.stop();
  }, 60_000);

  test('and taken from the gateway only, whose queries cannot be turned into one', async () => {
    const hub = await startHub();
    const justice = hub.departments.get('justice') as DepartmentUnderTest;
    const url = justice.url.replace('/graphql', '/audit');
    const body = { heads: { chain: 'gateway', after: 0 } };
    expect(await askSigned({ ...justice, url }, body, { persona: 'gateway' })).toMatchObject({ status: 200 });
    expect(await askSigned({ ...justice, url }, body, { persona: 'coordinator' })).toMatchObject({ status: 404 });
    expect(await askSigned({ ...justice, url }, { query: '{ __typename }' }, { persona: 'gateway' })).toMatchObject({
      status: 400,
    });
    const outside = { heads: { chain: '../../doors', after: 0 } };
    expect(await askSigned({ ...justice, url }, outside, { persona: 'gateway' })).toMatchObject({ status: 400 });
    await hub.stop();
  }, 60_000);
});
