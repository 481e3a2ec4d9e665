/** What the coordination office lets out and whom it lets act: content of referrals, released counts, who is who in a sharing request. */
import type { RowRights } from '@hub/kit/context.ts';
import { ownOnly } from '@hub/kit/rights.ts';
import { shown } from '@hub/kit/statistics.ts';
import type { Actor } from '@hub/schema/door.ts';
import type { DepartmentCode, GrantRole, ReferralState, ReferralWithholding, SharingRole } from './schema.generated.ts';

export type Decision = { readonly allow: true } | { readonly allow: false; readonly code: ReferralWithholding };

interface Standing {
  readonly state: ReferralState;
  readonly isConsentRevoked: boolean;
}

/**
 * Whether a referral's content — person, need, assessment, feedback — may be read. An erroneous row should never have
 * told anything; a withdrawn consent ends reading, while the row stays for audit. Personal Information Protection Law
 * (2021) arts 15, 47.
 */
export function mayReadContent({ state, isConsentRevoked }: Standing): Decision {
  if (state === 'ENTERED_IN_ERROR') return { allow: false, code: 'ENTERED_IN_ERROR' };
  return isConsentRevoked ? { allow: false, code: 'CONSENT_REVOKED' } : { allow: true };
}

/** Who the parties are may be read unless the row is an error: both ends must know of a withdrawn consent. */
export function mayReadParties({ state }: Pick<Standing, 'state'>): Decision {
  return state === 'ENTERED_IN_ERROR' ? { allow: false, code: 'ENTERED_IN_ERROR' } : { allow: true };
}

/** The departments whose bodies send and receive; the coordination office stands between them and reads all. */
const exchanging: ReadonlySet<string> = new Set<DepartmentCode>([
  'CIVIL_AFFAIRS',
  'JUSTICE',
  'HEALTH',
  'VOLUNTEER_FEDERATION',
]);

const ofOwnCentre = ownOnly('ServiceCentre', 'fromId', 'toId');

/**
 * A referral is read by both ends: their departments, and the centre at an end. For everybody else there is none, since
 * that justice or a hospital refers somebody discloses a record.
 */
const ofOwnReferrals = (actor: Pick<Actor, 'organisation'>) =>
  exchanging.has(actor.organisation ?? '')
    ? [{ fromDepartmentCode: actor.organisation }, { toDepartmentCode: actor.organisation }]
    : ofOwnCentre(actor);

export const rights = { Referral: ofOwnReferrals } as const satisfies RowRights;

export interface ReleasedCount {
  /** Null where it is suppressed. */
  readonly count: number | null;
  readonly suppressed: boolean;
}

/** The step counts are rounded to, so that two releases subtracted do not show the small count between them. */
export const roundingStep = 5;

/** A referral to or from these discloses corrections or a medical record. */
const sensitive: ReadonlySet<DepartmentCode> = new Set<DepartmentCode>(['JUSTICE', 'HEALTH']);

/** A cell between two departments; null where all departments are counted together, sensitive ones among them. */
export const kindOfCell = (flow: { readonly from: DepartmentCode; readonly to: DepartmentCode } | null) =>
  flow && !sensitive.has(flow.from) && !sensitive.has(flow.to) ? 'ordinary' : 'sensitive';

/** A count as everybody may see it: small ones suppressed, the rest rounded. */
export function released(count: number, kind: 'ordinary' | 'sensitive'): ReleasedCount {
  const { count: kept, suppressed } = shown(count, kind);
  return { count: kept === null ? null : Math.round(kept / roundingStep) * roundingStep, suppressed };
}

type Belonging = Pick<Actor, 'organisation'>;

/**
 * Which side of a sharing request the actor stands on. The office keeps the requests and is a department like any other in
 * them: it decides about its own data only. Order 809, arts 20, 25.
 */
export function sharingRoleOf(
  { organisation }: Belonging,
  { client, ownerCode }: { readonly client: string; readonly ownerCode: DepartmentCode },
): SharingRole | null {
  if (organisation === ownerCode) return 'OWNER';
  return organisation === client ? 'CLIENT' : null;
}

/** Nobody but its owner acts on a grant. */
export const grantRoleOf = (
  { organisation }: Belonging,
  { ownerCode }: { readonly ownerCode: DepartmentCode },
): GrantRole | null => (organisation === ownerCode ? 'OWNER' : null);
