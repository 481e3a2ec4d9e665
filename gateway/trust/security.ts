/** Which directives of a supergraph protect something, under whatever names it gives them. */
import type { DocumentNode } from 'graphql';
import { linksOf } from '../supergraph/links.ts';

export type Protection = 'authenticated' | 'requiresScopes' | 'policy';

const known: readonly Protection[] = ['authenticated', 'requiresScopes', 'policy'];

/** The specifications this gateway enforces; a newer version may mean something else. */
const enforced = new Map(known.map((name) => [`https://specs.apollo.dev/${name}/v0.1`, name]));

/** Kept by the planner: what is inaccessible stands in no client's schema, so that nobody can ask for it. */
const keptByPlanner = 'https://specs.apollo.dev/inaccessible/v0.2';

export const isProtectionLink = (url: string): boolean => enforced.has(url);

/** A supergraph asks for a protection this gateway does not know: serving it would be serving it open. */
export class UnknownProtection extends Error {
  override readonly name = 'UnknownProtection';
}

/**
 * What each security directive means, by its name in this supergraph. The usual names count even where nothing links them.
 * @throws {UnknownProtection}.
 */
export function protectionsOf(supergraph: DocumentNode): ReadonlyMap<string, Protection> {
  const names = new Map<string, Protection>(known.map((name) => [name, name]));
  for (const { url, purpose, nameOf } of linksOf(supergraph)) {
    const protection = enforced.get(url);
    if (protection) names.set(nameOf(protection), protection);
    else if (purpose === 'SECURITY' && url !== keptByPlanner) throw new UnknownProtection(url);
  }
  return names;
}
