/** What an owner lets a client read; EXPIRED is not stored, since time alone brings it about. */
import type { TransitionRow } from '@hub/kit/workflow/entities.ts';
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { DepartmentCode, GrantState, PurposeOfUse, Quality, SharingMethod } from '../schema.generated.ts';

export const Grant = defineEntity({
  name: 'Grant',
  // The bare word belongs to SQL.
  tableName: 'sharing_grant',
  properties: {
    id: p.string().primary(),
    requestId: p.string(),
    client: p.string().index(),
    ownerCode: p.string().$type<DepartmentCode>().index(),
    fields: p.json<readonly string[]>(),
    purpose: p.string().$type<PurposeOfUse>(),
    legalBasisZh: p.text(),
    scenarioZh: p.text(),
    scopeZh: p.text(),
    method: p.string().$type<SharingMethod>(),
    from: p.date(),
    until: p.date(),
    state: p.string().$type<Exclude<GrantState, 'EXPIRED'>>(),
    version: p.integer(),
    quality: p.string().$type<Quality>(),
  },
});
export type GrantRow = InferEntity<typeof Grant>;

/** The steps of requests and grants are the kit's history. */
export type SharingStepRow = TransitionRow;
export type GrantStepRow = TransitionRow;

/** The state on a day: its last day is its own. */
export const grantStateOn = ({ state, until }: Pick<GrantRow, 'state' | 'until'>, day: string): GrantState =>
  state !== 'REVOKED' && until < day ? 'EXPIRED' : state;
