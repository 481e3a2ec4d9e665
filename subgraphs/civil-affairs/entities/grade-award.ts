/** Awards of grades 1A–5A. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { GradeState, OrganisationGrade, Quality } from '../schema.generated.ts';

export const GradeAward = defineEntity({
  name: 'GradeAward',
  tableName: 'grade_award',
  properties: {
    id: p.string().primary(),
    organisationId: p.string().index(),
    grade: p.string().$type<OrganisationGrade>(),
    awardedOn: p.date(),
    validUntil: p.date(),
    revokedOn: p.date().nullable(),
    /** EXPIRED is not stored, since time alone brings it about. */
    state: p.string().$type<Exclude<GradeState, 'EXPIRED'>>(),
    version: p.integer(),
    quality: p.string().$type<Quality>(),
  },
});
export type GradeAwardRow = InferEntity<typeof GradeAward>;

/** The state on a day: its last day is its own. */
export const gradeStateOn = (
  { state, validUntil }: Pick<GradeAwardRow, 'state' | 'validUntil'>,
  day: string,
): GradeState => (state === 'VALID' && validUntil < day ? 'EXPIRED' : state);
