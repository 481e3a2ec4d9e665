/** How bids of one tender are judged as at its closing day: eligibility, preference, rank. No I/O. */
import type { BidRow } from '../entities/bid.ts';
import type { BidGround, CreditStanding, IneligibleReason, OrganisationGrade } from '../schema.generated.ts';

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
  /** Whether an exit procedure barred the bidder from tenders on the closing day. */
  readonly suspended: boolean;
}

export interface Judged {
  readonly bid: BidRow;
  readonly grade: OrganisationGrade | null;
  readonly credit: CreditStanding;
  /** Null when eligible. */
  readonly reason: IneligibleReason | null;
  readonly grounds: readonly BidGround[];
  readonly preferred: boolean;
  /** Review score and preference; null while not scored or when ineligible. */
  readonly score: number | null;
  readonly rank: number | null;
}

/** Grades are A1 to A5: their order is their text's. */
const holdsAtLeast = (held: OrganisationGrade | null, wanted: OrganisationGrade): boolean =>
  held !== null && held >= wanted;

const gradeZh = (grade: OrganisationGrade | null): string => (grade ? `${grade.slice(1)}A级` : '无有效等级');
const gradeEn = (grade: OrganisationGrade | null): string => (grade ? `grade ${grade.slice(1)}A` : 'no valid grade');
const yuan = (fen: number): string => String(fen / 100);

type Finding = Omit<BidGround, '__typename' | 'ground'>;

/** What is examined, in the order of IneligibleReason, as at the closing day. */
const examinations: Readonly<Record<IneligibleReason, (record: BidRecord) => Finding>> = {
  LATE: ({ bid: { submittedOn, closesOn } }) => ({
    passed: submittedOn <= closesOn,
    textZh: `${submittedOn}递交,截标日${closesOn}`,
    textEn: `Handed in on ${submittedOn}; the closing day was ${closesOn}`,
  }),
  ABOVE_CEILING: ({ bid: { amount }, ceiling }) => ({
    passed: Number(amount) <= ceiling,
    textZh: `报价${yuan(Number(amount))}元,最高限价${yuan(ceiling)}元`,
    textEn: `Bid ${yuan(Number(amount))} yuan; the ceiling is ${yuan(ceiling)} yuan`,
  }),
  SERIOUS_DISHONESTY: ({ credit, bid: { closesOn } }) => ({
    passed: credit !== 'SERIOUS_DISHONESTY_LIST' && credit !== 'EXITED',
    textZh: `${closesOn}信用状况:${standingZh[credit]}`,
    textEn: `Credit standing on ${closesOn}: ${standingEn[credit]}`,
  }),
  SUSPENDED_FROM_TENDER: ({ suspended, bid: { closesOn } }) => ({
    passed: !suspended,
    textZh: suspended ? `${closesOn}正被暂停投标` : `${closesOn}未被暂停投标`,
    textEn: `On ${closesOn} it was ${suspended ? '' : 'not '}barred from tenders`,
  }),
  GRADE_BELOW_MINIMUM: ({ grade, minimumGrade, bid: { closesOn } }) => ({
    passed: minimumGrade === null || holdsAtLeast(grade, minimumGrade),
    textZh: `${closesOn}持${gradeZh(grade)},门槛${minimumGrade ? gradeZh(minimumGrade) : '不设'}`,
    textEn: `Held ${gradeEn(grade)} on ${closesOn}; the minimum is ${minimumGrade ? gradeEn(minimumGrade) : 'none'}`,
  }),
  BACKGROUND_UNDECLARED: ({ bid: { backgroundDeclared } }) => ({
    passed: backgroundDeclared,
    textZh: backgroundDeclared ? '已申报机构背景' : '未申报机构背景',
    textEn: `Background ${backgroundDeclared ? '' : 'not '}declared`,
  }),
};

const standingZh: Readonly<Record<CreditStanding, string>> = {
  NORMAL: '正常',
  COMMENDED: '受表彰',
  ABNORMAL_LIST: '列入活动异常名录',
  SERIOUS_DISHONESTY_LIST: '列入严重违法失信名单',
  EXITED: '已退出',
};
const standingEn: Readonly<Record<CreditStanding, string>> = {
  NORMAL: 'normal',
  COMMENDED: 'commended',
  ABNORMAL_LIST: 'on the abnormal-activity list',
  SERIOUS_DISHONESTY_LIST: 'on the serious-dishonesty list',
  EXITED: 'exited',
};

/** Every ground examined, so that a bidder is told what was found and not only that it failed. */
export const groundsOf = (record: BidRecord): readonly BidGround[] =>
  // Object.entries forgets the keys of a Record.
  (Object.entries(examinations) as [IneligibleReason, (record: BidRecord) => Finding][]).map(([ground, examine]) => ({
    ground,
    ...examine(record),
  }));

/** The first ground it fails on, in the order of IneligibleReason. */
export const reasonAgainst = (record: BidRecord): IneligibleReason | null =>
  groundsOf(record).find(({ passed }) => !passed)?.ground ?? null;

function judgeOne(record: BidRecord): Omit<Judged, 'rank'> {
  const { bid, grade, credit, preferGradeAtLeast, preferencePoints } = record;
  const grounds = groundsOf(record);
  const reason = grounds.find(({ passed }) => !passed)?.ground ?? null;
  const preferred = reason === null && preferGradeAtLeast !== null && holdsAtLeast(grade, preferGradeAtLeast);
  const isScored = reason === null && bid.reviewScore !== null;
  const points = Number(bid.reviewScore ?? 0) + (preferred ? preferencePoints : 0);
  const score = isScored ? Math.round(points * 10) / 10 : null;
  return { bid, grade, credit, reason, grounds, preferred, score };
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
