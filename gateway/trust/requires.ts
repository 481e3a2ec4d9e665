/**
 * What a field needs from other departments to be answered (`@requires`), as coordinates: who may not read those may not
 * read what is made of them. Composition refuses a supergraph that forgets it; one composed elsewhere may.
 */
import {
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  parse,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';
import { argumentOf } from '../supergraph/links.ts';

const namedOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedOf(type.type));

/** Coordinates each field requires directly: the fields named, and the types they return. */
export function requiredBy(supergraph: DocumentNode): ReadonlyMap<string, readonly string[]> {
  const types = new Map<string, ReadonlyMap<string, FieldDefinitionNode>>();
  for (const definition of supergraph.definitions)
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION)
      types.set(definition.name.value, new Map((definition.fields ?? []).map((field) => [field.name.value, field])));

  function* within(set: SelectionSetNode, type: string): Generator<string> {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT)
        yield* within(selection.selectionSet, selection.typeCondition?.name.value ?? type);
      if (selection.kind !== Kind.FIELD) continue;
      yield `${type}.${selection.name.value}`;
      const field = types.get(type)?.get(selection.name.value);
      if (!field) continue;
      const returned = namedOf(field.type);
      yield returned;
      if (selection.selectionSet) yield* within(selection.selectionSet, returned);
    }
  }

  const coordinatesOf = (directive: DirectiveNode, type: string): string[] => {
    const fields = argumentOf(directive as never, 'requires');
    if (directive.name.value !== 'join__field' || typeof fields !== 'string') return [];
    const [definition] = parse(`{ ${fields} }`).definitions;
    return definition?.kind === Kind.OPERATION_DEFINITION ? [...within(definition.selectionSet, type)] : [];
  };

  const required = new Map<string, readonly string[]>();
  for (const [type, fields] of types)
    for (const [name, { directives = [] }] of fields) {
      const found = directives.flatMap((directive) => coordinatesOf(directive, type));
      if (found.length > 0) required.set(`${type}.${name}`, [...new Set(found)]);
    }
  return required;
}
