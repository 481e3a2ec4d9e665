/** The department that keeps the ledgers: the secretariat of the meetings. */
import type { DepartmentCode } from '../schema.generated.ts';

export const office = 'COORDINATION' satisfies DepartmentCode;
