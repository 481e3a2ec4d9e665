/** The purpose of use a request states in its header. */
import { fail } from '@hub/schema/errors.ts';
import { isPurpose, purposeNames } from '@hub/schema/purposes.ts';
import type { Principal } from '../principal.ts';

export const purposeHeader = 'x-hub-purpose';

/** The header wins over what the token states. @throws PURPOSE_UNKNOWN. */
export function withPurpose(principal: Principal, header: string | readonly string[] | undefined): Principal {
  if (header === undefined) return principal;
  if (isPurpose(header)) return principal.purpose === header ? principal : { ...principal, purpose: header };
  throw fail('PURPOSE_UNKNOWN', { purpose: String(header).slice(0, 64), expected: purposeNames.join(', ') });
}
