/**
 * Removes what is past its time: whole segments from the oldest on. The chain goes on to say, in a record of its own that is
 * signed and with the owners before anything is removed, where it now begins; so what was removed in time is told from what
 * was taken out.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { genesis, type Tail, unseal } from './chain.ts';
import type { Checkpoint } from './record.ts';
import { dayOf, indexesIn, indexNameOf, linesOf, segmentsIn } from './segments.ts';

/** Days records of use are kept at least: three years (order 809 art 27; PIPL 56). */
export const leastDays = 1_096;

const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

/** Segments all of whose records are older than `days` on the day `today`; a segment goes on until the next one's day. */
export function expired(folder: string, today: string, days: number): string[] {
  const oldest = daysBefore(today, days);
  const segments = segmentsIn(folder);
  const kept = segments.findIndex((_, index) => {
    const next = segments[index + 1];
    return next === undefined || dayOf(next) >= oldest;
  });
  return segments.slice(0, Math.max(0, kept));
}

/** Where the chain will have been cut, by its record; undefined where nothing is past its time. */
export function checkpointOf(folder: string, segments: readonly string[], keptDays: number): Checkpoint | undefined {
  const last = segments.at(-1);
  if (last === undefined) return undefined;
  const line = [...linesOf(join(folder, last))].findLast(({ isWhole }) => isWhole);
  const sealed = line && unseal(line.text);
  // A segment that is damaged is evidence.
  if (!sealed) return undefined;
  return { kind: 'CHECKPOINT', through: sealed.record.sequence, hash: sealed.hash, lastDay: dayOf(last), keptDays };
}

/** The oldest first: cut off on the way, what is left still begins where a record says or before it. */
export function remove(folder: string, segments: readonly string[]): void {
  for (const segment of segments) rmSync(join(folder, segment), { force: true });
  const left = new Set(segmentsIn(folder).map(indexNameOf));
  // Also one that somebody was making while its segment went.
  for (const index of indexesIn(folder)) if (!left.has(index)) rmSync(join(folder, index), { force: true });
}

/** What stood before the first record there is: nothing, or the last of what was removed, by the word of the first. */
export function startOf(folder: string): Tail {
  for (const segment of segmentsIn(folder))
    for (const { text } of linesOf(join(folder, segment))) {
      const record = unseal(text)?.record;
      return record && record.sequence > 1 ? { sequence: record.sequence - 1, hash: record.previous } : genesis;
    }
  return genesis;
}
