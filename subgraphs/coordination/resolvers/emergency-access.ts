/** Reading without a grant in an emergency: opened, approved, ended and reviewed by the machine's table; and what of it is in force. */
import { checkId, checkText } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { listOf, page } from '@hub/kit/page.ts';
import { referredRow, row } from '@hub/kit/row.ts';
import { act, begin } from '@hub/kit/workflow/act.ts';
import { Transition } from '@hub/kit/workflow/entities.ts';
import { addHours } from '@hub/kit/working-calendar.ts';
import { fail } from '@hub/schema/errors.ts';
import {
  EmergencyAccess,
  emergencyStateAt,
  openHours,
  respondingStates,
  reviewHours,
} from '../entities/emergency-access.ts';
import { emergencyAccessMachine } from '../entities/emergency-access-machine.ts';
import { EmergencyIncident } from '../entities/emergency-incident.ts';
import type { Context } from '../entities/index.ts';
import { emergencyRoleOf } from '../policy.ts';
import type {
  EmergencyAccessAction,
  EmergencyAccessResolvers,
  EmergencyAccessRole,
  EmergencyAccessState,
  EmergencyAccessStepResolvers,
  GrantInForce,
  MutationResolvers,
  OpenEmergencyAccessInput,
  QueryResolvers,
} from '../schema.generated.ts';
import { departmentOf } from './department.ts';
import { classOf } from './sharing-actions.ts';

const longestText = 500;
const numbered = (number: number): string => `EMG-${String(number).padStart(5, '0')}`;
const checkKey = (value: string) => checkText('idempotencyKey', value, 100, 8);

/** An emergency opens what a grant could open, and nothing else. @throws as `classOf`, and UNKNOWN_CODE. */
function checkFields({ fields, owner }: OpenEmergencyAccessInput): readonly string[] {
  if (fields.length > 0 && classOf({ fields, owner }) === 'UNCONDITIONAL')
    throw fail('UNKNOWN_CODE', {
      argument: 'fields',
      value: fields.join(', '),
      expected: '个人信息字段,如 Person.residenceTownship',
      expectedEn: 'a field of personal data, such as Person.residenceTownship',
    });
  return [...new Set(fields)];
}

async function isActive(incident: string, { sql }: Context): Promise<boolean> {
  const found = await sql
    .selectFrom('EmergencyIncident')
    .select('id')
    .where('id', '=', incident)
    .where('state', 'in', respondingStates)
    .executeTakeFirst();
  return found !== undefined;
}

async function open(context: Context, input: OpenEmergencyAccessInput): Promise<string> {
  const { actor, now } = context;
  const incidentId = checkId('EmergencyIncident', input.incident);
  checkText('reasonZh', input.reasonZh, longestText);
  const client = actor.organisation ?? '';
  return begin(context, checkKey(input.idempotencyKey), {
    machine: emergencyAccessMachine,
    entity: EmergencyAccess,
    action: 'OPEN',
    input: { ...input },
    noteZh: input.reasonZh,
    role: actor.organisation !== null && actor.scopes.has('emergency:access') ? 'USER' : null,
    facts: { isIncidentActive: await isActive(incidentId, context), client, ownerCode: input.owner },
    keyOf: numbered,
    row: {
      incidentId,
      subject: actor.subject,
      client,
      ownerCode: input.owner,
      fields: checkFields(input),
      reasonZh: input.reasonZh,
      openedAt: now,
      expiresAt: addHours(now, openHours),
      reviewBy: addHours(now, reviewHours),
      approvedBy: null,
      quality: 'SYNTHETIC',
    },
  });
}

export const emergencyAccessMutations: MutationResolvers = {
  openEmergencyAccess: async (_, { input }, context, info) =>
    row(context, EmergencyAccess, await open(context, input), info),
  actOnEmergencyAccess: async (_, { input }, context, info) => {
    const { id, action, noteZh, expectedVersion } = input;
    checkText('noteZh', noteZh, longestText);
    const key = await act(context, checkKey(input.idempotencyKey), {
      machine: emergencyAccessMachine,
      entity: EmergencyAccess,
      key: checkId('EmergencyAccess', id),
      action,
      input: { ...input },
      expectedVersion,
      noteZh,
      role: (access) => emergencyRoleOf(context.actor, access),
      state: (access) => emergencyStateAt(access, context.now),
      facts: ({ client, ownerCode }) => ({ isIncidentActive: true, client, ownerCode }),
      patch: () => (action === 'APPROVE' ? { approvedBy: context.actor.subject } : {}),
    });
    return row(context, EmergencyAccess, key, info);
  },
};

export const emergencyAccessQueries: QueryResolvers = {
  emergencyAccesses: (_, { incident, owner: ownerCode, client, unreviewedOnly, ...paging }, context, info) =>
    page(
      context,
      EmergencyAccess,
      paging,
      info,
      {
        incidentId: checkId('EmergencyIncident', incident, 'incident'),
        ownerCode,
        client,
        ...(unreviewedOnly ? { state: ['OPENED', 'ENDED'] } : {}),
      },
      { descending: true },
    ),
};

export const emergencyAccess: EmergencyAccessResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, EmergencyAccess, id, info),
  incident: from(['incidentId'], ({ incidentId }, _, context, info) =>
    referredRow(context, EmergencyIncident, incidentId, info),
  ),
  owner: from(['ownerCode'], ({ ownerCode }, _, context, info) => departmentOf(ownerCode, context, info)),
  state: from(['state', 'expiresAt', 'reviewBy', 'approvedBy'], (stored, _, { now }) => emergencyStateAt(stored, now)),
  history: from(['id'], ({ id }, _, context, info) => listOf(context, Transition, 'key', id, 100, info)),
};

export const emergencyAccessStep: EmergencyAccessStepResolvers = {
  action: ({ action }) => action as EmergencyAccessAction,
  by: ({ role }) => role as EmergencyAccessRole,
  from: ({ from: before }) => before as EmergencyAccessState | null,
  to: ({ to }) => to as EmergencyAccessState,
};

type Reading = Pick<Context, 'sql' | 'now'>;

/** What is open at this moment. */
export const openNow = ({ sql, now }: Reading) =>
  sql.selectFrom('EmergencyAccess').where('state', 'in', ['OPENED', 'APPROVED']).where('expiresAt', '>', now);

/** What no second person has seen in time. */
export const unreviewed = ({ sql, now }: Reading) =>
  sql
    .selectFrom('EmergencyAccess')
    .where('state', 'in', ['OPENED', 'ENDED'])
    .where('approvedBy', 'is', null)
    .where('reviewBy', '<=', now);

/** What is open now, as grants to one person each. */
export async function emergencyGrants(context: Context): Promise<GrantInForce[]> {
  const rows = await openNow(context).select(['id', 'client', 'subject', 'fields', 'expiresAt']).execute();
  return rows.map((each) => ({ ...each, fields: [...each.fields], purpose: 'EMERGENCY' }));
}

/** Who is answered nothing until somebody else has looked. */
export async function suspendedSubjects(context: Context): Promise<string[]> {
  const rows = await unreviewed(context).select('subject').distinct().orderBy('subject').execute();
  return rows.map(({ subject }) => subject);
}
