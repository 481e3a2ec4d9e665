/** The only place that speaks GraphQL over HTTP to a department: one request, and nulls with a reason when it cannot answer. */
import { departments } from '@hub/schema/departments.ts';
import { fail } from '@hub/schema/errors.ts';
import { DepartmentMeter, type Outage } from '../metrics/meter.ts';
import type { Asking, DepartmentAnswer, DepartmentOutcome } from './asking.ts';
import { Flights } from './flights.ts';
import { outageAnswer } from './outage.ts';
import { ClientGoneError, type Posted, poster, TimeoutError } from './post.ts';
import { readAnswer } from './read.ts';
import type { Shape } from './shape.ts';
import { bytesOf, wireOf } from './wire.ts';

/** Headers that tell a department who asks and that it is the gateway; made anew for each request. */
export type Sign = (asking: Asking, body: string | Uint8Array) => Readonly<Record<string, string>>;

export interface DepartmentOptions {
  readonly name: string;
  readonly url: string;
  /** Time a department has to answer, in milliseconds. Past it its fields are null with DEPARTMENT_UNAVAILABLE. */
  readonly deadlineMs: number;
  /** Undefined where departments are asked without a signature: a supergraph that is not the hub's own. */
  readonly sign?: Sign | undefined;
  readonly meter?: DepartmentMeter;
}

export interface DepartmentRequest {
  readonly query: string;
  /** Whether asking changes nothing, so that equal ones may be asked once. */
  readonly isQuery: boolean;
  /** The whole body, JSON, as wire text. */
  readonly body: string;
  /** Of the data the query asks for. */
  readonly shape: Shape;
  /** How many entities are asked for under each response key; undefined when the request is for root fields. */
  readonly entities?: Readonly<Record<string, number>>;
}

export interface Department {
  readonly name: string;
  /** Never throws: a department that does not answer answers nulls and one DEPARTMENT_UNAVAILABLE. */
  ask(asking: Asking, request: DepartmentRequest): Promise<DepartmentAnswer>;
  stop(): Promise<void>;
}

function outcomeOf({ departments: outcomes }: Asking, name: string): DepartmentOutcome {
  let outcome = outcomes.get(name);
  if (!outcome) {
    outcome = { requests: 0, failures: [] };
    outcomes.set(name, outcome);
  }
  return outcome;
}

/** The department answers 401 to the gateway itself: their keys or clocks differ. */
class DoorClosedError extends Error {
  override readonly name = 'DoorClosedError';
}

class NotGraphqlError extends Error {
  override readonly name = 'NotGraphqlError';
}

/** Why there is no answer, in words that say nothing of addresses. */
function reasonOf(error: unknown): { readonly outage?: Outage; readonly reasonZh: string; readonly reason: string } {
  if (error instanceof TimeoutError) return { outage: 'TIMEOUT', reasonZh: '超时', reason: 'no answer in time' };
  if (error instanceof ClientGoneError) return { reasonZh: '请求方已离开', reason: 'nobody waits for it any more' };
  if (error instanceof SyntaxError || error instanceof NotGraphqlError)
    return { outage: 'NOT_GRAPHQL', reasonZh: '应答不是 GraphQL', reason: 'its answer is not GraphQL' };
  if (error instanceof DoorClosedError)
    return {
      outage: 'DOOR_CLOSED',
      reasonZh: '不认可本网关的签名',
      reason: 'it does not accept this gateway’s signature',
    };
  return { outage: 'UNREACHABLE', reasonZh: '无法连接', reason: 'it cannot be reached' };
}

export function department({
  name,
  url,
  deadlineMs,
  sign,
  meter = new DepartmentMeter(),
}: DepartmentOptions): Department {
  const labels = departments.find((each) => each.name === name) ?? { zh: name, en: name };
  const { post, stop } = poster(url, deadlineMs);
  const flights = new Flights();

  async function send(asking: Asking, text: string): Promise<Posted> {
    outcomeOf(asking, name).requests += 1;
    meter.requests += 1;
    const body = bytesOf(text);
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      'x-request-id': asking.requestId,
      ...sign?.(asking, body),
    };
    const sentAt = performance.now();
    try {
      return await post(headers, body, asking.client);
    } finally {
      meter.durations.add(performance.now() - sentAt);
    }
  }

  function outage(asking: Asking, { query, entities }: DepartmentRequest, error: unknown): DepartmentAnswer {
    const { outage: why, reasonZh, reason } = reasonOf(error);
    if (why) {
      meter.outages[why] += 1;
      asking.log.error({ requestId: asking.requestId, department: name, error }, 'department did not answer');
    }
    const details = { department: name, zh: labels.zh, en: labels.en, reasonZh, reason };
    const { message, extensions } = fail('DEPARTMENT_UNAVAILABLE', details);
    outcomeOf(asking, name).failures.push({ reason });
    return outageAnswer(query, entities, { message, extensions });
  }

  return {
    name,
    ask: async (asking, request) => {
      try {
        const ask = () => send(asking, request.body);
        const { status, bytes } = await (request.isQuery ? flights.share(asking.principal, request.body, ask) : ask());
        if (status === 401) throw new DoorClosedError(`${name} answered 401`);
        const answer = readAnswer(wireOf(bytes), request.shape);
        if (!answer) throw new NotGraphqlError(`${name} answered ${status}`);
        return answer;
      } catch (error) {
        return outage(asking, request, error);
      }
    },
    stop,
  };
}
