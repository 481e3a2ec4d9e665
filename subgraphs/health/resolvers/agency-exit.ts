/** What of health's work is with an agency that leaves: told by its workers, whom civil affairs names. */
import { readable } from '@hub/kit/rights.ts';
import type { Context } from '../entities/index.ts';
import { inHand } from '../entities/lifecycle.ts';
import type { AgencyExitResolvers } from '../schema.generated.ts';

/** Cases in hand that the actor may read, by the worker who has them. */
async function casesOf(workers: readonly string[], _: null, context: Context): Promise<Map<string, number>> {
  const cases = context.sql
    .selectFrom('MedicalSocialWorkCase')
    .select(({ fn }) => ['socialWorkerId', fn.countAll<number>().as('cases')])
    .where('socialWorkerId', 'in', workers)
    .where('state', 'in', inHand)
    .groupBy('socialWorkerId');
  const rows = await readable(cases, context, 'MedicalSocialWorkCase').execute();
  return new Map(rows.map(({ socialWorkerId, cases: count }) => [socialWorkerId ?? '', Number(count)]));
}

export const agencyExit: AgencyExitResolvers = {
  __resolveReference: (reference) => reference,
  medicalCasesWithAgency: async ({ workers }, _, context) => {
    if (!workers) return null;
    const counts = await Promise.all(workers.map(({ id }) => context.load(casesOf, id, null)));
    return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  },
};
