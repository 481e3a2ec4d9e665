/** Component scores of evaluations, a row each, so that evaluators can be compared on the same component. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { EvaluationComponentKind } from '../schema.generated.ts';

export const EvaluationComponent = defineEntity({
  name: 'EvaluationComponent',
  tableName: 'evaluation_component',
  properties: {
    id: p.string().primary(),
    evaluationId: p.string().index(),
    kind: p.string().$type<EvaluationComponentKind>(),
    weight: p.double(),
    score: p.double().nullable(),
  },
});
export type EvaluationComponentRow = InferEntity<typeof EvaluationComponent>;
