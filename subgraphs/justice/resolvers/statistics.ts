/** Community correction in numbers: what the register counts, as policy releases it. */
import { checkDistrict } from '@hub/kit/check.ts';
import { districtCodes } from '@hub/schema/codes.ts';
import { surveyDate } from '../dataset/survey.ts';
import type { CorrectionsStatisticsRow, Place } from '../entities/answers.ts';
import type { Context } from '../entities/index.ts';
import { percentOf, precisionOf, released, releasedParts } from '../policy.ts';
import type {
  CorrectionsCount,
  CorrectionsStatisticsResolvers,
  DistrictCorrectionsResolvers,
  DistrictResolvers,
  QueryResolvers,
} from '../schema.generated.ts';
import { labels, needLabels } from './labels.ts';
import { countedAt } from './month.ts';
import { countsAsOf, needsAsOf, type Partition, type RegisterCounts, supportNeeds } from './register-counts.ts';

export const wholeCity: Place = { by: 'city', key: 'city' };
const inDistrict = (code: string): Place => ({ by: 'districtCode', key: code });

const currentDistricts = new Set(districtCodes.map(({ code }) => code));

const nobody: RegisterCounts = {
  received: 0,
  ended: 0,
  reoffended: 0,
  underCorrection: 0,
  partitions: {
    byCategory: new Map(),
    bySex: new Map(),
    byAge: new Map(),
    byHouseholdRegister: new Map(),
    byEducation: new Map(),
  },
};

/** @throws never: a place without rows counts zero. */
export const registerCounts = async ({ by, key }: Place, asOf: string, { load }: Context): Promise<RegisterCounts> =>
  (await load(countsAsOf, key, { by, asOf })) ?? nobody;

function statistics(place: Place, asOf: string, counts: RegisterCounts): CorrectionsStatisticsRow {
  const total = (count: number) => released(count, precisionOf('total', place.by, asOf));
  const underCorrection = total(counts.underCorrection);
  const parts = (partition: Partition): CorrectionsCount[] => {
    const codes = Object.entries(labels[partition]);
    const people = codes.map(([code]) => counts.partitions[partition].get(code) ?? 0);
    return releasedParts(people, precisionOf('part', place.by, asOf)).map(({ count, suppressed }, index) => ({
      code: codes[index]?.[0] ?? '',
      labelZh: codes[index]?.[1] ?? '',
      count,
      suppressed,
      percent: percentOf(count, underCorrection.count),
    }));
  };
  const [received, ended, reoffended] = [total(counts.received), total(counts.ended), total(counts.reoffended)];
  const divided = {
    byCategory: parts('byCategory'),
    bySex: parts('bySex'),
    byAge: parts('byAge'),
    byHouseholdRegister: parts('byHouseholdRegister'),
    byEducation: parts('byEducation'),
  };
  return {
    place,
    asOf,
    cumulativeReceived: received.count,
    cumulativeReceivedSuppressed: received.suppressed,
    cumulativeEnded: ended.count,
    cumulativeEndedSuppressed: ended.suppressed,
    underCorrection: underCorrection.count,
    underCorrectionSuppressed: underCorrection.suppressed,
    reoffended: reoffended.count,
    reoffendedSuppressed: reoffended.suppressed,
    reoffendedPercent: percentOf(reoffended.count, received.count),
    ...divided,
    suppressed: [received, ended, underCorrection, reoffended, ...Object.values(divided).flat()].some(
      ({ suppressed }) => suppressed,
    ),
    quality: place.by === 'city' && asOf === surveyDate ? 'PUBLISHED' : 'SYNTHETIC',
  };
}

export async function statisticsOf(
  place: Place,
  asOf: string | null | undefined,
  context: Context,
): Promise<CorrectionsStatisticsRow> {
  const day = countedAt(asOf, context.today);
  return statistics(place, day, await registerCounts(place, day, context));
}

/** Null for a district abolished in 2014: its territory counts under its successor, and zero would be a wrong number. */
export const placeOfDistrict = (code: string | null | undefined): Place | null => {
  if (code === null || code === undefined) return wholeCity;
  return currentDistricts.has(code) ? inDistrict(code) : null;
};

export const correctionsStatistics: CorrectionsStatisticsResolvers = {
  bySupportNeed: async ({ place: { by, key }, asOf, underCorrection }, _args, { load }) => {
    const counts = await load(needsAsOf, key, { by, asOf });
    return supportNeeds.map((need) => {
      const { count, suppressed } = released(Number(counts?.[need] ?? 0), 'rounded');
      return {
        code: need,
        labelZh: needLabels[need],
        count,
        suppressed,
        percent: percentOf(count, underCorrection ?? null),
      };
    });
  },
};

export const district: DistrictResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  corrections: ({ code }, { asOf }, context) => {
    const place = placeOfDistrict(code);
    return place && statisticsOf(place, asOf, context);
  },
};

export const districtCorrections: DistrictCorrectionsResolvers = {
  district: ({ code }) => ({ code }),
};

export const statisticsQueries: QueryResolvers = {
  correctionsStatistics: (_, { asOf, district: code }, context) => {
    const place = placeOfDistrict(checkDistrict(code));
    return place && statisticsOf(place, asOf, context);
  },
  correctionsByDistrict: (_, { asOf }, context) =>
    Promise.all(
      districtCodes.map(async ({ code }) => ({
        code,
        statistics: await statisticsOf(inDistrict(code), asOf, context),
      })),
    ),
};
