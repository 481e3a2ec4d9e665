import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Actor } from '@hub/schema/door.ts';
import { describe, expect, test } from '@jest/globals';
import { execute, parse, subscribe } from 'graphql';
import { from, readBy } from '../columns.ts';
import type { Context } from '../context.ts';
import { grantRules } from '../granted.ts';
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
  const contextValue = { actor, now: '2015-10-26T09:47:00Z' } as Context;
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

describe('a department’s own look at grants', () => {
  const granting = buildSubgraphSchema([
    {
      typeDefs: parse(`
        extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key"])
        directive @sharing(class: String) on OBJECT
        type Query { register: [Sheet!]! }
        type Person @key(fields: "id") { id: ID! corrections: View }
        type View { visibility: String! }
        type Sheet @key(fields: "id") { id: ID! text: String }
        type File @key(fields: "id") @sharing(class: NOT_SHARED) { id: ID! text: String }
      `),
      resolvers: {
        Query: { register: () => [{ id: 'S-1', text: 's' }] },
        Person: { corrections: () => ({ visibility: 'VALUE' }) },
        Sheet: { __resolveReference: () => ({ id: 'S-1', text: 's' }) },
        File: { __resolveReference: () => ({ id: 'F-1', text: 'f' }) },
      },
    },
  ]);
  const shared = (reaches: readonly string[]) => ({ owner: 'JUSTICE', personal: true, reaches });
  const fields = new Map([
    ['Person.corrections', shared(['View'])],
    ['Query.register', shared(['Sheet'])],
    ['Person.medicalSocialWork', { owner: 'HEALTH', personal: true, reaches: [] }],
  ]);
  guard(granting, grantRules('justice', fields));

  const grant = {
    id: 'GRT-00001',
    client: 'COORDINATION',
    subject: null,
    purpose: 'CASE_COORDINATION',
    fields: ['Person.corrections', 'Query.register'],
    expiresAt: '2015-10-31T16:00:00Z',
  };
  const reader = { subject: 'u-1', organisation: 'COORDINATION', purpose: 'CASE_COORDINATION', grants: [grant] };
  const now = '2015-10-26T09:47:00Z';

  async function told(given: Partial<Actor>): Promise<unknown> {
    const contextValue = { actor: actorWith(given), now } as Context;
    const document = parse(`{
      register { text }
      _entities(representations: [{ __typename: "Person", id: "P" }, { __typename: "Sheet", id: "S-1" }, { __typename: "File", id: "F-1" }]) {
        ... on Person { corrections { visibility } } ... on Sheet { text } ... on File { text }
      }
    }`);
    const { data } = await execute({ schema: granting, document, contextValue });
    const { register, _entities } = JSON.parse(JSON.stringify(data));
    return [register.length === 1, _entities[0].corrections !== null, _entities[1] !== null, _entities[2] !== null];
  }

  test.each([
    ['the department itself, for any purpose', { organisation: 'JUSTICE' }, [true, true, true, true]],
    ['a body of its own', { organisation: 'JO-440103001' }, [true, true, true, true]],
    ['who is granted it', reader, [true, true, true, false]],
    [
      'for part of the fields',
      { ...reader, grants: [{ ...grant, fields: ['Person.corrections'] }] },
      [false, true, false, false],
    ],
    ['the one person it is for', { ...reader, grants: [{ ...grant, subject: 'u-1' }] }, [true, true, true, false]],
    ['another than it is for', { ...reader, grants: [{ ...grant, subject: 'u-2' }] }, [false, false, false, false]],
    ['without a grant', { ...reader, grants: [] }, [false, false, false, false]],
    ['for another purpose', { ...reader, purpose: 'SUPERVISION' }, [false, false, false, false]],
    ['after its end', { ...reader, grants: [{ ...grant, expiresAt: now }] }, [false, false, false, false]],
    ['under another’s grant', { ...reader, organisation: 'HEALTH' }, [false, false, false, false]],
    ['of no organisation', { ...reader, organisation: null }, [false, false, false, false]],
  ])('%s', async (_, actor, expected) => {
    expect(await told(actor)).toEqual(expected);
  });
});

describe('a stream of events', () => {
  let begun = 0;
  const streams = buildSubgraphSchema([
    {
      typeDefs: parse(`
        ${link}
        type Query { file(id: ID!): File }
        type File @key(fields: "id") @requiresScopes(scopes: [["justice:case"]]) { id: ID! }
        type Subscription { fileChanged: File }
      `),
      resolvers: {
        Subscription: {
          fileChanged: {
            async *subscribe() {
              begun += 1;
              yield { fileChanged: { id: 'F-1' } };
            },
          },
        },
      },
    },
  ]);
  guard(streams);
  const follow = (...scopes: string[]) =>
    subscribe({
      schema: streams,
      document: parse('subscription { fileChanged { id } }'),
      contextValue: { actor: actorWith({ scopes: new Set(scopes) }) },
    });

  test('is refused before it begins to whoever may not read what it tells', async () => {
    expect(await follow()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }] });
    expect(begun).toBe(0);
  });

  test('is told to whoever may', async () => {
    const told: unknown[] = [];
    for await (const event of (await follow('justice:case')) as AsyncIterable<unknown>) told.push(event);
    expect(told).toEqual([{ data: { fileChanged: { id: 'F-1' } } }]);
  });
});
