/** What a department or body asked another department to share, and where that stands. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type {
  DepartmentCode,
  PurposeOfUse,
  Quality,
  SharingClass,
  SharingMethod,
  SharingState,
} from '../schema.generated.ts';

export const SharingRequest = defineEntity({
  name: 'SharingRequest',
  tableName: 'sharing_request',
  properties: {
    id: p.string().primary(),
    /** A department's code, or the key of an organisation or centre. */
    client: p.string().index(),
    ownerCode: p.string().$type<DepartmentCode>().index(),
    fields: p.json<readonly string[]>(),
    purpose: p.string().$type<PurposeOfUse>(),
    legalBasisZh: p.text(),
    scenarioZh: p.text(),
    scopeZh: p.text(),
    method: p.string().$type<SharingMethod>(),
    until: p.date(),
    class: p.string().$type<SharingClass>(),
    state: p.string().$type<SharingState>(),
    version: p.integer(),
    submittedAt: p.string(),
    /** The deadline that runs in the present state; overdue is this compared with now. */
    dueAt: p.string().index().nullable(),
    grantId: p.string().nullable(),
    quality: p.string().$type<Quality>(),
  },
});
export type SharingRequestRow = InferEntity<typeof SharingRequest>;
