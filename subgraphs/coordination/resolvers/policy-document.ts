/** The policy pool. */
import { checkId } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { page } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import type { Context } from '../entities/index.ts';
import { PolicyDocument } from '../entities/policy-document.ts';
import { unadoptedPolicyStates } from '../entities/policy-machine.ts';
import { endOfTime } from '../entities/responsibility.ts';
import type {
  PolicyAction,
  PolicyDocumentResolvers,
  PolicyRole,
  PolicyState,
  PolicyStateChangeResolvers,
  QueryResolvers,
  ServiceField,
} from '../schema.generated.ts';
import { datedStepOf, history } from './acting.ts';
import { departmentOf } from './department.ts';

async function applyingTo(field: ServiceField | null | undefined, { sql }: Context): Promise<string[] | null> {
  if (!field) return null;
  const rows = await sql.selectFrom('PolicyField').select('policyId').where('field', '=', field).execute();
  return rows.map(({ policyId }) => policyId);
}

export const policyQueries: QueryResolvers = {
  policy: (_, { id }, context, info) => row(context, PolicyDocument, checkId('PolicyDocument', id), info),
  policies: async (
    _,
    { state, kind, appliesTo, issuer: issuerCode, namedInReport, inForceOn, targetTo, ...paging },
    context,
    info,
  ) =>
    page(context, PolicyDocument, paging, info, {
      id: await applyingTo(appliesTo, context),
      state,
      kind,
      issuerCode,
      namedInReport,
      targetDate: { to: targetTo ?? undefined },
      inForceFrom: { to: inForceOn ?? undefined },
      inForceUntil: { from: inForceOn ?? undefined },
    }),
};

export const policyDocument: PolicyDocumentResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, PolicyDocument, id, info),
  history,
  issuer: from(['issuerCode'], ({ issuerCode }, _, context, info) => departmentOf(issuerCode, context, info)),
  overdue: from(
    ['state', 'targetDate'],
    ({ state, targetDate }, _, { today }) =>
      (unadoptedPolicyStates as readonly string[]).includes(state) && !!targetDate && targetDate < today,
  ),
  inForceTo: from(['inForceUntil'], ({ inForceUntil }) =>
    inForceUntil && inForceUntil !== endOfTime ? inForceUntil : null,
  ),
  supersededBy: from(['supersededById'], ({ supersededById }, _, context, info) =>
    row(context, PolicyDocument, supersededById, info),
  ),
};

export const policyStateChange: PolicyStateChangeResolvers = datedStepOf<PolicyAction, PolicyRole, PolicyState>();
