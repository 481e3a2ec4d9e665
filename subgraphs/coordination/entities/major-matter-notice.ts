/** Notices of major matters. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { DepartmentCode, MatterLevel, NoticeState, Quality } from '../schema.generated.ts';

export const MajorMatterNotice = defineEntity({
  name: 'MajorMatterNotice',
  tableName: 'major_matter_notice',
  properties: {
    id: p.string().primary(),
    titleZh: p.string(),
    bodyZh: p.string(),
    level: p.string().$type<MatterLevel>(),
    issuerCode: p.string().$type<DepartmentCode>(),
    issuedAt: p.string().nullable(),
    issuedOn: p.date().nullable(),
    acknowledgeBy: p.string().nullable(),
    state: p.string().$type<NoticeState>(),
    version: p.integer().default(1),
    /** Who is told once it is issued. */
    toldCodes: p.json<readonly DepartmentCode[]>().default('[]'),
    incidentId: p.string().index().nullable(),
    quality: p.string().$type<Quality>(),
  },
});
export type MajorMatterNoticeRow = InferEntity<typeof MajorMatterNotice>;
