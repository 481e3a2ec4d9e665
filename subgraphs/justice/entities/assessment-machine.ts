/** How a court's question before the sentence is answered: whether correction in the community would do. Community Corrections Law (2019), art. 18. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { AssessmentAction, AssessmentState, CorrectionsRole } from '../schema.generated.ts';

export interface AssessmentFacts {
  /** Under 18 on the day of the request. */
  readonly juvenile: boolean;
}

export const assessmentMachine = {
  name: 'SentenceAssessment',
  zh: '审前调查评估',
  en: 'Assessment before sentence',
  states: {
    REQUESTED: { zh: '受托', en: 'Requested' },
    SUBMITTED: { zh: '已提交', en: 'Submitted', final: true },
    WITHDRAWN: { zh: '已撤回', en: 'Withdrawn', final: true },
  },
  roles: {
    BUREAU: { zh: '社区矫正机构', en: 'the community corrections body' },
    OFFICE: { zh: '受委托的司法所', en: 'the judicial office entrusted with it' },
    CLOCK: { zh: '时钟', en: 'time' },
  },
  initial: 'REQUESTED',
  guards: {
    OF_AGE: {
      zh: '为成年人:未成年人的档案不经本平台办理(第五十四条)',
      en: 'the person must be of age: a minor’s file goes through no hub (art. 54)',
      holds: ({ juvenile }) => !juvenile,
    },
  },
  actions: {
    RECEIVE: {
      zh: '接受委托',
      en: 'Receive the court’s request',
      from: [],
      to: 'REQUESTED',
      by: ['BUREAU'],
      needs: ['person', 'justiceOffice'],
      guards: ['OF_AGE'],
      deadline: { zh: '评估意见:10个工作日', en: 'opinion: 10 working days' },
    },
    SUBMIT: {
      zh: '提交评估意见',
      en: 'Submit the opinion',
      from: ['REQUESTED'],
      to: 'SUBMITTED',
      by: ['BUREAU', 'OFFICE'],
      needs: ['opinion', 'grounds'],
    },
    WITHDRAW: {
      zh: '撤回委托',
      en: 'Withdraw the request',
      from: ['REQUESTED'],
      to: 'WITHDRAWN',
      by: ['BUREAU'],
      needs: ['noteZh'],
    },
  },
} as const satisfies Machine<AssessmentState, AssessmentAction, CorrectionsRole, AssessmentFacts>;
