import { createSecretKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defineEntity, p } from '@mikro-orm/core';
import { type EntityManager, MikroORM } from '@mikro-orm/sqlite';
import type { GraphQLResolveInfo } from 'graphql';
import { createContext } from '../context.ts';
import { named } from '../naming.ts';
import { page } from '../page.ts';
import { developmentSectorKey } from '../sector-key.ts';
import { bindSector, nobody, SectorReference, sectorOf, turnerFor } from '../sector-reference.ts';
import { everyScope } from '../testing.ts';

const chen = 'PER-23f8d9c62138d342047e';
const health = turnerFor(developmentSectorKey('health'));
const justice = turnerFor(developmentSectorKey('justice'));

describe('a reference', () => {
  test('is turned the same each time and turned back, and is another in each sector', () => {
    for (const reference of [chen, nobody, `PER-${'f'.repeat(20)}`]) {
      const stored = health.turned(reference) ?? '';
      expect(stored).toMatch(/^[\w-]{22}$/);
      expect(health.turned(reference)).toBe(stored);
      expect(health.turnedBack(stored)).toBe(reference);
      expect(justice.turned(reference)).not.toBe(stored);
    }
  });

  // As openssl has it: HKDF-SHA-256, then AES-256 of one block.
  test('of a key stands as it always has: what is stored stays readable', () => {
    expect(turnerFor(createSecretKey(Buffer.alloc(32, 7))).turned(chen)).toBe('kml_ecpLCKPoj-VpB2sOwQ');
  });

  test('of another sector, altered or made up is not turned back', () => {
    const stored = health.turned(chen) ?? '';
    const altered = `${stored[0] === 'A' ? 'B' : 'A'}${stored.slice(1)}`;
    for (const wrong of [justice.turned(chen) ?? '', altered, stored.slice(0, 20), '', chen, 'A'.repeat(22)])
      expect(() => health.turnedBack(wrong)).toThrow('not written with this sector’s key');
  });

  test.each(['PER-1', chen.toUpperCase(), `${chen}0`, health.turned(chen) ?? '', ''])('is not what %p is', (wrong) => {
    expect(health.turned(wrong)).toBeUndefined();
  });
});

const Visit = defineEntity({
  name: 'Visit',
  tableName: 'visit',
  properties: { id: p.string().primary(), personId: p.type(SectorReference).nullable(), on: p.date() },
});
const Objection = defineEntity({
  name: 'Objection',
  tableName: 'objection',
  properties: { personId: p.type(SectorReference).primary(), since: p.date() },
});
interface Tables {
  Visit: { id: string; personId: string | null; on: string };
  Objection: { personId: string; since: string };
}

describe('a column of persons', () => {
  let orm: MikroORM;
  beforeAll(async () => {
    orm = await MikroORM.init({ dbName: ':memory:', entities: [Visit, Objection] });
    bindSector(orm.em.getPlatform(), developmentSectorKey('health'));
    await orm.schema.create();
    await orm.em.fork().insertMany(Visit, [
      { id: 'V-1', personId: chen, on: '2015-10-01' },
      { id: 'V-2', personId: null, on: '2015-10-02' },
    ]);
    await sql().insertInto('Objection').values({ personId: chen, since: '2015-01-01' }).execute();
  });
  afterAll(() => orm.close(true));
  const sql = () => named<Tables>(orm.em.fork() as EntityManager);

  test('holds the sector’s reference, whichever way it was written', async () => {
    for (const table of ['visit', 'objection']) {
      const rows = await orm.em.getConnection().execute(`select person_id from ${table} where person_id is not null`);
      expect(rows).toEqual([{ person_id: health.turned(chen) }]);
    }
  });

  test('gives the hub’s, by query and by entity', async () => {
    expect(await sql().selectFrom('Visit').select(['id', 'personId']).orderBy('id').execute()).toEqual([
      { id: 'V-1', personId: chen },
      { id: 'V-2', personId: null },
    ]);
    expect(await orm.em.fork().findOneOrFail(Visit, { personId: chen })).toMatchObject({ id: 'V-1', personId: chen });
  });

  test('is asked for by the hub’s: alone, among others, in a subquery, joined and changed', async () => {
    const visits = () => sql().selectFrom('Visit').select('Visit.id');
    const subquery = sql().selectFrom('Visit').selectAll().where('personId', 'in', [chen, nobody]);
    const found = [
      visits().where('personId', '=', chen),
      visits().where((eb) => eb.or([eb('personId', 'in', [nobody, chen])])),
      sql().selectFrom(subquery.as('own')).select('id'),
      visits().where('personId', 'in', sql().selectFrom('Objection').select('personId').where('personId', '=', chen)),
      visits().innerJoin('Objection', 'Objection.personId', 'Visit.personId').where('Objection.personId', '=', chen),
    ];
    for (const query of found) expect(await query.execute()).toEqual([{ id: 'V-1' }]);
    await sql().updateTable('Visit').set({ personId: nobody }).where('personId', '=', chen).execute();
    expect(await visits().where('personId', '=', nobody).execute()).toEqual([{ id: 'V-1' }]);
    await sql().updateTable('Visit').set({ personId: chen }).where('id', '=', 'V-1').execute();
  });

  test('knows nobody by what is stored, by another sector’s reference or by no reference', async () => {
    for (const wrong of [health.turned(chen) ?? '', justice.turned(chen) ?? '', nobody, 'PER-1', ''])
      expect(await sql().selectFrom('Visit').select('id').where('personId', '=', wrong).execute()).toEqual([]);
  });

  test('orders no page: its cursors would be references', async () => {
    const context = createContext({
      ...{ em: orm.em.fork() as EntityManager, now: '2015-10-26T09:47:00Z', requestId: 'test', actor: everyScope },
    });
    const info = {
      schema: { getType: () => undefined },
      fieldNodes: [],
      fragments: {},
    } as unknown as GraphQLResolveInfo;
    await expect(page(context, Objection, {}, info)).rejects.toThrow('Objection is not paged in the order of personId');
  });

  test('of a database that was opened without a key is neither read nor written', async () => {
    const keyless = await MikroORM.init({ dbName: ':memory:', entities: [Visit] });
    await keyless.schema.create();
    const written = keyless.em.fork().insertMany(Visit, [{ id: 'V-1', personId: chen, on: '2015-10-01' }]);
    await expect(written).rejects.toThrow('opened without a sector key');
    expect(() => sectorOf(keyless.em.getPlatform())).toThrow('opened without a sector key');
    await keyless.close(true);
  });
});
