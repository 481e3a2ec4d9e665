/** Registered volunteers: a name only masked, and a person only where identity was verified. */
import { SectorReference } from '@hub/kit/sector-reference.ts';
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Quality, VolunteerSkill, VolunteerState } from '../schema.generated.ts';

export const Volunteer = defineEntity({
  name: 'Volunteer',
  tableName: 'volunteer',
  properties: {
    id: p.string().primary(),
    volunteerNo: p.string().unique(),
    nameMasked: p.string(),
    personId: p.type(SectorReference).nullable().unique(),
    mainSkill: p.string().$type<VolunteerSkill>().index(),
    skills: p.json<readonly VolunteerSkill[]>(),
    version: p.integer().default(1),
    state: p.string().$type<VolunteerState>().index(),
    stateHistory: p.json<readonly { readonly state: VolunteerState; readonly on: string }[]>(),
    registeredOn: p.date(),
    townshipCode: p.string().index(),
    districtCode: p.string().index(),
    quality: p.string().$type<Quality>(),
  },
});
export type VolunteerRow = InferEntity<typeof Volunteer>;
