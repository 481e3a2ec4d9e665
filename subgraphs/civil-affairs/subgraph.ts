/** Civil affairs as a subgraph. */
import { reportDate } from '@hub/kit/dataset/city.ts';
import { defineSubgraph } from '@hub/kit/define-subgraph.ts';
import { dataset } from './dataset/index.ts';
import { entities } from './entities/index.ts';
import { machines } from './entities/machines.ts';
import { rights } from './policy.ts';
import { resolvers } from './resolvers/index.ts';

export const civilAffairs = defineSubgraph({
  department: 'civil-affairs',
  resolvers,
  entities: [...entities],
  rights,
  dataset,
  dataAsOf: reportDate,
  machines,
});
