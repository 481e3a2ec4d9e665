import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@hub/gateway/config.ts';
import { stockEngine } from '@hub/gateway/engine/stock.ts';
import { type RunningGateway, startGateway } from '@hub/gateway/server.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codesOf, post } from '../support/ask.ts';
import { newKey, startIssuer, type TestIssuer } from '../support/issuer.ts';
import { federation, type TinyFederation, type TinySubgraph } from '../support/tiny.ts';

const data = mkdtempSync(join(tmpdir(), 'tongchou-'));
const key = newKey();
const sealed: string[] = [];

const records = [
  { __typename: 'Case', id: 'c1', note: 'case note', plea: 'guilty' },
  { __typename: 'File', id: 'f1', note: 'file note' },
];

const justice: TinySubgraph = {
  sdl: `
    interface Record @key(fields: "id") { id: ID! note: String }
    type Case implements Record @key(fields: "id") { id: ID! note: String plea: String! @requiresScopes(scopes: [["justice:case"]]) }
    type File implements Record @key(fields: "id") { id: ID! note: String }
    type Sealed @requiresScopes(scopes: [["justice:case"]]) { id: ID! }
    type Open { id: ID! }
    union Hit = Sealed | Open
    type Query {
      records: [Record!]!
      loose: [Record]
      hits: [Hit]
      person: Person
    }
    type Mutation { seal(id: ID!): Boolean @requiresScopes(scopes: [["justice:case"]]) note(id: ID!): Boolean }
    type Person @key(fields: "id") { id: ID! conviction: String @requiresScopes(scopes: [["person:corrections"]]) }
  `,
  resolvers: {
    Query: {
      records: () => records,
      loose: () => records,
      hits: () => [
        { __typename: 'Sealed', id: 's1' },
        { __typename: 'Open', id: 'o1' },
      ],
      person: () => ({ id: 'p1', conviction: 'theft' }),
    },
    Mutation: {
      seal: (_: unknown, { id }: { id: string }) => sealed.push(id) > 0,
      note: () => true,
    },
    Record: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
    Case: { __resolveReference: ({ id }: { id: string }) => records.find((each) => each.id === id) },
    File: { __resolveReference: ({ id }: { id: string }) => records.find((each) => each.id === id) },
    Person: { __resolveReference: ({ id }: { id: string }) => ({ id, conviction: 'theft' }) },
  },
};

/** Another department writes on every record, and makes something of a person's conviction. */
const archive: TinySubgraph = {
  sdl: `
    type Record @key(fields: "id") @interfaceObject { id: ID! shelf: String @requiresScopes(scopes: [["archive:read"]]) place: String }
    type Person @key(fields: "id") { id: ID! conviction: String @external risk: String @requires(fields: "conviction") @requiresScopes(scopes: [["person:corrections"]]) }
  `,
  resolvers: {
    Record: {
      __resolveReference: (record: object) => record,
      shelf: ({ id }: { id: string }) => `shelf ${id}`,
      place: ({ id }: { id: string }) => `place ${id}`,
    },
    Person: {
      __resolveReference: (person: object) => person,
      risk: ({ conviction }: { conviction: string }) => `after ${conviction}`,
    },
  },
};

let tiny: TinyFederation;
let issuer: TestIssuer;
let gateway: RunningGateway;
let stock: RunningGateway;

beforeAll(async () => {
  tiny = await federation({ justice, archive });
  issuer = await startIssuer('hub');
  issuer.publish(key);
  const config = readConfig(
    {
      TONGCHOU_DATA: data,
      GATEWAY_PORT: '0',
      GATEWAY_LOG: 'off',
      TONGCHOU_ISSUER: issuer.url,
      TONGCHOU_AUDIENCE: 'hub',
    },
    { supergraph: tiny.supergraph },
  );
  gateway = await startGateway(config);
  stock = await startGateway(config, stockEngine);
});
afterAll(async () => {
  await gateway.stop();
  await stock.stop();
  await issuer.stop();
  await tiny.stop();
  rmSync(data, { recursive: true });
});

const ask = (query: string, scope = '', url = gateway.url) =>
  post(
    url,
    { query },
    {
      authorization: `Bearer ${issuer.token(key, { scope })}`,
      'x-hub-purpose': 'CASE_MANAGEMENT',
    },
  );

/** What the departments were asked while `asking`. */
async function askedBy(asking: () => Promise<unknown>): Promise<string> {
  const before = new Map(Object.entries(tiny.asked).map(([name, queries]) => [name, queries.length]));
  await asking();
  return Object.entries(tiny.asked)
    .flatMap(([name, queries]) => queries.slice(before.get(name)))
    .join('\n');
}

describe('a field one implementation protects', () => {
  const query = '{ records { id ... on Case { plea } ... on File { it: note } } }';

  test('is null there alone, and with it what may not hold a null', async () => {
    const { json } = await ask('{ loose { id ... on Case { plea } ... on File { it: note } } }');
    expect(json.data).toEqual({ loose: [null, { id: 'f1', it: 'file note' }] });
    expect(json.errors).toMatchObject([
      { path: ['loose', 'plea'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE', coordinate: 'Case.plea' } },
    ]);
  });

  test('takes the list where its items may not be null', async () => {
    expect((await ask(query)).json.data).toBeNull();
  });

  test('is never asked for, in whatever order who may and who may not come, by either engine', async () => {
    for (const { url } of [gateway, stock])
      for (const order of [
        ['', 'justice:case'],
        ['justice:case', ''],
      ]) {
        const text = `query Order${order[0] ? 'A' : 'B'} ${query}`;
        for (const scope of order) {
          const asked = await askedBy(() => ask(text, scope, url));
          expect(asked.includes('plea')).toBe(scope !== '');
        }
      }
    expect((await ask(query, 'justice:case')).json.data.records).toEqual([
      { id: 'c1', plea: 'guilty' },
      { id: 'f1', it: 'file note' },
    ]);
  });
});

describe('a protected type in a union', () => {
  test('is neither read nor named, and the others are', async () => {
    const { json } = await ask('{ hits { ... on Sealed { __typename id } ... on Open { __typename id } } }');
    expect(json.data.hits).toEqual([null, { __typename: 'Open', id: 'o1' }]);
    expect((await ask('{ hits { __typename } }')).json.data.hits).toEqual([null, null]);
  });
});

describe('an interface another department extends as an object', () => {
  test('protects its fields through the interface and through each type', async () => {
    const asked = await askedBy(async () => {
      const { json } = await ask('{ records { id place shelf } loose { ... on File { shelf place } } }');
      expect(json.data.records[0]).toEqual({ id: 'c1', place: 'place c1', shelf: null });
      expect(json.data.loose[1]).toEqual({ shelf: null, place: 'place f1' });
    });
    expect(asked).not.toContain('shelf');
    expect((await ask('{ records { shelf } }', 'archive:read')).json.data.records[1].shelf).toBe('shelf f1');
  });
});

describe('a field made of another department’s protected field', () => {
  test('does not compose without its protection', async () => {
    const careless = { ...archive, sdl: archive.sdl.replace('@requiresScopes(scopes: [["person:corrections"]])', '') };
    await expect(federation({ justice, careless })).rejects.toThrow(/does not specify necessary .*auth requirements/);
  });

  test('is denied with it, and neither department is asked for it', async () => {
    const asked = await askedBy(async () => {
      const { json } = await ask('{ person { id risk } }');
      expect(json.data.person).toEqual({ id: 'p1', risk: null });
    });
    expect(asked).not.toMatch(/conviction|risk/);
    expect((await ask('{ person { risk } }', 'person:corrections')).json.data.person.risk).toBe('after theft');
  });
});

describe('a protected mutation', () => {
  test('is not carried out', async () => {
    const answer = await ask('mutation { seal(id: "c1") note(id: "c1") }');
    expect(answer.json.data).toEqual({ seal: null, note: true });
    expect(codesOf(answer)).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE']);
    expect(sealed).toEqual([]);
    await ask('mutation { seal(id: "c1") }', 'justice:case');
    expect(sealed).toEqual(['c1']);
  });
});

describe('a denied field', () => {
  test('that the request leaves out is not told of', async () => {
    const query = 'query Q($on: Boolean = false) { person { id conviction @include(if: $on) } }';
    expect((await ask(query)).json).toMatchObject({ data: { person: { id: 'p1' } } });
    expect(codesOf(await ask(query))).toEqual([]);
  });

  test('under two names and in two fragments is told of once a place', async () => {
    const answer = await ask(
      '{ person { conviction ...A ...B } } fragment A on Person { conviction } fragment B on Person { x: conviction }',
    );
    expect(answer.json.data.person).toEqual({ conviction: null, x: null });
    expect(answer.json.errors.map(({ path }: { path: unknown }) => path)).toEqual([
      ['person', 'conviction'],
      ['person', 'x'],
    ]);
  });

  test('does not hide behind names that mean something to JavaScript', async () => {
    const asked = await askedBy(() => ask('{ person { __proto__: conviction constructor: conviction } }'));
    expect(asked).not.toContain('conviction:');
    expect(asked).not.toMatch(/\bconviction\b/);
  });
});
