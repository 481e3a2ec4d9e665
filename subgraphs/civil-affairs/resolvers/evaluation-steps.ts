/** The steps an evaluation goes through, and which of them it went past. */
import type { EvaluationRow } from '../entities/evaluation.ts';
import type { EvaluationStep } from '../schema.generated.ts';

/** Every step the process asks for. */
export const process: readonly EvaluationStep[] = [
  'SELF_ASSESSMENT',
  'DOCUMENT_REVIEW',
  'SITE_VISIT',
  'SERVICE_USER_INTERVIEW',
  'STAFF_INTERVIEW',
  'FINANCIAL_AUDIT',
  'PRELIMINARY_FEEDBACK',
  'WRITTEN_FEEDBACK',
  'PUBLICATION',
];
/** Done by the time the report is drafted, or skipped. */
export const beforeReport = process.slice(0, 7);

type Steps = EvaluationRow['steps'];

export const stepsAfter = (
  steps: Steps,
  done: readonly EvaluationStep[],
  skipped: readonly EvaluationStep[],
  on: string,
) => {
  const after = steps.map((each) => ({
    step: each.step,
    doneOn: each.doneOn ?? (done.includes(each.step) ? on : null),
    skipped: each.skipped || (each.doneOn === null && skipped.includes(each.step) && !done.includes(each.step)),
  }));
  return {
    steps: after,
    stepsReached: after.filter(({ doneOn, skipped: past }) => doneOn !== null || past).length,
    stepsSkipped: after.filter(({ skipped: past }) => past).length,
  };
};
