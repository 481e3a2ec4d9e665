/** How a hospital says what it can take: one report a day, which stands until the next. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { CapacityStatus } from '../schema.generated.ts';

export interface CapacityFacts {
  readonly status: CapacityStatus;
  readonly waiting: number | null;
  readonly hasReportedToday: boolean;
}

export const capacityReportMachine = {
  name: 'HospitalCapacityReport',
  zh: '医院能力报告',
  en: 'Capacity report of a hospital',
  states: { REPORTED: { zh: '已报告', en: 'Reported', final: true } },
  roles: { WORKER: { zh: '该医院或卫生部门', en: 'the hospital or the health department' } },
  initial: 'REPORTED',
  guards: {
    KNOWN: { zh: '报告一种能力', en: 'a capacity must be reported', holds: ({ status }) => status !== 'UNKNOWN' },
    WAITING_ON_A_LIST: {
      zh: '有轮候人数的为可轮候',
      en: 'only with a waiting list are there people waiting',
      holds: ({ status, waiting }) => waiting === null || status === 'WAITLIST',
    },
    ONCE_A_DAY: {
      zh: '今日尚未报告',
      en: 'there must be no report of today',
      holds: ({ hasReportedToday }) => !hasReportedToday,
    },
  },
  actions: {
    REPORT: {
      zh: '报告',
      en: 'Report',
      from: [],
      to: 'REPORTED',
      by: ['WORKER'],
      needs: ['hospital', 'status'],
      guards: ['KNOWN', 'WAITING_ON_A_LIST', 'ONCE_A_DAY'],
      deadline: { zh: '14日后视为未知', en: 'taken for unknown after 14 days' },
    },
  },
} as const satisfies Machine<'REPORTED', 'REPORT', 'WORKER', CapacityFacts>;
