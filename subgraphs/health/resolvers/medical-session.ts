/** Sessions of groups and activities: planned, and held or cancelled. */
import { checkId, checkNumber, checkText } from '@hub/kit/check.ts';
import { readable } from '@hub/kit/rights.ts';
import { row } from '@hub/kit/row.ts';
import { act, begin } from '@hub/kit/workflow/act.ts';
import { fail } from '@hub/schema/errors.ts';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../entities/index.ts';
import { MedicalSession, type MedicalSessionRow } from '../entities/medical-session.ts';
import { medicalSessionMachine, type SessionFacts } from '../entities/medical-session-machine.ts';
import { medicalRoleOf } from '../policy.ts';
import type {
  CancelMedicalSessionInput,
  HoldMedicalSessionInput,
  MutationResolvers,
  PlanMedicalSessionInput,
} from '../schema.generated.ts';

const mostParticipants = 500;
const mostMinutes = 600;

const checkKey = (value: string) => checkText('idempotencyKey', value, 100, 8);

const caseOf = (context: Context, id: string) =>
  readable(
    context.sql
      .selectFrom('MedicalSocialWorkCase')
      .select(['hospitalId', 'caseType', 'state as caseState'])
      .where('id', '=', id),
    context,
    'MedicalSocialWorkCase',
  ).executeTakeFirst();

async function plan(context: Context, input: PlanMedicalSessionInput): Promise<string> {
  const caseId = checkId('MedicalSocialWorkCase', input.case, 'case');
  const topicZh = checkText('topicZh', input.topicZh, 100);
  const { plannedOn } = input;
  const found = await caseOf(context, caseId);
  if (!found) throw fail('ROW_NOT_FOUND', { argument: 'case', value: caseId });
  const { hospitalId, ...facts } = found;
  return begin(context, checkKey(input.idempotencyKey), {
    machine: medicalSessionMachine,
    entity: MedicalSession,
    action: 'PLAN',
    input: { ...input },
    role: medicalRoleOf(context.actor, { hospitalId }),
    facts: { ...facts, today: context.today, plannedOn, participants: 0 },
    keyOf: (number) => `MSS-${String(number).padStart(5, '0')}`,
    row: { caseId, hospitalId, topicZh, plannedOn, participants: null, minutes: null, quality: 'SYNTHETIC' },
  });
}

async function carryOut(
  context: Context,
  action: 'HOLD' | 'CANCEL',
  input: HoldMedicalSessionInput | CancelMedicalSessionInput,
  patch: Partial<Pick<MedicalSessionRow, 'participants' | 'minutes'>> = {},
): Promise<string> {
  const key = checkId('MedicalSession', input.id);
  const session = await context.sql
    .selectFrom('MedicalSession')
    .select('caseId')
    .where('id', '=', key)
    .executeTakeFirst();
  const found = session && (await caseOf(context, session.caseId));
  const facts: Pick<SessionFacts, 'caseType' | 'caseState'> = found ?? { caseType: 'GROUP', caseState: 'CLOSED' };
  return act(context, checkKey(input.idempotencyKey), {
    machine: medicalSessionMachine,
    entity: MedicalSession,
    key,
    action,
    input: { ...input },
    expectedVersion: input.expectedVersion,
    noteZh: 'noteZh' in input ? checkText('noteZh', input.noteZh, 500) : null,
    role: (row_) => medicalRoleOf(context.actor, row_),
    facts: ({ plannedOn }) => ({
      caseType: facts.caseType,
      caseState: facts.caseState,
      plannedOn,
      today: context.today,
      participants: patch.participants ?? 0,
    }),
    patch: () => patch,
  });
}

type Info = GraphQLResolveInfo;
const onSession =
  <Input>(carry: (context: Context, input: Input) => Promise<string>) =>
  async (_: unknown, { input }: { readonly input: Input }, context: Context, info: Info) =>
    row(context, MedicalSession, await carry(context, input), info);

export const sessionMutations: MutationResolvers = {
  planMedicalSession: onSession(plan),
  holdMedicalSession: onSession((context, input: HoldMedicalSessionInput) => {
    const { participants, minutes } = input;
    checkNumber('participants', participants, mostParticipants, 0);
    checkNumber('minutes', minutes, mostMinutes, 0);
    return carryOut(context, 'HOLD', input, { participants, minutes });
  }),
  cancelMedicalSession: onSession((context, input: CancelMedicalSessionInput) => carryOut(context, 'CANCEL', input)),
};
