/** Trainings volunteers attended. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Quality, VolunteerSkill } from '../schema.generated.ts';

export const VolunteerTraining = defineEntity({
  name: 'VolunteerTraining',
  tableName: 'volunteer_training',
  properties: {
    id: p.integer().primary(),
    volunteerId: p.string().index(),
    titleZh: p.string(),
    skill: p.string().$type<VolunteerSkill>().nullable(),
    organiserId: p.string(),
    heldOn: p.date(),
    hours: p.double().$type<number>(),
    passed: p.boolean(),
    quality: p.string().$type<Quality>(),
  },
});
export type VolunteerTrainingRow = InferEntity<typeof VolunteerTraining>;
