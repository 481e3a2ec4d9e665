/** What evaluations cost centres: how many in a year, how many staff hours, and who had more than the cap. */
import { checkDistrict } from '@hub/kit/check.ts';
import { row } from '@hub/kit/row.ts';
import type { Context } from '../entities/index.ts';
import { ServiceCentre } from '../entities/service-centre.ts';
import type { QueryResolvers } from '../schema.generated.ts';
import { mean } from './ratio.ts';
import { parameterOn } from './service-project.ts';

/** The most evaluations a centre should have in a year; null before there was a cap. */
export async function capIn(context: Context, year: number): Promise<number | null> {
  const parameter = await parameterOn(context, 'EVALUATION_YEARLY_CAP', `${year}-12-31`);
  return parameter && Number(parameter.value);
}

const burdensIn = (sql: Context['sql'], year: number) =>
  sql
    .selectFrom('Evaluation')
    .select(({ fn }) => [
      'centreId',
      fn.countAll<number>().as('evaluations'),
      fn.sum<number>('staffHours').as('staffHours'),
    ])
    .where('centreId', 'is not', null)
    .where('siteVisitOn', '>=', `${year}-01-01`)
    .where('siteVisitOn', '<=', `${year}-12-31`)
    .groupBy('centreId');

const asBurden = (counted: { readonly evaluations: number; readonly staffHours: number }) => ({
  evaluations: Number(counted.evaluations),
  staffHours: Number(counted.staffHours),
});

/** Evaluations visited in a year, by centre. */
export async function burdensOfCentres(ids: readonly string[], { year }: { readonly year: number }, { sql }: Context) {
  const rows = await burdensIn(sql, year).where('centreId', 'in', ids).execute();
  return new Map(rows.map((counted) => [counted.centreId ?? '', asBurden(counted)]));
}

/** The list's own bound. */
const mostListed = 200;

export const evaluationBurdenQueries: QueryResolvers = {
  evaluationBurden: async (_, { year, district }, context) => {
    const burdens = burdensIn(context.sql, year);
    const code = district && checkDistrict(district);
    const rows = await (code ? burdens.where('districtCode', '=', code) : burdens).execute();
    const centres = rows.map(asBurden);
    const yearlyCap = await capIn(context, year);
    const evaluations = centres.reduce((sum, each) => sum + each.evaluations, 0);
    return {
      year,
      centres: centres.length,
      evaluations,
      meanPerCentre: mean(evaluations, centres.length),
      most: Math.max(0, ...centres.map((each) => each.evaluations)),
      staffHours: centres.reduce((sum, each) => sum + each.staffHours, 0),
      yearlyCap,
      centresOverCap: yearlyCap === null ? 0 : centres.filter((each) => each.evaluations > yearlyCap).length,
    };
  },
  centresOverEvaluationCap: async (_, { year }, context, info) => {
    const cap = await capIn(context, year);
    if (cap === null) return [];
    const over = await burdensIn(context.sql, year)
      .having(({ fn }) => fn.countAll<number>(), '>', cap)
      .orderBy('centreId')
      .limit(mostListed)
      .execute();
    const centres = await Promise.all(over.map(({ centreId }) => row(context, ServiceCentre, centreId, info)));
    return centres.filter((centre) => centre !== null);
  },
};
