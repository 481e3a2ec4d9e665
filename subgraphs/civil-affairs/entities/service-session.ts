/** Sessions (节) of group and community work, one row each. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Quality, ServiceField, ServiceMethod } from '../schema.generated.ts';

export const ServiceSession = defineEntity({
  name: 'ServiceSession',
  tableName: 'service_session',
  indexes: [{ properties: ['centreId', 'heldOn'] }],
  properties: {
    id: p.integer().primary(),
    centreId: p.string(),
    method: p.string().$type<ServiceMethod>(),
    field: p.string().$type<ServiceField>(),
    heldOn: p.date(),
    attendances: p.integer(),
    hours: p.double(),
    quality: p.string().$type<Quality>(),
  },
});
export type ServiceSessionRow = InferEntity<typeof ServiceSession>;
