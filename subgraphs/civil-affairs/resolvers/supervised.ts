/** The organisation a procedure is about, as far as it decides who supervises it. */
import { fail } from '@hub/schema/errors.ts';
import type { Context } from '../entities/index.ts';

/** @throws {GraphQLError} ROW_NOT_FOUND. */
export async function supervisedOf({ sql }: Pick<Context, 'sql'>, id: string) {
  const found = await sql
    .selectFrom('Organisation')
    .select(['id', 'kind', 'districtCode', 'registeredOn'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) throw fail('ROW_NOT_FOUND', { argument: 'organisation', value: id });
  return { ...found, districtCode: found.districtCode ?? null };
}
