/** What a department does with a notice: 未读、已读、签收、报告措施. Time makes what is not signed overdue; each department signs for itself. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { AcknowledgementAction, AcknowledgementRole, AcknowledgementState } from '../schema.generated.ts';

export const acknowledgementMachine = {
  name: 'Acknowledgement',
  zh: '通报签收',
  en: 'Acknowledgement of a notice',
  states: {
    PENDING: { zh: '未读', en: 'Not read' },
    READ: { zh: '已读', en: 'Read' },
    OVERDUE: { zh: '逾期未签收', en: 'Overdue' },
    ACKNOWLEDGED: { zh: '已签收', en: 'Acknowledged' },
    ACTION_REPORTED: { zh: '已报措施', en: 'Action reported', final: true },
  },
  roles: {
    ISSUER: { zh: '通报部门', en: 'the department that issues the notice' },
    DEPARTMENT: { zh: '被通报部门', en: 'the department told' },
    CLOCK: { zh: '时钟', en: 'time' },
  },
  initial: 'PENDING',
  actions: {
    TELL: { zh: '通报', en: 'Tell', from: [], to: 'PENDING', by: ['ISSUER'] },
    READ: { zh: '阅读', en: 'Read', from: ['PENDING'], to: 'READ', by: ['DEPARTMENT'] },
    ACKNOWLEDGE: {
      zh: '签收',
      en: 'Acknowledge',
      from: ['PENDING', 'READ', 'OVERDUE'],
      to: 'ACKNOWLEDGED',
      by: ['DEPARTMENT'],
    },
    REPORT_ACTION: {
      zh: '报告措施',
      en: 'Report action',
      from: ['ACKNOWLEDGED'],
      to: 'ACTION_REPORTED',
      by: ['DEPARTMENT'],
      needs: ['actionZh'],
    },
    FALL_OVERDUE: {
      zh: '逾期',
      en: 'Fall overdue',
      from: ['PENDING', 'READ'],
      to: 'OVERDUE',
      by: ['CLOCK'],
      deadline: { zh: '签收时限届满', en: 'when the time to sign has passed' },
      computed: true,
    },
  },
} as const satisfies Machine<AcknowledgementState, AcknowledgementAction, AcknowledgementRole, unknown>;

/** Nothing is signed yet. */
export const unsignedStates = ['PENDING', 'READ'] as const satisfies readonly AcknowledgementState[];

interface Owed {
  readonly state: AcknowledgementState;
  readonly owedBy?: string | null | undefined;
}

/** The state as it stands now: time alone makes one overdue. */
export const acknowledgementStateAt = ({ state, owedBy }: Owed, now: string): AcknowledgementState =>
  (unsignedStates as readonly string[]).includes(state) && owedBy && owedBy <= now ? 'OVERDUE' : state;
