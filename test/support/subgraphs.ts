/** The five departments, as a test may hold them all at once. */
import { civilAffairs } from '@hub/civil-affairs';
import { coordination } from '@hub/coordination';
import { health } from '@hub/health';
import { justice } from '@hub/justice';
import type { Subgraph } from '@hub/kit/define-subgraph.ts';
import { volunteer } from '@hub/volunteer';

export const subgraphs: readonly Subgraph[] = [civilAffairs, justice, health, volunteer, coordination];
