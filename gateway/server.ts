/** The gateway as a server: HTTP in, the pipeline, HTTP out. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { auditGraph as hubGraph } from '@hub/schema/departments.ts';
import { requestIdOf } from '@hub/schema/resident-id.ts';
import Fastify, { LogController } from 'fastify';
import { startAuditGraph } from './audit-graph/start.ts';
import type { GatewayConfig } from './config.ts';
import type { Log } from './engine/asking.ts';
import { compiledEngine, type EngineOptions } from './engine/compiled.ts';
import type { Engine } from './engine/engine.ts';
import { registerExplorer } from './explorer.ts';
import { registerHealth } from './health.ts';
import { graphqlDoor, isGraphql } from './http/door.ts';
import { warmUp } from './operations/warm.ts';
import type { Hub } from './pipeline/exchange.ts';
import { readSupergraphFile } from './supergraph/supergraph.ts';
import { type Audit, createAudit } from './trust/audit/audit.ts';
import { doorKeeper } from './trust/audit/heads.ts';
import { ownersOf } from './trust/audit/owner.ts';
import { personalOf } from './trust/audit/personal.ts';
import { touchOf } from './trust/audit/touch.ts';
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

/** Plans an operation as `authorise` hands it on for one who may read all of it. */
const planAsExecuted =
  ({ engine, schema, personal, audit }: Hub) =>
  (text: string, operationName: string | undefined) => {
    if (!audit) return engine.plan({ text, operationName });
    const touch = touchOf(text, operationName, [], schema, personal);
    return engine.plan({ text: touch.text, operationName, keys: touch.keys });
  };

/** Starts the gateway; any department may be down. @throws {ConfigError | SupergraphError | AuditLocked | AuditKeyError} and the operating system's listen errors. */
export async function startGateway(
  config: GatewayConfig,
  createEngine: (options: EngineOptions) => Engine | Promise<Engine> = compiledEngine,
): Promise<RunningGateway> {
  const identity = identityOf(config);
  const supergraph = readSupergraphFile(config.supergraph);
  const app = Fastify({
    logger: config.log && { level: config.logLevel, base: { part: 'gateway' } },
    // Its lines hold URLs, and a URL holds what somebody wrote into it.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: ({ headers }) => requestIdOf(headers['x-request-id']),
    forceCloseConnections: 'idle',
    serverFactory: (rest) =>
      createServer({ keepAliveTimeout: 65_000 }, (message, response) => {
        if (isGraphql(message)) void door.handle(message, response);
        else rest(message, response);
      }),
  });
  // Without the address that was asked for: it holds what somebody wrote into it.
  app.setNotFoundHandler((_request, reply) => reply.code(404).send());
  // A supergraph that is not the hub's own has no owners with a door: heads are kept in files.
  const owners =
    config.own && config.audit
      ? ownersOf(config).map((owner) => doorKeeper(owner, config.audit?.chain ?? ''))
      : undefined;
  const audit: Audit | undefined = config.audit && createAudit(config.audit, app.log, owners ? { owners } : {});
  const auditGraph =
    config.audit && audit && owners && (await startAuditGraph(config.audit, config, audit, owners, app.log));
  const doorKeys = new Map([...config.doorKeys(), ...(auditGraph ? [[auditGraph.name, auditGraph.key] as const] : [])]);
  const urls = { ...config.urls, ...(auditGraph ? { [auditGraph.name]: auditGraph.url } : {}) };
  const signs = signsFor(doorKeys, config.deadlineMs, config.doorAudience);
  const engine = await createEngine({
    supergraph,
    urls,
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
    supergraph.departments
      .filter(({ name }) => name !== hubGraph.name)
      .map(({ name, url }) => ({ name, url: config.urls[name] ?? url })),
  );
  // The explorer reads the schema by introspection, which production does not answer.
  if (config.mode === 'development') await registerExplorer(app, config.own, explorerToken(config));
  try {
    if (config.warmFolder !== undefined) await warmUp(planAsExecuted(hub), config.warmFolder, hub.log);
    await app.listen({ host: config.host, port: config.port });
    await audit?.open();
  } catch (error) {
    grants.stop();
    await app.close();
    await audit?.stop();
    await engine.stop();
    await auditGraph?.stop();
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
      await auditGraph?.stop();
    },
  };
}
