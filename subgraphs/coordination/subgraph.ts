/** The coordination office: referral exchange, meetings and ledgers, emergencies, policy pool, sharing requests and grants, figures. */
import { reportDate } from '@hub/kit/dataset/city.ts';
import { defineSubgraph } from '@hub/kit/define-subgraph.ts';
import { dataset } from './dataset/index.ts';
import { acknowledgementMachine } from './entities/acknowledgement-machine.ts';
import { consultationMachine } from './entities/consultation-machine.ts';
import { deploymentMachine } from './entities/deployment-machine.ts';
import { emergencyAccessMachine } from './entities/emergency-access-machine.ts';
import { emergencyMachine } from './entities/emergency-machine.ts';
import { grantMachine } from './entities/grant-machine.ts';
import { householdMachine } from './entities/household-machine.ts';
import { entities } from './entities/index.ts';
import { meetingMachine } from './entities/meeting-machine.ts';
import { noticeMachine } from './entities/notice-machine.ts';
import { policyMachine } from './entities/policy-machine.ts';
import { referralMachine } from './entities/referral-machine.ts';
import { resolutionMachine } from './entities/resolution-machine.ts';
import { responsibilityMachine } from './entities/responsibility-machine.ts';
import { sharingRequestMachine } from './entities/sharing-request-machine.ts';
import { teamRequestMachine } from './entities/team-request-machine.ts';
import { rights } from './policy.ts';
import { resolvers } from './resolvers/index.ts';
import { settleAll } from './resolvers/referral-lapses.ts';

export const coordination = defineSubgraph({
  department: 'coordination',
  resolvers,
  entities: [...entities],
  rights,
  dataset,
  dataAsOf: reportDate,
  machines: [
    referralMachine,
    sharingRequestMachine,
    grantMachine,
    meetingMachine,
    resolutionMachine,
    consultationMachine,
    noticeMachine,
    acknowledgementMachine,
    emergencyMachine,
    emergencyAccessMachine,
    deploymentMachine,
    teamRequestMachine,
    householdMachine,
    policyMachine,
    responsibilityMachine,
  ],
  chores: [settleAll],
});
