import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { civilAffairs } from '../subgraph.ts';
import { type Fields, mutate } from './acting.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(civilAffairs);
}, 60_000);
afterAll(() => department.close());

const by = (organisation: string | null, call: string, type: string, input: Fields, selection?: string) =>
  mutate(department, organisation, call, type, input, selection);

const ask = async (query: string) => {
  const { data, errors } = await department.ask(query);
  expect(errors).toEqual([]);
  return data;
};

describe('supervision by three channels', () => {
  const finding = { organisation: 'ORG-0044', subject: 'FINANCE', detailZh: '合成·专项资金未单独核算' };

  test('is told by who raises it: the bureau, an industry body, or anybody at all', async () => {
    for (const [organisation, call, channel] of [
      ['CIVIL_AFFAIRS', 'raiseFinding', 'GOVERNMENT'],
      ['ORG-0301', 'raiseFinding', 'INDUSTRY'],
      [null, 'fileComplaint', 'PUBLIC'],
    ] as const) {
      const { done } = await by(organisation, call, 'RaiseFindingInput', finding, 'channel state detailZh');
      // What was not looked into yet is an accusation: its content is not let out.
      expect(done).toEqual({ channel, state: 'RAISED', detailZh: null });
    }
    for (const organisation of ['ORG-0045', 'ORG-0044'])
      expect((await by(organisation, 'raiseFinding', 'RaiseFindingInput', finding)).codes).toEqual([
        'ACTION_NOT_PERMITTED',
      ]);
  });

  test('leads from a complaint to rectification, each step with who took it', async () => {
    const { done } = await by(null, 'fileComplaint', 'RaiseFindingInput', finding);
    const act = (organisation: string, action: string, expectedVersion: number, given: Fields = {}) =>
      by(
        organisation,
        'actOnFinding',
        'ActOnFindingInput',
        { id: done.id, action, expectedVersion, noteZh: '查阅账目', ...given },
        'state dueOn detailZh procedure { actionZh byZh toZh version }',
      );
    expect((await act('ORG-0044', 'DISMISS', 1)).codes).toEqual(['ACTION_NOT_PERMITTED']);
    expect((await act('CIVIL_AFFAIRS', 'SUBSTANTIATE', 1)).codes).toEqual(['ACTION_NEEDS_INPUT']);
    await act('CIVIL_AFFAIRS', 'SUBSTANTIATE', 1, { dueOn: '2015-12-24' });
    await act('ORG-0044', 'BEGIN_RECTIFICATION', 2);
    const { done: last } = await act('CIVIL_AFFAIRS', 'CONFIRM_RECTIFIED', 3);
    expect(last).toMatchObject({ state: 'RECTIFIED', dueOn: '2015-12-24', detailZh: finding.detailZh });
    expect(last.procedure).toEqual([
      { actionZh: '提出', byZh: '公众', toZh: '已提出', version: 1 },
      { actionZh: '认定属实', byZh: '民政部门', toZh: '属实', version: 2 },
      { actionZh: '开始整改', byZh: '该机构', toZh: '整改中', version: 3 },
      { actionZh: '确认整改完成', byZh: '民政部门', toZh: '已整改', version: 4 },
    ]);
  });
});

describe('a credit record', () => {
  test('takes a listing, shows an entry that is late, and is repaired on the agency’s request', async () => {
    const entry = { organisation: 'ORG-0046', kind: 'ABNORMAL_LISTING', summaryZh: '未按时报送年度报告' };
    const standing = async () => (await ask('{ organisation(id: "ORG-0046") { creditStanding } }')).organisation;
    const { done } = await by(
      'CIVIL_AFFAIRS',
      'enterCreditRecord',
      'EnterCreditInput',
      { ...entry, decidedOn: '2015-10-16' },
      'id enteredLate',
    );
    // Five working days after Friday the 16th are Friday the 23rd.
    expect(done.enteredLate).toBe(true);
    expect(await standing()).toEqual({ creditStanding: 'ABNORMAL_LIST' });
    const act = (organisation: string, action: string, expectedVersion: number) =>
      by(organisation, 'actOnCreditRecord', 'ActOnCreditInput', {
        id: done.id,
        action,
        expectedVersion,
        noteZh: '已补报',
      });
    expect((await act('ORG-0047', 'REQUEST_REPAIR', 1)).codes).toEqual(['ACTION_NOT_PERMITTED']);
    expect((await act('ORG-0046', 'REQUEST_REPAIR', 1)).done.state).toBe('REPAIR_REQUESTED');
    expect((await act('ORG-0046', 'GRANT_REPAIR', 2)).codes).toEqual(['ACTION_NOT_PERMITTED']);
    expect((await act('CIVIL_AFFAIRS', 'GRANT_REPAIR', 2)).done.state).toBe('REPAIRED');
    expect(await standing()).toEqual({ creditStanding: 'NORMAL' });
  });

  test('takes no removal and no exit by hand: they follow from a repair and a hand-over', async () => {
    for (const kind of ['REMOVAL', 'EXIT'])
      expect(
        (
          await by('CIVIL_AFFAIRS', 'enterCreditRecord', 'EnterCreditInput', {
            organisation: 'ORG-0046',
            kind,
            summaryZh: '手工',
            decidedOn: '2015-10-26',
          })
        ).codes,
      ).toEqual(['ACTION_NOT_PERMITTED']);
  });
});

describe('a grade', () => {
  test('is awarded to who may apply, and lowered until the day it would have ended', async () => {
    const grade = (organisation: string) =>
      by('CIVIL_AFFAIRS', 'awardGrade', 'AwardGradeInput', { organisation, grade: 'A4' }, 'id version validUntil');
    // ORG-0034 was penalised in June 2015.
    expect((await grade('ORG-0034')).codes).toEqual(['ACTION_GUARDED']);
    const { done } = await grade('ORG-0048');
    expect(done.validUntil).toBe('2020-10-25');
    const lower = (to: string) =>
      by('CIVIL_AFFAIRS', 'actOnGrade', 'ActOnGradeInput', {
        id: done.id,
        action: 'DOWNGRADE',
        grade: to,
        noteZh: '年度检查不合格',
        expectedVersion: 1,
      });
    expect((await lower('A5')).codes).toEqual(['UNKNOWN_CODE']);
    expect((await lower('A2')).done.state).toBe('REVOKED');
    const { organisation } = await ask(
      '{ organisation(id: "ORG-0048") { gradeHistory { grade state validUntil awardedOn } } }',
    );
    expect(organisation.gradeHistory).toContainEqual({
      grade: 'A2',
      state: 'VALID',
      validUntil: '2020-10-25',
      awardedOn: '2015-10-26',
    });
  });
});
