/** What may be done to meetings: each action by the machine's table; each department represented signs the minutes for itself. */
import { checkId, checkText } from '@hub/kit/check.ts';
import { row } from '@hub/kit/row.ts';
import { act, begin, type Work } from '@hub/kit/workflow/act.ts';
import { wallTime } from '@hub/kit/working-calendar.ts';
import { fail } from '@hub/schema/errors.ts';
import { sql as raw } from 'kysely';
import type { Context } from '../entities/index.ts';
import { Meeting, type MeetingRow } from '../entities/meeting.ts';
import { type MeetingFacts, meetingMachine } from '../entities/meeting-machine.ts';
import { inOrder, memberCodes } from '../entities/office.ts';
import { asOneOf, departmentOfActor, mayConvene, meetingRolesOf } from '../policy.ts';
import type {
  ActOnMeetingInput,
  DepartmentCode,
  MeetingAction,
  MeetingCadence,
  MeetingKind,
  MutationResolvers,
  PlanMeetingInput,
  RepresentedInput,
  SignMinutesInput,
} from '../schema.generated.ts';
import { checkKey, longestText, longestTitle, numbered, partOf, tables } from './acting.ts';
import { putOnAgenda } from './agenda.ts';

const longestMinutes = 5_000;
const longestOffice = 50;

/** How often meetings of a kind are held. */
const cadences: Readonly<Record<MeetingKind, MeetingCadence>> = {
  REGULAR_JOINT: 'QUARTERLY',
  ADVISORY_COMMITTEE: 'HALF_YEARLY',
  EXTRAORDINARY: 'AS_NEEDED',
  EMERGENCY: 'AS_NEEDED',
  WORKING_GROUP: 'AS_NEEDED',
};

const dayOf = (instant: string): string => wallTime(instant).slice(0, 10);

async function call(meetingId: string, departments: readonly DepartmentCode[], work: Work): Promise<void> {
  for (const [place, departmentCode] of departments.entries())
    await tables(work)
      .insertInto('Attendance')
      .values({
        id: partOf(meetingId, place + 1),
        meetingId,
        departmentCode,
        represented: null,
        representativeZh: null,
        signedMinutesOn: null,
      })
      .execute();
}

async function plan(context: Context, input: PlanMeetingInput): Promise<string> {
  const { titleZh, kind, scheduledFor, placeZh, invited } = input;
  checkText('titleZh', titleZh, longestTitle);
  checkText('placeZh', placeZh, longestTitle);
  const chairCode = departmentOfActor(context.actor) ?? 'COORDINATION';
  const called = inOrder([...memberCodes, ...(invited ?? []), chairCode]);
  return begin(context, checkKey(input.idempotencyKey), {
    machine: meetingMachine,
    entity: Meeting,
    action: 'PLAN',
    input: { ...input },
    role: mayConvene(context.actor, kind) ? 'CONVENER' : null,
    facts: { ...nobody, today: context.today, day: dayOf(scheduledFor), items: 0, called: called.length },
    keyOf: numbered('MTG', 4),
    row: {
      titleZh,
      kind,
      cadence: cadences[kind],
      scheduledFor,
      heldOn: dayOf(scheduledFor),
      postponedFrom: null,
      placeZh,
      chairCode,
      minutesZh: null,
      minutesDraftedOn: null,
      quality: 'SYNTHETIC',
    },
    also: (id, work) => call(id, called, work),
  });
}

const nobody = { represented: 0, wasRepresented: false, hasSigned: false } as const;

/** Read before the transaction; whatever changes them makes the meeting's version another. */
async function standing(id: string, { sql, actor }: Context) {
  const attendance = await sql.selectFrom('Attendance').selectAll().where('meetingId', '=', id).orderBy('id').execute();
  const { items } = await sql
    .selectFrom('AgendaItem')
    .select(({ fn }) => fn.countAll<number>().as('items'))
    .where('meetingId', '=', id)
    .executeTakeFirstOrThrow();
  const own = attendance.find(({ departmentCode }) => departmentCode === actor.organisation);
  const present = attendance.filter(({ represented }) => represented);
  return {
    called: attendance.map(({ departmentCode }) => departmentCode),
    items: Number(items),
    wasRepresented: Boolean(own?.represented),
    hasSigned: Boolean(own?.signedMinutesOn),
    unsigned: present.filter(({ signedMinutesOn }) => !signedMinutesOn).map(({ departmentCode }) => departmentCode),
  };
}
type Standing = Awaited<ReturnType<typeof standing>>;

const roleIn =
  ({ actor }: Context, action: MeetingAction, { called }: Standing) =>
  (meeting: MeetingRow) =>
    asOneOf(meetingMachine.actions[action].by, meetingRolesOf(actor, { ...meeting, called }));

async function attend(meetingId: string, came: readonly RepresentedInput[], work: Work): Promise<void> {
  const attendance = tables(work).updateTable('Attendance').where('meetingId', '=', meetingId);
  await attendance.set({ represented: raw.lit(false) }).execute();
  for (const { department, representativeZh } of came)
    await attendance
      .set({ represented: raw.lit(true), representativeZh })
      .where('departmentCode', '=', department)
      .execute();
}

function checkCame(came: readonly RepresentedInput[], called: readonly DepartmentCode[]): RepresentedInput[] {
  for (const { department, representativeZh } of came) {
    checkText('representativeZh', representativeZh, longestOffice);
    if (!called.includes(department))
      throw fail('UNKNOWN_CODE', {
        argument: 'represented',
        value: department,
        expected: '受邀参会的部门',
        expectedEn: 'a department called to the meeting',
      });
  }
  return [...new Map(came.map((each) => [each.department, each])).values()];
}

async function actOnMeeting(context: Context, input: ActOnMeetingInput): Promise<string> {
  const { action, expectedVersion, noteZh, titleZh, minutesZh, scheduledFor } = input;
  const { today, actor } = context;
  const id = checkId('Meeting', input.id);
  checkText('noteZh', noteZh, longestText);
  checkText('titleZh', titleZh, longestTitle);
  checkText('minutesZh', minutesZh, longestMinutes);
  const now = await standing(id, context);
  const came = checkCame(input.represented ?? [], now.called);
  const isMinutes = action === 'DRAFT_MINUTES' || action === 'REVISE_MINUTES';
  return act(context, checkKey(input.idempotencyKey), {
    machine: meetingMachine,
    entity: Meeting,
    key: id,
    action,
    input: { ...input },
    expectedVersion,
    noteZh,
    // A signature is each department's own: it is given by signMinutes, which knows whether it is the last.
    role: action === 'SIGN' || action === 'SIGN_LAST' ? () => null : roleIn(context, action, now),
    facts: ({ heldOn }): MeetingFacts => ({
      ...now,
      today,
      day: action === 'POSTPONE' && scheduledFor ? dayOf(scheduledFor) : heldOn,
      called: now.called.length,
      represented: came.length,
    }),
    patch: (meeting) => {
      if (isMinutes) return { minutesZh: minutesZh ?? null, minutesDraftedOn: today };
      if (action !== 'POSTPONE' || !scheduledFor) return {};
      return { postponedFrom: meeting.scheduledFor, scheduledFor, heldOn: dayOf(scheduledFor) };
    },
    also: async ({ chairCode }, work) => {
      if (action === 'ADD_ITEM') {
        const proposerCode = departmentOfActor(actor) ?? chairCode;
        await putOnAgenda(id, { titleZh: titleZh ?? '', proposerCode }, work);
      }
      if (action === 'HOLD') await attend(id, came, work);
      // What was signed was another text.
      if (action === 'REVISE_MINUTES')
        await tables(work)
          .updateTable('Attendance')
          .set({ signedMinutesOn: null })
          .where('meetingId', '=', id)
          .execute();
      return {};
    },
  });
}

async function sign(context: Context, input: SignMinutesInput): Promise<string> {
  const { today, actor } = context;
  const id = checkId('Meeting', input.id);
  const now = await standing(id, context);
  const others = now.unsigned.filter((code) => code !== actor.organisation);
  const action = others.length > 0 ? 'SIGN' : 'SIGN_LAST';
  return act(context, checkKey(input.idempotencyKey), {
    machine: meetingMachine,
    entity: Meeting,
    key: id,
    action,
    input: { ...input },
    expectedVersion: input.expectedVersion,
    role: roleIn(context, action, now),
    facts: ({ heldOn }) => ({ ...now, today, day: heldOn, called: now.called.length, represented: 0 }),
    also: async (_, work) => {
      await tables(work)
        .updateTable('Attendance')
        .set({ signedMinutesOn: today })
        .where('meetingId', '=', id)
        .where('departmentCode', '=', actor.organisation as DepartmentCode)
        .execute();
      return {};
    },
  });
}

export const meetingMutations: MutationResolvers = {
  planMeeting: async (_, { input }, context, info) => row(context, Meeting, await plan(context, input), info),
  actOnMeeting: async (_, { input }, context, info) => row(context, Meeting, await actOnMeeting(context, input), info),
  signMinutes: async (_, { input }, context, info) => row(context, Meeting, await sign(context, input), info),
};
