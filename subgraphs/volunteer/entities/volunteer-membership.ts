/** Who belongs to which team; REGISTERED in exactly one, so that returns add up to persons. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { MembershipKind, MembershipRole, Quality } from '../schema.generated.ts';

export const VolunteerMembership = defineEntity({
  name: 'VolunteerMembership',
  tableName: 'volunteer_membership',
  properties: {
    id: p.integer().primary(),
    volunteerId: p.string().index(),
    teamId: p.string().index(),
    kind: p.string().$type<MembershipKind>(),
    role: p.string().$type<MembershipRole>(),
    joinedOn: p.date(),
    quality: p.string().$type<Quality>(),
  },
});
export type VolunteerMembershipRow = InferEntity<typeof VolunteerMembership>;
