/** The volunteer federation's rows: teams, returns and call-outs are complete at every scale, people's rows are the city's share. */
import type { City } from '@hub/kit/dataset/city.ts';
import type { Insert } from '@hub/kit/dataset/insert.ts';
import * as table from '../entities/index.ts';
import { activities, feedback, hoursRecords } from './activities.ts';
import { callOuts } from './call-outs.ts';
import { awards, certificates, trainings } from './personal-records.ts';
import { teamReturns } from './team-returns.ts';
import { teamSkillStrengths, teams } from './teams.ts';
import { memberships, volunteers } from './volunteers.ts';

export const dataset = async (city: City, insert: Insert): Promise<void> => {
  await insert(table.VolunteerTeam, teams());
  await insert(table.TeamSkillStrength, teamSkillStrengths());
  await insert(table.TeamReturn, teamReturns());
  await insert(table.TeamCallOut, callOuts());
  await insert(table.Volunteer, volunteers(city));
  await insert(table.VolunteerMembership, memberships(city));
  await insert(table.VolunteerActivity, activities(city));
  await insert(table.HoursRecord, hoursRecords(city));
  await insert(table.ActivityFeedback, feedback(city));
  await insert(table.VolunteerTraining, trainings(city));
  await insert(table.VolunteerAward, awards(city));
  await insert(table.VolunteerCertificate, certificates(city));
};
