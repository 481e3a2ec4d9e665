/** What a plan must not leave out in silence: requested root data nobody is asked for, and entities nobody may be asked about. */
import type { FetchNode, PlanNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner';
import { fail } from '@hub/schema/errors.ts';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
} from 'graphql';
import type { Key, Requirements } from './requirement.ts';

const isLeftOut = ({ directives = [] }: SelectionNode): boolean =>
  directives.some(({ name, arguments: given = [] }) => {
    const value = given.find((argument) => argument.name.value === 'if')?.value;
    return value?.kind === Kind.BOOLEAN && value.value === (name.value === 'skip');
  });

function rootFields(document: DocumentNode, operation: OperationDefinitionNode): FieldNode[] {
  const fragments = new Map(
    document.definitions.flatMap((each): [string, FragmentDefinitionNode][] =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
    ),
  );
  const within = (selections: readonly SelectionNode[]): FieldNode[] =>
    selections.flatMap((selection) => {
      if (isLeftOut(selection)) return [];
      if (selection.kind === Kind.FIELD) return [selection];
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      return within(fragment?.selectionSet.selections ?? []);
    });
  return within(operation.selectionSet.selections);
}

function rootFetches(node: PlanNode | undefined): FetchNode[] {
  switch (node?.kind) {
    case 'Fetch':
      return node.requires ? [] : [node];
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap(rootFetches);
    case 'Condition':
      return [...rootFetches(node.ifClause), ...rootFetches(node.elseClause)];
    default:
      return [];
  }
}

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

/** @throws PLAN_INCOMPLETE where a root field is asked of no department. */
export function checkRoots(plan: QueryPlan, document: DocumentNode, operation: OperationDefinitionNode): void {
  const primary = plan.node?.kind === 'Subscription' ? plan.node.primary : plan.node;
  const asked = new Set(
    rootFetches(primary).flatMap((fetch) => {
      const fetched = parse(fetch.operation);
      return fetched.definitions.flatMap((each) =>
        each.kind === Kind.OPERATION_DEFINITION ? rootFields(fetched, each).map(keyOf) : [],
      );
    }),
  );
  for (const field of rootFields(document, operation))
    if (!field.name.value.startsWith('__') && !asked.has(keyOf(field)))
      throw fail('PLAN_INCOMPLETE', { field: field.name.value });
}

/** Names of the fields required of each type; several fragments may share a type, or stand in each other. */
function requiredByType(
  selections: readonly QueryPlanSelectionNode[],
  type = '',
  into = new Map<string, Set<string>>(),
): Map<string, Set<string>> {
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment')
      requiredByType(selection.selections, selection.typeCondition ?? type, into);
    else into.set(type, (into.get(type) ?? new Set<string>()).add(selection.name));
  }
  return into;
}

/** The type whose entities a fetch asks a department for though none of its keys there may be resolved; undefined where all may. */
export function closedType({ serviceName, requires }: FetchNode, { keys }: Requirements): string | undefined {
  for (const [type, given] of requiredByType(requires ?? [])) {
    const declared = (keys.get(serviceName) ?? []).filter((key) => key.type === type);
    const isOpen = ({ isResolvable, fields }: Key) => isResolvable && fields.every((field) => given.has(field));
    if (declared.length > 0 && !declared.some(isOpen)) return type;
  }
  return undefined;
}
