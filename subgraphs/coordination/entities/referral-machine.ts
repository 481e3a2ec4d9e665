/** How a referral goes between its two ends (双向转介): who may do what from where, what it needs, which clock it starts. */
import type { Label, Machine } from '@hub/kit/workflow/machine.ts';
import type { ReferralAction, ReferralActor, ReferralState } from '../schema.generated.ts';
import { clearedByJustice } from './justice-clearance.ts';
import { type UrgingFacts, urgingGuards } from './urging.ts';

/** What the guards decide by; found by `referral-facts.ts`. */
export interface ReferralFacts extends UrgingFacts {
  /** Two bodies, not one; a new receiver that is neither end. */
  readonly isBetweenTwo: boolean;
  readonly hasBasis: boolean;
  /** The basis may be relied on by this sender at this urgency. */
  readonly basisFits: boolean;
  /** Its scope covers what these two ends disclose. */
  readonly basisCovers: boolean;
  /** On the person's own consent and not on a ground in law, and not withdrawn yet. */
  readonly isOnConsent: boolean;
  /** What the actor may know of an open referral like it; undefined where there is none, or a reason was given. */
  readonly duplicate: Label | undefined;
  readonly isCapacityKnown: boolean;
  readonly isRoomOrReason: boolean;
  readonly isOnwardNamed: boolean;
  readonly isReopenable: boolean;
  readonly isErrorReported: boolean;
  readonly isSecondPerson: boolean;
  readonly isCounterpart: boolean;
  /** Justice has said that it may leave, where it is justice's. */
  readonly isCleared: boolean;
}

/** Days after its end within which the sender may reopen a referral; later the office alone. */
export const reopenDays = 30;
/** Working days the sender has to confirm an outcome before the clock closes. */
export const confirmWorkingDays = 15;

const beforeCompletion = ['DRAFT', 'SENT', 'ACKNOWLEDGED', 'RETURNED', 'ACCEPTED', 'IN_SERVICE', 'ON_HOLD'] as const;
const ended = ['CLOSED', 'DECLINED', 'EXPIRED', 'WITHDRAWN'] as const;
const unanswered = ['SENT', 'ACKNOWLEDGED'] as const;
const notInError = [...beforeCompletion, ...ended, 'REDIRECTED', 'SERVICE_COMPLETED'] as const;

const response = {
  zh: '答复:紧急2小时、加急1个工作日、一般5个工作日',
  en: 'response: emergency 2 hours, urgent 1 working day, routine 5',
};
const basis = ['BASIS', 'BASIS_FITS', 'BASIS_COVERS'] as const;
const sendingAgain = [...basis, 'CLEARED', 'NO_DUPLICATE'] as const;
const sending = [...sendingAgain, 'CAPACITY_KNOWN', 'ROOM_OR_REASON'] as const;

export const referralMachine = {
  name: 'Referral',
  zh: '双向转介',
  en: 'Referral',
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    SENT: { zh: '已送出', en: 'Sent' },
    ACKNOWLEDGED: { zh: '已签收', en: 'Acknowledged' },
    RETURNED: { zh: '已退回', en: 'Returned' },
    ACCEPTED: { zh: '已受理', en: 'Accepted' },
    IN_SERVICE: { zh: '服务中', en: 'In service' },
    ON_HOLD: { zh: '暂停服务', en: 'On hold' },
    SERVICE_COMPLETED: { zh: '服务完成', en: 'Service completed' },
    CLOSED: { zh: '已结案', en: 'Closed' },
    DECLINED: { zh: '不受理', en: 'Declined' },
    REDIRECTED: { zh: '已再转', en: 'Redirected' },
    EXPIRED: { zh: '已过期', en: 'Expired' },
    WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
    ENTERED_IN_ERROR: { zh: '误录', en: 'Entered in error', final: true },
  },
  roles: {
    SENDER: { zh: '转出方', en: 'the sender' },
    RECEIVER: { zh: '转入方', en: 'the receiver' },
    COORDINATOR: { zh: '统筹协调员', en: 'the coordinator' },
    SUPERVISOR: { zh: '转出方督导', en: 'the sender’s supervisor' },
    CLOCK: { zh: '时钟', en: 'time' },
    // No token stands for the resident: where a consent is withdrawn elsewhere, it reaches the referrals that rest on it.
    PERSON: { zh: '服务对象本人', en: 'the resident' },
  },
  initial: 'DRAFT',
  alsoInitial: ['SENT'],
  guards: {
    TWO_BODIES: {
      zh: '转往另一机构:转入方不得为转出方或原转入方',
      en: 'it must go to another body than the sender and the receiver it has',
      holds: ({ isBetweenTwo }) => isBetweenTwo,
    },
    CLEARED: {
      zh: clearedByJustice.zh,
      en: clearedByJustice.en,
      holds: ({ isCleared }) => isCleared,
    },
    COUNTERPART: {
      zh: '与原转介为同一服务对象、双方互换,且原转介尚无反向转介',
      en: 'the referral it answers must be the same person’s, with the ends exchanged, and not yet answered by another',
      holds: ({ isCounterpart }) => isCounterpart,
    },
    BASIS: {
      zh: '有未撤回的同意或法律依据',
      en: 'there must be a consent or legal basis, and it must not be withdrawn',
      holds: ({ hasBasis }) => hasBasis,
    },
    BASIS_FITS: {
      zh: '依据相符:法定职责限司法所转出,突发事件和生命健康限紧急件',
      en: 'a statutory duty is a judicial office’s alone, an emergency only an emergency referral’s',
      holds: ({ basisFits }) => basisFits,
    },
    BASIS_COVERS: {
      zh: '同意范围涵盖需要、联系方式和双方所涉的医疗或矫正情况',
      en: 'its scope must cover need, contact and whatever medical or corrections information the two ends disclose',
      holds: ({ basisCovers }) => basisCovers,
    },
    ON_CONSENT: {
      zh: '以单独同意为依据且尚未撤回;法定职责、突发事件和生命健康不因撤回同意而终止',
      en: 'it must rest on a separate consent that is not withdrawn yet; a ground in law does not end with a consent',
      holds: ({ isOnConsent }) => isOnConsent,
    },
    NO_DUPLICATE: {
      zh: '没有同一需要的在办转介,或说明仍送出的理由',
      en: 'there must be no open referral for the same need, or a reason to send it all the same',
      holds: ({ duplicate }) => duplicate === undefined,
      told: ({ duplicate }) => duplicate,
    },
    CAPACITY_KNOWN: {
      zh: '先查明转入方的接收能力',
      en: 'the receiver’s capacity must be looked up first',
      holds: ({ isCapacityKnown }) => isCapacityKnown,
    },
    ROOM_OR_REASON: {
      zh: '转入方有余量,或为紧急件,或说明理由',
      en: 'the receiver must have capacity, or it must be an emergency, or a reason must be given',
      holds: ({ isRoomOrReason }) => isRoomOrReason,
    },
    ONWARD_PATH: {
      zh: '指明去向,除非本人拒绝或重复转介',
      en: 'an onward path must be named, unless the person declined or it is a duplicate',
      holds: ({ isOnwardNamed }) => isOnwardNamed,
    },
    REOPENABLE: {
      zh: '在结束后30日内,逾此由统筹协调员重开',
      en: 'the sender may within 30 days of the end; later the coordinator',
      holds: ({ isReopenable }) => isReopenable,
    },
    ERROR_REPORTED: {
      zh: '先由转出方申请',
      en: 'the sender must have reported it first',
      holds: ({ isErrorReported }) => isErrorReported,
    },
    SECOND_PERSON: {
      zh: '由申请人以外的督导决定',
      en: 'a supervisor other than who reported it must decide',
      holds: ({ isSecondPerson }) => isSecondPerson,
    },
    ...urgingGuards,
  },
  actions: {
    DRAFT: {
      zh: '起草',
      en: 'Draft',
      from: [],
      to: 'DRAFT',
      by: ['SENDER', 'COORDINATOR'],
      needs: ['from', 'to', 'person', 'need', 'priority', 'summaryZh'],
      guards: ['TWO_BODIES', 'COUNTERPART'],
    },
    FORWARD: {
      zh: '再转送出',
      en: 'Forward',
      from: [],
      to: 'SENT',
      by: ['RECEIVER', 'COORDINATOR'],
      guards: ['BASIS', 'BASIS_COVERS', 'CLEARED', 'NO_DUPLICATE'],
      deadline: response,
    },
    SEND: {
      zh: '送出',
      en: 'Send',
      from: ['DRAFT', 'RETURNED'],
      to: 'SENT',
      by: ['SENDER'],
      needs: ['capacity'],
      guards: sending,
      deadline: { zh: `${response.zh};退回后再送,续计`, en: `${response.en}; after a return it runs on` },
    },
    ACKNOWLEDGE: { zh: '签收', en: 'Acknowledge', from: ['SENT'], to: 'ACKNOWLEDGED', by: ['RECEIVER'] },
    ACCEPT: {
      zh: '受理',
      en: 'Accept',
      from: unanswered,
      to: 'ACCEPTED',
      by: ['RECEIVER'],
      guards: ['BASIS', 'CLEARED'],
      deadline: {
        zh: '首次服务:紧急24小时、加急3个工作日、一般10个工作日',
        en: 'first service: emergency 24 hours, urgent 3 working days, routine 10',
      },
    },
    DECLINE: {
      zh: '不受理',
      en: 'Decline',
      from: unanswered,
      to: 'DECLINED',
      by: ['RECEIVER'],
      needs: ['reason'],
      guards: ['ONWARD_PATH'],
    },
    RETURN: {
      zh: '退回',
      en: 'Return',
      from: unanswered,
      to: 'RETURNED',
      by: ['RECEIVER'],
      needs: ['missing'],
      deadline: { zh: '暂停计时', en: 'stopped' },
    },
    REDIRECT: {
      zh: '再转',
      en: 'Redirect',
      from: unanswered,
      to: 'REDIRECTED',
      by: ['RECEIVER', 'COORDINATOR'],
      needs: ['to', 'capacity', 'noteZh'],
      guards: ['TWO_BODIES', 'CLEARED', 'CAPACITY_KNOWN'],
    },
    START: { zh: '开始服务', en: 'Start', from: ['ACCEPTED'], to: 'IN_SERVICE', by: ['RECEIVER'], guards: ['BASIS'] },
    HOLD: { zh: '暂停', en: 'Hold', from: ['IN_SERVICE'], to: 'ON_HOLD', by: ['RECEIVER'], needs: ['noteZh'] },
    RESUME: { zh: '恢复', en: 'Resume', from: ['ON_HOLD'], to: 'IN_SERVICE', by: ['RECEIVER'], guards: ['BASIS'] },
    PERSON_DECLINE: {
      zh: '本人拒绝',
      en: 'Person declines',
      from: ['ACCEPTED', 'IN_SERVICE', 'ON_HOLD'],
      to: 'DECLINED',
      by: ['RECEIVER'],
      needs: ['noteZh'],
    },
    COMPLETE: {
      zh: '完成并反馈',
      en: 'Complete',
      from: ['IN_SERVICE'],
      to: 'SERVICE_COMPLETED',
      by: ['RECEIVER'],
      needs: ['outcome', 'feedbackZh'],
      // Feedback passes on anew what the person no longer wants passed on; “person declines” ends service without it.
      guards: ['BASIS'],
      deadline: { zh: '转出方确认:15个工作日', en: 'the sender confirms: 15 working days' },
    },
    CLOSE: {
      zh: '结案',
      en: 'Close',
      from: ['SERVICE_COMPLETED'],
      to: 'CLOSED',
      // By the clock where the sender never confirms; marked as unconfirmed.
      by: ['SENDER', 'CLOCK'],
    },
    DISPUTE: {
      zh: '异议',
      en: 'Dispute',
      from: ['SERVICE_COMPLETED'],
      to: 'IN_SERVICE',
      by: ['SENDER'],
      needs: ['noteZh'],
      guards: ['BASIS'],
    },
    URGE: {
      zh: '催办',
      en: 'Urge',
      // Where the receiver has a deadline to meet.
      from: [...unanswered, 'ACCEPTED'],
      to: null,
      by: ['SENDER', 'COORDINATOR'],
      guards: ['OVERDUE', 'ONCE_A_WORKING_DAY'],
    },
    EXPIRE: {
      zh: '过期',
      en: 'Expire',
      from: unanswered,
      to: 'EXPIRED',
      by: ['CLOCK'],
      deadline: { zh: '第二次答复时限届满', en: 'the second response time is over' },
    },
    WITHDRAW: {
      zh: '撤回',
      en: 'Withdraw',
      from: beforeCompletion,
      to: 'WITHDRAWN',
      by: ['SENDER'],
      needs: ['noteZh'],
    },
    REOPEN: {
      zh: '重开',
      en: 'Reopen',
      from: ended,
      to: 'SENT',
      by: ['SENDER', 'COORDINATOR'],
      needs: ['noteZh'],
      // A draft that was withdrawn is sent here for the first time.
      guards: ['REOPENABLE', ...sendingAgain],
      deadline: response,
    },
    REVOKE_CONSENT: {
      zh: '撤回同意',
      en: 'Withdraw consent',
      // A draft has told nobody: its sender withdraws it.
      from: notInError.filter((state) => state !== 'DRAFT'),
      to: null,
      by: ['SENDER', 'RECEIVER', 'COORDINATOR', 'PERSON'],
      guards: ['ON_CONSENT'],
    },
    REPORT_ERROR: {
      zh: '申请标为误录',
      en: 'Report as an error',
      from: notInError,
      to: null,
      by: ['SENDER'],
      needs: ['noteZh'],
    },
    ENTER_IN_ERROR: {
      zh: '标为误录',
      en: 'Enter in error',
      from: notInError,
      to: 'ENTERED_IN_ERROR',
      by: ['SUPERVISOR'],
      guards: ['ERROR_REPORTED', 'SECOND_PERSON'],
    },
  },
} as const satisfies Machine<ReferralState, ReferralAction, ReferralActor, ReferralFacts>;

/** States in which somebody still has something to do. */
export const openReferralStates = [
  ...beforeCompletion,
  'SERVICE_COMPLETED',
] as const satisfies readonly ReferralState[];
export const endedReferralStates = [...ended, 'REDIRECTED'] as const satisfies readonly ReferralState[];
/** Every state but ENTERED_IN_ERROR, which no list shows unasked and no statistic counts. */
export const countedReferralStates = [...openReferralStates, ...endedReferralStates] as const;
/** What somebody besides the sender was told of and is still at: another like it would be a duplicate. */
export const pendingReferralStates = openReferralStates.filter((state) => state !== 'DRAFT');
/** What its receiver was told of. */
export const toldReferralStates = [
  ...countedReferralStates.filter((state) => state !== 'DRAFT'),
  'ENTERED_IN_ERROR',
] as const satisfies readonly ReferralState[];
/** What ended here may be reopened. */
export const reopenableStates: ReadonlySet<ReferralState> = new Set(ended);
