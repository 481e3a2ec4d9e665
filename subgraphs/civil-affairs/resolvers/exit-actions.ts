/** What may be done in exit procedures: warnings, suspensions, the hand-over list, the exit. */
import { checkEntries, checkId, checkNumber, checkText } from '@hub/kit/check.ts';
import { row } from '@hub/kit/row.ts';
import { act, begin } from '@hub/kit/workflow/act.ts';
import type { IdType } from '@hub/schema/ids.ts';
import { AgencyExit, type AgencyExitRow } from '../entities/agency-exit.ts';
import { exitMachine, handoverOwners, unconfirmedOf } from '../entities/exit-machine.ts';
import { type Context, tablesOf } from '../entities/index.ts';
import { exitRoleOf } from '../policy.ts';
import type {
  ActOnExitInput,
  ExitAction,
  ExitState,
  HandoverKind,
  MutationResolvers,
  WarnAgencyInput,
} from '../schema.generated.ts';
import { handOver, handoverKinds, isListed, itemsOf, list, mostKeys, ownItems } from './handover.ts';
import { checkCommon, entering, numbered } from './procedure.ts';
import { supervisedOf } from './supervised.ts';
import { enterExit } from './supervision-actions.ts';

/** Other departments' rows are named by their keys; what they say, those departments answer. */
const keyTypes: Readonly<Partial<Record<HandoverKind, IdType>>> = {
  CASES: 'ServiceCase',
  REFERRALS: 'Referral',
  CONTRACTS: 'Contract',
  VOLUNTEER_TEAMS: 'VolunteerTeam',
};

const mostHeld = 100_000;
const over: readonly ExitState[] = ['EXITED', 'CANCELLED'];

const nothingKnown = { unstated: 0, left: 0, listed: false, receiverFit: false, held: null, unconfirmed: [] } as const;

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
      confirmedBy: null,
      quality: 'SYNTHETIC',
    },
  });
}

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

/** Whose word stands after the action: one that grew is another list, and is confirmed anew. */
function confirmedAfter(
  { confirmedBy }: AgencyExitRow,
  action: ExitAction,
  { today, actor }: Context,
): AgencyExitRow['confirmedBy'] {
  const others = (confirmedBy ?? []).filter(({ department }) => department !== actor.organisation);
  if (action === 'LIST') return null;
  if (action === 'OBJECT') return others;
  const owner = handoverOwners.find((code) => code === actor.organisation);
  return action === 'CONFIRM' && owner ? [...others, { department: owner, on: today }] : (confirmedBy ?? null);
}

async function actOnExit(context: Context, input: ActOnExitInput): Promise<string> {
  const { action, expectedVersion, noteZh, kind, receiver } = input;
  const { today, actor } = context;
  const key = checkId('AgencyExit', input.id);
  const keyType = kind && keyTypes[kind];
  for (const each of input.keys ?? []) if (keyType) checkId(keyType, each, 'keys');
  if (input.keys?.length) checkEntries('keys', input.keys, mostKeys);
  checkId('Organisation', receiver, 'receiver');
  checkNumber('held', input.held, mostHeld, 0);
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
    held: input.held ?? null,
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
    facts: (exit) => ({ ...facts, unconfirmed: unconfirmedOf(exit) }),
    patch: (exit) => ({
      confirmedBy: confirmedAfter(exit, action, context),
      history: entering(exit.history, exitMachine.actions[action].to, today),
      suspendedOn: action === 'SUSPEND' ? today : exit.suspendedOn,
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
