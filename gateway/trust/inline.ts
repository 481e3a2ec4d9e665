/** Writes an operation out in one piece: fragments inline, so that each field has one place in the answer. */
import { type DocumentNode, Kind, type SelectionSetNode, visit } from 'graphql';

/** The operation that runs, without the document's others. @param name of it; undefined where it is the only one. */
export function inlined(document: DocumentNode, name: string | undefined): DocumentNode {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const within = (set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((selection) => {
      if (selection.kind === Kind.FIELD)
        return selection.selectionSet ? { ...selection, selectionSet: within(selection.selectionSet) } : selection;
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return { ...selection, selectionSet: within(selection.selectionSet) };
      const fragment = fragments.get(selection.name.value);
      if (!fragment) return selection;
      return {
        kind: Kind.INLINE_FRAGMENT,
        typeCondition: fragment.typeCondition,
        ...(selection.directives ? { directives: selection.directives } : {}),
        selectionSet: within(fragment.selectionSet),
      };
    }),
  });
  return {
    kind: Kind.DOCUMENT,
    definitions: document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && (name === undefined || definition.name?.value === name)
        ? [{ ...definition, selectionSet: within(definition.selectionSet) }]
        : [],
    ),
  };
}

/** Drops variables that nothing uses any more: validation would refuse them. */
export function withoutIdleVariables(document: DocumentNode): DocumentNode {
  return visit(document, {
    OperationDefinition: (operation) => {
      const used = new Set<string>();
      visit({ ...operation, variableDefinitions: [] }, { Variable: ({ name }) => void used.add(name.value) });
      return {
        ...operation,
        variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) =>
          used.has(variable.name.value),
        ),
      };
    },
  });
}
