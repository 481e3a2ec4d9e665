/** Contracts: drawn up and signed by their tender, acted on by their purchaser after. */

import { checkId } from '@hub/kit/check.ts';
import { storable } from '@hub/kit/filter.ts';
import { row } from '@hub/kit/row.ts';
import { act, actWithin, beginWithin, type Work } from '@hub/kit/workflow/act.ts';
import { Contract } from '../entities/contract.ts';
import { contractMachine } from '../entities/contract-machine.ts';
import { type Context, tablesOf } from '../entities/index.ts';
import type { TenderRow } from '../entities/tender.ts';
import { actsFor } from '../policy.ts';
import type { ActOnContractInput, MutationResolvers } from '../schema.generated.ts';
import { checkCommon, entering, numbered, refuseDerived } from './procedure.ts';
import { followProject } from './project-follows.ts';

interface Term {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly annualAmount: number;
}

async function standardPriceOn(work: Work, day: string): Promise<number | null> {
  const found = await tablesOf(work)
    .selectFrom('DatedParameter')
    .select('value')
    .where('code', '=', 'IFSC_STANDARD_PRICE')
    .where('validFrom', '<=', day)
    .where('inForceUntil', '>=', day)
    .executeTakeFirst();
  return found ? Number(found.value) : null;
}

/** The draft the award led to, or a new one. */
async function draftOf(work: Work, tender: TenderRow, term: Term): Promise<{ id: string; version: number }> {
  const sql = tablesOf(work);
  const draft = await sql
    .selectFrom('Contract')
    .select(['id', 'version'])
    .where('tenderId', '=', tender.id)
    .where('state', '=', 'DRAFT')
    .executeTakeFirst();
  if (draft) return draft;
  const project = await sql
    .selectFrom('ServiceProject')
    .select(['purchaserId', 'centreId'])
    .where('id', '=', tender.projectId)
    .executeTakeFirstOrThrow();
  const id = await beginWithin(work, {
    machine: contractMachine,
    entity: Contract,
    action: 'DRAW_UP',
    input: {},
    role: 'PURCHASER',
    facts: { today: work.context.today, ...term },
    keyOf: numbered('CON', 5),
    row: {
      projectId: tender.projectId,
      supplierId: tender.winnerId ?? '',
      purchaserId: project.purchaserId,
      tenderId: tender.id,
      districtCode: tender.districtCode,
      centreId: project.centreId,
      ...term,
      standardAmount: null,
      deviates: false,
      signedOn: null,
      terminatedOn: null,
      runsUntil: term.endsOn,
      history: [{ state: 'DRAFT', on: work.context.today }],
      quality: 'SYNTHETIC',
    },
  });
  return { id, version: 1 };
}

/** A year's price is paid in four instalments. */
const quarters = 4;

/** The day `months` after `day`; days after the 28th become the 28th. */
const monthsAfter = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, 28))).toISOString().slice(0, 10);
};

async function planPayments(work: Work, id: string, districtCode: string | null, term: Term): Promise<void> {
  const rows = [];
  for (let dueOn = term.startsOn; dueOn < term.endsOn; dueOn = monthsAfter(term.startsOn, 3 * rows.length))
    rows.push({
      id: `${id}/${String(rows.length + 1).padStart(2, '0')}`,
      contractId: id,
      districtCode,
      dueOn,
      paidOn: null,
      isPaid: false,
      amount: Math.round(term.annualAmount / quarters),
      source: districtCode && rows.length % 2 === 1 ? ('DISTRICT_BUDGET' as const) : ('CITY_BUDGET' as const),
      quality: 'SYNTHETIC' as const,
    });
  await tablesOf(work).insertInto('Payment').values(rows.map(storable)).execute();
}

/** Signs the contract of a tender in the tender's own transaction. @returns its key. */
export async function signContract(work: Work, tender: TenderRow, term: Term): Promise<string> {
  const { today } = work.context;
  const { id, version } = await draftOf(work, tender, term);
  const isCentre = await tablesOf(work)
    .selectFrom('ServiceProject')
    .select('kind')
    .where('id', '=', tender.projectId)
    .executeTakeFirstOrThrow();
  const standardAmount = isCentre.kind === 'IFSC' ? await standardPriceOn(work, term.startsOn) : null;
  await actWithin(work, {
    machine: contractMachine,
    entity: Contract,
    key: id,
    action: 'SIGN',
    input: {},
    expectedVersion: version,
    role: () => 'PURCHASER',
    facts: () => ({ today, ...term }),
    patch: ({ history }) => ({
      ...term,
      standardAmount,
      deviates: standardAmount !== null && standardAmount !== term.annualAmount,
      signedOn: today,
      runsUntil: term.endsOn,
      history: entering(history, 'SIGNED', today),
    }),
  });
  await planPayments(work, id, tender.districtCode ?? null, term);
  await followProject(work, tender.projectId, 'CONTRACT', { startedOn: term.startsOn, runsUntil: term.endsOn });
  await followProject(work, tender.projectId, 'RENEW', { runsUntil: term.endsOn, endedOn: null });
  return id;
}

const byTender = { zh: '招标程序', en: 'its tender' };

async function actOnContract(context: Context, input: ActOnContractInput): Promise<string> {
  const { action, expectedVersion, noteZh } = input;
  const { today } = context;
  refuseDerived(contractMachine, action, ['DRAW_UP', 'SIGN'], byTender);
  return act(context, checkCommon(input), {
    machine: contractMachine,
    entity: Contract,
    key: checkId('Contract', input.id),
    action,
    input: { ...input },
    expectedVersion,
    noteZh,
    role: ({ purchaserId }) => (actsFor(context.actor, purchaserId ?? null) ? 'PURCHASER' : null),
    facts: ({ startsOn, endsOn }) => ({ today, startsOn, endsOn }),
    patch: ({ history }) => ({
      history: entering(history, contractMachine.actions[action].to, today),
      ...(action === 'TERMINATE' ? { terminatedOn: today, runsUntil: today } : {}),
    }),
  });
}

export const contractMutations: MutationResolvers = {
  actOnContract: async (_, { input }, context, info) =>
    row(context, Contract, await actOnContract(context, input), info),
};
