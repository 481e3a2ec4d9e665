/** Which divisions a centre serves on a day: one statement for a status, a district or the city. */
import { sql as raw } from 'kysely';
import type { Context } from '../entities/index.ts';
import type { CentreCoverageStatistics, CoverageStatus } from '../schema.generated.ts';
import { percent } from './ratio.ts';

export interface OnDay {
  readonly asOf: string;
}

/** Every division with whether an open centre stands in it, and whether one serves it. */
const served = ({ sql }: Context, { asOf }: OnDay) =>
  sql
    .selectFrom('Township')
    .leftJoin('CentreCoverage', (join) =>
      join.onRef('CentreCoverage.townshipCode', '=', 'Township.code').on('CentreCoverage.since', '<=', asOf),
    )
    .leftJoin('ServiceCentre', (join) =>
      join
        .onRef('ServiceCentre.id', '=', 'CentreCoverage.centreId')
        .on('ServiceCentre.openedOn', '<=', asOf)
        .on('ServiceCentre.openUntil', '>=', asOf),
    )
    .select(({ ref, fn }) => [
      'Township.code',
      'Township.districtCode',
      'Township.kind',
      fn.count<number>('ServiceCentre.id').as('centres'),
      raw<number>`sum(case when ${ref('ServiceCentre.townshipCode')} = ${ref('Township.code')} then 1 else 0 end)`.as(
        'own',
      ),
    ])
    .groupBy(['Township.code', 'Township.districtCode', 'Township.kind']);

type Served = Awaited<ReturnType<ReturnType<typeof served>['execute']>>[number];

const statusOf = ({ own, centres }: Pick<Served, 'own' | 'centres'>): CoverageStatus =>
  Number(own) > 0 ? 'COVERED' : Number(centres) > 0 ? 'SHARED_CENTRE' : 'UNCOVERED';

/** Status by division. */
export async function coverageOfTownships(codes: readonly string[], day: OnDay, context: Context) {
  const rows = await served(context, day).where('Township.code', 'in', codes).execute();
  return new Map(rows.map((row) => [row.code, statusOf(row)]));
}

/** Codes of the divisions covered in this way. */
export async function townshipsCovered(context: Context, status: CoverageStatus, day: OnDay): Promise<string[]> {
  const rows = await served(context, day).execute();
  return rows.filter((row) => statusOf(row) === status).map(({ code }) => code);
}

export function counted(rows: readonly Served[], { asOf }: OnDay): CentreCoverageStatistics {
  const subdistricts = rows.filter(({ kind }) => kind === 'SUBDISTRICT');
  const towns = rows.filter(({ kind }) => kind === 'TOWN');
  const covered = (some: readonly Served[]) => some.filter((row) => statusOf(row) !== 'UNCOVERED').length;
  return {
    asOf,
    subdistricts: subdistricts.length,
    subdistrictsCovered: covered(subdistricts),
    subdistrictCoveragePercent: percent(covered(subdistricts), subdistricts.length),
    towns: towns.length,
    townsCovered: covered(towns),
    townCoveragePercent: percent(covered(towns), towns.length),
    sharedCentre: rows.filter((row) => statusOf(row) === 'SHARED_CENTRE').length,
    uncovered: rows.length - covered(rows),
  };
}

/** Coverage by district; a district without divisions has no entry. */
export async function coverageOfDistricts(codes: readonly string[], day: OnDay, context: Context) {
  const rows = await served(context, day).where('Township.districtCode', 'in', codes).execute();
  const byDistrict = Map.groupBy(rows, ({ districtCode }) => districtCode);
  return new Map([...byDistrict].map(([code, own]) => [code, counted(own, day)]));
}

export const coverageOfCity = async (context: Context, day: OnDay): Promise<CentreCoverageStatistics> =>
  counted(await served(context, day).execute(), day);
