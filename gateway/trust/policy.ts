/** The table of protected coordinates, read from the supergraph; what a principal needs for each. */
import { type DirectiveNode, type DocumentNode, Kind, type StringValueNode, type ValueNode } from 'graphql';
import { anonymous, type Principal } from './principal.ts';

export const securityDirectives = ['authenticated', 'requiresScopes', 'policy'] as const;

/** A token that stands for the public says of nobody who they are. */
const isAuthenticated = ({ persona }: Principal): boolean => persona !== anonymous.persona;

/**
 * Everything of a principal that a decision may rest on, as text: two principals share an outcome only where these are equal.
 * Whatever `met` looks at stands here.
 */
export const grounds = (principal: Principal): string =>
  JSON.stringify([isAuthenticated(principal), [...principal.scopes].sort()]);

export interface Policy {
  /** Protected coordinates: `Type` or `Type.field`. */
  readonly coordinates: ReadonlySet<string>;
  allows(coordinate: string, principal: Principal): boolean;
}

/** What one coordinate asks: every requirement must be met, each by one of its alternatives, an alternative by all its scopes. */
type Requirement =
  | { readonly kind: 'authenticated' }
  | { readonly kind: 'scopes'; readonly anyOf: readonly (readonly string[])[] }
  | { readonly kind: 'policy' };

const listOf = (value: ValueNode | undefined): readonly ValueNode[] => (value?.kind === Kind.LIST ? value.values : []);

const requirementOf = ({ name, arguments: given }: DirectiveNode): Requirement | undefined => {
  if (name.value === 'authenticated') return { kind: 'authenticated' };
  if (name.value === 'policy') return { kind: 'policy' };
  if (name.value !== 'requiresScopes') return undefined;
  const scopes = given?.find((argument) => argument.name.value === 'scopes')?.value;
  return {
    kind: 'scopes',
    anyOf: listOf(scopes).map((all) => listOf(all).map((scope) => (scope as StringValueNode).value)),
  };
};

const met = (requirement: Requirement, principal: Principal): boolean => {
  if (requirement.kind === 'authenticated') return isAuthenticated(principal);
  // A policy nobody has decided counts as refused.
  if (requirement.kind === 'policy') return false;
  return requirement.anyOf.some((all) => all.every((scope) => principal.scopes.has(scope)));
};

export function policyOf(supergraph: DocumentNode): Policy {
  const requirements = new Map<string, Requirement[]>();
  const note = (coordinate: string, directives: readonly DirectiveNode[] | undefined) => {
    const found = (directives ?? []).flatMap((directive) => requirementOf(directive) ?? []);
    if (found.length > 0) requirements.set(coordinate, found);
  };
  for (const definition of supergraph.definitions) {
    if (!('name' in definition) || !definition.name || !('directives' in definition)) continue;
    note(definition.name.value, definition.directives);
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? []) note(`${definition.name.value}.${field.name.value}`, field.directives);
  }
  return {
    coordinates: new Set(requirements.keys()),
    allows: (coordinate, principal) =>
      (requirements.get(coordinate) ?? []).every((requirement) => met(requirement, principal)),
  };
}
