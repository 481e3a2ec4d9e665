/** Runs civil affairs as a process. */
import { run } from '@hub/kit/run.ts';
import { civilAffairs } from './subgraph.ts';

await run(civilAffairs);
