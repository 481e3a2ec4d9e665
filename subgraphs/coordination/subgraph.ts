/** The coordination office: referral exchange, meetings and ledgers, emergencies, policy pool, sharing requests and grants, figures. */
import { reportDate } from '@hub/kit/dataset/city.ts';
import { defineSubgraph } from '@hub/kit/define-subgraph.ts';
import { dataset } from './dataset/index.ts';
import { emergencyAccessMachine } from './entities/emergency-access-machine.ts';
import { grantMachine } from './entities/grant-machine.ts';
import { entities } from './entities/index.ts';
import { sharingRequestMachine } from './entities/sharing-request-machine.ts';
import { rights } from './policy.ts';
import { resolvers } from './resolvers/index.ts';

export const coordination = defineSubgraph({
  department: 'coordination',
  resolvers,
  entities: [...entities],
  rights,
  dataset,
  dataAsOf: reportDate,
  machines: [sharingRequestMachine, grantMachine, emergencyAccessMachine],
});
