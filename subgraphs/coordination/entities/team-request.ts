/** The office's calls for volunteer teams: their keys, and what the federation answered. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { EmergencySupport, Quality, TeamRequestState } from '../schema.generated.ts';

export const TeamRequest = defineEntity({
  name: 'TeamRequest',
  tableName: 'team_request',
  properties: {
    id: p.string().primary(),
    incidentId: p.string().index(),
    teamId: p.string().index(),
    support: p.string().$type<EmergencySupport>(),
    state: p.string().$type<TeamRequestState>(),
    version: p.integer(),
    requestedAt: p.string(),
    answeredAt: p.string().nullable(),
    quality: p.string().$type<Quality>(),
  },
});
export type TeamRequestRow = InferEntity<typeof TeamRequest>;
