/** Sessions of groups and activities; they count who came and name nobody. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { MedicalSessionState, Quality } from '../schema.generated.ts';

export const MedicalSession = defineEntity({
  name: 'MedicalSession',
  tableName: 'medical_session',
  properties: {
    id: p.string().primary(),
    state: p.string().$type<MedicalSessionState>(),
    version: p.integer(),
    caseId: p.string().index(),
    hospitalId: p.string().index(),
    topicZh: p.string(),
    plannedOn: p.date(),
    participants: p.integer().nullable(),
    minutes: p.integer().nullable(),
    quality: p.string().$type<Quality>(),
  },
});
export type MedicalSessionRow = InferEntity<typeof MedicalSession>;
