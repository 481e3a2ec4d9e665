/** How the sessions of a group or an activity go: planned, and held or cancelled; they count who came and name nobody. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type {
  MedicalCaseRole,
  MedicalCaseState,
  MedicalCaseType,
  MedicalSessionAction,
  MedicalSessionState,
} from '../schema.generated.ts';
import { namesNobody } from './medical-case-machine.ts';

export interface SessionFacts {
  readonly today: string;
  readonly caseType: MedicalCaseType;
  readonly caseState: MedicalCaseState;
  readonly plannedOn: string;
  readonly participants: number;
}

export const medicalSessionMachine = {
  name: 'MedicalSession',
  zh: '小组、活动节次',
  en: 'Session of a group or an activity',
  states: {
    PLANNED: { zh: '已排期', en: 'Planned' },
    HELD: { zh: '已举行', en: 'Held', final: true },
    CANCELLED: { zh: '已取消', en: 'Cancelled', final: true },
  },
  roles: { WORKER: { zh: '该医院社工部门或卫生部门', en: 'the hospital’s social work unit or the health department' } },
  initial: 'PLANNED',
  guards: {
    OF_MANY: {
      zh: '属小组或活动',
      en: 'the case must be a group or an activity',
      holds: ({ caseType }) => namesNobody(caseType),
    },
    CASE_OPEN: { zh: '个案已开案', en: 'the case must be open', holds: ({ caseState }) => caseState === 'OPEN' },
    ITS_DAY: {
      zh: '节次日期已到',
      en: 'the day of the session must have come',
      holds: ({ plannedOn, today }) => plannedOn <= today,
    },
    SOMEBODY_CAME: {
      zh: '有人参加',
      en: 'somebody must have come',
      holds: ({ participants }) => participants > 0,
    },
  },
  actions: {
    PLAN: {
      zh: '排期',
      en: 'Plan',
      from: [],
      to: 'PLANNED',
      by: ['WORKER'],
      needs: ['case', 'plannedOn', 'topicZh'],
      guards: ['OF_MANY', 'CASE_OPEN'],
    },
    HOLD: {
      zh: '举行',
      en: 'Hold',
      from: ['PLANNED'],
      to: 'HELD',
      by: ['WORKER'],
      needs: ['participants', 'minutes'],
      guards: ['CASE_OPEN', 'ITS_DAY', 'SOMEBODY_CAME'],
    },
    CANCEL: { zh: '取消', en: 'Cancel', from: ['PLANNED'], to: 'CANCELLED', by: ['WORKER'], needs: ['noteZh'] },
  },
} as const satisfies Machine<MedicalSessionState, MedicalSessionAction, MedicalCaseRole, SessionFacts>;
