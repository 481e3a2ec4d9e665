import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import type { Machine } from '@hub/kit/workflow/machine.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Attendance } from '../entities/attendance.ts';
import { Meeting } from '../entities/meeting.ts';
import { meetingMachine } from '../entities/meeting-machine.ts';
import { coordination } from '../subgraph.ts';
import { everyCombination, type Fields, mutationsOf } from './workflow-support.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(coordination);
});
afterAll(() => department.close());

const mutate = mutationsOf(() => department);
const selection = `id state version kind cadence chair { code } scheduledFor postponedFrom minutesZh
  agenda { number titleZh proposer { code } } awaitingSignature { code } history { action by department { code } state }
  attendance { department { code } represented representativeZh signedMinutesOn }`;

const today = '2015-10-26T10:00:00Z';
const plan = (given: Fields = {}, organisation = 'COORDINATION') =>
  mutate(organisation, 'planMeeting', selection, {
    titleZh: '合成·临时会议',
    kind: 'EXTRAORDINARY',
    scheduledFor: today,
    placeZh: '合成·市联席会议室',
    ...given,
  });
const act = (organisation: string, id: string, action: string, expectedVersion: number, given: Fields = {}) =>
  mutate(organisation, 'actOnMeeting', selection, { id, action, expectedVersion, ...given });
const sign = (organisation: string, id: string, expectedVersion: number) =>
  mutate(organisation, 'signMinutes', selection, { id, expectedVersion });
const came = (...departments: string[]) => ({
  represented: departments.map((each) => ({ department: each, representativeZh: '分管负责人' })),
});

const key = 'MTG-0019';

describe('each step of a meeting', () => {
  const attendance = (where: object, row: object) =>
    department.orm.em.fork().nativeUpdate(Attendance, { meetingId: key, ...where } as never, row as never);
  everyCombination(meetingMachine as unknown as Machine, [240, 15], {
    department: () => department,
    entity: Meeting,
    key,
    organisations: { CONVENER: 'ETHNIC_AFFAIRS', MEMBER: 'HEALTH', NOBODY: 'TRADE_UNION' },
    prepare: async ({ action }) => {
      await attendance({}, { represented: true, signedMinutesOn: '2015-10-20' });
      const unsigned = action === 'SIGN' ? ['HEALTH', 'FINANCE'] : ['HEALTH'];
      await attendance({ departmentCode: unsigned }, { signedMinutesOn: null });
      return { chairCode: 'ETHNIC_AFFAIRS', heldOn: '2015-10-26' };
    },
    attempt: (action, organisation, expectedVersion) =>
      action.startsWith('SIGN')
        ? sign(organisation, key, expectedVersion)
        : act(organisation, key, action, expectedVersion, {
            titleZh: '议题',
            scheduledFor: today,
            minutesZh: '纪要',
            noteZh: '理由',
            ...came('CIVIL_AFFAIRS', 'JUSTICE', 'HEALTH', 'VOLUNTEER_FEDERATION'),
          }),
  });
});

/** Held with four of the five members. */
async function held() {
  const { done } = await plan();
  await act('HEALTH', done.id, 'ADD_ITEM', 1, { titleZh: '出院衔接' });
  await act('COORDINATION', done.id, 'CONVENE', 2);
  const four = came('COORDINATION', 'CIVIL_AFFAIRS', 'JUSTICE', 'HEALTH');
  return (await act('COORDINATION', done.id, 'HOLD', 3, four)).done;
}

test('is planned by its convener, its agenda comes from departments, and minutes are signed by all who came', async () => {
  const meeting = await held();
  expect(meeting).toMatchObject({
    state: 'HELD',
    cadence: 'AS_NEEDED',
    agenda: [{ number: 1, titleZh: '出院衔接', proposer: { code: 'HEALTH' } }],
  });
  expect(meeting.attendance.map(({ represented }: { represented: boolean }) => represented)).toEqual([
    ...Array(4).fill(true),
    false,
  ]);
  await act('COORDINATION', meeting.id, 'DRAFT_MINUTES', 4, { minutesZh: '议定事项列入决议台账。' });
  expect((await sign('VOLUNTEER_FEDERATION', meeting.id, 5)).codes).toEqual(['ACTION_GUARDED']);
  const states = [];
  for (const [place, code] of ['COORDINATION', 'CIVIL_AFFAIRS', 'JUSTICE', 'HEALTH'].entries())
    states.push((await sign(code, meeting.id, 5 + place)).done.state);
  expect(states).toEqual([...Array(3).fill('MINUTES_DRAFT'), 'MINUTES_SIGNED']);
});

test('minutes revised are signed anew, and nobody signs twice', async () => {
  const { id } = await held();
  await act('COORDINATION', id, 'DRAFT_MINUTES', 4, { minutesZh: '初稿' });
  await sign('HEALTH', id, 5);
  expect((await sign('HEALTH', id, 6)).codes).toEqual(['ACTION_GUARDED']);
  const { done } = await act('COORDINATION', id, 'REVISE_MINUTES', 6, { minutesZh: '修改稿' });
  expect([done.minutesZh, done.awaitingSignature.length]).toEqual(['修改稿', 4]);
});

test('is not held without a quorum, nor before its day, nor called without an agenda', async () => {
  const { done } = await plan();
  expect((await act('COORDINATION', done.id, 'CONVENE', 1)).codes).toEqual(['ACTION_GUARDED']);
  await act('COORDINATION', done.id, 'ADD_ITEM', 1, { titleZh: '议题' });
  await act('COORDINATION', done.id, 'CONVENE', 2);
  const two = came('COORDINATION', 'HEALTH');
  expect((await act('COORDINATION', done.id, 'HOLD', 3, two)).codes).toEqual(['ACTION_GUARDED']);
  expect((await act('COORDINATION', done.id, 'HOLD', 3, came('FINANCE'))).codes).toEqual(['UNKNOWN_CODE']);
  const moved = { scheduledFor: '2015-11-02T02:00:00Z', noteZh: '人员未齐' };
  expect((await act('COORDINATION', done.id, 'POSTPONE', 3, moved)).done).toMatchObject({
    state: 'POSTPONED',
    postponedFrom: today,
    scheduledFor: moved.scheduledFor,
  });
  await act('COORDINATION', done.id, 'CONVENE', 4);
  const four = came('COORDINATION', 'CIVIL_AFFAIRS', 'JUSTICE', 'HEALTH');
  expect((await act('COORDINATION', done.id, 'HOLD', 5, four)).codes).toEqual(['ACTION_GUARDED']);
});

test('of all members is the office’s to convene; a department convenes its own working group', async () => {
  expect((await plan({}, 'HEALTH')).codes).toEqual(['ACTION_NOT_PERMITTED']);
  const { done } = await plan({ kind: 'WORKING_GROUP', invited: ['FINANCE'] }, 'HEALTH');
  expect([done.chair.code, done.attendance.length]).toEqual(['HEALTH', 6]);
  expect((await act('COORDINATION', done.id, 'CANCEL', 1, { noteZh: '重复' })).codes).toEqual(['ACTION_NOT_PERMITTED']);
});
