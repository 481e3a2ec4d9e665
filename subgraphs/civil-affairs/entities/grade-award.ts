/** Awards of grades 1A–5A. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { OrganisationGrade, Quality } from '../schema.generated.ts';

export const GradeAward = defineEntity({
  name: 'GradeAward',
  tableName: 'grade_award',
  properties: {
    id: p.integer().primary(),
    organisationId: p.string().index(),
    grade: p.string().$type<OrganisationGrade>(),
    awardedOn: p.date(),
    validUntil: p.date(),
    revokedOn: p.date().nullable(),
    quality: p.string().$type<Quality>(),
  },
});
export type GradeAwardRow = InferEntity<typeof GradeAward>;
