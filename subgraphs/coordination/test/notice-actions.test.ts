import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import type { Machine } from '@hub/kit/workflow/machine.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Acknowledgement } from '../entities/acknowledgement.ts';
import { acknowledgementMachine } from '../entities/acknowledgement-machine.ts';
import { MajorMatterNotice } from '../entities/major-matter-notice.ts';
import { noticeMachine } from '../entities/notice-machine.ts';
import { coordination } from '../subgraph.ts';
import { everyCombination, type Fields, mutationsOf } from './workflow-support.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(coordination);
});
afterAll(() => department.close());

const mutate = mutationsOf(() => department);
const selection = `id state version issuedAt acknowledgeBy told { code } outstanding { code }
  acknowledgements { id version state department { code } } history { action by department { code } state }`;

const draft = (given: Fields = {}, organisation = 'JUSTICE') =>
  mutate(organisation, 'draftNotice', selection, {
    titleZh: '合成·社区矫正服务点搬迁通报',
    bodyZh: '请各部门核对在办转介的地址。',
    level: 'MAJOR',
    ...given,
  });
const act = (organisation: string, id: string, action: string, expectedVersion: number, given: Fields = {}) =>
  mutate(organisation, 'actOnNotice', selection, { id, action, expectedVersion, ...given });
const acknowledge = (
  organisation: string,
  notice: string,
  action: string,
  expectedVersion: number,
  given: Fields = {},
) =>
  mutate(
    organisation,
    'acknowledgeNotice',
    'id state version readAt acknowledgedAt actionZh notice { id state version }',
    {
      notice,
      action,
      expectedVersion,
      ...given,
    },
  );
/** Drafted and issued by justice: the four other members are told. */
async function issued(given: Fields = {}) {
  const { done } = await draft(given);
  return (await act('JUSTICE', done.id, 'ISSUE', 1)).done;
}
const update = async (entity: typeof Acknowledgement, where: object, row: object) =>
  department.orm.em.fork().nativeUpdate(entity, where as never, row as never);

describe('each step of a notice', () => {
  everyCombination(noticeMachine as unknown as Machine, [224, 16], {
    department: () => department,
    entity: MajorMatterNotice,
    key: 'NTC-0010',
    organisations: {
      ISSUER: 'CIVIL_AFFAIRS',
      SECRETARIAT: 'COORDINATION',
      DEPARTMENT: 'HEALTH',
      NOBODY: 'ETHNIC_AFFAIRS',
    },
    // A signature moves it: see below.
    byTable: ['SIGN', 'SIGN_LAST'],
    prepare: async () => {
      await update(Acknowledgement, { id: 'NTC-0010/03' }, { state: 'READ', owedBy: '2015-10-19T02:00:00Z' });
      // Issuing tells those told: none here, who are told already.
      return { issuerCode: 'CIVIL_AFFAIRS', toldCodes: [] };
    },
    attempt: (action, organisation, expectedVersion) =>
      act(organisation, 'NTC-0010', action, expectedVersion, { noteZh: '理由' }),
  });
});

describe('each step of an acknowledgement', () => {
  everyCombination(acknowledgementMachine as unknown as Machine, [120, 6], {
    department: () => department,
    entity: Acknowledgement,
    key: 'NTC-0010/03',
    organisations: { DEPARTMENT: 'HEALTH', ISSUER: 'COORDINATION', CLOCK: 'ETHNIC_AFFAIRS', NOBODY: 'ETHNIC_AFFAIRS' },
    // That it is late is told by its deadline alone; who was not told has nothing to act on.
    prepare: ({ state }) =>
      state === 'OVERDUE' ? { state: 'READ', owedBy: '2015-10-19T02:00:00Z' } : { owedBy: '2015-11-30T02:00:00Z' },
    attempt: async (action, organisation, expectedVersion) => {
      const attempted = await acknowledge(organisation, 'NTC-0010', action, expectedVersion, { actionZh: '已办' });
      return attempted.codes[0] === 'ROW_NOT_FOUND'
        ? { ...attempted, errors: [{ code: 'ACTION_NOT_PERMITTED', message: '无此通报 · not told', path: undefined }] }
        : attempted;
    },
  });
});

test('each department signs for itself, and the notice follows: part, then all', async () => {
  const notice = await issued();
  expect(notice).toMatchObject({ state: 'ISSUED', version: 2, acknowledgeBy: '2015-10-28T01:00:00Z' });
  const codes = ['COORDINATION', 'CIVIL_AFFAIRS', 'HEALTH', 'VOLUNTEER_FEDERATION'];
  expect(notice.outstanding.map(({ code }: { code: string }) => code)).toEqual(codes);
  expect((await acknowledge('HEALTH', notice.id, 'READ', 1)).done).toMatchObject({ notice: { state: 'ISSUED' } });
  const states = [];
  for (const [organisation, version] of [
    ['HEALTH', 2],
    ['COORDINATION', 1],
    ['CIVIL_AFFAIRS', 1],
    ['VOLUNTEER_FEDERATION', 1],
  ] as const)
    states.push((await acknowledge(organisation, notice.id, 'ACKNOWLEDGE', version)).done.notice.state);
  expect(states).toEqual([...Array(3).fill('PARTLY_ACKNOWLEDGED'), 'FULLY_ACKNOWLEDGED']);
  const { done } = await acknowledge('HEALTH', notice.id, 'REPORT_ACTION', 3, { actionZh: '已核对地址' });
  expect(done).toMatchObject({ state: 'ACTION_REPORTED', actionZh: '已核对地址', notice: { version: 4 } });
  expect((await act('JUSTICE', notice.id, 'RESOLVE', 4, { noteZh: '搬迁完成' })).done.state).toBe('RESOLVED');
});

test('who sign at once are all counted: the last of them makes it fully acknowledged', async () => {
  const notice = await issued();
  const members = ['HEALTH', 'COORDINATION', 'CIVIL_AFFAIRS', 'VOLUNTEER_FEDERATION'];
  const signed = await Promise.all(members.map((each) => acknowledge(each, notice.id, 'ACKNOWLEDGE', 1)));
  expect(signed.flatMap(({ codes }) => codes)).toEqual([]);
  const { data } = await department.ask(`{ notice(id: "${notice.id}") { state version outstanding { code } } }`);
  expect(data.notice).toEqual({ state: 'FULLY_ACKNOWLEDGED', version: 4, outstanding: [] });
});

test('nobody signs for another: a department not told has nothing to sign', async () => {
  const notice = await issued();
  expect((await acknowledge('FINANCE', notice.id, 'ACKNOWLEDGE', 1)).codes).toEqual(['ROW_NOT_FOUND']);
  expect((await acknowledge('JUSTICE', notice.id, 'ACKNOWLEDGE', 1)).codes).toEqual(['ROW_NOT_FOUND']);
});

test('is escalated only where a signature is overdue, and then stands on the agenda of the next joint meeting', async () => {
  const notice = await issued({ level: 'CRITICAL', alsoTold: ['FINANCE'] });
  expect((await act('COORDINATION', notice.id, 'ESCALATE', 2)).codes).toEqual(['ACTION_GUARDED']);
  await update(Acknowledgement, { noticeId: notice.id }, { owedBy: '2015-10-26T01:00:00Z' });
  expect((await act('HEALTH', notice.id, 'ESCALATE', 2)).codes).toEqual(['ACTION_NOT_PERMITTED']);
  expect((await act('COORDINATION', notice.id, 'ESCALATE', 2)).done.state).toBe('ESCALATED');
  const { data } = await department.ask('{ nextMeeting(kind: REGULAR_JOINT) { id agenda { titleZh notice { id } } } }');
  expect(data.nextMeeting.agenda.at(-1)).toEqual({
    titleZh: '通报逾期未签收:合成·社区矫正服务点搬迁通报',
    notice: { id: notice.id },
  });
  // One signature does not settle it.
  expect((await acknowledge('HEALTH', notice.id, 'ACKNOWLEDGE', 1)).done.notice.state).toBe('ESCALATED');
});

test('is not resolved while a resolution that follows it up is open', async () => {
  const input = { id: 'NTC-0011', noteZh: '已办结' };
  const { data } = await department.ask('{ notice(id: "NTC-0011") { version state } }');
  expect(data.notice.state).toBe('FULLY_ACKNOWLEDGED');
  const { codes } = await act('COORDINATION', input.id, 'RESOLVE', data.notice.version, input);
  expect(codes).toEqual(['ACTION_GUARDED']);
});

test('withdrawn, it is owed by nobody', async () => {
  const notice = await issued();
  const { done } = await act('JUSTICE', notice.id, 'WITHDRAW', 2, { noteZh: '另行印发' });
  expect([done.state, done.outstanding]).toEqual(['WITHDRAWN', []]);
});

test('a draft is told to nobody; a body that is no department drafts none', async () => {
  const { done } = await draft();
  expect([done.state, done.acknowledgements, done.told.length]).toEqual(['DRAFT', [], 4]);
  expect((await draft({}, 'IFSC-032')).codes).toEqual(['ACTION_NOT_PERMITTED']);
});
