/** What the coordination office lets out of a referral, and whom it lets act in each of its workflows. */
import type { RowRights } from '@hub/kit/context.ts';
import type { Filter } from '@hub/kit/filter.ts';
import { isPartOf } from '@hub/schema/bodies.ts';
import type { Actor } from '@hub/schema/door.ts';
import { typesOfId } from '@hub/schema/ids.ts';
import { departmentOrder, office, sensitive } from './entities/office.ts';
import { toldReferralStates } from './entities/referral-machine.ts';
import type {
  AcknowledgementRole,
  ConsultationRole,
  DepartmentCode,
  DeploymentRole,
  EmergencyAccessRole,
  EmergencyRole,
  GrantRole,
  HouseholdRole,
  MeetingKind,
  MeetingRole,
  NoticeRole,
  PolicyRole,
  ReferralActor,
  ReferralPartyKind,
  ReferralState,
  ReferralWithholding,
  ResolutionRole,
  ResponsibilityRole,
  ServiceField,
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

/** Everything but what its receiver was never told of. */
const told = { state: [...toldReferralStates] };

/**
 * A referral is read by both ends: their departments, and the body at an end; by the receiver once it was sent. For
 * everybody else there is none, since that justice or a hospital refers somebody discloses a record; what justice has not
 * cleared is there for justice alone. The office stands between the departments and reads the rest.
 */
function ofOwnReferrals({ organisation }: Pick<Actor, 'organisation'>): readonly Filter[] {
  if (organisation === null) return [];
  const cleared = isPartOf(organisation, 'JUSTICE') ? {} : { isWithheld: false };
  if (organisation === office) return [cleared];
  return exchanging.has(organisation)
    ? [
        { fromDepartmentCode: organisation, ...cleared },
        { toDepartmentCode: organisation, ...told, ...cleared },
      ]
    : [
        { fromId: organisation, ...cleared },
        { toId: organisation, ...told, ...cleared },
      ];
}

/** An emergency access is seen by both sides, and by the office. */
const ofBothSides = ({ organisation }: Pick<Actor, 'organisation'>): readonly Filter[] | undefined => {
  if (organisation === null) return [];
  return organisation === office ? undefined : [{ client: organisation }, { ownerCode: organisation }];
};

export const rights = { Referral: ofOwnReferrals, EmergencyAccess: ofBothSides } as const satisfies RowRights;

type Belonging = Pick<Actor, 'organisation'>;
type Deciding = Pick<Actor, 'organisation' | 'scopes'>;

/** Whether the actor decides for a department about its data: not everybody who works there does. */
const decidesFor = ({ organisation, scopes }: Deciding, ownerCode: DepartmentCode): boolean =>
  organisation === ownerCode && scopes.has('sharing:decide');

/** Whether the actor may ask in its own body's name. */
export const mayAsk = ({ organisation, scopes }: Deciding): boolean =>
  organisation !== null && (scopes.has('sharing:act') || scopes.has('sharing:decide'));

/** One end of a referral. */
export interface End {
  readonly kind: ReferralPartyKind;
  readonly id: string;
  readonly departmentCode: DepartmentCode;
}

/** Bodies of a department, for which it acts; centres and organisations act for themselves. */
const ofDepartment: ReadonlySet<ReferralPartyKind> = new Set(['HOSPITAL', 'JUSTICE_OFFICE', 'VOLUNTEER_TEAM']);

const standsFor = ({ organisation }: Belonging, { kind, id, departmentCode }: End): boolean =>
  organisation === id || (organisation === departmentCode && ofDepartment.has(kind));

/** What the sender's supervisor has beside the sender's own organisation, or as its department. */
export const supervising = 'referral:supervise';

/** On which sides of a referral the actor stands; none for anybody else. */
export function referralRolesOf(actor: Pick<Actor, 'organisation' | 'scopes'>, from: End, to: End): ReferralActor[] {
  const supervises = actor.organisation === from.id || actor.organisation === from.departmentCode;
  return [
    ...(standsFor(actor, from) ? (['SENDER'] as const) : []),
    ...(standsFor(actor, to) ? (['RECEIVER'] as const) : []),
    ...(actor.organisation === 'COORDINATION' ? (['COORDINATOR'] as const) : []),
    ...(supervises && actor.scopes.has(supervising) ? (['SUPERVISOR'] as const) : []),
  ];
}

/** Needs that disclose corrections, a medical record or drug use. */
const sensitiveNeeds: ReadonlySet<ServiceField> = new Set([
  'COMMUNITY_CORRECTIONS',
  'MEDICAL_SOCIAL_WORK',
  'DRUG_CONTROL',
]);

/**
 * Whether the actor may be told that this referral is there: an end of it and the office may; anybody else only where
 * neither end nor need discloses a record. A refusal would otherwise tell what reading withholds.
 */
export function mayKnowOf(actor: Belonging, from: End, to: End, need: ServiceField): boolean {
  const { organisation } = actor;
  const ends = [from.id, to.id, from.departmentCode, to.departmentCode] as const;
  if (organisation === 'COORDINATION') return true;
  if (standsFor(actor, from) || standsFor(actor, to)) return true;
  const isSensitive = sensitiveNeeds.has(need) || ends.some((each) => sensitive.has(each as DepartmentCode));
  return organisation !== null && !isSensitive;
}

/**
 * Which side of a sharing request the actor stands on. The office keeps the requests and is a department like any other in
 * them: it decides about its own data only. Order 809, arts 20, 25.
 */
export function sharingRoleOf(
  actor: Deciding,
  { client, ownerCode }: { readonly client: string; readonly ownerCode: DepartmentCode },
): SharingRole | null {
  if (actor.organisation === ownerCode) return decidesFor(actor, ownerCode) ? 'OWNER' : null;
  return actor.organisation === client && mayAsk(actor) ? 'CLIENT' : null;
}

/** Nobody acts on a grant but who decides for its owner. */
export const grantRoleOf = (
  actor: Deciding,
  { ownerCode }: { readonly ownerCode: DepartmentCode },
): GrantRole | null => (decidesFor(actor, ownerCode) ? 'OWNER' : null);

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

/** Who opened it acts on it as such and never as its second person; that one is of either side or the office. */
export function emergencyRoleOf(
  { subject, organisation, scopes }: Pick<Actor, 'subject' | 'organisation' | 'scopes'>,
  access: { readonly subject: string; readonly client: string; readonly ownerCode: DepartmentCode },
): EmergencyAccessRole | null {
  if (subject === access.subject) return 'USER';
  const isInvolved = organisation === access.client || organisation === access.ownerCode || organisation === office;
  return isInvolved && scopes.has('emergency:review') ? 'REVIEWER' : null;
}

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
