/** The departments in the order they are called in, and the one that keeps the ledgers: the secretariat of the meetings. */
import { departments } from '@hub/schema/departments.ts';
import type { DepartmentCode } from '../schema.generated.ts';

export const office = 'COORDINATION' satisfies DepartmentCode;

/** Called to every joint meeting and told of every notice: the secretariat, then those with a subgraph of their own. */
export const memberCodes: readonly DepartmentCode[] = [
  office,
  ...departments.map(({ code }) => code).filter((code) => code !== office),
];

/** Called and told when a matter touches them. */
export const observerCodes = [
  'PUBLIC_SECURITY',
  'FINANCE',
  'DISABLED_PERSONS_FEDERATION',
  'WOMENS_FEDERATION',
  'YOUTH_LEAGUE',
  'TRADE_UNION',
  'ETHNIC_AFFAIRS',
  'EDUCATION',
  'HUMAN_RESOURCES',
] as const satisfies readonly DepartmentCode[];

export const departmentOrder: readonly DepartmentCode[] = [...memberCodes, ...observerCodes];

/** `codes` once each, in the order they are called in. */
export const inOrder = (codes: readonly DepartmentCode[]): DepartmentCode[] =>
  departmentOrder.filter((code) => codes.includes(code));

/** A referral to or from these discloses corrections or a medical record. */
export const sensitive: ReadonlySet<DepartmentCode> = new Set<DepartmentCode>(['JUSTICE', 'HEALTH']);
