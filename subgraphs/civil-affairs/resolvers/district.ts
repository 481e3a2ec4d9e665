/** Districts: which stood when, what they took over, what they hold. */
import { checkDistrict } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { listOf, page, pageOf } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { District } from '../entities/district.ts';
import type { Context } from '../entities/index.ts';
import { Township } from '../entities/township.ts';
import type { DistrictResolvers, QueryResolvers } from '../schema.generated.ts';
import { counted, coverageOfCity, coverageOfDistricts, type OnDay } from './coverage.ts';

/** The row a code stood for on a day, by code. */
async function rowsStanding(codes: readonly string[], { asOf }: OnDay, { sql }: Context) {
  const rows = await sql
    .selectFrom('District')
    .select(['code', 'divisionCode'])
    .where('divisionCode', 'in', codes)
    .where('stoodFrom', '<=', asOf)
    .where('stoodUntil', '>=', asOf)
    .execute();
  return new Map(rows.map(({ code, divisionCode }) => [divisionCode, code]));
}

export const district: DistrictResolvers = {
  __resolveReference: ({ code }, context, info) => row(context, District, code, info),
  code: from(['divisionCode'], ({ divisionCode }) => divisionCode),
  predecessors: from(['code'], ({ code }, _, context, info) =>
    listOf(context, District, 'successorCode', code, 5, info),
  ),
  successors: from(['successorCode'], async ({ successorCode }, _, context, info) =>
    [await row(context, District, successorCode, info)].filter((found) => found !== null),
  ),
  townships: from(['code'], ({ code }, { kind, layoutFlag, ...page_ }, context, info) =>
    pageOf(context, Township, 'districtCode', code, page_, info, { kind, layoutFlag }),
  ),
  coverage: from(['code'], async ({ code }, { asOf }, context) => {
    const day = { asOf: asOf ?? context.today };
    return (await context.load(coverageOfDistricts, code, day)) ?? counted([], day);
  }),
};

export const districtQueries: QueryResolvers = {
  district: async (_, { code, asOf }, context, info) => {
    const known = checkDistrict(code, 'code');
    return row(context, District, asOf ? await context.load(rowsStanding, known, { asOf }) : known, info);
  },
  districts: (_, { asOf, ...page_ }, context, info) => {
    const day = asOf ?? context.today;
    return page(context, District, page_, info, { stoodFrom: { to: day }, stoodUntil: { from: day } });
  },
  centreCoverage: (_, { asOf }, context) => coverageOfCity(context, { asOf: asOf ?? context.today }),
};
