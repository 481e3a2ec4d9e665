/** The only place that knows database drivers: opens a department's own database, migrates it, fills it once. */
import type { KeyObject } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type DepartmentName, departmentNamed, environmentPrefix } from '@hub/schema/departments.ts';
import { defineEntity, p } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import type { MikroORM } from '@mikro-orm/sql';
import { cityAt } from './dataset/city.ts';
import { inserter } from './dataset/insert.ts';
import type { Subgraph } from './define-subgraph.ts';
import { type Dialect, migrationsList } from './migrations.ts';
import { named } from './naming.ts';
import { insertSectorPeople, SectorPerson } from './sector.ts';
import { developmentSectorKey } from './sector-key.ts';
import { bindSector, nobody, sectorOf } from './sector-reference.ts';
import { keepStatements } from './statements.ts';

/** Whose database this is and what was written into it; its absence tells a file that is not ours. */
export const HubDatabase = defineEntity({
  name: 'HubDatabase',
  tableName: 'hub_database',
  properties: {
    department: p.string().primary(),
    seed: p.string().nullable(),
    scale: p.double().nullable(),
    builtAt: p.string().nullable(),
    /** What nobody's reference turns into: tells which sector key its references were written with. */
    sectorMark: p.string().nullable(),
  },
});

/** `memory` is for tests; `pglite` is PostgreSQL inside the process, in memory. */
export type DatabaseLocation =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgresql'; readonly url: string }
  | { readonly kind: 'memory' }
  | { readonly kind: 'pglite' };

export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}

export const dialectOf = ({ kind }: DatabaseLocation): Dialect =>
  kind === 'postgresql' || kind === 'pglite' ? 'postgresql' : 'sqlite';

const describe = (location: DatabaseLocation): string => {
  if (location.kind === 'sqlite') return location.file;
  if (location.kind === 'postgresql') return location.url.replace(/\/\/[^@/]*@/, '//…@');
  return location.kind;
};

async function open(subgraph: Subgraph, location: DatabaseLocation): Promise<MikroORM> {
  const options = {
    entities: [HubDatabase, SectorPerson, ...subgraph.entities],
    extensions: [Migrator],
    migrations: {
      migrationsList: migrationsList(subgraph.department, dialectOf(location)),
      snapshot: false,
      silent: true,
    },
    debug: false,
  };
  if (location.kind === 'postgresql') {
    const { MikroORM } = await import('@mikro-orm/postgresql');
    return MikroORM.init({ ...options, clientUrl: location.url });
  }
  if (location.kind === 'pglite') {
    const { MikroORM } = await import('@mikro-orm/pglite');
    return MikroORM.init({ ...options, dbName: 'memory://' });
  }
  const { MikroORM } = await import('@mikro-orm/sqlite');
  if (location.kind === 'sqlite') mkdirSync(dirname(location.file), { recursive: true });
  const dbName = location.kind === 'sqlite' ? location.file : ':memory:';
  const orm = await MikroORM.init({ ...options, dbName });
  keepStatements(await orm.em.getConnection().getNativeClient());
  return orm;
}

async function connect(subgraph: Subgraph, location: DatabaseLocation, key: KeyObject): Promise<MikroORM> {
  const orm = await open(subgraph, location);
  bindSector(orm.em.getPlatform(), key);
  return orm;
}

/** @throws {DatabaseError} when the database holds tables that are not this department's. */
async function refuseForeign(orm: MikroORM, subgraph: Subgraph, location: DatabaseLocation): Promise<void> {
  const sql = named<Record<string, { department: string }>>(orm.em);
  const tables = await sql.introspection.getTables();
  if (tables.length === 0) return;
  const ours = tables.some(({ name }) => name === 'hub_database')
    ? await sql.selectFrom('HubDatabase').select('department').execute()
    : [];
  if (ours.some(({ department }) => department === subgraph.department)) return;
  const [other] = ours;
  const holds = other
    ? `属于部门 ${other.department} · belongs to department ${other.department}`
    : `含有不属于本系统的表(${tables[0]?.name})· holds tables that are not the hub’s (${tables[0]?.name})`;
  throw new DatabaseError(
    `数据库 ${describe(location)} ${holds}。请为 ${subgraph.department} 指定另一个数据库:${environmentPrefix(subgraph.department)}_DATABASE_URL · give ${subgraph.department} another database`,
  );
}

/** @throws {DatabaseError} when its references were written with another key: no row would name whom it is about. */
async function claim(orm: MikroORM, { department }: Subgraph, location: DatabaseLocation): Promise<void> {
  const em = orm.em.fork();
  const sectorMark = sectorOf(orm.em.getPlatform()).turner.turned(nobody) ?? null;
  const found = await em.findOne(HubDatabase, { department });
  if (!found) await em.insert(HubDatabase, { department, sectorMark });
  else if (found.sectorMark === null && found.scale === null)
    await em.nativeUpdate(HubDatabase, { department }, { sectorMark });
  else if (found.sectorMark !== sectorMark)
    throw new DatabaseError(
      `数据库 ${describe(location)} 中的人员引用不是用现有的领域密钥写入的:请改正 ${environmentPrefix(department)}_SECTOR_KEY,或移走该数据库重新写入 · the references in database ${describe(location)} were not written with this sector key: correct ${environmentPrefix(department)}_SECTOR_KEY, or remove the database and have it filled anew`,
    );
}

/** An in-memory database of the dialect with the migrations there are, to be held against the entities. */
export async function openMigrated(subgraph: Subgraph, dialect: Dialect): Promise<MikroORM> {
  const orm = await open(subgraph, { kind: dialect === 'sqlite' ? 'memory' : 'pglite' });
  await orm.migrator.up();
  return orm;
}

/**
 * Opens the database and brings its tables up to date.
 * @param key the sector's: everything read and written through this connection is turned with it; the development key unless given.
 * @throws {DatabaseError} saying which database and why.
 */
export async function openDatabase(
  subgraph: Subgraph,
  location: DatabaseLocation,
  key: KeyObject = developmentSectorKey(subgraph.department),
): Promise<MikroORM> {
  let orm: MikroORM | undefined;
  try {
    orm = await connect(subgraph, location, key);
    await refuseForeign(orm, subgraph, location);
    await orm.migrator.up();
    await claim(orm, subgraph, location);
    return orm;
  } catch (error) {
    await orm?.close(true);
    if (error instanceof DatabaseError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseError(
      `无法打开 ${subgraph.department} 的数据库 ${describe(location)} · cannot open the database of ${subgraph.department}: ${reason}`,
      { cause: error },
    );
  }
}

/**
 * Whether the synthetic city of `scale` is there already.
 * @throws {DatabaseError} when the database holds a city of another scale.
 */
export async function holdsDataset(orm: MikroORM, { department }: Subgraph, scale: number): Promise<boolean> {
  const state = await orm.em.fork().findOneOrFail(HubDatabase, { department });
  if (state.scale === null || state.scale === scale) return state.scale === scale;
  throw new DatabaseError(
    `${department} 的数据库含规模 ${state.scale} 的数据,要求的是 ${scale} · the database of ${department} holds scale ${state.scale}, asked for is ${scale}: choose another database, or remove this one`,
  );
}

/** Writes the synthetic city of `scale` once; a second call finds it there and does nothing. @throws {DatabaseError} as `holdsDataset`. */
export async function ensureDataset(orm: MikroORM, subgraph: Subgraph, scale: number): Promise<void> {
  if (await holdsDataset(orm, subgraph, scale)) return;
  const { department } = subgraph;
  const city = cityAt(scale);
  await orm.em.fork().transactional(async (em) => {
    const insert = inserter(em);
    await subgraph.dataset(city, insert);
    await insertSectorPeople(em, subgraph, { scale, insert });
    await em.nativeUpdate(HubDatabase, { department }, { scale, seed: city.seed, builtAt: city.now });
  });
}

export interface DatabaseEnvironment {
  readonly [variable: string]: string | undefined;
}

/** `<PREFIX>_DATABASE_URL`, else a SQLite file under the data folder, one folder a scale. */
export function locationOf(
  department: DepartmentName,
  environment: DatabaseEnvironment,
  scale: number,
): DatabaseLocation {
  const variable = `${environmentPrefix(departmentNamed(department).name)}_DATABASE_URL`;
  const url = environment[variable];
  if (!url)
    return { kind: 'sqlite', file: `${environment['TONGCHOU_DATA'] ?? '.data'}/scale-${scale}/${department}.sqlite` };
  if (/^postgres(ql)?:\/\//.test(url)) return { kind: 'postgresql', url };
  if (url.startsWith('file:')) return { kind: 'sqlite', file: url.slice('file:'.length) };
  throw new DatabaseError(
    `${variable}=“${url}”:应为 postgresql://… 或 file:路径 · expected postgresql://… or file:path`,
  );
}
