/** Small supergraphs that between them have every shape a plan can take. Data are plain objects; nothing is random. */
import type { TinySubgraph } from '../support/tiny.ts';

const byId =
  <T extends { readonly id: string }>(rows: readonly T[]) =>
  ({ id }: { readonly id: string }) =>
    rows.find((row) => row.id === id) ?? null;

const centres = [
  { __typename: 'Centre', id: 'c1', name: '荔湾中心', level: 'TOWN', operatorId: 'o1' },
  { __typename: 'Centre', id: 'c2', name: '越秀中心 \u{1F3E0} "q" \\ \u2028', level: 'COMMUNITY', operatorId: 'o2' },
  { __typename: 'Centre', id: 'c3', name: '海珠中心', level: 'TOWN', operatorId: null },
];
const teams = [
  { __typename: 'Team', id: 't1', name: '一队', members: 12 },
  { __typename: 'Team', id: 't2', name: '二队', members: 0 },
];
const operators = [
  { id: 'o1', title: '机构一', grade: 3 },
  { id: 'o2', title: '机构二', grade: null },
];

/** Entities, interfaces, unions, lists of lists, @requires, nullable and non-null failures. */
export const city: Readonly<Record<string, TinySubgraph>> = {
  places: {
    sdl: `
      type Query { centres(first: Int = 10, level: Level): [Centre!]! centre(id: ID!): Centre parties: [Party!]! anything: [Anything] grid: [[Centre]!]! broken: Centre strict: Centre! }
      type Mutation { rename(id: ID!, name: String!): Centre count: Int! }
      enum Level { TOWN COMMUNITY }
      interface Party { id: ID! name: String! }
      union Anything = Centre | Team
      type Centre implements Party @key(fields: "id") { id: ID! name: String! level: Level! operator: Operator neighbours: [Centre!]! }
      type Team implements Party @key(fields: "id") { id: ID! name: String! members: Int! }
      type Operator @key(fields: "id", resolvable: false) { id: ID! }
    `,
    resolvers: (() => {
      const centre = byId(centres);
      return {
        Query: {
          centres: (_: unknown, { first, level }: { first: number; level?: string }) =>
            centres.filter((each) => !level || each.level === level).slice(0, first),
          centre: (_: unknown, key: { id: string }) => centre(key),
          parties: () => [...centres, ...teams],
          anything: () => [teams[0], null, centres[1]],
          grid: () => [[centres[0], null], [], [centres[2], centres[1]]],
          broken: () => new Error('a fault inside'),
          strict: () => new Error('another fault'),
        },
        Mutation: {
          rename: (_: unknown, { id, name }: { id: string; name: string }) => ({ ...centre({ id }), id, name }),
          count: () => 41,
        },
        Centre: {
          __resolveReference: centre,
          operator: ({ operatorId }: { operatorId: string | null }) => (operatorId ? { id: operatorId } : null),
          neighbours: ({ id }: { id: string }) => centres.filter((each) => each.id !== id),
        },
        Team: { __resolveReference: byId(teams) },
      };
    })(),
  },
  operators: {
    sdl: `
      type Query { operators: [Operator!]! }
      type Operator @key(fields: "id") { id: ID! title: String! grade: Int nested: Nested! flaky: String must: String! }
      type Nested { list: [Nested!]! label(lang: String = "zh"): String }
    `,
    resolvers: {
      Query: { operators: () => operators },
      Operator: {
        __resolveReference: byId(operators),
        nested: ({ title }: { title: string }) => ({
          title,
          list: [
            { title: '甲', list: [] },
            { title: '乙', list: [] },
          ],
        }),
        flaky: ({ id }: { id: string }) => (id === 'o2' ? new Error('flaky fault') : 'fine'),
        must: ({ id }: { id: string }) => (id === 'o2' ? new Error('must fault') : 'fine'),
      },
      Nested: { label: ({ title }: { title: string }, { lang }: { lang: string }) => `${lang}:${title}` },
    },
  },
  people: {
    sdl: `
      type Query { busiest: Centre }
      type Centre @key(fields: "id") { id: ID! staff: [Worker!] load: Int level: Level! @external summary(short: Boolean = false): String @requires(fields: "name level") name: String! @external }
      enum Level { TOWN COMMUNITY }
      type Team @key(fields: "id") { id: ID! leader: Worker }
      type Worker @key(fields: "id") { id: ID! name: String! centre: Centre buddy: Worker }
    `,
    resolvers: (() => {
      const worker = (id: string) => ({ id, name: `社工${id}` });
      return {
        Query: { busiest: () => ({ id: 'c2' }) },
        Centre: {
          __resolveReference: (centre: object) => centre,
          staff: ({ id }: { id: string }) => (id === 'c3' ? null : [worker(`${id}a`), worker(`${id}b`)]),
          load: ({ id }: { id: string }) => (id === 'c2' ? new Error('load fault') : 7),
          summary: ({ name, level }: { name: string; level: string }, { short }: { short: boolean }) =>
            short ? name : `${name}/${level}`,
        },
        Team: {
          __resolveReference: (team: object) => team,
          leader: ({ id }: { id: string }) => (id === 't2' ? null : worker('lead')),
        },
        Worker: {
          __resolveReference: ({ id }: { id: string }) => worker(id),
          centre: ({ id }: { id: string }) => (id.startsWith('c1') ? { id: 'c1' } : null),
          buddy: ({ id }: { id: string }) => worker(`${id}x`),
        },
      };
    })(),
  },
};

/** Compound and several keys, @provides, @shareable value types, interface objects. */
export const registry: Readonly<Record<string, TinySubgraph>> = {
  items: {
    sdl: `
      type Query { items: [Item!]! item(id: ID!): Item media: [Media!]! size: Size }
      type Item @key(fields: "id") @key(fields: "org { code } sku") { id: ID! sku: String! org: Org! size: Size price: Int! owner: Owner @provides(fields: "alias") }
      type Org @shareable { code: String! title: String }
      type Size @shareable { w: Int! h: Int }
      type Owner @key(fields: "id") { id: ID! alias: String @external }
      interface Media @key(fields: "id") { id: ID! title: String! }
      type Book implements Media @key(fields: "id") { id: ID! title: String! pages: Int! }
      type Film implements Media @key(fields: "id") { id: ID! title: String! minutes: Int! }
    `,
    resolvers: (() => {
      const items = [1, 2, 3].map((number) => ({
        id: `i${number}`,
        sku: `s${number}`,
        org: { code: `g${number % 2}`, title: null },
        size: number === 3 ? null : { w: number, h: null },
        price: number * 10,
        owner: number === 2 ? null : { id: `w${number}`, alias: `别名${number}` },
      }));
      const media = [
        { __typename: 'Book', id: 'b1', title: '书', pages: 100 },
        { __typename: 'Film', id: 'f1', title: '影', minutes: 90 },
      ];
      return {
        Query: {
          items: () => items,
          item: (_: unknown, key: { id: string }) => byId(items)(key),
          media: () => media,
          size: () => ({ w: 1, h: 2 }),
        },
        Item: {
          __resolveReference: ({ id, sku }: { id?: string; sku?: string }) =>
            items.find((item) => item.id === id || item.sku === sku),
        },
        Media: {
          __resolveReference: byId(media),
          __resolveType: ({ __typename }: { __typename: string }) => __typename,
        },
        Book: { __resolveReference: byId(media) },
        Film: { __resolveReference: byId(media) },
        Owner: { __resolveReference: (owner: object) => owner },
      };
    })(),
  },
  stock: {
    sdl: `
      type Item @key(fields: "org { code } sku") { sku: String! org: Org! price: Int! @external stock: Int! tax: Float @requires(fields: "price") }
      type Org @shareable { code: String! }
      type Owner @key(fields: "id") { id: ID! alias: String @shareable since: String }
    `,
    resolvers: {
      Item: {
        __resolveReference: (item: object) => item,
        stock: ({ sku }: { sku: string }) => (sku === 's2' ? null : sku.length),
        tax: ({ price }: { price: number }) => price / 4,
      },
      Owner: {
        __resolveReference: (owner: object) => owner,
        alias: ({ id }: { id: string }) => `别名${id.slice(1)}`,
        since: () => '2015',
      },
    },
  },
  ratings: {
    sdl: `
      type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int! remarks(first: Int!): [Remark!]! }
      type Remark { text: String! of: Media }
    `,
    resolvers: {
      Media: {
        __resolveReference: (media: object) => media,
        stars: ({ id }: { id: string }) => id.length,
        remarks: ({ id }: { id: string }, { first }: { first: number }) =>
          Array.from({ length: first }, (_, index) => ({ text: `评${index}`, of: { id } })),
      },
    },
  },
};
