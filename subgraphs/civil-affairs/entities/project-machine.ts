/** A project from the catalogue to its end: what follows the gate. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { ProjectAction, ProjectState } from '../schema.generated.ts';

/** Before that a project is a proposal. */
export type ProjectLifeState = Exclude<ProjectState, 'PROPOSED' | 'SURVEYED' | 'ARGUED' | 'REJECTED'>;

export type ProjectRole = 'PURCHASER' | 'SECRETARIAT';

export interface ProjectFacts {
  readonly today: string;
  readonly cataloguedOn: string | null;
  /** The first day of the contract signed last, and the last day it really runs. */
  readonly startsOn: string | null;
  readonly runsUntil: string | null;
  /** The day after which its contract ends soon. */
  readonly nearEndFrom: string | null;
  /** Two years after it was listed. */
  readonly unboughtUntil: string | null;
}

const running = ['RUNNING', 'RENEWED', 'EXPIRING'] as const;

export const projectMachine = {
  name: 'ServiceProject',
  zh: '购买服务项目',
  en: 'Purchased project',
  states: {
    CATALOGUED: { zh: '已入目录', en: 'Catalogued' },
    TENDERING: { zh: '招标中', en: 'Tendering' },
    CONTRACTED: { zh: '已签约', en: 'Contracted' },
    RUNNING: { zh: '执行中', en: 'Running' },
    EXPIRING: { zh: '即将到期', en: 'Expiring' },
    RENEWED: { zh: '已续签', en: 'Renewed' },
    ENDED: { zh: '已结束', en: 'Ended', final: true },
    DELISTED: { zh: '已移出目录', en: 'Delisted', final: true },
  },
  roles: {
    PURCHASER: { zh: '购买方', en: 'the purchaser' },
    SECRETARIAT: { zh: '市民政局', en: 'the city bureau of civil affairs' },
  },
  initial: 'CATALOGUED',
  guards: {
    STARTED: {
      zh: '合同起始日已到',
      en: 'the first day of its contract must have come',
      holds: ({ startsOn, today }) => startsOn !== null && startsOn <= today,
    },
    NEAR_END: {
      zh: '合同在90日内到期',
      en: 'its contract must end within 90 days',
      holds: ({ nearEndFrom, today }) => nearEndFrom !== null && nearEndFrom <= today,
    },
    OVER: {
      zh: '合同已到期或解除',
      en: 'its contract must be past its last day',
      holds: ({ runsUntil, today }) => runsUntil !== null && runsUntil < today,
    },
    TWO_YEARS_UNBOUGHT: {
      zh: '列入目录满两年未购买',
      en: 'it must have been listed for two years and not bought',
      holds: ({ unboughtUntil, today }) => unboughtUntil !== null && unboughtUntil <= today,
    },
  },
  actions: {
    LIST: { zh: '列入目录', en: 'List', from: [], to: 'CATALOGUED', by: ['SECRETARIAT'] },
    TENDER: { zh: '启动招标', en: 'Tender', from: ['CATALOGUED'], to: 'TENDERING', by: ['PURCHASER', 'SECRETARIAT'] },
    TENDER_FAILED: {
      zh: '招标未成',
      en: 'Return to the catalogue',
      from: ['TENDERING'],
      to: 'CATALOGUED',
      by: ['PURCHASER', 'SECRETARIAT'],
    },
    CONTRACT: { zh: '签约', en: 'Contract', from: ['TENDERING'], to: 'CONTRACTED', by: ['PURCHASER', 'SECRETARIAT'] },
    START: {
      zh: '开始执行',
      en: 'Start',
      from: ['CONTRACTED'],
      to: 'RUNNING',
      by: ['PURCHASER', 'SECRETARIAT'],
      guards: ['STARTED'],
    },
    MARK_EXPIRING: {
      zh: '标记即将到期',
      en: 'Mark as expiring',
      from: ['RUNNING', 'RENEWED'],
      to: 'EXPIRING',
      by: ['PURCHASER', 'SECRETARIAT'],
      guards: ['NEAR_END'],
    },
    RENEW: { zh: '续签', en: 'Renew', from: running, to: 'RENEWED', by: ['PURCHASER', 'SECRETARIAT'] },
    END: { zh: '结束', en: 'End', from: running, to: 'ENDED', by: ['PURCHASER', 'SECRETARIAT'], guards: ['OVER'] },
    DELIST: {
      zh: '移出目录',
      en: 'Delist',
      from: ['CATALOGUED'],
      to: 'DELISTED',
      by: ['SECRETARIAT'],
      guards: ['TWO_YEARS_UNBOUGHT'],
    },
  },
} as const satisfies Machine<ProjectLifeState, ProjectAction, ProjectRole, ProjectFacts>;
