/** Writes a stream of payloads as GraphQL over SSE, a connection each: as fast as its client reads, and no faster. */
import type { ServerResponse } from 'node:http';
import { fail } from '@hub/schema/errors.ts';
import { intoWire } from '../engine/wire.ts';
import type { Reply } from '../pipeline/exchange.ts';

/** Between its tokens a department may have put ends of lines, which end a line of the stream. */
const frame = (payload: string): string => `event: next\ndata: ${payload.replaceAll(/[\r\n]/g, ' ')}\n\n`;
const alive = ':\n\n';
// With a `data` line, empty as it is: without one a browser keeps the event to itself.
const complete = 'event: complete\ndata:\n\n';

/** How long a client may still read why its stream has ended, in milliseconds. */
const lastWordMs = 10_000;

/** Settles once what was written can be followed by more: with false where it stays unread for too long. */
function drained(response: ServerResponse, patienceMs: number): Promise<boolean> {
  if (!response.writableNeedDrain || response.destroyed) return Promise.resolve(true);
  return new Promise((resolve) => {
    const settle = (isDrained: boolean) => {
      clearTimeout(timer);
      response.off('drain', onDrain).off('close', onDrain);
      resolve(isDrained);
    };
    const onDrain = () => settle(true);
    const timer = setTimeout(() => settle(false), patienceMs);
    response.once('drain', onDrain).once('close', onDrain);
  });
}

/** @param patienceMs a client that leaves what was written unread for so long is ended. */
export async function writeEvents(
  response: ServerResponse,
  { status, headers }: Reply,
  events: NonNullable<Reply['events']>,
  patienceMs: number,
): Promise<void> {
  response.writeHead(status, { ...headers, 'cache-control': 'no-store' });
  response.flushHeaders();
  for await (const payload of events) {
    response.write(payload === undefined ? alive : frame(payload), 'latin1');
    if (await drained(response, patienceMs)) continue;
    const slow = fail('STREAM_TOO_SLOW', { seconds: patienceMs / 1_000 });
    response.write(frame(intoWire(JSON.stringify({ errors: [slow.toJSON()] }))), 'latin1');
    break;
  }
  // Whoever reads no more must not keep a gateway from stopping.
  const lastWord = setTimeout(() => response.destroy(), lastWordMs).unref();
  response.once('close', () => clearTimeout(lastWord)).end(complete);
}
