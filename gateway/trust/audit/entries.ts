/** What a segment is searched by: where each request stands in it, by whom its two records name; pure. */
import type { AuditRecord } from './record.ts';

/** A request as one segment holds it; offsets are bytes from the segment's beginning to the line. */
export interface Entry {
  /** Of its intent. */
  readonly sequence: number;
  /** Null where it stands in another segment. */
  readonly intent: number | null;
  /** Null where it stands in another segment, or nowhere. */
  readonly outcome: number | null;
}

/**
 * A subject's key; or an intent's sequence, by which a segment holds each request of which it has one record only, so that the
 * other is found in another segment.
 */
export type Key = string | number;

export interface Entries {
  see(record: AuditRecord, at: number): void;
  of(key: Key): readonly Entry[];
  /** In an order that follows from the records alone. */
  all(): Iterable<readonly [Key, readonly Entry[]]>;
}

type Open = { -readonly [Field in keyof Entry]: Entry[Field] };

export function entries(): Entries {
  const named = new Map<string, Open[]>();
  const halves = new Map<number, { readonly entry: Open; readonly subjects: readonly string[] }>();

  function enter(subjects: readonly string[], entry: Open): void {
    for (const subject of subjects) {
      const others = named.get(subject);
      if (others) others.push(entry);
      else named.set(subject, [entry]);
    }
  }

  return {
    see: (record, at) => {
      if (record.kind === 'INTENT') {
        const entry = { sequence: record.sequence, intent: at, outcome: null };
        halves.set(record.sequence, { entry, subjects: record.subjects });
        enter(record.subjects, entry);
      }
      if (record.kind !== 'OUTCOME') return;
      const half = halves.get(record.intent);
      if (half && half.entry.outcome === null) {
        half.entry.outcome = at;
        halves.delete(record.intent);
        enter(
          record.subjects.filter((subject) => !half.subjects.includes(subject)),
          half.entry,
        );
      } else if (!half) {
        const entry = { sequence: record.intent, intent: null, outcome: at };
        halves.set(record.intent, { entry, subjects: [] });
        enter(record.subjects, entry);
      }
    },
    of: (key) => {
      if (typeof key === 'string') return named.get(key) ?? [];
      const half = halves.get(key);
      return half ? [half.entry] : [];
    },
    all: function* () {
      yield* named;
      for (const [sequence, { entry }] of halves) yield [sequence, [entry]];
    },
  };
}
