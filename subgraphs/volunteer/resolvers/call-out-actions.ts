/** What may be done to call-outs: the federation calls, the team answers; a team that comes is committed until it stands down. */
import { checkEntries, checkId, checkNumber, checkText } from '@hub/kit/check.ts';
import { dayOf } from '@hub/kit/context.ts';
import { row } from '@hub/kit/row.ts';
import { act, begin } from '@hub/kit/workflow/act.ts';
import { fail } from '@hub/schema/errors.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { type CallOutFacts, callOutMachine } from '../entities/call-out-machine.ts';
import { type Context, TeamCallOut } from '../entities/index.ts';
import type { TeamCallOutRow } from '../entities/team-call-out.ts';
import { callOutRoleOf } from '../policy.ts';
import type {
  CallOutAction,
  CallOutTeamInput,
  GoOnDutyInput,
  MutationResolvers,
  StandDownInput,
} from '../schema.generated.ts';
import { calledOut } from './team-actions.ts';

const mostSupports = 4;
const mostVolunteers = 1_000;

const checkKey = (value: string) => checkText('idempotencyKey', value, 100, 8);

const teamOf = ({ sql }: Pick<Context, 'sql'>, id: string) =>
  sql.selectFrom('VolunteerTeam').select('state').where('id', '=', id).executeTakeFirst();

async function call(context: Context, input: CallOutTeamInput): Promise<string> {
  const incidentId = checkId('EmergencyIncident', input.incident, 'incident');
  const teamId = checkId('VolunteerTeam', input.team, 'team');
  const { skill = null, batch } = input;
  const supports = [...new Set(input.supports)];
  checkEntries('supports', supports, mostSupports, 0);
  checkNumber('batch', batch, 99, 0);
  const { sql, now } = context;
  const team = await teamOf(context, teamId);
  if (!team) throw fail('ROW_NOT_FOUND', { argument: 'team', value: teamId });
  const able =
    skill &&
    (await sql
      .selectFrom('TeamSkillStrength')
      .select('id')
      .where('teamId', '=', teamId)
      .where('skill', '=', skill)
      .executeTakeFirst());
  return begin(context, checkKey(input.idempotencyKey), {
    machine: callOutMachine,
    entity: TeamCallOut,
    action: 'CALL',
    input: { ...input },
    role: callOutRoleOf(context.actor, { teamId }),
    facts: { availability: team.state, hasSkill: skill === null || able !== undefined, volunteers: 0, hours: 0 },
    keyOf: (number) => `TCO-${String(number).padStart(5, '0')}`,
    row: {
      incidentId,
      teamId,
      supports,
      skill,
      batch: batch ?? 1,
      calledOn: dayOf(now),
      calledAt: now,
      answeredAt: null,
      onDutyAt: null,
      stoodDownAt: null,
      volunteersDeployed: 0,
      hours: 0,
      quality: 'SYNTHETIC',
    },
  });
}

interface Common {
  readonly id: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
  readonly noteZh?: string | null;
}

interface Done {
  readonly patch: Partial<TeamCallOutRow>;
  readonly facts?: Partial<CallOutFacts>;
  /** What becomes of the team. */
  readonly team?: 'COMMIT' | 'RETURN';
}

async function carryOut(context: Context, action: CallOutAction, input: Common, done: Done): Promise<string> {
  const key = checkId('TeamCallOut', input.id);
  const found = await context.sql.selectFrom('TeamCallOut').select('teamId').where('id', '=', key).executeTakeFirst();
  const team = found && (await teamOf(context, found.teamId));
  return act(context, checkKey(input.idempotencyKey), {
    machine: callOutMachine,
    entity: TeamCallOut,
    key,
    action,
    input: { ...input },
    expectedVersion: input.expectedVersion,
    noteZh: checkText('noteZh', input.noteZh, 500),
    role: (called) => callOutRoleOf(context.actor, called),
    facts: () => ({
      availability: team?.state ?? 'STOOD_DOWN',
      hasSkill: true,
      volunteers: 0,
      hours: 0,
      ...done.facts,
    }),
    patch: () => done.patch,
    also: async ({ teamId, state }, work) => {
      // Only a team that had confirmed is free again when it declines.
      if (done.team && !(action === 'DECLINE' && state === 'CALLED')) await calledOut(work, teamId, done.team);
      return {};
    },
  });
}

type Info = GraphQLResolveInfo;
const onCallOut =
  <Input>(carry: (context: Context, input: Input) => Promise<string>) =>
  async (_: unknown, { input }: { readonly input: Input }, context: Context, info: Info) =>
    row(context, TeamCallOut, await carry(context, input), info);

export const callOutMutations: MutationResolvers = {
  callOutTeam: onCallOut(call),
  confirmCallOut: onCallOut((context, input: Common) =>
    carryOut(context, 'CONFIRM', input, { patch: { answeredAt: context.now }, team: 'COMMIT' }),
  ),
  declineCallOut: onCallOut((context, input: Common) =>
    carryOut(context, 'DECLINE', input, { patch: { answeredAt: context.now }, team: 'RETURN' }),
  ),
  goOnDuty: onCallOut((context, input: GoOnDutyInput) => {
    const { volunteers } = input;
    checkNumber('volunteers', volunteers, mostVolunteers, 0);
    const patch = { onDutyAt: context.now, volunteersDeployed: volunteers };
    return carryOut(context, 'GO_ON_DUTY', input, { patch, facts: { volunteers } });
  }),
  standDown: onCallOut((context, input: StandDownInput) => {
    const { hours } = input;
    const patch = { stoodDownAt: context.now, hours };
    return carryOut(context, 'STAND_DOWN', input, { patch, facts: { hours }, team: 'RETURN' });
  }),
};
