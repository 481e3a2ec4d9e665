/** A tiny OIDC issuer on this machine: a discovery document, keys that rotate, and tokens written by hand, the forged ones too. */
import { createHmac, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SigningKey {
  readonly id: string;
  readonly algorithm: 'ES256' | 'RS256' | 'EdDSA';
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

export function newKey(algorithm: SigningKey['algorithm'] = 'ES256'): SigningKey {
  const pair =
    algorithm === 'ES256'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : algorithm === 'RS256'
        ? generateKeyPairSync('rsa', { modulusLength: 2048 })
        : generateKeyPairSync('ed25519');
  return { id: randomUUID(), algorithm, ...pair };
}

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Whatever header and claims say, signed by `signature`. */
export function written(header: object, claims: object, signature: (input: string) => Buffer): string {
  const input = `${encoded(header)}.${encoded(claims)}`;
  return `${input}.${signature(input).toString('base64url')}`;
}

export const signedBy =
  ({ algorithm, privateKey }: SigningKey) =>
  (input: string): Buffer =>
    algorithm === 'ES256'
      ? sign('sha256', Buffer.from(input), { key: privateKey, dsaEncoding: 'ieee-p1363' })
      : sign(algorithm === 'EdDSA' ? null : 'sha256', Buffer.from(input), privateKey);

export const hashedWith =
  (secret: string) =>
  (input: string): Buffer =>
    createHmac('sha256', secret).update(input).digest();

export interface TestIssuer {
  readonly url: string;
  /** Times the keys were asked for. */
  fetches(): number;
  publish(...keys: readonly SigningKey[]): void;
  /** A sound token of someone, unless told otherwise. */
  token(key: SigningKey, claims?: object, header?: object): string;
  stop(): Promise<void>;
}

export async function startIssuer(audience: string): Promise<TestIssuer> {
  let published: readonly SigningKey[] = [];
  let fetches = 0;
  const server: Server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.url === '/.well-known/openid-configuration')
      return response.end(JSON.stringify({ issuer: url, jwks_uri: `${url}/keys` }));
    fetches += 1;
    const keys = published.map(({ id, algorithm, publicKey }) => ({
      ...publicKey.export({ format: 'jwk' }),
      kid: id,
      alg: algorithm,
      use: 'sig',
    }));
    return response.end(JSON.stringify({ keys }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const now = () => Math.floor(Date.now() / 1000);
  return {
    url,
    fetches: () => fetches,
    publish: (...keys) => {
      published = keys;
    },
    token: (key, claims = {}, header = {}) =>
      written(
        { alg: key.algorithm, kid: key.id, typ: 'JWT', ...header },
        { iss: url, aud: audience, sub: 'u-1', iat: now(), exp: now() + 600, ...claims },
        signedBy(key),
      ),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
