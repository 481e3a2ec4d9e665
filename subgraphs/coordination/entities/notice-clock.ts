/** The only place that knows how long a department has to sign for a notice: hours by any clock where lives may depend on it, otherwise working days. */

import { addHours, addWorkingDays } from '@hub/kit/working-calendar.ts';
import type { MatterLevel } from '../schema.generated.ts';

const deadlines: Readonly<Record<MatterLevel, (issuedAt: string) => string>> = {
  CRITICAL: (issuedAt) => addHours(issuedAt, 4),
  MAJOR: (issuedAt) => addWorkingDays(issuedAt, 1),
  GENERAL: (issuedAt) => addWorkingDays(issuedAt, 5),
};

export const acknowledgeBy = (level: MatterLevel, issuedAt: string): string => deadlines[level](issuedAt);
