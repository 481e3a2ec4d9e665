/** Incentives granted to workers. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { IncentiveKind, IncentiveState, Quality } from '../schema.generated.ts';

export const IncentiveGrant = defineEntity({
  name: 'IncentiveGrant',
  tableName: 'incentive_grant',
  properties: {
    id: p.string().primary(),
    workerId: p.string().index(),
    kind: p.string().$type<IncentiveKind>(),
    grantedOn: p.date(),
    amount: p.bigint('number').nullable(),
    /** The employer it was granted by; null where the bureau granted it, or that was not recorded. */
    grantedById: p.string().nullable(),
    state: p.string().$type<IncentiveState>(),
    version: p.integer(),
    quality: p.string().$type<Quality>(),
  },
});
export type IncentiveGrantRow = InferEntity<typeof IncentiveGrant>;
