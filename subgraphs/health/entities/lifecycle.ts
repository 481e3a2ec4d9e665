/** The only place that knows which state of a medical social work case may follow which. */
import type { MedicalCaseState } from '../schema.generated.ts';

export const transitions = {
  SCREENED: ['CONSENTED', 'NOT_OPENED'],
  CONSENTED: ['ASSESSING', 'NOT_OPENED'],
  ASSESSING: ['OPEN', 'NOT_OPENED'],
  OPEN: ['DISCHARGE_PENDING', 'CLOSED'],
  // Treatment resumed: the plan waits.
  DISCHARGE_PENDING: ['OPEN', 'FOLLOW_UP', 'CLOSED'],
  FOLLOW_UP: ['CLOSED'],
  CLOSED: [],
  NOT_OPENED: [],
} as const satisfies Record<MedicalCaseState, readonly MedicalCaseState[]>;

/** From consent to follow-up: the states in which a case is in hand. */
export const inHand = [
  'CONSENTED',
  'ASSESSING',
  'OPEN',
  'DISCHARGE_PENDING',
  'FOLLOW_UP',
] as const satisfies readonly MedicalCaseState[];
