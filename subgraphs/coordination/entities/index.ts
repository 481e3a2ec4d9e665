/** What the coordination office stores, and the typed tables its resolvers read. */
import type { Context as KitContext } from '@hub/kit/context.ts';
import { DeliveryCursor, workflowEntities } from '@hub/kit/workflow/entities.ts';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Acknowledgement } from './acknowledgement.ts';
import { AgendaItem } from './agenda-item.ts';
import { Attendance } from './attendance.ts';
import { Consent } from './consent.ts';
import { Consultation } from './consultation.ts';
import { ConsultationReply } from './consultation-reply.ts';
import { Department } from './department.ts';
import { Deployment } from './deployment.ts';
import { EmergencyAccess } from './emergency-access.ts';
import { EmergencyIncident } from './emergency-incident.ts';
import { Figure } from './figure.ts';
import { Grant } from './grant.ts';
import { HouseholdAssignment } from './household-assignment.ts';
import { MajorMatterNotice } from './major-matter-notice.ts';
import { Meeting } from './meeting.ts';
import { PolicyDocument } from './policy-document.ts';
import { PolicyField } from './policy-field.ts';
import { ProgressNote } from './progress-note.ts';
import { Referral } from './referral.ts';
import { Resolution } from './resolution.ts';
import { Responsibility } from './responsibility.ts';
import { SharingRequest } from './sharing-request.ts';
import { TeamRequest } from './team-request.ts';

export const entities = [
  Department,
  Responsibility,
  Referral,
  Consent,
  Meeting,
  Attendance,
  AgendaItem,
  Resolution,
  ProgressNote,
  Consultation,
  ConsultationReply,
  MajorMatterNotice,
  Acknowledgement,
  EmergencyIncident,
  Deployment,
  TeamRequest,
  HouseholdAssignment,
  PolicyDocument,
  PolicyField,
  Figure,
  SharingRequest,
  Grant,
  EmergencyAccess,
  ...workflowEntities,
  DeliveryCursor,
] as const;

export type Tables = InferKyselyDB<
  (typeof entities)[number],
  { tableNamingStrategy: 'entity'; columnNamingStrategy: 'property' }
>;
export type Context = KitContext<Tables>;
