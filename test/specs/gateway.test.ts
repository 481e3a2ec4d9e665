import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@hub/gateway/config.ts';
import { type RunningGateway, startGateway } from '@hub/gateway/server.ts';
import { developmentKey, signToken } from '@hub/gateway/trust/identity/development.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codesOf, post } from '../support/ask.ts';
import { federation, type TinyFederation } from '../support/tiny.ts';

const data = mkdtempSync(join(tmpdir(), 'tongchou-'));
const environment = { TONGCHOU_DATA: data, GATEWAY_PORT: '0', GATEWAY_LOG: 'off', DEPARTMENT_DEADLINE_MS: '400' };

const people = {
  sdl: `
    type Query { people: [Person!]! person(id: ID!): Person }
    type Person @key(fields: "id") { id: ID! name: String! secret: String @requiresScopes(scopes: [["person:identity"]]) }
  `,
  resolvers: {
    Query: {
      people: () => [
        { id: '1', name: '甲', secret: 's1' },
        { id: '2', name: '乙', secret: 's2' },
      ],
      person: (_: unknown, { id }: { id: string }) => ({ id, name: '甲', secret: 's1' }),
    },
    Person: { __resolveReference: ({ id }: { id: string }) => ({ id, name: '甲', secret: 's1' }) },
  },
};

const cases = {
  sdl: `
    type Person @key(fields: "id") { id: ID! cases: [Case!] name: String! @external label: String @requires(fields: "name") openCases: Int @requiresScopes(scopes: [["case:read"]]) }
    type Case { no: String! }
  `,
  resolvers: {
    Person: {
      __resolveReference: (person: object) => person,
      cases: ({ id }: { id: string }) =>
        id === '2' ? new Error('postgres://hub:secret@db/cases') : [{ no: `C${id}` }],
      label: ({ id, name }: { id: string; name: string }) => `${id}${name}`,
      openCases: () => 3,
    },
  },
};

let tiny: TinyFederation;
let open: RunningGateway;
let closed: RunningGateway;

beforeAll(async () => {
  tiny = await federation({ people, cases });
  open = await startGateway(readConfig(environment, { supergraph: tiny.supergraph, open: true }));
  closed = await startGateway(
    readConfig({ ...environment, TONGCHOU_ISSUER: 'development' }, { supergraph: tiny.supergraph }),
  );
});
afterAll(async () => {
  await open.stop();
  await closed.stop();
  await tiny.stop();
  rmSync(data, { recursive: true });
});

const tokenAs = (persona: 'civil-affairs' | 'public') =>
  signToken(developmentKey(join(data, 'development-key.json')), persona);

describe('an open gateway over any supergraph', () => {
  test('joins what two departments hold of one person', async () => {
    const { status, json } = await post(open.url, { query: '{ person(id: "1") { name label cases { no } } }' });
    expect(status).toBe(200);
    expect(json.data).toEqual({ person: { name: '甲', label: '1甲', cases: [{ no: 'C1' }] } });
  });

  test('answers GET for a query', async () => {
    const response = await fetch(`${open.url}/graphql?query=${encodeURIComponent('{ people { id } }')}`);
    expect((await response.json()) as object).toMatchObject({ data: { people: [{ id: '1' }, { id: '2' }] } });
  });

  test('keeps protected fields closed, since nobody is known', async () => {
    const { json } = await post(open.url, { query: '{ person(id: "1") { name secret } }' });
    expect(json.data).toEqual({ person: { name: '甲', secret: null } });
    expect(json.errors).toMatchObject([
      { path: ['person', 'secret'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } },
    ]);
  });

  test('serves the explorer and its parts from itself alone', async () => {
    const page = await fetch(`${open.url}/explorer/`);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(await page.text()).toContain('Altair');
    expect((await fetch(`${open.url}/explorer/main.js`)).status).toBe(200);
  });
});

describe('a gateway without --open', () => {
  test.each([
    ['a token nobody signed', { authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJwZXJzb25hIjoiY29vcmRpbmF0b3IifQ.' }],
    ['another scheme', { authorization: 'Basic aHViOmh1Yg==' }],
  ])('refuses %s and asks no department', async (_, headers) => {
    const before = tiny.asked['people']?.length;
    const answer = await post(closed.url, { query: '{ people { id } }' }, headers as Record<string, string>);
    expect(answer.status).toBe(401);
    expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
    expect(tiny.asked['people']?.length).toBe(before);
  });

  test('shows a protected field to whom its owner allows it', async () => {
    const { json } = await post(
      closed.url,
      { query: '{ person(id: "1") { secret } }' },
      { authorization: `Bearer ${await tokenAs('civil-affairs')}` },
    );
    expect(json).toMatchObject({ data: { person: { secret: 's1' } } });
  });

  test('never asks the owner for a field it denies, whoever asked before', async () => {
    const query =
      'query Shared($id: ID!) { person(id: $id) { name ...Rest } } fragment Rest on Person { hidden: secret openCases }';
    const ask = async (persona: 'civil-affairs' | 'public') =>
      (await post(closed.url, { query, variables: { id: '1' } }, { authorization: `Bearer ${await tokenAs(persona)}` }))
        .json;
    expect((await ask('civil-affairs')).data.person).toEqual({ name: '甲', hidden: 's1', openCases: null });
    const before = tiny.asked['people']?.length ?? 0;
    expect((await ask('public')).data.person).toEqual({ name: '甲', hidden: null, openCases: null });
    expect(tiny.asked['people']?.slice(before).join()).not.toContain('secret');
    expect((await ask('civil-affairs')).data.person.hidden).toBe('s1');
    expect(tiny.asked['cases']?.join()).not.toContain('openCases');
  });
});

describe('bad input is refused with a code, a reason and the request’s id', () => {
  test.each([
    ['not JSON', '{"query":', 400, 'BAD_REQUEST'],
    ['an array', '[]', 400, 'BAD_REQUEST'],
    ['no query', '{}', 400, 'BAD_REQUEST'],
    ['a syntax error', '{"query":"{ people {"}', 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{"query":"{ nobody }"}', 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an operation that is not there',
      '{"query":"query A { people { id } }","operationName":"B"}',
      400,
      'OPERATION_UNKNOWN',
    ],
    ['variables that are no object', '{"query":"{ people { id } }","variables":[1]}', 400, 'BAD_REQUEST'],
  ])('%s', async (_, body, status, code) => {
    const answer = await post(open.url, body);
    expect(answer.status).toBe(status);
    expect(codesOf(answer)).toEqual([code]);
    expect(answer.json.extensions.requestId).toMatch(/^[\w-]{8,}$/);
  });

  test('a form post, which a foreign page could send, is not a GraphQL request', async () => {
    const { status } = await post(open.url, 'query={people{id}}', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(status).toBe(415);
  });

  test('an operation with too many aliases', async () => {
    const query = `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: people { id }`).join(' ')} }`;
    expect(codesOf(await post(open.url, { query }))).toEqual(['OPERATION_TOO_LARGE']);
  });

  test('a department’s own fault leaves as INTERNAL, with its path and nothing of the inside', async () => {
    const answer = await post(open.url, { query: '{ people { id cases { no } } }' });
    const { json } = answer;
    expect(json.data.people).toEqual([
      { id: '1', cases: [{ no: 'C1' }] },
      { id: '2', cases: null },
    ]);
    expect(codesOf(answer)).toEqual(['INTERNAL']);
    expect(json.errors[0].path).toEqual(['people', 1, 'cases']);
    expect(JSON.stringify(json)).not.toContain('postgres');
  });
});

describe('with a department down', () => {
  test('the others answer, what it owed is null, and the answer names it', async () => {
    const own = await federation({ people, cases });
    await own.down('cases');
    const gateway = await startGateway(readConfig(environment, { supergraph: own.supergraph, open: true }));
    const answer = await post(gateway.url, { query: '{ people { name cases { no } } }' });
    const { json } = answer;
    expect(answer.status).toBe(200);
    expect(json.data.people).toEqual([
      { name: '甲', cases: null },
      { name: '乙', cases: null },
    ]);
    expect(codesOf(answer)).toEqual(['DEPARTMENT_UNAVAILABLE']);
    expect(json.errors[0].extensions).toMatchObject({ department: 'cases', reason: 'it cannot be reached' });
    expect(await (await fetch(`${gateway.url}/health/ready`)).json()).toMatchObject({
      status: 'degraded',
      down: ['cases'],
    });
    expect((await fetch(`${gateway.url}/health/live`)).status).toBe(200);
    await gateway.stop();
    await own.stop();
  });

  test('what another computes from several departments is computed from those that answer', async () => {
    const figures = {
      sdl: `
        type Query { figures: [Figure!]! }
        type Figure @key(fields: "code") {
          code: ID!
          seenByOne: Seen @external
          seenByTwo: Seen @external
          computed: String @requires(fields: "seenByOne { value } seenByTwo { value }")
        }
        type Seen @shareable { value: String! }
      `,
      resolvers: {
        Query: { figures: () => [{ code: 'F01' }] },
        Figure: {
          __resolveReference: (figure: object) => figure,
          computed: ({ seenByOne, seenByTwo }: Record<string, { value: string } | null | undefined>) =>
            `${seenByOne?.value ?? 'missing'} ${seenByTwo?.value ?? 'missing'}`,
        },
      },
    };
    const observer = (field: string) => ({
      sdl: `type Figure @key(fields: "code") { code: ID! ${field}: Seen } type Seen @shareable { value: String! }`,
      resolvers: { Figure: { __resolveReference: (figure: object) => figure, [field]: () => ({ value: field }) } },
    });
    const own = await federation({ figures, one: observer('seenByOne'), two: observer('seenByTwo') });
    const gateway = await startGateway(readConfig(environment, { supergraph: own.supergraph, open: true }));
    const query = '{ figures { code computed } }';
    expect((await post(gateway.url, { query })).json.data.figures).toEqual([
      { code: 'F01', computed: 'seenByOne seenByTwo' },
    ]);
    await own.down('two');
    const answer = await post(gateway.url, { query });
    expect(answer.json.data.figures).toEqual([{ code: 'F01', computed: 'seenByOne missing' }]);
    expect(codesOf(answer)).toEqual(['DEPARTMENT_UNAVAILABLE']);
    await gateway.stop();
    await own.stop();
  });
});

describe('a gateway that is stopped', () => {
  test('answers who has asked, and waits for nobody who only holds a connection', async () => {
    let asked: () => void = () => undefined;
    let release: () => void = () => undefined;
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const isReleased = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = {
      sdl: 'type Query { slow: String }',
      resolvers: {
        Query: {
          slow: async () => {
            asked();
            await isReleased;
            return '答复';
          },
        },
      },
    };
    const own = await federation({ slow });
    const patient = { ...environment, DEPARTMENT_DEADLINE_MS: '10000' };
    const gateway = await startGateway(readConfig(patient, { supergraph: own.supergraph, open: true }));
    const { port, hostname } = new URL(gateway.url);
    const held = connect(Number(port), hostname);
    await once(held, 'connect');
    const answer = post(gateway.url, { query: '{ slow }' });
    await isAsked;
    const stopped = gateway.stop();
    release();
    expect((await answer).json.data).toEqual({ slow: '答复' });
    await stopped;
    await expect(post(gateway.url, { query: '{ slow }' })).rejects.toThrow();
    await own.stop();
  });
});
