/** The public money of 2008–2015, line by line: the yearly sums are the series that meets 14亿 and 3.3亿 exactly (DERIVED), its cut SYNTHETIC. */
import { centres, organisationId } from '@hub/kit/dataset/city.ts';
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import { abolishedDistrictCodes, districtCodes } from '@hub/schema/codes.ts';
import type { DatedParameterEntry } from '../entities/dated-parameter.ts';
import type { FundAppropriationRow } from '../entities/fund-appropriation.ts';
import type { RaisedFund } from '../entities/raised-fund.ts';
import type { FundSource, ProjectKind } from '../schema.generated.ts';
import { endOfTime } from './calendar.ts';
import { chanceOf, standardPrice, standardPriceSince } from './purchases.ts';

/** 1亿 yuan in fen. */
const yi = 10_000_000_000;
/** Lines are whole ten-thousands of yuan. */
const wan = 1_000_000;

/** Fiscal input by year in fen: sums to 14亿, the last three years 3.3亿 each. */
export const fiscalInput: Readonly<Record<number, number>> = {
  2008: 0.04 * yi,
  2009: 0.16 * yi,
  2010: 0.5 * yi,
  2011: 0.9 * yi,
  2012: 2.5 * yi,
  2013: 3.3 * yi,
  2014: 3.3 * yi,
  2015: 3.3 * yi,
};

/** From here a purchase must be an open tender: 100万 in fen; the real number is the province's and not known here. */
const openTenderThreshold = 100 * wan;

interface Line {
  readonly level: 'CITY' | 'DISTRICT';
  readonly districtCode: string | null;
  readonly projectKind: ProjectKind | null;
  readonly source: FundSource;
  /** Its part of the year's sum. */
  readonly share: number;
}

/** Pilots before 2011 were in three old districts. */
const pilotDistricts = ['440104', '440105', '440103'];

/** Districts with the codes they had that year, weighted by the centres that stand in them now. */
function districtShares(year: number): readonly (readonly [code: string, share: number])[] {
  if (year < 2010) return pilotDistricts.map((code) => [code, 1 / pilotDistricts.length]);
  const weightOf = (code: string) =>
    centres.filter(({ districtCode }) => districtCode === code).length / centres.length;
  if (year >= 2014) return districtCodes.map(({ code }) => [code, weightOf(code)]);
  const successors = new Map(abolishedDistrictCodes.map(({ code, successor }) => [code, successor]));
  const codes = [
    ...districtCodes.map(({ code }) => code).filter((code) => code !== '440117' && code !== '440118'),
    ...abolishedDistrictCodes.map(({ code }) => code),
  ];
  const now = (code: string) => successors.get(code) ?? code;
  return [...new Set(codes)]
    .sort()
    .map((code) => [code, weightOf(now(code)) / new Set(codes.filter((other) => now(other) === now(code))).size]);
}

function linesOf(year: number): readonly Line[] {
  const districts = (projectKind: ProjectKind | null, share: number): Line[] =>
    districtShares(year).map(([districtCode, part]) => ({
      level: 'DISTRICT',
      districtCode,
      projectKind,
      source: 'DISTRICT_BUDGET',
      share: share * part,
    }));
  const city = (projectKind: ProjectKind | null, source: FundSource, share: number): Line => ({
    level: 'CITY',
    districtCode: null,
    projectKind,
    source,
    share,
  });
  if (year < 2011)
    return [city('SPECIAL', 'CITY_BUDGET', 0.5), city('SPECIAL', 'WELFARE_LOTTERY', 0.1), ...districts('SPECIAL', 0.4)];
  return [
    city('IFSC', 'CITY_BUDGET', 0.5),
    city('IFSC', 'WELFARE_LOTTERY', 0.05),
    city('SPECIAL', 'CITY_BUDGET', 0.045),
    city(null, 'CITY_BUDGET', 0.02),
    ...districts('IFSC', 0.36),
    ...districts('SPECIAL', 0.025),
  ];
}

export function fundAppropriationRows(lastYear: number): FundAppropriationRow[] {
  const rows: FundAppropriationRow[] = [];
  for (const [text, total] of Object.entries(fiscalInput)) {
    const year = Number(text);
    const lines = linesOf(year);
    const amounts = lines.map(({ share }) => Math.round((total * share) / wan) * wan);
    // The first line takes what rounding leaves, so that the year's sum is exact.
    const rest = Math.round(total) - amounts.reduce((sum, amount) => sum + amount, 0);
    lines.forEach(({ level, districtCode, projectKind, source }, index) => {
      const paid = (amounts[index] ?? 0) + (index === 0 ? rest : 0);
      const isClosed = year < lastYear;
      rows.push({
        id: `FUND-${String(rows.length + 1).padStart(4, '0')}`,
        year,
        yearClosed: isClosed,
        level,
        districtCode,
        projectKind,
        source,
        budgeted: Math.round((paid * (isClosed ? 1.03 : 1.06)) / wan) * wan,
        paid,
        inRegularBudget: year >= 2010,
        quality: 'SYNTHETIC',
      });
    });
  }
  return rows;
}

/** Donations and self-raised money: a few per cent of the public money, from some agencies. */
export function* raisedFundRows(): Generator<NewRow<typeof RaisedFund>> {
  const chance = chanceOf('raised-funds');
  let id = 0;
  for (let year = 2009; year <= 2015; year += 1)
    for (let agency = 1; agency <= 86; agency += year < 2012 ? 11 : 2)
      yield {
        id: ++id,
        year,
        organisationId: organisationId(agency),
        source: chance.chance(0.6) ? 'DONATION' : 'SELF_RAISED',
        amount: chance.between(2, 60) * wan,
        quality: 'SYNTHETIC',
      };
}

export const evaluationCap = 2;

export const datedParameterRows = (): DatedParameterEntry[] => [
  {
    id: 'IFSC_STANDARD_PRICE/1',
    code: 'IFSC_STANDARD_PRICE',
    value: standardPrice,
    validFrom: standardPriceSince,
    validTo: null,
    inForceUntil: endOfTime,
    basisZh: '2015年专题调研报告:从2011年起,按照每个家庭综合服务中心每年200万元的标准',
    quality: 'PUBLISHED',
  },
  {
    id: 'EVALUATION_YEARLY_CAP/1',
    code: 'EVALUATION_YEARLY_CAP',
    value: evaluationCap,
    validFrom: '2012-01-01',
    validTo: null,
    inForceUntil: endOfTime,
    basisZh: '合成·每年中期、末期各一次',
    quality: 'SYNTHETIC',
  },
  {
    id: 'OPEN_TENDER_THRESHOLD/1',
    code: 'OPEN_TENDER_THRESHOLD',
    value: openTenderThreshold,
    validFrom: '2012-06-01',
    validTo: null,
    inForceUntil: endOfTime,
    basisZh: '合成·政府采购法第二十七条:公开招标数额标准由省级人民政府规定',
    quality: 'SYNTHETIC',
  },
];
