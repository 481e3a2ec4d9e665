/**
 * The synthetic city: the only place that knows which keys exist and who stands where, so that five departments
 * that never see each other's tables still speak of the same people and places. Keys and places only, no records.
 */
import { createHash } from 'node:crypto';
import { type TownshipCode, townshipCodes } from '@hub/schema/codes.ts';

/** The day the report was published; the data stand at it. */
export const reportDate = '2015-10-26';
/** The instant the report was published (17:47 in Guangzhou): the dataset's "now". */
export const reportInstant = '2015-10-26T09:47:00Z';
export const seed = 'tongchou-2015';
/** People's records at 2 % of the city; organisations, money, divisions, licences, returns are complete at every scale. */
export const defaultScale = 0.02;

const padded = (prefix: string, digits: number) => (number: number) =>
  `${prefix}${String(number).padStart(digits, '0')}`;

export const centreId = padded('IFSC-', 3);
export const organisationId = padded('ORG-', 4);
export const workerId = padded('SW-', 5);
export const hospitalId = padded('HOS-', 3);
export const teamId = padded('VT-', 5);
export const referralId = padded('REF-', 6);
export const serviceCaseId = padded('SC-', 6);
export const correctionsCaseId = padded('CC-', 5);
export const medicalCaseId = padded('MSW-', 5);
export const volunteerId = padded('VOL-', 6);
export const incidentId = padded('INC-', 3);
export const projectId = padded('PRJ-', 4);
export const justiceOfficeId = (townshipCode: string): string => `JO-${townshipCode}`;

/** First number of each kind of organisation, and how many there are. */
export const organisations = {
  /** Private social work agencies: 1–267, of which 1–86 hold purchased projects. */
  agency: { from: 1, count: 267 },
  industryBody: { from: 301, count: 8 },
  evaluationBody: { from: 311, count: 8 },
  /** The city bureau of civil affairs (401) and the eleven district bureaus (402–412, in code order). */
  civilAffairsBureau: { from: 401, count: 12 },
  /** The institutions the 40 hospitals belong to, in the hospitals' order. */
  hospital: { from: 501, count: 40 },
  volunteerOrganisation: { from: 601, count: 12 },
  foundation: { from: 621, count: 3 },
  /** One residents' committee and one community service station a township, in the townships' order. */
  residentsCommittee: { from: 1001, count: 170 },
  communityStation: { from: 2001, count: 170 },
  communityOrganisation: { from: 3001, count: 60 },
} as const;

export const contractedAgencies = 86;

export type AgencyBackground = 'UNIVERSITY' | 'ENTERPRISE' | 'VOLUNTEER_ORGANISATION' | 'OTHER';

/** 19, 50, 6 and 11 of the 86: the integers behind 22 %, 58 % and 7 %. */
export function backgroundOf(agency: number): AgencyBackground {
  const place = (agency - 1) % contractedAgencies;
  if (place < 19) return 'UNIVERSITY';
  if (place < 69) return 'ENTERPRISE';
  return place < 75 ? 'VOLUNTEER_ORGANISATION' : 'OTHER';
}

export interface CentrePlace {
  readonly id: string;
  /** 1–171. */
  readonly number: number;
  readonly townshipCode: string;
  readonly districtCode: string;
  readonly level: 'SUBDISTRICT_OR_TOWN' | 'COMMUNITY';
  /** The contracted agency that runs it. */
  readonly operatorId: string;
}

const subdistricts = townshipCodes.filter(({ kind }) => kind === 'SUBDISTRICT');
const towns = townshipCodes.filter(({ kind }) => kind === 'TOWN');

/** 135 in subdistricts, 24 in towns, 12 at community level in populous subdistricts (the split is SYNTHETIC). */
const centreTownships: readonly (readonly [TownshipCode, CentrePlace['level']])[] = [
  ...subdistricts.map((township) => [township, 'SUBDISTRICT_OR_TOWN'] as const),
  ...towns.slice(0, 24).map((township) => [township, 'SUBDISTRICT_OR_TOWN'] as const),
  ...Array.from({ length: 12 }, (_, index) => [subdistricts[index * 11] as TownshipCode, 'COMMUNITY'] as const),
];

export const centres: readonly CentrePlace[] = centreTownships.map(([township, level], index) => ({
  id: centreId(index + 1),
  number: index + 1,
  townshipCode: township.code,
  districtCode: township.districtCode,
  level,
  operatorId: organisationId((index % contractedAgencies) + 1),
}));

export interface HospitalPlace {
  readonly id: string;
  readonly number: number;
  readonly townshipCode: string;
  readonly districtCode: string;
  readonly organisationId: string;
}

export const hospitals: readonly HospitalPlace[] = Array.from({ length: 40 }, (_, index) => {
  const township = townshipCodes[(index * 13 + 3) % townshipCodes.length] as TownshipCode;
  return {
    id: hospitalId(index + 1),
    number: index + 1,
    townshipCode: township.code,
    districtCode: township.districtCode,
    organisationId: organisationId(organisations.hospital.from + index),
  };
});

export interface TeamPlace {
  readonly id: string;
  readonly number: number;
  readonly townshipCode: string;
  readonly districtCode: string;
  /** Most teams are attached to a centre (社工义工联动); the others to a volunteer organisation. */
  readonly centreId: string | null;
  readonly organisationId: string | null;
}

export const teamCount = 2_166;

export const teamPlace = (number: number): TeamPlace => {
  const centre = centres[(number - 1) % centres.length] as CentrePlace;
  const isAttached = number % 8 !== 0;
  const { from, count } = organisations.volunteerOrganisation;
  return {
    id: teamId(number),
    number,
    townshipCode: centre.townshipCode,
    districtCode: centre.districtCode,
    centreId: isAttached ? centre.id : null,
    organisationId: isAttached ? null : organisationId(from + (number % count)),
  };
};

/** Social workers 1–9,120 hold a licence by the report date (8,542 by the end of 2014); 1–3,800 hold the funded posts. */
export const licensedWorkers = 9_120;
export const employedWorkers = 3_800;
/** Workers 1–60, who specialise in community corrections. */
export const correctionsWorkers = Array.from({ length: 60 }, (_, index) => workerId(index + 1));
/** The centre a funded worker serves at: every centre has 22 or 23. */
export const centreOfWorker = (worker: number): CentrePlace => centres[(worker - 1) % centres.length] as CentrePlace;

/** The twelve emergencies social workers joined; six are named in the report. */
export const incidents = [
  { id: incidentId(1), nameZh: '5·12汶川大地震', occurredOn: '2008-05-12', inCity: false, named: true },
  { id: incidentId(2), nameZh: '9·21茂名洪灾', occurredOn: '2010-09-21', inCity: false, named: true },
  { id: incidentId(3), nameZh: '4·20雅安地震', occurredOn: '2013-04-20', inCity: false, named: true },
  { id: incidentId(4), nameZh: '广州建业大厦火灾', occurredOn: '2013-12-15', inCity: true, named: true },
  { id: incidentId(5), nameZh: '广州7·15公交车爆炸事件', occurredOn: '2014-07-15', inCity: true, named: true },
  { id: incidentId(6), nameZh: '云南鲁甸地震', occurredOn: '2014-08-03', inCity: false, named: true },
  { id: incidentId(7), nameZh: '合成·城中村暴雨内涝', occurredOn: '2010-05-07', inCity: true, named: false },
  { id: incidentId(8), nameZh: '合成·旧楼坍塌', occurredOn: '2011-08-16', inCity: true, named: false },
  { id: incidentId(9), nameZh: '合成·化工仓库火灾', occurredOn: '2012-06-29', inCity: true, named: false },
  { id: incidentId(10), nameZh: '合成·登革热疫情', occurredOn: '2014-09-22', inCity: true, named: false },
  { id: incidentId(11), nameZh: '合成·强台风过境', occurredOn: '2015-10-04', inCity: true, named: false },
  { id: incidentId(12), nameZh: '合成·批发市场火灾', occurredOn: '2015-10-20', inCity: true, named: false },
] as const;

/** Residents 0–11,092 are the corrections register in order of receipt. */
export const correctionsRegister = 11_093;
/** Residents after those, notified since: whoever is numbered beyond has no corrections file. */
export const notifiedSince = 3_600;

/** The residents the tests and documents tell of: in every department's records at every scale. */
export const storyResidents = { chen: 10_500, li: 10_501, wu: 10_502, he: 10_503 } as const;

const storyCount = 8;

const firstWithoutFile = correctionsRegister + notifiedSince;

export interface City {
  readonly scale: number;
  readonly seed: string;
  readonly now: string;
  readonly today: string;
  /** How many residents the departments know in all; they are numbered from 0. */
  readonly residents: number;
  readonly volunteers: number;
  readonly serviceCases: number;
  readonly medicalCases: number;
  readonly referrals: number;
  /** The hub's opaque reference of a resident. */
  person(resident: number): string;
  /** The resident of the n-th (from 1) medical, service or referral record. */
  medicalResident(number: number): number;
  serviceResident(number: number): number;
  referralResident(number: number): number;
  /** For a referral justice is an end of: a resident without a corrections file, or one of the stories, so that it tells of no minor's. */
  justiceReferralResident(number: number): number;
}

const storyOr = (number: number, resident: (rest: number) => number): number =>
  number <= storyCount ? storyResidents.chen + number - 1 : resident(number - storyCount - 1);

/** The city of `scale`: 1 is the whole of it. @throws {RangeError} when scale is not in (0, 1]. */
export function cityAt(scale: number): City {
  if (!(scale > 0 && scale <= 1))
    throw new RangeError(`规模应在 0 与 1 之间 · scale must be above 0 and at most 1, got ${scale}`);
  const residents = 16_000 + Math.round(284_000 * scale);
  return {
    scale,
    seed,
    now: reportInstant,
    today: reportDate,
    residents,
    volunteers: Math.round(650_000 * scale),
    serviceCases: 400 + Math.round(240_000 * scale),
    medicalCases: 200 + Math.round(40_000 * scale),
    referrals: 200 + Math.round(50_000 * scale),
    person: (resident) => `PER-${createHash('sha256').update(`${seed}:person:${resident}`).digest('hex').slice(0, 20)}`,
    medicalResident: (number) => storyOr(number, (rest) => 10_600 + ((rest * 7_919) % (residents - 10_600))),
    serviceResident: (number) => storyOr(number, (rest) => 9_000 + ((rest * 104_729) % (residents - 9_000))),
    referralResident: (number) => storyOr(number, (rest) => 9_000 + ((rest * 15_485_863) % (residents - 9_000))),
    justiceReferralResident: (number) =>
      storyOr(number, (rest) => firstWithoutFile + ((rest * 15_485_863) % (residents - firstWithoutFile))),
  };
}
