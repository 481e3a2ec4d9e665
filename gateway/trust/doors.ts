/** Signs what the gateway asks of each department, with that department's key and in the principal's name. */
import type { KeyObject } from 'node:crypto';
import { signerFor } from '@hub/schema/door.ts';
import type { Sign } from '../engine/department.ts';

export const signsFor = (keys: ReadonlyMap<string, KeyObject>, deadlineMs: number): ReadonlyMap<string, Sign> =>
  new Map(
    [...keys].map(([department, key]) => {
      const sign = signerFor(department, key);
      return [department, ({ principal, requestId }, body) => sign({ actor: principal, requestId, body, deadlineMs })];
    }),
  );
