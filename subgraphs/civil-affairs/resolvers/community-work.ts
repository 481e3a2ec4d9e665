/** Community work and community issues of a period, by place. */
import { checkPeriod } from '@hub/kit/check.ts';
import { from as reading } from '@hub/kit/columns.ts';
import { sql as raw, type SqlBool } from 'kysely';
import type { Context } from '../entities/index.ts';
import type {
  CommunityWorkStatistics,
  DistrictResolvers,
  QueryResolvers,
  TownshipResolvers,
} from '../schema.generated.ts';
import { mean } from './ratio.ts';

interface Period {
  readonly from: string;
  readonly to: string;
}

/** The column a place is found in; the whole city is one place. */
type Place = 'districtCode' | 'townshipCode' | 'city';

interface Asked extends Period {
  readonly place: Place;
}

const wholeCity = 'city';

async function sessionsOf(places: readonly string[], { from, to, place }: Asked, { sql }: Context) {
  const column = place === 'city' ? raw.lit(wholeCity) : raw.ref(`ServiceCentre.${place}`);
  const rows = await sql
    .selectFrom('ServiceSession')
    .innerJoin('ServiceCentre', 'ServiceCentre.id', 'ServiceSession.centreId')
    .select(({ fn }) => [
      raw<string>`${column}`.as('place'),
      fn.countAll<number>().as('sessions'),
      fn.sum<number>('ServiceSession.attendances').as('attendances'),
      fn.sum<number>('ServiceSession.hours').as('hours'),
    ])
    .where('ServiceSession.method', '=', 'COMMUNITY')
    .where('ServiceSession.heldOn', '>=', from)
    .where('ServiceSession.heldOn', '<=', to)
    .where(raw<SqlBool>`${column} in (${raw.join([...places])})`)
    .groupBy('place')
    .execute();
  return new Map(rows.map((row) => [row.place, row]));
}

async function issuesOf(places: readonly string[], { from, to, place }: Asked, { sql }: Context) {
  const column = place === 'city' ? raw.lit(wholeCity) : raw.ref(place);
  const raised = raw`${raw.ref('raisedOn')} >= ${from} and ${raw.ref('raisedOn')} <= ${to}`;
  const resolved = raw`${raw.ref('resolvedOn')} >= ${from} and ${raw.ref('resolvedOn')} <= ${to}`;
  const rows = await sql
    .selectFrom('CommunityIssue')
    .select([
      raw<string>`${column}`.as('place'),
      raw<number>`sum(case when ${raised} then 1 else 0 end)`.as('raised'),
      raw<number>`sum(case when ${resolved} then 1 else 0 end)`.as('resolved'),
      raw<number>`sum(case when ${resolved} then ${raw.ref('daysToResolve')} else 0 end)`.as('days'),
    ])
    .where(raw<SqlBool>`${column} in (${raw.join([...places])})`)
    .groupBy('place')
    .execute();
  return new Map(rows.map((row) => [row.place, row]));
}

async function communityWork(
  context: Context,
  place: Place,
  key: string,
  period: Period,
): Promise<CommunityWorkStatistics> {
  const { from, to } = checkPeriod(period.from, period.to);
  const asked = { from, to, place };
  const [sessions, issues] = await Promise.all([
    context.load(sessionsOf, key, asked),
    context.load(issuesOf, key, asked),
  ]);
  const resolved = Number(issues?.resolved ?? 0);
  return {
    from,
    to,
    sessions: Number(sessions?.sessions ?? 0),
    attendances: Number(sessions?.attendances ?? 0),
    hours: Number(sessions?.hours ?? 0),
    withinServiceVolume: true,
    issuesRaised: Number(issues?.raised ?? 0),
    issuesResolved: resolved,
    meanDaysToResolve: mean(Number(issues?.days ?? 0), resolved),
  };
}

export const communityWorkOfDistrict: DistrictResolvers = {
  communityWork: reading(['code'], ({ code }, period, context) => communityWork(context, 'districtCode', code, period)),
};

export const communityWorkOfTownship: TownshipResolvers = {
  communityWork: reading(['code'], ({ code }, period, context) => communityWork(context, 'townshipCode', code, period)),
};

export const communityWorkQueries: QueryResolvers = {
  communityWork: (_, period, context) => communityWork(context, 'city', wholeCity, period),
};
