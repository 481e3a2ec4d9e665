/** What may be done to sharing requests and grants: each action by the machine's table, in the name of the actor's organisation. */
import { checkEntries, checkId, checkText } from '@hub/kit/check.ts';
import { row } from '@hub/kit/row.ts';
import { act, begin, beginWithin, type Work } from '@hub/kit/workflow/act.ts';
import { departments } from '@hub/schema/departments.ts';
import { fail } from '@hub/schema/errors.ts';
import { notShared } from '@hub/schema/not-shared.ts';
import { hubFields } from '@hub/schema/shared-fields.ts';
import { Grant, grantStateOn } from '../entities/grant.ts';
import { grantMachine } from '../entities/grant-machine.ts';
import type { Context } from '../entities/index.ts';
import { sharingDueAfter } from '../entities/sharing-clock.ts';
import { SharingRequest, type SharingRequestRow } from '../entities/sharing-request.ts';
import { type SharingFacts, sharingRequestMachine } from '../entities/sharing-request-machine.ts';
import { grantRoleOf, mayAsk, sharingRoleOf } from '../policy.ts';
import type {
  ActOnGrantInput,
  ActOnSharingInput,
  GrantAction,
  MutationResolvers,
  RequestSharingInput,
  SharingClass,
} from '../schema.generated.ts';

const longestText = 500;
const mostFields = 20;
const checkKey = (value: string) => checkText('idempotencyKey', value, 100, 8);

/** The class of what is asked for. @throws {GraphQLError} UNKNOWN_CODE, FIELD_OF_ANOTHER_OWNER, FIELD_NOT_SHARED, ENTRIES_OUT_OF_RANGE. */
export function classOf({ fields, owner }: Pick<RequestSharingInput, 'fields' | 'owner'>): SharingClass {
  checkEntries('fields', fields, mostFields, 0);
  let found: SharingClass = 'UNCONDITIONAL';
  for (const field of fields) {
    const shared = hubFields().get(field);
    if (!shared)
      throw fail('UNKNOWN_CODE', {
        argument: 'fields',
        value: field,
        expected: '超图中的字段,如 Person.corrections',
        expectedEn: 'a field of the supergraph, such as Person.corrections',
      });
    if (shared.owner !== owner) {
      const { zh = shared.owner, en = shared.owner } = departments.find(({ code }) => code === shared.owner) ?? {};
      throw fail('FIELD_OF_ANOTHER_OWNER', { field, owner: shared.owner, ownerZh: zh, ownerEn: en });
    }
    if (shared.reaches.some((type) => notShared().has(type))) throw fail('FIELD_NOT_SHARED', { field });
    if (shared.personal) found = 'CONDITIONAL';
  }
  return found;
}

const factsOf =
  ({ today }: Pick<Context, 'today'>) =>
  ({ client, ownerCode, class: sharingClass, until }: Omit<SharingFacts, 'today'>): SharingFacts => ({
    client,
    ownerCode,
    class: sharingClass,
    until,
    today,
  });

const numbered = (prefix: string) => (number: number) => `${prefix}-${String(number).padStart(5, '0')}`;

function requestSharing(context: Context, input: RequestSharingInput): Promise<string> {
  const { owner: ownerCode, fields, purpose, legalBasisZh, scenarioZh, scopeZh, method, until } = input;
  for (const [argument, text] of Object.entries({ legalBasisZh, scenarioZh, scopeZh }))
    checkText(argument, text, longestText);
  const client = context.actor.organisation;
  const asked = { client: client ?? '', ownerCode, class: classOf(input), until };
  return begin(context, checkKey(input.idempotencyKey), {
    machine: sharingRequestMachine,
    entity: SharingRequest,
    action: 'REQUEST',
    input: { ...input },
    role: mayAsk(context.actor) ? 'CLIENT' : null,
    facts: factsOf(context)(asked),
    keyOf: numbered('SHR'),
    row: {
      ...asked,
      fields: [...new Set(fields)],
      purpose,
      legalBasisZh,
      scenarioZh,
      scopeZh,
      method,
      submittedAt: context.now,
      dueAt: sharingDueAfter('REQUEST', asked, context.now),
      grantId: null,
      quality: 'SYNTHETIC',
    },
  });
}

/** Supplying a request is what brings its grant into force: in the same transaction, in the owner's name. */
const issue = (request: SharingRequestRow, work: Work): Promise<string> =>
  beginWithin(work, {
    machine: grantMachine,
    entity: Grant,
    action: 'ISSUE',
    input: {},
    role: grantRoleOf(work.context.actor, request),
    facts: undefined,
    keyOf: numbered('GRT'),
    row: {
      requestId: request.id,
      client: request.client,
      ownerCode: request.ownerCode,
      fields: request.fields,
      purpose: request.purpose,
      legalBasisZh: request.legalBasisZh,
      scenarioZh: request.scenarioZh,
      scopeZh: request.scopeZh,
      method: request.method,
      from: work.context.today,
      until: request.until,
      quality: request.quality,
    },
  });

/** The extension's approval is part of its reason. */
const noteOf = ({ noteZh, approvedByZh }: ActOnSharingInput): string | null =>
  noteZh && approvedByZh ? `经${approvedByZh}批准:${noteZh}` : (noteZh ?? null);

function actOnSharing(context: Context, input: ActOnSharingInput): Promise<string> {
  const { id, action, expectedVersion } = input;
  checkText('noteZh', input.noteZh, longestText);
  checkText('approvedByZh', input.approvedByZh, 50);
  return act(context, checkKey(input.idempotencyKey), {
    machine: sharingRequestMachine,
    entity: SharingRequest,
    key: checkId('SharingRequest', id),
    action,
    input: { ...input },
    expectedVersion,
    noteZh: noteOf(input),
    role: (request) => sharingRoleOf(context.actor, request),
    facts: factsOf(context),
    patch: (request) => ({ dueAt: sharingDueAfter(action, request, context.now) }),
    also: async (request, work) => (action === 'SUPPLY' ? { grantId: await issue(request, work) } : {}),
  });
}

function actOnGrant(context: Context, action: GrantAction, input: ActOnGrantInput): Promise<string> {
  const { id, noteZh, expectedVersion } = input;
  checkText('noteZh', noteZh, longestText);
  return act(context, checkKey(input.idempotencyKey), {
    machine: grantMachine,
    entity: Grant,
    key: checkId('Grant', id),
    action,
    input: { ...input },
    expectedVersion,
    noteZh,
    role: (grant) => grantRoleOf(context.actor, grant),
    state: (grant) => grantStateOn(grant, context.today),
    facts: () => undefined,
  });
}

const grantAction =
  (action: GrantAction): NonNullable<MutationResolvers['suspendGrant']> =>
  async (_, { input }, context, info) =>
    row(context, Grant, await actOnGrant(context, action, input), info);

export const sharingMutations: MutationResolvers = {
  requestSharing: async (_, { input }, context, info) =>
    row(context, SharingRequest, await requestSharing(context, input), info),
  actOnSharing: async (_, { input }, context, info) =>
    row(context, SharingRequest, await actOnSharing(context, input), info),
  suspendGrant: grantAction('SUSPEND'),
  resumeGrant: grantAction('RESUME'),
  revokeGrant: grantAction('REVOKE'),
};
