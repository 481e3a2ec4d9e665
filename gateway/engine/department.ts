/** The only place that speaks GraphQL over HTTP to a department: one request, and nulls with a reason when it cannot answer. */
import { departments } from '@hub/schema/departments.ts';
import { fail } from '@hub/schema/errors.ts';
import { GraphQLError } from 'graphql';
import { DepartmentMeter, type Outage } from '../metrics/meter.ts';
import type { Asking, DepartmentAnswer, DepartmentOutcome } from './asking.ts';
import { Flights } from './flights.ts';
import type { HeldObject } from './held.ts';
import { outageAnswer } from './outage.ts';
import { ClientGoneError, type Posted, poster, TimeoutError } from './post.ts';
import { readAnswer } from './read.ts';
import type { Shape } from './shape.ts';
import { NoStreamError, StreamLostError, streamer } from './stream.ts';
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
  /** Settles once it has begun to tell events. @throws STREAM_INTERRUPTED, and what it refuses with; its items too. */
  follow(asking: Asking, request: Pick<DepartmentRequest, 'body' | 'shape'>): Promise<AsyncIterable<HeldObject>>;
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
  if (error instanceof StreamLostError)
    return { outage: 'UNREACHABLE', reasonZh: '连接断开', reason: 'its stream has ended' };
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
  const streams = streamer(url, deadlineMs);
  const flights = new Flights();

  function headersOf(asking: Asking, body: Buffer, accept: string): Record<string, string> {
    outcomeOf(asking, name).requests += 1;
    meter.requests += 1;
    return {
      'content-type': 'application/json',
      accept,
      'x-request-id': asking.requestId,
      ...sign?.(asking, body),
    };
  }

  async function send(asking: Asking, text: string): Promise<Posted> {
    const body = bytesOf(text);
    const sentAt = performance.now();
    try {
      return await post(headersOf(asking, body, 'application/json'), body, asking.client);
    } finally {
      meter.durations.add(performance.now() - sentAt);
    }
  }

  /** The data of what a stream, or who refuses one, answers. @throws {GraphQLError} its first error: to go on without it would leave something out. */
  function dataIn(wire: string, shape: Shape): HeldObject {
    const { data, errors = [] } = readAnswer(wire, shape) ?? {};
    const [first] = errors;
    if (first) throw new GraphQLError(first.message ?? name, { extensions: { ...first.extensions } });
    if (!data) throw new NotGraphqlError(`${name} told no event`);
    return data;
  }

  /** Why a department told no stream. */
  function refusalOf({ status, bytes }: NoStreamError, shape: Shape): unknown {
    if (status === 401) return new DoorClosedError(`${name} answered 401`);
    try {
      return dataIn(wireOf(bytes), shape) && new NotGraphqlError(`${name} answers no stream`);
    } catch (error) {
      return error;
    }
  }

  function interruption(asking: Asking, error: unknown): unknown {
    if (error instanceof GraphQLError || error instanceof ClientGoneError) return error;
    asking.log.error({ requestId: asking.requestId, department: name, error }, 'a department’s stream is interrupted');
    const { outage: why, reasonZh, reason } = reasonOf(error);
    if (why) meter.outages[why] += 1;
    outcomeOf(asking, name).failures.push({ reason });
    return fail('STREAM_INTERRUPTED', { department: name, reasonZh, reason });
  }

  async function* told(asking: Asking, events: AsyncIterable<string>, shape: Shape): AsyncGenerator<HeldObject, void> {
    try {
      for await (const wire of events) yield dataIn(wire, shape);
    } catch (error) {
      throw interruption(asking, error);
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
        const { status, bytes } = await (request.isQuery && !asking.isAfresh
          ? flights.share(asking.principal, request.body, ask)
          : ask());
        if (status === 401) throw new DoorClosedError(`${name} answered 401`);
        const answer = readAnswer(wireOf(bytes), request.shape);
        if (!answer) throw new NotGraphqlError(`${name} answered ${status}`);
        return answer;
      } catch (error) {
        return outage(asking, request, error);
      }
    },
    follow: async (asking, { body: text, shape }) => {
      const body = bytesOf(text);
      try {
        const events = await streams.open(headersOf(asking, body, 'text/event-stream'), body, asking.client);
        return told(asking, events, shape);
      } catch (error) {
        throw interruption(asking, error instanceof NoStreamError ? refusalOf(error, shape) : error);
      }
    },
    stop: async () => {
      await Promise.all([stop(), streams.stop()]);
    },
  };
}
