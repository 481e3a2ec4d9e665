/** The only place that knows HTTP on a department's side: GraphQL and the audit behind its door, health, errors masked to their code, graceful stop. */
import type { KeyObject } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { departmentNamed } from '@hub/schema/departments.ts';
import { errorMessage } from '@hub/schema/errors.ts';
import type { RecordFolders } from '@hub/schema/record-folders.ts';
import { requestIdOf } from '@hub/schema/resident-id.ts';
import type { EntityManager, MikroORM } from '@mikro-orm/sql';
import Fastify, { type FastifyRequest } from 'fastify';
import { type DocumentNode, GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { answerAuditor } from './auditor.ts';
import { startChores } from './chores.ts';
import { type Context, type ContextSource, createContext } from './context.ts';
import type { Subgraph } from './define-subgraph.ts';
import { closeDoor } from './door.ts';
import { type ExchangeLog, keepExchanges } from './exchanges.ts';
import { faultOf } from './fault.ts';
import { personalReads } from './personal.ts';
import { executableSchema } from './schema.ts';
import { serveStreams } from './streams.ts';
import { clock } from './workflow/act.ts';
import type { Subscriber } from './workflow/outbox.ts';

export interface Serving {
  readonly url: string;
  /** Does its chores once, now. */
  turn(): Promise<void>;
  /** Streams that are open. */
  readonly streams: number;
  stop(): Promise<void>;
}

export interface ServeOptions {
  readonly orm: MikroORM;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: string;
  /** What the gateway may sign its requests with: one key, or two while it is changed; without one nothing is served. */
  readonly doorKeys: readonly KeyObject[];
  /** Whom requests must be for; the department unless it is one instance of several. */
  readonly audience?: string;
  /** The instant taken for now; asked at each request. */
  readonly now: () => string;
  /** Where the department writes down what the hub asks it; undefined writes nothing. */
  readonly records?: RecordFolders | undefined;
  readonly log?: boolean;
  /** Milliseconds between turns of its chores; 0, as unless told, does them only when `turn` is called. */
  readonly choresEveryMs?: number;
  /** Who is told of changes. */
  readonly subscribers?: readonly Subscriber[];
  /** Called once per statement, and per request let in, with the request's id. */
  readonly onStatement?: (requestId: string) => void;
  readonly onRequest?: (requestId: string) => void;
}

/** GraphQL errors pass as they are; whatever else went wrong inside becomes INTERNAL and is logged. */
const masked =
  (onFault: (fault: unknown) => void) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    if (cause instanceof GraphQLError || error === cause) return { ...formatted, extensions };
    onFault(cause);
    return { ...formatted, message: errorMessage('INTERNAL'), extensions: { code: 'INTERNAL' } };
  };

type WriteDown = (document: DocumentNode, asked: Pick<Context, 'requestId' | 'actor'>) => void;

/** Writes an operation down before a field of it is read; the gateway's own, which read no personal data, are not. */
function writer(exchanges: ExchangeLog, schema: GraphQLSchema): WriteDown {
  const readBy = personalReads(schema);
  return (document, { requestId, actor }) => {
    const { subject, persona, organisation, purpose } = actor;
    const coordinates = readBy(document);
    if (coordinates.length === 0 && persona === 'gateway') return;
    exchanges.note({ request: requestId, subject, persona, organisation, purpose, coordinates });
  };
}

const writesDown = (writeDown: WriteDown): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, contextValue }) => writeDown(document, contextValue),
  }),
});

const asksForStream = ({ headers }: FastifyRequest): boolean => headers.accept === 'text/event-stream';

export async function serve(subgraph: Subgraph, options: ServeOptions): Promise<Serving> {
  const { orm, host = '127.0.0.1', onRequest, onStatement, records } = options;
  const { zh, en } = departmentNamed(subgraph.department);
  const app = Fastify({
    logger: options.log ? { level: 'warn', base: { department: subgraph.department } } : false,
    // The gateway passes its request's id on, so that both sides log the same one; a stranger may send anything.
    genReqId: ({ headers }) => requestIdOf(headers['x-request-id']),
    bodyLimit: 4_000_000,
  });
  // Without the address that was asked for: it holds what somebody wrote into it.
  app.setNotFoundHandler((_request, reply) => reply.code(404).send());
  const schema = executableSchema(subgraph);
  const exchanges =
    records &&
    keepExchanges({
      folder: records.exchanges,
      onError: (error) => app.log.error(error, 'exchanges cannot be written: personal data is stopped'),
    });
  const writeDown = exchanges && writer(exchanges, schema);
  const formatError = masked((fault) => app.log.error(faultOf(fault), 'fault'));
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError,
    plugins: [
      fastifyApolloDrainPlugin(app),
      // It looks at every field of every answer, and nobody asks a department for caching hints.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ...(writeDown ? [writesDown(writeDown)] : []),
    ],
    stopOnTerminationSignals: false,
  });
  const contextOf = (requestId: string, of: Pick<ContextSource, 'actor' | 'deadlineAt' | 'follow'>) =>
    createContext<never>({
      em: orm.em.fork() as EntityManager,
      now: options.now(),
      requestId,
      rights: subgraph.rights,
      onStatement: onStatement && (() => onStatement(requestId)),
      ...of,
    });
  const streams = serveStreams({
    schema,
    contextOf,
    note: (document, asked) => writeDown?.(document, asked),
    format: (error) => formatError(error.toJSON(), error),
    onFault: (fault) => app.log.error(faultOf(fault), 'a stream has ended'),
  });
  await apollo.start();
  await app.register((behindDoor, _options, done) => {
    const door = closeDoor(behindDoor, options.audience ?? subgraph.department, options.doorKeys);
    if (onRequest) behindDoor.addHook('preHandler', async ({ id }) => onRequest(id));
    behindDoor.addHook('preHandler', async (request, reply) => {
      if (!asksForStream(request)) return;
      reply.hijack();
      const { id, body } = request;
      await streams.answer({ id, body, visit: door.visitOf(request) }, reply.raw);
    });
    void behindDoor.register(fastifyApollo(apollo), {
      context: async (request) => contextOf(request.id, door.visitOf(request)),
    });
    if (records && exchanges) answerAuditor(behindDoor, { records, exchanges, door });
    done();
  });
  app.get('/health/live', async () => ({ status: 'ok' }));
  app.get('/health/ready', async (_request, reply) => {
    const isReady = await orm.isConnected();
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ok' : 'database', department: { zh, en } });
  });
  try {
    await app.listen({ port: options.port, host });
  } catch (error) {
    await app.close();
    throw error;
  }
  const { port } = app.server.address() as AddressInfo;
  const chores = startChores(subgraph, {
    everyMs: options.choresEveryMs ?? 0,
    subscribers: options.subscribers ?? [],
    context: () =>
      createContext<never>({
        em: orm.em.fork() as EntityManager,
        now: options.now(),
        requestId: 'chores',
        actor: clock,
      }),
    onFault: (fault) => app.log.warn(fault),
  });
  return {
    url: `http://${host}:${port}/graphql`,
    turn: chores.turn,
    get streams() {
      return streams.open;
    },
    stop: async () => {
      streams.stop();
      await chores.stop();
      // Finishes what was asked; a connection that is only held is cut after ten seconds.
      await apollo.stop();
      await exchanges?.stop();
      await orm.close(true);
    },
  };
}
