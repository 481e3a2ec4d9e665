/** Findings with true counts; what is shown of them is decided when read. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Quality, ServiceField } from '../schema.generated.ts';

export const DemandFinding = defineEntity({
  name: 'DemandFinding',
  tableName: 'demand_finding',
  properties: {
    id: p.string().primary(),
    surveyId: p.string().index(),
    townshipCode: p.string().index(),
    field: p.string().$type<ServiceField>(),
    inNeed: p.integer(),
    met: p.integer().nullable(),
    quality: p.string().$type<Quality>(),
  },
});
export type DemandFindingRow = InferEntity<typeof DemandFinding>;
