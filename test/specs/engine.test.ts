import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@hub/gateway/config.ts';
import { type RunningGateway, startGateway } from '@hub/gateway/server.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { city } from '../differential/federations.ts';
import { codesOf, post } from '../support/ask.ts';
import { federation, type TinyFederation } from '../support/tiny.ts';

const data = mkdtempSync(join(tmpdir(), 'tongchou-'));
const environment = { TONGCHOU_DATA: data, GATEWAY_PORT: '0', GATEWAY_LOG: 'off' };

let tiny: TinyFederation;
let gateway: RunningGateway;

beforeAll(async () => {
  tiny = await federation(city);
  gateway = await startGateway(readConfig(environment, { supergraph: tiny.supergraph, open: true }));
});
afterAll(async () => {
  await gateway.stop();
  await tiny.stop();
  rmSync(data, { recursive: true });
});

const ask = (query: string, variables: Readonly<Record<string, unknown>> = {}) =>
  post(gateway.url, { query, variables });
const pathsOf = ({ json }: Awaited<ReturnType<typeof ask>>) =>
  (json.errors ?? []).map(({ path }: { path: unknown }) => path);

describe('an error stands where the client sees the data', () => {
  test('in a list, at the index of the item it is about, though other items were not asked for', async () => {
    const answer = await ask('{ anything { ... on Centre { load } ... on Team { name } } }');
    expect(answer.json.data.anything).toEqual([{ name: '一队' }, null, { load: null }]);
    expect(pathsOf(answer)).toEqual([['anything', 2, 'load']]);
  });

  test('at each place, when one entity stands in several and was asked for once', async () => {
    const answer = await ask('{ centres { neighbours { load } } }');
    expect(pathsOf(answer)).toEqual([
      ['centres', 0, 'neighbours', 0, 'load'],
      ['centres', 2, 'neighbours', 1, 'load'],
    ]);
  });

  test('under its alias', async () => {
    expect(pathsOf(await ask('{ it: broken { id } }'))).toEqual([['it']]);
  });
});

describe('null goes up as far as the schema says, and no further', () => {
  test('a failed field that may be null is null alone', async () => {
    expect((await ask('{ operators { id flaky } }')).json.data.operators).toEqual([
      { id: 'o1', flaky: 'fine' },
      { id: 'o2', flaky: null },
    ]);
  });

  test('a failed field that may not be null takes the entity’s place, where that may be null', async () => {
    const answer = await ask('{ centres { id operator { must } } }');
    expect(answer.json.data.centres.map(({ operator }: { operator: unknown }) => operator)).toEqual([
      { must: 'fine' },
      null,
      null,
    ]);
  });

  test('a failed root that may not be null takes the answer', async () => {
    const answer = await ask('{ strict { id } }');
    expect(answer.json.data).toBeNull();
    expect(codesOf(answer)).toEqual(['INTERNAL']);
  });
});

describe('entities are asked for once', () => {
  test('however often they stand in the answer', async () => {
    const before = tiny.asked['people']?.length ?? 0;
    const { json } = await ask('{ centres { neighbours { neighbours { staff { name } } } } }');
    expect(json.data.centres[0].neighbours[0].neighbours[0].staff[0].name).toBe('社工c1a');
    expect((tiny.asked['people']?.length ?? 0) - before).toBe(1);
  });

  test('and what stands twice can differ below', async () => {
    const { json } = await ask(
      '{ centres(first: 1) { neighbours { id } } again: centres(first: 1) { neighbours { name } } }',
    );
    expect(json.data.centres[0].neighbours[0]).toEqual({ id: 'c2' });
    expect(Object.keys(json.data.again[0].neighbours[0])).toEqual(['name']);
  });
});

describe('operations', () => {
  test('keys stand in the order they were asked for, fragments in their place', async () => {
    const { json } = await ask(
      '{ centre(id: "c1") { level ...Staff id } } fragment Staff on Centre { staff { name } name }',
    );
    expect(Object.keys(json.data.centre)).toEqual(['level', 'staff', 'name', 'id']);
  });

  test('a mutation is carried out once, and what it selects is joined', async () => {
    const before = tiny.asked['places']?.length ?? 0;
    const { json } = await ask(
      'mutation Rename($to: String!) { rename(id: "c1", name: $to) { name staff { name } } count }',
      { to: '新名' },
    );
    expect(json.data).toEqual({
      rename: { name: '新名', staff: [{ name: '社工c1a' }, { name: '社工c1b' }] },
      count: 41,
    });
    expect(tiny.asked['places']?.slice(before).filter((query) => query.startsWith('mutation'))).toHaveLength(1);
  });

  test('variables have their defaults, also where a condition reads them', async () => {
    const query =
      'query Q($first: Int = 1, $named: Boolean! = false) { centres(first: $first) { id name @include(if: $named) operator @skip(if: $named) { title } } }';
    expect((await ask(query)).json.data.centres).toEqual([{ id: 'c1', operator: { title: '机构一' } }]);
    expect(
      (await ask(query, { first: 2, named: true })).json.data.centres.map((centre: object) => Object.keys(centre)),
    ).toEqual([
      ['id', 'name'],
      ['id', 'name'],
    ]);
  });

  test('a variable of another type is refused before any department is asked', async () => {
    const before = tiny.asked['places']?.length;
    const answer = await ask('query Q($first: Int) { centres(first: $first) { id } }', { first: 'many' });
    expect(answer.status).toBe(400);
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(tiny.asked['places']?.length).toBe(before);
  });

  test('introspection is answered from the schema clients see', async () => {
    const { json } = await ask(
      '{ __typename __type(name: "Centre") { kind fields { name } } __schema { queryType { name } } centre(id: "c1") { __typename } }',
    );
    expect(json.data).toMatchObject({
      __typename: 'Query',
      __schema: { queryType: { name: 'Query' } },
      centre: { __typename: 'Centre' },
    });
    expect(json.data.__type.fields.map(({ name }: { name: string }) => name)).toContain('summary');
  });

  test('text arrives as it was sent: surrogate pairs, quotes, line separators', async () => {
    expect((await ask('{ centre(id: "c2") { summary(short: true) } }')).json.data.centre.summary).toBe(
      '越秀中心 \u{1F3E0} "q" \\ \u2028',
    );
  });
});
