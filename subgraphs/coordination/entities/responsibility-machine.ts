/** How the division of duties changes: a department proposes its part or another's, the secretariat puts it in force on a basis, or ends it. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { DutyRole, ResponsibilityAction, ResponsibilityRole, ResponsibilityState } from '../schema.generated.ts';

export interface ResponsibilityFacts {
  readonly role: DutyRole;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly today: string;
  /** Whether the very same is in the matrix. */
  readonly isThere: boolean;
  /** Whether another lead takes over the day after. */
  readonly hasSuccessor: boolean;
}

export const responsibilityMachine = {
  name: 'Responsibility',
  zh: '职责分工',
  en: 'Division of duties',
  states: {
    PROPOSED: { zh: '已提出', en: 'Proposed' },
    IN_FORCE: { zh: '已生效', en: 'In force' },
    ENDED: { zh: '已终止', en: 'Ended', final: true },
    NOT_ADOPTED: { zh: '未采纳', en: 'Not adopted', final: true },
  },
  roles: {
    PROPOSER: { zh: '提出部门', en: 'the department that proposes it' },
    SECRETARIAT: { zh: '秘书处', en: 'the secretariat' },
  },
  initial: 'PROPOSED',
  guards: {
    NEW: { zh: '分工表中尚无', en: 'it must not be in the matrix already', holds: ({ isThere }) => !isThere },
    AHEAD: {
      zh: '生效日期不早于今日',
      en: 'it must hold from today or later',
      holds: ({ validFrom, today }) => validFrom >= today,
    },
    ALWAYS_LED: {
      zh: '牵头须由另一部门接续',
      en: 'a lead ends only where another takes over: no matter is without one',
      holds: ({ role, hasSuccessor }) => role !== 'LEAD' || hasSuccessor,
    },
    END_AFTER_START: {
      zh: '终止日期不早于生效日期',
      en: 'it must not end before it began',
      holds: ({ validFrom, validTo }) => validTo !== null && validTo >= validFrom,
    },
  },
  actions: {
    PROPOSE: {
      zh: '提出',
      en: 'Propose',
      from: [],
      to: 'PROPOSED',
      by: ['PROPOSER'],
      needs: ['matter', 'department', 'role', 'basisZh', 'validFrom'],
      guards: ['AHEAD', 'NEW'],
    },
    PUT_IN_FORCE: {
      zh: '生效(牵头则接续原牵头部门)',
      en: 'Put in force, a lead in place of the one before',
      from: ['PROPOSED'],
      to: 'IN_FORCE',
      by: ['SECRETARIAT'],
      guards: ['AHEAD'],
    },
    REJECT: {
      zh: '不采纳',
      en: 'Do not adopt',
      from: ['PROPOSED'],
      to: 'NOT_ADOPTED',
      by: ['SECRETARIAT'],
      needs: ['noteZh'],
    },
    WITHDRAW: {
      zh: '撤回',
      en: 'Withdraw',
      from: ['PROPOSED'],
      to: 'NOT_ADOPTED',
      by: ['PROPOSER'],
      needs: ['noteZh'],
    },
    END: {
      zh: '终止',
      en: 'End',
      from: ['IN_FORCE'],
      to: 'ENDED',
      by: ['SECRETARIAT'],
      needs: ['validTo', 'noteZh'],
      guards: ['END_AFTER_START', 'ALWAYS_LED'],
    },
  },
} as const satisfies Machine<ResponsibilityState, ResponsibilityAction, ResponsibilityRole, ResponsibilityFacts>;

/** What was in the matrix at any time; a proposal is not yet, what was not adopted never. */
export const adoptedStates = ['IN_FORCE', 'ENDED'] as const satisfies readonly ResponsibilityState[];
