import { incidents as joined, reportDate } from '@hub/kit/dataset/city.ts';
import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { deploymentMachine, wentStates } from '../entities/deployment-machine.ts';
import { activeEmergencyStates, emergencyMachine } from '../entities/emergency-machine.ts';
import { coordination } from '../subgraph.ts';
import { answerOf, everyOf, idsOf } from './graph.ts';
import { nextStates } from './workflow-support.ts';

interface Entered {
  readonly state: string;
  readonly on: string;
}
interface Sent {
  readonly state: string;
  readonly batch: number | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly support: string;
  readonly worker: { readonly id: string };
  readonly history: readonly Entered[];
}
interface Incident {
  readonly id: string;
  readonly nameZh: string;
  readonly placeZh: string;
  readonly kind: string;
  readonly occurredOn: string;
  readonly inCity: boolean;
  readonly district: { readonly code: string } | null;
  readonly namedInReport: boolean;
  readonly level: string | null;
  readonly state: string;
  readonly history: readonly Entered[];
  readonly supports: readonly string[];
  readonly workersDeployed: number;
  readonly workersOnSite: number;
  readonly quality: string;
  readonly deployments: { readonly totalCount: number; readonly nodes: readonly Sent[] };
}

const selection = `id nameZh placeZh kind occurredOn inCity district { code } namedInReport level state history { state on } supports
  workersDeployed workersOnSite quality
  deployments(first: 100) { totalCount nodes { state batch from to support worker { id } history { state on } } }`;

let department: SubgraphUnderTest;
let incidents: readonly Incident[];
beforeAll(async () => {
  department = await openForTest(coordination);
  incidents = await everyOf(department, 'incidents', selection);
});
afterAll(() => department.close());

const found = (filter: string) => everyOf(department, 'incidents', 'id', filter);
const went = ({ state }: Sent) => (wentStates as readonly string[]).includes(state);
const statesOf = (history: readonly Entered[]) => history.map(({ state }) => state);
const dayOf = (history: readonly Entered[], wanted: string) => history.find(({ state }) => state === wanted)?.on;

/** By allowed steps alone, days not going back, none after the report. */
function expectPath(id: string, table: Readonly<Record<string, readonly string[]>>, history: readonly Entered[]) {
  expect([id, history[0]?.state]).toEqual([id, Object.keys(table)[0]]);
  for (const [place, { state, on }] of history.entries()) {
    const before = history[place - 1];
    if (before) expect([id, table[before.state]]).toEqual([id, expect.arrayContaining([state])]);
    expect([id, on >= (before?.on ?? ''), on <= reportDate]).toEqual([id, true, true]);
  }
}

describe('the emergencies', () => {
  test('the report names are six, each as published: name, day and place; the others say they are invented', () => {
    const named = incidents.filter(({ namedInReport }) => namedInReport);
    expect(named.map(({ nameZh, occurredOn, inCity }) => [nameZh, occurredOn, inCity])).toEqual([
      ['云南鲁甸地震', '2014-08-03', false],
      ['广州7·15公交车爆炸事件', '2014-07-15', true],
      ['广州建业大厦火灾', '2013-12-15', true],
      ['4·20雅安地震', '2013-04-20', false],
      ['9·21茂名洪灾', '2010-09-21', false],
      ['5·12汶川大地震', '2008-05-12', false],
    ]);
    for (const { id, nameZh, placeZh, namedInReport, quality } of incidents)
      expect([id, quality, /^合成·/.test(nameZh), /^合成·/.test(placeZh)]).toEqual(
        namedInReport ? [id, 'PUBLISHED', false, false] : [id, 'SYNTHETIC', true, true],
      );
  });

  test('social workers went to are twelve, which is 10余件', async () => {
    const attended = incidents.filter(({ workersDeployed }) => workersDeployed > 0);
    expect(idsOf(attended).toSorted()).toEqual(joined.map(({ id }) => id));
    const { figure } = await answerOf(
      department,
      `figure(code: "F24") { verdict computed computedParts { code value } coordinationObservation { value rows asOf quality }
         producedBy { code } missing { code } }`,
    );
    expect(figure).toEqual({
      verdict: 'HOLDS',
      computed: String(attended.length),
      computedParts: [
        { code: 'NAMED_IN_REPORT', value: '6' },
        { code: 'OTHER', value: '6' },
      ],
      coordinationObservation: { value: '12', rows: '12', asOf: reportDate, quality: 'SYNTHETIC' },
      producedBy: [{ code: 'COORDINATION' }],
      missing: [],
    });
  });

  test('are where they are: a place of its own, a district only in the city', () => {
    for (const { id, nameZh, placeZh, inCity, district } of incidents) {
      expect([id, placeZh]).not.toEqual([id, nameZh]);
      if (!inCity) expect([id, district]).toEqual([id, null]);
    }
    expect(new Set(incidents.map(({ kind }) => kind)).size).toBe(4);
  });

  test('go by the lifecycle, from the day they happened; a level is set by activation and not before', () => {
    for (const { id, occurredOn, state, history, level } of incidents) {
      expectPath(id, nextStates(emergencyMachine), history);
      expect([id, history[0]?.on, history.at(-1)?.state]).toEqual([id, occurredOn, state]);
      expect([id, level !== null]).toEqual([id, statesOf(history).includes('ACTIVATED')]);
    }
    const states = new Set(incidents.map(({ state }) => state));
    for (const state of ['REPORTED', 'ASSESSED', 'NOT_ACTIVATED', 'RESPONDING', 'RECOVERY', 'REVIEWED'])
      expect(states).toContain(state);
  });
});

describe('a deployment', () => {
  test('goes by the lifecycle, after the emergency was reported, and its last state is where it stands', () => {
    for (const { id, occurredOn, deployments } of incidents)
      for (const { state, history } of deployments.nodes) {
        expectPath(id, nextStates(deploymentMachine), history);
        expect([id, history.at(-1)?.state, (history[0]?.on ?? '') >= occurredOn]).toEqual([id, state, true]);
      }
  });

  test('has a first day once the worker went and a last one once back; who never went has neither', () => {
    for (const { id, deployments } of incidents)
      for (const each of deployments.nodes) {
        const days = [dayOf(each.history, 'DEPLOYED') ?? null, dayOf(each.history, 'RETURNED') ?? null];
        expect([id, each.from, each.to]).toEqual([id, ...days]);
        if (each.from && each.to) expect([id, each.from < each.to]).toEqual([id, true]);
        if (each.state === 'WITHDRAWN') expect([id, each.batch, each.from]).toEqual([id, null, null]);
      }
  });

  test('is of a batch that leaves together, the next when the one before has left, none after standing down', () => {
    for (const { id, history, deployments } of incidents) {
      const departures = new Map<number, Set<string>>();
      for (const { batch, from } of deployments.nodes)
        if (batch && from) departures.set(batch, (departures.get(batch) ?? new Set()).add(from));
      const days = [...departures.values()].map((each) => [...each]);
      for (const each of days) expect([id, each.length]).toEqual([id, 1]);
      expect([...departures.keys()]).toEqual(days.map((_, place) => place + 1));
      const order = days.flat();
      expect([id, order]).toEqual([id, [...new Set(order)].toSorted()]);
      const standsDownOn = dayOf(history, 'STANDING_DOWN') ?? '9999-12-31';
      for (const day of order) expect([id, day < standsDownOn]).toEqual([id, true]);
    }
  });

  test('is for a support the emergency gives, by a worker sent to it once', () => {
    for (const { id, supports, deployments } of incidents) {
      for (const { support } of deployments.nodes)
        expect([id, supports]).toEqual([id, expect.arrayContaining([support])]);
      const workers = deployments.nodes.map(({ worker }) => worker.id);
      expect([id, new Set(workers).size]).toEqual([id, workers.length]);
    }
  });

  test('counts as one who went from departure on, as on site until the return', () => {
    for (const { id, state, workersDeployed, workersOnSite, deployments } of incidents) {
      const gone = deployments.nodes.filter(went);
      const onSite = gone.filter(({ to }) => to === null);
      expect([id, deployments.totalCount]).toEqual([id, deployments.nodes.length]);
      expect([id, workersDeployed, workersOnSite]).toEqual([id, gone.length, onSite.length]);
      if (state === 'REVIEWED') expect([id, workersOnSite]).toEqual([id, 0]);
    }
    expect(incidents.find(({ id }) => id === 'INC-012')?.workersOnSite).toBeGreaterThan(0);
    // Ludian's thirty, in three batches of ten: the precedent.
    expect(incidents.find(({ id }) => id === 'INC-006')?.workersDeployed).toBe(30);
  });

  test('is found by batch and state on its emergency, and by worker, support and state among all', async () => {
    const { incident } = await answerOf(
      department,
      `incident(id: "INC-006") { second: deployments(first: 100, batch: 2) { nodes { batch } }
         withdrawn: deployments(state: WITHDRAWN) { totalCount } }`,
    );
    expect(incident.second.nodes).toEqual(Array.from({ length: 10 }, () => ({ batch: 2 })));
    expect(incident.withdrawn.totalCount).toBe(3);
    const all = incidents.flatMap(({ id, deployments }) =>
      deployments.nodes.map((each) => ({ ...each, incident: { id } })),
    );
    const someone = all[0]?.worker.id;
    const ofWorker = await everyOf(department, 'deployments', 'incident { id } worker { id }', `worker: "${someone}"`);
    expect(ofWorker).toHaveLength(all.filter(({ worker }) => worker.id === someone).length);
    const filter = 'incident: "INC-006", support: EMOTIONAL_SUPPORT, state: DEBRIEFED';
    const emotional = all.filter(
      ({ incident: { id }, support, state }) =>
        id === 'INC-006' && support === 'EMOTIONAL_SUPPORT' && state === 'DEBRIEFED',
    );
    expect(emotional.length).toBeGreaterThan(0);
    expect(await everyOf(department, 'deployments', 'worker { id }', filter)).toEqual(
      emotional.map(({ worker }) => ({ worker })),
    );
  });
});

describe('the list of emergencies', () => {
  test.each<[filter: string, wanted: (incident: Incident) => boolean]>([
    ['state: RECOVERY', ({ state }) => state === 'RECOVERY'],
    ['active: true', ({ state }) => (activeEmergencyStates as readonly string[]).includes(state)],
    ['active: false', ({ state }) => !(activeEmergencyStates as readonly string[]).includes(state)],
    ['kind: NATURAL_DISASTER', ({ kind }) => kind === 'NATURAL_DISASTER'],
    ['inCity: false', ({ inCity }) => !inCity],
    ['inCity: true', ({ inCity }) => inCity],
    ['namedInReport: false', ({ namedInReport }) => !namedInReport],
    ['district: "440111"', ({ district }) => district?.code === '440111'],
    [
      'from: "2014-08-03", to: "2015-06-11"',
      ({ occurredOn }) => occurredOn >= '2014-08-03' && occurredOn <= '2015-06-11',
    ],
    ['inCity: true, kind: ACCIDENT, namedInReport: true', ({ id }) => id === 'INC-004'],
  ])('where %s is every such emergency, the newest first, and no other', async (filter, wanted) => {
    const expected = incidents.filter(wanted);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(incidents.length);
    expect(idsOf(await found(filter))).toEqual(idsOf(expected));
    const days = incidents.map(({ occurredOn }) => occurredOn);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  test('with deployments, strength and notices is as many statements for all as for one', async () => {
    const query = (first: number) =>
      department.ask(`{ incidents(first: ${first}) { nodes { district { code } workersDeployed workersOnSite
        deployments(first: 5) { nodes { worker { id } incident { nameZh } } } notices { nodes { id } } } } }`);
    const [one, all] = [await query(1), await query(100)];
    expect([all.errors, all.data.incidents.nodes.length]).toEqual([[], 15]);
    // The list, deployments, their emergencies, strength, notices.
    expect([one.statements <= 5, all.statements]).toEqual([true, 5]);
    const keys = [{ id: 'INC-012' }, { id: 'INC-999' }, { id: 'INC-001' }];
    const { data, statements } = await department.entities('EmergencyIncident', keys, 'nameZh');
    expect([data._entities[1], statements]).toEqual([null, 1]);
  });

  test.each([
    ['incident(id: "RES-0001") { id }', 'ID_OF_ANOTHER_TYPE'],
    ['incident(id: "INC-1") { id }', 'ID_MALFORMED'],
    ['incidents(district: "9") { totalCount }', 'UNKNOWN_CODE'],
    ['incidents(from: "2015-02-01", to: "2015-01-01") { totalCount }', 'PERIOD_REVERSED'],
    ['deployments(worker: "INC-001") { totalCount }', 'ID_OF_ANOTHER_TYPE'],
    ['deployments(incident: "SW-00001") { totalCount }', 'ID_OF_ANOTHER_TYPE'],
  ])('%s is refused as %s', async (query, code) => {
    const { errors } = await department.ask(`{ ${query} }`);
    expect(errors.map((error) => error.code)).toEqual([code]);
  });
});
