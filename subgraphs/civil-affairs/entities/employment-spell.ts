/** Spells of employment in purchased services. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { EmploymentState, ExitKind, Quality } from '../schema.generated.ts';

export const EmploymentSpell = defineEntity({
  name: 'EmploymentSpell',
  tableName: 'employment_spell',
  properties: {
    id: p.string().primary(),
    workerId: p.string().index(),
    postId: p.integer().index(),
    organisationId: p.string(),
    centreId: p.string().nullable(),
    districtCode: p.string(),
    startedOn: p.date(),
    endedOn: p.date().nullable(),
    /** endedOn, or the end of time while it goes on. */
    lastsUntil: p.date(),
    /** Whether the worker specialises in the post's field. */
    asSpecialist: p.boolean(),
    exitKind: p.string().$type<ExitKind>().nullable(),
    state: p.string().$type<EmploymentState>(),
    version: p.integer(),
    quality: p.string().$type<Quality>(),
  },
});
export type EmploymentSpellRow = InferEntity<typeof EmploymentSpell>;
