/** Row rights of civil affairs: pure decisions, taken after the scope has been checked. */
import type { RowRights } from '@hub/kit/context.ts';
import { ownOnly } from '@hub/kit/rights.ts';
import { districtCodes } from '@hub/schema/codes.ts';
import type { Actor } from '@hub/schema/door.ts';
import { typesOfId } from '@hub/schema/ids.ts';
import type { AnchorRole } from './entities/anchor-machine.ts';
import type { BidRole } from './entities/bid-machine.ts';
import type { CapacityRole } from './entities/capacity-machine.ts';
import type { CaseRole } from './entities/case-machine.ts';
import type { CreditRole } from './entities/credit-machine.ts';
import type { EmploymentRole } from './entities/employment-machine.ts';
import type { EvaluationRole } from './entities/evaluation-machine.ts';
import { type ExitRole, handoverOwners } from './entities/exit-machine.ts';
import type { FindingRole } from './entities/finding-machine.ts';
import type { GradeRole } from './entities/grade-machine.ts';
import type { IncentiveRole } from './entities/incentive-machine.ts';
import type { LicenceRole } from './entities/licence-machine.ts';
import type { ProjectRole } from './entities/project-machine.ts';
import type { ProposalRole } from './entities/proposal-machine.ts';
import type { SurveyRole } from './entities/survey-machine.ts';
import type { TenderRole } from './entities/tender-machine.ts';
import type { TieRole } from './entities/tie-machine.ts';
import type { TrainingRole } from './entities/training-machine.ts';
import type { FindingState } from './schema.generated.ts';

export type Decision = { readonly allow: true } | { readonly allow: false; readonly code: 'NOT_SUBSTANTIATED' };

const substantiated: readonly FindingState[] = ['SUBSTANTIATED', 'RECTIFYING', 'RECTIFIED'];

/** What a finding says is let out once it is found to be true: until then it is an accusation. */
export const maySeeDetail = ({ state }: { readonly state: FindingState }): Decision =>
  substantiated.includes(state) ? { allow: true } : { allow: false, code: 'NOT_SUBSTANTIATED' };

/** A centre's people read the cases of their centre; another centre's are answered like cases there are not. */
export const rights = { ServiceCase: ownOnly('ServiceCentre', 'centreId') } as const satisfies RowRights;

type Belonging = Pick<Actor, 'organisation'>;

/** The city bureau of civil affairs and its eleven district bureaus. */
const cityBureau = 'ORG-0401';
const bureauOf = (districtCode: string): string =>
  `ORG-${String(402 + districtCodes.findIndex(({ code }) => code === districtCode)).padStart(4, '0')}`;
const isBureau = (id: string): boolean => id >= cityBureau && id <= 'ORG-0412';

/** The department's officers act for the city bureau. */
export const isCityBureau = ({ organisation }: Belonging): boolean =>
  organisation === 'CIVIL_AFFAIRS' || organisation === cityBureau;

/** A body's own people act for it; the department's officers for every bureau of civil affairs. */
export const actsFor = ({ organisation }: Belonging, id: string | null): boolean =>
  organisation !== null && id !== null && (organisation === id || (organisation === 'CIVIL_AFFAIRS' && isBureau(id)));

/** Government Procurement Law arts 52–55: a bidder challenges, the purchaser answers, the finance department supervises. */
export function tenderRoleOf(
  actor: Belonging,
  { purchaserId, bidderIds }: { readonly purchaserId: string | null; readonly bidderIds: readonly string[] },
): TenderRole | null {
  if (actsFor(actor, purchaserId)) return 'PURCHASER';
  if (actor.organisation === 'FINANCE') return 'SUPERVISOR';
  return actor.organisation !== null && bidderIds.includes(actor.organisation) ? 'BIDDER' : null;
}

export const bidRoleOf = ({ organisation }: Belonging, bidderId: string): BidRole | null =>
  organisation === bidderId ? 'BIDDER' : null;

export function projectRoleOf(actor: Belonging, purchaserId: string): ProjectRole | null {
  if (isCityBureau(actor)) return 'SECRETARIAT';
  return actsFor(actor, purchaserId) ? 'PURCHASER' : null;
}

/** @param memberOf organisations that hold a seat of the committee today. */
export function proposalRoleOf(
  actor: Belonging,
  { proposerId, memberOf }: { readonly proposerId: string; readonly memberOf: readonly string[] },
): ProposalRole | null {
  if (isCityBureau(actor)) return 'SECRETARIAT';
  if (actsFor(actor, proposerId)) return 'PROPOSER';
  return actor.organisation !== null && memberOf.includes(actor.organisation) ? 'MEMBER' : null;
}

/** The bureau that buys commissions; the two sides of an evaluation act for themselves. */
export function evaluationRoleOf(
  actor: Belonging,
  {
    purchaserId,
    evaluatorId,
    supplierId,
  }: Readonly<Record<'purchaserId' | 'evaluatorId' | 'supplierId', string | null>>,
): EvaluationRole | null {
  if (isCityBureau(actor) || actsFor(actor, purchaserId)) return 'COMMISSIONER';
  if (actor.organisation === null) return null;
  if (actor.organisation === evaluatorId) return 'EVALUATOR';
  return actor.organisation === supplierId ? 'AGENCY' : null;
}

export function tieRoleOf(
  actor: Belonging,
  { evaluatorId, agencyId }: { readonly evaluatorId: string; readonly agencyId: string },
): TieRole | null {
  if (isCityBureau(actor)) return 'SECRETARIAT';
  if (actor.organisation === evaluatorId) return 'EVALUATOR';
  return actor.organisation === agencyId ? 'AGENCY' : null;
}

/** @param isEvaluationBody whether the actor's organisation is one. */
export function anchorRoleOf(actor: Belonging, isEvaluationBody: boolean): AnchorRole | null {
  if (isCityBureau(actor)) return 'BUREAU';
  return isEvaluationBody ? 'EVALUATOR' : null;
}

/** The city bureau supervises every agency, a district's those that stand in it. */
const supervises = (actor: Belonging, districtCode: string | null): boolean =>
  isCityBureau(actor) || (districtCode !== null && actor.organisation === bureauOf(districtCode));

export interface Supervised {
  readonly id: string;
  readonly districtCode: string | null;
}

export function exitRoleOf(actor: Belonging, { id, districtCode }: Supervised): ExitRole | null {
  if (supervises(actor, districtCode)) return 'SUPERVISOR';
  if (handoverOwners.some((owner) => owner === actor.organisation)) return 'OWNER';
  return actor.organisation === id ? 'AGENCY' : null;
}

/** @param isIndustryBody whether the actor's organisation is one. */
export function findingRoleOf(
  actor: Belonging,
  { id, districtCode }: Supervised,
  isIndustryBody: boolean,
): FindingRole | null {
  if (supervises(actor, districtCode)) return 'GOVERNMENT';
  if (actor.organisation === id) return 'AGENCY';
  return isIndustryBody ? 'INDUSTRY' : null;
}

/** Credit is entered and repaired, grades are awarded and revoked, by the city bureau alone. */
export function creditRoleOf(actor: Belonging, organisationId: string): CreditRole | null {
  if (isCityBureau(actor)) return 'BUREAU';
  return actor.organisation === organisationId ? 'AGENCY' : null;
}

export const gradeRoleOf = (actor: Belonging): GradeRole | null => (isCityBureau(actor) ? 'BUREAU' : null);

export function capacityRoleOf(
  { organisation }: Belonging,
  { id, operatorId }: { readonly id: string; readonly operatorId?: string | null | undefined },
): CapacityRole | null {
  if (organisation === id) return 'CENTRE';
  return organisation !== null && organisation === operatorId ? 'OPERATOR' : null;
}

/** Nobody but the centre's own people acts on its cases, the bureau and the agency included. */
export const caseRoleOf = ({ organisation }: Belonging, centreId: string): CaseRole | null =>
  organisation === centreId && typesOfId(centreId).includes('ServiceCentre') ? 'CENTRE' : null;

export function surveyRoleOf(actor: Belonging, conductedById: string): SurveyRole | null {
  if (isCityBureau(actor)) return 'SECRETARIAT';
  return actor.organisation === conductedById ? 'SURVEYOR' : null;
}

/** Licences are the city bureau's to register; an agency enrols whom it is about to employ. */
export function licenceRoleOf(actor: Belonging): LicenceRole | null {
  if (isCityBureau(actor)) return 'BUREAU';
  return typesOfId(actor.organisation ?? '').includes('Organisation') ? 'AGENCY' : null;
}

/** @param employerId the agency the post is at, the worker is employed by, or granted. */
export function employmentRoleOf(actor: Belonging, employerId: string | null): (EmploymentRole & IncentiveRole) | null {
  if (isCityBureau(actor)) return 'BUREAU';
  return employerId !== null && actor.organisation === employerId ? 'AGENCY' : null;
}

/** An agency claims hours for a worker it employs; nobody confirms what it claimed itself. */
export function trainingRoleOf(
  actor: Belonging,
  { providerId, employerId }: { readonly providerId: string; readonly employerId: string | null },
): TrainingRole | null {
  if (actor.organisation === providerId) return 'PROVIDER';
  return employmentRoleOf(actor, employerId);
}
