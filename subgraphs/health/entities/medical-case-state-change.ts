/** The days a case entered each of its states. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { MedicalCaseState } from '../schema.generated.ts';

export const MedicalCaseStateChange = defineEntity({
  name: 'MedicalCaseStateChange',
  tableName: 'medical_case_state_change',
  properties: {
    /** `MSW-00001/01`: in the order entered. */
    id: p.string().primary(),
    caseId: p.string().index(),
    state: p.string().$type<MedicalCaseState>(),
    on: p.date(),
  },
});
export type MedicalCaseStateChangeRow = InferEntity<typeof MedicalCaseStateChange>;
