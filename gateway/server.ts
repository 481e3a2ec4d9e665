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
import { type Door, graphqlDoor, isGraphql } from './http/door.ts';
import { countStreams } from './limits/streams.ts';
import { Meter } from './metrics/meter.ts';
import type { Sources } from './metrics/registry.ts';
import type { OperationsServer } from './metrics/serve.ts';
import { persisted } from './operations/persisted.ts';
import { mostRehearsed, rehearse } from './operations/rehearse.ts';
import { warmUp } from './operations/warm.ts';
import type { Hub } from './pipeline/exchange.ts';
import { type Edition, editionOf, type Lasting, officeUrl } from './supergraph/edition.ts';
import { type Editions, keepEditions } from './supergraph/editions.ts';
import { readingOf } from './supergraph/reading.ts';
import { readSupergraph } from './supergraph/supergraph.ts';
import { watchFile } from './supergraph/watch.ts';
import { type Audit, createAudit } from './trust/audit/audit.ts';
import { doorKeeper } from './trust/audit/heads.ts';
import { ownersOf } from './trust/audit/owner.ts';
import { touchOf } from './trust/audit/touch.ts';
import { signsFor } from './trust/doors.ts';
import { startGrants } from './trust/grant-feed.ts';
import { developmentKey, signToken } from './trust/identity/development.ts';
import { identityOf } from './trust/identity/identity.ts';

export interface RunningGateway {
  readonly url: string;
  /** Of the operator's metrics, where they are served. */
  readonly metricsUrl: string | undefined;
  /** As it is now: another supergraph is another hub. */
  readonly hub: Hub;
  /** Takes the supergraph file as it is now, without waiting for a second look; settles when it is served or refused. */
  reread(): Promise<void>;
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

/** The library is loaded only where metrics are served. */
async function serveOperator(port: number, sources: Sources): Promise<OperationsServer> {
  const [{ registryOf }, { serveMetrics }] = await Promise.all([
    import('./metrics/registry.ts'),
    import('./metrics/serve.ts'),
  ]);
  return serveMetrics(registryOf(sources), port);
}

function webServer(config: GatewayConfig, door: () => Door) {
  const app = Fastify({
    logger: config.log && { level: config.logLevel, base: { part: 'gateway' } },
    // Its lines hold URLs, and a URL holds what somebody wrote into it.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: ({ headers }) => requestIdOf(headers['x-request-id']),
    forceCloseConnections: 'idle',
    serverFactory: (rest) =>
      createServer({ keepAliveTimeout: 65_000 }, (message, response) => {
        if (isGraphql(message)) void door().handle(message, response);
        else rest(message, response);
      }),
  });
  // Without the address that was asked for: it holds what somebody wrote into it.
  app.setNotFoundHandler((_request, reply) => reply.code(404).send());
  return app;
}

/** What is asked for most is planned before anybody waits for it: known operations first, then what is asked of the edition before. */
async function warm(next: Edition, { warmFolder, persisted: agreed }: GatewayConfig, before?: Edition): Promise<void> {
  const { hub } = next;
  for (const folder of [warmFolder, agreed.folder])
    if (folder !== undefined) await warmUp(planAsExecuted(hub), folder, hub.log);
  if (before) await rehearse(hub, before.hub.usage.hottest(mostRehearsed));
}

/** Starts the gateway; any department may be down. @throws {ConfigError | SupergraphError | AuditLocked | AuditKeyError} and the operating system's listen errors. */
export async function startGateway(
  config: GatewayConfig,
  createEngine: (options: EngineOptions) => Engine | Promise<Engine> = compiledEngine,
): Promise<RunningGateway> {
  const parts = new AsyncDisposableStack();
  try {
    return await start(config, createEngine, parts);
  } catch (error) {
    await parts.disposeAsync();
    throw error;
  }
}

/** @param parts takes what has to be stopped, the last first. */
async function start(
  config: GatewayConfig,
  createEngine: Lasting['createEngine'],
  parts: AsyncDisposableStack,
): Promise<RunningGateway> {
  const identity = identityOf(config);
  const documents = persisted(config.persisted);
  const read = () => readingOf(config.supergraph);
  const { file, hash, text } = read();
  const supergraph = readSupergraph(text, file);
  let editions: Editions | undefined;
  const served = () => editions?.current().hub.supergraph ?? supergraph;
  const app = webServer(config, () => door);
  const log: Log = app.log;

  // A supergraph that is not the hub's own has no owners with a door: heads are kept in files.
  const owners =
    config.own && config.audit
      ? ownersOf(config).map((owner) => doorKeeper(owner, config.audit?.chain ?? ''))
      : undefined;
  const audit: Audit | undefined = config.audit && createAudit(config.audit, log, owners ? { owners } : {});
  const auditGraph =
    config.audit && audit && owners && (await startAuditGraph(config.audit, audit, owners, () => served().fields, log));
  if (auditGraph) parts.defer(() => auditGraph.stop());
  if (audit) parts.defer(() => audit.stop());
  const doorKeys = new Map([...config.doorKeys(), ...(auditGraph ? [[auditGraph.name, auditGraph.key] as const] : [])]);
  const urls = { ...config.urls, ...(auditGraph ? { [auditGraph.name]: auditGraph.url } : {}) };
  const signs = signsFor(doorKeys, config.deadlineMs, config.doorAudience);
  const grants = startGrants(config, { url: () => officeUrl(served(), config), sign: signs.get('coordination') }, log);
  parts.defer(() => grants.stop());

  const { limits, mode } = config;
  const meter = new Meter();
  const streams = countStreams(config.streams);
  const lasting: Lasting = {
    ...{ identity, audit, grants, limits, streams, mode, log, meter, signs, createEngine },
    persisted: documents,
    config: { ...config, urls },
  };
  const first = await editionOf(hash, supergraph, lasting);
  const kept = keepEditions({
    first,
    prepare: async (reading, before) => {
      const next = await editionOf(reading.hash, readSupergraph(reading.text, reading.file), lasting);
      await warm(next, config, before).catch((error: unknown) => log.error({ error }, 'nothing is planned beforehand'));
      return next;
    },
    meter,
    log,
  });
  editions = kept;
  parts.defer(() => kept.stop());
  const hub = () => kept.current().hub;
  const door = graphqlDoor({ hub, bodyBytes: config.bodyBytes, meter });
  registerHealth(app, {
    edition: kept.state,
    departments: () =>
      served()
        .departments.filter(({ name }) => name !== hubGraph.name)
        .map(({ name, url }) => ({ name, url: config.urls[name] ?? url })),
  });
  // The explorer reads the schema by introspection, which production does not answer.
  if (config.mode === 'development') await registerExplorer(app, config.own, explorerToken(config));
  await warm(first, config);
  const operator =
    config.operationsPort === undefined
      ? undefined
      : await serveOperator(config.operationsPort, {
          meter,
          underWay: door.underWay,
          plans: () => hub().engine.plans(),
          audit,
          grants: config.own ? grants : undefined,
          edition: kept.state,
        });
  if (operator) parts.defer(() => operator.stop());
  parts.defer(async () => {
    const closed = app.close();
    streams.stop();
    await door.finish();
    // A connection that was opened and never used would keep the server for as long as its client lives.
    app.server.closeAllConnections();
    await closed;
  });
  await app.listen({ host: config.host, port: config.port });
  await audit?.open();
  const watch = watchFile({ file, everyMs: config.supergraphMs, known: hash, take: kept.offer });
  parts.defer(() => watch.stop());
  const { port } = app.server.address() as AddressInfo;
  return {
    url: `http://${config.host}:${port}`,
    metricsUrl: operator?.url,
    get hub() {
      return hub();
    },
    reread: () => kept.offer(read),
    stop: () => parts.disposeAsync(),
  };
}
