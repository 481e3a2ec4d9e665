/** The volunteer federation's tables, and the context its resolvers get. */
import type { Context as KitContext } from '@hub/kit/context.ts';
import { workflowEntities } from '@hub/kit/workflow/entities.ts';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { ActivityFeedback } from './activity-feedback.ts';
import { HoursRecord } from './hours-record.ts';
import { TeamAttachment } from './team-attachment.ts';
import { TeamCallOut } from './team-call-out.ts';
import { TeamReturn } from './team-return.ts';
import { TeamSkillStrength } from './team-skill-strength.ts';
import { Volunteer } from './volunteer.ts';
import { VolunteerActivity } from './volunteer-activity.ts';
import { VolunteerAward } from './volunteer-award.ts';
import { VolunteerCertificate } from './volunteer-certificate.ts';
import { VolunteerMembership } from './volunteer-membership.ts';
import { VolunteerTeam } from './volunteer-team.ts';
import { VolunteerTraining } from './volunteer-training.ts';

export const entities = [
  VolunteerTeam,
  TeamSkillStrength,
  TeamReturn,
  Volunteer,
  VolunteerMembership,
  VolunteerActivity,
  ActivityFeedback,
  HoursRecord,
  VolunteerTraining,
  VolunteerAward,
  VolunteerCertificate,
  TeamCallOut,
  TeamAttachment,
  ...workflowEntities,
] as const;

export type Tables = InferKyselyDB<
  (typeof entities)[number],
  { tableNamingStrategy: 'entity'; columnNamingStrategy: 'property' }
>;
export type Context = KitContext<Tables>;
export {
  ActivityFeedback,
  HoursRecord,
  TeamAttachment,
  TeamCallOut,
  TeamReturn,
  TeamSkillStrength,
  Volunteer,
  VolunteerActivity,
  VolunteerAward,
  VolunteerCertificate,
  VolunteerMembership,
  VolunteerTeam,
  VolunteerTraining,
};
