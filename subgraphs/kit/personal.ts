/** Which fields of a department's schema are personal data, and which of them one operation reads. */
import type { Actor } from '@hub/schema/door.ts';
import { isPersonScope } from '@hub/schema/personal-scopes.ts';
import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isIntrospectionType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { fieldRequirements, typeRequirements } from './guard.ts';

/** Somebody who may reach every figure and procedure: what such a one may not is a person's data. */
const unpersonal: Actor = {
  subject: 'nobody in particular',
  persona: 'public',
  organisation: null,
  scopes: Object.assign(new Set<string>(), { has: (scope: string) => !isPersonScope(scope) }),
  purpose: null,
};

/** Protected coordinates, `Type` and `Type.field`, that a scope for one person's record stands before: the gateway's own rule. */
function personalIn(schema: GraphQLSchema): ReadonlySet<string> {
  const found = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    if (!typeRequirements(type).every((allows) => allows({ actor: unpersonal, now: '' }))) found.add(type.name);
    for (const field of Object.values(type.getFields()))
      if (!fieldRequirements(field).every((allows) => allows({ actor: unpersonal, now: '' })))
        found.add(`${type.name}.${field.name}`);
  }
  return found;
}

/** @returns the personal coordinates a document reads, sorted; worked out once for each document that is kept. */
export function personalReads(schema: GraphQLSchema): (document: DocumentNode) => readonly string[] {
  const personal = personalIn(schema);
  const known = new WeakMap<DocumentNode, readonly string[]>();
  function read(document: DocumentNode): readonly string[] {
    const types = new TypeInfo(schema);
    const coordinates = new Set<string>();
    const Field = ({ name }: { readonly name: { readonly value: string } }): void => {
      const parent = types.getParentType()?.name;
      const type = types.getType();
      if (parent === undefined || !type) return;
      const coordinate = `${parent}.${name.value}`;
      if ([coordinate, parent, getNamedType(type).name].some((each) => personal.has(each))) coordinates.add(coordinate);
    };
    visit(document, visitWithTypeInfo(types, { Field }));
    return [...coordinates].sort();
  }
  return (document) => {
    const found = known.get(document) ?? read(document);
    known.set(document, found);
    return found;
  };
}
