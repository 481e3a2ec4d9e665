/** Who takes part in coordination. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { DepartmentCode, DepartmentParticipation, Quality } from '../schema.generated.ts';

export const Department = defineEntity({
  name: 'Department',
  tableName: 'department',
  properties: {
    code: p.string().primary().$type<DepartmentCode>(),
    /** Secretariat, members, observers: the order they are called in. */
    rank: p.integer(),
    nameZh: p.string(),
    nameEn: p.string(),
    participation: p.string().$type<DepartmentParticipation>(),
    subgraph: p.string().nullable(),
    /** When its offices work on a working day: `09:00`. */
    opensAt: p.string().default('09:00'),
    shutsAt: p.string().default('17:30'),
    quality: p.string().$type<Quality>(),
  },
});
export type DepartmentRow = InferEntity<typeof Department>;
