/** What justice lets out: whose file may leave, taken after the gateway has checked the scope, and how counts are released. */
import type { RowRights } from '@hub/kit/context.ts';
import { ownOnly } from '@hub/kit/rights.ts';
import { type ShownCount, shown } from '@hub/kit/statistics.ts';
import type { Actor } from '@hub/schema/door.ts';
import { typesOfId } from '@hub/schema/ids.ts';
import { surveyDate } from './dataset/survey.ts';
import type { CountedBy } from './entities/answers.ts';
import type { CorrectionsRole } from './schema.generated.ts';

/**
 * A judicial office's people read the cases of their office (Community Corrections Law 2019, arts 9, 54). A minor's file is
 * nobody's to read or act on here, and someone who turned 18 stays covered (arts 54, 58).
 */
export const rights = {
  SentenceAssessment: ownOnly('JusticeOffice', 'justiceOfficeId'),
  CorrectionsCase: (actor) =>
    (ownOnly('JusticeOffice', 'justiceOfficeId')(actor) ?? [{}]).map((own) => ({ ...own, juvenile: false })),
} as const satisfies RowRights;

/** Who works on cases at all: to everybody else, a case there is and one there is not are refused alike. */
export const worksCases = ({ organisation }: Pick<Actor, 'organisation'>): boolean =>
  organisation === 'JUSTICE' || (organisation !== null && typesOfId(organisation).includes('JusticeOffice'));

/** The corrections body does what the law gives to it; the office entrusted with the case, its daily work. Arts 8, 9. */
export function correctionsRoleOf(
  { organisation }: Pick<Actor, 'organisation'>,
  { justiceOfficeId }: { readonly justiceOfficeId: string },
): CorrectionsRole | null {
  if (organisation === 'JUSTICE') return 'BUREAU';
  return organisation === justiceOfficeId ? 'OFFICE' : null;
}

/** The step counts are rounded to, so that two of them subtracted do not give a small one. */
export const roundingStep = 5;
/** Rounding never makes a shown count look like one too small to be shown. */
const leastRounded = 15;

/** `exact` is for what the survey printed, or what adds up to it; all else is rounded. Zero is shown. */
export type Precision = 'exact' | 'rounded';

/** The survey printed the city's totals and parts of its day; the districts' totals of that day add up to them. */
export function precisionOf(what: 'total' | 'part', by: CountedBy, asOf: string): Precision {
  if (asOf !== surveyDate || by === 'justiceOfficeId') return 'rounded';
  return by === 'city' || what === 'total' ? 'exact' : 'rounded';
}

const rounded = (count: number): number =>
  count === 0 ? 0 : Math.max(leastRounded, Math.round(count / roundingStep) * roundingStep);

/** A count as everybody may see it: null from 1 to 10. */
export function released(count: number, precision: Precision): ShownCount {
  const { count: kept, suppressed } = shown(count, 'sensitive');
  return { count: kept !== null && precision === 'rounded' ? rounded(kept) : kept, suppressed };
}

/** The parts of a whole that is shown: where one alone is suppressed, the smallest of the others is too, or it could be subtracted out. */
export function releasedParts(counts: readonly number[], precision: Precision): readonly ShownCount[] {
  const parts = counts.map((count) => released(count, precision));
  if (parts.filter(({ suppressed }) => suppressed).length !== 1) return parts;
  const least = Math.min(...counts.filter((count, place) => count > 0 && !parts[place]?.suppressed));
  const companion = counts.findIndex((count, place) => count === least && !parts[place]?.suppressed);
  return parts.map((part, place) => (place === companion ? { count: null, suppressed: true } : part));
}

/** In per cent, one decimal; null where either side is withheld or the whole is nobody. */
export const percentOf = (part: number | null, whole: number | null): number | null =>
  part === null || !whole ? null : Math.round((part / whole) * 1_000) / 10;
