/**
 * What of a subscription the department's stream tells, and what is asked anew for each event. A stream tells the event's own
 * leaves and the keys of the entities it leads to; the planner would have it tell all that its department knows of them.
 */
import type { FetchNode, PlanNode, SubscriptionNode } from '@apollo/query-planner';
import { fail } from '@hub/schema/errors.ts';
import {
  type DirectiveNode,
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isLeafType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import { copyOf, type HeldObject, isObject } from './held.ts';
import type { Requirements } from './requirement.ts';
import { type Shape, shapeOf } from './shape.ts';

export interface EventPlan {
  readonly department: string;
  /** What the department is asked, and the variables that takes. */
  readonly query: string;
  readonly variables: readonly string[];
  readonly shape: Shape;
  /** What is asked for each event, once its data are placed; undefined where the event tells all. */
  readonly rest: PlanNode | undefined;
  /** The data an event begins with, under the keys they are held by. */
  place(told: HeldObject): HeldObject;
}

export interface EventSetting {
  /** Every type departments have among them. */
  readonly types: GraphQLSchema;
  readonly keys: Requirements['keys'];
}

/** A field of the event where the operation asks for it: through which conditions, and of which entity. */
interface Asked {
  readonly key: string;
  readonly field: FieldNode;
  readonly conditions: readonly DirectiveNode[];
  readonly entity: string | undefined;
}

const nameNode = (value: string) => ({ kind: Kind.NAME, value }) as const;
const plain = (name: string, selectionSet?: SelectionSetNode): FieldNode => ({
  kind: Kind.FIELD,
  name: nameNode(name),
  ...(selectionSet ? { selectionSet } : {}),
});
const set = (selections: readonly SelectionNode[]): SelectionSetNode => ({ kind: Kind.SELECTION_SET, selections });

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

const unsupported = (what: string) => fail('OPERATION_NOT_SUPPORTED', { what });

/** An operation's definitions of the variables that `node` uses. */
function usedIn(node: SelectionSetNode | FieldNode, { variableDefinitions = [] }: OperationDefinitionNode) {
  const used = new Set<string>();
  visit(node, { Variable: ({ name }) => void used.add(name.value) });
  return variableDefinitions.filter(({ variable }) => used.has(variable.name.value));
}

const namesOf = (definitions: ReturnType<typeof usedIn>): string[] =>
  definitions.map(({ variable }) => variable.name.value);

/** @throws OPERATION_NOT_SUPPORTED for an event that does not tell itself by leaves and keys. */
export function eventPlan({ primary, rest }: SubscriptionNode, { types, keys }: EventSetting): EventPlan {
  const { serviceName: department } = primary;
  const operation = getOperationAST(parse(primary.operation)) as OperationDefinitionNode;
  const [root] = operation.selectionSet.selections;
  if (root?.kind !== Kind.FIELD) throw unsupported('a fragment in a subscription’s plan');
  const event = getNamedType(types.getSubscriptionType()?.getFields()[root.name.value]?.type);
  if (!isObjectType(event)) throw unsupported('a subscription that answers no object');
  const fields = event.getFields();
  const rootKey = keyOf(root);

  /** The names of a key the department resolves. */
  const keyFields = (type: string): readonly string[] =>
    keys.get(department)?.find((key) => key.type === type && key.isResolvable)?.fields ?? [];

  function askedOf({ selections }: SelectionSetNode, above: readonly DirectiveNode[]): Asked[] {
    return selections.flatMap((selection): Asked[] => {
      const conditions = [...above, ...(selection.directives ?? [])];
      if (selection.kind === Kind.INLINE_FRAGMENT) return askedOf(selection.selectionSet, conditions);
      if (selection.kind !== Kind.FIELD) throw unsupported('a fragment in a subscription’s plan');
      const name = selection.name.value;
      if (selection.arguments?.length) throw unsupported('an event’s field with arguments');
      const type = getNamedType(fields[name]?.type);
      const isLeaf = name === '__typename' || isLeafType(type);
      if (!isLeaf && keyFields(type?.name ?? '').length === 0)
        throw unsupported(`an event that leads to ${type?.name}, which has no key`);
      return [{ key: keyOf(selection), field: selection, conditions, entity: isLeaf ? undefined : type?.name }];
    });
  }
  const asked = askedOf(root.selectionSet ?? set([]), []);

  /** Everything of one entity that the planner would have the stream tell, asked by its key. */
  function entityFetch({ key, field, conditions, entity = '' }: Asked): PlanNode {
    const wanted: SelectionNode = {
      kind: Kind.INLINE_FRAGMENT,
      directives: conditions,
      selectionSet: field.selectionSet ?? set([]),
    };
    const definitions = usedIn(set([wanted]), operation);
    const variables = definitions.map((definition) => `,${print(definition)}`).join('');
    const query = `query($representations:[_Any!]!${variables}){_entities(representations:$representations){... on ${entity}{${print(wanted)}}}}`;
    const fetch: FetchNode = {
      kind: 'Fetch',
      serviceName: department,
      operation: stripIgnoredCharacters(query),
      operationName: undefined,
      operationKind: OperationTypeNode.QUERY,
      variableUsages: namesOf(definitions),
      requires: [
        {
          kind: 'InlineFragment',
          typeCondition: entity,
          selections: ['__typename', ...keyFields(entity)].map((name) => ({ kind: 'Field', name })),
        },
      ],
    };
    return { kind: 'Flatten', path: [rootKey, key], node: fetch };
  }

  const fetches = asked.filter(({ entity }) => entity !== undefined).map(entityFetch);
  const nodes: PlanNode[] = [...(fetches.length > 0 ? [{ kind: 'Parallel', nodes: fetches } as const] : [])];
  if (rest) nodes.push(rest);

  const told = new Map<string, FieldNode>([['__typename', plain('__typename')]]);
  for (const { field, entity } of asked)
    told.set(
      field.name.value,
      plain(
        field.name.value,
        entity ? set(['__typename', ...keyFields(entity)].map((name) => plain(name))) : undefined,
      ),
    );
  const stream: FieldNode = { ...root, directives: [], selectionSet: set([...told.values()]) };
  const definitions = usedIn(stream, operation);
  const subscription: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.SUBSCRIPTION,
    variableDefinitions: definitions,
    selectionSet: set([stream]),
  };
  const query = stripIgnoredCharacters(print(subscription));

  return {
    department,
    query,
    variables: namesOf(definitions),
    shape: shapeOf(parse(query)),
    rest: nodes.length > 0 ? { kind: 'Sequence', nodes } : undefined,
    place: (data) => {
      const given = data[rootKey];
      if (!isObject(given)) return { [rootKey]: null };
      // A type's name is held bare under its own key, and as text under any other.
      const valueAt = (key: string, name: string) =>
        name === '__typename' && key !== name ? JSON.stringify(given[name]) : copyOf(given[name]);
      return { [rootKey]: Object.fromEntries(asked.map(({ key, field }) => [key, valueAt(key, field.name.value)])) };
    },
  };
}
