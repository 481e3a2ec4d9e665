import { actorWith, openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { combinationsOf } from '@hub/kit/workflow/machine.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MedicalSession } from '../entities/medical-session.ts';
import { medicalSessionMachine } from '../entities/medical-session-machine.ts';
import { MedicalSocialWorkCase } from '../entities/medical-social-work-case.ts';
import type { MedicalSessionState } from '../schema.generated.ts';
import { health } from '../subgraph.ts';
import { nextKey } from './medical-case-support.ts';

let department: SubgraphUnderTest;
/** An open group, and its hospital. */
let group: { readonly id: string; readonly hospitalId: string };
beforeAll(async () => {
  department = await openForTest(health);
  const em = department.orm.em.fork();
  group = await em.findOneOrFail(MedicalSocialWorkCase, { caseType: 'GROUP', openedOn: { $ne: null } });
  await em.nativeUpdate(MedicalSocialWorkCase, { id: group.id }, { state: 'OPEN', closedOn: null });
});
afterAll(() => department.close());

type Fields = Readonly<Record<string, unknown>>;

async function mutate(mutation: string, type: string, selection: string, input: Fields, organisation: string | null) {
  const { data, errors } = await department.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`,
    { input: { idempotencyKey: nextKey(), ...input } },
    actorWith({ organisation, scopes: new Set(['health:act', 'health:case']) }),
  );
  return { done: data?.[mutation], codes: errors.map(({ code }) => code) };
}

const session = 'id state version plannedOn topicZh participants minutes';
const plan = (given: Fields = {}, organisation: string | null = group.hospitalId) =>
  mutate(
    'planMedicalSession',
    'PlanMedicalSessionInput',
    session,
    { case: group.id, topicZh: '照护技巧', plannedOn: '2015-10-26', ...given },
    organisation,
  );
const actions = {
  HOLD: ['holdMedicalSession', 'HoldMedicalSessionInput', { participants: 9, minutes: 90 }],
  CANCEL: ['cancelMedicalSession', 'CancelMedicalSessionInput', { noteZh: '病区调整' }],
} as const;
const act = (
  id: string,
  action: keyof typeof actions,
  expectedVersion: number,
  organisation: string | null,
  given: Fields = {},
) => {
  const [mutation, type, input] = actions[action];
  return mutate(mutation, type, session, { id, expectedVersion, ...input, ...given }, organisation);
};

describe('a session', () => {
  const all = combinationsOf(medicalSessionMachine);
  let version = 1_000;

  test('has 4 × 3 × 2 combinations of state, action and role, 3 of them possible', () => {
    expect([all.length, all.filter(({ to }) => to !== null).length]).toEqual([24, 3]);
  });

  test.each(all.filter(({ state, action }) => state !== null && action in actions))(
    '$state × $action × $role → $to',
    async ({ state, action, role, to }) => {
      version += 10;
      const { id } = (await plan()).done;
      await department.orm.em
        .fork()
        .nativeUpdate(MedicalSession, { id }, { state: state as MedicalSessionState, version });
      const organisation = role === 'WORKER' ? group.hospitalId : 'COORDINATION';
      const { done, codes } = await act(id, action as keyof typeof actions, version, organisation);
      if (to !== null) expect([codes, done.state, done.version]).toEqual([[], to, version + 1]);
      else expect([done, codes]).toEqual([null, [role === null ? 'ACTION_NOT_PERMITTED' : 'ACTION_NOT_POSSIBLE']]);
    },
  );

  test('is planned, held and counted among its group’s', async () => {
    const { done } = await plan();
    expect(done).toMatchObject({ state: 'PLANNED', participants: null });
    expect((await act(done.id, 'HOLD', 1, group.hospitalId)).done).toMatchObject({ participants: 9, minutes: 90 });
    const { data } = await department.ask(`{ medicalCase(id: "${group.id}") { sessions { id state } } }`);
    expect(data.medicalCase.sessions).toContainEqual({ id: done.id, state: 'HELD' });
  });

  test('is not held before its day, by nobody, or elsewhere', async () => {
    const { id } = (await plan({ plannedOn: '2015-10-27' })).done;
    expect((await act(id, 'HOLD', 1, group.hospitalId)).codes).toEqual(['ACTION_GUARDED']);
    const { id: today } = (await plan()).done;
    expect((await act(today, 'HOLD', 1, group.hospitalId, { participants: 0 })).codes).toEqual(['ACTION_GUARDED']);
    const elsewhere = group.hospitalId === 'HOS-001' ? 'HOS-002' : 'HOS-001';
    expect((await act(today, 'HOLD', 1, elsewhere)).codes).toEqual(['ROW_NOT_FOUND']);
  });

  test('is a group’s or an activity’s, never one patient’s', async () => {
    expect((await plan({ case: 'MSW-00002' }, 'HEALTH')).codes).toEqual(['ACTION_GUARDED']);
  });
});

describe('a hospital’s capacity report', () => {
  const report = (hospital: string, status: string, given: Fields = {}, organisation: string | null = hospital) =>
    mutate(
      'reportHospitalCapacity',
      'ReportHospitalCapacityInput',
      'id acceptingReferrals capacityReportedOn capacitySince capacityStale capacityReports { status reportedOn places waiting }',
      { hospital, status, ...given },
      organisation,
    );

  test('is shown of the hospital at once, with the day it has stood since', async () => {
    const { done } = await report('HOS-040', 'WAITLIST', { places: 0, waiting: 4 });
    expect(done).toEqual({
      id: 'HOS-040',
      acceptingReferrals: 'WAITLIST',
      capacityReportedOn: '2015-10-26',
      capacitySince: '2015-10-26',
      capacityStale: false,
      capacityReports: [{ status: 'WAITLIST', reportedOn: '2015-10-26', places: 0, waiting: 4 }],
    });
    expect((await report('HOS-040', 'NO_CAPACITY')).codes).toEqual(['ACTION_GUARDED']);
  });

  test.each([
    ['nothing', 'UNKNOWN', {}, 'HOS-039', 'ACTION_GUARDED'],
    ['people waiting without a list', 'HAS_CAPACITY', { waiting: 2 }, 'HOS-039', 'ACTION_GUARDED'],
    ['another hospital’s', 'HAS_CAPACITY', {}, 'HOS-001', 'ACTION_NOT_PERMITTED'],
    ['fewer places than none', 'HAS_CAPACITY', { places: -1 }, 'HOS-039', 'NUMBER_OUT_OF_RANGE'],
  ])('does not say %s', async (_, status, given, organisation, code) => {
    expect((await report('HOS-039', status, given, organisation)).codes).toEqual([code]);
  });
});
