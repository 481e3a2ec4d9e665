/** Notices of major matters and the signatures under them. */
import { checkId } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { listOf, page } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { Acknowledgement } from '../entities/acknowledgement.ts';
import { acknowledgementStateAt, unsignedStates } from '../entities/acknowledgement-machine.ts';
import { EmergencyIncident } from '../entities/emergency-incident.ts';
import type { Context } from '../entities/index.ts';
import { MajorMatterNotice, type MajorMatterNoticeRow } from '../entities/major-matter-notice.ts';
import { Resolution } from '../entities/resolution.ts';
import type {
  AcknowledgementResolvers,
  DepartmentCode,
  MajorMatterNoticeResolvers,
  NoticeAction,
  NoticeRole,
  NoticeState,
  NoticeStateChangeResolvers,
  QueryResolvers,
} from '../schema.generated.ts';
import { history, stepOf } from './acting.ts';
import { departmentOf, departmentsOf } from './department.ts';
import { between } from './period.ts';

async function owedBy(departmentCode: DepartmentCode | null | undefined, { sql }: Context): Promise<string[] | null> {
  if (!departmentCode) return null;
  const rows = await sql
    .selectFrom('Acknowledgement')
    .select('noticeId')
    .where('departmentCode', '=', departmentCode)
    .where('state', 'in', unsignedStates)
    .where('owedBy', 'is not', null)
    .execute();
  return rows.map(({ noticeId }) => noticeId);
}

const owingOf = async (notices: readonly string[], _: null, { sql }: Context) => {
  const rows = await sql
    .selectFrom('Acknowledgement')
    .select(['noticeId', 'departmentCode'])
    .where('noticeId', 'in', notices)
    .where('state', 'in', unsignedStates)
    .where('owedBy', 'is not', null)
    .orderBy('id')
    .execute();
  const owing = new Map<string, DepartmentCode[]>();
  for (const { noticeId, departmentCode } of rows)
    owing.set(noticeId, [...(owing.get(noticeId) ?? []), departmentCode]);
  return owing;
};

export const noticeQueries: QueryResolvers = {
  notice: (_, { id }, context, info) => row(context, MajorMatterNotice, checkId('MajorMatterNotice', id), info),
  notices: async (
    _,
    { state, level, issuer: issuerCode, owedBy: debtor, incident, from: earliest, to: latest, ...paging },
    context,
    info,
  ) =>
    page(
      context,
      MajorMatterNotice,
      paging,
      info,
      {
        id: await owedBy(debtor, context),
        state,
        level,
        issuerCode,
        incidentId: incident && checkId('EmergencyIncident', incident, 'incident'),
        issuedOn: between(earliest, latest),
      },
      { descending: true },
    ),
};

export const majorMatterNotice: MajorMatterNoticeResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, MajorMatterNotice, id, info),
  issuer: from(['issuerCode'], ({ issuerCode }, _, context, info) => departmentOf(issuerCode, context, info)),
  history,
  told: from(['toldCodes'], ({ toldCodes }, _, context, info) => departmentsOf(toldCodes, context, info)),
  acknowledgements: from(['id'], ({ id }, _, context, info) =>
    listOf(context, Acknowledgement, 'noticeId', id, 14, info),
  ),
  outstanding: from(['id'], async ({ id }, _, context, info) =>
    departmentsOf((await context.load(owingOf, id, null)) ?? [], context, info),
  ),
  followUps: from(['id'], ({ id }, _, context, info) => listOf(context, Resolution, 'noticeId', id, 10, info)),
  incident: from(['incidentId'], ({ incidentId }, _, context, info) =>
    row(context, EmergencyIncident, incidentId, info),
  ),
};

export const noticeStateChange: NoticeStateChangeResolvers = stepOf<NoticeAction, NoticeRole, NoticeState>();

export const acknowledgement: AcknowledgementResolvers = {
  notice: from(
    ['noticeId'],
    ({ noticeId }, _, context, info) =>
      // An acknowledgement is of a notice, never without one.
      row(context, MajorMatterNotice, noticeId, info) as Promise<MajorMatterNoticeRow>,
  ),
  department: from(['departmentCode'], ({ departmentCode }, _, context, info) =>
    departmentOf(departmentCode, context, info),
  ),
  state: from(['state', 'owedBy'], (stored, _, { now }) => acknowledgementStateAt(stored, now)),
};
