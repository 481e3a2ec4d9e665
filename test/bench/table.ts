/** Markdown tables of a run, and their place in a document. */
import type { Outcome } from './comparison.ts';
import { contenders } from './contenders.ts';
import type { Spread } from './measure.ts';
import { operations } from './operations.ts';

/** Three significant digits, never in exponents. */
export const short = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

export const ranged = ({ median, min, max }: Spread): string => `${short(median)} (${short(min)}–${short(max)})`;

/** A table whose columns are as wide as their widest cell, as the formatter wants it: the first to the left, numbers to the right. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(4, ...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const padded = (row: readonly string[]): string =>
    line(
      widths.map((width, column) =>
        column === 0 ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width),
      ),
    );
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [padded(head), line(rule), ...rows.map(padded)].join('\n');
}

const labelOf = (name: string): string => contenders.find((each) => each.name === name)?.label ?? name;

const figuresFor = (outcomes: readonly Outcome[], operation: string, contender: string) =>
  outcomes.find((each) => each.operation === operation && each.contender === contender)?.figures;

/** How many times less CPU a request costs than stock, in the same run. */
function gain(outcomes: readonly Outcome[], { operation, figures }: Outcome): string {
  const stock = figuresFor(outcomes, operation, 'stock')?.cpuMs.median;
  return stock === undefined || !figures ? '–' : `${short(stock / figures.cpuMs.median)} ×`;
}

function comparisonRow(outcomes: readonly Outcome[], outcome: Outcome): string[] {
  const { contender, figures, refused } = outcome;
  const label = labelOf(contender);
  if (!figures) return [label, `not timed: ${refused}`, '–', '–', '–', '–', '–', '–'];
  return [
    label,
    ranged(figures.cpuMs),
    gain(outcomes, outcome),
    ranged(figures.perSecond),
    ranged(figures.p50),
    ranged(figures.p99),
    short(figures.residentMb.median),
    `${Math.round(figures.busy.median * 100)} %`,
  ];
}

const comparisonHead = [
  '',
  'CPU ms a request',
  'gain over stock',
  'requests a second',
  'p50 ms',
  'p99 ms',
  'RSS MB',
  'core',
];

/** CPU per request of all operations on one screen. */
function summary(outcomes: readonly Outcome[]): string {
  const ran = operations.filter(({ name }) => outcomes.some(({ operation }) => operation === name));
  const names = [...new Set(outcomes.map(({ contender }) => contender))];
  return tableOf(
    ['CPU ms a request (gain over stock)', ...ran.map(({ name }) => name)],
    names.map((contender) => [
      labelOf(contender),
      ...ran.map(({ name }) => {
        const outcome = outcomes.find((each) => each.operation === name && each.contender === contender);
        return outcome?.figures ? `${short(outcome.figures.cpuMs.median)} (${gain(outcomes, outcome)})` : 'not timed';
      }),
    ]),
  );
}

export function comparisonTables(outcomes: readonly Outcome[]): string {
  const details = operations.flatMap(({ name, label }) => {
    const rows = outcomes.filter(({ operation }) => operation === name);
    if (rows.length === 0) return [];
    return [
      `### ${name}: ${label}`,
      tableOf(
        comparisonHead,
        rows.map((each) => comparisonRow(outcomes, each)),
      ),
    ];
  });
  return [summary(outcomes), ...details].join('\n\n');
}

/** `document` with what stands between the markers of `name` replaced. @throws when it has no such markers. */
export function between(document: string, name: string, content: string): string {
  const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const from = document.indexOf(open);
  const to = document.indexOf(close);
  if (from < 0 || to < from) throw new Error(`the document has no ${open} … ${close}`);
  return `${document.slice(0, from + open.length)}\n\n${content}\n\n${document.slice(to)}`;
}
