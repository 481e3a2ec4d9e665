/** Activities, found by their published field, and what was said about them. */
import { checkDistrict, checkId, checkTownship } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { page, pageOf } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { ActivityFeedback, type Context, HoursRecord, VolunteerActivity } from '../entities/index.ts';
import { countingStates } from '../policy.ts';
import type { ActivityFeedbackResolvers, QueryResolvers, VolunteerActivityResolvers } from '../schema.generated.ts';
import { days, given } from './arguments.ts';
import { itsActivity, itsTeam } from './references.ts';

async function participationsIn(activities: readonly string[], _args: null, { sql }: Context) {
  const rows = await sql
    .selectFrom('HoursRecord')
    .select(({ fn }) => ['activityId', fn.countAll<number>().as('participations')])
    .where('activityId', 'in', activities)
    .where('state', 'in', countingStates)
    .groupBy('activityId')
    .execute();
  return new Map(rows.map(({ activityId, participations }) => [activityId, Number(participations)]));
}

export const volunteerActivity: VolunteerActivityResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, VolunteerActivity, id, info),
  team: itsTeam,
  township: from(['townshipCode'], ({ townshipCode }) => ({ code: townshipCode })),
  centre: from(['centreId'], ({ centreId }) => (centreId ? { id: centreId } : null)),
  ledBy: from(['workerId'], ({ workerId }) => (workerId ? { id: workerId } : null)),
  participations: from(['id'], async ({ id }, _args, { load }) => (await load(participationsIn, id, null)) ?? 0),
  hoursRecords: from(['id'], ({ id }, args, context, info) =>
    pageOf(context, HoursRecord, 'activityId', id, args, info),
  ),
  feedback: from(['id'], ({ id }, args, context, info) =>
    pageOf(context, ActivityFeedback, 'activityId', id, args, info, {}, { by: 'receivedOn', descending: true }),
  ),
};

export const activityFeedback: ActivityFeedbackResolvers = { activity: itsActivity };

export const volunteerActivityQueries: QueryResolvers = {
  volunteerActivity: (_, { id }, context, info) =>
    row(context, VolunteerActivity, checkId('VolunteerActivity', id), info),
  volunteerActivities: (_, args, context, info) =>
    page(
      context,
      VolunteerActivity,
      args,
      info,
      {
        districtCode: given(args.district, checkDistrict),
        townshipCode: given(args.township, checkTownship),
        teamId: given(args.team, (id) => checkId('VolunteerTeam', id, 'team')),
        centreId: given(args.centre, (id) => checkId('ServiceCentre', id, 'centre')),
        field: args.field,
        state: args.state,
        startsOn: days(args.from, args.to),
      },
      { by: 'startsAt', descending: true },
    ),
};
