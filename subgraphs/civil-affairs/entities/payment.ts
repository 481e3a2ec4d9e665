/** Instalments of contracts. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { FundSource, Quality } from '../schema.generated.ts';

export const Payment = defineEntity({
  name: 'Payment',
  tableName: 'payment',
  indexes: [{ properties: ['isPaid', 'dueOn'] }],
  properties: {
    id: p.string().primary(),
    contractId: p.string().index(),
    districtCode: p.string().nullable(),
    dueOn: p.date(),
    paidOn: p.date().nullable(),
    isPaid: p.boolean(),
    amount: p.bigint('number'),
    source: p.string().$type<FundSource>(),
    quality: p.string().$type<Quality>(),
  },
});
export type PaymentRow = InferEntity<typeof Payment>;
