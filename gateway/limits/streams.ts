/** How many streams may be open, for one principal and in all; and the way to end them when the gateway stops. */
import { fail } from '@hub/schema/errors.ts';
import type { GraphQLError } from 'graphql';
import type { Principal } from '../trust/principal.ts';

export interface StreamLimits {
  readonly perPrincipal: number;
  readonly inAll: number;
  /** Milliseconds between two looks at whether a silent stream may go on; each is a sign of life to its client. */
  readonly beatMs: number;
  /** Milliseconds a client may leave what was written unread. */
  readonly patienceMs: number;
}

export interface Streams {
  readonly limits: StreamLimits;
  readonly open: number;
  /**
   * @param served what the stream is answered from
   * @param end called when that is served no more. @returns what gives the place back. @throws TOO_MANY_STREAMS, STREAM_INTERRUPTED.
   */
  enter(principal: Principal, served: object, end: (why: GraphQLError) => void): () => void;
  /** Ends the streams of what is served no more: who followed one begins anew, with what is served now. */
  retire(served: object): void;
  /** Ends every stream, and lets none begin. */
  stop(): void;
}

/** Why a stream ends when its gateway does, or cannot begin for a client that has left. */
export const gatewayStops = () => fail('STREAM_INTERRUPTED', { reasonZh: '网关停止服务', reason: 'the gateway stops' });
const anotherServed = () =>
  fail('STREAM_INTERRUPTED', { reasonZh: '网关换用新的超图', reason: 'the gateway serves another supergraph' });
export const clientLeft = () => fail('STREAM_INTERRUPTED', { reasonZh: '请求方已离开', reason: 'the client has left' });

export function countStreams(limits: StreamLimits): Streams {
  const { perPrincipal, inAll } = limits;
  const open = new Set<{
    readonly subject: string;
    readonly served: object;
    readonly end: (why: GraphQLError) => void;
  }>();
  let isStopped = false;
  return {
    limits,
    get open() {
      return open.size;
    },
    enter: ({ subject }, served, end) => {
      if (isStopped) throw gatewayStops();
      const own = [...open].filter((each) => each.subject === subject).length;
      if (own >= perPrincipal) throw fail('TOO_MANY_STREAMS', { limit: perPrincipal });
      if (open.size >= inAll) throw fail('TOO_MANY_STREAMS', { limit: inAll });
      const place = { subject, served, end };
      open.add(place);
      return () => void open.delete(place);
    },
    retire: (served) => {
      for (const each of open) if (each.served === served) each.end(anotherServed());
    },
    stop: () => {
      isStopped = true;
      for (const { end } of open) end(gatewayStops());
    },
  };
}
