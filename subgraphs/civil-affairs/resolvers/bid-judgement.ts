/** How bids of one tender are judged as at its closing day: eligibility, preference, rank. No I/O. */
import type { BidRow } from '../entities/bid.ts';
import type { CreditStanding, IneligibleReason, OrganisationGrade } from '../schema.generated.ts';

/** A bid with what the tender asks and what its bidder was on the closing day. */
export interface BidRecord {
  readonly bid: BidRow;
  readonly ceiling: number;
  readonly minimumGrade: OrganisationGrade | null;
  readonly preferGradeAtLeast: OrganisationGrade | null;
  readonly preferencePoints: number;
  /** The grade held, still valid, on the closing day. */
  readonly grade: OrganisationGrade | null;
  readonly credit: CreditStanding;
}

export interface Judged {
  readonly bid: BidRow;
  readonly grade: OrganisationGrade | null;
  readonly credit: CreditStanding;
  /** Null when eligible. */
  readonly reason: IneligibleReason | null;
  readonly preferred: boolean;
  /** Review score and preference; null while not scored or when ineligible. */
  readonly score: number | null;
  readonly rank: number | null;
}

/** Grades are A1 to A5: their order is their text's. */
const holdsAtLeast = (held: OrganisationGrade | null, wanted: OrganisationGrade): boolean =>
  held !== null && held >= wanted;

/** The first ground that holds, in the order of IneligibleReason. */
export function reasonAgainst({ bid, ceiling, minimumGrade, grade, credit }: BidRecord): IneligibleReason | null {
  if (bid.submittedOn > bid.closesOn) return 'LATE';
  if (Number(bid.amount) > ceiling) return 'ABOVE_CEILING';
  if (credit === 'SERIOUS_DISHONESTY_LIST' || credit === 'EXITED') return 'SERIOUS_DISHONESTY';
  if (minimumGrade && !holdsAtLeast(grade, minimumGrade)) return 'GRADE_BELOW_MINIMUM';
  return bid.backgroundDeclared ? null : 'BACKGROUND_UNDECLARED';
}

function judgeOne(record: BidRecord): Omit<Judged, 'rank'> {
  const { bid, grade, credit, preferGradeAtLeast, preferencePoints } = record;
  const reason = reasonAgainst(record);
  const preferred = reason === null && preferGradeAtLeast !== null && holdsAtLeast(grade, preferGradeAtLeast);
  const isScored = reason === null && bid.reviewScore !== null;
  const points = Number(bid.reviewScore ?? 0) + (preferred ? preferencePoints : 0);
  const score = isScored ? Math.round(points * 10) / 10 : null;
  return { bid, grade, credit, reason, preferred, score };
}

const better = (one: Omit<Judged, 'rank'>, other: Omit<Judged, 'rank'>): number =>
  (other.score ?? -1) - (one.score ?? -1) ||
  Number(one.reason !== null) - Number(other.reason !== null) ||
  (one.bid.id < other.bid.id ? -1 : 1);

/** The bids of one tender, best first, ineligible ones last; equal scores share a rank. */
export function judge(records: readonly BidRecord[]): readonly Judged[] {
  const judged = records.map(judgeOne).sort(better);
  return judged.map((each) => ({
    ...each,
    rank:
      each.score === null ? null : 1 + judged.filter(({ score }) => score !== null && score > (each.score ?? 0)).length,
  }));
}
