/** `hub audit reconcile`: department by department, what it wrote down against what the hub wrote down; also while both run. */
import { join } from 'node:path';
import { departmentNamed } from '@hub/schema/departments.ts';
import type { Period } from '@hub/schema/exchange-log.ts';
import { readConfig } from '../config.ts';
import { ConfigError } from '../config-error.ts';
import { unseal } from '../trust/audit/chain.ts';
import {
  type Orphan,
  type OrphanKind,
  type Reconciliation,
  reconcile,
  recordedRequests,
} from '../trust/audit/reconcile.ts';
import type { AuditRecord } from '../trust/audit/record.ts';
import { dayOf, linesOf, segmentsIn } from '../trust/audit/segments.ts';
import { type Log, logOf, ownersAsked, type PeriodOptions, periodOf, sources, wider } from './exchange-logs.ts';

const meanings = {
  NOT_DECLARED: '部门被问及个人数据,网关没有记录 · the department was asked, the gateway has no record',
  NOT_SEEN: '网关记有应答,部门没有见过 · the gateway has an answer, the department never saw the request',
  ASKED_OFTENER: '部门见到的次数多于网关所记 · the department saw it more often than the gateway asked',
  READER_DIFFERS: '双方所记的查阅者不同 · the two say otherwise who asked',
  PURPOSE_DIFFERS: '双方所记的用途不同 · the two say otherwise why',
} as const satisfies Record<OrphanKind, string>;

function* recordsOf(folder: string, { from, to }: Period): Generator<AuditRecord> {
  const segments = segmentsIn(folder);
  for (const [index, segment] of segments.entries()) {
    // A segment may go on past its day, until the next begins.
    const next = segments[index + 1];
    if (dayOf(segment) > to.slice(0, 10) || (next !== undefined && dayOf(next) < from.slice(0, 10))) continue;
    for (const { text, isWhole } of linesOf(join(folder, segment))) {
      const sealed = isWhole ? unseal(text) : undefined;
      if (sealed && sealed.record.time >= from && sealed.record.time <= to) yield sealed.record;
    }
  }
}

const told = ({ kind, department, request, time, gateway, departmental }: Orphan): string =>
  `✗ ${time} ${department} ${request} ${kind} ${meanings[kind]}\n    网关 gateway ${gateway ?? '—'}  部门 department ${departmental ?? '—'}`;

function screen({ from, to }: Period, logs: readonly Log[], { requests, exchanges, orphans }: Reconciliation): string {
  const isWhole = orphans.length === 0 && logs.every(({ source }) => source !== 'NOT_REACHED');
  return [
    `${from} — ${to}`,
    `  ${requests} 项个人数据请求 requests for personal data, ${exchanges} 次部门往来 exchanges of departments`,
    ...logs.map(({ department, source, exchanges: own }) => {
      const { zh, en } = departmentNamed(department);
      const mark = source === 'NOT_REACHED' ? '?' : orphans.some((each) => each.department === department) ? '✗' : '✓';
      return `  ${mark} ${department.padEnd(14)} ${String(own.length).padStart(6)}  ${sources[source]}  ${zh} · ${en}`;
    }),
    ...orphans.map(told),
    isWhole
      ? '✓ 双方一致 · the two agree: no orphan'
      : '✗ 双方不一致或未核对完 · the two do not agree, or not all was held against the other',
    '',
  ].join('\n');
}

export interface ReconcileOptions extends PeriodOptions {
  readonly department?: string;
  readonly json?: boolean;
}

/** Prints each orphan with its request; the exit code is 1 when there is one, or when a department could not be reached. */
export async function reconcileAudit(options: ReconcileOptions): Promise<void> {
  const config = readConfig(process.env);
  if (!config.audit) throw new ConfigError('an open hub is not audited');
  const period = periodOf(options, new Date());
  const around = wider(period);
  const owners = ownersAsked(config, options.department);
  // What has an outcome now was written down by its department before; what a department has written down was declared before it.
  const before = [...recordsOf(config.audit.folder, around)];
  const logs = await Promise.all(owners.map((owner) => logOf(owner, around)));
  const after = [...recordsOf(config.audit.folder, around)];
  const outcomes = new Set(before.flatMap((record) => (record.kind === 'OUTCOME' ? [record.sequence] : [])));
  const settled = after.filter((record) => record.kind !== 'OUTCOME' || outcomes.has(record.sequence));
  const found = reconcile(
    period,
    recordedRequests(settled),
    new Map(logs.filter(({ source }) => source !== 'NOT_REACHED').map((each) => [each.department, each.exchanges])),
  );
  const read = logs.map(({ department, source, exchanges }) => ({
    department,
    source,
    exchanges: exchanges.length,
  }));
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ period, departments: read, ...found }, null, 2)}\n`
      : screen(period, logs, found),
  );
  const isWhole = found.orphans.length === 0 && logs.every(({ source }) => source !== 'NOT_REACHED');
  process.exitCode = isWhole ? 0 : 1;
}
