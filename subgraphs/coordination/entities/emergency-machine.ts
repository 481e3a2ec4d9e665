/** How an emergency is answered: reported by any department, assessed, activated, responded to, stood down and reviewed by the office. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { EmergencyAction, EmergencyRole, EmergencyState } from '../schema.generated.ts';

export interface EmergencyFacts {
  /** Workers and teams that are there still. */
  readonly onSite: number;
  /** Workers back who were not debriefed. */
  readonly undebriefed: number;
}

export const emergencyMachine = {
  name: 'EmergencyIncident',
  zh: '突发事件响应',
  en: 'Response to an emergency',
  states: {
    REPORTED: { zh: '已报告', en: 'Reported' },
    ASSESSED: { zh: '已研判', en: 'Assessed' },
    ACTIVATED: { zh: '已启动', en: 'Activated' },
    RESPONDING: { zh: '响应中', en: 'Responding' },
    STANDING_DOWN: { zh: '撤收中', en: 'Standing down' },
    RECOVERY: { zh: '恢复阶段', en: 'Recovery' },
    CLOSED: { zh: '已结束', en: 'Closed' },
    REVIEWED: { zh: '已复盘', en: 'Reviewed', final: true },
    NOT_ACTIVATED: { zh: '未启动响应', en: 'Not activated', final: true },
  },
  roles: {
    REPORTER: { zh: '报告部门(任一部门)', en: 'the department that reports it, any of them' },
    OFFICE: { zh: '统筹协调机构', en: 'the coordination office' },
  },
  initial: 'REPORTED',
  guards: {
    NOBODY_ON_SITE: {
      zh: '人员队伍均已撤回',
      en: 'nobody may be on site still',
      holds: ({ onSite }) => onSite === 0,
    },
    ALL_DEBRIEFED: {
      zh: '返回社工均已复盘',
      en: 'every worker who returned must have been debriefed',
      holds: ({ undebriefed }) => undebriefed === 0,
    },
  },
  actions: {
    REPORT: {
      zh: '报告',
      en: 'Report',
      from: [],
      to: 'REPORTED',
      by: ['REPORTER'],
      needs: ['nameZh', 'kind', 'occurredOn', 'placeZh'],
    },
    ASSESS: { zh: '研判', en: 'Assess', from: ['REPORTED'], to: 'ASSESSED', by: ['OFFICE'], needs: ['noteZh'] },
    ACTIVATE: {
      zh: '启动响应',
      en: 'Activate',
      from: ['ASSESSED'],
      to: 'ACTIVATED',
      by: ['OFFICE'],
      needs: ['level', 'supports'],
    },
    NOT_ACTIVATE: {
      zh: '不启动响应',
      en: 'Do not activate',
      from: ['ASSESSED'],
      to: 'NOT_ACTIVATED',
      by: ['OFFICE'],
      needs: ['noteZh'],
    },
    RESPOND: { zh: '展开响应', en: 'Respond', from: ['ACTIVATED'], to: 'RESPONDING', by: ['OFFICE'] },
    CHANGE_LEVEL: {
      zh: '调整级别',
      en: 'Change the level',
      from: ['RESPONDING'],
      to: 'RESPONDING',
      by: ['OFFICE'],
      needs: ['level', 'noteZh'],
    },
    STAND_DOWN: {
      zh: '撤收',
      en: 'Stand down',
      from: ['ACTIVATED', 'RESPONDING'],
      to: 'STANDING_DOWN',
      by: ['OFFICE'],
    },
    RECOVER: { zh: '转入恢复', en: 'Turn to recovery', from: ['STANDING_DOWN'], to: 'RECOVERY', by: ['OFFICE'] },
    CLOSE: {
      zh: '结束',
      en: 'Close',
      from: ['STANDING_DOWN', 'RECOVERY'],
      to: 'CLOSED',
      by: ['OFFICE'],
      guards: ['NOBODY_ON_SITE'],
    },
    REVIEW: {
      zh: '复盘',
      en: 'Review',
      from: ['CLOSED'],
      to: 'REVIEWED',
      by: ['OFFICE'],
      needs: ['noteZh'],
      guards: ['ALL_DEBRIEFED'],
    },
  },
} as const satisfies Machine<EmergencyState, EmergencyAction, EmergencyRole, EmergencyFacts>;

/** From activation to standing down. */
export const activeEmergencyStates = [
  'ACTIVATED',
  'RESPONDING',
  'STANDING_DOWN',
] as const satisfies readonly EmergencyState[];
export const restingEmergencyStates = [
  'REPORTED',
  'ASSESSED',
  'RECOVERY',
  'CLOSED',
  'REVIEWED',
  'NOT_ACTIVATED',
] as const satisfies readonly EmergencyState[];

/** Whether somebody may be sent: activated and not standing down. */
export const mayBeSentTo = (state: EmergencyState | null): boolean => state === 'ACTIVATED' || state === 'RESPONDING';
