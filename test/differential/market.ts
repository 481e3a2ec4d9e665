/** A supergraph of what departments require of each other: with arguments, in two variants, by keys that are closed. Data are plain objects. */
import type { TinySubgraph } from '../support/tiny.ts';

const rates: Readonly<Record<string, number>> = { CNY: 100, EUR: 10, GBP: 9, USD: 11 };
const unit: Readonly<Record<string, number>> = { cm: 254, in: 100 };

const products = [
  { id: 'p1', name: '茶', weight: 1, condition: 'NEW', makerId: 'm1' },
  { id: 'p2', name: '瓷', weight: 2, condition: 'SECRET', makerId: 'm2' },
  { id: 'p3', name: '丝', weight: 3, condition: 'USED', makerId: 'm1' },
];
const byId = ({ id }: { readonly id: string }) => products.find((product) => product.id === id) ?? null;

export const market: Readonly<Record<string, TinySubgraph>> = {
  catalogue: {
    sdl: `
      type Query { products(first: Int = 10): [Product!]! product(id: ID!): Product best: Product pairs: [[Product!]!]! me: User visitor: Visitor }
      type Product @key(fields: "id") {
        id: ID! name: String! weight: Int! condition: Condition state: Condition!
        price(currency: Currency! = CNY): Int size: Size maker: Maker alike: [Product!]!
      }
      type Size { width(unit: String = "cm"): Int! }
      enum Currency { CNY EUR GBP USD }
      enum Condition { NEW USED SECRET @inaccessible }
      type Maker @key(fields: "id", resolvable: false) { id: ID! }
      type User @key(fields: "id", resolvable: false) @key(fields: "login") { id: ID! login: String! name: String @external greeting: String @requires(fields: "name") }
      type Visitor @key(fields: "id", resolvable: false) { id: ID! nick: String @external badge: String @requires(fields: "nick") }
    `,
    resolvers: {
      Query: {
        products: (_: unknown, { first }: { first: number }) => products.slice(0, first),
        product: (_: unknown, key: { id: string }) => byId(key),
        best: () => products[0],
        pairs: () => [[products[0], products[1]], [products[2]]],
        me: () => ({ id: 'u1', login: 'li' }),
        visitor: () => ({ id: 'v1' }),
      },
      Product: {
        __resolveReference: byId,
        state: ({ condition }: { condition: string }) => condition,
        price: ({ weight }: { weight: number }, { currency }: { currency: string }) => weight * (rates[currency] ?? 0),
        size: ({ weight }: { weight: number }) => ({ weight }),
        maker: ({ makerId }: { makerId: string }) => ({ id: makerId }),
        alike: ({ id }: { id: string }) => products.filter((product) => product.id !== id),
      },
      Size: { width: ({ weight }: { weight: number }, given: { unit: string }) => weight * (unit[given.unit] ?? 0) },
      User: {
        __resolveReference: (user: { login?: string }) => (user.login === undefined ? null : user),
        greeting: ({ name }: { name?: string }) => `你好,${name}`,
      },
      Visitor: { badge: ({ nick }: { nick: string }) => nick },
    },
  },
  shipping: {
    sdl: `
      type Query { depot: String }
      type Product @key(fields: "id") {
        id: ID! price(currency: Currency! = CNY): Int @external size: Size @external name: String! @external weight: Int! @external
        estimateEUR: Int @requires(fields: "price(currency: EUR)")
        estimateGBP: Int @requires(fields: "price(currency: GBP)")
        estimate: Int @requires(fields: "price")
        both: [Int] @requires(fields: "price(currency: EUR) weight")
        inches: Int @requires(fields: "size { width(unit: \\"in\\") }")
        centimetres: Int @requires(fields: "size { width(unit: \\"cm\\") }")
        label(lang: String = "zh"): String @requires(fields: "name")
        parcels(first: Int = 1): [Parcel!]
      }
      type Parcel { no: String! of: Product }
      type Size @external { width(unit: String = "cm"): Int! }
      enum Currency { CNY EUR GBP USD }
    `,
    resolvers: {
      Query: { depot: () => '仓' },
      Product: {
        __resolveReference: (product: object) => product,
        estimateEUR: ({ price }: { price: number }) => price + 1,
        estimateGBP: ({ price }: { price: number }) => price + 2,
        estimate: ({ price }: { price: number }) => price + 3,
        both: ({ price, weight }: { price: number; weight: number }) => [price, weight],
        inches: ({ size }: { size: { width: number } }) => size.width,
        centimetres: ({ size }: { size: { width: number } }) => size.width,
        label: ({ name }: { name: string }, { lang }: { lang: string }) => `${lang}:${name}`,
        parcels: ({ id }: { id: string }, { first }: { first: number }) =>
          Array.from({ length: first }, (_, index) => ({ no: `${id}-${index}`, of: { id } })),
      },
    },
  },
  people: {
    sdl: `
      type Query { makers: [Maker!]! }
      type Maker @key(fields: "id") { id: ID! title: String! price: Int }
      type User @key(fields: "id") { id: ID! name: String }
      type Visitor @key(fields: "id") { id: ID! nick: String }
      type Product @key(fields: "id") { id: ID! weight: Int! @external reviews: [Review!] heavy: Boolean @requires(fields: "weight") }
      type Review { stars: Int! by: Maker }
    `,
    resolvers: {
      Query: { makers: () => [{ id: 'm1', title: '坊', price: 7 }] },
      Maker: { __resolveReference: ({ id }: { id: string }) => ({ id, title: `坊${id}`, price: 7 }) },
      User: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `李${id}` }) },
      Visitor: { __resolveReference: ({ id }: { id: string }) => ({ id, nick: `客${id}` }) },
      Product: {
        __resolveReference: (product: object) => product,
        reviews: ({ id }: { id: string }) =>
          id === 'p3' ? new Error('reviews fault') : [{ stars: id.length, by: { id: `m${id}`, title: `坊m${id}` } }],
        heavy: ({ weight }: { weight: number }) => weight > 1,
      },
    },
  },
};
