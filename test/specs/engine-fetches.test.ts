/** How departments are asked: once where once is enough, no longer than anyone waits, never twice for a change. */
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { compilePlan } from '@hub/gateway/engine/compile.ts';
import { checkRoots } from '@hub/gateway/engine/coverage.ts';
import { PlanError } from '@hub/gateway/engine/plan-error.ts';
import { prepareRequirements } from '@hub/gateway/engine/requirement.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import { city } from '../differential/federations.ts';
import { market } from '../differential/market.ts';
import { codesOf } from '../support/ask.ts';
import { type OpenHub, openHub } from '../support/open-hub.ts';

let hub: OpenHub;

beforeAll(async () => {
  hub = await openHub(market);
});
afterAll(() => hub.stop());

/** What `department` is asked while `query` is answered. */
async function askedWhile(query: string, department: string) {
  const before = hub.tiny.asked[department]?.length ?? 0;
  const { json } = await hub.ask(query);
  return { json, asked: hub.tiny.asked[department]?.slice(before) ?? [] };
}

describe('entities wanted at several places of a plan at once', () => {
  test('are asked for in one request, equal ones once', async () => {
    const { json, asked } = await askedWhile(
      'query Named { best { reviews { stars } } product(id: "p1") { reviews { stars } } }',
      'people',
    );
    expect(json.data).toEqual({ best: { reviews: [{ stars: 2 }] }, product: { reviews: [{ stars: 2 }] } });
    expect(asked).toEqual([
      'query($representations:[_Any!]!){_entities(representations:$representations){...on Product{reviews{stars}}}}',
    ]);
  });

  test('are asked for in one request, where different fields are wanted of them', async () => {
    const query = '{ best { label parcels { no } } product(id: "p2") { label(lang: "en") } }';
    const { json, asked } = await askedWhile(query, 'shipping');
    expect(json.data).toEqual({
      best: { label: 'zh:茶', parcels: [{ no: 'p1-0' }] },
      product: { label: 'en:瓷' },
    });
    expect(asked).toHaveLength(1);
  });

  test('fail each at its own place', async () => {
    const query =
      '{ best { reviews { stars } } product(id: "p3") { reviews { stars } } products { name reviews { stars by { title } } } }';
    const { json, asked } = await askedWhile(query, 'people');
    expect(json.errors.map(({ path }: { path: unknown }) => path)).toEqual([
      ['product', 'reviews'],
      ['products', 2, 'reviews'],
    ]);
    expect(json.data.product.reviews).toBeNull();
    expect(json.data.products[0].reviews[0]).toEqual({ stars: 2, by: { title: '坊mp1' } });
    expect(asked).toHaveLength(1);
  });

  test('are each asked for again for itself, when one part’s fault loses the answer of all', async () => {
    const failing = await openHub({
      a: {
        sdl: 'type Query { one: Thing two: Thing } type Thing @key(fields: "id") { id: ID! }',
        resolvers: { Query: { one: () => ({ id: '1' }), two: () => ({ id: '2' }) } },
      },
      b: {
        sdl: 'type Thing @key(fields: "id") { id: ID! good: String bad: String! }',
        resolvers: {
          Thing: {
            __resolveReference: ({ id }: { id: string }) => {
              if (id === '2') throw new Error('the whole list is lost');
              return { id };
            },
            good: () => 'good',
          },
        },
      },
    });
    const { json } = await failing.ask('{ one { good } two { bad } }');
    expect(json.data).toEqual({ one: { good: 'good' }, two: null });
    await failing.stop();
  });
});

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

/** A hub whose `people` is `server`; the supergraph is read again from its file. */
async function hubWith(server: Server, environment: Readonly<Record<string, string>> = {}): Promise<OpenHub> {
  const url = await listening(server);
  return openHub(city, environment, { people: url });
}

const close = (server: Server): void => {
  server.closeAllConnections();
  server.close();
};

describe('a department that hangs', () => {
  test('is given up at its deadline, and named', async () => {
    const silent = createServer(() => undefined);
    const impatient = await hubWith(silent, { DEPARTMENT_DEADLINE_MS: '80' });
    const answer = await impatient.ask('{ centre(id: "c1") { name staff { name } } }');
    expect(answer.json.data.centre).toEqual({ name: '荔湾中心', staff: null });
    expect(answer.json.errors[0].extensions).toMatchObject({
      code: 'DEPARTMENT_UNAVAILABLE',
      department: 'people',
      reason: 'no answer in time',
    });
    close(silent);
    await impatient.stop();
  });

  test('is asked no longer once the client has left', async () => {
    const aborted = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    const silent = createServer((incoming) => {
      incoming.socket.once('close', () => aborted.resolve());
      asked.resolve();
    });
    const patient = await hubWith(silent, { DEPARTMENT_DEADLINE_MS: '60000' });
    const leaving = request(`${patient.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    leaving.on('error', () => undefined);
    leaving.end(JSON.stringify({ query: '{ centre(id: "c1") { staff { name } } }' }));
    await asked.promise;
    leaving.destroy();
    // Resolves only because the gateway closes its own connection: nobody else does, and the deadline is a minute away.
    await aborted.promise;
    close(silent);
    await patient.stop();
  });
});

describe('an answer that is not GraphQL', () => {
  test.each([
    ['a page', '<html>', 'its answer is not GraphQL'],
    ['JSON of another kind', '{"ok":true}', 'its answer is not GraphQL'],
    ['JSON cut short', '{"data":{"_entities":[{"staff":[', 'its answer is not GraphQL'],
    ['a string with a raw line break', '{"data":{"_entities":[{"staff":"a\nb"}]}}', 'its answer is not GraphQL'],
    ['a number as no JSON has it', '{"data":{"_entities":[{"staff":01}]}}', 'its answer is not GraphQL'],
  ])('%s never reaches the client', async (_, text, reason) => {
    const lying = createServer((_incoming, response) => response.end(text));
    const own = await hubWith(lying);
    const answer = await own.ask('{ centre(id: "c1") { name staff { name } } }');
    expect(answer.json.data.centre).toEqual({ name: '荔湾中心', staff: null });
    expect(answer.json.errors[0].extensions).toMatchObject({ code: 'DEPARTMENT_UNAVAILABLE', reason });
    close(lying);
    await own.stop();
  });

  test('JSON with blanks, other orders of keys and fields nobody asked for is read all the same', async () => {
    const odd = createServer((_incoming, response) =>
      response.end(
        '\n{ "extensions": {"a":[{}]},\t"data" : { "_entities" : [ { "more": [1, {"x":null}], "staff" : [ { "name" : "\\u674e\\ud83c\\udfe0" , "id":"w" } ] } ] } }\n',
      ),
    );
    const own = await hubWith(odd);
    expect((await own.ask('{ centre(id: "c1") { staff { id name } } }')).json).toMatchObject({
      data: { centre: { staff: [{ id: 'w', name: '李\u{1F3E0}' }] } },
    });
    close(odd);
    await own.stop();
  });
});

test('a change whose connection breaks is not sent again', async () => {
  let changes = 0;
  const breaking = createServer((incoming) => {
    changes += 1;
    incoming.socket.destroy();
  });
  const url = await listening(breaking);
  const own = await openHub(city, {}, { places: url });
  const answer = await own.ask('mutation { count }');
  expect(codesOf(answer)).toContain('DEPARTMENT_UNAVAILABLE');
  expect(changes).toBe(1);
  close(breaking);
  await own.stop();
});

describe('a plan', () => {
  const document = parse('{ a b @skip(if: true) __typename ...F } fragment F on Query { c }');
  const operation = getOperationAST(document);
  const fetch = (text: string) => ({
    kind: 'QueryPlan' as const,
    node: {
      kind: 'Fetch' as const,
      serviceName: 's',
      operation: text,
      operationName: undefined,
      operationKind: 'query' as never,
    },
  });

  test('that asks nobody for a root field is an error, not an empty answer', () => {
    if (!operation) throw new Error('no operation');
    expect(() => checkRoots(fetch('{a c}'), document, operation)).not.toThrow();
    expect(() => checkRoots(fetch('{a}'), document, operation)).toThrow(/root field c/);
    expect(() => checkRoots({ kind: 'QueryPlan' }, document, operation)).toThrow(/root field a/);
  });

  test('of a shape the compiler does not know is for the stock executor', () => {
    const requirements = prepareRequirements('type Query { a: Int }');
    const input = {
      departments: new Map(),
      requirements,
      isSubtype: () => true,
      isConcrete: () => true,
      known: (key: string) => key,
      splice: () => undefined,
    };
    expect(() => compilePlan({ kind: 'Defer', primary: {}, deferred: [] }, input)).toThrow(PlanError);
  });
});
