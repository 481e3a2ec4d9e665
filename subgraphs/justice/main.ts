/** The justice department as a process. */
import { run } from '@hub/kit/run.ts';
import { justice } from './subgraph.ts';

await run(justice);
