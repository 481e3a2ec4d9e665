/** What becomes of a grant: State Council order 809, arts 20, 25, 27. Its owner alone acts on it; its last day ends it. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { GrantAction, GrantRole, GrantState } from '../schema.generated.ts';

const open = ['ACTIVE', 'SUSPENDED'] as const;

export const grantMachine = {
  name: 'Grant',
  zh: '数据共享授权',
  en: 'Grant to read data',
  states: {
    ACTIVE: { zh: '有效', en: 'Active' },
    SUSPENDED: { zh: '暂停', en: 'Suspended' },
    REVOKED: { zh: '已撤销', en: 'Revoked', final: true },
    EXPIRED: { zh: '已到期', en: 'Expired', final: true },
  },
  roles: {
    OWNER: { zh: '数据提供部门', en: 'the department that owns the data' },
    CLOCK: { zh: '时钟', en: 'time' },
  },
  initial: 'ACTIVE',
  actions: {
    ISSUE: { zh: '签发', en: 'Issue', from: [], to: 'ACTIVE', by: ['OWNER'] },
    SUSPEND: { zh: '暂停', en: 'Suspend', from: ['ACTIVE'], to: 'SUSPENDED', by: ['OWNER'], needs: ['noteZh'] },
    RESUME: { zh: '恢复', en: 'Resume', from: ['SUSPENDED'], to: 'ACTIVE', by: ['OWNER'], needs: ['noteZh'] },
    REVOKE: { zh: '撤销', en: 'Revoke', from: open, to: 'REVOKED', by: ['OWNER'], needs: ['noteZh'] },
    EXPIRE: {
      zh: '到期',
      en: 'Expire',
      from: open,
      to: 'EXPIRED',
      by: ['CLOCK'],
      deadline: { zh: '期限届满次日', en: 'the day after the last' },
      computed: true,
    },
  },
} as const satisfies Machine<GrantState, GrantAction, GrantRole, unknown>;
