/** What of justice's work is with an agency that leaves: told by its workers, whom civil affairs names. */
import { readable } from '@hub/kit/rights.ts';
import type { Context } from '../entities/index.ts';
import { underCorrection } from '../entities/lifecycle.ts';
import type { AgencyExitResolvers } from '../schema.generated.ts';

/** Cases the actor may read, by the worker who helps: a minor's is nobody's to count. */
async function casesOf(workers: readonly string[], _: null, context: Context): Promise<Map<string, number>> {
  const running = context.sql
    .selectFrom('CorrectionsCase')
    .select(({ fn }) => ['socialWorkerId', fn.countAll<number>().as('cases')])
    .where('socialWorkerId', 'in', workers)
    .where('state', 'in', underCorrection)
    .groupBy('socialWorkerId');
  const rows = await readable(running, context, 'CorrectionsCase').execute();
  return new Map(rows.map(({ socialWorkerId, cases }) => [socialWorkerId ?? '', Number(cases)]));
}

export const agencyExit: AgencyExitResolvers = {
  __resolveReference: (reference) => reference,
  correctionsWithAgency: async ({ workers }, _, context) => {
    if (!workers) return null;
    const counts = await Promise.all(workers.map(({ id }) => context.load(casesOf, id, null)));
    return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  },
};
