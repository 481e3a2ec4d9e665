/** What teams can do today by place and skill: two statements for all places of a request. */
import { checkDistrict, checkTownship } from '@hub/kit/check.ts';
import { shown } from '@hub/kit/statistics.ts';
import { districtCodes } from '@hub/schema/codes.ts';
import { sql as raw, type SqlBool } from 'kysely';
import type { Context } from '../entities/index.ts';
import { volunteerSkills } from '../entities/volunteer-skill.ts';
import type { QueryResolvers, SkillPool, VolunteerPool } from '../schema.generated.ts';
import { given } from './arguments.ts';

/** Key under which the whole city is counted. */
const wholeCity = 'city';
type Place = 'districtCode' | 'townshipCode' | typeof wholeCity;

const callable = raw<number>`sum(case when ${raw.ref('VolunteerTeam.state')} in ('ON_CALL', 'AVAILABLE') then 1 else 0 end)`;

interface Counted {
  readonly place: string;
  readonly skill: string;
  readonly teams: unknown;
  readonly callable: unknown;
  readonly qualified: unknown;
}

function skillPools(rows: readonly Counted[]): SkillPool[] {
  return volunteerSkills.map((skill) => {
    const found = rows.find((row) => row.skill === skill);
    const { count, suppressed } = shown(Number(found?.qualified ?? 0), 'ordinary');
    return {
      skill,
      teams: Number(found?.teams ?? 0),
      callableTeams: Number(found?.callable ?? 0),
      qualifiedVolunteers: count,
      suppressed,
    };
  });
}

/** The pool of each place; a place without teams has no entry. */
export async function poolOf(
  places: readonly string[],
  place: Place,
  { sql }: Context,
): Promise<Map<string, VolunteerPool>> {
  const key =
    place === wholeCity ? raw<string>`${raw.lit(wholeCity)}` : raw<string>`${raw.ref(`VolunteerTeam.${place}`)}`;
  const isHere = raw<SqlBool>`${key} in (${raw.join(places)})`;
  const found = await sql
    .selectFrom('VolunteerTeam')
    .select(({ fn }) => [key.as('place'), fn.countAll().as('teams'), callable.as('callable')])
    .where(isHere)
    .groupBy('place')
    .execute();
  const skills = await sql
    .selectFrom('TeamSkillStrength')
    .innerJoin('VolunteerTeam', 'VolunteerTeam.id', 'TeamSkillStrength.teamId')
    .select(({ fn }) => [
      key.as('place'),
      'skill',
      fn.countAll().as('teams'),
      callable.as('callable'),
      fn.sum('qualifiedMembers').as('qualified'),
    ])
    .where(isHere)
    .groupBy(['place', 'skill'])
    .execute();
  const skillsOf = Map.groupBy(skills, (row) => row.place);
  return new Map(
    found.map((each) => [
      each.place,
      {
        teams: Number(each.teams),
        callableTeams: Number(each.callable),
        bySkill: skillPools(skillsOf.get(each.place) ?? []),
      },
    ]),
  );
}

const currentDistricts = new Set(districtCodes.map(({ code }) => code));
const nothing: VolunteerPool = { teams: 0, callableTeams: 0, bySkill: skillPools([]) };

export const poolQueries: QueryResolvers = {
  volunteerPool: async (_, args, context) => {
    const district = given(args.district, checkDistrict);
    const township = given(args.township, checkTownship);
    // Zero would be a wrong number: the teams of a district closed in 2014 count under its successor.
    if (district && !currentDistricts.has(district)) return null;
    // A township's code begins with its district's: one that lies elsewhere matches nothing.
    if (township && district && !township.startsWith(district)) return nothing;
    if (township) return (await context.load(poolOf, township, 'townshipCode')) ?? nothing;
    return (await context.load(poolOf, district ?? wholeCity, district ? 'districtCode' : wholeCity)) ?? nothing;
  },
};
