/** Sharing requests and grants as they are read. */
import { checkId } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { addDays } from '@hub/kit/dataset/random.ts';
import type { Filter } from '@hub/kit/filter.ts';
import { listOf, page } from '@hub/kit/page.ts';
import { referredRow, row } from '@hub/kit/row.ts';
import { Transition } from '@hub/kit/workflow/entities.ts';
import { instantOf } from '@hub/kit/working-calendar.ts';
import { type IdType, typesOfId } from '@hub/schema/ids.ts';
import { Grant, grantStateOn } from '../entities/grant.ts';
import type { Context } from '../entities/index.ts';
import { isOverdue } from '../entities/referral-clock.ts';
import { SharingRequest } from '../entities/sharing-request.ts';
import type {
  DepartmentCode,
  GrantAction,
  GrantInForce,
  GrantResolvers,
  GrantRole,
  GrantState,
  GrantStepResolvers,
  QueryResolvers,
  SharingAction,
  SharingRequestResolvers,
  SharingRole,
  SharingState,
  SharingStepResolvers,
} from '../schema.generated.ts';
import { departmentOf } from './department.ts';
import { emergencyGrants, openNow, suspendedSubjects, unreviewed } from './emergency-access.ts';

/** What is stored where a grant is in that state today. */
function standing(state: GrantState | null | undefined, today: string): Filter {
  if (!state) return {};
  const open = state === 'EXPIRED' ? ['ACTIVE', 'SUSPENDED'] : state;
  if (state === 'REVOKED') return { state };
  return { state: open, until: state === 'EXPIRED' ? { to: addDays(today, -1) } : { from: today } };
}

/** Bodies are known by their key; whatever else stands for a client is a department's code. */
const isOf = (type: IdType, client: string): boolean => typesOfId(client).includes(type);

const parties = {
  clientDepartment: from(['client'], ({ client }: { client: string }, _: unknown, context: Context, info) =>
    typesOfId(client).length > 0 ? null : departmentOf(client as DepartmentCode, context, info),
  ),
  clientOrganisation: from(['client'], ({ client }: { client: string }) =>
    isOf('Organisation', client) ? { id: client } : null,
  ),
  clientCentre: from(['client'], ({ client }: { client: string }) =>
    isOf('ServiceCentre', client) ? { id: client } : null,
  ),
  owner: from(['ownerCode'], ({ ownerCode }: { ownerCode: DepartmentCode }, _: unknown, context: Context, info) =>
    departmentOf(ownerCode, context, info),
  ),
} satisfies Pick<
  SharingRequestResolvers & GrantResolvers,
  'clientDepartment' | 'clientOrganisation' | 'clientCentre' | 'owner'
>;

/** The last change of grants and emergency accesses, the day, and how many of the latter time alone has closed: what is in force follows. */
async function revisionOf({ sql, today, now }: Context): Promise<string> {
  const counts = await sql
    .selectNoFrom(({ selectFrom }) => [
      selectFrom('OutboxEvent')
        .select(({ fn }) => fn.max('sequence').as('last'))
        .where('type', 'in', ['Grant', 'EmergencyAccess'])
        .as('last'),
      openNow({ sql, now })
        .select(({ fn }) => fn.countAll().as('open'))
        .as('open'),
      unreviewed({ sql, now })
        .select(({ fn }) => fn.countAll().as('unreviewed'))
        .as('unreviewed'),
    ])
    .executeTakeFirst();
  return [counts?.last ?? 0, today, counts?.open, counts?.unreviewed].join('/');
}

/** A grant's last day is its own, to its end in Guangzhou. */
const endOf = (day: string): string => instantOf(addDays(day, 1), '00:00:00');

async function inForce({ sql, today }: Context): Promise<GrantInForce[]> {
  const rows = await sql
    .selectFrom('Grant')
    .select(['id', 'client', 'purpose', 'fields', 'until'])
    .where('state', '=', 'ACTIVE')
    .where('from', '<=', today)
    .where('until', '>=', today)
    .execute();
  return rows.map(({ until, ...grant }) => ({
    ...grant,
    fields: [...grant.fields],
    subject: null,
    expiresAt: endOf(until),
  }));
}

export const sharingQueries: QueryResolvers = {
  sharingRequest: (_, { id }, context, info) => row(context, SharingRequest, checkId('SharingRequest', id), info),
  sharingRequests: (_, { state, client, owner: ownerCode, purpose, overdueOnly, ...paging }, context, info) =>
    page(
      context,
      SharingRequest,
      paging,
      info,
      { state, client, ownerCode, purpose, ...(overdueOnly ? { dueAt: { to: context.now } } : {}) },
      { descending: true },
    ),
  grant: (_, { id }, context, info) => row(context, Grant, checkId('Grant', id), info),
  grants: (_, { state, client, owner: ownerCode, purpose, ...paging }, context, info) =>
    page(
      context,
      Grant,
      paging,
      info,
      { ...standing(state, context.today), client, ownerCode, purpose },
      { descending: true },
    ),
  // The revision is read before the rows: a change between the two is told again, never missed.
  grantsInForce: async (_, { known }, context) => {
    const revision = await revisionOf(context);
    if (known === revision) return { revision, grants: null, suspended: null };
    const grants = [...(await inForce(context)), ...(await emergencyGrants(context))];
    return { revision, grants, suspended: await suspendedSubjects(context) };
  },
};

export const sharingRequest: SharingRequestResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, SharingRequest, id, info),
  ...parties,
  overdue: from(['dueAt'], ({ dueAt }, _, { now }) => isOverdue({ dueAt }, now)),
  grant: from(['grantId'], ({ grantId }, _, context, info) => row(context, Grant, grantId, info)),
  history: from(['id'], ({ id }, _, context, info) => listOf(context, Transition, 'key', id, 100, info)),
};

export const grant: GrantResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, Grant, id, info),
  ...parties,
  request: from(['requestId'], ({ requestId }, _, context, info) =>
    referredRow(context, SharingRequest, requestId, info),
  ),
  state: from(['state', 'until'], (stored, _, { today }) => grantStateOn(stored, today)),
  history: from(['id'], ({ id }, _, context, info) => listOf(context, Transition, 'key', id, 100, info)),
};

export const sharingStep: SharingStepResolvers = {
  action: ({ action }) => action as SharingAction,
  by: ({ role }) => role as SharingRole,
  from: ({ from: before }) => before as SharingState | null,
  to: ({ to }) => to as SharingState,
};

export const grantStep: GrantStepResolvers = {
  action: ({ action }) => action as GrantAction,
  by: ({ role }) => role as GrantRole,
  from: ({ from: before }) => before as GrantState | null,
  to: ({ to }) => to as GrantState,
};
