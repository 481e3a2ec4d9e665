/** Awards volunteers received. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { AwardLevel, Quality } from '../schema.generated.ts';

export const VolunteerAward = defineEntity({
  name: 'VolunteerAward',
  tableName: 'volunteer_award',
  properties: {
    id: p.integer().primary(),
    volunteerId: p.string().index(),
    level: p.string().$type<AwardLevel>(),
    titleZh: p.string(),
    awardedOn: p.date(),
    quality: p.string().$type<Quality>(),
  },
});
export type VolunteerAwardRow = InferEntity<typeof VolunteerAward>;
