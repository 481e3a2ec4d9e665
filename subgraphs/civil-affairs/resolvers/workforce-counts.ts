/** Counts of the workforce by place: the whole city, a district, or an agency. */

import { typesOfId } from '@hub/schema/ids.ts';
import { type RawBuilder, sql as raw, type SqlBool } from 'kysely';
import type { Context } from '../entities/index.ts';
import type { ServiceField, Tenure } from '../schema.generated.ts';
import type { OnDay } from './coverage.ts';

export const wholeCity = 'city';

/** Later than any day that is asked about. */
const endOfTime = '9999-12-31';

const columnOf = (place: string): string =>
  typesOfId(place).includes('Organisation') ? 'organisationId' : 'districtCode';

/** Where a row's place is found; the city has all rows. */
const placeIn = (places: readonly string[], table: 'EmploymentSpell' | 'FundedPost'): RawBuilder<string> =>
  places.includes(wholeCity)
    ? raw<string>`${raw.lit(wholeCity)}`
    : raw<string>`${raw.ref(`${table}.${columnOf(places[0] ?? '')}`)}`;

/** Splits a batch: a row is the city's, a district's and an agency's, so the three cannot share a grouping. */
async function byPlace<Value>(
  places: readonly string[],
  count: (some: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): Promise<ReadonlyMap<string, Value>> {
  const groups = Map.groupBy(places, (place) => (place === wholeCity ? wholeCity : columnOf(place)));
  return new Map((await Promise.all([...groups.values()].map(count))).flatMap((found) => [...found]));
}

const within = (places: readonly string[], table: 'EmploymentSpell' | 'FundedPost'): RawBuilder<SqlBool> =>
  raw<SqlBool>`${placeIn(places, table)} in (${raw.join([...places])})`;

/** Holders of a licence by a day, and how many of them are registered on it, by day. */
export async function licensedBy(days: readonly string[], _: null, { sql }: Context) {
  const counted = await Promise.all(
    days.map(async (day) => {
      const found = await sql
        .selectFrom('SocialWorker')
        .select(({ fn }) => [
          fn.countAll<number>().as('workers'),
          raw<number>`sum(case when ${raw.ref('registeredUntil')} >= ${raw.lit(day)} then 1 else 0 end)`.as(
            'registered',
          ),
        ])
        .where('licensedOn', '<=', day)
        .where(({ or, eb }) => or([eb('revokedOn', 'is', null), eb('revokedOn', '>', day)]))
        .executeTakeFirst();
      return [day, { workers: Number(found?.workers ?? 0), registered: Number(found?.registered ?? 0) }] as const;
    }),
  );
  return new Map(counted);
}

export interface Employed {
  /** Completed years. */
  readonly age: number;
  readonly tenure: Tenure;
  readonly workers: number;
}

/** The same day some years before; the 28th for the 29th of February. */
const yearsBefore = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) - years}${day.slice(4).replace('-02-29', '-02-28')}`;

/** Those employed on a day by age and by years since they entered the sector. */
export const employedIn = (places: readonly string[], { asOf }: OnDay, { sql }: Context) =>
  byPlace(places, async (some) => {
    const born = raw.ref('SocialWorker.birthDate');
    const entered = raw.ref('SocialWorker.enteredOn');
    const year = Number(asOf.slice(0, 4));
    const rows = await sql
      .selectFrom('EmploymentSpell')
      .innerJoin('SocialWorker', 'SocialWorker.id', 'EmploymentSpell.workerId')
      .select(({ fn }) => [
        placeIn(some, 'EmploymentSpell').as('place'),
        raw<number>`${raw.lit(year)} - cast(substr(${born}, 1, 4) as integer) - case when substr(${born}, 6) > ${raw.lit(asOf.slice(5))} then 1 else 0 end`.as(
          'age',
        ),
        raw<Tenure>`case when ${entered} <= ${raw.lit(yearsBefore(asOf, 5))} then 'OVER_5_YEARS' when ${entered} <= ${raw.lit(yearsBefore(asOf, 3))} then 'FROM_3_TO_5_YEARS' else 'UNDER_3_YEARS' end`.as(
          'tenure',
        ),
        fn.countAll<number>().as('workers'),
      ])
      .where('EmploymentSpell.startedOn', '<=', asOf)
      .where('EmploymentSpell.lastsUntil', '>=', asOf)
      .where(within(some, 'EmploymentSpell'))
      .groupBy(['place', 'age', 'tenure'])
      .execute();
    const numbers = rows.map((row) => ({ ...row, age: Number(row.age), workers: Number(row.workers) }));
    return Map.groupBy(numbers, ({ place }) => place) as ReadonlyMap<string, readonly Employed[]>;
  });

/** Posts that exist on a day. */
export const postsIn = (places: readonly string[], { asOf }: OnDay, { sql }: Context) =>
  byPlace(places, async (some) => {
    const rows = await sql
      .selectFrom('FundedPost')
      .select(({ fn }) => [placeIn(some, 'FundedPost').as('place'), fn.countAll<number>().as('posts')])
      .where('createdOn', '<=', asOf)
      .where('existsUntil', '>=', asOf)
      .where(within(some, 'FundedPost'))
      .groupBy('place')
      .execute();
    return new Map(rows.map(({ place, posts }) => [place, { posts: Number(posts) }]));
  });

/** The last three calendar years that were over on a day. */
export function yearsOver(asOf: string): readonly number[] {
  const year = Number(asOf.slice(0, 4));
  const last = asOf.endsWith('-12-31') ? year : year - 1;
  return [last - 2, last - 1, last];
}

interface Years {
  readonly years: readonly number[];
  /** The day the last of them is counted to, where it is not over. */
  readonly until?: string;
}

/** Exits of each year, within and out of the sector, and the headcounts at its two ends. */
export const turnoverIn = (places: readonly string[], { years, until: lastDay = endOfTime }: Years, { sql }: Context) =>
  byPlace(places, async (some) => {
    const [started, until, ended] = [raw.ref('startedOn'), raw.ref('lastsUntil'), raw.ref('endedOn')];
    const countIf = (condition: RawBuilder<SqlBool>) => raw<number>`sum(case when ${condition} then 1 else 0 end)`;
    const endOf = (year: number) => (lastDay < `${year}-12-31` ? lastDay : `${year}-12-31`);
    const employedAt = (year: number) => {
      const day = raw.lit(endOf(year));
      return raw<SqlBool>`${started} <= ${day} and ${until} >= ${day}`;
    };
    const leftIn = (year: number) =>
      raw<SqlBool>`${ended} >= ${raw.lit(`${year}-01-01`)} and ${ended} <= ${raw.lit(endOf(year))}`;
    const rows = await sql
      .selectFrom('EmploymentSpell')
      .select(placeIn(some, 'EmploymentSpell').as('place'))
      .select(
        years.flatMap((year) => [
          countIf(employedAt(year - 1)).as(`before${year}`),
          countIf(employedAt(year)).as(`after${year}`),
          countIf(leftIn(year)).as(`exits${year}`),
          countIf(raw<SqlBool>`${leftIn(year)} and ${raw.ref('exitKind')} = 'TO_OTHER_AGENCY'`).as(`within${year}`),
        ]),
      )
      .where(within(some, 'EmploymentSpell'))
      .groupBy('place')
      .execute();
    return new Map(
      rows.map((row) => {
        const number = (name: string): number => Number((row as Record<string, unknown>)[name] ?? 0);
        const ofYears = years.map((year) => ({
          year,
          meanHeadcount: (number(`before${year}`) + number(`after${year}`)) / 2,
          exits: number(`exits${year}`),
          exitsWithinSector: number(`within${year}`),
          exitsOutOfSector: number(`exits${year}`) - number(`within${year}`),
        }));
        return [row.place, ofYears];
      }),
    );
  });

/** Posts of each field, and how many are held, and held by specialists, on a day. */
export const gapsIn = (places: readonly string[], { asOf }: OnDay, { sql }: Context) =>
  byPlace(places, async (some) => {
    const specialist = raw.ref('EmploymentSpell.asSpecialist');
    const rows = await sql
      .selectFrom('FundedPost')
      .leftJoin('EmploymentSpell', (join) =>
        join
          .onRef('EmploymentSpell.postId', '=', 'FundedPost.id')
          .on('EmploymentSpell.startedOn', '<=', asOf)
          .on('EmploymentSpell.lastsUntil', '>=', asOf),
      )
      .select(({ fn }) => [
        placeIn(some, 'FundedPost').as('place'),
        'FundedPost.field',
        fn.countAll<number>().as('posts'),
        fn.count<number>('EmploymentSpell.id').as('held'),
        raw<number>`sum(case when ${specialist} then 1 else 0 end)`.as('specialists'),
      ])
      .where('FundedPost.createdOn', '<=', asOf)
      .where('FundedPost.existsUntil', '>=', asOf)
      .where(within(some, 'FundedPost'))
      .groupBy(['place', 'FundedPost.field'])
      .orderBy('FundedPost.field')
      .execute();
    const gaps = rows.map(({ place, field, posts, held, specialists }) => ({
      place,
      field: field as ServiceField,
      posts: Number(posts),
      vacant: Number(posts) - Number(held),
      heldBySpecialists: Number(specialists),
      gap: Number(posts) - Number(specialists),
    }));
    return Map.groupBy(gaps, ({ place }) => place);
  });
