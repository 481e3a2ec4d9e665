/** How large an operation is, on a valid document (validation has refused fragment cycles). */
import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode, visit } from 'graphql';

/** Levels of selection, fragments followed. */
export function depthOf(operation: OperationDefinitionNode, document: DocumentNode): number {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition.selectionSet] as const] : [],
    ),
  );
  const known = new Map<SelectionSetNode, number>();
  const depth = (set: SelectionSetNode | undefined): number => {
    if (!set) return 0;
    const seen = known.get(set);
    if (seen !== undefined) return seen;
    let deepest = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) deepest = Math.max(deepest, 1 + depth(selection.selectionSet));
      else if (selection.kind === Kind.INLINE_FRAGMENT) deepest = Math.max(deepest, depth(selection.selectionSet));
      else deepest = Math.max(deepest, depth(fragments.get(selection.name.value)));
    }
    known.set(set, deepest);
    return deepest;
  };
  return depth(operation.selectionSet);
}

export function aliasesOf(document: DocumentNode): number {
  let aliases = 0;
  visit(document, {
    Field: ({ alias }) => {
      if (alias) aliases += 1;
    },
  });
  return aliases;
}
