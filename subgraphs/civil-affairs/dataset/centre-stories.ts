/** When each centre opened, which divisions it serves, what it offers: the plot every table of purchasing follows. */
import { type CentrePlace, centres, organisationId, organisations } from '@hub/kit/dataset/city.ts';
import { random } from '@hub/kit/dataset/random.ts';
import { districtCodes, townshipCodes } from '@hub/schema/codes.ts';
import type { ServiceField } from '../schema.generated.ts';

export interface CentreStory {
  readonly place: CentrePlace;
  readonly nameZh: string;
  readonly openedOn: string;
  /** Its own division first. */
  readonly serves: readonly string[];
  readonly fields: readonly ServiceField[];
  readonly projectId: string;
}

const townshipName = new Map(townshipCodes.map(({ code, nameZh }) => [code, nameZh]));

/** How many open in each year, by the run of numbers they come from: 135 subdistricts, 24 towns, 12 communities. */
const waves = [
  { from: 1, count: 135, years: { 2011: 45, 2012: 84, 2013: 6 } },
  { from: 136, count: 24, years: { 2012: 6, 2013: 12, 2014: 6 } },
  { from: 160, count: 12, years: { 2014: 2, 2015: 10 } },
] as const;

/** 2011 begins in October, when the first tenders had been decided; 2015 ends before the report. */
const firstDay = (year: string): string => (year === '2011' ? '2011-10-10' : `${year}-02-01`);
const lastDay = (year: string): string => (year === '2015' ? '2015-09-15' : `${year}-11-28`);

const onOrBefore28 = (day: string): string => (Number(day.slice(8)) > 28 ? `${day.slice(0, 8)}28` : day);

function openingDays(): Map<number, string> {
  const chance = random('civil-affairs:openings');
  const days = new Map<number, string>();
  for (const { from, count, years } of waves) {
    const numbers = Array.from({ length: count }, (_, index) => from + index)
      .map((number) => ({ number, order: chance.next() }))
      .sort((one, other) => one.order - other.order);
    let next = 0;
    for (const [year, opened] of Object.entries(years)) {
      for (const { number } of numbers.slice(next, next + opened))
        days.set(number, onOrBefore28(chance.day(firstDay(year), lastDay(year))));
      next += opened;
    }
  }
  return days;
}

/** Towns without a centre of their own that a centre of their district serves; the others are left uncovered. */
function sharedTowns(): Map<string, string[]> {
  const own = new Set(centres.map(({ townshipCode }) => townshipCode));
  const without = townshipCodes.filter(({ code }) => !own.has(code)).slice(0, 6);
  const shared = new Map<string, string[]>();
  for (const { code, districtCode } of without) {
    const host = centres.findLast((centre) => centre.districtCode === districtCode && centre.townshipCode < code);
    if (host) shared.set(host.id, [...(shared.get(host.id) ?? []), code]);
  }
  return shared;
}

/** Every centre gives the three core fields and, by turns, others ("3+X"). */
const further: readonly ServiceField[] = [
  'DISABILITY_REHABILITATION',
  'COMMUNITY_CORRECTIONS',
  'MIGRANT_WORKERS',
  'NEW_SETTLERS',
  'ETHNIC_INTEGRATION',
];

const fieldsOf = (number: number): readonly ServiceField[] => {
  const extra = [further[number % 5], ...(number % 3 === 0 ? [further[(number + 2) % 5]] : [])];
  return ['FAMILY', 'ELDERLY', 'YOUTH', ...extra.filter((field) => field !== undefined)];
};

export const ifscProjectId = (number: number): string => `PRJ-${String(number).padStart(4, '0')}`;

export const cityBureau: string = organisationId(organisations.civilAffairsBureau.from);

/** The civil affairs bureau of a district, or of the city where no district is given. */
export const bureauOf = (districtCode: string | null): string => {
  const index = districtCodes.findIndex(({ code }) => code === districtCode);
  return organisationId(organisations.civilAffairsBureau.from + 1 + index);
};

export const placeName = (townshipCode: string): string =>
  (townshipName.get(townshipCode) ?? '').replace(/街道$/, '街');

const centreName = ({ level, townshipCode }: CentrePlace): string =>
  `${placeName(townshipCode)}${level === 'COMMUNITY' ? '社区' : ''}家庭综合服务中心`;

/** The 171 centres of the report. */
export function centreStories(): readonly CentreStory[] {
  const opening = openingDays();
  const shared = sharedTowns();
  return centres.map((place) => ({
    place,
    nameZh: centreName(place),
    openedOn: opening.get(place.number) ?? '2012-03-01',
    serves: [place.townshipCode, ...(shared.get(place.id) ?? [])],
    fields: fieldsOf(place.number),
    projectId: ifscProjectId(place.number),
  }));
}
