/**
 * A department's own pseudonym of each resident it has: HMAC-SHA-256 of the resident's number with the sector's key, after the
 * Austrian bPK. So a department finds a person by the number it is shown without storing that number, and what it stores means
 * nothing to any other. A bare hash would be undone by trying all 10^11 numbers there can be.
 */
import { createHmac, type KeyObject } from 'node:crypto';
import { fail } from '@hub/schema/errors.ts';
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import type { Kysely } from 'kysely';
import type { Context } from './context.ts';
import { type City, cityAt } from './dataset/city.ts';
import { isResidentId } from './dataset/identifiers.ts';
import type { Insert } from './dataset/insert.ts';
import { everyResident } from './dataset/residents.ts';
import type { Subgraph } from './define-subgraph.ts';
import { named } from './naming.ts';
import { SectorReference, sectorOf } from './sector-reference.ts';

/** Who is who within the sector, and nowhere else: pseudonym and hub reference, one row a resident the department has. */
export const SectorPerson = defineEntity({
  name: 'SectorPerson',
  tableName: 'sector_person',
  properties: {
    pseudonym: p.string().primary(),
    personId: p.type(SectorReference).unique(),
  },
});

type SectorPersonRow = InferEntity<typeof SectorPerson>;

/** 43 characters of base64url. @param residentId GB 11643, as it was issued: an upper-case X. */
export const pseudonymOf = (residentId: string, key: KeyObject): string =>
  createHmac('sha256', key).update(residentId).digest('base64url');

/** The hub's reference of the resident with this number, where the department has one. @throws RESIDENT_ID_INVALID. */
export async function referenceOf<Tables>(
  { sql, sectorKey }: Pick<Context<Tables>, 'sql' | 'sectorKey'>,
  given: string,
): Promise<string | undefined> {
  const residentId = given.trim().toUpperCase();
  if (!isResidentId(residentId)) throw fail('RESIDENT_ID_INVALID');
  const found = await (sql as unknown as Kysely<{ SectorPerson: SectorPersonRow }>)
    .selectFrom('SectorPerson')
    .select('personId')
    .where('pseudonym', '=', pseudonymOf(residentId, sectorKey))
    .executeTakeFirst();
  return found?.personId;
}

/** The references of residents in any table of the department. */
async function referencesIn(em: EntityManager, { entities }: Subgraph): Promise<Set<string>> {
  const sql = named<Record<string, { personId: string | null }>>(em);
  const found = new Set<string>();
  for (const entity of entities) {
    const { className, properties } = entity.init().meta;
    if (!('personId' in properties)) continue;
    const rows = await sql.selectFrom(className).select('personId').distinct().execute();
    for (const { personId } of rows) if (personId !== null) found.add(personId);
  }
  return found;
}

function* rowsOf(city: City, references: ReadonlySet<string>, key: KeyObject) {
  for (const { resident, residentId } of everyResident(city)) {
    const personId = city.person(resident);
    if (references.has(personId)) yield { pseudonym: pseudonymOf(residentId, key), personId };
  }
}

/** Writes the pseudonyms of the residents a department's rows of the synthetic city name. */
export async function insertSectorPeople(
  em: EntityManager,
  subgraph: Subgraph,
  { scale, insert }: { readonly scale: number; readonly insert: Insert },
): Promise<void> {
  const { key } = sectorOf(em.getPlatform());
  const references = await referencesIn(em, subgraph);
  if (references.size > 0) await insert(SectorPerson, rowsOf(cityAt(scale), references, key));
}
