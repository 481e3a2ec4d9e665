/** One request on its way through the pipeline: each stage reads what the stages before it wrote, and writes its own part. */
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { DepartmentOutcome, Log } from '../engine/asking.ts';
import type { Engine, EngineAnswer, ExecutablePlan } from '../engine/engine.ts';
import type { Presence } from '../engine/presence.ts';
import type { Denied } from '../engine/projection.ts';
import type { Supergraph } from '../supergraph/supergraph.ts';
import type { Identity } from '../trust/identity.ts';
import type { Principal } from '../trust/principal.ts';

/** What the client sent, as HTTP gave it. */
export interface Incoming {
  readonly requestId: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Parsed JSON of a POST. */
  readonly body: unknown;
  readonly search: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Whether the client still waits. */
  readonly client: Presence;
}

/** An operation that passed syntax, validation and limits: one and the same for every request of its text. */
export interface Operation {
  readonly text: string;
  readonly document: DocumentNode;
  readonly name: string | undefined;
  readonly kind: 'query' | 'mutation' | 'subscription';
}

export interface Authorised {
  /** The operation as it is executed: what was denied is not in it. */
  readonly text: string;
  readonly denials: readonly Denied[];
}

export interface Exchange {
  readonly incoming: Incoming;
  readonly hub: Hub;
  /** What each department was asked, filled while the engine fetches. */
  readonly departments: Map<string, DepartmentOutcome>;
  principal?: Principal;
  operation?: Operation;
  variables?: Readonly<Record<string, unknown>>;
  authorised?: Authorised;
  plan?: ExecutablePlan;
  result?: EngineAnswer;
  reply?: Reply;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Wire text. */
  readonly body: string;
}

/** What the stages share and none of them owns. */
export interface Hub {
  readonly supergraph: Supergraph;
  /** The schema clients see, scalars checked. */
  readonly schema: GraphQLSchema;
  readonly engine: Engine;
  readonly identity: Identity;
  readonly limits: Limits;
  readonly log: Log;
}

export interface Limits {
  /** Levels of selection. */
  readonly depth: number;
  /** Aliases in one operation, fragments counted once. */
  readonly aliases: number;
}

export type Stage = (exchange: Exchange) => Promise<void> | void;

/** @throws {Error} when a stage ran before the one it depends on: a fault of the pipeline's order, never of a client. */
export function need<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`pipeline: ${name} is not there yet`);
  return value;
}
