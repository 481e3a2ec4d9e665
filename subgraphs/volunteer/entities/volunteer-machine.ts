/** How somebody becomes a registered volunteer, and stops being one: MZ/T 061-2015; Personal Information Protection Law (2021), art. 47. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { VolunteerAction, VolunteerRole, VolunteerState } from '../schema.generated.ts';

export interface VolunteerFacts {
  /** Whether the person is another volunteer already. */
  readonly isAnother: boolean;
}

export const volunteerMachine = {
  name: 'Volunteer',
  zh: '义工注册',
  en: 'Registration of a volunteer',
  states: {
    REGISTERED: { zh: '已注册', en: 'Registered' },
    VERIFIED: { zh: '已实名', en: 'Verified' },
    SUSPENDED: { zh: '暂停', en: 'Suspended' },
    WITHDRAWN: { zh: '已退出', en: 'Withdrawn', final: true },
  },
  roles: {
    TEAM: { zh: '注册所在队伍', en: 'the team of registration' },
    CENTRE: { zh: '队伍挂靠的中心', en: 'the centre of that team' },
    FEDERATION: { zh: '义工联', en: 'the volunteer federation' },
  },
  initial: 'REGISTERED',
  guards: {
    NOBODY_ELSE: {
      zh: '该居民未以其他编号实名',
      en: 'the resident must not be verified as another volunteer',
      holds: ({ isAnother }) => !isAnother,
    },
  },
  actions: {
    REGISTER: {
      zh: '注册',
      en: 'Register',
      from: [],
      to: 'REGISTERED',
      by: ['TEAM', 'CENTRE', 'FEDERATION'],
      needs: ['team', 'nameMasked', 'skills', 'homeTownship'],
    },
    VERIFY: {
      zh: '实名',
      en: 'Verify identity',
      from: ['REGISTERED'],
      to: 'VERIFIED',
      by: ['FEDERATION'],
      needs: ['person'],
      guards: ['NOBODY_ELSE'],
    },
    SUSPEND: {
      zh: '暂停',
      en: 'Suspend',
      from: ['REGISTERED', 'VERIFIED'],
      to: 'SUSPENDED',
      by: ['FEDERATION'],
      needs: ['noteZh'],
    },
    // Identity is verified anew.
    RESUME: {
      zh: '恢复',
      en: 'Resume',
      from: ['SUSPENDED'],
      to: 'REGISTERED',
      by: ['FEDERATION'],
      needs: ['noteZh'],
    },
    WITHDRAW: {
      zh: '退出',
      en: 'Withdraw',
      from: ['REGISTERED', 'VERIFIED', 'SUSPENDED'],
      to: 'WITHDRAWN',
      by: ['TEAM', 'CENTRE', 'FEDERATION'],
    },
  },
} as const satisfies Machine<VolunteerState, VolunteerAction, VolunteerRole, VolunteerFacts>;
