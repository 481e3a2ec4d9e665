import { DatabaseSync } from 'node:sqlite';
import type { PersonaName } from '@hub/gateway/trust/personas.ts';
import { locationOf } from '@hub/kit/database.ts';
import { cityAt, defaultScale, storyResidents } from '@hub/kit/dataset/city.ts';
import { residentId } from '@hub/kit/dataset/identifiers.ts';
import { everyResident } from '@hub/kit/dataset/residents.ts';
import { pseudonymOf } from '@hub/kit/sector.ts';
import { developmentSectorKey, sectorKey } from '@hub/kit/sector-key.ts';
import { turnerFor } from '@hub/kit/sector-reference.ts';
import { departments } from '@hub/schema/departments.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codesOf } from '../support/ask.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';

const names = departments.map(({ name }) => name);
type Name = (typeof names)[number];

function databaseOf(department: Name): DatabaseSync {
  const location = locationOf(department, { TONGCHOU_DATA: process.env['TONGCHOU_TEST_DATA'] }, defaultScale);
  if (location.kind !== 'sqlite') throw new Error('the shared databases are SQLite files');
  return new DatabaseSync(location.file, { readOnly: true });
}

const rows = (department: Name, sql: string): Record<string, unknown>[] => {
  const database = databaseOf(department);
  const found = database.prepare(sql).all();
  database.close();
  return found;
};

const city = cityAt(defaultScale);
const chen = city.person(storyResidents.chen);
const number = [...everyResident(city)][storyResidents.chen]?.residentId ?? '';

const columnsOf = (database: DatabaseSync, where: string) =>
  database
    .prepare(
      `select m.name as "table", c.name as "column" from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table' and (${where})`,
    )
    .all() as { readonly table: string; readonly column: string }[];

describe.each(names)('%s', (name) => {
  test('has a pseudonym of its own for each resident in its tables, and for nobody else', () => {
    const database = databaseOf(name);
    const holders = columnsOf(database, "c.name = 'person_id'").filter(({ table }) => table !== 'sector_person');
    expect(holders.length).toBeGreaterThan(0);
    const union = holders.map(
      ({ table, column }) => `select distinct "${column}" as id from "${table}" where "${column}" is not null`,
    );
    const [known] = database.prepare(`select count(*) as n from (${union.join(' union ')})`).all();
    const [pseudonyms] = database.prepare('select count(*) as n from sector_person').all();
    expect(pseudonyms).toEqual(known);
    expect(pseudonyms?.['n']).toBeGreaterThan(400);
    database.close();
  });

  test('makes it of the resident’s number with its own key, never of the number alone', () => {
    const own = turnerFor(developmentSectorKey(name)).turned(chen);
    const [row] = rows(name, `select pseudonym from sector_person where person_id = '${own}'`);
    if (name !== 'volunteer') expect(row?.['pseudonym']).toBe(pseudonymOf(number, developmentSectorKey(name)));
    for (const other of names.filter((each) => each !== name))
      expect(pseudonymOf(number, developmentSectorKey(other))).not.toBe(row?.['pseudonym']);
  });

  test('takes its key from configuration, and runs in production with none but its own', () => {
    const variable = `${name.replaceAll('-', '_').toUpperCase()}_SECTOR_KEY`;
    const given = Buffer.alloc(32, 7).toString('base64url');
    expect(sectorKey(name, { [variable]: given, TONGCHOU_MODE: 'production' }).export()).toEqual(Buffer.alloc(32, 7));
    expect(() => sectorKey(name, { TONGCHOU_MODE: 'production' })).toThrow(variable);
    expect(() => sectorKey(name, { [variable]: 'short' })).toThrow(variable);
  });
});

describe('a resident known by number', () => {
  let hub: HubUnderTest;
  beforeAll(async () => {
    hub = await startHub();
  }, 60_000);
  afterAll(() => hub.stop());

  const query = 'query ($number: String!) { personByResidentId(residentId: $number) { id birthYear } }';
  const ask = (variables: object, as: PersonaName = 'civil-affairs') =>
    hub.ask(query, { as, variables: { ...variables } });

  test('is found by the registry, which answers with the hub’s reference', async () => {
    for (const written of [number, ` ${number.toLowerCase()} `]) {
      const { data, errors } = (await ask({ number: written })).json;
      expect(errors).toBeUndefined();
      expect(data.personByResidentId.id).toBe(chen);
    }
    const desk = await hub.ask('query ($number: String!) { personByResidentId(residentId: $number) { id } }', {
      as: 'resident-desk',
      variables: { number },
    });
    expect(desk.json.data.personByResidentId.id).toBe(chen);
  });

  test('is nobody where the number is nobody’s, and is refused by name where it can be nobody’s', async () => {
    const nobodys = residentId('1901-01-01', 1);
    expect((await ask({ number: nobodys })).json.data.personByResidentId).toBeNull();
    for (const wrong of [`${number.slice(0, 17)}${number.endsWith('1') ? '2' : '1'}`, '440199', '']) {
      const answer = await ask({ number: wrong });
      expect(codesOf(answer)).toEqual(['RESIDENT_ID_INVALID']);
      expect(JSON.stringify(answer.json)).not.toMatch(/\d{17}/);
    }
  });

  test('is passed in a variable of a POST, never in a text or a URL', async () => {
    const written = `{ personByResidentId(residentId: "${number}") { id } }`;
    hub.reset();
    expect(codesOf(await hub.ask(written, { as: 'civil-affairs' }))).toEqual(['RESIDENT_ID_IN_TEXT']);
    const search = new URLSearchParams({ query, variables: JSON.stringify({ number }) });
    const authorization = `Bearer ${await hub.token('civil-affairs')}`;
    const answer = await fetch(`${hub.url}/graphql?${search}`, { headers: { authorization } });
    expect(await answer.text()).toContain('RESIDENT_ID_IN_TEXT');
    expect([...hub.counts.values()].map(({ requests }) => requests)).toEqual([0, 0, 0, 0, 0]);
  });

  test('is looked up by nobody without the right to, and the look is in the record under the reference alone', async () => {
    for (const as of ['coordinator', 'justice', 'health', 'public'] as const)
      expect(codesOf(await ask({ number }, as))).toContain('UNAUTHORIZED_FIELD_OR_TYPE');
    const { json } = await ask({ number });
    const told = await hub.ask(
      'query ($person: ID!) { disclosuresOfPerson(person: $person, first: 1) { nodes { request fields result } } }',
      { as: 'resident-desk', variables: { person: chen } },
    );
    expect(told.json.data.disclosuresOfPerson.nodes).toEqual([
      {
        request: json.extensions.requestId,
        fields: ['Person.birthYear', 'Query.personByResidentId'],
        result: 'DISCLOSED',
      },
    ]);
  });
});
