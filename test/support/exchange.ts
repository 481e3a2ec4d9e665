/** The coordination office as processes over one database, asked as the gateway asks, that may be killed at any moment. */
import { copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coordination } from '@hub/coordination';
import { type DatabaseLocation, locationOf, openDatabase } from '@hub/kit/database.ts';
import { defaultScale } from '@hub/kit/dataset/city.ts';
import { DeliveryCursor, OutboxEvent } from '@hub/kit/workflow/entities.ts';
import { doorKey } from '@hub/schema/door-key.ts';
import { askSigned } from './department.ts';
import { type RunningProcess, startProcess } from './processes.ts';

export interface Acted {
  /** What the mutation answered. */
  readonly done: { readonly id: string; readonly version: number; readonly state: string } | null;
  // biome-ignore lint/suspicious/noExplicitAny: details are as the error's code has them
  readonly error: any;
}

export interface OfficeProcess {
  /** Carries out `call`; null where the process was gone before it answered. */
  act(organisation: string, call: string, type: string, input: object): Promise<Acted | null>;
  /** As a power cut would. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export interface Exchange {
  start(): Promise<OfficeProcess>;
  setClock(now: string): void;
  /** From now on `organisations` are told of what is new: the city's past they know. @returns the last event of the past. */
  subscribeFromHere(organisations: readonly string[]): Promise<number>;
  /** Rows as they are stored. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the columns it asked for
  rows(sql: string): Promise<any[]>;
  stop(): Promise<void>;
}

const gone = (child: RunningProcess['child']): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

function officeProcess(running: RunningProcess, key: ReturnType<typeof doorKey>): OfficeProcess {
  const { child, url } = running;
  return {
    act: async (organisation, call, type, input) => {
      const query = `mutation ($input: ${type}!) { ${call}(input: $input) { id version state } }`;
      const as = {
        subject: `member of ${organisation}`,
        organisation,
        scopes: new Set(['referral:person', 'referral:act']),
      };
      try {
        const { body } = await askSigned({ name: 'coordination', url, key }, { query, variables: { input } }, as);
        const { data, errors } = JSON.parse(body);
        return { done: data?.[call] ?? null, error: errors?.[0] ?? null };
      } catch {
        return null;
      }
    },
    kill: async () => {
      child.kill('SIGKILL');
      await gone(child);
    },
    stop: async () => {
      child.kill('SIGTERM');
      await gone(child);
    },
  };
}

/**
 * @param url a PostgreSQL database of the test's own; a SQLite file is made where none is given.
 * @param settings variables of the processes
 */
export async function openExchange(url?: string, settings: Readonly<Record<string, string>> = {}): Promise<Exchange> {
  const folder = mkdtempSync(join(tmpdir(), 'tongchou-'));
  const environment: Record<string, string> = {
    TONGCHOU_DATA: folder,
    TONGCHOU_NOW: `file:${join(folder, 'now')}`,
    COORDINATION_PORT: '0',
    ...settings,
    ...(url ? { COORDINATION_DATABASE_URL: url } : {}),
  };
  let location: DatabaseLocation = locationOf('coordination', environment, defaultScale);
  if (location.kind === 'sqlite') {
    const filled = locationOf('coordination', { TONGCHOU_DATA: process.env['TONGCHOU_TEST_DATA'] }, defaultScale);
    mkdirSync(join(location.file, '..'), { recursive: true });
    if (filled.kind === 'sqlite') copyFileSync(filled.file, location.file);
  } else location = { kind: 'postgresql', url: url ?? '' };
  const setClock = (now: string) => {
    // Whole at every moment: a process may be reading it.
    writeFileSync(join(folder, 'now.next'), now);
    renameSync(join(folder, 'now.next'), join(folder, 'now'));
  };
  setClock('2015-10-26T09:47:00Z');
  const key = doorKey('coordination', environment);
  const orm = await openDatabase(coordination, location);
  const running: RunningProcess[] = [];
  return {
    setClock,
    start: async () => {
      const started = await startProcess('subgraphs/coordination/main.ts', [], environment, join(folder, 'outbound'));
      running.push(started);
      return officeProcess(started, key);
    },
    subscribeFromHere: async (organisations) => {
      const em = orm.em.fork();
      const [last] = await em.find(OutboxEvent, {}, { orderBy: { sequence: 'desc' }, limit: 1 });
      const sequence = last?.sequence ?? 0;
      for (const subscriber of organisations)
        await em.upsert(DeliveryCursor, { subscriber, sequence, at: '2015-10-26T09:47:00Z' });
      return sequence;
    },
    rows: (sql) => orm.em.fork().getConnection().execute(sql),
    stop: async () => {
      for (const { child } of running) {
        child.kill('SIGKILL');
        await gone(child);
      }
      await orm.close(true);
      rmSync(folder, { recursive: true });
    },
  };
}
