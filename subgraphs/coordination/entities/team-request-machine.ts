/** The office's call for a volunteer team: the federation, whose teams they are, answers. Volunteer Service Regulations art. 24. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { EmergencyState, TeamRequestAction, TeamRequestRole, TeamRequestState } from '../schema.generated.ts';
import { mayBeSentTo } from './emergency-machine.ts';

export interface TeamRequestFacts {
  readonly incidentState: EmergencyState | null;
  readonly isRequested: boolean;
}

export const teamRequestMachine = {
  name: 'TeamRequest',
  zh: '义工队伍调用',
  en: 'Call for a volunteer team',
  states: {
    REQUESTED: { zh: '已调用', en: 'Called for' },
    CONFIRMED: { zh: '已确认', en: 'Confirmed' },
    DECLINED: { zh: '不能出动', en: 'Declined', final: true },
    RELEASED: { zh: '已撤收', en: 'Released', final: true },
    CANCELLED: { zh: '已取消', en: 'Cancelled', final: true },
  },
  roles: {
    OFFICE: { zh: '统筹协调机构', en: 'the coordination office' },
    FEDERATION: { zh: '志愿者联合会', en: 'the volunteer federation' },
  },
  initial: 'REQUESTED',
  guards: {
    ACTIVE: {
      zh: '响应已启动且未撤收',
      en: 'the response must be activated and not standing down',
      holds: ({ incidentState }) => mayBeSentTo(incidentState),
    },
    ONCE: { zh: '尚未调用', en: 'the team must not be called for already', holds: ({ isRequested }) => !isRequested },
  },
  actions: {
    REQUEST: {
      zh: '调用',
      en: 'Call for',
      from: [],
      to: 'REQUESTED',
      by: ['OFFICE'],
      needs: ['incident', 'team', 'support'],
      guards: ['ACTIVE', 'ONCE'],
    },
    CONFIRM: { zh: '确认', en: 'Confirm', from: ['REQUESTED'], to: 'CONFIRMED', by: ['FEDERATION'] },
    DECLINE: {
      zh: '不能出动',
      en: 'Decline',
      from: ['REQUESTED'],
      to: 'DECLINED',
      by: ['FEDERATION'],
      needs: ['noteZh'],
    },
    RELEASE: { zh: '撤收', en: 'Release', from: ['CONFIRMED'], to: 'RELEASED', by: ['OFFICE', 'FEDERATION'] },
    CANCEL: { zh: '取消', en: 'Cancel', from: ['REQUESTED'], to: 'CANCELLED', by: ['OFFICE'], needs: ['noteZh'] },
  },
} as const satisfies Machine<TeamRequestState, TeamRequestAction, TeamRequestRole, TeamRequestFacts>;
