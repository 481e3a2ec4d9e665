/** What may be done in consultations: each action by the machine's table; a department replies for itself, once. */
import { checkId, checkText } from '@hub/kit/check.ts';
import { row } from '@hub/kit/row.ts';
import { act, begin, type Work } from '@hub/kit/workflow/act.ts';
import { addWorkingDays } from '@hub/kit/working-calendar.ts';
import { fail } from '@hub/schema/errors.ts';
import { sql as raw } from 'kysely';
import { Consultation, type ConsultationRow } from '../entities/consultation.ts';
import { type ConsultationFacts, consultationMachine, replyDays } from '../entities/consultation-machine.ts';
import type { Context } from '../entities/index.ts';
import { inOrder } from '../entities/office.ts';
import { asOneOf, consultationRolesOf, departmentOfActor } from '../policy.ts';
import type {
  ActOnConsultationInput,
  ConsultationAction,
  ConsultationPosition,
  DepartmentCode,
  MutationResolvers,
  OpenConsultationInput,
  ReplyToConsultationInput,
} from '../schema.generated.ts';
import { checkKey, longestText, longestTitle, numbered, partOf, tables } from './acting.ts';
import { nextJointMeeting, putOnAgenda } from './agenda.ts';

async function open(context: Context, input: OpenConsultationInput): Promise<string> {
  const { subjectZh } = input;
  checkText('subjectZh', subjectZh, longestTitle);
  const initiatorCode = departmentOfActor(context.actor);
  const askedCodes = inOrder(input.asked).filter((code) => code !== initiatorCode);
  const replyBy = input.replyBy ?? addWorkingDays(context.now, replyDays);
  const { now, today } = context;
  return begin(context, checkKey(input.idempotencyKey), {
    machine: consultationMachine,
    entity: Consultation,
    action: 'OPEN',
    input: { ...input },
    role: initiatorCode && 'INITIATOR',
    facts: { ...nothingYet, asked: askedCodes.length, replyBy, now },
    keyOf: numbered('CSL', 4),
    row: {
      subjectZh,
      initiatorCode: initiatorCode ?? 'COORDINATION',
      askedCodes,
      silentCodes: askedCodes,
      openedAt: now,
      openedOn: today,
      replyBy,
      escalatedToId: null,
      resultZh: null,
      quality: 'SYNTHETIC',
    },
    also: (id, work) => owe(id, askedCodes, work),
  });
}

const nothingYet: Omit<ConsultationFacts, 'replyBy' | 'now'> = {
  state: null,
  asked: 0,
  hasReplied: false,
  positions: [],
  hasMeeting: false,
  meetingState: null,
};

/** Everyone asked has a row of their own to answer in. */
async function owe(consultationId: string, asked: readonly DepartmentCode[], work: Work): Promise<void> {
  for (const [place, departmentCode] of asked.entries())
    await tables(work)
      .insertInto('ConsultationReply')
      .values({
        id: partOf(consultationId, place + 1),
        consultationId,
        departmentCode,
        isGiven: raw.lit(false),
        position: null,
        at: null,
        textZh: null,
      })
      .execute();
}

/** What was answered so far: read before the transaction; a reply meanwhile makes the version another. */
async function positionsIn(id: string, { sql }: Context): Promise<ConsultationPosition[]> {
  const rows = await sql
    .selectFrom('ConsultationReply')
    .select('position')
    .where('consultationId', '=', id)
    .where('isGiven', '=', raw.lit(true))
    .execute();
  return rows.flatMap(({ position }) => position ?? []);
}

async function meetingOf(id: string, { sql }: Context) {
  const found = await sql
    .selectFrom('Consultation')
    .innerJoin('Meeting', 'Meeting.id', 'Consultation.escalatedToId')
    .select('Meeting.state')
    .where('Consultation.id', '=', id)
    .executeTakeFirst();
  return found?.state ?? null;
}

const roleIn =
  ({ actor }: Context, action: ConsultationAction) =>
  (consultation: ConsultationRow) =>
    asOneOf(consultationMachine.actions[action].by, consultationRolesOf(actor, consultation));

async function reply(context: Context, input: ReplyToConsultationInput): Promise<string> {
  const { position, textZh, expectedVersion } = input;
  const { actor, now, sql } = context;
  const id = checkId('Consultation', input.id);
  checkText('textZh', textZh, longestText);
  if (!textZh && (position === 'OBJECT' || position === 'AGREE_WITH_CHANGES'))
    throw fail('TEXT_OUT_OF_RANGE', { argument: 'textZh', least: 1, limit: longestText, found: 0 });
  const own = departmentOfActor(actor);
  const before = await sql.selectFrom('Consultation').select('silentCodes').where('id', '=', id).executeTakeFirst();
  const stillSilent = before?.silentCodes.filter((code) => code !== own) ?? [];
  const action = stillSilent.length > 0 ? 'REPLY' : 'REPLY_LAST';
  return act(context, checkKey(input.idempotencyKey), {
    machine: consultationMachine,
    entity: Consultation,
    key: id,
    action,
    input: { ...input },
    expectedVersion,
    noteZh: textZh,
    role: roleIn(context, action),
    facts: ({ state, replyBy, silentCodes, askedCodes }) => ({
      ...nothingYet,
      state,
      replyBy,
      now,
      asked: askedCodes.length,
      hasReplied: !silentCodes.some((code) => code === own),
    }),
    also: async (_, work) => {
      await tables(work)
        .updateTable('ConsultationReply')
        .set({ isGiven: raw.lit(true), position, at: now, textZh: textZh ?? null })
        .where('consultationId', '=', id)
        .where('departmentCode', '=', own as DepartmentCode)
        .execute();
      return { silentCodes: stillSilent };
    },
  });
}

async function actOnConsultation(context: Context, input: ActOnConsultationInput): Promise<string> {
  const { action, expectedVersion, resultZh } = input;
  const id = checkId('Consultation', input.id);
  checkText('resultZh', resultZh, longestText);
  const [positions, meetingState, meeting] = [
    await positionsIn(id, context),
    await meetingOf(id, context),
    action === 'ESCALATE' ? await nextJointMeeting(context) : null,
  ];
  return act(context, checkKey(input.idempotencyKey), {
    machine: consultationMachine,
    entity: Consultation,
    key: id,
    action,
    input: { ...input },
    expectedVersion,
    noteZh: resultZh,
    // A reply is each department's own: it is given by replyToConsultation, which knows whose it is.
    role: action === 'REPLY' || action === 'REPLY_LAST' ? () => null : roleIn(context, action),
    facts: ({ state, replyBy, askedCodes }) => ({
      ...nothingYet,
      state,
      replyBy,
      now: context.now,
      asked: askedCodes.length,
      positions,
      hasMeeting: meeting !== null,
      meetingState,
    }),
    patch: () => (action === 'CLOSE' ? { resultZh: resultZh ?? null } : {}),
    also: async ({ subjectZh, initiatorCode }, work) => {
      if (action !== 'ESCALATE' || !meeting) return {};
      const titleZh = `协商提交审议:${subjectZh}`;
      await putOnAgenda(meeting, { titleZh, proposerCode: initiatorCode, consultationId: id }, work);
      return { escalatedToId: meeting };
    },
  });
}

export const consultationMutations: MutationResolvers = {
  openConsultation: async (_, { input }, context, info) => row(context, Consultation, await open(context, input), info),
  replyToConsultation: async (_, { input }, context, info) =>
    row(context, Consultation, await reply(context, input), info),
  actOnConsultation: async (_, { input }, context, info) =>
    row(context, Consultation, await actOnConsultation(context, input), info),
};
