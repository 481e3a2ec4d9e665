/** A volunteer team: registered, on call or not, committed while it is called out, and who answers for it. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { TeamAction, TeamAvailability, TeamRole } from '../schema.generated.ts';

export interface TeamFacts {
  /** Whether a call-out waits for the team's answer. */
  readonly isCalled: boolean;
  /** Whether the team can do anything it could be called out for. */
  readonly hasSkills: boolean;
}

const atHome = ['AVAILABLE', 'ON_CALL', 'STOOD_DOWN'] as const satisfies readonly TeamAvailability[];

export const teamMachine = {
  name: 'VolunteerTeam',
  zh: '义工队伍',
  en: 'Volunteer team',
  states: {
    AVAILABLE: { zh: '可用', en: 'Available' },
    ON_CALL: { zh: '备勤', en: 'On call' },
    COMMITTED: { zh: '已出动', en: 'Committed' },
    STOOD_DOWN: { zh: '休整', en: 'Stood down' },
  },
  roles: {
    TEAM: { zh: '该队伍', en: 'the team' },
    ORGANISATION: { zh: '所属组织', en: 'the organisation that answers for it' },
    FEDERATION: { zh: '义工联', en: 'the volunteer federation' },
    CALL_OUT: { zh: '应急出队', en: 'its call-out' },
  },
  initial: 'AVAILABLE',
  guards: {
    SKILLED: {
      zh: '队伍已列明专长',
      en: 'the team must have said what it can do',
      holds: ({ hasSkills }) => hasSkills,
    },
    ANSWERED: {
      zh: '没有待答复的应急出队通知',
      en: 'no call-out may be waiting for its answer',
      holds: ({ isCalled }) => !isCalled,
    },
  },
  actions: {
    REGISTER: { zh: '登记', en: 'Register', from: [], to: 'AVAILABLE', by: ['ORGANISATION', 'FEDERATION'] },
    STAND_BY: {
      zh: '转为备勤',
      en: 'Stand by',
      from: ['AVAILABLE', 'STOOD_DOWN'],
      to: 'ON_CALL',
      by: ['TEAM', 'FEDERATION'],
      guards: ['SKILLED'],
    },
    RELEASE: {
      zh: '转为可用',
      en: 'Release',
      from: ['ON_CALL', 'STOOD_DOWN'],
      to: 'AVAILABLE',
      by: ['TEAM', 'FEDERATION'],
    },
    REST: {
      zh: '转为休整',
      en: 'Rest',
      from: ['AVAILABLE', 'ON_CALL'],
      to: 'STOOD_DOWN',
      by: ['TEAM', 'FEDERATION'],
      needs: ['noteZh'],
      guards: ['ANSWERED'],
    },
    CHANGE_SKILLS: {
      zh: '变更专长',
      en: 'Change its skills',
      from: atHome,
      to: null,
      by: ['TEAM', 'FEDERATION'],
      needs: ['skills'],
    },
    TRANSFER: {
      zh: '移交所属组织',
      en: 'Transfer to another organisation',
      from: atHome,
      to: null,
      by: ['FEDERATION'],
      needs: ['organisation', 'noteZh'],
    },
    COMMIT: { zh: '出动', en: 'Commit', from: ['AVAILABLE', 'ON_CALL'], to: 'COMMITTED', by: ['CALL_OUT'] },
    RETURN: { zh: '归队', en: 'Return', from: ['COMMITTED'], to: 'AVAILABLE', by: ['CALL_OUT'] },
  },
} as const satisfies Machine<TeamAvailability, TeamAction, TeamRole, TeamFacts>;
