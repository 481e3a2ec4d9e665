/** Who does what where: one row a provider, field and division. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { OfferingRole, Quality, ServiceField } from '../schema.generated.ts';

export const ServiceOffering = defineEntity({
  name: 'ServiceOffering',
  tableName: 'service_offering',
  properties: {
    id: p.integer().primary(),
    providerId: p.string().index(),
    projectId: p.string().nullable(),
    centreId: p.string().nullable().index(),
    field: p.string().$type<ServiceField>(),
    townshipCode: p.string().index(),
    districtCode: p.string(),
    role: p.string().$type<OfferingRole>(),
    since: p.date(),
    until: p.date().nullable(),
    /** until, or the end of time while offered. */
    offeredUntil: p.date(),
    quality: p.string().$type<Quality>(),
  },
});
export type ServiceOfferingRow = InferEntity<typeof ServiceOffering>;

/** A division and field with more than one provider on a day, counted from offerings. */
export interface ServiceOverlapRow {
  readonly townshipCode: string;
  readonly field: ServiceField;
  readonly providers: number;
  readonly asOf: string;
}
