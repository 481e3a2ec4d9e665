/** What the pipeline asks of an engine; `compiled.ts` answers; `stock.ts` (@apollo/gateway's own executor) is what it is held against. */
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Asking } from './asking.ts';
import type { HeldObject } from './held.ts';

/** Keys of the answer's objects that the asker wants to know of beside the answer. */
export interface WantedKeys {
  /** The key field of a type; undefined where its key is not wanted. */
  keyOf(type: string): string | undefined;
  /** The response key under which the asker asks on its own account: it does not leave. */
  readonly hidden: string;
}

/** A valid operation. */
export interface EngineOperation {
  readonly text: string;
  readonly operationName: string | undefined;
  /** Two that hide under one name are taken for the same: the plan is kept by text, operation name and that. */
  readonly keys?: WantedKeys | undefined;
}

export interface EngineRequest {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly asking: Asking;
  /** What the stream told of the event; undefined where the operation is no subscription. */
  readonly event?: HeldObject | undefined;
}

export interface EngineAnswer {
  /** JSON as wire text (`wire.ts`); null where a null went up to the root, undefined where nothing was executed. */
  readonly data?: string | null;
  readonly errors: readonly GraphQLFormattedError[];
  /** Wanted keys that stand in the data, as often as they do; absent where none were wanted or nothing was executed. */
  readonly keys?: readonly string[];
}

/** One operation, ready to run any number of times. */
export interface ExecutablePlan {
  /** Of a subscription: answers one event. */
  execute(request: EngineRequest): Promise<EngineAnswer>;
  /**
   * Of a subscription alone: settles once the department has begun to tell events.
   * @throws BAD_USER_INPUT, STREAM_INTERRUPTED, and what the department refuses with; its items the last two.
   */
  follow?(request: EngineRequest): Promise<AsyncIterable<HeldObject>>;
}

export interface Engine {
  /** The schema clients see. */
  readonly schema: GraphQLSchema;
  /** How many plans it keeps. */
  readonly plans: () => number;
  /** @throws PLAN_INCOMPLETE, OPERATION_NOT_SUPPORTED before any department is asked. */
  plan(operation: EngineOperation): Promise<ExecutablePlan>;
  stop(): Promise<void>;
}
