/** Township-level divisions: shape, layout, coverage. */
import { checkDistrict, checkTownship } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { page } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { District } from '../entities/district.ts';
import { Township } from '../entities/township.ts';
import type { QueryResolvers, TownshipResolvers } from '../schema.generated.ts';
import { coverageOfTownships, townshipsCovered } from './coverage.ts';
import { layoutRule } from './layout.ts';
import { twoDecimals } from './ratio.ts';
import { referred } from './referred.ts';

export const township: TownshipResolvers = {
  __resolveReference: ({ code }, context, info) => row(context, Township, code, info),
  district: from(['districtCode'], ({ districtCode }, _, context, info) =>
    referred(context, District, districtCode, info),
  ),
  residentsPerKm2: from(['residentPopulation', 'areaKm2'], ({ residentPopulation, areaKm2 }) =>
    twoDecimals(residentPopulation / Number(areaKm2)),
  ),
  coverage: from(
    ['code'],
    async ({ code }, { asOf }, context) =>
      (await context.load(coverageOfTownships, code, { asOf: asOf ?? context.today })) ?? 'UNCOVERED',
  ),
};

export const townshipQueries: QueryResolvers = {
  township: (_, { code }, context, info) => row(context, Township, checkTownship(code, 'code'), info),
  townships: async (_, { district, kind, layoutFlag, coverage, asOf, ...page_ }, context, info) =>
    page(context, Township, page_, info, {
      districtCode: district && checkDistrict(district),
      kind,
      layoutFlag,
      code: coverage && (await townshipsCovered(context, coverage, { asOf: asOf ?? context.today })),
    }),
  layoutRule: () => layoutRule,
};
