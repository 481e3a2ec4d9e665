/** The justice department: judicial offices and the corrections register. */
import { reportDate } from '@hub/kit/dataset/city.ts';
import { defineSubgraph } from '@hub/kit/define-subgraph.ts';
import { dataset } from './dataset/index.ts';
import { assessmentMachine } from './entities/assessment-machine.ts';
import { correctionsCaseMachine } from './entities/corrections-case-machine.ts';
import { entities } from './entities/index.ts';
import { rights } from './policy.ts';
import { resolvers } from './resolvers/index.ts';

export const justice = defineSubgraph({
  department: 'justice',
  resolvers,
  entities: [...entities],
  rights,
  dataset,
  dataAsOf: reportDate,
  machines: [correctionsCaseMachine, assessmentMachine],
});
