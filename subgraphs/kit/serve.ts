/** The only place that knows HTTP on a department's side: GraphQL behind its door, health, errors masked to their code, graceful stop. */
import type { KeyObject } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { departmentNamed } from '@hub/schema/departments.ts';
import { errorMessage } from '@hub/schema/errors.ts';
import type { EntityManager, MikroORM } from '@mikro-orm/sql';
import Fastify from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type Context, createContext } from './context.ts';
import type { Subgraph } from './define-subgraph.ts';
import { closeDoor } from './door.ts';
import { executableSchema } from './schema.ts';

export interface Serving {
  readonly url: string;
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
  readonly log?: boolean;
  /** Called once per statement, and per request let in, with the request's id. */
  readonly onStatement?: (requestId: string) => void;
  readonly onRequest?: (requestId: string) => void;
}

/** The gateway passes its request's id on, so that both sides log the same one. */
const requestIdHeader = 'x-request-id';

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

export async function serve(subgraph: Subgraph, options: ServeOptions): Promise<Serving> {
  const { orm, host = '127.0.0.1', onRequest, onStatement } = options;
  const { zh, en } = departmentNamed(subgraph.department);
  const app = Fastify({
    logger: options.log ? { level: 'warn', base: { department: subgraph.department } } : false,
    requestIdHeader,
    bodyLimit: 4_000_000,
  });
  const apollo = new ApolloServer<Context>({
    schema: executableSchema(subgraph),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: masked((fault) => app.log.error(fault)),
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  await app.register((behindDoor, _options, done) => {
    const door = closeDoor(behindDoor, options.audience ?? subgraph.department, options.doorKeys);
    if (onRequest) behindDoor.addHook('preHandler', async ({ id }) => onRequest(id));
    void behindDoor.register(fastifyApollo(apollo), {
      context: async (request) =>
        createContext<never>({
          em: orm.em.fork() as EntityManager,
          now: options.now(),
          requestId: request.id,
          rights: subgraph.rights,
          onStatement: onStatement && (() => onStatement(request.id)),
          ...door.visitOf(request),
        }),
    });
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
  return {
    url: `http://${host}:${port}/graphql`,
    stop: async () => {
      // Finishes what was asked; a connection that is only held is cut after ten seconds.
      await apollo.stop();
      await orm.close(true);
    },
  };
}
