/** What one execution of a plan carries, and what a part of a plan is: a step that works on it. */
import type { GraphQLFormattedError } from 'graphql';
import type { Asking } from './asking.ts';
import type { HeldObject } from './held.ts';

export interface Run {
  readonly asking: Asking;
  /** As the client sent them: a department's own operation declares their defaults. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** With the operation's defaults, for conditions. */
  readonly coerced: Readonly<Record<string, unknown>>;
  /** Texts in it are wire text. */
  readonly data: HeldObject;
  /** Readable: their texts are decoded as they are placed. */
  readonly errors: GraphQLFormattedError[];
}

export type Step = (run: Run) => Promise<void>;
