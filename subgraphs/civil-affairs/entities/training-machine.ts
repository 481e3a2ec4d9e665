/** Continuing education: hours count once the body that gave the course, or the bureau, confirms them. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { TrainingAction, TrainingState } from '../schema.generated.ts';

export type TrainingRole = 'PROVIDER' | 'BUREAU' | 'AGENCY';

export interface TrainingFacts {
  readonly today: string;
  readonly completedOn: string;
  readonly workerKnown: boolean;
  readonly byIndustryBody: boolean;
}

const beginning = { from: [], guards: ['WORKER_KNOWN', 'COMPLETED', 'BY_INDUSTRY_BODY'] } as const;

export const trainingMachine = {
  name: 'TrainingRecord',
  zh: '培训记录',
  en: 'Training record',
  states: {
    CONFIRMED: { zh: '已确认', en: 'Confirmed' },
    CLAIMED: { zh: '待确认', en: 'Claimed' },
    REFUSED: { zh: '不予确认', en: 'Refused', final: true },
    VOIDED: { zh: '已作废', en: 'Voided', final: true },
  },
  roles: {
    PROVIDER: { zh: '培训机构', en: 'the body that gave the course' },
    BUREAU: { zh: '民政部门', en: 'the bureau of civil affairs' },
    AGENCY: { zh: '用人机构', en: 'the worker’s employer' },
  },
  initial: 'CONFIRMED',
  alsoInitial: ['CLAIMED'],
  guards: {
    WORKER_KNOWN: { zh: '社工已登录', en: 'the worker must be enrolled', holds: ({ workerKnown }) => workerKnown },
    COMPLETED: {
      zh: '完成日期不晚于今日',
      en: 'it must have been completed by today',
      holds: ({ completedOn, today }) => completedOn <= today,
    },
    BY_INDUSTRY_BODY: {
      zh: '培训机构为行业组织',
      en: 'an industry body must have given it',
      holds: ({ byIndustryBody }) => byIndustryBody,
    },
  },
  actions: {
    RECORD: { zh: '记录', en: 'Record', ...beginning, to: 'CONFIRMED', by: ['PROVIDER', 'BUREAU'] },
    CLAIM: { zh: '申报', en: 'Claim', ...beginning, to: 'CLAIMED', by: ['AGENCY'] },
    CONFIRM: { zh: '确认', en: 'Confirm', from: ['CLAIMED'], to: 'CONFIRMED', by: ['PROVIDER', 'BUREAU'] },
    REFUSE: {
      zh: '不予确认',
      en: 'Refuse',
      from: ['CLAIMED'],
      to: 'REFUSED',
      by: ['PROVIDER', 'BUREAU'],
      needs: ['noteZh'],
    },
    VOID: {
      zh: '作废',
      en: 'Void',
      from: ['CONFIRMED'],
      to: 'VOIDED',
      by: ['PROVIDER', 'BUREAU'],
      needs: ['noteZh'],
    },
  },
} as const satisfies Machine<TrainingState, TrainingAction, TrainingRole, TrainingFacts>;
