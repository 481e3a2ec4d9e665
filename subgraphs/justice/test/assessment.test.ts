import { actorWith, openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { combinationsOf } from '@hub/kit/workflow/machine.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { assessmentMachine } from '../entities/assessment-machine.ts';
import { CorrectionsCase } from '../entities/corrections-case.ts';
import { SentenceAssessment } from '../entities/sentence-assessment.ts';
import type { AssessmentState } from '../schema.generated.ts';
import { justice } from '../subgraph.ts';
import { nextKey, office } from './corrections-support.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(justice);
});
afterAll(() => department.close());

type Fields = Readonly<Record<string, unknown>>;

const actions = {
  SUBMIT: ['submitAssessment', 'SubmitAssessmentInput', { opinion: 'SUITABLE', grounds: ['RESIDENCE'] }],
  WITHDRAW: ['withdrawAssessment', 'WithdrawAssessmentInput', { noteZh: '公诉机关撤回起诉' }],
} as const;

async function mutate(mutation: string, type: string, input: Fields, organisation: string | null) {
  const { data, errors } = await department.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { id state version dueOn overdue answeredOn opinion grounds justiceOffice { id } } }`,
    { input: { idempotencyKey: nextKey(), ...input } },
    actorWith({ organisation, scopes: new Set(['justice:act', 'justice:case']), purpose: 'CASE_MANAGEMENT' }),
  );
  return { done: data?.[mutation], codes: errors.map(({ code }) => code) };
}
const act = (id: string, action: keyof typeof actions, expectedVersion: number, organisation: string | null) => {
  const [mutation, type, input] = actions[action];
  return mutate(mutation, type, { id, expectedVersion, ...input }, organisation);
};
const receive = (given: Fields = {}, organisation: string | null = 'JUSTICE') =>
  mutate(
    'receiveAssessmentRequest',
    'ReceiveAssessmentRequestInput',
    { person: 'PER-0123456789abcdef0123', birthDate: '1980-01-01', justiceOffice: office, ...given },
    organisation,
  );

describe('an assessment before sentence', () => {
  const all = combinationsOf(assessmentMachine);
  let version = 1_000;

  test('has 4 × 3 × 4 combinations of state, action and role, 4 of them possible', () => {
    expect([all.length, all.filter(({ to }) => to !== null).length]).toEqual([48, 4]);
  });

  test.each(all.filter(({ state, action, role }) => state !== null && action in actions && role !== 'CLOCK'))(
    '$state × $action × $role → $to',
    async ({ state, action, role, to }) => {
      version += 10;
      const em = department.orm.em.fork();
      await em.nativeUpdate(
        SentenceAssessment,
        { id: 'PSA-00240' },
        { state: state as AssessmentState, version, justiceOfficeId: office },
      );
      const organisation = role === 'BUREAU' ? 'JUSTICE' : role === 'OFFICE' ? office : 'COORDINATION';
      const { done, codes } = await act('PSA-00240', action as keyof typeof actions, version, organisation);
      if (to !== null) expect([codes, done.state, done.version]).toEqual([[], to, version + 1]);
      else {
        expect(done).toBeNull();
        expect(['ACTION_NOT_PERMITTED', 'ACTION_NOT_POSSIBLE']).toContain(codes[0]);
        if (role === null) expect(codes).toEqual(['ACTION_NOT_PERMITTED']);
      }
    },
  );

  test('is asked for by a court and answered by the office within ten working days', async () => {
    const { done } = await receive();
    expect(done).toMatchObject({ state: 'REQUESTED', dueOn: '2015-11-09', overdue: false, opinion: null });
    expect((await act(done.id, 'SUBMIT', 1, 'JO-440103002')).codes).toEqual(['ROW_NOT_FOUND']);
    expect((await act(done.id, 'SUBMIT', 1, office)).done).toMatchObject({
      state: 'SUBMITTED',
      answeredOn: '2015-10-26',
      opinion: 'SUITABLE',
      grounds: ['RESIDENCE'],
    });
  });

  test('of a minor is refused, as is one by the office itself', async () => {
    expect((await receive({ birthDate: '1998-01-01' })).codes).toEqual(['ACTION_GUARDED']);
    expect((await receive({}, office)).codes).toEqual(['ACTION_NOT_PERMITTED']);
  });

  test('is in every state for somebody, some late, and of no one with a minor’s file', async () => {
    const { data } = await department.ask(
      '{ a: sentenceAssessments(state: REQUESTED) { totalCount } b: sentenceAssessments(state: SUBMITTED, first: 100) { nodes { overdue } } c: sentenceAssessments(state: WITHDRAWN) { totalCount } }',
    );
    expect([data.a.totalCount > 0, data.c.totalCount > 0]).toEqual([true, true]);
    expect(new Set(data.b.nodes.map(({ overdue }: { overdue: boolean }) => overdue))).toEqual(new Set([true, false]));
    const em = department.orm.em.fork();
    const assessed = await em.findAll(SentenceAssessment);
    const minors = await em.find(CorrectionsCase, { juvenile: true });
    const files = new Set(minors.map(({ personId }) => personId));
    expect(assessed.filter(({ personId }) => files.has(personId))).toEqual([]);
  });

  test('that preceded a sentence is reached from the case, with the clock it ran on', async () => {
    const linked = await department.orm.em.fork().find(CorrectionsCase, { assessmentId: { $ne: null } });
    expect(linked.length).toBeGreaterThan(20);
    expect(linked.every(({ juvenile }) => !juvenile)).toBe(true);
    const keys = linked.slice(0, 30).map(({ id }) => ({ id }));
    const { data, statements } = await department.entities(
      'CorrectionsCase',
      keys,
      `id person { id } file { effectiveOn assessment { person { id } state opinion overdue
        clock { kind basisZh startsOn dueOn doneOn overdue explanationZh } } }`,
    );
    expect(statements).toBe(2);
    for (const { person, file } of data._entities) {
      const { clock, overdue, ...assessed } = file.assessment;
      expect(assessed).toEqual({ person, state: 'SUBMITTED', opinion: 'SUITABLE' });
      expect(clock.overdue).toBe(overdue);
      expect(overdue).toBe(clock.doneOn > clock.dueOn);
      expect(clock.doneOn <= file.effectiveOn).toBe(true);
      expect(clock).toMatchObject({
        kind: 'ASSESSMENT',
        basisZh: '社区矫正法第十八条,社区矫正法实施办法第十四条',
        explanationZh: `自${clock.startsOn}受托次日起10个工作日,至${clock.dueOn}`,
      });
    }
    const lateness = data._entities.map(
      (each: { file: { assessment: { overdue: boolean } } }) => each.file.assessment.overdue,
    );
    expect(new Set(lateness)).toEqual(new Set([true, false]));
  });

  test('of one office is read by that office and by the department', async () => {
    const asked = (organisation: string) =>
      department.ask(
        '{ sentenceAssessments(first: 100) { totalCount nodes { justiceOffice { id } } } }',
        {},
        actorWith({ organisation, scopes: new Set(['justice:case']) }),
      );
    const { data: own } = await asked('JO-440103001');
    const { data: every } = await asked('JUSTICE');
    expect(every.sentenceAssessments.totalCount).toBeGreaterThan(own.sentenceAssessments.totalCount);
    for (const { justiceOffice } of own.sentenceAssessments.nodes) expect(justiceOffice.id).toBe('JO-440103001');
  });
});
