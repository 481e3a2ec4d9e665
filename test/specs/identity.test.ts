import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@hub/gateway/config.ts';
import { type RunningGateway, startGateway } from '@hub/gateway/server.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codesOf, post } from '../support/ask.ts';
import { ownAudit } from '../support/audit.ts';
import { hashedWith, newKey, signedBy, startIssuer, type TestIssuer, written } from '../support/issuer.ts';
import { federation, type TinyFederation } from '../support/tiny.ts';

const data = mkdtempSync(join(tmpdir(), 'tongchou-'));
const audience = 'tongchou-test';
const key = newKey('ES256');
const otherKinds = [newKey('RS256'), newKey('EdDSA')];
const stranger = newKey('ES256');

const people = {
  sdl: `
    type Query { person: Person }
    type Person { name: String! known: String @authenticated secret: String @requiresScopes(scopes: [["person:identity"]]) figure: Int @requiresScopes(scopes: [["stats:justice"]]) }
  `,
  resolvers: { Query: { person: () => ({ name: '甲', known: 'k', secret: 's', figure: 13 }) } },
};

let tiny: TinyFederation;
let issuer: TestIssuer;
let gateway: RunningGateway;

const base = { TONGCHOU_DATA: data, GATEWAY_PORT: '0', GATEWAY_LOG: 'off' };
const settings = (extra: Readonly<Record<string, string>> = {}) =>
  readConfig(
    {
      ...base,
      ...ownAudit(data),
      TONGCHOU_ISSUER: issuer.url,
      TONGCHOU_AUDIENCE: audience,
      TONGCHOU_JWKS_COOLDOWN_SECONDS: '0',
      ...extra,
    },
    { supergraph: tiny.supergraph },
  );

beforeAll(async () => {
  tiny = await federation({ people });
  issuer = await startIssuer(audience);
  issuer.publish(key, ...otherKinds);
  gateway = await startGateway(settings());
});
afterAll(async () => {
  await gateway.stop();
  await issuer.stop();
  await tiny.stop();
  rmSync(data, { recursive: true });
});

const query = '{ person { name } }';
const ask = (token: string, text = query, headers: Readonly<Record<string, string>> = {}, url = gateway.url) =>
  post(url, { query: text }, { authorization: `Bearer ${token}`, ...headers });
const now = () => Math.floor(Date.now() / 1000);

async function withGateway<T>(
  extra: Readonly<Record<string, string>>,
  use: (own: RunningGateway) => Promise<T>,
): Promise<T> {
  const own = await startGateway(settings(extra));
  try {
    return await use(own);
  } finally {
    await own.stop();
  }
}

describe('a token that is not sound is refused with one code, and no department is asked', () => {
  const bad: [string, () => string][] = [
    [
      'forged: claims altered after signing',
      () => {
        const [head = '', , signature = ''] = issuer.token(key).split('.');
        const [, claims = ''] = issuer.token(key, { scope: 'person:identity' }).split('.');
        return `${head}.${claims}.${signature}`;
      },
    ],
    [
      'forged: signature of another token',
      () => {
        const [head = '', claims = ''] = issuer.token(key).split('.');
        return `${head}.${claims}.${issuer.token(key, { sub: 'u-2' }).split('.')[2]}`;
      },
    ],
    ['expired', () => issuer.token(key, { exp: now() - 31 })],
    ['without an end', () => issuer.token(key, { exp: undefined })],
    ['not yet valid', () => issuer.token(key, { nbf: now() + 60 })],
    ['for another audience', () => issuer.token(key, { aud: 'payroll' })],
    ['for no audience', () => issuer.token(key, { aud: undefined })],
    ['of another issuer', () => issuer.token(key, { iss: 'http://127.0.0.1:1' })],
    ['of an issuer whose name only begins like ours', () => issuer.token(key, { iss: `${issuer.url}.evil.example` })],
    ['of nobody', () => issuer.token(key, { sub: undefined })],
    ['of a nameless subject', () => issuer.token(key, { sub: '' })],
    [
      'alg:none',
      () =>
        written({ alg: 'none' }, { iss: issuer.url, aud: audience, sub: 'u-1', exp: now() + 600 }, () =>
          Buffer.alloc(0),
        ),
    ],
    ['alg:none with a kid', () => issuer.token(key, {}, { alg: 'none' })],
    [
      'HS256 with the public key as secret',
      () =>
        written(
          { alg: 'HS256', kid: key.id },
          { iss: issuer.url, aud: audience, sub: 'u-1', exp: now() + 600 },
          hashedWith(key.publicKey.export({ type: 'spki', format: 'pem' }).toString()),
        ),
    ],
    [
      'HS256 with the key set as secret',
      () =>
        written(
          { alg: 'HS256', kid: key.id },
          { iss: issuer.url, aud: audience, sub: 'u-1', exp: now() + 600 },
          hashedWith(JSON.stringify(key.publicKey.export({ format: 'jwk' }))),
        ),
    ],
    ['signed by another key under a published name', () => issuer.token({ ...stranger, id: key.id })],
    ['signed by a key nobody published', () => issuer.token(stranger)],
    [
      'with its own key in the header',
      () => issuer.token(stranger, {}, { kid: undefined, jwk: stranger.publicKey.export({ format: 'jwk' }) }),
    ],
    ['with a key address in the header', () => issuer.token(stranger, {}, { jku: 'http://127.0.0.1:1/keys' })],
    ['with a demand nobody understands', () => issuer.token(key, {}, { crit: ['dpop'], dpop: true })],
    [
      'of another algorithm than its key’s',
      () =>
        written(
          { alg: 'RS256', kid: key.id },
          { iss: issuer.url, aud: audience, sub: 'u-1', exp: now() + 600 },
          signedBy(newKey('RS256')),
        ),
    ],
    [
      'of another hub’s development issuer',
      () =>
        written(
          { alg: 'ES256' },
          {
            iss: 'tongchou-development',
            aud: 'tongchou',
            sub: 'development:coordinator',
            persona: 'coordinator',
            exp: now() + 600,
          },
          signedBy(key),
        ),
    ],
    ['malformed: two parts', () => issuer.token(key).split('.').slice(0, 2).join('.')],
    ['malformed: five parts', () => `${issuer.token(key)}.a.b`],
    ['malformed: no JSON inside', () => 'a.b.c'],
    ['malformed: claims that are a list', () => written({ alg: 'ES256', kid: key.id }, ['u-1'], signedBy(key))],
    ['malformed: not base64', () => issuer.token(key).replace(/\./g, '.~')],
  ];

  test.each(bad)('%s', async (_, token) => {
    const before = tiny.asked['people']?.length;
    const answer = await ask(token());
    expect(answer.status).toBe(401);
    expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
    expect(answer.json.data).toBeUndefined();
    expect(tiny.asked['people']?.length).toBe(before);
  });

  test.each([
    ['another scheme', { authorization: 'Basic aHViOmh1Yg==' }],
    ['an empty one', { authorization: 'Bearer ' }],
  ])('%s', async (_, headers) => {
    const answer = await post(gateway.url, { query }, headers as Record<string, string>);
    expect([answer.status, ...codesOf(answer)]).toEqual([401, 'UNAUTHENTICATED']);
  });
});

describe('no token', () => {
  test('is the public: what is public is answered, what is protected is null and nobody is asked for it', async () => {
    const answer = await post(gateway.url, { query: '{ person { name known secret figure } }' });
    expect(answer.status).toBe(200);
    expect(answer.json.data.person).toEqual({ name: '甲', known: null, secret: null, figure: null });
    expect(codesOf(answer)).toEqual(Array.from({ length: 3 }, () => 'UNAUTHORIZED_FIELD_OR_TYPE'));
  });
});

describe('a sound token', () => {
  test.each([key, ...otherKinds].map((each) => [each.algorithm, each] as const))('of %s is taken', async (_, each) => {
    expect((await ask(issuer.token(each))).json.data).toEqual({ person: { name: '甲' } });
  });

  test('may be off by the clock skew and no more', async () => {
    expect((await ask(issuer.token(key, { exp: now() - 20 }))).status).toBe(200);
    expect((await ask(issuer.token(key, { nbf: now() + 20 }))).status).toBe(200);
    await withGateway({ TONGCHOU_CLOCK_SKEW_SECONDS: '0' }, async (own) => {
      expect((await ask(issuer.token(key, { exp: now() - 5 }), query, {}, own.url)).status).toBe(401);
    });
  });

  test('that is remembered stops with its end', async () => {
    await withGateway({ TONGCHOU_CLOCK_SKEW_SECONDS: '0' }, async (own) => {
      const end = now() + 2;
      const token = issuer.token(key, { exp: end });
      expect((await ask(token, query, {}, own.url)).status).toBe(200);
      const { now: clock } = Date;
      Date.now = () => end * 1000 + 1;
      try {
        expect((await ask(token, query, {}, own.url)).status).toBe(401);
      } finally {
        Date.now = clock;
      }
    });
  });

  test.each([
    ['scope', { scope: 'openid stats:justice' }],
    ['scp as a list', { scp: ['stats:justice'] }],
    ['scp as text', { scp: 'stats:justice' }],
  ])('gives its scopes by %s', async (_, claims) => {
    const answer = await ask(issuer.token(key, claims), '{ person { known figure } }');
    expect(answer.json.data.person).toEqual({ known: 'k', figure: 13 });
  });

  test('without a scope is someone all the same', async () => {
    const answer = await ask(issuer.token(key), '{ person { known figure } }');
    expect(answer.json.data.person).toEqual({ known: 'k', figure: null });
  });

  test('says what its issuer’s settings say it says', async () => {
    await withGateway(
      { TONGCHOU_SCOPES_CLAIM: 'realm.rights', TONGCHOU_ROLES_CLAIM: 'https://city.example/roles' },
      async (own) => {
        const token = issuer.token(key, {
          realm: { rights: ['person:identity'] },
          scope: 'stats:justice',
          'https://city.example/roles': ['desk', 'night'],
          organisation: 'JUSTICE',
          azp: 'portal',
        });
        expect(await own.hub.identity.identify(`Bearer ${token}`)).toEqual({
          subject: 'u-1',
          persona: 'desk',
          organisation: 'JUSTICE',
          roles: ['desk', 'night'],
          scopes: new Set(['person:identity']),
          client: 'portal',
          purpose: null,
        });
      },
    );
  });
});

describe('the issuer’s keys', () => {
  test('are asked for once, not once a token, and a token is verified once', async () => {
    const token = issuer.token(key, { sub: 'u-3' });
    await ask(token);
    const before = issuer.fetches();
    await ask(token);
    await ask(issuer.token(key, { sub: 'u-4' }));
    expect(issuer.fetches()).toBe(before);
    const [one, other] = [
      gateway.hub.identity.identify(`Bearer ${token}`),
      gateway.hub.identity.identify(`Bearer ${token}`),
    ];
    expect(one).not.toBeInstanceOf(Promise);
    expect(one).toBe(other);
  });

  test('rotate without a restart: a new key is taken, a token under a key that is gone is not', async () => {
    const next = newKey('ES256');
    const early = issuer.token(next);
    expect((await ask(early)).status).toBe(401);
    issuer.publish(next);
    expect((await ask(early)).status).toBe(200);
    expect((await ask(issuer.token(key, { sub: 'u-5' }))).status).toBe(401);
    issuer.publish(key, ...otherKinds);
    expect((await ask(issuer.token(key, { sub: 'u-6' }))).status).toBe(200);
  });

  test('withdrawn, end the tokens they signed, also those remembered; an issuer that is silent ends none', async () => {
    await withGateway({ TONGCHOU_JWKS_MAX_AGE_SECONDS: '60' }, async (own) => {
      const token = issuer.token(key, { sub: 'u-7' });
      expect((await ask(token, query, {}, own.url)).status).toBe(200);
      issuer.publish(...otherKinds);
      const { now: clock } = Date;
      try {
        expect((await ask(token, query, {}, own.url)).status).toBe(200);
        Date.now = () => clock() + 61_000;
        expect((await ask(token, query, {}, own.url)).status).toBe(401);
        issuer.publish(key, ...otherKinds);
        expect((await ask(token, query, {}, own.url)).status).toBe(401);
      } finally {
        Date.now = clock;
        issuer.publish(key, ...otherKinds);
      }
    });
  });

  test('are not asked for again by every unknown key: the cooldown stands between', async () => {
    await withGateway({ TONGCHOU_JWKS_COOLDOWN_SECONDS: '3600' }, async (own) => {
      expect((await ask(issuer.token(key), query, {}, own.url)).status).toBe(200);
      const before = issuer.fetches();
      for (let attempt = 0; attempt < 5; attempt += 1)
        expect((await ask(issuer.token(newKey('ES256')), query, {}, own.url)).status).toBe(401);
      expect(issuer.fetches()).toBe(before);
    });
  });

  test('may stand at an address of their own', async () => {
    await withGateway({ TONGCHOU_JWKS_URL: `${issuer.url}/keys` }, async (own) => {
      expect((await ask(issuer.token(key), query, {}, own.url)).status).toBe(200);
    });
  });

  test('of an issuer that is down: nobody new is let in, and nobody is told that their token is wrong', async () => {
    const gone = await startIssuer(audience);
    await gone.stop();
    await withGateway({ TONGCHOU_ISSUER: gone.url }, async (own) => {
      const answer = await ask(gone.token(key), query, {}, own.url);
      expect([answer.status, ...codesOf(answer)]).toEqual([503, 'ISSUER_UNAVAILABLE']);
    });
  });

  test('of a discovery document that names another issuer are not taken', async () => {
    await withGateway({ TONGCHOU_ISSUER: `${issuer.url}/` }, async (own) => {
      const answer = await ask(issuer.token(key, { iss: `${issuer.url}/` }), query, {}, own.url);
      expect(codesOf(answer)).toEqual(['ISSUER_UNAVAILABLE']);
    });
  });
});

describe('never open by omission', () => {
  test('the hub’s own supergraph with no issuer and no --open does not start, and says what would be right', async () => {
    await expect(startGateway(readConfig(base))).rejects.toThrow(
      /TONGCHOU_ISSUER 未设置.*TONGCHOU_ISSUER is not set.*TONGCHOU_AUDIENCE.*development.*--open/s,
    );
  });

  test('another supergraph with neither starts, and lets nobody in', async () => {
    const closed = await startGateway(readConfig({ ...base, ...ownAudit(data) }, { supergraph: tiny.supergraph }));
    const answer = await ask(issuer.token(key), query, {}, closed.url);
    expect([answer.status, ...codesOf(answer)]).toEqual([401, 'UNAUTHENTICATED']);
    await closed.stop();
  });

  test.each([
    ['an issuer without an audience', { TONGCHOU_ISSUER: 'https://id.city.example' }, /TONGCHOU_AUDIENCE/],
    [
      'an issuer in the clear',
      { TONGCHOU_ISSUER: 'http://id.city.example', TONGCHOU_AUDIENCE: 'a' },
      /TONGCHOU_ISSUER=“http:\/\/id/,
    ],
    ['an issuer that is no address', { TONGCHOU_ISSUER: 'dev', TONGCHOU_AUDIENCE: 'a' }, /or “development”/],
    [
      'keys in the clear',
      { TONGCHOU_ISSUER: 'https://id.city.example', TONGCHOU_AUDIENCE: 'a', TONGCHOU_JWKS_URL: 'http://keys.example/' },
      /TONGCHOU_JWKS_URL/,
    ],
    [
      'development tokens in production',
      { TONGCHOU_ISSUER: 'development', TONGCHOU_MODE: 'production' },
      /TONGCHOU_MODE=production/,
    ],
    ['a mode there is not', { TONGCHOU_MODE: 'prod' }, /TONGCHOU_MODE=“prod”/],
    ['a skew beyond five minutes', { TONGCHOU_CLOCK_SKEW_SECONDS: '600' }, /TONGCHOU_CLOCK_SKEW_SECONDS=“600”/],
  ])('%s is a wrong setting', (_, extra, message) => {
    expect(() => readConfig({ ...base, ...(extra as Record<string, string>) })).toThrow(message);
  });
});
