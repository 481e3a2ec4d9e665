/** What one operation touches of personal data, worked out once per operation: which coordinates, and whose. */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { WantedKeys } from '../../engine/engine.ts';
import type { Denial } from '../../pipeline/exchange.ts';
import type { Personal } from './personal.ts';

/** How the response key begins under which the hub asks for a person's key on its own account. */
const hiddenKey = '__subject';

export interface Touch {
  /** The operation with the keys of persons added where the client did not ask for them: the engine keeps them out of the answer. */
  readonly text: string;
  /** Personal coordinates it reads, sorted. */
  readonly coordinates: readonly string[];
  /** Coordinates refused, sorted. */
  readonly denied: readonly string[];
  /** Keys it names in its arguments, sorted. */
  asked(variables: Readonly<Record<string, unknown>>): string[];
  /** Keys the engine is to tell of the answer; undefined where nothing personal is read. */
  readonly keys?: WantedKeys;
}

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();

/** Frozen, so that its canonical text is made once per operation. */
const frozen = (values: Iterable<string>): readonly string[] => Object.freeze(sorted(values));

const keySelection = (key: string, alias: string): FieldNode => ({
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: alias },
  name: { kind: Kind.NAME, value: key },
});

const asksPlainly = ({ selections }: SelectionSetNode, key: string): boolean =>
  selections.some(
    (selection) =>
      selection.kind === Kind.FIELD &&
      selection.name.value === key &&
      (selection.alias?.value ?? key) === key &&
      (selection.directives ?? []).length === 0,
  );

/** The types a field of this type may answer with that have a person's key. */
function keyedTypes(typeName: string, schema: GraphQLSchema, personal: Personal) {
  const type = schema.getType(typeName);
  if (!type || !isCompositeType(type)) return [];
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
  return possible.flatMap(({ name }) => {
    const key = personal.keyOf(name);
    return key === undefined ? [] : [{ name, key }];
  });
}

/** Asks for the key of each person, or record about one, under an alias of the hub's own. */
function withKeys(text: string, schema: GraphQLSchema, personal: Personal, alias: string): string {
  const types = new TypeInfo(schema);
  let isChanged = false;
  const document = visit(
    parse(text),
    visitWithTypeInfo(types, {
      Field: {
        leave: (field) => {
          const type = types.getType();
          if (!field.selectionSet || !type) return undefined;
          const { name } = getNamedType(type);
          const added = keyedTypes(name, schema, personal).flatMap(({ name: keyed, key }): SelectionNode[] => {
            if (keyed === name)
              return asksPlainly(field.selectionSet as SelectionSetNode, key) ? [] : [keySelection(key, alias)];
            const typeCondition = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: keyed } } as const;
            const selectionSet = { kind: Kind.SELECTION_SET, selections: [keySelection(key, alias)] } as const;
            return [{ kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet }];
          });
          if (added.length === 0) return undefined;
          isChanged = true;
          return {
            ...field,
            selectionSet: { ...field.selectionSet, selections: [...added, ...field.selectionSet.selections] },
          };
        },
      },
    }),
  );
  return isChanged ? print(document) : text;
}

/** Personal coordinates of one operation, fragments followed. */
function coordinatesOf(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  schema: GraphQLSchema,
  personal: Personal,
  alias: string,
): Set<string> {
  const coordinates = new Set<string>();

  const isPersonal = (parent: string, field: string, answered: string): boolean => {
    const type = schema.getType(parent);
    const possible = type && isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [];
    return (
      personal.has(answered) ||
      [parent, ...possible].some((name) => personal.has(name) || personal.has(`${name}.${field}`))
    );
  };

  function follow(set: SelectionSetNode, parent: string): void {
    for (const selection of set.selections) {
      if (selection.kind !== Kind.FIELD) {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (fragment) follow(fragment.selectionSet, fragment.typeCondition?.name.value ?? parent);
        continue;
      }
      const name = selection.name.value;
      const type = schema.getType(parent);
      const field = type && 'getFields' in type ? type.getFields()[name] : undefined;
      if (!field || !('args' in field)) continue;
      const key = (selection.alias ?? selection.name).value;
      const answered = getNamedType(field.type).name;
      // A key this function's own text asks for is no disclosure: it never reaches the client.
      if (key !== alias && isPersonal(parent, name, answered)) coordinates.add(`${parent}.${name}`);
      if (selection.selectionSet) follow(selection.selectionSet, answered);
    }
  }

  const type = schema.getRootType(operation.operation);
  if (type) follow(operation.selectionSet, type.name);
  return coordinates;
}

/** Texts anywhere in a value of a variable. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) yield* textsIn(item);
}

/** Texts an operation gives in its arguments: as literals, and by the variables it declares, with their defaults. */
function argumentsOf(operation: OperationDefinitionNode, fragments: Iterable<FragmentDefinitionNode>) {
  const literals: string[] = [];
  const StringValue = ({ value }: { readonly value: string }) => void literals.push(value);
  for (const part of [{ ...operation, variableDefinitions: [] }, ...fragments]) visit(part, { StringValue });
  const variables = (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => {
    const defaults: string[] = [];
    if (defaultValue) visit(defaultValue, { StringValue: ({ value }) => void defaults.push(value) });
    return { name: variable.name.value, defaults };
  });
  return { literals, variables };
}

export function touchOf(
  text: string,
  operationName: string | undefined,
  denials: readonly Denial[],
  schema: GraphQLSchema,
  personal: Personal,
): Touch {
  let alias = hiddenKey;
  while (text.includes(alias)) alias += '_';
  const keyed = withKeys(text, schema, personal, alias);
  const document = parse(keyed);
  const operation = getOperationAST(document, operationName);
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const denied = frozen(denials.map(({ coordinate }) => coordinate));
  const nothing: Touch = { text, coordinates: [], denied, asked: () => [] };
  if (!operation) return nothing;
  const coordinates = coordinatesOf(operation, fragments, schema, personal, alias);
  if (coordinates.size === 0) return nothing;
  const { literals, variables } = argumentsOf(operation, fragments.values());
  const named = literals.filter(personal.isKey);
  return {
    text: keyed,
    coordinates: frozen(coordinates),
    denied,
    asked: (given) => {
      const keys = [...named];
      for (const { name, defaults } of variables)
        for (const value of given[name] === undefined ? defaults : textsIn(given[name]))
          if (personal.isKey(value)) keys.push(value);
      return sorted(keys);
    },
    keys: { hidden: alias, keyOf: personal.keyOf },
  };
}
