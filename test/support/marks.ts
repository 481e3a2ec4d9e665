/** What two departments' tables have in common: every text value of every column, but what the list below says marks nobody. */
import { readFileSync } from 'node:fs';
import { type IdType, typesOfId } from '@hub/schema/ids.ts';
import type { DepartmentUnderTest } from './department.ts';
import { project } from './processes.ts';

/** Text values of one department, each with the first column it was found in. */
export type Marks = ReadonlyMap<string, string>;

/** Tables about the database itself, and what it counts. */
const ofDatabase = new Set(['hub_database', 'mikro_orm_migrations', 'sqlite_sequence', 'counter']);

/** Keys of bodies, places, events and of the licensed, which are public registers. */
const publicKeys: ReadonlySet<IdType> = new Set([
  'District',
  'Township',
  'Organisation',
  'ServiceCentre',
  'JusticeOffice',
  'Hospital',
  'VolunteerTeam',
  'SocialWorker',
  'EmergencyIncident',
]);

/** Names of the schema: enum values, types, fields. */
const words = new Set(readFileSync(`${project}schema/supergraph.graphql`, 'utf8').match(/\w+/g));

const isAt = (places: readonly string[], ending: RegExp): boolean => places.every((place) => ending.test(place));

/** What may stand in two departments' tables, and joins no person by it. */
export const harmless: Readonly<Record<string, (value: string, places: readonly string[]) => boolean>> = {
  'a day or an instant': (value) => /^\d{4}-\d{2}(-\d{2}(T[\d:.]+Z)?)?$/.test(value),
  'a word of the schema, or a list of such': (value) =>
    (value.match(/[^[\]",]+/g) ?? []).every((word) => words.has(word)),
  'the key of a body, a place, an event or a licence': (value) => typesOfId(value).some((type) => publicKeys.has(type)),
  'the name of a body or a place': (_, places) => isAt(places, /\.(name|place|\w+_label)_zh$/),
  'a surname': (value) => /^\p{Script=Han}\*{1,2}$/u.test(value),
  // An official who acts in two departments' matters, and the request it was done by, which both logs are reconciled on.
  'who took a step, and in which request': (_, places) => isAt(places, /^transition\.(subject|request_id)$/),
  // Both ends of an exchange keep its key: health's discharge plan names the referral it led to.
  'the key of a referral its ends exchanged': (value, places) =>
    typesOfId(value).includes('Referral') && places.includes('discharge_plan.referral_id'),
};

export async function marksIn({ orm }: Pick<DepartmentUnderTest, 'orm'>): Promise<Marks> {
  const database = orm.em.getConnection();
  const columns: { table: string; column: string }[] = await database.execute(
    `select m.name as "table", c.name as "column" from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table'`,
  );
  const found = new Map<string, string>();
  for (const { table, column } of columns.filter((each) => !ofDatabase.has(each.table))) {
    const rows: { value: string }[] = await database.execute(
      `select distinct "${column}" as value from "${table}" where typeof("${column}") = 'text'`,
    );
    for (const { value } of rows) if (!found.has(value)) found.set(value, `${table}.${column}`);
  }
  return found;
}

/** `value: place in one = place in the other` for each value that nothing on the list explains. */
export function shared(one: Marks, other: Marks): string[] {
  const common: string[] = [];
  for (const [value, place] of one) {
    const elsewhere = other.get(value);
    if (elsewhere === undefined) continue;
    if (!Object.values(harmless).some((explains) => explains(value, [place, elsewhere])))
      common.push(`${value}: ${place} = ${elsewhere}`);
  }
  return common;
}
