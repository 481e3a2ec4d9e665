/** The four 不统一 as numbers: two statements, then arithmetic. */
import { checkDistrict, checkPeriod } from '@hub/kit/check.ts';
import { sql as raw } from 'kysely';
import type { EvaluatorConsistencyRow } from '../entities/evaluation.ts';
import type { Context } from '../entities/index.ts';
import type {
  EvaluationComponentKind,
  EvaluatorConsistencyResolvers,
  FeedbackConsistency,
  QueryResolvers,
  ScoreSpread,
} from '../schema.generated.ts';
import { organisationOf } from './neighbours.ts';
import { mean, percent, spread, twoDecimals } from './ratio.ts';

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly district: string | null | undefined;
}

/** Sums by evaluation body, from which every number follows. */
async function sumsByEvaluator({ sql }: Context, { from, to, district }: Asked) {
  const evaluations = sql
    .selectFrom('Evaluation')
    .select(({ fn }) => [
      'evaluatorId',
      fn.countAll<number>().as('evaluations'),
      raw<number>`sum(case when ${raw.ref('onCurrentStandard')} = ${raw.lit(false)} then 1 else 0 end)`.as(
        'offStandard',
      ),
      fn.sum<number>('stepsReached').as('stepsReached'),
      fn.sum<number>('stepsSkipped').as('stepsSkipped'),
      fn.count<number>('score').as('scored'),
      fn.sum<number>('score').as('score'),
      fn.count<number>('feedbackDays').as('fedBack'),
      fn.sum<number>('feedbackDays').as('feedbackDays'),
      raw<number>`sum(case when ${raw.ref('writtenFeedback')} = ${raw.lit(true)} then 1 else 0 end)`.as('written'),
    ])
    .where('commissionedOn', '>=', from)
    .where('commissionedOn', '<=', to)
    .groupBy('evaluatorId')
    .orderBy('evaluatorId');
  const rows = await (district ? evaluations.where('districtCode', '=', district) : evaluations).execute();
  return rows.map(({ evaluatorId, ...sums }) => ({
    evaluatorId,
    evaluations: Number(sums.evaluations),
    offStandard: Number(sums.offStandard),
    stepsReached: Number(sums.stepsReached),
    stepsSkipped: Number(sums.stepsSkipped),
    scored: Number(sums.scored),
    score: Number(sums.score ?? 0),
    fedBack: Number(sums.fedBack),
    feedbackDays: Number(sums.feedbackDays ?? 0),
    written: Number(sums.written),
  }));
}

type Sums = Awaited<ReturnType<typeof sumsByEvaluator>>[number];
type Counted = Exclude<keyof Sums, 'evaluatorId'>;

/** Mean score of each component by evaluation body. */
async function meansByComponent({ sql }: Context, { from, to, district }: Asked) {
  const components = sql
    .selectFrom('EvaluationComponent')
    .innerJoin('Evaluation', 'Evaluation.id', 'EvaluationComponent.evaluationId')
    .select(({ fn }) => [
      'EvaluationComponent.kind',
      'Evaluation.evaluatorId',
      fn.avg<number>('EvaluationComponent.score').as('mean'),
    ])
    .where('EvaluationComponent.score', 'is not', null)
    .where('Evaluation.commissionedOn', '>=', from)
    .where('Evaluation.commissionedOn', '<=', to)
    .groupBy(['EvaluationComponent.kind', 'Evaluation.evaluatorId']);
  return (district ? components.where('Evaluation.districtCode', '=', district) : components).execute();
}

interface ComponentMean {
  readonly kind: EvaluationComponentKind;
  readonly mean: number;
}

function spreadsOf(means: readonly ComponentMean[]): ScoreSpread[] {
  return [...Map.groupBy(means, ({ kind }) => kind)]
    .map(([kind, of]) => {
      const values = of.map((each) => Number(each.mean));
      return {
        kind,
        evaluators: values.length,
        lowestMean: twoDecimals(Math.min(...values)),
        highestMean: twoDecimals(Math.max(...values)),
        spread: spread(values) ?? 0,
      };
    })
    .sort((one, other) => (one.kind < other.kind ? -1 : 1));
}

function feedbackOf(sums: readonly Sums[], total: Readonly<Record<Counted, number>>): FeedbackConsistency {
  const meanDays = sums.filter(({ fedBack }) => fedBack > 0).map((each) => each.feedbackDays / each.fedBack);
  return {
    fedBack: total.fedBack,
    meanDays: mean(total.feedbackDays, total.fedBack),
    spreadDays: spread(meanDays),
    writtenPercent: percent(total.written, total.fedBack),
  };
}

const totalOf = (sums: readonly Sums[]): Readonly<Record<Counted, number>> => {
  const total = (key: Counted) => sums.reduce((all, each) => all + each[key], 0);
  return {
    evaluations: total('evaluations'),
    offStandard: total('offStandard'),
    stepsReached: total('stepsReached'),
    stepsSkipped: total('stepsSkipped'),
    scored: total('scored'),
    score: total('score'),
    fedBack: total('fedBack'),
    feedbackDays: total('feedbackDays'),
    written: total('written'),
  };
};

/** One body's numbers; evaluatorId stands beside them for the body itself. */
const ofEvaluator = (each: Sums): EvaluatorConsistencyRow => ({
  evaluatorId: each.evaluatorId,
  evaluations: each.evaluations,
  meanScore: mean(each.score, each.scored),
  notOnCurrentStandardPercent: percent(each.offStandard, each.evaluations) ?? 0,
  stepsSkippedPercent: percent(each.stepsSkipped, each.stepsReached),
  meanFeedbackDays: mean(each.feedbackDays, each.fedBack),
  writtenPercent: percent(each.written, each.fedBack),
});

export const evaluatorConsistency: EvaluatorConsistencyResolvers = {
  evaluator: ({ evaluatorId }, _, context, info) => organisationOf(context, evaluatorId, info),
};

export const evaluationConsistencyQueries: QueryResolvers = {
  evaluationConsistency: async (_, { from, to, district }, context) => {
    const asked = { ...checkPeriod(from, to), district: district && checkDistrict(district) };
    const [sums, means] = await Promise.all([sumsByEvaluator(context, asked), meansByComponent(context, asked)]);
    const total = totalOf(sums);
    const scoreSpreads = spreadsOf(means);
    const comparable = scoreSpreads.filter(({ evaluators }) => evaluators > 1).map((each) => each.spread);
    return {
      from,
      to,
      evaluations: total.evaluations,
      notOnCurrentStandardPercent: percent(total.offStandard, total.evaluations),
      largestScoreSpread: comparable.length > 0 ? Math.max(...comparable) : null,
      scoreSpreads,
      stepsSkippedPercent: percent(total.stepsSkipped, total.stepsReached),
      feedback: feedbackOf(sums, total),
      byEvaluator: sums.map(ofEvaluator),
    };
  },
};
