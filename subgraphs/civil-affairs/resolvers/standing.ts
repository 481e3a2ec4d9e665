/** How an organisation stood on a day: the grade then valid, the gravest credit entry then in effect, contracts then in force. */
import type { Context } from '../entities/index.ts';
import type { CreditRecordKind, CreditStanding, OrganisationGrade } from '../schema.generated.ts';
import { signedStates } from './contract.ts';
import type { OnDay } from './coverage.ts';

export const grades: readonly OrganisationGrade[] = ['A1', 'A2', 'A3', 'A4', 'A5'];

export const isAtLeast = (grade: OrganisationGrade, least: OrganisationGrade): boolean =>
  grades.indexOf(grade) >= grades.indexOf(least);

/** The entries that decide a standing, the gravest first. */
const deciding: readonly (readonly [CreditRecordKind, CreditStanding])[] = [
  ['EXIT', 'EXITED'],
  ['SERIOUS_LISTING', 'SERIOUS_DISHONESTY_LIST'],
  ['ABNORMAL_LISTING', 'ABNORMAL_LIST'],
  ['COMMENDATION', 'COMMENDED'],
];

const standingOf = (kinds: readonly CreditRecordKind[]): CreditStanding =>
  deciding.find(([kind]) => kinds.includes(kind))?.[1] ?? 'NORMAL';

const validGrades = ({ sql }: Context, { asOf }: OnDay) =>
  sql
    .selectFrom('GradeAward')
    .select(['organisationId', 'grade'])
    .where('awardedOn', '<=', asOf)
    .where('validUntil', '>=', asOf)
    .where(({ or, eb }) => or([eb('revokedOn', 'is', null), eb('revokedOn', '>', asOf)]))
    .orderBy('awardedOn');

const entriesInEffect = ({ sql }: Context, { asOf }: OnDay) =>
  sql
    .selectFrom('CreditRecord')
    .select(['organisationId', 'kind'])
    .where(
      'kind',
      'in',
      deciding.map(([kind]) => kind),
    )
    .where('recordedOn', '<=', asOf)
    .where(({ or, eb }) => or([eb('effectiveUntil', 'is', null), eb('effectiveUntil', '>=', asOf)]));

/** A later award replaces an earlier one that is still valid. */
export async function gradesOn(ids: readonly string[], day: OnDay, context: Context) {
  const rows = await validGrades(context, day).where('organisationId', 'in', ids).execute();
  return new Map(rows.map(({ organisationId, grade }) => [organisationId, grade]));
}

/** The grade valid on a day, by organisation, of all that hold one. */
export async function allGrades(context: Context, day: OnDay): Promise<ReadonlyMap<string, OrganisationGrade>> {
  const rows = await validGrades(context, day).execute();
  return new Map(rows.map(({ organisationId, grade }) => [organisationId, grade]));
}

const byOrganisation = (rows: readonly { organisationId: string; kind: CreditRecordKind }[]) =>
  new Map(
    [...Map.groupBy(rows, ({ organisationId }) => organisationId)].map(([id, entries]) => [
      id,
      standingOf(entries.map(({ kind }) => kind)),
    ]),
  );

/** Standings other than NORMAL. */
export const standingsOn = async (ids: readonly string[], day: OnDay, context: Context) =>
  byOrganisation(await entriesInEffect(context, day).where('organisationId', 'in', ids).execute());

/** The day since which an organisation has been on a list, or has exited, without a break: the first entry still in effect. */
export async function listedSince(ids: readonly string[], day: OnDay, context: Context) {
  const rows = await entriesInEffect(context, day)
    .select('recordedOn')
    .where('organisationId', 'in', ids)
    .where('kind', '!=', 'COMMENDATION')
    .orderBy('recordedOn', 'desc')
    .execute();
  return new Map(rows.map(({ organisationId, recordedOn }) => [organisationId, recordedOn]));
}

export interface Wanted {
  readonly gradeAtLeast?: OrganisationGrade | null | undefined;
  readonly creditStanding?: CreditStanding | null | undefined;
  readonly contracted?: boolean | null | undefined;
}

async function suppliers({ sql }: Context, { asOf }: OnDay): Promise<Set<string>> {
  const rows = await sql
    .selectFrom('Contract')
    .select('supplierId')
    .distinct()
    .where('state', 'in', signedStates)
    .where('startsOn', '<=', asOf)
    .where('runsUntil', '>=', asOf)
    .execute();
  return new Set(rows.map(({ supplierId }) => supplierId));
}

/** Ids of the organisations that stood as wanted on a day; undefined when nothing is wanted. */
export async function organisationsStanding(
  context: Context,
  { gradeAtLeast, creditStanding, contracted }: Wanted,
  day: OnDay,
): Promise<string[] | undefined> {
  const isTold = (value: unknown): boolean => value !== null && value !== undefined;
  if (![gradeAtLeast, creditStanding, contracted].some(isTold)) return undefined;
  const [all, held, standings, supplying] = await Promise.all([
    context.sql.selectFrom('Organisation').select('id').execute(),
    gradeAtLeast ? allGrades(context, day) : null,
    creditStanding ? entriesInEffect(context, day).execute().then(byOrganisation) : null,
    isTold(contracted) ? suppliers(context, day) : null,
  ]);
  return all
    .map(({ id }) => id)
    .filter((id) => {
      const grade = held?.get(id);
      const isGraded = !gradeAtLeast || (grade !== undefined && isAtLeast(grade, gradeAtLeast));
      const stands = !standings || (standings.get(id) ?? 'NORMAL') === creditStanding;
      return isGraded && stands && (!supplying || supplying.has(id) === contracted);
    });
}
