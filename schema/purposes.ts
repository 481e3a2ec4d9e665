/** Why personal data may be read: the closed list of `X-Hub-Purpose`, with the labels people see. */

interface PurposeLabels {
  readonly zh: string;
  readonly en: string;
}

export const purposes = {
  CASE_COORDINATION: { zh: '跨部门个案统筹', en: 'Coordinating one person’s case across departments' },
  CASE_MANAGEMENT: { zh: '本部门个案办理', en: 'Working on a case of one’s own department or agency' },
  REFERRAL: { zh: '转介与承接', en: 'Sending or taking on a referral' },
  EMERGENCY: { zh: '突发事件应急', en: 'Responding to an activated emergency' },
  STATISTICS: { zh: '统计与报告', en: 'Statistics and reports' },
  SUPERVISION: { zh: '监督检查', en: 'Supervising how a duty is carried out' },
  RESIDENT_REQUEST: { zh: '居民本人申请', en: 'Answering the resident’s own request' },
} as const satisfies Record<string, PurposeLabels>;

export type Purpose = keyof typeof purposes;

export const purposeNames = Object.keys(purposes) as Purpose[];

export const isPurpose = (name: unknown): name is Purpose => typeof name === 'string' && Object.hasOwn(purposes, name);
