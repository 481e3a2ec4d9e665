/** Meetings, who came and signed, what was on the agenda. */
import { checkId } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { listOf, page } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { sql as raw } from 'kysely';
import { AgendaItem } from '../entities/agenda-item.ts';
import { Attendance } from '../entities/attendance.ts';
import { Consultation } from '../entities/consultation.ts';
import type { Context } from '../entities/index.ts';
import { MajorMatterNotice } from '../entities/major-matter-notice.ts';
import { Meeting } from '../entities/meeting.ts';
import { comingStates } from '../entities/meeting-machine.ts';
import { Resolution } from '../entities/resolution.ts';
import type {
  AgendaItemResolvers,
  AttendanceResolvers,
  DepartmentCode,
  MeetingAction,
  MeetingKind,
  MeetingResolvers,
  MeetingRole,
  MeetingState,
  MeetingStateChangeResolvers,
  QueryResolvers,
} from '../schema.generated.ts';
import { history, stepOf } from './acting.ts';
import { departmentOf, departmentsOf } from './department.ts';
import { between } from './period.ts';

/** The departments represented at each meeting that have not signed its minutes. */
export const unsignedAt = async (
  meetings: readonly string[],
  _: null,
  { sql }: Context,
): Promise<Map<string, DepartmentCode[]>> => {
  const rows = await sql
    .selectFrom('Attendance')
    .select(['meetingId', 'departmentCode'])
    .where('meetingId', 'in', meetings)
    .where('represented', '=', raw.lit(true))
    .where('signedMinutesOn', 'is', null)
    .orderBy('id')
    .execute();
  const unsigned = new Map<string, DepartmentCode[]>();
  for (const { meetingId, departmentCode } of rows)
    unsigned.set(meetingId, [...(unsigned.get(meetingId) ?? []), departmentCode]);
  return unsigned;
};

const nextOfKind = async (kinds: readonly (MeetingKind | 'ANY')[], _: null, { sql, now }: Context) => {
  const rows = await sql
    .selectFrom('Meeting')
    .select(['id', 'kind'])
    .where('state', 'in', comingStates)
    .where('scheduledFor', '>=', now)
    .orderBy('scheduledFor')
    .execute();
  return new Map(
    kinds.flatMap((kind) => {
      const next = rows.find((each) => kind === 'ANY' || each.kind === kind);
      return next ? [[kind, next.id]] : [];
    }),
  );
};

export const meetingQueries: QueryResolvers = {
  meeting: (_, { id }, context, info) => row(context, Meeting, checkId('Meeting', id), info),
  meetings: (_, { from: earliest, to: latest, kind, state, ...paging }, context, info) =>
    page(
      context,
      Meeting,
      paging,
      info,
      { heldOn: between(earliest, latest), kind, state },
      { by: 'heldOn', descending: true },
    ),
  nextMeeting: async (_, { kind }, context, info) =>
    row(context, Meeting, await context.load(nextOfKind, kind ?? 'ANY', null), info),
};

export const meeting: MeetingResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, Meeting, id, info),
  history,
  chair: from(['chairCode'], ({ chairCode }, _, context, info) => departmentOf(chairCode, context, info)),
  attendance: from(['id'], ({ id }, _, context, info) => listOf(context, Attendance, 'meetingId', id, 14, info)),
  awaitingSignature: from(['id', 'state'], async ({ id, state }, _, context, info) =>
    state === 'MINUTES_DRAFT' ? departmentsOf((await context.load(unsignedAt, id, null)) ?? [], context, info) : [],
  ),
  agenda: from(['id'], ({ id }, _, context, info) => listOf(context, AgendaItem, 'meetingId', id, 20, info)),
  resolutions: from(['id'], ({ id }, _, context, info) => listOf(context, Resolution, 'meetingId', id, 20, info)),
};

export const meetingStateChange: MeetingStateChangeResolvers = stepOf<MeetingAction, MeetingRole, MeetingState>();

export const attendance: AttendanceResolvers = {
  department: from(['departmentCode'], ({ departmentCode }, _, context, info) =>
    departmentOf(departmentCode, context, info),
  ),
};

export const agendaItem: AgendaItemResolvers = {
  proposer: from(['proposerCode'], ({ proposerCode }, _, context, info) => departmentOf(proposerCode, context, info)),
  consultation: from(['consultationId'], ({ consultationId }, _, context, info) =>
    row(context, Consultation, consultationId, info),
  ),
  notice: from(['noticeId'], ({ noticeId }, _, context, info) => row(context, MajorMatterNotice, noticeId, info)),
};
