/** What may be done to evaluations. */
import { checkEntries, checkId, checkNumber } from '@hub/kit/check.ts';
import { row } from '@hub/kit/row.ts';
import { act, alone, begin, type Work } from '@hub/kit/workflow/act.ts';
import { fail } from '@hub/schema/errors.ts';
import { Evaluation, type EvaluationRow } from '../entities/evaluation.ts';
import { gradeOf } from '../entities/evaluation-grade.ts';
import { evaluationMachine } from '../entities/evaluation-machine.ts';
import { type Context, tablesOf } from '../entities/index.ts';
import { evaluationRoleOf } from '../policy.ts';
import type { ActOnEvaluationInput, MutationResolvers, PlanEvaluationInput } from '../schema.generated.ts';
import { capIn } from './evaluation-burden.ts';
import { type Before, contractOf, evaluationBefore, inYear, nothingScored, standardFor } from './evaluation-facts.ts';
import { beforeReport, process, stepsAfter } from './evaluation-steps.ts';
import { checkCommon, entering, numbered } from './procedure.ts';

const oneDecimal = (number: number): number => Math.round(number * 10) / 10;

async function planEvaluation(context: Context, input: PlanEvaluationInput): Promise<string> {
  const { today, actor } = context;
  const { round, year } = input;
  const idempotencyKey = checkCommon(input);
  const contract = await contractOf(context, checkId('Contract', input.contract, 'contract'));
  const standard = await standardFor(context, contract.field);
  const cap = await capIn(context, year);
  const { purchaserId, supplierId } = contract;
  return begin(context, idempotencyKey, {
    machine: evaluationMachine,
    entity: Evaluation,
    action: 'PLAN',
    input: { ...input },
    role: evaluationRoleOf(actor, { purchaserId, supplierId, evaluatorId: null }),
    facts: async (work) => {
      // Two planned at once would each find room for one.
      await alone(work, 'Evaluation');
      return {
        ...nothingScored,
        today,
        standardInForce: standard !== undefined,
        inForce: contract.inForce,
        cap,
        inYear: await inYear({ sql: tablesOf(work) }, contract.centreId ?? null, year, ''),
      };
    },
    keyOf: numbered('EVA', 5),
    row: {
      projectId: contract.projectId,
      centreId: contract.centreId,
      contractId: contract.id,
      districtCode: contract.districtCode,
      // Whom it is given to is decided when it is commissioned.
      evaluatorId: purchaserId,
      supplierId,
      standardId: standard?.id ?? 'STD-OTHER',
      standardVersion: standard?.version ?? 1,
      onCurrentStandard: null,
      round,
      year,
      history: [{ state: 'PLANNED', on: today }],
      plannedOn: today,
      commissionedOn: null,
      siteVisitOn: null,
      feedbackOn: null,
      feedbackDays: null,
      writtenFeedback: null,
      awaitsFeedback: false,
      steps: process.map((step) => ({ step, doneOn: null, skipped: false })),
      stepsReached: 0,
      stepsSkipped: 0,
      score: null,
      scoreBeforeReview: null,
      grade: null,
      staffHours: 0,
      sharedOfficers: 0,
      sharedContracts: 0,
      independent: true,
      response: null,
      rectificationDueOn: null,
      rectified: null,
      quality: 'SYNTHETIC',
    },
  });
}

/** Columns that change beside state and history. */
function changed(
  input: ActOnEvaluationInput,
  { standard, shared }: Before,
  stored: EvaluationRow,
  today: string,
): Partial<EvaluationRow> {
  const { noteZh } = input;
  switch (input.action) {
    case 'COMMISSION':
      return {
        evaluatorId: input.evaluator ?? '',
        commissionedOn: today,
        standardId: standard?.id ?? stored.standardId,
        standardVersion: standard?.version ?? stored.standardVersion,
        onCurrentStandard: true,
        ...shared,
        independent: true,
      };
    case 'SELF_ASSESS':
      return stepsAfter(stored.steps, ['SELF_ASSESSMENT'], [], today);
    case 'VISIT':
      return { siteVisitOn: today, awaitsFeedback: true, ...stepsAfter(stored.steps, ['SITE_VISIT'], [], today) };
    case 'DRAFT':
      return {
        score: oneDecimal((input.components ?? []).reduce((sum, { weight, score }) => sum + weight * score, 0)),
        staffHours: input.staffHours ?? 0,
        ...stepsAfter(stored.steps, input.stepsDone ?? [], beforeReport, today),
      };
    case 'FEED_BACK':
      return {
        feedbackOn: today,
        feedbackDays: stored.siteVisitOn
          ? Math.round((Date.parse(today) - Date.parse(stored.siteVisitOn)) / 86_400_000)
          : null,
        writtenFeedback: input.inWriting ?? null,
        awaitsFeedback: false,
        ...stepsAfter(stored.steps, input.inWriting ? ['WRITTEN_FEEDBACK'] : [], ['WRITTEN_FEEDBACK'], today),
      };
    case 'RESPOND':
      return { response: { respondedOn: today, accepted: input.accepted ?? false, statementZh: noteZh ?? '' } };
    case 'REVIEW':
      return input.score === null || input.score === undefined
        ? {}
        : { score: oneDecimal(input.score), scoreBeforeReview: stored.score ?? null };
    case 'PUBLISH':
      return { grade: gradeOf(Number(stored.score ?? 0)), ...stepsAfter(stored.steps, ['PUBLICATION'], [], today) };
    case 'ORDER_RECTIFICATION':
      return { rectificationDueOn: input.dueOn ?? null };
    case 'CONFIRM_RECTIFIED':
      return { rectified: true };
    case 'FAIL_RECTIFICATION':
      return { rectified: false };
    default:
      return {};
  }
}

async function recordComponents({ id, components }: ActOnEvaluationInput, work: Work): Promise<void> {
  const rows = (components ?? []).map((component) => ({
    id: `${id}/${component.kind}`,
    evaluationId: id,
    ...component,
  }));
  await tablesOf(work).insertInto('EvaluationComponent').values(rows).execute();
}

async function actOnEvaluation(context: Context, input: ActOnEvaluationInput): Promise<string> {
  const { action, expectedVersion, noteZh, score } = input;
  const { actor, today } = context;
  const key = checkId('Evaluation', input.id);
  checkId('Organisation', input.evaluator, 'evaluator');
  checkEntries('components', input.components, 6);
  checkNumber('score', score, 100, 0);
  const idempotencyKey = checkCommon(input);
  const stored = await context.sql.selectFrom('Evaluation').selectAll().where('id', '=', key).executeTakeFirst();
  if (!stored) throw fail('ROW_NOT_FOUND', { argument: 'id', value: key });
  const before = await evaluationBefore(context, input, stored);
  return act(context, idempotencyKey, {
    machine: evaluationMachine,
    entity: Evaluation,
    key,
    action,
    input: { ...input },
    expectedVersion,
    noteZh,
    role: ({ evaluatorId, supplierId }) =>
      evaluationRoleOf(actor, { purchaserId: before.purchaserId, evaluatorId, supplierId }),
    facts: () => before.facts,
    patch: (found) => ({
      history: entering(found.history, evaluationMachine.actions[action].to, today),
      ...changed(input, before, found, today),
    }),
    also: async (_, work) => {
      if (action === 'DRAFT') await recordComponents(input, work);
      return {};
    },
  });
}

export const evaluationMutations: MutationResolvers = {
  planEvaluation: async (_, { input }, context, info) =>
    row(context, Evaluation, await planEvaluation(context, input), info),
  actOnEvaluation: async (_, { input }, context, info) =>
    row(context, Evaluation, await actOnEvaluation(context, input), info),
};
