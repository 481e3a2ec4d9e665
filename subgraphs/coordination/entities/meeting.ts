/** Meetings with their dated states. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { DepartmentCode, MeetingCadence, MeetingKind, MeetingState, Quality } from '../schema.generated.ts';

export const Meeting = defineEntity({
  name: 'Meeting',
  tableName: 'meeting',
  properties: {
    id: p.string().primary(),
    titleZh: p.string(),
    kind: p.string().$type<MeetingKind>(),
    cadence: p.string().$type<MeetingCadence>(),
    state: p.string().$type<MeetingState>(),
    version: p.integer().default(1),
    scheduledFor: p.string(),
    /** The day of `scheduledFor` in Guangzhou. */
    heldOn: p.date().index(),
    postponedFrom: p.string().nullable(),
    placeZh: p.string(),
    chairCode: p.string().$type<DepartmentCode>(),
    minutesZh: p.string().nullable(),
    minutesDraftedOn: p.date().nullable(),
    quality: p.string().$type<Quality>(),
  },
});
export type MeetingRow = InferEntity<typeof Meeting>;
