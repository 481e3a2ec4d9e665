/** Yearly returns of person-times by project and field: the only place volumes are counted from. */
import { defineEntity, p } from '@mikro-orm/core';
import type { ProjectKind, Quality, ServiceField } from '../schema.generated.ts';

export const ServiceReturn = defineEntity({
  name: 'ServiceReturn',
  tableName: 'service_return',
  properties: {
    id: p.integer().primary(),
    projectId: p.string().index(),
    kind: p.string().$type<ProjectKind>(),
    centreId: p.string().nullable().index(),
    townshipCode: p.string().nullable(),
    districtCode: p.string().nullable(),
    year: p.integer().index(),
    field: p.string().$type<ServiceField>(),
    personTimes: p.bigint('number'),
    quality: p.string().$type<Quality>(),
  },
});
