import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@hub/gateway/config.ts';
import { compiledEngine } from '@hub/gateway/engine/compiled.ts';
import { stockEngine } from '@hub/gateway/engine/stock.ts';
import { threadedPlanner } from '@hub/gateway/engine/threaded-planner.ts';
import { startGateway } from '@hub/gateway/server.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codesOf, post, type Reply } from '../support/ask.ts';
import { ownAudit } from '../support/audit.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';
import { scrape, total } from '../support/metrics.ts';
import { type OpenHub, openHub } from '../support/open-hub.ts';
import { freePorts, project, startProcess } from '../support/processes.ts';
import { federation, type TinyFederation, type TinySubgraph } from '../support/tiny.ts';
import { until } from '../support/until.ts';

const people = [{ id: '1' }, { id: '2' }];
const cases = (sdl: string): Record<string, TinySubgraph> => ({
  people: {
    sdl: `type Query { people: [Person!] } type Person @key(fields: "id") { id: ID! secret: String @requiresScopes(scopes: [["person:identity"]]) ${sdl} }`,
    resolvers: { Query: { people: () => people }, Person: { added: () => 'new', secret: () => 'secret' } },
  },
});
const before = cases('');
const after = cases('added: String');
const settings = { GATEWAY_SUPERGRAPH_MS: '0', GATEWAY_OPERATIONS_PORT: '0' };

let next: TinyFederation;
beforeAll(async () => {
  next = await federation(after);
});
afterAll(() => next.stop());

const textOf = ({ supergraph }: Pick<TinyFederation, 'supergraph'>): string => readFileSync(supergraph, 'utf8');
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
const readiness = async (url: string): Promise<any> => (await fetch(`${url}/health/ready`)).json();

async function withHub(act: (hub: OpenHub, write: (text: string) => void) => Promise<void>, given = settings) {
  const hub = await openHub(before, given);
  try {
    await act(hub, (text) => writeFileSync(hub.tiny.supergraph, text));
  } finally {
    await hub.stop();
  }
}

describe('another supergraph', () => {
  test('is served while requests go on: none fails, and what it adds is answered', async () => {
    const answers: Reply[] = [];
    await withHub(
      async (hub, write) => {
        let isServed = false;
        const isAnswered = async () => {
          answers.push(await hub.ask('{ people { id } }'));
          return isServed;
        };
        const load = [until(isAnswered), until(isAnswered), until(isAnswered)];
        await until(async () => (await hub.ask('{ people { id } }')).status === 200 && answers.length > 30);
        write(textOf(next));
        await until(async () => !(await hub.ask('{ people { added } }')).json.errors).finally(() => {
          isServed = true;
        });
        await Promise.all(load);
        expect((await hub.ask('{ people { id added } }')).json.data.people[0]).toEqual({ id: '1', added: 'new' });
      },
      { ...settings, GATEWAY_SUPERGRAPH_MS: '10' },
    );
    for (const { status, json } of answers)
      expect([status, json.errors, json.data]).toEqual([200, undefined, { people }]);
  });

  test('is planned on: an operation known before goes where the new one says', async () => {
    await withHub(async (hub, write) => {
      await hub.ask('{ people { id } }');
      const [asked, askedNext] = [hub.tiny.asked['people']?.length, next.asked['people']?.length ?? 0];
      write(textOf(next));
      await hub.gateway.reread();
      expect((await hub.ask('{ people { id } }')).json.data).toEqual({ people });
      expect([hub.tiny.asked['people']?.length, next.asked['people']?.length]).toEqual([asked, askedNext + 1]);
    });
  });

  test('is told by its hash, which is the file’s, and since when', async () => {
    await withHub(async (hub, write) => {
      const first = (await readiness(hub.gateway.url)).supergraph;
      expect(first).toEqual({ hash: hashOf(textOf(hub.tiny)), since: expect.stringMatching(/^\d{4}-.*Z$/) });
      write(textOf(next));
      await hub.gateway.reread();
      const second = (await readiness(hub.gateway.url)).supergraph;
      expect(second.hash).toBe(hashOf(textOf(next)));
      expect(second.since > first.since).toBe(true);
      expect(total(await scrape(hub.gateway.metricsUrl ?? ''), 'tongchou_supergraph_swaps_total')).toBe(1);
    });
  });

  test('has planned what was asked for before, also what was denied in part; what no longer fits is in nobody’s way', async () => {
    await withHub(async (hub, write) => {
      write(textOf(next));
      await hub.gateway.reread();
      const queries = ['{ people { id } }', 'query Denied { people { id secret } }', '{ people { id added } }'];
      for (const query of queries) await hub.ask(query);
      write(`${textOf(next)}# once more\n`);
      await hub.gateway.reread();
      const made = async () =>
        total(await scrape(hub.gateway.metricsUrl ?? ''), 'tongchou_plans_total', { plan: 'made' });
      const rehearsed = await made();
      for (const query of queries) await hub.ask(query);
      expect(await made()).toBe(rehearsed);
      write(
        textOf(hub.tiny)
          .replace('# once more', '')
          .replace(/ {2}added: String.*\n/, ''),
      );
      await hub.gateway.reread();
      expect((await readiness(hub.gateway.url)).supergraph.refused).toBeUndefined();
      expect(codesOf(await hub.ask('{ people { id added } }'))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
      expect((await hub.ask('{ people { id } }')).json.data).toEqual({ people });
    });
  });

  test('may follow at once: the last is served', async () => {
    await withHub(async (hub, write) => {
      const [one, two] = [`${textOf(hub.tiny)}# one\n`, textOf(next)];
      write(one);
      const first = hub.gateway.reread();
      await Promise.resolve();
      write(two);
      await Promise.all([first, hub.gateway.reread()]);
      expect((await readiness(hub.gateway.url)).supergraph).toMatchObject({ hash: hashOf(two) });
      expect((await hub.ask('{ people { added } }')).json.errors).toBeUndefined();
    });
  });
});

describe('an exchange under way', () => {
  test('ends with the supergraph it began with, whose engine is stopped after it and not before', async () => {
    const arrivals: (() => void)[] = [];
    const releases: (() => void)[] = [];
    const arrived = new Promise<void>((resolve) => void arrivals.push(resolve));
    const slow = {
      sdl: 'type Query { old: [Old!] } type Old { name: String, next: Old }',
      resolvers: {
        Query: {
          old: () => {
            arrivals[0]?.();
            return new Promise((resolve) => void releases.push(() => resolve([{ name: '甲' }])));
          },
        },
      },
    };
    const hub = await openHub({ slow }, { ...settings, DEPARTMENT_DEADLINE_MS: '60000' });
    const running = async () => total(await scrape(hub.gateway.metricsUrl ?? ''), 'tongchou_supergraphs_running');
    const asked = hub.ask('{ old { name } }');
    await arrived;
    writeFileSync(hub.tiny.supergraph, textOf(next));
    await hub.gateway.reread();
    expect((await hub.ask('{ people { added } }')).json.errors).toBeUndefined();
    expect(codesOf(await hub.ask('{ old { name } }'))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(await running()).toBe(2);
    releases[0]?.();
    expect((await asked).json.data).toEqual({ old: [{ name: '甲' }] });
    await until(async () => (await running()) === 1);
    await hub.stop();
  });
});

describe('what is not to be served', () => {
  const broken: readonly (readonly [string, string, (good: string) => string | undefined])[] = [
    ['a file that is cut off', 'SUPERGRAPH_MALFORMED', (good) => good.slice(0, good.length / 2)],
    ['an empty file', 'SUPERGRAPH_MALFORMED', () => ''],
    ['a schema that is no supergraph', 'SUPERGRAPH_MALFORMED', () => 'type Query { a: Int }'],
    [
      'a protection nobody here enforces',
      'PROTECTION_UNKNOWN',
      (good) => good.replace('requiresScopes/v0.1"', 'requiresClearance/v0.1"'),
    ],
    [
      'a type that is nowhere',
      'SUPERGRAPH_UNPLANNABLE',
      (good) => good.replace('people: [Person!]', 'people: [Nobody!]'),
    ],
    ['a file that is gone', 'SUPERGRAPH_UNREADABLE', () => undefined],
  ];

  test.each(broken)('%s is refused with a code, and the one before is served on', async (_, code, breaking) => {
    await withHub(async (hub, write) => {
      const good = textOf(hub.tiny);
      const bad = breaking(good);
      expect(bad).not.toBe(good);
      if (bad === undefined) rmSync(hub.tiny.supergraph);
      else write(bad);
      await hub.gateway.reread();
      expect((await hub.ask('{ people { id } }')).json.data).toEqual({ people });
      const { status, supergraph } = await readiness(hub.gateway.url);
      expect([status, supergraph.hash]).toEqual(['ready', hashOf(good)]);
      const hash = bad === undefined ? {} : { hash: hashOf(bad) };
      expect(supergraph.refused).toEqual({ code, at: expect.stringMatching(/Z$/), ...hash });
      const samples = await scrape(hub.gateway.metricsUrl ?? '');
      expect(total(samples, 'tongchou_supergraph_refusals_total', { code })).toBe(1);
      expect(total(samples, 'tongchou_supergraphs_running')).toBe(1);
      write(good);
      await hub.gateway.reread();
      expect((await readiness(hub.gateway.url)).supergraph.refused).toBeUndefined();
    });
  });
});

test('ten supergraphs one after the other leave one planner’s thread', async () => {
  let threads = 0;
  const hub = await openHub(before, settings, {}, (options) =>
    compiledEngine({
      ...options,
      planner: (input) => {
        const planner = threadedPlanner(input);
        threads += 1;
        return {
          ...planner,
          stop: async () => {
            await planner.stop();
            threads -= 1;
          },
        };
      },
    }),
  );
  const text = textOf(hub.tiny);
  for (let number = 1; number <= 10; number += 1) {
    writeFileSync(hub.tiny.supergraph, `${text}# ${number}\n`);
    await hub.gateway.reread();
    expect((await hub.ask('{ people { id } }')).json.data).toEqual({ people });
  }
  const samples = await scrape(hub.gateway.metricsUrl ?? '');
  expect(total(samples, 'tongchou_supergraph_swaps_total')).toBe(10);
  await until(async () => total(await scrape(hub.gateway.metricsUrl ?? ''), 'tongchou_supergraphs_running') === 1);
  expect(threads).toBe(1);
  await hub.stop();
  expect(threads).toBe(0);
}, 60_000);

test('the stock executor’s engines are stopped like the compiled', async () => {
  let engines = 0;
  const hub = await openHub(before, settings, {}, async (options) => {
    const engine = await stockEngine(options);
    engines += 1;
    return {
      ...engine,
      stop: async () => {
        await engine.stop();
        engines -= 1;
      },
    };
  });
  const text = textOf(hub.tiny);
  for (const number of [1, 2, 3]) {
    writeFileSync(hub.tiny.supergraph, `${text}# ${number}\n`);
    await hub.gateway.reread();
    expect((await hub.ask('{ people { id } }')).json.data).toEqual({ people });
  }
  await until(async () => total(await scrape(hub.gateway.metricsUrl ?? ''), 'tongchou_supergraphs_running') === 1);
  expect(engines).toBe(1);
  await hub.stop();
  expect(engines).toBe(0);
}, 30_000);

test('a gateway’s process takes the file at SIGHUP', async () => {
  const data = mkdtempSync(join(tmpdir(), 'tongchou-'));
  const first = await federation(before);
  const [port] = await freePorts(1);
  const gateway = await startProcess(
    'gateway/main.ts',
    ['--supergraph', first.supergraph, '--port', String(port), '--open'],
    { TONGCHOU_DATA: data, GATEWAY_SUPERGRAPH_MS: '0' },
    join(data, 'outbound'),
  );
  writeFileSync(first.supergraph, textOf(next));
  gateway.child.kill('SIGHUP');
  await until(async () => !(await post(gateway.url, { query: '{ people { added } }' })).json.errors);
  expect((await readiness(gateway.url)).supergraph.hash).toBe(hashOf(textOf(next)));
  await gateway.stop();
  await first.stop();
  rmSync(data, { recursive: true });
}, 60_000);

describe('the hub’s own supergraph', () => {
  const own = readFileSync(`${project}schema/supergraph.graphql`, 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'tongchou-'));
  const file = join(folder, 'supergraph.graphql');
  const withHousing = own.replace(
    'enum join__Graph {',
    'enum join__Graph {\n  HOUSING @join__graph(name: "housing", url: "http://127.0.0.1:9/graphql")',
  );
  let hub: HubUnderTest;
  beforeAll(async () => {
    writeFileSync(file, own);
    const nothing = join(folder, 'operations');
    mkdirSync(nothing);
    hub = await startHub({
      settings: { TONGCHOU_SUPERGRAPH: file, GATEWAY_SUPERGRAPH_MS: '0', GATEWAY_WARM: nothing },
    });
  }, 60_000);
  afterAll(async () => {
    await hub.stop();
    rmSync(folder, { recursive: true });
  });
  const offer = async (text: string) => {
    writeFileSync(file, text);
    await hub.reread();
    return (await readiness(hub.url)).supergraph;
  };

  test('with a department this gateway has no key for is refused: it would be asked unsigned', async () => {
    expect((await offer(withHousing)).refused).toMatchObject({ code: 'DEPARTMENT_WITHOUT_KEY' });
    expect((await hub.ask('{ districts(first: 1) { nodes { code } } }')).json.errors).toBeUndefined();
  });

  test('is refused for the same at the start', async () => {
    writeFileSync(file, withHousing);
    const starting = startGateway(readConfig({ ...hub.environment, ...ownAudit(folder) }));
    await expect(starting).rejects.toThrow(/housing/);
  });

  test('changes under grants, audit and identity, which go on: what was granted is read, and the chain grows', async () => {
    await offer(own);
    const query = readFileSync(`${project}docs/queries/02-one-person-every-department.graphql`, 'utf8');
    const first = await hub.ask(query);
    expect(first.json.errors).toBeUndefined();
    const records = async () => total(await scrape(hub.metricsUrl), 'tongchou_audit_records_total');
    const written = await records();
    expect((await offer(`${own}# again\n`)).hash).toBe(hashOf(`${own}# again\n`));
    expect((await hub.ask(query)).json.data).toEqual(first.json.data);
    expect(await records()).toBe(written + 2);
  }, 30_000);

  test('closes with the next request what it protects anew', async () => {
    const query = '{ hospitals(first: 1) { nodes { township { nameZh } } } }';
    expect((await hub.ask(query, { as: 'public' })).json.errors).toBeUndefined();
    const guarded = own.replace(
      /^( {2}township: Township\b.*graph: HEALTH.*)$/m,
      '$1 @requiresScopes(scopes: [["health:case"]])',
    );
    expect(guarded).not.toBe(own);
    expect((await offer(guarded)).refused).toBeUndefined();
    expect(codesOf(await hub.ask(query, { as: 'public' }))).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE']);
  }, 30_000);
});
