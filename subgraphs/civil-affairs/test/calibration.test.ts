import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { severities } from '../resolvers/evaluator-calibration.ts';
import { civilAffairs } from '../subgraph.ts';
import { mutate } from './acting.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(civilAffairs);
}, 60_000);
afterAll(() => department.close());

const scored = (evaluatorId: string, ...scores: readonly number[]) =>
  scores.map((score, index) => ({ anchorId: `ANC-${index + 1}`, evaluatorId, score }));

describe('the severity of an evaluation body', () => {
  test('is told from cases that differ: two points strict, two mild, whatever the cases were worth', () => {
    expect(severities([...scored('A', 60, 80, 70), ...scored('B', 64, 84, 74)])).toEqual([
      { evaluatorId: 'A', severity: -2, residual: 0, standardError: 0 },
      { evaluatorId: 'B', severity: 2, residual: 0, standardError: 0 },
    ]);
  });

  test('is taken from cases everybody scored: a hard case one body alone had makes it no stricter', () => {
    expect(severities([...scored('A', 60, 80, 20), ...scored('B', 60, 80)]).map(({ severity }) => severity)).toEqual([
      0, 0,
    ]);
  });

  test('is estimated for all eight from the anchor cases of 2015, with what drifted since 2014', async () => {
    const { data } = await department.ask(
      '{ evaluatorCalibration(year: 2015) { cases evaluators spread byEvaluator { evaluator { id } severity standardError drift } } first: evaluatorCalibration(year: 2014) { byEvaluator { drift } } none: evaluatorCalibration(year: 2010) { cases } }',
    );
    const { cases, evaluators, byEvaluator, spread } = data.evaluatorCalibration;
    expect([cases, evaluators, data.none]).toEqual([12, 8, null]);
    expect([byEvaluator[0].evaluator.id, byEvaluator.at(-1).evaluator.id]).toEqual(['ORG-0312', 'ORG-0315']);
    expect(spread).toBeGreaterThan(10);
    expect(byEvaluator.at(-1).drift).toBeGreaterThan(2);
    expect(byEvaluator.every(({ standardError }: { standardError: number }) => standardError < 0.6)).toBe(true);
    expect(data.first.byEvaluator.every(({ drift }: { drift: unknown }) => drift === null)).toBe(true);
  });
});

describe('an evaluator with a tie to the agency', () => {
  test('is not commissioned while the tie lasts, through the day the bureau confirms its end', async () => {
    const { data } = await department.ask(
      '{ evaluations(state: PLANNED, first: 1) { nodes { id version supplier { id } } } }',
    );
    const [{ id, version, supplier }] = data.evaluations.nodes;
    const commission = () =>
      mutate(department, 'CIVIL_AFFAIRS', 'actOnEvaluation', 'ActOnEvaluationInput', {
        id,
        action: 'COMMISSION',
        evaluator: 'ORG-0318',
        expectedVersion: version,
      });
    const tie = {
      evaluator: 'ORG-0318',
      agency: supplier.id,
      kind: 'SHARED_OFFICER',
      descriptionZh: '监事同一人',
      since: '2015-01-01',
    };
    expect((await mutate(department, 'ORG-0317', 'declareEvaluatorTie', 'DeclareTieInput', tie)).codes).toEqual([
      'ACTION_NOT_PERMITTED',
    ]);
    const { done } = await mutate(department, 'ORG-0318', 'declareEvaluatorTie', 'DeclareTieInput', tie);
    const refused = await commission();
    expect([refused.codes, refused.errors[0]?.message]).toEqual([['ACTION_GUARDED'], expect.stringContaining('独立')]);
    const end = { id: done.id, expectedVersion: 1, noteZh: '已辞任' };
    expect((await mutate(department, 'ORG-0318', 'endEvaluatorTie', 'EndTieInput', end)).codes).toEqual([
      'ACTION_NOT_PERMITTED',
    ]);
    await mutate(department, 'CIVIL_AFFAIRS', 'endEvaluatorTie', 'EndTieInput', end);
    // It lasts through the day it ends.
    expect((await commission()).codes).toEqual(['ACTION_GUARDED']);
  });
});
