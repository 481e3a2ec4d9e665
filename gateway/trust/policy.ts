/** The table of protected coordinates, read from the supergraph; what a principal needs for each. */
import { isAuthenticated } from '@hub/schema/door.ts';
import { isPersonScope } from '@hub/schema/personal-scopes.ts';
import { type ConstDirectiveNode, type DocumentNode, Kind } from 'graphql';
import { argumentOf } from '../supergraph/links.ts';
import type { Principal } from './principal.ts';
import { requiredBy } from './requires.ts';
import { protectionsOf } from './security.ts';

const scopeTexts = new WeakMap<ReadonlySet<string>, string>();

/** Written once a principal, not once a request. */
function scopeText({ scopes }: Principal): string {
  const text = scopeTexts.get(scopes) ?? JSON.stringify([...scopes].sort());
  scopeTexts.set(scopes, text);
  return text;
}

/**
 * Everything of a principal that a decision may rest on, as text: two principals share an outcome only where these are equal.
 * Whatever `met` looks at stands here.
 */
export const grounds = (principal: Principal): string =>
  `${isAuthenticated(principal) ? 'known' : 'unknown'} ${scopeText(principal)}`;

export interface Policy {
  /** Protected coordinates: `Type` or `Type.field`. */
  readonly coordinates: ReadonlySet<string>;
  allows(coordinate: string, principal: Principal): boolean;
  /** Whether what stands at the coordinate is about one person, so that reading it needs a purpose. */
  isPersonal(coordinate: string): boolean;
}

/** What one coordinate asks: every requirement must be met, each by one of its alternatives, an alternative by all its scopes. */
type Requirement =
  | { readonly kind: 'authenticated' }
  | { readonly kind: 'scopes'; readonly anyOf: readonly (readonly string[])[] }
  | { readonly kind: 'policy' };

const met = (requirement: Requirement, principal: Principal): boolean => {
  if (requirement.kind === 'authenticated') return isAuthenticated(principal);
  // A policy nobody has decided counts as refused.
  if (requirement.kind === 'policy') return false;
  // An alternative without a scope would admit everyone: it admits nobody.
  return requirement.anyOf.some((all) => all.length > 0 && all.every((scope) => principal.scopes.has(scope)));
};

/** @throws {UnknownProtection} when the supergraph asks for a protection nobody here enforces. */
export function policyOf(supergraph: DocumentNode): Policy {
  const protections = protectionsOf(supergraph);
  const requirementOf = (directive: ConstDirectiveNode): Requirement | undefined => {
    const protection = protections.get(directive.name.value);
    if (protection !== 'requiresScopes') return protection && { kind: protection };
    const scopes = argumentOf(directive, 'scopes');
    return { kind: 'scopes', anyOf: Array.isArray(scopes) ? scopes : [] };
  };

  const own = new Map<string, readonly Requirement[]>();
  const note = (coordinate: string, directives: readonly ConstDirectiveNode[] | undefined) => {
    const found = (directives ?? []).flatMap((directive) => requirementOf(directive) ?? []);
    if (found.length > 0) own.set(coordinate, found);
  };
  for (const definition of supergraph.definitions) {
    if (!('name' in definition) || !definition.name || !('directives' in definition)) continue;
    note(definition.name.value, definition.directives as readonly ConstDirectiveNode[]);
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? []) note(`${definition.name.value}.${field.name.value}`, field.directives);
  }

  const required = requiredBy(supergraph);
  const all = new Map<string, readonly Requirement[]>();
  /** Its own requirements, and those of everything it is made of. */
  function requirementsOf(coordinate: string, above: readonly string[] = []): readonly Requirement[] {
    const known = all.get(coordinate);
    if (known) return known;
    if (above.includes(coordinate)) return own.get(coordinate) ?? [];
    const below = (required.get(coordinate) ?? []).flatMap((each) => requirementsOf(each, [...above, coordinate]));
    const found = [...(own.get(coordinate) ?? []), ...below];
    if (above.length === 0) all.set(coordinate, found);
    return found;
  }
  for (const coordinate of [...own.keys(), ...required.keys()]) requirementsOf(coordinate);

  return {
    coordinates: new Set(own.keys()),
    allows: (coordinate, principal) => (all.get(coordinate) ?? []).every((requirement) => met(requirement, principal)),
    isPersonal: (coordinate) =>
      (all.get(coordinate) ?? []).some(
        (requirement) => requirement.kind === 'scopes' && requirement.anyOf.flat().some(isPersonScope),
      ),
  };
}
