/** The only place that knows which state may follow which, by whose act. */
import type {
  ConsultationState,
  DeploymentState,
  EmergencyState,
  MeetingState,
  NoticeState,
  PolicyState,
  ResolutionState,
} from '../schema.generated.ts';

export const meetingTransitions = {
  PLANNED: ['CONVENED', 'POSTPONED', 'CANCELLED'],
  CONVENED: ['HELD', 'POSTPONED', 'CANCELLED'],
  HELD: ['MINUTES_DRAFT'],
  MINUTES_DRAFT: ['MINUTES_SIGNED'],
  MINUTES_SIGNED: [],
  POSTPONED: ['CONVENED', 'CANCELLED'],
  CANCELLED: [],
} as const satisfies Record<MeetingState, readonly MeetingState[]>;

export const resolutionTransitions = {
  ASSIGNED: ['SIGNED_FOR', 'CANCELLED'],
  SIGNED_FOR: ['IN_PROGRESS', 'CANCELLED'],
  IN_PROGRESS: ['REPORTED_DONE', 'CANCELLED'],
  REPORTED_DONE: ['VERIFIED', 'RETURNED_FOR_REWORK'],
  RETURNED_FOR_REWORK: ['IN_PROGRESS', 'REPORTED_DONE', 'CANCELLED'],
  VERIFIED: ['CLOSED'],
  CLOSED: [],
  CANCELLED: [],
} as const satisfies Record<ResolutionState, readonly ResolutionState[]>;

/** A resolution in these states has no light: nothing is due any more. */
export const finishedResolutionStates = [
  'VERIFIED',
  'CLOSED',
  'CANCELLED',
] as const satisfies readonly ResolutionState[];
export const openResolutionStates = [
  'ASSIGNED',
  'SIGNED_FOR',
  'IN_PROGRESS',
  'REPORTED_DONE',
  'RETURNED_FOR_REWORK',
] as const satisfies readonly ResolutionState[];

export const consultationTransitions = {
  OPEN: ['PARTLY_ANSWERED', 'ANSWERED', 'ESCALATED', 'CLOSED'],
  PARTLY_ANSWERED: ['ANSWERED', 'ESCALATED', 'CLOSED'],
  ANSWERED: ['AGREED', 'DISAGREED'],
  AGREED: ['CLOSED'],
  DISAGREED: ['ESCALATED'],
  ESCALATED: ['CLOSED'],
  CLOSED: [],
} as const satisfies Record<ConsultationState, readonly ConsultationState[]>;

export const awaitingReplyStates = ['OPEN', 'PARTLY_ANSWERED'] as const satisfies readonly ConsultationState[];

export const noticeTransitions = {
  DRAFT: ['ISSUED', 'WITHDRAWN'],
  ISSUED: ['PARTLY_ACKNOWLEDGED', 'FULLY_ACKNOWLEDGED', 'ESCALATED', 'WITHDRAWN'],
  PARTLY_ACKNOWLEDGED: ['FULLY_ACKNOWLEDGED', 'ESCALATED', 'WITHDRAWN'],
  ESCALATED: ['FULLY_ACKNOWLEDGED', 'WITHDRAWN'],
  FULLY_ACKNOWLEDGED: ['RESOLVED', 'WITHDRAWN'],
  RESOLVED: [],
  WITHDRAWN: [],
} as const satisfies Record<NoticeState, readonly NoticeState[]>;

export const emergencyTransitions = {
  REPORTED: ['ASSESSED'],
  ASSESSED: ['ACTIVATED', 'NOT_ACTIVATED'],
  ACTIVATED: ['RESPONDING', 'STANDING_DOWN'],
  RESPONDING: ['STANDING_DOWN'],
  STANDING_DOWN: ['RECOVERY', 'CLOSED'],
  RECOVERY: ['CLOSED'],
  CLOSED: ['REVIEWED'],
  REVIEWED: [],
  NOT_ACTIVATED: [],
} as const satisfies Record<EmergencyState, readonly EmergencyState[]>;

/** From activation to standing down. */
export const activeEmergencyStates = [
  'ACTIVATED',
  'RESPONDING',
  'STANDING_DOWN',
] as const satisfies readonly EmergencyState[];
export const restingEmergencyStates = [
  'REPORTED',
  'ASSESSED',
  'RECOVERY',
  'CLOSED',
  'REVIEWED',
  'NOT_ACTIVATED',
] as const satisfies readonly EmergencyState[];

export const deploymentTransitions = {
  NOMINATED: ['SHORTLISTED', 'WITHDRAWN'],
  SHORTLISTED: ['APPROVED', 'WITHDRAWN'],
  APPROVED: ['DEPLOYED', 'WITHDRAWN'],
  DEPLOYED: ['RETURNED'],
  RETURNED: ['DEBRIEFED'],
  DEBRIEFED: [],
  WITHDRAWN: [],
} as const satisfies Record<DeploymentState, readonly DeploymentState[]>;

/** Those who went: the deployments F24 and `workersDeployed` count. */
export const wentStates = ['DEPLOYED', 'RETURNED', 'DEBRIEFED'] as const satisfies readonly DeploymentState[];

export const policyTransitions = {
  PLANNED: ['DRAFTING'],
  DRAFTING: ['CONSULTING'],
  CONSULTING: ['DRAFTING', 'ADOPTED'],
  ADOPTED: ['IN_FORCE'],
  IN_FORCE: ['SUPERSEDED'],
  SUPERSEDED: [],
} as const satisfies Record<PolicyState, readonly PolicyState[]>;

export const unadoptedPolicyStates = ['PLANNED', 'DRAFTING', 'CONSULTING'] as const satisfies readonly PolicyState[];
