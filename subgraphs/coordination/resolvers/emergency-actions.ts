/** What may be done about emergencies: the response, the workers and teams sent, and the one worker each household has. */
import { checkDistrict, checkId, checkText, checkTownship } from '@hub/kit/check.ts';
import { row } from '@hub/kit/row.ts';
import { act, begin } from '@hub/kit/workflow/act.ts';
import { sql as raw } from 'kysely';
import { Deployment } from '../entities/deployment.ts';
import { type DeploymentFacts, deploymentMachine } from '../entities/deployment-machine.ts';
import { EmergencyIncident } from '../entities/emergency-incident.ts';
import { emergencyMachine } from '../entities/emergency-machine.ts';
import { HouseholdAssignment } from '../entities/household-assignment.ts';
import { householdMachine } from '../entities/household-machine.ts';
import type { Context } from '../entities/index.ts';
import { TeamRequest } from '../entities/team-request.ts';
import { teamRequestMachine } from '../entities/team-request-machine.ts';
import {
  asOneOf,
  deploymentRolesOf,
  emergencyRolesOf,
  householdRolesOf,
  mayNominate,
  teamRequestRolesOf,
} from '../policy.ts';
import type {
  ActOnDeploymentInput,
  ActOnEmergencyInput,
  ActOnHouseholdInput,
  ActOnTeamRequestInput,
  MutationResolvers,
  NominateWorkerInput,
  RegisterHouseholdInput,
  ReportEmergencyInput,
  RequestTeamInput,
} from '../schema.generated.ts';
import { checkKey, checkRange, longestText, longestTitle, numbered } from './acting.ts';

const mostHours = 5_000;
const mostBatches = 99;
const mostHouseholds = 9_999;

async function incidentNow(id: string, { sql }: Context) {
  const found = await sql
    .selectFrom('EmergencyIncident')
    .select(['state', 'supports'])
    .where('id', '=', id)
    .executeTakeFirst();
  return { incidentState: found?.state ?? null, supports: found?.supports ?? [] };
}

/** Whether a row of `table` holds all of `where`. */
async function exists(
  table: 'Deployment' | 'TeamRequest' | 'HouseholdAssignment',
  where: Readonly<Record<string, string | readonly string[]>>,
  { sql }: Context,
): Promise<boolean> {
  let query = sql.selectFrom(table).select('id');
  for (const [column, value] of Object.entries(where))
    query = query.where(raw.ref(column), 'in', typeof value === 'string' ? [value] : value);
  return (await query.limit(1).executeTakeFirst()) !== undefined;
}

const count = async (
  table: 'Deployment' | 'TeamRequest',
  incidentId: string,
  state: 'DEPLOYED' | 'RETURNED' | 'CONFIRMED',
  { sql }: Context,
): Promise<number> => {
  const found = await sql
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('incidentId', '=', incidentId)
    .where(raw.ref('state'), '=', state)
    .executeTakeFirstOrThrow();
  return Number(found.count);
};

function report(context: Context, input: ReportEmergencyInput): Promise<string> {
  const { nameZh, kind, occurredOn, placeZh, inCity, district } = input;
  checkText('nameZh', nameZh, longestTitle);
  checkText('placeZh', placeZh, longestTitle);
  checkRange('occurredOn', Date.parse(occurredOn), 0, Date.parse(context.today));
  return begin(context, checkKey(input.idempotencyKey), {
    machine: emergencyMachine,
    entity: EmergencyIncident,
    action: 'REPORT',
    input: { ...input },
    role: asOneOf(emergencyMachine.actions.REPORT.by, emergencyRolesOf(context.actor)),
    facts: { onSite: 0, undebriefed: 0 },
    keyOf: numbered('INC', 3),
    row: {
      nameZh,
      kind,
      occurredOn,
      placeZh,
      inCity: raw.lit(inCity) as never,
      districtCode: inCity ? (checkDistrict(district) ?? null) : null,
      namedInReport: raw.lit(false) as never,
      level: null,
      supports: [],
      reviewZh: null,
      quality: 'SYNTHETIC',
    },
  });
}

async function actOnEmergency(context: Context, input: ActOnEmergencyInput): Promise<string> {
  const { action, expectedVersion, noteZh, level, supports } = input;
  const id = checkId('EmergencyIncident', input.id);
  checkText('noteZh', noteZh, longestText);
  const facts = {
    onSite:
      (await count('Deployment', id, 'DEPLOYED', context)) + (await count('TeamRequest', id, 'CONFIRMED', context)),
    undebriefed: await count('Deployment', id, 'RETURNED', context),
  };
  return act(context, checkKey(input.idempotencyKey), {
    machine: emergencyMachine,
    entity: EmergencyIncident,
    key: id,
    action,
    input: { ...input },
    expectedVersion,
    noteZh,
    role: () => asOneOf(emergencyMachine.actions[action].by, emergencyRolesOf(context.actor)),
    facts: () => facts,
    patch: () => ({
      ...((action === 'ACTIVATE' || action === 'CHANGE_LEVEL') && level ? { level } : {}),
      ...(action === 'ACTIVATE' && supports ? { supports: [...new Set(supports)] } : {}),
      ...(action === 'REVIEW' && noteZh ? { reviewZh: noteZh } : {}),
    }),
  });
}

const withoutWithdrawn = ['NOMINATED', 'SHORTLISTED', 'APPROVED', 'DEPLOYED', 'RETURNED', 'DEBRIEFED'];

async function nominate(context: Context, input: NominateWorkerInput): Promise<string> {
  const { support, nomination } = input;
  const incidentId = checkId('EmergencyIncident', input.incident, 'incident');
  const workerId = checkId('SocialWorker', input.worker, 'worker');
  return begin(context, checkKey(input.idempotencyKey), {
    machine: deploymentMachine,
    entity: Deployment,
    action: 'NOMINATE',
    input: { ...input },
    role: mayNominate(context.actor) ? 'NOMINATOR' : null,
    facts: {
      ...(await incidentNow(incidentId, context)),
      support,
      isNominated: await exists('Deployment', { incidentId, workerId, state: withoutWithdrawn }, context),
    },
    keyOf: numbered('DPL', 5),
    row: {
      incidentId,
      workerId,
      nomination,
      nominatedBy: context.actor.organisation ?? '',
      support,
      batch: null,
      from: null,
      to: null,
      hours: null,
      quality: 'SYNTHETIC',
    },
  });
}

async function actOnDeployment(context: Context, input: ActOnDeploymentInput): Promise<string> {
  const { action, expectedVersion, noteZh, batch, hours } = input;
  const { today, actor, sql } = context;
  const id = checkId('Deployment', input.id);
  checkText('noteZh', noteZh, longestText);
  checkRange('batch', batch, 1, mostBatches);
  checkRange('hours', hours, 0, mostHours);
  const sent = await sql.selectFrom('Deployment').select('incidentId').where('id', '=', id).executeTakeFirst();
  const incident = await incidentNow(sent?.incidentId ?? '', context);
  return act(context, checkKey(input.idempotencyKey), {
    machine: deploymentMachine,
    entity: Deployment,
    key: id,
    action,
    input: { ...input },
    expectedVersion,
    noteZh,
    role: (deployment) => asOneOf(deploymentMachine.actions[action].by, deploymentRolesOf(actor, deployment)),
    facts: ({ support }): DeploymentFacts => ({ ...incident, support, isNominated: false }),
    patch: () => ({
      ...(action === 'DEPLOY' && batch ? { batch, from: today } : {}),
      ...(action === 'RETURN' ? { to: today } : {}),
      ...(action === 'DEBRIEF' && typeof hours === 'number' ? { hours } : {}),
      ...(action === 'WITHDRAW' ? { batch: null } : {}),
    }),
  });
}

async function requestTeam(context: Context, input: RequestTeamInput): Promise<string> {
  const incidentId = checkId('EmergencyIncident', input.incident, 'incident');
  const teamId = checkId('VolunteerTeam', input.team, 'team');
  const { incidentState } = await incidentNow(incidentId, context);
  return begin(context, checkKey(input.idempotencyKey), {
    machine: teamRequestMachine,
    entity: TeamRequest,
    action: 'REQUEST',
    input: { ...input },
    role: asOneOf(teamRequestMachine.actions.REQUEST.by, teamRequestRolesOf(context.actor)),
    facts: {
      incidentState,
      isRequested: await exists('TeamRequest', { incidentId, teamId, state: ['REQUESTED', 'CONFIRMED'] }, context),
    },
    keyOf: numbered('TRQ', 5),
    row: {
      incidentId,
      teamId,
      support: input.support,
      requestedAt: context.now,
      answeredAt: null,
      quality: 'SYNTHETIC',
    },
  });
}

function actOnTeamRequest(context: Context, input: ActOnTeamRequestInput): Promise<string> {
  const { action, expectedVersion, noteZh } = input;
  checkText('noteZh', noteZh, longestText);
  const isAnswer = action === 'CONFIRM' || action === 'DECLINE';
  return act(context, checkKey(input.idempotencyKey), {
    machine: teamRequestMachine,
    entity: TeamRequest,
    key: checkId('TeamRequest', input.id),
    action,
    input: { ...input },
    expectedVersion,
    noteZh,
    role: () => asOneOf(teamRequestMachine.actions[action].by, teamRequestRolesOf(context.actor)),
    facts: () => ({ incidentState: null, isRequested: false }),
    patch: () => (isAnswer ? { answeredAt: context.now } : {}),
  });
}

async function register(context: Context, input: RegisterHouseholdInput): Promise<string> {
  const incidentId = checkId('EmergencyIncident', input.incident, 'incident');
  checkRange('number', input.number, 1, mostHouseholds);
  const id = `${incidentId}/H${String(input.number).padStart(4, '0')}`;
  const { incidentState } = await incidentNow(incidentId, context);
  return begin(context, checkKey(input.idempotencyKey), {
    machine: householdMachine,
    entity: HouseholdAssignment,
    action: 'REGISTER',
    input: { ...input },
    role: asOneOf(householdMachine.actions.REGISTER.by, householdRolesOf(context.actor)),
    facts: {
      incidentState,
      isRegistered: await exists('HouseholdAssignment', { id }, context),
      isWorkerThere: false,
    },
    keyOf: () => id,
    row: {
      incidentId,
      townshipCode: checkTownship(input.township),
      workerId: null,
      registeredAt: context.now,
      quality: 'SYNTHETIC',
    },
  });
}

async function actOnHousehold(context: Context, input: ActOnHouseholdInput): Promise<string> {
  const { action, expectedVersion, noteZh } = input;
  const id = checkId('HouseholdAssignment', input.id);
  const workerId = checkId('SocialWorker', input.worker, 'worker') ?? null;
  const [incidentId = ''] = id.split('/');
  checkText('noteZh', noteZh, longestText);
  const isWorkerThere =
    workerId !== null && (await exists('Deployment', { incidentId, workerId, state: 'DEPLOYED' }, context));
  return act(context, checkKey(input.idempotencyKey), {
    machine: householdMachine,
    entity: HouseholdAssignment,
    key: id,
    action,
    input: { ...input },
    expectedVersion,
    noteZh,
    role: () => asOneOf(householdMachine.actions[action].by, householdRolesOf(context.actor)),
    facts: () => ({ incidentState: null, isRegistered: false, isWorkerThere }),
    patch: () => (action === 'ASSIGN' || action === 'REASSIGN' ? { workerId } : {}),
  });
}

export const emergencyMutations: MutationResolvers = {
  reportEmergency: async (_, { input }, context, info) =>
    row(context, EmergencyIncident, await report(context, input), info),
  actOnEmergency: async (_, { input }, context, info) =>
    row(context, EmergencyIncident, await actOnEmergency(context, input), info),
  nominateWorker: async (_, { input }, context, info) => row(context, Deployment, await nominate(context, input), info),
  actOnDeployment: async (_, { input }, context, info) =>
    row(context, Deployment, await actOnDeployment(context, input), info),
  requestTeam: async (_, { input }, context, info) =>
    row(context, TeamRequest, await requestTeam(context, input), info),
  actOnTeamRequest: async (_, { input }, context, info) =>
    row(context, TeamRequest, await actOnTeamRequest(context, input), info),
  registerHousehold: async (_, { input }, context, info) =>
    row(context, HouseholdAssignment, await register(context, input), info),
  actOnHousehold: async (_, { input }, context, info) =>
    row(context, HouseholdAssignment, await actOnHousehold(context, input), info),
};
