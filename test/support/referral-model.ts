/** Random, repeatable actors of the exchange: who does what next, rightly or wrongly. */
import type { Random } from '@hub/kit/dataset/random.ts';

export interface Attempt {
  readonly organisation: string;
  readonly call: string;
  readonly type: string;
  readonly input: { readonly id?: string; readonly expectedVersion?: number; readonly idempotencyKey: string };
}

/** A referral as its actors last heard of it. */
export interface Known {
  readonly id: string;
  version: number;
  state: string;
}

const hospital = { id: 'HOS-001', labelZh: '合成·医院', district: '440103' };
const centre = { id: 'IFSC-032', labelZh: '合成·中心', district: '440104' };
const other = { id: 'IFSC-033', labelZh: '合成·另一中心', district: '440104' };
const consent = { scope: ['NEED', 'CONTACT', 'MEDICAL'], basis: 'SEPARATE_CONSENT', givenOn: '2015-09-01' };
const noteZh = '合成·理由';

const calls = {
  sendReferral: ['SendReferralInput', { capacity: 'HAS_CAPACITY' }],
  acknowledgeReferral: ['ActOnReferralInput', {}],
  acceptReferral: ['AcceptReferralInput', {}],
  declineReferral: ['DeclineReferralInput', { reason: 'NO_CAPACITY', onward: other }],
  returnReferral: ['ReturnReferralInput', { missing: ['ASSESSMENT'] }],
  redirectReferral: ['RedirectReferralInput', { to: other, capacity: 'HAS_CAPACITY', noteZh }],
  startReferralService: ['ActOnReferralInput', {}],
  holdReferral: ['ReasonedReferralInput', { noteZh }],
  resumeReferral: ['ActOnReferralInput', {}],
  recordPersonDeclined: ['ReasonedReferralInput', { noteZh }],
  completeReferralService: ['CompleteReferralInput', { outcome: 'NEED_MET', feedbackZh: '合成·反馈' }],
  closeReferral: ['ActOnReferralInput', {}],
  disputeReferral: ['ReasonedReferralInput', { noteZh }],
  withdrawReferral: ['ReasonedReferralInput', { noteZh }],
  reopenReferral: ['ReopenReferralInput', { noteZh }],
  revokeReferralConsent: ['ActOnReferralInput', {}],
  reportReferralError: ['ReasonedReferralInput', { noteZh }],
} as const;
type Call = keyof typeof calls;

/** What its ends would do next; anything else is tried now and then, and has to be refused. */
const likely: Readonly<Record<string, readonly Call[]>> = {
  DRAFT: ['sendReferral', 'sendReferral', 'withdrawReferral'],
  SENT: [
    'acknowledgeReferral',
    'acceptReferral',
    'returnReferral',
    'declineReferral',
    'redirectReferral',
    'withdrawReferral',
  ],
  ACKNOWLEDGED: ['acceptReferral', 'acceptReferral', 'returnReferral', 'redirectReferral'],
  RETURNED: ['sendReferral', 'sendReferral', 'reportReferralError'],
  ACCEPTED: ['startReferralService', 'startReferralService', 'recordPersonDeclined'],
  IN_SERVICE: ['completeReferralService', 'completeReferralService', 'holdReferral'],
  ON_HOLD: ['resumeReferral', 'recordPersonDeclined'],
  SERVICE_COMPLETED: ['closeReferral', 'disputeReferral'],
  CLOSED: ['reopenReferral'],
  DECLINED: ['reopenReferral'],
  WITHDRAWN: ['reopenReferral'],
  EXPIRED: ['reopenReferral'],
};

const senders: ReadonlySet<Call> = new Set([
  'sendReferral',
  'closeReferral',
  'disputeReferral',
  'withdrawReferral',
  'reopenReferral',
  'revokeReferralConsent',
  'reportReferralError',
]);

export const actors = ['HEALTH', 'IFSC-032', 'COORDINATION'] as const;

export function nextAttempt(chance: Random, known: readonly Known[], number: number, seed: string): Attempt {
  const idempotencyKey = `${seed}-${number}`.padEnd(8, '-');
  if (known.length === 0 || chance.chance(0.15))
    return {
      organisation: 'HEALTH',
      call: 'draftReferral',
      type: 'DraftReferralInput',
      input: {
        idempotencyKey,
        ...{ from: hospital, to: centre, need: 'ELDERLY', summaryZh: '合成·摘要', consent },
        ...{
          person: `PER-${String(number).padStart(20, '0')}`,
          priority: chance.pick(['ROUTINE', 'ROUTINE', 'URGENT']),
        },
      },
    };
  const referral = chance.pick(known);
  const isWild = chance.chance(0.2);
  const wanted: readonly Call[] = isWild
    ? (Object.keys(calls) as Call[])
    : (likely[referral.state] ?? ['closeReferral']);
  const call = chance.pick(wanted);
  const [type, given] = calls[call];
  const side = senders.has(call) ? 'HEALTH' : 'IFSC-032';
  return {
    organisation: isWild ? chance.pick(actors) : side,
    call,
    type,
    input: {
      ...given,
      id: referral.id,
      expectedVersion: chance.chance(0.1) ? Math.max(1, referral.version - 1) : referral.version,
      idempotencyKey,
    },
  };
}
