/** Volunteer teams, each answered for by one organisation and most attached to a centre. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Quality, TeamAvailability, TeamRegistration } from '../schema.generated.ts';
import type { TeamAttachmentRow } from './team-attachment.ts';
import type { TeamCallOutRow } from './team-call-out.ts';
import type { VolunteerMembershipRow } from './volunteer-membership.ts';

export const VolunteerTeam = defineEntity({
  name: 'VolunteerTeam',
  tableName: 'volunteer_team',
  properties: {
    id: p.string().primary(),
    nameZh: p.string(),
    registration: p.string().$type<TeamRegistration>(),
    parentId: p.string().nullable().index(),
    organisationId: p.string().index(),
    centreId: p.string().nullable().index(),
    linkedWorkerId: p.string().nullable(),
    townshipCode: p.string().index(),
    districtCode: p.string().index(),
    foundedOn: p.date(),
    /** Its availability. */
    state: p.string().$type<TeamAvailability>().index(),
    version: p.integer().default(1),
    availabilityHistory: p.json<readonly { readonly availability: TeamAvailability; readonly on: string }[]>(),
    quality: p.string().$type<Quality>(),
  },
});
export type VolunteerTeamRow = InferEntity<typeof VolunteerTeam>;

/** A page of teams, or of rows that name the team: their teams are then loaded as they are selected. */
export interface VolunteerTeamConnectionRow {
  readonly nodes: readonly (VolunteerTeamRow | VolunteerMembershipRow | TeamCallOutRow | TeamAttachmentRow)[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}
