/** The only place that counts the register: two statements for all places of a request, one more for needs, two for months. */
import { sql as raw } from 'kysely';
import type { CountedBy } from '../entities/answers.ts';
import type { Context } from '../entities/index.ts';
import { yearsBefore } from '../entities/lifecycle.ts';
import type { SupportNeed } from '../schema.generated.ts';

export interface RegisterCounts {
  readonly received: number;
  readonly ended: number;
  readonly reoffended: number;
  readonly underCorrection: number;
  readonly partitions: Readonly<Record<Partition, ReadonlyMap<string, number>>>;
}

export const partitions = ['byCategory', 'bySex', 'byAge', 'byHouseholdRegister', 'byEducation'] as const;
export type Partition = (typeof partitions)[number];

export const supportNeeds = [
  'EMPLOYMENT',
  'SCHOOLING',
  'PSYCHOLOGICAL',
  'FAMILY_RELATIONS',
  'LIVELIHOOD',
  'LEGAL_AID',
  'HEALTH',
] as const satisfies readonly SupportNeed[];

interface Counted {
  readonly by: CountedBy;
  readonly asOf: string;
}

const placeOf = (by: CountedBy) => (by === 'city' ? raw<string>`'city'` : raw<string>`${raw.ref(by)}`);

/** Admitted by the day and not yet ended on it. */
const runningAt = ({ by, asOf }: Counted, places: readonly string[], { sql }: Context) =>
  sql
    .selectFrom('CorrectionsCase')
    .where(placeOf(by), 'in', places)
    .where('admittedOn', '<=', asOf)
    .where(({ eb, or }) => or([eb('endedOn', 'is', null), eb('endedOn', '>', asOf)]));

type Running = Readonly<Record<Partition, string>> & { readonly people: unknown };

function divided(rows: readonly Running[]): RegisterCounts['partitions'] {
  const parts: Record<Partition, Map<string, number>> = {
    byCategory: new Map(),
    bySex: new Map(),
    byAge: new Map(),
    byHouseholdRegister: new Map(),
    byEducation: new Map(),
  };
  for (const row of rows)
    for (const partition of partitions)
      parts[partition].set(row[partition], (parts[partition].get(row[partition]) ?? 0) + Number(row.people));
  return parts;
}

export async function countsAsOf(
  places: readonly string[],
  counted: Counted,
  context: Context,
): Promise<Map<string, RegisterCounts>> {
  const { by, asOf } = counted;
  const born = raw.ref('birthDate');
  const age = raw<string>`case when ${born} > ${yearsBefore(asOf, 18)} then 'UNDER_18' when ${born} > ${yearsBefore(asOf, 46)} then 'AGE_18_45' when ${born} > ${yearsBefore(asOf, 61)} then 'AGE_46_60' else 'OVER_60' end`;
  const running = await runningAt(counted, places, context)
    .select(({ fn }) => [
      placeOf(by).as('place'),
      'category as byCategory',
      'sex as bySex',
      age.as('byAge'),
      'householdRegister as byHouseholdRegister',
      'education as byEducation',
      fn.countAll().as('people'),
    ])
    .groupBy(['place', 'byCategory', 'bySex', 'byAge', 'byHouseholdRegister', 'byEducation'])
    .execute();
  const received = await context.sql
    .selectFrom('CorrectionsCase')
    .select(({ fn }) => [
      placeOf(by).as('place'),
      fn.countAll().as('received'),
      fn.countAll().filterWhere('endedOn', '<=', asOf).as('ended'),
      fn.countAll().filterWhere('reoffendedOn', '<=', asOf).as('reoffended'),
    ])
    .where(placeOf(by), 'in', places)
    .where('admittedOn', '<=', asOf)
    .groupBy('place')
    .execute();
  return new Map(
    places.map((place) => {
      const here = received.find((row) => row.place === place);
      const rows = running.filter((row) => row.place === place);
      return [
        place,
        {
          received: Number(here?.received ?? 0),
          ended: Number(here?.ended ?? 0),
          reoffended: Number(here?.reoffended ?? 0),
          underCorrection: rows.reduce((sum, { people }) => sum + Number(people), 0),
          partitions: divided(rows),
        },
      ] as const;
    }),
  );
}

/** How many of those under correction have each need; a person may have several. */
export async function needsAsOf(
  places: readonly string[],
  counted: Counted,
  context: Context,
): Promise<Map<string, Readonly<Record<string, number>>>> {
  const listed = raw<string>`cast(${raw.ref('supportNeeds')} as text)`;
  const rows = await runningAt(counted, places, context)
    .select(({ fn }) => [
      placeOf(counted.by).as('place'),
      ...supportNeeds.map((need) => fn.countAll().filterWhere(listed, 'like', `%"${need}"%`).as(need)),
    ])
    .groupBy('place')
    .execute();
  return new Map(rows.map(({ place, ...counts }) => [place, counts as Readonly<Record<string, number>>]));
}

export interface Movements {
  /** Persons by month, `YYYY-MM`. */
  readonly received: ReadonlyMap<string, number>;
  readonly ended: ReadonlyMap<string, number>;
}

const byMonth = (
  rows: readonly { readonly place: string; readonly month: string; readonly people: unknown }[],
  place: string,
): Map<string, number> =>
  new Map(rows.filter((row) => row.place === place).map(({ month, people }) => [month, Number(people)]));

/** Admissions and ends by month, from the beginning. */
export async function movementsOf(
  places: readonly string[],
  { by }: Pick<Counted, 'by'>,
  { sql }: Context,
): Promise<Map<string, Movements>> {
  const monthly = (day: 'admittedOn' | 'endedOn') => {
    const month = raw<string>`substr(cast(${raw.ref(day)} as text), 1, 7)`;
    return sql
      .selectFrom('CorrectionsCase')
      .select(({ fn }) => [placeOf(by).as('place'), month.as('month'), fn.countAll().as('people')])
      .where(placeOf(by), 'in', places)
      .where('admittedOn', 'is not', null)
      .where(day, 'is not', null)
      .groupBy(['place', 'month'])
      .execute();
  };
  const [received, ended] = [await monthly('admittedOn'), await monthly('endedOn')];
  return new Map(places.map((place) => [place, { received: byMonth(received, place), ended: byMonth(ended, place) }]));
}
