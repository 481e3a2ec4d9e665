/** What may be done to tenders and bids, each action by its machine's table, and what follows from it in the same transaction. */

import { checkEntries, checkId, checkNumber } from '@hub/kit/check.ts';
import { storable } from '@hub/kit/filter.ts';
import { row } from '@hub/kit/row.ts';
import { act, begin, type Work } from '@hub/kit/workflow/act.ts';
import { fail } from '@hub/schema/errors.ts';
import { Bid } from '../entities/bid.ts';
import { bidMachine } from '../entities/bid-machine.ts';
import { type Context, tablesOf } from '../entities/index.ts';
import { Tender, type TenderRow } from '../entities/tender.ts';
import { challengeDays } from '../entities/tender-clock.ts';
import { tenderMachine } from '../entities/tender-machine.ts';
import { bidRoleOf, tenderRoleOf } from '../policy.ts';
import type {
  ActOnTenderInput,
  DraftTenderInput,
  MutationResolvers,
  SubmitBidInput,
  TenderAction,
  WithdrawBidInput,
} from '../schema.generated.ts';
import { signContract } from './contract-actions.ts';
import { checkCommon, entering, numbered } from './procedure.ts';
import { followProject } from './project-follows.ts';
import { draftFacts, projectOf, type TenderBefore, tenderBefore } from './tender-facts.ts';

const mostPreferencePoints = 10;

async function draftTender(context: Context, input: DraftTenderInput): Promise<string> {
  const key = checkCommon(input);
  const preferencePoints = input.preferencePoints ?? 0;
  checkNumber('preferencePoints', preferencePoints, mostPreferencePoints, 0);
  const project = await projectOf(context, checkId('ServiceProject', input.project, 'project'));
  return begin(context, key, {
    machine: tenderMachine,
    entity: Tender,
    action: 'DRAW_UP',
    input: { ...input },
    role: tenderRoleOf(context.actor, { ...project, bidderIds: [] }),
    facts: await draftFacts(context, input, project),
    keyOf: numbered('TEN', 4),
    row: {
      projectId: project.id,
      districtCode: project.districtCode,
      method: input.method,
      history: [{ state: 'DRAFT', on: context.today }],
      minimumGrade: input.minimumGrade ?? null,
      preferGradeAtLeast: input.preferGradeAtLeast ?? null,
      preferencePoints,
      ceiling: Number(input.ceiling),
      publishedOn: null,
      closesOn: null,
      awardPublicisedOn: null,
      awardedOn: null,
      voidReason: null,
      winnerId: null,
      contractId: null,
      quality: 'SYNTHETIC',
    },
  });
}

/** Columns that change beside the state. */
function changed(action: TenderAction, input: ActOnTenderInput, { bids }: TenderBefore, today: string) {
  if (action === 'PUBLISH') return { publishedOn: today, closesOn: input.closesOn ?? null };
  if (action === 'PUBLICISE')
    return { awardPublicisedOn: today, winnerId: bids.find(({ rank }) => rank === 1)?.bid.bidderId ?? null };
  if (action === 'EVALUATE_AGAIN') return { awardPublicisedOn: null, winnerId: null };
  if (action === 'AWARD') return { awardedOn: today };
  if (action === 'VOID') return { voidReason: input.voidReason ?? null, winnerId: null };
  return {};
}

/** @throws {GraphQLError} ROW_NOT_FOUND where a bidder has no bid; NUMBER_OUT_OF_RANGE. */
async function score({ scores }: ActOnTenderInput, { tender, bids }: TenderBefore, work: Work): Promise<void> {
  for (const { bidder, score: points } of scores ?? []) {
    checkNumber('scores', points, 100, 0);
    const bid = bids.find(({ bid: { bidderId } }) => bidderId === bidder)?.bid;
    if (!bid) throw fail('ROW_NOT_FOUND', { argument: 'scores.bidder', value: `${tender.id} ${bidder}` });
    await tablesOf(work).updateTable('Bid').set({ reviewScore: points }).where('id', '=', bid.id).execute();
  }
}

async function fileChallenge({ id, noteZh }: ActOnTenderInput, work: Work): Promise<void> {
  const sql = tablesOf(work);
  const { today, actor } = work.context;
  const { count } = await sql
    .selectFrom('TenderChallenge')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('tenderId', '=', id)
    .executeTakeFirstOrThrow();
  await sql
    .insertInto('TenderChallenge')
    .values({
      id: `${id}/C${Number(count) + 1}`,
      tenderId: id,
      challengerId: actor.organisation ?? '',
      groundsZh: noteZh ?? '',
      state: 'FILED',
      filedOn: today,
      ...challengeDays(today),
      answeredOn: null,
      complainedOn: null,
      upheld: null,
      quality: 'SYNTHETIC',
    })
    .execute();
}

async function settleChallenge({ action, challenge, upheld }: ActOnTenderInput, work: Work): Promise<void> {
  const { today } = work.context;
  const set = {
    ANSWER_CHALLENGE: { state: 'ANSWERED', answeredOn: today, upheld: upheld ?? null },
    WITHDRAW_CHALLENGE: { state: 'WITHDRAWN' },
    COMPLAIN: { state: 'COMPLAINED', complainedOn: today, upheld: null },
    DECIDE_COMPLAINT: { state: 'DECIDED', upheld: upheld ?? null },
  } as const;
  if (!(action in set)) return;
  await tablesOf(work)
    .updateTable('TenderChallenge')
    .set(storable(set[action as keyof typeof set]))
    .where('id', '=', challenge ?? '')
    .execute();
}

/** What else happens with an action; answers columns of the tender that follow from it. */
async function alsoDone(input: ActOnTenderInput, before: TenderBefore, work: Work): Promise<Partial<TenderRow>> {
  const { action } = input;
  const { project, tender } = before;
  if (action === 'SCORE') await score(input, before, work);
  if (action === 'CHALLENGE') await fileChallenge(input, work);
  await settleChallenge(input, work);
  if (action === 'PUBLISH') await followProject(work, project.id, 'TENDER');
  if (action === 'VOID' || action === 'CANCEL') await followProject(work, project.id, 'TENDER_FAILED');
  if (action !== 'CONTRACT') return {};
  const contractId = await signContract(work, tender, {
    startsOn: input.startsOn ?? '',
    endsOn: input.endsOn ?? '',
    annualAmount: Number(before.bids.find(({ bid: { bidderId } }) => bidderId === tender.winnerId)?.bid.amount ?? 0),
  });
  return { contractId };
}

async function actOnTender(context: Context, input: ActOnTenderInput): Promise<string> {
  const { action, expectedVersion } = input;
  const idempotencyKey = checkCommon(input);
  checkEntries('scores', input.scores, 12);
  const key = checkId('Tender', input.id);
  const before = await tenderBefore(context, input);
  if (!before) throw fail('ROW_NOT_FOUND', { argument: 'id', value: key });
  const { project, bids, facts } = before;
  const role = tenderRoleOf(context.actor, { ...project, bidderIds: bids.map(({ bid }) => bid.bidderId) });
  return act(context, idempotencyKey, {
    machine: tenderMachine,
    entity: Tender,
    key,
    action,
    input: { ...input },
    expectedVersion,
    noteZh: input.noteZh,
    role: () => role,
    facts: () => facts,
    patch: ({ history }) => ({
      history: entering(history, tenderMachine.actions[action].to, context.today),
      ...changed(action, input, before, context.today),
    }),
    also: (_, work) => alsoDone(input, before, work),
  });
}

const takingBids: readonly string[] = ['PUBLISHED', 'CLARIFYING'];

/** @throws {GraphQLError} ROW_NOT_FOUND. */
async function bidFacts({ sql, today, actor }: Context, tenderId: string) {
  const [tender, bidder, standing] = await Promise.all([
    sql.selectFrom('Tender').select(['state', 'closesOn']).where('id', '=', tenderId).executeTakeFirst(),
    sql
      .selectFrom('Organisation')
      .select(['kind', 'existedUntil'])
      .where('id', '=', actor.organisation ?? '')
      .executeTakeFirst(),
    sql
      .selectFrom('Bid')
      .select('id')
      .where('tenderId', '=', tenderId)
      .where('bidderId', '=', actor.organisation ?? '')
      .where('state', '=', 'SUBMITTED')
      .executeTakeFirst(),
  ]);
  if (!tender) throw fail('ROW_NOT_FOUND', { argument: 'tender', value: tenderId });
  return {
    closesOn: tender.closesOn ?? today,
    facts: {
      taken: takingBids.includes(tender.state) && (tender.closesOn ?? '') >= today,
      isAgency: bidder?.kind === 'PRIVATE_SOCIAL_WORK_AGENCY' && bidder.existedUntil >= today,
      hasAnother: standing !== undefined,
    },
  };
}

async function submitBid(context: Context, input: SubmitBidInput): Promise<string> {
  const key = checkCommon(input);
  const tenderId = checkId('Tender', input.tender, 'tender');
  const { closesOn, facts } = await bidFacts(context, tenderId);
  const bidderId = context.actor.organisation ?? '';
  return begin(context, key, {
    machine: bidMachine,
    entity: Bid,
    action: 'SUBMIT',
    input: { ...input },
    role: bidderId === '' ? null : bidRoleOf(context.actor, bidderId),
    facts,
    keyOf: (number) => `${tenderId}/${number}`,
    row: {
      tenderId,
      bidderId,
      closesOn,
      submittedOn: context.today,
      amount: Number(input.amount),
      backgroundDeclared: input.backgroundDeclared,
      reviewScore: null,
      quality: 'SYNTHETIC',
    },
  });
}

async function withdrawBid(context: Context, input: WithdrawBidInput): Promise<string> {
  const idempotencyKey = checkCommon(input);
  const key = checkId('Bid', input.id);
  const { facts } = await bidFacts(context, key.slice(0, key.indexOf('/')));
  return act(context, idempotencyKey, {
    machine: bidMachine,
    entity: Bid,
    key,
    action: 'WITHDRAW',
    input: { ...input },
    expectedVersion: input.expectedVersion,
    role: ({ bidderId }) => bidRoleOf(context.actor, bidderId),
    facts: () => facts,
  });
}

export const tenderMutations: MutationResolvers = {
  draftTender: async (_, { input }, context, info) => row(context, Tender, await draftTender(context, input), info),
  actOnTender: async (_, { input }, context, info) => row(context, Tender, await actOnTender(context, input), info),
  submitBid: async (_, { input }, context, info) => row(context, Bid, await submitBid(context, input), info),
  withdrawBid: async (_, { input }, context, info) => row(context, Bid, await withdrawBid(context, input), info),
};
