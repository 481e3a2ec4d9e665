/** What an agency that leaves hands over, one row a kind. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { HandoverKind } from '../schema.generated.ts';

export const HandoverItem = defineEntity({
  name: 'HandoverItem',
  tableName: 'handover_item',
  properties: {
    /** EXIT-001/CASES. */
    id: p.string().primary(),
    exitId: p.string().index(),
    kind: p.string().$type<HandoverKind>(),
    total: p.integer(),
    handedOver: p.integer(),
    /** Keys of what is on the list and of what is handed over; empty where only numbers were recorded. */
    keys: p.json<readonly string[]>(),
    handedKeys: p.json<readonly string[]>(),
    receiverId: p.string().nullable(),
    completedOn: p.date().nullable(),
  },
});
export type HandoverItemRow = InferEntity<typeof HandoverItem>;
