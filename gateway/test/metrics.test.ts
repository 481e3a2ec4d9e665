import { expect, test } from '@jest/globals';
import { Meter } from '../metrics/meter.ts';
import { registryOf, type Sources } from '../metrics/registry.ts';
import type { EditionState } from '../supergraph/editions.ts';

const now = Date.parse('2015-10-26T09:47:00Z');

const edition: EditionState = { hash: 'f00d', since: '2015-10-26T00:00:00Z', running: 1, refused: undefined };

const textOf = (sources: Partial<Sources> = {}): Promise<string> =>
  registryOf({
    meter: new Meter(),
    underWay: () => 0,
    plans: () => 0,
    audit: undefined,
    grants: undefined,
    edition: () => edition,
    now: () => now,
    ...sources,
  }).metrics();

const auditAt = (time: string | undefined): Sources['audit'] => ({
  state: () => ({
    tail: { sequence: 7, hash: '' },
    head: time === undefined ? undefined : { sequence: 7, hash: '', number: 1, time, key: '', signature: '' },
    waiting: 3,
    isFailing: true,
  }),
});

test('a duration is counted in every bucket that could hold it', async () => {
  const meter = new Meter();
  for (const ms of [0.5, 1, 4, 70_000]) meter.answered('query', 'OK', ms);
  const text = await textOf({ meter });
  for (const [bound, count] of [
    ['0.001', 2],
    ['0.0025', 2],
    ['0.005', 3],
    ['10', 3],
    ['+Inf', 4],
  ])
    expect(text).toContain(`tongchou_request_seconds_bucket{kind="query",le="${bound}"} ${count}\n`);
  expect(text).toContain('tongchou_request_seconds_count{kind="query"} 4\n');
  expect(text).toContain('tongchou_request_seconds_sum{kind="query"} 70.0055\n');
});

test('a counter is read anew each time, and never added up twice', async () => {
  const meter = new Meter();
  const registry = registryOf({
    meter,
    underWay: () => 0,
    plans: () => 0,
    audit: undefined,
    grants: undefined,
    edition: () => edition,
  });
  meter.fallbacks.NODE_KIND = 2;
  await registry.metrics();
  expect(await registry.metrics()).toContain('tongchou_fallbacks_total{reason="NODE_KIND"} 2\n');
});

test('the audit tells what waits, that it fails, and how old its head is', async () => {
  const text = await textOf({ audit: auditAt('2015-10-26T09:46:30Z') });
  expect(text).toContain('tongchou_audit_records_total 7\n');
  expect(text).toContain('tongchou_audit_waiting 3\n');
  expect(text).toContain('tongchou_audit_failing 1\n');
  expect(text).toContain('tongchou_audit_head_age_seconds 30\n');
});

test('what has never been is infinitely old; what this gateway has none of is not told', async () => {
  const text = await textOf({ audit: auditAt(undefined), grants: { ageMs: () => Number.POSITIVE_INFINITY } });
  expect(text).toContain('tongchou_audit_head_age_seconds +Inf\n');
  expect(text).toContain('tongchou_grants_age_seconds +Inf\n');
  const bare = await textOf();
  expect(bare).not.toContain('tongchou_audit');
  expect(bare).not.toContain('tongchou_grants');
});

test('a supergraph that is refused is told while the file holds it', async () => {
  const refused = { code: 'SUPERGRAPH_MALFORMED', hash: 'bad', at: '2015-10-26T09:00:00Z' } as const;
  const meter = new Meter();
  meter.supergraphs.refused.set('SUPERGRAPH_MALFORMED', 2);
  const text = await textOf({ meter, edition: () => ({ ...edition, running: 2, refused }) });
  expect(text).toContain('tongchou_supergraph_refusals_total{code="SUPERGRAPH_MALFORMED"} 2\n');
  expect(text).toContain('tongchou_supergraph_refused 1\n');
  expect(text).toContain('tongchou_supergraphs_running 2\n');
  expect(text).toContain(`tongchou_supergraph_since_seconds ${Date.parse(edition.since) / 1_000}\n`);
});
