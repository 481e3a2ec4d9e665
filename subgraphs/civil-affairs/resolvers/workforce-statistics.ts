/** The workforce of a place on a day: each field one statement, all places of a request together. */
import { checkDistrict } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { row } from '@hub/kit/row.ts';
import { shown } from '@hub/kit/statistics.ts';
import type { WorkforceStatisticsRow } from '../entities/asked.ts';
import { District } from '../entities/district.ts';
import type { Context } from '../entities/index.ts';
import { Organisation } from '../entities/organisation.ts';
import type {
  AgeBand,
  DistrictResolvers,
  OrganisationResolvers,
  QueryResolvers,
  Tenure,
  TenureBand,
  WorkforceStatisticsResolvers,
} from '../schema.generated.ts';
import { mean, percent } from './ratio.ts';
import {
  type Employed,
  employedIn,
  gapsIn,
  licensedBy,
  postsIn,
  turnoverIn,
  wholeCity,
  yearsOver,
} from './workforce-counts.ts';

const placeOf = ({ districtCode, organisationId }: WorkforceStatisticsRow): string =>
  districtCode ?? organisationId ?? wholeCity;

const isOfCity = (asked: WorkforceStatisticsRow): boolean => placeOf(asked) === wholeCity;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const employed = async (asked: WorkforceStatisticsRow, context: Context): Promise<readonly Employed[]> =>
  (await context.load(employedIn, placeOf(asked), { asOf: asked.asOf })) ?? [];

const headcount = (some: readonly Employed[]): number => sum(some.map(({ workers }) => workers));

/**
 * Counts as they may be shown: where exactly one would be withheld the next smallest goes with it, since the total
 * would give a single one away.
 */
export function shownTogether(counts: readonly number[]): readonly { count: number | null; suppressed: boolean }[] {
  const all = counts.map((count) => shown(count, 'ordinary'));
  if (all.filter(({ suppressed }) => suppressed).length !== 1) return all;
  const smallest = Math.min(...all.flatMap(({ count }) => (count ? [count] : [])));
  const second = all.findIndex(({ count }) => count === smallest);
  return all.map((each, index) => (index === second ? { count: null, suppressed: true } : each));
}

const ageBands = [
  { fromAge: 0, toAge: 21 },
  { fromAge: 22, toAge: 25 },
  { fromAge: 26, toAge: 30 },
  { fromAge: 31, toAge: 40 },
  { fromAge: 41, toAge: 50 },
  { fromAge: 51, toAge: null },
] as const;

function byAge(some: readonly Employed[]): readonly AgeBand[] {
  const within = ({ fromAge, toAge }: (typeof ageBands)[number]) =>
    headcount(some.filter(({ age }) => age >= fromAge && age <= (toAge ?? age)));
  const cells = shownTogether(ageBands.map(within));
  return ageBands.map((band, index) => ({
    ...band,
    workers: cells[index]?.count ?? null,
    suppressed: cells[index]?.suppressed ?? true,
  }));
}

const tenures: readonly Tenure[] = ['UNDER_3_YEARS', 'FROM_3_TO_5_YEARS', 'OVER_5_YEARS'];

function byTenure(some: readonly Employed[]): readonly TenureBand[] {
  const total = headcount(some);
  const cells = shownTogether(tenures.map((tenure) => headcount(some.filter((each) => each.tenure === tenure))));
  return tenures.map((tenure, index) => {
    const { count = null, suppressed = true } = cells[index] ?? {};
    return { tenure, workers: count, percent: count === null ? null : percent(count, total), suppressed };
  });
}

export const meanAgeOf = (some: readonly Employed[]): number | null =>
  mean(sum(some.map(({ age, workers }) => age * workers)), headcount(some));

const turnover = async (asked: WorkforceStatisticsRow, context: Context) =>
  (await context.load(turnoverIn, placeOf(asked), { years: yearsOver(asked.asOf) })) ?? [];

/** Mean of three yearly rates; null where one of the years had nobody employed. */
export function meanRate(years: readonly { readonly exits: number; readonly meanHeadcount: number }[]): number | null {
  const rates = years.map(({ exits, meanHeadcount }) => percent(exits, meanHeadcount));
  const known = rates.filter((rate) => rate !== null);
  return known.length < 3 ? null : mean(sum(known), known.length);
}

export const workforceStatistics: WorkforceStatisticsResolvers = {
  district: ({ districtCode }, _, context, info) => row(context, District, districtCode, info),
  organisation: ({ organisationId }, _, context, info) => row(context, Organisation, organisationId, info),
  licensed: (asked, _, context) =>
    isOfCity(asked) ? context.load(licensedBy, asked.asOf, null).then((found) => found?.workers ?? 0) : null,
  registered: (asked, _, context) =>
    isOfCity(asked) ? context.load(licensedBy, asked.asOf, null).then((found) => found?.registered ?? 0) : null,
  employed: async (asked, _, context) => headcount(await employed(asked, context)),
  posts: async (asked, _, context) => (await context.load(postsIn, placeOf(asked), { asOf: asked.asOf }))?.posts ?? 0,
  vacantPosts: async (asked, _, context) => {
    const [posts, held] = await Promise.all([
      context.load(postsIn, placeOf(asked), { asOf: asked.asOf }),
      employed(asked, context),
    ]);
    return (posts?.posts ?? 0) - headcount(held);
  },
  meanAge: async (asked, _, context) => {
    const some = await employed(asked, context);
    return shown(headcount(some), 'ordinary').suppressed ? null : meanAgeOf(some);
  },
  ageBands: async (asked, _, context) => byAge(await employed(asked, context)),
  tenureBands: async (asked, _, context) => byTenure(await employed(asked, context)),
  turnoverPercent: async (asked, _, context) => meanRate(await turnover(asked, context)),
  turnoverWithinSectorPercent: async (asked, _, context) =>
    meanRate((await turnover(asked, context)).map((year) => ({ ...year, exits: year.exitsWithinSector }))),
  turnoverOutOfSectorPercent: async (asked, _, context) =>
    meanRate((await turnover(asked, context)).map((year) => ({ ...year, exits: year.exitsOutOfSector }))),
  turnover: async (asked, _, context) =>
    (await turnover(asked, context)).map((year) => ({ ...year, ratePercent: percent(year.exits, year.meanHeadcount) })),
  turnoverThisYear: async (asked, _, context) => {
    const { asOf } = asked;
    const year = Number(asOf.slice(0, 4));
    const [found] = (await context.load(turnoverIn, placeOf(asked), { years: [year], until: asOf })) ?? [];
    const counted = found ?? { year, meanHeadcount: 0, exits: 0, exitsWithinSector: 0, exitsOutOfSector: 0 };
    return { ...counted, ratePercent: percent(counted.exits, counted.meanHeadcount) };
  },
  specialtyGaps: async (asked, _, context) => (await context.load(gapsIn, placeOf(asked), { asOf: asked.asOf })) ?? [],
};

export const workforceOfDistrict: DistrictResolvers = {
  workforce: from(['code'], ({ code }, { asOf }, { today }) => ({
    asOf: asOf ?? today,
    districtCode: code,
    organisationId: null,
  })),
};

export const workforceOfOrganisation: OrganisationResolvers = {
  workforce: from(['id'], ({ id }, { asOf }, { today }) => ({
    asOf: asOf ?? today,
    districtCode: null,
    organisationId: id,
  })),
};

export const workforceQueries: QueryResolvers = {
  workforce: (_, { asOf, district }, { today }) => ({
    asOf: asOf ?? today,
    districtCode: district ? checkDistrict(district) : null,
    organisationId: null,
  }),
};
