/** A demand survey (社会需求调研): in the field until its findings are published, and not changed after. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { SurveyAction, SurveyState } from '../schema.generated.ts';

export type SurveyRole = 'SURVEYOR' | 'SECRETARIAT';

export interface SurveyFacts {
  readonly findings: number;
  /** Whether every division the findings name is one surveyed. */
  readonly withinSurveyed: boolean;
  /** Whether no division and field is reported twice, and none served are more than those in need. */
  readonly sound: boolean;
}

export const surveyMachine = {
  name: 'DemandSurvey',
  zh: '需求调研',
  en: 'Demand survey',
  states: {
    IN_FIELD: { zh: '调研中', en: 'In the field' },
    PUBLISHED: { zh: '已发布', en: 'Published', final: true },
  },
  roles: {
    SURVEYOR: { zh: '调研机构', en: 'the body that surveys' },
    SECRETARIAT: { zh: '市民政局', en: 'the city bureau of civil affairs' },
  },
  initial: 'IN_FIELD',
  guards: {
    WITHIN_SURVEYED: {
      zh: '结果只涉及所调研的街镇',
      en: 'findings are about the divisions surveyed',
      holds: ({ withinSurveyed }) => withinSurveyed,
    },
    SOUND: {
      zh: '同一街镇同一领域只报一次,已获服务人数不多于有需求人数',
      en: 'a division and field is reported once, and those served are not more than those in need',
      holds: ({ sound }) => sound,
    },
    HAS_FINDINGS: {
      zh: '已登记调研结果',
      en: 'it must have findings',
      holds: ({ findings }) => findings > 0,
    },
  },
  actions: {
    START: {
      zh: '启动',
      en: 'Start',
      from: [],
      to: 'IN_FIELD',
      by: ['SURVEYOR', 'SECRETARIAT'],
      needs: ['titleZh', 'townships'],
    },
    RECORD: {
      zh: '登记结果',
      en: 'Record findings',
      from: ['IN_FIELD'],
      to: 'IN_FIELD',
      by: ['SURVEYOR', 'SECRETARIAT'],
      needs: ['findings', 'respondents'],
      guards: ['WITHIN_SURVEYED', 'SOUND'],
    },
    PUBLISH: {
      zh: '发布',
      en: 'Publish',
      from: ['IN_FIELD'],
      to: 'PUBLISHED',
      by: ['SURVEYOR', 'SECRETARIAT'],
      guards: ['HAS_FINDINGS'],
    },
  },
} as const satisfies Machine<SurveyState, SurveyAction, SurveyRole, SurveyFacts>;
