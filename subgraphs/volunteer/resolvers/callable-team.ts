/** Teams for an emergency: the nearest first. The code lists have no coordinates, so that divisions stand for distance. */
import { checkTownship } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { shown } from '@hub/kit/statistics.ts';
import { townshipCodes } from '@hub/schema/codes.ts';
import { fail } from '@hub/schema/errors.ts';
import { sql as raw } from 'kysely';
import type { CallableTeamRow } from '../entities/callable-team.ts';
import type { Context } from '../entities/index.ts';
import type {
  CallableTeamResolvers,
  Proximity,
  QueryCallableTeamsArgs,
  QueryResolvers,
  TeamAvailability,
} from '../schema.generated.ts';
import { itsTeam } from './references.ts';

const districtOf = new Map(townshipCodes.map(({ code, districtCode }) => [code, districtCode]));
const callable = ['ON_CALL', 'AVAILABLE'] as const satisfies readonly TeamAvailability[];
const mostTeams = 100;

async function teamsNear(
  { township, skill, within, first }: QueryCallableTeamsArgs,
  { sql }: Context,
): Promise<readonly CallableTeamRow[]> {
  const limit = first ?? 20;
  if (limit < 1 || limit > mostTeams) throw fail('PAGE_OUT_OF_RANGE', { limit: mostTeams, value: limit });
  const district = districtOf.get(checkTownship(township, 'township')) ?? '';
  const place = { township: raw.ref('VolunteerTeam.townshipCode'), district: raw.ref('VolunteerTeam.districtCode') };
  const proximity = raw<Proximity>`case when ${place.township} = ${township} then 'SAME_TOWNSHIP' when ${place.district} = ${district} then 'SAME_DISTRICT' else 'SAME_CITY' end`;
  const distance = raw`case when ${place.township} = ${township} then 0 when ${place.district} = ${district} then 1 else 2 end`;
  let finding = sql
    .selectFrom('VolunteerTeam')
    .where('VolunteerTeam.state', 'in', callable)
    .leftJoin('TeamSkillStrength', (join) =>
      join.onRef('TeamSkillStrength.teamId', '=', 'VolunteerTeam.id').on('TeamSkillStrength.skill', '=', skill ?? null),
    )
    .select([
      'VolunteerTeam.id as teamId',
      'VolunteerTeam.state as availability',
      'TeamSkillStrength.qualifiedMembers',
      proximity.as('proximity'),
    ])
    .orderBy(distance)
    .orderBy(raw`case ${raw.ref('VolunteerTeam.state')} when 'ON_CALL' then 0 else 1 end`)
    .orderBy(raw`coalesce(${raw.ref('TeamSkillStrength.qualifiedMembers')}, 0) desc`)
    .orderBy('VolunteerTeam.id')
    .limit(limit);
  if (skill) finding = finding.where('TeamSkillStrength.id', 'is not', null);
  if (within === 'SAME_TOWNSHIP') finding = finding.where('VolunteerTeam.townshipCode', '=', township);
  if (within !== 'SAME_TOWNSHIP' && within !== 'SAME_CITY')
    finding = finding.where('VolunteerTeam.districtCode', '=', district);
  return finding.execute();
}

export const callableTeam: CallableTeamResolvers = {
  team: itsTeam,
  qualifiedMembers: from(['qualifiedMembers'], ({ qualifiedMembers }) =>
    qualifiedMembers === null ? null : shown(qualifiedMembers, 'ordinary').count,
  ),
};

export const callableTeamQueries: QueryResolvers = {
  callableTeams: (_, args, context) => teamsNear(args, context),
};
