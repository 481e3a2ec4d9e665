/** What a centre reports of its room for one more referral; it stands until the next report. */
import type { Action, Machine } from '@hub/kit/workflow/machine.ts';
import type { CapacityStatus } from '../schema.generated.ts';

export type CapacityRole = 'CENTRE' | 'OPERATOR';
export type Reported = Exclude<CapacityStatus, 'UNKNOWN'>;
export type CapacityAction = 'OPEN' | `REPORT_${Reported}`;

export interface CapacityFacts {
  readonly operating: boolean;
}

const all = ['UNKNOWN', 'HAS_CAPACITY', 'WAITLIST', 'NO_CAPACITY', 'ASSESSMENT_NEEDED'] as const;

const report = (to: Reported, zh: string, en: string): Action<CapacityStatus, CapacityRole> => ({
  zh: `报告${zh}`,
  en: `Report: ${en}`,
  from: all,
  to,
  by: ['CENTRE', 'OPERATOR'],
  guards: ['OPERATING'],
});

export const capacityMachine = {
  name: 'ServiceCentre',
  zh: '接收转介能力',
  en: 'Capacity for referrals',
  states: {
    UNKNOWN: { zh: '未知', en: 'Not reported' },
    HAS_CAPACITY: { zh: '有余量', en: 'Has capacity' },
    WAITLIST: { zh: '可轮候', en: 'Waiting list' },
    NO_CAPACITY: { zh: '无余量', en: 'No capacity' },
    ASSESSMENT_NEEDED: { zh: '需先评估', en: 'Assessment needed' },
  },
  roles: {
    CENTRE: { zh: '中心', en: 'the centre' },
    OPERATOR: { zh: '承接机构', en: 'the agency that runs it' },
  },
  initial: 'UNKNOWN',
  guards: { OPERATING: { zh: '中心正在运营', en: 'the centre must be open', holds: ({ operating }) => operating } },
  actions: {
    OPEN: { zh: '启用', en: 'Open', from: [], to: 'UNKNOWN', by: ['OPERATOR'] },
    REPORT_HAS_CAPACITY: report('HAS_CAPACITY', '有余量', 'has capacity'),
    REPORT_WAITLIST: report('WAITLIST', '可轮候', 'waiting list'),
    REPORT_NO_CAPACITY: report('NO_CAPACITY', '无余量', 'no capacity'),
    REPORT_ASSESSMENT_NEEDED: report('ASSESSMENT_NEEDED', '需先评估', 'assessment needed'),
  },
} as const satisfies Machine<CapacityStatus, CapacityAction, CapacityRole, CapacityFacts>;
