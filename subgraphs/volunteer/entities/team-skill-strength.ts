/** What a team can do: one row a skill, so that teams are found by skill in one statement. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Quality, VolunteerSkill } from '../schema.generated.ts';

export const TeamSkillStrength = defineEntity({
  name: 'TeamSkillStrength',
  tableName: 'team_skill_strength',
  properties: {
    id: p.integer().primary(),
    teamId: p.string().index(),
    skill: p.string().$type<VolunteerSkill>().index(),
    qualifiedMembers: p.integer(),
    quality: p.string().$type<Quality>(),
  },
});
export type TeamSkillStrengthRow = InferEntity<typeof TeamSkillStrength>;
