/** What may be done in exit procedures: warnings, suspensions, the hand-over list, the exit. */
import { checkEntries, checkId, checkText } from '@hub/kit/check.ts';
import { row } from '@hub/kit/row.ts';
import { act, begin, type Work } from '@hub/kit/workflow/act.ts';
import type { IdType } from '@hub/schema/ids.ts';
import { AgencyExit } from '../entities/agency-exit.ts';
import { exitMachine } from '../entities/exit-machine.ts';
import type { HandoverItemRow } from '../entities/handover-item.ts';
import { type Context, tablesOf } from '../entities/index.ts';
import { exitRoleOf } from '../policy.ts';
import type {
  ActOnExitInput,
  ExitState,
  HandoverKind,
  MutationResolvers,
  WarnAgencyInput,
} from '../schema.generated.ts';
import { signedStates } from './contract.ts';
import { checkCommon, entering, numbered } from './procedure.ts';
import { supervisedOf } from './supervised.ts';
import { enterExit } from './supervision-actions.ts';

export const handoverKinds: readonly HandoverKind[] = [
  'CASES',
  'REFERRALS',
  'CONTRACTS',
  'VOLUNTEER_TEAMS',
  'PAYMENTS',
];

/** Other departments' rows are named by their keys; what they say, those departments answer. */
const keyTypes: Readonly<Partial<Record<HandoverKind, IdType>>> = {
  CASES: 'ServiceCase',
  REFERRALS: 'Referral',
  CONTRACTS: 'Contract',
  VOLUNTEER_TEAMS: 'VolunteerTeam',
};

const over: readonly ExitState[] = ['EXITED', 'CANCELLED'];
const mostKeys = 500;

const nothingKnown = { unstated: 0, left: 0, listed: false, receiverFit: false } as const;

async function warnAgency(context: Context, input: WarnAgencyInput): Promise<string> {
  const { today, sql } = context;
  checkText('reasonZh', input.reasonZh, 200);
  const key = checkCommon(input);
  const organisation = await supervisedOf(context, checkId('Organisation', input.organisation, 'organisation'));
  const another = await sql
    .selectFrom('AgencyExit')
    .select('id')
    .where('organisationId', '=', organisation.id)
    .where('state', 'not in', over)
    .executeTakeFirst();
  return begin(context, key, {
    machine: exitMachine,
    entity: AgencyExit,
    action: 'WARN',
    input: { ...input },
    role: exitRoleOf(context.actor, organisation),
    facts: {
      ...nothingKnown,
      isAgency: organisation.kind === 'PRIVATE_SOCIAL_WORK_AGENCY',
      another: another !== undefined,
    },
    keyOf: numbered('EXIT', 3),
    row: {
      organisationId: organisation.id,
      history: [{ state: 'WARNED', on: today }],
      reasonZh: input.reasonZh,
      startedOn: today,
      suspendedOn: null,
      endedOn: null,
      quality: 'SYNTHETIC',
    },
  });
}

const itemsOf = ({ sql }: Pick<Context, 'sql'>, exitId: string) =>
  sql.selectFrom('HandoverItem').selectAll().where('exitId', '=', exitId).execute();

const isListed = (item: HandoverItemRow | undefined, { keys, count }: ActOnExitInput): boolean => {
  if (!item) return false;
  if (keys && keys.length > 0) return keys.every((key) => item.keys.includes(key) && !item.handedKeys.includes(key));
  return (count ?? 0) > 0 && item.keys.length === 0 && (count ?? 0) <= item.total - item.handedOver;
};

async function isFit(context: Context, receiver: string | null | undefined, leaving: string): Promise<boolean> {
  if (!receiver || receiver === leaving) return false;
  const { sql, today } = context;
  const [organisation, exit] = await Promise.all([
    sql.selectFrom('Organisation').select('existedUntil').where('id', '=', receiver).executeTakeFirst(),
    sql
      .selectFrom('AgencyExit')
      .select('id')
      .where('organisationId', '=', receiver)
      .where('state', 'in', ['SUSPENDED_FROM_TENDER', 'EXITING', 'EXITED'])
      .executeTakeFirst(),
  ]);
  return organisation !== undefined && organisation.existedUntil >= today && exit === undefined;
}

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
async function ownItems(work: Work, exitId: string, agencyId: string): Promise<HandoverItemRow[]> {
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

async function list({ id, kind, keys }: ActOnExitInput, items: readonly HandoverItemRow[], work: Work): Promise<void> {
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

async function handOver(input: ActOnExitInput, items: readonly HandoverItemRow[], work: Work): Promise<void> {
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

async function actOnExit(context: Context, input: ActOnExitInput): Promise<string> {
  const { action, expectedVersion, noteZh, kind, receiver } = input;
  const { today, actor } = context;
  const key = checkId('AgencyExit', input.id);
  const keyType = kind && keyTypes[kind];
  for (const each of input.keys ?? []) if (keyType) checkId(keyType, each, 'keys');
  if (input.keys?.length) checkEntries('keys', input.keys, mostKeys);
  checkId('Organisation', receiver, 'receiver');
  const idempotencyKey = checkCommon(input);
  const stored = await context.sql.selectFrom('AgencyExit').selectAll().where('id', '=', key).executeTakeFirst();
  const agencyId = stored?.organisationId ?? '';
  const items = await itemsOf(context, key);
  const organisation = stored && (await supervisedOf(context, agencyId));
  const facts = {
    isAgency: true,
    another: false,
    unstated: handoverKinds.filter((each) => !items.some((item) => item.kind === each)).length,
    left: items.reduce((sum, { total, handedOver }) => sum + total - handedOver, 0),
    listed: isListed(
      items.find((item) => item.kind === kind),
      input,
    ),
    receiverFit: await isFit(context, receiver, agencyId),
  };
  return act(context, idempotencyKey, {
    machine: exitMachine,
    entity: AgencyExit,
    key,
    action,
    input: { ...input },
    expectedVersion,
    noteZh,
    role: () => (organisation ? exitRoleOf(actor, organisation) : null),
    facts: () => facts,
    patch: ({ history, suspendedOn }) => ({
      history: entering(history, exitMachine.actions[action].to, today),
      suspendedOn: action === 'SUSPEND' ? today : suspendedOn,
      endedOn: over.includes(exitMachine.actions[action].to) ? today : null,
    }),
    also: async (_, work) => {
      if (action === 'BEGIN_EXIT')
        await tablesOf(work)
          .insertInto('HandoverItem')
          .values(await ownItems(work, key, agencyId))
          .execute();
      if (action === 'LIST') await list(input, items, work);
      if (action === 'HAND_OVER') await handOver(input, items, work);
      if (action === 'COMPLETE') await enterExit(work, agencyId);
      return {};
    },
  });
}

export const exitMutations: MutationResolvers = {
  warnAgency: async (_, { input }, context, info) => row(context, AgencyExit, await warnAgency(context, input), info),
  actOnExit: async (_, { input }, context, info) => row(context, AgencyExit, await actOnExit(context, input), info),
};
