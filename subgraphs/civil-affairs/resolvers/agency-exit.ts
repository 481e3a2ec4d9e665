/** Exit procedures and what is left to hand over in them. */
import { checkId } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { listOf, page } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { AgencyExit } from '../entities/agency-exit.ts';
import { HandoverItem } from '../entities/handover-item.ts';
import type { Context } from '../entities/index.ts';
import { Organisation } from '../entities/organisation.ts';
import type { AgencyExitResolvers, HandoverItemResolvers, HandoverKind, QueryResolvers } from '../schema.generated.ts';
import { organisationOf } from './neighbours.ts';

/** What is left of each kind, by procedure; a procedure without a list has no entry. */
async function leftOf(exitIds: readonly string[], _: null, { sql }: Context) {
  const rows = await sql
    .selectFrom('HandoverItem')
    .select(['exitId', 'kind', 'total', 'handedOver'])
    .where('exitId', 'in', exitIds)
    .execute();
  const left = rows.map(({ exitId, kind, total, handedOver }) => ({ exitId, kind, left: total - handedOver }));
  return Map.groupBy(left, ({ exitId }) => exitId);
}

const leftOfKind = async (context: Context, exitId: string, kind: HandoverKind): Promise<number> => {
  const items = await context.load(leftOf, exitId, null);
  return items?.find((item) => item.kind === kind)?.left ?? 0;
};

export const agencyExit: AgencyExitResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, AgencyExit, id, info),
  organisation: from(['organisationId'], ({ organisationId }, _, context, info) =>
    organisationOf(context, organisationId, info),
  ),
  handover: from(['id'], ({ id }, _, context, info) => listOf(context, HandoverItem, 'exitId', id, 8, info)),
  openCases: from(['id'], ({ id }, _, context) => leftOfKind(context, id, 'CASES')),
  openReferrals: from(['id'], ({ id }, _, context) => leftOfKind(context, id, 'REFERRALS')),
  handoverComplete: from(['id'], async ({ id }, _, context) => {
    const items = await context.load(leftOf, id, null);
    return items?.every(({ left }) => left === 0) ?? false;
  }),
};

export const handoverItem: HandoverItemResolvers = {
  receiver: from(['receiverId'], ({ receiverId }, _, context, info) => row(context, Organisation, receiverId, info)),
};

export const agencyExitQueries: QueryResolvers = {
  agencyExit: (_, { id }, context, info) => row(context, AgencyExit, checkId('AgencyExit', id), info),
  agencyExits: (_, { state, ...page_ }, context, info) => page(context, AgencyExit, page_, info, { state }),
};
