/** Challenges (质疑) to tenders and the complaints (投诉) that followed. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { ChallengeState, Quality } from '../schema.generated.ts';

export const TenderChallenge = defineEntity({
  name: 'TenderChallenge',
  tableName: 'tender_challenge',
  properties: {
    id: p.string().primary(),
    tenderId: p.string().index(),
    challengerId: p.string(),
    groundsZh: p.string(),
    state: p.string().$type<ChallengeState>(),
    filedOn: p.date(),
    answerDueOn: p.date(),
    answeredOn: p.date().nullable(),
    complaintDueOn: p.date(),
    complainedOn: p.date().nullable(),
    upheld: p.boolean().nullable(),
    quality: p.string().$type<Quality>(),
  },
});
export type TenderChallengeRow = InferEntity<typeof TenderChallenge>;
