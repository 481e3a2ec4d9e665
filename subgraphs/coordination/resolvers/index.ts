/** Every type the coordination office answers for. */
import type { Resolvers } from '../schema.generated.ts';
import { alertQueries, alerts } from './alert.ts';
import { completeness, completenessQueries } from './completeness.ts';
import { consent } from './consent.ts';
import { consultation, consultationQueries, consultationReply } from './consultation.ts';
import { department, departmentQueries, dutyMatter, responsibility } from './department.ts';
import { figure, figureQueries, figureSourceObservation } from './figure.ts';
import { deployment, emergencyIncident, incidentQueries } from './incident.ts';
import { agendaItem, attendance, meeting, meetingQueries } from './meeting.ts';
import { acknowledgement, majorMatterNotice, noticeQueries } from './notice.ts';
import { policyDocument, policyQueries } from './policy-document.ts';
import { referral, referralEvent } from './referral.ts';
import { referralMutations } from './referral-actions.ts';
import { referralChangesQueries } from './referral-changes.ts';
import { referralContributions, referralQueries } from './referral-lists.ts';
import { parties } from './referral-party.ts';
import { referralRouting, referralTarget, routingQueries } from './referral-routing.ts';
import { referralFlow, referralStatistics, statisticsContributions, statisticsQueries } from './referral-statistics.ts';
import { progressNote, resolution, resolutionLights, resolutionQueries, resolutionStateChange } from './resolution.ts';
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
    ...completenessQueries,
  },
  Mutation: { ...referralMutations, ...sharingMutations },
  Department: department,
  Responsibility: responsibility,
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
  Attendance: attendance,
  AgendaItem: agendaItem,
  Resolution: resolution,
  ResolutionStateChange: resolutionStateChange,
  ProgressNote: progressNote,
  ResolutionLights: resolutionLights,
  Consultation: consultation,
  ConsultationReply: consultationReply,
  MajorMatterNotice: majorMatterNotice,
  Acknowledgement: acknowledgement,
  EmergencyIncident: emergencyIncident,
  Deployment: deployment,
  PolicyDocument: policyDocument,
  ...alerts,
  Figure: figure,
  FigureSourceObservation: figureSourceObservation,
  SharingRequest: sharingRequest,
  SharingStep: sharingStep,
  Grant: grant,
  GrantStep: grantStep,
  Completeness: completeness,
};
