/** Person-times, counted from yearly returns only; a field with too few is withheld, and one more where it could be told by subtraction. */
import { from } from '@hub/kit/columns.ts';
import { shown } from '@hub/kit/statistics.ts';
import type { Context } from '../entities/index.ts';
import type {
  DistrictResolvers,
  ProjectKind,
  QueryResolvers,
  ServiceField,
  ServiceVolume,
  TownshipResolvers,
  VolumeOfField,
} from '../schema.generated.ts';
import { isDisclosing } from './sensitive-field.ts';

interface InYear {
  readonly year: number;
}

/** Person-times of the year, by project; a project that delivered nothing has no entry. */
export async function personTimesOfProjects(projectIds: readonly string[], { year }: InYear, { sql }: Context) {
  const rows = await sql
    .selectFrom('ServiceReturn')
    .select(({ fn }) => ['projectId', fn.sum<number>('personTimes').as('personTimes')])
    .where('projectId', 'in', projectIds)
    .where('year', '=', year)
    .groupBy('projectId')
    .execute();
  return new Map(rows.map(({ projectId, personTimes }) => [projectId, Number(personTimes)]));
}

interface Returned {
  readonly projectId: string;
  readonly kind: ProjectKind;
  readonly field: ServiceField;
  readonly personTimes: number | bigint | string;
}

const returnsOf = (sql: Context['sql'], year: number) =>
  sql.selectFrom('ServiceReturn').select(['projectId', 'kind', 'field', 'personTimes']).where('year', '=', year);

async function returnsOfDistricts(codes: readonly string[], { year }: InYear, { sql }: Context) {
  const rows = await returnsOf(sql, year).select('districtCode').where('districtCode', 'in', codes).execute();
  return Map.groupBy(rows, ({ districtCode }) => districtCode ?? '');
}

async function returnsOfTownships(codes: readonly string[], { year }: InYear, { sql }: Context) {
  const rows = await returnsOf(sql, year).select('townshipCode').where('townshipCode', 'in', codes).execute();
  return Map.groupBy(rows, ({ townshipCode }) => townshipCode ?? '');
}

const sumOf = (rows: readonly Returned[]): number =>
  rows.reduce((sum, { personTimes }) => sum + Number(personTimes), 0);

const projectsOf = (rows: readonly Returned[]): number => new Set(rows.map(({ projectId }) => projectId)).size;

/** The fields' sums as they may be shown beside their total. */
function fieldsShown(rows: readonly Returned[]): VolumeOfField[] {
  const sums = [...Map.groupBy(rows, ({ field }) => field)].map(([field, of]) => ({ field, sum: sumOf(of) }));
  const volumes = sums.map(({ field, sum }) => {
    const { count, suppressed } = shown(sum, isDisclosing(field) ? 'sensitive' : 'ordinary');
    return { field, sum, personTimes: count, suppressed };
  });
  const withheld = volumes.filter(({ suppressed }) => suppressed);
  const smallest = volumes
    .filter(({ suppressed, sum }) => !suppressed && sum > 0)
    .sort((one, other) => one.sum - other.sum)[0];
  return volumes
    .map((volume) =>
      withheld.length === 1 && volume === smallest ? { ...volume, personTimes: null, suppressed: true } : volume,
    )
    .map(({ field, personTimes, suppressed }) => ({ field, personTimes, suppressed }))
    .sort((one, other) => (one.field < other.field ? -1 : 1));
}

function volumeOf(year: number, rows: readonly Returned[]): ServiceVolume {
  const byKind = [...Map.groupBy(rows, ({ kind }) => kind)].map(([kind, of]) => ({
    kind,
    personTimes: sumOf(of),
    projects: projectsOf(of),
  }));
  return {
    year,
    unit: 'PERSON_TIMES',
    personTimes: sumOf(rows),
    byKind,
    byField: fieldsShown(rows),
    projects: projectsOf(rows),
  };
}

export const serviceVolumeOfDistrict: DistrictResolvers = {
  serviceVolume: from(['code'], async ({ code }, { year }, context) =>
    volumeOf(year, (await context.load(returnsOfDistricts, code, { year })) ?? []),
  ),
};

export const serviceVolumeOfTownship: TownshipResolvers = {
  serviceVolume: from(['code'], async ({ code }, { year }, context) =>
    volumeOf(year, (await context.load(returnsOfTownships, code, { year })) ?? []),
  ),
};

export const serviceVolumeQueries: QueryResolvers = {
  serviceVolume: async (_, { year }, { sql }) => volumeOf(year, await returnsOf(sql, year).execute()),
};
