/** Attachments of teams to centres: how they are read on a day, made and ended. */
import { checkId, checkText } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { addDays } from '@hub/kit/dataset/random.ts';
import type { Filter } from '@hub/kit/filter.ts';
import { row } from '@hub/kit/row.ts';
import { act, begin, type Work } from '@hub/kit/workflow/act.ts';
import { fail } from '@hub/schema/errors.ts';
import type { Kysely } from 'kysely';
import { attachmentMachine } from '../entities/attachment-machine.ts';
import { type Context, type Tables, TeamAttachment } from '../entities/index.ts';
import { open } from '../entities/team-attachment.ts';
import { teamRoleOf } from '../policy.ts';
import type {
  AttachTeamInput,
  DetachTeamInput,
  MutationResolvers,
  TeamAttachmentResolvers,
} from '../schema.generated.ts';
import { itsTeam } from './references.ts';

/** Attachments that hold on a day. */
export const holdingOn = (day: string): Filter => ({ attachedOn: { to: day }, detachedOn: { from: addDays(day, 1) } });

export const teamAttachment: TeamAttachmentResolvers = {
  team: itsTeam,
  centre: from(['centreId'], ({ centreId }) => ({ id: centreId })),
  detachedOn: from(['detachedOn'], ({ detachedOn }) => (detachedOn === open ? null : detachedOn)),
};

/** Today's attachment stands in the team's row too. */
const setCentre = ({ sql }: Work, teamId: string, centreId: string | null, linkedWorkerId: string | null) =>
  (sql as unknown as Kysely<Tables>)
    .updateTable('VolunteerTeam')
    .set({ centreId, linkedWorkerId })
    .where('id', '=', teamId)
    .execute();

async function attach(context: Context, input: AttachTeamInput): Promise<string> {
  const teamId = checkId('VolunteerTeam', input.team, 'team');
  const centreId = checkId('ServiceCentre', input.centre, 'centre');
  const worker = checkId('SocialWorker', input.socialWorker, 'socialWorker') ?? null;
  const team = await context.sql
    .selectFrom('VolunteerTeam')
    .select('centreId')
    .where('id', '=', teamId)
    .executeTakeFirst();
  if (!team) throw fail('ROW_NOT_FOUND', { argument: 'team', value: teamId });
  const role = teamRoleOf(context.actor, { teamId, centreId });
  return begin(context, checkText('idempotencyKey', input.idempotencyKey, 100, 8), {
    machine: attachmentMachine,
    entity: TeamAttachment,
    action: 'ATTACH',
    input: { ...input },
    role,
    facts: { isAttached: team.centreId !== null },
    keyOf: (number) => `TAT-${String(number).padStart(5, '0')}`,
    row: { teamId, centreId, attachedOn: context.today, detachedOn: open, quality: 'SYNTHETIC' },
    also: async (_, work) => void (await setCentre(work, teamId, centreId, worker)),
  });
}

const detach = (context: Context, input: DetachTeamInput): Promise<string> =>
  act(context, checkText('idempotencyKey', input.idempotencyKey, 100, 8), {
    machine: attachmentMachine,
    entity: TeamAttachment,
    key: checkId('TeamAttachment', input.id),
    action: 'DETACH',
    input: { ...input },
    expectedVersion: input.expectedVersion,
    noteZh: checkText('noteZh', input.noteZh, 500),
    role: (found) => teamRoleOf(context.actor, found),
    facts: () => ({ isAttached: true }),
    patch: () => ({ detachedOn: context.today }),
    also: async ({ teamId }, work) => {
      await setCentre(work, teamId, null, null);
      return {};
    },
  });

export const attachmentMutations: MutationResolvers = {
  attachTeam: async (_, { input }, context, info) => row(context, TeamAttachment, await attach(context, input), info),
  detachTeam: async (_, { input }, context, info) => row(context, TeamAttachment, await detach(context, input), info),
};
