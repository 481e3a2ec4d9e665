/** Consultations: who was asked, who answered what, who is silent. */
import { checkId } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { listOf, page } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { sql as raw } from 'kysely';
import { Consultation } from '../entities/consultation.ts';
import { awaitingReplyStates } from '../entities/consultation-machine.ts';
import { ConsultationReply } from '../entities/consultation-reply.ts';
import type { Context } from '../entities/index.ts';
import { Meeting } from '../entities/meeting.ts';
import type {
  ConsultationAction,
  ConsultationReplyResolvers,
  ConsultationResolvers,
  ConsultationRole,
  ConsultationState,
  ConsultationStateChangeResolvers,
  DepartmentCode,
  QueryResolvers,
} from '../schema.generated.ts';
import { history, stepOf } from './acting.ts';
import { departmentOf, departmentsOf } from './department.ts';
import { between } from './period.ts';

/** Keys of the consultations a department was asked in; with `isOwed`, only those it owes a reply. */
async function askedOf(
  departmentCode: DepartmentCode | null | undefined,
  isOwed: boolean,
  { sql }: Context,
): Promise<string[] | null> {
  if (!departmentCode) return null;
  let query = sql.selectFrom('ConsultationReply').select('consultationId').where('departmentCode', '=', departmentCode);
  if (isOwed) query = query.where('isGiven', '=', raw.lit(false));
  return (await query.execute()).map(({ consultationId }) => consultationId);
}

const inBoth = (one: string[] | null, other: string[] | null): string[] | null =>
  one && other ? one.filter((id) => other.includes(id)) : (one ?? other);

export const consultationQueries: QueryResolvers = {
  consultation: (_, { id }, context, info) => row(context, Consultation, checkId('Consultation', id), info),
  consultations: async (
    _,
    { state, initiator: initiatorCode, asked, awaiting, from: earliest, to: latest, ...paging },
    context,
    info,
  ) =>
    page(
      context,
      Consultation,
      paging,
      info,
      {
        id: inBoth(await askedOf(asked, false, context), await askedOf(awaiting, true, context)),
        state,
        initiatorCode,
        openedOn: between(earliest, latest),
      },
      { by: 'openedOn', descending: true },
    ),
};

export const consultation: ConsultationResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, Consultation, id, info),
  history,
  initiator: from(['initiatorCode'], ({ initiatorCode }, _, context, info) =>
    departmentOf(initiatorCode, context, info),
  ),
  asked: from(['askedCodes'], ({ askedCodes }, _, context, info) => departmentsOf(askedCodes, context, info)),
  silent: from(['silentCodes'], ({ silentCodes }, _, context, info) => departmentsOf(silentCodes, context, info)),
  replies: from(['id'], ({ id }, _, context, info) =>
    listOf(context, ConsultationReply, 'consultationId', id, 13, info, { isGiven: true }, { by: 'at' }),
  ),
  overdue: from(
    ['state', 'replyBy'],
    ({ state, replyBy }, _, { now }) => awaitingReplyStates.includes(state) && replyBy <= now,
  ),
  escalatedTo: from(['escalatedToId'], ({ escalatedToId }, _, context, info) =>
    row(context, Meeting, escalatedToId, info),
  ),
};

export const consultationStateChange: ConsultationStateChangeResolvers = stepOf<
  ConsultationAction,
  ConsultationRole,
  ConsultationState
>();

/** The rows given are those with a reply: `isGiven` was asked for. */
export const consultationReply: ConsultationReplyResolvers = {
  department: from(['departmentCode'], ({ departmentCode }, _, context, info) =>
    departmentOf(departmentCode, context, info),
  ),
  position: from(['position'], ({ position }) => position ?? 'NO_COMMENT'),
  at: from(['at'], ({ at }) => at ?? ''),
  textZh: from(['textZh'], ({ textZh }) => textZh ?? ''),
};
