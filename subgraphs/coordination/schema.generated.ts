/** Written by `npm run hub -- schema compose`; do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CompletenessRow, ReferralRoutingRow, ReferralPartyRow, CentrePartyRow, HospitalPartyRow, JusticeOfficePartyRow, TeamPartyRow, OrganisationPartyRow, WithheldPartyRow, DutyMatterRow, ResolutionLightsRow, ReferralStatisticsRow, ReferralFlowRow, AlertSubjectRow, AlertRow, FigureSourceObservationRow, ReferralTargetRow } from './entities/answers.ts';
import type { ConsultationRow } from './entities/consultation.ts';
import type { DepartmentRow } from './entities/department.ts';
import type { ResponsibilityRow } from './entities/responsibility.ts';
import type { EmergencyAccessRow, EmergencyAccessStepRow } from './entities/emergency-access.ts';
import type { TeamRequestRow } from './entities/team-request.ts';
import type { HouseholdAssignmentRow } from './entities/household-assignment.ts';
import type { FigureRow } from './entities/figure.ts';
import type { EmergencyIncidentRow } from './entities/emergency-incident.ts';
import type { DeploymentRow } from './entities/deployment.ts';
import type { MeetingRow } from './entities/meeting.ts';
import type { MajorMatterNoticeRow } from './entities/major-matter-notice.ts';
import type { PolicyDocumentRow } from './entities/policy-document.ts';
import type { ConsentRow } from './entities/consent.ts';
import type { ReferralRow, ReferralEventRow } from './entities/referral.ts';
import type { ResolutionRow } from './entities/resolution.ts';
import type { SharingRequestRow } from './entities/sharing-request.ts';
import type { GrantRow, SharingStepRow, GrantStepRow } from './entities/grant.ts';
import type { AcknowledgementRow } from './entities/acknowledgement.ts';
import type { AgendaItemRow } from './entities/agenda-item.ts';
import type { AttendanceRow } from './entities/attendance.ts';
import type { ConsultationReplyRow } from './entities/consultation-reply.ts';
import type { ProgressNoteRow } from './entities/progress-note.ts';
import type { ResolutionMeasureRow } from './entities/resolution-measure.ts';
import type { ResolutionStateChangeRow, NoticeStateChangeRow, ConsultationStateChangeRow, MeetingStateChangeRow, EmergencyStateChangeRow, DeploymentStateChangeRow, PolicyStateChangeRow, ResponsibilityStepRow, TeamRequestStepRow, HouseholdStepRow } from './entities/steps.ts';
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
  /** 大整数 · A whole number as a decimal string, because it may pass 2^31. */
  BigInt: { input: string | number; output: string | number; }
  _FieldSet: { input: string; output: string; }
};

/** 提醒 · Something the coordinating body should look at, computed from its own ledgers at the moment of asking; nothing personal. */
export type Alert = {
  readonly __typename?: 'Alert';
  /** 提醒种类 · What it is about. */
  readonly kind: AlertKind;
  /** 严重程度 · How urgent. */
  readonly severity: TrafficLight;
  /** 起始时刻 · Since when it stands: the first deadline missed, or the moment it came up. */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** 相关部门 · Who has to act; at most 14. */
  readonly departments: ReadonlyArray<Department>;
  /** 提醒内容 · It in one sentence. */
  readonly textZh: Scalars['String']['output'];
  /** 件数 · How many things it stands for; 1 where it is about one; of referrals rounded to 5, and null where they are too few to be counted in public; unit 件. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 已催办件数 · How many of them were urged since the deadline that runs now has passed; rounded and withheld as count is; null of things nobody is urged about; unit 件. */
  readonly urged?: Maybe<Scalars['Int']['output']>;
  /** 事由 · The record it is about; null where it stands for several. */
  readonly subject?: Maybe<AlertSubject>;
};

/** 提醒事由 · The record an alert is about. */
export type AlertSubject = Resolution | MajorMatterNotice | Consultation | Meeting | PolicyDocument | EmergencyIncident;

/** 提醒种类 · Kinds of alerts. */
export type AlertKind =
  /** 转介逾期 · Referrals past a deadline, by receiving department. */
  | 'REFERRAL_OVERDUE'
  /** 转介无人答复 · Referrals that expired in the last 90 days because neither response deadline was met, and were not sent again, by receiving department; the office may reopen them or turn elsewhere. */
  | 'REFERRAL_EXPIRED'
  /** 不受理且无去向 · Referrals declined in the last 90 days without the onward path that was required, by the department that declined. */
  | 'DECLINED_WITHOUT_ONWARD'
  /** 同意已撤回 · Open referrals whose consent was withdrawn, by receiving department. */
  | 'CONSENT_REVOKED'
  /** 决议红灯 · A resolution past due. */
  | 'RESOLUTION_RED'
  /** 决议黄灯 · A resolution due within 3 days. */
  | 'RESOLUTION_YELLOW'
  /** 决议待核 · A resolution due within 3 days or past due whose light goes by another department's data, which an alert does not ask: the light of its subject tells it. */
  | 'RESOLUTION_UNKNOWN'
  /** 通报未签收 · A notice not signed for by its deadline. */
  | 'NOTICE_UNACKNOWLEDGED'
  /** 协商未答复 · A consultation not answered by its deadline. */
  | 'CONSULTATION_UNANSWERED'
  /** 纪要未签 · Minutes not signed by everyone 10 days after they were drafted. */
  | 'MINUTES_UNSIGNED'
  /** 决议未签收 · A resolution its lead has not signed for 2 working days after it was assigned. */
  | 'RESOLUTION_UNSIGNED'
  /** 队伍调用未答复 · A call for a volunteer team not answered within 4 hours, in an emergency under way. */
  | 'TEAM_REQUEST_UNANSWERED'
  /** 住户未有社工 · Households registered in an emergency and without a social worker. */
  | 'HOUSEHOLDS_UNASSIGNED'
  /** 部门未应答 · A department that does not answer, so that every total it is part of is wrong; told by Completeness.alerts, since only the gateway sees who answers. */
  | 'DEPARTMENT_MISSING'
  /** 政策文件临期 · A document to be issued within 90 days, or late, that is not adopted. */
  | 'POLICY_DUE';

export type Query = {
  readonly __typename?: 'Query';
  /** 提醒列表 · What needs attention now, the gravest first, then the longest standing; at most 100. */
  readonly alerts: ReadonlyArray<Alert>;
  /** 数据完整性 · Which departments answer now. */
  readonly completeness: Completeness;
  /** 协商 · One consultation; null when there is none with that key. */
  readonly consultation?: Maybe<Consultation>;
  /** 协商列表 · Consultations, newest first; every filter given must hold. */
  readonly consultations: ConsultationConnection;
  /** 部门名录 · The departments that take part, the secretariat first; at most 14. */
  readonly departments: ReadonlyArray<Department>;
  /** 部门 · One department. */
  readonly department?: Maybe<Department>;
  /** 职责分工 · Responsibilities in force on a day, by matter; every filter given must hold. */
  readonly responsibilities: ResponsibilityConnection;
  /** 职责分工表 · The duty matrix in force on a day, as it is known now or was known at a moment, a row a matter, service fields first; at most 40. */
  readonly dutyMatrix: ReadonlyArray<DutyMatter>;
  /** 应急读取列表 · Emergency accesses by key, newest first: an owner's alerts, and one's own. Needs emergency:access or emergency:review; each side sees its own, the office all. */
  readonly emergencyAccesses?: Maybe<EmergencyAccessConnection>;
  /** 数字 · One figure; a code that is none is refused. */
  readonly figure?: Maybe<Figure>;
  /** 数字列表 · The figures by code; every filter given must hold. */
  readonly figures: FigureConnection;
  /** 突发事件 · One emergency; null when there is none with that key. */
  readonly incident?: Maybe<EmergencyIncident>;
  /** 突发事件列表 · Emergencies by the day they began, newest first; every filter given must hold. */
  readonly incidents: EmergencyIncidentConnection;
  /** 社工派遣列表 · Deployments to all emergencies; every filter given must hold. */
  readonly deployments: DeploymentConnection;
  /** 会议 · One meeting; null when there is none with that key. */
  readonly meeting?: Maybe<Meeting>;
  /** 会议列表 · Meetings by day, newest first; every filter given must hold. */
  readonly meetings: MeetingConnection;
  /** 下次会议 · The next meeting planned or called, from now on; null when none is. */
  readonly nextMeeting?: Maybe<Meeting>;
  /** 通报 · One notice; null when there is none with that key. */
  readonly notice?: Maybe<MajorMatterNotice>;
  /** 通报列表 · Notices by key, newest first; every filter given must hold. */
  readonly notices: MajorMatterNoticeConnection;
  /** 政策文件 · One document; null when there is none with that key. */
  readonly policy?: Maybe<PolicyDocument>;
  /** 政策池 · The pool of policy documents; every filter given must hold. */
  readonly policies: PolicyDocumentConnection;
  /** 转介 · One referral; null when the reader has none with that key. Needs referral:person. */
  readonly referral?: Maybe<Referral>;
  /** 转介列表 · Referrals, 1–100 a page; every filter given must hold. Rows entered in error only when their state is asked for; no filter finds what a row withholds. Needs referral:person. */
  readonly referrals?: Maybe<ReferralConnection>;
  /** 转介变更 · What changed in the referrals the reader may read, in the order it happened: which, and to which version, never what. A department or partner asks again with the cursor it was given; a change may be told more than once, never left out. Needs referral:person. */
  readonly referralChanges?: Maybe<ReferralChanges>;
  /** 部门间转介流量 · Referrals sent in the whole months from … to touch, sending department × receiving department, every cell, empty ones too; at most 16, none for a district closed in 2014. */
  readonly referralFlow: ReadonlyArray<ReferralFlow>;
  /** 转介统计 · Referrals sent in the whole months from … to touch, of the city or to one district; null for a district closed in 2014. */
  readonly referralStatistics?: Maybe<ReferralStatistics>;
  /** 转介去向 · Where a resident of the township with the need may be referred, with reasons; nothing about a person is asked. */
  readonly referralRouting: ReferralRouting;
  /** 决议 · One resolution; null when there is none with that key. */
  readonly resolution?: Maybe<Resolution>;
  /** 决议列表 · Resolutions by due date, earliest first; every filter given must hold. */
  readonly resolutions: ResolutionConnection;
  /** 决议红绿灯统计 · Resolutions by lead department and light, most red first; at most 14. */
  readonly resolutionLights: ReadonlyArray<ResolutionLights>;
  /** 共享申请 · One sharing request; null when there is none with that key. */
  readonly sharingRequest?: Maybe<SharingRequest>;
  /** 共享申请列表 · Sharing requests by key, newest first; every filter given must hold. */
  readonly sharingRequests: SharingRequestConnection;
  /** 授权 · One grant; null when there is none with that key. */
  readonly grant?: Maybe<Grant>;
  /** 授权列表 · Grants by key, newest first; every filter given must hold. */
  readonly grants: GrantConnection;
  /** 有效授权 · What the gateway enforces by; asked by the gateway alone, several times a second. */
  readonly grantsInForce: GrantsInForce;
};


export type QueryAlertsArgs = {
  severity?: InputMaybe<TrafficLight>;
  kind?: InputMaybe<AlertKind>;
  department?: InputMaybe<DepartmentCode>;
};


export type QueryConsultationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConsultationsArgs = {
  state?: InputMaybe<ConsultationState>;
  initiator?: InputMaybe<DepartmentCode>;
  asked?: InputMaybe<DepartmentCode>;
  awaiting?: InputMaybe<DepartmentCode>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDepartmentsArgs = {
  participation?: InputMaybe<DepartmentParticipation>;
};


export type QueryDepartmentArgs = {
  code: DepartmentCode;
};


export type QueryResponsibilitiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  state?: InputMaybe<ResponsibilityState>;
  department?: InputMaybe<DepartmentCode>;
  role?: InputMaybe<DutyRole>;
  field?: InputMaybe<ServiceField>;
  matter?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDutyMatrixArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryEmergencyAccessesArgs = {
  incident?: InputMaybe<Scalars['ID']['input']>;
  owner?: InputMaybe<DepartmentCode>;
  client?: InputMaybe<Scalars['ID']['input']>;
  unreviewedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFigureArgs = {
  code: Scalars['ID']['input'];
};


export type QueryFiguresArgs = {
  codes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  source?: InputMaybe<FigureSource>;
  qualifier?: InputMaybe<FigureQualifier>;
  responsible?: InputMaybe<DepartmentCode>;
  unit?: InputMaybe<Unit>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIncidentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIncidentsArgs = {
  state?: InputMaybe<EmergencyState>;
  active?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<IncidentKind>;
  inCity?: InputMaybe<Scalars['Boolean']['input']>;
  namedInReport?: InputMaybe<Scalars['Boolean']['input']>;
  district?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeploymentsArgs = {
  incident?: InputMaybe<Scalars['ID']['input']>;
  worker?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<DeploymentState>;
  support?: InputMaybe<EmergencySupport>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeetingsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  kind?: InputMaybe<MeetingKind>;
  state?: InputMaybe<MeetingState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNextMeetingArgs = {
  kind?: InputMaybe<MeetingKind>;
};


export type QueryNoticeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNoticesArgs = {
  state?: InputMaybe<NoticeState>;
  level?: InputMaybe<MatterLevel>;
  issuer?: InputMaybe<DepartmentCode>;
  owedBy?: InputMaybe<DepartmentCode>;
  incident?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPolicyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPoliciesArgs = {
  state?: InputMaybe<PolicyState>;
  kind?: InputMaybe<PolicyKind>;
  appliesTo?: InputMaybe<ServiceField>;
  issuer?: InputMaybe<DepartmentCode>;
  namedInReport?: InputMaybe<Scalars['Boolean']['input']>;
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
  targetTo?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReferralArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReferralsArgs = {
  state?: InputMaybe<ReferralState>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  overdueOnly?: InputMaybe<Scalars['Boolean']['input']>;
  fromDepartment?: InputMaybe<DepartmentCode>;
  toDepartment?: InputMaybe<DepartmentCode>;
  fromKind?: InputMaybe<ReferralPartyKind>;
  toKind?: InputMaybe<ReferralPartyKind>;
  district?: InputMaybe<Scalars['ID']['input']>;
  fromDistrict?: InputMaybe<Scalars['ID']['input']>;
  need?: InputMaybe<ServiceField>;
  priority?: InputMaybe<ReferralPriority>;
  declineReason?: InputMaybe<DeclineReason>;
  declinedWithoutOnward?: InputMaybe<Scalars['Boolean']['input']>;
  sentFrom?: InputMaybe<Scalars['Date']['input']>;
  sentTo?: InputMaybe<Scalars['Date']['input']>;
  order?: InputMaybe<ReferralOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReferralChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryReferralFlowArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  district?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryReferralStatisticsArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  district?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryReferralRoutingArgs = {
  need: ServiceField;
  township: Scalars['ID']['input'];
};


export type QueryResolutionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryResolutionsArgs = {
  light?: InputMaybe<TrafficLight>;
  bound?: InputMaybe<Scalars['Boolean']['input']>;
  lead?: InputMaybe<DepartmentCode>;
  state?: InputMaybe<ResolutionState>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  mandate?: InputMaybe<Mandate>;
  meeting?: InputMaybe<Scalars['ID']['input']>;
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySharingRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySharingRequestsArgs = {
  state?: InputMaybe<SharingState>;
  client?: InputMaybe<Scalars['ID']['input']>;
  owner?: InputMaybe<DepartmentCode>;
  purpose?: InputMaybe<PurposeOfUse>;
  overdueOnly?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGrantArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGrantsArgs = {
  state?: InputMaybe<GrantState>;
  client?: InputMaybe<Scalars['ID']['input']>;
  owner?: InputMaybe<DepartmentCode>;
  purpose?: InputMaybe<PurposeOfUse>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGrantsInForceArgs = {
  known?: InputMaybe<Scalars['String']['input']>;
};

/** 数据完整性 · Which departments were asked just now and which answered; a total with one missing is a wrong number, not a smaller one. */
export type Completeness = {
  readonly __typename?: 'Completeness';
  /** 标识 · Always city. */
  readonly id: Scalars['ID']['output'];
  readonly civilAffairs?: Maybe<DepartmentAnswer>;
  readonly justice?: Maybe<DepartmentAnswer>;
  readonly health?: Maybe<DepartmentAnswer>;
  readonly volunteer?: Maybe<DepartmentAnswer>;
  /** 已询问 · The five departments that own a subgraph; at most 5. */
  readonly asked: ReadonlyArray<Department>;
  /** 已应答 · Those that answered; at most 5. */
  readonly answered: ReadonlyArray<Department>;
  /** 未应答 · Those that did not; at most 5. */
  readonly missing: ReadonlyArray<Department>;
  /** 各部门应答 · Each answer with the day its records stand at; at most 5. */
  readonly answers: ReadonlyArray<DepartmentAnswer>;
  /** 提醒 · One for each department that did not answer: totals it is part of are wrong, not smaller; at most 5. */
  readonly alerts: ReadonlyArray<Alert>;
  /** 是否完整 · Whether all answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** 陈旧起始日 · The oldest day any answering department's records stand at, where that lies before today; null when all stand at today. */
  readonly staleSince?: Maybe<Scalars['Date']['output']>;
};

/** 沟通协商 · A question one department puts to others, with each one's position; silence is not agreement. */
export type Consultation = {
  readonly __typename?: 'Consultation';
  /** 协商编号 · The hub's key of the consultation, such as CSL-0001. */
  readonly id: Scalars['ID']['output'];
  /** 事由 · What is asked. */
  readonly subjectZh: Scalars['String']['output'];
  /** 发起部门 · Who asks. */
  readonly initiator: Department;
  /** 征求部门 · Who is asked; at most 13. */
  readonly asked: ReadonlyArray<Department>;
  /** 发起时刻 · When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** 答复时限 · By when to reply. */
  readonly replyBy: Scalars['DateTime']['output'];
  /** 状态 · Where it stands today. */
  readonly state: ConsultationState;
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 办理历程 · Every step, oldest first; at most 100. */
  readonly history: ReadonlyArray<ConsultationStateChange>;
  /** 答复 · Each position given, oldest first; at most 13. */
  readonly replies: ReadonlyArray<ConsultationReply>;
  /** 未答复部门 · Who was asked and has not replied, before or after the deadline; at most 13. */
  readonly silent: ReadonlyArray<Department>;
  /** 是否逾期 · Whether the deadline has passed with a department silent, and the matter is neither escalated nor closed. */
  readonly overdue: Scalars['Boolean']['output'];
  /** 提交会议 · The meeting it was escalated to; null if it was not. */
  readonly escalatedTo?: Maybe<Meeting>;
  /** 处理结果 · What came of it; null before it is closed. */
  readonly resultZh?: Maybe<Scalars['String']['output']>;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 协商的一页 · One page of consultations. */
export type ConsultationConnection = {
  readonly __typename?: 'ConsultationConnection';
  /** 协商 · The consultations of this page. */
  readonly nodes: ReadonlyArray<Consultation>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many match, on all pages; unit 件. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 协商步骤 · One step of a consultation, and by whose act. */
export type ConsultationStateChange = {
  readonly __typename?: 'ConsultationStateChange';
  /** 动作 · What was done. */
  readonly action: ConsultationAction;
  /** 动作方 · In which part. */
  readonly by: ConsultationRole;
  /** 状态 · The state after it. */
  readonly state: ConsultationState;
  /** 时刻 · When. */
  readonly at: Scalars['DateTime']['output'];
  /** 部门 · Whose act it was. */
  readonly department: Department;
  /** 说明 · The reason or remark, where one was given. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** 版本 · The version after it. */
  readonly version: Scalars['Int']['output'];
};

/** 协商答复 · One department's position. */
export type ConsultationReply = {
  readonly __typename?: 'ConsultationReply';
  /** 部门 · Who replied. */
  readonly department: Department;
  /** 立场 · Its position. */
  readonly position: ConsultationPosition;
  /** 时刻 · When it replied. */
  readonly at: Scalars['DateTime']['output'];
  /** 意见 · Its opinion in words. */
  readonly textZh: Scalars['String']['output'];
};

/** 协商状态 · Where a consultation stands. */
export type ConsultationState =
  /** 征求中 · Open; nobody has replied. */
  | 'OPEN'
  /** 部分答复 · Some have replied. */
  | 'PARTLY_ANSWERED'
  /** 全部答复 · All have replied. */
  | 'ANSWERED'
  /** 达成一致 · Agreed. */
  | 'AGREED'
  /** 未达成一致 · Not agreed. */
  | 'DISAGREED'
  /** 已提交会议 · Escalated to a meeting. */
  | 'ESCALATED'
  /** 已办结 · Closed. */
  | 'CLOSED';

/** 协商立场 · The position a department takes. */
export type ConsultationPosition =
  /** 同意 · Agrees. */
  | 'AGREE'
  /** 修改后同意 · Agrees with changes. */
  | 'AGREE_WITH_CHANGES'
  /** 不同意 · Objects. */
  | 'OBJECT'
  /** 无意见 · Has no comment. */
  | 'NO_COMMENT';

/** 协商动作 · What may be done in a consultation. */
export type ConsultationAction =
  /** 发起协商 · A department asks others. */
  | 'OPEN'
  /** 答复 · A department asked replies, and others have still to. */
  | 'REPLY'
  /** 答复齐全 · The last department asked replies. */
  | 'REPLY_LAST'
  /** 认定一致 · The initiator finds it agreed. */
  | 'AGREE'
  /** 认定不一致 · The initiator finds it disagreed. */
  | 'DISAGREE'
  /** 提交会议 · It becomes an item of the next joint meeting. */
  | 'ESCALATE'
  /** 办结 · It is closed with what came of it, or given up. */
  | 'CLOSE';

/** 协商角色 · Who acts in a consultation. */
export type ConsultationRole =
  /** 发起部门 · The department that asks. */
  | 'INITIATOR'
  /** 征求部门 · A department asked. */
  | 'ASKED'
  /** 秘书处 · The secretariat. */
  | 'SECRETARIAT';

/** 发起协商 · What is asked, and of whom. */
export type OpenConsultationInput = {
  /** 事由 · What is asked; 1 to 200 characters. */
  readonly subjectZh: Scalars['String']['input'];
  /** 征求部门 · Who is asked; 1 to 13, the actor's own not among them. */
  readonly asked: ReadonlyArray<DepartmentCode>;
  /** 答复时限 · By when to reply; 10 working days from now where not given. */
  readonly replyBy?: InputMaybe<Scalars['DateTime']['input']>;
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 答复协商 · The position of the actor's own department. */
export type ReplyToConsultationInput = {
  /** 协商编号 · Such as CSL-0001. */
  readonly id: Scalars['ID']['input'];
  /** 立场 · Its position. */
  readonly position: ConsultationPosition;
  /** 意见 · Its opinion in words; needed to object and to agree with changes; 1 to 500 characters. */
  readonly textZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 办理协商 · One action in a consultation. */
export type ActOnConsultationInput = {
  /** 协商编号 · Such as CSL-0001. */
  readonly id: Scalars['ID']['input'];
  /** 动作 · What is done; replies are given by replyToConsultation. */
  readonly action: ConsultationAction;
  /** 处理结果 · What came of it; needed to close; 1 to 500 characters. */
  readonly resultZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** 发起协商 · Asks other departments in the name of the actor's own. Needs governance:act. */
  readonly openConsultation?: Maybe<Consultation>;
  /** 答复协商 · Gives the position of the actor's own department, once. Needs governance:act. */
  readonly replyToConsultation?: Maybe<Consultation>;
  /** 办理协商 · One action in a consultation, by its initiator or the secretariat as the action allows. Needs governance:act. */
  readonly actOnConsultation?: Maybe<Consultation>;
  /** 提出分工 · Proposes a part in a matter, in the name of the actor's own department. Needs governance:act. */
  readonly proposeResponsibility?: Maybe<Responsibility>;
  /** 办理分工 · One action on a division of duties, by the secretariat or the proposer as the action allows. Needs governance:act. */
  readonly actOnResponsibility?: Maybe<Responsibility>;
  /** 开启应急读取 · Opens fields of another department to the actor alone, for the purpose EMERGENCY and four hours; needs emergency:access. */
  readonly openEmergencyAccess?: Maybe<EmergencyAccess>;
  /** 办理应急读取 · Approves, ends or reviews it; a second person needs emergency:review. */
  readonly actOnEmergencyAccess?: Maybe<EmergencyAccess>;
  /** 报告突发事件 · Reports an emergency in the name of the actor's own department. Needs emergency:act. */
  readonly reportEmergency?: Maybe<EmergencyIncident>;
  /** 办理突发事件 · One action about an emergency, by the office. Needs emergency:act. */
  readonly actOnEmergency?: Maybe<EmergencyIncident>;
  /** 提名社工 · Nominates a social worker for an emergency; by civil affairs, an agency or a centre. Needs emergency:act. */
  readonly nominateWorker?: Maybe<Deployment>;
  /** 办理派遣 · One action on a deployment, by the office, the bureau or the nominator as the action allows. Needs emergency:act. */
  readonly actOnDeployment?: Maybe<Deployment>;
  /** 调用队伍 · Calls for a volunteer team; by the office. Needs emergency:act. */
  readonly requestTeam?: Maybe<TeamRequest>;
  /** 办理调用 · One action on a call for a team, by the federation or the office as the action allows. Needs emergency:act. */
  readonly actOnTeamRequest?: Maybe<TeamRequest>;
  /** 登记住户 · Registers an affected household, once. Needs emergency:act. */
  readonly registerHousehold?: Maybe<HouseholdAssignment>;
  /** 办理住户 · One action about a household, by the bureau or the office as the action allows. Needs emergency:act. */
  readonly actOnHousehold?: Maybe<HouseholdAssignment>;
  /** 计划会议 · Plans a meeting the actor's own department convenes. Needs governance:act. */
  readonly planMeeting?: Maybe<Meeting>;
  /** 办理会议 · One action on a meeting, by its convener or a department called as the action allows. Needs governance:act. */
  readonly actOnMeeting?: Maybe<Meeting>;
  /** 签署纪要 · Signs the minutes, for the actor's own department alone. Needs governance:act. */
  readonly signMinutes?: Maybe<Meeting>;
  /** 起草通报 · Drafts a notice in the name of the actor's own department. Needs governance:act. */
  readonly draftNotice?: Maybe<MajorMatterNotice>;
  /** 办理通报 · One action on a notice, by its department or the secretariat as the action allows. Needs governance:act. */
  readonly actOnNotice?: Maybe<MajorMatterNotice>;
  /** 签收通报 · Reads, signs for or reports on a notice, for the actor's own department alone. Needs governance:act. */
  readonly acknowledgeNotice?: Maybe<Acknowledgement>;
  /** 计划文件 · Plans a document the actor's own department issues. Needs governance:act. */
  readonly planPolicy?: Maybe<PolicyDocument>;
  /** 办理文件 · One action on a policy document, by the department that issues it. Needs governance:act. */
  readonly actOnPolicy?: Maybe<PolicyDocument>;
  /** 起草转介 · Drafts a referral from the actor’s own body; the office may draft for others. */
  readonly draftReferral?: Maybe<Referral>;
  /** 送出转介 · Sends it; by its sender. Refused without consent or legal basis, without the receiver’s capacity, and as a duplicate of an open one the sender may know of. */
  readonly sendReferral?: Maybe<Referral>;
  /** 签收转介 · Confirms its arrival; by its receiver. The clock runs on. */
  readonly acknowledgeReferral?: Maybe<Referral>;
  /** 受理转介 · Accepts it; by its receiver. */
  readonly acceptReferral?: Maybe<Referral>;
  /** 不受理转介 · Declines it with a reason and, unless the person declined or it is a duplicate, an onward path; by its receiver. */
  readonly declineReferral?: Maybe<Referral>;
  /** 退回转介 · Returns it for what is missing; by its receiver. The clock stops. */
  readonly returnReferral?: Maybe<Referral>;
  /** 再转转介 · Redirects it; by its receiver or the office. Answers the redirected one; redirectedTo is the new one. */
  readonly redirectReferral?: Maybe<Referral>;
  /** 开始服务 · Begins service; by its receiver. */
  readonly startReferralService?: Maybe<Referral>;
  /** 暂停服务 · Puts service on hold; by its receiver. */
  readonly holdReferral?: Maybe<Referral>;
  /** 恢复服务 · Resumes service; by its receiver. */
  readonly resumeReferral?: Maybe<Referral>;
  /** 记录本人拒绝 · Records that the person declined after acceptance; by its receiver. */
  readonly recordPersonDeclined?: Maybe<Referral>;
  /** 完成并反馈 · Finishes service with outcome and feedback; by its receiver. */
  readonly completeReferralService?: Maybe<Referral>;
  /** 结案 · Confirms the outcome and closes the loop; by its sender. */
  readonly closeReferral?: Maybe<Referral>;
  /** 提出异议 · Disputes that the need was met: it is in service again; by its sender. */
  readonly disputeReferral?: Maybe<Referral>;
  /** 催办转介 · Urges its receiver, who let the deadline to respond or to begin service pass; by its sender or the office, at most once a working day. The state stays, its receiver is told that it changed. */
  readonly urgeReferral?: Maybe<Referral>;
  /** 撤回转介 · Withdraws it; by its sender. */
  readonly withdrawReferral?: Maybe<Referral>;
  /** 重开转介 · Sends an ended one again with a new clock; by its sender within 30 days, or the office. */
  readonly reopenReferral?: Maybe<Referral>;
  /** 撤回同意 · Records that the resident withdrew the consent it rests on, by whom the resident told: either end, or the office. Refused where the ground is one in law. From then on its content is withheld, here and on every referral that rests on the same consent; it may be returned for a new consent, declined, put on hold, withdrawn or closed, and not accepted, served, completed or redirected (PIPL 15). */
  readonly revokeReferralConsent?: Maybe<Referral>;
  /** 申请标为误录 · Reports that it was entered in error; by its sender. A supervisor decides. */
  readonly reportReferralError?: Maybe<Referral>;
  /** 标为误录 · Marks what was reported as entered in error; by the sender’s supervisor, who is not who reported it. */
  readonly markReferralEnteredInError?: Maybe<Referral>;
  /** 交办决议 · Assigns what a meeting adopted; by the secretariat. Needs governance:act. */
  readonly adoptResolution?: Maybe<Resolution>;
  /** 办理决议 · One action on a resolution, by its lead, a supporting department or the secretariat as the action allows. Needs governance:act. */
  readonly actOnResolution?: Maybe<Resolution>;
  /** 提交共享申请 · Asks a department to share fields; in the name of the actor's own department or body; needs sharing:act. */
  readonly requestSharing?: Maybe<SharingRequest>;
  /** 办理共享申请 · One action on a sharing request, by its owner (who needs sharing:decide) or its asker (sharing:act) as the action allows. */
  readonly actOnSharing?: Maybe<SharingRequest>;
  /** 暂停授权 · Closes the fields of a grant until it is resumed; by their owner alone; needs sharing:decide. */
  readonly suspendGrant?: Maybe<Grant>;
  /** 恢复授权 · Opens the fields of a suspended grant again; by their owner alone; needs sharing:decide. */
  readonly resumeGrant?: Maybe<Grant>;
  /** 撤销授权 · Closes the fields of a grant for good; by their owner alone; needs sharing:decide. */
  readonly revokeGrant?: Maybe<Grant>;
};


export type MutationOpenConsultationArgs = {
  input: OpenConsultationInput;
};


export type MutationReplyToConsultationArgs = {
  input: ReplyToConsultationInput;
};


export type MutationActOnConsultationArgs = {
  input: ActOnConsultationInput;
};


export type MutationProposeResponsibilityArgs = {
  input: ProposeResponsibilityInput;
};


export type MutationActOnResponsibilityArgs = {
  input: ActOnResponsibilityInput;
};


export type MutationOpenEmergencyAccessArgs = {
  input: OpenEmergencyAccessInput;
};


export type MutationActOnEmergencyAccessArgs = {
  input: ActOnEmergencyAccessInput;
};


export type MutationReportEmergencyArgs = {
  input: ReportEmergencyInput;
};


export type MutationActOnEmergencyArgs = {
  input: ActOnEmergencyInput;
};


export type MutationNominateWorkerArgs = {
  input: NominateWorkerInput;
};


export type MutationActOnDeploymentArgs = {
  input: ActOnDeploymentInput;
};


export type MutationRequestTeamArgs = {
  input: RequestTeamInput;
};


export type MutationActOnTeamRequestArgs = {
  input: ActOnTeamRequestInput;
};


export type MutationRegisterHouseholdArgs = {
  input: RegisterHouseholdInput;
};


export type MutationActOnHouseholdArgs = {
  input: ActOnHouseholdInput;
};


export type MutationPlanMeetingArgs = {
  input: PlanMeetingInput;
};


export type MutationActOnMeetingArgs = {
  input: ActOnMeetingInput;
};


export type MutationSignMinutesArgs = {
  input: SignMinutesInput;
};


export type MutationDraftNoticeArgs = {
  input: DraftNoticeInput;
};


export type MutationActOnNoticeArgs = {
  input: ActOnNoticeInput;
};


export type MutationAcknowledgeNoticeArgs = {
  input: AcknowledgeNoticeInput;
};


export type MutationPlanPolicyArgs = {
  input: PlanPolicyInput;
};


export type MutationActOnPolicyArgs = {
  input: ActOnPolicyInput;
};


export type MutationDraftReferralArgs = {
  input: DraftReferralInput;
};


export type MutationSendReferralArgs = {
  input: SendReferralInput;
};


export type MutationAcknowledgeReferralArgs = {
  input: ActOnReferralInput;
};


export type MutationAcceptReferralArgs = {
  input: AcceptReferralInput;
};


export type MutationDeclineReferralArgs = {
  input: DeclineReferralInput;
};


export type MutationReturnReferralArgs = {
  input: ReturnReferralInput;
};


export type MutationRedirectReferralArgs = {
  input: RedirectReferralInput;
};


export type MutationStartReferralServiceArgs = {
  input: ActOnReferralInput;
};


export type MutationHoldReferralArgs = {
  input: ReasonedReferralInput;
};


export type MutationResumeReferralArgs = {
  input: ActOnReferralInput;
};


export type MutationRecordPersonDeclinedArgs = {
  input: ReasonedReferralInput;
};


export type MutationCompleteReferralServiceArgs = {
  input: CompleteReferralInput;
};


export type MutationCloseReferralArgs = {
  input: ActOnReferralInput;
};


export type MutationDisputeReferralArgs = {
  input: ReasonedReferralInput;
};


export type MutationUrgeReferralArgs = {
  input: ActOnReferralInput;
};


export type MutationWithdrawReferralArgs = {
  input: ReasonedReferralInput;
};


export type MutationReopenReferralArgs = {
  input: ReopenReferralInput;
};


export type MutationRevokeReferralConsentArgs = {
  input: ActOnReferralInput;
};


export type MutationReportReferralErrorArgs = {
  input: ReasonedReferralInput;
};


export type MutationMarkReferralEnteredInErrorArgs = {
  input: ActOnReferralInput;
};


export type MutationAdoptResolutionArgs = {
  input: AdoptResolutionInput;
};


export type MutationActOnResolutionArgs = {
  input: ActOnResolutionInput;
};


export type MutationRequestSharingArgs = {
  input: RequestSharingInput;
};


export type MutationActOnSharingArgs = {
  input: ActOnSharingInput;
};


export type MutationSuspendGrantArgs = {
  input: ActOnGrantInput;
};


export type MutationResumeGrantArgs = {
  input: ActOnGrantInput;
};


export type MutationRevokeGrantArgs = {
  input: ActOnGrantInput;
};

/** 部门 · A department that takes part in coordination: the secretariat, a member with a subgraph of its own, or an observer. */
export type Department = {
  readonly __typename?: 'Department';
  /** 部门代码 · The department's code. */
  readonly code: DepartmentCode;
  /** 中文名称 · Its name as officials write it. */
  readonly nameZh: Scalars['String']['output'];
  /** 英文名称 · Its name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** 参与方式 · How it takes part. */
  readonly participation: DepartmentParticipation;
  /** 子图 · The subgraph it owns; null for an observer. */
  readonly subgraph?: Maybe<Scalars['String']['output']>;
  /** 办公时间 · When its offices work on a working day; deadlines of what it receives start and end within them. */
  readonly officeHours: OfficeHours;
  /** 职责 · What it is responsible for, by matter; at most 60. */
  readonly responsibilities: ReadonlyArray<Responsibility>;
  /** 牵头决议 · Resolutions it leads, the newest first. */
  readonly resolutionsLed: ResolutionConnection;
  /** 待签收通报 · What it has not signed for: its acknowledgements still outstanding, at most 50. */
  readonly acknowledgementsOwed: ReadonlyArray<Acknowledgement>;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};


/** 部门 · A department that takes part in coordination: the secretariat, a member with a subgraph of its own, or an observer. */
export type DepartmentResponsibilitiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  role?: InputMaybe<DutyRole>;
};


/** 部门 · A department that takes part in coordination: the secretariat, a member with a subgraph of its own, or an observer. */
export type DepartmentResolutionsLedArgs = {
  light?: InputMaybe<TrafficLight>;
  state?: InputMaybe<ResolutionState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 办公时间 · The hours of a working day in Guangzhou, as HH:MM. */
export type OfficeHours = {
  readonly __typename?: 'OfficeHours';
  /** 上班 · From. */
  readonly opens: Scalars['String']['output'];
  /** 下班 · To. */
  readonly shuts: Scalars['String']['output'];
};

/** 参与方式 · How a department takes part in coordination. */
export type DepartmentParticipation =
  /** 秘书处 · Runs the meetings, the exchange and the ledgers. */
  | 'SECRETARIAT'
  /** 成员单位 · A member: keeps its own records and publishes a subgraph. */
  | 'MEMBER'
  /** 列席单位 · An observer: takes part when a matter touches it. */
  | 'OBSERVER';

/** 职责 · One cell of the duty matrix: what a department has to do in a matter, on which basis, from when to when. */
export type Responsibility = {
  readonly __typename?: 'Responsibility';
  /** 分工编号 · The rank of its matter and role, its department and first day, such as 10/1/CIVIL_AFFAIRS/2014-07-01. */
  readonly id: Scalars['ID']['output'];
  /** 状态 · Where it stands: only what is in force or ended was ever in the matrix. */
  readonly state: ResponsibilityState;
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 办理历程 · Every step, oldest first; at most 100. */
  readonly history: ReadonlyArray<ResponsibilityStep>;
  /** 记入时刻 · When it was put in the matrix; null for a proposal. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 终止记入时刻 · When its end was put in the matrix; null while none is. */
  readonly endRecordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 部门 · The department. */
  readonly department: Department;
  /** 事项代码 · The matter, as a code. */
  readonly matter: Scalars['String']['output'];
  /** 事项名称 · The matter as officials write it. */
  readonly matterZh: Scalars['String']['output'];
  /** 服务领域 · The service field the matter is about; null where it is about none. */
  readonly field?: Maybe<ServiceField>;
  /** 角色 · What the department does in it. */
  readonly role: DutyRole;
  /** 依据 · What the division rests on. */
  readonly basisZh: Scalars['String']['output'];
  /** 生效日期 · The first day it holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** 失效日期 · The last day it holds; null while no end is set. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 职责分工的一页 · One page of responsibilities. */
export type ResponsibilityConnection = {
  readonly __typename?: 'ResponsibilityConnection';
  /** 职责 · The responsibilities of this page. */
  readonly nodes: ReadonlyArray<Responsibility>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many match, on all pages; unit 条. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 分工事项 · One row of the duty matrix: a matter, who leads it and everyone who has a part in it. */
export type DutyMatter = {
  readonly __typename?: 'DutyMatter';
  /** 事项代码 · The matter, as a code. */
  readonly code: Scalars['String']['output'];
  /** 事项名称 · The matter as officials write it. */
  readonly nameZh: Scalars['String']['output'];
  /** 服务领域 · The service field it is about; null where it is about none. */
  readonly field?: Maybe<ServiceField>;
  /** 牵头部门 · Who leads it on that day; a referral of this field goes there. */
  readonly lead: Department;
  /** 分工 · Every department's part, the lead first; at most 14. */
  readonly responsibilities: ReadonlyArray<Responsibility>;
};

/** 职责角色 · What a department does in a matter. */
export type DutyRole =
  /** 牵头 · Leads and answers for it. */
  | 'LEAD'
  /** 共同牵头 · Leads together with the lead. */
  | 'CO_LEAD'
  /** 配合 · Does a part. */
  | 'SUPPORT'
  /** 征求意见 · Is asked before a decision. */
  | 'CONSULTED'
  /** 知会 · Is told afterwards. */
  | 'INFORMED';

/** 分工步骤 · One step of a division of duties, and by whose act. */
export type ResponsibilityStep = {
  readonly __typename?: 'ResponsibilityStep';
  /** 动作 · What was done. */
  readonly action: ResponsibilityAction;
  /** 动作方 · In which part. */
  readonly by: ResponsibilityRole;
  /** 状态 · The state after it. */
  readonly state: ResponsibilityState;
  /** 日期 · The day. */
  readonly on: Scalars['Date']['output'];
  /** 时刻 · When. */
  readonly at: Scalars['DateTime']['output'];
  /** 动作方代码 · The department's code it was done for. */
  readonly organisation?: Maybe<Scalars['ID']['output']>;
  /** 说明 · The reason or remark, where one was given. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** 版本 · The version after it. */
  readonly version: Scalars['Int']['output'];
};

/** 分工状态 · Where a division of duties stands. */
export type ResponsibilityState =
  /** 已提出 · Proposed. */
  | 'PROPOSED'
  /** 已生效 · In the matrix, from its first day on. */
  | 'IN_FORCE'
  /** 已终止 · In the matrix until its last day. */
  | 'ENDED'
  /** 未采纳 · Rejected or withdrawn; never in the matrix. */
  | 'NOT_ADOPTED';

/** 分工动作 · What may be done to a division of duties. */
export type ResponsibilityAction =
  /** 提出 · A department proposes it. */
  | 'PROPOSE'
  /** 生效 · The secretariat puts it in the matrix; a lead takes over from the one before. */
  | 'PUT_IN_FORCE'
  /** 不采纳 · The secretariat does not adopt it. */
  | 'REJECT'
  /** 撤回 · The proposer withdraws it. */
  | 'WITHDRAW'
  /** 终止 · The secretariat ends it. */
  | 'END';

/** 分工角色 · Who acts on a division of duties. */
export type ResponsibilityRole =
  /** 提出部门 · The department that proposes it. */
  | 'PROPOSER'
  /** 秘书处 · The secretariat. */
  | 'SECRETARIAT';

/** 提出分工 · Whose part in what, on which basis, from when. */
export type ProposeResponsibilityInput = {
  /** 事项代码 · The matter; a code that does not exist is refused. */
  readonly matter: Scalars['String']['input'];
  /** 部门 · Whose part. */
  readonly department: DepartmentCode;
  /** 角色 · What it will do in it. */
  readonly role: DutyRole;
  /** 依据 · What it rests on; 1 to 500 characters. */
  readonly basisZh: Scalars['String']['input'];
  /** 生效日期 · The first day; today or later. */
  readonly validFrom: Scalars['Date']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 办理分工 · One action on a division of duties. */
export type ActOnResponsibilityInput = {
  /** 分工编号 · Such as 10/1/CIVIL_AFFAIRS/2014-07-01. */
  readonly id: Scalars['ID']['input'];
  /** 动作 · What is done. */
  readonly action: ResponsibilityAction;
  /** 失效日期 · The last day; needed to end. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  /** 说明 · Why; needed to reject, withdraw and end; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 应急读取 · What somebody reads without a grant in an activated emergency: fields of one department, for four hours, told to that department at once and seen by a second person within 72 hours, or who opened it is suspended. */
export type EmergencyAccess = {
  readonly __typename?: 'EmergencyAccess';
  /** 应急读取编号 · The hub's key of the emergency access, such as EMG-00001. */
  readonly id: Scalars['ID']['output'];
  /** 突发事件 · The emergency it was opened for. */
  readonly incident: EmergencyIncident;
  /** 开启人 · Who opened it and alone may read by it, as the token names them. */
  readonly subject: Scalars['String']['output'];
  /** 开启方代码 · For whom: a department's code, or the key of an organisation or centre. */
  readonly client: Scalars['ID']['output'];
  /** 数据提供部门 · The department whose data it opens. */
  readonly owner: Department;
  /** 字段 · The fields it opens for the purpose EMERGENCY, as coordinates; at most 20. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** 事由 · Why. */
  readonly reasonZh: Scalars['String']['output'];
  /** 开启时刻 · When. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** 失效时刻 · Four hours after it was opened: from then on it opens nothing. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** 复核时限 · The end of 72 hours after it was opened: not seen by a second person until then, who opened it is suspended. */
  readonly reviewBy: Scalars['DateTime']['output'];
  /** 状态 · Where it stands now; EXPIRED and OVERDUE by time alone. */
  readonly state: EmergencyAccessState;
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 办理历程 · Every step, oldest first; at most 100. */
  readonly history: ReadonlyArray<EmergencyAccessStep>;
  /** 数据来源 · Always SYNTHETIC. */
  readonly quality: Quality;
};

/** 应急读取的一页 · One page of emergency accesses. */
export type EmergencyAccessConnection = {
  readonly __typename?: 'EmergencyAccessConnection';
  /** 应急读取 · The emergency accesses of this page. */
  readonly nodes: ReadonlyArray<EmergencyAccess>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many match, on all pages; unit 次. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 应急读取步骤 · One step in the history of an emergency access. */
export type EmergencyAccessStep = {
  readonly __typename?: 'EmergencyAccessStep';
  /** 时刻 · When. */
  readonly at: Scalars['DateTime']['output'];
  /** 动作 · What was done. */
  readonly action: EmergencyAccessAction;
  /** 动作方 · In which role. */
  readonly by: EmergencyAccessRole;
  /** 动作方代码 · The department's code or body's key it was done for. */
  readonly organisation?: Maybe<Scalars['ID']['output']>;
  /** 原状态 · The state before; null for the first step. */
  readonly from?: Maybe<EmergencyAccessState>;
  /** 新状态 · The state after. */
  readonly to: EmergencyAccessState;
  /** 说明 · The reason or remark. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** 版本 · The version after the step. */
  readonly version: Scalars['Int']['output'];
};

/** 应急读取状态 · Where an emergency access stands. */
export type EmergencyAccessState =
  /** 已开启 · Opened; reads until its end. */
  | 'OPENED'
  /** 已批准 · Approved by a second person; reads until its end. */
  | 'APPROVED'
  /** 已结束 · Ended before its time; opens nothing. */
  | 'ENDED'
  /** 已到期 · Past its four hours; opens nothing, and waits for review. */
  | 'EXPIRED'
  /** 逾期未复核 · Not seen by a second person within 72 hours: who opened it is suspended until it is reviewed. */
  | 'OVERDUE'
  /** 已复核 · Reviewed. */
  | 'REVIEWED';

/** 应急读取动作 · What may be done to an emergency access. */
export type EmergencyAccessAction =
  /** 开启 · Opened for an incident, with a reason. */
  | 'OPEN'
  /** 批准 · A second person approves it while it is open. */
  | 'APPROVE'
  /** 结束 · Ended before its time, by who opened it or a second person. */
  | 'END'
  /** 复核 · A second person has looked at what it was used for. */
  | 'REVIEW'
  /** 到期 · Its four hours pass. */
  | 'EXPIRE'
  /** 逾期停用 · Its 72 hours pass without a review. */
  | 'LAPSE';

/** 应急读取角色 · Who acts on an emergency access. */
export type EmergencyAccessRole =
  /** 开启人 · Who opened it. */
  | 'USER'
  /** 复核人 · A second person with emergency:review, of either side or the office. */
  | 'REVIEWER'
  /** 时钟 · Time. */
  | 'CLOCK';

/** 开启应急读取 · What is opened, for which emergency and why. */
export type OpenEmergencyAccessInput = {
  /** 突发事件 · An emergency whose response is activated and not over, such as INC-001. */
  readonly incident: Scalars['ID']['input'];
  /** 数据提供部门 · Whose data are opened. */
  readonly owner: DepartmentCode;
  /** 字段 · Coordinates of personal data such as Person.residenceTownship, all of that department; 1 to 20. */
  readonly fields: ReadonlyArray<Scalars['String']['input']>;
  /** 事由 · Why a grant cannot be waited for; 1 to 500 characters. */
  readonly reasonZh: Scalars['String']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 办理应急读取 · One action on an emergency access. */
export type ActOnEmergencyAccessInput = {
  /** 应急读取编号 · Such as EMG-00001. */
  readonly id: Scalars['ID']['input'];
  /** 动作 · What is done. */
  readonly action: EmergencyAccessAction;
  /** 说明 · The reason or what the review found; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 义工队伍调用 · The office's call for a volunteer team to an emergency, which the federation answers. */
export type TeamRequest = {
  readonly __typename?: 'TeamRequest';
  /** 调用编号 · The hub's key of the call, such as TRQ-00001. */
  readonly id: Scalars['ID']['output'];
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 突发事件 · The emergency. */
  readonly incident: EmergencyIncident;
  /** 队伍 · The team called for. */
  readonly team: VolunteerTeam;
  /** 支援种类 · What it is called for. */
  readonly support: EmergencySupport;
  /** 状态 · Where the call stands today. */
  readonly state: TeamRequestState;
  /** 调用时刻 · When it was called for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** 答复时刻 · When the federation answered; null while it has not. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 办理历程 · Every step, oldest first; at most 100. */
  readonly history: ReadonlyArray<TeamRequestStep>;
  /** 数据来源 · Always SYNTHETIC. */
  readonly quality: Quality;
};

/** 义工队伍调用的一页 · One page of calls for teams. */
export type TeamRequestConnection = {
  readonly __typename?: 'TeamRequestConnection';
  /** 调用 · The calls of this page. */
  readonly nodes: ReadonlyArray<TeamRequest>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many match, on all pages; unit 支次. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 一户一社工 · A household an emergency affected, known by its number in the register alone, and the one worker it has. */
export type HouseholdAssignment = {
  readonly __typename?: 'HouseholdAssignment';
  /** 户编号 · The emergency's key and the household's number in its register, such as INC-012/H0001. */
  readonly id: Scalars['ID']['output'];
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 突发事件 · The emergency. */
  readonly incident: EmergencyIncident;
  /** 街镇 · The township-level division it lives in. */
  readonly township: Township;
  /** 社工 · Its one worker; null while it has none. */
  readonly worker?: Maybe<SocialWorker>;
  /** 状态 · Where it stands today. */
  readonly state: HouseholdState;
  /** 登记时刻 · When it was registered, once. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** 办理历程 · Every step, oldest first; at most 100. */
  readonly history: ReadonlyArray<HouseholdStep>;
  /** 数据来源 · Always SYNTHETIC. */
  readonly quality: Quality;
};

/** 受影响住户的一页 · One page of households. */
export type HouseholdAssignmentConnection = {
  readonly __typename?: 'HouseholdAssignmentConnection';
  /** 住户 · The households of this page. */
  readonly nodes: ReadonlyArray<HouseholdAssignment>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many match, on all pages; unit 户. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 调用步骤 · One step of a call for a team, and by whose act. */
export type TeamRequestStep = {
  readonly __typename?: 'TeamRequestStep';
  /** 动作 · What was done. */
  readonly action: TeamRequestAction;
  /** 动作方 · In which part. */
  readonly by: TeamRequestRole;
  /** 状态 · The state after it. */
  readonly state: TeamRequestState;
  /** 日期 · The day. */
  readonly on: Scalars['Date']['output'];
  /** 时刻 · When. */
  readonly at: Scalars['DateTime']['output'];
  /** 动作方代码 · The department's code, or the key of the organisation or centre, it was done for. */
  readonly organisation?: Maybe<Scalars['ID']['output']>;
  /** 说明 · The reason or remark, where one was given. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** 版本 · The version after it. */
  readonly version: Scalars['Int']['output'];
};

/** 住户步骤 · One step of a household's assignment, and by whose act. */
export type HouseholdStep = {
  readonly __typename?: 'HouseholdStep';
  /** 动作 · What was done. */
  readonly action: HouseholdAction;
  /** 动作方 · In which part. */
  readonly by: HouseholdRole;
  /** 状态 · The state after it. */
  readonly state: HouseholdState;
  /** 日期 · The day. */
  readonly on: Scalars['Date']['output'];
  /** 时刻 · When. */
  readonly at: Scalars['DateTime']['output'];
  /** 动作方代码 · The department's code, or the key of the organisation or centre, it was done for. */
  readonly organisation?: Maybe<Scalars['ID']['output']>;
  /** 说明 · The reason or remark, where one was given. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** 版本 · The version after it. */
  readonly version: Scalars['Int']['output'];
};

/** 响应动作 · What may be done about an emergency. */
export type EmergencyAction =
  /** 报告 · A department reports it. */
  | 'REPORT'
  /** 研判 · The office assesses it. */
  | 'ASSESS'
  /** 启动响应 · The office activates a response at a level. */
  | 'ACTIVATE'
  /** 不启动响应 · The office activates none. */
  | 'NOT_ACTIVATE'
  /** 展开响应 · The response is under way. */
  | 'RESPOND'
  /** 调整级别 · The level is changed. */
  | 'CHANGE_LEVEL'
  /** 撤收 · It stands down. */
  | 'STAND_DOWN'
  /** 转入恢复 · It turns to recovery. */
  | 'RECOVER'
  /** 结束 · It is closed. */
  | 'CLOSE'
  /** 复盘 · It is reviewed. */
  | 'REVIEW';

/** 响应角色 · Who acts about an emergency. */
export type EmergencyRole =
  /** 报告部门 · The department that reports it. */
  | 'REPORTER'
  /** 统筹协调机构 · The coordination office. */
  | 'OFFICE';

/** 派遣动作 · What may be done to a deployment. */
export type DeploymentAction =
  /** 提名 · A worker is nominated. */
  | 'NOMINATE'
  /** 入围 · The worker is shortlisted, from the industry body's list. */
  | 'SHORTLIST'
  /** 批准 · The bureau approves. */
  | 'APPROVE'
  /** 派出 · The worker goes. */
  | 'DEPLOY'
  /** 返回 · The worker is back. */
  | 'RETURN'
  /** 复盘 · The worker is debriefed, with the hours served. */
  | 'DEBRIEF'
  /** 退出 · The worker does not go. */
  | 'WITHDRAW';

/** 派遣角色 · Who acts on a deployment. */
export type DeploymentRole =
  /** 提名方 · Who nominated: civil affairs, an agency or a centre. */
  | 'NOMINATOR'
  /** 统筹协调机构 · The coordination office. */
  | 'OFFICE'
  /** 民政部门 · The civil affairs bureau. */
  | 'BUREAU';

/** 调用状态 · Where a call for a team stands. */
export type TeamRequestState =
  /** 已调用 · Called for, no answer yet. */
  | 'REQUESTED'
  /** 已确认 · The team comes. */
  | 'CONFIRMED'
  /** 不能出动 · It cannot come. */
  | 'DECLINED'
  /** 已撤收 · It went home. */
  | 'RELEASED'
  /** 已取消 · The office no longer calls for it. */
  | 'CANCELLED';

/** 调用动作 · What may be done to a call for a team. */
export type TeamRequestAction =
  /** 调用 · The office calls for it. */
  | 'REQUEST'
  /** 确认 · The federation confirms. */
  | 'CONFIRM'
  /** 不能出动 · The federation declines. */
  | 'DECLINE'
  /** 撤收 · The team is released. */
  | 'RELEASE'
  /** 取消 · The office cancels its call. */
  | 'CANCEL';

/** 调用角色 · Who acts on a call for a team. */
export type TeamRequestRole =
  /** 统筹协调机构 · The coordination office. */
  | 'OFFICE'
  /** 志愿者联合会 · The volunteer federation. */
  | 'FEDERATION';

/** 住户状态 · Where a household stands. */
export type HouseholdState =
  /** 已登记 · Registered, without a worker. */
  | 'REGISTERED'
  /** 已有社工 · It has its worker. */
  | 'ASSIGNED'
  /** 已结束 · It needs none any more. */
  | 'ENDED';

/** 住户动作 · What may be done about a household. */
export type HouseholdAction =
  /** 登记 · It is registered, once. */
  | 'REGISTER'
  /** 分派社工 · It is given a worker. */
  | 'ASSIGN'
  /** 更换社工 · It is given another. */
  | 'REASSIGN'
  /** 结束 · It needs none any more. */
  | 'END';

/** 住户角色 · Who acts about a household. */
export type HouseholdRole =
  /** 统筹协调机构 · The coordination office. */
  | 'OFFICE'
  /** 民政部门 · The civil affairs bureau. */
  | 'BUREAU';

/** 报告突发事件 · What happened, when and where. */
export type ReportEmergencyInput = {
  /** 名称 · Its name; 1 to 200 characters. */
  readonly nameZh: Scalars['String']['input'];
  /** 事件类别 · Which of the four statutory kinds. */
  readonly kind: IncidentKind;
  /** 发生日期 · The day it happened or began; not after today. */
  readonly occurredOn: Scalars['Date']['input'];
  /** 地点 · Where; 1 to 200 characters. */
  readonly placeZh: Scalars['String']['input'];
  /** 发生区 · The district, six digits; left out outside the city and where it hit several. */
  readonly district?: InputMaybe<Scalars['ID']['input']>;
  /** 是否本市 · Whether it happened in the city. */
  readonly inCity: Scalars['Boolean']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 办理突发事件 · One action about an emergency. */
export type ActOnEmergencyInput = {
  /** 事件编号 · Such as INC-014. */
  readonly id: Scalars['ID']['input'];
  /** 动作 · What is done. */
  readonly action: EmergencyAction;
  /** 响应级别 · Needed to activate and to change the level. */
  readonly level?: InputMaybe<ResponseLevel>;
  /** 支援种类 · What support is given; needed to activate; 1 to 4. */
  readonly supports?: InputMaybe<ReadonlyArray<EmergencySupport>>;
  /** 说明 · What was found, or why; needed to assess, not to activate, to change the level and to review; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 提名社工 · Who is nominated, to what, for what. */
export type NominateWorkerInput = {
  /** 突发事件 · Such as INC-012. */
  readonly incident: Scalars['ID']['input'];
  /** 社工 · Such as SW-00032. */
  readonly worker: Scalars['ID']['input'];
  /** 支援种类 · One the emergency is given. */
  readonly support: EmergencySupport;
  /** 提名方式 · Who came forward. */
  readonly nomination: NominationRoute;
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 办理派遣 · One action on a deployment. */
export type ActOnDeploymentInput = {
  /** 派遣编号 · Such as DPL-00001. */
  readonly id: Scalars['ID']['input'];
  /** 动作 · What is done. */
  readonly action: DeploymentAction;
  /** 批次 · Which batch it goes in; needed to deploy; 1 to 99. */
  readonly batch?: InputMaybe<Scalars['Int']['input']>;
  /** 服务时数 · Hours served; needed to debrief; 0 to 5,000. */
  readonly hours?: InputMaybe<Scalars['Float']['input']>;
  /** 说明 · What was learnt, or why; needed to debrief and withdraw; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 调用队伍 · Which team, to what, for what. */
export type RequestTeamInput = {
  /** 突发事件 · Such as INC-012. */
  readonly incident: Scalars['ID']['input'];
  /** 队伍 · Such as VT-00001. */
  readonly team: Scalars['ID']['input'];
  /** 支援种类 · What it is called for. */
  readonly support: EmergencySupport;
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 办理调用 · One action on a call for a team. */
export type ActOnTeamRequestInput = {
  /** 调用编号 · Such as TRQ-00001. */
  readonly id: Scalars['ID']['input'];
  /** 动作 · What is done. */
  readonly action: TeamRequestAction;
  /** 说明 · Why; needed to decline and cancel; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 登记住户 · Which household, where. */
export type RegisterHouseholdInput = {
  /** 突发事件 · Such as INC-012. */
  readonly incident: Scalars['ID']['input'];
  /** 户号 · Its number in the emergency's register; 1 to 9,999. */
  readonly number: Scalars['Int']['input'];
  /** 街镇 · The township-level division it lives in, nine digits. */
  readonly township: Scalars['ID']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 办理住户 · One action about a household. */
export type ActOnHouseholdInput = {
  /** 户编号 · Such as INC-012/H0001. */
  readonly id: Scalars['ID']['input'];
  /** 动作 · What is done. */
  readonly action: HouseholdAction;
  /** 社工 · Its worker, deployed to this emergency; needed to assign and reassign. */
  readonly worker?: InputMaybe<Scalars['ID']['input']>;
  /** 说明 · Why; needed to reassign and end; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 数字 · A figure as a report printed it, its definition, and what today's rows say about it. */
export type Figure = {
  readonly __typename?: 'Figure';
  /** 数字代码 · F01–F35 of the 2015 report, J01–J04 of the justice bureau's survey of 2014. */
  readonly code: Scalars['ID']['output'];
  /** 中文名称 · What it is, in Chinese. */
  readonly labelZh: Scalars['String']['output'];
  /** 英文名称 · What it is, in English. */
  readonly labelEn: Scalars['String']['output'];
  /** 刊出文字 · How it was printed, with 约, 近, 超, 多 and 余; for a derived figure, that it was not printed. */
  readonly printed: Scalars['String']['output'];
  /** 刊出数值 · The printed number as a decimal string, in the figure's unit (money in fen). */
  readonly printedValue: Scalars['String']['output'];
  /** 刊出分项 · The printed parts, in print order; at most 4; empty where it has none. */
  readonly printedParts: ReadonlyArray<FigurePart>;
  /** 计量单位 · The unit it counts in. */
  readonly unit: Unit;
  /** 限定 · How exactly it was printed, and so what must hold of the rows. */
  readonly qualifier: FigureQualifier;
  /** 刊出精度 · The step it was printed to, in the figure's unit, as a decimal string: 14亿元 is printed to 1亿. */
  readonly precision: Scalars['String']['output'];
  /** 时点 · The day it stands at; null where it covers a period. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** 期间起始日 · The first day it covers; null where it stands at a day. */
  readonly periodFrom?: Maybe<Scalars['Date']['output']>;
  /** 期间截止日 · The last day it covers; null where it stands at a day. */
  readonly periodTo?: Maybe<Scalars['Date']['output']>;
  /** 期间说明 · The period in words. */
  readonly periodZh: Scalars['String']['output'];
  /** 出处 · Where it was printed. */
  readonly source: FigureSource;
  /** 原句 · The sentence of the report it stands in; null for the survey. */
  readonly sentenceZh?: Maybe<Scalars['String']['output']>;
  /** 中文定义 · How it is computed from rows, in Chinese. */
  readonly definitionZh: Scalars['String']['output'];
  /** 英文定义 · How it is computed from rows, in English. */
  readonly definitionEn: Scalars['String']['output'];
  /** 责任部门 · Whose rows decide whether it holds; at most 5. */
  readonly responsible: ReadonlyArray<Department>;
  /** 数据来源 · PUBLISHED where it was printed, DERIVED where it follows from printed ones. */
  readonly quality: Quality;
  readonly civilAffairsObservation?: Maybe<FigureObservation>;
  readonly justiceObservation?: Maybe<FigureObservation>;
  readonly volunteerObservation?: Maybe<FigureObservation>;
  /** 统筹协调机构观测值 · What the coordination office's own rows say: F24 (emergencies social workers were deployed to); null for other figures. */
  readonly coordinationObservation?: Maybe<FigureObservation>;
  /** 计算值 · The value computed from rows by the responsible department, as a decimal string in the figure's unit; null when it did not answer. */
  readonly computed?: Maybe<Scalars['String']['output']>;
  /** 计算分项 · The computed parts; at most 40; empty where there are none or the department did not answer. */
  readonly computedParts: ReadonlyArray<FigurePart>;
  /** 结论 · Whether the printed figure still holds of today's rows. */
  readonly verdict: FigureVerdict;
  /** 应答部门 · The departments whose rows it was computed from just now; at most 5. */
  readonly producedBy: ReadonlyArray<Department>;
  /** 缺应答部门 · The responsible departments that did not answer; at most 5. */
  readonly missing: ReadonlyArray<Department>;
  /** 各部门观测值 · What each department that answered says, those not responsible included: F24 is seen by volunteer teams too; at most 4. */
  readonly observations: ReadonlyArray<FigureSourceObservation>;
};

/** 部门观测值 · One department's observation of a figure. */
export type FigureSourceObservation = {
  readonly __typename?: 'FigureSourceObservation';
  /** 部门 · Whose rows. */
  readonly department: Department;
  /** 观测值 · What they say. */
  readonly observation: FigureObservation;
};

/** 数字的一页 · One page of figures. */
export type FigureConnection = {
  readonly __typename?: 'FigureConnection';
  /** 数字 · The figures of this page. */
  readonly nodes: ReadonlyArray<Figure>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many match, on all pages; unit 个. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 限定 · How exactly a figure was printed, with what must hold of the computed value. */
export type FigureQualifier =
  /** 准确 · Equal. */
  | 'EXACT'
  /** 按刊出精度 · Equal after rounding to the printed precision. */
  | 'EXACT_AS_PRINTED'
  /** 约、左右 · Equal after rounding to the printed precision. */
  | 'ABOUT'
  /** 四舍五入 · Equal after rounding to a whole per cent. */
  | 'ROUNDED'
  /** 近 · Below, within 5 per cent. */
  | 'NEARLY'
  /** 超、多 · Strictly above, within 20 per cent. */
  | 'MORE_THAN'
  /** 余 · As 10余: above the ten, below the next: 11–19. */
  | 'TENS_PLUS'
  /** 至少、等 · Not below. */
  | 'AT_LEAST'
  /** 绝大部分 · Strictly above half. */
  | 'GREAT_MAJORITY';

/** 结论 · Whether a printed figure holds. */
export type FigureVerdict =
  /** 成立 · Today's rows support it. */
  | 'HOLDS'
  /** 不成立 · Today's rows do not support it. */
  | 'FAILS'
  /** 数据不全 · The responsible department did not answer: nothing is said. */
  | 'INCOMPLETE';

/** 出处 · Where a figure was printed. */
export type FigureSource =
  /** 2015年调研报告 · The survey report of 2015-10-26 on government-purchased social work services. */
  | 'REPORT_2015'
  /** 司法局2014年调研 · The justice bureau's survey as at 2014-06-30. */
  | 'JUSTICE_SURVEY_2014';

/** 突发事件 · An emergency social workers and volunteers joined: the six the 2015 report names and those behind its 等10余件. */
export type EmergencyIncident = {
  readonly __typename?: 'EmergencyIncident';
  /** 事件编号 · The hub's key of the emergency, such as INC-001. */
  readonly id: Scalars['ID']['output'];
  /** 名称 · Its name; for the six, as the report names it. */
  readonly nameZh: Scalars['String']['output'];
  /** 事件类别 · Which of the four statutory kinds it is of (Emergency Response Law art. 3). */
  readonly kind: IncidentKind;
  /** 发生日期 · The day it happened or began. */
  readonly occurredOn: Scalars['Date']['output'];
  /** 地点 · Where. */
  readonly placeZh: Scalars['String']['output'];
  /** 是否本市 · Whether it happened in the city. */
  readonly inCity: Scalars['Boolean']['output'];
  /** 发生区 · The district it happened in; null outside the city and when it hit several. */
  readonly district?: Maybe<District>;
  /** 报告点名 · Whether the 2015 report names it. */
  readonly namedInReport: Scalars['Boolean']['output'];
  /** 响应级别 · The response level it was activated at; null before. */
  readonly level?: Maybe<ResponseLevel>;
  /** 状态 · Where the response stands today. */
  readonly state: EmergencyState;
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 办理历程 · Every step, oldest first; at most 100. */
  readonly history: ReadonlyArray<EmergencyStateChange>;
  /** 支援种类 · The kinds of support given, at most 4. */
  readonly supports: ReadonlyArray<EmergencySupport>;
  /** 社工派遣 · Social workers nominated and deployed, by batch. */
  readonly deployments: DeploymentConnection;
  /** 派遣社工人数 · Social workers who went, in persons; one who went twice counts twice. */
  readonly workersDeployed: Scalars['Int']['output'];
  /** 在岗社工人数 · Those there now, in persons. */
  readonly workersOnSite: Scalars['Int']['output'];
  /** 已提名社工 · Keys of the workers nominated or sent to it, withdrawn ones not; at most 500: what a proposal of others leaves out. */
  readonly engagedWorkers: ReadonlyArray<Scalars['ID']['output']>;
  /** 已调用队伍 · Keys of the teams called for that did not decline; at most 500: what a proposal of others leaves out. */
  readonly engagedTeams: ReadonlyArray<Scalars['ID']['output']>;
  /** 调用队伍 · The office's calls for volunteer teams, newest first. */
  readonly teamRequests: TeamRequestConnection;
  /** 登记户数 · Households registered as affected; unit 户. */
  readonly householdsRegistered: Scalars['Int']['output'];
  /** 未有社工户数 · Those of them that have no social worker and need one; unit 户. */
  readonly householdsUnassigned: Scalars['Int']['output'];
  /** 受影响住户 · Households and the one worker each has, by their number in the register. */
  readonly households?: Maybe<HouseholdAssignmentConnection>;
  /** 复盘结论 · What was learnt; null before the review. */
  readonly reviewZh?: Maybe<Scalars['String']['output']>;
  /** 通报 · Notices about it, newest first. */
  readonly notices: MajorMatterNoticeConnection;
  /** 数据来源 · PUBLISHED for the six: name, date and place; the course of every response is SYNTHETIC. */
  readonly quality: Quality;
};


/** 突发事件 · An emergency social workers and volunteers joined: the six the 2015 report names and those behind its 等10余件. */
export type EmergencyIncidentDeploymentsArgs = {
  state?: InputMaybe<DeploymentState>;
  batch?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 突发事件 · An emergency social workers and volunteers joined: the six the 2015 report names and those behind its 等10余件. */
export type EmergencyIncidentTeamRequestsArgs = {
  state?: InputMaybe<TeamRequestState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 突发事件 · An emergency social workers and volunteers joined: the six the 2015 report names and those behind its 等10余件. */
export type EmergencyIncidentHouseholdsArgs = {
  state?: InputMaybe<HouseholdState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 突发事件 · An emergency social workers and volunteers joined: the six the 2015 report names and those behind its 等10余件. */
export type EmergencyIncidentNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 突发事件的一页 · One page of emergencies. */
export type EmergencyIncidentConnection = {
  readonly __typename?: 'EmergencyIncidentConnection';
  /** 突发事件 · The emergencies of this page. */
  readonly nodes: ReadonlyArray<EmergencyIncident>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many match, on all pages; unit 件. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 响应步骤 · One step of a response, and by whose act. */
export type EmergencyStateChange = {
  readonly __typename?: 'EmergencyStateChange';
  /** 动作 · What was done. */
  readonly action: EmergencyAction;
  /** 动作方 · In which part. */
  readonly by: EmergencyRole;
  /** 状态 · The state after it. */
  readonly state: EmergencyState;
  /** 日期 · The day. */
  readonly on: Scalars['Date']['output'];
  /** 时刻 · When. */
  readonly at: Scalars['DateTime']['output'];
  /** 动作方代码 · The department's code, or the key of the organisation or centre, it was done for. */
  readonly organisation?: Maybe<Scalars['ID']['output']>;
  /** 说明 · The reason or remark, where one was given. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** 版本 · The version after it. */
  readonly version: Scalars['Int']['output'];
};

/** 社工派遣 · One social worker's way to an emergency and back, after the precedent of Ludian in 2014. */
export type Deployment = {
  readonly __typename?: 'Deployment';
  /** 派遣编号 · The hub's key of the deployment, such as DPL-00001. */
  readonly id: Scalars['ID']['output'];
  /** 突发事件 · The emergency. */
  readonly incident: EmergencyIncident;
  /** 社工 · The social worker. */
  readonly worker: SocialWorker;
  /** 提名方式 · Who nominated the worker. */
  readonly nomination: NominationRoute;
  /** 支援种类 · What the worker was sent for. */
  readonly support: EmergencySupport;
  /** 状态 · Where it stands today. */
  readonly state: DeploymentState;
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 办理历程 · Every step, oldest first; at most 100. */
  readonly history: ReadonlyArray<DeploymentStateChange>;
  /** 批次 · The batch the worker goes in, from 1; null while none is assigned. */
  readonly batch?: Maybe<Scalars['Int']['output']>;
  /** 出发日期 · The first day there; null before. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** 返回日期 · The last day there; null before. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** 服务时数 · Hours served, as debriefed; null before. */
  readonly hours?: Maybe<Scalars['Float']['output']>;
  /** 提名方代码 · Who nominated: civil affairs' code, or the key of an agency or centre. */
  readonly nominatedBy: Scalars['ID']['output'];
  /** 数据来源 · Always SYNTHETIC. */
  readonly quality: Quality;
};

/** 社工派遣的一页 · One page of deployments. */
export type DeploymentConnection = {
  readonly __typename?: 'DeploymentConnection';
  /** 派遣 · The deployments of this page. */
  readonly nodes: ReadonlyArray<Deployment>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many match, on all pages; unit 人次. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 派遣步骤 · One step of a deployment, and by whose act. */
export type DeploymentStateChange = {
  readonly __typename?: 'DeploymentStateChange';
  /** 动作 · What was done. */
  readonly action: DeploymentAction;
  /** 动作方 · In which part. */
  readonly by: DeploymentRole;
  /** 状态 · The state after it. */
  readonly state: DeploymentState;
  /** 日期 · The day. */
  readonly on: Scalars['Date']['output'];
  /** 时刻 · When. */
  readonly at: Scalars['DateTime']['output'];
  /** 动作方代码 · The department's code, or the key of the organisation or centre, it was done for. */
  readonly organisation?: Maybe<Scalars['ID']['output']>;
  /** 说明 · The reason or remark, where one was given. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** 版本 · The version after it. */
  readonly version: Scalars['Int']['output'];
};

/** 事件类别 · The four statutory kinds of emergencies. */
export type IncidentKind =
  /** 自然灾害 · A natural disaster. */
  | 'NATURAL_DISASTER'
  /** 事故灾难 · An accident. */
  | 'ACCIDENT'
  /** 公共卫生事件 · A public health emergency. */
  | 'PUBLIC_HEALTH'
  /** 社会安全事件 · A public safety emergency. */
  | 'PUBLIC_SAFETY';

/** 响应级别 · Response levels, I the highest. */
export type ResponseLevel =
  /** 一级 · Level I. */
  | 'I'
  /** 二级 · Level II. */
  | 'II'
  /** 三级 · Level III. */
  | 'III'
  /** 四级 · Level IV. */
  | 'IV';

/** 响应状态 · Where the response to an emergency stands. */
export type EmergencyState =
  /** 已报告 · Reported. */
  | 'REPORTED'
  /** 已研判 · Assessed. */
  | 'ASSESSED'
  /** 已启动 · Activated at a level. */
  | 'ACTIVATED'
  /** 响应中 · Under way. */
  | 'RESPONDING'
  /** 撤收中 · Standing down. */
  | 'STANDING_DOWN'
  /** 恢复阶段 · In recovery. */
  | 'RECOVERY'
  /** 已结束 · Closed. */
  | 'CLOSED'
  /** 已复盘 · Reviewed. */
  | 'REVIEWED'
  /** 未启动响应 · Assessed, and no response activated. */
  | 'NOT_ACTIVATED';

/** 派遣状态 · Where a deployment stands, in this order; WITHDRAWN ends it. */
export type DeploymentState =
  /** 已提名 · Nominated. */
  | 'NOMINATED'
  /** 已入围 · Shortlisted by the industry body. */
  | 'SHORTLISTED'
  /** 已批准 · Approved by the bureau. */
  | 'APPROVED'
  /** 在岗 · Deployed. */
  | 'DEPLOYED'
  /** 已返回 · Returned. */
  | 'RETURNED'
  /** 已复盘 · Debriefed. */
  | 'DEBRIEFED'
  /** 已退出 · Withdrawn. */
  | 'WITHDRAWN';

/** 提名方式 · Who nominates a social worker for an emergency. */
export type NominationRoute =
  /** 本人自荐 · The worker. */
  | 'SELF'
  /** 机构推荐 · The agency. */
  | 'AGENCY';

/** 会议 · A meeting of the coordinating body, from planning to minutes signed by every member. */
export type Meeting = {
  readonly __typename?: 'Meeting';
  /** 会议编号 · The hub's key of the meeting, such as MTG-0001. */
  readonly id: Scalars['ID']['output'];
  /** 会议名称 · Its title. */
  readonly titleZh: Scalars['String']['output'];
  /** 会议种类 · What kind of meeting it is. */
  readonly kind: MeetingKind;
  /** 召开周期 · How often meetings of its kind are held. */
  readonly cadence: MeetingCadence;
  /** 状态 · Where it stands today. */
  readonly state: MeetingState;
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 办理历程 · Every step, oldest first; at most 100. */
  readonly history: ReadonlyArray<MeetingStateChange>;
  /** 召开时刻 · When it was or will be held. */
  readonly scheduledFor: Scalars['DateTime']['output'];
  /** 原定时刻 · When it was to be held before it was postponed; null if it never was. */
  readonly postponedFrom?: Maybe<Scalars['DateTime']['output']>;
  /** 地点 · Where. */
  readonly placeZh: Scalars['String']['output'];
  /** 召集部门 · Who convenes and chairs it. */
  readonly chair: Department;
  /** 出席 · Who was called, who came, who signed the minutes; at most 14. */
  readonly attendance: ReadonlyArray<Attendance>;
  /** 待签部门 · Who was represented and has not signed the minutes; at most 14; empty unless minutes are drafted. */
  readonly awaitingSignature: ReadonlyArray<Department>;
  /** 议程 · The agenda in order; at most 20. */
  readonly agenda: ReadonlyArray<AgendaItem>;
  /** 纪要 · What was decided, in short; null before the minutes are drafted. */
  readonly minutesZh?: Maybe<Scalars['String']['output']>;
  /** 决议 · Its resolutions; at most 20. */
  readonly resolutions: ReadonlyArray<Resolution>;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 会议的一页 · One page of meetings. */
export type MeetingConnection = {
  readonly __typename?: 'MeetingConnection';
  /** 会议 · The meetings of this page. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many match, on all pages; unit 次. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 会议步骤 · One step of a meeting, and by whose act. */
export type MeetingStateChange = {
  readonly __typename?: 'MeetingStateChange';
  /** 动作 · What was done. */
  readonly action: MeetingAction;
  /** 动作方 · In which part. */
  readonly by: MeetingRole;
  /** 状态 · The state after it. */
  readonly state: MeetingState;
  /** 时刻 · When. */
  readonly at: Scalars['DateTime']['output'];
  /** 部门 · Whose act it was. */
  readonly department: Department;
  /** 说明 · The reason or remark, where one was given. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** 版本 · The version after it. */
  readonly version: Scalars['Int']['output'];
};

/** 出席 · One department's part in a meeting. */
export type Attendance = {
  readonly __typename?: 'Attendance';
  /** 部门 · The department. */
  readonly department: Department;
  /** 是否到会 · Whether it was represented; null before the meeting. */
  readonly represented?: Maybe<Scalars['Boolean']['output']>;
  /** 代表职务 · In which office its representative came; null where nobody did. */
  readonly representativeZh?: Maybe<Scalars['String']['output']>;
  /** 纪要签署日期 · The day it signed the minutes; null while it has not. */
  readonly signedMinutesOn?: Maybe<Scalars['Date']['output']>;
};

/** 议题 · One item of an agenda. */
export type AgendaItem = {
  readonly __typename?: 'AgendaItem';
  /** 序号 · Its place on the agenda, from 1. */
  readonly number: Scalars['Int']['output'];
  /** 议题 · What it is about. */
  readonly titleZh: Scalars['String']['output'];
  /** 提出部门 · Who put it on the agenda. */
  readonly proposer: Department;
  /** 来自协商 · The consultation that was escalated to the meeting, if that is where it came from. */
  readonly consultation?: Maybe<Consultation>;
  /** 来自通报 · The notice that brought it up, if one did. */
  readonly notice?: Maybe<MajorMatterNotice>;
};

/** 会议种类 · Kinds of meetings. */
export type MeetingKind =
  /** 例会 · The regular joint meeting. */
  | 'REGULAR_JOINT'
  /** 临时会议 · An extraordinary meeting. */
  | 'EXTRAORDINARY'
  /** 咨询委员会会议 · A meeting of the advisory committee of experts, agency heads and frontline workers. */
  | 'ADVISORY_COMMITTEE'
  /** 应急会议 · A meeting in an emergency. */
  | 'EMERGENCY'
  /** 专题工作组会议 · A working group on one topic. */
  | 'WORKING_GROUP';

/** 召开周期 · How often meetings of a kind are held. */
export type MeetingCadence =
  /** 每季 · Every quarter. */
  | 'QUARTERLY'
  /** 每半年 · Every half year. */
  | 'HALF_YEARLY'
  /** 按需 · When needed. */
  | 'AS_NEEDED';

/** 会议状态 · Where a meeting stands. */
export type MeetingState =
  /** 已计划 · Planned. */
  | 'PLANNED'
  /** 已召集 · Called: the invitations are out. */
  | 'CONVENED'
  /** 已召开 · Held. */
  | 'HELD'
  /** 纪要待签 · Minutes drafted, not signed by everyone. */
  | 'MINUTES_DRAFT'
  /** 纪要已签 · Minutes signed by all who were represented. */
  | 'MINUTES_SIGNED'
  /** 已延期 · Postponed. */
  | 'POSTPONED'
  /** 已取消 · Cancelled. */
  | 'CANCELLED';

/** 会议动作 · What may be done to a meeting. */
export type MeetingAction =
  /** 计划 · Its convener plans it. */
  | 'PLAN'
  /** 提出议题 · A department puts an item on its agenda. */
  | 'ADD_ITEM'
  /** 召集 · The invitations go out. */
  | 'CONVENE'
  /** 延期 · It is put off to another day. */
  | 'POSTPONE'
  /** 取消 · It is cancelled. */
  | 'CANCEL'
  /** 召开 · It was held, and who was represented. */
  | 'HOLD'
  /** 起草纪要 · Its minutes are drafted. */
  | 'DRAFT_MINUTES'
  /** 修改纪要 · Its minutes are revised: who signed has to sign anew. */
  | 'REVISE_MINUTES'
  /** 签署纪要 · A department represented signs, and others have still to. */
  | 'SIGN'
  /** 签署齐全 · The last department signs. */
  | 'SIGN_LAST';

/** 会议角色 · Who acts on a meeting. */
export type MeetingRole =
  /** 召集部门 · The department that convenes it. */
  | 'CONVENER'
  /** 参会部门 · A department called. */
  | 'MEMBER';

/** 计划会议 · What meeting, when, where, and who is called. */
export type PlanMeetingInput = {
  /** 会议名称 · Its title; 1 to 200 characters. */
  readonly titleZh: Scalars['String']['input'];
  /** 会议种类 · What kind; joint, extraordinary and emergency meetings are the office's to convene. */
  readonly kind: MeetingKind;
  /** 召开时刻 · When it will be held; today or later. */
  readonly scheduledFor: Scalars['DateTime']['input'];
  /** 地点 · Where; 1 to 200 characters. */
  readonly placeZh: Scalars['String']['input'];
  /** 列席部门 · Who is called beside the members, who are called always. */
  readonly invited?: InputMaybe<ReadonlyArray<DepartmentCode>>;
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 到会 · One department represented at a meeting. */
export type RepresentedInput = {
  /** 部门 · Which. */
  readonly department: DepartmentCode;
  /** 代表职务 · In which office its representative came; 1 to 50 characters. */
  readonly representativeZh: Scalars['String']['input'];
};

/** 办理会议 · One action on a meeting. */
export type ActOnMeetingInput = {
  /** 会议编号 · Such as MTG-0024. */
  readonly id: Scalars['ID']['input'];
  /** 动作 · What is done; minutes are signed by signMinutes. */
  readonly action: MeetingAction;
  /** 议题 · The item; needed to add one; 1 to 200 characters. */
  readonly titleZh?: InputMaybe<Scalars['String']['input']>;
  /** 新的召开时刻 · When it will be held instead; needed to postpone. */
  readonly scheduledFor?: InputMaybe<Scalars['DateTime']['input']>;
  /** 到会部门 · Who was represented; needed to hold; at most 14. */
  readonly represented?: InputMaybe<ReadonlyArray<RepresentedInput>>;
  /** 纪要 · What was decided; needed to draft and revise minutes; 1 to 5,000 characters. */
  readonly minutesZh?: InputMaybe<Scalars['String']['input']>;
  /** 说明 · Why; needed to postpone and cancel; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 签署纪要 · The signature of the actor's own department. */
export type SignMinutesInput = {
  /** 会议编号 · Such as MTG-0019. */
  readonly id: Scalars['ID']['input'];
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 重大事项通报 · A notice of a major matter, which every department told has to sign for. */
export type MajorMatterNotice = {
  readonly __typename?: 'MajorMatterNotice';
  /** 通报编号 · The hub's key of the notice, such as NTC-0001. */
  readonly id: Scalars['ID']['output'];
  /** 标题 · Its title. */
  readonly titleZh: Scalars['String']['output'];
  /** 内容 · What is made known. */
  readonly bodyZh: Scalars['String']['output'];
  /** 事项等级 · How grave it is. */
  readonly level: MatterLevel;
  /** 通报部门 · Who issues it. */
  readonly issuer: Department;
  /** 印发时刻 · When it was issued; null for a draft. */
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 签收时限 · By when to sign for it; null for a draft. */
  readonly acknowledgeBy?: Maybe<Scalars['DateTime']['output']>;
  /** 状态 · Where it stands today. */
  readonly state: NoticeState;
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 办理历程 · Every step, oldest first; at most 100. */
  readonly history: ReadonlyArray<NoticeStateChange>;
  /** 被通报部门 · Who is told, of a draft too; at most 13. */
  readonly told: ReadonlyArray<Department>;
  /** 签收情况 · Every department told and what it did; at most 14. */
  readonly acknowledgements: ReadonlyArray<Acknowledgement>;
  /** 未签收部门 · Who has not signed for it; at most 14. */
  readonly outstanding: ReadonlyArray<Department>;
  /** 后续决议 · Resolutions that followed; at most 10. */
  readonly followUps: ReadonlyArray<Resolution>;
  /** 突发事件 · The emergency it is about, if any. */
  readonly incident?: Maybe<EmergencyIncident>;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 通报的一页 · One page of notices. */
export type MajorMatterNoticeConnection = {
  readonly __typename?: 'MajorMatterNoticeConnection';
  /** 通报 · The notices of this page. */
  readonly nodes: ReadonlyArray<MajorMatterNotice>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many match, on all pages; unit 件. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 通报步骤 · One step of a notice, and by whose act. */
export type NoticeStateChange = {
  readonly __typename?: 'NoticeStateChange';
  /** 动作 · What was done. */
  readonly action: NoticeAction;
  /** 动作方 · In which part. */
  readonly by: NoticeRole;
  /** 状态 · The state after it. */
  readonly state: NoticeState;
  /** 时刻 · When. */
  readonly at: Scalars['DateTime']['output'];
  /** 部门 · Whose act it was. */
  readonly department: Department;
  /** 说明 · The reason or remark, where one was given. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** 版本 · The version after it. */
  readonly version: Scalars['Int']['output'];
};

/** 签收 · One department's acknowledgement of a notice. */
export type Acknowledgement = {
  readonly __typename?: 'Acknowledgement';
  /** 签收编号 · The notice's key and its place among those told, such as NTC-0001/01. */
  readonly id: Scalars['ID']['output'];
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 通报 · The notice. */
  readonly notice: MajorMatterNotice;
  /** 部门 · The department told. */
  readonly department: Department;
  /** 签收状态 · What it did; OVERDUE once the deadline has passed without its signature. */
  readonly state: AcknowledgementState;
  /** 阅读时刻 · When it was first read; null while it was not. */
  readonly readAt?: Maybe<Scalars['DateTime']['output']>;
  /** 签收时刻 · When it was signed for; null while it was not. */
  readonly acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 处置措施 · What it reports to have done; null before it reports. */
  readonly actionZh?: Maybe<Scalars['String']['output']>;
};

/** 事项等级 · How grave a matter is. */
export type MatterLevel =
  /** 一般 · General. */
  | 'GENERAL'
  /** 重大 · Major. */
  | 'MAJOR'
  /** 特别重大 · Critical. */
  | 'CRITICAL';

/** 通报状态 · Where a notice stands. */
export type NoticeState =
  /** 草稿 · A draft. */
  | 'DRAFT'
  /** 已印发 · Issued; nobody has signed for it. */
  | 'ISSUED'
  /** 部分签收 · Some have signed for it. */
  | 'PARTLY_ACKNOWLEDGED'
  /** 全部签收 · All have signed for it. */
  | 'FULLY_ACKNOWLEDGED'
  /** 已升级 · Escalated: a signature is overdue. */
  | 'ESCALATED'
  /** 已办结 · Resolved. */
  | 'RESOLVED'
  /** 已撤回 · Withdrawn. */
  | 'WITHDRAWN';

/** 签收状态 · What a department did with a notice. */
export type AcknowledgementState =
  /** 未读 · Not read. */
  | 'PENDING'
  /** 已读 · Read, not signed for. */
  | 'READ'
  /** 已签收 · Signed for. */
  | 'ACKNOWLEDGED'
  /** 已报措施 · Signed for, and measures reported. */
  | 'ACTION_REPORTED'
  /** 逾期未签收 · Not signed for by the deadline, read or not. */
  | 'OVERDUE';

/** 通报动作 · What may be done to a notice. */
export type NoticeAction =
  /** 起草 · Its department drafts it. */
  | 'DRAFT'
  /** 印发 · Its department issues it: everyone is told, and the time to sign runs. */
  | 'ISSUE'
  /** 部分签收 · A department signs for it, and others have still to. */
  | 'SIGN'
  /** 签收齐全 · The last department signs for it. */
  | 'SIGN_LAST'
  /** 升级 · Put on the agenda of the next joint meeting, since a signature is overdue. */
  | 'ESCALATE'
  /** 办结 · Its department finds it resolved. */
  | 'RESOLVE'
  /** 撤回 · Its department withdraws it. */
  | 'WITHDRAW';

/** 通报角色 · Who acts on a notice. */
export type NoticeRole =
  /** 通报部门 · The department that issues it. */
  | 'ISSUER'
  /** 秘书处 · The secretariat. */
  | 'SECRETARIAT'
  /** 被通报部门 · A department told. */
  | 'DEPARTMENT';

/** 签收动作 · What a department told may do. */
export type AcknowledgementAction =
  /** 通报 · It is told. */
  | 'TELL'
  /** 阅读 · It reads the notice. */
  | 'READ'
  /** 签收 · It signs for it. */
  | 'ACKNOWLEDGE'
  /** 报告措施 · It reports what it did. */
  | 'REPORT_ACTION'
  /** 逾期 · The time to sign passes. */
  | 'FALL_OVERDUE';

/** 签收角色 · Who acts on an acknowledgement. */
export type AcknowledgementRole =
  /** 通报部门 · The department that issues the notice. */
  | 'ISSUER'
  /** 被通报部门 · The department told. */
  | 'DEPARTMENT'
  /** 时钟 · Time. */
  | 'CLOCK';

/** 起草通报 · What is to be made known, and to whom. */
export type DraftNoticeInput = {
  /** 标题 · Its title; 1 to 200 characters. */
  readonly titleZh: Scalars['String']['input'];
  /** 内容 · What is made known; 1 to 2,000 characters. */
  readonly bodyZh: Scalars['String']['input'];
  /** 事项等级 · How grave it is; decides how long departments have to sign. */
  readonly level: MatterLevel;
  /** 另行通报部门 · Who is told beside the members, who are told always. */
  readonly alsoTold?: InputMaybe<ReadonlyArray<DepartmentCode>>;
  /** 突发事件 · The emergency it is about, such as INC-012. */
  readonly incident?: InputMaybe<Scalars['ID']['input']>;
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 办理通报 · One action on a notice. */
export type ActOnNoticeInput = {
  /** 通报编号 · Such as NTC-0001. */
  readonly id: Scalars['ID']['input'];
  /** 动作 · What is done; the signatures are the departments' own, by acknowledgeNotice. */
  readonly action: NoticeAction;
  /** 说明 · Why; needed to resolve and withdraw; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 签收通报 · What the actor's own department does with a notice. */
export type AcknowledgeNoticeInput = {
  /** 通报编号 · Such as NTC-0001. */
  readonly notice: Scalars['ID']['input'];
  /** 动作 · What is done. */
  readonly action: AcknowledgementAction;
  /** 处置措施 · What was done about it; needed to report action; 1 to 500 characters. */
  readonly actionZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 政策文件 · A document of the policy pool: a regulation, a measure, a standard, with where it stands and what it applies to. */
export type PolicyDocument = {
  readonly __typename?: 'PolicyDocument';
  /** 文件编号 · The hub's key of the document, such as POL-001. */
  readonly id: Scalars['ID']['output'];
  /** 名称 · Its title. */
  readonly titleZh: Scalars['String']['output'];
  /** 文件种类 · What kind of document it is. */
  readonly kind: PolicyKind;
  /** 状态 · Where it stands today. */
  readonly state: PolicyState;
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 办理历程 · Every step, oldest first; at most 100. */
  readonly history: ReadonlyArray<PolicyStateChange>;
  /** 制定部门 · Who drafts and issues it. */
  readonly issuer: Department;
  /** 报告点名 · Whether the 2015 report names it as something to be issued. */
  readonly namedInReport: Scalars['Boolean']['output'];
  /** 目标日期 · The last day by which it is to be issued; null where no date is set. */
  readonly targetDate?: Maybe<Scalars['Date']['output']>;
  /** 目标原文 · The target in the report's words; null where the report sets none. */
  readonly targetZh?: Maybe<Scalars['String']['output']>;
  /** 是否逾期 · Whether the target date has passed and the document is not adopted. */
  readonly overdue: Scalars['Boolean']['output'];
  /** 施行日期 · The day it comes into force; null before it is adopted. */
  readonly inForceFrom?: Maybe<Scalars['Date']['output']>;
  /** 失效日期 · The last day it is in force; null while no end is set. */
  readonly inForceTo?: Maybe<Scalars['Date']['output']>;
  /** 适用领域 · The service fields it applies to, at most 11; all eleven where it applies to every one. */
  readonly appliesTo: ReadonlyArray<ServiceField>;
  /** 取代文件 · The document that superseded it; null if none did. */
  readonly supersededBy?: Maybe<PolicyDocument>;
  /** 数据来源 · PUBLISHED where the report names it; DERIVED where its date follows from another's; else SYNTHETIC. */
  readonly quality: Quality;
};

/** 政策文件的一页 · One page of policy documents. */
export type PolicyDocumentConnection = {
  readonly __typename?: 'PolicyDocumentConnection';
  /** 政策文件 · The documents of this page. */
  readonly nodes: ReadonlyArray<PolicyDocument>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many match, on all pages; unit 件. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 文件步骤 · One step of the making of a document, and by whose act. */
export type PolicyStateChange = {
  readonly __typename?: 'PolicyStateChange';
  /** 动作 · What was done. */
  readonly action: PolicyAction;
  /** 动作方 · In which part. */
  readonly by: PolicyRole;
  /** 状态 · The state after it. */
  readonly state: PolicyState;
  /** 日期 · The day. */
  readonly on: Scalars['Date']['output'];
  /** 时刻 · When. */
  readonly at: Scalars['DateTime']['output'];
  /** 动作方代码 · The department's code it was done for. */
  readonly organisation?: Maybe<Scalars['ID']['output']>;
  /** 说明 · The reason or remark, where one was given. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** 版本 · The version after it. */
  readonly version: Scalars['Int']['output'];
};

/** 文件种类 · Kinds of policy documents. */
export type PolicyKind =
  /** 条例 · A regulation of the municipal people's congress. */
  | 'REGULATION'
  /** 实施办法 · Implementing measures. */
  | 'IMPLEMENTING_MEASURE'
  /** 质量标准 · A quality standard. */
  | 'QUALITY_STANDARD'
  /** 指标体系 · A system of service indicators and work-hour norms. */
  | 'INDICATOR_SYSTEM'
  /** 评估标准 · A standard of evaluation. */
  | 'EVALUATION_STANDARD'
  /** 激励政策 · A policy on incentives, preferential treatment and guarantees. */
  | 'INCENTIVE';

/** 文件状态 · Where a policy document stands. */
export type PolicyState =
  /** 已列入计划 · Planned. */
  | 'PLANNED'
  /** 起草中 · Being drafted. */
  | 'DRAFTING'
  /** 征求意见 · Out for consultation. */
  | 'CONSULTING'
  /** 已通过 · Adopted, not yet in force. */
  | 'ADOPTED'
  /** 施行中 · In force. */
  | 'IN_FORCE'
  /** 已废止 · Superseded. */
  | 'SUPERSEDED';

/** 文件动作 · What may be done to a policy document. */
export type PolicyAction =
  /** 列入计划 · It is planned. */
  | 'PLAN'
  /** 起草 · Drafting begins. */
  | 'DRAFT'
  /** 征求意见 · It is put to those concerned. */
  | 'CONSULT'
  /** 退回起草 · It goes back to drafting. */
  | 'REDRAFT'
  /** 通过 · It is adopted, with the day it comes into force. */
  | 'ADOPT'
  /** 施行 · It comes into force. */
  | 'BRING_INTO_FORCE'
  /** 废止 · Another supersedes it. */
  | 'SUPERSEDE';

/** 文件角色 · Who acts on a policy document. */
export type PolicyRole =
  /** 制定部门 · The department that issues it. */
  | 'ISSUER';

/** 计划文件 · What document is planned, and by when. */
export type PlanPolicyInput = {
  /** 名称 · Its title; 1 to 200 characters. */
  readonly titleZh: Scalars['String']['input'];
  /** 文件种类 · What kind of document. */
  readonly kind: PolicyKind;
  /** 适用领域 · The service fields it will apply to; 1 to 11. */
  readonly appliesTo: ReadonlyArray<ServiceField>;
  /** 目标日期 · The last day by which it is to be issued. */
  readonly targetDate?: InputMaybe<Scalars['Date']['input']>;
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 办理文件 · One action on a policy document. */
export type ActOnPolicyInput = {
  /** 文件编号 · Such as POL-001. */
  readonly id: Scalars['ID']['input'];
  /** 动作 · What is done. */
  readonly action: PolicyAction;
  /** 施行日期 · The day it comes into force; needed to adopt; today or later. */
  readonly inForceFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 取代文件 · The document in force that supersedes it; needed to supersede. */
  readonly supersededBy?: InputMaybe<Scalars['ID']['input']>;
  /** 说明 · Why; needed to redraft; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 转介一方 · One end of a referral, as the sender writes it down. */
export type ReferralPartyInput = {
  /** 编号 · The key of a centre, hospital, judicial office, volunteer team or organisation. */
  readonly id: Scalars['ID']['input'];
  /** 名称 · Its name as it stands on the referral; 1 to 60 characters. */
  readonly labelZh: Scalars['String']['input'];
  /** 所在区 · The district it stands in, six digits; statistics count by it. A judicial office's key says it. */
  readonly district?: InputMaybe<Scalars['ID']['input']>;
};

/** 同意与法律依据 · What the referral rests on. */
export type ConsentInput = {
  /** 范围 · What may be passed on; 1 to 6. */
  readonly scope: ReadonlyArray<ConsentScope>;
  /** 法律依据 · On which ground. A statutory duty is a judicial office's alone, an emergency only an emergency referral's. */
  readonly basis: LegalBasis;
  /** 给予日期 · The day it was given; today or before. */
  readonly givenOn: Scalars['Date']['input'];
  /** 监护人代为同意 · Whether a guardian gave it. */
  readonly guardianGiven?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 起草转介 · A referral before it is sent; nobody is told of it. */
export type DraftReferralInput = {
  /** 转出方 · Who refers: the actor's own body. */
  readonly from: ReferralPartyInput;
  /** 转入方 · To whom. */
  readonly to: ReferralPartyInput;
  /** 服务对象 · The resident's key. */
  readonly person: Scalars['ID']['input'];
  /** 需要 · The service field needed. */
  readonly need: ServiceField;
  /** 紧急程度 · Decides the deadlines. */
  readonly priority: ReferralPriority;
  /** 情况摘要 · The assessment that travels with it; 1 to 1000 characters. */
  readonly summaryZh: Scalars['String']['input'];
  /** 同意 · What it rests on; needed to send it. */
  readonly consent?: InputMaybe<ConsentInput>;
  /** 经司法部门确认 · Whether a case worker of justice has seen that nothing of a minor's file, a sealed record or a position leaves with it; a referral of justice's is sent only so, and for nobody else to say. */
  readonly clearedByJustice?: InputMaybe<Scalars['Boolean']['input']>;
  /** 反向转介 · The referral in the other direction it answers; the tie is mutual. */
  readonly counterpartOf?: InputMaybe<Scalars['ID']['input']>;
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 送出转介 · Sends a draft, or again what was returned */
export type SendReferralInput = {
  /** 转介编号 · Such as REF-000001. */
  readonly id: Scalars['ID']['input'];
  /** 对方余量 · The receiver's capacity as its department answered just now (referralRouting, or the receiver's acceptingReferrals); UNKNOWN only where nobody publishes it. */
  readonly capacity: CapacityStatus;
  /** 情况摘要 · In place of the one drafted; 1 to 1000 characters. */
  readonly summaryZh?: InputMaybe<Scalars['String']['input']>;
  /** 同意 · In place of the one drafted. */
  readonly consent?: InputMaybe<ConsentInput>;
  /** 经司法部门确认 · Whether a case worker of justice has seen that nothing of a minor's file, a sealed record or a position leaves with it; a referral of justice's is sent only so, and for nobody else to say. */
  readonly clearedByJustice?: InputMaybe<Scalars['Boolean']['input']>;
  /** 重复仍送出的理由 · Why it is sent although an open referral for the same need is there; 1 to 500 characters. */
  readonly despiteDuplicateZh?: InputMaybe<Scalars['String']['input']>;
  /** 说明 · A remark; needed where the receiver has no capacity and it is no emergency; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 办理转介 · One action on a referral that needs no more than a remark */
export type ActOnReferralInput = {
  /** 转介编号 · Such as REF-000001. */
  readonly id: Scalars['ID']['input'];
  /** 说明 · A remark; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 附理由办理转介 · One action on a referral that needs a reason */
export type ReasonedReferralInput = {
  /** 转介编号 · Such as REF-000001. */
  readonly id: Scalars['ID']['input'];
  /** 理由 · Why; 1 to 500 characters. */
  readonly noteZh: Scalars['String']['input'];
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 受理转介 · Accepts a referral */
export type AcceptReferralInput = {
  /** 转介编号 · Such as REF-000001. */
  readonly id: Scalars['ID']['input'];
  /** 本方个案号 · The receiver's own number for its case; 1 to 40 characters. */
  readonly receiverCaseNo?: InputMaybe<Scalars['String']['input']>;
  /** 经司法部门确认 · Whether a case worker of justice has seen that nothing of a minor's file, a sealed record or a position leaves with it; what justice has not cleared is not accepted, and nobody else may say so. */
  readonly clearedByJustice?: InputMaybe<Scalars['Boolean']['input']>;
  /** 说明 · A remark; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 不受理转介 · Declines a referral */
export type DeclineReferralInput = {
  /** 转介编号 · Such as REF-000001. */
  readonly id: Scalars['ID']['input'];
  /** 原因 · Why. */
  readonly reason: DeclineReason;
  /** 建议去向 · Where to turn instead; needed unless the person declined or it is a duplicate. */
  readonly onward?: InputMaybe<ReferralPartyInput>;
  /** 说明 · A remark; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 退回转介 · Returns a referral for what is missing; its clock stops */
export type ReturnReferralInput = {
  /** 转介编号 · Such as REF-000001. */
  readonly id: Scalars['ID']['input'];
  /** 待补资料 · What is missing; 1 to 5. */
  readonly missing: ReadonlyArray<ReferralMissing>;
  /** 说明 · What exactly; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 再转转介 · Redirects a referral to another receiver, sent at once under the same consent */
export type RedirectReferralInput = {
  /** 转介编号 · Such as REF-000001. */
  readonly id: Scalars['ID']['input'];
  /** 新转入方 · To whom instead. */
  readonly to: ReferralPartyInput;
  /** 对方余量 · The new receiver's capacity as its department answered just now. */
  readonly capacity: CapacityStatus;
  /** 经司法部门确认 · Whether a case worker of justice has seen that nothing of a minor's file, a sealed record or a position leaves with it; what justice has not cleared is not redirected, and nobody else may say so. */
  readonly clearedByJustice?: InputMaybe<Scalars['Boolean']['input']>;
  /** 理由 · Why; 1 to 500 characters. */
  readonly noteZh: Scalars['String']['input'];
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 重开转介 · Sends an ended referral again */
export type ReopenReferralInput = {
  /** 转介编号 · Such as REF-000001. */
  readonly id: Scalars['ID']['input'];
  /** 理由 · Why; 1 to 500 characters. */
  readonly noteZh: Scalars['String']['input'];
  /** 经司法部门确认 · Whether a case worker of justice has seen that nothing of a minor's file, a sealed record or a position leaves with it; what justice has not cleared is not reopened, and nobody else may say so. */
  readonly clearedByJustice?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 完成并反馈 · Finishes service with outcome and feedback */
export type CompleteReferralInput = {
  /** 转介编号 · Such as REF-000001. */
  readonly id: Scalars['ID']['input'];
  /** 服务结果 · What came of it. */
  readonly outcome: ReferralOutcome;
  /** 结果反馈 · What the sender should know; 1 to 1000 characters. */
  readonly feedbackZh: Scalars['String']['input'];
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 转介状态 · Where a referral stands. */
export type ReferralState =
  /** 草稿 · Being written; nobody was told. */
  | 'DRAFT'
  /** 已送出 · Sent; the clock runs. */
  | 'SENT'
  /** 已签收 · Its arrival is confirmed; the clock runs on. */
  | 'ACKNOWLEDGED'
  /** 已受理 · Accepted; service is to begin. */
  | 'ACCEPTED'
  /** 不受理 · Declined by the receiver, or by the person. */
  | 'DECLINED'
  /** 已退回 · Returned for what is missing; the clock is stopped. */
  | 'RETURNED'
  /** 已再转 · Redirected to another receiver. */
  | 'REDIRECTED'
  /** 服务中 · In service. */
  | 'IN_SERVICE'
  /** 暂停服务 · Service is on hold. */
  | 'ON_HOLD'
  /** 服务完成 · The receiver has finished and reported; the sender has not confirmed. */
  | 'SERVICE_COMPLETED'
  /** 已结案 · The loop is closed. */
  | 'CLOSED'
  /** 已撤回 · Withdrawn by the sender. */
  | 'WITHDRAWN'
  /** 已过期 · Not answered by the second deadline either. */
  | 'EXPIRED'
  /** 误录 · Entered in error: kept for audit, in no count. */
  | 'ENTERED_IN_ERROR';

/** 转介动作 · What can be done to a referral. */
export type ReferralAction =
  /** 起草 · Draft it. */
  | 'DRAFT'
  /** 再转送出 · Begin the referral a redirect leads to, sent at once. */
  | 'FORWARD'
  /** 送出 · Send it, or send it again after a return. */
  | 'SEND'
  /** 签收 · Acknowledge its arrival. */
  | 'ACKNOWLEDGE'
  /** 受理 · Accept it. */
  | 'ACCEPT'
  /** 不受理 · Decline it. */
  | 'DECLINE'
  /** 退回 · Return it for what is missing. */
  | 'RETURN'
  /** 再转 · Redirect it to another receiver. */
  | 'REDIRECT'
  /** 开始服务 · Begin service. */
  | 'START'
  /** 暂停 · Put service on hold. */
  | 'HOLD'
  /** 恢复 · Resume service. */
  | 'RESUME'
  /** 本人拒绝 · Record that the person declined after acceptance. */
  | 'PERSON_DECLINE'
  /** 完成并反馈 · Finish with outcome and feedback. */
  | 'COMPLETE'
  /** 结案 · Close the loop. */
  | 'CLOSE'
  /** 异议 · Dispute that the need was met. */
  | 'DISPUTE'
  /** 催办 · Urge its receiver, past a deadline. */
  | 'URGE'
  /** 过期 · Let it expire. */
  | 'EXPIRE'
  /** 撤回 · Withdraw it. */
  | 'WITHDRAW'
  /** 重开 · Reopen it with a new clock. */
  | 'REOPEN'
  /** 撤回同意 · Withdraw the consent it rests on: its content is withheld from then on. */
  | 'REVOKE_CONSENT'
  /** 申请标为误录 · Report that it was entered in error; a supervisor decides. */
  | 'REPORT_ERROR'
  /** 标为误录 · Mark it as entered in error. */
  | 'ENTER_IN_ERROR';

/** 动作方 · Which side takes a step. */
export type ReferralActor =
  /** 转出方 · The sender. */
  | 'SENDER'
  /** 转入方 · The receiver. */
  | 'RECEIVER'
  /** 统筹协调员 · The coordinator. */
  | 'COORDINATOR'
  /** 转出方督导 · The sender's supervisor, a second person. */
  | 'SUPERVISOR'
  /** 时钟 · The clock. */
  | 'CLOCK'
  /** 服务对象本人 · The resident, whose consent was withdrawn on another referral that rests on it. */
  | 'PERSON';

/** 待补资料 · What a returned referral lacks; its clock stands until the sender supplies it. */
export type ReferralMissing =
  /** 同意书 · The person's consent. */
  | 'CONSENT'
  /** 评估资料 · The assessment. */
  | 'ASSESSMENT'
  /** 联系方式 · How to reach the person. */
  | 'CONTACT'
  /** 身份核对 · Who the person is. */
  | 'IDENTITY'
  /** 其他材料 · Something else. */
  | 'OTHER';

/** 紧急程度 · How urgent a referral is; the deadlines are defaults. */
export type ReferralPriority =
  /** 紧急 · Respond in 2 hours, serve within 24. */
  | 'EMERGENCY'
  /** 加急 · Respond in 1 working day, serve within 3. */
  | 'URGENT'
  /** 一般 · Respond in 5 working days, serve within 10. */
  | 'ROUTINE';

/** 不受理原因 · Why a referral was declined. */
export type DeclineReason =
  /** 无余量 · No capacity. */
  | 'NO_CAPACITY'
  /** 不符合条件 · Not eligible. */
  | 'NOT_ELIGIBLE'
  /** 不在服务区域 · Out of the area. */
  | 'OUT_OF_AREA'
  /** 重复转介 · A duplicate. */
  | 'DUPLICATE'
  /** 服务不符 · The wrong service. */
  | 'WRONG_SERVICE'
  /** 资料不足 · Not enough information. */
  | 'INSUFFICIENT_INFORMATION'
  /** 本人拒绝 · The person declined; not the receiver's act. */
  | 'PERSON_DECLINED'
  /** 无法联系 · The person could not be reached. */
  | 'UNABLE_TO_CONTACT'
  /** 安全风险 · A risk to safety. */
  | 'SAFETY_RISK'
  /** 其他 · Another reason. */
  | 'OTHER';

/** 服务结果 · What came of a referral. */
export type ReferralOutcome =
  /** 需要已满足 · The need was met. */
  | 'NEED_MET'
  /** 部分满足 · The need was met in part. */
  | 'NEED_PARTLY_MET'
  /** 未满足 · The need was not met. */
  | 'NEED_NOT_MET'
  /** 本人退出 · The person withdrew. */
  | 'PERSON_WITHDREW'
  /** 失去联系 · Contact was lost. */
  | 'LOST_CONTACT'
  /** 已迁离 · The person moved away. */
  | 'MOVED_AWAY'
  /** 已去世 · The person died. */
  | 'DECEASED'
  /** 由他处服务 · Served elsewhere. */
  | 'SERVED_ELSEWHERE';

/** 隐去原因 · Why the content of a referral is withheld from everybody. */
export type ReferralWithholding =
  /** 误录 · It was entered in error: neither content nor parties are shown. */
  | 'ENTERED_IN_ERROR'
  /** 同意已撤回 · The consent was withdrawn: the content is shown to neither end (PIPL 15). */
  | 'CONSENT_REVOKED';

/** 转介方向 · Which way a referral goes, seen from one body. */
export type ReferralDirection =
  /** 转入 · Received. */
  | 'INBOUND'
  /** 转出 · Sent. */
  | 'OUTBOUND';

/** 转介排序 · The order of a list of referrals. */
export type ReferralOrder =
  /** 按编号 · By key, oldest number first. */
  | 'KEY'
  /** 最新送出在前 · Sent last first; drafts are left out. */
  | 'NEWEST'
  /** 最早到期在前 · The deadline that runs out first, first; referrals without a running deadline are left out. */
  | 'DUE_FIRST';

/** 转介一方 · One end of a referral, as it was written when the referral was made. */
export type ReferralParty = {
  /** 名称 · Its name as written on the referral; for a withheld party, that it is another department. */
  readonly labelZh: Scalars['String']['output'];
};

/** 家庭综合服务中心一方 · A centre. */
export type CentreParty = ReferralParty & {
  readonly __typename?: 'CentreParty';
  /** 名称 · Its name as written on the referral. */
  readonly labelZh: Scalars['String']['output'];
  /** 中心 · The centre. */
  readonly centre: ServiceCentre;
};

/** 医院一方 · A hospital, through its social work unit. */
export type HospitalParty = ReferralParty & {
  readonly __typename?: 'HospitalParty';
  /** 名称 · Its name as written on the referral. */
  readonly labelZh: Scalars['String']['output'];
  /** 医院 · The hospital. */
  readonly hospital: Hospital;
};

/** 司法所一方 · A judicial office; that it takes part can disclose a sensitive status. */
export type JusticeOfficeParty = ReferralParty & {
  readonly __typename?: 'JusticeOfficeParty';
  /** 名称 · Its name as written on the referral. */
  readonly labelZh: Scalars['String']['output'];
  /** 司法所 · The judicial office. */
  readonly justiceOffice: JusticeOffice;
};

/** 义工队一方 · A volunteer team. */
export type TeamParty = ReferralParty & {
  readonly __typename?: 'TeamParty';
  /** 名称 · Its name as written on the referral. */
  readonly labelZh: Scalars['String']['output'];
  /** 义工队 · The team. */
  readonly team: VolunteerTeam;
};

/** 机构一方 · Another organisation: a government organ or public institution, a residents' committee, a community service station or a community organisation. */
export type OrganisationParty = ReferralParty & {
  readonly __typename?: 'OrganisationParty';
  /** 名称 · Its name as written on the referral. */
  readonly labelZh: Scalars['String']['output'];
  /** 机构 · The organisation. */
  readonly organisation: Organisation;
};

/** 不予披露的一方 · A party this reader may not be shown; the row is masked, never left out. */
export type WithheldParty = ReferralParty & {
  readonly __typename?: 'WithheldParty';
  /** 名称 · Always the same words, whoever stands behind them. */
  readonly labelZh: Scalars['String']['output'];
};

/** 转介方类别 · What kind of body stands at one end of a referral. */
export type ReferralPartyKind =
  /** 家庭综合服务中心 · A centre. */
  | 'CENTRE'
  /** 医院 · A hospital. */
  | 'HOSPITAL'
  /** 司法所 · A judicial office. */
  | 'JUSTICE_OFFICE'
  /** 义工队 · A volunteer team. */
  | 'VOLUNTEER_TEAM'
  /** 其他机构 · Another organisation. */
  | 'ORGANISATION';

/** 同意与法律依据 · What a resident agreed to be passed on with a referral, or the statutory ground without agreement. */
export type Consent = {
  readonly __typename?: 'Consent';
  /** 同意编号 · The hub's key of the consent, such as CNS-000001. */
  readonly id: Scalars['ID']['output'];
  /** 范围 · What may be passed on, at most 6. */
  readonly scope: ReadonlyArray<ConsentScope>;
  /** 法律依据 · On which ground. */
  readonly basis: LegalBasis;
  /** 给予日期 · The day it was given, or the ground was recorded. */
  readonly givenOn: Scalars['Date']['output'];
  /** 撤回日期 · The day it was withdrawn; null while it is in force. From then on the content of the referral is withheld. */
  readonly revokedOn?: Maybe<Scalars['Date']['output']>;
  /** 监护人代为同意 · Whether a guardian gave it; required under fourteen (PIPL 31). */
  readonly guardianGiven: Scalars['Boolean']['output'];
  /** 数据来源 · Always SYNTHETIC. */
  readonly quality: Quality;
};

/** 同意范围 · One kind of information a consent covers. */
export type ConsentScope =
  /** 需要 · The need itself. */
  | 'NEED'
  /** 联系方式 · How to reach the person. */
  | 'CONTACT'
  /** 评估资料 · The assessment, so that nobody is asked twice. */
  | 'ASSESSMENT'
  /** 家庭情况 · The household. */
  | 'HOUSEHOLD'
  /** 医疗情况 · Medical information. */
  | 'MEDICAL'
  /** 矫正情况 · Corrections information. */
  | 'CORRECTIONS';

/** 法律依据 · The ground on which personal information is passed on. */
export type LegalBasis =
  /** 单独同意 · Separate consent (PIPL 23, 29). */
  | 'SEPARATE_CONSENT'
  /** 法定职责 · A statutory duty (PIPL 13(3), 34). */
  | 'STATUTORY_DUTY'
  /** 突发事件 · A public emergency (PIPL 13(4)). */
  | 'EMERGENCY'
  /** 生命健康 · To protect life, health or property in an emergency (PIPL 13(4)). */
  | 'VITAL_INTEREST';

/** 转介变更 · A stretch of changes. */
export type ReferralChanges = {
  readonly __typename?: 'ReferralChanges';
  /** 变更 · In the order they happened; at most 100, and none where nothing of the stretch may be told. */
  readonly changes: ReadonlyArray<ReferralChange>;
  /** 游标 · Where to go on. */
  readonly cursor: Scalars['String']['output'];
  /** 尚有更多 · Whether more came after it. */
  readonly hasMore: Scalars['Boolean']['output'];
};

/** 一项变更 · That a referral changed. */
export type ReferralChange = {
  readonly __typename?: 'ReferralChange';
  /** 转介编号 · Which. */
  readonly id: Scalars['ID']['output'];
  /** 版本 · The version it changed to; the referral may have gone on since. */
  readonly version: Scalars['Int']['output'];
  /** 时刻 · When. */
  readonly at: Scalars['DateTime']['output'];
};

/** 部门间转介流量 · One cell of the matrix sending department × receiving department. */
export type ReferralFlow = {
  readonly __typename?: 'ReferralFlow';
  /** 转出部门 · The department that sends. */
  readonly from: Department;
  /** 转入部门 · The department that receives. */
  readonly to: Department;
  /** 统计 · Its numbers. */
  readonly statistics: ReferralStatistics;
};

/** 转介统计 · Counts of referrals sent in a period, by whole months, without drafts and errors. Counts from 1 to 7 (to 10 where justice or health is a party) are suppressed, and so is a part whose rest is that small; the others are rounded to 5, totals are sums of cells as shown, rates are taken from rounded counts. */
export type ReferralStatistics = {
  readonly __typename?: 'ReferralStatistics';
  /** 起始日 · The first day counted, the first of its month. */
  readonly from: Scalars['Date']['output'];
  /** 截止日 · The last day counted, the last of its month. */
  readonly to: Scalars['Date']['output'];
  /** 送出数 · Referrals sent; unit 宗; null where suppressed. */
  readonly sent?: Maybe<Scalars['Int']['output']>;
  /** 送出数已抑制 · True when sent is withheld for being small. */
  readonly sentSuppressed: Scalars['Boolean']['output'];
  /** 受理数 · Those accepted; unit 宗; null where suppressed. */
  readonly accepted?: Maybe<Scalars['Int']['output']>;
  /** 受理数已抑制 · True when accepted is withheld for being small. */
  readonly acceptedSuppressed: Scalars['Boolean']['output'];
  /** 不受理数 · Those declined by the receiver or the person; unit 宗; null where suppressed. */
  readonly declined?: Maybe<Scalars['Int']['output']>;
  /** 不受理数已抑制 · True when declined is withheld for being small. */
  readonly declinedSuppressed: Scalars['Boolean']['output'];
  /** 不受理且无去向数 · Those declined without the onward path that was required; unit 宗; null where suppressed. */
  readonly declinedWithoutOnward?: Maybe<Scalars['Int']['output']>;
  /** 不受理且无去向数已抑制 · True when declinedWithoutOnward is withheld for being small. */
  readonly declinedWithoutOnwardSuppressed: Scalars['Boolean']['output'];
  /** 逾期数 · Those overdue now; unit 宗; null where suppressed. */
  readonly overdue?: Maybe<Scalars['Int']['output']>;
  /** 逾期数已抑制 · True when overdue is withheld for being small. */
  readonly overdueSuppressed: Scalars['Boolean']['output'];
  /** 闭环数 · Those closed with the sender's confirmation or by the clock; unit 宗; null where suppressed. */
  readonly closedLoop?: Maybe<Scalars['Int']['output']>;
  /** 闭环数已抑制 · True when closedLoop is withheld for being small. */
  readonly closedLoopSuppressed: Scalars['Boolean']['output'];
  /** 闭环率 · The share closedLoop has of sent, in per cent, one decimal; null where either is withheld or nothing was sent. */
  readonly loopClosureRate?: Maybe<Scalars['Float']['output']>;
  /** 答复小时数中位数 · Median hours from sending to the first response, nights and holidays included, to the whole hour; null where too few responded. */
  readonly medianHoursToResponse?: Maybe<Scalars['Int']['output']>;
  /** 首次服务工作日数中位数 · Median working days from sending to first service, to the whole day; null where too few were served. */
  readonly medianDaysToFirstService?: Maybe<Scalars['Int']['output']>;
  /** 有抑制 · True when any number above is withheld for being small. */
  readonly suppressed: Scalars['Boolean']['output'];
  /** 数据来源 · The quality of the rows counted; always SYNTHETIC. */
  readonly quality: Quality;
};

export type Person = {
  readonly __typename?: 'Person';
  readonly id: Scalars['ID']['output'];
  /** 转介 · The resident's referrals, newest key last, without those entered in error and those whose consent was withdrawn; needs referral:person. */
  readonly referrals?: Maybe<ReferralConnection>;
};


export type PersonReferralsArgs = {
  open?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type District = {
  readonly __typename?: 'District';
  readonly code: Scalars['ID']['output'];
  /** 部门间转介流量 · Referrals to parties in the district, sending × receiving department, over the whole months from … to touch; at most 16; null for a district closed in 2014, whose referrals count under its successor. */
  readonly referralFlow?: Maybe<ReadonlyArray<ReferralFlow>>;
};


export type DistrictReferralFlowArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

export type ServiceCentre = {
  readonly __typename?: 'ServiceCentre';
  readonly id: Scalars['ID']['output'];
  /** 转介 · The centre's inbox, without drafts, or outbox; rows entered in error are in neither; needs referral:person. */
  readonly referrals?: Maybe<ReferralConnection>;
  /** 转介统计 · The centre's referrals over the whole months from … to touch; small counts suppressed. */
  readonly referralStatistics?: Maybe<ReferralStatistics>;
  readonly nameZh: Scalars['String']['output'];
  readonly acceptingReferrals: CapacityStatus;
  readonly operator?: Maybe<Organisation>;
};


export type ServiceCentreReferralsArgs = {
  direction?: InputMaybe<ReferralDirection>;
  state?: InputMaybe<ReferralState>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  overdueOnly?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ServiceCentreReferralStatisticsArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  direction?: InputMaybe<ReferralDirection>;
};

export type Hospital = {
  readonly __typename?: 'Hospital';
  readonly id: Scalars['ID']['output'];
  readonly nameZh: Scalars['String']['output'];
  readonly hasSocialWorkUnit: Scalars['Boolean']['output'];
  readonly acceptingReferrals: CapacityStatus;
  readonly capacityStale: Scalars['Boolean']['output'];
};

export type JusticeOffice = {
  readonly __typename?: 'JusticeOffice';
  readonly id: Scalars['ID']['output'];
  readonly nameZh: Scalars['String']['output'];
  readonly acceptingReferrals: CapacityStatus;
};

export type VolunteerTeam = {
  readonly __typename?: 'VolunteerTeam';
  readonly id: Scalars['ID']['output'];
};

export type Organisation = {
  readonly __typename?: 'Organisation';
  readonly id: Scalars['ID']['output'];
  readonly currentGrade?: Maybe<OrganisationGrade>;
};


export type OrganisationCurrentGradeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type SocialWorker = {
  readonly __typename?: 'SocialWorker';
  readonly id: Scalars['ID']['output'];
};

/** 转介去向 · Where a resident of a township with a need may be referred: who answers for the need by the duty matrix, which is the office's, and who could take it, which the other departments say; each is null or empty where its department does not answer. */
export type ReferralRouting = {
  readonly __typename?: 'ReferralRouting';
  /** 标识 · Need and township. */
  readonly id: Scalars['ID']['output'];
  /** 需要 · The service field needed. */
  readonly need: ServiceField;
  /** 街镇 · Where the resident lives. */
  readonly township: Township;
  /** 职责分工 · Who answers for the need today, the lead first; at most 14. */
  readonly duties: ReadonlyArray<Responsibility>;
  /** 牵头部门 · The department that leads. */
  readonly lead: Department;
  /** 中心 · Centres that serve the township, the most suitable first; at most 10. */
  readonly centres?: Maybe<ReadonlyArray<ReferralTarget>>;
  /** 司法所 · The township's judicial office, where justice leads or has a part in the need; null otherwise. */
  readonly judicialOffice?: Maybe<ReferralTarget>;
  /** 医院 · The township's hospitals, where health leads or has a part in the need; the most suitable first, at most 50. */
  readonly hospitals?: Maybe<ReadonlyArray<ReferralTarget>>;
};

/** 转介去向之一 · A body that could take the referral, with what speaks for it and against. */
export type ReferralTarget = {
  readonly __typename?: 'ReferralTarget';
  /** 机构 · The body; its key and name go into draftReferral. */
  readonly party: ReferralParty;
  /** 次序 · Its place among those of its kind, 1 the most suitable. */
  readonly rank: Scalars['Int']['output'];
  /** 接收能力 · What its department says just now; goes into sendReferral. */
  readonly capacity: CapacityStatus;
  /** 等级 · The grade its agency holds today; null where it holds none, or is no agency. */
  readonly grade?: Maybe<OrganisationGrade>;
  /** 理由 · What speaks for it and against, the gravest first; at most 6. */
  readonly reasons: ReadonlyArray<RoutingReason>;
};

/** 理由 · One thing that speaks for a target, or against. */
export type RoutingReason = {
  readonly __typename?: 'RoutingReason';
  /** 理由类别 · What it is about. */
  readonly kind: RoutingReasonKind;
  /** 有利 · Whether it speaks for the target. */
  readonly favourable: Scalars['Boolean']['output'];
  /** 中文 · In Chinese. */
  readonly textZh: Scalars['String']['output'];
  /** 英文 · In English. */
  readonly textEn: Scalars['String']['output'];
};

/** 理由类别 · What a reason is about. */
export type RoutingReasonKind =
  /** 职责 · The duty matrix. */
  | 'DUTY'
  /** 街镇 · The township it serves. */
  | 'TOWNSHIP'
  /** 能力 · Its capacity. */
  | 'CAPACITY'
  /** 等级 · Its agency's grade. */
  | 'GRADE';

export type Township = {
  readonly __typename?: 'Township';
  readonly code: Scalars['ID']['output'];
  readonly servedBy: ReadonlyArray<ServiceCentre>;
  readonly justiceOffice?: Maybe<JusticeOffice>;
  readonly hospitals?: Maybe<HospitalConnection>;
};


export type TownshipHospitalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 医院名单分页 · A page of hospitals, as health publishes it. */
export type HospitalConnection = {
  readonly __typename?: 'HospitalConnection';
  readonly nodes: ReadonlyArray<Hospital>;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** 转介动态 · Tells each change of the referrals the reader may read, in the order it happened and as it happens, drafts of their own too; a change may be told more than once, never left out. Needs referral:person. */
  readonly referralChanged?: Maybe<ReferralUpdate>;
};


export type SubscriptionReferralChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 转介动态 · That a referral changed, told to a reader who follows it. */
export type ReferralUpdate = {
  readonly __typename?: 'ReferralUpdate';
  /** 游标 · Where to go on after this update. */
  readonly cursor: Scalars['String']['output'];
  /** 转介编号 · Which. */
  readonly id: Scalars['ID']['output'];
  /** 版本 · The version it changed to; the referral may have gone on since. */
  readonly version: Scalars['Int']['output'];
  /** 时刻 · When. */
  readonly at: Scalars['DateTime']['output'];
  /** 转介 · The referral as it stands when the update is told; null where the reader may no longer read it. */
  readonly referral?: Maybe<Referral>;
};

/** 双向转介 · A referral of a resident from one body to another, with its clock and its history; needs referral:person. Departments and centres read the referrals they are an end of, and for anyone else there are none. A referral entered in error, or whose consent was withdrawn, keeps its row and shows no content. */
export type Referral = {
  readonly __typename?: 'Referral';
  /** 转介编号 · The hub's key of the referral, such as REF-000001. */
  readonly id: Scalars['ID']['output'];
  /** 转介单号 · The number on the referral sheet. */
  readonly number: Scalars['String']['output'];
  /** 转出方 · Who refers; withheld where the row was entered in error. */
  readonly from: ReferralParty;
  /** 转入方 · Whom it is referred to; withheld where the row was entered in error. */
  readonly to: ReferralParty;
  /** 转出部门 · The department the sender belongs to; null where the party is withheld. */
  readonly fromDepartment?: Maybe<Department>;
  /** 转入部门 · The department the receiver belongs to; null where the party is withheld. */
  readonly toDepartment?: Maybe<Department>;
  /** 转入区 · The district the receiver stands in; null where the party is withheld. */
  readonly district?: Maybe<District>;
  /** 服务对象 · The resident; null where withheld. */
  readonly person?: Maybe<Person>;
  /** 需要 · The service field the resident needs; it can disclose a sensitive status, and is null where withheld. */
  readonly need?: Maybe<ServiceField>;
  /** 情况摘要 · The assessment that travels with the referral, so that nobody is asked twice; null where withheld. */
  readonly summaryZh?: Maybe<Scalars['String']['output']>;
  /** 是否隐去 · Whether content is withheld from everybody, and why; null where nothing is. */
  readonly withheld?: Maybe<ReferralWithholding>;
  /** 紧急程度 · How urgent it is; decides the deadlines. */
  readonly priority: ReferralPriority;
  /** 状态 · Where it stands today. */
  readonly state: ReferralState;
  /** 版本 · Goes up by one with each change; both ends write. */
  readonly version: Scalars['Int']['output'];
  /** 送出时刻 · When it was first sent; null for a draft. */
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** 首次答复时刻 · When the receiver first accepted, declined, returned or redirected it; null while it has not. */
  readonly respondedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 首次服务时刻 · When service began; null before. */
  readonly firstServiceAt?: Maybe<Scalars['DateTime']['output']>;
  /** 时限 · The clock it runs on. */
  readonly clock: ReferralClock;
  /** 是否逾期 · Whether a deadline that is still to be met has passed; computed from state and clock, never stored. */
  readonly overdue: Scalars['Boolean']['output'];
  /** 催办 · How often its receiver was urged past a deadline; null where never. */
  readonly urged?: Maybe<Urging>;
  /** 不受理原因 · Why it was declined; null unless it was, and where withheld. */
  readonly declineReason?: Maybe<DeclineReason>;
  /** 建议去向 · Where the receiver suggested to turn instead; required with a decline unless the person declined or it was a duplicate. */
  readonly onwardSuggestion?: Maybe<ReferralParty>;
  /** 服务结果 · What came of it, as the receiver reported; null before and where withheld. */
  readonly outcome?: Maybe<ReferralOutcome>;
  /** 结果反馈 · The receiver's feedback, the second half of a two-way referral; null before and where withheld. */
  readonly feedbackZh?: Maybe<Scalars['String']['output']>;
  /** 未经转出方确认 · True where it was closed by the clock because the sender never confirmed. */
  readonly closedUnconfirmed: Scalars['Boolean']['output'];
  /** 同意 · The consent or legal basis it rests on; null for a draft and for a row entered in error. */
  readonly consent?: Maybe<Consent>;
  /** 反向转介 · The referral in the other direction it belongs to, if any; the tie is mutual; null where either withholds its content. */
  readonly counterpart?: Maybe<Referral>;
  /** 再转来源 · The referral this one was redirected from, if any; null where either withholds its content. */
  readonly parent?: Maybe<Referral>;
  /** 再转去向 · The referral this one was redirected to, if any; null where either withholds its content. */
  readonly redirectedTo?: Maybe<Referral>;
  /** 转入方个案号 · The receiver's own number for its case, as it gave it on accepting; null before and where withheld. */
  readonly receiverCaseNo?: Maybe<Scalars['String']['output']>;
  /** 送出时对方余量 · The receiver's capacity as the sender found it on sending; null for a draft. What it is now, its owner says under to. */
  readonly capacityAtSending?: Maybe<CapacityStatus>;
  /** 待补资料 · What it was last returned for; at most 5. */
  readonly missing: ReadonlyArray<ReferralMissing>;
  /** 疑似重复 · Open referrals of the same resident for the same need that the reader may read, by key; at most 10; none where withheld. */
  readonly duplicates: ReadonlyArray<Referral>;
  /** 误录申请时刻 · When the sender reported it as entered in error and a supervisor has yet to decide; null where nobody did. */
  readonly errorReportedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 办理历程 · Its steps, newest first, 1–100 a page. */
  readonly history: ReferralEventConnection;
  /** 数据来源 · Always SYNTHETIC. */
  readonly quality: Quality;
};


/** 双向转介 · A referral of a resident from one body to another, with its clock and its history; needs referral:person. Departments and centres read the referrals they are an end of, and for anyone else there are none. A referral entered in error, or whose consent was withdrawn, keeps its row and shows no content. */
export type ReferralHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 办理历程的一页 · One page of a referral's steps. */
export type ReferralEventConnection = {
  readonly __typename?: 'ReferralEventConnection';
  /** 步骤 · The steps of this page. */
  readonly nodes: ReadonlyArray<ReferralEvent>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · Steps on all pages; unit 步. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 转介的一页 · One page of referrals. */
export type ReferralConnection = {
  readonly __typename?: 'ReferralConnection';
  /** 转介 · The referrals of this page. */
  readonly nodes: ReadonlyArray<Referral>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many match, on all pages; unit 宗. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 转介时限 · The deadlines of a referral in working days (emergencies in hours), with 调休 days as the State Council set them; stopped while it is returned. */
export type ReferralClock = {
  readonly __typename?: 'ReferralClock';
  /** 时钟状态 · Whether it runs. */
  readonly state: ClockState;
  /** 答复时限 · By when the receiver must respond; moved on by the time it was stopped; null for a draft. */
  readonly respondBy?: Maybe<Scalars['DateTime']['output']>;
  /** 首次服务时限 · By when service must begin; null before acceptance. */
  readonly firstServiceBy?: Maybe<Scalars['DateTime']['output']>;
  /** 当前时限 · The deadline that runs now; null while none does. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 过期时刻 · When it expires unanswered: the second deadline; null while no answer is awaited. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** 确认时限 · By when the sender must confirm or dispute the outcome; past it the referral is closed unconfirmed; null unless service was completed. */
  readonly confirmBy?: Maybe<Scalars['DateTime']['output']>;
  /** 暂停时刻 · When it was stopped; null while it is not. */
  readonly pausedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 暂停工作日数 · Working days it has been stopped in all, today included; unit 工作日. */
  readonly pausedWorkingDays: Scalars['Int']['output'];
  /** 逾期工作日数 · Whole working days past the deadline that runs now; 0 while it is not overdue; unit 工作日. */
  readonly overdueWorkingDays: Scalars['Int']['output'];
  /** 说明 · The clock in one sentence. */
  readonly explanationZh: Scalars['String']['output'];
  /** 英文说明 · The same in English. */
  readonly explanationEn: Scalars['String']['output'];
};

/** 催办 · That whoever let a deadline pass was urged to act; at most once a working day. */
export type Urging = {
  readonly __typename?: 'Urging';
  /** 次数 · How often in all; unit 次. */
  readonly count: Scalars['Int']['output'];
  /** 最近一次 · When last. */
  readonly lastAt: Scalars['DateTime']['output'];
};

/** 时钟状态 · Whether a referral's clock runs. */
export type ClockState =
  /** 未启动 · Not sent yet. */
  | 'NOT_STARTED'
  /** 计时中 · A deadline runs. */
  | 'RUNNING'
  /** 暂停 · Stopped until the sender supplies what is missing. */
  | 'PAUSED'
  /** 已止 · No deadline is left to meet. */
  | 'STOPPED';

/** 办理步骤 · One step in the history of a referral. */
export type ReferralEvent = {
  readonly __typename?: 'ReferralEvent';
  /** 时刻 · When. */
  readonly at: Scalars['DateTime']['output'];
  /** 动作 · What was done. */
  readonly action: ReferralAction;
  /** 动作方 · Which side did it. */
  readonly actor: ReferralActor;
  /** 动作部门 · The department that did it; null for the clock and where the party is withheld. */
  readonly department?: Maybe<Department>;
  /** 原状态 · The state before; null for the first step. */
  readonly from?: Maybe<ReferralState>;
  /** 新状态 · The state after. */
  readonly to: ReferralState;
  /** 说明 · The reason or remark, where one was given; null where withheld. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** 版本 · The referral's version after the step. */
  readonly version: Scalars['Int']['output'];
};

/** 决议 · What a meeting ordered: who leads, by when, how far it is, and its light. */
export type Resolution = {
  readonly __typename?: 'Resolution';
  /** 决议编号 · The hub's key of the resolution, such as RES-0001. */
  readonly id: Scalars['ID']['output'];
  /** 决议内容 · What is to be done. */
  readonly titleZh: Scalars['String']['output'];
  /** 会议 · The meeting that adopted it. */
  readonly meeting: Meeting;
  /** 议题序号 · The agenda item it came from. */
  readonly agendaNumber: Scalars['Int']['output'];
  /** 任务来源 · Which authority the order came from. */
  readonly mandate: Mandate;
  /** 牵头部门 · Who leads. */
  readonly lead: Department;
  /** 配合部门 · Who supports; at most 13. */
  readonly support: ReadonlyArray<Department>;
  /** 交办日期 · The day it was assigned. */
  readonly assignedOn: Scalars['Date']['output'];
  /** 完成期限 · The day it is due. */
  readonly dueOn: Scalars['Date']['output'];
  /** 状态 · Where it stands today. */
  readonly state: ResolutionState;
  /** 版本 · Goes up by one with each step; lead and secretariat write. */
  readonly version: Scalars['Int']['output'];
  /** 办理历程 · Every step, oldest first; at most 100. */
  readonly history: ReadonlyArray<ResolutionStateChange>;
  /** 绑定指标 · The metric and target a meeting bound it to; null where its light goes by its due date. */
  readonly measure?: Maybe<ResolutionMeasure>;
  /** 指标现值 · What the data say now, as a decimal string in the metric's unit; null where it is bound to none, or nobody can say: the department that holds the data did not answer, or they are too few to be shown. */
  readonly measured?: Maybe<Scalars['String']['output']>;
  /** 是否达标 · Whether the data meet the target now; null where measured is. */
  readonly targetMet?: Maybe<Scalars['Boolean']['output']>;
  /** 缺应答部门 · The departments that hold the data it is bound to and did not answer; at most 5; empty where it is bound to none. */
  readonly measureMissing: ReadonlyArray<Department>;
  /** 红绿灯 · Never reported by a department. By its due date GREEN with more than 3 days left, YELLOW with 3 or fewer, RED past due; where it is bound to a metric GREEN only where the data meet the target, else YELLOW in time and RED past due, and UNKNOWN where nobody can say. Null once it is verified, closed or cancelled. */
  readonly light?: Maybe<TrafficLight>;
  /** 剩余天数 · Calendar days until it is due, negative past due; null once it is verified, closed or cancelled. */
  readonly daysLeft?: Maybe<Scalars['Int']['output']>;
  /** 是否逾期 · Whether it is past due and neither verified, closed nor cancelled. */
  readonly overdue: Scalars['Boolean']['output'];
  /** 催办 · How often its lead was urged past a deadline; null where never. */
  readonly urged?: Maybe<Urging>;
  /** 进度 · What was reported, oldest first; at most 30. */
  readonly progress: ReadonlyArray<ProgressNote>;
  /** 完成百分比 · The last percentage reported; 0 before the first report; unit %. */
  readonly percent: Scalars['Int']['output'];
  /** 对应数字 · The figure of the report that shows whether it worked, if one does. */
  readonly measuredBy?: Maybe<Figure>;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 决议的一页 · One page of resolutions. */
export type ResolutionConnection = {
  readonly __typename?: 'ResolutionConnection';
  /** 决议 · The resolutions of this page. */
  readonly nodes: ReadonlyArray<Resolution>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many match, on all pages; unit 项. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 绑定指标 · What the data have to show for a resolution to have worked; bound by the meeting, never changed by who is judged. */
export type ResolutionMeasure = {
  readonly __typename?: 'ResolutionMeasure';
  /** 指标 · What is measured. */
  readonly metric: ResolutionMetric;
  /** 比较 · How the value is held against the target. */
  readonly comparator: ResolutionComparator;
  /** 目标值 · As a decimal string, in the metric's unit. */
  readonly target: Scalars['String']['output'];
  /** 数字 · The figure that is measured; null where the metric is of referrals. */
  readonly figure?: Maybe<Figure>;
  /** 起始日 · Referrals sent from this day's month on are measured; null for a figure. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** 转出部门 · Only referrals from this department; null for all. */
  readonly from?: Maybe<Department>;
  /** 转入部门 · Only referrals to this department; null for all. */
  readonly to?: Maybe<Department>;
};

/** 决议步骤 · One step of a resolution, and by whose act. */
export type ResolutionStateChange = {
  readonly __typename?: 'ResolutionStateChange';
  /** 动作 · What was done. */
  readonly action: ResolutionAction;
  /** 动作方 · In which part. */
  readonly by: ResolutionRole;
  /** 状态 · The state after it. */
  readonly state: ResolutionState;
  /** 时刻 · When. */
  readonly at: Scalars['DateTime']['output'];
  /** 部门 · Whose act it was. */
  readonly department: Department;
  /** 说明 · The reason or remark, where one was given. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** 版本 · The resolution's version after it. */
  readonly version: Scalars['Int']['output'];
};

/** 进度报告 · One report on a resolution. */
export type ProgressNote = {
  readonly __typename?: 'ProgressNote';
  /** 时刻 · When it was reported. */
  readonly at: Scalars['DateTime']['output'];
  /** 部门 · Who reported. */
  readonly department: Department;
  /** 完成百分比 · How far, as reported; unit %. */
  readonly percent: Scalars['Int']['output'];
  /** 说明 · What was done. */
  readonly noteZh: Scalars['String']['output'];
};

/** 决议计数 · How many resolutions a department leads, by light. */
export type ResolutionLights = {
  readonly __typename?: 'ResolutionLights';
  /** 牵头部门 · Who leads them. */
  readonly lead: Department;
  /** 绿灯 · More than 3 days left; unit 项. */
  readonly green: Scalars['Int']['output'];
  /** 黄灯 · Due within 3 days; unit 项. */
  readonly yellow: Scalars['Int']['output'];
  /** 红灯 · Past due; unit 项. */
  readonly red: Scalars['Int']['output'];
  /** 未知 · Bound to data of another department, which this count does not ask: read each one's light; unit 项. */
  readonly unknown: Scalars['Int']['output'];
  /** 已销号 · Verified or closed; unit 项. */
  readonly done: Scalars['Int']['output'];
};

/** 决议状态 · Where a resolution stands; being overdue is no state but shown by the light. */
export type ResolutionState =
  /** 已交办 · Assigned; the lead has not signed for it. */
  | 'ASSIGNED'
  /** 已签收 · The lead signed for it. */
  | 'SIGNED_FOR'
  /** 办理中 · Being worked. */
  | 'IN_PROGRESS'
  /** 已报办结 · The lead reports it done. */
  | 'REPORTED_DONE'
  /** 已核实 · The secretariat verified it. */
  | 'VERIFIED'
  /** 已销号 · Closed off. */
  | 'CLOSED'
  /** 退回重办 · The secretariat returned it. */
  | 'RETURNED_FOR_REWORK'
  /** 已取消 · Cancelled by a later meeting. */
  | 'CANCELLED';

/** 决议指标 · What a resolution may be bound to, of what the city publishes. */
export type ResolutionMetric =
  /** 转介闭环率 · Referrals whose loop is closed, of those sent; unit %. */
  | 'REFERRAL_LOOP_CLOSURE'
  /** 转介答复用时 · The median time to response of referrals; unit hours. */
  | 'REFERRAL_HOURS_TO_RESPONSE'
  /** 转介首次服务用时 · The median time to first service of referrals; unit working days. */
  | 'REFERRAL_DAYS_TO_SERVICE'
  /** 转介逾期数 · Referrals past a deadline now; unit 宗. */
  | 'REFERRAL_OVERDUE'
  /** 报告数字 · A printed figure as computed from today's rows of its department, such as F06, coverage; in the figure's unit. */
  | 'FIGURE';

/** 比较方式 · How a value is held against a target. */
export type ResolutionComparator =
  /** 不低于 · At least the target. */
  | 'AT_LEAST'
  /** 不高于 · At most the target. */
  | 'AT_MOST';

/** 决议动作 · What may be done to a resolution. */
export type ResolutionAction =
  /** 交办 · The secretariat assigns what a meeting adopted. */
  | 'ASSIGN'
  /** 签收 · The lead signs for it. */
  | 'SIGN_FOR'
  /** 办理 · The lead starts, or starts again. */
  | 'START'
  /** 报告进度 · The lead or a supporting department reports progress. */
  | 'REPORT_PROGRESS'
  /** 报结 · The lead reports it done. */
  | 'REPORT_DONE'
  /** 退回重办 · The secretariat returns it. */
  | 'RETURN'
  /** 催办 · The secretariat urges the lead, who let the day it is due or the two working days to sign for it pass; at most once a working day. */
  | 'URGE'
  /** 核实 · The secretariat verifies it. */
  | 'VERIFY'
  /** 销号 · The secretariat closes it off. */
  | 'CLOSE'
  /** 取消 · The secretariat cancels it, as a later meeting decided. */
  | 'CANCEL';

/** 决议角色 · Who acts on a resolution. */
export type ResolutionRole =
  /** 牵头部门 · The lead. */
  | 'LEAD'
  /** 配合部门 · A supporting department. */
  | 'SUPPORT'
  /** 秘书处 · The secretariat; over what it leads itself, a supporting department, since nobody verifies its own work. */
  | 'SECRETARIAT';

/** 交办决议 · What a meeting adopted. */
export type AdoptResolutionInput = {
  /** 会议 · The meeting, such as MTG-0021; it must have been held. */
  readonly meeting: Scalars['ID']['input'];
  /** 议题序号 · The item of its agenda it came from. */
  readonly agendaNumber: Scalars['Int']['input'];
  /** 决议内容 · What is to be done; 1 to 200 characters. */
  readonly titleZh: Scalars['String']['input'];
  /** 任务来源 · Which authority the order came from. */
  readonly mandate: Mandate;
  /** 牵头部门 · Who leads. */
  readonly lead: DepartmentCode;
  /** 配合部门 · Who supports; at most 13. */
  readonly support?: InputMaybe<ReadonlyArray<DepartmentCode>>;
  /** 完成期限 · The day it is due; today or later. */
  readonly dueOn: Scalars['Date']['input'];
  /** 绑定指标 · What the data have to show; without it the light goes by the due date. */
  readonly measure?: InputMaybe<ResolutionMeasureInput>;
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 绑定指标 · A metric and its target. */
export type ResolutionMeasureInput = {
  /** 指标 · What is measured. */
  readonly metric: ResolutionMetric;
  /** 比较 · How the value is held against the target. */
  readonly comparator: ResolutionComparator;
  /** 目标值 · A decimal, in the metric's unit. */
  readonly target: Scalars['String']['input'];
  /** 数字 · The code of the figure; needed where the metric is FIGURE, and only there. */
  readonly figure?: InputMaybe<Scalars['ID']['input']>;
  /** 起始日 · For referrals: those sent from this day's month on; today where not given. */
  readonly since?: InputMaybe<Scalars['Date']['input']>;
  /** 转出部门 · For referrals: only from this department; from and to are given together or not at all. */
  readonly from?: InputMaybe<DepartmentCode>;
  /** 转入部门 · For referrals: only to this department. */
  readonly to?: InputMaybe<DepartmentCode>;
};

/** 办理决议 · One action on a resolution. */
export type ActOnResolutionInput = {
  /** 决议编号 · Such as RES-0001. */
  readonly id: Scalars['ID']['input'];
  /** 动作 · What is done. */
  readonly action: ResolutionAction;
  /** 完成百分比 · How far; needed to report progress; 0 to 100; unit %. */
  readonly percent?: InputMaybe<Scalars['Int']['input']>;
  /** 说明 · What was done or found, or why; needed to report, return, verify and cancel; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 共享申请 · What a department or body asks another department to share, for which purpose and on which basis, decided by the owner alone (order 809, arts 17, 20–22). */
export type SharingRequest = {
  readonly __typename?: 'SharingRequest';
  /** 申请编号 · The hub's key of the request, such as SHR-00001. */
  readonly id: Scalars['ID']['output'];
  /** 申请方代码 · Who asks: a department's code, or the key of an organisation or centre. */
  readonly client: Scalars['ID']['output'];
  /** 申请部门 · The department that asks; null where it is another body. */
  readonly clientDepartment?: Maybe<Department>;
  /** 申请机构 · The organisation that asks; null where it is a department. */
  readonly clientOrganisation?: Maybe<Organisation>;
  /** 中心 · The centre in whose name it is; null where it is another body. */
  readonly clientCentre?: Maybe<ServiceCentre>;
  /** 数据提供部门 · The department whose data they are, which alone decides. */
  readonly owner: Department;
  /** 字段 · The fields asked for, as coordinates such as Person.corrections; at most 20. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** 使用目的 · The purpose of use the fields would be read for. */
  readonly purpose: PurposeOfUse;
  /** 法律依据 · On which legal basis. */
  readonly legalBasisZh: Scalars['String']['output'];
  /** 使用场景 · In which business the data are used. */
  readonly scenarioZh: Scalars['String']['output'];
  /** 共享范围 · Whose data, and which. */
  readonly scopeZh: Scalars['String']['output'];
  /** 使用方式 · How they are used. */
  readonly method: SharingMethod;
  /** 期限 · The last day they are wanted. */
  readonly until: Scalars['Date']['output'];
  /** 共享类别 · The class that decides how long the owner has to answer: UNCONDITIONAL where no field asked for leads to personal data. */
  readonly class: SharingClass;
  /** 状态 · Where it stands today. */
  readonly state: SharingState;
  /** 版本 · Goes up by one with each step; both sides write. */
  readonly version: Scalars['Int']['output'];
  /** 提交时刻 · When it was first submitted. */
  readonly submittedAt: Scalars['DateTime']['output'];
  /** 办理时限 · By when the owner must answer or supply; null while no clock runs. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 是否逾期 · Whether that time has passed; computed, never stored. */
  readonly overdue: Scalars['Boolean']['output'];
  /** 授权 · The grant it led to; null before. */
  readonly grant?: Maybe<Grant>;
  /** 办理历程 · Every step, oldest first; at most 100. */
  readonly history: ReadonlyArray<SharingStep>;
  /** 数据来源 · Always SYNTHETIC. */
  readonly quality: Quality;
};

/** 共享申请的一页 · One page of sharing requests. */
export type SharingRequestConnection = {
  readonly __typename?: 'SharingRequestConnection';
  /** 共享申请 · The requests of this page. */
  readonly nodes: ReadonlyArray<SharingRequest>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many match, on all pages; unit 件. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 办理步骤 · One step in the history of a sharing request. */
export type SharingStep = {
  readonly __typename?: 'SharingStep';
  /** 时刻 · When. */
  readonly at: Scalars['DateTime']['output'];
  /** 动作 · What was done. */
  readonly action: SharingAction;
  /** 动作方 · Which side did it. */
  readonly by: SharingRole;
  /** 动作方代码 · The department's code or organisation's key it was done for. */
  readonly organisation?: Maybe<Scalars['ID']['output']>;
  /** 原状态 · The state before; null for the first step. */
  readonly from?: Maybe<SharingState>;
  /** 新状态 · The state after. */
  readonly to: SharingState;
  /** 说明 · The reason or remark, where one was given. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** 版本 · The request's version after the step. */
  readonly version: Scalars['Int']['output'];
};

/** 授权 · What an owner lets a department or body read: field by field, for one purpose, until a day. The gateway opens a field of personal data under a grant in force only. */
export type Grant = {
  readonly __typename?: 'Grant';
  /** 授权编号 · The hub's key of the grant, such as GRT-00001. */
  readonly id: Scalars['ID']['output'];
  /** 共享申请 · The request it answers. */
  readonly request: SharingRequest;
  /** 被授权方代码 · Who may read: a department's code, or the key of an organisation or centre. */
  readonly client: Scalars['ID']['output'];
  /** 被授权部门 · The department that may read; null where it is another body. */
  readonly clientDepartment?: Maybe<Department>;
  /** 被授权机构 · The organisation that may read; null where it is a department. */
  readonly clientOrganisation?: Maybe<Organisation>;
  /** 中心 · The centre in whose name it is; null where it is another body. */
  readonly clientCentre?: Maybe<ServiceCentre>;
  /** 数据提供部门 · The department whose data they are, which alone may suspend, resume and revoke. */
  readonly owner: Department;
  /** 字段 · The fields it opens, as coordinates; at most 20. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** 使用目的 · The only purpose it opens them for. */
  readonly purpose: PurposeOfUse;
  /** 法律依据 · On which legal basis. */
  readonly legalBasisZh: Scalars['String']['output'];
  /** 使用场景 · In which business the data are used. */
  readonly scenarioZh: Scalars['String']['output'];
  /** 共享范围 · Whose data, and which. */
  readonly scopeZh: Scalars['String']['output'];
  /** 使用方式 · How they are used. */
  readonly method: SharingMethod;
  /** 起始日 · The first day it is in force. */
  readonly from: Scalars['Date']['output'];
  /** 期限 · The last day it is in force. */
  readonly until: Scalars['Date']['output'];
  /** 状态 · Where it stands today; EXPIRED from the day after its last, by time alone. */
  readonly state: GrantState;
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 办理历程 · Every step, oldest first; at most 100. */
  readonly history: ReadonlyArray<GrantStep>;
  /** 数据来源 · Always SYNTHETIC. */
  readonly quality: Quality;
};

/** 授权的一页 · One page of grants. */
export type GrantConnection = {
  readonly __typename?: 'GrantConnection';
  /** 授权 · The grants of this page. */
  readonly nodes: ReadonlyArray<Grant>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many match, on all pages; unit 件. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 授权步骤 · One step in the history of a grant. */
export type GrantStep = {
  readonly __typename?: 'GrantStep';
  /** 时刻 · When. */
  readonly at: Scalars['DateTime']['output'];
  /** 动作 · What was done. */
  readonly action: GrantAction;
  /** 动作方 · Who did it. */
  readonly by: GrantRole;
  /** 动作方代码 · The department's code it was done for. */
  readonly organisation?: Maybe<Scalars['ID']['output']>;
  /** 原状态 · The state before; null for the first step. */
  readonly from?: Maybe<GrantState>;
  /** 新状态 · The state after. */
  readonly to: GrantState;
  /** 说明 · The reason, where one was given. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** 版本 · The grant's version after the step. */
  readonly version: Scalars['Int']['output'];
};

/** 使用方式 · How shared data are used (order 809, art. 20). */
export type SharingMethod =
  /** 查询 · Looked up one by one. */
  | 'QUERY'
  /** 核验 · Compared with what the asker holds; only whether it agrees is used. */
  | 'VERIFICATION'
  /** 批量 · Taken over in bulk. */
  | 'BULK';

/** 共享申请状态 · Where a sharing request stands. */
export type SharingState =
  /** 已提交 · Submitted; the owner's clock runs. */
  | 'SUBMITTED'
  /** 退回补正 · Returned for what is missing; the clock is stopped. */
  | 'RETURNED'
  /** 延期办理 · The owner's answer was put off once, with approval. */
  | 'EXTENDED'
  /** 同意共享 · Agreed; the owner has to supply. */
  | 'AGREED'
  /** 已提供 · Supplied: the grant is there. */
  | 'SUPPLIED'
  /** 不同意共享 · Refused, with reasons. */
  | 'REFUSED'
  /** 已撤回 · Withdrawn by the asker. */
  | 'WITHDRAWN';

/** 共享申请动作 · What may be done to a sharing request. */
export type SharingAction =
  /** 提交申请 · The asker submits it. */
  | 'REQUEST'
  /** 退回补正 · The owner returns it for what is missing. */
  | 'RETURN'
  /** 补正提交 · The asker supplies what was missing. */
  | 'RESUBMIT'
  /** 延期 · The owner takes ten more working days, with its head's approval. */
  | 'EXTEND'
  /** 同意 · The owner agrees. */
  | 'AGREE'
  /** 不同意 · The owner refuses, with reasons. */
  | 'REFUSE'
  /** 提供 · The owner supplies: the grant comes into force. */
  | 'SUPPLY'
  /** 撤回 · The asker withdraws it. */
  | 'WITHDRAW';

/** 共享申请角色 · Who acts on a sharing request. */
export type SharingRole =
  /** 申请方 · The department or body that asks. */
  | 'CLIENT'
  /** 数据提供部门 · The department whose data they are. */
  | 'OWNER';

/** 授权状态 · Where a grant stands. */
export type GrantState =
  /** 有效 · In force. */
  | 'ACTIVE'
  /** 暂停 · Suspended: the fields are closed until it is resumed. */
  | 'SUSPENDED'
  /** 已撤销 · Revoked for good. */
  | 'REVOKED'
  /** 已到期 · Past its last day. */
  | 'EXPIRED';

/** 授权动作 · What may be done to a grant. */
export type GrantAction =
  /** 签发 · The owner issues it in supplying a request. */
  | 'ISSUE'
  /** 暂停 · The owner suspends it. */
  | 'SUSPEND'
  /** 恢复 · The owner resumes it. */
  | 'RESUME'
  /** 撤销 · The owner revokes it. */
  | 'REVOKE'
  /** 到期 · Its last day passes. */
  | 'EXPIRE';

/** 授权角色 · Who acts on a grant. */
export type GrantRole =
  /** 数据提供部门 · The department whose data they are. */
  | 'OWNER'
  /** 时钟 · Time. */
  | 'CLOCK';

/** 提交共享申请 · What order 809, art. 20 asks of a sharing request. */
export type RequestSharingInput = {
  /** 数据提供部门 · Whose data are asked for. */
  readonly owner: DepartmentCode;
  /** 字段 · Coordinates such as Person.corrections, all of that department; 1 to 20. */
  readonly fields: ReadonlyArray<Scalars['String']['input']>;
  /** 使用目的 · The purpose of use. */
  readonly purpose: PurposeOfUse;
  /** 法律依据 · On which legal basis; 1 to 500 characters. */
  readonly legalBasisZh: Scalars['String']['input'];
  /** 使用场景 · In which business; 1 to 500 characters. */
  readonly scenarioZh: Scalars['String']['input'];
  /** 共享范围 · Whose data, and which; 1 to 500 characters. */
  readonly scopeZh: Scalars['String']['input'];
  /** 使用方式 · How they are used. */
  readonly method: SharingMethod;
  /** 期限 · The last day they are wanted; today or later. */
  readonly until: Scalars['Date']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 办理共享申请 · One action on a sharing request. */
export type ActOnSharingInput = {
  /** 申请编号 · Such as SHR-00001. */
  readonly id: Scalars['ID']['input'];
  /** 动作 · What is done. */
  readonly action: SharingAction;
  /** 说明 · The reason or remark; needed to return, resubmit, extend and refuse; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 批准人 · Who approved the extension; needed to extend; 1 to 50 characters. */
  readonly approvedByZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 办理授权 · One action on a grant. */
export type ActOnGrantInput = {
  /** 授权编号 · Such as GRT-00001. */
  readonly id: Scalars['ID']['input'];
  /** 原因 · Why; 1 to 500 characters. */
  readonly noteZh: Scalars['String']['input'];
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 有效授权表 · The grants in force, for the gateway. */
export type GrantsInForce = {
  readonly __typename?: 'GrantsInForce';
  /** 版次 · Changes whenever the grants in force may have changed: by an act of an owner, or by the day. */
  readonly revision: Scalars['String']['output'];
  /** 授权 · Every grant in force, at most 10,000; null where the asker knows this revision. */
  readonly grants?: Maybe<ReadonlyArray<GrantInForce>>;
  /** 停用人员 · Subjects whose emergency access nobody reviewed in time, at most 10,000: the gateway answers them nothing; null where the asker knows this revision. */
  readonly suspended?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** 有效授权 · One grant in force, for the gateway and the department whose data it opens. */
export type GrantInForce = {
  readonly __typename?: 'GrantInForce';
  /** 授权编号 · The hub's key of the grant, such as GRT-00001; of an emergency access, such as EMG-00001. */
  readonly id: Scalars['ID']['output'];
  /** 被授权方代码 · Who may read. */
  readonly client: Scalars['ID']['output'];
  /** 被授权人 · The one person of the client it is for; null for all of them. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** 使用目的 · For which purpose. */
  readonly purpose: PurposeOfUse;
  /** 字段 · Which fields; at most 20. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** 失效时刻 · The instant from which it opens nothing. */
  readonly expiresAt: Scalars['DateTime']['output'];
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

/** 支援种类 · The four kinds of support social workers and volunteers gave in the emergencies of the 2015 report. */
export type EmergencySupport =
  /** 情绪疏导支援 · Emotional support. */
  | 'EMOTIONAL_SUPPORT'
  /** 信息传递 · Relaying information. */
  | 'INFORMATION_RELAY'
  /** 资源链接 · Linking people with resources. */
  | 'RESOURCE_LINKING'
  /** 社区服务 · Community service. */
  | 'COMMUNITY_SERVICE';

/** 数字的分项 · One named part of an observed figure. */
export type FigurePart = {
  readonly __typename?: 'FigurePart';
  /** 名称 · What the part counts, as a code: an enum value, a year. */
  readonly code: Scalars['String']['output'];
  /** 数值 · The part's value as a decimal string, in the figure's unit. */
  readonly value: Scalars['String']['output'];
};

/** 计量单位 · The unit of a count; 人, 人次, 家, 个, 节, 支 and 件 are never added to each other. */
export type Unit =
  /** 人 · Persons. */
  | 'PERSONS'
  /** 人次 · Person-times: one person served twice counts twice. */
  | 'PERSON_TIMES'
  /** 宗 · Cases. */
  | 'CASES'
  /** 节 · Sessions. */
  | 'SESSIONS'
  /** 小时 · Hours. */
  | 'HOURS'
  /** 个(问题) · Issues. */
  | 'ISSUES'
  /** 个/支/件 · Items: projects, teams, posts, incidents, fields. */
  | 'ITEMS'
  /** 家 · Organisations. */
  | 'ORGANISATIONS'
  /** 个(中心) · Centres. */
  | 'CENTRES'
  /** 百分比 · Per cent. */
  | 'PERCENT'
  /** 年/岁 · Years. */
  | 'YEARS'
  /** 人民币分 · Fen, 1/100 yuan. */
  | 'CNY_FEN';

/** 数字的观测值 · What one department's rows say today about a printed figure. */
export type FigureObservation = {
  readonly __typename?: 'FigureObservation';
  /** 数值 · The value as a decimal string, in the figure's unit (money in fen). */
  readonly value: Scalars['String']['output'];
  /** 分项 · The parts the value is made of, in the order of the printed text; empty when it has none. */
  readonly parts: ReadonlyArray<FigurePart>;
  /** 时点 · The day the rows are counted as at; null when the figure covers a period. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** 行数 · How many rows were counted. */
  readonly rows: Scalars['BigInt']['output'];
  /** 来源类别 · The weakest quality among the rows counted. */
  readonly quality: Quality;
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

/** 社会组织等级 · The grade of an organisation, valid five years; not the grade of a project's evaluation. */
export type OrganisationGrade =
  /** 1A级 · The lowest grade. */
  | 'A1'
  /** 2A级 · The second. */
  | 'A2'
  /** 3A级 · The third, from which agencies are to be preferred (优先购买3A以上). */
  | 'A3'
  /** 4A级 · The fourth. */
  | 'A4'
  /** 5A级 · The highest grade. */
  | 'A5';

/** 任务来源 · Which authority an order came from: the three the 2015 report names, and others. */
export type Mandate =
  /** 党代会重点督办事项 · A key supervised matter of the Party congress. */
  | 'PARTY_CONGRESS_SUPERVISED_MATTER'
  /** 市委全会重要议题 · An important item of the municipal Party committee's plenary session. */
  | 'PARTY_COMMITTEE_PLENARY_ITEM'
  /** 市政府民生实事 · A livelihood undertaking of the municipal government. */
  | 'LIVELIHOOD_UNDERTAKING'
  /** 其他 · Another origin, such as the project gate itself. */
  | 'OTHER';

/** 使用目的 · Why personal data may be read; a request states it in X-Hub-Purpose. */
export type PurposeOfUse =
  /** 跨部门个案统筹 · Coordinating one person's case across departments. */
  | 'CASE_COORDINATION'
  /** 本部门个案办理 · Working on a case of one's own department or agency. */
  | 'CASE_MANAGEMENT'
  /** 转介与承接 · Sending or taking on a referral. */
  | 'REFERRAL'
  /** 突发事件应急 · Responding to an activated emergency. */
  | 'EMERGENCY'
  /** 统计与报告 · Statistics and reports. */
  | 'STATISTICS'
  /** 监督检查 · Supervising how a duty is carried out. */
  | 'SUPERVISION'
  /** 居民本人申请 · Answering the resident's own request. */
  | 'RESIDENT_REQUEST';

/** 共享类别 · The three classes of order 809 art. 13. */
export type SharingClass =
  /** 无条件共享 · Any department may read it. */
  | 'UNCONDITIONAL'
  /** 有条件共享 · Readable with a purpose the owner has granted. */
  | 'CONDITIONAL'
  /** 不予共享 · Leaves its owner in no form but counts. */
  | 'NOT_SHARED';



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
  Completeness: Completeness;
  Consultation: Consultation;
  Department: Department;
  Responsibility: Responsibility;
  EmergencyAccess: EmergencyAccess;
  TeamRequest: TeamRequest;
  HouseholdAssignment: HouseholdAssignment;
  Figure: Figure;
  EmergencyIncident: EmergencyIncident;
  Deployment: Deployment;
  Meeting: Meeting;
  MajorMatterNotice: MajorMatterNotice;
  PolicyDocument: PolicyDocument;
  Consent: Consent;
  Person: Person;
  District: District;
  ServiceCentre: ServiceCentre;
  ReferralRouting: ReferralRouting;
  Township: Township;
  Referral: Referral;
  Resolution: Resolution;
  SharingRequest: SharingRequest;
  Grant: Grant;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Completeness:
    ( { __typename: 'Completeness' }
    & GraphQLRecursivePick<FederationTypes['Completeness'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}>
        | GraphQLRecursivePick<FederationTypes['Completeness'], {"civilAffairs":{"department":true,"answeredAt":true,"dataAsOf":true},"justice":{"department":true,"answeredAt":true,"dataAsOf":true},"health":{"department":true,"answeredAt":true,"dataAsOf":true},"volunteer":{"department":true,"answeredAt":true,"dataAsOf":true}}> ) );
  Consultation:
    ( { __typename: 'Consultation' }
    & GraphQLRecursivePick<FederationTypes['Consultation'], {"id":true}> );
  Department:
    ( { __typename: 'Department' }
    & GraphQLRecursivePick<FederationTypes['Department'], {"code":true}> );
  Responsibility:
    ( { __typename: 'Responsibility' }
    & GraphQLRecursivePick<FederationTypes['Responsibility'], {"id":true}> );
  EmergencyAccess:
    ( { __typename: 'EmergencyAccess' }
    & GraphQLRecursivePick<FederationTypes['EmergencyAccess'], {"id":true}> );
  TeamRequest:
    ( { __typename: 'TeamRequest' }
    & GraphQLRecursivePick<FederationTypes['TeamRequest'], {"id":true}> );
  HouseholdAssignment:
    ( { __typename: 'HouseholdAssignment' }
    & GraphQLRecursivePick<FederationTypes['HouseholdAssignment'], {"id":true}> );
  Figure:
    ( { __typename: 'Figure' }
    & GraphQLRecursivePick<FederationTypes['Figure'], {"code":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}>
        | GraphQLRecursivePick<FederationTypes['Figure'], {"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}> ) );
  EmergencyIncident:
    ( { __typename: 'EmergencyIncident' }
    & GraphQLRecursivePick<FederationTypes['EmergencyIncident'], {"id":true}> );
  Deployment:
    ( { __typename: 'Deployment' }
    & GraphQLRecursivePick<FederationTypes['Deployment'], {"id":true}> );
  Meeting:
    ( { __typename: 'Meeting' }
    & GraphQLRecursivePick<FederationTypes['Meeting'], {"id":true}> );
  MajorMatterNotice:
    ( { __typename: 'MajorMatterNotice' }
    & GraphQLRecursivePick<FederationTypes['MajorMatterNotice'], {"id":true}> );
  PolicyDocument:
    ( { __typename: 'PolicyDocument' }
    & GraphQLRecursivePick<FederationTypes['PolicyDocument'], {"id":true}> );
  Consent:
    ( { __typename: 'Consent' }
    & GraphQLRecursivePick<FederationTypes['Consent'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  District:
    ( { __typename: 'District' }
    & GraphQLRecursivePick<FederationTypes['District'], {"code":true}> );
  ServiceCentre:
    ( { __typename: 'ServiceCentre' }
    & GraphQLRecursivePick<FederationTypes['ServiceCentre'], {"id":true}> );
  ReferralRouting:
    ( { __typename: 'ReferralRouting' }
    & GraphQLRecursivePick<FederationTypes['ReferralRouting'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['ReferralRouting'], {"township":{"servedBy":{"id":true,"nameZh":true,"acceptingReferrals":true,"operator":{"currentGrade":true}}}}>
        | GraphQLRecursivePick<FederationTypes['ReferralRouting'], {"township":{"justiceOffice":{"id":true,"nameZh":true,"acceptingReferrals":true}}}>
        | GraphQLRecursivePick<FederationTypes['ReferralRouting'], {"township":{"hospitals":{"nodes":{"id":true,"nameZh":true,"hasSocialWorkUnit":true,"acceptingReferrals":true,"capacityStale":true}}}}>
        | GraphQLRecursivePick<FederationTypes['ReferralRouting'], {"township":{"hospitals":{"nodes":{"id":true,"nameZh":true,"hasSocialWorkUnit":true,"acceptingReferrals":true,"capacityStale":true}}}}>
        | GraphQLRecursivePick<FederationTypes['ReferralRouting'], {"township":{"justiceOffice":{"id":true,"nameZh":true,"acceptingReferrals":true}}}>
        | GraphQLRecursivePick<FederationTypes['ReferralRouting'], {"township":{"hospitals":{"nodes":{"id":true,"nameZh":true,"hasSocialWorkUnit":true,"acceptingReferrals":true,"capacityStale":true}}}}>
        | GraphQLRecursivePick<FederationTypes['ReferralRouting'], {"township":{"hospitals":{"nodes":{"id":true,"nameZh":true,"hasSocialWorkUnit":true,"acceptingReferrals":true,"capacityStale":true}}}}> ) );
  Township:
    ( { __typename: 'Township' }
    & GraphQLRecursivePick<FederationTypes['Township'], {"code":true}> );
  Referral:
    ( { __typename: 'Referral' }
    & GraphQLRecursivePick<FederationTypes['Referral'], {"id":true}> );
  Resolution:
    ( { __typename: 'Resolution' }
    & GraphQLRecursivePick<FederationTypes['Resolution'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Resolution'], {"measure":{"figure":{"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}}}>
        | GraphQLRecursivePick<FederationTypes['Resolution'], {"measure":{"figure":{"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}}}>
        | GraphQLRecursivePick<FederationTypes['Resolution'], {"measure":{"figure":{"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}}}>
        | GraphQLRecursivePick<FederationTypes['Resolution'], {"measure":{"figure":{"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}}}>
        | GraphQLRecursivePick<FederationTypes['Resolution'], {"measure":{"figure":{"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}}}>
        | GraphQLRecursivePick<FederationTypes['Resolution'], {"measure":{"figure":{"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}}}>
        | GraphQLRecursivePick<FederationTypes['Resolution'], {"measure":{"figure":{"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}}}>
        | GraphQLRecursivePick<FederationTypes['Resolution'], {"measure":{"figure":{"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}}}>
        | GraphQLRecursivePick<FederationTypes['Resolution'], {"measure":{"figure":{"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}}}>
        | GraphQLRecursivePick<FederationTypes['Resolution'], {"measure":{"figure":{"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}}}>
        | GraphQLRecursivePick<FederationTypes['Resolution'], {"measure":{"figure":{"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}}}>
        | GraphQLRecursivePick<FederationTypes['Resolution'], {"measure":{"figure":{"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}}}>
        | GraphQLRecursivePick<FederationTypes['Resolution'], {"measure":{"figure":{"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}}}>
        | GraphQLRecursivePick<FederationTypes['Resolution'], {"measure":{"figure":{"civilAffairsObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"justiceObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true},"volunteerObservation":{"value":true,"parts":{"code":true,"value":true},"asOf":true,"rows":true,"quality":true}}}}> ) );
  SharingRequest:
    ( { __typename: 'SharingRequest' }
    & GraphQLRecursivePick<FederationTypes['SharingRequest'], {"id":true}> );
  Grant:
    ( { __typename: 'Grant' }
    & GraphQLRecursivePick<FederationTypes['Grant'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Alert: ResolverTypeWrapper<AlertRow>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  AlertSubject: ResolverTypeWrapper<AlertSubjectRow>;
  AlertKind: ResolverTypeWrapper<Partial<AlertKind>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  Completeness: ResolverTypeWrapper<CompletenessRow>;
  Consultation: ResolverTypeWrapper<ConsultationRow>;
  ConsultationConnection: ResolverTypeWrapper<Partial<Omit<ConsultationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Consultation']> }>>;
  ConsultationStateChange: ResolverTypeWrapper<ConsultationStateChangeRow>;
  ConsultationReply: ResolverTypeWrapper<ConsultationReplyRow>;
  ConsultationState: ResolverTypeWrapper<Partial<ConsultationState>>;
  ConsultationPosition: ResolverTypeWrapper<Partial<ConsultationPosition>>;
  ConsultationAction: ResolverTypeWrapper<Partial<ConsultationAction>>;
  ConsultationRole: ResolverTypeWrapper<Partial<ConsultationRole>>;
  OpenConsultationInput: ResolverTypeWrapper<Partial<OpenConsultationInput>>;
  ReplyToConsultationInput: ResolverTypeWrapper<Partial<ReplyToConsultationInput>>;
  ActOnConsultationInput: ResolverTypeWrapper<Partial<ActOnConsultationInput>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Department: ResolverTypeWrapper<DepartmentRow>;
  OfficeHours: ResolverTypeWrapper<Partial<OfficeHours>>;
  DepartmentParticipation: ResolverTypeWrapper<Partial<DepartmentParticipation>>;
  Responsibility: ResolverTypeWrapper<ResponsibilityRow>;
  ResponsibilityConnection: ResolverTypeWrapper<Partial<Omit<ResponsibilityConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Responsibility']> }>>;
  DutyMatter: ResolverTypeWrapper<DutyMatterRow>;
  DutyRole: ResolverTypeWrapper<Partial<DutyRole>>;
  ResponsibilityStep: ResolverTypeWrapper<ResponsibilityStepRow>;
  ResponsibilityState: ResolverTypeWrapper<Partial<ResponsibilityState>>;
  ResponsibilityAction: ResolverTypeWrapper<Partial<ResponsibilityAction>>;
  ResponsibilityRole: ResolverTypeWrapper<Partial<ResponsibilityRole>>;
  ProposeResponsibilityInput: ResolverTypeWrapper<Partial<ProposeResponsibilityInput>>;
  ActOnResponsibilityInput: ResolverTypeWrapper<Partial<ActOnResponsibilityInput>>;
  EmergencyAccess: ResolverTypeWrapper<EmergencyAccessRow>;
  EmergencyAccessConnection: ResolverTypeWrapper<Partial<Omit<EmergencyAccessConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['EmergencyAccess']> }>>;
  EmergencyAccessStep: ResolverTypeWrapper<EmergencyAccessStepRow>;
  EmergencyAccessState: ResolverTypeWrapper<Partial<EmergencyAccessState>>;
  EmergencyAccessAction: ResolverTypeWrapper<Partial<EmergencyAccessAction>>;
  EmergencyAccessRole: ResolverTypeWrapper<Partial<EmergencyAccessRole>>;
  OpenEmergencyAccessInput: ResolverTypeWrapper<Partial<OpenEmergencyAccessInput>>;
  ActOnEmergencyAccessInput: ResolverTypeWrapper<Partial<ActOnEmergencyAccessInput>>;
  TeamRequest: ResolverTypeWrapper<TeamRequestRow>;
  TeamRequestConnection: ResolverTypeWrapper<Partial<Omit<TeamRequestConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['TeamRequest']> }>>;
  HouseholdAssignment: ResolverTypeWrapper<HouseholdAssignmentRow>;
  HouseholdAssignmentConnection: ResolverTypeWrapper<Partial<Omit<HouseholdAssignmentConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['HouseholdAssignment']> }>>;
  TeamRequestStep: ResolverTypeWrapper<TeamRequestStepRow>;
  HouseholdStep: ResolverTypeWrapper<HouseholdStepRow>;
  EmergencyAction: ResolverTypeWrapper<Partial<EmergencyAction>>;
  EmergencyRole: ResolverTypeWrapper<Partial<EmergencyRole>>;
  DeploymentAction: ResolverTypeWrapper<Partial<DeploymentAction>>;
  DeploymentRole: ResolverTypeWrapper<Partial<DeploymentRole>>;
  TeamRequestState: ResolverTypeWrapper<Partial<TeamRequestState>>;
  TeamRequestAction: ResolverTypeWrapper<Partial<TeamRequestAction>>;
  TeamRequestRole: ResolverTypeWrapper<Partial<TeamRequestRole>>;
  HouseholdState: ResolverTypeWrapper<Partial<HouseholdState>>;
  HouseholdAction: ResolverTypeWrapper<Partial<HouseholdAction>>;
  HouseholdRole: ResolverTypeWrapper<Partial<HouseholdRole>>;
  ReportEmergencyInput: ResolverTypeWrapper<Partial<ReportEmergencyInput>>;
  ActOnEmergencyInput: ResolverTypeWrapper<Partial<ActOnEmergencyInput>>;
  NominateWorkerInput: ResolverTypeWrapper<Partial<NominateWorkerInput>>;
  ActOnDeploymentInput: ResolverTypeWrapper<Partial<ActOnDeploymentInput>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  RequestTeamInput: ResolverTypeWrapper<Partial<RequestTeamInput>>;
  ActOnTeamRequestInput: ResolverTypeWrapper<Partial<ActOnTeamRequestInput>>;
  RegisterHouseholdInput: ResolverTypeWrapper<Partial<RegisterHouseholdInput>>;
  ActOnHouseholdInput: ResolverTypeWrapper<Partial<ActOnHouseholdInput>>;
  Figure: ResolverTypeWrapper<FigureRow>;
  FigureSourceObservation: ResolverTypeWrapper<FigureSourceObservationRow>;
  FigureConnection: ResolverTypeWrapper<Partial<Omit<FigureConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Figure']> }>>;
  FigureQualifier: ResolverTypeWrapper<Partial<FigureQualifier>>;
  FigureVerdict: ResolverTypeWrapper<Partial<FigureVerdict>>;
  FigureSource: ResolverTypeWrapper<Partial<FigureSource>>;
  EmergencyIncident: ResolverTypeWrapper<EmergencyIncidentRow>;
  EmergencyIncidentConnection: ResolverTypeWrapper<Partial<Omit<EmergencyIncidentConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['EmergencyIncident']> }>>;
  EmergencyStateChange: ResolverTypeWrapper<EmergencyStateChangeRow>;
  Deployment: ResolverTypeWrapper<DeploymentRow>;
  DeploymentConnection: ResolverTypeWrapper<Partial<Omit<DeploymentConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Deployment']> }>>;
  DeploymentStateChange: ResolverTypeWrapper<DeploymentStateChangeRow>;
  IncidentKind: ResolverTypeWrapper<Partial<IncidentKind>>;
  ResponseLevel: ResolverTypeWrapper<Partial<ResponseLevel>>;
  EmergencyState: ResolverTypeWrapper<Partial<EmergencyState>>;
  DeploymentState: ResolverTypeWrapper<Partial<DeploymentState>>;
  NominationRoute: ResolverTypeWrapper<Partial<NominationRoute>>;
  Meeting: ResolverTypeWrapper<MeetingRow>;
  MeetingConnection: ResolverTypeWrapper<Partial<Omit<MeetingConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Meeting']> }>>;
  MeetingStateChange: ResolverTypeWrapper<MeetingStateChangeRow>;
  Attendance: ResolverTypeWrapper<AttendanceRow>;
  AgendaItem: ResolverTypeWrapper<AgendaItemRow>;
  MeetingKind: ResolverTypeWrapper<Partial<MeetingKind>>;
  MeetingCadence: ResolverTypeWrapper<Partial<MeetingCadence>>;
  MeetingState: ResolverTypeWrapper<Partial<MeetingState>>;
  MeetingAction: ResolverTypeWrapper<Partial<MeetingAction>>;
  MeetingRole: ResolverTypeWrapper<Partial<MeetingRole>>;
  PlanMeetingInput: ResolverTypeWrapper<Partial<PlanMeetingInput>>;
  RepresentedInput: ResolverTypeWrapper<Partial<RepresentedInput>>;
  ActOnMeetingInput: ResolverTypeWrapper<Partial<ActOnMeetingInput>>;
  SignMinutesInput: ResolverTypeWrapper<Partial<SignMinutesInput>>;
  MajorMatterNotice: ResolverTypeWrapper<MajorMatterNoticeRow>;
  MajorMatterNoticeConnection: ResolverTypeWrapper<Partial<Omit<MajorMatterNoticeConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['MajorMatterNotice']> }>>;
  NoticeStateChange: ResolverTypeWrapper<NoticeStateChangeRow>;
  Acknowledgement: ResolverTypeWrapper<AcknowledgementRow>;
  MatterLevel: ResolverTypeWrapper<Partial<MatterLevel>>;
  NoticeState: ResolverTypeWrapper<Partial<NoticeState>>;
  AcknowledgementState: ResolverTypeWrapper<Partial<AcknowledgementState>>;
  NoticeAction: ResolverTypeWrapper<Partial<NoticeAction>>;
  NoticeRole: ResolverTypeWrapper<Partial<NoticeRole>>;
  AcknowledgementAction: ResolverTypeWrapper<Partial<AcknowledgementAction>>;
  AcknowledgementRole: ResolverTypeWrapper<Partial<AcknowledgementRole>>;
  DraftNoticeInput: ResolverTypeWrapper<Partial<DraftNoticeInput>>;
  ActOnNoticeInput: ResolverTypeWrapper<Partial<ActOnNoticeInput>>;
  AcknowledgeNoticeInput: ResolverTypeWrapper<Partial<AcknowledgeNoticeInput>>;
  PolicyDocument: ResolverTypeWrapper<PolicyDocumentRow>;
  PolicyDocumentConnection: ResolverTypeWrapper<Partial<Omit<PolicyDocumentConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['PolicyDocument']> }>>;
  PolicyStateChange: ResolverTypeWrapper<PolicyStateChangeRow>;
  PolicyKind: ResolverTypeWrapper<Partial<PolicyKind>>;
  PolicyState: ResolverTypeWrapper<Partial<PolicyState>>;
  PolicyAction: ResolverTypeWrapper<Partial<PolicyAction>>;
  PolicyRole: ResolverTypeWrapper<Partial<PolicyRole>>;
  PlanPolicyInput: ResolverTypeWrapper<Partial<PlanPolicyInput>>;
  ActOnPolicyInput: ResolverTypeWrapper<Partial<ActOnPolicyInput>>;
  ReferralPartyInput: ResolverTypeWrapper<Partial<ReferralPartyInput>>;
  ConsentInput: ResolverTypeWrapper<Partial<ConsentInput>>;
  DraftReferralInput: ResolverTypeWrapper<Partial<DraftReferralInput>>;
  SendReferralInput: ResolverTypeWrapper<Partial<SendReferralInput>>;
  ActOnReferralInput: ResolverTypeWrapper<Partial<ActOnReferralInput>>;
  ReasonedReferralInput: ResolverTypeWrapper<Partial<ReasonedReferralInput>>;
  AcceptReferralInput: ResolverTypeWrapper<Partial<AcceptReferralInput>>;
  DeclineReferralInput: ResolverTypeWrapper<Partial<DeclineReferralInput>>;
  ReturnReferralInput: ResolverTypeWrapper<Partial<ReturnReferralInput>>;
  RedirectReferralInput: ResolverTypeWrapper<Partial<RedirectReferralInput>>;
  ReopenReferralInput: ResolverTypeWrapper<Partial<ReopenReferralInput>>;
  CompleteReferralInput: ResolverTypeWrapper<Partial<CompleteReferralInput>>;
  ReferralState: ResolverTypeWrapper<Partial<ReferralState>>;
  ReferralAction: ResolverTypeWrapper<Partial<ReferralAction>>;
  ReferralActor: ResolverTypeWrapper<Partial<ReferralActor>>;
  ReferralMissing: ResolverTypeWrapper<Partial<ReferralMissing>>;
  ReferralPriority: ResolverTypeWrapper<Partial<ReferralPriority>>;
  DeclineReason: ResolverTypeWrapper<Partial<DeclineReason>>;
  ReferralOutcome: ResolverTypeWrapper<Partial<ReferralOutcome>>;
  ReferralWithholding: ResolverTypeWrapper<Partial<ReferralWithholding>>;
  ReferralDirection: ResolverTypeWrapper<Partial<ReferralDirection>>;
  ReferralOrder: ResolverTypeWrapper<Partial<ReferralOrder>>;
  ReferralParty: ResolverTypeWrapper<ReferralPartyRow>;
  CentreParty: ResolverTypeWrapper<CentrePartyRow>;
  HospitalParty: ResolverTypeWrapper<HospitalPartyRow>;
  JusticeOfficeParty: ResolverTypeWrapper<JusticeOfficePartyRow>;
  TeamParty: ResolverTypeWrapper<TeamPartyRow>;
  OrganisationParty: ResolverTypeWrapper<OrganisationPartyRow>;
  WithheldParty: ResolverTypeWrapper<WithheldPartyRow>;
  ReferralPartyKind: ResolverTypeWrapper<Partial<ReferralPartyKind>>;
  Consent: ResolverTypeWrapper<ConsentRow>;
  ConsentScope: ResolverTypeWrapper<Partial<ConsentScope>>;
  LegalBasis: ResolverTypeWrapper<Partial<LegalBasis>>;
  ReferralChanges: ResolverTypeWrapper<Partial<ReferralChanges>>;
  ReferralChange: ResolverTypeWrapper<Partial<ReferralChange>>;
  ReferralFlow: ResolverTypeWrapper<ReferralFlowRow>;
  ReferralStatistics: ResolverTypeWrapper<ReferralStatisticsRow>;
  Person: ResolverTypeWrapper<Partial<Person> & Pick<Person, 'id'>>;
  District: ResolverTypeWrapper<Partial<District> & Pick<District, 'code'>>;
  ServiceCentre: ResolverTypeWrapper<Partial<ServiceCentre> & Pick<ServiceCentre, 'id'>>;
  Hospital: ResolverTypeWrapper<Partial<Hospital> & Pick<Hospital, 'id'>>;
  JusticeOffice: ResolverTypeWrapper<Partial<JusticeOffice> & Pick<JusticeOffice, 'id'>>;
  VolunteerTeam: ResolverTypeWrapper<Partial<VolunteerTeam> & Pick<VolunteerTeam, 'id'>>;
  Organisation: ResolverTypeWrapper<Partial<Organisation> & Pick<Organisation, 'id'>>;
  SocialWorker: ResolverTypeWrapper<Partial<SocialWorker> & Pick<SocialWorker, 'id'>>;
  ReferralRouting: ResolverTypeWrapper<ReferralRoutingRow>;
  ReferralTarget: ResolverTypeWrapper<ReferralTargetRow>;
  RoutingReason: ResolverTypeWrapper<Partial<RoutingReason>>;
  RoutingReasonKind: ResolverTypeWrapper<Partial<RoutingReasonKind>>;
  Township: ResolverTypeWrapper<Partial<Township> & Pick<Township, 'code'>>;
  HospitalConnection: ResolverTypeWrapper<Partial<Omit<HospitalConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Hospital']> }>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReferralUpdate: ResolverTypeWrapper<Partial<Omit<ReferralUpdate, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>>;
  Referral: ResolverTypeWrapper<ReferralRow>;
  ReferralEventConnection: ResolverTypeWrapper<Partial<Omit<ReferralEventConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ReferralEvent']> }>>;
  ReferralConnection: ResolverTypeWrapper<Partial<Omit<ReferralConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Referral']> }>>;
  ReferralClock: ResolverTypeWrapper<Partial<ReferralClock>>;
  Urging: ResolverTypeWrapper<Partial<Urging>>;
  ClockState: ResolverTypeWrapper<Partial<ClockState>>;
  ReferralEvent: ResolverTypeWrapper<ReferralEventRow>;
  Resolution: ResolverTypeWrapper<ResolutionRow>;
  ResolutionConnection: ResolverTypeWrapper<Partial<Omit<ResolutionConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Resolution']> }>>;
  ResolutionMeasure: ResolverTypeWrapper<ResolutionMeasureRow>;
  ResolutionStateChange: ResolverTypeWrapper<ResolutionStateChangeRow>;
  ProgressNote: ResolverTypeWrapper<ProgressNoteRow>;
  ResolutionLights: ResolverTypeWrapper<ResolutionLightsRow>;
  ResolutionState: ResolverTypeWrapper<Partial<ResolutionState>>;
  ResolutionMetric: ResolverTypeWrapper<Partial<ResolutionMetric>>;
  ResolutionComparator: ResolverTypeWrapper<Partial<ResolutionComparator>>;
  ResolutionAction: ResolverTypeWrapper<Partial<ResolutionAction>>;
  ResolutionRole: ResolverTypeWrapper<Partial<ResolutionRole>>;
  AdoptResolutionInput: ResolverTypeWrapper<Partial<AdoptResolutionInput>>;
  ResolutionMeasureInput: ResolverTypeWrapper<Partial<ResolutionMeasureInput>>;
  ActOnResolutionInput: ResolverTypeWrapper<Partial<ActOnResolutionInput>>;
  SharingRequest: ResolverTypeWrapper<SharingRequestRow>;
  SharingRequestConnection: ResolverTypeWrapper<Partial<Omit<SharingRequestConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['SharingRequest']> }>>;
  SharingStep: ResolverTypeWrapper<SharingStepRow>;
  Grant: ResolverTypeWrapper<GrantRow>;
  GrantConnection: ResolverTypeWrapper<Partial<Omit<GrantConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Grant']> }>>;
  GrantStep: ResolverTypeWrapper<GrantStepRow>;
  SharingMethod: ResolverTypeWrapper<Partial<SharingMethod>>;
  SharingState: ResolverTypeWrapper<Partial<SharingState>>;
  SharingAction: ResolverTypeWrapper<Partial<SharingAction>>;
  SharingRole: ResolverTypeWrapper<Partial<SharingRole>>;
  GrantState: ResolverTypeWrapper<Partial<GrantState>>;
  GrantAction: ResolverTypeWrapper<Partial<GrantAction>>;
  GrantRole: ResolverTypeWrapper<Partial<GrantRole>>;
  RequestSharingInput: ResolverTypeWrapper<Partial<RequestSharingInput>>;
  ActOnSharingInput: ResolverTypeWrapper<Partial<ActOnSharingInput>>;
  ActOnGrantInput: ResolverTypeWrapper<Partial<ActOnGrantInput>>;
  GrantsInForce: ResolverTypeWrapper<Partial<GrantsInForce>>;
  GrantInForce: ResolverTypeWrapper<Partial<GrantInForce>>;
  TrafficLight: ResolverTypeWrapper<Partial<TrafficLight>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  DepartmentCode: ResolverTypeWrapper<Partial<DepartmentCode>>;
  DepartmentAnswer: ResolverTypeWrapper<Partial<DepartmentAnswer>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  Quality: ResolverTypeWrapper<Partial<Quality>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  ServiceField: ResolverTypeWrapper<Partial<ServiceField>>;
  EmergencySupport: ResolverTypeWrapper<Partial<EmergencySupport>>;
  FigurePart: ResolverTypeWrapper<Partial<FigurePart>>;
  Unit: ResolverTypeWrapper<Partial<Unit>>;
  FigureObservation: ResolverTypeWrapper<Partial<FigureObservation>>;
  CapacityStatus: ResolverTypeWrapper<Partial<CapacityStatus>>;
  OrganisationGrade: ResolverTypeWrapper<Partial<OrganisationGrade>>;
  Mandate: ResolverTypeWrapper<Partial<Mandate>>;
  PurposeOfUse: ResolverTypeWrapper<Partial<PurposeOfUse>>;
  SharingClass: ResolverTypeWrapper<Partial<SharingClass>>;
  BigInt: ResolverTypeWrapper<Partial<Scalars['BigInt']['output']>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Alert: AlertRow;
  Int: Partial<Scalars['Int']['output']>;
  AlertSubject: AlertSubjectRow;
  Query: Record<PropertyKey, never>;
  ID: Partial<Scalars['ID']['output']>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  Completeness: CompletenessRow;
  Consultation: ConsultationRow;
  ConsultationConnection: Partial<Omit<ConsultationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Consultation']> }>;
  ConsultationStateChange: ConsultationStateChangeRow;
  ConsultationReply: ConsultationReplyRow;
  OpenConsultationInput: Partial<OpenConsultationInput>;
  ReplyToConsultationInput: Partial<ReplyToConsultationInput>;
  ActOnConsultationInput: Partial<ActOnConsultationInput>;
  Mutation: Record<PropertyKey, never>;
  Department: DepartmentRow;
  OfficeHours: Partial<OfficeHours>;
  Responsibility: ResponsibilityRow;
  ResponsibilityConnection: Partial<Omit<ResponsibilityConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Responsibility']> }>;
  DutyMatter: DutyMatterRow;
  ResponsibilityStep: ResponsibilityStepRow;
  ProposeResponsibilityInput: Partial<ProposeResponsibilityInput>;
  ActOnResponsibilityInput: Partial<ActOnResponsibilityInput>;
  EmergencyAccess: EmergencyAccessRow;
  EmergencyAccessConnection: Partial<Omit<EmergencyAccessConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['EmergencyAccess']> }>;
  EmergencyAccessStep: EmergencyAccessStepRow;
  OpenEmergencyAccessInput: Partial<OpenEmergencyAccessInput>;
  ActOnEmergencyAccessInput: Partial<ActOnEmergencyAccessInput>;
  TeamRequest: TeamRequestRow;
  TeamRequestConnection: Partial<Omit<TeamRequestConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['TeamRequest']> }>;
  HouseholdAssignment: HouseholdAssignmentRow;
  HouseholdAssignmentConnection: Partial<Omit<HouseholdAssignmentConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['HouseholdAssignment']> }>;
  TeamRequestStep: TeamRequestStepRow;
  HouseholdStep: HouseholdStepRow;
  ReportEmergencyInput: Partial<ReportEmergencyInput>;
  ActOnEmergencyInput: Partial<ActOnEmergencyInput>;
  NominateWorkerInput: Partial<NominateWorkerInput>;
  ActOnDeploymentInput: Partial<ActOnDeploymentInput>;
  Float: Partial<Scalars['Float']['output']>;
  RequestTeamInput: Partial<RequestTeamInput>;
  ActOnTeamRequestInput: Partial<ActOnTeamRequestInput>;
  RegisterHouseholdInput: Partial<RegisterHouseholdInput>;
  ActOnHouseholdInput: Partial<ActOnHouseholdInput>;
  Figure: FigureRow;
  FigureSourceObservation: FigureSourceObservationRow;
  FigureConnection: Partial<Omit<FigureConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Figure']> }>;
  EmergencyIncident: EmergencyIncidentRow;
  EmergencyIncidentConnection: Partial<Omit<EmergencyIncidentConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['EmergencyIncident']> }>;
  EmergencyStateChange: EmergencyStateChangeRow;
  Deployment: DeploymentRow;
  DeploymentConnection: Partial<Omit<DeploymentConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Deployment']> }>;
  DeploymentStateChange: DeploymentStateChangeRow;
  Meeting: MeetingRow;
  MeetingConnection: Partial<Omit<MeetingConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Meeting']> }>;
  MeetingStateChange: MeetingStateChangeRow;
  Attendance: AttendanceRow;
  AgendaItem: AgendaItemRow;
  PlanMeetingInput: Partial<PlanMeetingInput>;
  RepresentedInput: Partial<RepresentedInput>;
  ActOnMeetingInput: Partial<ActOnMeetingInput>;
  SignMinutesInput: Partial<SignMinutesInput>;
  MajorMatterNotice: MajorMatterNoticeRow;
  MajorMatterNoticeConnection: Partial<Omit<MajorMatterNoticeConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['MajorMatterNotice']> }>;
  NoticeStateChange: NoticeStateChangeRow;
  Acknowledgement: AcknowledgementRow;
  DraftNoticeInput: Partial<DraftNoticeInput>;
  ActOnNoticeInput: Partial<ActOnNoticeInput>;
  AcknowledgeNoticeInput: Partial<AcknowledgeNoticeInput>;
  PolicyDocument: PolicyDocumentRow;
  PolicyDocumentConnection: Partial<Omit<PolicyDocumentConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['PolicyDocument']> }>;
  PolicyStateChange: PolicyStateChangeRow;
  PlanPolicyInput: Partial<PlanPolicyInput>;
  ActOnPolicyInput: Partial<ActOnPolicyInput>;
  ReferralPartyInput: Partial<ReferralPartyInput>;
  ConsentInput: Partial<ConsentInput>;
  DraftReferralInput: Partial<DraftReferralInput>;
  SendReferralInput: Partial<SendReferralInput>;
  ActOnReferralInput: Partial<ActOnReferralInput>;
  ReasonedReferralInput: Partial<ReasonedReferralInput>;
  AcceptReferralInput: Partial<AcceptReferralInput>;
  DeclineReferralInput: Partial<DeclineReferralInput>;
  ReturnReferralInput: Partial<ReturnReferralInput>;
  RedirectReferralInput: Partial<RedirectReferralInput>;
  ReopenReferralInput: Partial<ReopenReferralInput>;
  CompleteReferralInput: Partial<CompleteReferralInput>;
  ReferralParty: ReferralPartyRow;
  CentreParty: CentrePartyRow;
  HospitalParty: HospitalPartyRow;
  JusticeOfficeParty: JusticeOfficePartyRow;
  TeamParty: TeamPartyRow;
  OrganisationParty: OrganisationPartyRow;
  WithheldParty: WithheldPartyRow;
  Consent: ConsentRow;
  ReferralChanges: Partial<ReferralChanges>;
  ReferralChange: Partial<ReferralChange>;
  ReferralFlow: ReferralFlowRow;
  ReferralStatistics: ReferralStatisticsRow;
  Person: Partial<Person> & Pick<Person, 'id'>;
  District: Partial<District> & Pick<District, 'code'>;
  ServiceCentre: Partial<ServiceCentre> & Pick<ServiceCentre, 'id'>;
  Hospital: Partial<Hospital> & Pick<Hospital, 'id'>;
  JusticeOffice: Partial<JusticeOffice> & Pick<JusticeOffice, 'id'>;
  VolunteerTeam: Partial<VolunteerTeam> & Pick<VolunteerTeam, 'id'>;
  Organisation: Partial<Organisation> & Pick<Organisation, 'id'>;
  SocialWorker: Partial<SocialWorker> & Pick<SocialWorker, 'id'>;
  ReferralRouting: ReferralRoutingRow;
  ReferralTarget: ReferralTargetRow;
  RoutingReason: Partial<RoutingReason>;
  Township: Partial<Township> & Pick<Township, 'code'>;
  HospitalConnection: Partial<Omit<HospitalConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Hospital']> }>;
  Subscription: Record<PropertyKey, never>;
  ReferralUpdate: Partial<Omit<ReferralUpdate, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> }>;
  Referral: ReferralRow;
  ReferralEventConnection: Partial<Omit<ReferralEventConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ReferralEvent']> }>;
  ReferralConnection: Partial<Omit<ReferralConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Referral']> }>;
  ReferralClock: Partial<ReferralClock>;
  Urging: Partial<Urging>;
  ReferralEvent: ReferralEventRow;
  Resolution: ResolutionRow;
  ResolutionConnection: Partial<Omit<ResolutionConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Resolution']> }>;
  ResolutionMeasure: ResolutionMeasureRow;
  ResolutionStateChange: ResolutionStateChangeRow;
  ProgressNote: ProgressNoteRow;
  ResolutionLights: ResolutionLightsRow;
  AdoptResolutionInput: Partial<AdoptResolutionInput>;
  ResolutionMeasureInput: Partial<ResolutionMeasureInput>;
  ActOnResolutionInput: Partial<ActOnResolutionInput>;
  SharingRequest: SharingRequestRow;
  SharingRequestConnection: Partial<Omit<SharingRequestConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['SharingRequest']> }>;
  SharingStep: SharingStepRow;
  Grant: GrantRow;
  GrantConnection: Partial<Omit<GrantConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Grant']> }>;
  GrantStep: GrantStepRow;
  RequestSharingInput: Partial<RequestSharingInput>;
  ActOnSharingInput: Partial<ActOnSharingInput>;
  ActOnGrantInput: Partial<ActOnGrantInput>;
  GrantsInForce: Partial<GrantsInForce>;
  GrantInForce: Partial<GrantInForce>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  DepartmentAnswer: Partial<DepartmentAnswer>;
  Date: Partial<Scalars['Date']['output']>;
  PageInfo: Partial<PageInfo>;
  FigurePart: Partial<FigurePart>;
  FigureObservation: Partial<FigureObservation>;
  BigInt: Partial<Scalars['BigInt']['output']>;
  String: Partial<Scalars['String']['output']>;
};

export type SharingDirectiveArgs = {
  class: SharingClass;
  basis?: Maybe<Scalars['String']['input']>;
};

export type SharingDirectiveResolver<Result, Parent, ContextType = Context, Args = SharingDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert']> = {
  kind?: Resolver<ResolversTypes['AlertKind'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['TrafficLight'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  departments?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  urged?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['AlertSubject']>, ParentType, ContextType>;
};

export type AlertSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertSubject'] = ResolversParentTypes['AlertSubject']> = {
  __resolveType?: TypeResolveFn<'Resolution' | 'MajorMatterNotice' | 'Consultation' | 'Meeting' | 'PolicyDocument' | 'EmergencyIncident', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  alerts?: Resolver<ReadonlyArray<ResolversTypes['Alert']>, ParentType, ContextType, Partial<QueryAlertsArgs>>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  consultation?: Resolver<Maybe<ResolversTypes['Consultation']>, ParentType, ContextType, RequireFields<QueryConsultationArgs, 'id'>>;
  consultations?: Resolver<ResolversTypes['ConsultationConnection'], ParentType, ContextType, RequireFields<QueryConsultationsArgs, 'first'>>;
  departments?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType, Partial<QueryDepartmentsArgs>>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType, RequireFields<QueryDepartmentArgs, 'code'>>;
  responsibilities?: Resolver<ResolversTypes['ResponsibilityConnection'], ParentType, ContextType, RequireFields<QueryResponsibilitiesArgs, 'first'>>;
  dutyMatrix?: Resolver<ReadonlyArray<ResolversTypes['DutyMatter']>, ParentType, ContextType, Partial<QueryDutyMatrixArgs>>;
  emergencyAccesses?: Resolver<Maybe<ResolversTypes['EmergencyAccessConnection']>, ParentType, ContextType, RequireFields<QueryEmergencyAccessesArgs, 'first'>>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<QueryFigureArgs, 'code'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<QueryFiguresArgs, 'first'>>;
  incident?: Resolver<Maybe<ResolversTypes['EmergencyIncident']>, ParentType, ContextType, RequireFields<QueryIncidentArgs, 'id'>>;
  incidents?: Resolver<ResolversTypes['EmergencyIncidentConnection'], ParentType, ContextType, RequireFields<QueryIncidentsArgs, 'first'>>;
  deployments?: Resolver<ResolversTypes['DeploymentConnection'], ParentType, ContextType, RequireFields<QueryDeploymentsArgs, 'first'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'first'>>;
  nextMeeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, Partial<QueryNextMeetingArgs>>;
  notice?: Resolver<Maybe<ResolversTypes['MajorMatterNotice']>, ParentType, ContextType, RequireFields<QueryNoticeArgs, 'id'>>;
  notices?: Resolver<ResolversTypes['MajorMatterNoticeConnection'], ParentType, ContextType, RequireFields<QueryNoticesArgs, 'first'>>;
  policy?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType, RequireFields<QueryPolicyArgs, 'id'>>;
  policies?: Resolver<ResolversTypes['PolicyDocumentConnection'], ParentType, ContextType, RequireFields<QueryPoliciesArgs, 'first'>>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<QueryReferralArgs, 'id'>>;
  referrals?: Resolver<Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, RequireFields<QueryReferralsArgs, 'order' | 'first'>>;
  referralChanges?: Resolver<Maybe<ResolversTypes['ReferralChanges']>, ParentType, ContextType, RequireFields<QueryReferralChangesArgs, 'first'>>;
  referralFlow?: Resolver<ReadonlyArray<ResolversTypes['ReferralFlow']>, ParentType, ContextType, RequireFields<QueryReferralFlowArgs, 'from' | 'to'>>;
  referralStatistics?: Resolver<Maybe<ResolversTypes['ReferralStatistics']>, ParentType, ContextType, RequireFields<QueryReferralStatisticsArgs, 'from' | 'to'>>;
  referralRouting?: Resolver<ResolversTypes['ReferralRouting'], ParentType, ContextType, RequireFields<QueryReferralRoutingArgs, 'need' | 'township'>>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<QueryResolutionArgs, 'id'>>;
  resolutions?: Resolver<ResolversTypes['ResolutionConnection'], ParentType, ContextType, RequireFields<QueryResolutionsArgs, 'first'>>;
  resolutionLights?: Resolver<ReadonlyArray<ResolversTypes['ResolutionLights']>, ParentType, ContextType>;
  sharingRequest?: Resolver<Maybe<ResolversTypes['SharingRequest']>, ParentType, ContextType, RequireFields<QuerySharingRequestArgs, 'id'>>;
  sharingRequests?: Resolver<ResolversTypes['SharingRequestConnection'], ParentType, ContextType, RequireFields<QuerySharingRequestsArgs, 'first'>>;
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType, RequireFields<QueryGrantArgs, 'id'>>;
  grants?: Resolver<ResolversTypes['GrantConnection'], ParentType, ContextType, RequireFields<QueryGrantsArgs, 'first'>>;
  grantsInForce?: Resolver<ResolversTypes['GrantsInForce'], ParentType, ContextType, Partial<QueryGrantsInForceArgs>>;
};

export type CompletenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Completeness'] = ResolversParentTypes['Completeness'], FederationReferenceType extends FederationReferenceTypes['Completeness'] = FederationReferenceTypes['Completeness']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Completeness']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asked?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  answered?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['DepartmentAnswer']>, ParentType, ContextType>;
  alerts?: Resolver<ReadonlyArray<ResolversTypes['Alert']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  staleSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ConsultationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consultation'] = ResolversParentTypes['Consultation'], FederationReferenceType extends FederationReferenceTypes['Consultation'] = FederationReferenceTypes['Consultation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Consultation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  initiator?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  asked?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replyBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsultationState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ConsultationStateChange']>, ParentType, ContextType>;
  replies?: Resolver<ReadonlyArray<ResolversTypes['ConsultationReply']>, ParentType, ContextType>;
  silent?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  escalatedTo?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  resultZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationConnection'] = ResolversParentTypes['ConsultationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Consultation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsultationStateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationStateChange'] = ResolversParentTypes['ConsultationStateChange']> = {
  action?: Resolver<ResolversTypes['ConsultationAction'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ConsultationRole'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsultationState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsultationReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationReply'] = ResolversParentTypes['ConsultationReply']> = {
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['ConsultationPosition'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  openConsultation?: Resolver<Maybe<ResolversTypes['Consultation']>, ParentType, ContextType, RequireFields<MutationOpenConsultationArgs, 'input'>>;
  replyToConsultation?: Resolver<Maybe<ResolversTypes['Consultation']>, ParentType, ContextType, RequireFields<MutationReplyToConsultationArgs, 'input'>>;
  actOnConsultation?: Resolver<Maybe<ResolversTypes['Consultation']>, ParentType, ContextType, RequireFields<MutationActOnConsultationArgs, 'input'>>;
  proposeResponsibility?: Resolver<Maybe<ResolversTypes['Responsibility']>, ParentType, ContextType, RequireFields<MutationProposeResponsibilityArgs, 'input'>>;
  actOnResponsibility?: Resolver<Maybe<ResolversTypes['Responsibility']>, ParentType, ContextType, RequireFields<MutationActOnResponsibilityArgs, 'input'>>;
  openEmergencyAccess?: Resolver<Maybe<ResolversTypes['EmergencyAccess']>, ParentType, ContextType, RequireFields<MutationOpenEmergencyAccessArgs, 'input'>>;
  actOnEmergencyAccess?: Resolver<Maybe<ResolversTypes['EmergencyAccess']>, ParentType, ContextType, RequireFields<MutationActOnEmergencyAccessArgs, 'input'>>;
  reportEmergency?: Resolver<Maybe<ResolversTypes['EmergencyIncident']>, ParentType, ContextType, RequireFields<MutationReportEmergencyArgs, 'input'>>;
  actOnEmergency?: Resolver<Maybe<ResolversTypes['EmergencyIncident']>, ParentType, ContextType, RequireFields<MutationActOnEmergencyArgs, 'input'>>;
  nominateWorker?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType, RequireFields<MutationNominateWorkerArgs, 'input'>>;
  actOnDeployment?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType, RequireFields<MutationActOnDeploymentArgs, 'input'>>;
  requestTeam?: Resolver<Maybe<ResolversTypes['TeamRequest']>, ParentType, ContextType, RequireFields<MutationRequestTeamArgs, 'input'>>;
  actOnTeamRequest?: Resolver<Maybe<ResolversTypes['TeamRequest']>, ParentType, ContextType, RequireFields<MutationActOnTeamRequestArgs, 'input'>>;
  registerHousehold?: Resolver<Maybe<ResolversTypes['HouseholdAssignment']>, ParentType, ContextType, RequireFields<MutationRegisterHouseholdArgs, 'input'>>;
  actOnHousehold?: Resolver<Maybe<ResolversTypes['HouseholdAssignment']>, ParentType, ContextType, RequireFields<MutationActOnHouseholdArgs, 'input'>>;
  planMeeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<MutationPlanMeetingArgs, 'input'>>;
  actOnMeeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<MutationActOnMeetingArgs, 'input'>>;
  signMinutes?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<MutationSignMinutesArgs, 'input'>>;
  draftNotice?: Resolver<Maybe<ResolversTypes['MajorMatterNotice']>, ParentType, ContextType, RequireFields<MutationDraftNoticeArgs, 'input'>>;
  actOnNotice?: Resolver<Maybe<ResolversTypes['MajorMatterNotice']>, ParentType, ContextType, RequireFields<MutationActOnNoticeArgs, 'input'>>;
  acknowledgeNotice?: Resolver<Maybe<ResolversTypes['Acknowledgement']>, ParentType, ContextType, RequireFields<MutationAcknowledgeNoticeArgs, 'input'>>;
  planPolicy?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType, RequireFields<MutationPlanPolicyArgs, 'input'>>;
  actOnPolicy?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType, RequireFields<MutationActOnPolicyArgs, 'input'>>;
  draftReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationDraftReferralArgs, 'input'>>;
  sendReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationSendReferralArgs, 'input'>>;
  acknowledgeReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationAcknowledgeReferralArgs, 'input'>>;
  acceptReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationAcceptReferralArgs, 'input'>>;
  declineReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationDeclineReferralArgs, 'input'>>;
  returnReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationReturnReferralArgs, 'input'>>;
  redirectReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationRedirectReferralArgs, 'input'>>;
  startReferralService?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationStartReferralServiceArgs, 'input'>>;
  holdReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationHoldReferralArgs, 'input'>>;
  resumeReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationResumeReferralArgs, 'input'>>;
  recordPersonDeclined?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationRecordPersonDeclinedArgs, 'input'>>;
  completeReferralService?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationCompleteReferralServiceArgs, 'input'>>;
  closeReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationCloseReferralArgs, 'input'>>;
  disputeReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationDisputeReferralArgs, 'input'>>;
  urgeReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationUrgeReferralArgs, 'input'>>;
  withdrawReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationWithdrawReferralArgs, 'input'>>;
  reopenReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationReopenReferralArgs, 'input'>>;
  revokeReferralConsent?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationRevokeReferralConsentArgs, 'input'>>;
  reportReferralError?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationReportReferralErrorArgs, 'input'>>;
  markReferralEnteredInError?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<MutationMarkReferralEnteredInErrorArgs, 'input'>>;
  adoptResolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<MutationAdoptResolutionArgs, 'input'>>;
  actOnResolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<MutationActOnResolutionArgs, 'input'>>;
  requestSharing?: Resolver<Maybe<ResolversTypes['SharingRequest']>, ParentType, ContextType, RequireFields<MutationRequestSharingArgs, 'input'>>;
  actOnSharing?: Resolver<Maybe<ResolversTypes['SharingRequest']>, ParentType, ContextType, RequireFields<MutationActOnSharingArgs, 'input'>>;
  suspendGrant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType, RequireFields<MutationSuspendGrantArgs, 'input'>>;
  resumeGrant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType, RequireFields<MutationResumeGrantArgs, 'input'>>;
  revokeGrant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType, RequireFields<MutationRevokeGrantArgs, 'input'>>;
};

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'], FederationReferenceType extends FederationReferenceTypes['Department'] = FederationReferenceTypes['Department']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Department']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['DepartmentCode'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participation?: Resolver<ResolversTypes['DepartmentParticipation'], ParentType, ContextType>;
  subgraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officeHours?: Resolver<ResolversTypes['OfficeHours'], ParentType, ContextType>;
  responsibilities?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType, Partial<DepartmentResponsibilitiesArgs>>;
  resolutionsLed?: Resolver<ResolversTypes['ResolutionConnection'], ParentType, ContextType, RequireFields<DepartmentResolutionsLedArgs, 'first'>>;
  acknowledgementsOwed?: Resolver<ReadonlyArray<ResolversTypes['Acknowledgement']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type OfficeHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeHours'] = ResolversParentTypes['OfficeHours']> = {
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shuts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResponsibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Responsibility'] = ResolversParentTypes['Responsibility'], FederationReferenceType extends FederationReferenceTypes['Responsibility'] = FederationReferenceTypes['Responsibility']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Responsibility']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ResponsibilityState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ResponsibilityStep']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endRecordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matterZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['ServiceField']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['DutyRole'], ParentType, ContextType>;
  basisZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type ResponsibilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityConnection'] = ResolversParentTypes['ResponsibilityConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyMatterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyMatter'] = ResolversParentTypes['DutyMatter']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['ServiceField']>, ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  responsibilities?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType>;
};

export type ResponsibilityStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityStep'] = ResolversParentTypes['ResponsibilityStep']> = {
  action?: Resolver<ResolversTypes['ResponsibilityAction'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ResponsibilityRole'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ResponsibilityState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmergencyAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyAccess'] = ResolversParentTypes['EmergencyAccess'], FederationReferenceType extends FederationReferenceTypes['EmergencyAccess'] = FederationReferenceTypes['EmergencyAccess']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmergencyAccess']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incident?: Resolver<ResolversTypes['EmergencyIncident'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  client?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EmergencyAccessState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['EmergencyAccessStep']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type EmergencyAccessConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyAccessConnection'] = ResolversParentTypes['EmergencyAccessConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EmergencyAccess']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmergencyAccessStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyAccessStep'] = ResolversParentTypes['EmergencyAccessStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['EmergencyAccessAction'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['EmergencyAccessRole'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['EmergencyAccessState']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['EmergencyAccessState'], ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamRequest'] = ResolversParentTypes['TeamRequest'], FederationReferenceType extends FederationReferenceTypes['TeamRequest'] = FederationReferenceTypes['TeamRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TeamRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incident?: Resolver<ResolversTypes['EmergencyIncident'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['VolunteerTeam'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['EmergencySupport'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TeamRequestState'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['TeamRequestStep']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type TeamRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamRequestConnection'] = ResolversParentTypes['TeamRequestConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TeamRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdAssignment'] = ResolversParentTypes['HouseholdAssignment'], FederationReferenceType extends FederationReferenceTypes['HouseholdAssignment'] = FederationReferenceTypes['HouseholdAssignment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HouseholdAssignment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incident?: Resolver<ResolversTypes['EmergencyIncident'], ParentType, ContextType>;
  township?: Resolver<ResolversTypes['Township'], ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['SocialWorker']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HouseholdState'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HouseholdStep']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type HouseholdAssignmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdAssignmentConnection'] = ResolversParentTypes['HouseholdAssignmentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HouseholdAssignment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamRequestStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamRequestStep'] = ResolversParentTypes['TeamRequestStep']> = {
  action?: Resolver<ResolversTypes['TeamRequestAction'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['TeamRequestRole'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TeamRequestState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdStep'] = ResolversParentTypes['HouseholdStep']> = {
  action?: Resolver<ResolversTypes['HouseholdAction'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['HouseholdRole'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HouseholdState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure'], FederationReferenceType extends FederationReferenceTypes['Figure'] = FederationReferenceTypes['Figure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Figure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labelZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  printedValue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  printedParts?: Resolver<ReadonlyArray<ResolversTypes['FigurePart']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['FigureQualifier'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['FigureSource'], ParentType, ContextType>;
  sentenceZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  definitionZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definitionEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  responsible?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
  coordinationObservation?: Resolver<Maybe<ResolversTypes['FigureObservation']>, ParentType, ContextType>;
  computed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  computedParts?: Resolver<ReadonlyArray<ResolversTypes['FigurePart']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['FigureVerdict'], ParentType, ContextType>;
  producedBy?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['FigureSourceObservation']>, ParentType, ContextType>;
};

export type FigureSourceObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureSourceObservation'] = ResolversParentTypes['FigureSourceObservation']> = {
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  observation?: Resolver<ResolversTypes['FigureObservation'], ParentType, ContextType>;
};

export type FigureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureConnection'] = ResolversParentTypes['FigureConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmergencyIncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyIncident'] = ResolversParentTypes['EmergencyIncident'], FederationReferenceType extends FederationReferenceTypes['EmergencyIncident'] = FederationReferenceTypes['EmergencyIncident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmergencyIncident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IncidentKind'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  placeZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inCity?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  namedInReport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['ResponseLevel']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EmergencyState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['EmergencyStateChange']>, ParentType, ContextType>;
  supports?: Resolver<ReadonlyArray<ResolversTypes['EmergencySupport']>, ParentType, ContextType>;
  deployments?: Resolver<ResolversTypes['DeploymentConnection'], ParentType, ContextType, RequireFields<EmergencyIncidentDeploymentsArgs, 'first'>>;
  workersDeployed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workersOnSite?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engagedWorkers?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  engagedTeams?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  teamRequests?: Resolver<ResolversTypes['TeamRequestConnection'], ParentType, ContextType, RequireFields<EmergencyIncidentTeamRequestsArgs, 'first'>>;
  householdsRegistered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  householdsUnassigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  households?: Resolver<Maybe<ResolversTypes['HouseholdAssignmentConnection']>, ParentType, ContextType, RequireFields<EmergencyIncidentHouseholdsArgs, 'first'>>;
  reviewZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notices?: Resolver<ResolversTypes['MajorMatterNoticeConnection'], ParentType, ContextType, RequireFields<EmergencyIncidentNoticesArgs, 'first'>>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmergencyIncidentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyIncidentConnection'] = ResolversParentTypes['EmergencyIncidentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EmergencyIncident']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmergencyStateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyStateChange'] = ResolversParentTypes['EmergencyStateChange']> = {
  action?: Resolver<ResolversTypes['EmergencyAction'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['EmergencyRole'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EmergencyState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeploymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deployment'] = ResolversParentTypes['Deployment'], FederationReferenceType extends FederationReferenceTypes['Deployment'] = FederationReferenceTypes['Deployment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Deployment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incident?: Resolver<ResolversTypes['EmergencyIncident'], ParentType, ContextType>;
  worker?: Resolver<ResolversTypes['SocialWorker'], ParentType, ContextType>;
  nomination?: Resolver<ResolversTypes['NominationRoute'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['EmergencySupport'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeploymentState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['DeploymentStateChange']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  nominatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type DeploymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeploymentConnection'] = ResolversParentTypes['DeploymentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Deployment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeploymentStateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeploymentStateChange'] = ResolversParentTypes['DeploymentStateChange']> = {
  action?: Resolver<ResolversTypes['DeploymentAction'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['DeploymentRole'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeploymentState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting'], FederationReferenceType extends FederationReferenceTypes['Meeting'] = FederationReferenceTypes['Meeting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Meeting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  cadence?: Resolver<ResolversTypes['MeetingCadence'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MeetingState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['MeetingStateChange']>, ParentType, ContextType>;
  scheduledFor?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  postponedFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  placeZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chair?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  attendance?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
  awaitingSignature?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  agenda?: Resolver<ReadonlyArray<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  minutesZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolutions?: Resolver<ReadonlyArray<ResolversTypes['Resolution']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingStateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingStateChange'] = ResolversParentTypes['MeetingStateChange']> = {
  action?: Resolver<ResolversTypes['MeetingAction'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['MeetingRole'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MeetingState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  represented?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  representativeZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedMinutesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AgendaItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposer?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  consultation?: Resolver<Maybe<ResolversTypes['Consultation']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['MajorMatterNotice']>, ParentType, ContextType>;
};

export type MajorMatterNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MajorMatterNotice'] = ResolversParentTypes['MajorMatterNotice'], FederationReferenceType extends FederationReferenceTypes['MajorMatterNotice'] = FederationReferenceTypes['MajorMatterNotice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MajorMatterNotice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['MatterLevel'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgeBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NoticeState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['NoticeStateChange']>, ParentType, ContextType>;
  told?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  acknowledgements?: Resolver<ReadonlyArray<ResolversTypes['Acknowledgement']>, ParentType, ContextType>;
  outstanding?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  followUps?: Resolver<ReadonlyArray<ResolversTypes['Resolution']>, ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['EmergencyIncident']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MajorMatterNoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MajorMatterNoticeConnection'] = ResolversParentTypes['MajorMatterNoticeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MajorMatterNotice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticeStateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeStateChange'] = ResolversParentTypes['NoticeStateChange']> = {
  action?: Resolver<ResolversTypes['NoticeAction'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['NoticeRole'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NoticeState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AcknowledgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Acknowledgement'] = ResolversParentTypes['Acknowledgement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['MajorMatterNotice'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AcknowledgementState'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  actionZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PolicyDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyDocument'] = ResolversParentTypes['PolicyDocument'], FederationReferenceType extends FederationReferenceTypes['PolicyDocument'] = FederationReferenceTypes['PolicyDocument']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PolicyDocument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PolicyKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PolicyState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['PolicyStateChange']>, ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  namedInReport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  targetDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  targetZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForceTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  appliesTo?: Resolver<ReadonlyArray<ResolversTypes['ServiceField']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyDocumentConnection'] = ResolversParentTypes['PolicyDocumentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyStateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyStateChange'] = ResolversParentTypes['PolicyStateChange']> = {
  action?: Resolver<ResolversTypes['PolicyAction'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['PolicyRole'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PolicyState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferralPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralParty'] = ResolversParentTypes['ReferralParty']> = {
  __resolveType?: TypeResolveFn<'CentreParty' | 'HospitalParty' | 'JusticeOfficeParty' | 'TeamParty' | 'OrganisationParty' | 'WithheldParty', ParentType, ContextType>;
};

export type CentrePartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreParty'] = ResolversParentTypes['CentreParty']> = {
  labelZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['ServiceCentre'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HospitalPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HospitalParty'] = ResolversParentTypes['HospitalParty']> = {
  labelZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hospital?: Resolver<ResolversTypes['Hospital'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JusticeOfficePartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JusticeOfficeParty'] = ResolversParentTypes['JusticeOfficeParty']> = {
  labelZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  justiceOffice?: Resolver<ResolversTypes['JusticeOffice'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamParty'] = ResolversParentTypes['TeamParty']> = {
  labelZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['VolunteerTeam'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationParty'] = ResolversParentTypes['OrganisationParty']> = {
  labelZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithheldPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithheldParty'] = ResolversParentTypes['WithheldParty']> = {
  labelZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent'], FederationReferenceType extends FederationReferenceTypes['Consent'] = FederationReferenceTypes['Consent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Consent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scope?: Resolver<ReadonlyArray<ResolversTypes['ConsentScope']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['LegalBasis'], ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  guardianGiven?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type ReferralChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralChanges'] = ResolversParentTypes['ReferralChanges']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['ReferralChange']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReferralChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralChange'] = ResolversParentTypes['ReferralChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReferralFlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralFlow'] = ResolversParentTypes['ReferralFlow']> = {
  from?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['ReferralStatistics'], ParentType, ContextType>;
};

export type ReferralStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralStatistics'] = ResolversParentTypes['ReferralStatistics']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sentSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  accepted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  acceptedSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  declined?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declinedSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  declinedWithoutOnward?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declinedWithoutOnwardSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overdueSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closedLoop?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  closedLoopSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  loopClosureRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianHoursToResponse?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  medianDaysToFirstService?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  referrals?: Resolver<Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, RequireFields<PersonReferralsArgs, 'first'>>;
};

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District'], FederationReferenceType extends FederationReferenceTypes['District'] = FederationReferenceTypes['District']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['District']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  referralFlow?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReferralFlow']>>, ParentType, ContextType, RequireFields<DistrictReferralFlowArgs, 'from' | 'to'>>;
};

export type ServiceCentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCentre'] = ResolversParentTypes['ServiceCentre'], FederationReferenceType extends FederationReferenceTypes['ServiceCentre'] = FederationReferenceTypes['ServiceCentre']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceCentre']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  referrals?: Resolver<Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, RequireFields<ServiceCentreReferralsArgs, 'direction' | 'first'>>;
  referralStatistics?: Resolver<Maybe<ResolversTypes['ReferralStatistics']>, ParentType, ContextType, RequireFields<ServiceCentreReferralStatisticsArgs, 'from' | 'to' | 'direction'>>;
};

export type HospitalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hospital'] = ResolversParentTypes['Hospital']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type JusticeOfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JusticeOffice'] = ResolversParentTypes['JusticeOffice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VolunteerTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerTeam'] = ResolversParentTypes['VolunteerTeam']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SocialWorkerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialWorker'] = ResolversParentTypes['SocialWorker']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReferralRoutingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralRouting'] = ResolversParentTypes['ReferralRouting'], FederationReferenceType extends FederationReferenceTypes['ReferralRouting'] = FederationReferenceTypes['ReferralRouting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReferralRouting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['ServiceField'], ParentType, ContextType>;
  township?: Resolver<ResolversTypes['Township'], ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  centres?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReferralTarget']>>, ParentType, ContextType>;
  judicialOffice?: Resolver<Maybe<ResolversTypes['ReferralTarget']>, ParentType, ContextType>;
  hospitals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReferralTarget']>>, ParentType, ContextType>;
};

export type ReferralTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralTarget'] = ResolversParentTypes['ReferralTarget']> = {
  party?: Resolver<ResolversTypes['ReferralParty'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['CapacityStatus'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['OrganisationGrade']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['RoutingReason']>, ParentType, ContextType>;
};

export type RoutingReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingReason'] = ResolversParentTypes['RoutingReason']> = {
  kind?: Resolver<ResolversTypes['RoutingReasonKind'], ParentType, ContextType>;
  favourable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TownshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Township'] = ResolversParentTypes['Township'], FederationReferenceType extends FederationReferenceTypes['Township'] = FederationReferenceTypes['Township']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Township']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  referralChanged?: SubscriptionResolver<Maybe<ResolversTypes['ReferralUpdate']>, "referralChanged", ParentType, ContextType, Partial<SubscriptionReferralChangedArgs>>;
};

export type ReferralUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralUpdate'] = ResolversParentTypes['ReferralUpdate']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral'], FederationReferenceType extends FederationReferenceTypes['Referral'] = FederationReferenceTypes['Referral']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Referral']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ReferralParty'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ReferralParty'], ParentType, ContextType>;
  fromDepartment?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  toDepartment?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['ServiceField']>, ParentType, ContextType>;
  summaryZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['ReferralWithholding']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['ReferralPriority'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReferralState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  respondedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstServiceAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['ReferralClock'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  urged?: Resolver<Maybe<ResolversTypes['Urging']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['DeclineReason']>, ParentType, ContextType>;
  onwardSuggestion?: Resolver<Maybe<ResolversTypes['ReferralParty']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReferralOutcome']>, ParentType, ContextType>;
  feedbackZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedUnconfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  redirectedTo?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  receiverCaseNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capacityAtSending?: Resolver<Maybe<ResolversTypes['CapacityStatus']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['ReferralMissing']>, ParentType, ContextType>;
  duplicates?: Resolver<ReadonlyArray<ResolversTypes['Referral']>, ParentType, ContextType>;
  errorReportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ReferralEventConnection'], ParentType, ContextType, RequireFields<ReferralHistoryArgs, 'first'>>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type ReferralEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralEventConnection'] = ResolversParentTypes['ReferralEventConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReferralEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferralConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralConnection'] = ResolversParentTypes['ReferralConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Referral']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferralClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralClock'] = ResolversParentTypes['ReferralClock']> = {
  state?: Resolver<ResolversTypes['ClockState'], ParentType, ContextType>;
  respondBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstServiceBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pausedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pausedWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explanationZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanationEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UrgingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Urging'] = ResolversParentTypes['Urging']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReferralEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralEvent'] = ResolversParentTypes['ReferralEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['ReferralAction'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['ReferralActor'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ReferralState']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ReferralState'], ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution'], FederationReferenceType extends FederationReferenceTypes['Resolution'] = FederationReferenceTypes['Resolution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resolution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  agendaNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mandate?: Resolver<ResolversTypes['Mandate'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  support?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  assignedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ResolutionState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ResolutionStateChange']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['ResolutionMeasure']>, ParentType, ContextType>;
  measured?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetMet?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  measureMissing?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  light?: Resolver<Maybe<ResolversTypes['TrafficLight']>, ParentType, ContextType>;
  daysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  urged?: Resolver<Maybe<ResolversTypes['Urging']>, ParentType, ContextType>;
  progress?: Resolver<ReadonlyArray<ResolversTypes['ProgressNote']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measuredBy?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionConnection'] = ResolversParentTypes['ResolutionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Resolution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResolutionMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionMeasure'] = ResolversParentTypes['ResolutionMeasure']> = {
  metric?: Resolver<ResolversTypes['ResolutionMetric'], ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['ResolutionComparator'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
};

export type ResolutionStateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionStateChange'] = ResolversParentTypes['ResolutionStateChange']> = {
  action?: Resolver<ResolversTypes['ResolutionAction'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ResolutionRole'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ResolutionState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgressNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressNote'] = ResolversParentTypes['ProgressNote']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noteZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResolutionLightsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionLights'] = ResolversParentTypes['ResolutionLights']> = {
  lead?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  green?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yellow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  red?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharingRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingRequest'] = ResolversParentTypes['SharingRequest'], FederationReferenceType extends FederationReferenceTypes['SharingRequest'] = FederationReferenceTypes['SharingRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SharingRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  client?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clientDepartment?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  clientOrganisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  clientCentre?: Resolver<Maybe<ResolversTypes['ServiceCentre']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['PurposeOfUse'], ParentType, ContextType>;
  legalBasisZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scenarioZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopeZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['SharingMethod'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['SharingClass'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SharingState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['SharingStep']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type SharingRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingRequestConnection'] = ResolversParentTypes['SharingRequestConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SharingRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharingStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingStep'] = ResolversParentTypes['SharingStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['SharingAction'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['SharingRole'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['SharingState']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['SharingState'], ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant'], FederationReferenceType extends FederationReferenceTypes['Grant'] = FederationReferenceTypes['Grant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Grant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['SharingRequest'], ParentType, ContextType>;
  client?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clientDepartment?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  clientOrganisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  clientCentre?: Resolver<Maybe<ResolversTypes['ServiceCentre']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['PurposeOfUse'], ParentType, ContextType>;
  legalBasisZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scenarioZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopeZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['SharingMethod'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GrantState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['GrantStep']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type GrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantConnection'] = ResolversParentTypes['GrantConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Grant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrantStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantStep'] = ResolversParentTypes['GrantStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['GrantAction'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['GrantRole'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['GrantState']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['GrantState'], ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrantsInForceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantsInForce'] = ResolversParentTypes['GrantsInForce']> = {
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grants?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GrantInForce']>>, ParentType, ContextType>;
  suspended?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type GrantInForceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantInForce'] = ResolversParentTypes['GrantInForce']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  client?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['PurposeOfUse'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DepartmentAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentAnswer'] = ResolversParentTypes['DepartmentAnswer']> = {
  department?: Resolver<ResolversTypes['DepartmentCode'], ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dataAsOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FigurePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigurePart'] = ResolversParentTypes['FigurePart']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureObservation'] = ResolversParentTypes['FigureObservation']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['FigurePart']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type Resolvers<ContextType = Context> = {
  Alert?: AlertResolvers<ContextType>;
  AlertSubject?: AlertSubjectResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Completeness?: CompletenessResolvers<ContextType>;
  Consultation?: ConsultationResolvers<ContextType>;
  ConsultationConnection?: ConsultationConnectionResolvers<ContextType>;
  ConsultationStateChange?: ConsultationStateChangeResolvers<ContextType>;
  ConsultationReply?: ConsultationReplyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  OfficeHours?: OfficeHoursResolvers<ContextType>;
  Responsibility?: ResponsibilityResolvers<ContextType>;
  ResponsibilityConnection?: ResponsibilityConnectionResolvers<ContextType>;
  DutyMatter?: DutyMatterResolvers<ContextType>;
  ResponsibilityStep?: ResponsibilityStepResolvers<ContextType>;
  EmergencyAccess?: EmergencyAccessResolvers<ContextType>;
  EmergencyAccessConnection?: EmergencyAccessConnectionResolvers<ContextType>;
  EmergencyAccessStep?: EmergencyAccessStepResolvers<ContextType>;
  TeamRequest?: TeamRequestResolvers<ContextType>;
  TeamRequestConnection?: TeamRequestConnectionResolvers<ContextType>;
  HouseholdAssignment?: HouseholdAssignmentResolvers<ContextType>;
  HouseholdAssignmentConnection?: HouseholdAssignmentConnectionResolvers<ContextType>;
  TeamRequestStep?: TeamRequestStepResolvers<ContextType>;
  HouseholdStep?: HouseholdStepResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureSourceObservation?: FigureSourceObservationResolvers<ContextType>;
  FigureConnection?: FigureConnectionResolvers<ContextType>;
  EmergencyIncident?: EmergencyIncidentResolvers<ContextType>;
  EmergencyIncidentConnection?: EmergencyIncidentConnectionResolvers<ContextType>;
  EmergencyStateChange?: EmergencyStateChangeResolvers<ContextType>;
  Deployment?: DeploymentResolvers<ContextType>;
  DeploymentConnection?: DeploymentConnectionResolvers<ContextType>;
  DeploymentStateChange?: DeploymentStateChangeResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingStateChange?: MeetingStateChangeResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  MajorMatterNotice?: MajorMatterNoticeResolvers<ContextType>;
  MajorMatterNoticeConnection?: MajorMatterNoticeConnectionResolvers<ContextType>;
  NoticeStateChange?: NoticeStateChangeResolvers<ContextType>;
  Acknowledgement?: AcknowledgementResolvers<ContextType>;
  PolicyDocument?: PolicyDocumentResolvers<ContextType>;
  PolicyDocumentConnection?: PolicyDocumentConnectionResolvers<ContextType>;
  PolicyStateChange?: PolicyStateChangeResolvers<ContextType>;
  ReferralParty?: ReferralPartyResolvers<ContextType>;
  CentreParty?: CentrePartyResolvers<ContextType>;
  HospitalParty?: HospitalPartyResolvers<ContextType>;
  JusticeOfficeParty?: JusticeOfficePartyResolvers<ContextType>;
  TeamParty?: TeamPartyResolvers<ContextType>;
  OrganisationParty?: OrganisationPartyResolvers<ContextType>;
  WithheldParty?: WithheldPartyResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ReferralChanges?: ReferralChangesResolvers<ContextType>;
  ReferralChange?: ReferralChangeResolvers<ContextType>;
  ReferralFlow?: ReferralFlowResolvers<ContextType>;
  ReferralStatistics?: ReferralStatisticsResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  ServiceCentre?: ServiceCentreResolvers<ContextType>;
  Hospital?: HospitalResolvers<ContextType>;
  JusticeOffice?: JusticeOfficeResolvers<ContextType>;
  VolunteerTeam?: VolunteerTeamResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  SocialWorker?: SocialWorkerResolvers<ContextType>;
  ReferralRouting?: ReferralRoutingResolvers<ContextType>;
  ReferralTarget?: ReferralTargetResolvers<ContextType>;
  RoutingReason?: RoutingReasonResolvers<ContextType>;
  Township?: TownshipResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  ReferralUpdate?: ReferralUpdateResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralEventConnection?: ReferralEventConnectionResolvers<ContextType>;
  ReferralConnection?: ReferralConnectionResolvers<ContextType>;
  ReferralClock?: ReferralClockResolvers<ContextType>;
  Urging?: UrgingResolvers<ContextType>;
  ReferralEvent?: ReferralEventResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  ResolutionConnection?: ResolutionConnectionResolvers<ContextType>;
  ResolutionMeasure?: ResolutionMeasureResolvers<ContextType>;
  ResolutionStateChange?: ResolutionStateChangeResolvers<ContextType>;
  ProgressNote?: ProgressNoteResolvers<ContextType>;
  ResolutionLights?: ResolutionLightsResolvers<ContextType>;
  SharingRequest?: SharingRequestResolvers<ContextType>;
  SharingRequestConnection?: SharingRequestConnectionResolvers<ContextType>;
  SharingStep?: SharingStepResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  GrantConnection?: GrantConnectionResolvers<ContextType>;
  GrantStep?: GrantStepResolvers<ContextType>;
  GrantsInForce?: GrantsInForceResolvers<ContextType>;
  GrantInForce?: GrantInForceResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DepartmentAnswer?: DepartmentAnswerResolvers<ContextType>;
  Date?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  FigurePart?: FigurePartResolvers<ContextType>;
  FigureObservation?: FigureObservationResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Context> = {
  sharing?: SharingDirectiveResolver<any, any, ContextType>;
};
