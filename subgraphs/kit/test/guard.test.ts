import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Actor } from '@hub/schema/door.ts';
import { describe, expect, test } from '@jest/globals';
import { execute, parse } from 'graphql';
import { from, readBy } from '../columns.ts';
import type { Context } from '../context.ts';
import { guard } from '../guard.ts';
import { actorWith } from '../testing.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@authenticated", "@requiresScopes", "@policy"])';

const read: string[] = [];
const rows = new Map([['P-1', { id: 'P-1', name: '甲', secret: 's', tags: ['t'] }]]);
const find = (id: string) => {
  read.push(id);
  return rows.get(id) ?? null;
};

const schema = buildSubgraphSchema([
  {
    typeDefs: parse(`
      ${link}
      type Query {
        person(id: ID!): Person
        file(id: ID!): File @requiresScopes(scopes: [["justice:case"]])
        files: FileList
        filesFor(id: ID!): [File!]!
        one: File!
        decided: String @policy(policies: [["nobody"]])
        empty: String @requiresScopes(scopes: [[]])
      }
      type Person @key(fields: "id") {
        id: ID!
        name: String
        secret: String @requiresScopes(scopes: [["person:identity"], ["person:profile", "person:lookup"]])
        tags: [String!] @authenticated
        label: String @requiresScopes(scopes: [["person:identity"]])
      }
      type File @key(fields: "id") @requiresScopes(scopes: [["justice:case"], ["person:corrections"]]) { id: ID! name: String }
      type FileList @authenticated { nodes: [File!]! }
    `),
    resolvers: {
      Query: {
        person: (_: unknown, { id }: { id: string }) => find(id),
        file: (_: unknown, { id }: { id: string }) => find(id),
        files: () => ({ nodes: [find('P-1')] }),
        filesFor: (_: unknown, { id }: { id: string }) => [find(id)],
        one: () => find('P-1'),
        decided: () => 'yes',
        empty: () => 'yes',
      },
      Person: {
        __resolveReference: ({ id }: { id: string }) => find(id),
        label: from(['name'], ({ name }: { name: string }) => `“${name}”`),
      },
      File: { __resolveReference: ({ id }: { id: string }) => find(id) },
    },
  },
]);
const coordinates = guard(schema);

async function ask(query: string, actor: Actor) {
  read.length = 0;
  const contextValue = { actor } as Context;
  const { data, errors } = await execute({ schema, document: parse(query), contextValue });
  return { data: JSON.parse(JSON.stringify(data)), codes: (errors ?? []).map(({ extensions }) => extensions['code']) };
}

const holding = (...scopes: string[]): Actor => actorWith({ scopes: new Set(scopes) });
const nobody = actorWith({ subject: 'anonymous' });

describe('a department’s own check of scopes', () => {
  test('stands at every protected type and field, and at every field that answers a protected type', () => {
    expect([...coordinates].sort()).toEqual([
      'File',
      'FileList',
      'FileList.nodes',
      'Person.label',
      'Person.secret',
      'Person.tags',
      'Query.decided',
      'Query.empty',
      'Query.file',
      'Query.files',
      'Query.filesFor',
      'Query.one',
    ]);
  });

  test('admits nobody by an alternative without a scope', async () => {
    expect((await ask('{ empty }', holding('justice:case'))).data).toEqual({ empty: null });
  });

  test.each([
    ['none', [], null],
    ['half an alternative', ['person:profile'], null],
    ['a whole alternative', ['person:profile', 'person:lookup'], 's'],
    ['the other', ['person:identity'], 's'],
  ])('with %s of the scopes', async (_, scopes, secret) => {
    const { data, codes } = await ask('{ person(id: "P-1") { name secret } }', holding(...scopes));
    expect(data.person).toEqual({ name: '甲', secret });
    expect(codes).toEqual([]);
  });

  test('answers what is forbidden as what does not exist, and reads nothing', async () => {
    const query = (id: string) =>
      `{ file(id: "${id}") { id } _entities(representations: [{ __typename: "File", id: "${id}" }]) { ... on File { name } } }`;
    const forbidden = await ask(query('P-1'), holding('person:lookup'));
    expect(read).toEqual([]);
    expect(forbidden).toEqual(await ask(query('P-2'), holding('justice:case')));
    expect((await ask(query('P-1'), holding('justice:case'))).data).toEqual({
      file: { id: 'P-1' },
      _entities: [{ name: '甲' }],
    });
  });

  test('needs what the field asks and what its type asks', async () => {
    const query = '{ file(id: "P-1") { id } filesFor(id: "P-1") { id } }';
    expect((await ask(query, holding('person:corrections'))).data).toEqual({ file: null, filesFor: [{ id: 'P-1' }] });
  });

  test('leaves an empty list where null may not stand, and one error where neither may', async () => {
    expect((await ask('{ filesFor(id: "P-1") { id } }', holding())).data).toEqual({ filesFor: [] });
    expect(await ask('{ one { id } }', holding())).toEqual({ data: null, codes: ['UNAUTHORIZED_FIELD_OR_TYPE'] });
  });

  test('knows who is nobody, and refuses a policy that nobody has decided', async () => {
    expect((await ask('{ person(id: "P-1") { tags } files { nodes { id } } }', nobody)).data).toEqual({
      person: { tags: null },
      files: null,
    });
    expect((await ask('{ person(id: "P-1") { tags } decided }', holding())).data).toEqual({
      person: { tags: ['t'] },
      decided: null,
    });
  });

  test('keeps what a resolver says it reads', () => {
    const { label, secret } = (
      schema.getType('Person') as unknown as { getFields(): Record<string, { resolve: object }> }
    ).getFields();
    expect(readBy(label?.resolve ?? {})).toEqual(['name']);
    expect(readBy(secret?.resolve ?? {})).toEqual(['secret']);
  });

  test('refuses a protected type that an interface or union would hide', () => {
    const hiding = buildSubgraphSchema([
      {
        typeDefs: parse(
          `${link} type Query { any: Any } union Any = Open | Shut type Open { id: ID } type Shut @authenticated { id: ID }`,
        ),
        resolvers: {},
      },
    ]);
    expect(() => guard(hiding)).toThrow(/Shut is protected and stands behind Any/);
  });
});
