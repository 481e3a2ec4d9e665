/** The coordination office as a process. */
import { run } from '@hub/kit/run.ts';
import { coordination } from './subgraph.ts';

await run(coordination);
