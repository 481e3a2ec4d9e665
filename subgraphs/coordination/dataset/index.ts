/** The order in which the coordination office's tables are filled. */
import type { City } from '@hub/kit/dataset/city.ts';
import type { Insert } from '@hub/kit/dataset/insert.ts';
import { Counter, OutboxEvent, Transition } from '@hub/kit/workflow/entities.ts';
import { Acknowledgement } from '../entities/acknowledgement.ts';
import { AgendaItem } from '../entities/agenda-item.ts';
import { Attendance } from '../entities/attendance.ts';
import { Consent } from '../entities/consent.ts';
import { Consultation } from '../entities/consultation.ts';
import { ConsultationReply } from '../entities/consultation-reply.ts';
import { Department } from '../entities/department.ts';
import { Deployment } from '../entities/deployment.ts';
import { EmergencyIncident } from '../entities/emergency-incident.ts';
import { Figure } from '../entities/figure.ts';
import { Grant } from '../entities/grant.ts';
import { HouseholdAssignment } from '../entities/household-assignment.ts';
import { MajorMatterNotice } from '../entities/major-matter-notice.ts';
import { Meeting } from '../entities/meeting.ts';
import { PolicyDocument } from '../entities/policy-document.ts';
import { PolicyField } from '../entities/policy-field.ts';
import { ProgressNote } from '../entities/progress-note.ts';
import { Referral } from '../entities/referral.ts';
import { Resolution } from '../entities/resolution.ts';
import { Responsibility } from '../entities/responsibility.ts';
import { SharingRequest } from '../entities/sharing-request.ts';
import { TeamRequest } from '../entities/team-request.ts';
import { consultationRows, consultationSteps, replyRows } from './consultations.ts';
import { departmentRows, responsibilityRows, responsibilitySteps } from './departments.ts';
import { figureRows } from './figures.ts';
import { deploymentRows, emergencySteps, householdRows, incidentRows, teamRequestRows } from './incidents.ts';
import { agendaRows, attendanceRows, meetingRows, meetingSteps } from './meetings.ts';
import { acknowledgementRows, noticeRows, noticeSteps } from './notices.ts';
import { policyFieldRows, policyRows, policySteps } from './policies.ts';
import { consentRows, referralRows, referralSteps } from './referral-rows.ts';
import { referralsOf } from './referrals.ts';
import { progressRows, resolutionRows, resolutionSteps } from './resolutions.ts';
import { sharingRows } from './sharing.ts';
import { workflowRows } from './workflow-steps.ts';

export const dataset = async (city: City, insert: Insert): Promise<void> => {
  await insert(Department, departmentRows());
  await insert(Responsibility, responsibilityRows());
  await insert(Figure, figureRows());
  await insert(Meeting, meetingRows());
  await insert(Attendance, attendanceRows());
  await insert(AgendaItem, agendaRows());
  await insert(Resolution, resolutionRows());
  await insert(ProgressNote, progressRows());
  await insert(Consultation, consultationRows());
  await insert(ConsultationReply, replyRows());
  await insert(MajorMatterNotice, noticeRows());
  await insert(Acknowledgement, acknowledgementRows());
  await insert(EmergencyIncident, incidentRows());
  await insert(Deployment, deploymentRows());
  await insert(TeamRequest, teamRequestRows());
  await insert(HouseholdAssignment, householdRows());
  await insert(PolicyDocument, policyRows());
  await insert(PolicyField, policyFieldRows());
  const { requests, grants, steps } = sharingRows();
  await insert(SharingRequest, requests);
  await insert(Grant, grants);
  const referrals = referralsOf(city);
  await insert(Referral, referralRows(city, referrals));
  await insert(Consent, consentRows(referrals));
  const { transitions, events, counters } = workflowRows([
    ...steps,
    ...resolutionSteps(),
    ...noticeSteps(),
    ...consultationSteps(),
    ...meetingSteps(),
    ...emergencySteps(),
    ...referralSteps(referrals),
    ...policySteps(),
    ...responsibilitySteps(),
  ]);
  await insert(Transition, transitions);
  await insert(OutboxEvent, events);
  await insert(Counter, counters);
};
