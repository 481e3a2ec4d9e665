/** Agencies counted by background and grade on a day. */
import { sql as raw } from 'kysely';
import type { Context } from '../entities/index.ts';
import type { AgencyStatistics, QueryResolvers } from '../schema.generated.ts';
import { signedStates } from './contract.ts';
import type { OnDay } from './coverage.ts';
import { percent } from './ratio.ts';
import { allGrades, grades } from './standing.ts';

const backgrounds = ['UNIVERSITY', 'ENTERPRISE', 'VOLUNTEER_ORGANISATION', 'OTHER'] as const;

/** The sector's bodies on a day by kind and background, with how many of them supplied a contract then in force. */
const bodies = ({ sql }: Context, { asOf }: OnDay) =>
  sql
    .selectFrom('Organisation')
    .leftJoin(
      (eb) =>
        eb
          .selectFrom('Contract')
          .select('supplierId')
          .distinct()
          .where('state', 'in', signedStates)
          .where('startsOn', '<=', asOf)
          .where('runsUntil', '>=', asOf)
          .as('supplying'),
      (join) => join.onRef('supplying.supplierId', '=', 'Organisation.id'),
    )
    .select(({ fn }) => [
      'kind',
      'background',
      fn.countAll<number>().as('bodies'),
      fn.count<number>('supplying.supplierId').as('contracted'),
      raw<string>`min(${raw.ref('quality')})`.as('best'),
      raw<string>`max(${raw.ref('quality')})`.as('worst'),
    ])
    .where('kind', 'in', ['PRIVATE_SOCIAL_WORK_AGENCY', 'INDUSTRY_BODY', 'EVALUATION_BODY'])
    .where('existedFrom', '<=', asOf)
    .where('existedUntil', '>=', asOf)
    .groupBy(['kind', 'background']);

/** The counts of `bodies` by day: figures of the same day share one statement. */
export async function bodiesOn(days: readonly string[], _: null, context: Context) {
  const counted = await Promise.all(
    days.map(async (asOf) => {
      const rows = await bodies(context, { asOf }).execute();
      const numbers = rows.map((row) => ({
        ...row,
        bodies: Number(row.bodies),
        contracted: Number(row.contracted),
      }));
      return [asOf, numbers] as const;
    }),
  );
  return new Map(counted);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

async function agencyStatistics(context: Context, asOf: string): Promise<AgencyStatistics> {
  const [counted, held] = await Promise.all([context.load(bodiesOn, asOf, null), allGrades(context, { asOf })]);
  const of = (kind: string) => (counted ?? []).filter((row) => row.kind === kind);
  const agencies = of('PRIVATE_SOCIAL_WORK_AGENCY');
  const contracted = sum(agencies.map((row) => row.contracted));
  const total = sum(agencies.map((row) => row.bodies));
  const gradesHeld = [...held.values()];
  return {
    asOf,
    agencies: total,
    contracted,
    contractedPercent: percent(contracted, total),
    byBackground: backgrounds.map((background) => {
      const own = agencies.filter((row) => row.background === background);
      const supplying = sum(own.map((row) => row.contracted));
      return {
        background,
        agencies: sum(own.map((row) => row.bodies)),
        contracted: supplying,
        percentOfContracted: percent(supplying, contracted),
      };
    }),
    byGrade: grades.map((grade) => ({ grade, agencies: gradesHeld.filter((each) => each === grade).length })),
    industryBodies: sum(of('INDUSTRY_BODY').map((row) => row.bodies)),
    evaluationBodies: sum(of('EVALUATION_BODY').map((row) => row.bodies)),
  };
}

export const agencyStatisticsQueries: QueryResolvers = {
  agencyStatistics: (_, { asOf }, context) => agencyStatistics(context, asOf ?? context.today),
};
