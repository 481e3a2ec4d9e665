/** An issuer's public keys: found by its discovery document, fetched when needed, kept, and fetched again for a key not seen before. */
import { fail } from '@hub/schema/errors.ts';
import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { type IssuerSettings, isTrustworthy } from './settings.ts';

/** Time an issuer has to answer, in milliseconds. */
const patienceMs = 3_000;

/** OpenID Connect Discovery 4.3: a document that names another issuer is not this issuer's. */
async function discovered({ issuer }: IssuerSettings): Promise<string> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMs),
  });
  if (!response.ok) throw new Error(`the discovery document answered ${response.status}`);
  const { issuer: named, jwks_uri: keys } = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (named !== issuer) throw new Error('the discovery document names another issuer');
  if (typeof keys !== 'string' || !isTrustworthy(keys))
    throw new Error('the discovery document names no https jwks_uri');
  return keys;
}

/** A fetch that failed says nothing about the token: @throws ISSUER_UNAVAILABLE, so that nobody throws a good token away. */
const unavailable = () => fail('ISSUER_UNAVAILABLE');

const isAboutToken = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ERR_JWKS_NO_MATCHING_KEY', 'ERR_JWKS_MULTIPLE_MATCHING_KEYS', 'ERR_JOSE_NOT_SUPPORTED'].includes(
    String(error.code),
  );

export function issuerKeys(settings: IssuerSettings): JWTVerifyGetKey {
  const cooldownMs = settings.cooldownSeconds * 1000;
  let keys: Promise<JWTVerifyGetKey> | undefined;
  let failedAt = Number.NEGATIVE_INFINITY;

  async function open(): Promise<JWTVerifyGetKey> {
    const url = new URL(settings.jwksUrl ?? (await discovered(settings)));
    return createRemoteJWKSet(url, {
      timeoutDuration: patienceMs,
      cooldownDuration: cooldownMs,
      cacheMaxAge: settings.maxAgeSeconds * 1000,
    });
  }

  return async (header, token) => {
    // An issuer that is down is not asked again by every token that comes in meanwhile.
    if (keys === undefined && performance.now() - failedAt < cooldownMs) throw unavailable();
    keys ??= open();
    let keyOf: JWTVerifyGetKey;
    try {
      keyOf = await keys;
    } catch {
      keys = undefined;
      failedAt = performance.now();
      throw unavailable();
    }
    try {
      return await keyOf(header, token);
    } catch (error) {
      throw isAboutToken(error) ? error : unavailable();
    }
  };
}
