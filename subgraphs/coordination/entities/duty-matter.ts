/** The matters of the duty matrix, in its order: the service fields first. */
import type { ServiceField } from '../schema.generated.ts';

export interface Matter {
  readonly code: string;
  readonly nameZh: string;
  readonly field: ServiceField | null;
}

const field = (code: ServiceField, nameZh: string): Matter => ({ code: `FIELD_${code}`, nameZh, field: code });
const matter = (code: string, nameZh: string): Matter => ({ code, nameZh, field: null });

export const dutyMatters: readonly Matter[] = [
  field('FAMILY', '家庭服务'),
  field('ELDERLY', '长者服务'),
  field('YOUTH', '青少年服务'),
  field('COMMUNITY_CORRECTIONS', '社区矫正'),
  field('MEDICAL_SOCIAL_WORK', '医务社会工作服务'),
  field('DISABILITY_REHABILITATION', '残障康复'),
  field('NEW_SETTLERS', '移居人士服务'),
  field('MIGRANT_WORKERS', '异地务工人员服务'),
  field('ETHNIC_INTEGRATION', '民族融合服务'),
  field('DRUG_CONTROL', '禁毒'),
  field('OTHER', '其他服务'),
  matter('REFERRAL_EXCHANGE', '服务双向转介'),
  matter('CAPACITY_REPORTING', '接收转介能力报告'),
  matter('EMERGENCY_RESPONSE', '突发事件社会工作介入'),
  matter('VOLUNTEER_LINKAGE', '社工义工联动'),
  matter('PURCHASE_BUDGET', '购买服务经费预算'),
  matter('TENDERING', '招投标与准入'),
  matter('EVALUATION', '服务评估'),
  matter('WORKFORCE', '社会工作人才队伍'),
  matter('LEGISLATION', '社会工作立法'),
  matter('STATISTICS', '统计与报告'),
  matter('PERSONAL_INFORMATION', '个人信息保护'),
];

export const isDutyMatter = (code: string): boolean => dutyMatters.some((each) => each.code === code);
