import { buildSubgraphSchema } from '@apollo/subgraph';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { type EntityManager, MikroORM } from '@mikro-orm/sqlite';
import { execute, parse } from 'graphql';
import { from } from '../columns.ts';
import { type Context, type ContextSource, createContext } from '../context.ts';
import { type Connection, type PageArguments, page, pageOf } from '../page.ts';
import { ownOnly } from '../rights.ts';
import { row } from '../row.ts';
import { actorWith, everyScope } from '../testing.ts';

const Centre = defineEntity({
  name: 'Centre',
  tableName: 'centre',
  properties: {
    id: p.string().primary(),
    nameZh: p.string(),
    townshipCode: p.string(),
    openedOn: p.date(),
    isOpen: p.boolean(),
    fields: p.json<readonly string[]>(),
  },
});
type CentreRow = InferEntity<typeof Centre>;

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key"])
  type Query { centres(first: Int, after: String, isOpen: Boolean, newestFirst: Boolean): CentreConnection! centre(id: ID!): Centre townships: [Township!]! }
  type CentreConnection { nodes: [Centre!]! totalCount: Int! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Centre @key(fields: "id") { id: ID! nameZh: String! label: String! fields: [String!]! isOpen: Boolean! }
  type Township @key(fields: "code") { code: ID! centres(first: Int, after: String): CentreConnection }
`);

interface Asked extends PageArguments {
  readonly isOpen?: boolean;
  readonly newestFirst?: boolean;
}

const townships = ['440103001', '440103002', '440103003'];

const schema = buildSubgraphSchema([
  {
    typeDefs,
    resolvers: {
      Query: {
        townships: () => townships.map((code) => ({ code })),
        centre: (_: unknown, { id }: { id: string }, context: Context, info) => row(context, Centre, id, info),
        centres: (
          _: unknown,
          { isOpen, newestFirst, ...args }: Asked,
          context: Context,
          info,
        ): Promise<Connection<CentreRow>> =>
          page(context, Centre, args, info, { isOpen }, newestFirst ? { by: 'openedOn', descending: true } : {}),
      },
      Centre: {
        __resolveReference: ({ id }: { id: string }, context: Context, info) => row(context, Centre, id, info),
        label: from(['nameZh', 'openedOn'], ({ nameZh, openedOn }: CentreRow) => `${nameZh} ${openedOn}`),
      },
      Township: {
        centres: ({ code }: { code: string }, args: PageArguments, context: Context, info) =>
          pageOf(context, Centre, 'townshipCode', code, args, info),
      },
    },
  },
]);

let orm: MikroORM;
const statements: string[] = [];

async function ask(query: string, source: Partial<ContextSource> = {}) {
  statements.length = 0;
  const contextValue = createContext({
    em: orm.em.fork() as EntityManager,
    now: '2015-10-26T09:47:00Z',
    requestId: 'test',
    actor: everyScope,
    onStatement: () => statements.push('one'),
    ...source,
  });
  const { data, errors } = await execute({ schema, document: parse(query), contextValue });
  return { data: JSON.parse(JSON.stringify(data)), codes: (errors ?? []).map(({ extensions }) => extensions['code']) };
}

beforeAll(async () => {
  orm = await MikroORM.init({ dbName: ':memory:', entities: [Centre] });
  await orm.schema.create();
  const rows = Array.from({ length: 12 }, (_, index) => ({
    id: `IFSC-${String(index + 1).padStart(3, '0')}`,
    nameZh: `中心${index + 1}`,
    townshipCode: townships[index % 2] as string,
    openedOn: `2012-01-${String(12 - index).padStart(2, '0')}`,
    isOpen: index % 3 !== 0,
    fields: ['FAMILY', 'ELDERLY'],
  }));
  await orm.em.fork().insertMany(Centre, rows);
});
afterAll(() => orm.close());

describe('a root list', () => {
  test('is read page by page, each row once, to the end', async () => {
    const ids: string[] = [];
    for (let after = ''; ; ) {
      const { data } = await ask(`{ centres(first: 5${after}) { nodes { id } pageInfo { hasNextPage endCursor } } }`);
      ids.push(...data.centres.nodes.map(({ id }: { id: string }) => id));
      if (!data.centres.pageInfo.hasNextPage) break;
      after = `, after: "${data.centres.pageInfo.endCursor}"`;
    }
    expect(ids).toHaveLength(12);
    expect(new Set(ids).size).toBe(12);
  });

  test('keeps its order across pages when it is not ordered by key', async () => {
    const { data } = await ask('{ centres(first: 4, newestFirst: true) { nodes { id } pageInfo { endCursor } } }');
    const next = await ask(
      `{ centres(first: 4, newestFirst: true, after: "${data.centres.pageInfo.endCursor}") { nodes { id } } }`,
    );
    expect([...data.centres.nodes, ...next.data.centres.nodes].map(({ id }) => id.slice(-3))).toEqual([
      '001',
      '002',
      '003',
      '004',
      '005',
      '006',
      '007',
      '008',
    ]);
  });

  test('counts without reading rows, and reads rows without counting', async () => {
    expect((await ask('{ centres(isOpen: true) { totalCount } }')).data.centres.totalCount).toBe(8);
    expect(statements).toHaveLength(1);
    await ask('{ centres { nodes { id } } }');
    expect(statements).toHaveLength(1);
  });

  test.each([0, -1, 101])('refuses a page of %d', async (first) => {
    expect((await ask(`{ centres(first: ${first}) { totalCount } }`)).codes).toEqual(['PAGE_OUT_OF_RANGE']);
  });

  test.each(['x', 'W10', 'eyJhIjoxfQ'])('refuses the cursor %s, which it never gave', async (after) => {
    expect((await ask(`{ centres(after: "${after}") { nodes { id } } }`)).codes).toEqual(['CURSOR_INVALID']);
  });
});

describe('lists under many parents', () => {
  test('are one statement for all parents, each bounded on its own', async () => {
    const { data } = await ask(
      '{ townships { code centres(first: 2) { nodes { id nameZh } pageInfo { hasNextPage } } } }',
    );
    expect(statements).toHaveLength(1);
    expect(data.townships.map(({ centres }: { centres: { nodes: unknown[] } }) => centres.nodes.length)).toEqual([
      2, 2, 0,
    ]);
    expect(data.townships[0].centres.nodes[1]).toEqual({ id: 'IFSC-003', nameZh: '中心3' });
    expect(data.townships[0].centres.pageInfo.hasNextPage).toBe(true);
  });

  test('are counted in one statement', async () => {
    const { data } = await ask('{ townships { centres { totalCount } } }');
    expect(statements).toHaveLength(1);
    expect(data.townships.map(({ centres }: { centres: { totalCount: number } }) => centres.totalCount)).toEqual([
      6, 6, 0,
    ]);
  });
});

describe('rows by key', () => {
  test('many in one request are one statement, whatever each asker selects', async () => {
    const { data } = await ask(
      '{ a: centre(id: "IFSC-001") { nameZh } b: centre(id: "IFSC-002") { isOpen fields } c: centre(id: "IFSC-999") { id } }',
    );
    expect(data).toEqual({ a: { nameZh: '中心1' }, b: { isOpen: true, fields: ['FAMILY', 'ELDERLY'] }, c: null });
    expect(statements).toHaveLength(1);
  });

  test('a computed field is given the columns it says it reads', async () => {
    expect((await ask('{ centre(id: "IFSC-012") { label } }')).data.centre.label).toBe('中心12 2012-01-01');
  });
});

describe('once the gateway no longer waits', () => {
  test('nothing more is read', async () => {
    const { data, codes } = await ask('{ centre(id: "IFSC-001") { nameZh } }', { deadlineAt: Date.now() - 1 });
    expect(data).toEqual({ centre: null });
    expect(codes).toEqual(['DEADLINE_PASSED']);
    expect(statements).toEqual([]);
  });

  test('until then everything is', async () => {
    const { data } = await ask('{ centre(id: "IFSC-001") { id } }', { deadlineAt: Date.now() + 60_000 });
    expect(data).toEqual({ centre: { id: 'IFSC-001' } });
  });
});

describe('row rights', () => {
  const rights = { Centre: ownOnly('ServiceCentre', 'id') };
  const as = (organisation: string | null) => ({ rights, actor: actorWith({ organisation }) });
  const query =
    '{ mine: centre(id: "IFSC-002") { id } other: centre(id: "IFSC-003") { id } centres { totalCount nodes { id } } townships { centres { totalCount nodes { id } } } }';

  test('hold for each way to read: rows of another body are not there, and are not counted', async () => {
    const { data } = await ask(query, as('IFSC-002'));
    const page_ = { totalCount: 1, nodes: [{ id: 'IFSC-002' }] };
    const none = { totalCount: 0, nodes: [] };
    expect(data).toEqual({
      mine: { id: 'IFSC-002' },
      other: null,
      centres: page_,
      townships: [{ centres: none }, { centres: page_ }, { centres: none }],
    });
  });

  test.each([
    ['a department', 'CIVIL_AFFAIRS', 12],
    ['a body of another kind', 'HOS-001', 0],
    ['nobody', null, 0],
  ])('who belongs to %s reads %s: %i rows', async (_, organisation, count) => {
    const { data } = await ask(query, as(organisation));
    expect(data.centres.totalCount).toBe(count);
  });

  test('of nobody leave nothing, and of all leave everything', async () => {
    const { data: nothing } = await ask(query, { rights: { Centre: () => [] } });
    expect([nothing.mine, nothing.centres]).toEqual([null, { totalCount: 0, nodes: [] }]);
    const { data: all } = await ask(query, { rights: { Centre: () => [{ id: 'IFSC-001' }, {}] } });
    expect(all.centres.totalCount).toBe(12);
  });
});
