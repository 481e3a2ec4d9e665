/** The codes statistics are divided by, with the labels of the printed survey, in its order. */
import type { SupportNeed } from '../schema.generated.ts';
import type { Partition } from './register-counts.ts';

export const labels = {
  byCategory: {
    PUBLIC_SURVEILLANCE: '管制',
    SUSPENDED_SENTENCE: '缓刑',
    PAROLE: '假释',
    TEMPORARY_SERVICE_OUTSIDE_PRISON: '暂予监外执行',
  },
  bySex: { MALE: '男', FEMALE: '女' },
  byAge: { UNDER_18: '18岁以下', AGE_18_45: '18至45岁', AGE_46_60: '46至60岁', OVER_60: '61岁以上' },
  byHouseholdRegister: { GUANGZHOU: '本市户籍', OTHER_MAINLAND: '外地户籍', OTHER: '港澳台、外国及不详' },
  byEducation: { COLLEGE: '大专以上', SENIOR_SECONDARY: '高中及中专', JUNIOR_SECONDARY: '初中以下' },
} as const satisfies Readonly<Record<Partition, Readonly<Record<string, string>>>>;

export const needLabels: Readonly<Record<SupportNeed, string>> = {
  EMPLOYMENT: '就业',
  SCHOOLING: '就学',
  PSYCHOLOGICAL: '心理',
  FAMILY_RELATIONS: '家庭关系',
  LIVELIHOOD: '生活困难',
  LEGAL_AID: '法律援助',
  HEALTH: '健康',
};
