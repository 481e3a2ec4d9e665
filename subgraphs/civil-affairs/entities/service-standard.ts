/** Versions of standards; versionedId is the hub's two-part key in one column. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Quality, ServiceField, StandardState } from '../schema.generated.ts';

export const ServiceStandard = defineEntity({
  name: 'ServiceStandard',
  tableName: 'service_standard',
  properties: {
    /** STD-ELDERLY@2. */
    versionedId: p.string().primary(),
    id: p.string().index(),
    version: p.integer(),
    field: p.string().$type<ServiceField>().index(),
    titleZh: p.string(),
    issuerId: p.string(),
    cityWide: p.boolean(),
    state: p.string().$type<StandardState>(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    /** validTo, or the end of time while in force; null before. */
    inForceUntil: p.date().nullable(),
    processSteps: p.json<readonly { readonly nameZh: string; readonly withinWorkingDays: number | null }[]>(),
    quality: p.string().$type<Quality>(),
  },
});
export type ServiceStandardRow = InferEntity<typeof ServiceStandard>;
