/** Every setting of the gateway: meaning, unit, default; read once, here and nowhere else. */

import type { KeyObject } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { departments, environmentPrefix } from '@hub/schema/departments.ts';
import { DoorKeyError, doorKey } from '@hub/schema/door-key.ts';
import { z } from 'zod';
import { type PersonaName, personas } from './trust/personas.ts';

const project = fileURLToPath(new URL('../', import.meta.url));

export interface GatewayConfig {
  /** Path of the supergraph file. */
  readonly supergraph: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
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
  readonly depth: number;
  readonly aliases: number;
  /** Folder of what the hub makes for itself at first use. */
  readonly dataFolder: string;
  /** File of the development signing secret, made at first use. */
  readonly secretFile: string;
  /** What requests to each department are signed with; none for a supergraph that is not the hub's own. */
  readonly doorKeys: () => ReadonlyMap<string, KeyObject>;
  readonly log: boolean;
  /** Whether personal data are read under a grant in force only; `off` leaves it to scopes. */
  readonly grants: 'enforce' | 'off';
  /** Age in milliseconds past which the table of grants is not trusted and personal data close. */
  readonly grantsAgeMs: number;
  /** `compiled` is the hub's own; `stock` is @apollo/gateway's executor: slower, for comparison and as a way back. */
  readonly engine: 'compiled' | 'stock';
  /** The persona whose development token the explorer starts with; undefined gives it none. Set by `npm start` only. */
  readonly explorerPersona: PersonaName | undefined;
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const wholeNumber = (from: number, to: number) => z.coerce.number().int().min(from).max(to);

const settings = z.object({
  TONGCHOU_SUPERGRAPH: z.string().default(`${project}schema/supergraph.graphql`),
  TONGCHOU_HOST: z.string().default('127.0.0.1'),
  GATEWAY_PORT: wholeNumber(0, 65_535).default(4000),
  DEPARTMENT_DEADLINE_MS: wholeNumber(1, 60_000).default(2_500),
  GATEWAY_BODY_BYTES: wholeNumber(1_000, 10_000_000).default(200_000),
  GATEWAY_DEPTH: wholeNumber(1, 100).default(15),
  GATEWAY_ALIASES: wholeNumber(0, 1_000).default(30),
  TONGCHOU_DATA: z.string().default(`${project}.data`),
  GATEWAY_LOG: z.enum(['on', 'off']).default('on'),
  TONGCHOU_GRANTS: z.enum(['enforce', 'off']).default('off'),
  TONGCHOU_GRANTS_AGE_MS: wholeNumber(500, 600_000).default(5_000),
  GATEWAY_ENGINE: z.enum(['compiled', 'stock']).default('compiled'),
  TONGCHOU_EXPLORER_PERSONA: z.enum(Object.keys(personas) as [PersonaName, ...PersonaName[]]).optional(),
});

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
  if (data.TONGCHOU_GRANTS === 'enforce' && flags.supergraph !== undefined)
    throw new ConfigError(
      'TONGCHOU_GRANTS=“enforce”:只适用于本系统的超图 · is for the hub’s own supergraph: another has nobody to ask for grants',
    );
  return {
    supergraph: flags.supergraph ?? data.TONGCHOU_SUPERGRAPH,
    host: data.TONGCHOU_HOST,
    port: data.GATEWAY_PORT,
    open: flags.open ?? false,
    own: flags.supergraph === undefined,
    urls: flags.supergraph === undefined ? urlsOf(environment) : {},
    deadlineMs: data.DEPARTMENT_DEADLINE_MS,
    bodyBytes: data.GATEWAY_BODY_BYTES,
    depth: data.GATEWAY_DEPTH,
    aliases: data.GATEWAY_ALIASES,
    dataFolder: data.TONGCHOU_DATA,
    secretFile: `${data.TONGCHOU_DATA}/development-secret`,
    doorKeys: () => (flags.supergraph === undefined ? doorKeysOf(environment) : new Map()),
    log: data.GATEWAY_LOG === 'on',
    grants: data.TONGCHOU_GRANTS,
    grantsAgeMs: data.TONGCHOU_GRANTS_AGE_MS,
    engine: data.GATEWAY_ENGINE,
    explorerPersona: data.TONGCHOU_EXPLORER_PERSONA,
  };
}
