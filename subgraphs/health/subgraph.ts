/** The health department: hospitals, medical social work, discharge planning. */
import { reportDate } from '@hub/kit/dataset/city.ts';
import { defineSubgraph } from '@hub/kit/define-subgraph.ts';
import { dataset } from './dataset/index.ts';
import { capacityReportMachine } from './entities/capacity-report-machine.ts';
import { entities } from './entities/index.ts';
import { medicalCaseMachine } from './entities/medical-case-machine.ts';
import { medicalSessionMachine } from './entities/medical-session-machine.ts';
import { rights } from './policy.ts';
import { resolvers } from './resolvers/index.ts';

export const health = defineSubgraph({
  department: 'health',
  resolvers,
  entities: [...entities],
  rights,
  dataset,
  dataAsOf: reportDate,
  machines: [medicalCaseMachine, medicalSessionMachine, capacityReportMachine],
});
