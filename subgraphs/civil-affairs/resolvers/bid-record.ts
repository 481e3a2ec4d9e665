/** Reads the bids of many tenders with each bidder's grade and credit as at the closing day: one statement. */
import { type ExpressionBuilder, sql as raw } from 'kysely';
import type { Context, Tables } from '../entities/index.ts';
import type { CreditStanding } from '../schema.generated.ts';
import type { BidRecord } from './bid-judgement.ts';

/** The grade valid on the closing day, by the same rule as Organisation.currentGrade. */
const gradeThen = ({ selectFrom }: ExpressionBuilder<Tables, 'Bid'>) =>
  selectFrom('GradeAward')
    .select(({ fn }) => fn.max('GradeAward.grade').as('best'))
    .whereRef('GradeAward.organisationId', '=', 'Bid.bidderId')
    .whereRef('GradeAward.awardedOn', '<=', 'Bid.closesOn')
    .whereRef('GradeAward.validUntil', '>=', 'Bid.closesOn')
    .where(({ or, eb, ref }) =>
      or([eb('GradeAward.revokedOn', 'is', null), eb('GradeAward.revokedOn', '>', ref('Bid.closesOn'))]),
    );

/** Gravest first; an entry has effect from its day to its last one. */
const standings: readonly CreditStanding[] = ['EXITED', 'SERIOUS_DISHONESTY_LIST', 'ABNORMAL_LIST', 'COMMENDED'];

/** Place in `standings` of the gravest entry in effect on the closing day, by the same rule as Organisation.creditStanding. */
const standingThen = ({ selectFrom }: ExpressionBuilder<Tables, 'Bid'>) =>
  selectFrom('CreditRecord')
    .select(
      raw<number | null>`min(case ${raw.ref('CreditRecord.kind')}
        when 'EXIT' then 0 when 'SERIOUS_LISTING' then 1 when 'ABNORMAL_LISTING' then 2 when 'COMMENDATION' then 3 end)`.as(
        'gravest',
      ),
    )
    .whereRef('CreditRecord.organisationId', '=', 'Bid.bidderId')
    .whereRef('CreditRecord.recordedOn', '<=', 'Bid.closesOn')
    .where(({ or, eb, ref }) =>
      or([eb('CreditRecord.effectiveUntil', 'is', null), eb('CreditRecord.effectiveUntil', '>=', ref('Bid.closesOn'))]),
    );

/** The exit procedure that barred the bidder on the closing day, if one did. */
const barredThen = ({ selectFrom }: ExpressionBuilder<Tables, 'Bid'>) =>
  selectFrom('AgencyExit')
    .select(({ fn }) => fn.min('AgencyExit.id').as('barredBy'))
    .whereRef('AgencyExit.organisationId', '=', 'Bid.bidderId')
    .whereRef('AgencyExit.suspendedOn', '<=', 'Bid.closesOn')
    .where(({ or, eb, ref }) =>
      or([eb('AgencyExit.endedOn', 'is', null), eb('AgencyExit.endedOn', '>', ref('Bid.closesOn'))]),
    );

/** Bids that stand, by tender. */
export async function bidsOfTenders(tenderIds: readonly string[], _: null, { sql }: Pick<Context, 'sql'>) {
  const rows = await sql
    .selectFrom('Bid')
    .innerJoin('Tender', 'Tender.id', 'Bid.tenderId')
    .select([
      'Bid.id',
      // Renamed: beside the table tender, a column tender_id is taken for tender's id.
      'Bid.tenderId as ofTender',
      'Bid.bidderId',
      'Bid.closesOn',
      'Bid.submittedOn',
      'Bid.amount',
      'Bid.backgroundDeclared',
      'Bid.reviewScore',
      'Bid.state',
      'Bid.version',
      'Bid.quality',
      'Tender.ceiling',
      'Tender.minimumGrade',
      'Tender.preferGradeAtLeast',
      'Tender.preferencePoints',
    ])
    .select((eb) => [gradeThen(eb).as('grade'), standingThen(eb).as('standing'), barredThen(eb).as('barredBy')])
    .where('Bid.state', '=', 'SUBMITTED')
    .where('Bid.tenderId', 'in', tenderIds)
    .execute();
  const records = rows.map(
    ({
      ceiling,
      minimumGrade,
      preferGradeAtLeast,
      preferencePoints,
      grade,
      standing,
      barredBy,
      ofTender,
      ...bid
    }): BidRecord => ({
      bid: { ...bid, tenderId: ofTender },
      ceiling: Number(ceiling),
      minimumGrade,
      preferGradeAtLeast,
      preferencePoints: Number(preferencePoints),
      grade: grade ?? null,
      credit: (standing === null ? undefined : standings[Number(standing)]) ?? 'NORMAL',
      suspended: barredBy !== null,
    }),
  );
  return Map.groupBy(records, ({ bid }) => bid.tenderId);
}
