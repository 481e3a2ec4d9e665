/** Contracts; in force on a day means startsOn ≤ day ≤ runsUntil and a state past SIGNED. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { ContractState, Quality } from '../schema.generated.ts';

export const Contract = defineEntity({
  name: 'Contract',
  tableName: 'contract',
  properties: {
    id: p.string().primary(),
    projectId: p.string().index(),
    supplierId: p.string().index(),
    purchaserId: p.string(),
    tenderId: p.string().nullable(),
    districtCode: p.string().nullable().index(),
    centreId: p.string().nullable(),
    annualAmount: p.bigint('number'),
    /** The standard price on the starting day; null where none applied. */
    standardAmount: p.bigint('number').nullable(),
    deviates: p.boolean(),
    signedOn: p.date().nullable(),
    startsOn: p.date(),
    endsOn: p.date(),
    terminatedOn: p.date().nullable(),
    /** terminatedOn, or endsOn. */
    runsUntil: p.date(),
    state: p.string().$type<ContractState>(),
    history: p.json<readonly { readonly state: ContractState; readonly on: string }[]>(),
    version: p.integer(),
    quality: p.string().$type<Quality>(),
  },
});
export type ContractRow = InferEntity<typeof Contract>;
