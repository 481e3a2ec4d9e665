/** What may be done to teams: registered, on call or at rest, skilled anew, transferred; a call-out commits them and lets them return. */
import { checkEntries, checkId, checkNumber, checkText, checkTownship } from '@hub/kit/check.ts';
import { row } from '@hub/kit/row.ts';
import { act, actWithin, alone, begin, type Work } from '@hub/kit/workflow/act.ts';
import { townshipCodes } from '@hub/schema/codes.ts';
import { fail } from '@hub/schema/errors.ts';
import type { Kysely } from 'kysely';
import { type Context, type Tables, VolunteerTeam } from '../entities/index.ts';
import { teamMachine } from '../entities/team-machine.ts';
import type { VolunteerTeamRow } from '../entities/volunteer-team.ts';
import { rosterRoleOf } from '../policy.ts';
import type {
  ActOnTeamInput,
  MutationResolvers,
  RegisterTeamInput,
  TeamAction,
  TeamSkillInput,
} from '../schema.generated.ts';

const mostSkills = 15;
const mostMembers = 1_000;
/** What `availabilityHistory` publishes; every step stands in the history of the workflow. */
const mostChanges = 10;
const districtOf = new Map(townshipCodes.map(({ code, districtCode }) => [code, districtCode]));

const checkKey = (value: string) => checkText('idempotencyKey', value, 100, 8);
const own = ({ sql }: Work) => sql as unknown as Kysely<Tables>;

/** Each skill once, the last word on it. @throws {GraphQLError} ENTRIES_OUT_OF_RANGE, NUMBER_OUT_OF_RANGE. */
function checkSkills(skills: readonly TeamSkillInput[]): readonly TeamSkillInput[] {
  checkEntries('skills', skills, mostSkills, 0);
  for (const { qualifiedMembers } of skills) checkNumber('qualifiedMembers', qualifiedMembers, mostMembers);
  return [...new Map(skills.map((each) => [each.skill, each])).values()];
}

/** The team's skills are these and no others. */
async function setSkills(work: Work, teamId: string, skills: readonly TeamSkillInput[]): Promise<void> {
  const sql = own(work);
  await sql.deleteFrom('TeamSkillStrength').where('teamId', '=', teamId).execute();
  if (skills.length === 0) return;
  // Two teams at once would be given the same numbers.
  await alone(work, teamMachine.name);
  const { last } = await sql
    .selectFrom('TeamSkillStrength')
    .select(({ fn }) => fn.max('id').as('last'))
    .executeTakeFirstOrThrow();
  await sql
    .insertInto('TeamSkillStrength')
    .values(
      skills.map(({ skill, qualifiedMembers }, index) => ({
        id: Number(last ?? 0) + index + 1,
        teamId,
        skill,
        qualifiedMembers,
        quality: 'SYNTHETIC' as const,
      })),
    )
    .execute();
}

/** What the guards look at, in the transaction. */
async function factsOf(teamId: string, work: Work) {
  const sql = own(work);
  const called = await sql
    .selectFrom('TeamCallOut')
    .select('id')
    .where('teamId', '=', teamId)
    .where('state', '=', 'CALLED')
    .executeTakeFirst();
  const able = await sql.selectFrom('TeamSkillStrength').select('id').where('teamId', '=', teamId).executeTakeFirst();
  return { isCalled: called !== undefined, hasSkills: able !== undefined };
}

const availabilityAfter = ({ availabilityHistory }: VolunteerTeamRow, action: TeamAction, on: string) => {
  const { to } = teamMachine.actions[action];
  return to === null
    ? {}
    : { availabilityHistory: [...availabilityHistory, { availability: to, on }].slice(-mostChanges) };
};

function register(context: Context, input: RegisterTeamInput): Promise<string> {
  const { today, actor } = context;
  const { registration, foundedOn } = input;
  const organisationId = checkId('Organisation', input.organisation, 'organisation');
  const townshipCode = checkTownship(input.township);
  const nameZh = checkText('nameZh', input.nameZh, 50, 2);
  const skills = checkSkills(input.skills);
  if (foundedOn > today) throw fail('PERIOD_REVERSED', { from: foundedOn, to: today });
  return begin(context, checkKey(input.idempotencyKey), {
    machine: teamMachine,
    entity: VolunteerTeam,
    action: 'REGISTER',
    input: { ...input },
    role: rosterRoleOf(actor, { id: '', organisationId }),
    facts: { isCalled: false, hasSkills: skills.length > 0 },
    keyOf: (number) => `VT-${String(number).padStart(5, '0')}`,
    row: {
      nameZh,
      registration,
      parentId: null,
      organisationId,
      centreId: null,
      linkedWorkerId: null,
      townshipCode,
      districtCode: districtOf.get(townshipCode) ?? '',
      foundedOn,
      availabilityHistory: [{ availability: 'AVAILABLE', on: today }],
      quality: 'SYNTHETIC',
    },
    also: (id, work) => setSkills(work, id, skills),
  });
}

function actOnTeam(context: Context, input: ActOnTeamInput): Promise<string> {
  const { action } = input;
  const organisationId = checkId('Organisation', input.organisation, 'organisation');
  const skills = checkSkills(input.skills ?? []);
  return act(context, checkKey(input.idempotencyKey), {
    machine: teamMachine,
    entity: VolunteerTeam,
    key: checkId('VolunteerTeam', input.id),
    action,
    input: { ...input },
    expectedVersion: input.expectedVersion,
    noteZh: checkText('noteZh', input.noteZh, 500),
    role: (team) => rosterRoleOf(context.actor, team),
    facts: ({ id }, work) => factsOf(id, work),
    patch: (team) => ({
      ...availabilityAfter(team, action, context.today),
      ...(action === 'TRANSFER' && organisationId ? { organisationId } : {}),
    }),
    also: async ({ id }, work) => {
      if (action === 'CHANGE_SKILLS') await setSkills(work, id, skills);
      return {};
    },
  });
}

/** What a call-out brings about with its team; nothing where the team already is. */
export async function calledOut(work: Work, teamId: string, action: 'COMMIT' | 'RETURN'): Promise<void> {
  const team = await own(work)
    .selectFrom('VolunteerTeam')
    .select(['state', 'version'])
    .where('id', '=', teamId)
    .executeTakeFirst();
  const { from } = teamMachine.actions[action];
  if (!team || !(from as readonly string[]).includes(team.state)) return;
  await actWithin(work, {
    machine: teamMachine,
    entity: VolunteerTeam,
    key: teamId,
    action,
    input: {},
    expectedVersion: team.version,
    role: () => 'CALL_OUT',
    facts: () => ({ isCalled: false, hasSkills: true }),
    patch: (found) => availabilityAfter(found, action, work.context.today),
  });
}

export const teamMutations: MutationResolvers = {
  registerTeam: async (_, { input }, context, info) =>
    row(context, VolunteerTeam, await register(context, input), info),
  actOnTeam: async (_, { input }, context, info) => row(context, VolunteerTeam, await actOnTeam(context, input), info),
};
