/** Which teams the federation proposes to an emergency: those that may be called and are not yet, the nearest first. */
import { fail } from '@hub/schema/errors.ts';
import type { Context } from '../entities/index.ts';
import type { EmergencyIncidentResolvers, TeamToCallResolvers, VolunteerSkill } from '../schema.generated.ts';
import { itsTeam } from './references.ts';

const mostProposed = 50;

interface Callable {
  readonly id: string;
  readonly districtCode: string;
}

/** Teams on call or available today with the skill, those on call first. */
const callable = async (skills: readonly (VolunteerSkill | 'ANY')[], _: null, { sql }: Context) => {
  const teams = await sql
    .selectFrom('VolunteerTeam')
    .select(['id', 'districtCode', 'state'])
    .where('state', 'in', ['ON_CALL', 'AVAILABLE'])
    .orderBy('state', 'desc')
    .orderBy('id')
    .execute();
  const strengths = await sql
    .selectFrom('TeamSkillStrength')
    .select(['teamId', 'skill'])
    .where('skill', 'in', skills as readonly VolunteerSkill[])
    .execute();
  const having = Map.groupBy(strengths, ({ skill }) => skill);
  return new Map<VolunteerSkill | 'ANY', readonly Callable[]>(
    skills.map((skill) => {
      const with_ = new Set(having.get(skill as VolunteerSkill)?.map(({ teamId }) => teamId));
      return [skill, skill === 'ANY' ? teams : teams.filter(({ id }) => with_.has(id))];
    }),
  );
};

export const proposals: Pick<EmergencyIncidentResolvers, 'teamsToCall'> = {
  teamsToCall: async ({ district, engagedTeams }, { skill, first }, context) => {
    if (first < 1 || first > mostProposed) throw fail('PAGE_OUT_OF_RANGE', { value: first, limit: mostProposed });
    const free = ((await context.load(callable, skill ?? 'ANY', null)) ?? []).filter(
      ({ id }) => !engagedTeams?.includes(id),
    );
    const isNear = ({ districtCode }: Callable): boolean => districtCode === district?.code;
    return [...free.filter(isNear), ...free.filter((each) => !isNear(each))]
      .slice(0, first)
      .map((each) => ({ teamId: each.id, sameDistrict: isNear(each) }));
  },
};

export const teamToCall: TeamToCallResolvers = { team: itsTeam };
