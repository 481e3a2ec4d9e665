/** Contracts of the purchases and their instalments. */
import { addDays, daysBetween } from '@hub/kit/dataset/random.ts';
import type { ContractRow } from '../entities/contract.ts';
import type { PaymentRow } from '../entities/payment.ts';
import type { TenderRow } from '../entities/tender.ts';
import type { ContractState, FundSource } from '../schema.generated.ts';
import { addMonths, reached, termEnd } from './calendar.ts';
import { chanceOf, lastDayOf, type Purchase, standardPrice, standardPriceSince, type Term } from './purchases.ts';

/** Contracts in force that are under rectification, by place among the contracts in force. */
const rectifying = new Set([9, 58, 131]);

export interface SignedTerm {
  readonly purchase: Purchase;
  readonly term: Term;
  readonly contractId: string;
}

const contractIdOf = (number: number): string => `CON-${String(number).padStart(5, '0')}`;

/** Every term with the number of its contract, numbered by starting day. */
export const signedTerms = (purchases: readonly Purchase[]): readonly SignedTerm[] =>
  purchases
    .flatMap((purchase) => purchase.terms.map((term) => ({ purchase, term })))
    .sort((one, other) =>
      `${one.term.startsOn}${one.purchase.id}` < `${other.term.startsOn}${other.purchase.id}` ? -1 : 1,
    )
    .map((each, index) => ({ ...each, contractId: contractIdOf(index + 1) }));

/** A contract is signed this many days before service starts: more than a renewal is decided ahead. */
export const signedBefore = 45;

export const signedOnOf = ({ startsOn }: Pick<Term, 'startsOn'>): string => addDays(startsOn, -signedBefore);

function historyOf(term: Term, today: string, isRectifying: boolean) {
  const steps: { state: ContractState; on: string }[] = [
    { state: 'DRAFT', on: addDays(signedOnOf(term), -13) },
    { state: 'SIGNED', on: signedOnOf(term) },
    { state: 'IN_FORCE', on: term.startsOn },
  ];
  if (isRectifying) steps.push({ state: 'RECTIFYING', on: addDays(today, -30) });
  if (term.terminatedOn) steps.push({ state: 'TERMINATED', on: addDays(term.terminatedOn, 1) });
  else steps.push({ state: 'COMPLETED', on: addDays(term.endsOn, 1) });
  return reached(steps, today);
}

interface Told {
  readonly tenderId: string | null;
  readonly history: ContractRow['history'];
  readonly signedOn: string | null;
}

function contractRow({ purchase, term, contractId }: SignedTerm, told: Told): ContractRow {
  const standardAmount = purchase.kind === 'IFSC' && term.startsOn >= standardPriceSince ? standardPrice : null;
  return {
    id: contractId,
    projectId: purchase.id,
    supplierId: term.supplierId,
    purchaserId: purchase.purchaserId,
    districtCode: purchase.districtCode,
    centreId: purchase.centre?.id ?? null,
    annualAmount: term.annualAmount,
    standardAmount,
    deviates: standardAmount !== null && standardAmount !== term.annualAmount,
    startsOn: term.startsOn,
    endsOn: term.endsOn,
    terminatedOn: term.terminatedOn,
    runsUntil: lastDayOf(term),
    state: told.history.at(-1)?.state ?? 'DRAFT',
    version: told.history.length,
    quality: 'SYNTHETIC',
    ...told,
  };
}

export function contractRows(
  signed: readonly SignedTerm[],
  tenderOf: ReadonlyMap<string, string>,
  today: string,
): ContractRow[] {
  let inForce = 0;
  return signed.map((each) => {
    const { term, contractId } = each;
    const isInForce = term.startsOn <= today && lastDayOf(term) >= today;
    if (isInForce) inForce += 1;
    const isRectifying = isInForce && term.startsOn < addDays(today, -60) && rectifying.has(inForce);
    return contractRow(each, {
      tenderId: tenderOf.get(contractId) ?? null,
      history: historyOf(term, today, isRectifying),
      signedOn: signedOnOf(term),
    });
  });
}

/** Contracts being drawn up after an award, for the time after the one that runs. */
export const draftRows = (
  awards: readonly { readonly purchase: Purchase; readonly tender: TenderRow }[],
  signed: readonly SignedTerm[],
): ContractRow[] =>
  awards.flatMap(({ purchase, tender }, index) => {
    const running = purchase.terms.at(-1);
    if (!running || !tender.winnerId || !tender.awardedOn) return [];
    const startsOn = addDays(running.endsOn, 1);
    const term = { ...running, startsOn, endsOn: termEnd(startsOn, 3), supplierId: tender.winnerId };
    return contractRow(
      { purchase, term, contractId: contractIdOf(signed.length + index + 1) },
      { tenderId: tender.id, history: [{ state: 'DRAFT', on: tender.awardedOn }], signedOn: null },
    );
  });

/** Quarterly instalments of a year: the city pays 60 %, the district 40 %; city-wide projects are the city's alone. */
const instalments: readonly { readonly share: number; readonly source: FundSource }[] = [
  { share: 0.3, source: 'CITY_BUDGET' },
  { share: 0.2, source: 'DISTRICT_BUDGET' },
  { share: 0.3, source: 'CITY_BUDGET' },
  { share: 0.2, source: 'DISTRICT_BUDGET' },
];

export function* paymentRows(signed: readonly SignedTerm[], today: string): Generator<PaymentRow> {
  const chance = chanceOf('payments');
  for (const { purchase, term, contractId } of signed) {
    const years = Math.ceil(daysBetween(term.startsOn, term.endsOn) / 365.25);
    for (let quarter = 0; quarter < years * 4; quarter += 1) {
      const dueOn = addMonths(term.startsOn, quarter * 3);
      if (dueOn > lastDayOf(term)) break;
      const { share, source } = instalments[quarter % 4] ?? { share: 0, source: 'CITY_BUDGET' };
      const lateness = chance.chance(0.12) ? chance.between(31, 150) : chance.between(0, 20);
      const paidOn = addDays(dueOn, lateness);
      const isPaid = paidOn <= today;
      yield {
        id: `${contractId}/${String(quarter + 1).padStart(2, '0')}`,
        contractId,
        districtCode: purchase.districtCode,
        dueOn,
        paidOn: isPaid ? paidOn : null,
        isPaid,
        amount: Math.round(term.annualAmount * share),
        source: purchase.districtCode ? source : quarter % 4 === 3 ? 'WELFARE_LOTTERY' : 'CITY_BUDGET',
        quality: 'SYNTHETIC',
      };
    }
  }
}
