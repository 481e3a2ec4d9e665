/** The only place that knows how long an owner has: order 809, arts 17, 21 and 22, in working days. */

import { addWorkingDays } from '@hub/kit/working-calendar.ts';
import type { SharingAction, SharingClass } from '../schema.generated.ts';

/** Working days. */
export const sharingDays = {
  answer: { UNCONDITIONAL: 1, CONDITIONAL: 10, NOT_SHARED: 10 },
  extension: 10,
  supply: 20,
} as const;

interface Clocked {
  readonly class: SharingClass;
  readonly dueAt?: string | null | undefined;
}

/** The deadline that runs once `action` is done; null where none does. */
export function sharingDueAfter(action: SharingAction, { class: sharingClass, dueAt }: Clocked, now: string) {
  if (action === 'REQUEST' || action === 'RESUBMIT') return addWorkingDays(now, sharingDays.answer[sharingClass]);
  if (action === 'EXTEND') return addWorkingDays(dueAt ?? now, sharingDays.extension);
  return action === 'AGREE' ? addWorkingDays(now, sharingDays.supply) : null;
}
