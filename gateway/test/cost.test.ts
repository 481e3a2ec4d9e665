import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { readConfig } from '../config.ts';
import { createPlanner } from '../engine/planner.ts';
import { compileCost, type Variables } from '../limits/cost.ts';
import { costTableOf } from '../limits/cost-table.ts';
import { sizeOf } from '../limits/size.ts';
import { readSupergraphFile } from '../supergraph/supergraph.ts';

const sdl = `
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
  type Query {
    one: Thing
    many: [Thing!]!
    "At the moment at most 1,200."
    stated: [Thing!]!
    assumed: [Thing] @listSize(assumedSize: 7)
    sliced(limit: Int = 5, last: Int): [Thing] @listSize(slicingArguments: ["limit", "last"])
    page(first: Int = 50, after: String): ThingConnection!
    bounded(first: Int): ThingConnection!
    spec(size: Int): Page @listSize(slicingArguments: ["size"], sizedFields: ["items"], assumedSize: 4)
    dear: Thing @cost(weight: 40)
    grid: [[Int]]
    heavy: Heavy
    seen: Seen
    search(by: Filter, text: String @cost(weight: 6)): Thing
  }
  type Mutation { make: Thing }
  interface Seen { id: ID }
  type Thing implements Seen { id: ID leaf: Leaf kind: Kind next: Thing things(first: Int = 50): ThingConnection }
  type Other implements Seen { id: ID @cost(weight: 9) }
  type Heavy @cost(weight: 12) { id: ID }
  type ThingConnection { nodes: [Thing!]! totalCount: Int! }
  type Page { items: [Thing] other: [Thing] }
  input Filter { near: Near deep: Int @cost(weight: 3) }
  input Near { x: Int }
  scalar Leaf @cost(weight: 2)
  enum Kind @cost(weight: 1) { A }
`;
const linked = `schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://specs.apollo.dev/cost/v0.1", import: ["@listSize"]) { query: Query mutation: Mutation } ${sdl}`;
const schema = buildSchema(sdl);
const table = costTableOf(parse(linked));

function cost(text: string, variables: Variables = {}): number {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('one operation');
  return compileCost({ schema, table, document, operation })(variables);
}

describe('the estimate', () => {
  test.each([
    ['a leaf is nothing and an object 1', '{ one { id } }', 1],
    ['objects add up', '{ one { next { next { id } } } }', 3],
    ['a list nothing is known of has 10', '{ many { id } }', 10],
    ['a list has as many as its description bounds it to', '{ stated { id } }', 1200],
    ['or as many as it is assumed to', '{ assumed { next { id } } }', 14],
    ['a slicing argument sizes it', '{ sliced(limit: 3) { id } }', 3],
    ['its default does where it is not given', '{ sliced { id } }', 5],
    ['the largest of several counts', '{ sliced(limit: 3, last: 8) { id } }', 8],
    ['a page has as many as first asks for', '{ page(first: 20) { nodes { id } totalCount } }', 21],
    ['and as many as first’s default otherwise', '{ page { nodes { id } } }', 51],
    ['a page without a default has 10', '{ bounded { nodes { id } } }', 11],
    ['null is no size', '{ page(first: null) { nodes { id } } }', 51],
    ['nor is a negative number a discount', '{ page(first: -5) { nodes { id } } one { id } }', 2],
    [
      'pages in pages multiply',
      '{ page(first: 20) { nodes { things(first: 30) { nodes { id } } } } }',
      1 + 20 * (1 + 1 + 30),
    ],
    ['a page that is not opened costs its envelope', '{ page(first: 1000000) { totalCount } }', 1],
    ['sized fields take the size, others do not', '{ spec(size: 2) { items { id } other { id } } }', 1 + 2 + 10],
    ['sized fields fall back on the assumed size', '{ spec { items { id } } }', 5],
    ['a field’s weight replaces its type’s', '{ dear { id } }', 40],
    ['a type’s weight counts wherever it stands', '{ heavy { id } }', 12],
    ['leaves may have weights', '{ one { leaf kind } }', 4],
    ['of an interface’s field the dearest implementation counts', '{ seen { id } }', 10],
    ['a list of leaves is nothing', '{ grid }', 0],
    ['arguments have weights', '{ search(text: "x") { id } }', 7],
    [
      'input objects are 1, and their fields have weights',
      '{ search(by: { near: { x: 1 }, deep: 2 }) { id } }',
      1 + 2 + 3,
    ],
    ['a mutation is 10 and what it returns', 'mutation { make { id } }', 11],
    [
      'fragments count where they are spread',
      '{ one { ...F } many { ...F } } fragment F on Thing { next { id } }',
      2 + 20,
    ],
    ['inline fragments too', '{ seen { ... on Thing { next { id } } } }', 2],
    ['what a literal leaves out costs nothing', '{ many @skip(if: true) { id } one @include(if: true) { id } }', 1],
    ['__typename and introspection are nothing', '{ __typename __schema { types { name } } }', 0],
  ])('%s', (_, text, expected) => {
    expect(cost(text)).toBe(expected);
  });

  test('follows the variables of each request', () => {
    const text =
      'query Q($n: Int = 4, $deep: Boolean = false, $by: Filter) { page(first: $n) { nodes { id next @include(if: $deep) { id } } } search(by: $by) { id } }';
    expect(cost(text)).toBe(1 + 4 + 1);
    expect(cost(text, { n: 30 })).toBe(1 + 30 + 1);
    expect(cost(text, { n: 30, deep: true })).toBe(1 + 60 + 1);
    expect(cost(text, { by: { deep: 1 } })).toBe(1 + 4 + 1 + 4);
  });

  test('of what cannot be counted is large, not infinite', () => {
    expect(
      cost('query Q($n: Int) { page(first: $n) { nodes { things(first: $n) { nodes { id } } } } }', { n: 1e300 }),
    ).toBe(Number.MAX_SAFE_INTEGER);
  });

  test('reads the directives under the names the supergraph gives them', () => {
    const renamed = costTableOf(
      parse(
        'schema @link(url: "https://specs.apollo.dev/cost/v0.1", import: [{ name: "@cost", as: "@price" }]) { query: Query } type Query { a: Int @price(weight: 3) b: [Int] @cost__listSize(assumedSize: 2) }',
      ),
    );
    expect(renamed.weights.get('Query.a')).toBe(3);
    expect(renamed.sizes.get('Query.b')).toEqual({ assumedSize: 2 });
  });
});

describe('the hub’s own graph', () => {
  const { limits } = readConfig({});
  const own = readSupergraphFile(readConfig({}).supergraph);
  const planner = createPlanner({ sdl: own.executable, plannedOn: own.executable, hasVariants: false });
  const folder = new URL('../../docs/queries/', import.meta.url);

  test.each(readdirSync(folder).filter((file) => file.endsWith('.graphql')))(
    '%s is within every limit',
    async (file) => {
      const schema = buildSchema((await planner.schemas()).client);
      const document = parse(readFileSync(new URL(file, folder), 'utf8'), { maxTokens: limits.tokens });
      const operation = getOperationAST(document);
      if (!operation) throw new Error('one operation');
      const costOf = compileCost({ schema, table: own.costs, document, operation });
      expect(costOf({})).toBeLessThan(limits.cost);
      for (const [what, found] of Object.entries(sizeOf(operation, document)))
        expect([what, found <= limits[what as keyof typeof limits]]).toEqual([what, true]);
    },
  );
});

describe('the size of a document', () => {
  const size = (text: string) => {
    const document = parse(text);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('one operation');
    return sizeOf(operation, document);
  };

  test('follows fragments for depth, root fields and selections', () => {
    expect(size('{ a { ...F } ...G } fragment F on T { b { c } } fragment G on Query { d e }')).toEqual({
      depth: 3,
      aliases: 0,
      directives: 0,
      rootFields: 3,
      selections: 7,
    });
  });

  test('sees a small document that would grow beyond measure', () => {
    const levels = Array.from({ length: 60 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`);
    expect(size(`{ ...F0 } ${levels.join(' ')} fragment F60 on Query { a }`).selections).toBeGreaterThan(1e18);
  });

  test('ends on a fragment that spreads itself, which validation will refuse', () => {
    expect(size('{ ...F } fragment F on Query { a ...F }').depth).toBe(1);
  });
});
