/** Standards by version, their indicators, and what centres delivered of them. */
import { checkDistrict, checkId } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { listOf, page } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { sql as raw } from 'kysely';
import type { Context } from '../entities/index.ts';
import { IndicatorDefinition } from '../entities/indicator-definition.ts';
import { ServiceCentre } from '../entities/service-centre.ts';
import { ServiceStandard } from '../entities/service-standard.ts';
import type { IndicatorResultResolvers, QueryResolvers, ServiceStandardResolvers } from '../schema.generated.ts';
import { organisationOf } from './neighbours.ts';
import { percent } from './ratio.ts';
import { referred } from './referred.ts';

/** The version's key in one column. */
export const versionedId = (id: string, version: number): string => `${id}@${version}`;

/** The version in force on a day, by standard. */
async function versionsInForce(ids: readonly string[], { asOf }: { readonly asOf: string }, { sql }: Context) {
  const rows = await sql
    .selectFrom('ServiceStandard')
    .select(['id', 'versionedId'])
    .where('id', 'in', ids)
    .where('validFrom', '<=', asOf)
    .where('inForceUntil', '>=', asOf)
    .execute();
  return new Map(rows.map((standard) => [standard.id, standard.versionedId]));
}

export const serviceStandard: ServiceStandardResolvers = {
  __resolveReference: ({ id, version }, context, info) => row(context, ServiceStandard, versionedId(id, version), info),
  issuer: from(['issuerId'], ({ issuerId }, _, context, info) => organisationOf(context, issuerId, info)),
  indicators: from(['versionedId'], (standard, _, context, info) =>
    listOf(context, IndicatorDefinition, 'versionedId', standard.versionedId, 30, info),
  ),
};

export const indicatorResult: IndicatorResultResolvers = {
  centre: from(['centreId'], ({ centreId }, _, context, info) => referred(context, ServiceCentre, centreId, info)),
  standard: from(['versionedId'], (result, _, context, info) =>
    referred(context, ServiceStandard, result.versionedId, info),
  ),
  indicator: from(['indicatorId'], ({ indicatorId }, _, context, info) =>
    referred(context, IndicatorDefinition, indicatorId, info),
  ),
  completionPercent: from(['delivered', 'target'], ({ delivered, target }) =>
    percent(Number(delivered), Number(target)),
  ),
  normHours: from(['delivered', 'indicatorId'], async ({ delivered, indicatorId }, _, context) => {
    const norm = await context.load(normHoursOf, indicatorId, null);
    return norm === null ? null : Number(delivered) * norm;
  }),
};

/** Hours one unit of an indicator is worth; indicators without a norm have no entry. */
async function normHoursOf(indicatorIds: readonly string[], _: null, { sql }: Context) {
  const rows = await sql
    .selectFrom('IndicatorDefinition')
    .select(['id', 'normHoursPerUnit'])
    .where('id', 'in', indicatorIds)
    .where('normHoursPerUnit', 'is not', null)
    .execute();
  return new Map(rows.map(({ id, normHoursPerUnit }) => [id, Number(normHoursPerUnit)]));
}

/** Results summed by indicator; shares in per cent cannot be summed and are left out. */
const completionOf = (sql: Context['sql'], year: number, district: string | null | undefined) => {
  const results = sql
    .selectFrom('IndicatorResult')
    .innerJoin('IndicatorDefinition', 'IndicatorDefinition.id', 'IndicatorResult.indicatorId')
    .select(({ fn }) => [
      'IndicatorDefinition.id',
      'IndicatorDefinition.code',
      'IndicatorDefinition.nameZh',
      'IndicatorDefinition.kind',
      'IndicatorDefinition.unit',
      'IndicatorDefinition.annualTarget',
      'IndicatorDefinition.normHoursPerUnit',
      'IndicatorDefinition.versionedId',
      fn.countAll<number>().as('centres'),
      fn.sum<number>('IndicatorResult.target').as('target'),
      fn.sum<number>('IndicatorResult.delivered').as('delivered'),
      fn.sum<number>('IndicatorResult.reportedHours').as('reportedHours'),
      raw<number>`sum(case when ${raw.ref('IndicatorResult.delivered')} < ${raw.ref('IndicatorResult.target')} then 1 else 0 end)`.as(
        'belowTarget',
      ),
    ])
    .where('IndicatorResult.year', '=', year)
    .where('IndicatorDefinition.unit', '!=', 'PERCENT')
    .groupBy('IndicatorDefinition.id')
    .orderBy('IndicatorDefinition.id')
    .limit(60);
  return (district ? results.where('IndicatorResult.districtCode', '=', district) : results).execute();
};

export const serviceStandardQueries: QueryResolvers = {
  serviceStandard: async (_, { id, version }, context, info) => {
    const standard = checkId('ServiceStandard', id);
    const key = version
      ? versionedId(standard, version)
      : await context.load(versionsInForce, standard, { asOf: context.today });
    return row(context, ServiceStandard, key, info);
  },
  serviceStandards: (_, { field, state, cityWide, inForceOn, ...page_ }, context, info) =>
    page(context, ServiceStandard, page_, info, {
      field,
      state,
      cityWide,
      validFrom: { to: inForceOn },
      inForceUntil: { from: inForceOn },
    }),
  indicatorCompletion: async (_, { year, district }, { sql }) => {
    const rows = await completionOf(sql, year, district && checkDistrict(district));
    return rows.map(({ centres, target, delivered, reportedHours, belowTarget, ...indicator }) => ({
      indicator,
      centres: Number(centres),
      target: Number(target),
      delivered: Number(delivered),
      completionPercent: percent(Number(delivered), Number(target)),
      belowTarget: Number(belowTarget),
      normHours: indicator.normHoursPerUnit === null ? null : Number(delivered) * Number(indicator.normHoursPerUnit),
      reportedHours: Number(reportedHours ?? 0),
    }));
  },
};
