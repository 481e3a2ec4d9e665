/** Who read the data of one person: each intent with its outcome, from the store as it lies on disk. */
import type { Sealed } from './chain.ts';
import type { Intent, Outcome, Place, Result } from './record.ts';

export interface Disclosure {
  readonly time: string;
  readonly request: string;
  readonly subject: string;
  readonly persona: string;
  readonly organisation: string | null;
  readonly purpose: string | null;
  readonly basis: string | null;
  readonly coordinates: readonly string[];
  readonly departments: readonly string[];
  /** DISCLOSED: the answer held data of the person. NOTHING: asked for by key, nothing of the person came. UNKNOWN: no outcome was recorded. */
  readonly result: 'DISCLOSED' | 'NOTHING' | 'UNKNOWN';
  readonly answer: Result | null;
}

type Placed<Kind> = Kind & Place;

/** Collects while the chain is walked: `see` each record, then ask for the disclosures. */
export function disclosuresOf(reference: string) {
  const open = new Map<number, Placed<Intent>>();
  const found: Disclosure[] = [];

  const told = (intent: Placed<Intent>, outcome: Placed<Outcome> | undefined, result: Disclosure['result']) => {
    found.push({
      time: intent.time,
      request: intent.request,
      ...intent.reader,
      purpose: intent.purpose,
      basis: intent.basis,
      coordinates: intent.coordinates,
      departments: outcome?.departments.map(({ name }) => name) ?? [],
      result,
      answer: outcome?.result ?? null,
    });
  };

  return {
    see: ({ record }: Sealed): void => {
      if (record.kind === 'INTENT') open.set(record.sequence, record);
      if (record.kind !== 'OUTCOME') return;
      const intent = open.get(record.intent);
      open.delete(record.intent);
      if (!intent) return;
      if (record.subjects.includes(reference)) told(intent, record, 'DISCLOSED');
      else if (intent.subjects.includes(reference)) told(intent, record, 'NOTHING');
    },
    all: (): readonly Disclosure[] => {
      for (const intent of open.values()) if (intent.subjects.includes(reference)) told(intent, undefined, 'UNKNOWN');
      open.clear();
      return found.toSorted((one, other) => one.time.localeCompare(other.time));
    },
  };
}
