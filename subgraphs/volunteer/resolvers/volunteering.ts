/** Volunteering in a year: of the city, and as the federation's contribution to districts, divisions, centres and organisations. */
import { pageOf } from '@hub/kit/page.ts';
import { fail } from '@hub/schema/errors.ts';
import { type Context, TeamAttachment, VolunteerTeam } from '../entities/index.ts';
import type {
  DistrictResolvers,
  OrganisationResolvers,
  QueryResolvers,
  ServiceCentreResolvers,
  TownshipResolvers,
} from '../schema.generated.ts';
import { type Place, returnsOfCity, returnsOfPlaces } from './return-totals.ts';
import { holdingOn } from './team-attachment.ts';
import { poolOf } from './volunteer-pool.ts';

const returnsOf = (place: Place, key: string, year: number, context: Context) =>
  context.load(returnsOfPlaces, key, { place, year });

export const district: DistrictResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  volunteering: ({ code }, { year }, context) => returnsOf('districtCode', code, year, context),
  volunteerPool: ({ code }, _args, context) => context.load(poolOf, code, 'districtCode'),
};

export const township: TownshipResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  volunteerTeams: ({ code }, { availability, ...args }, context, info) =>
    pageOf(context, VolunteerTeam, 'townshipCode', code, args, info, { state: availability }),
  volunteering: ({ code }, { year }, context) => returnsOf('townshipCode', code, year, context),
};

export const serviceCentre: ServiceCentreResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  volunteerTeams: ({ id }, { availability, asOf, ...args }, context, info) =>
    asOf
      ? pageOf(context, TeamAttachment, 'centreId', id, args, info, holdingOn(asOf), { by: 'teamId' })
      : pageOf(context, VolunteerTeam, 'centreId', id, args, info, { state: availability }),
  volunteerParticipations: async ({ id }, { year }, context) =>
    (await returnsOf('centreId', id, year, context))?.participations ?? null,
  volunteerLinkage: async ({ id }, { year }, context) =>
    (await returnsOf('centreId', id, year, context))?.linkage ?? null,
};

export const organisation: OrganisationResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  volunteerTeams: ({ id }, { availability, ...args }, context, info) =>
    pageOf(context, VolunteerTeam, 'organisationId', id, args, info, { state: availability }),
};

/** @throws {GraphQLError} PERIOD_REVERSED. */
function years(from: number | null | undefined, to: number | null | undefined): readonly [number, number] {
  const [first, last] = [from ?? 1949, to ?? 9999];
  if (first > last) throw fail('PERIOD_REVERSED', { from: first, to: last });
  return [first, last];
}

export const volunteeringQueries: QueryResolvers = {
  volunteering: async (_, { year }, context) => (await returnsOfCity(year, year, context))[0] ?? null,
  volunteeringByYear: (_, { from, to }, context) => returnsOfCity(...years(from, to), context),
};
