/** Officers and contracts an evaluation body has in common with an agency. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Quality, TieKind, TieState } from '../schema.generated.ts';

export const EvaluatorTie = defineEntity({
  name: 'EvaluatorTie',
  tableName: 'evaluator_tie',
  properties: {
    id: p.string().primary(),
    evaluatorId: p.string().index(),
    agencyId: p.string().index(),
    kind: p.string().$type<TieKind>(),
    descriptionZh: p.text(),
    since: p.date(),
    endedOn: p.date().nullable(),
    /** endedOn, or the end of time while in effect. */
    lastsUntil: p.date(),
    state: p.string().$type<TieState>(),
    version: p.integer(),
    quality: p.string().$type<Quality>(),
  },
});
export type EvaluatorTieRow = InferEntity<typeof EvaluatorTie>;
