/** The GraphQL endpoint on node:http: request in, the pipeline, answer out. Routing and replies of a web framework would cost as much as the pipeline does. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fail } from '@hub/schema/errors.ts';
import { requestIdOf } from '@hub/schema/resident-id.ts';
import { Presence } from '../engine/presence.ts';
import { bytesOf, intoWire } from '../engine/wire.ts';
import { InUse } from '../in-use.ts';
import type { Meter } from '../metrics/meter.ts';
import type { Hub, Incoming, Reply } from '../pipeline/exchange.ts';
import { countedCode } from '../pipeline/mask.ts';
import { answer } from '../pipeline/pipeline.ts';
import { RefusedBody, readBody } from './body.ts';
import { codingOf, compressed, compressionThreshold } from './compression.ts';
import { writeEvents } from './events.ts';

export interface DoorOptions {
  /** The hub as it is now: an exchange keeps the one it began with. */
  readonly hub: () => Hub;
  /** Largest request body, in bytes. */
  readonly bodyBytes: number;
  readonly meter: Meter;
}

export const graphqlPath = '/graphql';

export const isGraphql = ({ url = '' }: IncomingMessage): boolean =>
  url === graphqlPath || url.startsWith(`${graphqlPath}?`);

function searchOf(url: string): Record<string, string | string[]> {
  const at = url.indexOf('?');
  if (at === -1) return {};
  const given = new URLSearchParams(url.slice(at + 1));
  return Object.fromEntries(
    [...new Set(given.keys())].map((key) => {
      const values = given.getAll(key);
      return [key, values.length === 1 ? (values[0] as string) : values];
    }),
  );
}

function refusal(requestId: string, status: number, error: ReturnType<typeof fail>): Reply {
  const body = { errors: [error.toJSON()], extensions: { requestId } };
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'x-request-id': requestId },
    body: intoWire(JSON.stringify(body)),
    outcome: { kind: 'none', code: countedCode([error.toJSON()]) },
  };
}

async function write(
  message: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Reply,
): Promise<void> {
  const coding =
    body.length < compressionThreshold ? undefined : codingOf(message.headers['accept-encoding'] as string | undefined);
  const vary = 'accept, accept-encoding';
  if (!coding) {
    response.writeHead(status, { ...headers, vary, 'content-length': body.length });
    // A string leaves with its head in one write; wire text is latin1.
    response.end(body, 'latin1');
    return;
  }
  const bytes = await compressed(bytesOf(body), coding);
  response.writeHead(status, { ...headers, vary, 'content-encoding': coding, 'content-length': bytes.length });
  response.end(bytes);
}

export interface Door {
  /** Handles what `isGraphql`; never throws. */
  handle(message: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Settles once everybody who asked has an answer; from now on an answer ends its connection. */
  finish(): Promise<void>;
  /** Exchanges whose answer has not left. */
  underWay(): number;
}

export function graphqlDoor({ hub, bodyBytes, meter }: DoorOptions): Door {
  /** Until they have left. */
  const answers = new InUse();
  let isFinishing = false;

  /** By the hub as it is when the request is whole: a client that is slow to send keeps no edition from its end. */
  async function answerTo(incoming: Incoming): Promise<Reply> {
    const current = hub();
    current.inUse.begin();
    try {
      return await answer({ incoming, hub: current, departments: new Map() });
    } finally {
      current.inUse.end();
    }
  }

  async function replyTo(message: IncomingMessage, client: Presence, requestId: string): Promise<Reply> {
    const { method = '', headers, url = '' } = message;
    if (method !== 'GET' && method !== 'POST') {
      message.resume();
      const refused = refusal(requestId, 405, fail('METHOD_NOT_ALLOWED', { kind: method }));
      return { ...refused, headers: { ...refused.headers, allow: 'GET, POST' } };
    }
    try {
      const body = method === 'POST' ? await readBody(message, bodyBytes) : undefined;
      const search = method === 'GET' ? searchOf(url) : {};
      return await answerTo({ requestId, method, headers, body, search, client });
    } catch (error) {
      if (error instanceof RefusedBody)
        return refusal(requestId, error.status, fail('BAD_REQUEST', { reason: error.message }));
      hub().log.error({ requestId, error }, 'fault');
      return refusal(requestId, 500, fail('INTERNAL'));
    }
  }

  return {
    handle: async (message, response) => {
      const client = new Presence();
      const askedAt = performance.now();
      answers.begin();
      response.once('close', () => {
        if (!response.writableFinished) client.leave();
        answers.end();
      });
      const reply = await replyTo(message, client, requestIdOf(message.headers['x-request-id']));
      const { kind, code } = reply.outcome;
      meter.answered(kind, client.isGone ? 'CLIENT_GONE' : code, performance.now() - askedAt);
      if (isFinishing) response.setHeader('connection', 'close');
      if (reply.events) await writeEvents(response, reply, reply.events, hub().streams.limits.patienceMs);
      else if (!client.isGone) await write(message, response, reply);
    },
    finish: () => {
      isFinishing = true;
      return answers.idle();
    },
    underWay: () => answers.count,
  };
}
