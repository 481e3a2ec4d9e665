/** Households an emergency affected, by their number in its register and no name, and the one worker each has. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { HouseholdState, Quality } from '../schema.generated.ts';

export const HouseholdAssignment = defineEntity({
  name: 'HouseholdAssignment',
  tableName: 'household_assignment',
  properties: {
    /** `INC-012/H0001`: its number in the emergency's register, so that none is registered twice. */
    id: p.string().primary(),
    incidentId: p.string().index(),
    townshipCode: p.string(),
    workerId: p.string().index().nullable(),
    state: p.string().$type<HouseholdState>(),
    version: p.integer(),
    registeredAt: p.string(),
    quality: p.string().$type<Quality>(),
  },
});
export type HouseholdAssignmentRow = InferEntity<typeof HouseholdAssignment>;
