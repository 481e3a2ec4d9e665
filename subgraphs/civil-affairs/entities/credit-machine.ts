/** An entry of a credit record and its repair: 社会组织信用信息管理办法. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { CreditAction, CreditState } from '../schema.generated.ts';

export type CreditRole = 'BUREAU' | 'AGENCY';

export interface CreditFacts {
  readonly known: boolean;
  /** Whether it is a listing, whose effect can be ended. */
  readonly repairable: boolean;
  readonly inEffect: boolean;
}

export const creditMachine = {
  name: 'CreditRecord',
  zh: '信用记录',
  en: 'Credit entry',
  states: {
    ENTERED: { zh: '已记入', en: 'Entered' },
    REPAIR_REQUESTED: { zh: '申请修复', en: 'Repair requested' },
    REPAIRED: { zh: '已修复', en: 'Repaired', final: true },
  },
  roles: {
    BUREAU: { zh: '民政部门', en: 'the bureau of civil affairs' },
    AGENCY: { zh: '该组织', en: 'the organisation it is about' },
  },
  initial: 'ENTERED',
  guards: {
    KNOWN: { zh: '所涉组织存在', en: 'the organisation must exist', holds: ({ known }) => known },
    REPAIRABLE: {
      zh: '为列入名录的记录且仍有效',
      en: 'it must be a listing that is in effect',
      holds: ({ repairable, inEffect }) => repairable && inEffect,
    },
  },
  actions: {
    ENTER: {
      zh: '记入',
      en: 'Enter',
      from: [],
      to: 'ENTERED',
      by: ['BUREAU'],
      needs: ['summaryZh'],
      guards: ['KNOWN'],
      deadline: { zh: '记入:决定后5个工作日', en: 'entry: 5 working days after the decision' },
    },
    REQUEST_REPAIR: {
      zh: '申请修复',
      en: 'Ask for repair',
      from: ['ENTERED'],
      to: 'REPAIR_REQUESTED',
      by: ['AGENCY'],
      needs: ['noteZh'],
      guards: ['REPAIRABLE'],
    },
    GRANT_REPAIR: {
      zh: '同意修复',
      en: 'Grant repair',
      from: ['REPAIR_REQUESTED'],
      to: 'REPAIRED',
      by: ['BUREAU'],
      needs: ['noteZh'],
    },
    REFUSE_REPAIR: {
      zh: '不同意修复',
      en: 'Refuse repair',
      from: ['REPAIR_REQUESTED'],
      to: 'ENTERED',
      by: ['BUREAU'],
      needs: ['noteZh'],
    },
  },
} as const satisfies Machine<CreditState, CreditAction, CreditRole, CreditFacts>;
