/** What may be done about an incentive. */
import { checkId, checkNumber } from '@hub/kit/check.ts';
import { row } from '@hub/kit/row.ts';
import { act, begin } from '@hub/kit/workflow/act.ts';
import { IncentiveGrant } from '../entities/incentive-grant.ts';
import { incentiveMachine } from '../entities/incentive-machine.ts';
import type { Context } from '../entities/index.ts';
import { employmentRoleOf } from '../policy.ts';
import type { ActOnIncentiveInput, GrantIncentiveInput, MutationResolvers } from '../schema.generated.ts';
import { employerOf } from './employed.ts';
import { checkCommon, numbered } from './procedure.ts';

async function grantIncentive(context: Context, input: GrantIncentiveInput): Promise<string> {
  const { today, actor } = context;
  const { kind, noteZh } = input;
  const amount = input.amount === null || input.amount === undefined ? null : Number(input.amount);
  const workerId = checkId('SocialWorker', input.worker, 'worker');
  checkNumber('amount', amount, 100_000_000);
  const employerId = await employerOf(context, workerId);
  const role = employmentRoleOf(actor, employerId);
  return begin(context, checkCommon(input), {
    machine: incentiveMachine,
    entity: IncentiveGrant,
    action: 'GRANT',
    input: { ...input },
    noteZh,
    role,
    facts: { employed: employerId !== null },
    keyOf: numbered('IGR', 5),
    row: {
      workerId,
      kind,
      grantedOn: today,
      amount,
      grantedById: role === 'AGENCY' ? employerId : null,
      quality: 'SYNTHETIC',
    },
  });
}

const actOnIncentive = (context: Context, input: ActOnIncentiveInput): Promise<string> => {
  const { action, expectedVersion, noteZh } = input;
  return act(context, checkCommon(input), {
    machine: incentiveMachine,
    entity: IncentiveGrant,
    key: checkId('IncentiveGrant', input.id),
    action,
    input: { ...input },
    expectedVersion,
    noteZh,
    role: ({ grantedById = null }) => employmentRoleOf(context.actor, grantedById),
    facts: () => ({ employed: true }),
  });
};

export const incentiveMutations: MutationResolvers = {
  grantIncentive: async (_, { input }, context, info) =>
    row(context, IncentiveGrant, await grantIncentive(context, input), info),
  actOnIncentive: async (_, { input }, context, info) =>
    row(context, IncentiveGrant, await actOnIncentive(context, input), info),
};
