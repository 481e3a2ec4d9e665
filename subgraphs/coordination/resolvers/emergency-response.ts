/** Teams called for and households looked after in an emergency. */
import { from } from '@hub/kit/columns.ts';
import { pageOf } from '@hub/kit/page.ts';
import { referredRow, row } from '@hub/kit/row.ts';
import { EmergencyIncident } from '../entities/emergency-incident.ts';
import { HouseholdAssignment } from '../entities/household-assignment.ts';
import type { Context } from '../entities/index.ts';
import { TeamRequest } from '../entities/team-request.ts';
import type {
  EmergencyIncidentResolvers,
  HouseholdAction,
  HouseholdAssignmentResolvers,
  HouseholdRole,
  HouseholdState,
  HouseholdStepResolvers,
  TeamRequestAction,
  TeamRequestResolvers,
  TeamRequestRole,
  TeamRequestState,
  TeamRequestStepResolvers,
} from '../schema.generated.ts';
import { datedStepOf, history } from './acting.ts';

interface Households {
  readonly registered: number;
  readonly unassigned: number;
}

const householdsAt = async (
  incidents: readonly string[],
  _: null,
  { sql }: Context,
): Promise<Map<string, Households>> => {
  const rows = await sql
    .selectFrom('HouseholdAssignment')
    .select(({ fn }) => [
      'incidentId',
      fn.countAll<number>().as('registered'),
      fn.countAll<number>().filterWhere('state', '=', 'REGISTERED').as('unassigned'),
    ])
    .where('incidentId', 'in', incidents)
    .groupBy('incidentId')
    .execute();
  return new Map(
    rows.map(({ incidentId, registered, unassigned }) => [
      incidentId,
      { registered: Number(registered), unassigned: Number(unassigned) },
    ]),
  );
};

/** At most so many keys are told. */
const mostEngaged = 500;

const keysBy = (rows: readonly { readonly incidentId: string; readonly key: string }[]): Map<string, string[]> =>
  new Map(
    [...Map.groupBy(rows, ({ incidentId }) => incidentId)].map(([incident, engaged]) => [
      incident,
      engaged.slice(0, mostEngaged).map(({ key }) => key),
    ]),
  );

const workersOf = async (incidents: readonly string[], _: null, { sql }: Context) =>
  keysBy(
    await sql
      .selectFrom('Deployment')
      .select(['incidentId', 'workerId as key'])
      .where('incidentId', 'in', incidents)
      .where('state', '<>', 'WITHDRAWN')
      .orderBy('id')
      .execute(),
  );

const teamsOf = async (incidents: readonly string[], _: null, { sql }: Context) =>
  keysBy(
    await sql
      .selectFrom('TeamRequest')
      .select(['incidentId', 'teamId as key'])
      .where('incidentId', 'in', incidents)
      .where('state', 'in', ['REQUESTED', 'CONFIRMED'])
      .orderBy('id')
      .execute(),
  );

export const responseOf: Pick<
  EmergencyIncidentResolvers,
  'teamRequests' | 'households' | 'householdsRegistered' | 'householdsUnassigned' | 'engagedWorkers' | 'engagedTeams'
> = {
  engagedWorkers: from(['id'], async ({ id }, _, { load }) => (await load(workersOf, id, null)) ?? []),
  engagedTeams: from(['id'], async ({ id }, _, { load }) => (await load(teamsOf, id, null)) ?? []),
  teamRequests: from(['id'], ({ id }, { state, ...paging }, context, info) =>
    pageOf(context, TeamRequest, 'incidentId', id, paging, info, { state }, { descending: true }),
  ),
  households: from(['id'], ({ id }, { state, ...paging }, context, info) =>
    pageOf(context, HouseholdAssignment, 'incidentId', id, paging, info, { state }),
  ),
  householdsRegistered: from(
    ['id'],
    async ({ id }, _, { load }) => (await load(householdsAt, id, null))?.registered ?? 0,
  ),
  householdsUnassigned: from(
    ['id'],
    async ({ id }, _, { load }) => (await load(householdsAt, id, null))?.unassigned ?? 0,
  ),
};

export const teamRequest: TeamRequestResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, TeamRequest, id, info),
  incident: from(['incidentId'], ({ incidentId }, _, context, info) =>
    referredRow(context, EmergencyIncident, incidentId, info),
  ),
  team: from(['teamId'], ({ teamId }) => ({ id: teamId })),
  history,
};

export const householdAssignment: HouseholdAssignmentResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, HouseholdAssignment, id, info),
  incident: from(['incidentId'], ({ incidentId }, _, context, info) =>
    referredRow(context, EmergencyIncident, incidentId, info),
  ),
  township: from(['townshipCode'], ({ townshipCode }) => ({ code: townshipCode })),
  worker: from(['workerId'], ({ workerId }) => (workerId ? { id: workerId } : null)),
  history,
};

export const teamRequestStep: TeamRequestStepResolvers = datedStepOf<
  TeamRequestAction,
  TeamRequestRole,
  TeamRequestState
>();
export const householdStep: HouseholdStepResolvers = datedStepOf<HouseholdAction, HouseholdRole, HouseholdState>();
