/** Every type the coordination office answers for. */
import type { Resolvers } from '../schema.generated.ts';
import { alertQueries, alerts } from './alert.ts';
import { completeness, completenessQueries } from './completeness.ts';
import { consent } from './consent.ts';
import { consultation, consultationQueries, consultationReply, consultationStateChange } from './consultation.ts';
import { consultationMutations } from './consultation-actions.ts';
import { department, departmentQueries, dutyMatter, responsibility, responsibilityStep } from './department.ts';
import {
  emergencyAccess,
  emergencyAccessMutations,
  emergencyAccessQueries,
  emergencyAccessStep,
} from './emergency-access.ts';
import { emergencyMutations } from './emergency-actions.ts';
import { householdAssignment, householdStep, teamRequest, teamRequestStep } from './emergency-response.ts';
import { figure, figureQueries, figureSourceObservation } from './figure.ts';
import {
  deployment,
  deploymentStateChange,
  emergencyIncident,
  emergencyStateChange,
  incidentQueries,
} from './incident.ts';
import { agendaItem, attendance, meeting, meetingQueries, meetingStateChange } from './meeting.ts';
import { meetingMutations } from './meeting-actions.ts';
import { acknowledgement, majorMatterNotice, noticeQueries, noticeStateChange } from './notice.ts';
import { noticeMutations } from './notice-actions.ts';
import { policyMutations } from './policy-actions.ts';
import { policyDocument, policyQueries, policyStateChange } from './policy-document.ts';
import { referral, referralEvent } from './referral.ts';
import { referralMutations } from './referral-actions.ts';
import { referralChangesQueries, referralSubscriptions } from './referral-changes.ts';
import { referralContributions, referralQueries } from './referral-lists.ts';
import { parties } from './referral-party.ts';
import { referralRouting, referralTarget, routingQueries } from './referral-routing.ts';
import { referralFlow, referralStatistics, statisticsContributions, statisticsQueries } from './referral-statistics.ts';
import {
  progressNote,
  resolution,
  resolutionLights,
  resolutionMeasure,
  resolutionQueries,
  resolutionStateChange,
} from './resolution.ts';
import { resolutionMutations } from './resolution-actions.ts';
import { responsibilityMutations } from './responsibility-actions.ts';
import { grant, grantStep, sharingQueries, sharingRequest, sharingStep } from './sharing.ts';
import { sharingMutations } from './sharing-actions.ts';

export const resolvers: Resolvers = {
  Query: {
    ...departmentQueries,
    ...referralQueries,
    ...referralChangesQueries,
    ...routingQueries,
    ...statisticsQueries,
    ...meetingQueries,
    ...resolutionQueries,
    ...consultationQueries,
    ...noticeQueries,
    ...incidentQueries,
    ...policyQueries,
    ...alertQueries,
    ...figureQueries,
    ...sharingQueries,
    ...emergencyAccessQueries,
    ...completenessQueries,
  },
  Mutation: {
    ...referralMutations,
    ...sharingMutations,
    ...resolutionMutations,
    ...noticeMutations,
    ...consultationMutations,
    ...meetingMutations,
    ...emergencyMutations,
    ...emergencyAccessMutations,
    ...policyMutations,
    ...responsibilityMutations,
  },
  Subscription: referralSubscriptions,
  Department: department,
  Responsibility: responsibility,
  ResponsibilityStep: responsibilityStep,
  DutyMatter: dutyMatter,
  ...parties,
  Referral: referral,
  ReferralEvent: referralEvent,
  Consent: consent,
  ReferralStatistics: referralStatistics,
  ReferralFlow: referralFlow,
  ReferralRouting: referralRouting,
  ReferralTarget: referralTarget,
  ...referralContributions,
  ...statisticsContributions,
  Meeting: meeting,
  MeetingStateChange: meetingStateChange,
  Attendance: attendance,
  AgendaItem: agendaItem,
  Resolution: resolution,
  ResolutionStateChange: resolutionStateChange,
  ResolutionMeasure: resolutionMeasure,
  ProgressNote: progressNote,
  ResolutionLights: resolutionLights,
  Consultation: consultation,
  ConsultationStateChange: consultationStateChange,
  ConsultationReply: consultationReply,
  MajorMatterNotice: majorMatterNotice,
  NoticeStateChange: noticeStateChange,
  Acknowledgement: acknowledgement,
  EmergencyIncident: emergencyIncident,
  EmergencyStateChange: emergencyStateChange,
  Deployment: deployment,
  DeploymentStateChange: deploymentStateChange,
  TeamRequest: teamRequest,
  TeamRequestStep: teamRequestStep,
  HouseholdAssignment: householdAssignment,
  HouseholdStep: householdStep,
  PolicyDocument: policyDocument,
  PolicyStateChange: policyStateChange,
  ...alerts,
  Figure: figure,
  FigureSourceObservation: figureSourceObservation,
  SharingRequest: sharingRequest,
  SharingStep: sharingStep,
  Grant: grant,
  GrantStep: grantStep,
  EmergencyAccess: emergencyAccess,
  EmergencyAccessStep: emergencyAccessStep,
  Completeness: completeness,
};
