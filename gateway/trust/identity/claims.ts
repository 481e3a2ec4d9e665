/** From an issuer's claims to a principal. */
import type { JWTPayload } from 'jose';
import type { Principal } from '../principal.ts';
import type { ClaimPaths } from './settings.ts';

function at(claims: JWTPayload, path: string): unknown {
  // A claim may have dots in its own name (`https://city.example/roles`): the whole name comes first.
  if (Object.hasOwn(claims, path)) return claims[path];
  return path
    .split('.')
    .reduce<unknown>(
      (value, step) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, step)
          ? (value as Record<string, unknown>)[step]
          : undefined,
      claims,
    );
}

/** Words of a claim that is text with spaces or a list of texts; anything else says nothing. */
function wordsOf(claim: unknown): readonly string[] {
  if (typeof claim === 'string') return claim.split(' ').filter(Boolean);
  return Array.isArray(claim) ? claim.filter((each) => typeof each === 'string') : [];
}

const textOf = (claim: unknown): string | null => (typeof claim === 'string' && claim !== '' ? claim : null);

/** The purpose stays open: an issuer knows who someone is, only the request says why it asks. */
export function principalOf(claims: JWTPayload, paths: ClaimPaths): Principal {
  const roles = wordsOf(at(claims, paths.roles));
  return {
    subject: claims.sub ?? '',
    persona: roles[0] ?? '',
    organisation: textOf(at(claims, paths.organisation)),
    roles,
    scopes: new Set(
      paths.scopes === undefined
        ? [...wordsOf(claims['scope']), ...wordsOf(claims['scp'])]
        : wordsOf(at(claims, paths.scopes)),
    ),
    client: textOf(claims['client_id']) ?? textOf(claims['azp']),
    purpose: null,
  };
}
