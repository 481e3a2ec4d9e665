/** The only place that knows which state may follow which, by whose act. */
import type { ReferralAction, ReferralActor, ReferralState } from '../schema.generated.ts';

interface ReferralTransition {
  readonly from: readonly ReferralState[];
  readonly to: ReferralState;
  readonly by: readonly ReferralActor[];
}

const beforeCompletion = [
  'DRAFT',
  'SENT',
  'ACKNOWLEDGED',
  'RETURNED',
  'ACCEPTED',
  'IN_SERVICE',
  'ON_HOLD',
] as const satisfies readonly ReferralState[];
const ended = ['CLOSED', 'DECLINED', 'EXPIRED', 'WITHDRAWN'] as const satisfies readonly ReferralState[];
const unanswered = ['SENT', 'ACKNOWLEDGED'] as const satisfies readonly ReferralState[];

/** What may be done to a referral, from where, and who may do it. DRAFT alone begins from nothing. */
export const referralTransitions = {
  DRAFT: { from: [], to: 'DRAFT', by: ['SENDER', 'RECEIVER', 'COORDINATOR'] },
  SEND: { from: ['DRAFT', 'RETURNED'], to: 'SENT', by: ['SENDER'] },
  ACKNOWLEDGE: { from: ['SENT'], to: 'ACKNOWLEDGED', by: ['RECEIVER'] },
  ACCEPT: { from: unanswered, to: 'ACCEPTED', by: ['RECEIVER'] },
  DECLINE: { from: unanswered, to: 'DECLINED', by: ['RECEIVER'] },
  RETURN: { from: unanswered, to: 'RETURNED', by: ['RECEIVER'] },
  REDIRECT: { from: unanswered, to: 'REDIRECTED', by: ['RECEIVER', 'COORDINATOR'] },
  START: { from: ['ACCEPTED'], to: 'IN_SERVICE', by: ['RECEIVER'] },
  HOLD: { from: ['IN_SERVICE'], to: 'ON_HOLD', by: ['RECEIVER'] },
  RESUME: { from: ['ON_HOLD'], to: 'IN_SERVICE', by: ['RECEIVER'] },
  PERSON_DECLINE: { from: ['ACCEPTED', 'IN_SERVICE', 'ON_HOLD'], to: 'DECLINED', by: ['RECEIVER'] },
  COMPLETE: { from: ['IN_SERVICE'], to: 'SERVICE_COMPLETED', by: ['RECEIVER'] },
  // By the clock when the sender never confirms; marked as unconfirmed.
  CLOSE: { from: ['SERVICE_COMPLETED'], to: 'CLOSED', by: ['SENDER', 'CLOCK'] },
  DISPUTE: { from: ['SERVICE_COMPLETED'], to: 'IN_SERVICE', by: ['SENDER'] },
  EXPIRE: { from: unanswered, to: 'EXPIRED', by: ['CLOCK'] },
  WITHDRAW: { from: beforeCompletion, to: 'WITHDRAWN', by: ['SENDER'] },
  REOPEN: { from: ended, to: 'SENT', by: ['SENDER', 'COORDINATOR'] },
  ENTER_IN_ERROR: {
    from: [...beforeCompletion, ...ended, 'REDIRECTED', 'SERVICE_COMPLETED'],
    to: 'ENTERED_IN_ERROR',
    by: ['SENDER'],
  },
} as const satisfies Record<ReferralAction, ReferralTransition>;

/** Whether the step is one the table has. */
export function isReferralStep(
  action: ReferralAction,
  from: ReferralState | null,
  to: ReferralState,
  by: ReferralActor,
): boolean {
  const transition: ReferralTransition = referralTransitions[action];
  const isFromThere = from === null ? transition.from.length === 0 : transition.from.includes(from);
  return isFromThere && transition.to === to && transition.by.includes(by);
}

/** States in which somebody still has something to do. */
export const openReferralStates = [
  ...beforeCompletion,
  'SERVICE_COMPLETED',
] as const satisfies readonly ReferralState[];
export const endedReferralStates = [...ended, 'REDIRECTED'] as const satisfies readonly ReferralState[];
/** Every state but ENTERED_IN_ERROR, which no list shows unasked and no statistic counts. */
export const countedReferralStates = [...openReferralStates, ...endedReferralStates] as const;
