/** Centre and project rows as they stand at the report date, told from the centre stories and the purchases. */
import type { CentrePlace } from '@hub/kit/dataset/city.ts';
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import { addDays } from '@hub/kit/dataset/random.ts';
import type { CentreCoverage } from '../entities/centre-coverage.ts';
import type { ServiceCentreRow } from '../entities/service-centre.ts';
import type { ServiceProjectRow } from '../entities/service-project.ts';
import type { CapacityStatus, CentreLevel, CentreStatus, ProjectState } from '../schema.generated.ts';
import { endOfTime, reached } from './calendar.ts';
import { type CentreStory, placeName } from './centre-stories.ts';
import { signedBefore } from './contracts.ts';
import { chanceOf, lastDayOf, type Purchase, standardPrice } from './purchases.ts';

const capacities: Readonly<Record<CapacityStatus, number>> = {
  HAS_CAPACITY: 55,
  WAITLIST: 20,
  NO_CAPACITY: 12,
  ASSESSMENT_NEEDED: 9,
  UNKNOWN: 4,
};

/** Reports, newest first; a centre may have been without room for more than a month. */
function capacityReports(today: string, chance: ReturnType<typeof chanceOf>) {
  let day = addDays(today, -chance.between(1, 60));
  return Array.from({ length: chance.between(2, 4) }, () => {
    const report = { status: chance.weighted(capacities), reportedAt: `${day}T01:30:00Z` };
    day = addDays(day, -chance.between(20, 70));
    return report;
  });
}

interface OtherCentre {
  readonly number: number;
  readonly level: CentreLevel;
  readonly status: CentreStatus;
  readonly openedOn: string | null;
  readonly openUntil: string | null;
  readonly since: string;
}

/** Centres that are not among the 171: two being tendered, two planned, two pilots closed or suspended before the present form. */
const others: readonly OtherCentre[] = [
  { number: 172, level: 'COMMUNITY', status: 'TENDERING', openedOn: null, openUntil: null, since: '2015-09-21' },
  { number: 173, level: 'COMMUNITY', status: 'TENDERING', openedOn: null, openUntil: null, since: '2015-09-28' },
  {
    number: 174,
    level: 'SUBDISTRICT_OR_TOWN',
    status: 'PLANNED',
    openedOn: null,
    openUntil: null,
    since: '2015-08-01',
  },
  {
    number: 175,
    level: 'SUBDISTRICT_OR_TOWN',
    status: 'PLANNED',
    openedOn: null,
    openUntil: null,
    since: '2015-08-01',
  },
  {
    number: 176,
    level: 'SUBDISTRICT_OR_TOWN',
    status: 'CLOSED',
    openedOn: '2009-07-01',
    openUntil: '2011-06-30',
    since: '2011-07-01',
  },
  {
    number: 177,
    level: 'SUBDISTRICT_OR_TOWN',
    status: 'SUSPENDED',
    openedOn: '2010-06-01',
    openUntil: '2013-05-31',
    since: '2013-06-01',
  },
];

function otherCentreRows(purchases: readonly Purchase[]): ServiceCentreRow[] {
  return others.flatMap(({ number, level, status, openedOn, openUntil, since }) => {
    const id = `IFSC-${number}`;
    const purchase = purchases.find(({ centre }) => centre?.id === id);
    const place: Pick<CentrePlace, 'townshipCode' | 'districtCode'> | null = purchase?.centre ?? null;
    if (!purchase || !place) return [];
    return [
      {
        id,
        nameZh: `${placeName(place.townshipCode)}${level === 'COMMUNITY' ? '第二社区' : ''}家庭综合服务中心${openedOn ? '(试点)' : '(拟建)'}`,
        level,
        ...place,
        operatorId: null,
        projectId: purchase.id,
        status,
        statusHistory: [
          ...(openedOn ? [{ status: 'OPERATING' as const, on: openedOn }] : []),
          ...(status === 'TENDERING' ? [{ status: 'PLANNED' as const, on: purchase.cataloguedOn }] : []),
          { status, on: since },
        ],
        openedOn,
        closedOn: status === 'CLOSED' ? openUntil : null,
        openUntil,
        state: 'NO_CAPACITY' as const,
        version: 1,
        acceptingReferralsSince: `${since}T01:00:00Z`,
        capacityReports: [],
        quality: 'SYNTHETIC' as const,
      },
    ];
  });
}

export function centreRows(
  stories: readonly CentreStory[],
  purchases: readonly Purchase[],
  today: string,
): ServiceCentreRow[] {
  const chance = chanceOf('capacity');
  const operating = stories.map(({ place, nameZh, openedOn, projectId }): ServiceCentreRow => {
    const reports = capacityReports(today, chance);
    return {
      id: place.id,
      nameZh,
      level: place.level,
      townshipCode: place.townshipCode,
      districtCode: place.districtCode,
      operatorId: place.operatorId,
      projectId,
      status: 'OPERATING',
      statusHistory: [
        { status: 'PLANNED', on: addDays(openedOn, -200) },
        { status: 'TENDERING', on: addDays(openedOn, -112) },
        { status: 'OPERATING', on: openedOn },
      ],
      openedOn,
      closedOn: null,
      openUntil: endOfTime,
      state: reports[0]?.status ?? 'UNKNOWN',
      version: reports.length + 1,
      acceptingReferralsSince: reports[0]?.reportedAt ?? `${today}T00:00:00Z`,
      capacityReports: reports,
      quality: 'SYNTHETIC',
    };
  });
  return [...operating, ...otherCentreRows(purchases)];
}

export function* coverageRows(stories: readonly CentreStory[]): Generator<NewRow<typeof CentreCoverage>> {
  for (const { place, serves, openedOn } of stories)
    for (const [index, townshipCode] of serves.entries())
      yield {
        id: `${place.id}/${index}`,
        centreId: place.id,
        townshipCode,
        place: index,
        since: openedOn,
        quality: 'SYNTHETIC',
      };
}

interface Step {
  readonly state: ProjectState;
  readonly on: string;
}

/** A contract that ends within this many days makes its project EXPIRING. */
const expiresWithin = 90;

function historyOf({ cataloguedOn, delistedOn, terms, otherwise }: Purchase, today: string): readonly Step[] {
  const steps: Step[] = [{ state: 'CATALOGUED', on: cataloguedOn }];
  const [first] = terms;
  const last = terms.at(-1);
  if (delistedOn) steps.push({ state: 'DELISTED', on: delistedOn });
  if (otherwise === 'TENDERING') steps.push({ state: 'TENDERING', on: addDays(today, -50) });
  if (first)
    steps.push(
      { state: 'TENDERING', on: addDays(first.startsOn, -112) },
      { state: 'CONTRACTED', on: addDays(first.startsOn, -signedBefore) },
      { state: 'RUNNING', on: first.startsOn },
    );
  for (const { startsOn } of terms.slice(1)) steps.push({ state: 'RENEWED', on: startsOn });
  if (last) steps.push({ state: 'EXPIRING', on: addDays(lastDayOf(last), -expiresWithin) });
  if (last) steps.push({ state: 'ENDED', on: addDays(lastDayOf(last), 1) });
  return reached(steps, today);
}

export const projectRows = (purchases: readonly Purchase[], today: string): ServiceProjectRow[] =>
  purchases.map((purchase) => {
    const { terms, centre, districtCode, kind } = purchase;
    const history = historyOf(purchase, today);
    const startedOn = terms[0]?.startsOn ?? null;
    const last = terms.at(-1);
    const runsUntil = last ? lastDayOf(last) : null;
    const hasStarted = startedOn !== null && startedOn <= today;
    const hasEnded = runsUntil !== null && runsUntil < today;
    const yearly = last?.annualAmount ?? (kind === 'IFSC' ? standardPrice : 0);
    return {
      id: purchase.id,
      nameZh: purchase.nameZh,
      kind,
      fields: purchase.fields,
      state: history.at(-1)?.state ?? 'CATALOGUED',
      history,
      version: history.length,
      mandate: purchase.mandate,
      purchaserId: purchase.purchaserId,
      costSharing: districtCode
        ? [
            { level: 'CITY' as const, districtCode: null, amount: Math.round(yearly * 0.6) },
            { level: 'DISTRICT' as const, districtCode, amount: Math.round(yearly * 0.4) },
          ]
        : [{ level: 'CITY' as const, districtCode: null, amount: yearly }],
      districtCode,
      townshipCodes: purchase.townshipCodes,
      centreId: centre?.id ?? null,
      startedOn: hasStarted ? startedOn : null,
      endedOn: hasEnded ? runsUntil : null,
      runsUntil: hasStarted ? runsUntil : null,
      cataloguedOn: purchase.cataloguedOn,
      listedUntil: purchase.delistedOn ?? (hasEnded ? runsUntil : endOfTime),
      quality: 'SYNTHETIC',
    };
  });
