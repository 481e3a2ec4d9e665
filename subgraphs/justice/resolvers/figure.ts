/** The figures the justice bureau's survey printed, counted from the register. */
import { margins, surveyDate } from '../dataset/survey.ts';
import type { Context } from '../entities/index.ts';
import type { FigureObservation, FigureResolvers } from '../schema.generated.ts';
import type { RegisterCounts } from './register-counts.ts';
import { registerCounts, wholeCity } from './statistics.ts';

/** What each figure counts; the parts in the order the survey prints them. */
const definitions: Readonly<
  Record<string, (counts: RegisterCounts) => { readonly value: number; readonly parts?: readonly string[] }>
> = {
  J01: ({ received }) => ({ value: received }),
  J02: ({ underCorrection }) => ({ value: underCorrection }),
  J03: ({ underCorrection }) => ({ value: underCorrection, parts: Object.keys(margins.category) }),
  J04: ({ reoffended }) => ({ value: reoffended }),
};

async function observe(code: string, context: Context): Promise<FigureObservation | null> {
  const define = definitions[code];
  if (!define) return null;
  const counts = await registerCounts(wholeCity, surveyDate, context);
  const { value, parts = [] } = define(counts);
  return {
    value: String(value),
    parts: parts.map((part) => ({ code: part, value: String(counts.partitions.byCategory.get(part) ?? 0) })),
    asOf: surveyDate,
    rows: String(value),
    quality: 'SYNTHETIC',
  };
}

export const figure: FigureResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  justiceObservation: ({ code }, _args, context) => observe(code, context),
};
