/** Holds what departments wrote down of the hub's requests against what the hub wrote down, by the request's id; pure. */
import type { LoggedExchange, Period } from '@hub/schema/exchange-log.ts';
import type { AuditRecord, Intent, Outcome, Place } from './record.ts';

export const orphanKinds = ['NOT_DECLARED', 'NOT_SEEN', 'ASKED_OFTENER', 'READER_DIFFERS', 'PURPOSE_DIFFERS'] as const;
/**
 * NOT_DECLARED: the department was asked for personal data and the gateway has no intent. NOT_SEEN: the gateway has an
 * answer of the department, which never saw the request. ASKED_OFTENER: the department saw it more often than the gateway
 * asked. READER_DIFFERS, PURPOSE_DIFFERS: both have it, and say otherwise who asked, or why.
 */
export type OrphanKind = (typeof orphanKinds)[number];

export interface Orphan {
  readonly kind: OrphanKind;
  readonly department: string;
  readonly request: string;
  /** Of the department's entry, or of the gateway's record where there is none. */
  readonly time: string;
  /** As the gateway has it; null where it has nothing. */
  readonly gateway: string | null;
  /** As the department has it; null where it has nothing. */
  readonly departmental: string | null;
}

export interface Reconciliation {
  /** Requests for personal data compared. */
  readonly requests: number;
  /** Exchanges of departments compared. */
  readonly exchanges: number;
  readonly orphans: readonly Orphan[];
}

type Recorded = { readonly intent: Intent & Place; outcome?: Outcome & Place };

/** Requests by the id departments know them by; clients may use one id for several. */
export function recordedRequests(records: Iterable<AuditRecord>): ReadonlyMap<string, readonly Recorded[]> {
  const bySequence = new Map<number, Recorded>();
  const byRequest = new Map<string, Recorded[]>();
  for (const record of records) {
    if (record.kind === 'INTENT') {
      const recorded: Recorded = { intent: record };
      bySequence.set(record.sequence, recorded);
      byRequest.set(record.request, [...(byRequest.get(record.request) ?? []), recorded]);
    } else if (record.kind === 'OUTCOME') {
      const recorded = bySequence.get(record.intent);
      if (recorded) recorded.outcome = record;
      bySequence.delete(record.intent);
    }
  }
  return byRequest;
}

const within = ({ from, to }: Period, time: string): boolean => time >= from && time <= to;

const readerOf = ({ subject, persona, organisation }: Intent['reader'] | LoggedExchange): string =>
  `${subject} (${persona}, ${organisation ?? '—'})`;

const askedOf = ({ outcome }: Recorded, department: string) =>
  outcome?.departments.find(({ name }) => name === department) ?? { requests: 0, failures: 0 };

/** What is wrong with what one department has of one request. */
function* ofRequest(
  department: string,
  request: string,
  seen: readonly LoggedExchange[],
  recorded: readonly Recorded[],
): Generator<Orphan> {
  const personal = seen.filter(({ coordinates }) => coordinates.length > 0);
  const [first] = personal;
  const orphan = (kind: OrphanKind, time: string, gateway: string | null, departmental: string | null): Orphan => ({
    kind,
    department,
    request,
    time,
    gateway,
    departmental,
  });
  if (first && recorded.length === 0) {
    const coordinates = [...new Set(personal.flatMap((each) => each.coordinates))].sort();
    yield orphan('NOT_DECLARED', first.time, null, `${readerOf(first)}: ${coordinates.join(', ')}`);
    return;
  }
  for (const each of personal) {
    const sameReader = recorded.filter(({ intent }) => readerOf(intent.reader) === readerOf(each));
    const [one] = recorded;
    if (!one) continue;
    if (sameReader.length === 0) yield orphan('READER_DIFFERS', each.time, readerOf(one.intent.reader), readerOf(each));
    else if (sameReader.every(({ intent }) => intent.purpose !== each.purpose))
      yield orphan('PURPOSE_DIFFERS', each.time, sameReader[0]?.intent.purpose ?? '—', each.purpose ?? '—');
  }
  const asked = recorded.map((each) => askedOf(each, department));
  const requests = asked.reduce((sum, each) => sum + each.requests, 0);
  // A request that has no outcome yet, or never will, says nothing of how often it asked.
  if (first && recorded.every(({ outcome }) => outcome) && personal.length > requests)
    yield orphan('ASKED_OFTENER', first.time, String(requests), String(personal.length));
  // What failed may never have arrived.
  const answered = recorded.find((_, index) => (asked[index]?.requests ?? 0) > (asked[index]?.failures ?? 0));
  if (answered && seen.length === 0) yield orphan('NOT_SEEN', answered.intent.time, String(requests), null);
}

/**
 * @param recorded the gateway's, of a longer time than `period`, so that none is missed at its ends.
 * @param exchanges of each department that could be read, of a longer time too.
 */
export function reconcile(
  period: Period,
  recorded: ReadonlyMap<string, readonly Recorded[]>,
  exchanges: ReadonlyMap<string, readonly LoggedExchange[]>,
): Reconciliation {
  const orphans: Orphan[] = [];
  let count = 0;
  for (const [department, all] of exchanges) {
    count += all.filter(({ time }) => within(period, time)).length;
    const seen = Map.groupBy(all, ({ request }) => request);
    const asked = [...recorded].flatMap(([request, of]) =>
      of.some((each) => askedOf(each, department).requests > 0) ? [request] : [],
    );
    for (const request of new Set([...seen.keys(), ...asked]))
      orphans.push(...ofRequest(department, request, seen.get(request) ?? [], recorded.get(request) ?? []));
  }
  const requests = [...recorded.values()].flat().filter(({ intent }) => within(period, intent.time)).length;
  return {
    requests,
    exchanges: count,
    orphans: orphans
      .filter(({ time }) => within(period, time))
      .toSorted((one, other) => one.time.localeCompare(other.time)),
  };
}
