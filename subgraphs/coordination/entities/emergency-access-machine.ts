/** Reading without a grant in an activated emergency: four hours, told to the owner at once, seen by a second person within 72 hours. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { EmergencyAccessAction, EmergencyAccessRole, EmergencyAccessState } from '../schema.generated.ts';

export interface EmergencyAccessFacts {
  /** Whether the response to the incident runs. */
  readonly isIncidentActive: boolean;
  readonly client: string;
  readonly ownerCode: string;
}

const open = ['OPENED', 'APPROVED'] as const;

export const emergencyAccessMachine = {
  name: 'EmergencyAccess',
  zh: '应急读取',
  en: 'Emergency access',
  states: {
    OPENED: { zh: '已开启', en: 'Opened' },
    APPROVED: { zh: '已批准', en: 'Approved by a second person' },
    ENDED: { zh: '已结束', en: 'Ended' },
    EXPIRED: { zh: '已到期', en: 'Expired' },
    OVERDUE: { zh: '逾期未复核', en: 'Not reviewed in time' },
    REVIEWED: { zh: '已复核', en: 'Reviewed', final: true },
  },
  roles: {
    USER: { zh: '开启人', en: 'who opened it' },
    REVIEWER: { zh: '复核人', en: 'a second person, of either side or the office' },
    CLOCK: { zh: '时钟', en: 'time' },
  },
  initial: 'OPENED',
  guards: {
    INCIDENT_ACTIVE: {
      zh: '突发事件的应急响应已启动且未终止',
      en: 'the response to the incident must be activated and not over',
      holds: ({ isIncidentActive }) => isIncidentActive,
    },
    ANOTHERS_DATA: {
      zh: '为其他部门的数据,本部门数据无须开启',
      en: 'the data must be another department’s: one’s own are open anyway',
      holds: ({ client, ownerCode }) => client !== ownerCode,
    },
  },
  actions: {
    OPEN: {
      zh: '开启',
      en: 'Open',
      from: [],
      to: 'OPENED',
      by: ['USER'],
      needs: ['incident', 'fields', 'reasonZh'],
      guards: ['ANOTHERS_DATA', 'INCIDENT_ACTIVE'],
      deadline: { zh: '读取4小时;复核72小时', en: 'reading 4 hours; review 72 hours' },
    },
    APPROVE: { zh: '批准', en: 'Approve', from: ['OPENED'], to: 'APPROVED', by: ['REVIEWER'], needs: ['noteZh'] },
    END: { zh: '结束', en: 'End', from: open, to: 'ENDED', by: ['USER', 'REVIEWER'], needs: ['noteZh'] },
    REVIEW: {
      zh: '复核',
      en: 'Review',
      from: ['OPENED', 'APPROVED', 'ENDED', 'EXPIRED', 'OVERDUE'],
      to: 'REVIEWED',
      by: ['REVIEWER'],
      needs: ['noteZh'],
    },
    EXPIRE: {
      zh: '到期',
      en: 'Expire',
      from: open,
      to: 'EXPIRED',
      by: ['CLOCK'],
      deadline: { zh: '开启后4小时', en: '4 hours after it was opened' },
      computed: true,
    },
    LAPSE: {
      zh: '逾期停用',
      en: 'Lapse: who opened it is suspended',
      from: ['OPENED', 'ENDED', 'EXPIRED'],
      to: 'OVERDUE',
      by: ['CLOCK'],
      deadline: { zh: '开启后72小时', en: '72 hours after it was opened' },
      computed: true,
    },
  },
} as const satisfies Machine<EmergencyAccessState, EmergencyAccessAction, EmergencyAccessRole, EmergencyAccessFacts>;
