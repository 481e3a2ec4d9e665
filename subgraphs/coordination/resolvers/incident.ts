/** Emergencies and the social workers sent to them. */
import { checkDistrict, checkId } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { page, pageOf } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { Deployment } from '../entities/deployment.ts';
import { wentStates } from '../entities/deployment-machine.ts';
import { EmergencyIncident, type EmergencyIncidentRow } from '../entities/emergency-incident.ts';
import { activeEmergencyStates, restingEmergencyStates } from '../entities/emergency-machine.ts';
import type { Context } from '../entities/index.ts';
import { MajorMatterNotice } from '../entities/major-matter-notice.ts';
import type {
  DeploymentAction,
  DeploymentResolvers,
  DeploymentRole,
  DeploymentState,
  DeploymentStateChangeResolvers,
  EmergencyAction,
  EmergencyIncidentResolvers,
  EmergencyRole,
  EmergencyState,
  EmergencyStateChangeResolvers,
  QueryResolvers,
} from '../schema.generated.ts';
import { datedStepOf, history } from './acting.ts';
import { responseOf } from './emergency-response.ts';
import { between } from './period.ts';
import { statesIn, statesWhere } from './states.ts';

const states = {
  open: activeEmergencyStates,
  ended: restingEmergencyStates,
  all: [...activeEmergencyStates, ...restingEmergencyStates],
};

interface Strength {
  readonly went: number;
  readonly onSite: number;
}

const strengthAt = async (incidents: readonly string[], _: null, { sql }: Context): Promise<Map<string, Strength>> => {
  const rows = await sql
    .selectFrom('Deployment')
    .select(({ fn }) => [
      'incidentId',
      fn.countAll<number>().as('went'),
      fn.countAll<number>().filterWhere('state', '=', 'DEPLOYED').as('onSite'),
    ])
    .where('incidentId', 'in', incidents)
    .where('state', 'in', wentStates)
    .groupBy('incidentId')
    .execute();
  return new Map(
    rows.map(({ incidentId, went, onSite }) => [incidentId, { went: Number(went), onSite: Number(onSite) }]),
  );
};

export const incidentQueries: QueryResolvers = {
  incident: (_, { id }, context, info) => row(context, EmergencyIncident, checkId('EmergencyIncident', id), info),
  incidents: (
    _,
    { state, active, kind, inCity, namedInReport, district, from: earliest, to: latest, ...paging },
    context,
    info,
  ) =>
    page(
      context,
      EmergencyIncident,
      paging,
      info,
      {
        ...statesIn({ state: statesWhere(active, states) }, state),
        kind,
        inCity,
        namedInReport,
        districtCode: district && checkDistrict(district),
        occurredOn: between(earliest, latest),
      },
      { by: 'occurredOn', descending: true },
    ),
  deployments: (_, { incident, worker, state, support, ...paging }, context, info) =>
    page(context, Deployment, paging, info, {
      incidentId: incident && checkId('EmergencyIncident', incident, 'incident'),
      workerId: worker && checkId('SocialWorker', worker, 'worker'),
      state,
      support,
    }),
};

export const emergencyIncident: EmergencyIncidentResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, EmergencyIncident, id, info),
  history,
  ...responseOf,
  district: from(['districtCode'], ({ districtCode }) => (districtCode ? { code: districtCode } : null)),
  deployments: from(['id'], ({ id }, { state, batch, ...paging }, context, info) =>
    pageOf(context, Deployment, 'incidentId', id, paging, info, { state, batch }),
  ),
  workersDeployed: from(['id'], async ({ id }, _, { load }) => (await load(strengthAt, id, null))?.went ?? 0),
  workersOnSite: from(['id'], async ({ id }, _, { load }) => (await load(strengthAt, id, null))?.onSite ?? 0),
  notices: from(['id'], ({ id }, paging, context, info) =>
    pageOf(context, MajorMatterNotice, 'incidentId', id, paging, info, {}, { descending: true }),
  ),
};

export const emergencyStateChange: EmergencyStateChangeResolvers = datedStepOf<
  EmergencyAction,
  EmergencyRole,
  EmergencyState
>();
export const deploymentStateChange: DeploymentStateChangeResolvers = datedStepOf<
  DeploymentAction,
  DeploymentRole,
  DeploymentState
>();

export const deployment: DeploymentResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, Deployment, id, info),
  history,
  incident: from(
    ['incidentId'],
    ({ incidentId }, _, context, info) =>
      // A deployment is to an emergency, never without one.
      row(context, EmergencyIncident, incidentId, info) as Promise<EmergencyIncidentRow>,
  ),
  worker: from(['workerId'], ({ workerId }) => ({ id: workerId })),
};
