/** How a meeting is planned, called, held and its minutes signed: by every department represented, each for itself. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { MeetingAction, MeetingRole, MeetingState } from '../schema.generated.ts';

export interface MeetingFacts {
  readonly today: string;
  /** The day it is to be held. */
  readonly day: string;
  readonly items: number;
  /** Departments called, and those represented. */
  readonly called: number;
  readonly represented: number;
  /** Of the department that signs. */
  readonly wasRepresented: boolean;
  readonly hasSigned: boolean;
}

export const meetingMachine = {
  name: 'Meeting',
  zh: '会议',
  en: 'Meeting',
  states: {
    PLANNED: { zh: '已计划', en: 'Planned' },
    CONVENED: { zh: '已召集', en: 'Called' },
    HELD: { zh: '已召开', en: 'Held' },
    MINUTES_DRAFT: { zh: '纪要待签', en: 'Minutes drafted' },
    MINUTES_SIGNED: { zh: '纪要已签', en: 'Minutes signed', final: true },
    POSTPONED: { zh: '已延期', en: 'Postponed' },
    CANCELLED: { zh: '已取消', en: 'Cancelled', final: true },
  },
  roles: {
    CONVENER: { zh: '召集部门', en: 'the department that convenes it' },
    MEMBER: { zh: '参会部门', en: 'a department called' },
  },
  initial: 'PLANNED',
  guards: {
    DAY_AHEAD: { zh: '会期未过', en: 'its day must not be past', holds: ({ day, today }) => day >= today },
    DAY_COME: { zh: '会期已到', en: 'its day must have come', holds: ({ day, today }) => day <= today },
    HAS_AGENDA: { zh: '有议题', en: 'it must have an agenda', holds: ({ items }) => items > 0 },
    QUORUM: {
      zh: '半数以上参会部门到会',
      en: 'more than half of the departments called must be represented',
      holds: ({ called, represented }) => represented * 2 > called,
    },
    CAME: { zh: '曾到会', en: 'it must have been represented', holds: ({ wasRepresented }) => wasRepresented },
    NOT_SIGNED: { zh: '尚未签署', en: 'it must not have signed already', holds: ({ hasSigned }) => !hasSigned },
  },
  actions: {
    PLAN: {
      zh: '计划',
      en: 'Plan',
      from: [],
      to: 'PLANNED',
      by: ['CONVENER'],
      needs: ['titleZh', 'kind', 'scheduledFor', 'placeZh'],
      guards: ['DAY_AHEAD'],
    },
    ADD_ITEM: {
      zh: '提出议题',
      en: 'Add an item',
      from: ['PLANNED'],
      to: 'PLANNED',
      by: ['CONVENER', 'MEMBER'],
      needs: ['titleZh'],
    },
    CONVENE: {
      zh: '召集',
      en: 'Call',
      from: ['PLANNED', 'POSTPONED'],
      to: 'CONVENED',
      by: ['CONVENER'],
      guards: ['HAS_AGENDA', 'DAY_AHEAD'],
    },
    POSTPONE: {
      zh: '延期',
      en: 'Postpone',
      from: ['PLANNED', 'CONVENED'],
      to: 'POSTPONED',
      by: ['CONVENER'],
      needs: ['scheduledFor', 'noteZh'],
      guards: ['DAY_AHEAD'],
    },
    CANCEL: {
      zh: '取消',
      en: 'Cancel',
      from: ['PLANNED', 'CONVENED', 'POSTPONED'],
      to: 'CANCELLED',
      by: ['CONVENER'],
      needs: ['noteZh'],
    },
    HOLD: {
      zh: '召开',
      en: 'Hold',
      from: ['CONVENED'],
      to: 'HELD',
      by: ['CONVENER'],
      needs: ['represented'],
      guards: ['DAY_COME', 'QUORUM'],
    },
    DRAFT_MINUTES: {
      zh: '起草纪要',
      en: 'Draft minutes',
      from: ['HELD'],
      to: 'MINUTES_DRAFT',
      by: ['CONVENER'],
      needs: ['minutesZh'],
      deadline: { zh: '签署:10日', en: 'to sign: 10 days' },
    },
    REVISE_MINUTES: {
      zh: '修改纪要(已签的须重签)',
      en: 'Revise minutes, to be signed anew',
      from: ['MINUTES_DRAFT'],
      to: 'MINUTES_DRAFT',
      by: ['CONVENER'],
      needs: ['minutesZh'],
    },
    SIGN: {
      zh: '签署纪要',
      en: 'Sign minutes',
      from: ['MINUTES_DRAFT'],
      to: 'MINUTES_DRAFT',
      by: ['MEMBER'],
      guards: ['CAME', 'NOT_SIGNED'],
    },
    SIGN_LAST: {
      zh: '签署齐全',
      en: 'Sign as the last',
      from: ['MINUTES_DRAFT'],
      to: 'MINUTES_SIGNED',
      by: ['MEMBER'],
      guards: ['CAME', 'NOT_SIGNED'],
    },
  },
} as const satisfies Machine<MeetingState, MeetingAction, MeetingRole, MeetingFacts>;

/** States in which it still lies ahead. */
export const comingStates = ['PLANNED', 'CONVENED', 'POSTPONED'] as const satisfies readonly MeetingState[];

/** Days members have to sign minutes. */
export const signWithinDays = 10;
