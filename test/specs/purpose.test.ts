import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@hub/gateway/config.ts';
import { type RunningGateway, startGateway } from '@hub/gateway/server.ts';
import { developmentKey, signToken } from '@hub/gateway/trust/identity/development.ts';
import { type PersonaName, personas } from '@hub/gateway/trust/personas.ts';
import { isPurpose } from '@hub/schema/purposes.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codesOf, post } from '../support/ask.ts';
import { newKey, signedBy, startIssuer, type TestIssuer, written } from '../support/issuer.ts';
import { federation, type TinyFederation } from '../support/tiny.ts';

const data = mkdtempSync(join(tmpdir(), 'tongchou-'));
const audience = 'tongchou-test';
const key = newKey();

const people = {
  sdl: `
    type Query { person: Person }
    type Person { name: String! secret: String @requiresScopes(scopes: [["person:identity"]]) figure: Int @requiresScopes(scopes: [["stats:justice"]]) }
  `,
  resolvers: { Query: { person: () => ({ name: '甲', secret: 's', figure: 13 }) } },
};

let tiny: TinyFederation;
let issuer: TestIssuer;
let gateway: RunningGateway;

const base = { TONGCHOU_DATA: data, GATEWAY_PORT: '0', GATEWAY_LOG: 'off' };

beforeAll(async () => {
  tiny = await federation({ people });
  issuer = await startIssuer(audience);
  issuer.publish(key);
  gateway = await startGateway(
    readConfig({ ...base, TONGCHOU_ISSUER: issuer.url, TONGCHOU_AUDIENCE: audience }, { supergraph: tiny.supergraph }),
  );
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

describe('the purpose of use', () => {
  const reader = () => issuer.token(key, { scope: 'person:identity stats:justice' });

  test('must be stated before personal data is asked for, and nobody is asked without', async () => {
    const before = tiny.asked['people']?.length;
    const answer = await ask(reader(), '{ person { name secret } }');
    expect([answer.status, ...codesOf(answer)]).toEqual([400, 'PURPOSE_REQUIRED']);
    expect(answer.json.errors[0].extensions.coordinate).toBe('Person.secret');
    expect(tiny.asked['people']?.length).toBe(before);
  });

  test('stated in the header lets it through', async () => {
    const answer = await ask(reader(), '{ person { secret } }', { 'x-hub-purpose': 'CASE_COORDINATION' });
    expect(answer.json.data.person).toEqual({ secret: 's' });
  });

  test('is not needed for figures, for what is public, or for what is denied anyway', async () => {
    expect((await ask(reader(), '{ person { name figure } }')).json.data.person.figure).toBe(13);
    expect(codesOf(await ask(issuer.token(key), '{ person { secret } }'))).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE']);
  });

  test.each(['CURIOSITY', 'case_coordination', 'STATISTICS, EMERGENCY', 'toString', ''])(
    '“%s” is no purpose, and is refused by name',
    async (purpose) => {
      const answer = await ask(reader(), query, { 'x-hub-purpose': purpose });
      expect([answer.status, ...codesOf(answer)]).toEqual([400, 'PURPOSE_UNKNOWN']);
      expect(answer.json.errors[0].extensions.purpose).toBe(purpose);
    },
  );
});

describe('the development issuer', () => {
  const own = { ...base, TONGCHOU_ISSUER: 'development' };
  let development: RunningGateway;
  const file = join(data, 'development-key.json');
  beforeAll(async () => {
    development = await startGateway(readConfig(own, { supergraph: tiny.supergraph }));
  });
  afterAll(() => development.stop());

  test('makes its key once, for its owner’s eyes only', async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(developmentKey(file).export({ format: 'jwk' })).toEqual(developmentKey(file).export({ format: 'jwk' }));
  });

  test.each(Object.keys(personas) as PersonaName[])(
    'knows %s, with the purpose that role usually has',
    async (name) => {
      const token = await signToken(developmentKey(file), name);
      const { scopes, organisation, purpose } = personas[name];
      expect(await development.hub.identity.identify(`Bearer ${token}`)).toMatchObject({
        persona: name,
        organisation,
        scopes: new Set(scopes),
        purpose,
      });
      expect(purpose === null || isPurpose(purpose)).toBe(true);
    },
  );

  test('states the purpose it was asked to, and the header wins', async () => {
    const token = await signToken(developmentKey(file), 'civil-affairs', 'SUPERVISION');
    const known = await development.hub.identity.identify(`Bearer ${token}`);
    expect(known.purpose).toBe('SUPERVISION');
    const none = await signToken(developmentKey(file), 'civil-affairs', null);
    const text = '{ person { secret } }';
    expect(codesOf(await ask(none, text, {}, development.url))).toEqual(['PURPOSE_REQUIRED']);
    expect((await ask(none, text, { 'x-hub-purpose': 'EMERGENCY' }, development.url)).status).toBe(200);
    expect((await ask(token, text, { 'x-hub-purpose': 'NOTHING' }, development.url)).status).toBe(400);
  });

  test('takes no token of another key, and none with the key’s name only', async () => {
    const claims = {
      iss: 'tongchou-development',
      aud: 'tongchou',
      sub: 'development:coordinator',
      persona: 'coordinator',
      exp: now() + 600,
    };
    expect((await ask(written({ alg: 'ES256' }, claims, signedBy(key)), query, {}, development.url)).status).toBe(401);
    const unnamed = await signToken(developmentKey(file), 'mayor' as PersonaName, null);
    expect((await ask(unnamed, query, {}, development.url)).status).toBe(401);
  });
});
