/** Cases; field is what readers without further clearance are shown, exactField the truth. */
import { SectorReference } from '@hub/kit/sector-reference.ts';
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { CaseOrigin, Quality, ServiceCaseState, ServiceField } from '../schema.generated.ts';

export const ServiceCase = defineEntity({
  name: 'ServiceCase',
  tableName: 'service_case',
  properties: {
    id: p.string().primary(),
    personId: p.type(SectorReference).index(),
    centreId: p.string().index(),
    field: p.string().$type<ServiceField>(),
    exactField: p.string().$type<ServiceField>(),
    origin: p.string().$type<CaseOrigin>(),
    state: p.string().$type<ServiceCaseState>(),
    openedOn: p.date(),
    closedOn: p.date().nullable(),
    workerId: p.string().nullable().index(),
    version: p.integer(),
    quality: p.string().$type<Quality>(),
  },
});
export type ServiceCaseRow = InferEntity<typeof ServiceCase>;
