/** The volunteer federation (义工联): volunteers, their teams, activities and hours, and teams called out to emergencies. */
import { reportDate } from '@hub/kit/dataset/city.ts';
import { defineSubgraph } from '@hub/kit/define-subgraph.ts';
import { dataset } from './dataset/index.ts';
import { attachmentMachine } from './entities/attachment-machine.ts';
import { callOutMachine } from './entities/call-out-machine.ts';
import { certificateMachine } from './entities/certificate-machine.ts';
import { hoursMachine } from './entities/hours-machine.ts';
import { entities } from './entities/index.ts';
import { teamMachine } from './entities/team-machine.ts';
import { volunteerMachine } from './entities/volunteer-machine.ts';
import { resolvers } from './resolvers/index.ts';

export const volunteer = defineSubgraph({
  department: 'volunteer',
  resolvers,
  entities: [...entities],
  dataset,
  dataAsOf: reportDate,
  machines: [hoursMachine, certificateMachine, teamMachine, attachmentMachine, callOutMachine, volunteerMachine],
});
