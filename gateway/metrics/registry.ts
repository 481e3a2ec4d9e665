/** The only place that knows prom-client: what is counted, under the names and in the words an operator reads. */
import { Counter, collectDefaultMetrics, Gauge, type Metric, Registry } from 'prom-client';
import type { EditionState } from '../supergraph/editions.ts';
import type { Audit } from '../trust/audit/audit.ts';
import type { GrantTable } from '../trust/grants.ts';
import { bounds, type Durations } from './durations.ts';
import type { Meter } from './meter.ts';

export interface Sources {
  readonly meter: Meter;
  /** Exchanges whose answer has not left. */
  readonly underWay: () => number;
  /** Plans that are kept. */
  readonly plans: () => number;
  readonly audit: Pick<Audit, 'state'> | undefined;
  readonly grants: Pick<GrantTable, 'ageMs'> | undefined;
  readonly edition: () => EditionState;
  readonly now?: () => number;
}

type Labels = Readonly<Record<string, string>>;
type Reading = readonly [Labels, number];

const byName = (label: string, counts: Readonly<Record<string, number>>): Reading[] =>
  Object.entries(counts).map(([name, count]) => [{ [label]: name }, count]);

/** In seconds; infinite where there is none. */
const ageSeconds = (time: string | undefined, now: number): number =>
  time === undefined ? Number.POSITIVE_INFINITY : (now - Date.parse(time)) / 1_000;

class HubRegistry extends Registry {
  counts(name: string, help: string, labelNames: string[], read: () => Iterable<Reading>): void {
    new Counter({
      name,
      help,
      labelNames,
      registers: [this],
      collect() {
        this.reset();
        for (const [labels, count] of read()) this.inc({ ...labels }, count);
      },
    });
  }

  shows(name: string, help: string, read: () => number): void {
    new Gauge({
      name,
      help,
      registers: [this],
      collect() {
        this.set(read());
      },
    });
  }

  /** The library's own histogram observes for itself and cannot be handed what was counted. */
  spreads(name: string, help: string, read: () => Iterable<readonly [Labels, Durations]>): void {
    const values = () =>
      [...read()].flatMap(([labels, { upTo, sumSeconds }]) => [
        ...upTo.map((value, at) => ({
          metricName: `${name}_bucket`,
          labels: { ...labels, le: bounds[at] ?? '+Inf' },
          value,
        })),
        { metricName: `${name}_sum`, labels, value: sumSeconds },
        { metricName: `${name}_count`, labels, value: upTo.at(-1) ?? 0 },
      ]);
    const histogram = { name, help, type: 'histogram', aggregator: 'sum' };
    this.registerMetric({ ...histogram, get: async () => ({ ...histogram, values: values() }) } as unknown as Metric);
  }
}

export function registryOf({ meter, underWay, plans, audit, grants, edition, now = Date.now }: Sources): Registry {
  const registry = new HubRegistry();
  const requests = () => Object.entries(meter.requests);
  registry.counts(
    'tongchou_requests_total',
    'Requests answered, by kind and by the code of the first error',
    ['kind', 'code'],
    () =>
      requests().flatMap(([kind, { codes }]) => [...codes].map(([code, count]): Reading => [{ kind, code }, count])),
  );
  registry.spreads('tongchou_request_seconds', 'From a request’s head to its answer', () =>
    requests().map(([kind, { durations }]) => [{ kind }, durations]),
  );
  registry.shows('tongchou_requests_under_way', 'Requests whose answer has not left', underWay);
  registry.counts('tongchou_department_requests_total', 'Requests sent to a department', ['department'], () =>
    [...meter.departments].map(([department, each]) => [{ department }, each.requests]),
  );
  registry.counts(
    'tongchou_department_outages_total',
    'Questions a department did not answer',
    ['department', 'reason'],
    () =>
      [...meter.departments].flatMap(([department, { outages }]) =>
        byName('reason', outages).map(([labels, count]): Reading => [{ department, ...labels }, count]),
      ),
  );
  registry.spreads('tongchou_department_seconds', 'From a request to a department to its whole answer', () =>
    [...meter.departments].map(([department, { durations }]) => [{ department }, durations]),
  );
  registry.counts('tongchou_plans_total', 'Requests that found their plan kept, and plans made', ['plan'], () =>
    byName('plan', meter.plans),
  );
  registry.shows('tongchou_plans', 'Plans that are kept', plans);
  registry.counts(
    'tongchou_fallbacks_total',
    'Operations left to the stock executor, by what its plan holds',
    ['reason'],
    () => byName('reason', meter.fallbacks),
  );
  if (audit) {
    registry.counts('tongchou_audit_records_total', 'Records of the audit that are on disk', [], () => [
      [{}, audit.state().tail.sequence],
    ]);
    registry.shows(
      'tongchou_audit_waiting',
      'Records of the audit that wait for the disk',
      () => audit.state().waiting,
    );
    registry.shows('tongchou_audit_failing', '1 while the audit cannot be written and personal data is stopped', () =>
      audit.state().isFailing ? 1 : 0,
    );
    registry.shows('tongchou_audit_head_age_seconds', 'Age of the last signed head', () =>
      ageSeconds(audit.state().head?.time, now()),
    );
  }
  if (grants) registry.shows('tongchou_grants_age_seconds', 'Age of the table of grants', () => grants.ageMs() / 1_000);
  registry.counts('tongchou_supergraph_swaps_total', 'Times another supergraph was served from then on', [], () => [
    [{}, meter.supergraphs.swapped],
  ]);
  registry.counts('tongchou_supergraph_refusals_total', 'Supergraphs refused while the gateway ran', ['code'], () =>
    [...meter.supergraphs.refused].map(([code, count]): Reading => [{ code }, count]),
  );
  registry.shows('tongchou_supergraph_refused', '1 while the file holds what is not served', () =>
    edition().refused ? 1 : 0,
  );
  registry.shows(
    'tongchou_supergraph_since_seconds',
    'When the supergraph began to be served, as Unix time',
    () => Date.parse(edition().since) / 1_000,
  );
  registry.shows(
    'tongchou_supergraphs_running',
    'The supergraph served, and those whose last request has not ended',
    () => edition().running,
  );
  collectDefaultMetrics({ register: registry });
  return registry;
}
