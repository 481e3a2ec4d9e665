/**
 * The department's own check of `@requiresScopes`, `@authenticated` and grants, after the gateway's: a field whose asker lacks
 * one answers as if there were nothing there, without reading. One place for every resolver, from the published schema.
 */
import { isAuthenticated } from '@hub/schema/door.ts';
import { fail } from '@hub/schema/errors.ts';
import {
  type ConstDirectiveNode,
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
} from 'graphql';
import { from, readBy } from './columns.ts';
import type { Context } from './context.ts';
import { type Asks, type GrantRules, noGrantRules } from './granted.ts';

type Allows = (asks: Asks) => boolean;

/** What one directive asks; undefined where it is none of access control. */
function requirementOf({ name, arguments: given }: ConstDirectiveNode): Allows | undefined {
  if (name.value === 'authenticated') return ({ actor }) => isAuthenticated(actor);
  // A policy nobody has decided counts as refused.
  if (name.value === 'policy') return () => false;
  if (name.value !== 'requiresScopes') return undefined;
  const scopes = given?.find((argument) => argument.name.value === 'scopes')?.value;
  const anyOf = (scopes ? valueFromASTUntyped(scopes) : []) as readonly (readonly string[])[];
  // An alternative without a scope would admit everyone: it admits nobody.
  return ({ actor }) => anyOf.some((all) => all.length > 0 && all.every((scope) => actor.scopes.has(scope)));
}

/** What a type asks of everybody who reads anything of it. */
export const typeRequirements = ({
  astNode,
  extensionASTNodes,
}: Pick<GraphQLNamedType, 'astNode' | 'extensionASTNodes'>): Allows[] =>
  [astNode, ...(extensionASTNodes ?? [])].flatMap((node) =>
    (node?.directives ?? []).flatMap((directive) => requirementOf(directive) ?? []),
  );

/** What a field itself asks. */
export const fieldRequirements = ({ astNode }: GraphQLField<unknown, Context>): Allows[] =>
  (astNode?.directives ?? []).flatMap((directive) => requirementOf(directive) ?? []);

/** Whether the law lets its owner share it with nobody. */
const isNotShared = ({
  astNode,
  extensionASTNodes,
}: Pick<GraphQLNamedType, 'astNode' | 'extensionASTNodes'>): boolean =>
  [astNode, ...(extensionASTNodes ?? [])].some((node) =>
    (node?.directives ?? []).some(
      ({ name, arguments: given }) =>
        name.value === 'sharing' &&
        given?.some((argument) => argument.value.kind === Kind.ENUM && argument.value.value === 'NOT_SHARED'),
    ),
  );

const one = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);

const mutation = 'Mutation';

/** Where silence would pass for something: for what was done, for nothing having happened. */
const outspoken: ReadonlySet<string> = new Set([mutation, 'Subscription']);

type Resolve = GraphQLFieldResolver<unknown, Context>;

/** Nothing there, in the shape of the field's type. @throws UNAUTHORIZED_FIELD_OR_TYPE where nothing may not stand, and where silence would pass for something. */
function nothing({ name, type }: GraphQLField<unknown, Context>, parent: string): null | [] {
  if (!outspoken.has(parent) && !isNonNullType(type)) return null;
  if (!outspoken.has(parent) && isListType(getNullableType(type))) return [];
  throw fail('UNAUTHORIZED_FIELD_OR_TYPE', { coordinate: `${parent}.${name}` });
}

function guarded(field: GraphQLField<unknown, Context>, parent: string, needed: readonly Allows[]): Resolve {
  const resolve: Resolve = field.resolve ?? defaultFieldResolver;
  const reads = field.resolve ? readBy(field.resolve) : [field.name];
  const guard: Resolve = (source, args, context, info) =>
    needed.every((allows) => allows(context)) ? resolve(source, args, context, info) : nothing(field, parent);
  return reads ? from(reads, guard) : guard;
}

/** A stream is refused before it begins: `resolve` is asked only once something has happened. */
function guardedStream(subscribe: Resolve, field: GraphQLField<unknown, Context>, needed: readonly Allows[]): Resolve {
  return (source, args, context, info) =>
    needed.every((allows) => allows(context)) ? subscribe(source, args, context, info) : nothing(field, 'Subscription');
}

type ResolveReference = (reference: unknown, context: Context, info: unknown) => unknown;
/** Where @apollo/subgraph keeps a type's `__resolveReference`. */
interface Extensions {
  apollo?: { subgraph?: { resolveReference?: ResolveReference } };
}

function guardReference(type: GraphQLObjectType, needed: readonly Allows[]): void {
  const { apollo } = type.extensions as Extensions;
  const resolve: ResolveReference = apollo?.subgraph?.resolveReference ?? ((reference) => reference);
  type.extensions = {
    ...type.extensions,
    apollo: {
      ...apollo,
      subgraph: {
        ...apollo?.subgraph,
        resolveReference: (reference: unknown, context: Context, info: unknown) =>
          needed.every((allows) => allows(context)) ? resolve(reference, context, info) : null,
      },
    },
  };
}

/** @throws {Error} naming a protected type that hides behind an interface or union: its fields could not be guarded by type. */
function refuseHidden(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isAbstractType(type) || type.name === '_Entity') continue;
    const hidden = schema.getPossibleTypes(type).find((possible) => typeRequirements(possible).length > 0);
    if (hidden)
      throw new Error(`${hidden.name} is protected and stands behind ${type.name}: protect its fields instead`);
  }
}

/** Puts the checks into `schema`. @returns the coordinates that are checked. */
export function guard(schema: GraphQLSchema, grants: GrantRules = noGrantRules): readonly string[] {
  refuseHidden(schema);
  const ownerOnly = (type: GraphQLNamedType): Allows[] => (isNotShared(type) ? [grants.ownerOnly] : []);
  const coordinates: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    const needed = typeRequirements(type);
    const forReference = [...needed, ...ownerOnly(type), ...one(grants.ofReference(type.name))];
    if (forReference.length > 0) {
      guardReference(type, forReference);
      coordinates.push(type.name);
    }
    for (const field of Object.values(type.getFields())) {
      const returned = getNamedType(field.type);
      const granted = one(grants.ofField(`${type.name}.${field.name}`));
      const neededHere = [
        ...fieldRequirements(field),
        ...typeRequirements(returned),
        // Who may act is for the workflow's table to say, and for nobody else is anything done.
        ...(type.name === mutation ? [] : ownerOnly(returned)),
        ...granted,
      ];
      if (neededHere.length === 0) continue;
      field.resolve = guarded(field, type.name, neededHere);
      if (field.subscribe) field.subscribe = guardedStream(field.subscribe, field, neededHere);
      coordinates.push(`${type.name}.${field.name}`);
    }
  }
  return coordinates;
}
