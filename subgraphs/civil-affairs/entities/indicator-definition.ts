/** Indicators of a version of a standard. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { IndicatorKind, Unit } from '../schema.generated.ts';

export const IndicatorDefinition = defineEntity({
  name: 'IndicatorDefinition',
  tableName: 'indicator_definition',
  properties: {
    /** STD-FAMILY@2/F01. */
    id: p.string().primary(),
    versionedId: p.string().index(),
    code: p.string(),
    nameZh: p.string(),
    kind: p.string().$type<IndicatorKind>(),
    unit: p.string().$type<Unit>(),
    annualTarget: p.bigint('number').nullable(),
    normHoursPerUnit: p.double().nullable(),
  },
});
export type IndicatorDefinitionRow = InferEntity<typeof IndicatorDefinition>;
