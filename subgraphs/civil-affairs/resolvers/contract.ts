/** Contracts and their instalments: in force on a day, in arrears by a day. */
import { checkDistrict, checkId } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { addDays, daysBetween } from '@hub/kit/dataset/random.ts';
import type { Filter } from '@hub/kit/filter.ts';
import { listOf, page, pageOf } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { Contract } from '../entities/contract.ts';
import { Evaluation } from '../entities/evaluation.ts';
import type { Context } from '../entities/index.ts';
import { Payment } from '../entities/payment.ts';
import { ServiceProject } from '../entities/service-project.ts';
import { Tender } from '../entities/tender.ts';
import type {
  ContractResolvers,
  ContractState,
  OrganisationResolvers,
  PaymentResolvers,
  QueryResolvers,
} from '../schema.generated.ts';
import { organisationOf } from './neighbours.ts';
import { procedure } from './procedure.ts';
import { referred } from './referred.ts';

interface OnDay {
  readonly asOf: string;
}

/** States of a contract that was signed: one of these and a day within its term is "in force that day". */
export const signedStates: readonly ContractState[] = ['SIGNED', 'IN_FORCE', 'RECTIFYING', 'TERMINATED', 'COMPLETED'];

/** The contract in force on a day, by project. */
export async function contractsInForce(projectIds: readonly string[], { asOf }: OnDay, { sql }: Context) {
  const rows = await sql
    .selectFrom('Contract')
    .select(['id', 'projectId'])
    .where('projectId', 'in', projectIds)
    .where('state', 'in', signedStates)
    .where('startsOn', '<=', asOf)
    .where('runsUntil', '>=', asOf)
    .execute();
  return new Map(rows.map(({ id, projectId }) => [projectId, id]));
}

/** Which of the agencies supply a contract in force on a day. */
async function suppliersOn(organisationIds: readonly string[], { asOf }: OnDay, { sql }: Context) {
  const rows = await sql
    .selectFrom('Contract')
    .select('supplierId')
    .distinct()
    .where('supplierId', 'in', organisationIds)
    .where('state', 'in', signedStates)
    .where('startsOn', '<=', asOf)
    .where('runsUntil', '>=', asOf)
    .execute();
  return new Map(rows.map(({ supplierId }) => [supplierId, true]));
}

/** Fen due before a day and not paid by it, by contract. */
async function arrearsOf(contractIds: readonly string[], { asOf }: OnDay, { sql }: Context) {
  const rows = await sql
    .selectFrom('Payment')
    .select(({ fn }) => ['contractId', fn.sum<number>('amount').as('owed')])
    .where('contractId', 'in', contractIds)
    .where('dueOn', '<', asOf)
    .where(({ or, eb }) => or([eb('paidOn', 'is', null), eb('paidOn', '>', asOf)]))
    .groupBy('contractId')
    .execute();
  return new Map(rows.map(({ contractId, owed }) => [contractId, Number(owed)]));
}

const lastOf = (year: number | null | undefined): string | undefined => (year ? `${year}-12-31` : undefined);
const firstOf = (year: number | null | undefined): string | undefined => (year ? `${year}-01-01` : undefined);

const earlier = (one: string | null | undefined, other: string | null | undefined): string | undefined =>
  [one, other].filter((day) => typeof day === 'string').sort()[0];
const later = (one: string | null | undefined, other: string | null | undefined): string | undefined =>
  [one, other]
    .filter((day) => typeof day === 'string')
    .sort()
    .at(-1);

interface Running {
  readonly year?: number | null | undefined;
  readonly on?: string | null | undefined;
  readonly state?: ContractState | null | undefined;
}

/** Contracts that ran on a day of `year`, were in force on the day `on`, are in `state` today: all that are told. */
const running = ({ year, on, state }: Running): Filter => ({
  startsOn: { to: earlier(lastOf(year), on) },
  runsUntil: { from: later(firstOf(year), on) },
  state: on ? signedStates.filter((signed) => !state || signed === state) : state,
});

export const contract: ContractResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, Contract, id, info),
  project: from(['projectId'], ({ projectId }, _, context, info) => referred(context, ServiceProject, projectId, info)),
  supplier: from(['supplierId'], ({ supplierId }, _, context, info) => organisationOf(context, supplierId, info)),
  purchaser: from(['purchaserId'], ({ purchaserId }, _, context, info) => organisationOf(context, purchaserId, info)),
  tender: from(['tenderId'], ({ tenderId }, _, context, info) => row(context, Tender, tenderId, info)),
  deviationFromStandard: from(['annualAmount', 'standardAmount'], ({ annualAmount, standardAmount }) =>
    standardAmount === null ? null : Number(annualAmount) - Number(standardAmount),
  ),
  procedure,
  payments: from(['id'], ({ id }, _, context, info) =>
    listOf(context, Payment, 'contractId', id, 60, info, {}, { by: 'dueOn' }),
  ),
  arrears: from(
    ['id'],
    async ({ id }, { asOf }, context) => (await context.load(arrearsOf, id, { asOf: asOf ?? context.today })) ?? 0,
  ),
  evaluations: from(['id'], ({ id }, args, context, info) =>
    pageOf(context, Evaluation, 'contractId', id, args, info, {}, { by: 'plannedOn', descending: true }),
  ),
};

export const payment: PaymentResolvers = {
  contract: from(['contractId'], ({ contractId }, _, context, info) => referred(context, Contract, contractId, info)),
  daysLate: from(['dueOn', 'paidOn'], ({ dueOn, paidOn }, _, { today }) =>
    Math.max(0, daysBetween(dueOn, paidOn ?? today)),
  ),
};

export const contractOfOrganisation: OrganisationResolvers = {
  contracts: from(['id'], ({ id }, { year, inForceOn, ...page_ }, context, info) =>
    pageOf(context, Contract, 'supplierId', id, page_, info, running({ year, on: inForceOn }), {
      by: 'startsOn',
      descending: true,
    }),
  ),
  isContracted: from(
    ['id'],
    async ({ id }, { asOf }, context) =>
      (await context.load(suppliersOn, id, { asOf: asOf ?? context.today })) ?? false,
  ),
};

export const contractQueries: QueryResolvers = {
  contract: (_, { id }, context, info) => row(context, Contract, checkId('Contract', id), info),
  contracts: (_, { state, inForceOn, endsFrom, endsTo, supplier, district, deviatingOnly, ...page_ }, context, info) =>
    page(context, Contract, page_, info, {
      ...running({ on: inForceOn, state }),
      endsOn: { from: endsFrom, to: endsTo },
      supplierId: supplier && checkId('Organisation', supplier, 'supplier'),
      districtCode: district && checkDistrict(district),
      deviates: deviatingOnly || undefined,
    }),
  paymentsInArrears: (_, { district, source, ...page_ }, context, info) =>
    page(
      context,
      Payment,
      page_,
      info,
      {
        isPaid: false,
        dueOn: { to: addDays(context.today, -1) },
        districtCode: district && checkDistrict(district),
        source,
      },
      { by: 'dueOn' },
    ),
};
