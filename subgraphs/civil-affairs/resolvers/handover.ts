/** The hand-over list of an agency that leaves: what is on it, what is put on it, what is taken over. */
import type { Work } from '@hub/kit/workflow/act.ts';
import type { HandoverItemRow } from '../entities/handover-item.ts';
import { type Context, tablesOf } from '../entities/index.ts';
import type { ActOnExitInput, HandoverKind } from '../schema.generated.ts';
import { signedStates } from './contract.ts';

export const mostKeys = 500;

export const handoverKinds: readonly HandoverKind[] = [
  'CASES',
  'REFERRALS',
  'CONTRACTS',
  'VOLUNTEER_TEAMS',
  'PAYMENTS',
];

export const itemsOf = ({ sql }: Pick<Context, 'sql'>, exitId: string) =>
  sql.selectFrom('HandoverItem').selectAll().where('exitId', '=', exitId).execute();

export const isListed = (item: HandoverItemRow | undefined, { keys, count }: ActOnExitInput): boolean => {
  if (!item) return false;
  if (keys && keys.length > 0) return keys.every((key) => item.keys.includes(key) && !item.handedKeys.includes(key));
  return (count ?? 0) > 0 && item.keys.length === 0 && (count ?? 0) <= item.total - item.handedOver;
};

const rowOf = (exitId: string, kind: HandoverKind, keys: readonly string[]): HandoverItemRow => ({
  id: `${exitId}/${kind}`,
  exitId,
  kind,
  total: keys.length,
  handedOver: 0,
  keys,
  handedKeys: [],
  receiverId: null,
  completedOn: null,
});

/** What civil affairs itself knows of: open cases at the agency's centres, contracts that still run, instalments not paid. */
export async function ownItems(work: Work, exitId: string, agencyId: string): Promise<HandoverItemRow[]> {
  const sql = tablesOf(work);
  const { today } = work.context;
  const contracts = await sql
    .selectFrom('Contract')
    .select('id')
    .where('supplierId', '=', agencyId)
    .where('state', 'in', signedStates)
    .where('runsUntil', '>=', today)
    .orderBy('id')
    .execute();
  const contractIds = contracts.map(({ id }) => id);
  const payments = await sql
    .selectFrom('Payment')
    .innerJoin('Contract', 'Contract.id', 'Payment.contractId')
    .select('Payment.id')
    .where('Contract.supplierId', '=', agencyId)
    .where('Payment.dueOn', '<=', today)
    .where('Payment.paidOn', 'is', null)
    .orderBy('Payment.id')
    .execute();
  const cases = await sql
    .selectFrom('ServiceCase')
    .innerJoin('ServiceCentre', 'ServiceCentre.id', 'ServiceCase.centreId')
    .select('ServiceCase.id')
    .where('ServiceCentre.operatorId', '=', agencyId)
    .where('ServiceCase.closedOn', 'is', null)
    .where('ServiceCase.state', '!=', 'NOT_OPENED')
    .orderBy('ServiceCase.id')
    .limit(mostKeys)
    .execute();
  return [
    rowOf(
      exitId,
      'CASES',
      cases.map(({ id }) => id),
    ),
    rowOf(exitId, 'CONTRACTS', contractIds),
    rowOf(
      exitId,
      'PAYMENTS',
      payments.map(({ id }) => id),
    ),
  ];
}

export async function list(
  { id, kind, keys }: ActOnExitInput,
  items: readonly HandoverItemRow[],
  work: Work,
): Promise<void> {
  const sql = tablesOf(work);
  const item = items.find((each) => each.kind === kind);
  if (!kind) return;
  if (!item) {
    await sql
      .insertInto('HandoverItem')
      .values(rowOf(id, kind, keys ?? []))
      .execute();
    return;
  }
  const added = (keys ?? []).filter((key) => !item.keys.includes(key));
  await sql
    .updateTable('HandoverItem')
    .set({ keys: [...item.keys, ...added], total: item.total + added.length, completedOn: null })
    .where('id', '=', item.id)
    .execute();
}

export async function handOver(input: ActOnExitInput, items: readonly HandoverItemRow[], work: Work): Promise<void> {
  const item = items.find(({ kind }) => kind === input.kind);
  if (!item) return;
  const handedOver = item.handedOver + (input.keys?.length || (input.count ?? 0));
  await tablesOf(work)
    .updateTable('HandoverItem')
    .set({
      handedOver,
      handedKeys: [...item.handedKeys, ...(input.keys ?? [])],
      receiverId: input.receiver ?? null,
      completedOn: handedOver === item.total ? work.context.today : null,
    })
    .where('id', '=', item.id)
    .execute();
}
