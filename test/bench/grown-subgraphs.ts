/** A federation of any number of subgraphs: each adds one part to every item, and holds one link of a chain. */
import type { LimitSubgraph } from './federation.ts';

const part = (id: string, index: number) => ({
  id: `${id}-${index}`,
  valueZh: `第${index}部门登记的资料`,
  count: index,
});

interface Reference {
  readonly id: string;
}

interface Page {
  readonly first: number;
  readonly from: number;
}

const rows = ({ first, from }: Page): Reference[] =>
  Array.from({ length: first }, (_, index) => ({ id: `I-${from + index}` }));

function subgraph(index: number, total: number): LimitSubgraph {
  const hasNext = index + 1 < total;
  const query = 'type Query { items(first: Int!, from: Int!): [Item!]! chain(first: Int!, from: Int!): [Link0!]! }';
  const item =
    index === 0
      ? 'type Item @key(fields: "id") { id: ID! part0: Part0! }'
      : `extend type Item @key(fields: "id") { id: ID! @external part${index}: Part${index} }`;
  return {
    name: `s${index}`,
    sdl: `
      ${index === 0 ? query : ''}
      ${item}
      type Part${index} { id: ID! valueZh: String! count: Int! }
      type Link${index} @key(fields: "id") { id: ID! valueZh: String! ${hasNext ? `next: Link${index + 1}` : ''} }
      ${hasNext ? `extend type Link${index + 1} @key(fields: "id") { id: ID! @external }` : ''}`,
    resolvers: {
      ...(index === 0
        ? {
            Query: {
              items: (_: unknown, page: Page) => rows(page),
              chain: (_: unknown, page: Page) => rows(page),
            },
          }
        : {}),
      Item: {
        __resolveReference: ({ id }: Reference) => ({ id }),
        [`part${index}`]: ({ id }: Reference) => part(id, index),
      },
      [`Link${index}`]: {
        __resolveReference: ({ id }: Reference) => ({ id }),
        valueZh: () => `第${index}环`,
        ...(hasNext ? { next: ({ id }: Reference) => ({ id }) } : {}),
      },
    },
  };
}

export const grownSubgraphs = (total: number): readonly LimitSubgraph[] =>
  Array.from({ length: total }, (_, index) => subgraph(index, total));

const link = (id: string, index: number): object => ({ id, valueZh: `第${index}环`, next: () => link(id, index + 1) });

/** All subgraphs' answers at once, for the reference. */
export const grownRoot = (total: number) => ({
  items: (page: Page) =>
    rows(page).map(({ id }) => ({
      id,
      ...Object.fromEntries(Array.from({ length: total }, (_, index) => [`part${index}`, part(id, index)])),
    })),
  chain: (page: Page) => rows(page).map(({ id }) => link(id, 0)),
});

/** `first` items with a part from each of `subgraphs` subgraphs. */
export const itemsQuery = (first: number, subgraphs: number): string =>
  `query ($from: Int!) { items(first: ${first}, from: $from) { id ${Array.from({ length: subgraphs }, (_, index) => `part${index} { id valueZh count }`).join(' ')} } }`;

/** `first` chains of `depth` links, each link in a subgraph of its own. */
export const chainQuery = (first: number, depth: number): string =>
  `query ($from: Int!) { chain(first: ${first}, from: $from) ${'{ id valueZh next '.repeat(depth - 1)}{ id valueZh }${' }'.repeat(depth - 1)} }`;
