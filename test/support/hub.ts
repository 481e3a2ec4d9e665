/** The whole hub in one process over the default-scale databases: five departments and the gateway, each on a port of its own. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readConfig } from '@hub/gateway/config.ts';
import { startGateway } from '@hub/gateway/server.ts';
import { developmentKey, signToken } from '@hub/gateway/trust/identity/development.ts';
import type { PersonaName } from '@hub/gateway/trust/personas.ts';
import { type DatabaseLocation, locationOf, openDatabase } from '@hub/kit/database.ts';
import { defaultScale, reportInstant } from '@hub/kit/dataset/city.ts';
import { type Serving, serve } from '@hub/kit/serve.ts';
import { type DepartmentName, environmentPrefix } from '@hub/schema/departments.ts';
import { doorKey } from '@hub/schema/door-key.ts';
import type { Purpose } from '@hub/schema/purposes.ts';
import { recordFolders } from '@hub/schema/record-folders.ts';
import { post, type Reply } from './ask.ts';
import type { DepartmentUnderTest } from './department.ts';
import { subgraphs } from './subgraphs.ts';

/** Set by the global set-up: where the databases of this tree's default-scale city are. */
const data = process.env['TONGCHOU_TEST_DATA'] ?? '';

function copyOf(location: DatabaseLocation, folder: string): DatabaseLocation {
  if (location.kind !== 'sqlite') throw new Error('the shared databases are SQLite files');
  const file = join(folder, basename(location.file));
  copyFileSync(location.file, file);
  return { kind: 'sqlite', file };
}

interface Count {
  requests: number;
  statements: number;
}

/** What the gateway asks on its own account, several times a second. */
const isOfGateway = (requestId: string): boolean => requestId.startsWith('gateway-');

export interface HubUnderTest {
  readonly url: string;
  /** Of the operator's metrics, which every hub under test serves. */
  readonly metricsUrl: string;
  /** The gateway's own folder: its secret, its audit. */
  readonly data: string;
  ask(
    query: string,
    options?: {
      readonly as?: PersonaName;
      readonly variables?: Readonly<Record<string, unknown>>;
      /** The purpose of use its token states. */
      readonly purpose?: Purpose;
    },
  ): Promise<Reply>;
  /** Departments as they stand behind their doors. */
  readonly departments: ReadonlyMap<DepartmentName, DepartmentUnderTest>;
  /** What the departments' processes do every second: what time brings about, what others are told. */
  turn(): Promise<void>;
  /** A bearer token of a persona. */
  token(as: PersonaName, purpose?: Purpose | null): Promise<string>;
  /** Requests and statements each department has seen since the last `reset`. */
  readonly counts: ReadonlyMap<DepartmentName, Count>;
  reset(): void;
  /** Streams that are open at the departments. */
  streams(): number;
  /** Lets the gateway take its supergraph file as it is now. */
  reread(): Promise<void>;
  /** What a gateway of this hub is started with. */
  readonly environment: Readonly<Record<string, string>>;
  /** Stops the gateway alone; its folder stays until `stop`. */
  stopGateway(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * @param down departments that are not started: the gateway is, all the same.
 * @param settings variables of the gateway beside its addresses
 * @param writable departments whose database is a copy of the shared one, for tests that change rows
 * @param now the instant every department takes for now; asked for with each request
 * @param arrange sees the gateway's own folder before the gateway starts.
 */
export async function startHub({
  down = [],
  arrange,
  settings = {},
  writable = [],
  now = () => reportInstant,
}: {
  readonly down?: readonly DepartmentName[];
  readonly arrange?: (data: string) => void;
  readonly settings?: Readonly<Record<string, string>>;
  readonly writable?: readonly DepartmentName[];
  readonly now?: () => string;
} = {}): Promise<HubUnderTest> {
  const secrets = mkdtempSync(join(tmpdir(), 'tongchou-'));
  const counts = new Map<DepartmentName, Count>();
  const running = new Map<DepartmentName, DepartmentUnderTest>();
  const serving: Serving[] = [];
  const environment: Record<string, string> = {};
  for (const subgraph of subgraphs) {
    const { department } = subgraph;
    const variable = `${environmentPrefix(department)}_URL`;
    // Port 9 (discard) is where nobody listens.
    environment[variable] = 'http://127.0.0.1:9/graphql';
    if (down.includes(department)) continue;
    const count: Count = { requests: 0, statements: 0 };
    counts.set(department, count);
    const shared = locationOf(department, { TONGCHOU_DATA: data }, defaultScale);
    const location = writable.includes(department) ? copyOf(shared, secrets) : shared;
    const orm = await openDatabase(subgraph, location);
    const key = doorKey(department, { TONGCHOU_DATA: secrets });
    const served = await serve(subgraph, {
      orm,
      port: 0,
      doorKeys: [key],
      now,
      records: recordFolders(department, { TONGCHOU_DATA: secrets }),
      onRequest: (requestId) => {
        if (!isOfGateway(requestId)) count.requests += 1;
      },
      onStatement: (requestId) => {
        if (!isOfGateway(requestId)) count.statements += 1;
      },
    });
    serving.push(served);
    running.set(department, { name: department, url: served.url, key, orm });
    environment[variable] = served.url;
  }
  arrange?.(secrets);
  // What a partner's scopes and rows leave open is tested too, behind the wall of agreed operations (`specs/partners`).
  Object.assign(environment, { TONGCHOU_PARTNER_ROLES: '' }, settings, {
    TONGCHOU_ISSUER: 'development',
    TONGCHOU_DATA: secrets,
    GATEWAY_PORT: '0',
    GATEWAY_OPERATIONS_PORT: '0',
    GATEWAY_LOG: 'off',
  });
  const gateway = await startGateway(readConfig(environment));
  // Before the table of grants is read, everything personal is closed.
  await gateway.hub.grants.refresh();
  const key = developmentKey(join(secrets, 'development-key.json'));
  const token = (as: PersonaName, purpose?: Purpose | null) => signToken(key, as, purpose);
  let stopping: Promise<void> | undefined;
  const stopGateway = (): Promise<void> => {
    stopping ??= gateway.stop();
    return stopping;
  };
  return {
    url: gateway.url,
    metricsUrl: gateway.metricsUrl ?? '',
    data: secrets,
    environment,
    counts,
    departments: running,
    token,
    turn: async () => {
      for (const each of serving) await each.turn();
    },
    ask: async (query, { as = 'coordinator', variables = {}, purpose } = {}) =>
      post(gateway.url, { query, variables }, { authorization: `Bearer ${await token(as, purpose)}` }),
    reset: () => {
      for (const count of counts.values()) Object.assign(count, { requests: 0, statements: 0 });
    },
    streams: () => serving.reduce((sum, each) => sum + each.streams, 0),
    reread: () => gateway.reread(),
    stopGateway,
    stop: async () => {
      await stopGateway();
      await Promise.all(serving.map((each) => each.stop()));
      rmSync(secrets, { recursive: true });
    },
  };
}
