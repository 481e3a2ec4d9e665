/** Evaluations and complaints about activities, without who made them. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { FeedbackKind, Quality } from '../schema.generated.ts';

export const ActivityFeedback = defineEntity({
  name: 'ActivityFeedback',
  tableName: 'activity_feedback',
  properties: {
    id: p.integer().primary(),
    activityId: p.string().index(),
    kind: p.string().$type<FeedbackKind>(),
    score: p.integer().nullable(),
    receivedOn: p.date(),
    settledOn: p.date().nullable(),
    quality: p.string().$type<Quality>(),
  },
});
export type ActivityFeedbackRow = InferEntity<typeof ActivityFeedback>;
