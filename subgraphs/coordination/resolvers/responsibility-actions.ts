/** What may be done to the division of duties; a new lead takes over from the one before in the same transaction, so that a matter has one on each day. */
import { checkId, checkText } from '@hub/kit/check.ts';
import { addDays } from '@hub/kit/dataset/random.ts';
import { row } from '@hub/kit/row.ts';
import { act, actWithin, begin, type Work } from '@hub/kit/workflow/act.ts';
import { dutyMatters } from '../entities/duty-matter.ts';
import type { Context } from '../entities/index.ts';
import { departmentOrder } from '../entities/office.ts';
import { endOfTime, Responsibility, type ResponsibilityRow } from '../entities/responsibility.ts';
import { type ResponsibilityFacts, responsibilityMachine } from '../entities/responsibility-machine.ts';
import { asOneOf, departmentOfActor, responsibilityRolesOf } from '../policy.ts';
import type {
  ActOnResponsibilityInput,
  DutyRole,
  MutationResolvers,
  ProposeResponsibilityInput,
} from '../schema.generated.ts';
import { checkKey, longestText, tables } from './acting.ts';
import { checkMatter } from './department.ts';

/** In the order of the matrix. */
const dutyRoles: readonly DutyRole[] = ['LEAD', 'CO_LEAD', 'SUPPORT', 'CONSULTED', 'INFORMED'];

/** Matter rank, role rank, department, first day: lists by key are in the order of the matrix. */
const keyOf = ({ matter, role, department, validFrom }: ProposeResponsibilityInput): string => {
  const rank = dutyMatters.findIndex(({ code }) => code === matter) + 1;
  return `${String(rank).padStart(2, '0')}/${dutyRoles.indexOf(role) + 1}/${department}/${validFrom}`;
};

async function propose(context: Context, input: ProposeResponsibilityInput): Promise<string> {
  const { role, department: departmentCode, basisZh, validFrom } = input;
  const { today, actor, sql } = context;
  checkText('basisZh', basisZh, longestText);
  const matter = dutyMatters.find(({ code }) => code === checkMatter(input.matter));
  const id = keyOf(input);
  const there = await sql.selectFrom('Responsibility').select('id').where('id', '=', id).executeTakeFirst();
  const proposedBy = departmentOfActor(actor);
  return begin(context, checkKey(input.idempotencyKey), {
    machine: responsibilityMachine,
    entity: Responsibility,
    action: 'PROPOSE',
    input: { ...input },
    role: proposedBy && 'PROPOSER',
    facts: { role, validFrom, validTo: null, today, isThere: there !== undefined, hasSuccessor: false },
    keyOf: () => id,
    row: {
      matter: input.matter,
      matterZh: matter?.nameZh ?? '',
      field: matter?.field ?? null,
      departmentCode,
      role,
      basisZh,
      validFrom,
      validUntil: endOfTime,
      proposedBy: proposedBy ?? departmentOrder[0] ?? 'COORDINATION',
      recordedAt: null,
      endRecordedAt: null,
      quality: 'SYNTHETIC',
    },
  });
}

const factsOf =
  ({ today }: Pick<Context, 'today'>, validTo: string | null, hasSuccessor: boolean) =>
  ({ role, validFrom }: ResponsibilityRow): ResponsibilityFacts => ({
    role,
    validFrom,
    validTo,
    today,
    isThere: false,
    hasSuccessor,
  });

/** Ends the leads a new one takes over from, the day before it begins. */
async function takeOver({ id, matter, validFrom, basisZh }: ResponsibilityRow, work: Work): Promise<void> {
  const leads = await tables(work)
    .selectFrom('Responsibility')
    .select(['id', 'version'])
    .where('matter', '=', matter)
    .where('role', '=', 'LEAD')
    .where('state', '=', 'IN_FORCE')
    .where('validUntil', '>=', validFrom)
    .where('id', '<>', id)
    .execute();
  const validTo = addDays(validFrom, -1);
  for (const lead of leads)
    await actWithin(work, {
      machine: responsibilityMachine,
      entity: Responsibility,
      key: lead.id,
      action: 'END',
      input: { validTo, noteZh: basisZh },
      noteZh: basisZh,
      expectedVersion: lead.version,
      role: () => 'SECRETARIAT',
      facts: factsOf(work.context, validTo, true),
      patch: () => ({ validUntil: validTo, endRecordedAt: work.context.now }),
    });
}

function actOnResponsibility(context: Context, input: ActOnResponsibilityInput): Promise<string> {
  const { action, expectedVersion, noteZh, validTo = null } = input;
  const { now, actor } = context;
  checkText('noteZh', noteZh, longestText);
  return act(context, checkKey(input.idempotencyKey), {
    machine: responsibilityMachine,
    entity: Responsibility,
    key: checkId('Responsibility', input.id),
    action,
    input: { ...input },
    expectedVersion,
    noteZh,
    role: (responsibility) =>
      asOneOf(responsibilityMachine.actions[action].by, responsibilityRolesOf(actor, responsibility)),
    facts: factsOf(context, validTo, false),
    patch: () => ({
      ...(action === 'PUT_IN_FORCE' ? { recordedAt: now } : {}),
      ...(action === 'END' && validTo ? { validUntil: validTo, endRecordedAt: now } : {}),
    }),
    also: async (responsibility, work) => {
      if (action === 'PUT_IN_FORCE' && responsibility.role === 'LEAD') await takeOver(responsibility, work);
      return {};
    },
  });
}

export const responsibilityMutations: MutationResolvers = {
  proposeResponsibility: async (_, { input }, context, info) =>
    row(context, Responsibility, await propose(context, input), info),
  actOnResponsibility: async (_, { input }, context, info) =>
    row(context, Responsibility, await actOnResponsibility(context, input), info),
};
