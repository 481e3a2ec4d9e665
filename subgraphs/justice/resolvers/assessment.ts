/** Assessments before sentence: read by justice alone, and acted on by the machine's table. */
import { checkId, checkText } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { page } from '@hub/kit/page.ts';
import { referredRow, row } from '@hub/kit/row.ts';
import { act, begin } from '@hub/kit/workflow/act.ts';
import { decide } from '@hub/kit/workflow/machine.ts';
import { fail } from '@hub/schema/errors.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { assessmentMachine } from '../entities/assessment-machine.ts';
import { answerDueOn, assessmentClockOf } from '../entities/corrections-clock.ts';
import type { Context } from '../entities/index.ts';
import { JusticeOffice } from '../entities/justice-office.ts';
import { yearsBefore } from '../entities/lifecycle.ts';
import { SentenceAssessment, type SentenceAssessmentRow } from '../entities/sentence-assessment.ts';
import { correctionsRoleOf, worksCases } from '../policy.ts';
import type {
  AssessmentAction,
  MutationResolvers,
  QueryResolvers,
  ReceiveAssessmentRequestInput,
  SentenceAssessmentResolvers,
  SubmitAssessmentInput,
  WithdrawAssessmentInput,
} from '../schema.generated.ts';

const checkKey = (value: string) => checkText('idempotencyKey', value, 100, 8);

/** Before anything is looked for. @throws ACTION_NOT_PERMITTED. */
function mustWorkCases({ actor }: Context, action: AssessmentAction): void {
  const decision = decide(assessmentMachine, null, action, null);
  if (!worksCases(actor) && !decision.allowed) throw fail(decision.refusal.code, decision.refusal.details);
}

const clockColumns = ['state', 'requestedOn', 'dueOn', 'answeredOn'] as const;

export const sentenceAssessment: SentenceAssessmentResolvers = {
  person: from(['personId'], ({ personId }) => ({ id: personId })),
  justiceOffice: from(['justiceOfficeId'], ({ justiceOfficeId }, _args, context, info) =>
    referredRow(context, JusticeOffice, justiceOfficeId, info),
  ),
  overdue: from(clockColumns, (found, _args, { today }) => assessmentClockOf(found, today).overdue),
  clock: from(clockColumns, (found, _args, { today }) => assessmentClockOf(found, today)),
};

export const assessmentQueries: QueryResolvers = {
  sentenceAssessment: (_, { id }, context, info) =>
    row(context, SentenceAssessment, checkId('SentenceAssessment', id), info),
  sentenceAssessments: (_, { justiceOffice, state, ...args }, context, info) =>
    page(
      context,
      SentenceAssessment,
      args,
      info,
      { justiceOfficeId: checkId('JusticeOffice', justiceOffice, 'justiceOffice'), state },
      { descending: true },
    ),
};

async function receive(context: Context, input: ReceiveAssessmentRequestInput): Promise<string> {
  mustWorkCases(context, 'RECEIVE');
  const { person, justiceOffice, birthDate, idempotencyKey } = input;
  checkId('Person', person, 'person');
  checkId('JusticeOffice', justiceOffice, 'justiceOffice');
  const { sql, today, actor } = context;
  const office = await sql.selectFrom('JusticeOffice').select('id').where('id', '=', justiceOffice).executeTakeFirst();
  if (!office) throw fail('ROW_NOT_FOUND', { argument: 'justiceOffice', value: justiceOffice });
  return begin(context, checkKey(idempotencyKey), {
    machine: assessmentMachine,
    entity: SentenceAssessment,
    action: 'RECEIVE',
    input: { ...input },
    role: correctionsRoleOf(actor, { justiceOfficeId: justiceOffice }),
    facts: { juvenile: birthDate > yearsBefore(today, 18) },
    keyOf: (number) => `PSA-${String(number).padStart(5, '0')}`,
    row: {
      personId: person,
      justiceOfficeId: justiceOffice,
      requestedOn: today,
      dueOn: answerDueOn(today),
      answeredOn: null,
      opinion: null,
      grounds: [],
      quality: 'SYNTHETIC',
    },
  });
}

function carryOut(
  context: Context,
  action: 'SUBMIT' | 'WITHDRAW',
  input: SubmitAssessmentInput | WithdrawAssessmentInput,
  patch: Partial<SentenceAssessmentRow> = {},
): Promise<string> {
  mustWorkCases(context, action);
  return act(context, checkKey(input.idempotencyKey), {
    machine: assessmentMachine,
    entity: SentenceAssessment,
    key: checkId('SentenceAssessment', input.id),
    action,
    input: { ...input },
    expectedVersion: input.expectedVersion,
    noteZh: 'noteZh' in input ? checkText('noteZh', input.noteZh, 500) : null,
    role: (found) => correctionsRoleOf(context.actor, found),
    // A minor's was never received.
    facts: () => ({ juvenile: false }),
    patch: () => patch,
  });
}

type Info = GraphQLResolveInfo;
const onAssessment =
  <Input>(carry: (context: Context, input: Input) => Promise<string>) =>
  async (_: unknown, { input }: { readonly input: Input }, context: Context, info: Info) =>
    row(context, SentenceAssessment, await carry(context, input), info);

export const assessmentMutations: MutationResolvers = {
  receiveAssessmentRequest: onAssessment(receive),
  submitAssessment: onAssessment((context, input: SubmitAssessmentInput) => {
    const { opinion } = input;
    const grounds = [...new Set(input.grounds)];
    return carryOut(context, 'SUBMIT', input, { opinion, grounds, answeredOn: context.today });
  }),
  withdrawAssessment: onAssessment((context, input: WithdrawAssessmentInput) => carryOut(context, 'WITHDRAW', input)),
};
