/** Findings against organisations; the detail is stored before it may be shown. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { FindingState, FindingSubject, Quality, SupervisionChannel } from '../schema.generated.ts';

export const SupervisionFinding = defineEntity({
  name: 'SupervisionFinding',
  tableName: 'supervision_finding',
  properties: {
    id: p.string().primary(),
    organisationId: p.string().index(),
    channel: p.string().$type<SupervisionChannel>(),
    subject: p.string().$type<FindingSubject>(),
    detailZh: p.string(),
    state: p.string().$type<FindingState>(),
    history: p.json<readonly { readonly state: FindingState; readonly on: string }[]>(),
    raisedOn: p.date(),
    dueOn: p.date().nullable(),
    rectifiedOn: p.date().nullable(),
    version: p.integer(),
    quality: p.string().$type<Quality>(),
  },
});
export type SupervisionFindingRow = InferEntity<typeof SupervisionFinding>;
