/** What a referral's guards decide by: its basis, others like it, what the actor declared. Read in the action's transaction. */
import { addDays } from '@hub/kit/dataset/random.ts';
import type { OfficeHours } from '@hub/kit/office-hours.ts';
import { alone, type Work } from '@hub/kit/workflow/act.ts';
import type { Action, Label } from '@hub/kit/workflow/machine.ts';
import { wallTime } from '@hub/kit/working-calendar.ts';
import { departments } from '@hub/schema/departments.ts';
import { clearedByJustice, isWithheldAfter } from '../entities/justice-clearance.ts';
import type { ReferralRow } from '../entities/referral.ts';
import { isOverdue } from '../entities/referral-clock.ts';
import {
  pendingReferralStates,
  type ReferralFacts,
  referralMachine,
  reopenDays,
} from '../entities/referral-machine.ts';
import { mayUrgeAgain } from '../entities/urging.ts';
import { type End, mayKnowOf, referralRolesOf } from '../policy.ts';
import type {
  CapacityStatus,
  ConsentInput,
  ConsentScope,
  DeclineReason,
  LegalBasis,
  ReferralAction,
  ReferralActor,
  ReferralPriority,
  ReferralState,
} from '../schema.generated.ts';
import { tables } from './acting.ts';
import { receiverOf, senderOf } from './referral-ends.ts';

/** The referral an action is about, whether it is there already or about to begin. */
export interface Concerned
  extends Pick<ReferralRow, 'personId' | 'need' | 'priority' | 'isConsentRevoked'>,
    // Whose content it is: where it continues another, these are the other's.
    Pick<ReferralRow, 'fromDepartmentCode' | 'toDepartmentCode' | 'isWithheld'>,
    Partial<
      Pick<ReferralRow, 'consentId' | 'errorReportedBy' | 'endedAt' | 'capacityAtSending' | 'dueAt' | 'urgedAt'>
    > {
  readonly from: End;
  readonly to: End;
  /** Its own key and those of referrals it continues: none of them is its duplicate. */
  readonly own: readonly string[];
  /** The receiver's; the usual ones where none are given. */
  readonly hours?: OfficeHours | undefined;
}

/** What of the input guards look at. */
export interface Declared {
  readonly consent?: ConsentInput | null | undefined;
  readonly capacity?: CapacityStatus | null | undefined;
  readonly reason?: DeclineReason | string | null | undefined;
  readonly onward?: unknown;
  readonly noteZh?: string | null | undefined;
  readonly despiteDuplicateZh?: string | null | undefined;
  readonly clearedByJustice?: boolean | null | undefined;
  /** A new receiver. */
  readonly redirectTo?: End | undefined;
}

interface Basis {
  readonly basis: LegalBasis;
  readonly scope: readonly ConsentScope[];
}

/** What it rests on: given with the action, or stored; undefined where there is none, or it is withdrawn. */
async function basisOf(work: Work, concerned: Concerned, { consent }: Declared): Promise<Basis | undefined> {
  if (consent) return consent.givenOn <= work.context.today ? consent : undefined;
  if (!concerned.consentId || concerned.isConsentRevoked) return undefined;
  const found = await tables(work)
    .selectFrom('Consent')
    .select(['basis', 'scope', 'givenOn', 'revokedOn'])
    .where('id', '=', concerned.consentId)
    .executeTakeFirst();
  return found && !found.revokedOn && found.givenOn <= work.context.today ? found : undefined;
}

const isEmergencyBasis = (basis: LegalBasis): boolean => basis === 'EMERGENCY' || basis === 'VITAL_INTEREST';

/** Whether this sender may rely on it: PIPL arts 13, 34. */
function fits(basis: LegalBasis, from: End, priority: ReferralPriority): boolean {
  if (isEmergencyBasis(basis)) return priority === 'EMERGENCY';
  return basis !== 'STATUTORY_DUTY' || from.kind === 'JUSTICE_OFFICE';
}

/** What is disclosed by who the ends are, besides need and contact. */
function disclosed(from: End, to: End): readonly ConsentScope[] {
  const kinds = [from.kind, to.kind];
  return [
    'NEED',
    'CONTACT',
    ...(kinds.includes('HOSPITAL') ? (['MEDICAL'] as const) : []),
    ...(kinds.includes('JUSTICE_OFFICE') ? (['CORRECTIONS'] as const) : []),
  ];
}

/** In the whole exchange, whoever sent it; told as far as the actor may know of it. */
async function duplicateOf(work: Work, { personId, need, own }: Concerned): Promise<Label | undefined> {
  // Two who send at once: the second sees what the first sent.
  await alone(work, referralMachine.name);
  const alike = await tables(work)
    .selectFrom('Referral')
    .select(['id', 'state', 'sentAt', 'need', 'fromKind', 'fromId', 'fromDepartmentCode'])
    .select(['toKind', 'toId', 'toDepartmentCode'])
    .where('personId', '=', personId)
    .where('need', '=', need)
    .where('state', 'in', pendingReferralStates)
    .orderBy('id')
    .execute();
  const { actor } = work.context;
  const known = alike.find(
    (other) => !own.includes(other.id) && mayKnowOf(actor, senderOf(other), receiverOf(other), other.need),
  );
  if (!known) return undefined;
  const { zh, en } = departments.find(({ code }) => code === known.fromDepartmentCode) ?? { zh: '', en: '' };
  const day = wallTime(known.sentAt ?? '').slice(0, 10);
  const state = referralMachine.states[known.state];
  const isReadable = referralRolesOf(actor, senderOf(known), receiverOf(known)).length > 0;
  const which = isReadable ? `(${known.id})` : '';
  return {
    zh: `没有同一需要的在办转介,或说明仍送出的理由:${zh}部门已于${day}送出${which},现为“${state.zh}”`,
    en: `${en} sent one for the same need on ${day}${which && ` ${which}`}, now "${state.en}"; give a reason to send it all the same`,
  };
}

/** Nobody publishes the capacity of these. */
const unpublished = new Set(['VOLUNTEER_TEAM', 'ORGANISATION']);

const needsNoPath = new Set<unknown>(['PERSON_DECLINED', 'DUPLICATE']);

export async function factsOf(
  work: Work,
  action: ReferralAction,
  concerned: Concerned,
  declared: Declared,
  role: ReferralActor | null,
  isCounterpart = true,
): Promise<ReferralFacts> {
  const { context } = work;
  const { guards = [] }: Action<ReferralState, ReferralActor> = referralMachine.actions[action];
  const { from, to: present, priority, errorReportedBy, endedAt } = concerned;
  const to = declared.redirectTo ?? present;
  const isBasisAsked = guards.includes('BASIS') || guards.includes('ON_CONSENT');
  const basis = isBasisAsked ? await basisOf(work, concerned, declared) : undefined;
  const isWithheld = isWithheldAfter(concerned, context.actor, declared.clearedByJustice);
  const isExcused = Boolean(declared.despiteDuplicateZh);
  const capacity = declared.capacity ?? 'UNKNOWN';
  return {
    isBetweenTwo: from.id !== to.id && (!declared.redirectTo || to.id !== present.id),
    hasBasis: basis !== undefined,
    basisFits: basis !== undefined && fits(basis.basis, from, priority),
    // In an emergency, and under a duty, the law and not the person says what is passed on.
    basisCovers:
      basis !== undefined &&
      (basis.basis !== 'SEPARATE_CONSENT' || disclosed(from, to).every((each) => basis.scope.includes(each))),
    isOnConsent: basis?.basis === 'SEPARATE_CONSENT',
    duplicate: guards.includes('NO_DUPLICATE') && !isExcused ? await duplicateOf(work, concerned) : undefined,
    isCapacityKnown: capacity !== 'UNKNOWN' || unpublished.has(to.kind),
    isRoomOrReason: capacity !== 'NO_CAPACITY' || priority === 'EMERGENCY' || Boolean(declared.noteZh),
    isOnwardNamed: Boolean(declared.onward) || needsNoPath.has(declared.reason),
    isReopenable:
      role === 'COORDINATOR' ||
      (endedAt != null && addDays(wallTime(endedAt).slice(0, 10), reopenDays) >= context.today),
    isErrorReported: errorReportedBy != null,
    isSecondPerson: errorReportedBy !== context.actor.subject,
    isCounterpart,
    isOverdue: isOverdue(concerned, context.now),
    mayUrgeAgain: mayUrgeAgain(concerned, context.now, concerned.hours),
    isCleared: clearedByJustice.holds({ ...concerned, isWithheld }),
  };
}
