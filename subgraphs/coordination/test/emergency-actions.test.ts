import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import type { Machine } from '@hub/kit/workflow/machine.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Deployment } from '../entities/deployment.ts';
import { deploymentMachine } from '../entities/deployment-machine.ts';
import { EmergencyIncident } from '../entities/emergency-incident.ts';
import { emergencyMachine } from '../entities/emergency-machine.ts';
import { HouseholdAssignment } from '../entities/household-assignment.ts';
import { householdMachine } from '../entities/household-machine.ts';
import { TeamRequest } from '../entities/team-request.ts';
import { teamRequestMachine } from '../entities/team-request-machine.ts';
import { coordination } from '../subgraph.ts';
import { everyCombination, type Fields, mutationsOf } from './workflow-support.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(coordination);
});
afterAll(() => department.close());

const mutate = mutationsOf(() => department);
const office = 'COORDINATION';
const bureau = 'CIVIL_AFFAIRS';
const federation = 'VOLUNTEER_FEDERATION';

const acting =
  (call: string, selection: string) =>
  (organisation: string, id: string, action: string, expectedVersion: number, given: Fields = {}) =>
    mutate(organisation, call, selection, { id, action, expectedVersion, ...given });
const onEmergency = acting(
  'actOnEmergency',
  'id state version level supports reviewZh history { action by on organisation }',
);
const onDeployment = acting(
  'actOnDeployment',
  'id state version batch from to hours history { action by organisation }',
);
const onTeam = acting('actOnTeamRequest', 'id state version answeredAt');
const onHousehold = acting('actOnHousehold', 'id state version worker { id } history { action noteZh }');

const report = (given: Fields = {}, organisation = 'HEALTH') =>
  mutate(organisation, 'reportEmergency', 'id state version district { code } inCity', {
    nameZh: '合成·厂房气体泄漏',
    kind: 'ACCIDENT',
    occurredOn: '2015-10-26',
    placeZh: '合成·黄埔区',
    inCity: true,
    district: '440112',
    ...given,
  });
const nominate = (incident: string, worker: string, given: Fields = {}, organisation = bureau) =>
  mutate(organisation, 'nominateWorker', 'id state version nominatedBy', {
    incident,
    worker,
    support: 'EMOTIONAL_SUPPORT',
    nomination: 'AGENCY',
    ...given,
  });
const call = (incident: string, team: string, organisation = office) =>
  mutate(organisation, 'requestTeam', 'id state version', { incident, team, support: 'COMMUNITY_SERVICE' });
const register = (incident: string, number: number, organisation = office) =>
  mutate(organisation, 'registerHousehold', 'id state version', { incident, number, township: '440112001' });

/** Reported, assessed and activated. */
async function activated(): Promise<string> {
  const { done } = await report();
  await onEmergency(office, done.id, 'ASSESS', 1, { noteZh: '影响周边住户' });
  await onEmergency(office, done.id, 'ACTIVATE', 2, { level: 'III', supports: ['EMOTIONAL_SUPPORT'] });
  return done.id;
}
/** Nominated, shortlisted, approved and sent. */
async function deployed(incident: string, worker: string): Promise<string> {
  const { done } = await nominate(incident, worker);
  await onDeployment(office, done.id, 'SHORTLIST', 1);
  await onDeployment(bureau, done.id, 'APPROVE', 2);
  await onDeployment(office, done.id, 'DEPLOY', 3, { batch: 1 });
  return done.id;
}

describe('each step of a response', () => {
  everyCombination(emergencyMachine as unknown as Machine, [300, 12], {
    department: () => department,
    entity: EmergencyIncident,
    key: 'INC-013',
    organisations: { REPORTER: 'HEALTH', OFFICE: office, NOBODY: 'IFSC-032' },
    attempt: (action, organisation, version) =>
      onEmergency(organisation, 'INC-013', action, version, {
        level: 'II',
        supports: ['RESOURCE_LINKING'],
        noteZh: '理由',
      }),
  });
});

describe('each step of a deployment', () => {
  everyCombination(deploymentMachine as unknown as Machine, [224, 12], {
    department: () => department,
    entity: Deployment,
    key: 'DPL-00001',
    organisations: { NOMINATOR: 'ORG-0001', OFFICE: office, BUREAU: bureau, NOBODY: 'HEALTH' },
    prepare: () => ({ nominatedBy: 'ORG-0001', incidentId: 'INC-012' }),
    attempt: (action, organisation, version) =>
      onDeployment(organisation, 'DPL-00001', action, version, { batch: 2, hours: 40, noteZh: '理由' }),
  });
});

describe('each step of a call for a team', () => {
  everyCombination(teamRequestMachine as unknown as Machine, [90, 6], {
    department: () => department,
    entity: TeamRequest,
    key: 'TRQ-00001',
    organisations: { OFFICE: office, FEDERATION: federation, NOBODY: 'HEALTH' },
    attempt: (action, organisation, version) => onTeam(organisation, 'TRQ-00001', action, version, { noteZh: '理由' }),
  });
});

describe('each step of a household’s assignment', () => {
  everyCombination(householdMachine as unknown as Machine, [48, 8], {
    department: () => department,
    entity: HouseholdAssignment,
    key: 'INC-012/H0001',
    organisations: { OFFICE: office, BUREAU: bureau, NOBODY: 'HEALTH' },
    attempt: async (action, organisation, version) => {
      const { data } = await department.ask(
        '{ incident(id: "INC-012") { deployments(state: DEPLOYED, first: 1) { nodes { worker { id } } } } }',
      );
      const worker = data.incident.deployments.nodes[0].worker.id;
      return onHousehold(organisation, 'INC-012/H0001', action, version, { worker, noteZh: '理由' });
    },
  });
});

test('an emergency is reported by any department, activated at a level, stood down and reviewed by the office', async () => {
  const { done } = await report();
  expect(done).toMatchObject({ state: 'REPORTED', version: 1, district: { code: '440112' } });
  const course = [
    ['ASSESS', { noteZh: '影响住户' }],
    ['ACTIVATE', { level: 'III', supports: ['EMOTIONAL_SUPPORT', 'EMOTIONAL_SUPPORT'] }],
    ['RESPOND', {}],
    ['CHANGE_LEVEL', { level: 'II', noteZh: '范围扩大' }],
    ['STAND_DOWN', {}],
    ['RECOVER', {}],
    ['CLOSE', {}],
    ['REVIEW', { noteZh: '登记应统一' }],
  ] as const;
  let last = done;
  for (const [action, given] of course) last = (await onEmergency(office, done.id, action, last.version, given)).done;
  expect(last).toMatchObject({
    state: 'REVIEWED',
    level: 'II',
    supports: ['EMOTIONAL_SUPPORT'],
    reviewZh: '登记应统一',
  });
  expect(last.history[0]).toEqual({ action: 'REPORT', by: 'REPORTER', on: '2015-10-26', organisation: 'HEALTH' });
});

test('a worker is nominated once, approved by the bureau, sent in a batch, and debriefed with the hours served', async () => {
  const incident = await activated();
  const id = await deployed(incident, 'SW-00041');
  expect((await nominate(incident, 'SW-00041')).codes).toEqual(['ACTION_GUARDED']);
  expect((await nominate(incident, 'SW-00042', { support: 'RESOURCE_LINKING' })).codes).toEqual(['ACTION_GUARDED']);
  expect((await onDeployment(office, id, 'RETURN', 4)).done).toMatchObject({ from: '2015-10-26', to: '2015-10-26' });
  expect((await onDeployment(bureau, id, 'DEBRIEF', 5, { noteZh: '已谈' })).codes).toEqual(['ACTION_NEEDS_INPUT']);
  const { done } = await onDeployment(bureau, id, 'DEBRIEF', 5, { noteZh: '已谈', hours: 36.5 });
  expect([done.state, done.hours]).toEqual(['DEBRIEFED', 36.5]);
});

test('agencies and centres nominate their workers; a department that has none does not', async () => {
  const incident = await activated();
  expect((await nominate(incident, 'SW-00043', {}, 'IFSC-032')).done).toMatchObject({ nominatedBy: 'IFSC-032' });
  expect((await nominate(incident, 'SW-00044', {}, 'HEALTH')).codes).toEqual(['ACTION_NOT_PERMITTED']);
});

test('a response closes once nobody is there, and is reviewed once all were debriefed', async () => {
  const incident = await activated();
  const id = await deployed(incident, 'SW-00045');
  const team = (await call(incident, 'VT-00021')).done;
  await onTeam(federation, team.id, 'CONFIRM', 1);
  await onEmergency(office, incident, 'STAND_DOWN', 3);
  expect((await call(incident, 'VT-00022')).codes).toEqual(['ACTION_GUARDED']);
  await onDeployment(office, id, 'RETURN', 4);
  expect((await onEmergency(office, incident, 'CLOSE', 4)).codes).toEqual(['ACTION_GUARDED']);
  await onTeam(federation, team.id, 'RELEASE', 2);
  expect((await onEmergency(office, incident, 'CLOSE', 4)).done.state).toBe('CLOSED');
  expect((await onEmergency(office, incident, 'REVIEW', 5, { noteZh: '结论' })).codes).toEqual(['ACTION_GUARDED']);
  await onDeployment(bureau, id, 'DEBRIEF', 5, { noteZh: '已谈', hours: 8 });
  expect((await onEmergency(office, incident, 'REVIEW', 5, { noteZh: '结论' })).done.state).toBe('REVIEWED');
});

test('a team is called for by the office once, and the federation answers for it', async () => {
  const incident = await activated();
  expect((await call(incident, 'VT-00023', federation)).codes).toEqual(['ACTION_NOT_PERMITTED']);
  const { done } = await call(incident, 'VT-00023');
  expect((await call(incident, 'VT-00023')).codes).toEqual(['ACTION_GUARDED']);
  expect((await onTeam(federation, done.id, 'DECLINE', 1, { noteZh: '正在出队' })).done.answeredAt).not.toBeNull();
  expect((await call(incident, 'VT-00023')).done.state).toBe('REQUESTED');
});

test('one household, one worker: registered once, assigned a worker who is there, reassigned and not shared', async () => {
  const incident = await activated();
  await deployed(incident, 'SW-00046');
  const { done } = await register(incident, 7);
  expect(done.id).toBe(`${incident}/H0007`);
  expect((await register(incident, 7, bureau)).codes).toEqual(['ACTION_GUARDED']);
  expect((await onHousehold(bureau, done.id, 'ASSIGN', 1, { worker: 'SW-00047' })).codes).toEqual(['ACTION_GUARDED']);
  expect((await onHousehold(bureau, done.id, 'ASSIGN', 1, { worker: 'SW-00046' })).done.worker).toEqual({
    id: 'SW-00046',
  });
  await deployed(incident, 'SW-00047');
  const reassigned = await onHousehold(bureau, done.id, 'REASSIGN', 2, { worker: 'SW-00047', noteZh: '换班' });
  expect(reassigned.done.worker).toEqual({ id: 'SW-00047' });
  await register(incident, 8);
  const { data } = await department.ask(`{ incident(id: "${incident}") {
    householdsRegistered householdsUnassigned households(state: REGISTERED) { nodes { id } } } }`);
  expect(data.incident).toEqual({
    householdsRegistered: 2,
    householdsUnassigned: 1,
    households: { nodes: [{ id: `${incident}/H0008` }] },
  });
});

test('nothing is sent to an emergency that is not activated', async () => {
  const { done } = await report();
  expect((await nominate(done.id, 'SW-00048')).codes).toEqual(['ACTION_GUARDED']);
  expect((await call(done.id, 'VT-00024')).codes).toEqual(['ACTION_GUARDED']);
  expect((await register(done.id, 1)).codes).toEqual(['ACTION_GUARDED']);
});
