/** The embedded development issuer: its key pair on this machine, its tokens, and what they say. They stand for a persona, not for a person. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Purpose } from '@hub/schema/purposes.ts';
import { isPurpose } from '@hub/schema/purposes.ts';
import { type JWTPayload, SignJWT } from 'jose';
import { isPersona, type Persona, type PersonaName, personas } from '../personas.ts';
import type { Principal } from '../principal.ts';
import type { DevelopmentSettings } from './settings.ts';
import { type Trusted, unauthenticated } from './verify.ts';

const issuer = 'tongchou-development';
const audience = 'tongchou';
const algorithm = 'ES256';

function written(file: string): void {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  mkdirSync(dirname(file), { recursive: true });
  // Two processes may start at once: the key appears whole and once, and the second takes the first's.
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify(privateKey.export({ format: 'jwk' })), { mode: 0o600 });
  try {
    linkSync(own, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(own);
  }
}

/** The development key, made at first use and readable by its owner only. */
export function developmentKey(file: string): KeyObject {
  const read = () => createPrivateKey({ key: JSON.parse(readFileSync(file, 'utf8')), format: 'jwk' });
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    written(file);
    return read();
  }
}

/** A token that stands for `persona`, with the purpose that persona usually has and for twelve hours unless told. */
export const signToken = (
  key: KeyObject,
  persona: PersonaName,
  purpose?: Purpose | null,
  lasts = '12h',
): Promise<string> => {
  const stated = purpose === undefined ? personas[persona].purpose : purpose;
  return new SignJWT({ persona, ...(stated ? { purpose: stated } : {}) })
    .setProtectedHeader({ alg: algorithm })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(`development:${persona}`)
    .setIssuedAt()
    .setExpirationTime(lasts)
    .sign(key);
};

function principalOf({ persona, purpose }: JWTPayload): Principal {
  const name = String(persona ?? '');
  if (!isPersona(name)) throw unauthenticated('the token names no persona');
  const { organisation, scopes, client }: Persona = personas[name];
  return {
    subject: `development:${name}`,
    persona: name,
    organisation,
    roles: [name],
    scopes: new Set(scopes),
    client: client ?? null,
    purpose: isPurpose(purpose) ? purpose : null,
  };
}

export function developmentIssuer({ keyFile, skewSeconds }: DevelopmentSettings): Trusted {
  const key = createPublicKey(developmentKey(keyFile));
  // The key stands as long as the process.
  return { issuer, audience, skewSeconds, keys: async () => key, recheckMs: Number.POSITIVE_INFINITY, principalOf };
}
