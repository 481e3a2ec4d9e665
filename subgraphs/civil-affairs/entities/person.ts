/** The registry's view of residents; what identifies one is stored masked, since nothing here ever needs more. */
import { SectorReference } from '@hub/kit/sector-reference.ts';
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { HouseholdRegister, Quality, Sex } from '../schema.generated.ts';

export const Person = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: {
    personId: p.type(SectorReference).primary(),
    residentIdMasked: p.string(),
    nameMasked: p.string(),
    birthYear: p.integer(),
    sex: p.string().$type<Sex>(),
    townshipCode: p.string().nullable(),
    householdRegister: p.string().$type<HouseholdRegister>(),
    quality: p.string().$type<Quality>(),
  },
});
export type PersonRow = InferEntity<typeof Person>;
