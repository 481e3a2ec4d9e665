/** Third-party evaluations; step counts stand beside the steps so that a period is measured in one statement. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type {
  EvaluationGrade,
  EvaluationRound,
  EvaluationState,
  EvaluationStep,
  Quality,
} from '../schema.generated.ts';

export const Evaluation = defineEntity({
  name: 'Evaluation',
  tableName: 'evaluation',
  properties: {
    id: p.string().primary(),
    projectId: p.string().index(),
    centreId: p.string().nullable().index(),
    contractId: p.string().index(),
    districtCode: p.string().nullable(),
    evaluatorId: p.string().index(),
    supplierId: p.string().index(),
    standardId: p.string(),
    standardVersion: p.integer(),
    onCurrentStandard: p.boolean().nullable(),
    round: p.string().$type<EvaluationRound>(),
    year: p.integer(),
    state: p.string().$type<EvaluationState>().index(),
    history: p.json<readonly { readonly state: EvaluationState; readonly on: string }[]>(),
    plannedOn: p.date(),
    commissionedOn: p.date().nullable().index(),
    siteVisitOn: p.date().nullable(),
    feedbackOn: p.date().nullable(),
    feedbackDays: p.integer().nullable(),
    writtenFeedback: p.boolean().nullable(),
    /** Visited, and not told the result yet. */
    awaitsFeedback: p.boolean(),
    steps:
      p.json<readonly { readonly step: EvaluationStep; readonly doneOn: string | null; readonly skipped: boolean }[]>(),
    stepsReached: p.integer(),
    stepsSkipped: p.integer(),
    score: p.double().nullable(),
    scoreBeforeReview: p.double().nullable(),
    grade: p.string().$type<EvaluationGrade>().nullable(),
    staffHours: p.double(),
    sharedOfficers: p.integer(),
    sharedContracts: p.integer(),
    independent: p.boolean(),
    response: p
      .json<{ readonly respondedOn: string; readonly accepted: boolean; readonly statementZh: string }>()
      .nullable(),
    rectificationDueOn: p.date().nullable(),
    /** Whether what was to be put right was; null while it is open, or nothing was. */
    rectified: p.boolean().nullable(),
    version: p.integer(),
    quality: p.string().$type<Quality>(),
  },
});
export type EvaluationRow = InferEntity<typeof Evaluation>;

/** One evaluation body's numbers over a period, summed from its evaluations. */
export interface EvaluatorConsistencyRow {
  readonly evaluatorId: string;
  readonly evaluations: number;
  readonly meanScore: number | null;
  readonly notOnCurrentStandardPercent: number;
  readonly stepsSkippedPercent: number | null;
  readonly meanFeedbackDays: number | null;
  readonly writtenPercent: number | null;
}
