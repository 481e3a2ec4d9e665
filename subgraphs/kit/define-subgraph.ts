/** What a department is made of: the one object a department exports. */
import type { DepartmentName } from '@hub/schema/departments.ts';
import type { EntitySchema } from '@mikro-orm/core';
import type { GraphQLFieldResolver, GraphQLScalarType } from 'graphql';
import type { Context, RowRights } from './context.ts';
import type { City } from './dataset/city.ts';
import type { Insert } from './dataset/insert.ts';
import { type Machine, validateMachine } from './workflow/machine.ts';

// biome-ignore lint/suspicious/noExplicitAny: each department's generated Resolvers type is its own
type Resolve = GraphQLFieldResolver<any, any, any>;

/** Resolvers by type and field, as generated `Resolvers` types allow them. */
export type ResolverMap = Readonly<
  Record<string, Readonly<Record<string, Resolve | { readonly subscribe: Resolve }>> | GraphQLScalarType>
>;

export interface Subgraph {
  readonly department: DepartmentName;
  readonly resolvers: ResolverMap;
  readonly entities: readonly EntitySchema[];
  /** Which rows an actor may read, by entity: from `policy.ts`. Undefined where scopes decide alone. */
  readonly rights?: RowRights;
  /** Writes the department's rows of the synthetic city, in the order its tables need. */
  readonly dataset: (city: City, insert: Insert) => Promise<void>;
  /** The day its records stand at. */
  readonly dataAsOf: string;
  /** The workflows its rows go through. */
  readonly machines?: readonly Machine[];
  /** What its process does unasked, every second or so; each finds what is to be done by reading. */
  // biome-ignore lint/suspicious/noExplicitAny: each department's tables are its own
  readonly chores?: readonly ((context: Context<any>) => Promise<unknown>)[];
}

/** @throws {MachineError} naming a workflow whose table cannot be right. */
export function defineSubgraph(subgraph: Subgraph): Subgraph {
  for (const machine of subgraph.machines ?? []) validateMachine(machine);
  return subgraph;
}
