/**
 * Emergencies and the social workers sent to them. Name, day and place of the six the report names are PUBLISHED; every response,
 * deployment and the other emergencies are SYNTHETIC, the course of Ludian (thirty senior workers in batches) their pattern.
 */
import { incidentId, incidents as joined, reportDate, workerId } from '@hub/kit/dataset/city.ts';
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import { addDays, random } from '@hub/kit/dataset/random.ts';
import type { Deployment } from '../entities/deployment.ts';
import type { EmergencyIncident } from '../entities/emergency-incident.ts';
import type {
  DeploymentState,
  EmergencyState,
  EmergencySupport,
  IncidentKind,
  ResponseLevel,
} from '../schema.generated.ts';

interface Response {
  readonly kind: IncidentKind;
  readonly placeZh: string;
  readonly districtCode?: string;
  readonly level: ResponseLevel;
  readonly supports: readonly EmergencySupport[];
  /** Days after the event at which each state was entered, from REPORTED on; as many as have come. */
  readonly entered: readonly number[];
  /** Social workers of each batch, and how long a batch stays. */
  readonly batches: readonly number[];
  readonly daysOfBatch: number;
}

const all = ['EMOTIONAL_SUPPORT', 'INFORMATION_RELAY', 'RESOURCE_LINKING', 'COMMUNITY_SERVICE'] as const;
const afterAccident = ['EMOTIONAL_SUPPORT', 'INFORMATION_RELAY', 'RESOURCE_LINKING'] as const;
const inNeighbourhood = ['INFORMATION_RELAY', 'RESOURCE_LINKING', 'COMMUNITY_SERVICE'] as const;

const course = [
  'REPORTED',
  'ASSESSED',
  'ACTIVATED',
  'RESPONDING',
  'STANDING_DOWN',
  'RECOVERY',
  'CLOSED',
  'REVIEWED',
] as const satisfies readonly EmergencyState[];

const elsewhere = (placeZh: string, level: ResponseLevel, batches: readonly number[]): Response => ({
  kind: 'NATURAL_DISASTER',
  placeZh,
  level,
  supports: all,
  batches,
  daysOfBatch: 8,
  entered: [0, 1, 2, 3, 30, 40, 120, 150],
});
const accident = (
  placeZh: string,
  districtCode: string,
  level: ResponseLevel,
  batches: readonly number[],
): Response => ({
  kind: 'ACCIDENT',
  placeZh,
  districtCode,
  level,
  supports: afterAccident,
  batches,
  daysOfBatch: 7,
  entered: [0, 0, 0, 0, 12, 20, 60, 90],
});

/** In the order of the city's incidents. */
const responses: readonly Response[] = [
  elsewhere('四川省汶川县', 'I', [6, 6]),
  elsewhere('广东省茂名市', 'II', [8, 6]),
  elsewhere('四川省雅安市', 'I', [8, 8]),
  accident('越秀区建业大厦', '440104', 'II', [10, 6]),
  { ...accident('海珠区', '440105', 'I', [12, 8]), kind: 'PUBLIC_SAFETY' },
  elsewhere('云南省鲁甸县', 'I', [10, 10, 10]),
  {
    kind: 'NATURAL_DISASTER',
    placeZh: '合成·天河区',
    districtCode: '440106',
    level: 'III',
    supports: inNeighbourhood,
    entered: [0, 0, 1, 1, 8, 10, 30, 45],
    batches: [6],
    daysOfBatch: 6,
  },
  accident('合成·荔湾区', '440103', 'III', [5]),
  accident('合成·黄埔区', '440112', 'III', [6]),
  {
    kind: 'PUBLIC_HEALTH',
    placeZh: '合成·白云区',
    districtCode: '440111',
    level: 'II',
    supports: inNeighbourhood,
    entered: [0, 1, 2, 3, 70, 80, 100, 130],
    batches: [8, 8, 6],
    daysOfBatch: 20,
  },
  // A strong typhoon hit several districts three weeks ago: the response is over, the recovery is not.
  {
    kind: 'NATURAL_DISASTER',
    placeZh: '合成·番禺区、南沙区',
    level: 'II',
    supports: all,
    entered: [0, 0, 0, 1, 10, 16],
    batches: [12, 8],
    daysOfBatch: 5,
  },
  // The market fire six days ago: the response is under way.
  { ...accident('合成·白云区', '440111', 'III', [9, 6]), entered: [0, 0, 0, 1] },
];

interface Minor {
  readonly nameZh: string;
  readonly occurredOn: string;
  readonly kind: IncidentKind;
  readonly districtCode: string;
  readonly history: readonly { readonly state: EmergencyState; readonly on: string }[];
}

/** Reported, and no social workers were sent: they are no part of the report's 等10余件. */
const minor: readonly Minor[] = [
  {
    nameZh: '合成·居民楼水管爆裂',
    occurredOn: '2015-06-11',
    kind: 'ACCIDENT',
    districtCode: '440105',
    history: [
      { state: 'REPORTED', on: '2015-06-11' },
      { state: 'ASSESSED', on: '2015-06-11' },
      { state: 'NOT_ACTIVATED', on: '2015-06-12' },
    ],
  },
  {
    nameZh: '合成·学校食物中毒',
    occurredOn: '2015-10-25',
    kind: 'PUBLIC_HEALTH',
    districtCode: '440113',
    history: [
      { state: 'REPORTED', on: '2015-10-25' },
      { state: 'ASSESSED', on: '2015-10-26' },
    ],
  },
  {
    nameZh: '合成·工地塌方',
    occurredOn: reportDate,
    kind: 'ACCIDENT',
    districtCode: '440115',
    history: [{ state: 'REPORTED', on: reportDate }],
  },
];

const withResponse = joined.map((incident, index) => ({ incident, response: responses[index] as Response }));

const historyOf = (occurredOn: string, { entered }: Response) =>
  entered.flatMap((days, index) => {
    const state = course[index];
    return state ? [{ state, on: addDays(occurredOn, days) }] : [];
  });

export function* incidentRows(): Generator<NewRow<typeof EmergencyIncident>> {
  for (const { incident, response } of withResponse) {
    const { id, nameZh, occurredOn, inCity, named } = incident;
    const { kind, placeZh, districtCode = null, level, supports } = response;
    const history = historyOf(occurredOn, response);
    yield {
      id,
      nameZh,
      kind,
      occurredOn,
      placeZh,
      inCity,
      districtCode,
      level,
      supports,
      history,
      namedInReport: named,
      state: history.at(-1)?.state ?? 'REPORTED',
      quality: named ? 'PUBLISHED' : 'SYNTHETIC',
    };
  }
  for (const [index, { nameZh, occurredOn, kind, districtCode, history }] of minor.entries())
    yield {
      id: incidentId(joined.length + index + 1),
      nameZh,
      kind,
      occurredOn,
      districtCode,
      history,
      placeZh: nameZh,
      inCity: true,
      namedInReport: false,
      level: null,
      state: history.at(-1)?.state ?? 'REPORTED',
      supports: [],
      quality: 'SYNTHETIC',
    };
}

/** Days before (–) or after departure at which a deployment enters each state. */
const way = [
  ['NOMINATED', -3],
  ['SHORTLISTED', -2],
  ['APPROVED', -1],
  ['DEPLOYED', 0],
] as const satisfies readonly (readonly [DeploymentState, number])[];

interface Departure {
  readonly reportedOn: string;
  readonly from: string;
  readonly to: string;
  /** How far one who does not go gets. */
  readonly withdraws: boolean;
}

function stepsOf({ reportedOn, from, to, withdraws }: Departure) {
  // In an accident of the day, nomination to departure is a matter of hours.
  const day = (days: number): string => {
    const planned = addDays(from, days);
    return planned < reportedOn ? reportedOn : planned;
  };
  const planned: { readonly state: DeploymentState; readonly on: string }[] = withdraws
    ? [
        { state: 'NOMINATED', on: day(-3) },
        { state: 'SHORTLISTED', on: day(-2) },
        { state: 'WITHDRAWN', on: day(-1) },
      ]
    : [
        ...way.map(([state, days]) => ({ state, on: day(days) })),
        { state: 'RETURNED', on: to },
        { state: 'DEBRIEFED', on: addDays(to, 3) },
      ];
  return planned.filter(({ on }) => on <= reportDate);
}

/** Wenchuan's workers are of the 1,070 licensed by then, who come last in the numbers; later ones hold purchased posts. */
const senior = { early: [8_100, 9_100], later: [1, 900] } as const;

export function* deploymentRows(): Generator<NewRow<typeof Deployment>> {
  const chance = random('coordination:deployments');
  for (const { incident, response } of withResponse) {
    const { id, occurredOn } = incident;
    const [least, most] = occurredOn < '2012-01-01' ? senior.early : senior.later;
    const sent = new Set<number>();
    const next = (): number => {
      const number = chance.between(least, most);
      if (sent.has(number)) return next();
      sent.add(number);
      return number;
    };
    let place = 0;
    for (const [index, size] of response.batches.entries()) {
      const from = addDays(occurredOn, (response.entered[3] ?? 0) + index * response.daysOfBatch);
      // One more is nominated for each batch than goes.
      for (let member = 0; member <= size; member += 1) {
        const withdraws = member === size;
        const to = addDays(from, response.daysOfBatch - 1);
        const history = stepsOf({ reportedOn: occurredOn, from, to, withdraws });
        const last = history.at(-1);
        if (!last) continue;
        const went = history.some(({ state }) => state === 'DEPLOYED');
        place += 1;
        yield {
          id: `${id}/${String(place).padStart(3, '0')}`,
          incidentId: id,
          workerId: workerId(next()),
          nomination: chance.chance(0.6) ? 'AGENCY' : 'SELF',
          support: chance.pick(response.supports),
          state: last.state,
          history,
          batch: withdraws || last.state === 'NOMINATED' ? null : index + 1,
          from: went ? from : null,
          to: history.some(({ state }) => state === 'RETURNED') ? to : null,
          quality: 'SYNTHETIC',
        };
      }
    }
  }
}
