import { describe, expect, test } from '@jest/globals';
import { compiledEngine } from '../engine/compiled.ts';
import type { Planner } from '../engine/planner.ts';
import { countStreams } from '../limits/streams.ts';
import { Meter } from '../metrics/meter.ts';
import { persisted } from '../operations/persisted.ts';
import { editionOf, type Lasting } from '../supergraph/edition.ts';
import { readSupergraph } from '../supergraph/supergraph.ts';
import { noGrants } from '../trust/grants.ts';

const address = 'url: "http://127.0.0.1:9/graphql"';
const supergraph = readSupergraph(
  `enum join__Graph { HEALTH @join__graph(name: "health", ${address}) AUDIT @join__graph(name: "audit", ${address}) } type Query { beds: Int }`,
  'tiny.graphql',
);

const stopped: string[] = [];
/** A planner whose clients' schema is what a test says. */
const saying = (client: string): Planner => ({
  schemas: async () => ({ client, types: 'type Query { beds: Int }' }),
  plan: () => Promise.reject(new Error('no plan')),
  stop: async () => void stopped.push(client),
});

const lasting = (changed: Partial<Lasting> = {}): Lasting => ({
  identity: { identify: () => Promise.reject(new Error('nobody')) },
  persisted: persisted({ folder: undefined, roles: [] }),
  audit: undefined,
  grants: noGrants,
  limits: { depth: 1, aliases: 1, directives: 1, rootFields: 1, tokens: 1, selections: 1, cost: 1 },
  streams: countStreams({ perPrincipal: 1, inAll: 1, beatMs: 1_000, patienceMs: 1_000 }),
  mode: 'production',
  log: { info: () => undefined, error: () => undefined },
  meter: new Meter(),
  config: { own: true, urls: { coordination: 'http://127.0.0.1:9/graphql' }, deadlineMs: 100 },
  signs: new Map([['health', () => ({})]]),
  createEngine: (options) => compiledEngine({ ...options, planner: () => saying('type Query { beds: Int }') }),
  ...changed,
});

const refusalOf = (changed: Partial<Lasting>) =>
  editionOf('hash', supergraph, lasting(changed)).then(
    () => 'served',
    ({ code }) => code,
  );

describe('an edition of the hub’s own supergraph', () => {
  test('is made where every department has a key and the office an address; the audit’s own graph needs none where nothing is audited', async () => {
    expect(await refusalOf({})).toBe('served');
  });

  test('is refused where a department has no door key', async () => {
    expect(await refusalOf({ signs: new Map() })).toBe('DEPARTMENT_WITHOUT_KEY');
  });

  test('is refused where nothing says who keeps the grants', async () => {
    const config = { own: true, urls: {}, deadlineMs: 100 };
    expect(await refusalOf({ config })).toBe('GRANTS_OFFICE_MISSING');
  });

  test('is refused where no query can be planned on it, and leaves no planner behind', async () => {
    const malformed = 'type Query { beds: Nothing }';
    const createEngine: Lasting['createEngine'] = (options) =>
      compiledEngine({ ...options, planner: () => saying(malformed) });
    expect(await refusalOf({ createEngine })).toBe('SUPERGRAPH_UNPLANNABLE');
    expect(stopped).toEqual([malformed]);
  });
});

test('an edition of another supergraph needs neither keys nor an office: it is asked unsigned, in nobody’s name', async () => {
  const config = { own: false, urls: {}, deadlineMs: 100 };
  expect(await refusalOf({ config, signs: new Map() })).toBe('served');
});
