/** The gateway as a server: HTTP in, the pipeline, HTTP out. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import type { GatewayConfig } from './config.ts';
import type { Log } from './engine/asking.ts';
import { compiledEngine, type EngineOptions } from './engine/compiled.ts';
import type { Engine } from './engine/engine.ts';
import { registerExplorer } from './explorer.ts';
import { registerHealth } from './health.ts';
import { graphqlDoor, isGraphql, requestIdOf } from './http/door.ts';
import { warmUp } from './operations/warm.ts';
import type { Hub } from './pipeline/exchange.ts';
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
    forceCloseConnections: 'idle',
    serverFactory: (rest) =>
      createServer({ keepAliveTimeout: 65_000 }, (message, response) => {
        if (isGraphql(message)) void door.handle(message, response);
        else rest(message, response);
      }),
  });
  const audit: Audit | undefined = config.audit && createAudit(config.audit, app.log);
  const signs = signsFor(config.doorKeys(), config.deadlineMs, config.doorAudience);
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
    { url: config.urls['coordination'] ?? office?.url, sign: signs.get('coordination') },
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
  const door = graphqlDoor({ hub, bodyBytes: config.bodyBytes });
  registerHealth(
    app,
    supergraph.departments.map(({ name, url }) => ({ name, url: config.urls[name] ?? url })),
  );
  // The explorer reads the schema by introspection, which production does not answer.
  if (config.mode === 'development') await registerExplorer(app, config.own, explorerToken(config));
  try {
    if (config.warmFolder !== undefined) await warmUp(engine, config.warmFolder, hub.log);
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
      const closed = app.close();
      await door.finish();
      // A connection that was opened and never used would keep the server for as long as its client lives.
      app.server.closeAllConnections();
      await closed;
      grants.stop();
      await engine.stop();
      await audit?.stop();
    },
  };
}
