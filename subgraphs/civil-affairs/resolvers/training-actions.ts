/** What may be done about a training record. */
import { checkId, checkNumber, checkText } from '@hub/kit/check.ts';
import { row } from '@hub/kit/row.ts';
import { act, begin } from '@hub/kit/workflow/act.ts';
import type { Context } from '../entities/index.ts';
import { trainingMachine } from '../entities/training-machine.ts';
import { TrainingRecord } from '../entities/training-record.ts';
import { trainingRoleOf } from '../policy.ts';
import type { ActOnTrainingInput, MutationResolvers, RecordTrainingInput } from '../schema.generated.ts';
import { employerOf, workerIn } from './employed.ts';
import { checkCommon, numbered } from './procedure.ts';

async function recordTraining(context: Context, input: RecordTrainingInput): Promise<string> {
  const { sql, today, actor } = context;
  const { titleZh, field, hours, completedOn } = input;
  const workerId = checkId('SocialWorker', input.worker, 'worker');
  const providerId = checkId('Organisation', input.provider, 'provider');
  checkText('titleZh', titleZh, 100);
  checkNumber('hours', hours, 200, 0.5);
  const provider = await sql.selectFrom('Organisation').select('kind').where('id', '=', providerId).executeTakeFirst();
  const role = trainingRoleOf(actor, { providerId, employerId: await employerOf(context, workerId) });
  return begin(context, checkCommon(input), {
    machine: trainingMachine,
    entity: TrainingRecord,
    action: role === 'AGENCY' ? 'CLAIM' : 'RECORD',
    input: { ...input },
    role,
    facts: {
      today,
      completedOn,
      workerKnown: (await workerIn(context, workerId)) !== undefined,
      byIndustryBody: provider?.kind === 'INDUSTRY_BODY',
    },
    keyOf: numbered('TRN', 5),
    row: { workerId, titleZh, field, hours, completedOn, providerId, quality: 'SYNTHETIC' },
  });
}

const actOnTraining = (context: Context, input: ActOnTrainingInput): Promise<string> => {
  const { action, expectedVersion, noteZh } = input;
  const { today, actor } = context;
  return act(context, checkCommon(input), {
    machine: trainingMachine,
    entity: TrainingRecord,
    key: checkId('TrainingRecord', input.id),
    action,
    input: { ...input },
    expectedVersion,
    noteZh,
    role: ({ providerId }) => trainingRoleOf(actor, { providerId, employerId: null }),
    facts: ({ completedOn }) => ({ today, completedOn, workerKnown: true, byIndustryBody: true }),
  });
};

export const trainingMutations: MutationResolvers = {
  recordTraining: async (_, { input }, context, info) =>
    row(context, TrainingRecord, await recordTraining(context, input), info),
  actOnTraining: async (_, { input }, context, info) =>
    row(context, TrainingRecord, await actOnTraining(context, input), info),
};
