import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import type { Machine } from '@hub/kit/workflow/machine.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Resolution } from '../entities/resolution.ts';
import { resolutionMachine } from '../entities/resolution-machine.ts';
import { coordination } from '../subgraph.ts';
import { everyCombination, type Fields, mutationsOf } from './workflow-support.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(coordination);
});
afterAll(() => department.close());

const mutate = mutationsOf(() => department);
const selection = `id state version percent light measured targetMet
  history { action by department { code } state noteZh version } progress { percent noteZh department { code } }`;

const adopt = (given: Fields = {}, organisation = 'COORDINATION') =>
  mutate(organisation, 'adoptResolution', `${selection} meeting { id } assignedOn`, {
    meeting: 'MTG-0021',
    agendaNumber: 1,
    titleZh: '合成·受影响住户回访',
    mandate: 'LIVELIHOOD_UNDERTAKING',
    lead: 'HEALTH',
    support: ['CIVIL_AFFAIRS'],
    dueOn: '2015-11-30',
    ...given,
  });
const act = (organisation: string, id: string, action: string, expectedVersion: number, given: Fields = {}) =>
  mutate(organisation, 'actOnResolution', selection, { id, action, expectedVersion, ...given });

describe('each step of a resolution', () => {
  everyCombination(resolutionMachine as unknown as Machine, [360, 20], {
    department: () => department,
    entity: Resolution,
    key: 'RES-0022',
    organisations: { LEAD: 'HEALTH', SUPPORT: 'CIVIL_AFFAIRS', SECRETARIAT: 'COORDINATION', NOBODY: 'JUSTICE' },
    prepare: () => ({
      leadCode: 'HEALTH',
      supportCodes: ['CIVIL_AFFAIRS'],
      measure: null,
      dueOn: '2015-10-25',
      urgedAt: null,
    }),
    attempt: (action, organisation, expectedVersion) =>
      act(organisation, 'RES-0022', action, expectedVersion, { noteZh: '理由', percent: 50 }),
  });
});

test('it is assigned, signed for, worked, reported done, verified and closed off: each by whose act it is', async () => {
  const { done: resolution } = await adopt();
  expect(resolution).toMatchObject({ state: 'ASSIGNED', version: 1, assignedOn: '2015-10-26', light: 'GREEN' });
  const course = [
    ['HEALTH', 'SIGN_FOR', {}],
    ['HEALTH', 'START', {}],
    ['CIVIL_AFFAIRS', 'REPORT_PROGRESS', { percent: 40, noteZh: '已回访四成' }],
    ['HEALTH', 'REPORT_DONE', { noteZh: '全部回访' }],
    ['COORDINATION', 'RETURN', { noteZh: '两户未见记录' }],
    ['HEALTH', 'REPORT_DONE', { noteZh: '已补两户' }],
    ['COORDINATION', 'VERIFY', { noteZh: '抽查属实' }],
    ['COORDINATION', 'CLOSE', {}],
  ] as const;
  let last = resolution;
  for (const [organisation, action, given] of course) {
    const { done, codes } = await act(organisation, resolution.id, action, last.version, given);
    expect([action, codes]).toEqual([action, []]);
    last = done;
  }
  expect(last).toMatchObject({ state: 'CLOSED', version: 9, percent: 100, light: null });
  expect(last.progress.map(({ percent }: { percent: number }) => percent)).toEqual([40, 100, 100]);
  expect(last.history.map(({ action }: { action: string }) => action)).toEqual([
    'ASSIGN',
    ...course.map(([, action]) => action),
  ]);
  expect(last.history[5]).toMatchObject({ by: 'SECRETARIAT', department: { code: 'COORDINATION' } });
});

describe('a resolution is refused', () => {
  test.each([
    ['by a meeting not held', { meeting: 'MTG-0024' }, 'ACTION_GUARDED'],
    ['under an item its agenda does not have', { agendaNumber: 9 }, 'ACTION_GUARDED'],
    ['due already', { dueOn: '2015-10-25' }, 'ACTION_GUARDED'],
    ['led by the office with nobody to verify it', { lead: 'COORDINATION', support: [] }, 'ACTION_GUARDED'],
    ['without a title', { titleZh: ' ' }, 'TEXT_OUT_OF_RANGE'],
    ['of a key of another type', { meeting: 'NTC-0001' }, 'ID_OF_ANOTHER_TYPE'],
  ])('%s', async (_, given, code) => {
    expect(await adopt(given)).toMatchObject({ done: null, codes: [code] });
  });

  test('where its lead would assign it to itself', async () => {
    expect((await adopt({}, 'HEALTH')).codes).toEqual(['ACTION_NOT_PERMITTED']);
  });
});

test('nobody verifies its own work: what the office leads, a supporting department verifies', async () => {
  const { done } = await adopt({ lead: 'COORDINATION', support: ['JUSTICE'] });
  await act('COORDINATION', done.id, 'SIGN_FOR', 1);
  await act('COORDINATION', done.id, 'START', 2);
  await act('COORDINATION', done.id, 'REPORT_DONE', 3, { noteZh: '已完成' });
  expect((await act('COORDINATION', done.id, 'VERIFY', 4, { noteZh: '属实' })).codes).toEqual(['ACTION_NOT_PERMITTED']);
  expect((await act('JUSTICE', done.id, 'VERIFY', 4, { noteZh: '属实' })).done.state).toBe('VERIFIED');
});

describe('a resolution bound to a metric', () => {
  const bound = (target: string, given: Fields = {}) =>
    adopt({
      measure: { metric: 'REFERRAL_LOOP_CLOSURE', comparator: 'AT_LEAST', target, since: '2014-01-01', ...given },
    });
  const reportedDone = async (id: string) => {
    await act('HEALTH', id, 'SIGN_FOR', 1);
    await act('HEALTH', id, 'START', 2);
    return act('HEALTH', id, 'REPORT_DONE', 3, { noteZh: '已完成' });
  };

  test('is green only where the data meet the target, whatever its lead reports', async () => {
    const [easy, hard] = [(await bound('1')).done, (await bound('99')).done];
    expect([easy.light, easy.targetMet, easy.measured]).toEqual(['GREEN', true, hard.measured]);
    expect([hard.light, hard.targetMet]).toEqual(['YELLOW', false]);
    expect((await reportedDone(hard.id)).done).toMatchObject({ percent: 100, light: 'YELLOW', targetMet: false });
  });

  test('is verified only where they do', async () => {
    for (const [target, codes] of [
      ['1', []],
      ['99', ['ACTION_GUARDED']],
    ] as const) {
      const { id } = (await bound(target)).done;
      await reportedDone(id);
      expect((await act('COORDINATION', id, 'VERIFY', 4, { noteZh: '核对数据' })).codes).toEqual(codes);
    }
  });

  test('of another department’s data is unknown to the office alone, never green', async () => {
    const figure = { metric: 'FIGURE', figure: 'F06', since: null };
    const { done } = await bound('100', figure);
    expect(done).toMatchObject({ light: 'UNKNOWN', measured: null, targetMet: null });
    const { data } = await department.ask(`{
      resolution(id: "${done.id}") { measureMissing { code } measure { target figure { code } since } }
      resolutions(light: UNKNOWN) { nodes { id } } }`);
    expect(data.resolution).toEqual({
      measureMissing: [{ code: 'CIVIL_AFFAIRS' }],
      measure: { target: '100', figure: { code: 'F06' }, since: null },
    });
    expect(data.resolutions.nodes).toContainEqual({ id: done.id });
  });

  test('takes its light from what the gateway brings of that department', async () => {
    const { done } = await bound('100', { metric: 'FIGURE', figure: 'F06', since: null });
    const observation = (value: string) => ({ value, parts: [], asOf: '2015-10-26', rows: '135', quality: 'DERIVED' });
    for (const [value, light] of [
      ['100', 'GREEN'],
      ['99.5', 'YELLOW'],
    ] as const) {
      const figure = { civilAffairsObservation: observation(value) };
      const { data } = await department.entities(
        'Resolution',
        [{ id: done.id, measure: { figure } }],
        'light measured',
      );
      expect(data._entities).toEqual([{ light, measured: value }]);
    }
  });

  test.each([
    [{ target: 'many' }, 'VALUE_MALFORMED'],
    [{ metric: 'FIGURE' }, 'VALUE_MALFORMED'],
    [{ figure: 'F06' }, 'VALUE_MALFORMED'],
    [{ from: 'HEALTH' }, 'VALUE_MALFORMED'],
    [{ metric: 'FIGURE', figure: 'F99' }, 'UNKNOWN_CODE'],
  ])('is refused where it is none: %j is %s', async (given, code) => {
    expect((await bound('1', given)).codes).toEqual([code]);
  });
});

test('a repeat with the same key does nothing more; on an old version it is told what stands there', async () => {
  const { done } = await adopt({ idempotencyKey: 'adopted-once' });
  expect((await adopt({ idempotencyKey: 'adopted-once' })).done.id).toBe(done.id);
  await act('HEALTH', done.id, 'SIGN_FOR', 1);
  expect((await act('HEALTH', done.id, 'SIGN_FOR', 1)).codes).toEqual(['STALE_VERSION']);
});
