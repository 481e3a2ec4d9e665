/** The only place that sums the teams' returns: one statement a request for all places or years asked about. */
import { type AliasedRawBuilder, type RawBuilder, sql as raw } from 'kysely';
import type { Context } from '../entities/index.ts';
import type { Quality, VolunteerLinkage, VolunteerStatistics } from '../schema.generated.ts';

export type Place = 'districtCode' | 'townshipCode' | 'centreId';

const strongestFirst: readonly Quality[] = ['PUBLISHED', 'DERIVED', 'SYNTHETIC'];

const number = (expression: RawBuilder<unknown>) => expression.$castTo<number | string>();
const sum = (column: string) => number(raw`sum(${raw.ref(column)})`);
/** Over the returns of teams attached to a centre: only they are led by social workers. */
const attachedSum = (column: string) =>
  number(raw`sum(case when ${raw.ref('centreId')} is null then 0 else ${raw.ref(column)} end)`);

const totals = {
  teams: number(raw`count(*)`),
  registered: sum('registeredMembers'),
  participations: sum('participations'),
  hours: sum('hours'),
  activities: sum('activities'),
  attachedTeams: number(raw`count(${raw.ref('centreId')})`),
  linkedSocialWorkers: number(raw`count(distinct ${raw.ref('linkedWorkerId')})`),
  attachedRegistered: attachedSum('registeredMembers'),
  attachedParticipations: attachedSum('participations'),
  attachedActivities: attachedSum('activities'),
  ledActivities: sum('socialWorkerLedActivities'),
  ledParticipations: sum('socialWorkerLedParticipations'),
  weakest: number(raw`max(case ${raw.ref('quality')} when 'SYNTHETIC' then 2 when 'DERIVED' then 1 else 0 end)`),
} as const;

type Total = keyof typeof totals;
type Totals = Readonly<Record<Total, number>>;

const selection = Object.entries(totals).map(([name, expression]) => expression.as(name)) as AliasedRawBuilder<
  number | string,
  Total
>[];
const periodEnd = raw<string>`max(${raw.ref('periodEnd')})`.as('periodEnd');

const numbers = (row: Readonly<Record<Total, number | string>>): Totals =>
  Object.fromEntries((Object.keys(totals) as Total[]).map((name) => [name, Number(row[name])])) as Record<
    Total,
    number
  >;

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

function linkageOf(year: number, found: Totals): VolunteerLinkage {
  const { attachedTeams, linkedSocialWorkers, attachedRegistered, attachedParticipations } = found;
  const { attachedActivities, ledActivities, ledParticipations } = found;
  return {
    year,
    attachedTeams,
    linkedSocialWorkers,
    registered: attachedRegistered,
    participations: attachedParticipations,
    activities: attachedActivities,
    socialWorkerLedActivities: ledActivities,
    socialWorkerLedParticipations: ledParticipations,
    linkedActivitiesPercent: attachedActivities > 0 ? oneDecimal((100 * ledActivities) / attachedActivities) : null,
    volunteersPerLinkedSocialWorker:
      linkedSocialWorkers > 0 ? oneDecimal(attachedRegistered / linkedSocialWorkers) : null,
  };
}

function statisticsOf(row: Readonly<Record<Total, number | string>> & { year: number; periodEnd: string }) {
  const found = numbers(row);
  const { teams, registered, participations, hours, activities } = found;
  return {
    year: row.year,
    asOf: row.periodEnd,
    interim: row.periodEnd < `${row.year}-12-31`,
    registered,
    teams,
    participations,
    hours,
    activities,
    linkage: linkageOf(row.year, found),
    quality: strongestFirst[found.weakest] ?? 'SYNTHETIC',
  } satisfies VolunteerStatistics;
}

/** A year's returns of each place; a place without returns has no entry. */
export async function returnsOfPlaces(
  places: readonly string[],
  { place, year }: { readonly place: Place; readonly year: number },
  { sql }: Context,
): Promise<Map<string, VolunteerStatistics>> {
  const rows = await sql
    .selectFrom('TeamReturn')
    .select([`${place} as place`, 'year', periodEnd, ...selection])
    .where(place, 'in', places)
    .where('year', '=', year)
    .groupBy([place, 'year'])
    .execute();
  return new Map(rows.map((row) => [String(row.place), statisticsOf(row)]));
}

/** The city's returns year by year, from `from` to `to`. */
export async function returnsOfCity(from: number, to: number, { sql }: Context): Promise<VolunteerStatistics[]> {
  const rows = await sql
    .selectFrom('TeamReturn')
    .select(['year', periodEnd, ...selection])
    .where('year', '>=', from)
    .where('year', '<=', to)
    .groupBy('year')
    .orderBy('year')
    .execute();
  return rows.map(statisticsOf);
}
