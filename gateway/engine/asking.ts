/** What the engine knows of the request it works for: enough to ask departments in its name, and to note what became of it. */
import type { Principal } from '../trust/principal.ts';
import type { JsonObject } from './merge.ts';

/** What became of one department in one request. */
export interface DepartmentOutcome {
  requests: number;
  readonly failures: { readonly reason: string }[];
}

export interface Log {
  info(record: object, message: string): void;
  error(record: object, message: string): void;
}

export interface Asking {
  readonly requestId: string;
  /** In whose name departments are asked. */
  readonly principal: Principal;
  /** Aborted when the client leaves. */
  readonly signal: AbortSignal;
  /** Filled while the engine fetches. */
  readonly departments: Map<string, DepartmentOutcome>;
  readonly log: Log;
}

export interface DepartmentError {
  readonly message?: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface DepartmentAnswer {
  readonly data?: JsonObject | null;
  readonly errors?: readonly DepartmentError[];
}
