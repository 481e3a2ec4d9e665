/** Judicial offices, the counts and cases of each, and the one a township has. */
import { checkDistrict, checkId } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { page, pageOf } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { CorrectionsCase } from '../entities/corrections-case.ts';
import { JusticeOffice } from '../entities/justice-office.ts';
import type { JusticeOfficeResolvers, QueryResolvers, TownshipResolvers } from '../schema.generated.ts';
import { standing } from './corrections-case.ts';
import { statisticsOf } from './statistics.ts';

export const justiceOffice: JusticeOfficeResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, JusticeOffice, id, info),
  township: from(['townshipCode'], ({ townshipCode }) => ({ code: townshipCode })),
  district: from(['districtCode'], ({ districtCode }) => ({ code: districtCode })),
  corrections: from(['id'], ({ id }, { asOf }, context) =>
    statisticsOf({ by: 'justiceOfficeId', key: id }, asOf, context),
  ),
  cases: from(['id'], ({ id }, { state, ...paging }, context, info) =>
    pageOf(context, CorrectionsCase, 'justiceOfficeId', id, paging, info, standing(state, context.today)),
  ),
};

export const township: TownshipResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  justiceOffice: ({ code }, _args, context, info) => row(context, JusticeOffice, code, info, 'townshipCode'),
};

export const justiceOfficeQueries: QueryResolvers = {
  justiceOffice: (_, { id }, context, info) => row(context, JusticeOffice, checkId('JusticeOffice', id), info),
  justiceOffices: (_, { district, acceptingReferrals, ...args }, context, info) =>
    page(context, JusticeOffice, args, info, {
      districtCode: checkDistrict(district),
      acceptingReferrals,
    }),
};
