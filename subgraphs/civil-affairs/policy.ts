/** Row rights of civil affairs: pure decisions on a row, taken after the gateway has checked the scope. */
import type { FindingState } from './schema.generated.ts';

export type Decision = { readonly allow: true } | { readonly allow: false; readonly code: 'NOT_SUBSTANTIATED' };

const substantiated: readonly FindingState[] = ['SUBSTANTIATED', 'RECTIFYING', 'RECTIFIED'];

/** What a finding says is let out once it is found to be true: until then it is an accusation. */
export const maySeeDetail = ({ state }: { readonly state: FindingState }): Decision =>
  substantiated.includes(state) ? { allow: true } : { allow: false, code: 'NOT_SUBSTANTIATED' };
