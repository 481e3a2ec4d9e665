/** What the health department lets out: whose medical record may be joined to a person, and how counts are released. */
import type { RowRights } from '@hub/kit/context.ts';
import { ownOnly } from '@hub/kit/rights.ts';
import { shown } from '@hub/kit/statistics.ts';
import type { Actor } from '@hub/schema/door.ts';
import type { MedicalCaseRole, MedicalConsentState, Visibility } from './schema.generated.ts';

export type Decision =
  | { readonly allow: true }
  | { readonly allow: false; readonly code: 'CONSENT_NOT_IN_FORCE' | 'NAMES_NOBODY' };

/**
 * Whether a case may be joined to its patient. Personal Information Protection Law (2021) arts 23, 29: passing
 * sensitive data to another body needs separate consent; without it the case stays the hospital's.
 */
export function mayJoinPerson({
  personId,
  consentState,
}: {
  readonly personId: string | null;
  readonly consentState: MedicalConsentState;
}): Decision {
  if (personId === null) return { allow: false, code: 'NAMES_NOBODY' };
  return consentState === 'GIVEN' ? { allow: true } : { allow: false, code: 'CONSENT_NOT_IN_FORCE' };
}

/** A hospital's people read the cases and discharge plans of their hospital. */
export const rights = {
  MedicalSocialWorkCase: ownOnly('Hospital', 'hospitalId'),
  DischargePlan: ownOnly('Hospital', 'hospitalId'),
  MedicalSession: ownOnly('Hospital', 'hospitalId'),
} as const satisfies RowRights;

/** A case is worked by the hospital it is in, or by the department for it. */
export const medicalRoleOf = (
  { organisation }: Pick<Actor, 'organisation'>,
  { hospitalId }: { readonly hospitalId: string },
): MedicalCaseRole | null => (organisation === 'HEALTH' || organisation === hospitalId ? 'WORKER' : null);

/** The objection decides before the record is looked at: otherwise WITHHELD would mean "a patient". */
export function visibilityOf({
  objects,
  openCases,
}: {
  readonly objects: boolean;
  readonly openCases: number;
}): Visibility {
  if (objects) return 'WITHHELD';
  return openCases > 0 ? 'VALUE' : 'KNOWN_NONE';
}

export interface ReleasedCount {
  /** Null where it is suppressed. */
  readonly count: number | null;
  readonly suppressed: boolean;
}

/** The step counts are rounded to, so that two releases subtracted do not show the small count between them. */
export const roundingStep = 5;

const rounded = (count: number): number => Math.round(count / roundingStep) * roundingStep;

/** A count as everybody may see it: 1–10 suppressed, the rest rounded. */
export function released(count: number): ReleasedCount {
  const { count: kept, suppressed } = shown(count, 'sensitive');
  return { count: kept === null ? null : rounded(kept), suppressed };
}

/** A part of a whole is shown only when the rest of the whole may be shown too. */
export function releasedPart(part: number, whole: number): ReleasedCount {
  return released(whole - part).suppressed ? { count: null, suppressed: true } : released(part);
}
