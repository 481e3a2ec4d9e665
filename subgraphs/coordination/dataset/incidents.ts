/**
 * Emergencies and the social workers sent to them. Name, day and place of the six the report names are PUBLISHED; every response,
 * deployment and the other emergencies are SYNTHETIC, the course of Ludian (thirty senior workers in batches) their pattern.
 */
import { incidentId, incidents as joined, reportDate, workerId } from '@hub/kit/dataset/city.ts';
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import { addDays, type Random, random } from '@hub/kit/dataset/random.ts';
import { instantOf } from '@hub/kit/working-calendar.ts';
import type { Deployment } from '../entities/deployment.ts';
import { deploymentMachine } from '../entities/deployment-machine.ts';
import type { EmergencyIncident } from '../entities/emergency-incident.ts';
import { emergencyMachine } from '../entities/emergency-machine.ts';
import type { HouseholdAssignment } from '../entities/household-assignment.ts';
import { householdMachine } from '../entities/household-machine.ts';
import { office } from '../entities/office.ts';
import type { TeamRequest } from '../entities/team-request.ts';
import { teamRequestMachine } from '../entities/team-request-machine.ts';
import type {
  DeploymentState,
  EmergencyState,
  EmergencySupport,
  IncidentKind,
  ResponseLevel,
} from '../schema.generated.ts';
import { type Step, stepsThrough } from './workflow-steps.ts';

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

/** Where in the course workers leave for the place. */
const respondingAt = course.indexOf('RESPONDING');

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
  readonly placeZh: string;
  readonly occurredOn: string;
  readonly kind: IncidentKind;
  readonly districtCode: string;
  readonly history: readonly { readonly state: EmergencyState; readonly on: string }[];
}

/** Reported, and no social workers were sent: they are no part of the report's 等10余件. */
const minor: readonly Minor[] = [
  {
    nameZh: '合成·居民楼水管爆裂',
    placeZh: '合成·海珠区',
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
    placeZh: '合成·番禺区',
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
    placeZh: '合成·南沙区',
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
      version: history.length,
      reviewZh: history.some(({ state }) => state === 'REVIEWED') ? '合成·调派及时,信息登记应统一' : null,
      namedInReport: named,
      state: history.at(-1)?.state ?? 'REPORTED',
      quality: named ? 'PUBLISHED' : 'SYNTHETIC',
    };
  }
  for (const [index, { history, ...incident }] of minor.entries())
    yield {
      ...incident,
      id: incidentId(joined.length + index + 1),
      inCity: true,
      namedInReport: false,
      level: null,
      state: history.at(-1)?.state ?? 'REPORTED',
      version: history.length,
      reviewZh: null,
      supports: [],
      quality: 'SYNTHETIC',
    };
}

type Planned = readonly (readonly [DeploymentState, number])[];

/** Days before (–) or after departure at which one who goes enters each state until there. */
const goes: Planned = [
  ['NOMINATED', -3],
  ['SHORTLISTED', -2],
  ['APPROVED', -1],
  ['DEPLOYED', 0],
];
const withdraws: Planned = [
  ['NOMINATED', -3],
  ['SHORTLISTED', -2],
  ['WITHDRAWN', -1],
];
/** Days after the last day there. */
const comesBack: Planned = [
  ['RETURNED', 0],
  ['DEBRIEFED', 3],
];

const stepsFrom = (day: string, planned: Planned) =>
  planned.map(([state, days]) => ({ state, on: addDays(day, days) }));

/** Those licensed by 2008, who come last in the numbers; in 2015 those who hold purchased posts. */
const senior = { early: [8_100, 9_100], later: [1, 900] } as const;

const bureau = 'CIVIL_AFFAIRS';
/** Whose act each step of a deployment is. */
const sentBy: Readonly<Record<DeploymentState, string>> = {
  NOMINATED: bureau,
  SHORTLISTED: office,
  APPROVED: bureau,
  DEPLOYED: office,
  RETURNED: office,
  DEBRIEFED: bureau,
  WITHDRAWN: bureau,
};
/** Hours of a day on site. */
const hoursOfDay = 8;
const at = (day: string, hour: number): string => instantOf(day, `${String(hour).padStart(2, '0')}:00:00`);

interface Sent extends Omit<NewRow<typeof Deployment>, 'id'> {
  readonly incidentId: string;
  readonly workerId: string;
  readonly state: DeploymentState;
  readonly history: readonly { readonly state: DeploymentState; readonly on: string }[];
}

function* deploymentsTo({ incident, response }: (typeof withResponse)[number], chance: Random): Generator<Sent> {
  const { id, occurredOn } = incident;
  const { batches, daysOfBatch, entered, supports } = response;
  const [least, most] = occurredOn < '2015-01-01' ? senior.early : senior.later;
  const sent = new Set<number>();
  for (const [index, size] of batches.entries()) {
    const from = addDays(occurredOn, (entered[respondingAt] ?? 0) + index * daysOfBatch);
    const to = addDays(from, daysOfBatch - 1);
    // One more is nominated for each batch than goes.
    for (let member = 0; member <= size; member += 1) {
      let worker = chance.between(least, most);
      while (sent.has(worker)) worker = chance.between(least, most);
      sent.add(worker);
      const isGoing = member < size;
      const planned = isGoing ? [...stepsFrom(from, goes), ...stepsFrom(to, comesBack)] : stepsFrom(from, withdraws);
      // In an accident of the day, nomination to departure is a matter of hours.
      const history = planned
        .map((step) => (step.on < occurredOn ? { ...step, on: occurredOn } : step))
        .filter(({ on }) => on <= reportDate);
      const states = history.map(({ state }) => state);
      yield {
        history,
        incidentId: id,
        workerId: workerId(worker),
        nomination: chance.chance(0.6) ? 'AGENCY' : 'SELF',
        support: chance.pick(supports),
        state: states.at(-1) ?? 'NOMINATED',
        version: history.length,
        nominatedBy: bureau,
        hours: states.includes('DEBRIEFED') ? daysOfBatch * hoursOfDay : null,
        batch: isGoing ? index + 1 : null,
        from: states.includes('DEPLOYED') ? from : null,
        to: states.includes('RETURNED') ? to : null,
        quality: 'SYNTHETIC',
      };
    }
  }
}

function deployments() {
  const chance = random('coordination:deployments');
  return withResponse
    .flatMap((each) => [...deploymentsTo(each, chance)])
    .map((sent, index) => ({ id: `DPL-${String(index + 1).padStart(5, '0')}`, ...sent }));
}

export function* deploymentRows(): Generator<NewRow<typeof Deployment>> {
  for (const { history: _, ...row } of deployments()) yield row;
}

/** The market fire: the response is under way, and households are being registered. */
const underWay = incidentId(joined.length);
const households = 24;

function householdsOf() {
  const workers = deployments().filter(({ incidentId: of, state }) => of === underWay && state === 'DEPLOYED');
  return Array.from({ length: households }, (_, index) => {
    const worker = workers[index % 5];
    // The last to come have no worker yet.
    const isAssigned = worker !== undefined && index < households - 4;
    return {
      id: `${underWay}/H${String(index + 1).padStart(4, '0')}`,
      workerId: isAssigned ? worker.workerId : null,
      registeredAt: at('2015-10-21', 10 + Math.floor(index / 4)),
    };
  });
}

export function* householdRows(): Generator<NewRow<typeof HouseholdAssignment>> {
  for (const household of householdsOf())
    yield {
      ...household,
      incidentId: underWay,
      townshipCode: '440111001',
      state: household.workerId ? 'ASSIGNED' : 'REGISTERED',
      version: household.workerId ? 2 : 1,
      quality: 'SYNTHETIC',
    };
}

const requests = (['CONFIRMED', 'DECLINED', 'REQUESTED'] as const).map((state, index) => ({
  id: `TRQ-${String(index + 1).padStart(5, '0')}`,
  teamId: `VT-${String(index + 1).padStart(5, '0')}`,
  state,
  requestedAt: at('2015-10-25', 9),
  answeredAt: state === 'REQUESTED' ? null : at('2015-10-25', 11),
}));

export function* teamRequestRows(): Generator<NewRow<typeof TeamRequest>> {
  for (const request of requests)
    yield {
      ...request,
      incidentId: underWay,
      support: 'RESOURCE_LINKING',
      version: request.answeredAt ? 2 : 1,
      quality: 'SYNTHETIC',
    };
}

/** How responses, deployments, calls for teams and households came to be where they are. */
export function emergencySteps(): Step[] {
  const officially = <S extends string>(history: readonly { readonly state: S; readonly on: string }[]) =>
    history.map(({ state, on }) => ({ state, at: at(on, 9), by: office }));
  return [
    ...withResponse.flatMap(({ incident, response }) =>
      stepsThrough(emergencyMachine, incident.id, officially(historyOf(incident.occurredOn, response))),
    ),
    ...minor.flatMap(({ history }, index) =>
      stepsThrough(emergencyMachine, incidentId(joined.length + index + 1), officially(history)),
    ),
    ...deployments().flatMap(({ id, history }) =>
      stepsThrough(
        deploymentMachine,
        id,
        history.map(({ state, on }) => ({ state, at: at(on, 9), by: sentBy[state] })),
      ),
    ),
    ...requests.flatMap(({ id, state, requestedAt, answeredAt }) =>
      stepsThrough(teamRequestMachine, id, [
        { state: 'REQUESTED', at: requestedAt, by: office },
        ...(answeredAt ? [{ state, at: answeredAt, by: 'VOLUNTEER_FEDERATION', noteZh: '合成·按队伍排班答复' }] : []),
      ]),
    ),
    ...householdsOf().flatMap(({ id, workerId: worker, registeredAt }) =>
      stepsThrough(householdMachine, id, [
        { state: 'REGISTERED', at: registeredAt, by: office },
        ...(worker ? [{ state: 'ASSIGNED' as const, at: registeredAt, by: bureau }] : []),
      ]),
    ),
  ];
}
