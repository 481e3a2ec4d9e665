/** Alerts of the health department, computed from its rows when asked for. */
import { addDays, daysBetween } from '@hub/kit/dataset/random.ts';
import { row } from '@hub/kit/row.ts';
import { instantOf } from '@hub/kit/working-calendar.ts';
import type { HealthAlertRow } from '../entities/answers.ts';
import { Hospital, type HospitalRow } from '../entities/hospital.ts';
import type { Context } from '../entities/index.ts';
import type { HealthAlertKind, HealthAlertResolvers, QueryResolvers } from '../schema.generated.ts';
import { isStale } from './hospital.ts';

const limit = 100;

/** Days without room after which a hospital is shown. */
const daysWithoutRoom = 30;

/** Whose reports have said nothing else for so long; one that reports no more is shown all the same, as unknown. */
async function fullHospitals({ sql, today }: Context): Promise<HealthAlertRow[]> {
  const found = await sql
    .selectFrom('Hospital')
    .select(['id', 'nameZh', 'capacitySince', 'capacityReportedOn'])
    .where('acceptingReferrals', '=', 'NO_CAPACITY')
    .where('capacitySince', '<', addDays(today, -daysWithoutRoom))
    .orderBy('capacitySince')
    .orderBy('id')
    .execute();
  return found.flatMap(({ id, nameZh, capacitySince, capacityReportedOn: lastOn }) => {
    if (!capacitySince) return [];
    const [days, old] = [daysBetween(capacitySince, today), isStale(lastOn, today)];
    return [
      {
        kind: 'NO_CAPACITY',
        severity: old ? 'UNKNOWN' : 'YELLOW',
        raisedAt: instantOf(capacitySince, '00:00:00'),
        textZh: `${nameZh}已${days}天无余量接收转介${old ? `,最近一次报告在${lastOn},已过期` : ''}`,
        textEn: `${id} has had no room for referrals for ${days} days${old ? `; its last report, of ${lastOn}, is out of date` : ''}`,
        hospitalId: id,
      } satisfies HealthAlertRow,
    ];
  });
}

const computed: Readonly<Record<HealthAlertKind, (context: Context) => Promise<HealthAlertRow[]>>> = {
  NO_CAPACITY: fullHospitals,
};

export const healthAlert: HealthAlertResolvers = {
  hospital: ({ hospitalId }, _, context, info) =>
    // The alert was computed from its row.
    row(context, Hospital, hospitalId, info) as Promise<HospitalRow>,
};

export const alertQueries: QueryResolvers = {
  healthAlerts: async (_, { severity, kind }, context) => {
    const kinds = kind ? [kind] : (Object.keys(computed) as HealthAlertKind[]);
    const found = (await Promise.all(kinds.map((each) => computed[each](context)))).flat();
    return found.filter((alert) => !severity || alert.severity === severity).slice(0, limit);
  },
};
