/** Bids as they came in; grade, credit, eligibility and rank are judged when read, as at the closing day. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { BidState, Quality } from '../schema.generated.ts';

export const Bid = defineEntity({
  name: 'Bid',
  tableName: 'bid',
  properties: {
    id: p.string().primary(),
    tenderId: p.string().index(),
    bidderId: p.string().index(),
    /** The tender's closing day: the bid is sealed until it has passed. */
    closesOn: p.date(),
    submittedOn: p.date(),
    amount: p.bigint('number'),
    backgroundDeclared: p.boolean(),
    reviewScore: p.double().nullable(),
    state: p.string().$type<BidState>(),
    version: p.integer(),
    quality: p.string().$type<Quality>(),
  },
});
export type BidRow = InferEntity<typeof Bid>;
