/** What the report's figures are counted from; figures that share a statement share its loader. */
import { sql as raw } from 'kysely';
import type { Context } from '../entities/index.ts';
import type { ProjectKind, Quality } from '../schema.generated.ts';

/** What each count says besides its number. */
export interface Counted {
  readonly rows: number;
  readonly quality: Quality;
}

/** Of the qualities of all rows the alphabetically first and last tell the weakest: DERIVED, PUBLISHED, SYNTHETIC. */
export const weakest = (first: string | null, last: string | null): Quality =>
  last === 'SYNTHETIC' || first === null || last === null ? 'SYNTHETIC' : first === 'DERIVED' ? 'DERIVED' : 'PUBLISHED';

const first = () => raw<string | null>`min(${raw.ref('quality')})`.as('first');
const last = () => raw<string | null>`max(${raw.ref('quality')})`.as('last');

export const weakestOf = (counted: readonly Counted[]): Quality =>
  counted.some(({ quality }) => quality === 'SYNTHETIC')
    ? 'SYNTHETIC'
    : counted.some(({ quality }) => quality === 'DERIVED')
      ? 'DERIVED'
      : 'PUBLISHED';

export const rowsOf = (counted: readonly Counted[]): number => counted.reduce((sum, { rows }) => sum + rows, 0);

/** One entry, whatever the key: for counts that take no argument. */
const once =
  <Value>(count: (context: Context) => Promise<Value>) =>
  async (keys: readonly string[], _: null, context: Context): Promise<ReadonlyMap<string, Value>> => {
    const value = await count(context);
    return new Map(keys.map((key) => [key, value]));
  };

export interface Paid extends Counted {
  readonly year: number;
  readonly projectKind: ProjectKind | null;
  readonly paid: number;
}

/** Public money released in 2008–2015, by year and kind of project. */
export const publicMoney = once(async ({ sql }): Promise<readonly Paid[]> => {
  const found = await sql
    .selectFrom('FundAppropriation')
    .select(({ fn }) => [
      'year',
      'projectKind',
      fn.sum<number>('paid').as('paid'),
      fn.countAll<number>().as('rows'),
      first(),
      last(),
    ])
    .where('year', '>=', 2008)
    .where('year', '<=', 2015)
    .groupBy(['year', 'projectKind'])
    .orderBy('year')
    .execute();
  return found.map((row) => ({
    year: row.year,
    projectKind: row.projectKind,
    paid: Number(row.paid),
    rows: Number(row.rows),
    quality: weakest(row.first, row.last),
  }));
});

/** The price of one IFSC year in force on a day, in fen. */
export async function standardPrices(days: readonly string[], _: null, { sql }: Context) {
  const found = await sql
    .selectFrom('DatedParameter')
    .select(['value', 'validFrom', 'inForceUntil', 'quality'])
    .where('code', '=', 'IFSC_STANDARD_PRICE')
    .execute();
  return new Map(
    days.flatMap((day) =>
      found
        .filter(({ validFrom, inForceUntil }) => validFrom <= day && day <= inForceUntil)
        .map(({ value, quality }) => [day, { value: Number(value), rows: 1, quality }] as const),
    ),
  );
}

/** Centres open on a day, by level. */
export async function centresOpen([day = '']: readonly string[], _: null, { sql }: Context) {
  const found = await sql
    .selectFrom('ServiceCentre')
    .select(({ fn }) => ['level', fn.countAll<number>().as('rows'), first(), last()])
    .where('openedOn', '<=', day)
    .where('openUntil', '>=', day)
    .groupBy('level')
    .orderBy('level', 'desc')
    .execute();
  const levels = found.map((row) => ({
    level: row.level,
    rows: Number(row.rows),
    quality: weakest(row.first, row.last),
  }));
  return new Map([[day, levels]]);
}

/** Special projects under contract on a day. */
export async function specialProjectsRunning([day = '']: readonly string[], _: null, { sql }: Context) {
  const found = await sql
    .selectFrom('ServiceProject')
    .select(({ fn }) => [fn.countAll<number>().as('rows'), first(), last()])
    .where('kind', '=', 'SPECIAL')
    .where('startedOn', '<=', day)
    .where('runsUntil', '>=', day)
    .executeTakeFirstOrThrow();
  return new Map([[day, { rows: Number(found.rows), quality: weakest(found.first, found.last) }]]);
}

export interface Delivered extends Counted {
  readonly kind: ProjectKind;
  readonly projects: number;
  readonly personTimes: number;
}

/** Person-times of 2014 and the projects that delivered them, by kind. */
export const delivered2014 = once(async ({ sql }): Promise<readonly Delivered[]> => {
  const found = await sql
    .selectFrom('ServiceReturn')
    .select(({ fn }) => [
      'kind',
      fn.count<number>('projectId').distinct().as('projects'),
      fn.sum<number>('personTimes').as('personTimes'),
      fn.countAll<number>().as('rows'),
      first(),
      last(),
    ])
    .where('year', '=', 2014)
    .where('personTimes', '>', 0)
    .groupBy('kind')
    .execute();
  return found.map((row) => ({
    kind: row.kind,
    projects: Number(row.projects),
    personTimes: Number(row.personTimes),
    rows: Number(row.rows),
    quality: weakest(row.first, row.last),
  }));
});

/** The fields services were delivered in; what the report names as a shortage or leaves unnamed is not among them. */
export const fieldsServed = once(async ({ sql }) => {
  const found = await sql
    .selectFrom('ServiceReturn')
    .select(({ fn }) => ['field', fn.countAll<number>().as('rows'), first(), last()])
    .where('field', 'not in', ['OTHER', 'DRUG_CONTROL'])
    .groupBy('field')
    .orderBy('field')
    .execute();
  return found.map((row) => ({
    field: row.field,
    rows: Number(row.rows),
    quality: weakest(row.first, row.last),
  }));
});

/** Sessions of community work in 2014 and their attendances. */
export const communitySessions2014 = once(async ({ sql }) => {
  const found = await sql
    .selectFrom('ServiceSession')
    .select(({ fn }) => [
      fn.countAll<number>().as('rows'),
      fn.sum<number>('attendances').as('attendances'),
      first(),
      last(),
    ])
    .where('method', '=', 'COMMUNITY')
    .where('heldOn', '>=', '2014-01-01')
    .where('heldOn', '<=', '2014-12-31')
    .executeTakeFirstOrThrow();
  return {
    rows: Number(found.rows),
    attendances: Number(found.attendances ?? 0),
    quality: weakest(found.first, found.last),
  };
});

/** Community issues solved in 2014, whenever raised. */
export const issuesSolved2014 = once(async ({ sql }) => {
  const found = await sql
    .selectFrom('CommunityIssue')
    .select(({ fn }) => [fn.countAll<number>().as('rows'), first(), last()])
    .where('resolvedOn', '>=', '2014-01-01')
    .where('resolvedOn', '<=', '2014-12-31')
    .executeTakeFirstOrThrow();
  return { rows: Number(found.rows), quality: weakest(found.first, found.last) };
});

/** Bodies that were commissioned with an evaluation by a day. */
export async function evaluatorsCommissioned([day = '']: readonly string[], _: null, { sql }: Context) {
  const found = await sql
    .selectFrom('Evaluation')
    .select(({ fn }) => [
      fn.count<number>('evaluatorId').distinct().as('evaluators'),
      fn.countAll<number>().as('rows'),
      first(),
      last(),
    ])
    .where('commissionedOn', '<=', day)
    .executeTakeFirstOrThrow();
  return new Map([
    [
      day,
      { evaluators: Number(found.evaluators), rows: Number(found.rows), quality: weakest(found.first, found.last) },
    ],
  ]);
}
