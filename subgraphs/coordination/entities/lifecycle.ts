/** The only place that knows which state may follow which, by whose act. */
import type { PolicyState } from '../schema.generated.ts';

export const policyTransitions = {
  PLANNED: ['DRAFTING'],
  DRAFTING: ['CONSULTING'],
  CONSULTING: ['DRAFTING', 'ADOPTED'],
  ADOPTED: ['IN_FORCE'],
  IN_FORCE: ['SUPERSEDED'],
  SUPERSEDED: [],
} as const satisfies Record<PolicyState, readonly PolicyState[]>;

export const unadoptedPolicyStates = ['PLANNED', 'DRAFTING', 'CONSULTING'] as const satisfies readonly PolicyState[];
