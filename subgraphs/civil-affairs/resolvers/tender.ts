/** Tenders, their bids and challenges; bids stay sealed until the closing day has passed. */
import { checkDistrict, checkId } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { addDays } from '@hub/kit/dataset/random.ts';
import { listOf, page, pageOf } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { Bid } from '../entities/bid.ts';
import { Contract } from '../entities/contract.ts';
import type { Context } from '../entities/index.ts';
import { ServiceProject } from '../entities/service-project.ts';
import { Tender } from '../entities/tender.ts';
import { TenderChallenge } from '../entities/tender-challenge.ts';
import { challengeUntil, daysToSign } from '../entities/tender-clock.ts';
import type {
  BidResolvers,
  OrganisationGrade,
  OrganisationResolvers,
  QueryResolvers,
  TenderChallengeResolvers,
  TenderResolvers,
} from '../schema.generated.ts';
import { type Judged, judge } from './bid-judgement.ts';
import { bidsOfTenders } from './bid-record.ts';
import { organisationOf } from './neighbours.ts';
import { procedure } from './procedure.ts';
import { referred } from './referred.ts';

const isSealed = (closesOn: string | null | undefined, today: string): boolean => !closesOn || closesOn >= today;

/** Bids that stand, by tender and bidder. */
async function standingBids(keys: readonly string[], _: null, { sql }: Context) {
  const rows = await sql
    .selectFrom('Bid')
    .selectAll()
    .where(
      'tenderId',
      'in',
      keys.map((key) => key.slice(0, key.indexOf(' '))),
    )
    .where('state', '=', 'SUBMITTED')
    .execute();
  return new Map(rows.map((each) => [`${each.tenderId} ${each.bidderId}`, each]));
}

/** The tender's bids as judged, by rank. */
const judgedBids = async (context: Context, tenderId: string): Promise<readonly Judged[]> =>
  judge((await context.load(bidsOfTenders, tenderId, null)) ?? []);

const judgementOf = async (context: Context, id: string, tenderId: string): Promise<Judged | undefined> =>
  (await judgedBids(context, tenderId)).find((each) => each.bid.id === id);

export const tender: TenderResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, Tender, id, info),
  project: from(['projectId'], ({ projectId }, _, context, info) => referred(context, ServiceProject, projectId, info)),
  contractDueOn: from(['awardedOn'], ({ awardedOn }) => (awardedOn ? addDays(awardedOn, daysToSign) : null)),
  bids: from(['id', 'closesOn'], async ({ id, closesOn }, _, context) =>
    isSealed(closesOn, context.today) ? [] : (await judgedBids(context, id)).map(({ bid }) => bid),
  ),
  bidCount: from(['id', 'closesOn'], async ({ id, closesOn }, _, context) =>
    isSealed(closesOn, context.today) ? null : (await judgedBids(context, id)).length,
  ),
  eligibleBidCount: from(['id', 'closesOn'], async ({ id, closesOn }, _, context) =>
    isSealed(closesOn, context.today)
      ? null
      : (await judgedBids(context, id)).filter(({ reason }) => reason === null).length,
  ),
  challengeUntil: from(['awardPublicisedOn'], ({ awardPublicisedOn }) => challengeUntil(awardPublicisedOn)),
  contractOverdue: from(
    ['state', 'awardedOn'],
    ({ state, awardedOn }, _, { today }) =>
      state === 'AWARDED' && awardedOn !== null && awardedOn !== undefined && addDays(awardedOn, daysToSign) < today,
  ),
  ownBid: from(['id'], ({ id }, _, context) =>
    context.actor.organisation === null
      ? null
      : context.load(standingBids, `${id} ${context.actor.organisation}`, null),
  ),
  procedure,
  winner: from(['winnerId'], ({ winnerId }, _, context, info) =>
    winnerId ? organisationOf(context, winnerId, info) : null,
  ),
  challenges: from(['id'], ({ id }, _, context, info) =>
    listOf(context, TenderChallenge, 'tenderId', id, 10, info, {}, { by: 'filedOn' }),
  ),
  contract: from(['contractId'], ({ contractId }, _, context, info) => row(context, Contract, contractId, info)),
};

const bidKey = ['id', 'tenderId'] as const;

export const bid: BidResolvers = {
  tender: from(['tenderId'], ({ tenderId }, _, context, info) => referred(context, Tender, tenderId, info)),
  bidder: from(['bidderId'], ({ bidderId }, _, context, info) => organisationOf(context, bidderId, info)),
  gradeAtBid: from(
    bidKey,
    async ({ id, tenderId }, _, context) => (await judgementOf(context, id, tenderId))?.grade ?? null,
  ),
  creditAtBid: from(
    bidKey,
    async ({ id, tenderId }, _, context) => (await judgementOf(context, id, tenderId))?.credit ?? 'NORMAL',
  ),
  eligible: from(bidKey, async ({ id, tenderId }, _, context) => !(await judgementOf(context, id, tenderId))?.reason),
  ineligibleReason: from(
    bidKey,
    async ({ id, tenderId }, _, context) => (await judgementOf(context, id, tenderId))?.reason ?? null,
  ),
  grounds: from(bidKey, async ({ id, tenderId }, _, context) => [
    ...((await judgementOf(context, id, tenderId))?.grounds ?? []),
  ]),
  preferred: from(
    bidKey,
    async ({ id, tenderId }, _, context) => (await judgementOf(context, id, tenderId))?.preferred ?? false,
  ),
  score: from(
    bidKey,
    async ({ id, tenderId }, _, context) => (await judgementOf(context, id, tenderId))?.score ?? null,
  ),
  rank: from(bidKey, async ({ id, tenderId }, _, context) => (await judgementOf(context, id, tenderId))?.rank ?? null),
};

export const tenderChallenge: TenderChallengeResolvers = {
  answerOverdue: from(
    ['answerDueOn', 'answeredOn', 'state'],
    ({ answerDueOn, answeredOn, state }, _, { today }) => state !== 'WITHDRAWN' && (answeredOn ?? today) > answerDueOn,
  ),
  challenger: from(['challengerId'], ({ challengerId }, _, context, info) =>
    organisationOf(context, challengerId, info),
  ),
};

export const bidOfOrganisation: OrganisationResolvers = {
  bids: from(['id'], ({ id }, args, context, info) =>
    pageOf(
      context,
      Bid,
      'bidderId',
      id,
      args,
      info,
      { closesOn: { to: addDays(context.today, -1) }, state: 'SUBMITTED' },
      { by: 'submittedOn', descending: true },
    ),
  ),
};

const grades: readonly OrganisationGrade[] = ['A1', 'A2', 'A3', 'A4', 'A5'];

export const tenderQueries: QueryResolvers = {
  tender: (_, { id }, context, info) => row(context, Tender, checkId('Tender', id), info),
  tenders: (_, { state, publishedFrom, publishedTo, district, project, preferGradeAtLeast, ...page_ }, context, info) =>
    page(context, Tender, page_, info, {
      state,
      publishedOn: { from: publishedFrom, to: publishedTo },
      districtCode: district && checkDistrict(district),
      projectId: project && checkId('ServiceProject', project, 'project'),
      preferGradeAtLeast: preferGradeAtLeast && grades.slice(grades.indexOf(preferGradeAtLeast)),
    }),
};
