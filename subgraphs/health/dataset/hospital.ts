/** Forty invented hospitals and what each reported about the referrals it can take; complete at every scale. */
import { type HospitalPlace, hospitals as places, reportDate, workerId } from '@hub/kit/dataset/city.ts';
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import { addDays, random } from '@hub/kit/dataset/random.ts';
import { townshipCodes } from '@hub/schema/codes.ts';
import type { Hospital } from '../entities/hospital.ts';
import type { HospitalCapacityReport } from '../entities/hospital-capacity-report.ts';
import type { CapacityStatus, HospitalLevel } from '../schema.generated.ts';

/** Of ten hospitals in number order. */
const levels = [
  'TERTIARY_A',
  'SECONDARY',
  'COMMUNITY_HEALTH_CENTRE',
  'TERTIARY_A',
  'PRIMARY',
  'TERTIARY_B',
  'SECONDARY',
  'COMMUNITY_HEALTH_CENTRE',
  'SECONDARY',
  'PRIMARY',
] as const satisfies readonly HospitalLevel[];

const beds: Readonly<Record<HospitalLevel, readonly [number, number]>> = {
  TERTIARY_A: [900, 2_400],
  TERTIARY_B: [600, 1_200],
  SECONDARY: [200, 600],
  PRIMARY: [40, 120],
  COMMUNITY_HEALTH_CENTRE: [10, 40],
};

/** Posts in the social work unit; 0 where hospitals of the level have none. */
const posts: Readonly<Record<HospitalLevel, number>> = {
  TERTIARY_A: 8,
  TERTIARY_B: 5,
  SECONDARY: 3,
  PRIMARY: 0,
  COMMUNITY_HEALTH_CENTRE: 1,
};

const townshipNames = new Map(townshipCodes.map(({ code, nameZh }) => [code, nameZh]));

/** A district's only hospital is one with a social work unit, so that no district is without. */
const levelOf = ({ number, districtCode }: HospitalPlace): HospitalLevel =>
  places.filter((other) => other.districtCode === districtCode).length === 1
    ? 'SECONDARY'
    : (levels[(number - 1) % levels.length] ?? 'SECONDARY');

/** Every second community health centre has a post; otherwise the level decides. */
const postsOf = (place: HospitalPlace): number => {
  const level = levelOf(place);
  return level === 'COMMUNITY_HEALTH_CENTRE' && place.number % 20 > 10 ? 0 : posts[level];
};

/** A hospital with a social work unit: one that can have cases. */
export interface UnitHospital extends HospitalPlace {
  /** Its medical social workers, who hold no purchased post. */
  readonly workers: readonly string[];
}

/** The first medical social worker's number: licensed, beyond the 3,800 of the purchased posts. */
const firstMedicalWorker = 3_801;

export const unitHospitals: readonly UnitHospital[] = places
  .filter((place) => postsOf(place) > 0)
  .map((place) => ({
    ...place,
    workers: Array.from({ length: postsOf(place) }, (_, index) =>
      workerId(firstMedicalWorker + (place.number - 1) * 10 + index),
    ),
  }));

interface Report {
  readonly status: CapacityStatus;
  readonly reportedOn: string;
}

/** Reports every 28 days or so; hospital 40 never reported, and every ninth stopped in the summer. */
function reportsOf({ number }: HospitalPlace): readonly Report[] {
  if (number === 40) return [];
  const chance = random(`health:capacity:${number}`);
  const reports: Report[] = [];
  let status: CapacityStatus = 'HAS_CAPACITY';
  const last = number % 9 === 0 ? addDays(reportDate, -90) : addDays(reportDate, -(number % 12));
  for (let back = 12; back >= 0; back -= 1) {
    if (chance.chance(0.35))
      status = chance.weighted({ HAS_CAPACITY: 5, WAITLIST: 3, NO_CAPACITY: 2, ASSESSMENT_NEEDED: 1 });
    reports.push({ status, reportedOn: addDays(last, -28 * back) });
  }
  return reports;
}

/** The day of the first report of the unbroken run that ends with the last one. */
function standingSince(reports: readonly Report[]): string | null {
  const last = reports.at(-1);
  const change = reports.findLastIndex(({ status }) => status !== last?.status);
  return reports[change + 1]?.reportedOn ?? null;
}

export function* hospitals(): Generator<NewRow<typeof Hospital>> {
  const chance = random('health:hospital');
  for (const place of places) {
    const level = levelOf(place);
    const reports = reportsOf(place);
    const unitPosts = postsOf(place);
    const suffix = level === 'COMMUNITY_HEALTH_CENTRE' ? '社区卫生服务中心' : '医院';
    yield {
      id: place.id,
      nameZh: `合成·${townshipNames.get(place.townshipCode)}${suffix}`,
      level,
      districtCode: place.districtCode,
      townshipCode: place.townshipCode,
      organisationId: place.organisationId,
      beds: chance.between(...beds[level]),
      hasSocialWorkUnit: unitPosts > 0,
      unitEstablishedOn: unitPosts > 0 ? chance.day('2009-01-05', '2011-12-30') : null,
      unitPosts: unitPosts > 0 ? unitPosts : null,
      acceptingReferrals: reports.at(-1)?.status ?? 'UNKNOWN',
      capacityReportedOn: reports.at(-1)?.reportedOn ?? null,
      capacitySince: standingSince(reports),
      quality: 'SYNTHETIC',
    };
  }
}

export function* capacityReports(): Generator<NewRow<typeof HospitalCapacityReport>> {
  const chance = random('health:capacity-report');
  for (const place of places)
    for (const { status, reportedOn } of reportsOf(place))
      yield {
        id: `${place.id}/${reportedOn}`,
        state: 'REPORTED',
        version: 1,
        hospitalId: place.id,
        status,
        reportedOn,
        places: status === 'HAS_CAPACITY' ? chance.between(1, 12) : status === 'ASSESSMENT_NEEDED' ? null : 0,
        waiting: status === 'WAITLIST' ? chance.between(1, 15) : null,
        quality: 'SYNTHETIC',
      };
}
