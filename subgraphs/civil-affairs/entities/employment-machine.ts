/** A spell of employment on a funded post: where a worker goes at its end tells turnover within the sector from the way out. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { EmploymentAction, EmploymentState } from '../schema.generated.ts';

export type EmploymentRole = 'BUREAU' | 'AGENCY';

export interface EmploymentFacts {
  readonly today: string;
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly workerKnown: boolean;
  readonly postExists: boolean;
  /** Whether another spell on the post, or of the worker, reaches the first day. */
  readonly postHeld: boolean;
  readonly workerEmployed: boolean;
}

export const employmentMachine = {
  name: 'EmploymentSpell',
  zh: '从业经历',
  en: 'Spell of employment',
  states: {
    GOING_ON: { zh: '在岗', en: 'Going on' },
    ENDED: { zh: '已离岗', en: 'Ended', final: true },
  },
  roles: {
    BUREAU: { zh: '民政部门', en: 'the bureau of civil affairs' },
    AGENCY: { zh: '用人机构', en: 'the agency that employs' },
  },
  initial: 'GOING_ON',
  guards: {
    WORKER_KNOWN: { zh: '社工已登录', en: 'the worker must be enrolled', holds: ({ workerKnown }) => workerKnown },
    STARTED: {
      zh: '起始日不晚于今日',
      en: 'the first day must be today or earlier',
      holds: ({ startedOn, today }) => startedOn <= today,
    },
    POST_EXISTS: {
      zh: '岗位当日存在',
      en: 'the post must exist on that day',
      holds: ({ postExists }) => postExists,
    },
    POST_VACANT: {
      zh: '岗位自该日起空缺',
      en: 'nobody else may hold the post from that day on',
      holds: ({ postHeld }) => !postHeld,
    },
    NOT_EMPLOYED: {
      zh: '社工自该日起不在其他岗位',
      en: 'the worker may hold no other post from that day on',
      holds: ({ workerEmployed }) => !workerEmployed,
    },
    ENDS_WITHIN: {
      // On the last day the worker still holds the post: its end is entered once it is past.
      zh: '终止日不早于起始日、早于今日',
      en: 'the last day may not lie before the first, and must be past',
      holds: ({ startedOn, endedOn, today }) => endedOn !== null && endedOn >= startedOn && endedOn < today,
    },
  },
  actions: {
    BEGIN: {
      zh: '上岗',
      en: 'Begin',
      from: [],
      to: 'GOING_ON',
      by: ['BUREAU', 'AGENCY'],
      needs: ['worker', 'post', 'startedOn'],
      guards: ['WORKER_KNOWN', 'STARTED', 'POST_EXISTS', 'POST_VACANT', 'NOT_EMPLOYED'],
    },
    END: {
      zh: '离岗',
      en: 'End',
      from: ['GOING_ON'],
      to: 'ENDED',
      by: ['BUREAU', 'AGENCY'],
      needs: ['endedOn', 'exitKind'],
      guards: ['ENDS_WITHIN'],
    },
  },
} as const satisfies Machine<EmploymentState, EmploymentAction, EmploymentRole, EmploymentFacts>;
