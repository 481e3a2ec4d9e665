import { readdirSync, readFileSync } from 'node:fs';
import { readConfig } from '@hub/gateway/config.ts';
import { compiledEngine } from '@hub/gateway/engine/compiled.ts';
import { createPlanner, type Planner, type PlannerInput } from '@hub/gateway/engine/planner.ts';
import { departments } from '@hub/schema/departments.ts';
import { errors } from '@hub/schema/errors.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { post } from '../support/ask.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';
import { type Sample, scrape, total } from '../support/metrics.ts';
import { openHub } from '../support/open-hub.ts';
import { project } from '../support/processes.ts';
import { until } from '../support/until.ts';

const folder = `${project}docs/queries/`;
const questions = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => readFileSync(folder + file, 'utf8'));

const names = departments.map(({ name }) => name);

let hub: HubUnderTest;
beforeAll(async () => {
  // However slow the machine: what is counted here is what is asked, not how fast it is answered.
  const patient = { DEPARTMENT_DEADLINE_MS: '60000', TONGCHOU_GRANTS_AGE_MS: '600000' };
  hub = await startHub({ down: ['justice'], settings: patient });
}, 60_000);
afterAll(() => hub.stop());

/** What `act` added to a counter. */
async function added(act: () => Promise<unknown>): Promise<(name: string, labels?: Sample['labels']) => number> {
  const before = await scrape(hub.metricsUrl);
  await act();
  const after = await scrape(hub.metricsUrl);
  return (name, labels) => total(after, name, labels) - total(before, name, labels);
}

describe('the operator’s door', () => {
  test('is on this machine, on a port of its own: the public one knows no metrics', async () => {
    expect(new URL(hub.metricsUrl).hostname).toBe('127.0.0.1');
    expect((await fetch(hub.metricsUrl)).headers.get('content-type')).toContain('text/plain');
    expect((await fetch(`${hub.url}/metrics`)).status).toBe(404);
  });

  test('answers nothing but the metrics', async () => {
    expect((await fetch(new URL('/graphql', hub.metricsUrl))).status).toBe(404);
    expect((await fetch(hub.metricsUrl, { method: 'POST' })).status).toBe(404);
  });

  test('is closed unless a port is given', () => {
    expect(readConfig({}).operationsPort).toBeUndefined();
  });

  test('serves what the README’s table says, and nothing of the hub’s beside', async () => {
    const readme = readFileSync(`${project}README.md`, 'utf8');
    const told = [...readme.matchAll(/^\| `(tongchou_\w+)`/gm)].map(([, name]) => name);
    const text = await (await fetch(hub.metricsUrl)).text();
    const served = [...text.matchAll(/^# TYPE (tongchou_\w+)/gm)].map(([, name]) => name);
    expect(told.toSorted()).toEqual(served.toSorted());
  });
});

describe('after the questions of docs/queries', () => {
  test('every request is counted once, by kind and by what became of it', async () => {
    const since = await added(() => Promise.all(questions.map((query) => hub.ask(query))));
    expect(since('tongchou_requests_total', { kind: 'query' })).toBe(questions.length);
    const answered = since('tongchou_requests_total', { code: 'OK' });
    const partial = since('tongchou_requests_total', { code: 'DEPARTMENT_UNAVAILABLE' });
    expect([answered > 0, partial > 0, answered + partial]).toEqual([true, true, questions.length]);
    expect(since('tongchou_request_seconds_count')).toBe(questions.length);
    expect(since('tongchou_request_seconds_bucket', { le: '+Inf' })).toBe(questions.length);
    expect(since('tongchou_request_seconds_sum')).toBeGreaterThan(0);
  });

  test('no operation has been left to the stock executor', async () => {
    await Promise.all(questions.map((query) => hub.ask(query)));
    const samples = await scrape(hub.metricsUrl);
    expect(samples.filter(({ name }) => name === 'tongchou_fallbacks_total').map(({ value }) => value)).toEqual([0, 0]);
  });

  test('a plan is made once, and found by everybody after', async () => {
    const query = '{ districts(first: 3) { nodes { code } } }';
    const first = await added(() => hub.ask(query));
    expect([first('tongchou_plans_total', { plan: 'made' }), first('tongchou_plans')]).toEqual([1, 1]);
    const again = await added(() => hub.ask(query));
    expect([again('tongchou_plans_total', { plan: 'made' }), again('tongchou_plans_total', { plan: 'kept' })]).toEqual([
      0, 1,
    ]);
  });

  test('each department’s requests are counted and timed; one that is down is named with the reason', async () => {
    const since = await added(() => Promise.all(questions.map((query) => hub.ask(query))));
    for (const department of names.filter((name) => name !== 'justice')) {
      const sent = since('tongchou_department_requests_total', { department });
      expect([department, sent > 0]).toEqual([department, true]);
      expect(since('tongchou_department_seconds_count', { department })).toBe(sent);
      expect(since('tongchou_department_outages_total', { department })).toBe(0);
    }
    expect(
      since('tongchou_department_outages_total', { department: 'justice', reason: 'UNREACHABLE' }),
    ).toBeGreaterThan(0);
  });
});

describe('what is refused is counted by its code', () => {
  test.each([
    ['a text that is no GraphQL', { query: '{' }, {}, 'none', 'GRAPHQL_PARSE_FAILED'],
    ['a field there is not', { query: '{ nothing }' }, {}, 'none', 'GRAPHQL_VALIDATION_FAILED'],
    ['a token nobody signed', { query: '{ __typename }' }, { authorization: 'Bearer x' }, 'none', 'UNAUTHENTICATED'],
    ['a body that is no request', '[1', {}, 'none', 'BAD_REQUEST'],
    [
      'a purpose there is not',
      { query: '{ __typename }' },
      { 'x-hub-purpose': 'CURIOSITY' },
      'none',
      'PURPOSE_UNKNOWN',
    ],
  ])('%s', async (_, body, headers, kind, code) => {
    const since = await added(() => post(hub.url, body, headers));
    expect(since('tongchou_requests_total', { kind, code })).toBe(1);
    expect(since('tongchou_requests_total')).toBe(1);
  });

  test('a field the principal may not read, in an answer that is otherwise whole', async () => {
    const since = await added(() =>
      hub.ask('{ person(id: "PER-23f8d9c62138d342047e") { birthYear } }', { as: 'public' }),
    );
    expect(since('tongchou_requests_total', { kind: 'query', code: 'UNAUTHORIZED_FIELD_OR_TYPE' })).toBe(1);
  });
});

test('no label holds a word a client wrote', async () => {
  await hub.ask('query WordsOfAClient { aliasOfAClient: districts(first: 1) { nodes { code } } }');
  await post(hub.url, { query: 'mutation WordsOfAClient { wordsOfAClient }' }, { 'x-request-id': 'words-of-a-client' });
  await fetch(`${hub.url}/graphql?query=WordsOfAClient`, { method: 'PUT' });
  const closed = new Set([
    ...['query', 'mutation', 'subscription', 'none'],
    ...Object.keys(errors),
    ...['OK', 'OTHER', 'CLIENT_GONE', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'],
    ...[...names, 'audit'],
    ...['TIMEOUT', 'UNREACHABLE', 'NOT_GRAPHQL', 'DOOR_CLOSED', 'NODE_KIND', 'DEPARTMENT_UNNAMED', 'kept', 'made'],
  ]);
  const own = (await scrape(hub.metricsUrl)).filter(({ name }) => name.startsWith('tongchou_'));
  const words = own.flatMap(({ labels: { le: _, ...labels } }) => Object.values(labels));
  expect(words.filter((word) => !closed.has(word))).toEqual([]);
});

describe('the state of what protects', () => {
  test('records of the audit grow by two for a read of personal data, and none waits when it is answered', async () => {
    const since = await added(() => hub.ask('{ person(id: "PER-23f8d9c62138d342047e") { birthYear } }'));
    expect(since('tongchou_audit_records_total')).toBe(2);
    const samples = await scrape(hub.metricsUrl);
    expect([total(samples, 'tongchou_audit_waiting'), total(samples, 'tongchou_audit_failing')]).toEqual([0, 0]);
  });

  test('the table of grants and the last signed head have an age', async () => {
    const samples = await scrape(hub.metricsUrl);
    expect(total(samples, 'tongchou_grants_age_seconds')).toBeLessThan(Number.POSITIVE_INFINITY);
    expect(total(samples, 'tongchou_audit_head_age_seconds')).toBeLessThan(Number.POSITIVE_INFINITY);
  });
});

const settings = { GATEWAY_OPERATIONS_PORT: '0' };

test('a request is under way until its answer has left; one whose client leaves before is counted as that', async () => {
  let arrived: () => void = () => undefined;
  const asking = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const never = () => {
    arrived();
    return new Promise(() => undefined);
  };
  const slow = await openHub(
    { one: { sdl: 'type Query { name: String }', resolvers: { Query: { name: never } } } },
    settings,
  );
  const metricsUrl = slow.gateway.metricsUrl ?? '';
  const leaving = new AbortController();
  const body = JSON.stringify({ query: '{ name }' });
  const headers = { 'content-type': 'application/json' };
  const left = fetch(`${slow.gateway.url}/graphql`, { method: 'POST', body, headers, signal: leaving.signal });
  await asking;
  expect(total(await scrape(metricsUrl), 'tongchou_requests_under_way')).toBe(1);
  leaving.abort();
  await expect(left).rejects.toThrow();
  await until(async () => total(await scrape(metricsUrl), 'tongchou_requests_total') === 1);
  const samples = await scrape(metricsUrl);
  expect(total(samples, 'tongchou_requests_under_way')).toBe(0);
  expect(total(samples, 'tongchou_requests_total', { code: 'CLIENT_GONE' })).toBe(1);
  expect(total(samples, 'tongchou_department_outages_total')).toBe(0);
  await slow.stop();
});

test('an operation the compiler does not support runs on the stock executor, and is counted by the reason', async () => {
  /** Makes plans as a planner that delivers in parts would. */
  const deferring = (input: PlannerInput): Planner => {
    const planner = createPlanner(input);
    return {
      ...planner,
      plan: async (document, name) => {
        const { node: primary } = await planner.plan(document, name);
        return {
          kind: 'QueryPlan',
          node: {
            kind: 'Sequence',
            nodes: [...(primary ? [primary] : []), { kind: 'Defer', primary: {}, deferred: [] }] as never,
          },
        };
      },
    };
  };
  const tiny = await openHub(
    { one: { sdl: 'type Query { name: String }', resolvers: { Query: { name: () => '甲' } } } },
    settings,
    {},
    (options) => compiledEngine({ ...options, planner: deferring }),
  );
  expect((await tiny.ask('{ name }')).json.data).toEqual({ name: '甲' });
  const samples = await scrape(tiny.gateway.metricsUrl ?? '');
  expect(total(samples, 'tongchou_fallbacks_total', { reason: 'NODE_KIND' })).toBe(1);
  expect(total(samples, 'tongchou_department_requests_total', { department: 'one' })).toBe(1);
  await tiny.stop();
});
