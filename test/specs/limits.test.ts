import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@hub/gateway/config.ts';
import { type RunningGateway, startGateway } from '@hub/gateway/server.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { codesOf, post } from '../support/ask.ts';
import { federation, type TinyFederation } from '../support/tiny.ts';

const data = mkdtempSync(join(tmpdir(), 'tongchou-'));
const environment = {
  TONGCHOU_DATA: data,
  GATEWAY_PORT: '0',
  GATEWAY_LOG: 'off',
  GATEWAY_DEPTH: '6',
  GATEWAY_ALIASES: '5',
  GATEWAY_DIRECTIVES: '4',
  GATEWAY_ROOT_FIELDS: '3',
  GATEWAY_TOKENS: '200',
  GATEWAY_SELECTIONS: '60',
  GATEWAY_COST: '500',
};

const people = {
  sdl: `
    enum Sex { MALE FEMALE }
    type Query { people(first: Int = 10, sex: Sex): PeoplePage! person: Person report: Report @cost(weight: 501) returns: [Report] @listSize(assumedSize: 600) }
    type PeoplePage { nodes: [Person!]! }
    type Person @key(fields: "id") { id: ID! name: String friends(first: Int = 10): PeoplePage! broken: String }
    type Report { id: ID }
  `,
  resolvers: {
    Query: { people: () => ({ nodes: [{ id: '1', name: '甲' }] }), person: () => ({ id: '1', name: '甲' }) },
    Person: { friends: () => ({ nodes: [] }), broken: () => new Error('postgres://hub:secret@db') },
  },
};

let tiny: TinyFederation;
let gateway: RunningGateway;
let production: RunningGateway;

beforeAll(async () => {
  tiny = await federation({ people });
  const flags = { supergraph: tiny.supergraph, open: true };
  gateway = await startGateway(readConfig(environment, flags));
  production = await startGateway(
    readConfig({ ...environment, TONGCHOU_MODE: 'production', GATEWAY_TOKENS: '2000' }, flags),
  );
});
afterAll(async () => {
  await gateway.stop();
  await production.stop();
  await tiny.stop();
  rmSync(data, { recursive: true });
});

const times = (count: number, text: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => text(n)).join(' ');

describe('an operation that is too large is refused by name before anybody is asked', () => {
  const bomb = `{ person { ...F0 } } ${times(12, (n) => `fragment F${n} on Person { ...F${n + 1} ...F${n + 1} }`)} fragment F12 on Person { id }`;
  test.each([
    ['depth', '{ people { nodes { friends { nodes { friends { nodes { id } } } } } } }'],
    ['aliases', `{ person { ${times(6, (n) => `a${n}: id`)} } }`],
    ['aliases', `{ person { ...F } } fragment F on Person { ${times(6, (n) => `a${n}: id`)} }`],
    ['directives', `{ person { ${times(5, () => 'id @include(if: true)')} } }`],
    ['directives', `{ person { id ${'@skip(if: false) '.repeat(5)} } }`],
    ['rootFields', `{ ${times(4, (n) => `a${n}: person { id }`)} }`],
    ['rootFields', `{ ...F person { id } } fragment F on Query { ${times(3, () => 'person { id }')} }`],
    ['tokens', `{ person { ${'id '.repeat(200)} } }`],
    ['selections', `{ person { ${'id '.repeat(70)} } }`],
    ['selections', bomb],
  ])('%s: %#', async (what, query) => {
    const before = tiny.asked['people']?.length;
    const answer = await post(gateway.url, { query });
    expect([answer.status, ...codesOf(answer)]).toEqual([400, 'OPERATION_TOO_LARGE']);
    expect(answer.json.errors[0].extensions.what).toBe(what);
    expect(tiny.asked['people']?.length).toBe(before);
  });

  test('several operations in one request are not a request', async () => {
    const answer = await post(gateway.url, [{ query: '{ person { id } }' }, { query: '{ person { id } }' }]);
    expect([answer.status, ...codesOf(answer)]).toEqual([400, 'BAD_REQUEST']);
  });

  test('nor is a body beyond the limit', async () => {
    const { status } = await post(gateway.url, { query: '{ person { id } }', variables: { pad: 'x'.repeat(200_001) } });
    expect(status).toBe(413);
  });

  test.each(['mutation { make }', 'subscription { made }'])('%s: a kind this graph does not have', async (query) => {
    expect(codesOf(await post(gateway.url, { query }))).toEqual(['BAD_REQUEST']);
  });

  test('what is within is answered', async () => {
    const answer = await post(gateway.url, { query: '{ a: person { id } people(first: 5) { nodes { name } } }' });
    expect(answer.json.data).toEqual({ a: { id: '1' }, people: { nodes: [{ name: '甲' }] } });
  });
});

describe('an operation that would cost too much is refused with estimate and limit before anybody is asked', () => {
  const nested = 'query Q($n: Int) { people(first: $n) { nodes { friends(first: $n) { nodes { id } } } } }';
  test.each([
    ['pages in pages', nested, { n: 22 }, 1 + 22 * 24],
    ['one large page', '{ people(first: 1000) { nodes { id } } }', {}, 1001],
    ['a field whose owner gave it a weight', '{ report { id } }', {}, 501],
    ['a list whose owner gave it a size', '{ returns { id } }', {}, 600],
  ])('%s', async (_, query, variables, estimate) => {
    const before = tiny.asked['people']?.length;
    const answer = await post(gateway.url, { query, variables });
    expect([answer.status, ...codesOf(answer)]).toEqual([400, 'COST_ESTIMATED_TOO_EXPENSIVE']);
    expect(answer.json.errors[0].extensions).toMatchObject({ estimate, limit: 500 });
    expect(tiny.asked['people']?.length).toBe(before);
  });

  test('the same document with smaller pages is answered', async () => {
    expect(codesOf(await post(gateway.url, { query: nested, variables: { n: 2 } }))).toEqual([]);
  });
});

describe('in production', () => {
  const query = '{ person { id nmae } }';

  test('no error suggests, names a type, or says anything of the inside', async () => {
    const open = JSON.stringify((await post(gateway.url, { query })).json);
    expect(open).toMatch(/Did you mean/);
    const { json } = await post(production.url, { query });
    expect(JSON.stringify(json)).not.toMatch(/Did you mean|nmae|name|Person/);
    expect(json.errors[0].extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(json.extensions.requestId).toMatch(/^[\w-]{8,}$/);
  });

  test.each([
    ['a syntax error', { query: '{ person {' }, 'GRAPHQL_PARSE_FAILED'],
    [
      'a variable that does not fit',
      { query: 'query Q($sex: Sex) { people(sex: $sex) { nodes { id } } }', variables: { sex: 'MALEE' } },
      'BAD_USER_INPUT',
    ],
    ['a literal that does not fit', { query: '{ people(sex: FEMAL) { nodes { id } } }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['a fault of a department', { query: '{ person { broken } }' }, 'INTERNAL'],
  ])('%s is told by code', async (_, body, code) => {
    const answer = await post(production.url, body);
    expect(codesOf(answer)).toEqual([code]);
    expect(JSON.stringify(answer.json)).not.toMatch(/Did you mean|MALE|postgres|Sex/);
  });

  test('the schema is not told', async () => {
    for (const text of [
      getIntrospectionQuery().replaceAll(/\s+/g, ' '),
      '{ __type(name: "Person") { name } }',
      '{ person { ...F } } fragment F on Person { id } query Q { __schema { types { name } } }',
    ])
      expect(
        codesOf(await post(production.url, { query: text, operationName: text.includes('query Q') ? 'Q' : undefined })),
      ).toEqual(['INTROSPECTION_DISABLED']);
    expect((await post(production.url, { query: '{ person { __typename } }' })).json.data.person.__typename).toBe(
      'Person',
    );
  });

  test('nor is there an explorer', async () => {
    expect((await fetch(`${production.url}/explorer/`)).status).toBe(404);
  });
});

describe('in development', () => {
  test('the schema is told', async () => {
    const answer = await post(gateway.url, { query: '{ __type(name: "Person") { name } }' });
    expect(answer.json.data.__type.name).toBe('Person');
  });
});
