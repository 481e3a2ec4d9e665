/** From centres × standard price to what was released: every step computed from rows, the rest shown. */
import { daysBetween } from '@hub/kit/dataset/random.ts';
import type { Context } from '../entities/index.ts';
import type { QueryResolvers, ReconciliationStep, ReconciliationStepKind } from '../schema.generated.ts';
import { signedStates } from './contract.ts';
import { parameterOn } from './service-project.ts';

interface Year {
  readonly year: number;
  readonly firstDay: string;
  readonly lastDay: string;
  /** The year's last day, or today within it. */
  readonly asOf: string;
}

const step = (kind: ReconciliationStepKind, amounts: readonly number[]): ReconciliationStep => ({
  kind,
  amount: Math.round(amounts.reduce((sum, amount) => sum + amount, 0)),
  rows: amounts.length,
});

/** Days from `from` to `to`, both counted, as a share of the year. */
const shareOf = ({ firstDay, lastDay }: Year, from: string, to: string): number => {
  const start = from > firstDay ? from : firstDay;
  const end = to < lastDay ? to : lastDay;
  return start > end ? 0 : (daysBetween(start, end) + 1) / (daysBetween(firstDay, lastDay) + 1);
};

const openCentres = ({ sql }: Context, { asOf }: Year) =>
  sql
    .selectFrom('ServiceCentre')
    .select('openedOn')
    .where('openedOn', '<=', asOf)
    .where('openUntil', '>=', asOf)
    .execute();

/** The part of the year before a centre opened, at the standard price, taken away. */
const partYear = (opened: readonly { readonly openedOn: string | null }[], price: number, year: Year) =>
  step(
    'PART_YEAR',
    opened
      .map(({ openedOn }) => -price * (1 - shareOf(year, openedOn ?? year.firstDay, year.lastDay)))
      .filter((amount) => amount < 0),
  );

async function aboveStandard({ sql }: Context, { asOf }: Year) {
  const contracts = await sql
    .selectFrom('Contract')
    .select(['annualAmount', 'standardAmount'])
    .where('standardAmount', 'is not', null)
    .whereRef('annualAmount', '>', 'standardAmount')
    .where('state', 'in', signedStates)
    .where('startsOn', '<=', asOf)
    .where('runsUntil', '>=', asOf)
    .execute();
  return step(
    'ABOVE_STANDARD',
    contracts.map(({ annualAmount, standardAmount }) => Number(annualAmount) - Number(standardAmount)),
  );
}

async function specialProjects({ sql }: Context, year: Year) {
  const contracts = await sql
    .selectFrom('Contract')
    .innerJoin('ServiceProject', 'ServiceProject.id', 'Contract.projectId')
    .select(['Contract.annualAmount', 'Contract.startsOn', 'Contract.runsUntil'])
    .where('ServiceProject.kind', '=', 'SPECIAL')
    .where('Contract.state', 'in', signedStates)
    .where('Contract.startsOn', '<=', year.lastDay)
    .where('Contract.runsUntil', '>=', year.firstDay)
    .execute();
  return step(
    'SPECIAL_PROJECTS',
    contracts.map(({ annualAmount, startsOn, runsUntil }) => Number(annualAmount) * shareOf(year, startsOn, runsUntil)),
  );
}

async function unpaid({ sql }: Context, { firstDay, asOf }: Year) {
  const payments = await sql
    .selectFrom('Payment')
    .select('amount')
    .where('dueOn', '>=', firstDay)
    .where('dueOn', '<=', asOf)
    .where(({ or, eb }) => or([eb('paidOn', 'is', null), eb('paidOn', '>', asOf)]))
    .execute();
  return step(
    'UNPAID',
    payments.map(({ amount }) => -Number(amount)),
  );
}

async function paidForEarlier({ sql }: Context, { firstDay, asOf }: Year) {
  const payments = await sql
    .selectFrom('Payment')
    .select('amount')
    .where('dueOn', '<', firstDay)
    .where('paidOn', '>=', firstDay)
    .where('paidOn', '<=', asOf)
    .execute();
  return step(
    'PAID_FOR_EARLIER_YEARS',
    payments.map(({ amount }) => Number(amount)),
  );
}

async function released({ sql }: Context, { year }: Year): Promise<number> {
  const found = await sql
    .selectFrom('FundAppropriation')
    .select(({ fn }) => fn.sum<number>('paid').as('paid'))
    .where('year', '=', year)
    .executeTakeFirst();
  return Number(found?.paid ?? 0);
}

export const fundReconciliationQueries: QueryResolvers = {
  fundReconciliation: async (_, { year: number }, context) => {
    const lastDay = `${number}-12-31`;
    const year = {
      year: number,
      firstDay: `${number}-01-01`,
      lastDay,
      asOf: lastDay < context.today ? lastDay : context.today,
    };
    const price = year.firstDay > context.today ? null : await parameterOn(context, 'IFSC_STANDARD_PRICE', year.asOf);
    if (!price) return null;
    const standardPrice = Number(price.value);
    const [centres, paid, ...steps] = await Promise.all([
      openCentres(context, year),
      released(context, year),
      aboveStandard(context, year),
      specialProjects(context, year),
      unpaid(context, year),
      paidForEarlier(context, year),
    ]);
    const atStandard = centres.length * standardPrice;
    const named = [partYear(centres, standardPrice, year), ...steps];
    const explained = named.reduce((sum, { amount }) => sum + Number(amount), atStandard);
    return {
      year: number,
      asOf: year.asOf,
      centres: centres.length,
      standardPrice,
      atStandard,
      steps: named,
      paid,
      unexplained: paid - explained,
    };
  },
};
