/** Teams: how they are found, and what hangs on them; each list is one statement for all teams of a request. */
import { checkDistrict, checkId, checkTownship } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { listOf, page, pageOf } from '@hub/kit/page.ts';
import { referredRow, row } from '@hub/kit/row.ts';
import { shown } from '@hub/kit/statistics.ts';
import {
  type Context,
  TeamAttachment,
  TeamCallOut,
  TeamReturn,
  TeamSkillStrength,
  VolunteerActivity,
  VolunteerMembership,
  VolunteerTeam,
} from '../entities/index.ts';
import type {
  QueryResolvers,
  TeamReturnResolvers,
  TeamSkillStrengthResolvers,
  VolunteerMembershipResolvers,
  VolunteerSkill,
  VolunteerTeamConnectionResolvers,
  VolunteerTeamResolvers,
} from '../schema.generated.ts';
import { days, given } from './arguments.ts';
import { itsTeam, itsVolunteer } from './references.ts';

async function skillsOfTeams(teams: readonly string[], _args: null, { sql }: Context) {
  const rows = await sql
    .selectFrom('TeamSkillStrength')
    .select(['teamId', 'skill'])
    .where('teamId', 'in', teams)
    .orderBy('id')
    .execute();
  const skills = Map.groupBy(rows, ({ teamId }) => teamId);
  return new Map([...skills].map(([team, held]) => [team, held.map(({ skill }) => skill)]));
}

/** Registered members by each team's latest return that ends on or before `asOf`. */
async function registeredMembers(teams: readonly string[], asOf: string, { sql }: Context) {
  const rows = await sql
    .selectFrom('TeamReturn')
    .select(['teamId', 'registeredMembers'])
    .where('teamId', 'in', teams)
    .where('periodEnd', '<=', asOf)
    .orderBy('year')
    .execute();
  return new Map(rows.map((filed) => [filed.teamId, filed.registeredMembers]));
}

/** The centre each team is attached to on a day. */
async function centresOn(teams: readonly string[], day: string, { sql }: Context) {
  const rows = await sql
    .selectFrom('TeamAttachment')
    .select(['teamId', 'centreId'])
    .where('teamId', 'in', teams)
    .where('attachedOn', '<=', day)
    .where('detachedOn', '>', day)
    .execute();
  return new Map(rows.map(({ teamId, centreId }) => [teamId, centreId]));
}

/** Keys of the teams with `skill`, of which the city has some hundreds. */
async function teamsWith(skill: VolunteerSkill, { sql }: Context): Promise<readonly string[]> {
  const rows = await sql.selectFrom('TeamSkillStrength').select('teamId').where('skill', '=', skill).execute();
  return rows.map(({ teamId }) => teamId);
}

export const volunteerTeam: VolunteerTeamResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, VolunteerTeam, id, info),
  parent: from(['parentId'], ({ parentId }, _args, context, info) => row(context, VolunteerTeam, parentId, info)),
  branches: from(['id'], ({ id }, args, context, info) => pageOf(context, VolunteerTeam, 'parentId', id, args, info)),
  organisation: from(['organisationId'], ({ organisationId }) => ({ id: organisationId })),
  attachedCentre: from(['id', 'centreId'], async ({ id, centreId }, { asOf }, context) => {
    const found = asOf ? await context.load(centresOn, id, asOf) : centreId;
    return found ? { id: found } : null;
  }),
  attachments: from(['id'], ({ id }, _args, context, info) => listOf(context, TeamAttachment, 'teamId', id, 50, info)),
  linkedSocialWorker: from(['linkedWorkerId'], ({ linkedWorkerId }) =>
    linkedWorkerId ? { id: linkedWorkerId } : null,
  ),
  township: from(['townshipCode'], ({ townshipCode }) => ({ code: townshipCode })),
  district: from(['districtCode'], ({ districtCode }) => ({ code: districtCode })),
  memberCount: from(
    ['id'],
    async ({ id }, { asOf }, context) => (await context.load(registeredMembers, id, asOf ?? context.today)) ?? 0,
  ),
  skills: from(['id'], async ({ id }, _args, context) => (await context.load(skillsOfTeams, id, null)) ?? []),
  skillStrength: from(['id'], ({ id }, _args, context, info) =>
    listOf(context, TeamSkillStrength, 'teamId', id, 15, info),
  ),
  availability: from(['state'], ({ state }) => state),
  returns: from(['id'], ({ id }, _args, context, info) =>
    listOf(context, TeamReturn, 'teamId', id, 20, info, {}, { by: 'year' }),
  ),
  returnOf: from(['id'], async ({ id }, { year }, context, info) => {
    const [filed] = await listOf(context, TeamReturn, 'teamId', id, 1, info, { year });
    return filed ?? null;
  }),
  members: from(['id'], ({ id }, { kind, ...args }, context, info) =>
    pageOf(context, VolunteerMembership, 'teamId', id, args, info, { kind }),
  ),
  activities: from(['id'], ({ id }, { state, ...args }, context, info) =>
    pageOf(context, VolunteerActivity, 'teamId', id, args, info, { state }, { by: 'startsAt', descending: true }),
  ),
  callOuts: from(['id'], ({ id }, args, context, info) =>
    pageOf(context, TeamCallOut, 'teamId', id, args, info, {}, { by: 'calledAt', descending: true }),
  ),
};

export const volunteerTeamConnection: VolunteerTeamConnectionResolvers = {
  nodes: ({ nodes }, _args, context, info) =>
    Promise.all(
      nodes.map((node) => ('teamId' in node ? referredRow(context, VolunteerTeam, node.teamId, info) : node)),
    ),
};

export const teamSkillStrength: TeamSkillStrengthResolvers = {
  qualifiedMembers: from(['qualifiedMembers'], ({ qualifiedMembers }) => shown(qualifiedMembers, 'ordinary').count),
  suppressed: from(['qualifiedMembers'], ({ qualifiedMembers }) => shown(qualifiedMembers, 'ordinary').suppressed),
};

export const teamReturn: TeamReturnResolvers = { team: itsTeam };

export const volunteerMembership: VolunteerMembershipResolvers = { team: itsTeam, volunteer: itsVolunteer };

export const volunteerTeamQueries: QueryResolvers = {
  volunteerTeam: (_, { id }, context, info) => row(context, VolunteerTeam, checkId('VolunteerTeam', id), info),
  volunteerTeams: async (_, { skill, ...args }, context, info) =>
    page(context, VolunteerTeam, args, info, {
      districtCode: given(args.district, checkDistrict),
      townshipCode: given(args.township, checkTownship),
      id: skill ? await teamsWith(skill, context) : undefined,
      state: args.availability,
      centreId: given(args.centre, (id) => checkId('ServiceCentre', id, 'centre')),
      organisationId: given(args.organisation, (id) => checkId('Organisation', id, 'organisation')),
      registration: args.registration,
      foundedOn: days(args.foundedFrom, args.foundedTo),
    }),
};
