/** When which team was attached to which centre; today's also stands in the team's row, so that teams are found by centre. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { AttachmentState, Quality } from '../schema.generated.ts';

/** The day an attachment ends that has not ended: it compares as any day does. */
export const open = '9999-12-31';

export const TeamAttachment = defineEntity({
  name: 'TeamAttachment',
  tableName: 'team_attachment',
  properties: {
    id: p.string().primary(),
    state: p.string().$type<AttachmentState>(),
    version: p.integer(),
    teamId: p.string().index(),
    centreId: p.string().index(),
    attachedOn: p.date(),
    /** The first day it holds no more; `open` while it holds. */
    detachedOn: p.date(),
    quality: p.string().$type<Quality>(),
  },
});
export type TeamAttachmentRow = InferEntity<typeof TeamAttachment>;
