import { createSecretKey, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { developmentKey, signToken } from '@hub/gateway/trust/identity/development.ts';
import { departments, environmentPrefix } from '@hub/schema/departments.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codesOf, post } from '../support/ask.ts';
import { askSigned, askUnsigned, type DepartmentUnderTest } from '../support/department.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';
import { freePorts, freshPorts, type RunningProcess, run, startProcess } from '../support/processes.ts';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHub();
}, 60_000);
afterAll(() => hub.stop());

const names = departments.map(({ name }) => name);
const departmentOf = (name: string): DepartmentUnderTest =>
  hub.departments.get(name as DepartmentUnderTest['name']) as DepartmentUnderTest;

const refusal = { status: 401, body: expect.stringContaining('"code":"DOOR_CLOSED"') };

const asked: readonly (readonly [string, object])[] = [
  ['a query', { query: '{ __typename }' }],
  ['its schema', { query: '{ _service { sdl } }' }],
  ['introspection', { query: '{ __schema { queryType { name } } }' }],
  [
    'entities with invented keys',
    {
      query: 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
      variables: { r: [{ __typename: 'Person', id: 'PER-00000000000000000000' }] },
    },
  ],
  ['what is no GraphQL', { nonsense: true }],
];

describe.each(names)('%s, asked past the gateway', (name) => {
  test.each(asked)('refuses %s, without a word on why', async (_, body) => {
    const answer = await askUnsigned(departmentOf(name), body);
    expect(answer).toMatchObject(refusal);
    expect(answer).toEqual(
      await askUnsigned(departmentOf(name), {}, { authorization: `Bearer ${await hub.token('coordinator')}` }),
    );
  });

  test('refuses GET, and a body that is no JSON', async () => {
    const { url } = departmentOf(name);
    expect((await fetch(`${url}?query={__typename}`)).status).toBe(401);
    expect((await fetch(url, { method: 'POST', body: 'query={__typename}' })).status).toBe(401);
  });

  test('refuses what another department’s key signed, under either name', async () => {
    for (const other of names.filter((each) => each !== name)) {
      const { url } = departmentOf(name);
      const { key } = departmentOf(other);
      const [, body] = asked[0] ?? ['', {}];
      expect(await askSigned({ name: departmentOf(other).name, url, key }, body)).toMatchObject(refusal);
      expect(await askSigned({ name: departmentOf(name).name, url, key }, body)).toMatchObject(refusal);
    }
  });

  test('says to anybody that it lives and is ready', async () => {
    for (const path of ['/health/live', '/health/ready'])
      expect((await fetch(new URL(path, departmentOf(name).url))).status).toBe(200);
  });

  test('answers what its own key signs', async () => {
    const answer = await askSigned(departmentOf(name), { query: '{ __typename }' });
    expect(answer).toMatchObject({ status: 200, body: expect.stringContaining('"Query"') });
  });
});

test('through the gateway every department answers', async () => {
  const { json } = await hub.ask(
    '{ districts(first: 1) { nodes { nameZh centres { totalCount } corrections { underCorrection suppressed } volunteering(year: 2014) { teams } } } hospitals(first: 1) { totalCount } meetings(first: 1) { totalCount } }',
  );
  expect(json.errors).toBeUndefined();
  expect(JSON.stringify(json.data)).not.toContain('null');
});

describe('as processes, with keys from the environment', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tongchou-'));
  const running: RunningProcess[] = [];
  const keyOf = () => randomBytes(32).toString('base64url');
  const keys = Object.fromEntries(names.map((name) => [`${environmentPrefix(name)}_DOOR_KEY`, keyOf()]));
  const data = { TONGCHOU_DATA: process.env['TONGCHOU_TEST_DATA'] ?? '', TONGCHOU_ISSUER: 'development' };

  const start = async (file: string, extra: Readonly<Record<string, string>>) => {
    const started = await startProcess(file, [], { ...data, ...extra }, join(folder, 'outbound'));
    running.push(started);
    return started;
  };
  const question = { query: '{ justiceOffices(first: 1) { nodes { nameZh } } }' };
  const ask = async (gateway: RunningProcess) => {
    const key = developmentKey(`${data.TONGCHOU_DATA}/development-key.json`);
    return post(gateway.url, question, { authorization: `Bearer ${await signToken(key, 'coordinator')}` });
  };

  let ports: Record<string, string>;
  let justice: RunningProcess;
  beforeAll(async () => {
    ports = await freshPorts();
    justice = await start('subgraphs/justice/main.ts', { ...ports, ...keys });
  }, 60_000);
  afterAll(async () => {
    await Promise.all(running.map((each) => each.stop()));
    rmSync(folder, { recursive: true });
  });

  test('a stranger is refused; the gateway with the same keys is answered', async () => {
    expect(await askUnsigned(justice, question)).toMatchObject(refusal);
    const gateway = await start('gateway/main.ts', { ...ports, ...keys, GATEWAY_LOG: 'off' });
    const { json } = await ask(gateway);
    expect(json.errors).toBeUndefined();
    expect(json.data.justiceOffices.nodes).toHaveLength(1);
  });

  test('to a gateway with another key the department is one that does not answer', async () => {
    const [port = 0] = await freePorts(1);
    const gateway = await start('gateway/main.ts', {
      ...ports,
      ...keys,
      JUSTICE_DOOR_KEY: keyOf(),
      GATEWAY_PORT: String(port),
      GATEWAY_LOG: 'off',
    });
    const answer = await ask(gateway);
    expect(answer.json.data).toBeNull();
    expect(codesOf(answer)).toEqual(['DEPARTMENT_UNAVAILABLE']);
    expect(answer.json.extensions.missingDepartments).toMatchObject([{ name: 'justice' }]);
    expect(JSON.stringify(answer.json)).not.toContain('DOOR_CLOSED');
  });

  test('a developer who has its key asks it in a persona’s name, and not in production', async () => {
    const argv = ['ask', 'justice', '{ correctionsCases { totalCount } }', '--as'];
    const ask = async (persona: string, extra = {}) =>
      run('gateway/hub/main.ts', [...argv, persona], { ...data, ...ports, ...keys, ...extra });
    expect(JSON.parse((await ask('justice')).out).data.correctionsCases.totalCount).toBeGreaterThan(0);
    expect(JSON.parse((await ask('health')).out)).toEqual({ data: { correctionsCases: null } });
    expect(await ask('justice', { TONGCHOU_MODE: 'production' })).toMatchObject({ code: 1, out: '' });
    expect((await ask('mayor')).err).toContain('no persona "mayor"');
  }, 20_000);

  test('a key nobody was given opens nothing', async () => {
    const stranger = { name: 'justice', url: justice.url, key: createSecretKey(randomBytes(32)) } as const;
    expect(await askSigned(stranger, question)).toMatchObject(refusal);
  });
});
