/** The items of agendas and where they came from. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { DepartmentCode } from '../schema.generated.ts';

export const AgendaItem = defineEntity({
  name: 'AgendaItem',
  tableName: 'agenda_item',
  properties: {
    /** `MTG-0001/01`: in the order of the agenda. */
    id: p.string().primary(),
    meetingId: p.string().index(),
    number: p.integer(),
    titleZh: p.string(),
    proposerCode: p.string().$type<DepartmentCode>(),
    consultationId: p.string().nullable(),
    noticeId: p.string().nullable(),
  },
});
export type AgendaItemRow = InferEntity<typeof AgendaItem>;
