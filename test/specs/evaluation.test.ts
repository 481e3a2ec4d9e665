/** Third-party evaluation (第三方评估): what makes eight bodies comparable, and what protects the agency they judge. */
import { instantOf } from '@hub/kit/working-calendar.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Members, type Procedure, startMembers } from '../support/members.ts';

/** Ten in the morning of a day the departments take for today. */
let today = '2016-03-01';

const bureau = 'CIVIL_AFFAIRS';
const bodies = Array.from({ length: 8 }, (_, index) => `ORG-03${11 + index}`);
const [strict = '', mild = '', tied = ''] = bodies;

let members: Members;
beforeAll(async () => {
  members = await startMembers({
    writable: ['civil-affairs'],
    now: () => instantOf(today, '10:00:00'),
    scope: 'evaluation:act',
  });
}, 90_000);
afterAll(() => members.stop());

/** The third centre's contract and who runs it; no body has a tie to that agency yet. */
let contract: string;
let agency: string;
beforeAll(async () => {
  const { data } = await members.ask(
    bureau,
    '{ serviceCentres(first: 3) { nodes { currentContract { id supplier { id } } } } }',
  );
  const found = data.serviceCentres.nodes[2].currentContract;
  [contract, agency] = [found.id, found.supplier.id];
});

const plan = (round: string) =>
  members.mutate(bureau, 'planEvaluation', 'PlanEvaluationInput', { contract, round, year: 2016 });

async function planned(round: string): Promise<Procedure> {
  return members.procedure('actOnEvaluation', 'ActOnEvaluationInput', (await plan(round)).done);
}

describe('one standard, an independent evaluator, no more than the cap', () => {
  let midterm: Procedure;
  let final: Procedure;

  test('a centre is evaluated twice a year: a third evaluation is refused, and says why', async () => {
    midterm = await planned('MIDTERM');
    final = await planned('FINAL');
    const third = await plan('SPECIAL');
    expect([third.codes, third.errors[0].message]).toEqual([
      ['ACTION_GUARDED'],
      expect.stringContaining('该中心当年评估次数未达上限'),
    ]);
  });

  test('a body that declares a tie to the agency is not commissioned; one without is, on the one standard in force', async () => {
    const tie = {
      evaluator: tied,
      agency,
      kind: 'SHARED_OFFICER',
      descriptionZh: '合成·监事同一人',
      since: '2015-06-01',
    };
    expect((await members.mutate(tied, 'declareEvaluatorTie', 'DeclareTieInput', tie)).done.state).toBe('IN_EFFECT');
    const conflicted = await midterm(bureau, 'COMMISSION', { evaluator: tied });
    expect([conflicted.codes, conflicted.errors[0].message]).toEqual([
      ['ACTION_GUARDED'],
      expect.stringContaining('评估机构独立'),
    ]);
    for (const [evaluation, evaluator] of [
      [midterm, strict],
      [final, mild],
    ] as const) {
      const { done } = await evaluation(
        bureau,
        'COMMISSION',
        { evaluator },
        'onCurrentStandard standard { id cityWide state } independence { independent }',
      );
      expect(done).toMatchObject({
        onCurrentStandard: true,
        standard: { id: 'STD-FAMILY', cityWide: true, state: 'IN_FORCE' },
        independence: { independent: true },
      });
    }
  });

  test('a tie found after the commission keeps the body out until the day after the bureau confirms its end', async () => {
    await final(mild, 'OPEN_SELF_ASSESSMENT');
    const tie = { evaluator: mild, agency, kind: 'CONTRACT', descriptionZh: '合成·咨询合同', since: '2016-01-01' };
    const { done } = await members.mutate(agency, 'declareEvaluatorTie', 'DeclareTieInput', tie);
    expect((await final(mild, 'VISIT')).codes).toEqual(['ACTION_GUARDED']);
    const end = { id: done.id, expectedVersion: done.version, noteZh: '合同已解除' };
    expect((await members.mutate(mild, 'endEvaluatorTie', 'EndTieInput', end)).codes).toEqual(['ACTION_NOT_PERMITTED']);
    await members.mutate(bureau, 'endEvaluatorTie', 'EndTieInput', end);
    expect((await final(mild, 'VISIT')).codes).toEqual(['ACTION_GUARDED']);
    today = '2016-03-02';
    expect((await final(mild, 'VISIT')).done.state).toBe('ON_SITE');
  });

  test('nothing is public before the agency was heard: it answers, appeals, and the bureau reviews', async () => {
    await midterm(strict, 'OPEN_SELF_ASSESSMENT');
    await midterm(agency, 'SELF_ASSESS', { noteZh: '自评报告已附' });
    await midterm(strict, 'VISIT');
    await midterm(strict, 'DRAFT', {
      components: [
        { kind: 'PROFESSIONAL', weight: 0.6, score: 70 },
        { kind: 'FINANCIAL', weight: 0.4, score: 75 },
      ],
      stepsDone: [
        'DOCUMENT_REVIEW',
        'SERVICE_USER_INTERVIEW',
        'STAFF_INTERVIEW',
        'FINANCIAL_AUDIT',
        'PRELIMINARY_FEEDBACK',
      ],
      staffHours: 16,
    });
    expect((await midterm(agency, 'RESPOND', { accepted: true, noteZh: '无异议' })).codes).toEqual(['ACTION_GUARDED']);
    today = '2016-03-11';
    await midterm(strict, 'FEED_BACK', { inWriting: true });
    expect((await midterm(bureau, 'PUBLISH')).errors[0].message).toContain('机构已回应');
    expect((await midterm('ORG-0200', 'RESPOND', { accepted: true, noteZh: '他人代答' })).codes).toEqual([
      'ACTION_NOT_PERMITTED',
    ]);
    await midterm(agency, 'RESPOND', { accepted: false, noteZh: '专业服务分项依据不足' });
    await midterm(agency, 'APPEAL', { noteZh: '申请复核专业服务分项' });
    expect((await midterm(strict, 'REVIEW', { score: 72, noteZh: '自行复核' })).codes).toEqual([
      'ACTION_NOT_PERMITTED',
    ]);
    await midterm(bureau, 'REVIEW', { score: 76, noteZh: '补充材料属实' });
    const { done } = await midterm(bureau, 'PUBLISH', {}, 'score scoreBeforeReview grade response { accepted }');
    expect(done).toMatchObject({
      state: 'PUBLISHED',
      score: 76,
      scoreBeforeReview: 72,
      grade: 'GOOD',
      response: { accepted: false },
    });
  });

  test('the four 不统一 follow from the two evaluations: standard, understanding, execution, feedback', async () => {
    await final(mild, 'DRAFT', {
      components: [
        { kind: 'PROFESSIONAL', weight: 0.5, score: 88 },
        { kind: 'FINANCIAL', weight: 0.5, score: 80 },
      ],
      stepsDone: ['DOCUMENT_REVIEW', 'FINANCIAL_AUDIT'],
      staffHours: 8,
    });
    today = '2016-03-31';
    await final(mild, 'FEED_BACK', { inWriting: false });
    const { data } = await members.ask(
      bureau,
      `{ evaluationConsistency(from: "2016-03-01", to: "2016-03-31") {
        evaluations notOnCurrentStandardPercent largestScoreSpread scoreSpreads { kind spread } stepsSkippedPercent
        feedback { meanDays spreadDays writtenPercent } byEvaluator { evaluator { id } stepsSkippedPercent meanFeedbackDays }
      } }`,
    );
    expect(data.evaluationConsistency).toEqual({
      evaluations: 2,
      notOnCurrentStandardPercent: 0,
      largestScoreSpread: 18,
      scoreSpreads: [
        { kind: 'FINANCIAL', spread: 5 },
        { kind: 'PROFESSIONAL', spread: 18 },
      ],
      // All nine steps done by one; of eight due so far the other skipped five.
      stepsSkippedPercent: 29.41,
      feedback: { meanDays: 19, spreadDays: 20, writtenPercent: 50 },
      byEvaluator: [
        { evaluator: { id: strict }, stepsSkippedPercent: 0, meanFeedbackDays: 9 },
        { evaluator: { id: mild }, stepsSkippedPercent: 62.5, meanFeedbackDays: 29 },
      ],
    });
  });
});

describe('an anchor case (锚定个案) is scored under seal', () => {
  const seen = 'state scoredBy referenceScore scores { score } ownScore { score }';
  const calibration = `{ evaluatorCalibration(year: 2016) { cases meanScore spread byEvaluator { evaluator { id } severity fromReference drift } } }`;
  let anchor: Procedure;
  let id: string;

  const scoreOf = (body: string): number => 70 + bodies.indexOf(body);
  const readBy = async (organisation: string) =>
    (
      await members.ask(
        organisation,
        `{ anchorCase(id: "${id}") { ${seen} procedure { action organisation noteZh } } }`,
      )
    ).data.anchorCase;

  test('the bureau alone sets it, with a reference score nobody is told', async () => {
    const given = { titleZh: '合成·独居长者支援个案', field: 'ELDERLY', referenceScore: 72, scoresUntil: '2016-04-29' };
    const set = (organisation: string) =>
      members.mutate(organisation, 'setAnchorCase', 'SetAnchorCaseInput', given, `id version year ${seen}`);
    expect((await set(strict)).codes).toEqual(['ACTION_NOT_PERMITTED']);
    const { done } = await set(bureau);
    expect(done).toMatchObject({ year: 2016, state: 'SEALED', referenceScore: null, scores: [], ownScore: null });
    id = done.id;
    anchor = members.procedure('actOnAnchorCase', 'ActOnAnchorCaseInput', done);
  });

  test('a body sees its own score, and neither the reference nor another’s, before and after it scored', async () => {
    expect((await anchor(strict, 'SCORE', { score: scoreOf(strict) })).codes).toEqual([]);
    const sealed = { state: 'SEALED', scoredBy: 1, referenceScore: null, scores: [] };
    expect(await readBy(strict)).toMatchObject({ ...sealed, ownScore: { score: 70 } });
    for (const other of [mild, bureau, agency])
      expect(await readBy(other)).toMatchObject({ ...sealed, ownScore: null });
    const { procedure } = await readBy(mild);
    expect(procedure).toContainEqual({ action: 'SCORE', organisation: strict, noteZh: null });
    expect((await members.ask(mild, calibration)).data.evaluatorCalibration).toBeNull();
  });

  test('it is scored once by each body, by nobody else, and opened by the bureau when all have', async () => {
    expect((await anchor(strict, 'SCORE', { score: 75 })).codes).toEqual(['ACTION_GUARDED']);
    expect((await anchor(agency, 'SCORE', { score: 75 })).codes).toEqual(['ACTION_NOT_PERMITTED']);
    for (const body of bodies.slice(1, -1)) await anchor(body, 'SCORE', { score: scoreOf(body) });
    expect((await anchor(bureau, 'OPEN')).errors[0].message).toContain('各评估机构均已评分');
    await anchor(bodies.at(-1) ?? '', 'SCORE', { score: 77 });
    expect((await anchor(mild, 'OPEN')).codes).toEqual(['ACTION_NOT_PERMITTED']);
    const { done } = await anchor(bureau, 'OPEN', {}, `${seen} openedOn`);
    expect(done).toMatchObject({ state: 'OPENED', openedOn: today, referenceScore: 72, scoredBy: 8 });
    expect(done.scores.map(({ score }: { score: number }) => score)).toEqual(bodies.map(scoreOf));
    expect((await anchor(mild, 'SCORE', { score: 72 })).codes).toEqual(['ACTION_NOT_POSSIBLE']);
  });

  test('opened, it calibrates: who is strict, who is mild, and how far from the reference', async () => {
    const { evaluatorCalibration } = (await members.ask(mild, calibration)).data;
    expect(evaluatorCalibration).toMatchObject({ cases: 1, meanScore: 73.5, spread: 7 });
    expect(evaluatorCalibration.byEvaluator).toHaveLength(8);
    expect(evaluatorCalibration.byEvaluator[0]).toMatchObject({
      evaluator: { id: strict },
      severity: -3.5,
      fromReference: -2,
    });
    expect(evaluatorCalibration.byEvaluator[7]).toMatchObject({ severity: 3.5, fromReference: 5 });
  });
});

describe('an anchor case some body leaves aside', () => {
  test('is opened once the last day to score it is past, and not on that day', async () => {
    const given = { titleZh: '合成·青少年支援个案', field: 'YOUTH', referenceScore: 80, scoresUntil: '2016-04-29' };
    const { done } = await members.mutate(bureau, 'setAnchorCase', 'SetAnchorCaseInput', given);
    const anchor = members.procedure('actOnAnchorCase', 'ActOnAnchorCaseInput', done);
    today = '2016-04-29';
    expect((await anchor(strict, 'SCORE', { score: 78 })).codes).toEqual([]);
    expect((await anchor(bureau, 'OPEN')).codes).toEqual(['ACTION_GUARDED']);
    today = '2016-04-30';
    expect((await anchor(mild, 'SCORE', { score: 79 })).codes).toEqual(['ACTION_GUARDED']);
    expect((await anchor(bureau, 'OPEN', {}, 'scores { score }')).done.scores).toEqual([{ score: 78 }]);
  });
});
