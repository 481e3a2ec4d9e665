/** How a team is called out to an emergency: Volunteer Service Regulations (2017), art. 24. The federation calls, the team answers. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { CallOutAction, CallOutRole, CallOutState, TeamAvailability } from '../schema.generated.ts';

export interface CallOutFacts {
  readonly availability: TeamAvailability;
  /** Whether the team has the skill it is chosen for; true where none is. */
  readonly hasSkill: boolean;
  /** Volunteers sent, in persons. */
  readonly volunteers: number;
  readonly hours: number;
}

export const callOutMachine = {
  name: 'TeamCallOut',
  zh: '应急出队',
  en: 'Call-out of a team',
  states: {
    CALLED: { zh: '已通知', en: 'Called' },
    CONFIRMED: { zh: '已确认', en: 'Confirmed' },
    DECLINED: { zh: '不能出动', en: 'Declined', final: true },
    ON_DUTY: { zh: '在岗', en: 'On duty' },
    STOOD_DOWN: { zh: '已撤收', en: 'Stood down', final: true },
  },
  roles: {
    TEAM: { zh: '该队伍', en: 'the team' },
    FEDERATION: { zh: '义工联', en: 'the volunteer federation' },
  },
  initial: 'CALLED',
  guards: {
    CALLABLE: {
      zh: '队伍备勤或可用',
      en: 'the team must be on call or available',
      holds: ({ availability }) => availability === 'ON_CALL' || availability === 'AVAILABLE',
    },
    HAS_SKILL: { zh: '队伍有所需专长', en: 'the team must have the skill', holds: ({ hasSkill }) => hasSkill },
    SENDS_SOMEBODY: {
      zh: '出动一人以上',
      en: 'it must send at least one volunteer',
      holds: ({ volunteers }) => volunteers > 0,
    },
    HOURS_NOT_NEGATIVE: { zh: '时数不为负', en: 'the hours must not be negative', holds: ({ hours }) => hours >= 0 },
  },
  actions: {
    CALL: {
      zh: '通知出队',
      en: 'Call out',
      from: [],
      to: 'CALLED',
      by: ['FEDERATION'],
      needs: ['incident', 'team', 'supports'],
      guards: ['CALLABLE', 'HAS_SKILL'],
    },
    CONFIRM: {
      zh: '确认出动',
      en: 'Confirm',
      from: ['CALLED'],
      to: 'CONFIRMED',
      by: ['TEAM', 'FEDERATION'],
      guards: ['CALLABLE'],
    },
    DECLINE: {
      zh: '不能出动',
      en: 'Decline',
      from: ['CALLED', 'CONFIRMED'],
      to: 'DECLINED',
      by: ['TEAM', 'FEDERATION'],
      needs: ['noteZh'],
    },
    GO_ON_DUTY: {
      zh: '到岗',
      en: 'Go on duty',
      from: ['CONFIRMED'],
      to: 'ON_DUTY',
      by: ['TEAM', 'FEDERATION'],
      needs: ['volunteers'],
      guards: ['SENDS_SOMEBODY'],
    },
    STAND_DOWN: {
      zh: '撤收',
      en: 'Stand down',
      from: ['ON_DUTY'],
      to: 'STOOD_DOWN',
      by: ['TEAM', 'FEDERATION'],
      needs: ['hours'],
      guards: ['HOURS_NOT_NEGATIVE'],
    },
  },
} as const satisfies Machine<CallOutState, CallOutAction, CallOutRole, CallOutFacts>;
