/** Volunteer activities; `field` is what is published, `exactField` what was recorded. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { ActivityState, Quality, ServiceField, VolunteerSkill } from '../schema.generated.ts';

export const VolunteerActivity = defineEntity({
  name: 'VolunteerActivity',
  tableName: 'volunteer_activity',
  properties: {
    id: p.string().primary(),
    titleZh: p.string(),
    teamId: p.string().index(),
    townshipCode: p.string().index(),
    districtCode: p.string().index(),
    centreId: p.string().nullable().index(),
    field: p.string().$type<ServiceField>(),
    exactField: p.string().$type<ServiceField>(),
    skill: p.string().$type<VolunteerSkill>().nullable(),
    workerId: p.string().nullable(),
    /** The day of `startsAt` in Guangzhou. */
    startsOn: p.date().index(),
    startsAt: p.string(),
    endsAt: p.string(),
    places: p.integer(),
    state: p.string().$type<ActivityState>().index(),
    stateHistory: p.json<readonly { readonly state: ActivityState; readonly on: string }[]>(),
    quality: p.string().$type<Quality>(),
  },
});
export type VolunteerActivityRow = InferEntity<typeof VolunteerActivity>;
