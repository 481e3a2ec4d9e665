/** What may be done to evaluations and the ties of evaluators. */
import { checkEntries, checkId, checkNumber } from '@hub/kit/check.ts';
import { row } from '@hub/kit/row.ts';
import { act, alone, begin, type Work } from '@hub/kit/workflow/act.ts';
import { workingDaysAfter } from '@hub/kit/working-calendar.ts';
import { fail } from '@hub/schema/errors.ts';
import { Evaluation, type EvaluationRow } from '../entities/evaluation.ts';
import { gradeOf, mustRectify } from '../entities/evaluation-grade.ts';
import { type EvaluationFacts, evaluationMachine } from '../entities/evaluation-machine.ts';
import { type Context, tablesOf } from '../entities/index.ts';
import { evaluationRoleOf } from '../policy.ts';
import type {
  ActOnEvaluationInput,
  EvaluationStep,
  MutationResolvers,
  PlanEvaluationInput,
  ServiceField,
} from '../schema.generated.ts';
import { signedStates } from './contract.ts';
import { capIn } from './evaluation-burden.ts';
import { checkCommon, entering, numbered } from './procedure.ts';

const daysToRespond = 10;

export const respondBy = (feedbackOn: string | null | undefined): string | null =>
  feedbackOn ? workingDaysAfter(feedbackOn, daysToRespond) : null;

/** Every step the process asks for. */
const process: readonly EvaluationStep[] = [
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
const beforeReport = process.slice(0, 7);

type Steps = EvaluationRow['steps'];

const stepsAfter = (steps: Steps, done: readonly EvaluationStep[], skipped: readonly EvaluationStep[], on: string) => {
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

const oneDecimal = (number: number): number => Math.round(number * 10) / 10;

/** @throws {GraphQLError} ROW_NOT_FOUND. */
async function contractOf({ sql, today }: Context, id: string) {
  const found = await sql
    .selectFrom('Contract')
    .innerJoin('ServiceProject', 'ServiceProject.id', 'Contract.projectId')
    .select([
      'Contract.id',
      'Contract.projectId',
      'Contract.centreId',
      'Contract.districtCode',
      'Contract.supplierId',
      'Contract.purchaserId',
      'Contract.state',
      'Contract.startsOn',
      'Contract.runsUntil',
      'ServiceProject.kind',
      'ServiceProject.fields',
    ])
    .where('Contract.id', '=', id)
    .executeTakeFirst();
  if (!found) throw fail('ROW_NOT_FOUND', { argument: 'contract', value: id });
  const field: ServiceField = found.kind === 'IFSC' ? 'FAMILY' : (found.fields[0] ?? 'OTHER');
  const inForce = signedStates.includes(found.state) && found.startsOn <= today && found.runsUntil >= today;
  return { ...found, field, inForce };
}

/** The city-wide standard in force today for a field. */
const standardFor = ({ sql, today }: Context, field: ServiceField) =>
  sql
    .selectFrom('ServiceStandard')
    .select(['id', 'version', 'cityWide'])
    .where('field', '=', field)
    .where('validFrom', '<=', today)
    .where('inForceUntil', '>=', today)
    .execute()
    .then((standards) => standards.find(({ cityWide }) => cityWide));

/** Ties in effect today, by kind. */
async function tiesBetween({ sql, today }: Context, evaluatorId: string | null, agencyId: string) {
  const ties = await sql
    .selectFrom('EvaluatorTie')
    .select('kind')
    .where('evaluatorId', '=', evaluatorId ?? '')
    .where('agencyId', '=', agencyId)
    .where('since', '<=', today)
    .where('lastsUntil', '>=', today)
    .execute();
  const count = (wanted: string) => ties.filter(({ kind }) => kind === wanted).length;
  return { sharedOfficers: count('SHARED_OFFICER'), sharedContracts: count('CONTRACT') };
}

/** How many evaluations a centre has in a year beside `except`; null without a centre. */
async function inYear({ sql }: Pick<Context, 'sql'>, centreId: string | null, year: number, except: string) {
  if (centreId === null) return null;
  const others = await sql
    .selectFrom('Evaluation')
    .select('id')
    .where('centreId', '=', centreId)
    .where('year', '=', year)
    .where('id', '!=', except)
    .execute();
  return others.length;
}

const nothingScored = {
  isEvaluationBody: false,
  ties: 0,
  weightSum: 0,
  scoresInRange: true,
  feedbackOn: null,
  responded: false,
  respondBy: null,
  appealed: false,
  mustRectify: false,
  rectificationDueOn: null,
  dueOn: null,
} as const;

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

interface Before {
  readonly purchaserId: string;
  readonly facts: EvaluationFacts;
  readonly standard: { readonly id: string; readonly version: number } | undefined;
  readonly shared: { readonly sharedOfficers: number; readonly sharedContracts: number };
}

/** What the guards look at; ties and standards are of today, whatever was true when it was planned. */
async function evaluationBefore(context: Context, input: ActOnEvaluationInput, stored: EvaluationRow): Promise<Before> {
  const { sql, today } = context;
  const contract = await contractOf(context, stored.contractId);
  const evaluatorId = input.action === 'COMMISSION' ? (input.evaluator ?? null) : stored.evaluatorId;
  const [standard, shared, cap, others, body] = await Promise.all([
    standardFor(context, contract.field),
    tiesBetween(context, evaluatorId, stored.supplierId),
    capIn(context, stored.year),
    inYear(context, stored.centreId ?? null, stored.year, stored.id),
    sql
      .selectFrom('Organisation')
      .select('kind')
      .where('id', '=', evaluatorId ?? '')
      .executeTakeFirst(),
  ]);
  const components = input.components ?? [];
  return {
    purchaserId: contract.purchaserId,
    standard,
    shared,
    facts: {
      today,
      standardInForce: standard !== undefined,
      isEvaluationBody: body?.kind === 'EVALUATION_BODY',
      ties: shared.sharedOfficers + shared.sharedContracts,
      cap,
      inYear: others,
      inForce: contract.inForce,
      weightSum: components.reduce((sum, { weight }) => sum + weight, 0),
      scoresInRange:
        components.every(({ score, weight }) => score >= 0 && score <= 100 && weight > 0) &&
        new Set(components.map(({ kind }) => kind)).size === components.length,
      feedbackOn: stored.feedbackOn ?? null,
      responded: stored.response !== null,
      respondBy: respondBy(stored.feedbackOn),
      appealed: stored.state === 'APPEALED',
      mustRectify: mustRectify(stored.grade ?? null),
      rectificationDueOn: stored.rectificationDueOn ?? null,
      dueOn: input.dueOn ?? null,
    },
  };
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
