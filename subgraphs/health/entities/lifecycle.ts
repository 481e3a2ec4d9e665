/** The only place that knows in which states a case is in hand. */
import type { MedicalCaseState } from '../schema.generated.ts';

/** From consent to follow-up. */
export const inHand = [
  'CONSENTED',
  'ASSESSING',
  'OPEN',
  'DISCHARGE_PENDING',
  'FOLLOW_UP',
] as const satisfies readonly MedicalCaseState[];
