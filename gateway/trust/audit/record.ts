/** What the audit writes down: who read which data of whom, when and why, and what became of it. Names and keys, never values. */

export interface Reader {
  readonly subject: string;
  readonly persona: string;
  readonly organisation: string | null;
}

/** The store was opened; what a crash had left half-written was cut off, and is told. */
export interface Opened {
  readonly kind: 'OPENED';
  readonly process: number;
  readonly torn: { readonly bytes: number; readonly hash: string } | null;
}

/** Somebody is about to read personal data: durable before the first department is asked. */
export interface Intent {
  readonly kind: 'INTENT';
  readonly request: string;
  readonly reader: Reader;
  readonly purpose: string | null;
  /** The ground the departments' grant names; null until grants do. */
  readonly basis: string | null;
  /** Personal coordinates the operation reads, sorted. */
  readonly coordinates: readonly string[];
  /** Coordinates it asked for and is refused, sorted. */
  readonly denied: readonly string[];
  /** Keys of persons, and of records about persons, that it names in its arguments, sorted. */
  readonly subjects: readonly string[];
}

export const results = ['ANSWERED', 'PARTIAL', 'FAILED'] as const;
export type Result = (typeof results)[number];

export interface DepartmentAsked {
  readonly name: string;
  readonly requests: number;
  readonly failures: number;
}

/** What became of an intent: durable before the answer leaves. */
export interface Outcome {
  readonly kind: 'OUTCOME';
  readonly request: string;
  /** Sequence of the intent. */
  readonly intent: number;
  readonly result: Result;
  /** Keys of persons, and of records about persons, whose data the answer holds, sorted. */
  readonly subjects: readonly string[];
  readonly departments: readonly DepartmentAsked[];
}

/** Personal data was asked for and all of it refused: nothing was disclosed, so nobody waits for this record. */
export interface Refusal {
  readonly kind: 'DENIAL';
  readonly request: string;
  readonly reader: Reader;
  readonly purpose: string | null;
  readonly denied: readonly string[];
}

/** What is kept from residents while this gateway runs, written down at its start: by whom, why, and until when. */
export interface Withholding {
  readonly kind: 'WITHHOLDING';
  readonly orders: readonly {
    readonly organisation: string;
    readonly purpose: string;
    readonly basis: string;
    readonly from: string;
    readonly to: string;
    readonly release: string;
  }[];
}

/** Records up to one were past their time and have been removed; written and signed before they were. */
export interface Checkpoint {
  readonly kind: 'CHECKPOINT';
  /** Sequence of the last record removed. */
  readonly through: number;
  /** Its hash. */
  readonly hash: string;
  /** Day of the last segment removed. */
  readonly lastDay: string;
  /** How many days records were kept. */
  readonly keptDays: number;
}

export type Draft = Opened | Intent | Outcome | Refusal | Withholding | Checkpoint;

export interface Place {
  /** 1, 2, 3 … without a gap. */
  readonly sequence: number;
  /** Hash of the record before; 64 zeros for the first. */
  readonly previous: string;
  /** RFC 3339, of the clock on the wall. */
  readonly time: string;
}

export type AuditRecord = Draft & Place;
