/** CollectFields of the specification, done once per selection and concrete type; conditions are left for the variables to decide. */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { IsSubtype } from './subtype.ts';

export type Condition = (variables: Readonly<Record<string, unknown>>) => boolean;

export interface Source {
  readonly set: SelectionSetNode;
  readonly condition: Condition | undefined;
}

/** Fields of one response key. */
export interface Collected {
  readonly key: string;
  readonly nodes: readonly { readonly node: FieldNode; readonly condition: Condition | undefined }[];
  /** Whether any of them stands; undefined where one always does. */
  readonly condition: Condition | undefined;
}

const both = (one: Condition | undefined, other: Condition | undefined): Condition | undefined =>
  one && other ? (variables) => one(variables) && other(variables) : (one ?? other);

/** `@skip` and `@include` of a selection; undefined where it always stands. */
function conditionOf(directives: FieldNode['directives']): Condition | undefined {
  let condition: Condition | undefined;
  for (const { name, arguments: given } of directives ?? []) {
    if (name.value !== 'skip' && name.value !== 'include') continue;
    const wanted = name.value === 'include';
    const value = given?.find((argument) => argument.name.value === 'if')?.value;
    if (value?.kind === Kind.VARIABLE)
      condition = both(condition, (variables) => (variables[value.name.value] === true) === wanted);
    else if (value?.kind === Kind.BOOLEAN && value.value !== wanted) condition = () => false;
  }
  return condition;
}

const any = (nodes: Collected['nodes']): Condition | undefined =>
  nodes.some(({ condition }) => !condition)
    ? undefined
    : (variables) => nodes.some(({ condition }) => condition?.(variables));

/** Fields by response key, in the order the specification gives. */
export function collector(document: DocumentNode, isSubtype: IsSubtype) {
  const fragments = new Map(
    document.definitions.flatMap((definition): [string, FragmentDefinitionNode][] =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  type Nodes = { node: FieldNode; condition: Condition | undefined }[];

  function fill(sources: readonly Source[], type: GraphQLCompositeType, into: Map<string, Nodes>): void {
    for (const { set, condition: outer } of sources)
      for (const selection of set.selections) {
        const condition = both(outer, conditionOf(selection.directives));
        if (selection.kind === Kind.FIELD) {
          const key = (selection.alias ?? selection.name).value;
          const nodes = into.get(key) ?? [];
          into.set(key, nodes);
          nodes.push({ node: selection, condition });
          continue;
        }
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        const wanted = fragment?.typeCondition?.name.value;
        if (fragment && (wanted === undefined || isSubtype(wanted, type.name)))
          fill([{ set: fragment.selectionSet, condition }], type, into);
      }
  }

  return (sources: readonly Source[], type: GraphQLCompositeType): Collected[] => {
    const into = new Map<string, Nodes>();
    fill(sources, type, into);
    return [...into].map(([key, nodes]) => ({ key, nodes, condition: any(nodes) }));
  };
}
