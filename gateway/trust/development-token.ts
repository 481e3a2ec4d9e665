/** The only place that knows how development tokens are signed and checked. They stand for a persona, not for a person. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fail } from '@hub/schema/errors.ts';
import { errors as jose, jwtVerify, SignJWT } from 'jose';
import { isPersona, type PersonaName, personas } from './personas.ts';
import type { Principal } from './principal.ts';

const issuer = 'tongchou-development';
const audience = 'tongchou';
const algorithm = 'HS256';

export type Secret = Uint8Array;

/** The development secret, made at first use and readable by its owner only. */
export function developmentSecret(file: string): Secret {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  }
  return new TextEncoder().encode(readFileSync(file, 'utf8').trim());
}

/** A token that stands for `persona` for twelve hours. */
export const signToken = (secret: Secret, persona: PersonaName, purpose?: string): Promise<string> =>
  new SignJWT({ persona, ...(purpose ? { purpose } : {}) })
    .setProtectedHeader({ alg: algorithm })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(`development:${persona}`)
    .setIssuedAt()
    .setExpirationTime('12h')
    .sign(secret);

const refusal = (reason: string) => fail('UNAUTHENTICATED', { reason });

export interface Verified {
  readonly principal: Principal;
  /** Seconds since 1970, as the token says. */
  readonly expiresAt: number;
}

/** @throws UNAUTHENTICATED, saying what is wrong with the token but not what it holds. */
export async function verifyToken(secret: Secret, token: string): Promise<Verified> {
  const { payload } = await jwtVerify(token, secret, { issuer, audience, algorithms: [algorithm] }).catch(
    (error: unknown) => {
      throw refusal(
        error instanceof jose.JWTExpired ? 'the token has expired' : 'the token is not one this hub signed',
      );
    },
  );
  const persona = String(payload['persona'] ?? '');
  if (!isPersona(persona)) throw refusal('the token names no persona');
  const { organisation, scopes } = personas[persona];
  return {
    expiresAt: payload.exp ?? 0,
    principal: {
      subject: payload.sub ?? persona,
      persona,
      organisation,
      scopes: new Set(scopes),
      purpose: typeof payload['purpose'] === 'string' ? payload['purpose'] : null,
    },
  };
}
