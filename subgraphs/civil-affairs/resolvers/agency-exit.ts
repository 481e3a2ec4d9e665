/** Exit procedures and what is left to hand over in them. */
import { checkId } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { listOf, page } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { AgencyExit } from '../entities/agency-exit.ts';
import { Contract } from '../entities/contract.ts';
import { unconfirmedOf } from '../entities/exit-machine.ts';
import { HandoverItem, type HandoverItemRow } from '../entities/handover-item.ts';
import type { Context } from '../entities/index.ts';
import { Organisation } from '../entities/organisation.ts';
import { Payment } from '../entities/payment.ts';
import { ServiceCase } from '../entities/service-case.ts';
import { SocialWorker } from '../entities/social-worker.ts';
import type { AgencyExitResolvers, HandoverItemResolvers, HandoverKind, QueryResolvers } from '../schema.generated.ts';
import { handoverKinds } from './handover.ts';
import { organisationOf } from './neighbours.ts';
import { procedure } from './procedure.ts';
import { referred } from './referred.ts';

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

/** Who worked for the agency when its procedure began, or since: `id since`. */
async function workersOf(keys: readonly string[], _: null, { sql }: Context) {
  const agencies = keys.map((key) => key.slice(0, key.indexOf(' ')));
  const spells = await sql
    .selectFrom('EmploymentSpell')
    .select(['workerId', 'organisationId', 'lastsUntil'])
    .distinct()
    .where('organisationId', 'in', agencies)
    .orderBy('workerId')
    .execute();
  return new Map(
    keys.map((key) => {
      const [agency, since = ''] = key.split(' ');
      const found = spells.filter((each) => each.organisationId === agency && each.lastsUntil >= since);
      return [key, [...new Set(found.map(({ workerId }) => workerId))].slice(0, mostWorkers)];
    }),
  );
}
const mostWorkers = 100;

export const agencyExit: AgencyExitResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, AgencyExit, id, info),
  organisation: from(['organisationId'], ({ organisationId }, _, context, info) =>
    organisationOf(context, organisationId, info),
  ),
  procedure,
  unstated: from(['id', 'state'], async ({ id, state }, _, context) => {
    if (state !== 'EXITING') return [];
    const items = await context.load(leftOf, id, null);
    return handoverKinds.filter((kind) => !items?.some((item) => item.kind === kind));
  }),
  unconfirmed: from(['state', 'confirmedBy'], (exit) => (exit.state === 'EXITING' ? unconfirmedOf(exit) : [])),
  confirmations: from(['confirmedBy'], ({ confirmedBy }) => confirmedBy ?? []),
  workers: from(['organisationId', 'startedOn'], async ({ organisationId, startedOn }, _, context, info) => {
    const ids = (await context.load(workersOf, `${organisationId} ${startedOn}`, null)) ?? [];
    return Promise.all(ids.map((id) => referred(context, SocialWorker, id, info)));
  }),
  handover: from(['id'], ({ id }, _, context, info) => listOf(context, HandoverItem, 'exitId', id, 8, info)),
  openCases: from(['id'], ({ id }, _, context) => leftOfKind(context, id, 'CASES')),
  openReferrals: from(['id'], ({ id }, _, context) => leftOfKind(context, id, 'REFERRALS')),
  handoverComplete: from(['id'], async ({ id }, _, context) => {
    const items = await context.load(leftOf, id, null);
    return items?.every(({ left }) => left === 0) ?? false;
  }),
};

/** Stubs of what is on a list of `wanted`; null for a list of another kind. */
const keysOf = (wanted: HandoverKind) =>
  from(['kind', 'keys'], ({ kind, keys }: HandoverItemRow) => (kind === wanted ? keys.map((id) => ({ id })) : null));

export const handoverItem: HandoverItemResolvers = {
  cases: from(['kind', 'keys'], async ({ kind, keys }, _, context, info) =>
    kind === 'CASES'
      ? (await Promise.all(keys.map((key) => row(context, ServiceCase, key, info)))).filter((each) => each !== null)
      : null,
  ),
  contracts: from(['kind', 'keys'], async ({ kind, keys }, _, context, info) =>
    kind === 'CONTRACTS'
      ? (await Promise.all(keys.map((key) => row(context, Contract, key, info)))).filter((each) => each !== null)
      : null,
  ),
  payments: from(['kind', 'keys'], async ({ kind, keys }, _, context, info) =>
    kind === 'PAYMENTS'
      ? (await Promise.all(keys.map((key) => row(context, Payment, key, info)))).filter((each) => each !== null)
      : null,
  ),
  referrals: keysOf('REFERRALS'),
  volunteerTeams: keysOf('VOLUNTEER_TEAMS'),
  receiver: from(['receiverId'], ({ receiverId }, _, context, info) => row(context, Organisation, receiverId, info)),
};

export const agencyExitQueries: QueryResolvers = {
  agencyExit: (_, { id }, context, info) => row(context, AgencyExit, checkId('AgencyExit', id), info),
  agencyExits: (_, { state, ...page_ }, context, info) => page(context, AgencyExit, page_, info, { state }),
};
