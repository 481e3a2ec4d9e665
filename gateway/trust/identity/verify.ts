/** Whether a token is what it says: signature, issuer, audience and time. The only place that decides it. */
import { fail } from '@hub/schema/errors.ts';
import { GraphQLError } from 'graphql';
import { type CryptoKey, errors, type JWTPayload, type JWTVerifyGetKey, type JWTVerifyOptions, jwtVerify } from 'jose';
import type { Principal } from '../principal.ts';

/** Asymmetric only: with HS256 a public key would be a signing secret, and `none` signs nothing. */
export const algorithms = [
  'EdDSA',
  'Ed25519',
  'ES256',
  'ES384',
  'ES512',
  'PS256',
  'PS384',
  'PS512',
  'RS256',
  'RS384',
  'RS512',
] as const;

export interface Trusted {
  readonly issuer: string;
  readonly audience: string;
  readonly skewSeconds: number;
  readonly keys: JWTVerifyGetKey;
  /** How long a verified token is relied on before it is looked at again, in milliseconds: its key may have been withdrawn. */
  readonly recheckMs: number;
  /** @throws UNAUTHENTICATED when the claims name nobody this issuer may speak for. */
  principalOf(claims: JWTPayload): Principal;
}

export interface Verified {
  readonly principal: Principal;
  /** Milliseconds since 1970 until which the token stands, clock skew included. */
  readonly expiresAt: number;
}

export const unauthenticated = (reason: string): GraphQLError => fail('UNAUTHENTICATED', { reason });

/** What is wrong with the token, but not what it holds. */
function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'the token has expired';
  if (error instanceof errors.JWTClaimValidationFailed)
    return error.claim === 'nbf' ? 'the token is not valid yet' : `the token’s "${error.claim}" is not what it must be`;
  if (error instanceof errors.JOSEAlgNotAllowed) return 'the token is signed by an algorithm that is not allowed';
  return 'the token is not one this hub’s issuer signed';
}

/** @throws UNAUTHENTICATED, or ISSUER_UNAVAILABLE when the issuer's keys cannot be had. */
export async function verify(token: string, trusted: Trusted): Promise<Verified> {
  const { issuer, audience, skewSeconds, keys } = trusted;
  const options: JWTVerifyOptions = {
    issuer,
    audience,
    algorithms: [...algorithms],
    clockTolerance: skewSeconds,
    requiredClaims: ['exp', 'sub'],
  };
  let payload: JWTPayload;
  try {
    ({ payload } = await jwtVerify<JWTPayload>(
      token,
      keys as (...given: Parameters<JWTVerifyGetKey>) => Promise<CryptoKey>,
      options,
    ));
  } catch (error) {
    throw error instanceof GraphQLError ? error : unauthenticated(reasonOf(error));
  }
  if (!payload.sub) throw unauthenticated('the token names nobody');
  return { principal: trusted.principalOf(payload), expiresAt: ((payload.exp ?? 0) + skewSeconds) * 1000 };
}
