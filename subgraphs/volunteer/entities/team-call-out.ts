/** Teams called out to emergencies, complete at every scale. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { CallOutState, EmergencySupport, Quality, VolunteerSkill } from '../schema.generated.ts';

export const TeamCallOut = defineEntity({
  name: 'TeamCallOut',
  tableName: 'team_call_out',
  properties: {
    id: p.string().primary(),
    version: p.integer(),
    incidentId: p.string().index(),
    teamId: p.string().index(),
    state: p.string().$type<CallOutState>(),
    supports: p.json<readonly EmergencySupport[]>(),
    skill: p.string().$type<VolunteerSkill>().nullable(),
    batch: p.integer(),
    /** The day of `calledAt` in Guangzhou. */
    calledOn: p.date(),
    calledAt: p.string(),
    answeredAt: p.string().nullable(),
    onDutyAt: p.string().nullable(),
    stoodDownAt: p.string().nullable(),
    volunteersDeployed: p.integer(),
    hours: p.double().$type<number>(),
    quality: p.string().$type<Quality>(),
  },
});
export type TeamCallOutRow = InferEntity<typeof TeamCallOut>;
