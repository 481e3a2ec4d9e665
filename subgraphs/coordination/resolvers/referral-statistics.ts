/** Statistics of referrals as published: which place and cell is asked for, and each number as it is released. */
import { checkDistrict } from '@hub/kit/check.ts';
import { districtCodes } from '@hub/schema/codes.ts';
import type { CountedBy, ReferralFlowRow, ReferralStatisticsRow } from '../entities/answers.ts';
import type { Context } from '../entities/index.ts';
import type {
  DepartmentCode,
  QueryResolvers,
  ReferralFlowResolvers,
  ReferralStatisticsResolvers,
  Resolvers,
} from '../schema.generated.ts';
import { departmentOf } from './department.ts';
import { type Period, wholeMonths } from './period.ts';
import { type Measure, medianAt, numbersAt, percent } from './referral-counts.ts';

/** @throws {GraphQLError} PERIOD_REVERSED. */
export const referralStatisticsOf = (by: CountedBy, place: string, period: Period): ReferralStatisticsRow => ({
  by,
  place,
  ...wholeMonths(period),
  flow: null,
});

/** The departments whose bodies send and receive. */
const exchanging = [
  'CIVIL_AFFAIRS',
  'JUSTICE',
  'HEALTH',
  'VOLUNTEER_FEDERATION',
] as const satisfies readonly DepartmentCode[];

const matrixOf = (by: CountedBy, place: string, period: Period): ReferralFlowRow[] =>
  exchanging.flatMap((from) =>
    exchanging.map((to) => ({
      from,
      to,
      statistics: { ...referralStatisticsOf(by, place, period), flow: { from, to } },
    })),
  );

const currentDistricts = new Set(districtCodes.map(({ code }) => code));

/** A count and whether it is withheld: two fields of one number. */
const count = (measure: Measure) => async (asked: ReferralStatisticsRow, _: object, context: Context) =>
  (await numbersAt(asked, context))[measure].shown.count;
const suppressed = (measure: Measure) => async (asked: ReferralStatisticsRow, _: object, context: Context) =>
  (await numbersAt(asked, context))[measure].shown.suppressed;

export const referralStatistics: ReferralStatisticsResolvers = {
  sent: count('sent'),
  sentSuppressed: suppressed('sent'),
  accepted: count('accepted'),
  acceptedSuppressed: suppressed('accepted'),
  declined: count('declined'),
  declinedSuppressed: suppressed('declined'),
  declinedWithoutOnward: count('declinedWithoutOnward'),
  declinedWithoutOnwardSuppressed: suppressed('declinedWithoutOnward'),
  overdue: count('overdue'),
  overdueSuppressed: suppressed('overdue'),
  closedLoop: count('closedLoop'),
  closedLoopSuppressed: suppressed('closedLoop'),
  loopClosureRate: async (asked, _, context) => {
    const { closedLoop, sent } = await numbersAt(asked, context);
    return percent(closedLoop.shown, sent.shown);
  },
  medianHoursToResponse: (asked, _, context) => medianAt(asked, 'hoursToResponse', context),
  medianDaysToFirstService: (asked, _, context) => medianAt(asked, 'workingDaysToService', context),
  suppressed: async (asked, _, context) =>
    Object.values(await numbersAt(asked, context)).some(({ shown }) => shown.suppressed),
  quality: () => 'SYNTHETIC',
};

export const referralFlow: ReferralFlowResolvers = {
  from: ({ from }, _, context, info) => departmentOf(from, context, info),
  to: ({ to }, _, context, info) => departmentOf(to, context, info),
};

export const statisticsQueries: QueryResolvers = {
  referralFlow: (_, { district, ...period }) => {
    if (!district) return matrixOf('city', 'city', period);
    return currentDistricts.has(checkDistrict(district)) ? matrixOf('toDistrictCode', district, period) : [];
  },
  referralStatistics: (_, { district, ...period }) => {
    if (!district) return referralStatisticsOf('city', 'city', period);
    return currentDistricts.has(checkDistrict(district))
      ? referralStatisticsOf('toDistrictCode', district, period)
      : null;
  },
};

export const statisticsContributions: Resolvers = {
  District: {
    __resolveReference: ({ code }) => ({ code }),
    // A district closed in 2014 counts under its successor; sixteen zeros would be wrong numbers.
    referralFlow: ({ code }, period) => (currentDistricts.has(code) ? matrixOf('toDistrictCode', code, period) : null),
  },
};
