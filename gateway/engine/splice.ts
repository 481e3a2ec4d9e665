/**
 * Subtrees that go from a department to the client as they came: one department writes them, nobody else reads or writes
 * below, and the client asked for the same keys in the same order. The reader checks such a subtree and keeps its text; where
 * it finds anything but what was expected, it parses it like the rest.
 */
import type { FetchNode, PlanNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isLeafType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { type Collected, collector, type Source } from './collect.ts';
import type { PlanPath } from './cursor.ts';
import type { WantedKeys } from './engine.ts';
import { leafCheck } from './leaf.ts';
import type { HeldOperation } from './response-key.ts';
import { type Shape, shapeOf } from './shape.ts';
import type { IsSubtype } from './subtype.ts';

export interface SpliceInput {
  readonly schema: GraphQLSchema;
  readonly isSubtype: IsSubtype;
  readonly held: HeldOperation;
  readonly operation: OperationDefinitionNode;
  readonly keys?: WantedKeys | undefined;
}

/** Marks what of `shape` may be spliced, whose values stand at `path` in the answer. */
export type Splice = (shape: Shape, path: PlanPath) => void;

const placeOf = (path: PlanPath, ...keys: readonly string[]): string =>
  [...path.filter((step) => step !== '@'), ...keys].join('.');

function fetchesOf(node: PlanNode | undefined, path: PlanPath): { fetch: FetchNode; path: PlanPath }[] {
  switch (node?.kind) {
    case 'Fetch':
      return [{ fetch: node, path }];
    case 'Flatten':
      return fetchesOf(node.node, [...path, ...node.path]);
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap((each) => fetchesOf(each, path));
    case 'Condition':
      return [...fetchesOf(node.ifClause, path), ...fetchesOf(node.elseClause, path)];
    default:
      return [];
  }
}

/** How many fetches write each place that has structure; a place that is read is written once more. */
function writersOf(plan: PlanNode | undefined): ReadonlyMap<string, number> {
  const writers = new Map<string, number>();
  const note = (place: string, by: number) => void writers.set(place, (writers.get(place) ?? 0) + by);
  const write = (shape: Shape, path: PlanPath, by: number): void =>
    shape.keys.forEach((key, index) => {
      const inner = shape.inner[index];
      if (!inner) return;
      note(placeOf(path, key), by);
      write(inner, [...path, key], by);
    });
  const read = (selections: readonly QueryPlanSelectionNode[], path: PlanPath): void => {
    for (const selection of selections) {
      if (selection.kind === 'InlineFragment') read(selection.selections, path);
      else if (selection.selections) {
        const key = selection.alias ?? selection.name;
        note(placeOf(path, key), 1);
        read(selection.selections, [...path, key]);
      }
    }
  };
  for (const { fetch, path } of fetchesOf(plan, [])) {
    path.forEach((_, index) => {
      note(placeOf(path.slice(0, index + 1)), 1);
    });
    const whole = shapeOf(parse(fetch.operation));
    const shape = fetch.requires ? whole.inner[0] : whole;
    if (shape) write(shape, path, fetch.outputRewrites?.length ? 2 : 1);
    read(fetch.requires ?? [], path);
  }
  return writers;
}

/** How many lists a type is wrapped in. */
function depthOf(type: GraphQLOutputType): number {
  const nullable = getNullableType(type);
  return isListType(nullable) ? 1 + depthOf(nullable.ofType) : 0;
}

const sourcesOf = ({ nodes }: Collected): Source[] =>
  nodes.flatMap(({ node, condition }) => (node.selectionSet ? [{ set: node.selectionSet, condition }] : []));

export function splicer(plan: PlanNode | undefined, { schema, isSubtype, held, operation, keys }: SpliceInput): Splice {
  const collect = collector(held.document, isSubtype);
  const writers = writersOf(plan);
  const root = schema.getRootType(operation.operation);

  const typeOf = (parent: GraphQLCompositeType, { nodes }: Collected): GraphQLOutputType | undefined =>
    'getFields' in parent ? parent.getFields()[nodes[0]?.node.name.value ?? '']?.type : undefined;

  /** What the client asks at `path`, as far as only object types lead there. */
  function askedAt(path: PlanPath): { type: GraphQLCompositeType; sources: readonly Source[] } | undefined {
    if (!root) return undefined;
    let at: { type: GraphQLCompositeType; sources: readonly Source[] } = {
      type: root,
      sources: [{ set: operation.selectionSet, condition: undefined }],
    };
    for (const key of path.filter((step) => step !== '@')) {
      const { type: parent, sources } = at;
      const field = collect(sources, parent).find((each) => each.key === key);
      const named = field && typeOf(parent, field);
      const type = named && getNamedType(named);
      if (!field || !type || !isObjectType(type)) return undefined;
      at = { type, sources: sourcesOf(field) };
    }
    return at;
  }

  /** Whether the client asks for exactly what `shape` has; notes how its leaves are checked. */
  function isSame(shape: Shape, type: GraphQLCompositeType, sources: readonly Source[]): boolean {
    const fields = collect(sources, type);
    if (fields.length !== shape.keys.length || !isObjectType(type)) return false;
    return fields.every((field, index) => {
      const fieldType = typeOf(type, field);
      if (field.condition || field.key !== shape.keys[index] || held.known(field.key) !== field.key || !fieldType)
        return false;
      const named = getNamedType(fieldType);
      const inner = shape.inner[index];
      shape.depths[index] = depthOf(fieldType);
      if (keys && field.nodes[0]?.node.name.value === keys.keyOf(type.name))
        shape.wanted[index] = field.key === keys.hidden ? 'HIDDEN' : 'SHOWN';
      if (isLeafType(named)) shape.checks[index] = leafCheck(named);
      return inner ? isCompositeType(named) && isSame(inner, named, sourcesOf(field)) : isLeafType(named);
    });
  }

  function mark(shape: Shape, path: PlanPath, type: GraphQLCompositeType, sources: readonly Source[]): void {
    for (const field of collect(sources, type)) {
      const index = shape.indexOf(field.key);
      const inner = shape.inner[index];
      const fieldType = typeOf(type, field);
      const named = fieldType && getNamedType(fieldType);
      if (!inner || !fieldType || !named || !isObjectType(named)) continue;
      const below = sourcesOf(field);
      inner.isSpliced = writers.get(placeOf(path, field.key)) === 1 && isSame(inner, named, below);
      if (inner.isSpliced) shape.depths[index] = depthOf(fieldType);
      else mark(inner, [...path, field.key], named, below);
    }
  }

  return (shape, path) => {
    const asked = askedAt(path);
    if (asked) mark(shape, path, asked.type, asked.sources);
  };
}
