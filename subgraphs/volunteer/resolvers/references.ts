/** How rows that name a team, an activity or a volunteer lead to it: batched, with the columns selected there. */
import { from } from '@hub/kit/columns.ts';
import { referredRow } from '@hub/kit/row.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { type Context, Volunteer, VolunteerActivity, VolunteerTeam } from '../entities/index.ts';

export const itsTeam = from(
  ['teamId'],
  ({ teamId }: { readonly teamId: string }, _args: unknown, context: Context, info: GraphQLResolveInfo) =>
    referredRow(context, VolunteerTeam, teamId, info),
);

export const itsActivity = from(
  ['activityId'],
  ({ activityId }: { readonly activityId: string }, _args: unknown, context: Context, info: GraphQLResolveInfo) =>
    referredRow(context, VolunteerActivity, activityId, info),
);

export const itsVolunteer = from(
  ['volunteerId'],
  ({ volunteerId }: { readonly volunteerId: string }, _args: unknown, context: Context, info: GraphQLResolveInfo) =>
    referredRow(context, Volunteer, volunteerId, info),
);
