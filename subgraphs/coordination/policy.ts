/** What the coordination office lets out and whom it lets act: content of referrals, released counts, who is who in a sharing request. */
import type { RowRights } from '@hub/kit/context.ts';
import { ownOnly } from '@hub/kit/rights.ts';
import { shown } from '@hub/kit/statistics.ts';
import type { Actor } from '@hub/schema/door.ts';
import { typesOfId } from '@hub/schema/ids.ts';
import { departmentOrder, office } from './entities/office.ts';
import type {
  AcknowledgementRole,
  ConsultationRole,
  DepartmentCode,
  DeploymentRole,
  EmergencyRole,
  GrantRole,
  HouseholdRole,
  MeetingKind,
  MeetingRole,
  NoticeRole,
  PolicyRole,
  ReferralState,
  ReferralWithholding,
  ResolutionRole,
  ResponsibilityRole,
  SharingRole,
  TeamRequestRole,
} from './schema.generated.ts';

export type Decision = { readonly allow: true } | { readonly allow: false; readonly code: ReferralWithholding };

interface Standing {
  readonly state: ReferralState;
  readonly isConsentRevoked: boolean;
}

/**
 * Whether a referral's content — person, need, assessment, reasons, outcome, the referrals it is tied to — may be read. An erroneous row should never have
 * told anything; a withdrawn consent ends reading, while the row stays for audit. Personal Information Protection Law
 * (2021) arts 15, 47.
 */
export function mayReadContent({ state, isConsentRevoked }: Standing): Decision {
  if (state === 'ENTERED_IN_ERROR') return { allow: false, code: 'ENTERED_IN_ERROR' };
  return isConsentRevoked ? { allow: false, code: 'CONSENT_REVOKED' } : { allow: true };
}

/** Who the parties are, and the consent that tells of them, may be read unless the row is an error: both ends must know of a withdrawn consent. */
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

/** The step counts are rounded to, so that two periods subtracted do not show the small count between them. */
export const roundingStep = 5;

/** A referral to or from these discloses corrections or a medical record. */
const sensitive: ReadonlySet<DepartmentCode> = new Set<DepartmentCode>(['JUSTICE', 'HEALTH']);

/** A cell between two departments; null where all departments are counted together, sensitive ones among them. */
export const kindOfCell = (flow: { readonly from: DepartmentCode; readonly to: DepartmentCode } | null) =>
  flow && !sensitive.has(flow.from) && !sensitive.has(flow.to) ? 'ordinary' : 'sensitive';

type Kind = 'ordinary' | 'sensitive';

/** A number of a table, before and after release. */
export interface Cell {
  readonly count: number;
  /** What it is a part of; the count itself where it is of nothing. */
  readonly of: number;
  readonly shown: ReleasedCount;
  /** What it counts for where it is added up: found by everybody from what is shown, so that the sum tells no more. */
  readonly counted: number;
}

const isSmall = (count: number, kind: Kind): boolean => shown(count, kind).suppressed;
/** Neither a part nor the rest of its whole may be small: either is found by taking the other from the whole. */
const tells = (count: number, of: number, kind: Kind): boolean => isSmall(count, kind) || isSmall(of - count, kind);
const rounded = (count: number): number => Math.round(count / roundingStep) * roundingStep;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** A small part counts for nothing, a part whose rest is small for its whole. */
function releasedAs(value: number, count: number, whole: Cell | null, kind: Kind): Cell {
  const of = whole?.count ?? count;
  if (!tells(count, of, kind)) return { count, of, shown: { count: value, suppressed: false }, counted: value };
  const counted = whole && !isSmall(count, kind) ? whole.counted : 0;
  return { count, of, shown: { count: null, suppressed: true }, counted };
}

/** A cell as everybody may see it, of the `whole` it is a part of: suppressed or rounded. */
export const cellOf = (count: number, whole: Cell | null, kind: Kind): Cell =>
  releasedAs(rounded(count), count, whole, kind);

/**
 * A total as everybody may see it: the sum of the cells as shown, so that taking those from it leaves nothing of one suppressed
 * cell. Several suppressed ones are added together where together they are not small, else each for what it counts for.
 */
export function totalOf(cells: readonly Cell[], whole: Cell | null, kind: Kind): Cell {
  const suppressed = cells.filter((cell) => cell.shown.suppressed);
  const [count, of] = [sum(suppressed.map((cell) => cell.count)), sum(suppressed.map((cell) => cell.of))];
  const isTogether = suppressed.length > 1 && !tells(count, of, kind);
  const rest = isTogether ? rounded(count) : sum(suppressed.map(({ counted }) => counted));
  const value = sum(cells.map((cell) => cell.shown.count ?? 0)) + rest;
  return releasedAs(value, sum(cells.map((cell) => cell.count)), whole, kind);
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

/** The part an actor takes in an action: one the table lets do it where they have one, else any they have, for the refusal to name. */
export const asOneOf = <R extends string>(by: readonly R[], held: readonly R[]): R | null =>
  held.find((role) => by.includes(role)) ?? held[0] ?? null;

const isOffice = ({ organisation }: Belonging): boolean => organisation === office;

/** The office's own ledgers are its secretariat's to keep. */
export const secretariatOf = (actor: Belonging): 'SECRETARIAT' | null => (isOffice(actor) ? 'SECRETARIAT' : null);

/** Who is who in a resolution. Over what the office leads itself, the supporting departments are the secretariat: nobody verifies its own work. */
export function resolutionRolesOf(
  actor: Belonging,
  { leadCode, supportCodes }: { readonly leadCode: DepartmentCode; readonly supportCodes: readonly DepartmentCode[] },
): ResolutionRole[] {
  const isSupport = supportCodes.some((code) => code === actor.organisation);
  const isSecretariat = leadCode === office ? isSupport : isOffice(actor);
  return [
    ...(actor.organisation === leadCode ? (['LEAD'] as const) : []),
    ...(isSupport ? (['SUPPORT'] as const) : []),
    ...(isSecretariat ? (['SECRETARIAT'] as const) : []),
  ];
}

type Coded = { readonly departmentCode: DepartmentCode };

/** Only departments take part in the office's ledgers; a centre or an agency has no part in them. */
export const departmentOfActor = ({ organisation }: Belonging): DepartmentCode | null =>
  departmentOrder.find((code) => code === organisation) ?? null;

const rolesWhere = <R extends string>(roles: Readonly<Record<R, boolean>>): R[] =>
  (Object.keys(roles) as R[]).filter((role) => roles[role]);

/** Who is who in a notice: a department told acts on it by its signature alone. */
export const noticeRolesOf = (
  actor: Belonging,
  { issuerCode }: { readonly issuerCode: DepartmentCode },
): NoticeRole[] =>
  rolesWhere({ ISSUER: actor.organisation === issuerCode, SECRETARIAT: isOffice(actor) } as Record<
    NoticeRole,
    boolean
  >);

/** Each department signs for itself. */
export const acknowledgementRoleOf = (actor: Belonging, { departmentCode }: Coded): AcknowledgementRole | null =>
  actor.organisation === departmentCode ? 'DEPARTMENT' : null;

/** Who is who in a consultation. */
export const consultationRolesOf = (
  actor: Belonging,
  {
    initiatorCode,
    askedCodes,
  }: { readonly initiatorCode: DepartmentCode; readonly askedCodes: readonly DepartmentCode[] },
): ConsultationRole[] =>
  rolesWhere({
    INITIATOR: actor.organisation === initiatorCode,
    ASKED: askedCodes.some((code) => code === actor.organisation),
    SECRETARIAT: isOffice(actor),
  });

/** Meetings of all members are the office's to convene. */
const jointKinds: readonly MeetingKind[] = ['REGULAR_JOINT', 'EXTRAORDINARY', 'EMERGENCY'];

export const mayConvene = (actor: Belonging, kind: MeetingKind): boolean =>
  jointKinds.includes(kind) ? isOffice(actor) : departmentOfActor(actor) !== null;

/** Who is who in a meeting: who was called is among its `called`. */
export const meetingRolesOf = (
  actor: Belonging,
  { chairCode, called }: { readonly chairCode: DepartmentCode; readonly called: readonly DepartmentCode[] },
): MeetingRole[] =>
  rolesWhere({
    CONVENER: actor.organisation === chairCode,
    MEMBER: called.some((code) => code === actor.organisation),
  });

const bureau = 'CIVIL_AFFAIRS' satisfies DepartmentCode;
const federation = 'VOLUNTEER_FEDERATION' satisfies DepartmentCode;

/** Any department reports an emergency; the office answers it. */
export const emergencyRolesOf = (actor: Belonging): EmergencyRole[] =>
  rolesWhere({ REPORTER: departmentOfActor(actor) !== null, OFFICE: isOffice(actor) });

/** Civil affairs, and the agencies and centres whose workers they are, nominate. */
export const mayNominate = ({ organisation }: Belonging): boolean =>
  organisation === bureau ||
  typesOfId(organisation ?? '').some((type) => type === 'Organisation' || type === 'ServiceCentre');

/** Who is who in a deployment. */
export const deploymentRolesOf = (
  actor: Belonging,
  { nominatedBy }: { readonly nominatedBy: string },
): DeploymentRole[] =>
  rolesWhere({
    NOMINATOR: actor.organisation === nominatedBy,
    OFFICE: isOffice(actor),
    BUREAU: actor.organisation === bureau,
  });

/** The federation answers for its teams. */
export const teamRequestRolesOf = (actor: Belonging): TeamRequestRole[] =>
  rolesWhere({ OFFICE: isOffice(actor), FEDERATION: actor.organisation === federation });

/** Workers are the bureau's to assign. */
export const householdRolesOf = (actor: Belonging): HouseholdRole[] =>
  rolesWhere({ OFFICE: isOffice(actor), BUREAU: actor.organisation === bureau });

/** Nobody but the department that issues a document acts on it. */
export const policyRoleOf = (
  actor: Belonging,
  { issuerCode }: { readonly issuerCode: DepartmentCode },
): PolicyRole | null => (actor.organisation === issuerCode ? 'ISSUER' : null);

/** Who is who in the division of duties. */
export const responsibilityRolesOf = (
  actor: Belonging,
  { proposedBy }: { readonly proposedBy: DepartmentCode },
): ResponsibilityRole[] => rolesWhere({ PROPOSER: actor.organisation === proposedBy, SECRETARIAT: isOffice(actor) });
