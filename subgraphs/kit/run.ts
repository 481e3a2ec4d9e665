/** Runs a department as a process: `main.ts [serve | prepare | migration NAME | workflows [--write]]`. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DepartmentName, departmentNamed, environmentPrefix } from '@hub/schema/departments.ts';
import { acceptedKeys, DoorKeyError, doorAudience } from '@hub/schema/door-key.ts';
import { type RecordFolders, recordFolders } from '@hub/schema/record-folders.ts';
import type { MikroORM } from '@mikro-orm/sql';
import { DatabaseError, ensureDataset, holdsDataset, locationOf, openDatabase, openMigrated } from './database.ts';
import { defaultScale, reportInstant } from './dataset/city.ts';
import type { Subgraph } from './define-subgraph.ts';
import { dialects, writeMigration } from './migrations.ts';
import { SectorKeyError, sectorKey } from './sector-key.ts';
import { serve } from './serve.ts';
import { posting, type Subscriber } from './workflow/outbox.ts';
import { workflowFile, workflowPage } from './workflow/picture.ts';

const workflowPages = fileURLToPath(new URL('../../docs/workflows/', import.meta.url));

type Environment = Readonly<Record<string, string | undefined>>;

interface Settings {
  readonly port: number;
  readonly host: string;
  readonly scale: number;
  /** A fixed instant, the machine's clock, or in development what a file says. */
  readonly now: () => string;
  readonly choresEveryMs: number;
  readonly subscribers: readonly Subscriber[];
  readonly records: RecordFolders;
}

class SettingError extends Error {
  override readonly name = 'SettingError';
}

const isInstant = (text: string): boolean => !Number.isNaN(Date.parse(text));

/** `TONGCHOU_NOW`: an instant, `system`, or `file:PATH`, whose instant may change while processes run. @throws {SettingError} */
function clockFrom(environment: Environment): () => string {
  const clock = environment['TONGCHOU_NOW'] ?? reportInstant;
  if (clock === 'system') return () => new Date().toISOString();
  if (clock.startsWith('file:')) {
    if (environment['TONGCHOU_MODE'] === 'production')
      throw new SettingError(
        `TONGCHOU_NOW=“${clock}”:生产环境不得由文件拨动时钟 · in production no file may set the clock`,
      );
    return () => readFileSync(clock.slice('file:'.length), 'utf8').trim();
  }
  if (isInstant(clock)) return () => clock;
  throw new SettingError(
    `TONGCHOU_NOW=“${clock}”:应为时刻(如 ${reportInstant})或 system · expected an instant or "system"`,
  );
}

/** `<DEPARTMENT>_SUBSCRIBERS`: `HEALTH=https://… IFSC-032=https://…`. @throws {SettingError} */
function subscribersFrom(variable: string, environment: Environment): readonly Subscriber[] {
  return (environment[variable] ?? '')
    .split(/\s+/)
    .filter((each) => each !== '')
    .map((each) => {
      const [, organisation, url] = /^([A-Z][A-Z0-9_-]*)=(https?:\/\/\S+)$/.exec(each) ?? [];
      if (organisation && url) return posting(organisation, url);
      throw new SettingError(
        `${variable}:“${each}”应形如 HEALTH=https://… · expected such as HEALTH=https://…, separated by spaces`,
      );
    });
}

/** @throws {SettingError} naming the variable, what it holds and what would be right. */
function settings(department: DepartmentName, environment: Environment): Settings {
  const number = (
    variable: string,
    fallback: number,
    isRight: (value: number) => boolean,
    expected: string,
  ): number => {
    const given = environment[variable];
    const value = given === undefined || given === '' ? fallback : Number(given);
    if (isRight(value)) return value;
    throw new SettingError(`${variable}=“${given}”:应为${expected}`);
  };
  const port = `${environmentPrefix(department)}_PORT`;
  const isPort = (value: number) => Number.isInteger(value) && value >= 0 && value < 65_536;
  return {
    port: number(port, departmentNamed(department).port, isPort, '0–65535 的端口 · expected a port, 0–65535'),
    host: environment['TONGCHOU_HOST'] ?? '127.0.0.1',
    scale: number(
      'TONGCHOU_SCALE',
      defaultScale,
      (value) => value > 0 && value <= 1,
      '大于 0、至多 1 的数 · expected above 0, at most 1',
    ),
    now: clockFrom(environment),
    choresEveryMs: number(
      'TONGCHOU_TURN_MS',
      1_000,
      (value) => value >= 50,
      '50 以上的毫秒数 · expected milliseconds, 50 or more',
    ),
    subscribers: subscribersFrom(`${environmentPrefix(department)}_SUBSCRIBERS`, environment),
    records: recordFolders(department, environment),
  };
}

const location = ({ department }: Subgraph, environment: Environment, { scale }: Settings) =>
  locationOf(department, environment, scale);

/** Writes the dataset in a process of its own, whose memory is gone with it. */
function prepareApart(environment: Environment): Promise<void> {
  const child = spawn(process.execPath, [...process.execArgv, process.argv[1] ?? '', 'prepare'], {
    env: { ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new SettingError(`没有写入数据 · the data were not written (exit code ${code})`)),
    );
  });
}

async function openFilled(subgraph: Subgraph, environment: Environment, chosen: Settings): Promise<MikroORM> {
  const key = sectorKey(subgraph.department, environment);
  const orm = await openDatabase(subgraph, location(subgraph, environment, chosen), key);
  try {
    if (await holdsDataset(orm, subgraph, chosen.scale)) return orm;
  } catch (error) {
    await orm.close(true);
    throw error;
  }
  await orm.close(true);
  await prepareApart(environment);
  return openDatabase(subgraph, location(subgraph, environment, chosen), key);
}

async function serveUntilStopped(subgraph: Subgraph, environment: Environment): Promise<void> {
  const chosen = settings(subgraph.department, environment);
  const doorKeys = acceptedKeys(subgraph.department, environment);
  const audience = doorAudience(subgraph.department, environment);
  const orm = await openFilled(subgraph, environment, chosen);
  const serving = await serve(subgraph, {
    orm,
    doorKeys,
    audience,
    log: true,
    ...chosen,
  }).catch(async (error) => {
    await orm.close(true);
    throw error;
  });
  process.stdout.write(`${subgraph.department} ${serving.url}\n`);
  process.send?.({ ready: serving.url });
  const stop = () => void serving.stop().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // Started by `npm start`: when that process is gone, so are its departments.
  process.once('disconnect', stop);
}

async function prepare(subgraph: Subgraph, environment: Environment): Promise<void> {
  const chosen = settings(subgraph.department, environment);
  const key = sectorKey(subgraph.department, environment);
  const orm = await openDatabase(subgraph, location(subgraph, environment, chosen), key);
  await ensureDataset(orm, subgraph, chosen.scale).finally(() => orm.close(true));
}

/** Writes the migration that takes each dialect from its last migration to the entities as they stand. */
async function migration(subgraph: Subgraph, name: string): Promise<void> {
  for (const dialect of dialects) {
    const orm = await openMigrated(subgraph, dialect);
    const sql = await orm.schema.getUpdateSchemaSQL({ wrap: false, dropTables: false });
    await orm.close(true);
    const done =
      sql.trim() === '' ? `${dialect}: nothing to change` : writeMigration(subgraph.department, dialect, name, sql);
    process.stdout.write(`${done}\n`);
  }
}

/** Prints the department's workflows, or writes them to `docs/workflows`. */
function workflows({ machines = [] }: Subgraph, isWriting: boolean): void {
  for (const machine of machines) {
    if (!isWriting) process.stdout.write(workflowPage(machine));
    else {
      mkdirSync(workflowPages, { recursive: true });
      writeFileSync(workflowPages + workflowFile(machine), workflowPage(machine));
    }
  }
}

function explain(error: unknown, department: string): string {
  const isPlain = [DatabaseError, DoorKeyError, SectorKeyError, SettingError, RangeError].some(
    (kind) => error instanceof kind,
  );
  if (isPlain && error instanceof Error) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && 'port' in error)
    return `端口 ${error.port} 已被占用:请停止占用它的程序,或设置 ${department.replaceAll('-', '_').toUpperCase()}_PORT · port ${error.port} is taken: stop what holds it, or set another port`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Entry of every department's `main.ts`. Exits 1 with one clear message when it cannot start; nothing is left half-started. */
export async function run(
  subgraph: Subgraph,
  argv: readonly string[] = process.argv.slice(2),
  environment: Environment = process.env,
): Promise<void> {
  const [command = 'serve', name = 'change'] = argv;
  try {
    if (command === 'serve') await serveUntilStopped(subgraph, environment);
    else if (command === 'prepare') await prepare(subgraph, environment);
    else if (command === 'migration') await migration(subgraph, name);
    else if (command === 'workflows') workflows(subgraph, argv.includes('--write'));
    else
      throw new SettingError(
        `没有命令“${command}” · no command "${command}": serve, prepare, migration NAME, workflows [--write]`,
      );
  } catch (error) {
    process.stderr.write(`✗ ${subgraph.department}: ${explain(error, subgraph.department)}\n`);
    process.exitCode = 1;
    process.disconnect?.();
  }
}
