/** How many streams may be open, for one principal and in all; and the way to end them when the gateway stops. */
import { fail } from '@hub/schema/errors.ts';
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
  /** @param end called when the gateway stops. @returns what gives the place back. @throws TOO_MANY_STREAMS, STREAM_INTERRUPTED. */
  enter(principal: Principal, end: () => void): () => void;
  /** Ends every stream, and lets none begin. */
  stop(): void;
}

/** Why a stream ends when its gateway does. */
export const gatewayStops = () => fail('STREAM_INTERRUPTED', { reasonZh: '网关停止服务', reason: 'the gateway stops' });

export function countStreams(limits: StreamLimits): Streams {
  const ends = new Set<() => void>();
  const bySubject = new Map<string, number>();
  let isStopped = false;
  return {
    limits,
    get open() {
      return ends.size;
    },
    enter: ({ subject }, end) => {
      if (isStopped) throw gatewayStops();
      const own = bySubject.get(subject) ?? 0;
      if (own >= limits.perPrincipal) throw fail('TOO_MANY_STREAMS', { limit: limits.perPrincipal });
      if (ends.size >= limits.inAll) throw fail('TOO_MANY_STREAMS', { limit: limits.inAll });
      bySubject.set(subject, own + 1);
      // One of its own for each, though two may give the same.
      const place = () => end();
      ends.add(place);
      return () => {
        if (!ends.delete(place)) return;
        const left = (bySubject.get(subject) ?? 1) - 1;
        if (left > 0) bySubject.set(subject, left);
        else bySubject.delete(subject);
      };
    },
    stop: () => {
      isStopped = true;
      for (const end of ends) end();
    },
  };
}
