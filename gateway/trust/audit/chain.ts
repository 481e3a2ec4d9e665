/** The hash chain, pure: each record holds the hash of the one before, and a line of the store is a record under its own hash. */
import { hash } from 'node:crypto';
import { type Canonical, canonical } from '@hub/schema/canonical.ts';
import type { AuditRecord, Draft, Place } from './record.ts';

export interface Tail {
  /** Of the last record; 0 before the first. */
  readonly sequence: number;
  readonly hash: string;
}

export const genesis: Tail = { sequence: 0, hash: '0'.repeat(64) };

export const sha256 = (text: string | Uint8Array): string => hash('sha256', text);

const lineOf = (hash: string, record: string): string => `{"hash":"${hash}","record":${record}}`;

/** The next record of the chain as its line, without the line's end. */
export function seal(draft: Draft, { sequence, hash: previous }: Tail, time: string) {
  const place: Place = { sequence: sequence + 1, previous, time };
  const text = canonical({ ...draft, ...place } as unknown as Canonical);
  const own = sha256(text);
  return { line: lineOf(own, text), tail: { sequence: place.sequence, hash: own } satisfies Tail };
}

export interface Sealed {
  readonly hash: string;
  readonly record: AuditRecord;
}

/** A line that is whole and, byte for byte, what its record hashes to; undefined otherwise. */
export function unseal(line: string): Sealed | undefined {
  try {
    const { hash, record } = JSON.parse(line) as Sealed;
    if (!Number.isSafeInteger(record.sequence) || typeof record.previous !== 'string') return undefined;
    const text = canonical(record as unknown as Canonical);
    return sha256(text) === hash && lineOf(hash, text) === line ? { hash, record } : undefined;
  } catch {
    return undefined;
  }
}

export const reasons = ['ALTERED', 'MISSING', 'REORDERED', 'TRUNCATED', 'HEAD_MISMATCH', 'INDEX_MISMATCH'] as const;
export type Reason = (typeof reasons)[number];

/** A line and where it stands. */
export interface Line {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** False where the file ends in the middle of the line. */
  readonly isWhole: boolean;
}

export interface Finding {
  readonly reason: Reason;
  readonly file: string;
  readonly line: number;
  /** Of the first bad record; null where no record is. */
  readonly sequence: number | null;
  /** HEAD_MISMATCH: the chain was written anew somewhere from this record on, the first after the last head that agrees. */
  readonly since?: number;
}

export interface Walk {
  readonly finding: Finding | undefined;
  /** Of the last good record. */
  readonly tail: Tail;
}

const at = ({ file, line }: Line, reason: Reason, sequence: number | null): Finding => ({
  reason,
  file,
  line,
  sequence,
});

/** A record that stands too early was moved if the one expected in its place still exists, else that one was taken out. */
function gapAt(line: Line, expected: number, read: () => Iterable<Line>): Finding {
  for (const { text } of read()) if (unseal(text)?.record.sequence === expected) return at(line, 'REORDERED', expected);
  return at(line, 'MISSING', expected);
}

/** Walks the chain to the first bad record. @param onRecord sees each good one. @param start what stands before the first. */
export function walk(
  read: () => Iterable<Line>,
  onRecord: (sealed: Sealed, line: Line) => void = () => undefined,
  start: Tail = genesis,
): Walk {
  let tail = start;
  let before: Line | undefined;
  for (const line of read()) {
    const expected = tail.sequence + 1;
    if (!line.isWhole) return { finding: at(line, 'TRUNCATED', expected), tail };
    const sealed = unseal(line.text);
    if (!sealed) return { finding: at(line, 'ALTERED', expected), tail };
    const { sequence, previous } = sealed.record;
    if (sequence > expected) return { finding: gapAt(line, expected, read), tail };
    if (sequence < expected) return { finding: at(line, 'REORDERED', sequence), tail };
    // The record before was written anew under a hash of its own: this one still holds the true hash.
    if (previous !== tail.hash)
      return { finding: at(before ?? line, 'ALTERED', before ? sequence - 1 : sequence), tail };
    tail = { sequence, hash: sealed.hash };
    before = line;
    onRecord(sealed, line);
  }
  return { finding: undefined, tail };
}
