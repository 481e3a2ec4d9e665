/** How a sharing request is decided: State Council order 809, arts 17, 20–22. The owner of the data alone decides. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { SharingAction, SharingClass, SharingRole, SharingState } from '../schema.generated.ts';

export interface SharingFacts {
  readonly client: string;
  readonly ownerCode: string;
  readonly class: SharingClass;
  readonly until: string;
  readonly today: string;
}

const answer = {
  zh: '答复:无条件共享1个、有条件共享10个工作日',
  en: 'answer: 1 working day unconditional, 10 conditional',
};
const deciding = ['SUBMITTED', 'EXTENDED'] as const;

export const sharingRequestMachine = {
  name: 'SharingRequest',
  zh: '数据共享申请',
  en: 'Request to share data',
  states: {
    SUBMITTED: { zh: '已提交', en: 'Submitted' },
    RETURNED: { zh: '退回补正', en: 'Returned' },
    EXTENDED: { zh: '延期办理', en: 'Extended' },
    AGREED: { zh: '同意共享', en: 'Agreed' },
    SUPPLIED: { zh: '已提供', en: 'Supplied', final: true },
    REFUSED: { zh: '不同意共享', en: 'Refused', final: true },
    WITHDRAWN: { zh: '已撤回', en: 'Withdrawn', final: true },
  },
  roles: {
    CLIENT: { zh: '申请方', en: 'the asker' },
    OWNER: { zh: '数据提供部门', en: 'the department that owns the data' },
  },
  initial: 'SUBMITTED',
  guards: {
    ANOTHERS_DATA: {
      zh: '向其他部门申请,本部门数据无须授权',
      en: 'the data must be another department’s: one’s own need no grant',
      holds: ({ client, ownerCode }) => client !== ownerCode,
    },
    STILL_WANTED: {
      zh: '期限未过',
      en: 'the last day must not be past',
      holds: ({ until, today }) => until >= today,
    },
    CONDITIONAL_ONLY: {
      zh: '为有条件共享,无条件共享不得延期',
      en: 'only a conditional request may be put off',
      holds: ({ class: sharingClass }) => sharingClass !== 'UNCONDITIONAL',
    },
  },
  actions: {
    REQUEST: {
      zh: '提交申请',
      en: 'Request',
      from: [],
      to: 'SUBMITTED',
      by: ['CLIENT'],
      needs: ['fields', 'purpose', 'legalBasisZh', 'scenarioZh', 'scopeZh', 'method', 'until'],
      guards: ['ANOTHERS_DATA', 'STILL_WANTED'],
      deadline: answer,
    },
    RETURN: {
      zh: '退回补正',
      en: 'Return',
      from: deciding,
      to: 'RETURNED',
      by: ['OWNER'],
      needs: ['noteZh'],
      deadline: { zh: '停止计时', en: 'stopped' },
    },
    RESUBMIT: {
      zh: '补正提交',
      en: 'Resubmit',
      from: ['RETURNED'],
      to: 'SUBMITTED',
      by: ['CLIENT'],
      needs: ['noteZh'],
      guards: ['STILL_WANTED'],
      deadline: answer,
    },
    EXTEND: {
      zh: '延期',
      en: 'Extend',
      from: ['SUBMITTED'],
      to: 'EXTENDED',
      by: ['OWNER'],
      needs: ['noteZh', 'approvedByZh'],
      guards: ['CONDITIONAL_ONLY'],
      deadline: { zh: '答复:再加10个工作日', en: 'answer: 10 more working days' },
    },
    AGREE: {
      zh: '同意',
      en: 'Agree',
      from: deciding,
      to: 'AGREED',
      by: ['OWNER'],
      guards: ['STILL_WANTED'],
      deadline: { zh: '提供:20个工作日', en: 'supply: 20 working days' },
    },
    REFUSE: { zh: '不同意', en: 'Refuse', from: deciding, to: 'REFUSED', by: ['OWNER'], needs: ['noteZh'] },
    SUPPLY: { zh: '提供', en: 'Supply', from: ['AGREED'], to: 'SUPPLIED', by: ['OWNER'], guards: ['STILL_WANTED'] },
    WITHDRAW: {
      zh: '撤回',
      en: 'Withdraw',
      from: ['SUBMITTED', 'RETURNED', 'EXTENDED', 'AGREED'],
      to: 'WITHDRAWN',
      by: ['CLIENT'],
    },
  },
} as const satisfies Machine<SharingState, SharingAction, SharingRole, SharingFacts>;
