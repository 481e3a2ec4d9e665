/** The volunteer federation's rows: teams, returns and call-outs are complete at every scale, people's rows are the city's share. */
import type { City } from '@hub/kit/dataset/city.ts';
import type { Insert } from '@hub/kit/dataset/insert.ts';
import { Counter } from '@hub/kit/workflow/entities.ts';
import { attachmentMachine } from '../entities/attachment-machine.ts';
import { callOutMachine } from '../entities/call-out-machine.ts';
import { certificateMachine } from '../entities/certificate-machine.ts';
import { hoursMachine } from '../entities/hours-machine.ts';
import * as table from '../entities/index.ts';
import { teamMachine } from '../entities/team-machine.ts';
import { volunteerMachine } from '../entities/volunteer-machine.ts';
import { activities, feedback, hoursRecords } from './activities.ts';
import { callOuts } from './call-outs.ts';
import { awards, certificates, trainings } from './personal-records.ts';
import { teamReturns } from './team-returns.ts';
import { teamAttachments, teamSkillStrengths, teams } from './teams.ts';
import { memberships, volunteers } from './volunteers.ts';

export const dataset = async (city: City, insert: Insert): Promise<void> => {
  const formed = await insert(table.VolunteerTeam, teams());
  const attachments = await insert(table.TeamAttachment, teamAttachments());
  await insert(table.TeamSkillStrength, teamSkillStrengths());
  await insert(table.TeamReturn, teamReturns());
  const calls = await insert(table.TeamCallOut, callOuts());
  const people = await insert(table.Volunteer, volunteers(city));
  await insert(table.VolunteerMembership, memberships(city));
  await insert(table.VolunteerActivity, activities(city));
  const hours = await insert(table.HoursRecord, hoursRecords(city));
  await insert(table.ActivityFeedback, feedback(city));
  await insert(table.VolunteerTraining, trainings(city));
  await insert(table.VolunteerAward, awards(city));
  const issued = await insert(table.VolunteerCertificate, certificates(city));
  await insert(Counter, [
    { name: teamMachine.name, last: formed },
    { name: attachmentMachine.name, last: attachments },
    { name: hoursMachine.name, last: hours },
    { name: certificateMachine.name, last: issued },
    { name: callOutMachine.name, last: calls },
    { name: volunteerMachine.name, last: people },
  ]);
};
