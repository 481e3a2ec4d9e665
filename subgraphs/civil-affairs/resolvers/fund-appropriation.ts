/** Public money by line, and all money of some years cut five ways. */
import { checkDistrict, checkId } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { page, pageOf } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { fail } from '@hub/schema/errors.ts';
import { FundAppropriation, type FundAppropriationRow } from '../entities/fund-appropriation.ts';
import type { Context } from '../entities/index.ts';
import type {
  DistrictResolvers,
  FundAppropriationResolvers,
  FundSource,
  MoneyOfDistrictResolvers,
  QueryResolvers,
} from '../schema.generated.ts';
import { districtKey, districtOn, withPredecessors } from './neighbours.ts';
import { percent } from './ratio.ts';

/** @throws {GraphQLError} PERIOD_REVERSED. */
function checkYears(fromYear: number, toYear: number): void {
  if (fromYear > toYear) throw fail('PERIOD_REVERSED', { from: fromYear, to: toYear });
}

const inOrder = { by: 'year' } as const;

export const fundAppropriation: FundAppropriationResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, FundAppropriation, id, info),
  district: from(['districtCode', 'year'], ({ districtCode, year }, _, context, info) =>
    districtCode ? districtOn(context, districtCode, `${year}-12-31`, info) : null,
  ),
  executionPercent: from(['paid', 'budgeted'], ({ paid, budgeted }) => percent(Number(paid), Number(budgeted))),
};

export const fundAppropriationOfDistrict: DistrictResolvers = {
  fundAppropriations: from(['code', 'divisionCode', 'validFrom', 'validTo'], async (district, args, context, info) => {
    const { fromYear, toYear, ...page_ } = args;
    const years = { from: latest(fromYear, firstYearOf(district)), to: earliest(toYear, lastYearOf(district)) };
    return pageOf(
      context,
      FundAppropriation,
      'districtCode',
      district.divisionCode,
      page_,
      info,
      { year: years },
      inOrder,
    );
  }),
};

/** A line of a year belongs to the division that stood at its end. */
const firstYearOf = ({ validFrom }: { readonly validFrom?: string | null | undefined }): number | undefined =>
  validFrom ? Number(validFrom.slice(0, 4)) : undefined;
const lastYearOf = ({ validTo }: { readonly validTo?: string | null | undefined }): number | undefined =>
  validTo ? Number(validTo.slice(0, 4)) - (validTo.endsWith('-12-31') ? 0 : 1) : undefined;

const latest = (...years: readonly (number | null | undefined)[]): number | undefined => {
  const told = years.filter((year) => typeof year === 'number');
  return told.length > 0 ? Math.max(...told) : undefined;
};
const earliest = (...years: readonly (number | null | undefined)[]): number | undefined => {
  const told = years.filter((year) => typeof year === 'number');
  return told.length > 0 ? Math.min(...told) : undefined;
};

type Line = Pick<
  FundAppropriationRow,
  'year' | 'yearClosed' | 'level' | 'districtCode' | 'projectKind' | 'source' | 'budgeted' | 'paid'
>;

interface Raised {
  readonly year: number;
  readonly source: FundSource;
  readonly amount: number;
}

async function linesOf({ sql }: Context, fromYear: number, toYear: number): Promise<readonly Line[]> {
  const lines = await sql
    .selectFrom('FundAppropriation')
    .select(['year', 'yearClosed', 'level', 'districtCode', 'projectKind', 'source', 'budgeted', 'paid'])
    .where('year', '>=', fromYear)
    .where('year', '<=', toYear)
    .orderBy('year')
    .execute();
  return lines.map((line) => ({ ...line, budgeted: Number(line.budgeted), paid: Number(line.paid) }));
}

async function raisedIn({ sql }: Context, fromYear: number, toYear: number): Promise<readonly Raised[]> {
  const rows = await sql
    .selectFrom('RaisedFund')
    .select(({ fn }) => ['year', 'source', fn.sum<number>('amount').as('amount')])
    .where('year', '>=', fromYear)
    .where('year', '<=', toYear)
    .groupBy(['year', 'source'])
    .orderBy('year')
    .execute();
  return rows.map(({ year, source, amount }) => ({ year, source, amount: Number(amount) }));
}

const budgetedOf = (lines: readonly Line[]): number => lines.reduce((sum, { budgeted }) => sum + budgeted, 0);
const paidOf = (lines: readonly Line[]): number => lines.reduce((sum, { paid }) => sum + paid, 0);
const raisedOf = (raised: readonly Raised[]): number => raised.reduce((sum, { amount }) => sum + amount, 0);

const sums = (lines: readonly Line[]) => ({ budgeted: budgetedOf(lines), paid: paidOf(lines) });

function byYear(lines: readonly Line[], raised: readonly Raised[]) {
  const years = [...new Set([...lines, ...raised].map(({ year }) => year))].sort((one, other) => one - other);
  return years.map((year) => {
    const of = lines.filter((line) => line.year === year);
    return {
      year,
      yearClosed: of.every(({ yearClosed }) => yearClosed),
      ...sums(of),
      raisedFromSociety: raisedOf(raised.filter((each) => each.year === year)),
    };
  });
}

/** Two territories under one code stay apart. */
const byDistrict = (lines: readonly Line[]) =>
  [
    ...Map.groupBy(
      lines.filter(({ districtCode }) => districtCode !== null),
      ({ districtCode, year }) => districtKey(districtCode ?? '', `${year}-12-31`),
    ),
  ]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, of]) => ({ districtCode: of[0]?.districtCode ?? '', year: of[0]?.year ?? 0, ...sums(of) }));

function bySource(lines: readonly Line[], raised: readonly Raised[]) {
  const all = [...lines.map(({ source, paid }) => ({ source, amount: paid })), ...raised];
  return [...Map.groupBy(all, ({ source }) => source)].map(([source, of]) => ({
    source,
    amount: of.reduce((sum, { amount }) => sum + amount, 0),
  }));
}

export const moneyOfDistrict: MoneyOfDistrictResolvers = {
  district: ({ districtCode, year }, _, context, info) => districtOn(context, districtCode, `${year}-12-31`, info),
};

export const fundAppropriationQueries: QueryResolvers = {
  fundAppropriation: (_, { id }, context, info) =>
    row(context, FundAppropriation, checkId('FundAppropriation', id), info),
  fundAppropriations: (_, { fromYear, toYear, district, includePredecessors, ...rest }, context, info) => {
    checkYears(fromYear, toYear);
    const code = district && checkDistrict(district);
    return page(
      context,
      FundAppropriation,
      rest,
      info,
      {
        year: { from: fromYear, to: toYear },
        level: rest.level,
        districtCode: code && (includePredecessors ? withPredecessors(code) : code),
        source: rest.source,
        projectKind: rest.projectKind,
      },
      inOrder,
    );
  },
  moneyPool: async (_, { fromYear, toYear }, context) => {
    checkYears(fromYear, toYear);
    const [lines, raised] = await Promise.all([
      linesOf(context, fromYear, toYear),
      raisedIn(context, fromYear, toYear),
    ]);
    const paid = paidOf(lines);
    const raisedFromSociety = raisedOf(raised);
    return {
      fromYear,
      toYear,
      asOf: context.today,
      budgeted: budgetedOf(lines),
      paid,
      raisedFromSociety,
      societySharePercent: percent(raisedFromSociety, paid + raisedFromSociety),
      byYear: byYear(lines, raised),
      byLevel: [...Map.groupBy(lines, ({ level }) => level)].map(([level, of]) => ({ level, ...sums(of) })),
      byDistrict: byDistrict(lines),
      bySource: bySource(lines, raised),
      byProjectKind: [...Map.groupBy(lines, ({ projectKind }) => projectKind ?? null)].map(([projectKind, of]) => ({
        projectKind,
        paid: paidOf(of),
        sharePercent: percent(paidOf(of), paid) ?? 0,
      })),
    };
  },
};
