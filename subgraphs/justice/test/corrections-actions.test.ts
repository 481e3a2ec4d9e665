import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { OutboxEvent } from '@hub/kit/workflow/entities.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CorrectionsCase } from '../entities/corrections-case.ts';
import { clocksOf, lastDayOf } from '../entities/corrections-clock.ts';
import { justice } from '../subgraph.ts';
import { correctionsIn, office } from './corrections-support.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(justice);
});
afterAll(() => department.close());

const { act, notice, stand } = correctionsIn(() => department);
const today = '2015-10-26';

/** A case under correction at version 4. */
async function underCorrection(): Promise<string> {
  const { id } = (await notice()).done;
  await act(id, 'RECEIVE_DOCUMENTS', 1);
  await act(id, 'ADMIT', 2, {}, office);
  await act(id, 'MAKE_PLAN', 3, {}, office);
  return id;
}

describe('a case of community correction', () => {
  test('goes from the court’s notice to the release certificate', async () => {
    const { done: noticed } = await notice({ endsOn: '2015-12-31' });
    expect(noticed).toMatchObject({ state: 'NOTIFIED', version: 1, supervisionClass: null, groupMembers: 0 });
    const { id } = noticed;
    expect((await act(id, 'RECEIVE_DOCUMENTS', 1)).done.state).toBe('AWAITING_REPORT');
    expect((await act(id, 'ADMIT', 2, {}, office)).done.state).toBe('ADMITTED');
    const { done: planned } = await act(id, 'MAKE_PLAN', 3, {}, office);
    expect(planned).toMatchObject({
      state: 'UNDER_CORRECTION',
      supervisionClass: 'GENERAL',
      groupMembers: 3,
      file: { measures: ['REGULAR_REPORTING', 'VOCATIONAL_TRAINING'] },
    });
    const { done: helped } = await act(id, 'ASSIGN_SOCIAL_WORKER', 4, {}, office);
    expect(helped).toMatchObject({ socialWorker: { id: 'SW-00001' }, supportNeeds: ['EMPLOYMENT'] });
    expect((await act(id, 'RELEASE', 5, { isPardoned: false })).codes).toEqual(['ACTION_GUARDED']);
    const { done: released } = await act(id, 'RELEASE', 5, { noteZh: '特赦' });
    expect(released).toMatchObject({ state: 'RELEASED', endedOn: today });
    expect(released.file.releaseCertificate).toEqual({ number: `JC-2015-${id.slice(3)}`, issuedOn: today });
    expect(released.steps.map(({ kind }: { kind: string }) => kind)).toEqual([
      'COURT_NOTIFIED',
      'DOCUMENTS_RECEIVED',
      'REPORTED',
      'ADMITTED',
      'PLAN_MADE',
      'ENDED',
    ]);
  });

  test('ends before its term for a reason the law knows', async () => {
    const id = await underCorrection();
    const { done } = await act(id, 'TERMINATE', 4, { reoffendedOn: '2015-10-24' });
    expect(done).toMatchObject({
      state: 'TERMINATED',
      endedOn: today,
      file: { terminationReason: 'SUSPENSION_REVOKED', releaseCertificate: null },
    });
  });

  test('whose person does not report is overdue by time alone, and may still be admitted', async () => {
    const { id } = (await notice({ effectiveOn: '2015-10-12', startsOn: '2015-10-12' })).done;
    const { done } = await act(id, 'RECEIVE_DOCUMENTS', 1);
    expect(done.state).toBe('OVERDUE_REPORT');
    const { data } = await department.ask(`{ correctionsCases(state: OVERDUE_REPORT, first: 100) { nodes { id } } }`);
    expect(data.correctionsCases.nodes).toContainEqual({ id });
    expect((await act(id, 'ADMIT', 2)).done.file.acts.at(-1)).toMatchObject({ from: 'OVERDUE_REPORT', to: 'ADMITTED' });
  });
});

describe('the statutory clocks', () => {
  test.each([
    ['2015-10-12', 5, '2015-10-19', 'Saturday moves to Monday'],
    ['2015-09-21', 10, '2015-10-08', 'National Day moves to the day after the holiday'],
    ['2015-10-15', 5, '2015-10-20', 'a working day stays'],
  ])('from %s, %s days end on %s: %s', (from, days, last) => {
    expect(lastDayOf(from, days)).toBe(last);
  });

  test('say on what they rest, how they were found and whether they were kept', async () => {
    const { done } = await notice({ effectiveOn: '2015-10-16', startsOn: '2015-10-16' });
    expect(done.file.clocks).toEqual([
      {
        kind: 'NOTICE',
        dueOn: '2015-10-21',
        doneOn: today,
        overdue: true,
        explanationZh: '自2015-10-16生效次日起5日,至2015-10-21',
      },
      { kind: 'DOCUMENTS', dueOn: today, doneOn: null, overdue: false, explanationZh: expect.any(String) },
      { kind: 'REPORT', dueOn: today, doneOn: null, overdue: false, explanationZh: expect.any(String) },
      {
        kind: 'RELEASE',
        dueOn: '2017-10-21',
        doneOn: null,
        overdue: false,
        explanationZh: '矫正期限至2017-10-21',
      },
    ]);
  });

  test('stop where a case is over', () => {
    const over = {
      state: 'TERMINATED',
      effectiveOn: '2015-09-01',
      notifiedOn: '2015-09-02',
      documentsOn: null,
      reportedOn: null,
      endsOn: '2015-10-01',
      endedOn: '2015-09-20',
    } as const;
    expect(clocksOf(over, today).map(({ overdue }) => overdue)).toEqual([false, false, false, false]);
  });
});

describe('an act is refused', () => {
  test.each([
    ['of a minor', { birthDate: '1997-10-27' }, 'JUSTICE', 'ACTION_GUARDED'],
    ['before the decision is in effect', { effectiveOn: '2015-10-27' }, 'JUSTICE', 'ACTION_GUARDED'],
    ['of a term that is over', { endsOn: '2015-10-25' }, 'JUSTICE', 'ACTION_GUARDED'],
    ['by the office, whom nobody notifies', {}, office, 'ACTION_NOT_PERMITTED'],
    ['by another department', {}, 'HEALTH', 'ACTION_NOT_PERMITTED'],
    ['for an office there is not', { justiceOffice: 'JO-999999999' }, 'JUSTICE', 'ROW_NOT_FOUND'],
  ])('a notice %s', async (_, given, organisation, code) => {
    const { done, codes } = await notice(given, organisation);
    expect([done, codes]).toEqual([null, [code]]);
  });

  const men = [
    { kind: 'JUDICIAL_OFFICE', isWoman: false },
    { kind: 'FAMILY', isWoman: false },
    { kind: 'VOLUNTEER', isWoman: false },
  ];
  test.each([
    ['of two', men.slice(0, 2), 'MALE', ['ACTION_GUARDED']],
    ['without the judicial office', [...men.slice(1), { kind: 'FAMILY', isWoman: true }], 'MALE', ['ACTION_GUARDED']],
    ['of men for a woman', men, 'FEMALE', ['ACTION_GUARDED']],
    ['of men for a man, which is none', men, 'MALE', []],
  ])('a group %s', async (_, group, sex, codes) => {
    const { id } = (await notice({ sex })).done;
    await act(id, 'RECEIVE_DOCUMENTS', 1);
    await act(id, 'ADMIT', 2);
    expect((await act(id, 'MAKE_PLAN', 3, { group })).codes).toEqual(codes);
  });
});

describe('nothing of a case leaves', () => {
  const texts = ({ errors }: Awaited<ReturnType<typeof act>>) => JSON.stringify(errors.map(({ message }) => message));

  test('to whoever works on none: whether there is one, and at which version, is refused alike, and nothing is read', async () => {
    const id = await underCorrection();
    for (const organisation of ['COORDINATION', 'HEALTH', null]) {
      const answers = await Promise.all([
        act(id, 'RELEASE', 4, {}, organisation),
        act(id, 'RELEASE', 1, {}, organisation),
        act('CC-99999', 'RELEASE', 4, {}, organisation),
      ]);
      expect(answers.map(({ codes }) => codes)).toEqual(answers.map(() => ['ACTION_NOT_PERMITTED']));
      expect(new Set(answers.map(texts)).size).toBe(1);
      expect(answers.map(({ statements }) => statements)).toEqual([0, 0, 0]);
    }
  });

  test('to another office, and of a minor to anybody: such a case is not there', async () => {
    const id = await underCorrection();
    expect((await act(id, 'REVISE_PLAN', 4, {}, 'JO-440103002')).codes).toEqual(['ROW_NOT_FOUND']);
    await stand(id, { juvenile: true });
    for (const organisation of ['JUSTICE', office])
      expect((await act(id, 'REVISE_PLAN', 4, {}, organisation)).codes).toEqual(['ROW_NOT_FOUND']);
  });

  test('in what others are told of a change: the case’s key, and no way to ask for it', async () => {
    const id = await underCorrection();
    const { personId } = await department.orm.em.fork().findOneOrFail(CorrectionsCase, { id });
    const events = await department.orm.em.fork().find(OutboxEvent, { key: id });
    expect(events.map(({ version }) => version)).toEqual([1, 2, 3, 4]);
    expect(JSON.stringify(events)).not.toContain(personId);
    const published = Object.values(department.schema.getTypeMap()).map(({ name }) => name);
    expect(published.filter((name) => /outbox|event|transition/i.test(name))).toEqual([]);
  });
});
