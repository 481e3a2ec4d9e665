/** A supergraph of the directives that move fields between departments: @override, @provides, @shareable, @interfaceObject, value types. */
import type { TinySubgraph } from '../support/tiny.ts';

interface Row {
  readonly __typename: string;
  readonly id: string;
}

const notices = [
  { __typename: 'Alert', id: 'a1', title: '台风', level: 3 },
  { __typename: 'Memo', id: 'm1', title: '通知', pages: 2 },
  { __typename: 'Alert', id: 'a2', title: '高温', level: 1 },
];
const noticeOf = ({ id }: { readonly id: string }) => notices.find((notice) => notice.id === id) ?? null;
const typenameOf = ({ __typename }: Row) => __typename;

export const shapes: Readonly<Record<string, TinySubgraph>> = {
  notices: {
    sdl: `
      type Query { notices: [Notice!]! notice(id: ID!): Notice mixed: [Mixed]! offices: [Office!]! deep: Level }
      type Mutation { first(text: String!): Done second(text: String!): Done third: Done! }
      type Done { text: String! office: Office }
      interface Notice @key(fields: "id") { id: ID! title: String! }
      type Alert implements Notice @key(fields: "id") { id: ID! title: String! level: Int! }
      type Memo implements Notice @key(fields: "id") { id: ID! title: String! pages: Int! office: Office }
      union Mixed = Alert | Memo | Office
      type Office @key(fields: "id") { id: ID! name: String phone: String city: City @provides(fields: "mayor") contact: Contact @shareable }
      type City @key(fields: "code") { code: ID! mayor: String @external }
      type Contact @shareable { street: String lines: [String!] grid: [[Int]] }
      type Level { at: Int! next: Level list: [[Level]] }
    `,
    resolvers: (() => {
      const office = {
        id: 'o1',
        name: '一办',
        phone: 'old',
        city: { code: 'gz', mayor: '甲' },
        contact: { street: '中山路', lines: ['a', 'b"\\\u2028'], grid: [[1, null], []] },
      };
      const level = (at: number): object => ({
        at,
        next: at < 3 ? () => level(at + 1) : null,
        list: at < 2 ? () => [[level(at + 1), null], null] : null,
      });
      return {
        Query: {
          notices: () => notices,
          notice: (_: unknown, key: { id: string }) => noticeOf(key),
          mixed: () => [{ __typename: 'Office', ...office }, notices[1], null, notices[0]],
          offices: () => [office],
          deep: () => level(1),
        },
        Mutation: {
          first: (_: unknown, { text }: { text: string }) => ({ text: `1${text}`, office }),
          second: (_: unknown, { text }: { text: string }) =>
            text === 'bad' ? new Error('refused') : { text, office },
          third: () => new Error('refused'),
        },
        Notice: { __resolveReference: noticeOf, __resolveType: typenameOf },
        Mixed: { __resolveType: typenameOf },
        Alert: { __resolveReference: noticeOf },
        Memo: { __resolveReference: noticeOf, office: () => office },
        Office: { __resolveReference: () => office },
      };
    })(),
  },
  offices: {
    sdl: `
      type Office @key(fields: "id") { id: ID! phone: String @override(from: "notices") staff: Int! contact: Contact @shareable }
      type Alert @key(fields: "id") { id: ID! siren: Boolean! }
      type City @key(fields: "code") { code: ID! mayor: String @shareable people: Int }
      type Contact @shareable { street: String lines: [String!] grid: [[Int]] zip: String }
    `,
    resolvers: {
      Office: {
        __resolveReference: (office: object) => office,
        phone: () => 'new',
        staff: () => 4,
        contact: () => ({ street: '中山路', lines: ['a', 'b"\\\u2028'], grid: [[1, null], []], zip: '510000' }),
      },
      Alert: { __resolveReference: (alert: object) => alert, siren: ({ id }: { id: string }) => id === 'a1' },
      City: { __resolveReference: (city: object) => city, mayor: () => '乙', people: () => 9 },
    },
  },
  readers: {
    sdl: `
      type Query { latest: Notice read(first: Int!): [Notice!]! }
      type Notice @key(fields: "id") @interfaceObject { id: ID! readers: Int! marks(first: Int = 2): [Mark!] }
      type Mark { at: String! notice: Notice }
      type Office @key(fields: "id") { id: ID! open: String }
    `,
    resolvers: {
      Query: {
        latest: () => ({ id: 'm1' }),
        read: (_: unknown, { first }: { first: number }) => [{ id: 'a2' }, { id: 'm1' }].slice(0, first),
      },
      Notice: {
        __resolveReference: (notice: object) => notice,
        readers: ({ id }: { id: string }) => id.length * 10,
        marks: ({ id }: { id: string }, { first }: { first: number }) =>
          Array.from({ length: first }, (_, index) => ({ at: `0${index}:00`, notice: { id } })),
      },
      Office: { __resolveReference: (office: object) => office, open: () => '9–5' },
    },
  },
};
