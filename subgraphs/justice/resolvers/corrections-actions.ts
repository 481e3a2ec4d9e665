/** What may be done to a case of community correction: each act by the machine's table, in the name of the corrections body or the office. */
import { checkEntries, checkId, checkText } from '@hub/kit/check.ts';
import { row } from '@hub/kit/row.ts';
import { act, begin, type Work } from '@hub/kit/workflow/act.ts';
import { decide } from '@hub/kit/workflow/machine.ts';
import { fail } from '@hub/schema/errors.ts';
import type { GraphQLResolveInfo } from 'graphql';
import type { Kysely } from 'kysely';
import { CorrectionsCase, type CorrectionsCaseRow } from '../entities/corrections-case.ts';
import { type CorrectionsFacts, correctionsCaseMachine } from '../entities/corrections-case-machine.ts';
import { correctionsStateOn, lastDayOf, statutoryDays } from '../entities/corrections-clock.ts';
import type { Context, Tables } from '../entities/index.ts';
import { yearsBefore } from '../entities/lifecycle.ts';
import { correctionsRoleOf, worksCases } from '../policy.ts';
import type {
  CorrectionsAction,
  CorrectionsPlanInput,
  MutationResolvers,
  ReceiveCorrectionsNoticeInput,
} from '../schema.generated.ts';

const longestText = 500;
const largestGroup = 15;
const mostMeasures = 8;

const checkKey = (value: string) => checkText('idempotencyKey', value, 100, 8);

/** Before any case is looked for, so that the refusal is the same whether there is one. @throws ACTION_NOT_PERMITTED. */
function mustWorkCases({ actor }: Context, action: CorrectionsAction): void {
  if (worksCases(actor)) return;
  const decision = decide(correctionsCaseMachine, null, action, null);
  if (!decision.allowed) throw fail(decision.refusal.code, decision.refusal.details);
}

interface Common {
  readonly id: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
  readonly noteZh?: string | null;
}

type Case = CorrectionsCaseRow;

const factsOf = (found: Case, { today }: Pick<Context, 'today'>): CorrectionsFacts => ({
  today,
  juvenile: found.juvenile,
  sex: found.sex,
  effectiveOn: found.effectiveOn ?? found.notifiedOn,
  startsOn: found.startsOn,
  endsOn: found.endsOn,
  notifiedOn: found.notifiedOn,
  reportedOn: found.reportedOn ?? null,
  group: found.group ?? [],
  isPardoned: false,
  assessmentFits: true,
});

/** Whether the assessment is the person's, answered by the day the decision took effect, and of no other case. */
async function fits(
  assessmentId: string | null,
  { person, effectiveOn }: Pick<ReceiveCorrectionsNoticeInput, 'person' | 'effectiveOn'>,
  work: Work,
): Promise<boolean> {
  if (assessmentId === null) return true;
  const sql = work.sql as unknown as Kysely<Tables>;
  const found = await sql
    .selectFrom('SentenceAssessment')
    .select(['personId', 'state', 'answeredOn'])
    .where('id', '=', assessmentId)
    .executeTakeFirst();
  const taken = await sql
    .selectFrom('CorrectionsCase')
    .select('id')
    .where('assessmentId', '=', assessmentId)
    .executeTakeFirst();
  if (!found?.answeredOn || taken) return false;
  return found.state === 'SUBMITTED' && found.personId === person && found.answeredOn <= effectiveOn;
}

function carryOut(
  context: Context,
  action: CorrectionsAction,
  input: Common,
  patch: (found: Case) => Partial<Case>,
  facts: Partial<CorrectionsFacts> = {},
): Promise<string> {
  mustWorkCases(context, action);
  checkText('noteZh', input.noteZh, longestText);
  return act(context, checkKey(input.idempotencyKey), {
    machine: correctionsCaseMachine,
    entity: CorrectionsCase,
    key: checkId('CorrectionsCase', input.id),
    action,
    input: { ...input },
    expectedVersion: input.expectedVersion,
    noteZh: input.noteZh,
    role: (found) => correctionsRoleOf(context.actor, found),
    state: (found) => correctionsStateOn(found, context.today),
    facts: (found) => ({ ...factsOf(found, context), ...facts }),
    patch,
  });
}

async function receiveNotice(context: Context, input: ReceiveCorrectionsNoticeInput): Promise<string> {
  mustWorkCases(context, 'RECEIVE_NOTICE');
  const { person, justiceOffice, category, effectiveOn, startsOn, endsOn, birthDate, sex } = input;
  const { householdRegister, education } = input;
  checkId('Person', person, 'person');
  checkId('JusticeOffice', justiceOffice, 'justiceOffice');
  const assessmentId = checkId('SentenceAssessment', input.assessment, 'assessment') ?? null;
  const { sql, today, actor } = context;
  const office = await sql
    .selectFrom('JusticeOffice')
    .select('districtCode')
    .where('id', '=', justiceOffice)
    .executeTakeFirst();
  if (!office) throw fail('ROW_NOT_FOUND', { argument: 'justiceOffice', value: justiceOffice });
  const juvenile = birthDate > yearsBefore(today, 18);
  const notice = { effectiveOn, startsOn, endsOn, sex, juvenile, notifiedOn: today, reportedOn: null };
  return begin(context, checkKey(input.idempotencyKey), {
    machine: correctionsCaseMachine,
    entity: CorrectionsCase,
    action: 'RECEIVE_NOTICE',
    input: { ...input },
    role: correctionsRoleOf(actor, { justiceOfficeId: justiceOffice }),
    facts: async (work) => ({
      ...notice,
      today,
      group: [],
      isPardoned: false,
      assessmentFits: await fits(assessmentId, input, work),
    }),
    keyOf: (number) => `CC-${String(number).padStart(5, '0')}`,
    row: {
      ...notice,
      personId: person,
      assessmentId,
      category,
      supervisionClass: null,
      justiceOfficeId: justiceOffice,
      districtCode: office.districtCode,
      birthDate,
      householdRegister,
      education,
      documentsOn: null,
      reportDueOn: null,
      admittedOn: null,
      planOn: null,
      endedOn: null,
      reoffendedOn: null,
      measures: null,
      groupMembers: 0,
      group: null,
      terminationReason: null,
      socialWorkerId: null,
      supportNeeds: [],
      quality: 'SYNTHETIC',
    },
  });
}

function plan(context: Context, action: 'MAKE_PLAN' | 'REVISE_PLAN', input: CorrectionsPlanInput): Promise<string> {
  const { supervisionClass } = input;
  checkEntries('measures', input.measures, mostMeasures, 0);
  checkEntries('group', input.group, largestGroup, 0);
  const group = input.group.map(({ kind, isWoman }) => ({ kind, isWoman }));
  const measures = [...new Set(input.measures)];
  return carryOut(
    context,
    action,
    input,
    ({ planOn }) => ({
      supervisionClass,
      measures,
      group,
      groupMembers: group.length,
      planOn: planOn ?? context.today,
    }),
    { group },
  );
}

type Info = GraphQLResolveInfo;

/** A mutation that answers the case it acted on. */
const onCase =
  <Input>(carry: (context: Context, input: Input) => Promise<string>) =>
  async (_: unknown, { input }: { readonly input: Input }, context: Context, info: Info) =>
    row(context, CorrectionsCase, await carry(context, input), info);

export const correctionsMutations: MutationResolvers = {
  receiveCorrectionsNotice: onCase(receiveNotice),
  receiveCorrectionsDocuments: onCase((context, input) =>
    carryOut(context, 'RECEIVE_DOCUMENTS', input, ({ effectiveOn, notifiedOn }) => ({
      documentsOn: context.today,
      reportDueOn: lastDayOf(effectiveOn ?? notifiedOn, statutoryDays.REPORT),
    })),
  ),
  admitToCorrection: onCase((context, input) => {
    const { reportedOn } = input;
    const { today } = context;
    return carryOut(context, 'ADMIT', input, () => ({ reportedOn, admittedOn: today }), { reportedOn });
  }),
  makeCorrectionsPlan: onCase((context, input) => plan(context, 'MAKE_PLAN', input)),
  reviseCorrectionsPlan: onCase((context, input) => plan(context, 'REVISE_PLAN', input)),
  assignCorrectionsSocialWorker: onCase((context, input) => {
    const socialWorkerId = checkId('SocialWorker', input.socialWorker, 'socialWorker');
    const supportNeeds = [...new Set(input.supportNeeds)];
    return carryOut(context, 'ASSIGN_SOCIAL_WORKER', input, () => ({ socialWorkerId, supportNeeds }));
  }),
  releaseFromCorrection: onCase((context, input) =>
    carryOut(context, 'RELEASE', input, () => ({ endedOn: context.today }), { isPardoned: input.isPardoned ?? false }),
  ),
  terminateCorrection: onCase((context, { reason, reoffendedOn = null, ...input }) =>
    carryOut(context, 'TERMINATE', { ...input, reason } as Common, () => ({
      endedOn: context.today,
      terminationReason: reason,
      reoffendedOn,
    })),
  ),
  transferCorrection: onCase((context, input) =>
    carryOut(context, 'TRANSFER', input, () => ({ endedOn: context.today })),
  ),
};
