/** Reports on resolutions. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { DepartmentCode } from '../schema.generated.ts';

export const ProgressNote = defineEntity({
  name: 'ProgressNote',
  tableName: 'progress_note',
  properties: {
    /** `RES-0001/01`: in the order reported. */
    id: p.string().primary(),
    resolutionId: p.string().index(),
    at: p.string(),
    departmentCode: p.string().$type<DepartmentCode>(),
    percent: p.integer(),
    noteZh: p.string(),
  },
});
export type ProgressNoteRow = InferEntity<typeof ProgressNote>;
