/** The only place that knows which columns a selection needs: plain fields by name, computed fields by what they say they read. */
import type { EntitySchema } from '@mikro-orm/core';
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

type Resolve = (...args: never[]) => unknown;

const reads = new WeakMap<object, readonly string[]>();

/**
 * A field's resolver together with the columns it reads from its parent row, so that they are selected.
 * A resolver without this makes every column of the parent be selected: slower, never wrong.
 */
export function from<F extends Resolve>(columns: readonly string[], resolve: F): F {
  reads.set(resolve, columns);
  return resolve;
}

/** The columns `resolve` said it reads; undefined where it said nothing. */
export const readBy = (resolve: object): readonly string[] | undefined => reads.get(resolve);

type Selections = readonly (SelectionSetNode | undefined)[];

function* fieldsOf(sets: Selections, typeName: string, info: GraphQLResolveInfo): Generator<FieldNode> {
  for (const set of sets)
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        yield selection;
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection;
      const condition = fragment?.typeCondition?.name.value;
      if (
        fragment &&
        (condition === undefined || condition === typeName || !isObjectType(info.schema.getType(condition)))
      )
        yield* fieldsOf([fragment.selectionSet], typeName, info);
    }
}

/** The selection sets under the fields named `path`, starting at the field being resolved. */
function selectionsAt(info: GraphQLResolveInfo, path: readonly string[]): Selections {
  let sets: Selections = info.fieldNodes.map(({ selectionSet }) => selectionSet);
  for (const name of path)
    sets = [...fieldsOf(sets, '', info)]
      .filter((node) => node.name.value === name)
      .map(({ selectionSet }) => selectionSet);
  return sets;
}

/** Whether the field being resolved selects `name` directly: `totalCount`, `nodes`. */
export function selects(info: GraphQLResolveInfo, name: string): boolean {
  return [...fieldsOf(selectionsAt(info, []), '', info)].some((node) => node.name.value === name);
}

/** Property names of `entity` to select for what is asked at `path`; the primary key always, everything where unsure. */
export function columnsFor(entity: EntitySchema, info: GraphQLResolveInfo, path: readonly string[] = []): string[] {
  const { properties, primaryKeys, className } = entity.init().meta;
  const all = Object.keys(properties);
  const type = info.schema.getType(className) as GraphQLObjectType | undefined;
  if (!type || !isObjectType(type)) return all;
  const columns = new Set<string>(primaryKeys);
  for (const { name } of fieldsOf(selectionsAt(info, path), className, info)) {
    if (name.value === '__typename') continue;
    const resolve = type.getFields()[name.value]?.resolve;
    const read = resolve ? reads.get(resolve) : [name.value];
    if (!read?.every((column) => column in properties)) return all;
    for (const column of read) columns.add(column);
  }
  return [...columns].sort();
}
