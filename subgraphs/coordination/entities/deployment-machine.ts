/** A social worker's way to an emergency and back, after the precedent of Ludian in 2014: nominated, shortlisted, approved by the bureau, debriefed. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type {
  DeploymentAction,
  DeploymentRole,
  DeploymentState,
  EmergencyState,
  EmergencySupport,
} from '../schema.generated.ts';
import { mayBeSentTo } from './emergency-machine.ts';

export interface DeploymentFacts {
  readonly incidentState: EmergencyState | null;
  readonly support: EmergencySupport;
  readonly supports: readonly EmergencySupport[];
  /** Whether the worker is nominated to the same emergency already. */
  readonly isNominated: boolean;
}

export const deploymentMachine = {
  name: 'Deployment',
  zh: '社工派遣',
  en: 'Deployment of a social worker',
  states: {
    NOMINATED: { zh: '已提名', en: 'Nominated' },
    SHORTLISTED: { zh: '已入围', en: 'Shortlisted' },
    APPROVED: { zh: '已批准', en: 'Approved' },
    DEPLOYED: { zh: '在岗', en: 'Deployed' },
    RETURNED: { zh: '已返回', en: 'Returned' },
    DEBRIEFED: { zh: '已复盘', en: 'Debriefed', final: true },
    WITHDRAWN: { zh: '已退出', en: 'Withdrawn', final: true },
  },
  roles: {
    NOMINATOR: { zh: '提名方(民政、机构或中心)', en: 'who nominates: civil affairs, an agency or a centre' },
    OFFICE: { zh: '统筹协调机构', en: 'the coordination office' },
    BUREAU: { zh: '民政部门', en: 'the civil affairs bureau' },
  },
  initial: 'NOMINATED',
  guards: {
    ACTIVE: {
      zh: '响应已启动且未撤收',
      en: 'the response must be activated and not standing down',
      holds: ({ incidentState }) => mayBeSentTo(incidentState),
    },
    SUPPORT_GIVEN: {
      zh: '为该事件提供的支援种类',
      en: 'the support must be one the emergency is given',
      holds: ({ support, supports }) => supports.includes(support),
    },
    ONCE: { zh: '尚未提名', en: 'the worker must not be nominated already', holds: ({ isNominated }) => !isNominated },
  },
  actions: {
    NOMINATE: {
      zh: '提名',
      en: 'Nominate',
      from: [],
      to: 'NOMINATED',
      by: ['NOMINATOR'],
      needs: ['incident', 'worker', 'support'],
      guards: ['ACTIVE', 'SUPPORT_GIVEN', 'ONCE'],
    },
    SHORTLIST: { zh: '入围', en: 'Shortlist', from: ['NOMINATED'], to: 'SHORTLISTED', by: ['OFFICE'] },
    APPROVE: { zh: '批准', en: 'Approve', from: ['SHORTLISTED'], to: 'APPROVED', by: ['BUREAU'] },
    DEPLOY: {
      zh: '派出',
      en: 'Deploy',
      from: ['APPROVED'],
      to: 'DEPLOYED',
      by: ['OFFICE'],
      needs: ['batch'],
      guards: ['ACTIVE'],
    },
    RETURN: { zh: '返回', en: 'Return', from: ['DEPLOYED'], to: 'RETURNED', by: ['OFFICE'] },
    DEBRIEF: {
      zh: '复盘',
      en: 'Debrief',
      from: ['RETURNED'],
      to: 'DEBRIEFED',
      by: ['BUREAU'],
      needs: ['hours', 'noteZh'],
    },
    WITHDRAW: {
      zh: '退出',
      en: 'Withdraw',
      from: ['NOMINATED', 'SHORTLISTED', 'APPROVED'],
      to: 'WITHDRAWN',
      by: ['NOMINATOR', 'BUREAU'],
      needs: ['noteZh'],
    },
  },
} as const satisfies Machine<DeploymentState, DeploymentAction, DeploymentRole, DeploymentFacts>;

/** Those who went: the deployments F24 and `workersDeployed` count. */
export const wentStates = ['DEPLOYED', 'RETURNED', 'DEBRIEFED'] as const satisfies readonly DeploymentState[];
