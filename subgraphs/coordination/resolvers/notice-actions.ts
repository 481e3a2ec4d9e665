/** What may be done to notices and acknowledgements. A notice's state follows from the signatures under it, in the same transaction. */
import { checkId, checkText } from '@hub/kit/check.ts';
import { row } from '@hub/kit/row.ts';
import { act, actWithin, begin, beginWithin, type Work } from '@hub/kit/workflow/act.ts';
import { fail } from '@hub/schema/errors.ts';
import { Acknowledgement, type AcknowledgementRow } from '../entities/acknowledgement.ts';
import { acknowledgementMachine, acknowledgementStateAt, unsignedStates } from '../entities/acknowledgement-machine.ts';
import type { Context } from '../entities/index.ts';
import { MajorMatterNotice, type MajorMatterNoticeRow } from '../entities/major-matter-notice.ts';
import { acknowledgeBy as deadlineOf } from '../entities/notice-clock.ts';
import { type NoticeFacts, noticeMachine } from '../entities/notice-machine.ts';
import { inOrder, memberCodes } from '../entities/office.ts';
import { openResolutionStates } from '../entities/resolution-machine.ts';
import { acknowledgementRoleOf, asOneOf, departmentOfActor, noticeRolesOf } from '../policy.ts';
import type {
  AcknowledgeNoticeInput,
  ActOnNoticeInput,
  DraftNoticeInput,
  MutationResolvers,
} from '../schema.generated.ts';
import { checkKey, lock, longestText, longestTitle, numbered, partOf, tables } from './acting.ts';
import { nextJointMeeting, putOnAgenda } from './agenda.ts';

const longestBody = 2_000;

async function draft(context: Context, input: DraftNoticeInput): Promise<string> {
  const { titleZh, bodyZh, level, alsoTold, incident } = input;
  checkText('titleZh', titleZh, longestTitle);
  checkText('bodyZh', bodyZh, longestBody);
  const incidentId = checkId('EmergencyIncident', incident, 'incident') ?? null;
  const issuerCode = departmentOfActor(context.actor);
  const toldCodes = inOrder([...memberCodes, ...(alsoTold ?? [])]).filter((code) => code !== issuerCode);
  return begin(context, checkKey(input.idempotencyKey), {
    machine: noticeMachine,
    entity: MajorMatterNotice,
    action: 'DRAFT',
    input: { ...input },
    role: issuerCode && 'ISSUER',
    facts: { told: toldCodes.length, isOverdue: false, hasMeeting: false, openFollowUps: 0 },
    keyOf: numbered('NTC', 4),
    row: {
      titleZh,
      bodyZh,
      level,
      issuerCode: issuerCode ?? 'COORDINATION',
      toldCodes,
      issuedAt: null,
      issuedOn: null,
      acknowledgeBy: null,
      incidentId,
      quality: 'SYNTHETIC',
    },
  });
}

/** Everyone told has a row of their own to sign. */
async function tell({ id, toldCodes }: MajorMatterNoticeRow, owedBy: string, work: Work): Promise<void> {
  for (const [place, departmentCode] of toldCodes.entries())
    await beginWithin(work, {
      machine: acknowledgementMachine,
      entity: Acknowledgement,
      action: 'TELL',
      input: {},
      role: 'ISSUER',
      facts: undefined,
      keyOf: () => partOf(id, place + 1),
      row: { noticeId: id, departmentCode, owedBy, readAt: null, acknowledgedAt: null, actionZh: null },
    });
}

const owing = ({ sql }: Pick<Context, 'sql'>, noticeId: string) =>
  sql
    .selectFrom('Acknowledgement')
    .select(['id', 'owedBy'])
    .where('noticeId', '=', noticeId)
    .where('state', 'in', unsignedStates)
    .execute();

async function factsNow(id: string, context: Context, meeting: string | null): Promise<NoticeFacts> {
  const unsigned = await owing(context, id);
  const { count } = await context.sql
    .selectFrom('Resolution')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('noticeId', '=', id)
    .where('state', 'in', openResolutionStates)
    .executeTakeFirstOrThrow();
  return {
    told: 1,
    isOverdue: unsigned.some(({ owedBy }) => owedBy !== null && owedBy <= context.now),
    hasMeeting: meeting !== null,
    openFollowUps: Number(count),
  };
}

async function actOnNotice(context: Context, input: ActOnNoticeInput): Promise<string> {
  const { action, expectedVersion, noteZh } = input;
  const id = checkId('MajorMatterNotice', input.id);
  checkText('noteZh', noteZh, longestText);
  const meeting = action === 'ESCALATE' ? await nextJointMeeting(context) : null;
  const facts = await factsNow(id, context, meeting);
  return act(context, checkKey(input.idempotencyKey), {
    machine: noticeMachine,
    entity: MajorMatterNotice,
    key: id,
    action,
    input: { ...input },
    expectedVersion,
    noteZh,
    role: (notice) => asOneOf(noticeMachine.actions[action].by, noticeRolesOf(context.actor, notice)),
    facts: () => facts,
    also: async (notice, work) => {
      if (action === 'ISSUE') {
        const acknowledgeBy = deadlineOf(notice.level, context.now);
        await tell(notice, acknowledgeBy, work);
        return { issuedAt: context.now, issuedOn: context.today, acknowledgeBy };
      }
      if (action === 'ESCALATE' && meeting) {
        const titleZh = `通报逾期未签收:${notice.titleZh}`;
        await putOnAgenda(meeting, { titleZh, proposerCode: notice.issuerCode, noticeId: id }, work);
      }
      // What was withdrawn is no longer owed.
      if (action === 'WITHDRAW')
        await tables(work).updateTable('Acknowledgement').set({ owedBy: null }).where('noticeId', '=', id).execute();
      return {};
    },
  });
}

/** Moves the notice on as its signatures say; nothing where they say what it says already. */
async function follow(noticeId: string, signed: AcknowledgementRow, work: Work): Promise<void> {
  const expectedVersion = await lock(work, 'MajorMatterNotice', noticeId);
  const { state } = await tables(work)
    .selectFrom('MajorMatterNotice')
    .select('state')
    .where('id', '=', noticeId)
    .executeTakeFirstOrThrow();
  const others = (await owing({ sql: tables(work) }, noticeId)).filter(({ id }) => id !== signed.id);
  if (expectedVersion === undefined || (others.length > 0 && state !== 'ISSUED')) return;
  await actWithin(work, {
    machine: noticeMachine,
    entity: MajorMatterNotice,
    key: noticeId,
    action: others.length > 0 ? 'SIGN' : 'SIGN_LAST',
    input: {},
    expectedVersion,
    role: () => 'DEPARTMENT',
    facts: () => ({ told: 1, isOverdue: false, hasMeeting: false, openFollowUps: 0 }),
  });
}

async function acknowledge(context: Context, input: AcknowledgeNoticeInput): Promise<string> {
  const { action, actionZh, expectedVersion } = input;
  const { now, actor, sql } = context;
  const noticeId = checkId('MajorMatterNotice', input.notice, 'notice');
  checkText('actionZh', actionZh, longestText);
  const own = await sql
    .selectFrom('Acknowledgement')
    .select('id')
    .where('noticeId', '=', noticeId)
    .where('departmentCode', '=', departmentOfActor(actor) ?? ('' as never))
    .executeTakeFirst();
  // A department that was not told has nothing to sign.
  if (!own) throw fail('ROW_NOT_FOUND', { argument: 'notice', value: noticeId });
  return act(context, checkKey(input.idempotencyKey), {
    machine: acknowledgementMachine,
    entity: Acknowledgement,
    key: own.id,
    action,
    input: { ...input },
    expectedVersion,
    noteZh: actionZh,
    role: (acknowledgement) => acknowledgementRoleOf(actor, acknowledgement),
    state: (acknowledgement) => acknowledgementStateAt(acknowledgement, now),
    facts: () => undefined,
    patch: ({ readAt }) => {
      if (action === 'READ') return { readAt: now };
      if (action === 'ACKNOWLEDGE') return { readAt: readAt ?? now, acknowledgedAt: now, owedBy: null };
      return { actionZh: actionZh ?? null };
    },
    also: async (acknowledgement, work) => {
      if (action === 'ACKNOWLEDGE') await follow(noticeId, acknowledgement, work);
      return {};
    },
  });
}

export const noticeMutations: MutationResolvers = {
  draftNotice: async (_, { input }, context, info) =>
    row(context, MajorMatterNotice, await draft(context, input), info),
  actOnNotice: async (_, { input }, context, info) =>
    row(context, MajorMatterNotice, await actOnNotice(context, input), info),
  acknowledgeNotice: async (_, { input }, context, info) =>
    row(context, Acknowledgement, await acknowledge(context, input), info),
};
