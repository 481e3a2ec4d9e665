/** A worker as the workforce's actions look at one: who employs them today, and whether they are enrolled. */
import type { Context } from '../entities/index.ts';

/** The agency that employs a worker today; null where none does. */
export async function employerOf(
  { sql, today }: Pick<Context, 'sql' | 'today'>,
  workerId: string,
): Promise<string | null> {
  const spell = await sql
    .selectFrom('EmploymentSpell')
    .select('organisationId')
    .where('workerId', '=', workerId)
    .where('startedOn', '<=', today)
    .where('lastsUntil', '>=', today)
    .executeTakeFirst();
  return spell?.organisationId ?? null;
}

/** Undefined where nobody of that key is enrolled. */
export const workerIn = ({ sql }: Pick<Context, 'sql'>, id: string) =>
  sql.selectFrom('SocialWorker').select(['specialties', 'enteredOn']).where('id', '=', id).executeTakeFirst();
