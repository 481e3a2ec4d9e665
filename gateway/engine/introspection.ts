/** `__schema` and `__type`, answered from the schema clients see by graphql-js alone. */
import {
  type DocumentNode,
  execute,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { intoWire } from './wire.ts';

/** JSON as wire text by response key. */
export type Introspect = (variables: Readonly<Record<string, unknown>>) => Readonly<Record<string, string>>;

const isIntrospection = (name: string): boolean => name === '__schema' || name === '__type';

const nothing: Introspect = () => ({});

/** What of a root selection is introspection, fragments written out. */
function introspectionOf(set: SelectionSetNode, document: DocumentNode): SelectionSetNode {
  const fragments = document.definitions.filter(
    (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION,
  );
  const selections = set.selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return isIntrospection(selection.name.value) ? [selection] : [];
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : fragments.find(({ name }) => name.value === selection.name.value);
    const selectionSet = inner && introspectionOf(inner.selectionSet, document);
    if (!selectionSet || selectionSet.selections.length === 0) return [];
    return [{ kind: Kind.INLINE_FRAGMENT, directives: selection.directives ?? [], selectionSet }];
  });
  return { kind: Kind.SELECTION_SET, selections };
}

export function compileIntrospection(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
): Introspect {
  const selectionSet = introspectionOf(operation.selectionSet, document);
  if (selectionSet.selections.length === 0) return nothing;
  const asked: DocumentNode = {
    ...document,
    definitions: [
      { ...operation, selectionSet },
      ...document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION),
    ],
  };
  const answer: Introspect = (variableValues) => {
    const { data } = execute({ schema, document: asked, variableValues, rootValue: {} }) as { data?: object };
    return Object.fromEntries(Object.entries(data ?? {}).map(([key, value]) => [key, intoWire(JSON.stringify(value))]));
  };
  if ((operation.variableDefinitions ?? []).length > 0) return answer;
  let known: ReturnType<Introspect> | undefined;
  return () => (known ??= answer({}));
}
