/** The only place that counts the register: one statement for all places of a request, one more for needs, two for months. */
import { sql as raw } from 'kysely';
import type { CountedBy } from '../entities/answers.ts';
import type { Context } from '../entities/index.ts';
import { yearsBefore } from '../entities/lifecycle.ts';
import type { SupportNeed } from '../schema.generated.ts';
import { labels } from './labels.ts';

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

const columns = {
  byCategory: 'category',
  bySex: 'sex',
  byHouseholdRegister: 'householdRegister',
  byEducation: 'education',
} as const satisfies Readonly<Record<Exclude<Partition, 'byAge'>, string>>;

const placeOf = (by: CountedBy) => (by === 'city' ? raw<string>`'city'` : raw<string>`${raw.ref(by)}`);

/** Admitted by the day and not yet ended on it. */
const runningAt = ({ by, asOf }: Counted, places: readonly string[], { sql }: Context) =>
  sql
    .selectFrom('CorrectionsCase')
    .where(placeOf(by), 'in', places)
    .where('admittedOn', '<=', asOf)
    .where(({ eb, or }) => or([eb('endedOn', 'is', null), eb('endedOn', '>', asOf)]));

type Counts = Readonly<Record<string, unknown>>;

/** The codes of each partition, under the names their counts are selected by. */
const codes = partitions.flatMap((partition) =>
  Object.keys(labels[partition]).map((code) => ({ partition, code, name: `${partition}_${code}` })),
);

function dividedBy(counts: Counts): RegisterCounts['partitions'] {
  const of = (wanted: Partition) =>
    new Map(
      codes.flatMap(({ partition, code, name }) => (partition === wanted ? [[code, Number(counts[name] ?? 0)]] : [])),
    );
  return {
    byCategory: of('byCategory'),
    bySex: of('bySex'),
    byAge: of('byAge'),
    byHouseholdRegister: of('byHouseholdRegister'),
    byEducation: of('byEducation'),
  };
}

/** Ages in days of birth: born after the first of a band, by the second. */
const bandsOn = (asOf: string): Readonly<Record<string, readonly [after: string | null, by: string | null]>> => {
  const [eighteen, fortySix, sixtyOne] = [yearsBefore(asOf, 18), yearsBefore(asOf, 46), yearsBefore(asOf, 61)];
  return {
    UNDER_18: [eighteen, null],
    AGE_18_45: [fortySix, eighteen],
    AGE_46_60: [sixtyOne, fortySix],
    OVER_60: [null, sixtyOne],
  };
};

/** What a case must be to count under a code on a day. */
function criterion(partition: Partition, code: string, asOf: string) {
  if (partition !== 'byAge') return raw<boolean>`${raw.ref(columns[partition])} = ${code}`;
  const born = raw.ref('birthDate');
  const [after, by] = bandsOn(asOf)[code] ?? [null, null];
  if (after === null) return raw<boolean>`${born} <= ${by}`;
  return by === null ? raw<boolean>`${born} > ${after}` : raw<boolean>`${born} > ${after} and ${born} <= ${by}`;
}

/** One statement, and a row a place: whoever was received, beside those still under correction, who alone are divided. */
export async function countsAsOf(
  places: readonly string[],
  counted: Counted,
  context: Context,
): Promise<Map<string, RegisterCounts>> {
  const { by, asOf } = counted;
  const received = context.sql
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
    .as('everybody');
  const running = runningAt(counted, places, context)
    .select(({ fn }) => [
      placeOf(by).as('where'),
      fn.countAll().as('underCorrection'),
      ...codes.map(({ partition, code, name }) =>
        fn
          .countAll()
          .filterWhere(criterion(partition, code, asOf))
          .as(name),
      ),
    ])
    .groupBy('where')
    .as('running');
  const rows = await context.sql
    .selectFrom(received)
    .leftJoin(running, 'running.where', 'everybody.place')
    .selectAll()
    .execute();
  return new Map(
    rows.map(({ place, where: _, received: all, ended, reoffended, underCorrection, ...counts }) => [
      String(place),
      {
        received: Number(all),
        ended: Number(ended),
        reoffended: Number(reoffended),
        underCorrection: Number(underCorrection ?? 0),
        partitions: dividedBy(counts),
      },
    ]),
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
