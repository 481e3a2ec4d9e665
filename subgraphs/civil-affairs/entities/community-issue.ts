/** Community issues. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { IssueCategory, IssueState, Quality } from '../schema.generated.ts';

export const CommunityIssue = defineEntity({
  name: 'CommunityIssue',
  tableName: 'community_issue',
  properties: {
    id: p.string().primary(),
    townshipCode: p.string().index(),
    districtCode: p.string().index(),
    centreId: p.string().index(),
    category: p.string().$type<IssueCategory>(),
    state: p.string().$type<IssueState>(),
    raisedOn: p.date(),
    analysedOn: p.date().nullable(),
    inHandOn: p.date().nullable(),
    /** The day of the last state where that is RESOLVED, REFERRED or DROPPED. */
    endedOn: p.date().nullable(),
    resolvedOn: p.date().nullable().index(),
    daysToResolve: p.integer().nullable(),
    quality: p.string().$type<Quality>(),
  },
});
export type CommunityIssueRow = InferEntity<typeof CommunityIssue>;
