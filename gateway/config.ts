/** Every setting of the gateway: meaning, unit, default; read once, here and nowhere else. */

import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { departments, environmentPrefix } from '@hub/schema/departments.ts';
import { DoorKeyError, doorAudience, doorKey } from '@hub/schema/door-key.ts';
import { chainName } from '@hub/schema/record-folders.ts';
import { z } from 'zod';
import { ConfigError } from './config-error.ts';
import type { Limits } from './limits/limits.ts';
import type { StreamLimits } from './limits/streams.ts';
import type { PersistedSettings } from './operations/persisted.ts';
import type { AuditConfig } from './trust/audit/audit.ts';
import { leastDays } from './trust/audit/retention.ts';
import { readOrders } from './trust/audit/withheld.ts';
import {
  developmentKeyFile,
  type IdentitySettings,
  identitySettings,
  identityVariables,
} from './trust/identity/settings.ts';
import { type PersonaName, personas } from './trust/personas.ts';

const project = fileURLToPath(new URL('../', import.meta.url));

export interface GatewayConfig {
  /** Path of the supergraph file. */
  readonly supergraph: string;
  /** Time between two looks at that file, in milliseconds; 0 looks only when told to. */
  readonly supergraphMs: number;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Port of `/metrics` on this machine; 0 takes any free, undefined serves none. */
  readonly operationsPort: number | undefined;
  /** Serve without tokens: everyone is anonymous and protected fields stay closed. */
  readonly open: boolean;
  /** Whether the supergraph is the hub's own, with the hub's scalars. */
  readonly own: boolean;
  /** Addresses by department name; the supergraph's own otherwise. */
  readonly urls: Readonly<Record<string, string>>;
  /** Time a department has to answer, in milliseconds. */
  readonly deadlineMs: number;
  /** Largest request body, in bytes. */
  readonly bodyBytes: number;
  readonly limits: Limits;
  readonly streams: StreamLimits;
  /** Whose tokens say who asks. */
  readonly identity: IdentitySettings;
  /** Folder of what the hub makes for itself at first use. */
  readonly dataFolder: string;
  /** File of the development issuer's key, made at first use. */
  readonly developmentKeyFile: string;
  /** What requests to each department are signed with; none for a supergraph that is not the hub's own. */
  readonly doorKeys: () => ReadonlyMap<string, KeyObject>;
  /** Whom requests to a department are for: itself, or one instance of it. */
  readonly doorAudience: (department: string) => string;
  /** `production` answers no introspection, no suggestion and no word of the inside, and takes no development token. */
  readonly mode: 'development' | 'production';
  /** Where reads of personal data are written down; undefined with `open`, which discloses none. */
  readonly audit: AuditConfig | undefined;
  readonly log: boolean;
  /** `info` tells of every request, by names and counts. */
  readonly logLevel: 'info' | 'warn';
  /** Age in milliseconds past which the table of grants is not trusted and personal data close. */
  readonly grantsAgeMs: number;
  /** `compiled` is the hub's own; `stock` is @apollo/gateway's executor: slower, for comparison and as a way back. */
  readonly engine: 'compiled' | 'stock';
  /** Folder of `.graphql` files whose operations are planned at start; undefined plans none. */
  readonly warmFolder: string | undefined;
  /** Documents agreed with partners, and who may run these only. */
  readonly persisted: PersistedSettings;
  /** The persona whose development token the explorer starts with; undefined gives it none. Set by `npm start` only. */
  readonly explorerPersona: PersonaName | undefined;
}

export { ConfigError } from './config-error.ts';

const wholeNumber = (from: number, to: number) => z.coerce.number().int().min(from).max(to);

const settings = z.object({
  TONGCHOU_SUPERGRAPH: z.string().default(`${project}schema/supergraph.graphql`),
  GATEWAY_SUPERGRAPH_MS: wholeNumber(0, 600_000).default(1_000),
  TONGCHOU_HOST: z.string().default('127.0.0.1'),
  GATEWAY_PORT: wholeNumber(0, 65_535).default(4000),
  GATEWAY_OPERATIONS_PORT: wholeNumber(0, 65_535).optional(),
  DEPARTMENT_DEADLINE_MS: wholeNumber(1, 60_000).default(2_500),
  GATEWAY_BODY_BYTES: wholeNumber(1_000, 10_000_000).default(200_000),
  GATEWAY_DEPTH: wholeNumber(1, 100).default(15),
  GATEWAY_ALIASES: wholeNumber(0, 1_000).default(30),
  GATEWAY_DIRECTIVES: wholeNumber(0, 1_000).default(30),
  GATEWAY_ROOT_FIELDS: wholeNumber(1, 1_000).default(20),
  GATEWAY_TOKENS: wholeNumber(10, 100_000).default(5_000),
  GATEWAY_SELECTIONS: wholeNumber(10, 100_000).default(3_000),
  GATEWAY_COST: wholeNumber(1, 1_000_000_000).optional(),
  GATEWAY_STREAMS: wholeNumber(0, 100_000).default(1_000),
  GATEWAY_STREAMS_EACH: wholeNumber(0, 100_000).default(10),
  GATEWAY_STREAM_BEAT_MS: wholeNumber(50, 600_000).default(15_000),
  GATEWAY_STREAM_PATIENCE_MS: wholeNumber(50, 600_000).default(10_000),
  TONGCHOU_MODE: z.enum(['development', 'production']).default('development'),
  ...identityVariables,
  TONGCHOU_DATA: z.string().default(`${project}.data`),
  TONGCHOU_AUDIT: z.string().optional(),
  TONGCHOU_AUDIT_KEY: z.string().optional(),
  TONGCHOU_AUDIT_KEY_NEXT: z.string().optional(),
  TONGCHOU_AUDIT_HEADS: z.string().optional(),
  TONGCHOU_AUDIT_CHAIN: z.string().regex(chainName).default('gateway'),
  TONGCHOU_AUDIT_DAYS: wholeNumber(1, 36_500).default(leastDays),
  TONGCHOU_AUDIT_WITHHELD: z.string().optional(),
  GATEWAY_LOG: z.enum(['on', 'off', 'all']).default('on'),
  TONGCHOU_GRANTS_AGE_MS: wholeNumber(500, 600_000).default(5_000),
  GATEWAY_ENGINE: z.enum(['compiled', 'stock']).default('compiled'),
  GATEWAY_WARM: z.string().optional(),
  TONGCHOU_PARTNERS: z.string().optional(),
  TONGCHOU_PARTNER_ROLES: z.string().default('partner'),
  TONGCHOU_EXPLORER_PERSONA: z.enum(Object.keys(personas) as [PersonaName, ...PersonaName[]]).optional(),
});

/** About five times the dearest question of docs/queries (the meeting tracker). */
const ownCost = 100_000;

/** Another supergraph's lists say nothing of their size, so its estimates are rougher. */
const foreignCost = 1_000_000;

type Environment = Readonly<Record<string, string | undefined>>;

/** `CIVIL_AFFAIRS_URL` and its like; on this machine `CIVIL_AFFAIRS_PORT` is enough. @throws {ConfigError}. */
function urlsOf(environment: Environment): Record<string, string> {
  const urls: Record<string, string> = {};
  for (const { name } of departments) {
    const variable = `${environmentPrefix(name)}_URL`;
    const port = environment[`${environmentPrefix(name)}_PORT`];
    const given = environment[variable] ?? (port ? `http://127.0.0.1:${port}/graphql` : undefined);
    if (!given) continue;
    if (!URL.canParse(given))
      throw new ConfigError(`${variable}=“${given}”:应为网址 · expected a URL such as http://127.0.0.1:4001/graphql`);
    urls[name] = given;
  }
  return urls;
}

/** @throws {ConfigError} where a key is missing, short, or another department's. */
function doorKeysOf(environment: Environment): ReadonlyMap<string, KeyObject> {
  const keys = new Map<string, KeyObject>();
  for (const { name } of departments) {
    try {
      const key = doorKey(name, environment);
      const [twin] = [...keys].find(([, other]) => other.equals(key)) ?? [];
      if (twin)
        throw new ConfigError(
          `${twin} 与 ${name} 的门钥相同 · ${twin} and ${name} have the same key: each needs its own`,
        );
      keys.set(name, key);
    } catch (error) {
      throw error instanceof DoorKeyError ? new ConfigError(error.message) : error;
    }
  }
  return keys;
}

export interface Flags {
  readonly supergraph?: string | undefined;
  readonly port?: string | undefined;
  readonly open?: boolean | undefined;
}

/** @throws {ConfigError} naming each variable that is wrong, what it holds and what would be right. */
export function readConfig(environment: Environment, flags: Flags = {}): GatewayConfig {
  const given = { ...environment, ...(flags.port === undefined ? {} : { GATEWAY_PORT: flags.port }) };
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path, message }) => {
      const variable = String(path[0]);
      const shown = variable === 'GATEWAY_PORT' && flags.port !== undefined ? '--port' : variable;
      return `${shown}=“${given[variable as keyof typeof given] ?? ''}”: ${message}`;
    });
    throw new ConfigError(`设置有误 · a setting is wrong: ${wrong.join('; ')}`);
  }
  const { data } = parsed;
  const own = flags.supergraph === undefined;
  const audit: AuditConfig = {
    folder: data.TONGCHOU_AUDIT ?? `${data.TONGCHOU_DATA}/audit`,
    chain: data.TONGCHOU_AUDIT_CHAIN,
    heads: join(data.TONGCHOU_AUDIT_HEADS ?? `${data.TONGCHOU_DATA}/audit-heads`, data.TONGCHOU_AUDIT_CHAIN),
    key: {
      file: data.TONGCHOU_AUDIT_KEY ?? `${data.TONGCHOU_DATA}/audit-key`,
      isMade: data.TONGCHOU_AUDIT_KEY === undefined,
    },
    nextKey: data.TONGCHOU_AUDIT_KEY_NEXT,
    withheld: readOrders(data.TONGCHOU_AUDIT_WITHHELD),
    keptDays: data.TONGCHOU_AUDIT_DAYS,
  };
  if (data.TONGCHOU_MODE === 'production' && data.TONGCHOU_AUDIT_DAYS < leastDays)
    throw new ConfigError(
      `TONGCHOU_AUDIT_DAYS=“${data.TONGCHOU_AUDIT_DAYS}”:正式运行时至少保存三年(${leastDays} 天)· records of use are kept three years at least, ${leastDays} days`,
    );
  return {
    supergraph: flags.supergraph ?? data.TONGCHOU_SUPERGRAPH,
    supergraphMs: data.GATEWAY_SUPERGRAPH_MS,
    host: data.TONGCHOU_HOST,
    port: data.GATEWAY_PORT,
    operationsPort: data.GATEWAY_OPERATIONS_PORT,
    open: flags.open ?? false,
    own,
    urls: own ? urlsOf(environment) : {},
    deadlineMs: data.DEPARTMENT_DEADLINE_MS,
    bodyBytes: data.GATEWAY_BODY_BYTES,
    limits: {
      depth: data.GATEWAY_DEPTH,
      aliases: data.GATEWAY_ALIASES,
      directives: data.GATEWAY_DIRECTIVES,
      rootFields: data.GATEWAY_ROOT_FIELDS,
      tokens: data.GATEWAY_TOKENS,
      selections: data.GATEWAY_SELECTIONS,
      cost: data.GATEWAY_COST ?? (own ? ownCost : foreignCost),
    },
    streams: {
      inAll: data.GATEWAY_STREAMS,
      perPrincipal: data.GATEWAY_STREAMS_EACH,
      beatMs: data.GATEWAY_STREAM_BEAT_MS,
      patienceMs: data.GATEWAY_STREAM_PATIENCE_MS,
    },
    identity: identitySettings(data, { data: data.TONGCHOU_DATA, production: data.TONGCHOU_MODE === 'production' }),
    dataFolder: data.TONGCHOU_DATA,
    doorKeys: () => (own ? doorKeysOf(environment) : new Map()),
    // A part of the hub that is no department stands for itself.
    doorAudience: (name) => {
      const department = departments.find((each) => each.name === name);
      return department ? doorAudience(department.name, environment) : name;
    },
    developmentKeyFile: developmentKeyFile(data.TONGCHOU_DATA),
    mode: data.TONGCHOU_MODE,
    audit: flags.open ? undefined : audit,
    log: data.GATEWAY_LOG !== 'off',
    logLevel: data.GATEWAY_LOG === 'all' ? 'info' : 'warn',
    grantsAgeMs: data.TONGCHOU_GRANTS_AGE_MS,
    engine: data.GATEWAY_ENGINE,
    // The hub's own known operations make sense of its own supergraph only.
    warmFolder: data.GATEWAY_WARM ?? (flags.supergraph === undefined ? `${project}docs/queries` : undefined),
    persisted: {
      folder: data.TONGCHOU_PARTNERS ?? (own ? `${project}schema/partners` : undefined),
      roles: data.TONGCHOU_PARTNER_ROLES.split(',').flatMap((role) => role.trim() || []),
    },
    explorerPersona: data.TONGCHOU_EXPLORER_PERSONA,
  };
}
