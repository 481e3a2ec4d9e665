/** An incentive granted to a worker in a post, by the bureau or the employer, and withdrawn by who granted it or the bureau. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { IncentiveAction, IncentiveState } from '../schema.generated.ts';

export type IncentiveRole = 'BUREAU' | 'AGENCY';

export interface IncentiveFacts {
  readonly employed: boolean;
}

export const incentiveMachine = {
  name: 'IncentiveGrant',
  zh: '激励措施',
  en: 'Incentive',
  states: {
    GRANTED: { zh: '已授予', en: 'Granted' },
    WITHDRAWN: { zh: '已撤回', en: 'Withdrawn', final: true },
  },
  roles: {
    BUREAU: { zh: '民政部门', en: 'the bureau of civil affairs' },
    AGENCY: { zh: '用人机构', en: 'the worker’s employer' },
  },
  initial: 'GRANTED',
  guards: {
    EMPLOYED: { zh: '社工今日在岗', en: 'the worker must hold a post today', holds: ({ employed }) => employed },
  },
  actions: {
    GRANT: {
      zh: '授予',
      en: 'Grant',
      from: [],
      to: 'GRANTED',
      by: ['BUREAU', 'AGENCY'],
      needs: ['worker', 'kind'],
      guards: ['EMPLOYED'],
    },
    WITHDRAW: {
      zh: '撤回',
      en: 'Withdraw',
      from: ['GRANTED'],
      to: 'WITHDRAWN',
      by: ['BUREAU', 'AGENCY'],
      needs: ['noteZh'],
    },
  },
} as const satisfies Machine<IncentiveState, IncentiveAction, IncentiveRole, IncentiveFacts>;
