/** How the specifications of this department ask its graph: without errors, and for whole lists page by page. */
import type { SubgraphUnderTest } from '@hub/kit/testing.ts';
import { expect } from '@jest/globals';

export interface Coded {
  readonly code: string;
}
export interface Keyed {
  readonly id: string;
}

export const codesOf = (rows: readonly Coded[]): readonly string[] => rows.map(({ code }) => code);
export const idsOf = (rows: readonly Keyed[]): readonly string[] => rows.map(({ id }) => id);

/** The data, after making sure nothing was refused. */
export async function answerOf(department: SubgraphUnderTest, query: string) {
  const { data, errors } = await department.ask(`{ ${query} }`);
  expect(errors).toEqual([]);
  return data;
}

/** Every node of a root list, by following its cursor to the end. */
export async function everyOf(
  department: SubgraphUnderTest,
  list: string,
  selection: string,
  filter = '',
  size = 100,
  after: string | null = null,
): Promise<
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape its own query asked for
  any[]
> {
  const cursor = after ? `, after: "${after}"` : '';
  const query = `${list}(first: ${size}${cursor} ${filter}) { nodes { ${selection} } pageInfo { hasNextPage endCursor } }`;
  const { nodes, pageInfo } = (await answerOf(department, query))[list];
  if (!pageInfo.hasNextPage) return nodes;
  return [...nodes, ...(await everyOf(department, list, selection, filter, size, pageInfo.endCursor))];
}

/** A referral read with a page of its history: the steps of the page in the order they were taken. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads the shape its own query asked for
export const inOrder = (referral: any) =>
  referral?.history ? { ...referral, history: referral.history.nodes.toReversed() } : referral;
