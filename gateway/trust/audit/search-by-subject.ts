/** Requests whose records name one key, newest first: found by the indexes, read from the segments, while the store is written. */
import { join } from 'node:path';
import { unseal } from './chain.ts';
import type { Entry } from './entries.ts';
import type { Indexes } from './indexes.ts';
import type { AuditRecord } from './record.ts';
import type { Pair } from './search.ts';
import { lineAt, withFile } from './segments.ts';

/** Where a line stands. */
interface Spot {
  readonly segment: string;
  readonly at: number;
}

const spotOf = (segment: string, at: number | null): Spot | undefined => (at === null ? undefined : { segment, at });

/** What stands there, where it is a record and what it hashes to. */
async function recordAt(folder: string, spot: Spot | undefined): Promise<AuditRecord | undefined> {
  if (!spot) return undefined;
  const line = await withFile(join(folder, spot.segment), (handle) => lineAt(handle, spot.at));
  return line === undefined ? undefined : unseal(line)?.record;
}

/** An outcome its intent's segment does not hold stands soon after it, if anywhere. */
async function outcomeIn(indexes: Indexes, newer: readonly string[], sequence: number): Promise<Spot | undefined> {
  for (const segment of newer) {
    const found = (await indexes.of(segment, sequence)).find((entry) => entry.sequence === sequence);
    if (found && found.outcome !== null) return spotOf(segment, found.outcome);
  }
  return undefined;
}

/** @param before only intents before this sequence. */
export async function* newestNaming(indexes: Indexes, subject: string, before = Infinity): AsyncGenerator<Pair> {
  const segments = indexes.segments();
  /** Intents whose outcomes name the subject, and which stand further back. */
  const wanted = new Set<number>();
  for (const [number, segment] of [...segments.entries()].reverse()) {
    const entries = [...(await indexes.of(segment, subject))];
    for (const sequence of wanted) entries.push(...(await indexes.of(segment, sequence)));
    const found = new Map<number, Entry>();
    for (const entry of entries) {
      if (entry.sequence >= before) continue;
      if (entry.intent === null) wanted.add(entry.sequence);
      else found.set(entry.sequence, entry);
    }
    for (const { sequence, ...at } of [...found.values()].sort((one, other) => other.sequence - one.sequence)) {
      wanted.delete(sequence);
      const own = spotOf(segment, at.outcome);
      const spot = own ?? (await outcomeIn(indexes, segments.slice(number + 1), sequence));
      const [intent, outcome] = await Promise.all(
        [spotOf(segment, at.intent), spot].map((each) => recordAt(indexes.folder, each)),
      );
      if (intent?.kind !== 'INTENT') continue;
      const ended = outcome?.kind === 'OUTCOME' && outcome.intent === intent.sequence ? outcome : undefined;
      // A key's digest is shortened: what is found by it may name another.
      if ([intent, ended].some((record) => record?.subjects.includes(subject))) yield { intent, outcome: ended };
    }
  }
}
