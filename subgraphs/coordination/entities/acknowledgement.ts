/** What each department told did with a notice; OVERDUE is not stored, since time alone brings it about. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { AcknowledgementState, DepartmentCode } from '../schema.generated.ts';

export const Acknowledgement = defineEntity({
  name: 'Acknowledgement',
  tableName: 'acknowledgement',
  properties: {
    /** `NTC-0001/01`: in the departments' order. */
    id: p.string().primary(),
    noticeId: p.string().index(),
    departmentCode: p.string().$type<DepartmentCode>().index(),
    state: p.string().$type<Exclude<AcknowledgementState, 'OVERDUE'>>(),
    /** The notice's deadline and standing, repeated so that what is owed is one statement; null unless it can be owed. */
    owedBy: p.string().nullable(),
    readAt: p.string().nullable(),
    acknowledgedAt: p.string().nullable(),
    version: p.integer().default(1),
    actionZh: p.string().nullable(),
  },
});
export type AcknowledgementRow = InferEntity<typeof Acknowledgement>;
