/** What the pipeline asks of an engine; `compiled.ts` answers; `stock.ts` (@apollo/gateway's own executor) is what it is held against. */
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Asking } from './asking.ts';

/** A valid operation. */
export interface EngineOperation {
  readonly text: string;
  readonly operationName: string | undefined;
}

export interface EngineRequest {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly asking: Asking;
}

export interface EngineAnswer {
  /** JSON as wire text (`wire.ts`); null where a null went up to the root, undefined where nothing was executed. */
  readonly data?: string | null;
  readonly errors: readonly GraphQLFormattedError[];
}

/** One operation, ready to run any number of times. */
export interface ExecutablePlan {
  execute(request: EngineRequest): Promise<EngineAnswer>;
}

export interface Engine {
  /** The schema clients see. */
  readonly schema: GraphQLSchema;
  /** Operations of a shape the engine does not support, run by the stock executor instead. */
  readonly fallbacks: () => number;
  /** @throws PLAN_INCOMPLETE, OPERATION_NOT_SUPPORTED before any department is asked. */
  plan(operation: EngineOperation): Promise<ExecutablePlan>;
  stop(): Promise<void>;
}
