/** GraphQL over HTTP, sentence by sentence: https://graphql.github.io/graphql-over-http/draft/ */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { readConfig } from '@hub/gateway/config.ts';
import { type RunningGateway, startGateway } from '@hub/gateway/server.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { city } from '../differential/federations.ts';
import { type Headers, type RawAnswer, sendRaw } from '../support/raw-http.ts';
import { federation, type TinyFederation } from '../support/tiny.ts';

const data = mkdtempSync(join(tmpdir(), 'tongchou-'));
let tiny: TinyFederation;
let gateway: RunningGateway;

beforeAll(async () => {
  tiny = await federation(city);
  const environment = { TONGCHOU_DATA: data, GATEWAY_PORT: '0', GATEWAY_LOG: 'off', GATEWAY_BODY_BYTES: '20000' };
  gateway = await startGateway(readConfig(environment, { supergraph: tiny.supergraph, open: true }));
});
afterAll(async () => {
  await gateway.stop();
  await tiny.stop();
  rmSync(data, { recursive: true });
});

const send = (method: string, path: string, headers: Headers, body = '') =>
  sendRaw(`${gateway.url}${path}`, { method, headers, body });

const graphqlResponse = 'application/graphql-response+json';
const json = 'application/json';
const utf8 = '; charset=utf-8';
const hello = { query: '{ centre(id: "c1") { name } }' };
const greeting = { centre: { name: '荔湾中心' } };

const postText = (body: string, accept?: string, contentType = json) =>
  send('POST', '/graphql', { 'content-type': contentType, ...(accept === undefined ? {} : { accept }) }, body);
const post = (parameters: unknown, accept?: string) => postText(JSON.stringify(parameters), accept);
const get = (parameters: Headers, accept = graphqlResponse) =>
  send('GET', `/graphql?${new URLSearchParams(parameters)}`, { accept });
const statusesOf = async (answers: readonly Promise<RawAnswer>[]) =>
  (await Promise.all(answers)).map(({ status }) => status);
const typesOf = async (accepts: readonly (string | undefined)[]) =>
  (await Promise.all(accepts.map((accept) => post(hello, accept)))).map(({ type }) => type);

type Level = 'MUST' | 'SHOULD' | 'MAY';
type Clause = readonly [id: string, sentence: `${Level} ${string}`, proof: () => Promise<void>];

const media: readonly Clause[] = [
  [
    'MED-01',
    'MUST answer application/json to whom accepts that alone',
    async () => {
      expect(await post(hello, json)).toMatchObject({ status: 200, type: json + utf8, json: { data: greeting } });
    },
  ],
  [
    'MED-02',
    'MUST answer application/graphql-response+json to whom accepts it',
    async () => {
      expect(await post(hello, graphqlResponse)).toMatchObject({ status: 200, type: graphqlResponse + utf8 });
    },
  ],
  [
    'MED-03',
    'SHOULD take a missing Accept for application/graphql-response+json',
    async () => {
      expect(await typesOf([undefined, '*/*', 'application/*'])).toEqual(Array(3).fill(graphqlResponse + utf8));
    },
  ],
  [
    'MED-04',
    'MUST answer in the type of the highest priority that it supports',
    async () => {
      expect(
        await typesOf([
          `${graphqlResponse};q=0.5, ${json};q=0.9`,
          `${json};q=0.9, ${graphqlResponse}`,
          `${json}, ${graphqlResponse}`,
          `text/html, ${json};q=0.1, */*;q=0`,
          `${graphqlResponse};q=0, */*`,
        ]),
      ).toEqual([json, graphqlResponse, json, json, json].map((type) => type + utf8));
    },
  ],
  [
    'MED-05',
    'SHOULD answer 406 and ask nobody, when no type it supports is accepted',
    async () => {
      const before = tiny.asked['places']?.length;
      const answers = ['text/html', `${json};q=0`, `${json}; charset=utf-16`].map((accept) => post(hello, accept));
      expect(await statusesOf(answers)).toEqual([406, 406, 406]);
      expect((await post(hello, 'text/html')).json.errors[0].extensions.code).toBe('NOT_ACCEPTABLE');
      expect(tiny.asked['places']?.length).toBe(before);
    },
  ],
  [
    'MED-06',
    'MUST take a request without charset for utf-8, and accept one that says so',
    async () => {
      const query = '{ centre(id: "c2") { summary(short: true) } }';
      for (const contentType of [json, `${json}; charset=utf-8`, `${json}; charset="UTF-8"`])
        expect((await postText(JSON.stringify({ query }), json, contentType)).json.data.centre.summary).toContain(
          '越秀',
        );
    },
  ],
  [
    'MED-07',
    'SHOULD refuse a POST without content type, of another type or charset, with 415',
    async () => {
      const body = JSON.stringify(hello);
      expect(
        await statusesOf([
          send('POST', '/graphql', {}, body),
          postText(body, json, 'text/plain'),
          postText(body, json, 'application/x-www-form-urlencoded'),
          postText(body, json, 'multipart/form-data; boundary=b'),
          postText(body, json, `${json}; charset=utf-16`),
        ]),
      ).toEqual([415, 415, 415, 415, 415]);
    },
  ],
];

const requests: readonly Clause[] = [
  [
    'REQ-01',
    'MUST accept POST',
    async () => {
      expect((await post(hello)).json.data).toEqual(greeting);
    },
  ],
  [
    'REQ-02',
    'MAY accept GET, parameters in the query, variables and extensions as JSON',
    async () => {
      const query = 'query A($id: ID!) { centre(id: $id) { name } } query B { __typename }';
      const parameters = { query, operationName: 'A', variables: '{"id":"c1"}', extensions: '{}' };
      expect((await get(parameters)).json.data).toEqual(greeting);
    },
  ],
  [
    'REQ-03',
    'MUST take an empty operationName for none',
    async () => {
      expect((await get({ ...hello, operationName: '' })).json.data).toEqual(greeting);
    },
  ],
  [
    'REQ-04',
    'MUST answer 405 to a mutation by GET and not carry it out',
    async () => {
      const before = tiny.asked['places']?.length;
      for (const accept of [json, graphqlResponse]) {
        const answer = await get({ query: 'mutation { count }' }, accept);
        expect(answer).toMatchObject({ status: 405, headers: { allow: 'POST' } });
        expect(answer.json.errors[0].extensions.code).toBe('METHOD_NOT_ALLOWED');
      }
      expect(tiny.asked['places']?.length).toBe(before);
    },
  ],
  [
    'REQ-05',
    'MUST answer 405 to other methods, naming those it takes',
    async () => {
      expect(await send('PUT', '/graphql', { 'content-type': json }, '{}')).toMatchObject({
        status: 405,
        headers: { allow: 'GET, POST' },
      });
    },
  ],
  [
    'REQ-06',
    'MUST take null for an optional parameter that is not there',
    async () => {
      const parameters = { ...hello, operationName: null, variables: null, extensions: null };
      expect((await post(parameters)).json.data).toEqual(greeting);
    },
  ],
  [
    'REQ-07',
    'MUST ignore properties it does not know',
    async () => {
      expect((await post({ ...hello, further: 1 })).json.data).toEqual(greeting);
    },
  ],
  [
    'REQ-08',
    'SHOULD answer 400 to what is no well-formed request, whatever is accepted',
    async () => {
      const bodies = [
        'NONSENSE',
        '{"query":',
        '',
        '[]',
        'null',
        '{"qeury":"{__typename}"}',
        '{"query":{}}',
        '{"query":"{__typename}","variables":[7]}',
        '{"query":"{__typename}","variables":"{}"}',
        '{"query":"{__typename}","operationName":{}}',
        '{"query":"{__typename}","extensions":"x"}',
      ];
      for (const accept of [json, graphqlResponse])
        expect(await statusesOf(bodies.map((body) => postText(body, accept)))).toEqual(bodies.map(() => 400));
      expect(await statusesOf([get({}), get({ ...hello, variables: '{' })])).toEqual([400, 400]);
    },
  ],
  [
    'REQ-09',
    'SHOULD refuse a body beyond its limit with 413',
    async () => {
      expect((await post({ query: `{ __typename } ${'#'.repeat(30_000)}` })).status).toBe(413);
    },
  ],
  [
    'REQ-10',
    'MUST take no simple request for anything with effects',
    async () => {
      const before = tiny.asked['places']?.length;
      const mutation = JSON.stringify({ query: 'mutation { count }' });
      await Promise.all([postText(mutation, json, 'text/plain'), get({ query: 'mutation { count }' })]);
      expect(tiny.asked['places']?.length).toBe(before);
    },
  ],
];

/** Well-formed requests that fail before execution. */
const requestErrors = {
  'document does not parse': { query: '{' },
  'document does not validate': { query: '{ nothing }' },
  'operation cannot be determined': { query: 'query A { __typename } query B { __typename }' },
  'variable cannot be coerced': { query: 'query Q($id: ID!) { centre(id: $id) { id } }', variables: { id: null } },
};

const statuses: readonly Clause[] = [
  [
    'STA-01',
    'SHOULD answer 400 without data to a request error, as application/graphql-response+json',
    async () => {
      for (const parameters of Object.values(requestErrors)) {
        const answer = await post(parameters, graphqlResponse);
        expect([answer.status, 'data' in answer.json, answer.json.errors.length > 0]).toEqual([400, false, true]);
      }
    },
  ],
  [
    'STA-02',
    'SHOULD answer 200 to a request error, as application/json',
    async () => {
      for (const parameters of Object.values(requestErrors)) {
        const answer = await post(parameters, json);
        expect([answer.status, 'data' in answer.json, answer.json.errors.length > 0]).toEqual([200, false, true]);
      }
    },
  ],
  [
    'STA-03',
    'MUST answer 2xx where there are data, errors beside them or not',
    async () => {
      for (const accept of [json, graphqlResponse]) {
        const answer = await post({ query: '{ broken { id } centre(id: "c1") { name } }' }, accept);
        expect(answer).toMatchObject({ status: 200, json: { data: { broken: null, ...greeting } } });
        expect(answer.json.errors).toHaveLength(1);
      }
    },
  ],
  [
    'STA-04',
    'SHOULD answer 200 where the data are null',
    async () => {
      expect(await post({ query: '{ strict { id } }' })).toMatchObject({ status: 200, json: { data: null } });
    },
  ],
  [
    'STA-05',
    'MUST tell each error its code and the answer its request',
    async () => {
      for (const parameters of Object.values(requestErrors)) {
        const { json: answered, headers } = await post(parameters);
        expect(answered.errors[0].extensions.code).toMatch(/^[A-Z_]+$/);
        expect(answered.extensions.requestId).toBe(headers['x-request-id']);
      }
    },
  ],
];

const large = { query: '{ centres { id name neighbours { id name neighbours { id name neighbours { id name } } } } }' };
const coded = (coding: string, parameters: unknown = large) =>
  send('POST', '/graphql', { 'content-type': json, 'accept-encoding': coding }, JSON.stringify(parameters));

const transfer: readonly Clause[] = [
  [
    'TRA-01',
    'MUST answer in a coding the client prefers, and the same answer',
    async () => {
      const plain = (await coded('identity')).json.data;
      const gzip = await coded('gzip');
      const brotli = await coded('gzip;q=0.5, br');
      expect([gzip, brotli].map(({ headers }) => headers['content-encoding'])).toEqual(['gzip', 'br']);
      expect(JSON.parse(gunzipSync(gzip.bytes).toString()).data).toEqual(plain);
      expect(JSON.parse(brotliDecompressSync(brotli.bytes).toString()).data).toEqual(plain);
      expect(gzip.headers.vary).toContain('accept-encoding');
    },
  ],
  [
    'TRA-02',
    'MUST not compress for whom refuses it',
    async () => {
      const refused = await Promise.all(['gzip;q=0', 'identity', ''].map((coding) => coded(coding)));
      expect(refused.map(({ headers }) => headers['content-encoding'])).toEqual([undefined, undefined, undefined]);
    },
  ],
  [
    'TRA-03',
    'SHOULD not compress what is small',
    async () => {
      expect((await coded('br, gzip', hello)).headers['content-encoding']).toBeUndefined();
    },
  ],
  [
    'TRA-04',
    'MUST say how long the answer is, in bytes',
    async () => {
      const { headers, bytes } = await post(hello);
      expect(Number(headers['content-length'])).toBe(bytes.length);
      expect(bytes.toString('utf8')).toContain('荔湾中心');
    },
  ],
  [
    'TRA-05',
    'SHOULD keep the connection for the next request',
    async () => {
      expect((await post(hello)).headers.connection).toBe('keep-alive');
    },
  ],
];

describe.each([
  ['media types', media],
  ['requests', requests],
  ['status codes', statuses],
  ['transfer', transfer],
] as const)('GraphQL over HTTP: %s', (_, clauses) => {
  test.each(clauses)('%s %s', async (_id, _sentence, proof) => {
    await proof();
  });
});
