/** Assessments before sentence: what the court asked, until when, and what was answered. */
import { SectorReference } from '@hub/kit/sector-reference.ts';
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { AssessmentGround, AssessmentOpinion, AssessmentState, Quality } from '../schema.generated.ts';

export const SentenceAssessment = defineEntity({
  name: 'SentenceAssessment',
  tableName: 'sentence_assessment',
  properties: {
    id: p.string().primary(),
    state: p.string().$type<AssessmentState>().index(),
    version: p.integer(),
    personId: p.type(SectorReference).index(),
    justiceOfficeId: p.string().index(),
    requestedOn: p.date(),
    dueOn: p.date(),
    answeredOn: p.date().nullable(),
    opinion: p.string().$type<AssessmentOpinion>().nullable(),
    grounds: p.json<readonly AssessmentGround[]>(),
    quality: p.string().$type<Quality>(),
  },
});
export type SentenceAssessmentRow = InferEntity<typeof SentenceAssessment>;
