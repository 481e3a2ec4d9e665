/** What the pipeline asks of an engine; `compiled.ts` answers; `stock.ts` (@apollo/gateway's own executor) is what it is held against. */
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import type { Asking } from './asking.ts';

export interface EngineRequest {
  readonly text: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly asking: Asking;
}

export interface Engine {
  /** The schema clients see. */
  readonly schema: GraphQLSchema;
  /** Makes the plan of `text` ahead of its execution where the engine can. */
  plan(text: string, operationName: string | undefined): Promise<void>;
  execute(request: EngineRequest): Promise<FormattedExecutionResult>;
  stop(): Promise<void>;
}
