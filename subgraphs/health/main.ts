/** The health department as a process. */
import { run } from '@hub/kit/run.ts';
import { health } from './subgraph.ts';

await run(health);
