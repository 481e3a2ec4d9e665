import type { LoggedExchange } from '@hub/schema/exchange-log.ts';
import { describe, expect, test } from '@jest/globals';
import { reconcile, recordedRequests } from '../trust/audit/reconcile.ts';
import type { AuditRecord, Draft } from '../trust/audit/record.ts';
import { intent, outcome } from './support/audit.ts';

const period = { from: '2026-03-01T00:00:00.000Z', to: '2026-03-01T23:59:59.999Z' };

const recorded = (...drafts: readonly Draft[]) =>
  recordedRequests(
    drafts.map(
      (draft, index): AuditRecord => ({
        ...draft,
        sequence: index + 1,
        previous: '',
        time: '2026-03-01T08:00:00.000Z',
      }),
    ),
  );

const seen = (request: string, changed: Partial<LoggedExchange> = {}): LoggedExchange => ({
  request,
  time: '2026-03-01T08:00:00.010Z',
  subject: 'development:coordinator',
  persona: 'coordinator',
  organisation: 'COORDINATION',
  purpose: '个案统筹',
  coordinates: ['Person.corrections'],
  ...changed,
});

const kinds = (records: ReturnType<typeof recorded>, ...exchanges: readonly LoggedExchange[]) =>
  reconcile(period, records, new Map([['justice', exchanges]])).orphans.map(({ kind }) => kind);

describe('what is no orphan', () => {
  test('a request both wrote down', () => {
    expect(kinds(recorded(intent('a'), outcome('a', 1)), seen('a'))).toEqual([]);
  });

  test('a request for no personal data, which the gateway writes down nowhere', () => {
    expect(kinds(recorded(), seen('a', { coordinates: [] }))).toEqual([]);
  });

  test('a fetch that failed, since it may never have arrived', () => {
    const failed = { ...outcome('a', 1), departments: [{ name: 'justice', requests: 1, failures: 1 }] };
    expect(kinds(recorded(intent('a'), failed))).toEqual([]);
  });

  test('a request still under way', () => {
    expect(kinds(recorded(intent('a')), seen('a'))).toEqual([]);
    expect(kinds(recorded(intent('a')))).toEqual([]);
  });

  test('two requests a client gave one id, each of another reader', () => {
    const other = { ...intent('a'), reader: { subject: 'else', persona: 'health', organisation: 'HEALTH' } };
    const records = recorded(intent('a'), other, outcome('a', 1), outcome('a', 2));
    const own = seen('a', { subject: 'else', persona: 'health', organisation: 'HEALTH' });
    expect(kinds(records, seen('a'), own)).toEqual([]);
  });

  test('what lies outside the period', () => {
    expect(kinds(recorded(), seen('a', { time: '2026-02-28T23:59:00.000Z' }))).toEqual([]);
  });
});

describe('what is one', () => {
  test('personal data the department was asked for and the gateway never declared', () => {
    expect(kinds(recorded(intent('a'), outcome('a', 1)), seen('a'), seen('b'))).toEqual(['NOT_DECLARED']);
  });

  test('an answer the gateway has of a department that never saw the request', () => {
    expect(kinds(recorded(intent('a'), outcome('a', 1)))).toEqual(['NOT_SEEN']);
  });

  test('more requests under an id than the gateway sent', () => {
    expect(kinds(recorded(intent('a'), outcome('a', 1)), seen('a'), seen('a'))).toEqual(['ASKED_OFTENER']);
  });

  test('another reader, or another purpose', () => {
    const records = recorded(intent('a'), outcome('a', 1));
    expect(kinds(records, seen('a', { organisation: 'HEALTH' }))).toEqual(['READER_DIFFERS']);
    expect(kinds(records, seen('a', { purpose: null }))).toEqual(['PURPOSE_DIFFERS']);
  });
});
