/** Tenders behind the contracts, and those open at the report date in every state; winners lead by more than any preference. */
import { contractedAgencies, organisationId } from '@hub/kit/dataset/city.ts';
import type { Random } from '@hub/kit/dataset/random.ts';
import { addDays } from '@hub/kit/dataset/random.ts';
import { workingDaysAfter } from '@hub/kit/working-calendar.ts';
import type { BidRow } from '../entities/bid.ts';
import type { TenderRow } from '../entities/tender.ts';
import type { TenderChallengeRow } from '../entities/tender-challenge.ts';
import type { TenderState, VoidReason } from '../schema.generated.ts';
import { endOfTime, reached } from './calendar.ts';
import { type SignedTerm, signedOnOf } from './contracts.ts';
import { registrationDays } from './organisations.ts';
import { chanceOf, type Purchase, standardPrice } from './purchases.ts';

export interface TenderTables {
  readonly tenders: readonly TenderRow[];
  readonly bids: readonly BidRow[];
  readonly challenges: readonly TenderChallengeRow[];
  /** Awarded and not contracted yet. */
  readonly awards: readonly { readonly purchase: Purchase; readonly tender: TenderRow }[];
  /** Tender of each contract that was tendered. */
  readonly tenderOf: ReadonlyMap<string, string>;
}

/** Since this day tenders prefer agencies of 3A and above. */
const preferenceSince = '2015-03-01';

interface Procurement {
  readonly purchase: Purchase;
  readonly publishedOn: string | null;
  readonly ceiling: number;
  readonly state: TenderState;
  readonly contractId: string | null;
  readonly winnerId: string | null;
  readonly voidReason: VoidReason | null;
}

/** Contracts signed before this day were given without a tender. */
const firstTendered = '2011-08-20';

/** The way to a contract, in days after publication. */
const course: readonly { readonly state: TenderState; readonly after: number }[] = [
  { state: 'DRAFT', after: -20 },
  { state: 'PUBLISHED', after: 0 },
  { state: 'CLARIFYING', after: 10 },
  { state: 'CLOSED', after: 25 },
  { state: 'EVALUATING', after: 28 },
  { state: 'AWARD_PUBLICISED', after: 40 },
  { state: 'AWARDED', after: 52 },
  { state: 'CONTRACTED', after: 67 },
];

const daysToClose = 24;
const daysToPublicise = 40;
const daysToAward = 52;
const daysToSign = 67;

/** Tenders open at the report date: state and how many days ago they were published. */
const pending: readonly { readonly state: TenderState; readonly ago: number | null; readonly count: number }[] = [
  { state: 'DRAFT', ago: null, count: 2 },
  { state: 'PUBLISHED', ago: 5, count: 3 },
  { state: 'CLARIFYING', ago: 14, count: 2 },
  { state: 'CLOSED', ago: 26, count: 2 },
  { state: 'EVALUATING', ago: 33, count: 4 },
  { state: 'AWARD_PUBLICISED', ago: 44, count: 2 },
  { state: 'CHALLENGED', ago: 47, count: 2 },
  { state: 'AWARDED', ago: 58, count: 2 },
];

/** States in which a winner is known. */
const chosen: readonly TenderState[] = ['AWARD_PUBLICISED', 'CHALLENGED', 'AWARDED'];

const ended: readonly { readonly publishedOn: string; readonly reason: VoidReason | null }[] = [
  { publishedOn: '2012-03-05', reason: 'FEWER_THAN_THREE' },
  { publishedOn: '2013-05-06', reason: 'ALL_ABOVE_CEILING' },
  { publishedOn: '2014-04-14', reason: 'UNLAWFUL_CONDUCT' },
  { publishedOn: '2015-07-06', reason: 'FEWER_THAN_THREE' },
  { publishedOn: '2013-08-12', reason: null },
  { publishedOn: '2015-06-01', reason: null },
];

function procurements(signed: readonly SignedTerm[], purchases: readonly Purchase[], today: string): Procurement[] {
  const tendered = signed.filter(({ term }) => signedOnOf(term) >= firstTendered);
  const contracted = tendered.map(({ purchase, term, contractId }) => ({
    purchase,
    publishedOn: addDays(signedOnOf(term), -daysToSign),
    ceiling: term.annualAmount,
    state: 'CONTRACTED' as const,
    contractId,
    winnerId: term.supplierId,
    voidReason: null,
  }));
  const beingBought = purchases.filter(({ otherwise }) => otherwise === 'TENDERING');
  const soonEnding = purchases.filter(({ terms }) => {
    const until = terms.at(-1)?.endsOn ?? '';
    return until > addDays(today, 100) && until < addDays(today, 400);
  });
  const candidates = [...beingBought, ...soonEnding];
  const states = pending.flatMap(({ state, ago, count }) => Array.from({ length: count }, () => ({ state, ago })));
  const open = states.flatMap(({ state, ago }, index) => {
    const purchase = candidates[index % candidates.length];
    if (!purchase) return [];
    return [
      {
        purchase,
        publishedOn: ago === null ? null : addDays(today, -ago),
        ceiling: purchase.terms.at(-1)?.annualAmount ?? standardPrice,
        state,
        contractId: null,
        winnerId: chosen.includes(state) ? organisationId(60 + index) : null,
        voidReason: null,
      },
    ];
  });
  const failed = ended.map(({ publishedOn, reason }, index) => ({
    purchase: purchases[index * 9] ?? candidates[0],
    publishedOn,
    ceiling: standardPrice,
    state: reason ? ('VOIDED' as const) : ('CANCELLED' as const),
    contractId: null,
    winnerId: null,
    voidReason: reason,
  }));
  const withPurchase = failed.flatMap(({ purchase, ...rest }) => (purchase ? [{ purchase, ...rest }] : []));
  return [...contracted, ...withPurchase, ...open].sort((one, other) =>
    (one.publishedOn ?? today) < (other.publishedOn ?? today) ? -1 : 1,
  );
}

function historyOf({ state, publishedOn }: Procurement, today: string) {
  if (!publishedOn) return [{ state, on: addDays(today, -6) }];
  const steps = course.map((step) => ({ state: step.state, on: addDays(publishedOn, step.after) }));
  const place = steps.findIndex((step) => step.state === state);
  if (place >= 0) return steps.slice(0, place + 1);
  if (state === 'CHALLENGED') return [...steps.slice(0, 6), { state, on: addDays(publishedOn, 45) }];
  return [...reached(steps.slice(0, 4), today), { state, on: addDays(publishedOn, 30) }];
}

const afterIf = (publishedOn: string | null, days: number, isReached: boolean): string | null =>
  publishedOn && isReached ? addDays(publishedOn, days) : null;

function tenderRow(procurement: Procurement, id: string, today: string): TenderRow {
  const { purchase, state, publishedOn, ceiling, contractId, winnerId, voidReason } = procurement;
  const isOpen = contractId === null && voidReason === null;
  const prefers = publishedOn === null || publishedOn >= preferenceSince;
  return {
    id,
    projectId: purchase.id,
    districtCode: purchase.districtCode,
    method: publishedOn !== null && publishedOn < '2012-06-01' ? 'COMPETITIVE_NEGOTIATION' : 'OPEN_TENDER',
    state,
    history: historyOf(procurement, today),
    minimumGrade: isOpen && winnerId === null && prefers ? 'A2' : null,
    preferGradeAtLeast: prefers ? 'A3' : null,
    preferencePoints: prefers ? 3 : 0,
    ceiling,
    publishedOn,
    closesOn: afterIf(publishedOn, daysToClose, true),
    awardPublicisedOn: afterIf(publishedOn, daysToPublicise, winnerId !== null),
    awardedOn: afterIf(publishedOn, daysToAward, state === 'AWARDED' || state === 'CONTRACTED'),
    voidReason,
    winnerId,
    contractId,
    version: historyOf(procurement, today).length,
    quality: 'SYNTHETIC',
  };
}

const scored: readonly TenderState[] = ['EVALUATING', 'AWARD_PUBLICISED', 'CHALLENGED', 'AWARDED', 'CONTRACTED'];

/** Winners lead by more than any preference adds. */
const reviewScore = (isWinner: boolean, chance: Random): number =>
  (isWinner ? chance.between(880, 960) : chance.between(620, 840)) / 10;

/** While a tender takes bids, some are in already. */
const submission = (closesOn: string, today: string, chance: Random, isLate: boolean): string => {
  if (closesOn > today) return addDays(today, -chance.between(0, 3));
  return isLate ? addDays(closesOn, 1) : addDays(closesOn, -chance.between(0, 5));
};

type Registered = ReadonlyMap<number, string>;

function bidsOf(tender: TenderRow, registered: Registered, chance: Random, today: string): BidRow[] {
  const { closesOn, publishedOn } = tender;
  if (!closesOn || !publishedOn || tender.state === 'CANCELLED') return [];
  const count = tender.voidReason === 'FEWER_THAN_THREE' ? 2 : chance.between(4, 6) + (tender.minimumGrade ? 3 : 0);
  const first = chance.between(1, contractedAgencies);
  const others = Array.from({ length: registered.size }, (_, index) => ((first + index * 23) % 120) + 1)
    .filter((agency) => (registered.get(agency) ?? endOfTime) < publishedOn)
    .map(organisationId)
    .filter((bidder, index, all) => bidder !== tender.winnerId && all.indexOf(bidder) === index)
    .slice(0, count);
  const bidders = tender.winnerId ? [tender.winnerId, ...others.slice(0, count - 1)] : others;
  const isAbove = tender.voidReason === 'ALL_ABOVE_CEILING';
  return bidders.map((bidderId, index) => {
    const isWinner = bidderId === tender.winnerId;
    // The first three of a tender that was not voided are in order: with fewer it would have been.
    const isInOrder = index < 3 && tender.voidReason === null;
    const isLate = !isInOrder && chance.chance(0.08);
    return {
      id: `${tender.id}/${index + 1}`,
      tenderId: tender.id,
      bidderId,
      closesOn,
      submittedOn: submission(closesOn, today, chance, isLate),
      amount: isWinner ? tender.ceiling : tender.ceiling + (isAbove ? 5_000_000 : -chance.between(0, 8) * 1_000_000),
      backgroundDeclared: isInOrder || !chance.chance(0.08),
      reviewScore: scored.includes(tender.state) ? reviewScore(isWinner, chance) : null,
      state: 'SUBMITTED',
      version: 1,
      quality: 'SYNTHETIC',
    };
  });
}

const grounds = [
  '评分标准未按招标文件执行',
  '中标机构等级证明已过有效期',
  '评审专家未回避',
  '中标公示内容不全',
  '投标报价计算有误',
];

/** The two tenders CHALLENGED today, and three of the past. */
function challengeRows(tenders: readonly TenderRow[], bids: readonly BidRow[], today: string): TenderChallengeRow[] {
  const challenged = tenders.filter(({ state }) => state === 'CHALLENGED');
  const past = tenders.filter(({ state }, index) => state === 'CONTRACTED' && index % 100 === 60).slice(0, 3);
  return [...challenged, ...past].map((tender, index) => {
    const filedOn = workingDaysAfter(tender.awardPublicisedOn ?? today, 3);
    const answerDueOn = workingDaysAfter(filedOn, 7);
    const outcome = (['FILED', 'COMPLAINED', 'ANSWERED', 'DECIDED', 'WITHDRAWN'] as const)[index] ?? 'ANSWERED';
    const isAnswered = outcome !== 'FILED' && outcome !== 'WITHDRAWN';
    const answeredOn = isAnswered ? (outcome === 'COMPLAINED' ? filedOn : workingDaysAfter(filedOn, 5)) : null;
    return {
      id: `${tender.id}/C1`,
      tenderId: tender.id,
      challengerId:
        bids.find(({ tenderId, bidderId }) => tenderId === tender.id && bidderId !== tender.winnerId)?.bidderId ??
        organisationId(90),
      groundsZh: grounds[index] ?? '其他',
      state: outcome,
      filedOn,
      answerDueOn,
      answeredOn,
      complaintDueOn: workingDaysAfter(answerDueOn, 15),
      complainedOn:
        outcome === 'COMPLAINED' || outcome === 'DECIDED' ? workingDaysAfter(answeredOn ?? filedOn, 1) : null,
      upheld: outcome === 'DECIDED' || outcome === 'ANSWERED' ? false : null,
      quality: 'SYNTHETIC',
    };
  });
}

/** A tender that was challenged went through CHALLENGED on its way. */
function challengedOnTheWay(tender: TenderRow, challenges: readonly TenderChallengeRow[]): TenderRow {
  const filed = challenges.find(({ tenderId }) => tenderId === tender.id);
  if (!filed || tender.state !== 'CONTRACTED') return tender;
  const place = tender.history.findIndex(({ state }) => state === 'AWARDED');
  const history = tender.history.toSpliced(place, 0, { state: 'CHALLENGED', on: filed.filedOn });
  return { ...tender, history, version: history.length };
}

export function tenderTables(
  signed: readonly SignedTerm[],
  purchases: readonly Purchase[],
  today: string,
): TenderTables {
  const chance = chanceOf('tenders');
  const registered = registrationDays();
  const told = procurements(signed, purchases, today);
  const tenders = told.map((procurement, index) =>
    tenderRow(procurement, `TEN-${String(index + 1).padStart(4, '0')}`, today),
  );
  const bids = tenders.flatMap((tender) => bidsOf(tender, registered, chance, today));
  const awards = told.flatMap(({ purchase }, index) => {
    const tender = tenders[index];
    return tender?.state === 'AWARDED' ? [{ purchase, tender }] : [];
  });
  const tenderOf = new Map(tenders.flatMap(({ id, contractId }) => (contractId ? [[contractId, id] as const] : [])));
  const challenges = challengeRows(tenders, bids, today);
  return {
    tenders: tenders.map((tender) => challengedOnTheWay(tender, challenges)),
    bids,
    challenges,
    awards,
    tenderOf,
  };
}
