/** What may be done to referrals: each action by the machine's table, in the name of the side the actor stands on. */
import { checkEntries, checkId, checkText } from '@hub/kit/check.ts';
import { storable } from '@hub/kit/filter.ts';
import { row } from '@hub/kit/row.ts';
import { act, begin, beginWithin, type Work } from '@hub/kit/workflow/act.ts';
import type { Action } from '@hub/kit/workflow/machine.ts';
import type { GraphQLResolveInfo } from 'graphql';
import type { Kysely } from 'kysely';
import type { Context, Tables } from '../entities/index.ts';
import { isWithheldAfter } from '../entities/justice-clearance.ts';
import { Referral, type ReferralRow } from '../entities/referral.ts';
import { referralMachine } from '../entities/referral-machine.ts';
import { type Ends, notSent, type Standing, standingAfter } from '../entities/referral-standing.ts';
import { type End, referralRolesOf } from '../policy.ts';
import type {
  CapacityStatus,
  ConsentInput,
  DraftReferralInput,
  MutationResolvers,
  ReferralAction,
  ReferralActor,
  ReferralState,
} from '../schema.generated.ts';
import { allHours } from './office-hours.ts';
import { revokeConsent, revoked } from './referral-consent.ts';
import { endOf, fromColumns, receiverOf, senderOf, toColumns, type WrittenEnd } from './referral-ends.ts';
import { type Concerned, type Declared, factsOf } from './referral-facts.ts';
import { settle } from './referral-lapses.ts';

const longestNote = 500;
const longestSummary = 1_000;
const longestCaseNo = 40;
const mostScopes = 6;
const mostMissing = 5;

const checkKey = (value: string) => checkText('idempotencyKey', value, 100, 8);

const tables = ({ sql }: Work) => sql as unknown as Kysely<Tables>;

/** The side of the actor's that may do it; the first of them where none may. */
function roleFor(context: Pick<Context, 'actor'>, action: ReferralAction, from: End, to: End): ReferralActor | null {
  const roles = referralRolesOf(context.actor, from, to);
  const by: readonly ReferralActor[] = referralMachine.actions[action].by;
  return roles.find((role) => by.includes(role)) ?? roles[0] ?? null;
}

type Hours = Awaited<ReturnType<typeof allHours>>;

const endsOf = (hours: Hours, from: End, to: End, priority: Ends['priority']): Ends => ({
  priority,
  from: hours.get(from.departmentCode),
  to: hours.get(to.departmentCode),
});

/** A consent is kept beside the one referral it was given for, under the same number. */
async function keepConsent(work: Work, referralId: string, given: ConsentInput): Promise<string> {
  const id = referralId.replace('REF-', 'CNS-');
  const { basis, givenOn } = given;
  const kept = storable({
    scope: [...new Set(given.scope)],
    basis,
    givenOn,
    revokedOn: null,
    guardianGiven: given.guardianGiven ?? false,
    quality: 'SYNTHETIC' as const,
  });
  await tables(work)
    .insertInto('Consent')
    .values({ id, ...kept })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(kept))
    .execute();
  return id;
}

interface Written {
  readonly person: string;
  readonly from: WrittenEnd;
  readonly to: WrittenEnd;
  readonly standing: Standing & ReturnType<typeof standingAfter>;
  readonly need: ReferralRow['need'];
  readonly summaryZh: string;
  readonly priority: ReferralRow['priority'];
}

/** Columns of a referral that begins. */
const beginning =
  ({ person, from, to, standing, ...written }: Written, more: Partial<ReferralRow>, year: string) =>
  (id: string) => ({
    number: `合成转字〔${year}〕${id.slice('REF-'.length)}号`,
    ...fromColumns(from),
    ...toColumns(to),
    personId: person,
    ...written,
    ...standing,
    missing: null,
    declineReason: null,
    isOnwardMissing: false,
    onwardKind: null,
    onwardId: null,
    onwardLabelZh: null,
    outcome: null,
    feedbackZh: null,
    receiverCaseNo: null,
    capacityAtSending: null,
    consentId: null,
    isConsentRevoked: false,
    isWithheld: false,
    counterpartId: null,
    parentId: null,
    redirectedToId: null,
    errorReportedBy: null,
    errorReportedAt: null,
    quality: 'SYNTHETIC' as const,
    ...more,
  });

const keyOf = (number: number): string => `REF-${String(number).padStart(6, '0')}`;

/** The referral `id` answers, as far as the actor may read it. */
async function isAnswerTo(work: Work, id: string | null | undefined, from: End, to: End, person: string) {
  if (!id) return true;
  const other = await tables(work)
    .selectFrom('Referral')
    .select(['personId', 'counterpartId', 'isConsentRevoked', 'state', 'fromKind', 'fromId', 'fromDepartmentCode'])
    .select(['toKind', 'toId', 'toDepartmentCode'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!other || other.state === 'ENTERED_IN_ERROR' || other.isConsentRevoked || other.counterpartId) return false;
  const isReadable = referralRolesOf(work.context.actor, senderOf(other), receiverOf(other)).length > 0;
  return isReadable && other.personId === person && other.fromId === to.id && other.toId === from.id;
}

/** What justice refers is withheld until it is cleared; what others refer to justice they know themselves. */
const isWithheldAtFirst = ({ actor }: Context, from: End, to: End, cleared: boolean | null | undefined): boolean =>
  isWithheldAfter(
    {
      fromDepartmentCode: from.departmentCode,
      toDepartmentCode: to.departmentCode,
      isWithheld: from.departmentCode === 'JUSTICE',
    },
    actor,
    cleared,
  );

async function draft(context: Context, input: DraftReferralInput): Promise<string> {
  const { need, priority, summaryZh, consent, counterpartOf, person } = input;
  checkId('Person', person, 'person');
  checkId('Referral', counterpartOf, 'counterpartOf');
  checkText('summaryZh', summaryZh, longestSummary);
  checkEntries('consent.scope', consent?.scope, mostScopes);
  const [from, to] = [endOf(input.from, 'from'), endOf(input.to, 'to')];
  const role = roleFor(context, 'DRAFT', from, to);
  const { now, today } = context;
  const standing = standingAfter(notSent, { action: 'DRAFT', by: 'SENDER', at: now, to: 'DRAFT' }, { priority });
  const isWithheld = isWithheldAtFirst(context, from, to, input.clearedByJustice);
  const concerned: Concerned = {
    ...{ from, fromDepartmentCode: from.departmentCode, to, toDepartmentCode: to.departmentCode },
    ...{ personId: person, need, priority, isConsentRevoked: false, isWithheld, own: [] },
  };
  return begin(context, checkKey(input.idempotencyKey), {
    machine: referralMachine,
    entity: Referral,
    action: 'DRAFT',
    input: { ...input },
    role,
    facts: async (work) =>
      factsOf(work, 'DRAFT', concerned, input, role, await isAnswerTo(work, counterpartOf, from, to, person)),
    keyOf,
    row: beginning(
      { person, from, to, standing, need, priority, summaryZh },
      { counterpartId: counterpartOf ?? null, isWithheld },
      today.slice(0, 4),
    ),
    also: async (id, work) => {
      if (consent)
        await tables(work)
          .updateTable('Referral')
          .set({ consentId: await keepConsent(work, id, consent) })
          .where('id', '=', id)
          .execute();
      if (counterpartOf)
        await tables(work).updateTable('Referral').set({ counterpartId: id }).where('id', '=', counterpartOf).execute();
    },
  });
}

interface Asked extends Declared {
  readonly id: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
}

/** What one action does beside what every action does. */
interface Particular {
  readonly declared?: Declared;
  readonly noteZh?: string | null | undefined;
  readonly patch?: (referral: ReferralRow) => Partial<ReferralRow>;
  readonly also?: (
    referral: ReferralRow,
    work: Work,
    role: ReferralActor,
    hours: Hours,
  ) => Promise<Partial<ReferralRow>>;
}

/** Carries out `action` on the referral of `input`, once. @returns its key. */
async function carryOut(context: Context, action: ReferralAction, input: Asked, more: Particular = {}) {
  const { id, expectedVersion } = input;
  checkId('Referral', id);
  checkText('noteZh', input.noteZh, longestNote);
  await settle(context, id);
  const hours = await allHours(context);
  const to = referralMachine.actions[action].to;
  const declared = more.declared ?? input;
  const { guards = [] }: Action<ReferralState, ReferralActor> = referralMachine.actions[action];
  const clearing = (referral: ReferralRow): Partial<ReferralRow> =>
    guards.includes('CLEARED')
      ? { isWithheld: isWithheldAfter(referral, context.actor, declared.clearedByJustice) }
      : {};
  const role = (referral: ReferralRow) => roleFor(context, action, senderOf(referral), receiverOf(referral));
  return act(context, checkKey(input.idempotencyKey), {
    machine: referralMachine,
    entity: Referral,
    key: id,
    action,
    input: { ...input },
    expectedVersion,
    noteZh: more.noteZh ?? input.noteZh,
    role,
    facts: (referral, work) =>
      factsOf(
        work,
        action,
        { ...referral, from: senderOf(referral), to: receiverOf(referral), own: [id] },
        declared,
        role(referral),
      ),
    patch: (referral) => ({ ...clearing(referral), ...more.patch?.(referral) }),
    also: async (referral, work) => {
      const ends = endsOf(hours, senderOf(referral), receiverOf(referral), referral.priority);
      const by = role(referral) ?? 'SENDER';
      const standing = to === null ? {} : standingAfter(referral, { action, by, at: context.now, to }, ends);
      return { ...standing, ...(await more.also?.(referral, work, by, hours)) };
    },
  });
}

interface Onward {
  readonly to: WrittenEnd;
  readonly role: ReferralActor;
  readonly capacity: CapacityStatus;
  readonly clearedByJustice: boolean | null | undefined;
  readonly hours: Hours;
}

/** The child of a redirect, sent at once: the same person, need, sender and consent to another receiver. @returns its key. */
function forward(work: Work, parent: ReferralRow, { to, role, hours, ...declared }: Onward): Promise<string> {
  const { personId: person, need, priority, summaryZh, consentId, fromLabelZh: labelZh } = parent;
  const from: WrittenEnd = { ...senderOf(parent), labelZh, districtCode: parent.fromDistrictCode ?? null };
  const step = { action: 'FORWARD', by: role, at: work.context.now, to: 'SENT' } as const;
  const standing = standingAfter(notSent, step, endsOf(hours, from, to, priority));
  return beginWithin(work, {
    machine: referralMachine,
    entity: Referral,
    action: 'FORWARD',
    input: {},
    noteZh: `再转自${parent.id}`,
    role,
    facts: (within) => factsOf(within, 'FORWARD', { ...parent, from, to, own: [parent.id] }, declared, role),
    keyOf,
    row: beginning(
      { person, from, to, standing, need, priority, summaryZh },
      {
        parentId: parent.id,
        consentId: consentId ?? null,
        isWithheld: isWithheldAfter(parent, work.context.actor, declared.clearedByJustice),
        capacityAtSending: declared.capacity,
      },
      work.context.today.slice(0, 4),
    ),
  });
}

type Resolver<Name extends keyof MutationResolvers> = NonNullable<MutationResolvers[Name]>;

const read = (context: Context, id: string, info: GraphQLResolveInfo) => row(context, Referral, id, info);

/** An action that changes nothing but what every action does. */
const plainly =
  (action: ReferralAction, patch?: (referral: ReferralRow) => Partial<ReferralRow>): Resolver<'acknowledgeReferral'> =>
  async (_, { input }, context, info) =>
    read(context, await carryOut(context, action, input, patch ? { patch } : {}), info);

const unanswered = {
  declineReason: null,
  onwardKind: null,
  onwardId: null,
  onwardLabelZh: null,
  outcome: null,
  feedbackZh: null,
} as const;

const send: Resolver<'sendReferral'> = async (_, { input }, context, info) => {
  const { summaryZh, consent, capacity, despiteDuplicateZh, noteZh } = input;
  checkText('summaryZh', summaryZh, longestSummary);
  checkText('despiteDuplicateZh', despiteDuplicateZh, longestNote);
  checkEntries('consent.scope', consent?.scope, mostScopes);
  const why = despiteDuplicateZh && `已有在办转介,仍送出:${despiteDuplicateZh}`;
  const id = await carryOut(context, 'SEND', input, {
    noteZh: [why, noteZh].filter(Boolean).join(';') || null,
    patch: (referral) => ({
      summaryZh: summaryZh ?? referral.summaryZh,
      capacityAtSending: capacity,
    }),
    also: async (referral, work) =>
      consent ? { consentId: await keepConsent(work, referral.id, consent), isConsentRevoked: false } : {},
  });
  return read(context, id, info);
};

const decline: Resolver<'declineReferral'> = async (_, { input }, context, info) => {
  const onward = input.onward && endOf(input.onward, 'onward');
  const id = await carryOut(context, 'DECLINE', input, {
    patch: () => ({
      declineReason: input.reason,
      onwardKind: onward?.kind ?? null,
      onwardId: onward?.id ?? null,
      onwardLabelZh: onward?.labelZh ?? null,
    }),
  });
  return read(context, id, info);
};

const redirect: Resolver<'redirectReferral'> = async (_, { input }, context, info) => {
  const { capacity, noteZh, clearedByJustice } = input;
  const to = endOf(input.to, 'to');
  const id = await carryOut(context, 'REDIRECT', input, {
    declared: { capacity, noteZh, clearedByJustice, redirectTo: to },
    also: async (referral, work, role, hours) => ({
      redirectedToId: await forward(work, referral, { to, role, capacity, clearedByJustice, hours }),
    }),
  });
  return read(context, id, info);
};

export const referralMutations: MutationResolvers = {
  draftReferral: async (_, { input }, context, info) => read(context, await draft(context, input), info),
  sendReferral: send,
  acknowledgeReferral: plainly('ACKNOWLEDGE'),
  acceptReferral: async (_, { input }, context, info) => {
    checkText('receiverCaseNo', input.receiverCaseNo, longestCaseNo);
    const patch = () => ({ receiverCaseNo: input.receiverCaseNo ?? null });
    return read(context, await carryOut(context, 'ACCEPT', input, { patch }), info);
  },
  declineReferral: decline,
  returnReferral: async (_, { input }, context, info) => {
    const missing = [...new Set(input.missing)];
    checkEntries('missing', missing, mostMissing, 0);
    const patch = () => ({ missing });
    return read(context, await carryOut(context, 'RETURN', input, { patch }), info);
  },
  redirectReferral: redirect,
  startReferralService: plainly('START'),
  holdReferral: plainly('HOLD'),
  resumeReferral: plainly('RESUME'),
  recordPersonDeclined: plainly('PERSON_DECLINE', () => ({ declineReason: 'PERSON_DECLINED' })),
  completeReferralService: async (_, { input }, context, info) => {
    const { outcome, feedbackZh } = input;
    checkText('feedbackZh', feedbackZh, longestSummary);
    // Told in the history too: a dispute takes it from the row.
    const id = await carryOut(context, 'COMPLETE', input, {
      noteZh: feedbackZh,
      patch: () => ({ outcome, feedbackZh }),
    });
    return read(context, id, info);
  },
  closeReferral: plainly('CLOSE'),
  disputeReferral: plainly('DISPUTE', () => ({ outcome: null, feedbackZh: null })),
  withdrawReferral: plainly('WITHDRAW'),
  revokeReferralConsent: async (_, { input }, context, info) =>
    read(
      context,
      await carryOut(context, 'REVOKE_CONSENT', input, { patch: () => revoked, also: revokeConsent }),
      info,
    ),
  reopenReferral: async (_, { input }, context, info) =>
    read(context, await carryOut(context, 'REOPEN', input, { patch: () => unanswered }), info),
  reportReferralError: async (_, { input }, context, info) => {
    const patch = () => ({ errorReportedBy: context.actor.subject, errorReportedAt: context.now });
    return read(context, await carryOut(context, 'REPORT_ERROR', input, { patch }), info);
  },
  markReferralEnteredInError: plainly('ENTER_IN_ERROR', () => ({ errorReportedAt: null })),
};
