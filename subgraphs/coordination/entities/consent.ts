/** What residents agreed to be passed on. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { ConsentScope, LegalBasis, Quality } from '../schema.generated.ts';

export const Consent = defineEntity({
  name: 'Consent',
  tableName: 'consent',
  properties: {
    id: p.string().primary(),
    scope: p.json<readonly ConsentScope[]>(),
    basis: p.string().$type<LegalBasis>(),
    givenOn: p.date(),
    revokedOn: p.date().nullable(),
    guardianGiven: p.boolean(),
    quality: p.string().$type<Quality>(),
  },
});
export type ConsentRow = InferEntity<typeof Consent>;
