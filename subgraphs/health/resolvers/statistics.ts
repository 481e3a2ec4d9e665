/** The only place that knows what period and place a statistic of medical social work is taken over. */
import { checkDistrict, checkPeriod } from '@hub/kit/check.ts';
import { addDays } from '@hub/kit/dataset/random.ts';
import { districtCodes } from '@hub/schema/codes.ts';
import type { CountedBy, MedicalSocialWorkStatisticsRow } from '../entities/answers.ts';
import type { DistrictMedicalSocialWorkResolvers, DistrictResolvers, QueryResolvers } from '../schema.generated.ts';

interface Period {
  readonly from: string;
  readonly to: string;
}

/** The whole months a period touches: periods a day apart would let one patient be counted by subtraction. */
export function wholeMonths({ from, to }: Period): Period {
  checkPeriod(from, to);
  const nextMonth = `${addDays(`${to.slice(0, 8)}01`, 31).slice(0, 8)}01`;
  return { from: `${from.slice(0, 8)}01`, to: addDays(nextMonth, -1) };
}

/** @throws {GraphQLError} PERIOD_REVERSED. */
export const statisticsOf = (by: CountedBy, place: string, period: Period): MedicalSocialWorkStatisticsRow => ({
  by,
  place,
  ...wholeMonths(period),
});

const currentDistricts = new Set(districtCodes.map(({ code }) => code));

/** Null for a district abolished in 2014: its territory counts under its successor, and zero would be a wrong number. */
const ofDistrict = (code: string, period: Period): MedicalSocialWorkStatisticsRow | null =>
  currentDistricts.has(code) ? statisticsOf('districtCode', code, period) : null;

export const statisticsQueries: QueryResolvers = {
  medicalSocialWorkStatistics: (_, { district, ...period }) =>
    district ? ofDistrict(checkDistrict(district), period) : statisticsOf('city', 'city', period),
  medicalSocialWorkByDistrict: (_, period) =>
    districtCodes.map(({ code }) => ({ code, statistics: statisticsOf('districtCode', code, period) })),
};

export const districtMedicalSocialWork: DistrictMedicalSocialWorkResolvers = {
  district: ({ code }) => ({ code }),
};

export const district: DistrictResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  medicalSocialWork: ({ code }, period) => ofDistrict(code, period),
};
