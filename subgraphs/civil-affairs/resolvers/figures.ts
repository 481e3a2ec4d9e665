/** The figures of the 2015 report that civil affairs can count, each by its definition, as at the day it was printed for. */
import { reportDate } from '@hub/kit/dataset/city.ts';
import type { Context } from '../entities/index.ts';
import type { FigureObservation, FigureResolvers, Tenure } from '../schema.generated.ts';
import { bodiesOn } from './agency-statistics.ts';
import { coverageOfCity } from './coverage.ts';
import {
  type Counted,
  centresOpen,
  communitySessions2014,
  delivered2014,
  evaluatorsCommissioned,
  fieldsServed,
  issuesSolved2014,
  publicMoney,
  rowsOf,
  specialProjectsRunning,
  standardPrices,
  weakest,
  weakestOf,
} from './figure-counts.ts';
import { employedIn, licensedBy, postsIn, turnoverIn, wholeCity, yearsOver } from './workforce-counts.ts';
import { meanAgeOf, meanRate } from './workforce-statistics.ts';

type Read = (context: Context) => Promise<FigureObservation | null>;

interface Observed {
  readonly value: number | string;
  readonly parts?: readonly (readonly [code: string | number, value: number | string])[];
  /** Null where the figure covers a period. */
  readonly asOf: string | null;
  readonly counted: readonly Counted[];
}

const observation = ({ value, parts = [], asOf, counted }: Observed): FigureObservation => ({
  value: String(value),
  parts: parts.map(([code, part]) => ({ code: String(code), value: String(part) })),
  asOf,
  rows: rowsOf(counted),
  quality: weakestOf(counted),
});

/** Shares are given to one decimal, the finest the report prints. */
const oneDecimal = (number: number): number => Math.round(number * 10) / 10;
const share = (part: number, whole: number): number => (whole === 0 ? 0 : oneDecimal((100 * part) / whole));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const recentYears = [2013, 2014, 2015];

async function money(context: Context) {
  const lines = (await context.load(publicMoney, 'all', null)) ?? [];
  const ofYear = (year: number) => sum(lines.filter((line) => line.year === year).map(({ paid }) => paid));
  return { lines, ofYear, recent: lines.filter(({ year }) => recentYears.includes(year)) };
}

const fiscalInput: Read = async (context) => {
  const { lines, ofYear } = await money(context);
  const years = [...new Set(lines.map(({ year }) => year))];
  return observation({
    value: sum(lines.map(({ paid }) => paid)),
    parts: years.map((year) => [year, ofYear(year)]),
    asOf: null,
    counted: lines,
  });
};

const annualInput: Read = async (context) => {
  const { ofYear, recent } = await money(context);
  return observation({
    value: Math.round(sum(recentYears.map(ofYear)) / recentYears.length),
    parts: recentYears.map((year) => [year, ofYear(year)]),
    asOf: null,
    counted: recent,
  });
};

const shareOfCentres: Read = async (context) => {
  const { recent } = await money(context);
  const total = sum(recent.map(({ paid }) => paid));
  const of = (kind: string | null) =>
    share(sum(recent.filter(({ projectKind }) => projectKind === kind).map(({ paid }) => paid)), total);
  return observation({
    value: of('IFSC'),
    parts: [
      ['IFSC', of('IFSC')],
      ['SPECIAL', of('SPECIAL')],
      ['BOTH', of(null)],
    ],
    asOf: null,
    counted: recent,
  });
};

const standardPrice: Read = async (context) => {
  const price = await context.load(standardPrices, reportDate, null);
  return price && observation({ value: price.value, asOf: reportDate, counted: [price] });
};

const centres: Read = async (context) => {
  const levels = (await context.load(centresOpen, reportDate, null)) ?? [];
  return observation({
    value: rowsOf(levels),
    parts: levels.map(({ level, rows }) => [level, rows]),
    asOf: reportDate,
    counted: levels,
  });
};

const specialProjects: Read = async (context) => {
  const running = await context.load(specialProjectsRunning, reportDate, null);
  return running && observation({ value: running.rows, asOf: reportDate, counted: [running] });
};

const coverage: Read = async (context) => {
  const { subdistricts, subdistrictsCovered } = await coverageOfCity(context, { asOf: reportDate });
  return observation({
    value: share(subdistrictsCovered, subdistricts),
    asOf: reportDate,
    // That a centre serves a subdistrict is made up, even where the subdistrict is published.
    counted: [{ rows: subdistricts, quality: 'SYNTHETIC' }],
  });
};

const deliveredBy =
  (kind: 'IFSC' | 'SPECIAL', count: 'projects' | 'personTimes'): Read =>
  async (context) => {
    const own = ((await context.load(delivered2014, 'all', null)) ?? []).filter((line) => line.kind === kind);
    return observation({ value: sum(own.map((line) => line[count])), asOf: null, counted: own });
  };

const bodies =
  (kind: 'PRIVATE_SOCIAL_WORK_AGENCY' | 'INDUSTRY_BODY', day: string): Read =>
  async (context) => {
    const own = ((await context.load(bodiesOn, day, null)) ?? []).filter((line) => line.kind === kind);
    return observation({
      value: sum(own.map((line) => line.bodies)),
      asOf: day,
      counted: own.map((line) => ({ rows: line.bodies, quality: weakest(line.best, line.worst) })),
    });
  };

/** Contracted agencies by background, in the order of the report's sentence. */
async function contracted(context: Context) {
  const all = (await context.load(bodiesOn, reportDate, null)) ?? [];
  const order = ['UNIVERSITY', 'ENTERPRISE', 'VOLUNTEER_ORGANISATION', 'OTHER'] as const;
  const agencies = all.filter(({ kind }) => kind === 'PRIVATE_SOCIAL_WORK_AGENCY');
  const parts = order.map((background) => ({
    background,
    count: sum(agencies.filter((line) => line.background === background).map((line) => line.contracted)),
  }));
  const counted = agencies.map((line) => ({ rows: line.contracted, quality: weakest(line.best, line.worst) }));
  return { parts, counted, total: sum(parts.map(({ count }) => count)) };
}

const contractedAgencies: Read = async (context) => {
  const { parts, counted, total } = await contracted(context);
  return observation({
    value: total,
    parts: parts.map(({ background, count }) => [background, count]),
    asOf: reportDate,
    counted,
  });
};

const shareOfBackground =
  (background: string): Read =>
  async (context) => {
    const { parts, counted, total } = await contracted(context);
    const own = parts.find((part) => part.background === background)?.count ?? 0;
    return observation({ value: share(own, total), asOf: reportDate, counted });
  };

/** Every row of the workforce is made up. */
const workers = (rows: number): Counted[] => [{ rows, quality: 'SYNTHETIC' }];

const licensed =
  (day: string): Read =>
  async (context) => {
    const count = (await context.load(licensedBy, day, null))?.workers ?? 0;
    return observation({ value: count, asOf: day, counted: workers(count) });
  };

const posts: Read = async (context) => {
  const count = (await context.load(postsIn, wholeCity, { asOf: reportDate }))?.posts ?? 0;
  return observation({ value: count, asOf: reportDate, counted: workers(count) });
};

const turnover: Read = async (context) => {
  const years = (await context.load(turnoverIn, wholeCity, { years: yearsOver(reportDate) })) ?? [];
  const rate = meanRate(years);
  if (rate === null) return null;
  return observation({
    value: rate,
    parts: years.map(({ year, exits, meanHeadcount }) => [year, share(exits, meanHeadcount)]),
    asOf: null,
    counted: workers(sum(years.map(({ exits }) => exits))),
  });
};

async function employed(context: Context) {
  const groups = (await context.load(employedIn, wholeCity, { asOf: reportDate })) ?? [];
  return { groups, total: sum(groups.map((group) => group.workers)) };
}

const age: Read = async (context) => {
  const { groups, total } = await employed(context);
  return observation({ value: meanAgeOf(groups) ?? 0, asOf: reportDate, counted: workers(total) });
};

const shareOfTenure =
  (tenure: Tenure): Read =>
  async (context) => {
    const { groups, total } = await employed(context);
    const own = sum(groups.filter((group) => group.tenure === tenure).map((group) => group.workers));
    return observation({ value: share(own, total), asOf: reportDate, counted: workers(total) });
  };

const sessions: Read = async (context) => {
  const found = await context.load(communitySessions2014, 'all', null);
  return found && observation({ value: found.rows, asOf: null, counted: [found] });
};

const attendances: Read = async (context) => {
  const found = await context.load(communitySessions2014, 'all', null);
  return found && observation({ value: found.attendances, asOf: null, counted: [found] });
};

const issues: Read = async (context) => {
  const found = await context.load(issuesSolved2014, 'all', null);
  return found && observation({ value: found.rows, asOf: null, counted: [found] });
};

const evaluators: Read = async (context) => {
  const found = await context.load(evaluatorsCommissioned, reportDate, null);
  return found && observation({ value: found.evaluators, asOf: reportDate, counted: [found] });
};

const fields: Read = async (context) => {
  const served = (await context.load(fieldsServed, 'all', null)) ?? [];
  return observation({
    value: served.length,
    parts: served.map(({ field }) => [field, 1]),
    asOf: reportDate,
    counted: served,
  });
};

const figures: Readonly<Record<string, Read>> = {
  F01: fiscalInput,
  F02: annualInput,
  F03: standardPrice,
  F04: centres,
  F05: specialProjects,
  F06: coverage,
  F07: deliveredBy('IFSC', 'personTimes'),
  F08: deliveredBy('SPECIAL', 'projects'),
  F09: deliveredBy('SPECIAL', 'personTimes'),
  F10: bodies('PRIVATE_SOCIAL_WORK_AGENCY', '2008-12-31'),
  F11: bodies('PRIVATE_SOCIAL_WORK_AGENCY', reportDate),
  F12: bodies('INDUSTRY_BODY', reportDate),
  F13: contractedAgencies,
  F14: shareOfBackground('UNIVERSITY'),
  F15: shareOfBackground('ENTERPRISE'),
  F16: shareOfBackground('VOLUNTEER_ORGANISATION'),
  F17: shareOfBackground('OTHER'),
  F18: licensed('2008-12-31'),
  F19: licensed('2014-12-31'),
  F20: posts,
  F21: sessions,
  F22: attendances,
  F23: issues,
  F28: evaluators,
  F29: turnover,
  F30: age,
  F31: shareOfTenure('OVER_5_YEARS'),
  F32: shareOfTenure('UNDER_3_YEARS'),
  F33: shareOfTenure('FROM_3_TO_5_YEARS'),
  F34: shareOfCentres,
  F35: fields,
};

export const figure: FigureResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  civilAffairsObservation: ({ code }, _, context) => figures[code]?.(context) ?? null,
};
