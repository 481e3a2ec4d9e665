/** A partner's system runs what was agreed with it, and nothing else. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readConfig } from '@hub/gateway/config.ts';
import { persistedDocuments } from '@hub/gateway/operations/persisted.ts';
import type { PersonaName } from '@hub/gateway/trust/personas.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codesOf, post } from '../support/ask.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';

const agreed = persistedDocuments(readConfig({ TONGCHOU_ISSUER: 'development' }).persisted.folder);
const idOf = (name: string): string => agreed.find(({ file }) => basename(file) === `${name}.graphql`)?.id ?? '';
const variables = { district: '440106', day: '2015-10-26' };

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHub({ settings: { TONGCHOU_PARTNER_ROLES: 'partner' } });
}, 60_000);
afterAll(() => hub.stop());

const send = async (body: object, as: PersonaName = 'partner') =>
  post(hub.url, body, { authorization: `Bearer ${await hub.token(as)}` });

describe('an agreed operation', () => {
  test.each(agreed.map(({ client, file, id }) => [client, basename(file), id]))(
    'of %s, %s, is answered by its id',
    async (_client, _file, documentId) => {
      const { status, json } = await send({ documentId, variables });
      expect({ status, errors: json.errors }).toEqual({ status: 200, errors: undefined });
      expect(Object.values(json.data)).not.toContain(null);
    },
  );

  test('has the hash of its file for its id, and is what the file says', async () => {
    const file = new URL('../../schema/partners/partner-portal/policies-in-force.graphql', import.meta.url);
    const [{ json }, own] = await Promise.all([
      send({ documentId: idOf('policies-in-force'), variables }),
      hub.ask(readFileSync(file, 'utf8'), { variables }),
    ]);
    expect(json.data).toEqual(own.json.data);
  });

  test('is asked for by GET too, and as Apollo’s clients name it', async () => {
    const headers = { authorization: `Bearer ${await hub.token('partner')}` };
    const asked = new URLSearchParams({ documentId: idOf('tenders-under-evaluation') });
    const got = await (await fetch(`${hub.url}/graphql?${asked}`, { headers })).json();
    const sha256Hash = idOf('tenders-under-evaluation').slice('sha256:'.length);
    const { json } = await send({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
    expect(got.data.tenders.nodes.length).toBeGreaterThan(0);
    expect(json.data).toEqual(got.data);
  });
});

describe('a partner is refused', () => {
  const text = readFileSync(agreed[0]?.file ?? '', 'utf8');

  test.each<[string, object]>([
    ['a document of its own', { query: '{ districts { totalCount } }' }],
    ['an agreed document by its text', { query: text, variables }],
    [
      'a document it would register on the way',
      { query: text, extensions: { persistedQuery: { version: 1, sha256Hash: 'f' } } },
    ],
    ['introspection', { query: '{ __schema { queryType { name } } }' }],
    ['what is no GraphQL at all, without its being read', { query: '{{{' }],
  ])('%s', async (_, body) => {
    hub.reset();
    const reply = await send(body);
    expect([reply.status, codesOf(reply)]).toEqual([400, ['PERSISTED_QUERY_ID_REQUIRED']]);
    expect([...hub.counts.values()].map(({ requests }) => requests)).toEqual([0, 0, 0, 0, 0]);
  });

  test.each<[string, object, number, string]>([
    ['an id nobody agreed to', { documentId: `sha256:${'0'.repeat(64)}` }, 404, 'PERSISTED_QUERY_NOT_FOUND'],
    ['an id and a document at once', { documentId: 'x', query: '{ a }' }, 400, 'BAD_REQUEST'],
    ['an id that is no text', { documentId: 7 }, 400, 'BAD_REQUEST'],
  ])('%s', async (_, body, status, code) => {
    const reply = await send(body);
    expect([reply.status, codesOf(reply)]).toEqual([status, [code]]);
  });

  test('variables that are no part of the agreement change nothing', async () => {
    const { json } = await send({ documentId: idOf('centres-with-room'), variables: { ...variables, query: '{ a }' } });
    expect(json.errors).toBeUndefined();
  });
});

describe('who is no partner', () => {
  test('asks what it likes, and finds no agreement of another', async () => {
    expect((await send({ query: '{ districts { totalCount } }' }, 'public')).json.errors).toBeUndefined();
    const reply = await send({ documentId: idOf('policies-in-force'), variables }, 'coordinator');
    expect([reply.status, codesOf(reply)]).toEqual([404, ['PERSISTED_QUERY_NOT_FOUND']]);
  });
});

describe('agreements', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tongchou-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const written = (client: string, text: string): string => {
    mkdirSync(join(folder, client, 'partner'), { recursive: true });
    writeFileSync(join(folder, client, 'partner', 'one.graphql'), text);
    return join(folder, client);
  };

  test.each<[string, string, RegExp]>([
    ['is no GraphQL', '{{{', /one\.graphql.*no GraphQL document/],
    ['holds a resident id', '{ a(id: "44010619900101001X") { b } }', /one\.graphql.*holds a resident id/],
  ])('the gateway does not start with one that %s', (name, text, refusal) =>
    expect(() => persistedDocuments(written(name, text))).toThrow(refusal),
  );

  test('nor with a folder that is not there', () =>
    expect(() => persistedDocuments(join(folder, 'nowhere'))).toThrow(/no such folder/));
});
