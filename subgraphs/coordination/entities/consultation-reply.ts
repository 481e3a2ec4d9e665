/** One row a department asked: its reply, or that it is still owed. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { ConsultationPosition, DepartmentCode } from '../schema.generated.ts';

export const ConsultationReply = defineEntity({
  name: 'ConsultationReply',
  tableName: 'consultation_reply',
  properties: {
    /** `CSL-0001/01`: replies in the order given, then those owed. */
    id: p.string().primary(),
    consultationId: p.string().index(),
    departmentCode: p.string().$type<DepartmentCode>().index(),
    isGiven: p.boolean(),
    position: p.string().$type<ConsultationPosition>().nullable(),
    at: p.string().nullable(),
    textZh: p.string().nullable(),
  },
});
export type ConsultationReplyRow = InferEntity<typeof ConsultationReply>;
