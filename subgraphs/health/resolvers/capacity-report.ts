/** A hospital's report of what it can take: written once a day, and shown of the hospital from then on. */
import { checkId, checkNumber, checkText } from '@hub/kit/check.ts';
import { row } from '@hub/kit/row.ts';
import { begin, type Work } from '@hub/kit/workflow/act.ts';
import { fail } from '@hub/schema/errors.ts';
import type { Kysely } from 'kysely';
import { capacityReportMachine } from '../entities/capacity-report-machine.ts';
import { Hospital } from '../entities/hospital.ts';
import { HospitalCapacityReport } from '../entities/hospital-capacity-report.ts';
import type { Context, Tables } from '../entities/index.ts';
import { medicalRoleOf } from '../policy.ts';
import type { MutationResolvers, ReportHospitalCapacityInput } from '../schema.generated.ts';

const mostPersons = 500;
const keyLength = 'HOS-001'.length;

async function report(context: Context, input: ReportHospitalCapacityInput): Promise<string> {
  const hospitalId = checkId('Hospital', input.hospital, 'hospital');
  const { status, places = null, waiting = null } = input;
  checkNumber('places', places, mostPersons, 0);
  checkNumber('waiting', waiting, mostPersons, 0);
  const { sql, today, actor } = context;
  const last = await sql
    .selectFrom('Hospital')
    .select(['acceptingReferrals', 'capacityReportedOn', 'capacitySince'])
    .where('id', '=', hospitalId)
    .executeTakeFirst();
  if (!last) throw fail('ROW_NOT_FOUND', { argument: 'hospital', value: hospitalId });
  const stays = last.acceptingReferrals === status;
  return begin(context, checkText('idempotencyKey', input.idempotencyKey, 100, 8), {
    machine: capacityReportMachine,
    entity: HospitalCapacityReport,
    action: 'REPORT',
    input: { ...input },
    role: medicalRoleOf(actor, { hospitalId }),
    facts: { status, waiting, hasReportedToday: last.capacityReportedOn === today },
    keyOf: () => `${hospitalId}/${today}`,
    row: { hospitalId, status, reportedOn: today, places, waiting, quality: 'SYNTHETIC' },
    also: async (_, work: Work) => {
      await (work.sql as unknown as Kysely<Tables>)
        .updateTable('Hospital')
        .set({
          acceptingReferrals: status,
          capacityReportedOn: today,
          capacitySince: stays ? (last.capacitySince ?? today) : today,
        })
        .where('id', '=', hospitalId)
        .execute();
    },
  });
}

export const capacityMutations: MutationResolvers = {
  // The report's key begins with its hospital's.
  reportHospitalCapacity: async (_, { input }, context, info) =>
    row(context, Hospital, (await report(context, input)).slice(0, keyLength), info),
};
