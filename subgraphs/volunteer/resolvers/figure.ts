/** What the federation's rows say today of the figures the 2015 report prints: F24 to F27. */
import { reportDate } from '@hub/kit/dataset/city.ts';
import { sql as raw } from 'kysely';
import type { Context } from '../entities/index.ts';
import type { FigureObservation, FigureResolvers } from '../schema.generated.ts';

type Observe = (context: Context) => Promise<FigureObservation>;

/** Emergencies a team was on duty in; the workers' part is civil affairs'. */
const emergencies: Observe = async ({ sql }) => {
  const found = await sql
    .selectFrom('TeamCallOut')
    .select(({ fn }) => [fn.countAll().as('rows'), fn.count('incidentId').distinct().as('value')])
    .where('state', 'in', ['ON_DUTY', 'STOOD_DOWN'])
    .executeTakeFirstOrThrow();
  return { value: String(found.value), parts: [], asOf: reportDate, rows: Number(found.rows), quality: 'SYNTHETIC' };
};

/** Each volunteer is registered in one team, so the teams' latest returns add up to persons. */
const registeredVolunteers: Observe = async ({ sql }) => {
  const found = await sql
    .selectFrom('TeamReturn')
    .select(({ fn }) => [
      fn.countAll().as('rows'),
      fn.sum('registeredMembers').as('value'),
      raw<string>`max(${raw.ref('periodEnd')})`.as('asOf'),
    ])
    .where(({ eb, selectFrom }) =>
      eb(
        'year',
        '=',
        selectFrom('TeamReturn as later')
          .select(({ fn }) => fn.max('later.year').as('year'))
          .whereRef('later.teamId', '=', 'TeamReturn.teamId'),
      ),
    )
    .executeTakeFirstOrThrow();
  return { value: String(found.value), parts: [], asOf: found.asOf, rows: Number(found.rows), quality: 'DERIVED' };
};

const teams: Observe = async ({ sql }) => {
  const found = await sql
    .selectFrom('VolunteerTeam')
    .select(({ fn }) => fn.countAll().as('value'))
    .executeTakeFirstOrThrow();
  return {
    value: String(found.value),
    parts: [],
    asOf: reportDate,
    rows: Number(found.value),
    quality: 'SYNTHETIC',
  };
};

/** The report gives no period: all years with returns, one part a year. */
const participations: Observe = async ({ sql }) => {
  const years = await sql
    .selectFrom('TeamReturn')
    .select(({ fn }) => ['year', fn.countAll().as('rows'), fn.sum('participations').as('value')])
    .groupBy('year')
    .orderBy('year')
    .execute();
  const sum = (numbers: readonly unknown[]) => numbers.reduce<number>((total, each) => total + Number(each), 0);
  return {
    value: String(sum(years.map(({ value }) => value))),
    parts: years.map(({ year, value }) => ({ code: String(year), value: String(value) })),
    asOf: null,
    rows: sum(years.map(({ rows }) => rows)),
    quality: 'DERIVED',
  };
};

const definitions: Readonly<Record<string, Observe>> = {
  F24: emergencies,
  F25: registeredVolunteers,
  F26: teams,
  F27: participations,
};

export const figure: FigureResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  volunteerObservation: ({ code }, _args, context) => definitions[code]?.(context) ?? null,
};
