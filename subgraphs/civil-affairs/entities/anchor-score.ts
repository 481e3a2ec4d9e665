/** Scores on anchor cases: the same case files, scored by every evaluation body in the same year without knowing each other's. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Quality, ServiceField } from '../schema.generated.ts';

export const AnchorScore = defineEntity({
  name: 'AnchorScore',
  tableName: 'anchor_score',
  properties: {
    /** 2015/03/ORG-0311. */
    id: p.string().primary(),
    year: p.integer().index(),
    caseNumber: p.integer(),
    field: p.string().$type<ServiceField>(),
    evaluatorId: p.string(),
    score: p.double(),
    quality: p.string().$type<Quality>(),
  },
});
/** One body's severity; evaluatorId stands beside it for the body itself. */
export interface EvaluatorSeverityRow {
  readonly evaluatorId: string;
  readonly severity: number;
  readonly standardError: number | null;
  readonly residual: number | null;
  readonly drift: number | null;
}

export type AnchorScoreEntry = InferEntity<typeof AnchorScore>;
