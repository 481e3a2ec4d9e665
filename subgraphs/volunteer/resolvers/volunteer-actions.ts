/** What may be done to a volunteer's registration: in the name of the team, its centre or the federation. */
import { checkEntries, checkId, checkText, checkTownship } from '@hub/kit/check.ts';
import { row } from '@hub/kit/row.ts';
import { act, begin, type Work } from '@hub/kit/workflow/act.ts';
import { townshipCodes } from '@hub/schema/codes.ts';
import { fail } from '@hub/schema/errors.ts';
import type { GraphQLResolveInfo } from 'graphql';
import type { Kysely } from 'kysely';
import { type Context, type Tables, Volunteer } from '../entities/index.ts';
import type { VolunteerRow } from '../entities/volunteer.ts';
import { volunteerMachine } from '../entities/volunteer-machine.ts';
import { teamRoleOf } from '../policy.ts';
import type {
  ActOnVolunteerInput,
  MutationResolvers,
  RegisterVolunteerInput,
  VerifyVolunteerInput,
  VolunteerAction,
} from '../schema.generated.ts';

const mostSkills = 5;
/** A division that was never given out: no number is a resident's. */
const syntheticDivision = '440199';
const districtOf = new Map(townshipCodes.map(({ code, districtCode }) => [code, districtCode]));

const checkKey = (value: string) => checkText('idempotencyKey', value, 100, 8);
const own = ({ sql }: Work) => sql as unknown as Kysely<Tables>;

const numberOf = (number: number): string => `${syntheticDivision}${String(number).padStart(9, '0')}`;

/** Where a volunteer is registered. */
const placeOf = ({ sql }: Pick<Context, 'sql'>, volunteerId: string) =>
  sql
    .selectFrom('VolunteerMembership')
    .innerJoin('VolunteerTeam', 'VolunteerTeam.id', 'VolunteerMembership.teamId')
    .select(['VolunteerMembership.teamId', 'VolunteerTeam.centreId'])
    .where('VolunteerMembership.volunteerId', '=', volunteerId)
    .where('VolunteerMembership.kind', '=', 'REGISTERED')
    .executeTakeFirst();

/** Registered in one team, so that the returns add up to persons. */
async function join(work: Work, volunteerId: string, teamId: string): Promise<void> {
  const { last } = await own(work)
    .selectFrom('VolunteerMembership')
    .select(({ fn }) => fn.max('id').as('last'))
    .executeTakeFirstOrThrow();
  await own(work)
    .insertInto('VolunteerMembership')
    .values({
      id: Number(last ?? 0) + 1,
      volunteerId,
      teamId,
      kind: 'REGISTERED',
      role: 'MEMBER',
      joinedOn: work.context.today,
      quality: 'SYNTHETIC',
    })
    .execute();
}

async function register(context: Context, input: RegisterVolunteerInput): Promise<string> {
  const teamId = checkId('VolunteerTeam', input.team, 'team');
  const townshipCode = checkTownship(input.homeTownship, 'homeTownship');
  const nameMasked = checkText('nameMasked', input.nameMasked, 10, 2);
  const skills = [...new Set(input.skills)];
  const [mainSkill] = skills;
  checkEntries('skills', skills, mostSkills, 0);
  const { sql, today, actor } = context;
  const team = await sql.selectFrom('VolunteerTeam').select('centreId').where('id', '=', teamId).executeTakeFirst();
  if (!team) throw fail('ROW_NOT_FOUND', { argument: 'team', value: teamId });
  return begin(context, checkKey(input.idempotencyKey), {
    machine: volunteerMachine,
    entity: Volunteer,
    action: 'REGISTER',
    input: { ...input },
    role: teamRoleOf(actor, { teamId, centreId: team.centreId ?? null }),
    facts: { isAnother: false },
    keyOf: (number) => `VOL-${String(number).padStart(6, '0')}`,
    row: {
      // Known once the key is; until then it is nobody else's.
      volunteerNo: context.requestId,
      // Only the first character is kept, whatever was sent.
      nameMasked: `${[...nameMasked][0]}${'*'.repeat([...nameMasked].length - 1)}`,
      personId: null,
      mainSkill: mainSkill ?? 'EVENTS',
      skills,
      stateHistory: [{ state: 'REGISTERED', on: today }],
      registeredOn: today,
      townshipCode,
      districtCode: districtOf.get(townshipCode) ?? '',
      quality: 'SYNTHETIC',
    },
    also: async (id, work) => {
      const volunteerNo = numberOf(Number(id.slice('VOL-'.length)));
      await own(work).updateTable('Volunteer').set({ volunteerNo }).where('id', '=', id).execute();
      await join(work, id, teamId);
    },
  });
}

interface Done {
  readonly isAnother?: boolean;
  readonly patch?: Partial<VolunteerRow>;
  readonly also?: (id: string, work: Work) => Promise<unknown>;
}

async function carryOut(
  context: Context,
  action: VolunteerAction,
  input: ActOnVolunteerInput | VerifyVolunteerInput,
  { isAnother = false, patch = {}, also }: Done = {},
): Promise<string> {
  const key = checkId('Volunteer', input.id);
  const place = await placeOf(context, key);
  const { to } = volunteerMachine.actions[action];
  const noteZh = 'noteZh' in input ? checkText('noteZh', input.noteZh, 500) : null;
  return act(context, checkKey(input.idempotencyKey), {
    machine: volunteerMachine,
    entity: Volunteer,
    key,
    action,
    input: { ...input },
    expectedVersion: input.expectedVersion,
    noteZh,
    role: () => teamRoleOf(context.actor, { teamId: place?.teamId ?? '', centreId: place?.centreId ?? null }),
    facts: () => ({ isAnother }),
    patch: ({ stateHistory }) => ({ ...patch, stateHistory: [...stateHistory, { state: to, on: context.today }] }),
    also: async ({ id }, work) => {
      await also?.(id, work);
      return {};
    },
  });
}

async function verify(context: Context, input: VerifyVolunteerInput): Promise<string> {
  const personId = checkId('Person', input.person, 'person');
  const other = await context.sql
    .selectFrom('Volunteer')
    .select('id')
    .where('personId', '=', personId)
    .where('id', '!=', input.id)
    .executeTakeFirst();
  return carryOut(context, 'VERIFY', input, { isAnother: other !== undefined, patch: { personId } });
}

type Info = GraphQLResolveInfo;
const onVolunteer =
  <Input>(carry: (context: Context, input: Input) => Promise<string>) =>
  async (_: unknown, { input }: { readonly input: Input }, context: Context, info: Info) =>
    row(context, Volunteer, await carry(context, input), info);

export const volunteerMutations: MutationResolvers = {
  registerVolunteer: onVolunteer(register),
  verifyVolunteer: onVolunteer(verify),
  suspendVolunteer: onVolunteer((context, input: ActOnVolunteerInput) => carryOut(context, 'SUSPEND', input)),
  resumeVolunteer: onVolunteer((context, input: ActOnVolunteerInput) =>
    carryOut(context, 'RESUME', input, { patch: { personId: null } }),
  ),
  withdrawVolunteer: onVolunteer((context, input: ActOnVolunteerInput) =>
    carryOut(context, 'WITHDRAW', input, {
      patch: { personId: null, nameMasked: '***' },
      also: (id, work) => own(work).deleteFrom('VolunteerMembership').where('volunteerId', '=', id).execute(),
    }),
  ),
};
