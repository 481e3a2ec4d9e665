/** Call-outs, and what the federation adds to an emergency. */
import { checkId } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { page, pageOf } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { type Context, TeamCallOut } from '../entities/index.ts';
import type {
  CallOutState,
  EmergencyIncidentResolvers,
  QueryResolvers,
  TeamCallOutResolvers,
} from '../schema.generated.ts';
import { days, given } from './arguments.ts';
import { proposals } from './call-out-proposals.ts';
import { itsTeam } from './references.ts';

const notDeclined: readonly CallOutState[] = ['CALLED', 'CONFIRMED', 'ON_DUTY', 'STOOD_DOWN'];

async function effortIn(incidents: readonly string[], _args: null, { sql }: Context) {
  const rows = await sql
    .selectFrom('TeamCallOut')
    .select(({ fn }) => ['incidentId', fn.sum('volunteersDeployed').as('volunteers'), fn.sum('hours').as('hours')])
    .where('incidentId', 'in', incidents)
    .groupBy('incidentId')
    .execute();
  return new Map(
    rows.map(({ incidentId, volunteers, hours }) => [
      incidentId,
      { volunteers: Number(volunteers), hours: Number(hours) },
    ]),
  );
}

export const teamCallOut: TeamCallOutResolvers = {
  incident: from(['incidentId'], ({ incidentId }) => ({ id: incidentId })),
  team: itsTeam,
};

export const emergencyIncident: EmergencyIncidentResolvers = {
  // What the gateway brought of the office's fields is what proposals go by.
  __resolveReference: (reference) => reference,
  ...proposals,
  volunteerTeams: ({ id }, args, context, info) =>
    pageOf(context, TeamCallOut, 'incidentId', id, args, info, { state: notDeclined }, { by: 'teamId' }),
  volunteerCallOuts: ({ id }, args, context, info) =>
    pageOf(context, TeamCallOut, 'incidentId', id, args, info, {}, { by: 'calledAt', descending: true }),
  volunteersDeployed: async ({ id }, _args, context) => (await context.load(effortIn, id, null))?.volunteers ?? 0,
  volunteerHours: async ({ id }, _args, context) => (await context.load(effortIn, id, null))?.hours ?? 0,
};

export const callOutQueries: QueryResolvers = {
  teamCallOut: (_, { id }, context, info) => row(context, TeamCallOut, checkId('TeamCallOut', id), info),
  teamCallOuts: (_, args, context, info) =>
    page(
      context,
      TeamCallOut,
      args,
      info,
      {
        incidentId: given(args.incident, (id) => checkId('EmergencyIncident', id, 'incident')),
        teamId: given(args.team, (id) => checkId('VolunteerTeam', id, 'team')),
        state: args.state,
        calledOn: days(args.from, args.to),
      },
      { by: 'calledAt', descending: true },
    ),
};
