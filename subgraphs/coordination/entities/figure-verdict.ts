/** The only place that knows what 约, 近, 超, 多, 余 ask of a computed value. Pure; decimals are whole numbers of millionths. */
import type { FigureObservation, FigurePart, FigureQualifier, FigureVerdict } from '../schema.generated.ts';

const decimals = 6;
const scale = 10n ** BigInt(decimals);

/** A decimal string as a whole number of millionths. @throws {RangeError} when it is none. */
export function millionths(text: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new RangeError(`“${text}”不是十进制数 · "${text}" is not a decimal`);
  const [, sign = '', whole = '', fraction = ''] = match;
  const value = BigInt(whole) * scale + BigInt(fraction.slice(0, decimals).padEnd(decimals, '0'));
  return sign === '-' ? -value : value;
}

/** Half a step and more goes up. Values here are never negative. */
const rounded = (value: bigint, step: bigint): bigint => ((value + step / 2n) / step) * step;

type Rule = (value: bigint, printed: bigint, precision: bigint) => boolean;

const equalAsPrinted: Rule = (value, printed, precision) => rounded(value, precision) === printed;

const rules: Readonly<Record<FigureQualifier, Rule>> = {
  EXACT: (value, printed) => value === printed,
  EXACT_AS_PRINTED: equalAsPrinted,
  ABOUT: equalAsPrinted,
  ROUNDED: (value, printed) => rounded(value, scale) === printed,
  NEARLY: (value, printed) => value < printed && value * 100n >= printed * 95n,
  MORE_THAN: (value, printed) => value > printed && value * 100n <= printed * 120n,
  // 10余 is 11–19: above the printed ten by whole ones, below the next ten.
  TENS_PLUS: (value, printed) => value >= printed + scale && value < printed + 10n * scale,
  AT_LEAST: (value, printed) => value >= printed,
  // 绝大部分: more than half, and a share is never above the whole.
  GREAT_MAJORITY: (value, printed) => value > printed && value <= 100n * scale,
};

export interface PrintedFigure {
  readonly printedValue: string;
  readonly printedParts: readonly FigurePart[];
  readonly qualifier: FigureQualifier;
  /** The step the figure was printed to, in its unit. */
  readonly precision: string;
}

/** Whether `value` is what `printed` says under its qualifier. */
export const holds = (qualifier: FigureQualifier, value: string, printed: string, precision: string): boolean =>
  rules[qualifier](millionths(value), millionths(printed), millionths(precision));

/** INCOMPLETE without an observation: a department that is silent refutes nothing. Each printed part must hold too. */
export function verdictOf(
  { printedValue, printedParts, qualifier, precision }: PrintedFigure,
  observation: FigureObservation | null | undefined,
): FigureVerdict {
  if (!observation) return 'INCOMPLETE';
  const observed = new Map(observation.parts.map(({ code, value }) => [code, value]));
  const partsHold = printedParts.every(({ code, value }) => {
    const found = observed.get(code);
    return found !== undefined && holds(qualifier, found, value, precision);
  });
  return partsHold && holds(qualifier, observation.value, printedValue, precision) ? 'HOLDS' : 'FAILS';
}
