/** What the engine knows of the request it works for: enough to ask departments in its name, and to note what became of it. */
import type { GrantView } from '../trust/grants.ts';
import type { Principal } from '../trust/principal.ts';
import type { HeldObject } from './held.ts';
import type { Presence } from './presence.ts';

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
  /** What departments are told they have granted the principal; nothing where undefined. */
  readonly grants?: Pick<GrantView, 'claims'>;
  /** Once the client has left, its fetches stop. */
  readonly client: Presence;
  /** Whether only what is asked from now on will do: an event is about what has just changed. */
  readonly isAfresh?: boolean;
  /** Filled while the engine fetches. */
  readonly departments: Map<string, DepartmentOutcome>;
  readonly log: Log;
}

export interface DepartmentError {
  readonly message?: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Its data are held (`held.ts`), its errors readable. */
export interface DepartmentAnswer {
  readonly data?: HeldObject | null;
  readonly errors?: readonly DepartmentError[];
}
