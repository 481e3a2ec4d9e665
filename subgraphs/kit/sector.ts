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

/** Who is who within the sector, and nowhere else: pseudonym and hub reference, one row a resident the department has. */
export const SectorPerson = defineEntity({
  name: 'SectorPerson',
  tableName: 'sector_person',
  properties: {
    pseudonym: p.string().primary(),
    personId: p.string().unique(),
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
  if (!sectorKey) throw new Error('the department has no sector key');
  const found = await (sql as unknown as Kysely<{ SectorPerson: SectorPersonRow }>)
    .selectFrom('SectorPerson')
    .select('personId')
    .where('pseudonym', '=', pseudonymOf(residentId, sectorKey))
    .executeTakeFirst();
  return found?.personId;
}

/** The references of residents in any table of the department. */
async function referencesIn(em: EntityManager, { entities }: Subgraph): Promise<Set<string>> {
  const found = new Set<string>();
  for (const entity of entities) {
    const { className, properties } = entity.init().meta;
    const property = className === 'Person' ? 'id' : 'personId' in properties ? 'personId' : undefined;
    if (property === undefined) continue;
    const rows = await em
      .createQueryBuilder<Record<string, string | null>>(entity as never)
      .select(property as never)
      .distinct()
      .execute('all');
    for (const row of rows as readonly Record<string, string | null>[]) {
      const reference = row[property];
      if (reference) found.add(reference);
    }
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
  { scale, key, insert }: { readonly scale: number; readonly key: KeyObject; readonly insert: Insert },
): Promise<void> {
  const references = await referencesIn(em, subgraph);
  if (references.size > 0) await insert(SectorPerson, rowsOf(cityAt(scale), references, key));
}
