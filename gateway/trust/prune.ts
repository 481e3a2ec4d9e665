/** Takes denied fields out of an operation; the engine leaves null in their place. */
import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  Kind,
  print,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Denied } from '../engine/projection.ts';
import type { Authorised, Operation } from '../pipeline/exchange.ts';

type Allows = (coordinate: string) => boolean;

/** Coordinates to ask for a field: its own, and on an abstract parent those of every type it may stand for. */
function coordinatesOf(typeName: string, field: string, schema: GraphQLSchema): string[] {
  const type = schema.getType(typeName);
  const possible = type && isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [];
  return [typeName, ...possible].map((name) => `${name}.${field}`);
}

/** Fragments become inline, so that each field has one place in the answer. */
function inlined(document: DocumentNode): DocumentNode {
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
      definition.kind === Kind.OPERATION_DEFINITION
        ? [{ ...definition, selectionSet: within(definition.selectionSet) }]
        : [],
    ),
  };
}

/** Drops variables that nothing uses any more: validation would refuse them. */
function withoutIdleVariables(document: DocumentNode): DocumentNode {
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

/** A denied field is replaced by `__typename` under its response key: its place in the answer stays known, its owner is not asked. */
const placeholder = ({ alias, name, directives }: FieldNode): FieldNode => ({
  kind: Kind.FIELD,
  alias: alias ?? name,
  name: { kind: Kind.NAME, value: '__typename' },
  arguments: [] as ArgumentNode[],
  ...(directives ? { directives } : {}),
});

export function prune(operation: Operation, schema: GraphQLSchema, allows: Allows): Authorised {
  const denials: Denied[] = [];
  const types = new TypeInfo(schema);
  const path: string[] = [];
  const document = inlined(operation.document);
  const pruned = visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        enter: (field) => {
          const parent = types.getParentType();
          const type = types.getType();
          path.push((field.alias ?? field.name).value);
          if (!parent) return undefined;
          const wanted = coordinatesOf(parent.name, field.name.value, schema);
          if (type) wanted.push(getNamedType(type).name);
          const denied = wanted.find((coordinate) => !allows(coordinate));
          if (denied === undefined) return undefined;
          denials.push({ coordinate: `${parent.name}.${field.name.value}`, path: [...path] });
          return placeholder(field);
        },
        leave: () => {
          path.pop();
        },
      },
    }),
  );
  return denials.length === 0
    ? { text: operation.text, denials }
    : { text: print(withoutIdleVariables(pruned)), denials };
}
