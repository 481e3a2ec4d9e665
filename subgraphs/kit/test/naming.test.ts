import { afterAll, describe, expect, test } from '@jest/globals';
import { defineEntity, p } from '@mikro-orm/core';
import { type EntityManager, MikroORM } from '@mikro-orm/sqlite';
import { named } from '../naming.ts';
import { keepStatements } from '../statements.ts';

const Ward = defineEntity({
  name: 'Ward',
  tableName: 'ward',
  properties: {
    wardCode: p.string().primary(),
    isOpen: p.boolean().nullable(),
    supportNeeds: p.json<readonly string[]>(),
    openedOn: p.date().nullable(),
    costFen: p.bigint('number'),
  },
});
const Shelf = defineEntity({
  name: 'Shelf',
  tableName: 'shelf',
  properties: { id: p.string().primary(), isOpen: p.string() },
});

const opened: MikroORM[] = [];
async function open(...entities: readonly unknown[]): Promise<EntityManager> {
  const orm = await MikroORM.init({ dbName: ':memory:', entities: entities as never[] });
  opened.push(orm);
  await orm.schema.create();
  return orm.em.fork() as EntityManager;
}
afterAll(() => Promise.all(opened.map((orm) => orm.close(true))));

describe('rows', () => {
  test('come with the names and types of their entity, under aliases with the names asked for', async () => {
    const em = await open(Ward);
    const sql = named<{ Ward: Record<string, unknown> }>(em);
    const row = {
      wardCode: 'W-1',
      isOpen: true,
      supportNeeds: ['HEALTH'],
      openedOn: '2014-05-01',
      costFen: 140_000_000_000,
    };
    await em.insertMany(Ward, [row, { ...row, wardCode: 'W-2', isOpen: null, openedOn: null }]);
    expect(await sql.selectFrom('Ward').selectAll().orderBy('wardCode').execute()).toEqual([
      row,
      { ...row, wardCode: 'W-2', isOpen: null, openedOn: null },
    ]);
    const counted = sql
      .selectFrom('Ward')
      // A count may be called as another entity's column is.
      .select(({ fn }) => ['openedOn as openingDay', fn.countAll().as('wards'), fn.countAll().as('isOpen')])
      .groupBy('openedOn')
      .orderBy('openedOn');
    expect(await counted.execute()).toEqual([
      { openingDay: null, wards: 1, isOpen: 1 },
      { openingDay: '2014-05-01', wards: 1, isOpen: 1 },
    ]);
  });

  test('of two entities that give one column two types are refused before any is read', async () => {
    const em = await open(Ward, Shelf);
    expect(() => named(em)).toThrow('Shelf.isOpen');
  });
});

test('a statement is prepared once, however often it is run', () => {
  const texts: string[] = [];
  const database = { prepare: (text: string): unknown => ({ number: texts.push(text) }) };
  keepStatements(database);
  expect(database.prepare('select 1')).toBe(database.prepare('select 1'));
  expect(database.prepare('select 2')).not.toBe(database.prepare('select 1'));
  expect(texts).toEqual(['select 1', 'select 2']);
});
