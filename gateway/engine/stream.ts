/** One stream of events from a department: opened over a connection of its own, read as GraphQL over SSE, as fast as its reader takes them. */
import { createParser } from 'eventsource-parser';
import { Pool } from 'undici';
import { ClientGoneError } from './post.ts';
import type { Presence } from './presence.ts';
import { wireOf } from './wire.ts';

/** The department ended the stream without calling it complete, or went away. */
export class StreamLostError extends Error {
  override readonly name = 'StreamLostError';
}

/** The department answered, and with no stream. */
export class NoStreamError extends Error {
  override readonly name = 'NoStreamError';
  readonly status: number;
  readonly bytes: Buffer;

  constructor(status: number, bytes: Buffer) {
    super(`no stream (${status})`);
    this.status = status;
    this.bytes = bytes;
  }
}

export interface Streamer {
  /**
   * Settles once the department has begun to tell: each item is one event's data, as wire text.
   * @throws {NoStreamError | ClientGoneError}, and the network's own errors; its items {StreamLostError} besides.
   */
  open(headers: Record<string, string>, body: Buffer, client: Presence): Promise<AsyncIterable<string>>;
  stop(): Promise<void>;
}

/** Silence after which a department that says it lives every fifteen seconds is taken for gone, in milliseconds. */
const silenceMs = 45_000;

/** Largest event, in bytes: it tells a position, a key and a version. */
const largestEvent = 100_000;

async function* eventsOf(body: AsyncIterable<Buffer>, client: Presence): AsyncGenerator<string, void> {
  const arrived: { readonly event: string | undefined; readonly data: string }[] = [];
  let overrun: Error | undefined;
  const parser = createParser({
    maxBufferSize: largestEvent,
    onEvent: ({ event, data }) => void arrived.push({ event, data }),
    onError: (error) => {
      overrun = error;
    },
  });
  try {
    for await (const chunk of body) {
      parser.feed(wireOf(chunk));
      if (overrun) throw overrun;
      for (const { event, data } of arrived.splice(0)) {
        if (event === 'complete') return;
        if (event === 'next') yield data;
      }
    }
  } catch (error) {
    throw client.isGone ? new ClientGoneError() : new StreamLostError('', { cause: error });
  }
  throw new StreamLostError();
}

/** @param deadlineMs time until the stream has begun, in milliseconds. */
export function streamer(url: string, deadlineMs: number): Streamer {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, {
    pipelining: 1,
    connect: { timeout: deadlineMs },
    headersTimeout: deadlineMs,
    bodyTimeout: silenceMs,
  });
  return {
    open: async (headers, body, client) => {
      const ending = new AbortController();
      client.whenGone(() => ending.abort(new ClientGoneError()));
      const given = { path: pathname + search, method: 'POST', headers, body, signal: ending.signal } as const;
      const response = await pool.request(given);
      if (response.headers['content-type']?.toString().startsWith('text/event-stream'))
        return eventsOf(response.body, client);
      throw new NoStreamError(response.statusCode, Buffer.from(await response.body.arrayBuffer()));
    },
    stop: () => pool.destroy(),
  };
}
