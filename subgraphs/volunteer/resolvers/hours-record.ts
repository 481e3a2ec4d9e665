/** Hours records, and their division by origin and state. */
import { checkId, checkPeriod } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { addDays } from '@hub/kit/dataset/random.ts';
import { page } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { type Context, HoursRecord, VolunteerCertificate } from '../entities/index.ts';
import { releasedHours } from '../policy.ts';
import type {
  HoursOrigin,
  HoursRecordResolvers,
  HoursState,
  HoursStatistics,
  QueryResolvers,
} from '../schema.generated.ts';
import { days, given } from './arguments.ts';
import { itsActivity, itsVolunteer } from './references.ts';

export const hoursRecord: HoursRecordResolvers = {
  volunteer: itsVolunteer,
  activity: itsActivity,
  certificate: from(['certificateId'], ({ certificateId }, _args, context, info) =>
    row(context, VolunteerCertificate, certificateId, info),
  ),
};

interface Counted {
  readonly origin: HoursOrigin;
  readonly state: HoursState;
  readonly records: number;
  readonly hours: number;
}

/** Records and hours of each value of `trait`, ordered by it, small numbers withheld. */
function divided<Trait extends 'origin' | 'state'>(rows: readonly Counted[], trait: Trait) {
  const sums = new Map<Counted[Trait], { records: number; hours: number }>();
  for (const row of rows) {
    const sofar = sums.get(row[trait]) ?? { records: 0, hours: 0 };
    sums.set(row[trait], { records: sofar.records + row.records, hours: sofar.hours + row.hours });
  }
  const codes = [...sums.keys()].sort();
  const released = releasedHours(codes.map((code) => sums.get(code) ?? { records: 0, hours: 0 }));
  return codes.map((code, place) => ({ code, ...(released[place] as (typeof released)[number]) }));
}

async function statisticsOf(from: string, to: string, { sql }: Context): Promise<HoursStatistics> {
  const rows = await sql
    .selectFrom('HoursRecord')
    .select(({ fn }) => ['origin', 'state', fn.countAll().as('records'), fn.sum('hours').as('hours')])
    .where('servedOn', '>=', from)
    .where('servedOn', '<=', to)
    .groupBy(['origin', 'state'])
    .execute();
  const counted = rows.map((row) => ({ ...row, records: Number(row.records), hours: Number(row.hours) }));
  return {
    from,
    to,
    byOrigin: divided(counted, 'origin').map(({ code, ...shown }) => ({ origin: code, ...shown })),
    byState: divided(counted, 'state').map(({ code, ...shown }) => ({ state: code, ...shown })),
  };
}

export const hoursQueries: QueryResolvers = {
  hoursRecord: (_, { id }, context, info) => row(context, HoursRecord, checkId('HoursRecord', id), info),
  hoursRecords: (_, args, context, info) =>
    page(
      context,
      HoursRecord,
      args,
      info,
      {
        volunteerId: given(args.volunteer, (id) => checkId('Volunteer', id, 'volunteer')),
        activityId: given(args.activity, (id) => checkId('VolunteerActivity', id, 'activity')),
        origin: args.origin,
        state: args.state,
        servedOn: days(args.from, args.to),
      },
      { by: 'servedOn', descending: true },
    ),
  hoursStatistics: (_, { from, to }, context) => {
    checkPeriod(from, to);
    // Periods a day apart would let one volunteer's hours be counted by subtraction.
    const afterMonth = `${addDays(`${to.slice(0, 8)}01`, 31).slice(0, 8)}01`;
    return statisticsOf(`${from.slice(0, 8)}01`, addDays(afterMonth, -1), context);
  },
};
