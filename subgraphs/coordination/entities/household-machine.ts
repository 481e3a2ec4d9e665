/** 一户一社工: an affected household is registered once and has one social worker, until it needs none. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { EmergencyState, HouseholdAction, HouseholdRole, HouseholdState } from '../schema.generated.ts';

export interface HouseholdFacts {
  readonly incidentState: EmergencyState | null;
  readonly isRegistered: boolean;
  /** Whether the worker given was sent to this emergency and is not back. */
  readonly isWorkerThere: boolean;
}

const underWay: readonly (EmergencyState | null)[] = ['ACTIVATED', 'RESPONDING', 'STANDING_DOWN', 'RECOVERY'];

export const householdMachine = {
  name: 'HouseholdAssignment',
  zh: '一户一社工',
  en: 'One household, one social worker',
  states: {
    REGISTERED: { zh: '已登记', en: 'Registered' },
    ASSIGNED: { zh: '已有社工', en: 'Assigned' },
    ENDED: { zh: '已结束', en: 'Ended', final: true },
  },
  roles: {
    OFFICE: { zh: '统筹协调机构', en: 'the coordination office' },
    BUREAU: { zh: '民政部门', en: 'the civil affairs bureau' },
  },
  initial: 'REGISTERED',
  guards: {
    UNDER_WAY: {
      zh: '响应进行中或恢复阶段',
      en: 'the response must be under way, or in recovery',
      holds: ({ incidentState }) => underWay.includes(incidentState),
    },
    ONCE: {
      zh: '尚未登记,不得重复登记',
      en: 'the household must not be registered already',
      holds: ({ isRegistered }) => !isRegistered,
    },
    WORKER_THERE: {
      zh: '社工已派往该事件且在岗',
      en: 'the worker must be deployed to this emergency',
      holds: ({ isWorkerThere }) => isWorkerThere,
    },
  },
  actions: {
    REGISTER: {
      zh: '登记',
      en: 'Register',
      from: [],
      to: 'REGISTERED',
      by: ['OFFICE', 'BUREAU'],
      needs: ['incident', 'number', 'township'],
      guards: ['UNDER_WAY', 'ONCE'],
    },
    ASSIGN: {
      zh: '分派社工',
      en: 'Assign',
      from: ['REGISTERED'],
      to: 'ASSIGNED',
      by: ['BUREAU'],
      needs: ['worker'],
      guards: ['WORKER_THERE'],
    },
    REASSIGN: {
      zh: '更换社工',
      en: 'Reassign',
      from: ['ASSIGNED'],
      to: 'ASSIGNED',
      by: ['BUREAU'],
      needs: ['worker', 'noteZh'],
      guards: ['WORKER_THERE'],
    },
    END: {
      zh: '结束',
      en: 'End',
      from: ['REGISTERED', 'ASSIGNED'],
      to: 'ENDED',
      by: ['OFFICE', 'BUREAU'],
      needs: ['noteZh'],
    },
  },
} as const satisfies Machine<HouseholdState, HouseholdAction, HouseholdRole, HouseholdFacts>;
