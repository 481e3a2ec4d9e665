/** A tie between an evaluation body and an agency: declared by either or found by the bureau, in effect until it is ended. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { TieAction, TieState } from '../schema.generated.ts';

export type TieRole = 'EVALUATOR' | 'AGENCY' | 'SECRETARIAT';

export const tieMachine = {
  name: 'EvaluatorTie',
  zh: '评估关联关系',
  en: 'Tie of an evaluator',
  states: {
    IN_EFFECT: { zh: '存续', en: 'In effect' },
    ENDED: { zh: '已解除', en: 'Ended', final: true },
  },
  roles: {
    EVALUATOR: { zh: '评估机构', en: 'the evaluation body' },
    AGENCY: { zh: '社工机构', en: 'the agency' },
    SECRETARIAT: { zh: '市民政局', en: 'the city bureau of civil affairs' },
  },
  initial: 'IN_EFFECT',
  actions: {
    DECLARE: { zh: '申报', en: 'Declare', from: [], to: 'IN_EFFECT', by: ['EVALUATOR', 'AGENCY', 'SECRETARIAT'] },
    END: {
      zh: '核实解除',
      en: 'Confirm that it ended',
      from: ['IN_EFFECT'],
      to: 'ENDED',
      by: ['SECRETARIAT'],
      needs: ['noteZh'],
    },
  },
} as const satisfies Machine<TieState, TieAction, TieRole, unknown>;
