/** Consultations; each department asked has a row of its own, with or without its reply. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { ConsultationState, DepartmentCode, Quality } from '../schema.generated.ts';

export const Consultation = defineEntity({
  name: 'Consultation',
  tableName: 'consultation',
  properties: {
    id: p.string().primary(),
    subjectZh: p.string(),
    initiatorCode: p.string().$type<DepartmentCode>(),
    askedCodes: p.json<readonly DepartmentCode[]>(),
    silentCodes: p.json<readonly DepartmentCode[]>(),
    openedAt: p.string(),
    openedOn: p.date(),
    replyBy: p.string(),
    state: p.string().$type<ConsultationState>(),
    version: p.integer().default(1),
    escalatedToId: p.string().nullable(),
    resultZh: p.string().nullable(),
    quality: p.string().$type<Quality>(),
  },
});
export type ConsultationRow = InferEntity<typeof Consultation>;
