/** A supervision finding by one of three channels (行业自律、政府、公众): raised, looked into, put right. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { FindingAction, FindingState } from '../schema.generated.ts';

export type FindingRole = 'GOVERNMENT' | 'INDUSTRY' | 'PUBLIC' | 'AGENCY';

export interface FindingFacts {
  readonly today: string;
  readonly dueOn: string | null;
  readonly known: boolean;
}

export const findingMachine = {
  name: 'SupervisionFinding',
  zh: '监督发现',
  en: 'Supervision finding',
  states: {
    RAISED: { zh: '已提出', en: 'Raised' },
    SUBSTANTIATED: { zh: '属实', en: 'Substantiated' },
    UNSUBSTANTIATED: { zh: '不属实', en: 'Unsubstantiated', final: true },
    RECTIFYING: { zh: '整改中', en: 'Rectifying' },
    RECTIFIED: { zh: '已整改', en: 'Rectified', final: true },
  },
  roles: {
    GOVERNMENT: { zh: '民政部门', en: 'the bureau of civil affairs' },
    INDUSTRY: { zh: '行业组织', en: 'an industry body' },
    PUBLIC: { zh: '公众', en: 'the public' },
    AGENCY: { zh: '该机构', en: 'the organisation it is about' },
  },
  initial: 'RAISED',
  guards: {
    KNOWN: { zh: '所涉组织存在', en: 'the organisation must exist', holds: ({ known }) => known },
    DUE_AHEAD: {
      zh: '整改期限在今日之后',
      en: 'the last day to put it right lies ahead',
      holds: ({ dueOn, today }) => dueOn !== null && dueOn > today,
    },
  },
  actions: {
    RAISE: {
      zh: '提出',
      en: 'Raise',
      from: [],
      to: 'RAISED',
      by: ['GOVERNMENT', 'INDUSTRY', 'PUBLIC'],
      needs: ['detailZh'],
      guards: ['KNOWN'],
    },
    SUBSTANTIATE: {
      zh: '认定属实',
      en: 'Substantiate',
      from: ['RAISED'],
      to: 'SUBSTANTIATED',
      by: ['GOVERNMENT'],
      needs: ['dueOn', 'noteZh'],
      guards: ['DUE_AHEAD'],
      deadline: { zh: '整改:认定所定期限', en: 'rectification: the day it names' },
    },
    DISMISS: {
      zh: '认定不属实',
      en: 'Find it not substantiated',
      from: ['RAISED'],
      to: 'UNSUBSTANTIATED',
      by: ['GOVERNMENT'],
      needs: ['noteZh'],
    },
    BEGIN_RECTIFICATION: {
      zh: '开始整改',
      en: 'Begin to put it right',
      from: ['SUBSTANTIATED'],
      to: 'RECTIFYING',
      by: ['AGENCY', 'GOVERNMENT'],
      needs: ['noteZh'],
    },
    CONFIRM_RECTIFIED: {
      zh: '确认整改完成',
      en: 'Confirm that it is put right',
      from: ['RECTIFYING'],
      to: 'RECTIFIED',
      by: ['GOVERNMENT'],
      needs: ['noteZh'],
    },
  },
} as const satisfies Machine<FindingState, FindingAction, FindingRole, FindingFacts>;
