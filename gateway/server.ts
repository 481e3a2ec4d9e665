/** The gateway as a server: HTTP in, the pipeline, HTTP out. */
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { fail } from '@hub/schema/errors.ts';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { GatewayConfig } from './config.ts';
import type { Log } from './engine/asking.ts';
import { compiledEngine, type EngineOptions } from './engine/compiled.ts';
import type { Engine } from './engine/engine.ts';
import { registerExplorer } from './explorer.ts';
import { registerHealth } from './health.ts';
import type { Exchange, Hub, Incoming } from './pipeline/exchange.ts';
import { answer } from './pipeline/pipeline.ts';
import { readSupergraphFile } from './supergraph/supergraph.ts';
import { type Audit, createAudit } from './trust/audit/audit.ts';
import { personalOf } from './trust/audit/personal.ts';
import { signsFor } from './trust/doors.ts';
import { startGrants } from './trust/grant-feed.ts';
import { developmentKey, signToken } from './trust/identity/development.ts';
import { identityOf } from './trust/identity/identity.ts';

export interface RunningGateway {
  readonly url: string;
  readonly hub: Hub;
  stop(): Promise<void>;
}

const requestIdShape = /^[\w-]{8,64}$/;

/** A request's id is written down everywhere: one that is shaped like a resident's number is not taken over. */
const residentIdShape = /(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/;

const requestIdOf = (given: string | string[] | undefined): string =>
  typeof given === 'string' && requestIdShape.test(given) && !residentIdShape.test(given) ? given : randomUUID();

function incomingOf(request: FastifyRequest, signal: AbortSignal): Incoming {
  return {
    requestId: request.id,
    method: request.method,
    headers: request.headers,
    body: request.body,
    search: request.query as Incoming['search'],
    signal,
  };
}

function registerGraphql(app: FastifyInstance, hub: Hub): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      const left = new AbortController();
      reply.raw.once('close', () => {
        if (!reply.raw.writableFinished) left.abort();
      });
      const exchange: Exchange = { incoming: incomingOf(request, left.signal), hub, departments: new Map() };
      const { status, headers, body } = await answer(exchange);
      return reply.code(status).headers(headers).send(body);
    },
  });
  app.setErrorHandler(async (error: { statusCode?: number; message: string }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) hub.log.error({ requestId: request.id, error }, 'fault');
    const refusal = status >= 500 ? fail('INTERNAL') : fail('BAD_REQUEST', { reason: error.message });
    return reply
      .code(status)
      .type('application/json; charset=utf-8')
      .send({ errors: [refusal.toJSON()], extensions: { requestId: request.id } });
  });
}

function explorerToken({ explorerPersona, open, identity }: GatewayConfig): (() => Promise<string>) | undefined {
  if (explorerPersona === undefined || open || identity.kind !== 'development') return undefined;
  return () => signToken(developmentKey(identity.keyFile), explorerPersona);
}

/** Starts the gateway; any department may be down. @throws {ConfigError | SupergraphError | AuditLocked | AuditKeyError} and the operating system's listen errors. */
export async function startGateway(
  config: GatewayConfig,
  createEngine: (options: EngineOptions) => Engine | Promise<Engine> = compiledEngine,
): Promise<RunningGateway> {
  const identity = identityOf(config);
  const supergraph = readSupergraphFile(config.supergraph);
  const app = Fastify({
    logger: config.log ? { level: 'warn', base: { part: 'gateway' } } : false,
    genReqId: ({ headers }) => requestIdOf(headers['x-request-id']),
    bodyLimit: config.bodyBytes,
    forceCloseConnections: 'idle',
  });
  // Only JSON is a GraphQL request: forms and plain text, which a foreign page may post, are refused with 415.
  app.removeContentTypeParser('text/plain');
  const audit: Audit | undefined = config.audit && createAudit(config.audit, app.log);
  const signs = signsFor(config.doorKeys(), config.deadlineMs);
  const engine = await createEngine({
    supergraph,
    urls: config.urls,
    deadlineMs: config.deadlineMs,
    hubScalars: config.own,
    signs,
  });
  const office = supergraph.departments.find(({ name }) => name === 'coordination');
  const grants = startGrants(
    config,
    { url: config.urls['coordination'] ?? office?.url ?? '', sign: signs.get('coordination') },
    app.log satisfies Log,
  );
  const hub: Hub = {
    supergraph,
    engine,
    schema: engine.schema,
    identity,
    personal: personalOf(supergraph, config.own),
    audit,
    grants,
    limits: config.limits,
    mode: config.mode,
    log: app.log satisfies Log,
  };
  registerGraphql(app, hub);
  registerHealth(
    app,
    supergraph.departments.map(({ name, url }) => ({ name, url: config.urls[name] ?? url })),
  );
  // The explorer reads the schema by introspection, which production does not answer.
  if (config.mode === 'development') await registerExplorer(app, config.own, explorerToken(config));
  try {
    await app.listen({ host: config.host, port: config.port });
    await audit?.open();
  } catch (error) {
    grants.stop();
    await app.close();
    await audit?.stop();
    await engine.stop();
    throw error;
  }
  const { port } = app.server.address() as AddressInfo;
  return {
    url: `http://${config.host}:${port}`,
    hub,
    stop: async () => {
      await app.close();
      grants.stop();
      await engine.stop();
      await audit?.stop();
    },
  };
}
