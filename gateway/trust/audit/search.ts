/** Reads the store backwards: every request for personal data with what became of it, newest first, while the store is written and without stopping whoever shares the process. */
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { unseal } from './chain.ts';
import type { AuditRecord, Intent, Outcome, Place } from './record.ts';
import { dayOf, segmentsIn } from './segments.ts';

export interface Pair {
  readonly intent: Intent & Place;
  readonly outcome: (Outcome & Place) | undefined;
}

export interface Search {
  readonly folder: string;
  /** Only intents before this sequence. */
  readonly before?: number | undefined;
  /** Instants. */
  readonly from?: string;
  readonly to?: string;
}

/** Lines between two looks at whoever else waits for this process. */
const breath = 1_000;

/** The first record's sequence, without reading the file. */
async function firstSequence(file: string): Promise<number> {
  const handle = await open(file);
  try {
    // `sequence` stands near the end of a record: a first record is small (OPENED), or is found in so much of the file.
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(16_384), 0, 16_384, 0);
    const [, found] = /"sequence":(\d+),/.exec(buffer.toString('utf8', 0, bytesRead)) ?? [];
    return found === undefined ? 0 : Number(found);
  } finally {
    await handle.close();
  }
}

/** Whole lines of a file, the last first. */
function* backwards(bytes: Buffer): Generator<string> {
  let end = bytes.lastIndexOf(0x0a);
  while (end > 0) {
    const start = bytes.lastIndexOf(0x0a, end - 1);
    yield bytes.toString('utf8', start + 1, end);
    end = start;
  }
}

/** What stands in a record's canonical text so, stands nowhere else in it: a quote within a string is escaped. */
const intentForm = /"kind":"INTENT".*"sequence":(\d+),"subjects"/;
const outcomeForm = /"intent":(\d+),"kind":"OUTCOME"/;

const recordOf = <Kind extends AuditRecord>(line: string | undefined): Kind | undefined =>
  line === undefined ? undefined : (unseal(line)?.record as Kind | undefined);

/** Reading backwards, an outcome is met before its intent; a line is read as a record only where its pair is wanted. */
export async function* newestFirst({ folder, before, from, to }: Search): AsyncGenerator<Pair> {
  const outcomes = new Map<number, string>();
  const segments = segmentsIn(folder);
  for (const [index, segment] of [...segments.entries()].reverse()) {
    const older = segments[index - 1];
    const newer = segments[index + 1];
    // What begins after the end of the period, or after the cursor, is passed over; but not the first such, which may hold outcomes.
    if (to !== undefined && older !== undefined && dayOf(older) > to.slice(0, 10)) continue;
    if (before !== undefined && older !== undefined && (await firstSequence(join(folder, older))) >= before) continue;
    // A segment ends where the next begins.
    if (from !== undefined && newer !== undefined && dayOf(newer) < from.slice(0, 10)) return;
    const bytes = await readFile(join(folder, segment));
    let count = 0;
    for (const line of backwards(bytes)) {
      count += 1;
      if (count % breath === 0) await setImmediate();
      const [, ofIntent] = outcomeForm.exec(line) ?? [];
      if (ofIntent !== undefined) outcomes.set(Number(ofIntent), line);
      const [, own] = intentForm.exec(line) ?? [];
      if (own === undefined) continue;
      const sequence = Number(own);
      const found = outcomes.get(sequence);
      outcomes.delete(sequence);
      if (before !== undefined && sequence >= before) continue;
      const intent = recordOf<Intent & Place>(line);
      if (!intent || (from !== undefined && intent.time < from) || (to !== undefined && intent.time > to)) continue;
      yield { intent, outcome: recordOf<Outcome & Place>(found) };
    }
  }
}
