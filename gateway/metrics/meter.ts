/** What a gateway has done since it started, as plain numbers: counted where it happens, read when somebody asks. Every name is of a closed list. */
import type { SupergraphFault } from '../supergraph/fault.ts';
import { Durations } from './durations.ts';

export type RequestKind = 'query' | 'mutation' | 'subscription' | 'none';

/** Why a department gave no answer. */
export type Outage = 'TIMEOUT' | 'UNREACHABLE' | 'NOT_GRAPHQL' | 'DOOR_CLOSED';

/** What of a plan the compiler does not support, so that the stock executor runs it. */
export type Unsupported = 'NODE_KIND' | 'DEPARTMENT_UNNAMED';

export class DepartmentMeter {
  /** Sent: equal questions that shared one are one. */
  requests = 0;
  readonly outages: Record<Outage, number> = { TIMEOUT: 0, UNREACHABLE: 0, NOT_GRAPHQL: 0, DOOR_CLOSED: 0 };
  readonly durations = new Durations();
}

class RequestMeter {
  /** By the code of its first error, `OK` without one. */
  readonly codes = new Map<string, number>();
  readonly durations = new Durations();
}

export class Meter {
  readonly requests: Readonly<Record<RequestKind, RequestMeter>> = {
    query: new RequestMeter(),
    mutation: new RequestMeter(),
    subscription: new RequestMeter(),
    none: new RequestMeter(),
  };
  /** By name, of every supergraph served so far. */
  readonly departments = new Map<string, DepartmentMeter>();
  /** Requests that found their plan made, and plans that had to be made. */
  readonly plans = { kept: 0, made: 0 };
  readonly fallbacks: Record<Unsupported, number> = { NODE_KIND: 0, DEPARTMENT_UNNAMED: 0 };

  /** Times another supergraph took the place of the one served, and times one was refused. */
  readonly supergraphs = { swapped: 0, refused: new Map<SupergraphFault, number>() };

  answered(kind: RequestKind, code: string, ms: number): void {
    const { codes, durations } = this.requests[kind];
    codes.set(code, (codes.get(code) ?? 0) + 1);
    durations.add(ms);
  }

  department(name: string): DepartmentMeter {
    const known = this.departments.get(name) ?? new DepartmentMeter();
    this.departments.set(name, known);
    return known;
  }
}
