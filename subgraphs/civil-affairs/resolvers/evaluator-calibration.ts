/** Severity and drift of evaluation bodies, estimated from anchor cases that every body scored; and their ties to agencies. */
import { checkId } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { page } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { EvaluatorTie } from '../entities/evaluator-tie.ts';
import type { Context } from '../entities/index.ts';
import type { EvaluatorSeverityResolvers, EvaluatorTieResolvers, QueryResolvers } from '../schema.generated.ts';
import { organisationOf } from './neighbours.ts';
import { procedure } from './procedure.ts';
import { twoDecimals } from './ratio.ts';

export interface AnchorScored {
  readonly anchorId: string;
  readonly evaluatorId: string;
  readonly score: number;
}

export interface Severity {
  readonly evaluatorId: string;
  readonly severity: number;
  readonly standardError: number | null;
  readonly residual: number | null;
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The additive model score = case + severity + rest. Every body scores every case, so that the difference of a body's mean
 * to the mean of all on the same cases is the least-squares estimate of its severity; cases not scored by all are left out.
 */
export function severities(scores: readonly AnchorScored[]): readonly Severity[] {
  const bodies = new Set(scores.map(({ evaluatorId }) => evaluatorId));
  const cases = [...Map.groupBy(scores, ({ anchorId }) => anchorId).values()].filter(
    (of) => new Set(of.map(({ evaluatorId }) => evaluatorId)).size === bodies.size,
  );
  const caseMeans = new Map(cases.map((of) => [of[0]?.anchorId, meanOf(of.map(({ score }) => score))]));
  const apart = scores.flatMap(({ anchorId, evaluatorId, score }) => {
    const mean = caseMeans.get(anchorId);
    return mean === undefined ? [] : [{ evaluatorId, points: score - mean }];
  });
  return [...Map.groupBy(apart, ({ evaluatorId }) => evaluatorId)]
    .map(([evaluatorId, of]) => {
      const severity = meanOf(of.map(({ points }) => points));
      const squares = of.reduce((sum, { points }) => sum + (points - severity) ** 2, 0);
      const residual = of.length > 1 ? Math.sqrt(squares / (of.length - 1)) : null;
      return {
        evaluatorId,
        severity: twoDecimals(severity),
        residual: residual === null ? null : twoDecimals(residual),
        standardError: residual === null ? null : twoDecimals(residual / Math.sqrt(of.length)),
      };
    })
    .sort((one, other) => one.severity - other.severity);
}

/** What was scored in cases that are open: a sealed one tells nothing, not even in a mean. */
async function anchorsOf({ sql }: Context, years: readonly number[]) {
  const rows = await sql
    .selectFrom('AnchorScore')
    .innerJoin('AnchorCase', 'AnchorCase.id', 'AnchorScore.anchorId')
    .select([
      'AnchorScore.anchorId',
      'AnchorScore.evaluatorId',
      'AnchorScore.score',
      'AnchorCase.year',
      'AnchorCase.referenceScore',
    ])
    .where('AnchorCase.year', 'in', years)
    .where('AnchorCase.state', '=', 'OPENED')
    .orderBy('AnchorScore.id')
    .execute();
  return rows.map((each) => ({
    ...each,
    score: Number(each.score),
    aboveReference: Number(each.score) - Number(each.referenceScore),
  }));
}

export const evaluatorSeverity: EvaluatorSeverityResolvers = {
  evaluator: ({ evaluatorId }, _, context, info) => organisationOf(context, evaluatorId, info),
};

export const evaluatorTie: EvaluatorTieResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, EvaluatorTie, id, info),
  evaluator: from(['evaluatorId'], ({ evaluatorId }, _, context, info) => organisationOf(context, evaluatorId, info)),
  agency: from(['agencyId'], ({ agencyId }, _, context, info) => organisationOf(context, agencyId, info)),
  procedure,
};

export const evaluatorCalibrationQueries: QueryResolvers = {
  evaluatorCalibration: async (_, { year }, context) => {
    const anchors = await anchorsOf(context, [year - 1, year]);
    const ofYear = anchors.filter((each) => each.year === year);
    if (ofYear.length === 0) return null;
    const before = new Map(
      severities(anchors.filter((each) => each.year === year - 1)).map((each) => [each.evaluatorId, each.severity]),
    );
    const byEvaluator = severities(ofYear).map((each) => {
      const earlier = before.get(each.evaluatorId);
      const own = ofYear.filter(({ evaluatorId }) => evaluatorId === each.evaluatorId);
      return {
        ...each,
        drift: earlier === undefined ? null : twoDecimals(each.severity - earlier),
        fromReference: twoDecimals(meanOf(own.map(({ aboveReference }) => aboveReference))),
      };
    });
    return {
      year,
      cases: new Set(ofYear.map(({ anchorId }) => anchorId)).size,
      evaluators: byEvaluator.length,
      meanScore: twoDecimals(meanOf(ofYear.map(({ score }) => score))),
      spread: twoDecimals((byEvaluator.at(-1)?.severity ?? 0) - (byEvaluator[0]?.severity ?? 0)),
      byEvaluator,
    };
  },
  evaluatorTies: (_, { evaluator, agency, state, ...page_ }, context, info) =>
    page(context, EvaluatorTie, page_, info, {
      evaluatorId: evaluator && checkId('Organisation', evaluator, 'evaluator'),
      agencyId: agency && checkId('Organisation', agency, 'agency'),
      state,
    }),
};
