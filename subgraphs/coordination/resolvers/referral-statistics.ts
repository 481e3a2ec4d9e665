/** Counts of referrals: one statement for the counts of all places and cells of a batch, one for each median. */
import { checkDistrict } from '@hub/kit/check.ts';
import { districtCodes } from '@hub/schema/codes.ts';
import { sql as raw } from 'kysely';
import type { CountedBy, ReferralFlowRow, ReferralStatisticsRow } from '../entities/answers.ts';
import type { Context } from '../entities/index.ts';
import { countedReferralStates } from '../entities/lifecycle.ts';
import { kindOfCell, type ReleasedCount, released } from '../policy.ts';
import type {
  DepartmentCode,
  QueryResolvers,
  ReferralFlowResolvers,
  ReferralStatisticsResolvers,
  Resolvers,
} from '../schema.generated.ts';
import { departmentOf } from './department.ts';
import { type Period, wholeMonths } from './period.ts';

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

const numbers = [
  'sent',
  'accepted',
  'declined',
  'declinedWithoutOnward',
  'overdue',
  'closedLoop',
  'responded',
  'served',
] as const;
type Counts = Record<(typeof numbers)[number], number>;
type Cell = Counts & { readonly from: DepartmentCode; readonly to: DepartmentCode };

interface Counted extends Period {
  readonly by: CountedBy;
  readonly now: string;
}

const placeOf = (by: CountedBy) => (by === 'city' ? raw<string>`'city'` : raw<string>`${raw.ref(by)}`);

const cellsAt = async (places: readonly string[], { by, from, to, now }: Counted, { sql }: Context) => {
  const rows = await sql
    .selectFrom('Referral')
    .select(({ fn }) => [
      placeOf(by).as('place'),
      'fromDepartmentCode',
      'toDepartmentCode',
      fn.countAll<number>().as('sent'),
      fn.countAll<number>().filterWhere('wasAccepted', '=', raw.lit(true)).as('accepted'),
      fn.countAll<number>().filterWhere('state', '=', 'DECLINED').as('declined'),
      fn.countAll<number>().filterWhere('isOnwardMissing', '=', raw.lit(true)).as('declinedWithoutOnward'),
      fn.countAll<number>().filterWhere('dueAt', '<=', now).as('overdue'),
      fn.countAll<number>().filterWhere('state', '=', 'CLOSED').as('closedLoop'),
      fn.count<number>('hoursToResponse').as('responded'),
      fn.count<number>('workingDaysToService').as('served'),
    ])
    .where(placeOf(by), 'in', places)
    .where('sentOn', '>=', from)
    .where('sentOn', '<=', to)
    .where('state', 'in', countedReferralStates)
    .groupBy(['place', 'fromDepartmentCode', 'toDepartmentCode'])
    .execute();
  const cells = new Map<string, Cell[]>();
  for (const { place, fromDepartmentCode, toDepartmentCode, ...counts } of rows) {
    const counted = Object.fromEntries(numbers.map((name) => [name, Number(counts[name])])) as Counts;
    const ofPlace = cells.get(place) ?? [];
    ofPlace.push({ ...counted, from: fromDepartmentCode, to: toDepartmentCode });
    cells.set(place, ofPlace);
  }
  return cells;
};

interface Median extends Period {
  readonly by: CountedBy;
  readonly of: 'hoursToResponse' | 'workingDaysToService';
  readonly isByFlow: boolean;
}

const flowKey = (flow: ReferralStatisticsRow['flow']): string => (flow ? `${flow.from}→${flow.to}` : '');

/** The middle value, or the mean of the two middle ones, by place and cell. */
const mediansAt = async (places: readonly string[], { by, from, to, of, isByFlow }: Median, { sql }: Context) => {
  const cell = isByFlow ? raw`${raw.ref('fromDepartmentCode')}, ${raw.ref('toDepartmentCode')}` : raw`1`;
  const flow = isByFlow
    ? raw<string>`${raw.ref('fromDepartmentCode')} || '→' || ${raw.ref('toDepartmentCode')}`
    : raw<string>`''`;
  const window = raw`partition by ${placeOf(by)}, ${cell}`;
  const ranked = sql
    .selectFrom('Referral')
    .select([
      placeOf(by).as('place'),
      flow.as('flow'),
      raw<number>`${raw.ref(of)}`.as('measured'),
      raw<number>`row_number() over (${window} order by ${raw.ref(of)})`.as('rank'),
      raw<number>`count(*) over (${window})`.as('size'),
    ])
    .where(placeOf(by), 'in', places)
    .where('sentOn', '>=', from)
    .where('sentOn', '<=', to)
    .where('state', 'in', countedReferralStates)
    .where(of, 'is not', null);
  const rows = await sql
    .selectFrom(ranked.as('ranked'))
    .select(({ fn }) => ['place', 'flow', fn.avg<number>('measured').as('median')])
    .where(raw<boolean>`${raw.ref('rank')} in ((${raw.ref('size')} + 1) / 2, (${raw.ref('size')} + 2) / 2)`)
    .groupBy(['place', 'flow'])
    .execute();
  const medians = new Map<string, Map<string, number>>();
  for (const { place, flow: key, median } of rows) {
    const ofPlace = medians.get(place) ?? new Map<string, number>();
    ofPlace.set(key, Number(median));
    medians.set(place, ofPlace);
  }
  return medians;
};

async function countsOf({ by, place, from, to, flow }: ReferralStatisticsRow, { load, now }: Context): Promise<Counts> {
  const cells = (await load(cellsAt, place, { by, from, to, now })) ?? [];
  const meant = cells.filter((cell) => !flow || (cell.from === flow.from && cell.to === flow.to));
  return Object.fromEntries(numbers.map((name) => [name, meant.reduce((sum, cell) => sum + cell[name], 0)])) as Counts;
}

const releasedOf = async (asked: ReferralStatisticsRow, name: keyof Counts, context: Context): Promise<ReleasedCount> =>
  released((await countsOf(asked, context))[name], kindOfCell(asked.flow));

/** Null where fewer were measured than may be shown. */
async function medianOf(asked: ReferralStatisticsRow, of: Median['of'], context: Context): Promise<number | null> {
  const { by, place, from, to, flow } = asked;
  const measured = await releasedOf(asked, of === 'hoursToResponse' ? 'responded' : 'served', context);
  if (!measured.count) return null;
  const medians = await context.load(mediansAt, place, { by, from, to, of, isByFlow: flow !== null });
  const median = medians?.get(flowKey(flow));
  return median === undefined ? null : Math.round(median * 10) / 10;
}

const percent = ({ count: part }: ReleasedCount, { count: whole }: ReleasedCount): number | null =>
  part === null || !whole ? null : Math.min(100, Math.round((part / whole) * 1_000) / 10);

/** A count and whether it is withheld: two fields of one number. */
const count = (name: keyof Counts) => async (asked: ReferralStatisticsRow, _: object, context: Context) =>
  (await releasedOf(asked, name, context)).count;
const suppressed = (name: keyof Counts) => async (asked: ReferralStatisticsRow, _: object, context: Context) =>
  (await releasedOf(asked, name, context)).suppressed;

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
  loopClosureRate: async (asked, _, context) =>
    percent(await releasedOf(asked, 'closedLoop', context), await releasedOf(asked, 'sent', context)),
  medianHoursToResponse: (asked, _, context) => medianOf(asked, 'hoursToResponse', context),
  medianDaysToFirstService: (asked, _, context) => medianOf(asked, 'workingDaysToService', context),
  suppressed: async (asked, _, context) => {
    const counts = await countsOf(asked, context);
    return Object.values(counts).some((each) => released(each, kindOfCell(asked.flow)).suppressed);
  },
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
