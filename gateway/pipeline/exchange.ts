/** One request on its way through the pipeline: each stage reads what the stages before it wrote, and writes its own part. */
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { DepartmentOutcome, Log } from '../engine/asking.ts';
import type { Engine, EngineAnswer, ExecutablePlan } from '../engine/engine.ts';
import type { HeldObject } from '../engine/held.ts';
import type { Presence } from '../engine/presence.ts';
import type { InUse } from '../in-use.ts';
import type { Limits } from '../limits/limits.ts';
import type { Streams } from '../limits/streams.ts';
import type { Meter, RequestKind } from '../metrics/meter.ts';
import type { Persisted } from '../operations/persisted.ts';
import type { Usage } from '../operations/usage.ts';
import type { Supergraph } from '../supergraph/supergraph.ts';
import type { Audit } from '../trust/audit/audit.ts';
import type { Personal } from '../trust/audit/personal.ts';
import type { Touch } from '../trust/audit/touch.ts';
import type { Grants, GrantView } from '../trust/grants.ts';
import type { Identity } from '../trust/identity/identity.ts';
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

/** A document that passed syntax, validation and limits. */
export interface Operation {
  readonly text: string;
  /** One object for each text and operation name, for as long as `admit` remembers it. */
  readonly document: DocumentNode;
  readonly name: string | undefined;
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A field the principal may not read: where it would stand in the answer. */
export interface Denial {
  readonly coordinate: string;
  /** Why, where it is not for want of a scope. */
  readonly code?: GrantView['code'];
  /** Response keys from the operation's root. */
  readonly path: readonly string[];
  /** The response key that holds its place in what is executed. */
  readonly placeholder: string;
  /** For each step of the path, whether null may stand: for the value itself, then for the items of each list it is. */
  readonly nullable: readonly (readonly boolean[])[];
}

export interface Authorised {
  /** The operation as it is executed: what was denied is not in it. */
  readonly text: string;
  readonly denials: readonly Denial[];
  /** Person-level coordinates that are left in it. */
  readonly personal: readonly string[];
  /** What it touches of personal data; undefined in a hub that is not audited. */
  readonly touch?: Touch;
}

export interface Exchange {
  readonly incoming: Incoming;
  readonly hub: Hub;
  /** What each department was asked, filled while the engine fetches. */
  readonly departments: Map<string, DepartmentOutcome>;
  principal?: Principal;
  operation?: Operation;
  /** What the department's stream told, where it is one event of a subscription that is answered. */
  readonly event?: HeldObject;
  authorised?: Authorised;
  /** The grants it was authorised by. */
  grants?: GrantView;
  /** Sequence of the audit's record of the intent; undefined where no personal data is read. */
  declared?: number;
  plan?: ExecutablePlan;
  result?: EngineAnswer;
  reply?: Reply;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Wire text. */
  readonly body: string;
  /** Of a subscription, instead of a body: its payloads as wire text; undefined is a sign of life. */
  readonly events?: AsyncGenerator<string | undefined, void>;
  /** In words of closed lists: what is counted of it. */
  readonly outcome: { readonly kind: RequestKind; readonly code: string };
}

/** What the stages share and none of them owns. */
export interface Hub {
  readonly supergraph: Supergraph;
  /** The schema clients see, scalars checked. */
  readonly schema: GraphQLSchema;
  readonly engine: Engine;
  readonly identity: Identity;
  /** Documents agreed with partners. */
  readonly persisted: Persisted;
  readonly grants: Grants;
  readonly limits: Limits;
  readonly streams: Streams;
  /** What may be told of the inside: `production` tells nothing. */
  readonly mode: 'development' | 'production';
  readonly personal: Personal;
  /** Undefined in a bare hub, which serves nothing protected. */
  readonly audit: Audit | undefined;
  readonly log: Log;
  readonly meter: Meter;
  /** What is asked for of this supergraph. */
  readonly usage: Usage;
  /** Exchanges that go through the pipeline with it: its engine runs until they have ended. */
  readonly inUse: InUse;
}

export type Stage = (exchange: Exchange) => Promise<void> | void;

/** @throws {Error} when a stage ran before the one it depends on: a fault of the pipeline's order, never of a client. */
export function need<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`pipeline: ${name} is not there yet`);
  return value;
}
