/** Teams' yearly returns, complete at every scale; where a team stands is copied in, so that sums need no join. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Quality } from '../schema.generated.ts';

export const TeamReturn = defineEntity({
  name: 'TeamReturn',
  tableName: 'team_return',
  properties: {
    id: p.integer().primary(),
    teamId: p.string().index(),
    centreId: p.string().nullable().index(),
    linkedWorkerId: p.string().nullable(),
    townshipCode: p.string().index(),
    districtCode: p.string().index(),
    year: p.integer().index(),
    periodEnd: p.date(),
    filedOn: p.date(),
    registeredMembers: p.integer(),
    participations: p.integer(),
    hours: p.double().$type<number>(),
    activities: p.integer(),
    socialWorkerLedActivities: p.integer(),
    socialWorkerLedParticipations: p.integer(),
    quality: p.string().$type<Quality>(),
  },
});
export type TeamReturnRow = InferEntity<typeof TeamReturn>;
