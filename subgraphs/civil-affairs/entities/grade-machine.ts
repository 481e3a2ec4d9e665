/** A grade 1A–5A: awarded for five years, replaced by a later one, revoked, or past its last day by time alone. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { GradeAction, GradeState } from '../schema.generated.ts';

export type GradeRole = 'BUREAU' | 'CLOCK';

export interface GradeFacts {
  /** Registered for two years, with an annual report, and no penalty in two years. */
  readonly mayApply: boolean;
}

export const gradeMachine = {
  name: 'GradeAward',
  zh: '等级评定',
  en: 'Grade',
  states: {
    VALID: { zh: '有效', en: 'Valid' },
    REVOKED: { zh: '已撤销', en: 'Revoked', final: true },
    EXPIRED: { zh: '已到期', en: 'Expired', final: true },
  },
  roles: {
    BUREAU: { zh: '民政部门', en: 'the bureau of civil affairs' },
    CLOCK: { zh: '时钟', en: 'time' },
  },
  initial: 'VALID',
  guards: {
    MAY_APPLY: {
      zh: '登记满两年、上年度已报年报、两年内未受处罚',
      en: 'it must be registered for two years, have reported last year, and not been penalised in two years',
      holds: ({ mayApply }) => mayApply,
    },
  },
  actions: {
    AWARD: { zh: '评定', en: 'Award', from: [], to: 'VALID', by: ['BUREAU'], needs: ['grade'], guards: ['MAY_APPLY'] },
    DOWNGRADE: {
      zh: '降级',
      en: 'Downgrade',
      from: ['VALID'],
      to: 'REVOKED',
      by: ['BUREAU'],
      needs: ['grade', 'noteZh'],
    },
    REVOKE: { zh: '撤销', en: 'Revoke', from: ['VALID'], to: 'REVOKED', by: ['BUREAU'], needs: ['noteZh'] },
    EXPIRE: {
      zh: '到期',
      en: 'Expire',
      from: ['VALID'],
      to: 'EXPIRED',
      by: ['CLOCK'],
      deadline: { zh: '五年届满次日', en: 'the day after five years' },
      computed: true,
    },
  },
} as const satisfies Machine<GradeState, GradeAction, GradeRole, GradeFacts>;
