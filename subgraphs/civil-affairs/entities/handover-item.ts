/** What an agency that leaves hands over, one row a kind. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { HandoverKind } from '../schema.generated.ts';

export const HandoverItem = defineEntity({
  name: 'HandoverItem',
  tableName: 'handover_item',
  properties: {
    id: p.integer().primary(),
    exitId: p.string().index(),
    kind: p.string().$type<HandoverKind>(),
    total: p.integer(),
    handedOver: p.integer(),
    receiverId: p.string().nullable(),
    completedOn: p.date().nullable(),
  },
});
export type HandoverItemRow = InferEntity<typeof HandoverItem>;
