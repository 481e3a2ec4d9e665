/**
 * Answers subscriptions as GraphQL over SSE, a connection each. What goes out is a position, a key and a version: everything else
 * the gateway asks anew, signed anew, for each event. Each event has a context of its own, since one ends with its deadline.
 */
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { fail } from '@hub/schema/errors.ts';
import {
  createSourceEventStream,
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import type { Context, ContextSource } from './context.ts';
import type { Visit } from './door.ts';
import { tellsKeys } from './event-keys.ts';
import { clock } from './workflow/act.ts';
import { follow, watchOutbox } from './workflow/follow.ts';

export interface StreamRequest {
  readonly id: string;
  /** Parsed JSON. */
  readonly body: unknown;
  readonly visit: Visit;
}

export interface StreamsOptions {
  readonly schema: GraphQLSchema;
  readonly contextOf: (requestId: string, of: Pick<ContextSource, 'actor' | 'deadlineAt' | 'follow'>) => Context;
  /** Writes the stream down before it begins. @throws {GraphQLError} where that cannot be. */
  readonly note: (document: DocumentNode, asked: Context) => void;
  readonly format: (error: GraphQLError) => GraphQLFormattedError;
  readonly onFault: (fault: unknown) => void;
  /** Milliseconds between two looks at the outbox, and between two signs of life. */
  readonly lookEveryMs?: number;
  readonly beatEveryMs?: number;
}

export interface Streams {
  /** Never throws; settles when the stream has ended. */
  answer(request: StreamRequest, response: ServerResponse): Promise<void>;
  /** How many are open. */
  readonly open: number;
  /** Ends every stream without calling it complete: more is to come, from whoever answers next. */
  stop(): void;
}

interface Asked {
  readonly document: DocumentNode;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/** @throws {readonly GraphQLError[]} */
function askedOf(body: unknown, schema: GraphQLSchema): Asked {
  const { query, variables } = (body ?? {}) as { readonly query?: unknown; readonly variables?: object | null };
  const document = parse(String(query));
  const invalid = validate(schema, document);
  if (invalid.length > 0) throw invalid;
  if (getOperationAST(document)?.operation !== 'subscription')
    throw fail('BAD_REQUEST', { reason: 'only a subscription is answered by a stream' });
  if (!tellsKeys(document, schema))
    throw fail('OPERATION_NOT_SUPPORTED', { what: 'an event that tells more than keys' });
  return { document, variableValues: { ...variables } };
}

export function serveStreams(options: StreamsOptions): Streams {
  const { schema, contextOf, note, format, onFault, lookEveryMs = 200, beatEveryMs = 15_000 } = options;
  const outbox = watchOutbox(() => contextOf('outbox', { actor: clock }).sql, lookEveryMs);
  const open = new Set<AbortController>();
  let isStopped = false;

  function refuse(response: ServerResponse, thrown: unknown): void {
    const told = Array.isArray(thrown) ? thrown : [thrown];
    const refused = told.filter((error) => error instanceof GraphQLError);
    if (refused.length === 0) onFault(thrown);
    const errors = (refused.length > 0 ? refused : [fail('INTERNAL')]).map(format);
    response.writeHead(400, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify({ errors }));
  }

  async function tell(
    { id, body, visit }: StreamRequest,
    response: ServerResponse,
    signal: AbortSignal,
  ): Promise<void> {
    const { actor, deadlineAt } = visit;
    const patienceMs = deadlineAt - Date.now();
    const anew = (): Context =>
      contextOf(id, {
        actor,
        deadlineAt: Date.now() + patienceMs,
        follow: (type, after) => follow({ outbox, reading: anew, signal }, type, after),
      });
    const { document, variableValues } = askedOf(body, schema);
    const contextValue = anew();
    note(document, contextValue);
    const source = await createSourceEventStream({ schema, document, variableValues, contextValue });
    if (!(Symbol.asyncIterator in source)) throw source.errors;
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
    response.flushHeaders();
    // A reader that does not read needs no sign of life, and must not be buffered for.
    const beat = setInterval(() => response.writableNeedDrain || response.write(':\n\n'), beatEveryMs);
    try {
      for await (const rootValue of source) {
        const asked = { schema, document, variableValues, rootValue, contextValue: anew() };
        const { data, errors } = await execute(asked);
        const told = JSON.stringify({ data, ...(errors ? { errors: errors.map(format) } : {}) });
        if (!response.write(`event: next\ndata: ${told}\n\n`)) await once(response, 'drain', { signal });
        if (signal.aborted) return;
      }
    } finally {
      clearInterval(beat);
    }
  }

  return {
    answer: async (request, response) => {
      if (isStopped) return void response.writeHead(503).end();
      const ending = new AbortController();
      open.add(ending);
      response.once('close', () => ending.abort());
      try {
        await tell(request, response, ending.signal);
      } catch (thrown) {
        if (ending.signal.aborted) return;
        if (response.headersSent) onFault(thrown);
        else refuse(response, thrown);
      } finally {
        open.delete(ending);
        ending.abort();
        response.end();
      }
    },
    get open() {
      return open.size;
    },
    stop: () => {
      isStopped = true;
      for (const ending of open) ending.abort();
    },
  };
}
