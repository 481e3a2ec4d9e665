/** Row rights of civil affairs: pure decisions, taken after the scope has been checked. */
import type { RowRights } from '@hub/kit/context.ts';
import { ownOnly } from '@hub/kit/rights.ts';
import type { FindingState } from './schema.generated.ts';

export type Decision = { readonly allow: true } | { readonly allow: false; readonly code: 'NOT_SUBSTANTIATED' };

const substantiated: readonly FindingState[] = ['SUBSTANTIATED', 'RECTIFYING', 'RECTIFIED'];

/** What a finding says is let out once it is found to be true: until then it is an accusation. */
export const maySeeDetail = ({ state }: { readonly state: FindingState }): Decision =>
  substantiated.includes(state) ? { allow: true } : { allow: false, code: 'NOT_SUBSTANTIATED' };

/** A centre's people read the cases of their centre; another centre's are answered like cases there are not. */
export const rights = { ServiceCase: ownOnly('ServiceCentre', 'centreId') } as const satisfies RowRights;
