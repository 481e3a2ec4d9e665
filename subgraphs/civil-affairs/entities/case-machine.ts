/** A case at a centre, from the enquiry to its end; only the centre's own people act on it. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { CaseAction, ServiceCaseState } from '../schema.generated.ts';

export type CaseRole = 'CENTRE';

export interface CaseFacts {
  readonly operating: boolean;
  readonly known: boolean;
  /** Whether the person has a case open at the centre for the same field. */
  readonly another: boolean;
  /** Whether the worker named serves at the centre today. */
  readonly workerOfCentre: boolean;
}

export const caseMachine = {
  name: 'ServiceCase',
  zh: '社工个案',
  en: 'Service case',
  states: {
    ENQUIRY: { zh: '咨询', en: 'Enquiry' },
    ASSESSING: { zh: '评估中', en: 'Assessing' },
    OPEN: { zh: '服务中', en: 'Open' },
    ON_HOLD: { zh: '暂停', en: 'On hold' },
    CLOSED: { zh: '已结案', en: 'Closed' },
    FOLLOW_UP: { zh: '跟进', en: 'Follow-up' },
    NOT_OPENED: { zh: '未成案', en: 'Not opened', final: true },
  },
  roles: { CENTRE: { zh: '本中心', en: 'the centre' } },
  initial: 'ENQUIRY',
  guards: {
    OPERATING: { zh: '中心正在运营', en: 'the centre must be open', holds: ({ operating }) => operating },
    KNOWN: { zh: '服务对象已登记', en: 'the person must be registered', holds: ({ known }) => known },
    ONLY_ONE: {
      zh: '该服务对象在本中心没有同领域的在办个案',
      en: 'the person must have no open case of the field at the centre',
      holds: ({ another }) => !another,
    },
    WORKER_OF_CENTRE: {
      zh: '负责社工今日在本中心任职',
      en: 'the worker must serve at the centre today',
      holds: ({ workerOfCentre }) => workerOfCentre,
    },
  },
  actions: {
    TAKE_IN: {
      zh: '接待登记',
      en: 'Take in',
      from: [],
      to: 'ENQUIRY',
      by: ['CENTRE'],
      guards: ['OPERATING', 'KNOWN', 'ONLY_ONE'],
    },
    ASSESS: { zh: '开始评估', en: 'Assess', from: ['ENQUIRY'], to: 'ASSESSING', by: ['CENTRE'] },
    OPEN: {
      zh: '立案',
      en: 'Open',
      from: ['ENQUIRY', 'ASSESSING'],
      to: 'OPEN',
      by: ['CENTRE'],
      needs: ['worker'],
      guards: ['WORKER_OF_CENTRE'],
    },
    DECLINE: {
      zh: '不予立案',
      en: 'Decline',
      from: ['ENQUIRY', 'ASSESSING'],
      to: 'NOT_OPENED',
      by: ['CENTRE'],
      needs: ['noteZh'],
    },
    HOLD: { zh: '暂停', en: 'Hold', from: ['OPEN'], to: 'ON_HOLD', by: ['CENTRE'], needs: ['noteZh'] },
    RESUME: { zh: '恢复', en: 'Resume', from: ['ON_HOLD'], to: 'OPEN', by: ['CENTRE'] },
    CLOSE: {
      zh: '结案',
      en: 'Close',
      from: ['OPEN', 'ON_HOLD', 'FOLLOW_UP'],
      to: 'CLOSED',
      by: ['CENTRE'],
      needs: ['noteZh'],
    },
    FOLLOW_UP: { zh: '跟进', en: 'Follow up', from: ['CLOSED'], to: 'FOLLOW_UP', by: ['CENTRE'], needs: ['noteZh'] },
  },
} as const satisfies Machine<ServiceCaseState, CaseAction, CaseRole, CaseFacts>;
