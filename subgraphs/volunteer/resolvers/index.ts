/** One resolver map a GraphQL type. */
import type { Resolvers } from '../schema.generated.ts';
import { agencyExit } from './agency-exit.ts';
import { callOutQueries, emergencyIncident, teamCallOut } from './call-out.ts';
import { callOutMutations } from './call-out-actions.ts';
import { teamToCall } from './call-out-proposals.ts';
import { callableTeam, callableTeamQueries } from './callable-team.ts';
import { figure } from './figure.ts';
import { hoursMutations } from './hours-actions.ts';
import { hoursQueries, hoursRecord } from './hours-record.ts';
import { certificateQueries, volunteerAward, volunteerCertificate, volunteerTraining } from './personal-record.ts';
import { teamMutations } from './team-actions.ts';
import { attachmentMutations, teamAttachment } from './team-attachment.ts';
import { person, volunteer, volunteerQueries } from './volunteer.ts';
import { volunteerMutations } from './volunteer-actions.ts';
import { activityFeedback, volunteerActivity, volunteerActivityQueries } from './volunteer-activity.ts';
import { poolQueries } from './volunteer-pool.ts';
import {
  teamReturn,
  teamSkillStrength,
  volunteerMembership,
  volunteerTeam,
  volunteerTeamConnection,
  volunteerTeamQueries,
} from './volunteer-team.ts';
import { district, organisation, serviceCentre, township, volunteeringQueries } from './volunteering.ts';

export const resolvers: Resolvers = {
  Query: {
    ...volunteerTeamQueries,
    ...volunteerQueries,
    ...volunteerActivityQueries,
    ...hoursQueries,
    ...certificateQueries,
    ...callOutQueries,
    ...volunteeringQueries,
    ...poolQueries,
    ...callableTeamQueries,
  },
  Mutation: { ...hoursMutations, ...teamMutations, ...attachmentMutations, ...callOutMutations, ...volunteerMutations },
  AgencyExit: agencyExit,
  CallableTeam: callableTeam,
  TeamAttachment: teamAttachment,
  ActivityFeedback: activityFeedback,
  District: district,
  EmergencyIncident: emergencyIncident,
  TeamToCall: teamToCall,
  Figure: figure,
  HoursRecord: hoursRecord,
  Organisation: organisation,
  Person: person,
  ServiceCentre: serviceCentre,
  TeamCallOut: teamCallOut,
  TeamReturn: teamReturn,
  TeamSkillStrength: teamSkillStrength,
  Township: township,
  Volunteer: volunteer,
  VolunteerActivity: volunteerActivity,
  VolunteerAward: volunteerAward,
  VolunteerCertificate: volunteerCertificate,
  VolunteerMembership: volunteerMembership,
  VolunteerTeam: volunteerTeam,
  VolunteerTeamConnection: volunteerTeamConnection,
  VolunteerTraining: volunteerTraining,
};
