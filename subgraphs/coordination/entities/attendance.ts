/** Which department was called to which meeting, came, and signed. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { DepartmentCode } from '../schema.generated.ts';

export const Attendance = defineEntity({
  name: 'Attendance',
  tableName: 'attendance',
  properties: {
    /** `MTG-0001/01`: in the departments' order. */
    id: p.string().primary(),
    meetingId: p.string().index(),
    departmentCode: p.string().$type<DepartmentCode>(),
    represented: p.boolean().nullable(),
    representativeZh: p.string().nullable(),
    signedMinutesOn: p.date().nullable(),
  },
});
export type AttendanceRow = InferEntity<typeof Attendance>;
