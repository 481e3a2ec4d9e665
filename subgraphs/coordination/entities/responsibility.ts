/** The cells of the duty matrix, each with the days it holds. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { DepartmentCode, DutyRole, Quality, ResponsibilityState, ServiceField } from '../schema.generated.ts';

/** Stands for "no end" where days are compared; published as null. */
export const endOfTime = '9999-12-31';

export const Responsibility = defineEntity({
  name: 'Responsibility',
  tableName: 'responsibility',
  properties: {
    /** Matter rank, role rank, department, first day: lists by key are in the order of the matrix. */
    id: p.string().primary(),
    matter: p.string().index(),
    matterZh: p.string(),
    field: p.string().$type<ServiceField>().nullable(),
    departmentCode: p.string().$type<DepartmentCode>().index(),
    role: p.string().$type<DutyRole>(),
    basisZh: p.string(),
    validFrom: p.date(),
    validUntil: p.date(),
    state: p.string().$type<ResponsibilityState>().default('IN_FORCE'),
    version: p.integer().default(1),
    proposedBy: p.string().$type<DepartmentCode>().default('COORDINATION'),
    /** When it, and its end, were put in the matrix: what was known at a moment follows from these. */
    recordedAt: p.string().nullable(),
    endRecordedAt: p.string().nullable(),
    quality: p.string().$type<Quality>(),
  },
});
export type ResponsibilityRow = InferEntity<typeof Responsibility>;
