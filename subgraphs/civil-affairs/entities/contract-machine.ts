/** A contract from its drawing up to its end. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { ContractAction, ContractState } from '../schema.generated.ts';

export type ContractRole = 'PURCHASER';

export interface ContractFacts {
  readonly today: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

export const contractMachine = {
  name: 'Contract',
  zh: '服务合同',
  en: 'Contract',
  states: {
    DRAFT: { zh: '草拟', en: 'Draft' },
    SIGNED: { zh: '已签订', en: 'Signed' },
    IN_FORCE: { zh: '执行中', en: 'In force' },
    RECTIFYING: { zh: '整改中', en: 'Rectifying' },
    TERMINATED: { zh: '已解除', en: 'Terminated', final: true },
    COMPLETED: { zh: '已履行完毕', en: 'Completed', final: true },
  },
  roles: { PURCHASER: { zh: '购买方', en: 'the purchaser' } },
  initial: 'DRAFT',
  guards: {
    STARTED: {
      zh: '起始日已到',
      en: 'its first day must have come',
      holds: ({ startsOn, today }) => startsOn <= today,
    },
    OVER: { zh: '终止日已过', en: 'its last day must be past', holds: ({ endsOn, today }) => endsOn < today },
  },
  actions: {
    DRAW_UP: { zh: '草拟', en: 'Draw up', from: [], to: 'DRAFT', by: ['PURCHASER'] },
    SIGN: { zh: '签订', en: 'Sign', from: ['DRAFT'], to: 'SIGNED', by: ['PURCHASER'] },
    START: { zh: '开始执行', en: 'Start', from: ['SIGNED'], to: 'IN_FORCE', by: ['PURCHASER'], guards: ['STARTED'] },
    ORDER_RECTIFICATION: {
      zh: '责令整改',
      en: 'Order rectification',
      from: ['IN_FORCE'],
      to: 'RECTIFYING',
      by: ['PURCHASER'],
      needs: ['noteZh'],
    },
    CONFIRM_RECTIFIED: {
      zh: '确认整改完成',
      en: 'Confirm that it is put right',
      from: ['RECTIFYING'],
      to: 'IN_FORCE',
      by: ['PURCHASER'],
      needs: ['noteZh'],
    },
    TERMINATE: {
      zh: '解除',
      en: 'Terminate',
      from: ['SIGNED', 'IN_FORCE', 'RECTIFYING'],
      to: 'TERMINATED',
      by: ['PURCHASER'],
      needs: ['noteZh'],
    },
    COMPLETE: {
      zh: '履行完毕',
      en: 'Complete',
      from: ['IN_FORCE', 'RECTIFYING'],
      to: 'COMPLETED',
      by: ['PURCHASER'],
      guards: ['OVER'],
    },
  },
} as const satisfies Machine<ContractState, ContractAction, ContractRole, ContractFacts>;
