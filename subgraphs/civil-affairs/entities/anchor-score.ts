/** What one evaluation body scored an anchor case. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

export const AnchorScore = defineEntity({
  name: 'AnchorScore',
  tableName: 'anchor_score',
  properties: {
    /** ANC-0001/ORG-0311. */
    id: p.string().primary(),
    anchorId: p.string().index(),
    evaluatorId: p.string(),
    score: p.double(),
    scoredOn: p.date(),
  },
});
export type AnchorScoreRow = InferEntity<typeof AnchorScore>;

/** One body's severity; evaluatorId stands beside it for the body itself. */
export interface EvaluatorSeverityRow {
  readonly evaluatorId: string;
  readonly severity: number;
  readonly standardError: number | null;
  readonly residual: number | null;
  readonly drift: number | null;
  readonly fromReference: number;
}
