/** Runs the volunteer federation's subgraph: `main.ts [serve | prepare | migration NAME]`. */
import { run } from '@hub/kit/run.ts';
import { volunteer } from './subgraph.ts';

await run(volunteer);
