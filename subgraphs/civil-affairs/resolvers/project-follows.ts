/** A project follows its tender: listed, tendered, contracted, renewed, in the tender's own transaction. */
import { actWithin, type Work } from '@hub/kit/workflow/act.ts';
import { tablesOf } from '../entities/index.ts';
import { projectMachine } from '../entities/project-machine.ts';
import { ServiceProject, type ServiceProjectRow } from '../entities/service-project.ts';
import { projectRoleOf } from '../policy.ts';
import type { ProjectAction } from '../schema.generated.ts';
import { entering } from './procedure.ts';

type Followed = Extract<ProjectAction, 'TENDER' | 'TENDER_FAILED' | 'CONTRACT' | 'RENEW'>;

/** Carries `action` out on the project where its state lets it; a running project is tendered and stays running. */
export async function followProject(
  work: Work,
  id: string,
  action: Followed,
  patch: Partial<ServiceProjectRow> = {},
): Promise<void> {
  const { version, state } = await tablesOf(work)
    .selectFrom('ServiceProject')
    .select(['version', 'state'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const from: readonly string[] = projectMachine.actions[action].from;
  if (!from.includes(state)) return;
  const { today } = work.context;
  await actWithin(work, {
    machine: projectMachine,
    entity: ServiceProject,
    key: id,
    action,
    input: {},
    expectedVersion: version,
    role: ({ purchaserId }) => projectRoleOf(work.context.actor, purchaserId),
    facts: () => ({
      today,
      cataloguedOn: null,
      startsOn: null,
      runsUntil: null,
      nearEndFrom: null,
      unboughtUntil: null,
    }),
    patch: ({ history }) => ({ history: entering(history, projectMachine.actions[action].to, today), ...patch }),
  });
}
