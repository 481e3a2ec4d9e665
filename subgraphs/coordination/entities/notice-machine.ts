/** What becomes of a notice of a major matter: its state follows from the signatures under it. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { NoticeAction, NoticeRole, NoticeState } from '../schema.generated.ts';

export interface NoticeFacts {
  readonly told: number;
  readonly isOverdue: boolean;
  /** Whether a joint meeting is planned or called. */
  readonly hasMeeting: boolean;
  /** Follow-up resolutions not finished. */
  readonly openFollowUps: number;
}

export const noticeMachine = {
  name: 'MajorMatterNotice',
  zh: '重大事项通报',
  en: 'Notice of a major matter',
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    ISSUED: { zh: '已印发', en: 'Issued' },
    PARTLY_ACKNOWLEDGED: { zh: '部分签收', en: 'Partly acknowledged' },
    FULLY_ACKNOWLEDGED: { zh: '全部签收', en: 'Fully acknowledged' },
    ESCALATED: { zh: '已升级', en: 'Escalated' },
    RESOLVED: { zh: '已办结', en: 'Resolved', final: true },
    WITHDRAWN: { zh: '已撤回', en: 'Withdrawn', final: true },
  },
  roles: {
    ISSUER: { zh: '通报部门', en: 'the department that issues it' },
    SECRETARIAT: { zh: '秘书处', en: 'the secretariat' },
    DEPARTMENT: { zh: '被通报部门(以其签收)', en: 'a department told, by its signature' },
  },
  initial: 'DRAFT',
  guards: {
    SOMEBODY_TOLD: { zh: '有被通报部门', en: 'somebody must be told', holds: ({ told }) => told > 0 },
    OVERDUE: { zh: '有部门逾期未签收', en: 'a signature must be overdue', holds: ({ isOverdue }) => isOverdue },
    MEETING_AHEAD: {
      zh: '有已计划的联席会议可提交',
      en: 'a joint meeting must be planned to take it',
      holds: ({ hasMeeting }) => hasMeeting,
    },
    FOLLOWED_UP: {
      zh: '后续决议均已了结',
      en: 'its follow-up resolutions must be finished',
      holds: ({ openFollowUps }) => openFollowUps === 0,
    },
  },
  actions: {
    DRAFT: {
      zh: '起草',
      en: 'Draft',
      from: [],
      to: 'DRAFT',
      by: ['ISSUER'],
      needs: ['titleZh', 'bodyZh', 'level'],
      guards: ['SOMEBODY_TOLD'],
    },
    ISSUE: {
      zh: '印发',
      en: 'Issue',
      from: ['DRAFT'],
      to: 'ISSUED',
      by: ['ISSUER'],
      deadline: {
        zh: '签收:特别重大4小时、重大1个工作日、一般5个工作日',
        en: 'to sign: critical 4 hours, major 1 working day, general 5',
      },
    },
    SIGN: { zh: '部分签收', en: 'Sign', from: ['ISSUED'], to: 'PARTLY_ACKNOWLEDGED', by: ['DEPARTMENT'] },
    SIGN_LAST: {
      zh: '签收齐全',
      en: 'Sign as the last',
      from: ['ISSUED', 'PARTLY_ACKNOWLEDGED', 'ESCALATED'],
      to: 'FULLY_ACKNOWLEDGED',
      by: ['DEPARTMENT'],
    },
    ESCALATE: {
      zh: '升级',
      en: 'Escalate',
      from: ['ISSUED', 'PARTLY_ACKNOWLEDGED'],
      to: 'ESCALATED',
      by: ['ISSUER', 'SECRETARIAT'],
      guards: ['OVERDUE', 'MEETING_AHEAD'],
    },
    RESOLVE: {
      zh: '办结',
      en: 'Resolve',
      from: ['FULLY_ACKNOWLEDGED'],
      to: 'RESOLVED',
      by: ['ISSUER'],
      needs: ['noteZh'],
      guards: ['FOLLOWED_UP'],
    },
    WITHDRAW: {
      zh: '撤回',
      en: 'Withdraw',
      from: ['DRAFT', 'ISSUED', 'PARTLY_ACKNOWLEDGED', 'FULLY_ACKNOWLEDGED', 'ESCALATED'],
      to: 'WITHDRAWN',
      by: ['ISSUER'],
      needs: ['noteZh'],
    },
  },
} as const satisfies Machine<NoticeState, NoticeAction, NoticeRole, NoticeFacts>;
