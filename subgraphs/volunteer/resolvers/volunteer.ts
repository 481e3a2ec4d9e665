/** Volunteers, by key, by number and by resident; who they are is shown only as the policy allows. */
import { checkDistrict, checkId, checkTownship } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { page, pageOf } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { fail } from '@hub/schema/errors.ts';
import {
  type Context,
  HoursRecord,
  Volunteer,
  VolunteerAward,
  VolunteerCertificate,
  VolunteerMembership,
  VolunteerTraining,
} from '../entities/index.ts';
import { countingStates, mayIdentify } from '../policy.ts';
import type { PersonResolvers, QueryResolvers, VolunteerResolvers } from '../schema.generated.ts';
import { days, given } from './arguments.ts';

const numberPattern = /^\d{15}$/;

/** @throws {GraphQLError} ID_MALFORMED. */
function checkNumber(value: string): string {
  if (numberPattern.test(value)) return value;
  throw fail('ID_MALFORMED', {
    argument: 'volunteerNo',
    value,
    expected: 'Volunteer',
    pattern: numberPattern.source,
  });
}

async function hoursOf(volunteers: readonly string[], period: ReturnType<typeof days>, { sql }: Context) {
  let counting = sql
    .selectFrom('HoursRecord')
    .select(({ fn }) => ['volunteerId', fn.sum('hours').as('hours')])
    .where('volunteerId', 'in', volunteers)
    .where('state', 'in', countingStates);
  if (period.from) counting = counting.where('servedOn', '>=', period.from);
  if (period.to) counting = counting.where('servedOn', '<=', period.to);
  const rows = await counting.groupBy('volunteerId').execute();
  return new Map(rows.map(({ volunteerId, hours }) => [volunteerId, Number(hours)]));
}

export const volunteer: VolunteerResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, Volunteer, id, info),
  volunteerNo: from(['volunteerNo', 'state'], (found) => (mayIdentify(found).allow ? found.volunteerNo : null)),
  nameMasked: from(['nameMasked', 'state'], (found) => (mayIdentify(found).allow ? found.nameMasked : null)),
  person: from(['personId', 'state'], (found) =>
    found.personId && mayIdentify(found).allow ? { id: found.personId } : null,
  ),
  homeTownship: from(['townshipCode'], ({ townshipCode }) => ({ code: townshipCode })),
  teams: from(['id'], ({ id }, args, context, info) =>
    pageOf(context, VolunteerMembership, 'volunteerId', id, args, info, {}, { by: 'teamId' }),
  ),
  memberships: from(['id'], ({ id }, args, context, info) =>
    pageOf(context, VolunteerMembership, 'volunteerId', id, args, info),
  ),
  hoursTotal: from(
    ['id'],
    async ({ id }, args, context) => (await context.load(hoursOf, id, days(args.from, args.to))) ?? 0,
  ),
  hoursRecords: from(['id'], ({ id }, { state, ...args }, context, info) =>
    pageOf(context, HoursRecord, 'volunteerId', id, args, info, { state }, { by: 'servedOn', descending: true }),
  ),
  trainings: from(['id'], ({ id }, args, context, info) =>
    pageOf(context, VolunteerTraining, 'volunteerId', id, args, info, {}, { by: 'heldOn', descending: true }),
  ),
  awards: from(['id'], ({ id }, args, context, info) =>
    pageOf(context, VolunteerAward, 'volunteerId', id, args, info, {}, { by: 'awardedOn', descending: true }),
  ),
  certificates: from(['id'], ({ id }, args, context, info) =>
    pageOf(context, VolunteerCertificate, 'volunteerId', id, args, info, {}, { by: 'issuedOn', descending: true }),
  ),
};

export const person: PersonResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  volunteering: async ({ id }, _args, context, info) => {
    const found = await row(context, Volunteer, id, info, 'personId', ['state']);
    return found && mayIdentify(found).allow ? found : null;
  },
};

export const volunteerQueries: QueryResolvers = {
  volunteer: (_, { id }, context, info) => row(context, Volunteer, checkId('Volunteer', id), info),
  volunteerByNumber: async (_, { volunteerNo }, context, info) => {
    const found = await row(context, Volunteer, checkNumber(volunteerNo), info, 'volunteerNo', ['state']);
    return found && mayIdentify(found).allow ? found : null;
  },
  volunteers: (_, args, context, info) =>
    page(context, Volunteer, args, info, {
      districtCode: given(args.district, checkDistrict),
      townshipCode: given(args.township, checkTownship),
      mainSkill: args.mainSkill,
      state: args.state,
      registeredOn: days(args.registeredFrom, args.registeredTo),
    }),
};
