/** What was granted to workers in a year, against those employed at its end. */
import { shown } from '@hub/kit/statistics.ts';
import type { Context } from '../entities/index.ts';
import type { QueryResolvers } from '../schema.generated.ts';
import { percent } from './ratio.ts';

async function employedOn({ sql }: Context, day: string): Promise<number> {
  const { employed } = await sql
    .selectFrom('EmploymentSpell')
    .select(({ fn }) => fn.count<number>('workerId').distinct().as('employed'))
    .where('startedOn', '<=', day)
    .where('lastsUntil', '>=', day)
    .executeTakeFirstOrThrow();
  return Number(employed);
}

const grantsIn = ({ sql }: Context, year: number) =>
  sql
    .selectFrom('IncentiveGrant')
    .select(['workerId', 'kind', 'amount'])
    .where('state', '=', 'GRANTED')
    .where('grantedOn', '>=', `${year}-01-01`)
    .where('grantedOn', '<=', `${year}-12-31`)
    .execute();

export const incentiveStatisticsQueries: QueryResolvers = {
  incentiveStatistics: async (_, { year }, context) => {
    const last = `${year}-12-31` < context.today ? `${year}-12-31` : context.today;
    const [employed, grants] = await Promise.all([employedOn(context, last), grantsIn(context, year)]);
    const workers = shown(new Set(grants.map(({ workerId }) => workerId)).size, 'ordinary');
    const byKind = [...Map.groupBy(grants, ({ kind }) => kind)]
      .map(([kind, of]) => {
        const { count, suppressed } = shown(of.length, 'ordinary');
        const worth = of.reduce((sum, { amount }) => sum + Number(amount ?? 0), 0);
        return { kind, grants: count, amount: suppressed || worth === 0 ? null : worth, suppressed };
      })
      .sort((one, other) => (one.kind < other.kind ? -1 : 1));
    return {
      year,
      employed,
      workers: workers.count,
      coveragePercent: workers.count === null ? null : percent(workers.count, employed),
      byKind,
    };
  },
};
