/** Written by `npm run hub -- schema compose`; do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { HospitalRow } from './entities/hospital.ts';
import type { MedicalSocialWorkCaseRow, MedicalCaseStepRow } from './entities/medical-social-work-case.ts';
import type { HealthAlertRow, MedicalViewRow, MedicalSocialWorkStatisticsRow, DistrictMedicalSocialWorkRow } from './entities/answers.ts';
import type { DischargePlanRow } from './entities/discharge-plan.ts';
import type { HospitalCapacityReportRow } from './entities/hospital-capacity-report.ts';
import type { MedicalSessionRow } from './entities/medical-session.ts';
import type { Context } from './entities/index.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** 时刻 · An instant, RFC 3339 in UTC, such as 2015-10-26T09:47:00Z. */
  DateTime: { input: string; output: string; }
  /** 日期 · A calendar day, ISO 8601 YYYY-MM-DD, in China Standard Time. */
  Date: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** 淘汰退出 · Health adds what of its work is with the agency that leaves. */
export type AgencyExit = {
  readonly __typename?: 'AgencyExit';
  readonly id: Scalars['ID']['output'];
  readonly workers: ReadonlyArray<SocialWorker>;
  /** 尚由该机构办理的医务个案 · Medical social work cases in hand that the agency's workers have; unit 宗; told to health alone. */
  readonly medicalCasesWithAgency?: Maybe<Scalars['Int']['output']>;
};

/** 卫生提醒 · Something the health department should look at, computed from its own rows at the moment of asking; nothing personal. It has the words of the coordinating body's alerts, so that both stand in one list. */
export type HealthAlert = {
  readonly __typename?: 'HealthAlert';
  /** 提醒种类 · What it is about. */
  readonly kind: HealthAlertKind;
  /** 严重程度 · How urgent; UNKNOWN where the last report is too old to say. */
  readonly severity: TrafficLight;
  /** 起始时刻 · Since when it stands. */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** 提醒内容 · It in one sentence. */
  readonly textZh: Scalars['String']['output'];
  /** 提醒内容(英文) · The same in English. */
  readonly textEn: Scalars['String']['output'];
  /** 医院 · The hospital it is about. */
  readonly hospital: Hospital;
};

/** 卫生提醒种类 · Kinds of the health department's alerts. */
export type HealthAlertKind =
  /** 无余量超过30日 · A hospital without room for referrals for more than 30 days; YELLOW while its report is valid, UNKNOWN once it is older than 14 days. */
  | 'NO_CAPACITY';

export type Query = {
  readonly __typename?: 'Query';
  /** 卫生提醒列表 · What needs the health department's attention now, the longest standing first; at most 100. */
  readonly healthAlerts: ReadonlyArray<HealthAlert>;
  /** 出院计划名单 · Discharge plans in case-key order, 1–100 a page; every filter given must hold. Only for the health department's own case workers. */
  readonly dischargePlans?: Maybe<DischargePlanConnection>;
  /** 医院 · One hospital; null when no hospital has that key. */
  readonly hospital?: Maybe<Hospital>;
  /** 医院名单 · The city's hospitals in key order, 1–100 a page; every filter given must hold. */
  readonly hospitals: HospitalConnection;
  /** 医务社工个案 · One case; null when none has that key. */
  readonly medicalCase?: Maybe<MedicalSocialWorkCase>;
  /** 医务社工个案名单 · Cases in key order, 1–100 a page; every filter given must hold. Only for the health department's own case workers. */
  readonly medicalCases?: Maybe<MedicalSocialWorkCaseConnection>;
  /** 医务社会工作统计 · Medical social work of the city, or of the hospitals of one district, over the whole months from … to touch; null for a district abolished in 2014, whose hospitals count under its successor. */
  readonly medicalSocialWorkStatistics?: Maybe<MedicalSocialWorkStatistics>;
  /** 各区医务社会工作统计 · The same for each of the eleven districts, in code order; at most 11. */
  readonly medicalSocialWorkByDistrict: ReadonlyArray<DistrictMedicalSocialWork>;
};


export type QueryHealthAlertsArgs = {
  severity?: InputMaybe<TrafficLight>;
  kind?: InputMaybe<HealthAlertKind>;
};


export type QueryDischargePlansArgs = {
  hospital?: InputMaybe<Scalars['ID']['input']>;
  district?: InputMaybe<Scalars['ID']['input']>;
  readiness?: InputMaybe<DischargeReadiness>;
  readyToRefer?: InputMaybe<Scalars['Boolean']['input']>;
  plannedFrom?: InputMaybe<Scalars['Date']['input']>;
  plannedTo?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHospitalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHospitalsArgs = {
  district?: InputMaybe<Scalars['ID']['input']>;
  township?: InputMaybe<Scalars['ID']['input']>;
  level?: InputMaybe<HospitalLevel>;
  acceptingReferrals?: InputMaybe<CapacityStatus>;
  hasSocialWorkUnit?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMedicalCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMedicalCasesArgs = {
  hospital?: InputMaybe<Scalars['ID']['input']>;
  district?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<MedicalCaseState>;
  type?: InputMaybe<MedicalSocialWorkType>;
  caseType?: InputMaybe<MedicalCaseType>;
  openedFrom?: InputMaybe<Scalars['Date']['input']>;
  openedTo?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMedicalSocialWorkStatisticsArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  district?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMedicalSocialWorkByDistrictArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** 出院计划 · What a patient needs to go home, whether that is arranged, and the referral it led to; SYNTHETIC. */
export type DischargePlan = {
  readonly __typename?: 'DischargePlan';
  /** 个案 · The case it was made in. */
  readonly case: MedicalSocialWorkCase;
  /** 计划出院日期 · The day discharge is planned for; null while undecided. */
  readonly plannedDischargeOn?: Maybe<Scalars['Date']['output']>;
  /** 实际出院日期 · The day the patient left; null while in hospital. */
  readonly dischargedOn?: Maybe<Scalars['Date']['output']>;
  /** 所需社区服务 · The service fields the patient needs at home; at most 11. */
  readonly needsCommunityService: ReadonlyArray<ServiceField>;
  /** 返回街镇 · The township-level division the patient goes home to; null while it was not asked. */
  readonly homeTownship?: Maybe<Township>;
  /** 服务起始日 · The day the services are needed from; null while undecided. */
  readonly neededFrom?: Maybe<Scalars['Date']['output']>;
  /** 准备程度 · How far the plan is. */
  readonly readiness: DischargeReadiness;
  /** 未就绪原因 · What still stands in the way; at most 6; empty once ready. */
  readonly obstacles: ReadonlyArray<DischargeObstacle>;
  /** 就绪日期 · The day everything was ready for a referral; null before. */
  readonly readyOn?: Maybe<Scalars['Date']['output']>;
  /** 待转介 · True when everything is ready, consent covers a referral, none was made yet, and the case is not closed. */
  readonly readyToRefer: Scalars['Boolean']['output'];
  /** 转介日期 · The day the patient was referred to a service in the community; null without a referral. */
  readonly referredOn?: Maybe<Scalars['Date']['output']>;
  /** 就绪至转介天数 · Calendar days from readiness to referral; null without a referral. */
  readonly daysToReferral?: Maybe<Scalars['Int']['output']>;
  /** 转介途径 · How the referral was made; null without one. */
  readonly referralRoute?: Maybe<DischargeReferralRoute>;
  /** 转介 · The referral in the exchange it led to; null without one and when it went by letter or telephone. */
  readonly referral?: Maybe<Referral>;
  /** 数据来源 · Where the row comes from; always SYNTHETIC. */
  readonly quality: Quality;
};

/** 出院计划分页 · One page of discharge plans. */
export type DischargePlanConnection = {
  readonly __typename?: 'DischargePlanConnection';
  /** 本页出院计划 · The page's plans, 1–100. */
  readonly nodes: ReadonlyArray<DischargePlan>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · Plans that match; unit 个. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 出院准备程度 · How far a discharge plan is. */
export type DischargeReadiness =
  /** 待评估 · The needs at home were not assessed yet. */
  | 'NOT_ASSESSED'
  /** 未就绪 · Assessed; something stands in the way. */
  | 'NOT_READY'
  /** 已就绪 · Everything is ready. */
  | 'READY'
  /** 无需社区服务 · Assessed; nothing is needed at home. */
  | 'NO_SERVICE_NEEDED';

/** 出院未就绪原因 · What keeps a patient who needs services at home from being referred. */
export type DischargeObstacle =
  /** 病情未稳 · The treatment does not allow it yet. */
  | 'CONDITION_UNSTABLE'
  /** 无人照护 · Nobody at home to care. */
  | 'NO_CARER'
  /** 居所不适 · The home does not suit. */
  | 'HOME_UNSUITABLE'
  /** 费用未决 · The cost is not settled. */
  | 'COST_UNSETTLED'
  /** 社区无位 · No place in the community found. */
  | 'NO_COMMUNITY_PLACE'
  /** 待家属同意 · The patient or the family has not agreed. */
  | 'CONSENT_AWAITED';

/** 出院转介途径 · How a discharge referral was made. */
export type DischargeReferralRoute =
  /** 双向转介平台 · Through the two-way referral exchange. */
  | 'EXCHANGE'
  /** 书面 · By letter. */
  | 'LETTER'
  /** 电话 · By telephone. */
  | 'TELEPHONE';

export type Referral = {
  readonly __typename?: 'Referral';
  readonly id: Scalars['ID']['output'];
};

/** 医院 · A hospital or community health centre with its social work unit and the room it has for referrals; SYNTHETIC, standing for no real institution. */
export type Hospital = {
  readonly __typename?: 'Hospital';
  /** 医院编号 · The hub's key of the hospital, such as HOS-001. */
  readonly id: Scalars['ID']['output'];
  /** 名称 · Its invented name. */
  readonly nameZh: Scalars['String']['output'];
  /** 等级 · Its level. */
  readonly level: HospitalLevel;
  /** 所在区 · The district it stands in, boundaries as at 2015-10-26. */
  readonly district?: Maybe<District>;
  /** 所在街镇 · The township-level division it stands in, boundaries as at 2015-09-30. */
  readonly township?: Maybe<Township>;
  /** 所属机构 · The registered institution that runs it. */
  readonly organisation?: Maybe<Organisation>;
  /** 编制床位 · Its beds; unit 张. */
  readonly beds: Scalars['Int']['output'];
  /** 设有社工部门 · Whether it has a social work unit; without one it opens no medical social work case. */
  readonly hasSocialWorkUnit: Scalars['Boolean']['output'];
  /** 社工部门 · Its social work unit; null where it has none. */
  readonly socialWorkUnit?: Maybe<HospitalSocialWorkUnit>;
  /** 接收转介能力 · Whether it can take one more referral, as last reported; nothing personal is sent to learn it. */
  readonly acceptingReferrals: CapacityStatus;
  /** 能力报告日期 · The day that report was made; null when it never reported. */
  readonly capacityReportedOn?: Maybe<Scalars['Date']['output']>;
  /** 能力自何时起 · Since which day every report has said the same; null when it never reported. */
  readonly capacitySince?: Maybe<Scalars['Date']['output']>;
  /** 能力报告过期 · True when the last report is older than 14 days today, or there is none: treat the capacity as unknown. */
  readonly capacityStale: Scalars['Boolean']['output'];
  /** 能力历程 · Its capacity reports, newest first; at most 20. */
  readonly capacityReports: ReadonlyArray<HospitalCapacityReport>;
  /** 医务社会工作统计 · The hospital's medical social work over the whole months from … to touch; small counts suppressed. */
  readonly medicalSocialWork: MedicalSocialWorkStatistics;
  /** 数据来源 · Where the row comes from; always SYNTHETIC. */
  readonly quality: Quality;
};


/** 医院 · A hospital or community health centre with its social work unit and the room it has for referrals; SYNTHETIC, standing for no real institution. */
export type HospitalMedicalSocialWorkArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** 医院名单分页 · One page of hospitals. */
export type HospitalConnection = {
  readonly __typename?: 'HospitalConnection';
  /** 本页医院 · The page's hospitals, 1–100. */
  readonly nodes: ReadonlyArray<Hospital>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · Hospitals that match; unit 家. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 医院社工部门 · The unit of a hospital that does medical social work. */
export type HospitalSocialWorkUnit = {
  readonly __typename?: 'HospitalSocialWorkUnit';
  /** 成立日期 · The day it was set up. */
  readonly establishedOn: Scalars['Date']['output'];
  /** 社工岗位 · Posts for social workers; unit 个. */
  readonly posts: Scalars['Int']['output'];
};

/** 医院能力报告 · What a hospital reported on one day about the referrals it can take. */
export type HospitalCapacityReport = {
  readonly __typename?: 'HospitalCapacityReport';
  /** 接收转介能力 · What it reported. */
  readonly status: CapacityStatus;
  /** 报告日期 · The day of the report. */
  readonly reportedOn: Scalars['Date']['output'];
  /** 可接收名额 · Referrals it could take at once that day; unit 人; null where an assessment decides or the number was not given. */
  readonly places?: Maybe<Scalars['Int']['output']>;
  /** 轮候人数 · Persons waiting that day; unit 人; null without a waiting list. */
  readonly waiting?: Maybe<Scalars['Int']['output']>;
  /** 数据来源 · Where the row comes from; always SYNTHETIC. */
  readonly quality: Quality;
};

/** 医院等级 · The levels hospitals are graded in. */
export type HospitalLevel =
  /** 三级甲等 · Tertiary, grade A. */
  | 'TERTIARY_A'
  /** 三级乙等 · Tertiary, grade B. */
  | 'TERTIARY_B'
  /** 二级 · Secondary. */
  | 'SECONDARY'
  /** 一级 · Primary. */
  | 'PRIMARY'
  /** 社区卫生服务中心 · Community health service centre. */
  | 'COMMUNITY_HEALTH_CENTRE';

export type Township = {
  readonly __typename?: 'Township';
  readonly code: Scalars['ID']['output'];
  /** 医院 · Hospitals standing in the township-level division, in key order. */
  readonly hospitals?: Maybe<HospitalConnection>;
};


export type TownshipHospitalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Organisation = {
  readonly __typename?: 'Organisation';
  readonly id: Scalars['ID']['output'];
  /** 医院 · The hospital the organisation runs; null when it runs none. */
  readonly hospital?: Maybe<Hospital>;
};

/** 个案动作 · What may be done to a medical social work case. */
export type MedicalCaseAction =
  /** 病区筛查 · The unit screens a patient, or plans a group or an activity. */
  | 'SCREEN'
  /** 记录知情同意 · The patient or guardian agreed. */
  | 'RECORD_CONSENT'
  /** 开始评估 · A social worker takes charge and assesses. */
  | 'BEGIN_ASSESSMENT'
  /** 开案 · The case is opened. */
  | 'OPEN'
  /** 不予开案 · It is not opened, with a reason. */
  | 'DECLINE'
  /** 制定出院计划 · The way home is planned, or the plan is changed. */
  | 'PLAN_DISCHARGE'
  /** 登记出院转介 · The referral made from the plan is linked to it. */
  | 'LINK_REFERRAL'
  /** 恢复治疗 · The patient does not go home yet. */
  | 'RESUME_TREATMENT'
  /** 出院跟进 · The patient left; the unit follows up. */
  | 'BEGIN_FOLLOW_UP'
  /** 登记出院后转介 · A referral made after the patient left is linked to the plan. */
  | 'LINK_LATE_REFERRAL'
  /** 结案 · The case is closed, with its outcome. */
  | 'CLOSE'
  /** 因回转重开 · The community referred the patient back. */
  | 'REOPEN';

/** 个案角色 · Who acts on a medical social work case. */
export type MedicalCaseRole =
  /** 社工 · The hospital's social work unit, or the health department. */
  | 'WORKER';

/** 病区筛查 · How a case begins on the ward. */
export type ScreenMedicalCaseInput = {
  /** 医院 · Such as HOS-001; it must have a social work unit. */
  readonly hospital: Scalars['ID']['input'];
  /** 服务对象 · The patient's key; required for BRIEF and COMPLEX, refused for GROUP and ACTIVITY. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** 病区 · The ward; 1 to 50 characters. */
  readonly wardZh: Scalars['String']['input'];
  /** 来源 · Who, or what, brought it. */
  readonly source: WardIntakeSource;
  /** 转介编号 · The referral it came by, such as REF-000001; only from the community. */
  readonly referral?: InputMaybe<Scalars['ID']['input']>;
  /** 个案形式 · In which form it is to be worked. */
  readonly caseType: MedicalCaseType;
  /** 参加人数 · Of a group or an activity, 1 to 500; unit 人. */
  readonly participants?: InputMaybe<Scalars['Int']['input']>;
  /** 服务类型 · The needs seen, the main one first; 1 to 12. */
  readonly types: ReadonlyArray<MedicalSocialWorkType>;
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 记录知情同意 · What the patient agreed to. */
export type RecordMedicalConsentInput = {
  /** 个案编号 · Such as MSW-00001. */
  readonly id: Scalars['ID']['input'];
  /** 同意决定人 · Who agreed. */
  readonly givenBy: MedicalConsentGiver;
  /** 涵盖转介 · Whether it covers passing the case to another department (separate consent). */
  readonly coversReferral: Scalars['Boolean']['input'];
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 开始评估 · Who assesses. */
export type BeginMedicalAssessmentInput = {
  /** 个案编号 · Such as MSW-00001. */
  readonly id: Scalars['ID']['input'];
  /** 责任社工 · The medical social worker in charge, such as SW-03801. */
  readonly socialWorker: Scalars['ID']['input'];
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 开案 · What the assessment found. */
export type OpenMedicalCaseInput = {
  /** 个案编号 · Such as MSW-00001. */
  readonly id: Scalars['ID']['input'];
  /** 服务类型 · The needs found, the main one first, 1 to 12; what screening saw where left out. */
  readonly types?: InputMaybe<ReadonlyArray<MedicalSocialWorkType>>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 不予开案 · Why a case is not opened. */
export type DeclineMedicalCaseInput = {
  /** 个案编号 · Such as MSW-00001. */
  readonly id: Scalars['ID']['input'];
  /** 未开案原因 · Why. */
  readonly reason: MedicalCaseNotOpenedReason;
  /** 决定人 · Who refused or withdrew; the patient unless said otherwise. */
  readonly givenBy?: InputMaybe<MedicalConsentGiver>;
  /** 说明 · A remark; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 出院计划 · The plan as it shall stand; it replaces the one before. */
export type PlanDischargeInput = {
  /** 个案编号 · Such as MSW-00001. */
  readonly id: Scalars['ID']['input'];
  /** 准备程度 · How far the plan is. */
  readonly readiness: DischargeReadiness;
  /** 计划出院日期 · The day discharge is planned for. */
  readonly plannedDischargeOn?: InputMaybe<Scalars['Date']['input']>;
  /** 所需社区服务 · The service fields needed at home; at most 11. */
  readonly needs?: InputMaybe<ReadonlyArray<ServiceField>>;
  /** 返回街镇 · The township-level division the patient goes home to, nine digits; required once ready. */
  readonly homeTownship?: InputMaybe<Scalars['ID']['input']>;
  /** 服务起始日 · The day the services are needed from; required once ready. */
  readonly neededFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 未就绪原因 · What still stands in the way; at most 6. */
  readonly obstacles?: InputMaybe<ReadonlyArray<DischargeObstacle>>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 登记出院转介 · The referral made from a discharge plan. */
export type LinkDischargeReferralInput = {
  /** 个案编号 · Such as MSW-00001. */
  readonly id: Scalars['ID']['input'];
  /** 转介途径 · How it was made. */
  readonly route: DischargeReferralRoute;
  /** 转介编号 · Its key in the exchange, such as REF-000001; required by that route, refused by the others. */
  readonly referral?: InputMaybe<Scalars['ID']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 恢复治疗 · Why the patient does not go home yet. */
export type ResumeTreatmentInput = {
  /** 个案编号 · Such as MSW-00001. */
  readonly id: Scalars['ID']['input'];
  /** 原因 · Why; 1 to 500 characters. */
  readonly noteZh: Scalars['String']['input'];
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 出院跟进 · When the patient left. */
export type BeginFollowUpInput = {
  /** 个案编号 · Such as MSW-00001. */
  readonly id: Scalars['ID']['input'];
  /** 实际出院日期 · From the day of opening to today. */
  readonly dischargedOn: Scalars['Date']['input'];
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 结案 · The outcome a case is closed with. */
export type CloseMedicalCaseInput = {
  /** 个案编号 · Such as MSW-00001. */
  readonly id: Scalars['ID']['input'];
  /** 结案原因 · The outcome; PATIENT_WITHDREW withdraws the consent too. */
  readonly reason: MedicalCaseClosureReason;
  /** 说明 · A remark; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 因回转重开 · The referral that brought the patient back. */
export type ReopenMedicalCaseInput = {
  /** 个案编号 · Such as MSW-00001. */
  readonly id: Scalars['ID']['input'];
  /** 转介编号 · The community's referral to the hospital, such as REF-000001. */
  readonly referral: Scalars['ID']['input'];
  /** 说明 · A remark; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** 病区筛查 · Begins a case; by a hospital's social work unit or the health department, as everything below. */
  readonly screenMedicalCase?: Maybe<MedicalSocialWorkCase>;
  /** 记录知情同意 · Records that the patient or guardian agreed, today. */
  readonly recordMedicalConsent?: Maybe<MedicalSocialWorkCase>;
  /** 开始评估 · Puts a social worker in charge, who assesses. */
  readonly beginMedicalAssessment?: Maybe<MedicalSocialWorkCase>;
  /** 开案 · Opens the case. */
  readonly openMedicalCase?: Maybe<MedicalSocialWorkCase>;
  /** 不予开案 · Ends a case before it is opened. */
  readonly declineMedicalCase?: Maybe<MedicalSocialWorkCase>;
  /** 制定出院计划 · Writes the discharge plan, or writes it anew. */
  readonly planDischarge?: Maybe<MedicalSocialWorkCase>;
  /** 登记出院转介 · Links the referral made today to the plan, while the patient is in hospital. */
  readonly linkDischargeReferral?: Maybe<MedicalSocialWorkCase>;
  /** 登记出院后转介 · Links the referral made today to the plan, after the patient left. */
  readonly linkLateReferral?: Maybe<MedicalSocialWorkCase>;
  /** 恢复治疗 · Puts the discharge off: the plan is not ready any more. */
  readonly resumeTreatment?: Maybe<MedicalSocialWorkCase>;
  /** 出院跟进 · Follows up a patient who left. */
  readonly beginFollowUp?: Maybe<MedicalSocialWorkCase>;
  /** 结案 · Closes the case with its outcome. */
  readonly closeMedicalCase?: Maybe<MedicalSocialWorkCase>;
  /** 因回转重开 · Reopens the case of a patient whom the community referred back. */
  readonly reopenMedicalCase?: Maybe<MedicalSocialWorkCase>;
  /** 节次排期 · Plans a session; by the hospital's social work unit or the health department, as all that follow. */
  readonly planMedicalSession?: Maybe<MedicalSession>;
  /** 节次举行 · Records that a session was held. */
  readonly holdMedicalSession?: Maybe<MedicalSession>;
  /** 节次取消 · Cancels a session. */
  readonly cancelMedicalSession?: Maybe<MedicalSession>;
  /** 报告能力 · Says what a hospital can take today, once a day. */
  readonly reportHospitalCapacity?: Maybe<Hospital>;
};


export type MutationScreenMedicalCaseArgs = {
  input: ScreenMedicalCaseInput;
};


export type MutationRecordMedicalConsentArgs = {
  input: RecordMedicalConsentInput;
};


export type MutationBeginMedicalAssessmentArgs = {
  input: BeginMedicalAssessmentInput;
};


export type MutationOpenMedicalCaseArgs = {
  input: OpenMedicalCaseInput;
};


export type MutationDeclineMedicalCaseArgs = {
  input: DeclineMedicalCaseInput;
};


export type MutationPlanDischargeArgs = {
  input: PlanDischargeInput;
};


export type MutationLinkDischargeReferralArgs = {
  input: LinkDischargeReferralInput;
};


export type MutationLinkLateReferralArgs = {
  input: LinkDischargeReferralInput;
};


export type MutationResumeTreatmentArgs = {
  input: ResumeTreatmentInput;
};


export type MutationBeginFollowUpArgs = {
  input: BeginFollowUpInput;
};


export type MutationCloseMedicalCaseArgs = {
  input: CloseMedicalCaseInput;
};


export type MutationReopenMedicalCaseArgs = {
  input: ReopenMedicalCaseInput;
};


export type MutationPlanMedicalSessionArgs = {
  input: PlanMedicalSessionInput;
};


export type MutationHoldMedicalSessionArgs = {
  input: HoldMedicalSessionInput;
};


export type MutationCancelMedicalSessionArgs = {
  input: CancelMedicalSessionInput;
};


export type MutationReportHospitalCapacityArgs = {
  input: ReportHospitalCapacityInput;
};

/** 医务社工个案 · One piece of medical social work of a hospital with a patient, a family or a group; SYNTHETIC. */
export type MedicalSocialWorkCase = {
  readonly __typename?: 'MedicalSocialWorkCase';
  /** 个案编号 · The hub's key of the case, such as MSW-00001. */
  readonly id: Scalars['ID']['output'];
  /** 服务对象 · The patient; null unless the patient's consent is in force, and for a group or an activity, which names nobody. */
  readonly person?: Maybe<Person>;
  /** 医院 · The hospital whose social work unit works it. */
  readonly hospital: Hospital;
  /** 责任社工 · The medical social worker in charge; null before one is assigned. */
  readonly socialWorker?: Maybe<SocialWorker>;
  /** 个案形式 · In which form it is worked. */
  readonly caseType: MedicalCaseType;
  /** 参加人数 · How many take part in a group or an activity; unit 人; null for a single patient's case. */
  readonly participants?: Maybe<Scalars['Int']['output']>;
  /** 节次 · The sessions of a group or an activity, in key order; at most 100; empty for a single patient's case. */
  readonly sessions: ReadonlyArray<MedicalSession>;
  /** 主要类型 · The main need it was opened for; statistics and filters go by it. */
  readonly mainType: MedicalSocialWorkType;
  /** 服务类型 · Every kind of need it works on, the main one first; at most 12. */
  readonly types: ReadonlyArray<MedicalSocialWorkType>;
  /** 状态 · Where it stands today. */
  readonly state: MedicalCaseState;
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 办理历程 · Every step and the state it led to, oldest first; at most 100. */
  readonly history: ReadonlyArray<MedicalCaseStep>;
  /** 病区接案 · How the case came from the ward. */
  readonly intake: WardIntake;
  /** 转入转介 · The community's referral that brought the patient to the unit or back to it, the latest where there were several; null without one. */
  readonly broughtBy?: Maybe<Referral>;
  /** 知情同意 · What the patient decided about the work and about passing data on. */
  readonly consent: MedicalConsent;
  /** 开案日期 · The day it was opened; null before, and when it never was. */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
  /** 结案日期 · The day it was closed; null while it is not. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** 未开案原因 · Why it was not opened; null in every other state. */
  readonly notOpenedReason?: Maybe<MedicalCaseNotOpenedReason>;
  /** 结案原因 · Why it was closed; null while it is not. */
  readonly closureReason?: Maybe<MedicalCaseClosureReason>;
  /** 出院计划 · The discharge plan made in the case; null without one. */
  readonly dischargePlan?: Maybe<DischargePlan>;
  /** 数据来源 · Where the row comes from; always SYNTHETIC. */
  readonly quality: Quality;
};

/** 医务社工个案分页 · One page of cases. */
export type MedicalSocialWorkCaseConnection = {
  readonly __typename?: 'MedicalSocialWorkCaseConnection';
  /** 本页个案 · The page's cases, 1–100. */
  readonly nodes: ReadonlyArray<MedicalSocialWorkCase>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · Cases that match; unit 宗. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 个案步骤 · One step in the history of a case. */
export type MedicalCaseStep = {
  readonly __typename?: 'MedicalCaseStep';
  /** 动作 · What was done. */
  readonly action: MedicalCaseAction;
  /** 状态 · The state it led to. */
  readonly state: MedicalCaseState;
  /** 日期 · The day it was done. */
  readonly on: Scalars['Date']['output'];
  /** 动作方 · In which role it was done. */
  readonly by: MedicalCaseRole;
  /** 动作方代码 · The hospital's key, or the department's code, it was done for. */
  readonly organisation?: Maybe<Scalars['ID']['output']>;
  /** 说明 · The remark, where one was given. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** 版本 · The case's version after the step. */
  readonly version: Scalars['Int']['output'];
};

/** 病区接案 · How a case reached the social work unit. */
export type WardIntake = {
  readonly __typename?: 'WardIntake';
  /** 病区 · The ward the patient lay in. */
  readonly wardZh: Scalars['String']['output'];
  /** 来源 · Who, or what, brought the case. */
  readonly source: WardIntakeSource;
  /** 筛查日期 · The day it was screened. */
  readonly screenedOn: Scalars['Date']['output'];
};

/** 医务社工知情同意 · The patient's decision about medical social work and about passing data to other departments (separate consent). */
export type MedicalConsent = {
  readonly __typename?: 'MedicalConsent';
  /** 同意状态 · What stands today. */
  readonly state: MedicalConsentState;
  /** 决定日期 · The day the decision that stands was made; null while nobody was asked. */
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 决定人 · Who decided; null while nobody was asked. */
  readonly givenBy?: Maybe<MedicalConsentGiver>;
  /** 涵盖转介 · Whether it covers passing the case to another department, such as a centre near home. */
  readonly coversReferral: Scalars['Boolean']['output'];
};

/** 个案形式 · The four forms hospital systems keep medical social work in. */
export type MedicalCaseType =
  /** 简短个案 · A brief case: a few contacts on one need. */
  | 'BRIEF'
  /** 复杂个案 · A complex case: several needs, an assessment and a plan. */
  | 'COMPLEX'
  /** 小组 · A group of patients or relatives. */
  | 'GROUP'
  /** 活动 · An activity on the ward or for the public. */
  | 'ACTIVITY';

/** 个案状态 · Where a medical social work case stands. */
export type MedicalCaseState =
  /** 已筛查 · Screened on the ward; the patient was not asked yet. */
  | 'SCREENED'
  /** 已同意 · The patient agreed. */
  | 'CONSENTED'
  /** 评估中 · Being assessed. */
  | 'ASSESSING'
  /** 已开案 · Open and being worked. */
  | 'OPEN'
  /** 待出院 · Discharge is being planned. */
  | 'DISCHARGE_PENDING'
  /** 跟进中 · Followed up after discharge. */
  | 'FOLLOW_UP'
  /** 已结案 · Closed. */
  | 'CLOSED'
  /** 未开案 · Not opened, with a reason. */
  | 'NOT_OPENED';

/** 医务社会工作类型 · The kinds of need medical social work meets. */
export type MedicalSocialWorkType =
  /** 经济援助 · Help with the cost of treatment. */
  | 'FINANCIAL_ASSISTANCE'
  /** 情绪疏导 · Emotional support. */
  | 'EMOTIONAL_SUPPORT'
  /** 医患沟通 · Communication between doctors and patients. */
  | 'DOCTOR_PATIENT_COMMUNICATION'
  /** 出院计划 · Planning the way home. */
  | 'DISCHARGE_PLANNING'
  /** 康复转介 · A link to rehabilitation. */
  | 'REHABILITATION_LINK'
  /** 哀伤辅导 · Support in bereavement. */
  | 'BEREAVEMENT'
  /** 安宁疗护 · Palliative care. */
  | 'PALLIATIVE'
  /** 危机介入 · Intervention in a crisis. */
  | 'CRISIS_INTERVENTION'
  /** 虐待忽视 · Abuse or neglect. */
  | 'ABUSE_OR_NEGLECT'
  /** 精神卫生 · Mental health. */
  | 'MENTAL_HEALTH'
  /** 资源链接 · Linking to resources outside the hospital. */
  | 'RESOURCE_LINKING'
  /** 政策咨询 · Advice on policies and entitlements. */
  | 'POLICY_ADVICE';

/** 接案来源 · Who, or what, brought a case to the social work unit. */
export type WardIntakeSource =
  /** 病区二维码 · The patient or family scanned the ward's QR code. */
  | 'WARD_QR_CODE'
  /** 医生 · A doctor. */
  | 'DOCTOR'
  /** 护士 · A nurse. */
  | 'NURSE'
  /** 患者或家属 · The patient or the family came. */
  | 'PATIENT_OR_FAMILY'
  /** 社区转入 · A centre or another body in the community referred the patient. */
  | 'COMMUNITY_REFERRAL'
  /** 社工查房 · The social worker's own round. */
  | 'SOCIAL_WORK_ROUND';

/** 知情同意状态 · What a patient has decided. */
export type MedicalConsentState =
  /** 尚未征询 · Not asked yet. */
  | 'NOT_ASKED'
  /** 已同意 · In force. */
  | 'GIVEN'
  /** 已拒绝 · Refused. */
  | 'REFUSED'
  /** 已撤回 · Given once and withdrawn; nothing more is passed on. */
  | 'WITHDRAWN';

/** 同意决定人 · Who decided on a consent. */
export type MedicalConsentGiver =
  /** 本人 · The patient. */
  | 'PATIENT'
  /** 监护人 · The guardian. */
  | 'GUARDIAN';

/** 未开案原因 · Why a case was not opened. */
export type MedicalCaseNotOpenedReason =
  /** 拒绝服务 · The patient refused. */
  | 'CONSENT_REFUSED'
  /** 撤回同意 · The patient agreed, and withdrew before it was opened. */
  | 'CONSENT_WITHDRAWN'
  /** 无需介入 · No need was found. */
  | 'NO_NEED_FOUND'
  /** 出院在先 · The patient left before it could be opened. */
  | 'LEFT_BEFORE_OPENING'
  /** 重复个案 · The same need is worked in another case. */
  | 'DUPLICATE';

/** 结案原因 · Why a case was closed. */
export type MedicalCaseClosureReason =
  /** 目标达成 · Its goals were met. */
  | 'GOALS_MET'
  /** 已转介 · Another body took over. */
  | 'REFERRED_ON'
  /** 服务对象退出 · The patient ended it. */
  | 'PATIENT_WITHDREW'
  /** 转院 · The patient moved to another hospital. */
  | 'TRANSFERRED'
  /** 患者离世 · The patient died. */
  | 'DECEASED';

export type SocialWorker = {
  readonly __typename?: 'SocialWorker';
  readonly id: Scalars['ID']['output'];
};

/** 节次 · One session of a group or an activity; it counts who came and names nobody. */
export type MedicalSession = {
  readonly __typename?: 'MedicalSession';
  /** 节次编号 · The hub's key of the session, such as MSS-00001. */
  readonly id: Scalars['ID']['output'];
  /** 主题 · What it is about. */
  readonly topicZh: Scalars['String']['output'];
  /** 日期 · The day it is planned for, or was held. */
  readonly plannedOn: Scalars['Date']['output'];
  /** 状态 · Where it stands. */
  readonly state: MedicalSessionState;
  /** 参加人数 · How many came; unit 人; null before it was held. */
  readonly participants?: Maybe<Scalars['Int']['output']>;
  /** 时长 · How long it lasted; unit 分钟; null before it was held. */
  readonly minutes?: Maybe<Scalars['Int']['output']>;
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 数据来源 · Always SYNTHETIC. */
  readonly quality: Quality;
};

/** 节次状态 · Where a session stands. */
export type MedicalSessionState =
  /** 已排期 · Planned. */
  | 'PLANNED'
  /** 已举行 · Held. */
  | 'HELD'
  /** 已取消 · Cancelled. */
  | 'CANCELLED';

/** 节次动作 · What may be done to a session. */
export type MedicalSessionAction =
  /** 排期 · It is planned. */
  | 'PLAN'
  /** 举行 · It was held. */
  | 'HOLD'
  /** 取消 · It is cancelled. */
  | 'CANCEL';

/** 排期 · What a session is about, and when. */
export type PlanMedicalSessionInput = {
  /** 个案编号 · A group's or an activity's, such as MSW-00001; open. */
  readonly case: Scalars['ID']['input'];
  /** 主题 · 1 to 100 characters. */
  readonly topicZh: Scalars['String']['input'];
  /** 日期 · The day it is planned for. */
  readonly plannedOn: Scalars['Date']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 举行 · How many came, and for how long. */
export type HoldMedicalSessionInput = {
  /** 节次编号 · Such as MSS-00001. */
  readonly id: Scalars['ID']['input'];
  /** 参加人数 · 1 to 500; unit 人. */
  readonly participants: Scalars['Int']['input'];
  /** 时长 · 1 to 600; unit 分钟. */
  readonly minutes: Scalars['Int']['input'];
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 取消 · Why. */
export type CancelMedicalSessionInput = {
  /** 节次编号 · Such as MSS-00001. */
  readonly id: Scalars['ID']['input'];
  /** 原因 · Why; 1 to 500 characters. */
  readonly noteZh: Scalars['String']['input'];
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 能力报告 · What a hospital can take today. */
export type ReportHospitalCapacityInput = {
  /** 医院 · Such as HOS-001. */
  readonly hospital: Scalars['ID']['input'];
  /** 接收转介能力 · What it can take; not UNKNOWN. */
  readonly status: CapacityStatus;
  /** 可接收名额 · Referrals it could take at once, 0 to 500; unit 人. */
  readonly places?: InputMaybe<Scalars['Int']['input']>;
  /** 轮候人数 · Persons waiting, 0 to 500; unit 人; only with a waiting list. */
  readonly waiting?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

export type Person = {
  readonly __typename?: 'Person';
  readonly id: Scalars['ID']['output'];
  /** 医务社会工作 · The resident's open medical social work; the same shape for everybody, with the reason for its content. */
  readonly medicalSocialWork?: Maybe<MedicalView>;
};

/** 医务社会工作视图 · A resident's open medical social work as another department may see it; closed cases are not shown (necessity, PIPL art. 6). */
export type MedicalView = {
  readonly __typename?: 'MedicalView';
  /** 可见性 · VALUE with an open case, KNOWN_NONE without; WITHHELD for every resident who objects to sharing, patient or not, so that it tells nothing. */
  readonly visibility: Visibility;
  /** 在办个案 · The resident's cases from consent to follow-up, in key order; at most 20; empty for KNOWN_NONE, null for WITHHELD. */
  readonly openCases?: Maybe<ReadonlyArray<MedicalSocialWorkCase>>;
};

/** 分区医务社会工作统计 · One district's numbers. */
export type DistrictMedicalSocialWork = {
  readonly __typename?: 'DistrictMedicalSocialWork';
  /** 区 · The district, boundaries as at 2015-10-26. */
  readonly district?: Maybe<District>;
  /** 统计 · Its numbers. */
  readonly statistics: MedicalSocialWorkStatistics;
};

/** 医务社会工作统计 · Counts of cases and discharges by the hospital that worked them. Periods are whole months, counts from 1 to 10 are suppressed, the others rounded to 5, shares taken from rounded counts; SYNTHETIC. */
export type MedicalSocialWorkStatistics = {
  readonly __typename?: 'MedicalSocialWorkStatistics';
  /** 起始日 · The first day counted, the first of its month. */
  readonly from: Scalars['Date']['output'];
  /** 截止日 · The last day counted, the last of its month. */
  readonly to: Scalars['Date']['output'];
  /** 开案数 · Cases opened in the period; unit 宗; null where suppressed. */
  readonly casesOpened?: Maybe<Scalars['Int']['output']>;
  /** 开案数已抑制 · True when casesOpened is withheld for being 1–10. */
  readonly casesOpenedSuppressed: Scalars['Boolean']['output'];
  /** 结案数 · Cases closed in the period; unit 宗; null where suppressed. */
  readonly casesClosed?: Maybe<Scalars['Int']['output']>;
  /** 结案数已抑制 · True when casesClosed is withheld for being 1–10. */
  readonly casesClosedSuppressed: Scalars['Boolean']['output'];
  /** 期末在办数 · Cases opened and not yet closed at the end of the last day; unit 宗; null where suppressed. */
  readonly casesOpenAtEnd?: Maybe<Scalars['Int']['output']>;
  /** 期末在办数已抑制 · True when casesOpenAtEnd is withheld for being 1–10. */
  readonly casesOpenAtEndSuppressed: Scalars['Boolean']['output'];
  /** 按形式 · Cases opened, by form; at most 4. */
  readonly byCaseType: ReadonlyArray<MedicalCaseTypeCount>;
  /** 按主要类型 · Cases opened, by main type of need; at most 12. */
  readonly byType: ReadonlyArray<MedicalSocialWorkTypeCount>;
  /** 出院人数 · Patients with a discharge plan who left hospital in the period; unit 人; null where suppressed. */
  readonly discharges?: Maybe<Scalars['Int']['output']>;
  /** 出院人数已抑制 · True when discharges is withheld for being 1–10. */
  readonly dischargesSuppressed: Scalars['Boolean']['output'];
  /** 出院转介人数 · Those of them referred to a service in the community, by whatever route; unit 人; null where suppressed. */
  readonly dischargesReferred?: Maybe<Scalars['Int']['output']>;
  /** 出院转介人数已抑制 · True when dischargesReferred is withheld because it, or the number not referred, is 1–10. */
  readonly dischargesReferredSuppressed: Scalars['Boolean']['output'];
  /** 出院转介率 · The share of discharges that were referred, in per cent, one decimal; null where either is withheld or nobody left. */
  readonly dischargesReferredPercent?: Maybe<Scalars['Float']['output']>;
  /** 就绪至转介天数中位数 · Median calendar days from readiness to referral of those referred, to the whole day; null where fewer than 11 were. */
  readonly medianDaysToReferral?: Maybe<Scalars['Int']['output']>;
  /** 中位数已抑制 · True when the median is withheld because 1–10 were referred. */
  readonly medianDaysToReferralSuppressed: Scalars['Boolean']['output'];
  /** 有抑制 · True when any single number above is withheld; the breakdowns say it for themselves. */
  readonly suppressed: Scalars['Boolean']['output'];
  /** 数据来源 · The quality of the rows counted; always SYNTHETIC. */
  readonly quality: Quality;
};

/** 个案形式计数 · Cases opened in one form. */
export type MedicalCaseTypeCount = {
  readonly __typename?: 'MedicalCaseTypeCount';
  /** 个案形式 · The form. */
  readonly caseType: MedicalCaseType;
  /** 开案数 · Cases; unit 宗; null where suppressed. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 已抑制 · True when the count is withheld for being 1–10. */
  readonly suppressed: Scalars['Boolean']['output'];
};

/** 主要类型计数 · Cases opened for one main type of need. */
export type MedicalSocialWorkTypeCount = {
  readonly __typename?: 'MedicalSocialWorkTypeCount';
  /** 主要类型 · The type of need. */
  readonly type: MedicalSocialWorkType;
  /** 开案数 · Cases; unit 宗; null where suppressed. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 已抑制 · True when the count is withheld for being 1–10. */
  readonly suppressed: Scalars['Boolean']['output'];
};

export type District = {
  readonly __typename?: 'District';
  readonly code: Scalars['ID']['output'];
  /** 医务社会工作统计 · Medical social work of the hospitals standing in the district, over the whole months from … to touch; null for a district abolished in 2014, whose hospitals count under its successor. */
  readonly medicalSocialWork?: Maybe<MedicalSocialWorkStatistics>;
};


export type DistrictMedicalSocialWorkArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

export type Completeness = {
  readonly __typename?: 'Completeness';
  readonly id: Scalars['ID']['output'];
  /** 卫生部门应答 · That the health department answers, and the day its data stand at; null while it does not. */
  readonly health?: Maybe<DepartmentAnswer>;
};

/** 红绿灯 · How urgent: always told in words too, never by colour alone. */
export type TrafficLight =
  /** 绿 · In time. */
  | 'GREEN'
  /** 黄 · Close to its date. */
  | 'YELLOW'
  /** 红 · Past its date. */
  | 'RED'
  /** 未知 · Nobody can say now: the data it goes by are not here. */
  | 'UNKNOWN';

/** 服务领域 · The nine service fields the 2015 report lists, drug control (named there as a shortage) and others (等). */
export type ServiceField =
  /** 家庭服务 · Family services. */
  | 'FAMILY'
  /** 长者服务 · Services for older people. */
  | 'ELDERLY'
  /** 青少年服务 · Youth services. */
  | 'YOUTH'
  /** 社区矫正 · Community corrections; discloses a sensitive status when tied to a person. */
  | 'COMMUNITY_CORRECTIONS'
  /** 医务社会工作 · Medical social work. */
  | 'MEDICAL_SOCIAL_WORK'
  /** 残障康复 · Disability rehabilitation. */
  | 'DISABILITY_REHABILITATION'
  /** 移居人士服务 · Services for new settlers. */
  | 'NEW_SETTLERS'
  /** 异地务工人员服务 · Services for migrant workers. */
  | 'MIGRANT_WORKERS'
  /** 民族融合服务 · Ethnic integration services. */
  | 'ETHNIC_INTEGRATION'
  /** 禁毒 · Drug control; discloses a sensitive status when tied to a person. */
  | 'DRUG_CONTROL'
  /** 其他 · Any other field. */
  | 'OTHER';

/** 数据来源 · Whether a row or figure was published, derived from published ones, or made up for this project. */
export type Quality =
  /** 已公布 · Printed in a named source. */
  | 'PUBLISHED'
  /** 推算 · Follows from published figures. */
  | 'DERIVED'
  /** 合成 · Invented; stands for no real person, organisation or case. */
  | 'SYNTHETIC';

/** 分页信息 · Where a page ends and whether more follows. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** 是否还有下一页 · More nodes follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** 末项游标 · Pass it as after to read the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** 接收能力 · Whether a unit can take one more referral, known before anything personal is sent. */
export type CapacityStatus =
  /** 有余量 · Has capacity. */
  | 'HAS_CAPACITY'
  /** 可轮候 · Full, with a waiting list. */
  | 'WAITLIST'
  /** 无余量 · No capacity. */
  | 'NO_CAPACITY'
  /** 需先评估 · An assessment decides. */
  | 'ASSESSMENT_NEEDED'
  /** 未知 · Not reported. */
  | 'UNKNOWN';

/** 可见性 · Why a sensitive field has the content it has; null alone would be ambiguous. */
export type Visibility =
  /** 有记录 · The value is shown. */
  | 'VALUE'
  /** 确知没有 · The owner states there is none. */
  | 'KNOWN_NONE'
  /** 不予显示 · Withheld; says nothing about whether a record exists. */
  | 'WITHHELD'
  /** 暂不可得 · The owner did not answer. */
  | 'UNAVAILABLE';

/** 部门应答 · That a department answered just now, and the day its data stand at. */
export type DepartmentAnswer = {
  readonly __typename?: 'DepartmentAnswer';
  /** 部门 · The department that answered. */
  readonly department: DepartmentCode;
  /** 应答时刻 · When it answered. */
  readonly answeredAt: Scalars['DateTime']['output'];
  /** 数据时点 · The day its records stand at. */
  readonly dataAsOf: Scalars['Date']['output'];
};

/** 共享类别 · The three classes of order 809 art. 13. */
export type SharingClass =
  /** 无条件共享 · Any department may read it. */
  | 'UNCONDITIONAL'
  /** 有条件共享 · Readable with a purpose the owner has granted. */
  | 'CONDITIONAL'
  /** 不予共享 · Leaves its owner in no form but counts. */
  | 'NOT_SHARED';

/** 部门代码 · The five departments that own a subgraph and the observers that take part in coordination. */
export type DepartmentCode =
  /** 民政 · Civil affairs. */
  | 'CIVIL_AFFAIRS'
  /** 司法 · Justice. */
  | 'JUSTICE'
  /** 卫生 · Health. */
  | 'HEALTH'
  /** 志愿者联合会 · Volunteer federation (义工联). */
  | 'VOLUNTEER_FEDERATION'
  /** 统筹协调机构 · Coordination office. */
  | 'COORDINATION'
  /** 公安(禁毒) · Public security (drug control). */
  | 'PUBLIC_SECURITY'
  /** 财政 · Finance. */
  | 'FINANCE'
  /** 残疾人联合会 · Disabled persons' federation. */
  | 'DISABLED_PERSONS_FEDERATION'
  /** 妇女联合会 · Women's federation. */
  | 'WOMENS_FEDERATION'
  /** 共青团 · Communist Youth League. */
  | 'YOUTH_LEAGUE'
  /** 总工会 · Federation of trade unions. */
  | 'TRADE_UNION'
  /** 民族宗教事务 · Ethnic and religious affairs. */
  | 'ETHNIC_AFFAIRS'
  /** 教育 · Education. */
  | 'EDUCATION'
  /** 人力资源和社会保障 · Human resources and social security. */
  | 'HUMAN_RESOURCES';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  AgencyExit: AgencyExit;
  Hospital: Hospital;
  Township: Township;
  Organisation: Organisation;
  MedicalSocialWorkCase: MedicalSocialWorkCase;
  Person: Person;
  District: District;
  Completeness: Completeness;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AgencyExit:
    ( { __typename: 'AgencyExit' }
    & GraphQLRecursivePick<FederationTypes['AgencyExit'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['AgencyExit'], {"workers":{"id":true}}> ) );
  Hospital:
    ( { __typename: 'Hospital' }
    & GraphQLRecursivePick<FederationTypes['Hospital'], {"id":true}> );
  Township:
    ( { __typename: 'Township' }
    & GraphQLRecursivePick<FederationTypes['Township'], {"code":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  MedicalSocialWorkCase:
    ( { __typename: 'MedicalSocialWorkCase' }
    & GraphQLRecursivePick<FederationTypes['MedicalSocialWorkCase'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  District:
    ( { __typename: 'District' }
    & GraphQLRecursivePick<FederationTypes['District'], {"code":true}> );
  Completeness:
    ( { __typename: 'Completeness' }
    & GraphQLRecursivePick<FederationTypes['Completeness'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AgencyExit: ResolverTypeWrapper<Partial<AgencyExit> & Pick<AgencyExit, 'id'>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  HealthAlert: ResolverTypeWrapper<HealthAlertRow>;
  HealthAlertKind: ResolverTypeWrapper<Partial<HealthAlertKind>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  DischargePlan: ResolverTypeWrapper<DischargePlanRow>;
  DischargePlanConnection: ResolverTypeWrapper<Partial<Omit<DischargePlanConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['DischargePlan']> }>>;
  DischargeReadiness: ResolverTypeWrapper<Partial<DischargeReadiness>>;
  DischargeObstacle: ResolverTypeWrapper<Partial<DischargeObstacle>>;
  DischargeReferralRoute: ResolverTypeWrapper<Partial<DischargeReferralRoute>>;
  Referral: ResolverTypeWrapper<Partial<Referral> & Pick<Referral, 'id'>>;
  Hospital: ResolverTypeWrapper<HospitalRow>;
  HospitalConnection: ResolverTypeWrapper<Partial<Omit<HospitalConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Hospital']> }>>;
  HospitalSocialWorkUnit: ResolverTypeWrapper<Partial<HospitalSocialWorkUnit>>;
  HospitalCapacityReport: ResolverTypeWrapper<HospitalCapacityReportRow>;
  HospitalLevel: ResolverTypeWrapper<Partial<HospitalLevel>>;
  Township: ResolverTypeWrapper<Partial<Township> & Pick<Township, 'code'>>;
  Organisation: ResolverTypeWrapper<Partial<Organisation> & Pick<Organisation, 'id'>>;
  MedicalCaseAction: ResolverTypeWrapper<Partial<MedicalCaseAction>>;
  MedicalCaseRole: ResolverTypeWrapper<Partial<MedicalCaseRole>>;
  ScreenMedicalCaseInput: ResolverTypeWrapper<Partial<ScreenMedicalCaseInput>>;
  RecordMedicalConsentInput: ResolverTypeWrapper<Partial<RecordMedicalConsentInput>>;
  BeginMedicalAssessmentInput: ResolverTypeWrapper<Partial<BeginMedicalAssessmentInput>>;
  OpenMedicalCaseInput: ResolverTypeWrapper<Partial<OpenMedicalCaseInput>>;
  DeclineMedicalCaseInput: ResolverTypeWrapper<Partial<DeclineMedicalCaseInput>>;
  PlanDischargeInput: ResolverTypeWrapper<Partial<PlanDischargeInput>>;
  LinkDischargeReferralInput: ResolverTypeWrapper<Partial<LinkDischargeReferralInput>>;
  ResumeTreatmentInput: ResolverTypeWrapper<Partial<ResumeTreatmentInput>>;
  BeginFollowUpInput: ResolverTypeWrapper<Partial<BeginFollowUpInput>>;
  CloseMedicalCaseInput: ResolverTypeWrapper<Partial<CloseMedicalCaseInput>>;
  ReopenMedicalCaseInput: ResolverTypeWrapper<Partial<ReopenMedicalCaseInput>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MedicalSocialWorkCase: ResolverTypeWrapper<MedicalSocialWorkCaseRow>;
  MedicalSocialWorkCaseConnection: ResolverTypeWrapper<Partial<Omit<MedicalSocialWorkCaseConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['MedicalSocialWorkCase']> }>>;
  MedicalCaseStep: ResolverTypeWrapper<MedicalCaseStepRow>;
  WardIntake: ResolverTypeWrapper<Partial<WardIntake>>;
  MedicalConsent: ResolverTypeWrapper<Partial<MedicalConsent>>;
  MedicalCaseType: ResolverTypeWrapper<Partial<MedicalCaseType>>;
  MedicalCaseState: ResolverTypeWrapper<Partial<MedicalCaseState>>;
  MedicalSocialWorkType: ResolverTypeWrapper<Partial<MedicalSocialWorkType>>;
  WardIntakeSource: ResolverTypeWrapper<Partial<WardIntakeSource>>;
  MedicalConsentState: ResolverTypeWrapper<Partial<MedicalConsentState>>;
  MedicalConsentGiver: ResolverTypeWrapper<Partial<MedicalConsentGiver>>;
  MedicalCaseNotOpenedReason: ResolverTypeWrapper<Partial<MedicalCaseNotOpenedReason>>;
  MedicalCaseClosureReason: ResolverTypeWrapper<Partial<MedicalCaseClosureReason>>;
  SocialWorker: ResolverTypeWrapper<Partial<SocialWorker> & Pick<SocialWorker, 'id'>>;
  MedicalSession: ResolverTypeWrapper<MedicalSessionRow>;
  MedicalSessionState: ResolverTypeWrapper<Partial<MedicalSessionState>>;
  MedicalSessionAction: ResolverTypeWrapper<Partial<MedicalSessionAction>>;
  PlanMedicalSessionInput: ResolverTypeWrapper<Partial<PlanMedicalSessionInput>>;
  HoldMedicalSessionInput: ResolverTypeWrapper<Partial<HoldMedicalSessionInput>>;
  CancelMedicalSessionInput: ResolverTypeWrapper<Partial<CancelMedicalSessionInput>>;
  ReportHospitalCapacityInput: ResolverTypeWrapper<Partial<ReportHospitalCapacityInput>>;
  Person: ResolverTypeWrapper<Partial<Person> & Pick<Person, 'id'>>;
  MedicalView: ResolverTypeWrapper<MedicalViewRow>;
  DistrictMedicalSocialWork: ResolverTypeWrapper<DistrictMedicalSocialWorkRow>;
  MedicalSocialWorkStatistics: ResolverTypeWrapper<MedicalSocialWorkStatisticsRow>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  MedicalCaseTypeCount: ResolverTypeWrapper<Partial<MedicalCaseTypeCount>>;
  MedicalSocialWorkTypeCount: ResolverTypeWrapper<Partial<MedicalSocialWorkTypeCount>>;
  District: ResolverTypeWrapper<Partial<District> & Pick<District, 'code'>>;
  Completeness: ResolverTypeWrapper<Partial<Completeness> & Pick<Completeness, 'id'>>;
  TrafficLight: ResolverTypeWrapper<Partial<TrafficLight>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  ServiceField: ResolverTypeWrapper<Partial<ServiceField>>;
  Quality: ResolverTypeWrapper<Partial<Quality>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  CapacityStatus: ResolverTypeWrapper<Partial<CapacityStatus>>;
  Visibility: ResolverTypeWrapper<Partial<Visibility>>;
  DepartmentAnswer: ResolverTypeWrapper<Partial<DepartmentAnswer>>;
  SharingClass: ResolverTypeWrapper<Partial<SharingClass>>;
  DepartmentCode: ResolverTypeWrapper<Partial<DepartmentCode>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AgencyExit: Partial<AgencyExit> & Pick<AgencyExit, 'id'>;
  ID: Partial<Scalars['ID']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  HealthAlert: HealthAlertRow;
  Query: Record<PropertyKey, never>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  DischargePlan: DischargePlanRow;
  DischargePlanConnection: Partial<Omit<DischargePlanConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['DischargePlan']> }>;
  Referral: Partial<Referral> & Pick<Referral, 'id'>;
  Hospital: HospitalRow;
  HospitalConnection: Partial<Omit<HospitalConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Hospital']> }>;
  HospitalSocialWorkUnit: Partial<HospitalSocialWorkUnit>;
  HospitalCapacityReport: HospitalCapacityReportRow;
  Township: Partial<Township> & Pick<Township, 'code'>;
  Organisation: Partial<Organisation> & Pick<Organisation, 'id'>;
  ScreenMedicalCaseInput: Partial<ScreenMedicalCaseInput>;
  RecordMedicalConsentInput: Partial<RecordMedicalConsentInput>;
  BeginMedicalAssessmentInput: Partial<BeginMedicalAssessmentInput>;
  OpenMedicalCaseInput: Partial<OpenMedicalCaseInput>;
  DeclineMedicalCaseInput: Partial<DeclineMedicalCaseInput>;
  PlanDischargeInput: Partial<PlanDischargeInput>;
  LinkDischargeReferralInput: Partial<LinkDischargeReferralInput>;
  ResumeTreatmentInput: Partial<ResumeTreatmentInput>;
  BeginFollowUpInput: Partial<BeginFollowUpInput>;
  CloseMedicalCaseInput: Partial<CloseMedicalCaseInput>;
  ReopenMedicalCaseInput: Partial<ReopenMedicalCaseInput>;
  Mutation: Record<PropertyKey, never>;
  MedicalSocialWorkCase: MedicalSocialWorkCaseRow;
  MedicalSocialWorkCaseConnection: Partial<Omit<MedicalSocialWorkCaseConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['MedicalSocialWorkCase']> }>;
  MedicalCaseStep: MedicalCaseStepRow;
  WardIntake: Partial<WardIntake>;
  MedicalConsent: Partial<MedicalConsent>;
  SocialWorker: Partial<SocialWorker> & Pick<SocialWorker, 'id'>;
  MedicalSession: MedicalSessionRow;
  PlanMedicalSessionInput: Partial<PlanMedicalSessionInput>;
  HoldMedicalSessionInput: Partial<HoldMedicalSessionInput>;
  CancelMedicalSessionInput: Partial<CancelMedicalSessionInput>;
  ReportHospitalCapacityInput: Partial<ReportHospitalCapacityInput>;
  Person: Partial<Person> & Pick<Person, 'id'>;
  MedicalView: MedicalViewRow;
  DistrictMedicalSocialWork: DistrictMedicalSocialWorkRow;
  MedicalSocialWorkStatistics: MedicalSocialWorkStatisticsRow;
  Float: Partial<Scalars['Float']['output']>;
  MedicalCaseTypeCount: Partial<MedicalCaseTypeCount>;
  MedicalSocialWorkTypeCount: Partial<MedicalSocialWorkTypeCount>;
  District: Partial<District> & Pick<District, 'code'>;
  Completeness: Partial<Completeness> & Pick<Completeness, 'id'>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  Date: Partial<Scalars['Date']['output']>;
  PageInfo: Partial<PageInfo>;
  DepartmentAnswer: Partial<DepartmentAnswer>;
  String: Partial<Scalars['String']['output']>;
};

export type SharingDirectiveArgs = {
  class: SharingClass;
  basis?: Maybe<Scalars['String']['input']>;
};

export type SharingDirectiveResolver<Result, Parent, ContextType = Context, Args = SharingDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AgencyExitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyExit'] = ResolversParentTypes['AgencyExit'], FederationReferenceType extends FederationReferenceTypes['AgencyExit'] = FederationReferenceTypes['AgencyExit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AgencyExit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  medicalCasesWithAgency?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HealthAlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HealthAlert'] = ResolversParentTypes['HealthAlert']> = {
  kind?: Resolver<ResolversTypes['HealthAlertKind'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['TrafficLight'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hospital?: Resolver<ResolversTypes['Hospital'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  healthAlerts?: Resolver<ReadonlyArray<ResolversTypes['HealthAlert']>, ParentType, ContextType, Partial<QueryHealthAlertsArgs>>;
  dischargePlans?: Resolver<Maybe<ResolversTypes['DischargePlanConnection']>, ParentType, ContextType, RequireFields<QueryDischargePlansArgs, 'first'>>;
  hospital?: Resolver<Maybe<ResolversTypes['Hospital']>, ParentType, ContextType, RequireFields<QueryHospitalArgs, 'id'>>;
  hospitals?: Resolver<ResolversTypes['HospitalConnection'], ParentType, ContextType, RequireFields<QueryHospitalsArgs, 'first'>>;
  medicalCase?: Resolver<Maybe<ResolversTypes['MedicalSocialWorkCase']>, ParentType, ContextType, RequireFields<QueryMedicalCaseArgs, 'id'>>;
  medicalCases?: Resolver<Maybe<ResolversTypes['MedicalSocialWorkCaseConnection']>, ParentType, ContextType, RequireFields<QueryMedicalCasesArgs, 'first'>>;
  medicalSocialWorkStatistics?: Resolver<Maybe<ResolversTypes['MedicalSocialWorkStatistics']>, ParentType, ContextType, RequireFields<QueryMedicalSocialWorkStatisticsArgs, 'from' | 'to'>>;
  medicalSocialWorkByDistrict?: Resolver<ReadonlyArray<ResolversTypes['DistrictMedicalSocialWork']>, ParentType, ContextType, RequireFields<QueryMedicalSocialWorkByDistrictArgs, 'from' | 'to'>>;
};

export type DischargePlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DischargePlan'] = ResolversParentTypes['DischargePlan']> = {
  case?: Resolver<ResolversTypes['MedicalSocialWorkCase'], ParentType, ContextType>;
  plannedDischargeOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dischargedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  needsCommunityService?: Resolver<ReadonlyArray<ResolversTypes['ServiceField']>, ParentType, ContextType>;
  homeTownship?: Resolver<Maybe<ResolversTypes['Township']>, ParentType, ContextType>;
  neededFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  readiness?: Resolver<ResolversTypes['DischargeReadiness'], ParentType, ContextType>;
  obstacles?: Resolver<ReadonlyArray<ResolversTypes['DischargeObstacle']>, ParentType, ContextType>;
  readyOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  readyToRefer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  referredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  daysToReferral?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  referralRoute?: Resolver<Maybe<ResolversTypes['DischargeReferralRoute']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type DischargePlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DischargePlanConnection'] = ResolversParentTypes['DischargePlanConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DischargePlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HospitalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hospital'] = ResolversParentTypes['Hospital'], FederationReferenceType extends FederationReferenceTypes['Hospital'] = FederationReferenceTypes['Hospital']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Hospital']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['HospitalLevel'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  township?: Resolver<Maybe<ResolversTypes['Township']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  beds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hasSocialWorkUnit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  socialWorkUnit?: Resolver<Maybe<ResolversTypes['HospitalSocialWorkUnit']>, ParentType, ContextType>;
  acceptingReferrals?: Resolver<ResolversTypes['CapacityStatus'], ParentType, ContextType>;
  capacityReportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  capacitySince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  capacityStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  capacityReports?: Resolver<ReadonlyArray<ResolversTypes['HospitalCapacityReport']>, ParentType, ContextType>;
  medicalSocialWork?: Resolver<ResolversTypes['MedicalSocialWorkStatistics'], ParentType, ContextType, RequireFields<HospitalMedicalSocialWorkArgs, 'from' | 'to'>>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type HospitalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HospitalConnection'] = ResolversParentTypes['HospitalConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Hospital']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HospitalSocialWorkUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HospitalSocialWorkUnit'] = ResolversParentTypes['HospitalSocialWorkUnit']> = {
  establishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HospitalCapacityReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HospitalCapacityReport'] = ResolversParentTypes['HospitalCapacityReport']> = {
  status?: Resolver<ResolversTypes['CapacityStatus'], ParentType, ContextType>;
  reportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type TownshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Township'] = ResolversParentTypes['Township'], FederationReferenceType extends FederationReferenceTypes['Township'] = FederationReferenceTypes['Township']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Township']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hospitals?: Resolver<Maybe<ResolversTypes['HospitalConnection']>, ParentType, ContextType, RequireFields<TownshipHospitalsArgs, 'first'>>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hospital?: Resolver<Maybe<ResolversTypes['Hospital']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  screenMedicalCase?: Resolver<Maybe<ResolversTypes['MedicalSocialWorkCase']>, ParentType, ContextType, RequireFields<MutationScreenMedicalCaseArgs, 'input'>>;
  recordMedicalConsent?: Resolver<Maybe<ResolversTypes['MedicalSocialWorkCase']>, ParentType, ContextType, RequireFields<MutationRecordMedicalConsentArgs, 'input'>>;
  beginMedicalAssessment?: Resolver<Maybe<ResolversTypes['MedicalSocialWorkCase']>, ParentType, ContextType, RequireFields<MutationBeginMedicalAssessmentArgs, 'input'>>;
  openMedicalCase?: Resolver<Maybe<ResolversTypes['MedicalSocialWorkCase']>, ParentType, ContextType, RequireFields<MutationOpenMedicalCaseArgs, 'input'>>;
  declineMedicalCase?: Resolver<Maybe<ResolversTypes['MedicalSocialWorkCase']>, ParentType, ContextType, RequireFields<MutationDeclineMedicalCaseArgs, 'input'>>;
  planDischarge?: Resolver<Maybe<ResolversTypes['MedicalSocialWorkCase']>, ParentType, ContextType, RequireFields<MutationPlanDischargeArgs, 'input'>>;
  linkDischargeReferral?: Resolver<Maybe<ResolversTypes['MedicalSocialWorkCase']>, ParentType, ContextType, RequireFields<MutationLinkDischargeReferralArgs, 'input'>>;
  linkLateReferral?: Resolver<Maybe<ResolversTypes['MedicalSocialWorkCase']>, ParentType, ContextType, RequireFields<MutationLinkLateReferralArgs, 'input'>>;
  resumeTreatment?: Resolver<Maybe<ResolversTypes['MedicalSocialWorkCase']>, ParentType, ContextType, RequireFields<MutationResumeTreatmentArgs, 'input'>>;
  beginFollowUp?: Resolver<Maybe<ResolversTypes['MedicalSocialWorkCase']>, ParentType, ContextType, RequireFields<MutationBeginFollowUpArgs, 'input'>>;
  closeMedicalCase?: Resolver<Maybe<ResolversTypes['MedicalSocialWorkCase']>, ParentType, ContextType, RequireFields<MutationCloseMedicalCaseArgs, 'input'>>;
  reopenMedicalCase?: Resolver<Maybe<ResolversTypes['MedicalSocialWorkCase']>, ParentType, ContextType, RequireFields<MutationReopenMedicalCaseArgs, 'input'>>;
  planMedicalSession?: Resolver<Maybe<ResolversTypes['MedicalSession']>, ParentType, ContextType, RequireFields<MutationPlanMedicalSessionArgs, 'input'>>;
  holdMedicalSession?: Resolver<Maybe<ResolversTypes['MedicalSession']>, ParentType, ContextType, RequireFields<MutationHoldMedicalSessionArgs, 'input'>>;
  cancelMedicalSession?: Resolver<Maybe<ResolversTypes['MedicalSession']>, ParentType, ContextType, RequireFields<MutationCancelMedicalSessionArgs, 'input'>>;
  reportHospitalCapacity?: Resolver<Maybe<ResolversTypes['Hospital']>, ParentType, ContextType, RequireFields<MutationReportHospitalCapacityArgs, 'input'>>;
};

export type MedicalSocialWorkCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicalSocialWorkCase'] = ResolversParentTypes['MedicalSocialWorkCase'], FederationReferenceType extends FederationReferenceTypes['MedicalSocialWorkCase'] = FederationReferenceTypes['MedicalSocialWorkCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MedicalSocialWorkCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  hospital?: Resolver<ResolversTypes['Hospital'], ParentType, ContextType>;
  socialWorker?: Resolver<Maybe<ResolversTypes['SocialWorker']>, ParentType, ContextType>;
  caseType?: Resolver<ResolversTypes['MedicalCaseType'], ParentType, ContextType>;
  participants?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['MedicalSession']>, ParentType, ContextType>;
  mainType?: Resolver<ResolversTypes['MedicalSocialWorkType'], ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['MedicalSocialWorkType']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MedicalCaseState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['MedicalCaseStep']>, ParentType, ContextType>;
  intake?: Resolver<ResolversTypes['WardIntake'], ParentType, ContextType>;
  broughtBy?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  consent?: Resolver<ResolversTypes['MedicalConsent'], ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  notOpenedReason?: Resolver<Maybe<ResolversTypes['MedicalCaseNotOpenedReason']>, ParentType, ContextType>;
  closureReason?: Resolver<Maybe<ResolversTypes['MedicalCaseClosureReason']>, ParentType, ContextType>;
  dischargePlan?: Resolver<Maybe<ResolversTypes['DischargePlan']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type MedicalSocialWorkCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicalSocialWorkCaseConnection'] = ResolversParentTypes['MedicalSocialWorkCaseConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MedicalSocialWorkCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MedicalCaseStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicalCaseStep'] = ResolversParentTypes['MedicalCaseStep']> = {
  action?: Resolver<ResolversTypes['MedicalCaseAction'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MedicalCaseState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['MedicalCaseRole'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WardIntakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WardIntake'] = ResolversParentTypes['WardIntake']> = {
  wardZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['WardIntakeSource'], ParentType, ContextType>;
  screenedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type MedicalConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicalConsent'] = ResolversParentTypes['MedicalConsent']> = {
  state?: Resolver<ResolversTypes['MedicalConsentState'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  givenBy?: Resolver<Maybe<ResolversTypes['MedicalConsentGiver']>, ParentType, ContextType>;
  coversReferral?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SocialWorkerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialWorker'] = ResolversParentTypes['SocialWorker']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MedicalSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicalSession'] = ResolversParentTypes['MedicalSession']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  topicZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MedicalSessionState'], ParentType, ContextType>;
  participants?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  medicalSocialWork?: Resolver<Maybe<ResolversTypes['MedicalView']>, ParentType, ContextType>;
};

export type MedicalViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicalView'] = ResolversParentTypes['MedicalView']> = {
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  openCases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MedicalSocialWorkCase']>>, ParentType, ContextType>;
};

export type DistrictMedicalSocialWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistrictMedicalSocialWork'] = ResolversParentTypes['DistrictMedicalSocialWork']> = {
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['MedicalSocialWorkStatistics'], ParentType, ContextType>;
};

export type MedicalSocialWorkStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicalSocialWorkStatistics'] = ResolversParentTypes['MedicalSocialWorkStatistics']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  casesOpened?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  casesOpenedSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  casesClosed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  casesClosedSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  casesOpenAtEnd?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  casesOpenAtEndSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  byCaseType?: Resolver<ReadonlyArray<ResolversTypes['MedicalCaseTypeCount']>, ParentType, ContextType>;
  byType?: Resolver<ReadonlyArray<ResolversTypes['MedicalSocialWorkTypeCount']>, ParentType, ContextType>;
  discharges?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dischargesSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dischargesReferred?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dischargesReferredSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dischargesReferredPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianDaysToReferral?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  medianDaysToReferralSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type MedicalCaseTypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicalCaseTypeCount'] = ResolversParentTypes['MedicalCaseTypeCount']> = {
  caseType?: Resolver<ResolversTypes['MedicalCaseType'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MedicalSocialWorkTypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MedicalSocialWorkTypeCount'] = ResolversParentTypes['MedicalSocialWorkTypeCount']> = {
  type?: Resolver<ResolversTypes['MedicalSocialWorkType'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District'], FederationReferenceType extends FederationReferenceTypes['District'] = FederationReferenceTypes['District']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['District']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  medicalSocialWork?: Resolver<Maybe<ResolversTypes['MedicalSocialWorkStatistics']>, ParentType, ContextType, RequireFields<DistrictMedicalSocialWorkArgs, 'from' | 'to'>>;
};

export type CompletenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Completeness'] = ResolversParentTypes['Completeness'], FederationReferenceType extends FederationReferenceTypes['Completeness'] = FederationReferenceTypes['Completeness']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Completeness']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  health?: Resolver<Maybe<ResolversTypes['DepartmentAnswer']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DepartmentAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentAnswer'] = ResolversParentTypes['DepartmentAnswer']> = {
  department?: Resolver<ResolversTypes['DepartmentCode'], ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dataAsOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AgencyExit?: AgencyExitResolvers<ContextType>;
  HealthAlert?: HealthAlertResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  DischargePlan?: DischargePlanResolvers<ContextType>;
  DischargePlanConnection?: DischargePlanConnectionResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  Hospital?: HospitalResolvers<ContextType>;
  HospitalConnection?: HospitalConnectionResolvers<ContextType>;
  HospitalSocialWorkUnit?: HospitalSocialWorkUnitResolvers<ContextType>;
  HospitalCapacityReport?: HospitalCapacityReportResolvers<ContextType>;
  Township?: TownshipResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MedicalSocialWorkCase?: MedicalSocialWorkCaseResolvers<ContextType>;
  MedicalSocialWorkCaseConnection?: MedicalSocialWorkCaseConnectionResolvers<ContextType>;
  MedicalCaseStep?: MedicalCaseStepResolvers<ContextType>;
  WardIntake?: WardIntakeResolvers<ContextType>;
  MedicalConsent?: MedicalConsentResolvers<ContextType>;
  SocialWorker?: SocialWorkerResolvers<ContextType>;
  MedicalSession?: MedicalSessionResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  MedicalView?: MedicalViewResolvers<ContextType>;
  DistrictMedicalSocialWork?: DistrictMedicalSocialWorkResolvers<ContextType>;
  MedicalSocialWorkStatistics?: MedicalSocialWorkStatisticsResolvers<ContextType>;
  MedicalCaseTypeCount?: MedicalCaseTypeCountResolvers<ContextType>;
  MedicalSocialWorkTypeCount?: MedicalSocialWorkTypeCountResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  Completeness?: CompletenessResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  DepartmentAnswer?: DepartmentAnswerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  sharing?: SharingDirectiveResolver<any, any, ContextType>;
};
