/**
 * How hours come into the record: Volunteer Service Regulations (2017), art. 19; MZ/T 061-2015. They count once somebody
 * other than who submitted them has confirmed them; entered after the fact, they need evidence and come in time.
 */
import { daysBetween } from '@hub/kit/dataset/random.ts';
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type {
  ActivityState,
  HoursAction,
  HoursOrigin,
  HoursRole,
  HoursState,
  VolunteerState,
} from '../schema.generated.ts';

/** Days after the service in which hours may be submitted; no source prescribes them. */
export const submissionDays = { CHECK_IN: 3, RETROACTIVE_WITH_EVIDENCE: 60 } as const;

export interface HoursFacts {
  readonly today: string;
  readonly servedOn: string;
  readonly origin: HoursOrigin;
  readonly hasEvidence: boolean;
  readonly hours: number;
  /** Hours from the activity's start to its end. */
  readonly lasted: number;
  readonly activityState: ActivityState;
  readonly volunteerState: VolunteerState;
  /** Whether another record of the volunteer in the activity stands. */
  readonly isRecorded: boolean;
  readonly isFederation: boolean;
  /** Whether who acts is who submitted. */
  readonly isOwn: boolean;
}

const held: readonly ActivityState[] = ['HELD', 'HOURS_RECORDED'];
const active: readonly VolunteerState[] = ['REGISTERED', 'VERIFIED'];

function isInTime({ origin, servedOn, today }: HoursFacts): boolean {
  if (origin === 'IMPORTED') return servedOn <= today;
  const days = daysBetween(servedOn, today);
  return days >= 0 && days <= submissionDays[origin];
}

export const hoursMachine = {
  name: 'HoursRecord',
  zh: '志愿服务时数',
  en: 'Volunteer hours',
  states: {
    SUBMITTED: { zh: '已提交', en: 'Submitted' },
    CONFIRMED: { zh: '已确认', en: 'Confirmed' },
    DISPUTED: { zh: '有异议', en: 'Disputed' },
    VOIDED: { zh: '已作废', en: 'Voided', final: true },
    CERTIFIED: { zh: '已出证', en: 'Certified' },
  },
  roles: {
    TEAM: { zh: '举办活动的队伍', en: 'the team that held the activity' },
    CENTRE: { zh: '活动所在中心', en: 'the centre it was held with' },
    FEDERATION: { zh: '义工联', en: 'the volunteer federation' },
  },
  initial: 'SUBMITTED',
  guards: {
    HELD: {
      zh: '活动已举行',
      en: 'the activity must have been held',
      holds: ({ activityState }) => held.includes(activityState),
    },
    VOLUNTEER_ACTIVE: {
      zh: '义工在册,未暂停或退出',
      en: 'the volunteer must be registered, neither suspended nor withdrawn',
      holds: ({ volunteerState }) => active.includes(volunteerState),
    },
    ONCE: {
      zh: '同一活动未重复记录',
      en: 'the volunteer must have no other record in the activity',
      holds: ({ isRecorded }) => !isRecorded,
    },
    WITHIN_ACTIVITY: {
      zh: '时数大于零、不超过活动时长',
      en: 'the hours must be more than none and no more than the activity lasted',
      holds: ({ hours, lasted }) => hours > 0 && hours <= lasted,
    },
    EVIDENCE_FITS: {
      zh: '补录附证据,其他来源不附',
      en: 'hours entered after the fact need evidence, others none',
      holds: ({ origin, hasEvidence }) => (origin === 'RETROACTIVE_WITH_EVIDENCE') === hasEvidence,
    },
    IN_TIME: {
      zh: `在期限内提交:签到${submissionDays.CHECK_IN}日、补录${submissionDays.RETROACTIVE_WITH_EVIDENCE}日`,
      en: `they must come in time: ${submissionDays.CHECK_IN} days after a check-in, ${submissionDays.RETROACTIVE_WITH_EVIDENCE} with evidence`,
      holds: isInTime,
    },
    IMPORTED_BY_FEDERATION: {
      zh: '系统导入由义工联进行',
      en: 'hours are imported by the federation alone',
      holds: ({ origin, isFederation }) => origin !== 'IMPORTED' || isFederation,
    },
    ANOTHERS: {
      zh: '由提交人以外的人确认',
      en: 'somebody other than who submitted them must confirm',
      holds: ({ isOwn }) => !isOwn,
    },
  },
  actions: {
    SUBMIT: {
      zh: '提交',
      en: 'Submit',
      from: [],
      to: 'SUBMITTED',
      by: ['TEAM', 'CENTRE', 'FEDERATION'],
      needs: ['volunteer', 'activity', 'hours', 'origin'],
      guards: [
        'HELD',
        'VOLUNTEER_ACTIVE',
        'ONCE',
        'WITHIN_ACTIVITY',
        'EVIDENCE_FITS',
        'IN_TIME',
        'IMPORTED_BY_FEDERATION',
      ],
    },
    CONFIRM: {
      zh: '确认',
      en: 'Confirm',
      from: ['SUBMITTED'],
      to: 'CONFIRMED',
      by: ['TEAM', 'CENTRE', 'FEDERATION'],
      guards: ['ANOTHERS'],
    },
    REJECT: {
      zh: '不予确认',
      en: 'Reject',
      from: ['SUBMITTED'],
      to: 'VOIDED',
      by: ['TEAM', 'CENTRE', 'FEDERATION'],
      needs: ['noteZh'],
    },
    DISPUTE: {
      zh: '提出异议',
      en: 'Dispute',
      from: ['CONFIRMED'],
      to: 'DISPUTED',
      by: ['TEAM', 'CENTRE', 'FEDERATION'],
      needs: ['noteZh'],
    },
    UPHOLD: {
      zh: '维持',
      en: 'Uphold',
      from: ['DISPUTED'],
      to: 'CONFIRMED',
      by: ['FEDERATION'],
      needs: ['noteZh'],
    },
    VOID: { zh: '作废', en: 'Void', from: ['DISPUTED'], to: 'VOIDED', by: ['FEDERATION'], needs: ['noteZh'] },
    CERTIFY: { zh: '出证', en: 'Certify', from: ['CONFIRMED'], to: 'CERTIFIED', by: ['FEDERATION'] },
    UNCERTIFY: { zh: '撤证', en: 'Take off a certificate', from: ['CERTIFIED'], to: 'CONFIRMED', by: ['FEDERATION'] },
  },
} as const satisfies Machine<HoursState, HoursAction, HoursRole, HoursFacts>;
