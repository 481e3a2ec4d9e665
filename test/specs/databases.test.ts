import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ensureDataset, holdsDataset, locationOf, openDatabase, openMigrated } from '@hub/kit/database.ts';
import { dialects } from '@hub/kit/migrations.ts';
import { openForTest, testScale } from '@hub/kit/testing.ts';
import { afterAll, describe, expect, test } from '@jest/globals';
import { subgraphs } from '../support/subgraphs.ts';

const folder = mkdtempSync(join(tmpdir(), 'tongchou-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [first, second] = subgraphs;
if (!first || !second) throw new Error('the hub has five departments');

describe.each(subgraphs.map((subgraph) => [subgraph.department, subgraph] as const))('%s', (_, subgraph) => {
  test.each(dialects)(
    'its %s migrations lead to its entities as they stand',
    async (dialect) => {
      const orm = await openMigrated(subgraph, dialect);
      const difference = await orm.schema.getUpdateSchemaSQL({ wrap: false, dropTables: false });
      await orm.close(true);
      expect(difference.trim()).toBe('');
    },
    30_000,
  );

  test('its data are the same in SQLite and PostgreSQL, table by table', async () => {
    const count = async (kind: 'memory' | 'pglite') => {
      const department = await openForTest(subgraph, { location: { kind } });
      const em = department.orm.em.fork();
      const counts: Record<string, number> = {};
      for (const entity of subgraph.entities) counts[entity.meta.className] = await em.count(entity, {});
      await department.close();
      return counts;
    };
    const counts = await count('memory');
    // A fresh city has carried out no request, told nobody yet, opened nothing in an emergency, and has no history where its
    // rows keep the past themselves; every other table has rows.
    const fresh = new Set(['IdempotencyKey', 'DeliveryCursor', 'EmergencyAccess', 'Transition', 'OutboxEvent']);
    const empty = Object.keys(counts).filter((table) => counts[table] === 0 && !fresh.has(table));
    expect(empty).toEqual([]);
    expect(await count('pglite')).toEqual(counts);
  }, 120_000);
});

describe('a database', () => {
  test('is filled once: a second time finds the data there', async () => {
    const file = join(folder, 'once.sqlite');
    const orm = await openDatabase(first, { kind: 'sqlite', file });
    expect(await holdsDataset(orm, first, testScale)).toBe(false);
    await ensureDataset(orm, first, testScale);
    const before = await orm.em.fork().count(first.entities[0] as never, {});
    await orm.close(true);
    const again = await openDatabase(first, { kind: 'sqlite', file });
    await ensureDataset(again, first, testScale);
    expect(await again.em.fork().count(first.entities[0] as never, {})).toBe(before);
    await expect(ensureDataset(again, first, 1)).rejects.toThrow(/holds scale 0.002, asked for is 1/);
    await again.close(true);
    await expect(openDatabase(second, { kind: 'sqlite', file })).rejects.toThrow(
      `belongs to department ${first.department}`,
    );
  }, 30_000);

  test('that is no database, or holds tables that are not the hub’s, is refused and left as it was', async () => {
    const text = join(folder, 'text.sqlite');
    writeFileSync(text, 'not a database, but long enough to have a header of its own kind. '.repeat(100));
    await expect(openDatabase(first, { kind: 'sqlite', file: text })).rejects.toThrow(/text\.sqlite.*not a database/s);
    const foreign = join(folder, 'foreign.sqlite');
    const database = new DatabaseSync(foreign);
    database.exec('create table ledger (id integer)');
    await expect(openDatabase(first, { kind: 'sqlite', file: foreign })).rejects.toThrow(
      /tables that are not the hub’s \(ledger\)/,
    );
    expect(
      database
        .prepare('select name from sqlite_master')
        .all()
        .map(({ name }) => name),
    ).toEqual(['ledger']);
    database.close();
  });

  test('is where its variable says, and nowhere else', () => {
    expect(locationOf('justice', { JUSTICE_DATABASE_URL: 'postgresql://127.0.0.1/justice' }, 1)).toEqual({
      kind: 'postgresql',
      url: 'postgresql://127.0.0.1/justice',
    });
    expect(locationOf('civil-affairs', { CIVIL_AFFAIRS_DATABASE_URL: 'file:/data/ca.sqlite' }, 1)).toEqual({
      kind: 'sqlite',
      file: '/data/ca.sqlite',
    });
    expect(locationOf('health', { TONGCHOU_DATA: '/data' }, 0.02)).toEqual({
      kind: 'sqlite',
      file: '/data/scale-0.02/health.sqlite',
    });
    expect(() => locationOf('health', { HEALTH_DATABASE_URL: 'mysql://127.0.0.1/x' }, 1)).toThrow(
      /HEALTH_DATABASE_URL/,
    );
  });
});
