/** Incentives granted to workers. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { IncentiveKind, Quality } from '../schema.generated.ts';

export const IncentiveGrant = defineEntity({
  name: 'IncentiveGrant',
  tableName: 'incentive_grant',
  properties: {
    id: p.integer().primary(),
    workerId: p.string().index(),
    kind: p.string().$type<IncentiveKind>(),
    grantedOn: p.date(),
    amount: p.bigint('number').nullable(),
    quality: p.string().$type<Quality>(),
  },
});
export type IncentiveGrantRow = InferEntity<typeof IncentiveGrant>;
