/** What may be done to policy documents: each action by the machine's table, by the department that issues it. */
import { checkId, checkText } from '@hub/kit/check.ts';
import { addDays } from '@hub/kit/dataset/random.ts';
import { row } from '@hub/kit/row.ts';
import { act, begin } from '@hub/kit/workflow/act.ts';
import { sql as raw } from 'kysely';
import type { Context } from '../entities/index.ts';
import { PolicyDocument } from '../entities/policy-document.ts';
import { type PolicyFacts, policyMachine } from '../entities/policy-machine.ts';
import { endOfTime } from '../entities/responsibility.ts';
import { departmentOfActor, policyRoleOf } from '../policy.ts';
import type { ActOnPolicyInput, MutationResolvers, PlanPolicyInput, ServiceField } from '../schema.generated.ts';
import { checkKey, longestText, longestTitle, numbered, tables } from './acting.ts';

function plan(context: Context, input: PlanPolicyInput): Promise<string> {
  const { titleZh, kind, targetDate = null } = input;
  checkText('titleZh', titleZh, longestTitle);
  const issuerCode = departmentOfActor(context.actor);
  const appliesTo: ServiceField[] = [...new Set(input.appliesTo)];
  return begin(context, checkKey(input.idempotencyKey), {
    machine: policyMachine,
    entity: PolicyDocument,
    action: 'PLAN',
    input: { ...input },
    role: issuerCode && 'ISSUER',
    facts: { today: context.today, inForceFrom: null, successorState: null },
    keyOf: numbered('POL', 3),
    row: {
      titleZh,
      kind,
      issuerCode: issuerCode ?? 'COORDINATION',
      namedInReport: raw.lit(false) as never,
      targetDate,
      targetZh: null,
      inForceFrom: null,
      inForceUntil: null,
      appliesTo,
      supersededById: null,
      quality: 'SYNTHETIC',
    },
    also: async (policyId, work) => {
      for (const field of appliesTo)
        await tables(work)
          .insertInto('PolicyField')
          .values({ id: `${policyId}/${field}`, policyId, field })
          .execute();
    },
  });
}

async function stateOf(id: string | null, { sql }: Context) {
  if (!id) return null;
  const found = await sql.selectFrom('PolicyDocument').select('state').where('id', '=', id).executeTakeFirst();
  return found?.state ?? null;
}

async function actOnPolicy(context: Context, input: ActOnPolicyInput): Promise<string> {
  const { action, expectedVersion, noteZh, inForceFrom } = input;
  const { today } = context;
  checkText('noteZh', noteZh, longestText);
  const successor = checkId('PolicyDocument', input.supersededBy, 'supersededBy') ?? null;
  const successorState = await stateOf(successor, context);
  return act(context, checkKey(input.idempotencyKey), {
    machine: policyMachine,
    entity: PolicyDocument,
    key: checkId('PolicyDocument', input.id),
    action,
    input: { ...input },
    expectedVersion,
    noteZh,
    role: (policy) => policyRoleOf(context.actor, policy),
    facts: (policy): PolicyFacts => ({
      today,
      inForceFrom: action === 'ADOPT' ? (inForceFrom ?? null) : (policy.inForceFrom ?? null),
      successorState,
    }),
    patch: () => ({
      ...(action === 'ADOPT' && inForceFrom ? { inForceFrom, inForceUntil: endOfTime } : {}),
      ...(action === 'SUPERSEDE' ? { supersededById: successor, inForceUntil: addDays(today, -1) } : {}),
    }),
  });
}

export const policyMutations: MutationResolvers = {
  planPolicy: async (_, { input }, context, info) => row(context, PolicyDocument, await plan(context, input), info),
  actOnPolicy: async (_, { input }, context, info) =>
    row(context, PolicyDocument, await actOnPolicy(context, input), info),
};
