/** How departments consult each other. Silence past the deadline is not agreement: it can only be escalated or given up. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type {
  ConsultationAction,
  ConsultationPosition,
  ConsultationRole,
  ConsultationState,
  MeetingState,
} from '../schema.generated.ts';

export interface ConsultationFacts {
  readonly state: ConsultationState | null;
  readonly asked: number;
  readonly replyBy: string;
  readonly now: string;
  /** Whether the department that replies has replied already. */
  readonly hasReplied: boolean;
  readonly positions: readonly ConsultationPosition[];
  readonly hasMeeting: boolean;
  /** Of the meeting it was escalated to. */
  readonly meetingState: MeetingState | null;
}

const awaiting = ['OPEN', 'PARTLY_ANSWERED'] as const;
const heldStates: readonly (MeetingState | null)[] = ['HELD', 'MINUTES_DRAFT', 'MINUTES_SIGNED'];

export const consultationMachine = {
  name: 'Consultation',
  zh: '沟通协商',
  en: 'Consultation of departments',
  states: {
    OPEN: { zh: '征求中', en: 'Open' },
    PARTLY_ANSWERED: { zh: '部分答复', en: 'Partly answered' },
    ANSWERED: { zh: '全部答复', en: 'Answered' },
    AGREED: { zh: '达成一致', en: 'Agreed' },
    DISAGREED: { zh: '未达成一致', en: 'Disagreed' },
    ESCALATED: { zh: '已提交会议', en: 'Escalated' },
    CLOSED: { zh: '已办结', en: 'Closed', final: true },
  },
  roles: {
    INITIATOR: { zh: '发起部门', en: 'the department that asks' },
    ASKED: { zh: '征求部门', en: 'a department asked' },
    SECRETARIAT: { zh: '秘书处', en: 'the secretariat' },
  },
  initial: 'OPEN',
  guards: {
    SOMEBODY_ASKED: {
      zh: '征求至少一个其他部门',
      en: 'at least one other department must be asked',
      holds: ({ asked }) => asked > 0,
    },
    TIME_TO_REPLY: {
      zh: '答复时限未过',
      en: 'the time to reply must lie ahead',
      holds: ({ replyBy, now }) => replyBy > now,
    },
    ONCE: { zh: '尚未答复', en: 'it must not have replied already', holds: ({ hasReplied }) => !hasReplied },
    NO_OBJECTION: {
      zh: '无部门不同意',
      en: 'nobody may have objected',
      holds: ({ positions }) => !positions.includes('OBJECT'),
    },
    OBJECTION: {
      zh: '有部门不同意',
      en: 'somebody must have objected',
      holds: ({ positions }) => positions.includes('OBJECT'),
    },
    DISAGREED_OR_LATE: {
      zh: '未达成一致,或已过答复时限',
      en: 'it must be disagreed, or past the time to reply',
      holds: ({ state, replyBy, now }) => state === 'DISAGREED' || replyBy <= now,
    },
    MEETING_AHEAD: {
      zh: '有已计划的联席会议可提交',
      en: 'a joint meeting must be planned to take it',
      holds: ({ hasMeeting }) => hasMeeting,
    },
    MEETING_HELD: {
      zh: '所提交的会议已召开',
      en: 'the meeting it was escalated to must have been held',
      holds: ({ state, meetingState }) => state !== 'ESCALATED' || heldStates.includes(meetingState),
    },
  },
  actions: {
    OPEN: {
      zh: '发起协商',
      en: 'Open',
      from: [],
      to: 'OPEN',
      by: ['INITIATOR'],
      needs: ['subjectZh', 'asked'],
      guards: ['SOMEBODY_ASKED', 'TIME_TO_REPLY'],
      deadline: { zh: '答复:10个工作日,或所定时限', en: 'reply: 10 working days, or the time set' },
    },
    REPLY: {
      zh: '答复',
      en: 'Reply',
      from: awaiting,
      to: 'PARTLY_ANSWERED',
      by: ['ASKED'],
      needs: ['position'],
      guards: ['ONCE'],
    },
    REPLY_LAST: {
      zh: '答复齐全',
      en: 'Reply as the last',
      from: awaiting,
      to: 'ANSWERED',
      by: ['ASKED'],
      needs: ['position'],
      guards: ['ONCE'],
    },
    AGREE: {
      zh: '认定一致',
      en: 'Find agreed',
      from: ['ANSWERED'],
      to: 'AGREED',
      by: ['INITIATOR'],
      guards: ['NO_OBJECTION'],
    },
    DISAGREE: {
      zh: '认定不一致',
      en: 'Find disagreed',
      from: ['ANSWERED'],
      to: 'DISAGREED',
      by: ['INITIATOR'],
      guards: ['OBJECTION'],
    },
    ESCALATE: {
      zh: '提交会议',
      en: 'Escalate',
      from: ['OPEN', 'PARTLY_ANSWERED', 'DISAGREED'],
      to: 'ESCALATED',
      by: ['INITIATOR', 'SECRETARIAT'],
      guards: ['DISAGREED_OR_LATE', 'MEETING_AHEAD'],
    },
    CLOSE: {
      zh: '办结',
      en: 'Close',
      from: ['OPEN', 'PARTLY_ANSWERED', 'AGREED', 'ESCALATED'],
      to: 'CLOSED',
      by: ['INITIATOR', 'SECRETARIAT'],
      needs: ['resultZh'],
      guards: ['MEETING_HELD'],
    },
  },
} as const satisfies Machine<ConsultationState, ConsultationAction, ConsultationRole, ConsultationFacts>;

export const awaitingReplyStates: readonly ConsultationState[] = awaiting;

/** Working days to reply where no time is set. */
export const replyDays = 10;
