/** Social workers nominated for emergencies and how far each got. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { DeploymentState, EmergencySupport, NominationRoute, Quality } from '../schema.generated.ts';

export const Deployment = defineEntity({
  name: 'Deployment',
  tableName: 'deployment',
  properties: {
    id: p.string().primary(),
    incidentId: p.string().index(),
    workerId: p.string().index(),
    nomination: p.string().$type<NominationRoute>(),
    support: p.string().$type<EmergencySupport>(),
    state: p.string().$type<DeploymentState>(),
    version: p.integer().default(1),
    /** A department's code, or the key of an organisation or centre. */
    nominatedBy: p.string().default('CIVIL_AFFAIRS'),
    hours: p.double().$type<number>().nullable(),
    batch: p.integer().nullable(),
    from: p.date().nullable(),
    to: p.date().nullable(),
    quality: p.string().$type<Quality>(),
  },
});
export type DeploymentRow = InferEntity<typeof Deployment>;
