/** What of the federation's work is with an agency that leaves: the teams it answers for. */
import type { Context } from '../entities/index.ts';
import type { AgencyExitResolvers } from '../schema.generated.ts';

async function teamsOf(agencies: readonly string[], _: null, { sql }: Context): Promise<Map<string, number>> {
  const rows = await sql
    .selectFrom('VolunteerTeam')
    .select(({ fn }) => ['organisationId', fn.countAll<number>().as('teams')])
    .where('organisationId', 'in', agencies)
    .groupBy('organisationId')
    .execute();
  return new Map(rows.map(({ organisationId, teams }) => [organisationId, Number(teams)]));
}

export const agencyExit: AgencyExitResolvers = {
  __resolveReference: (reference) => reference,
  teamsWithAgency: async ({ organisation }, _, context) =>
    organisation ? ((await context.load(teamsOf, organisation.id, null)) ?? 0) : null,
};
