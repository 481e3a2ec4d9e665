/** Emergencies and the course of the response to each. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { EmergencyState, EmergencySupport, IncidentKind, Quality, ResponseLevel } from '../schema.generated.ts';

export const EmergencyIncident = defineEntity({
  name: 'EmergencyIncident',
  tableName: 'emergency_incident',
  properties: {
    id: p.string().primary(),
    nameZh: p.string(),
    kind: p.string().$type<IncidentKind>(),
    occurredOn: p.date(),
    placeZh: p.string(),
    inCity: p.boolean(),
    districtCode: p.string().nullable(),
    namedInReport: p.boolean(),
    level: p.string().$type<ResponseLevel>().nullable(),
    state: p.string().$type<EmergencyState>(),
    version: p.integer().default(1),
    reviewZh: p.text().nullable(),
    supports: p.json<readonly EmergencySupport[]>(),
    quality: p.string().$type<Quality>(),
  },
});
export type EmergencyIncidentRow = InferEntity<typeof EmergencyIncident>;
