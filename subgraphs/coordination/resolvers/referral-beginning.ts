/** How a referral begins: drafted in its sender's name, or sent on to another receiver by a redirect. */
import { checkEntries, checkId, checkText } from '@hub/kit/check.ts';
import { begin, beginWithin, type Work } from '@hub/kit/workflow/act.ts';
import type { Context } from '../entities/index.ts';
import { isWithheldAfter } from '../entities/justice-clearance.ts';
import { Referral, type ReferralRow } from '../entities/referral.ts';
import { referralMachine } from '../entities/referral-machine.ts';
import { notSent, type Standing, standingAfter } from '../entities/referral-standing.ts';
import { notUrged } from '../entities/urging.ts';
import { type End, referralRolesOf } from '../policy.ts';
import type { CapacityStatus, DraftReferralInput, ReferralActor } from '../schema.generated.ts';
import { checkKey, lock, numbered, tables } from './acting.ts';
import type { Hours } from './office-hours.ts';
import { endsOf, roleFor } from './referral-acting.ts';
import { keepConsent, mostScopes } from './referral-consent.ts';
import { endOf, fromColumns, receiverOf, senderOf, toColumns, type WrittenEnd } from './referral-ends.ts';
import { type Concerned, factsOf } from './referral-facts.ts';

/** Characters of an assessment or a feedback. */
export const longestSummary = 1_000;

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
    ...notUrged,
    quality: 'SYNTHETIC' as const,
    ...more,
  });

const keyOf = numbered('REF', 6);

/** The referral `id` answers, as far as the actor may read it. */
async function isAnswerTo(work: Work, id: string | null | undefined, from: End, to: End, person: string) {
  if (!id) return true;
  // Before it is read, and before the counters: whoever acts on it takes the locks in this order.
  await lock(work, 'Referral', id);
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

export async function draft(context: Context, input: DraftReferralInput): Promise<string> {
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

interface Onward {
  readonly to: WrittenEnd;
  readonly role: ReferralActor;
  readonly capacity: CapacityStatus;
  readonly clearedByJustice: boolean | null | undefined;
  readonly hours: Hours;
}

/** The child of a redirect, sent at once: the same person, need, sender and consent to another receiver. @returns its key. */
export function forward(work: Work, parent: ReferralRow, { to, role, hours, ...declared }: Onward): Promise<string> {
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
