/** Written by `npm run hub -- schema compose`; do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { VolunteerActivityRow } from './entities/volunteer-activity.ts';
import type { VolunteerTeamRow, VolunteerTeamConnectionRow } from './entities/volunteer-team.ts';
import type { VolunteerRow } from './entities/volunteer.ts';
import type { ActivityFeedbackRow } from './entities/activity-feedback.ts';
import type { CallableTeamRow } from './entities/callable-team.ts';
import type { HoursRecordRow } from './entities/hours-record.ts';
import type { TeamAttachmentRow } from './entities/team-attachment.ts';
import type { TeamCallOutRow } from './entities/team-call-out.ts';
import type { TeamReturnRow } from './entities/team-return.ts';
import type { TeamSkillStrengthRow } from './entities/team-skill-strength.ts';
import type { TeamToCallRow } from './entities/team-to-call.ts';
import type { VolunteerAwardRow } from './entities/volunteer-award.ts';
import type { VolunteerCertificateRow } from './entities/volunteer-certificate.ts';
import type { VolunteerMembershipRow } from './entities/volunteer-membership.ts';
import type { VolunteerTrainingRow } from './entities/volunteer-training.ts';
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

/** 义工活动 · A volunteer activity of a team; a sample of the activities in the returns below scale 1. */
export type VolunteerActivity = {
  readonly __typename?: 'VolunteerActivity';
  /** 活动编号 · The hub's key of the activity, such as VA-000001. */
  readonly id: Scalars['ID']['output'];
  /** 名称 · What the activity is called. */
  readonly titleZh: Scalars['String']['output'];
  /** 队伍 · The team that holds it. */
  readonly team: VolunteerTeam;
  /** 街镇 · The township-level division it is held in; nothing more exact is published. */
  readonly township?: Maybe<Township>;
  /** 中心 · The centre it is held with; null for a team of a volunteer organisation. */
  readonly centre?: Maybe<ServiceCentre>;
  /** 服务领域 · The field served; COMMUNITY_CORRECTIONS and DRUG_CONTROL would disclose who is served there and read OTHER here. */
  readonly field: ServiceField;
  /** 实际服务领域 · The field without masking; needs the scopes person:volunteer and person:corrections. */
  readonly exactField?: Maybe<ServiceField>;
  /** 所需专长 · The skill asked for; null when none is needed. */
  readonly skill?: Maybe<VolunteerSkill>;
  /** 带队社工 · The social worker who leads it (社工义工联动); null when the team is on its own. */
  readonly ledBy?: Maybe<SocialWorker>;
  /** 开始时刻 · When it starts. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** 结束时刻 · When it ends. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** 招募名额 · Places offered, in persons. */
  readonly places: Scalars['Int']['output'];
  /** 参与人次 · Participations whose hours are confirmed or certified, in person-times; 0 before. */
  readonly participations: Scalars['Int']['output'];
  /** 状态 · Where it stands today. */
  readonly state: ActivityState;
  /** 状态历程 · The days it entered each state, oldest first; at most 7. */
  readonly stateHistory: ReadonlyArray<ActivityStateChange>;
  /** 时数记录 · The hours recorded for it, by key. Needs a signed-in client. */
  readonly hoursRecords?: Maybe<HoursRecordConnection>;
  /** 评价与投诉 · What those served said about it, newest first. */
  readonly feedback: ActivityFeedbackConnection;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};


/** 义工活动 · A volunteer activity of a team; a sample of the activities in the returns below scale 1. */
export type VolunteerActivityHoursRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 义工活动 · A volunteer activity of a team; a sample of the activities in the returns below scale 1. */
export type VolunteerActivityFeedbackArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 义工活动的一页 · One page of activities. */
export type VolunteerActivityConnection = {
  readonly __typename?: 'VolunteerActivityConnection';
  /** 活动 · The activities of this page. */
  readonly nodes: ReadonlyArray<VolunteerActivity>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many activity rows match, on all pages; a sample below scale 1. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 活动状态变更 · The day an activity entered a state. */
export type ActivityStateChange = {
  readonly __typename?: 'ActivityStateChange';
  /** 状态 · The state entered. */
  readonly state: ActivityState;
  /** 日期 · The day it was entered. */
  readonly on: Scalars['Date']['output'];
};

/** 活动状态 · Where an activity stands, in this order; CANCELLED may follow any state before HELD. */
export type ActivityState =
  /** 草拟 · Being drafted. */
  | 'DRAFT'
  /** 已发布 · Published. */
  | 'PUBLISHED'
  /** 招募中 · Recruiting volunteers. */
  | 'RECRUITING'
  /** 招募截止 · Recruitment closed, not held yet. */
  | 'CLOSED'
  /** 已举行 · Held; hours not recorded yet. */
  | 'HELD'
  /** 时数已录 · Held, hours recorded. */
  | 'HOURS_RECORDED'
  /** 已取消 · Cancelled. */
  | 'CANCELLED';

/** 评价与投诉 · What someone served by an activity said about it (MZ/T 061: evaluation and complaint); carries nothing about who said it. */
export type ActivityFeedback = {
  readonly __typename?: 'ActivityFeedback';
  /** 活动 · The activity. */
  readonly activity: VolunteerActivity;
  /** 种类 · Evaluation or complaint. */
  readonly kind: FeedbackKind;
  /** 评分 · From 1 (poor) to 5 (excellent); null for a complaint. */
  readonly score?: Maybe<Scalars['Int']['output']>;
  /** 收到日期 · The day it was received. */
  readonly receivedOn: Scalars['Date']['output'];
  /** 办结日期 · The day a complaint was settled; null while open, and for an evaluation. */
  readonly settledOn?: Maybe<Scalars['Date']['output']>;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 评价与投诉的一页 · One page of feedback. */
export type ActivityFeedbackConnection = {
  readonly __typename?: 'ActivityFeedbackConnection';
  /** 评价与投诉 · The feedback of this page. */
  readonly nodes: ReadonlyArray<ActivityFeedback>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many match, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 反馈种类 · Evaluation or complaint. */
export type FeedbackKind =
  /** 评价 · An evaluation with a score. */
  | 'EVALUATION'
  /** 投诉 · A complaint, to be settled. */
  | 'COMPLAINT';

export type Query = {
  readonly __typename?: 'Query';
  /** 按编号查活动 · The activity with this key, or null. */
  readonly volunteerActivity?: Maybe<VolunteerActivity>;
  /** 活动列表 · Activities by place, team, field, state and day, newest first; a sample below scale 1. */
  readonly volunteerActivities: VolunteerActivityConnection;
  /** 应急出队 · The call-out with this key, or null. */
  readonly teamCallOut?: Maybe<TeamCallOut>;
  /** 应急出队列表 · Call-outs by incident, team, state and day of call, newest first. */
  readonly teamCallOuts: TeamCallOutConnection;
  /** 时数记录 · The record with this key, or null. Needs a signed-in client. */
  readonly hoursRecord?: Maybe<HoursRecord>;
  /** 时数记录列表 · Hours records by volunteer, activity, origin, state and day, newest first. Needs the scope volunteer:record. */
  readonly hoursRecords?: Maybe<HoursRecordConnection>;
  /** 时数统计 · Hours records by origin and state over the whole months from … to touch, small numbers suppressed, the rest rounded to 5. */
  readonly hoursStatistics: HoursStatistics;
  /** 查验记录证明 · The certificate with this number, or null: how a school or employer checks a paper. Needs the scope volunteer:record. */
  readonly volunteerCertificate?: Maybe<VolunteerCertificate>;
  /** 义工力量 · What the volunteers of the city, a district or a township can do today, by skill; null for a district closed in 2014, whose teams count under its successor. */
  readonly volunteerPool?: Maybe<VolunteerPool>;
  /** 可调队伍 · Teams that could be called out to a place today, the nearest first, then those on call, then the strongest in the skill; at most 100. */
  readonly callableTeams: ReadonlyArray<CallableTeam>;
  /** 全市义工服务统计 · The city's volunteering in a year; null for a year without returns (they begin in 2011). */
  readonly volunteering?: Maybe<VolunteerStatistics>;
  /** 历年义工服务统计 · The city's volunteering year by year, oldest first; only years with returns, at most 20. */
  readonly volunteeringByYear: ReadonlyArray<VolunteerStatistics>;
  /** 按编号查队伍 · The team with this key, or null. */
  readonly volunteerTeam?: Maybe<VolunteerTeam>;
  /** 队伍查找 · Teams by place, skill, availability and home, by key: the finder for call-outs. */
  readonly volunteerTeams: VolunteerTeamConnection;
  /** 按编号查义工 · The volunteer with this key, or null. Needs the scope volunteer:record. */
  readonly volunteer?: Maybe<Volunteer>;
  /** 按统一编号查义工 · The volunteer with this MZ/T 061 number, or null; needs the scope person:volunteer. */
  readonly volunteerByNumber?: Maybe<Volunteer>;
  /** 义工列表 · Volunteers by home, main skill, state and registration, by key; a sample below scale 1. Needs the scope volunteer:record. */
  readonly volunteers?: Maybe<VolunteerConnection>;
};


export type QueryVolunteerActivityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVolunteerActivitiesArgs = {
  district?: InputMaybe<Scalars['ID']['input']>;
  township?: InputMaybe<Scalars['ID']['input']>;
  team?: InputMaybe<Scalars['ID']['input']>;
  centre?: InputMaybe<Scalars['ID']['input']>;
  field?: InputMaybe<ServiceField>;
  state?: InputMaybe<ActivityState>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTeamCallOutArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTeamCallOutsArgs = {
  incident?: InputMaybe<Scalars['ID']['input']>;
  team?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<CallOutState>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHoursRecordArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHoursRecordsArgs = {
  volunteer?: InputMaybe<Scalars['ID']['input']>;
  activity?: InputMaybe<Scalars['ID']['input']>;
  origin?: InputMaybe<HoursOrigin>;
  state?: InputMaybe<HoursState>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHoursStatisticsArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryVolunteerCertificateArgs = {
  number: Scalars['String']['input'];
};


export type QueryVolunteerPoolArgs = {
  district?: InputMaybe<Scalars['ID']['input']>;
  township?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCallableTeamsArgs = {
  township: Scalars['ID']['input'];
  skill?: InputMaybe<VolunteerSkill>;
  within?: InputMaybe<Proximity>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryVolunteeringArgs = {
  year: Scalars['Int']['input'];
};


export type QueryVolunteeringByYearArgs = {
  from?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryVolunteerTeamArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVolunteerTeamsArgs = {
  district?: InputMaybe<Scalars['ID']['input']>;
  township?: InputMaybe<Scalars['ID']['input']>;
  skill?: InputMaybe<VolunteerSkill>;
  availability?: InputMaybe<TeamAvailability>;
  centre?: InputMaybe<Scalars['ID']['input']>;
  organisation?: InputMaybe<Scalars['ID']['input']>;
  registration?: InputMaybe<TeamRegistration>;
  foundedFrom?: InputMaybe<Scalars['Date']['input']>;
  foundedTo?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVolunteerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVolunteerByNumberArgs = {
  volunteerNo: Scalars['String']['input'];
};


export type QueryVolunteersArgs = {
  district?: InputMaybe<Scalars['ID']['input']>;
  township?: InputMaybe<Scalars['ID']['input']>;
  mainSkill?: InputMaybe<VolunteerSkill>;
  state?: InputMaybe<VolunteerState>;
  registeredFrom?: InputMaybe<Scalars['Date']['input']>;
  registeredTo?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 淘汰退出 · The volunteer federation adds what of its work is with the agency that leaves. */
export type AgencyExit = {
  readonly __typename?: 'AgencyExit';
  readonly id: Scalars['ID']['output'];
  readonly organisation: Organisation;
  /** 尚由该机构负责的队伍 · Teams the agency answers for; unit 支. */
  readonly teamsWithAgency?: Maybe<Scalars['Int']['output']>;
};

/** 出队动作 · What may be done to a call-out. */
export type CallOutAction =
  /** 通知出队 · The federation calls the team. */
  | 'CALL'
  /** 确认出动 · The team comes. */
  | 'CONFIRM'
  /** 不能出动 · It cannot come, or not after all. */
  | 'DECLINE'
  /** 到岗 · It goes on duty. */
  | 'GO_ON_DUTY'
  /** 撤收 · It stands down. */
  | 'STAND_DOWN';

/** 出队角色 · Who acts on a call-out. */
export type CallOutRole =
  /** 队伍 · The team. */
  | 'TEAM'
  /** 义工联 · The volunteer federation. */
  | 'FEDERATION';

/** 通知出队 · Which team, to which emergency, for what. */
export type CallOutTeamInput = {
  /** 突发事件 · Such as INC-001. */
  readonly incident: Scalars['ID']['input'];
  /** 队伍 · Such as VT-00001; on call or available today. */
  readonly team: Scalars['ID']['input'];
  /** 支援种类 · What it is asked for; 1 to 4. */
  readonly supports: ReadonlyArray<EmergencySupport>;
  /** 调用专长 · The skill it is chosen for; it must have it. */
  readonly skill?: InputMaybe<VolunteerSkill>;
  /** 批次 · The batch it goes in, 1 to 99. */
  readonly batch?: InputMaybe<Scalars['Int']['input']>;
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 确认出动 · Which call-out. */
export type ConfirmCallOutInput = {
  /** 出队编号 · Such as TCO-00001. */
  readonly id: Scalars['ID']['input'];
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 不能出动 · Which call-out, and why. */
export type DeclineCallOutInput = {
  /** 出队编号 · Such as TCO-00001. */
  readonly id: Scalars['ID']['input'];
  /** 原因 · Why; 1 to 500 characters. */
  readonly noteZh: Scalars['String']['input'];
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 到岗 · How many went. */
export type GoOnDutyInput = {
  /** 出队编号 · Such as TCO-00001. */
  readonly id: Scalars['ID']['input'];
  /** 出动人数 · Volunteers sent, 1 to 1,000, in persons. */
  readonly volunteers: Scalars['Int']['input'];
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 撤收 · How long they served. */
export type StandDownInput = {
  /** 出队编号 · Such as TCO-00001. */
  readonly id: Scalars['ID']['input'];
  /** 服务时数 · Hours its volunteers served, all together. */
  readonly hours: Scalars['Float']['input'];
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** 通知出队 · Calls a team out; by the federation. */
  readonly callOutTeam?: Maybe<TeamCallOut>;
  /** 确认出动 · The team comes and is committed from now; by the team or the federation, as all that follow. */
  readonly confirmCallOut?: Maybe<TeamCallOut>;
  /** 不能出动 · The team does not come. */
  readonly declineCallOut?: Maybe<TeamCallOut>;
  /** 到岗 · The team goes on duty. */
  readonly goOnDuty?: Maybe<TeamCallOut>;
  /** 撤收 · The team stands down and is available again. */
  readonly standDown?: Maybe<TeamCallOut>;
  /** 提交时数 · Submits hours of an activity held; by its team, its centre or the federation. */
  readonly submitHours?: Maybe<HoursRecord>;
  /** 确认时数 · Confirms hours somebody else submitted; they count from now. */
  readonly confirmHours?: Maybe<HoursRecord>;
  /** 不予确认 · Rejects hours submitted. */
  readonly rejectHours?: Maybe<HoursRecord>;
  /** 提出异议 · Disputes confirmed hours; they do not count until settled. */
  readonly disputeHours?: Maybe<HoursRecord>;
  /** 维持时数 · Settles a dispute for the hours; by the federation alone. */
  readonly upholdHours?: Maybe<HoursRecord>;
  /** 作废时数 · Settles a dispute against the hours; by the federation alone. */
  readonly voidHours?: Maybe<HoursRecord>;
  /** 出具记录证明 · Issues a certificate over the confirmed hours of a period; by the federation alone. */
  readonly issueVolunteerCertificate?: Maybe<VolunteerCertificate>;
  /** 撤销记录证明 · Revokes a certificate; its hours stay confirmed and may be disputed. By the federation alone. */
  readonly revokeVolunteerCertificate?: Maybe<VolunteerCertificate>;
  /** 挂靠队伍 · Attaches a team to a centre from today; by the centre or the federation. */
  readonly attachTeam?: Maybe<TeamAttachment>;
  /** 解除挂靠 · Ends an attachment today; by the centre, the team or the federation. */
  readonly detachTeam?: Maybe<TeamAttachment>;
  /** 登记队伍 · Registers a team, by the organisation that answers for it or the federation; it is attached to a centre by attachTeam. */
  readonly registerTeam?: Maybe<VolunteerTeam>;
  /** 办理队伍 · Changes what a team can do, whether it can be called out, or who answers for it. */
  readonly actOnTeam?: Maybe<VolunteerTeam>;
  /** 注册义工 · Registers a volunteer in a team; by the team, its centre or the federation. */
  readonly registerVolunteer?: Maybe<Volunteer>;
  /** 实名认证 · Links a registration to the resident whose identity was verified; by the federation. */
  readonly verifyVolunteer?: Maybe<Volunteer>;
  /** 暂停注册 · Suspends a registration; by the federation. */
  readonly suspendVolunteer?: Maybe<Volunteer>;
  /** 恢复注册 · Resumes a registration, whose identity is to be verified anew; by the federation. */
  readonly resumeVolunteer?: Maybe<Volunteer>;
  /** 退出注册 · Ends a registration on the volunteer's wish; by the team, its centre or the federation. */
  readonly withdrawVolunteer?: Maybe<Volunteer>;
};


export type MutationCallOutTeamArgs = {
  input: CallOutTeamInput;
};


export type MutationConfirmCallOutArgs = {
  input: ConfirmCallOutInput;
};


export type MutationDeclineCallOutArgs = {
  input: DeclineCallOutInput;
};


export type MutationGoOnDutyArgs = {
  input: GoOnDutyInput;
};


export type MutationStandDownArgs = {
  input: StandDownInput;
};


export type MutationSubmitHoursArgs = {
  input: SubmitHoursInput;
};


export type MutationConfirmHoursArgs = {
  input: ActOnHoursInput;
};


export type MutationRejectHoursArgs = {
  input: ActOnHoursInput;
};


export type MutationDisputeHoursArgs = {
  input: ActOnHoursInput;
};


export type MutationUpholdHoursArgs = {
  input: ActOnHoursInput;
};


export type MutationVoidHoursArgs = {
  input: ActOnHoursInput;
};


export type MutationIssueVolunteerCertificateArgs = {
  input: IssueCertificateInput;
};


export type MutationRevokeVolunteerCertificateArgs = {
  input: RevokeCertificateInput;
};


export type MutationAttachTeamArgs = {
  input: AttachTeamInput;
};


export type MutationDetachTeamArgs = {
  input: DetachTeamInput;
};


export type MutationRegisterTeamArgs = {
  input: RegisterTeamInput;
};


export type MutationActOnTeamArgs = {
  input: ActOnTeamInput;
};


export type MutationRegisterVolunteerArgs = {
  input: RegisterVolunteerInput;
};


export type MutationVerifyVolunteerArgs = {
  input: VerifyVolunteerInput;
};


export type MutationSuspendVolunteerArgs = {
  input: ActOnVolunteerInput;
};


export type MutationResumeVolunteerArgs = {
  input: ActOnVolunteerInput;
};


export type MutationWithdrawVolunteerArgs = {
  input: ActOnVolunteerInput;
};

/** 应急出队 · A team called out to an emergency, from the call to standing down. */
export type TeamCallOut = {
  readonly __typename?: 'TeamCallOut';
  /** 出队编号 · The hub's key of the call-out, such as TCO-00001. */
  readonly id: Scalars['ID']['output'];
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 突发事件 · The emergency. */
  readonly incident?: Maybe<EmergencyIncident>;
  /** 队伍 · The team. */
  readonly team: VolunteerTeam;
  /** 状态 · Where the call-out stands today. */
  readonly state: CallOutState;
  /** 支援种类 · What the team is asked for; at most 4. */
  readonly supports: ReadonlyArray<EmergencySupport>;
  /** 调用专长 · The skill the team was chosen for; null when any team would do. */
  readonly skill?: Maybe<VolunteerSkill>;
  /** 批次 · The batch it goes in, from 1. */
  readonly batch: Scalars['Int']['output'];
  /** 通知时刻 · When it was called. */
  readonly calledAt: Scalars['DateTime']['output'];
  /** 答复时刻 · When it confirmed or declined; null while it has not. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 到岗时刻 · When it went on duty; null before. */
  readonly onDutyAt?: Maybe<Scalars['DateTime']['output']>;
  /** 撤收时刻 · When it stood down; null before. */
  readonly stoodDownAt?: Maybe<Scalars['DateTime']['output']>;
  /** 出动人数 · Volunteers it sent, in persons; 0 before it is on duty. */
  readonly volunteersDeployed: Scalars['Int']['output'];
  /** 服务时数 · Hours its volunteers have served in this emergency so far. */
  readonly hours: Scalars['Float']['output'];
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 应急出队的一页 · One page of call-outs. */
export type TeamCallOutConnection = {
  readonly __typename?: 'TeamCallOutConnection';
  /** 出队 · The call-outs of this page. */
  readonly nodes: ReadonlyArray<TeamCallOut>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many match, on all pages; unit 支次. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 出队状态 · Where a call-out stands, in this order; DECLINED ends it before it goes on duty. */
export type CallOutState =
  /** 已通知 · Called, no answer yet. */
  | 'CALLED'
  /** 已确认 · The team comes. */
  | 'CONFIRMED'
  /** 不能出动 · The team cannot come. */
  | 'DECLINED'
  /** 在岗 · On duty. */
  | 'ON_DUTY'
  /** 已撤收 · Stood down. */
  | 'STOOD_DOWN';

export type District = {
  readonly __typename?: 'District';
  readonly code: Scalars['ID']['output'];
  /** 义工服务统计 · Volunteering in the district in a year, by the divisions in force since 2014-02-12 (Huangpu includes former Luogang in earlier years too); null for a year without returns and for a district closed that day. */
  readonly volunteering?: Maybe<VolunteerStatistics>;
  /** 义工力量 · What the district's volunteers can do today, by skill; null for a district closed in 2014. */
  readonly volunteerPool?: Maybe<VolunteerPool>;
};


export type DistrictVolunteeringArgs = {
  year: Scalars['Int']['input'];
};

export type Township = {
  readonly __typename?: 'Township';
  readonly code: Scalars['ID']['output'];
  /** 义工队伍 · Teams based in the division, by key. */
  readonly volunteerTeams?: Maybe<VolunteerTeamConnection>;
  /** 义工服务统计 · Volunteering in the division in a year; null for a year without returns and for a division without teams. */
  readonly volunteering?: Maybe<VolunteerStatistics>;
};


export type TownshipVolunteerTeamsArgs = {
  availability?: InputMaybe<TeamAvailability>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type TownshipVolunteeringArgs = {
  year: Scalars['Int']['input'];
};

export type ServiceCentre = {
  readonly __typename?: 'ServiceCentre';
  readonly id: Scalars['ID']['output'];
  /** 义工队伍 · Teams attached to the centre, by key; today unless told. */
  readonly volunteerTeams?: Maybe<VolunteerTeamConnection>;
  /** 义工参与人次 · Participations of the attached teams in a year, in person-times; null for a year without returns. */
  readonly volunteerParticipations?: Maybe<Scalars['BigInt']['output']>;
  /** 社工义工联动 · How the centre's social workers and volunteers worked together in a year; null for a year without returns. */
  readonly volunteerLinkage?: Maybe<VolunteerLinkage>;
};


export type ServiceCentreVolunteerTeamsArgs = {
  availability?: InputMaybe<TeamAvailability>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ServiceCentreVolunteerParticipationsArgs = {
  year: Scalars['Int']['input'];
};


export type ServiceCentreVolunteerLinkageArgs = {
  year: Scalars['Int']['input'];
};

export type Organisation = {
  readonly __typename?: 'Organisation';
  readonly id: Scalars['ID']['output'];
  /** 义工队伍 · Teams the organisation answers for: those attached to centres it runs, or its own, by key. */
  readonly volunteerTeams?: Maybe<VolunteerTeamConnection>;
};


export type OrganisationVolunteerTeamsArgs = {
  availability?: InputMaybe<TeamAvailability>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type EmergencyIncident = {
  readonly __typename?: 'EmergencyIncident';
  readonly id: Scalars['ID']['output'];
  readonly district?: Maybe<District>;
  readonly engagedTeams: ReadonlyArray<Scalars['ID']['output']>;
  /** 可调队伍 · Teams on call or available today that were not called for yet, those of its district first; at most 50; none are proposed while the office does not say whom it has. */
  readonly teamsToCall?: Maybe<ReadonlyArray<TeamToCall>>;
  /** 出动队伍 · Teams called out that did not decline, by key. */
  readonly volunteerTeams?: Maybe<VolunteerTeamConnection>;
  /** 出队记录 · The call-outs, declined ones too, newest first. */
  readonly volunteerCallOuts?: Maybe<TeamCallOutConnection>;
  /** 出动义工人数 · Volunteers sent, in persons; one who went with two batches counts twice. */
  readonly volunteersDeployed?: Maybe<Scalars['Int']['output']>;
  /** 义工服务时数 · Hours volunteers have served in the emergency so far. */
  readonly volunteerHours?: Maybe<Scalars['Float']['output']>;
};


export type EmergencyIncidentTeamsToCallArgs = {
  skill?: InputMaybe<VolunteerSkill>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type EmergencyIncidentVolunteerTeamsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type EmergencyIncidentVolunteerCallOutsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Person = {
  readonly __typename?: 'Person';
  readonly id: Scalars['ID']['output'];
  /** 义工身份 · The person's registration as a volunteer; null when there is none with verified identity. Needs the scope person:volunteer. */
  readonly volunteering?: Maybe<Volunteer>;
};

export type Figure = {
  readonly __typename?: 'Figure';
  readonly code: Scalars['ID']['output'];
  /** 义工观测值 · What the federation's rows say today: F24 (emergencies with a team called out), F25 (registered volunteers), F26 (teams), F27 (participations); null for other figures. */
  readonly volunteerObservation?: Maybe<FigureObservation>;
};

export type Completeness = {
  readonly __typename?: 'Completeness';
  readonly id: Scalars['ID']['output'];
  /** 义工联应答 · That the volunteer federation answers, and the day its records stand at; null when it does not. */
  readonly volunteer?: Maybe<DepartmentAnswer>;
};

export type SocialWorker = {
  readonly __typename?: 'SocialWorker';
  readonly id: Scalars['ID']['output'];
};

/** 可调队伍 · A volunteer team proposed for an emergency, and how near. */
export type TeamToCall = {
  readonly __typename?: 'TeamToCall';
  /** 队伍 · The team. */
  readonly team: VolunteerTeam;
  /** 是否同区 · Whether the team is of the district it happened in. */
  readonly sameDistrict: Scalars['Boolean']['output'];
};

/** 时数动作 · What may be done to hours. */
export type HoursAction =
  /** 提交 · They are submitted. */
  | 'SUBMIT'
  /** 确认 · Somebody else confirms them: they count. */
  | 'CONFIRM'
  /** 不予确认 · They are not confirmed, with a reason. */
  | 'REJECT'
  /** 提出异议 · They are disputed, and do not count until settled. */
  | 'DISPUTE'
  /** 维持 · The federation upholds them: they count again. */
  | 'UPHOLD'
  /** 作废 · The federation voids them for good. */
  | 'VOID'
  /** 出证 · They go on a certificate. */
  | 'CERTIFY'
  /** 撤证 · Their certificate is revoked; they stay confirmed. */
  | 'UNCERTIFY';

/** 时数角色 · Who acts on hours. */
export type HoursRole =
  /** 队伍 · The team that held the activity. */
  | 'TEAM'
  /** 中心 · The centre it was held with. */
  | 'CENTRE'
  /** 义工联 · The volunteer federation. */
  | 'FEDERATION';

/** 证明动作 · What may be done to a certificate. */
export type CertificateAction =
  /** 出具 · It is issued, over the confirmed hours of a period. */
  | 'ISSUE'
  /** 撤销 · It is revoked; its hours stay confirmed. */
  | 'REVOKE';

/** 证明角色 · Who acts on a certificate. */
export type CertificateRole =
  /** 义工联 · The volunteer federation. */
  | 'FEDERATION';

/** 补录证据 · What proves hours entered after the fact. */
export type HoursEvidenceInput = {
  /** 证据种类 · What kind of proof it is. */
  readonly kind: EvidenceKind;
  /** 说明 · What it shows; 1 to 200 characters. */
  readonly descriptionZh: Scalars['String']['input'];
};

/** 提交时数 · Whose hours, in which activity. */
export type SubmitHoursInput = {
  /** 义工 · Such as VOL-000001. */
  readonly volunteer: Scalars['ID']['input'];
  /** 活动 · Such as VA-000001; it must have been held. */
  readonly activity: Scalars['ID']['input'];
  /** 时数 · More than 0, no more than the activity lasted. */
  readonly hours: Scalars['Float']['input'];
  /** 来源 · How the hours came into the record. */
  readonly origin: HoursOrigin;
  /** 补录证据 · Required for RETROACTIVE_WITH_EVIDENCE, refused for the others. */
  readonly evidence?: InputMaybe<HoursEvidenceInput>;
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 办理时数 · One action on an hours record. */
export type ActOnHoursInput = {
  /** 时数记录编号 · Such as HRS-0000001. */
  readonly id: Scalars['ID']['input'];
  /** 说明 · The reason; needed to reject, dispute, uphold and void; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 出具证明 · Whose, and over which days. */
export type IssueCertificateInput = {
  /** 义工 · Such as VOL-000001. */
  readonly volunteer: Scalars['ID']['input'];
  /** 起始日 · Hours served on or after. */
  readonly from: Scalars['Date']['input'];
  /** 截止日 · Hours served on or before. */
  readonly to: Scalars['Date']['input'];
  /** 出具单位 · The organisation that answers for the volunteer's team, such as ORG-0001. */
  readonly issuer: Scalars['ID']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 撤销证明 · Which, and why. */
export type RevokeCertificateInput = {
  /** 证明编号 · As printed, such as GZVC-2015-000001. */
  readonly number: Scalars['String']['input'];
  /** 原因 · Why; 1 to 500 characters. */
  readonly noteZh: Scalars['String']['input'];
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 时数记录 · Hours one volunteer served in one activity: submitted, confirmed, certified; or disputed, voided. A sample below scale 1. */
export type HoursRecord = {
  readonly __typename?: 'HoursRecord';
  /** 时数记录编号 · The hub's key of the record, such as HRS-0000001. */
  readonly id: Scalars['ID']['output'];
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 义工 · The volunteer. */
  readonly volunteer: Volunteer;
  /** 活动 · The activity. */
  readonly activity: VolunteerActivity;
  /** 时数 · Hours served. */
  readonly hours: Scalars['Float']['output'];
  /** 服务日期 · The day they were served. */
  readonly servedOn: Scalars['Date']['output'];
  /** 来源 · How the hours came into the record. */
  readonly origin: HoursOrigin;
  /** 补录证据 · What proves retroactive hours; present for every RETROACTIVE_WITH_EVIDENCE record, null for the others. */
  readonly evidence?: Maybe<HoursEvidence>;
  /** 状态 · Where the record stands today. */
  readonly state: HoursState;
  /** 状态历程 · The days it entered each state, oldest first; at most 100. */
  readonly stateHistory: ReadonlyArray<HoursStateChange>;
  /** 记录证明 · The certificate they are on; null while on none. */
  readonly certificate?: Maybe<VolunteerCertificate>;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 时数记录的一页 · One page of hours records. */
export type HoursRecordConnection = {
  readonly __typename?: 'HoursRecordConnection';
  /** 时数记录 · The records of this page. */
  readonly nodes: ReadonlyArray<HoursRecord>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many records match, on all pages; a sample below scale 1. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 补录证据 · What proves hours entered after the fact, and who accepted it. */
export type HoursEvidence = {
  readonly __typename?: 'HoursEvidence';
  /** 证据种类 · What kind of proof it is. */
  readonly kind: EvidenceKind;
  /** 说明 · What it shows. */
  readonly descriptionZh: Scalars['String']['output'];
  /** 提交日期 · The day it was handed in: after the hours were served. */
  readonly submittedOn: Scalars['Date']['output'];
  /** 核实部门 · Who accepted it; null while nobody has. */
  readonly acceptedBy?: Maybe<EvidenceAcceptor>;
  /** 核实日期 · The day it was accepted; null while it was not. */
  readonly acceptedOn?: Maybe<Scalars['Date']['output']>;
};

/** 时数状态变更 · The day an hours record entered a state. */
export type HoursStateChange = {
  readonly __typename?: 'HoursStateChange';
  /** 状态 · The state entered. */
  readonly state: HoursState;
  /** 日期 · The day it was entered. */
  readonly on: Scalars['Date']['output'];
};

/** 时数来源 · How hours came into the record. */
export type HoursOrigin =
  /** 现场签到 · Signed in and out at the activity. */
  | 'CHECK_IN'
  /** 凭证补录 · Entered after the fact, with evidence. */
  | 'RETROACTIVE_WITH_EVIDENCE'
  /** 系统导入 · Imported from another record system. */
  | 'IMPORTED';

/** 时数状态 · Where an hours record stands: SUBMITTED, CONFIRMED, CERTIFIED in this order; DISPUTED returns to CONFIRMED or ends in VOIDED, and a revoked certificate returns its hours to CONFIRMED. */
export type HoursState =
  /** 已提交 · Submitted; does not count yet. */
  | 'SUBMITTED'
  /** 已确认 · Confirmed by the team; counts. */
  | 'CONFIRMED'
  /** 有异议 · Disputed; does not count until settled. */
  | 'DISPUTED'
  /** 已作废 · Voided; never counts. */
  | 'VOIDED'
  /** 已出证 · On a certificate; counts. */
  | 'CERTIFIED';

/** 证据种类 · Kinds of proof for retroactive hours. */
export type EvidenceKind =
  /** 签到表 · A signed attendance sheet. */
  | 'ATTENDANCE_SHEET'
  /** 现场照片 · A photograph of the activity. */
  | 'PHOTOGRAPH'
  /** 服务单位证明 · A statement of the place served. */
  | 'STATEMENT'
  /** 出队通知 · A call-out order. */
  | 'CALL_OUT_ORDER';

/** 核实方 · Who may accept evidence. */
export type EvidenceAcceptor =
  /** 队伍 · The team's leader. */
  | 'TEAM'
  /** 中心 · The centre the team is attached to. */
  | 'CENTRE'
  /** 义工联 · The volunteer federation. */
  | 'FEDERATION';

/** 时数统计 · Hours records of whole months by origin and state, rounded to 5: over the rows there are, a sample below scale 1. For totals of the city ask volunteering. */
export type HoursStatistics = {
  readonly __typename?: 'HoursStatistics';
  /** 起始日 · The first day of the first month counted. */
  readonly from: Scalars['Date']['output'];
  /** 截止日 · The last day of the last month counted. */
  readonly to: Scalars['Date']['output'];
  /** 按来源 · By origin; at most 3. */
  readonly byOrigin: ReadonlyArray<HoursOfOrigin>;
  /** 按状态 · By state; at most 5. */
  readonly byState: ReadonlyArray<HoursOfState>;
};

/** 某来源的时数 · Records and hours of one origin. */
export type HoursOfOrigin = {
  readonly __typename?: 'HoursOfOrigin';
  /** 来源 · The origin. */
  readonly origin: HoursOrigin;
  /** 记录数 · Records, in person-times, rounded to 5; null where too few to show. */
  readonly records?: Maybe<Scalars['Int']['output']>;
  /** 时数 · Their hours, rounded to 5; null where the records are too few to show. */
  readonly hours?: Maybe<Scalars['Float']['output']>;
  /** 已隐去 · True where there are 1–7 records and neither number is shown. */
  readonly suppressed: Scalars['Boolean']['output'];
};

/** 某状态的时数 · Records and hours in one state. */
export type HoursOfState = {
  readonly __typename?: 'HoursOfState';
  /** 状态 · The state. */
  readonly state: HoursState;
  /** 记录数 · Records, in person-times, rounded to 5; null where too few to show. */
  readonly records?: Maybe<Scalars['Int']['output']>;
  /** 时数 · Their hours, rounded to 5; null where the records are too few to show. */
  readonly hours?: Maybe<Scalars['Float']['output']>;
  /** 已隐去 · True where there are 1–7 records and neither number is shown. */
  readonly suppressed: Scalars['Boolean']['output'];
};

/** 培训 · A training a volunteer attended (MZ/T 061: training). */
export type VolunteerTraining = {
  readonly __typename?: 'VolunteerTraining';
  /** 义工 · The volunteer. */
  readonly volunteer: Volunteer;
  /** 培训名称 · What the training is called. */
  readonly titleZh: Scalars['String']['output'];
  /** 专长 · The skill it qualifies in; null for the general induction. */
  readonly skill?: Maybe<VolunteerSkill>;
  /** 主办方 · The organisation that held it. */
  readonly organiser?: Maybe<Organisation>;
  /** 日期 · The day it was held. */
  readonly heldOn: Scalars['Date']['output'];
  /** 学时 · Hours of training; not service hours. */
  readonly hours: Scalars['Float']['output'];
  /** 合格 · Whether the volunteer passed. */
  readonly passed: Scalars['Boolean']['output'];
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 培训的一页 · One page of trainings. */
export type VolunteerTrainingConnection = {
  readonly __typename?: 'VolunteerTrainingConnection';
  /** 培训 · The trainings of this page. */
  readonly nodes: ReadonlyArray<VolunteerTraining>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many match, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 表彰奖励 · An award a volunteer received (MZ/T 061: commendation). */
export type VolunteerAward = {
  readonly __typename?: 'VolunteerAward';
  /** 义工 · The volunteer. */
  readonly volunteer: Volunteer;
  /** 级别 · Who gives awards of this kind. */
  readonly level: AwardLevel;
  /** 名称 · What the award is called. */
  readonly titleZh: Scalars['String']['output'];
  /** 颁发日期 · The day it was given. */
  readonly awardedOn: Scalars['Date']['output'];
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 表彰奖励的一页 · One page of awards. */
export type VolunteerAwardConnection = {
  readonly __typename?: 'VolunteerAwardConnection';
  /** 表彰奖励 · The awards of this page. */
  readonly nodes: ReadonlyArray<VolunteerAward>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many match, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 奖励级别 · The level an award is given at. */
export type AwardLevel =
  /** 队伍 · By the team. */
  | 'TEAM'
  /** 区 · By the district. */
  | 'DISTRICT'
  /** 市 · By the city. */
  | 'CITY';

/** 志愿服务记录证明 · A certificate of recorded service: the hours of its period that were confirmed when it was issued. */
export type VolunteerCertificate = {
  readonly __typename?: 'VolunteerCertificate';
  /** 证明编号 · The number printed on it, such as GZVC-2015-000001; whoever holds the paper can check it. */
  readonly number: Scalars['String']['output'];
  /** 义工 · The volunteer it was issued to. */
  readonly volunteer: Volunteer;
  /** 证明时数 · Hours it certifies. */
  readonly hours: Scalars['Float']['output'];
  /** 起始日 · First day of its period. */
  readonly from: Scalars['Date']['output'];
  /** 截止日 · Last day of its period. */
  readonly to: Scalars['Date']['output'];
  /** 出具单位 · The organisation that answers for the volunteer's team. */
  readonly issuer?: Maybe<Organisation>;
  /** 出具日期 · The day it was issued, free of charge. */
  readonly issuedOn: Scalars['Date']['output'];
  /** 状态 · Whether it still holds. */
  readonly state: CertificateState;
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 撤销日期 · The day it was revoked; null while it holds. */
  readonly revokedOn?: Maybe<Scalars['Date']['output']>;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 记录证明的一页 · One page of certificates. */
export type VolunteerCertificateConnection = {
  readonly __typename?: 'VolunteerCertificateConnection';
  /** 记录证明 · The certificates of this page. */
  readonly nodes: ReadonlyArray<VolunteerCertificate>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many match, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 证明状态 · Whether a certificate still holds. */
export type CertificateState =
  /** 有效 · Valid. */
  | 'VALID'
  /** 已撤销 · Revoked: some of its hours were not served. */
  | 'REVOKED';

/** 义工力量 · The volunteers' part of the city's pool of people: what the teams of a place can do today, by their latest returns; complete at every scale. */
export type VolunteerPool = {
  readonly __typename?: 'VolunteerPool';
  /** 队伍数 · Teams there; unit 支. */
  readonly teams: Scalars['Int']['output'];
  /** 可出动队伍数 · Of these, on call or available today. */
  readonly callableTeams: Scalars['Int']['output'];
  /** 按专长 · By skill, in the order of the list of skills; at most 15. */
  readonly bySkill: ReadonlyArray<SkillPool>;
};

/** 某专长的力量 · Teams and qualified volunteers of one skill. */
export type SkillPool = {
  readonly __typename?: 'SkillPool';
  /** 专长 · The skill. */
  readonly skill: VolunteerSkill;
  /** 队伍数 · Teams that have it; unit 支. */
  readonly teams: Scalars['Int']['output'];
  /** 可出动队伍数 · Of these, on call or available today. */
  readonly callableTeams: Scalars['Int']['output'];
  /** 合格人数 · Members qualified in it, in persons (one with two skills counts in both); null where too few to show. */
  readonly qualifiedVolunteers?: Maybe<Scalars['Int']['output']>;
  /** 已隐去 · True where there are 1–7 and the number is not shown. */
  readonly suppressed: Scalars['Boolean']['output'];
};

/** 挂靠 · One team's attachment to one centre, from a day until a day. */
export type TeamAttachment = {
  readonly __typename?: 'TeamAttachment';
  /** 挂靠编号 · The hub's key of the attachment, such as TAT-00001. */
  readonly id: Scalars['ID']['output'];
  /** 队伍 · The team. */
  readonly team: VolunteerTeam;
  /** 中心 · The centre. */
  readonly centre?: Maybe<ServiceCentre>;
  /** 起始日 · The first day it holds. */
  readonly attachedOn: Scalars['Date']['output'];
  /** 解除日 · The first day it holds no more; null while it holds. */
  readonly detachedOn?: Maybe<Scalars['Date']['output']>;
  /** 状态 · Whether it holds. */
  readonly state: AttachmentState;
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 挂靠状态 · Whether an attachment holds. */
export type AttachmentState =
  /** 挂靠中 · It holds. */
  | 'ATTACHED'
  /** 已解除 · It ended. */
  | 'DETACHED';

/** 挂靠动作 · What may be done to an attachment. */
export type AttachmentAction =
  /** 挂靠 · The team is attached to the centre. */
  | 'ATTACH'
  /** 解除 · The attachment ends. */
  | 'DETACH';

/** 挂靠角色 · Who acts on an attachment. */
export type AttachmentRole =
  /** 中心 · The centre. */
  | 'CENTRE'
  /** 队伍 · The team. */
  | 'TEAM'
  /** 义工联 · The volunteer federation. */
  | 'FEDERATION';

/** 邻近程度 · How near a team is based. There are no coordinates in the code lists, so divisions stand for distance. */
export type Proximity =
  /** 同街镇 · In the same township-level division. */
  | 'SAME_TOWNSHIP'
  /** 同区 · In the same district. */
  | 'SAME_DISTRICT'
  /** 同市 · Elsewhere in the city. */
  | 'SAME_CITY';

/** 可调队伍 · A team that could be called out today, and how near it is. */
export type CallableTeam = {
  readonly __typename?: 'CallableTeam';
  /** 队伍 · The team. */
  readonly team: VolunteerTeam;
  /** 邻近程度 · How near it is based to the place asked about. */
  readonly proximity: Proximity;
  /** 可用状态 · ON_CALL or AVAILABLE. */
  readonly availability: TeamAvailability;
  /** 合格人数 · Members qualified in the skill asked for, in persons; null where none was asked for and where too few to show. */
  readonly qualifiedMembers?: Maybe<Scalars['Int']['output']>;
};

/** 挂靠 · Which team to which centre. */
export type AttachTeamInput = {
  /** 队伍 · Such as VT-00001; it must be attached to no centre. */
  readonly team: Scalars['ID']['input'];
  /** 中心 · Such as IFSC-001. */
  readonly centre: Scalars['ID']['input'];
  /** 联动社工 · The social worker of the centre who leads the team. */
  readonly socialWorker?: InputMaybe<Scalars['ID']['input']>;
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 解除挂靠 · Which, and why. */
export type DetachTeamInput = {
  /** 挂靠编号 · Such as TAT-00001. */
  readonly id: Scalars['ID']['input'];
  /** 原因 · Why; 1 to 500 characters. */
  readonly noteZh: Scalars['String']['input'];
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 义工队伍 · A volunteer team, attached to a centre (社工义工联动) or formed within a volunteer organisation; placed in the divisions in force since 2014-02-12. */
export type VolunteerTeam = {
  readonly __typename?: 'VolunteerTeam';
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 队伍编号 · The hub's key of the team, such as VT-00001. */
  readonly id: Scalars['ID']['output'];
  /** 名称 · The team's name. */
  readonly nameZh: Scalars['String']['output'];
  /** 登记情况 · Whether the team is registered, on file, or a grass-roots team that only uses the record system (MZ/T 061 admits all three). */
  readonly registration: TeamRegistration;
  /** 上级队伍 · The team it is a branch of; null when it is none's. */
  readonly parent?: Maybe<VolunteerTeam>;
  /** 分队 · Its branches, by key. */
  readonly branches: VolunteerTeamConnection;
  /** 所属组织 · The organisation that answers for the team: the agency that runs the centre it is attached to, or a volunteer organisation. */
  readonly organisation?: Maybe<Organisation>;
  /** 挂靠中心 · The centre it is attached to, today unless told; null for a team of a volunteer organisation. */
  readonly attachedCentre?: Maybe<ServiceCentre>;
  /** 挂靠历程 · Its attachments to centres, oldest first; at most 50. */
  readonly attachments: ReadonlyArray<TeamAttachment>;
  /** 联动社工 · The social worker of the centre who leads the team; null when it is attached to none. */
  readonly linkedSocialWorker?: Maybe<SocialWorker>;
  /** 所在街镇 · The township-level division it is based in. */
  readonly township?: Maybe<Township>;
  /** 所在区 · The district it is based in. */
  readonly district?: Maybe<District>;
  /** 成立日期 · The day the team was formed. */
  readonly foundedOn: Scalars['Date']['output'];
  /** 注册义工人数 · Registered volunteers by the team's latest return on a day (today unless told), in persons; 0 before its first return. Each volunteer is registered in one team. */
  readonly memberCount: Scalars['Int']['output'];
  /** 专长 · What the team can do; at most 15. */
  readonly skills: ReadonlyArray<VolunteerSkill>;
  /** 专长人数 · The same skills with the members qualified in each; at most 15. */
  readonly skillStrength: ReadonlyArray<TeamSkillStrength>;
  /** 可用状态 · Whether it could be called out today. */
  readonly availability: TeamAvailability;
  /** 可用状态历程 · The days the availability last changed, oldest first; at most 10. */
  readonly availabilityHistory: ReadonlyArray<TeamAvailabilityChange>;
  /** 年报 · Its yearly returns, oldest first; at most 20. */
  readonly returns: ReadonlyArray<TeamReturn>;
  /** 年度年报 · Its return of one year; null when it filed none. */
  readonly returnOf?: Maybe<TeamReturn>;
  /** 成员 · Memberships held today, by key: a sample below scale 1 (see memberCount for the true number). Needs a signed-in client. */
  readonly members?: Maybe<VolunteerMembershipConnection>;
  /** 活动 · Its activities, newest first; a sample below scale 1. */
  readonly activities: VolunteerActivityConnection;
  /** 应急出队 · Its call-outs to emergencies, newest first. */
  readonly callOuts: TeamCallOutConnection;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};


/** 义工队伍 · A volunteer team, attached to a centre (社工义工联动) or formed within a volunteer organisation; placed in the divisions in force since 2014-02-12. */
export type VolunteerTeamBranchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 义工队伍 · A volunteer team, attached to a centre (社工义工联动) or formed within a volunteer organisation; placed in the divisions in force since 2014-02-12. */
export type VolunteerTeamAttachedCentreArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** 义工队伍 · A volunteer team, attached to a centre (社工义工联动) or formed within a volunteer organisation; placed in the divisions in force since 2014-02-12. */
export type VolunteerTeamMemberCountArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** 义工队伍 · A volunteer team, attached to a centre (社工义工联动) or formed within a volunteer organisation; placed in the divisions in force since 2014-02-12. */
export type VolunteerTeamReturnOfArgs = {
  year: Scalars['Int']['input'];
};


/** 义工队伍 · A volunteer team, attached to a centre (社工义工联动) or formed within a volunteer organisation; placed in the divisions in force since 2014-02-12. */
export type VolunteerTeamMembersArgs = {
  kind?: InputMaybe<MembershipKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 义工队伍 · A volunteer team, attached to a centre (社工义工联动) or formed within a volunteer organisation; placed in the divisions in force since 2014-02-12. */
export type VolunteerTeamActivitiesArgs = {
  state?: InputMaybe<ActivityState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 义工队伍 · A volunteer team, attached to a centre (社工义工联动) or formed within a volunteer organisation; placed in the divisions in force since 2014-02-12. */
export type VolunteerTeamCallOutsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 队伍动作 · What may be done to a team, and who may. */
export type TeamAction =
  /** 登记 · Register, by the organisation that answers for it or the federation. */
  | 'REGISTER'
  /** 转为备勤 · Stand by, by the team or the federation. */
  | 'STAND_BY'
  /** 转为可用 · Release, by the team or the federation. */
  | 'RELEASE'
  /** 转为休整 · Rest, by the team or the federation. */
  | 'REST'
  /** 变更专长 · Change its skills, by the team or the federation. */
  | 'CHANGE_SKILLS'
  /** 移交所属组织 · Transfer to another organisation, by the federation. */
  | 'TRANSFER'
  /** 出动 · Commit: follows from a confirmed call-out. */
  | 'COMMIT'
  /** 归队 · Return: follows from a call-out that is over. */
  | 'RETURN';

/** 队伍角色 · Who acts on a team. */
export type TeamRole =
  /** 队伍 · The team. */
  | 'TEAM'
  /** 所属组织 · The organisation that answers for it. */
  | 'ORGANISATION'
  /** 义工联 · The volunteer federation. */
  | 'FEDERATION'
  /** 应急出队 · Its call-out; nobody by themselves. */
  | 'CALL_OUT';

/** 专长及人数 · A skill, and how many members are qualified in it. */
export type TeamSkillInput = {
  /** 专长 · The skill. */
  readonly skill: VolunteerSkill;
  /** 合格人数 · Members qualified in it, in persons; 1 to 1,000. */
  readonly qualifiedMembers: Scalars['Int']['input'];
};

/** 登记队伍 · A team, who answers for it and what it can do. */
export type RegisterTeamInput = {
  /** 名称 · 2 to 50 characters. */
  readonly nameZh: Scalars['String']['input'];
  /** 登记情况 · Its standing with the authorities. */
  readonly registration: TeamRegistration;
  /** 所属组织 · The organisation that answers for it. */
  readonly organisation: Scalars['ID']['input'];
  /** 所在街镇 · Where it is based, nine digits; an unknown code is refused. */
  readonly township: Scalars['ID']['input'];
  /** 成立日期 · The day the team was formed; today or earlier. */
  readonly foundedOn: Scalars['Date']['input'];
  /** 专长 · Each skill once; at most 15. */
  readonly skills: ReadonlyArray<TeamSkillInput>;
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 办理队伍 · One action on a team. */
export type ActOnTeamInput = {
  /** 队伍编号 · Such as VT-00001. */
  readonly id: Scalars['ID']['input'];
  /** 动作 · What is done. */
  readonly action: TeamAction;
  /** 专长 · All it can do from now on, each skill once; needed to change skills; at most 15. */
  readonly skills?: InputMaybe<ReadonlyArray<TeamSkillInput>>;
  /** 所属组织 · Who answers for it from now on; needed to transfer. */
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  /** 说明 · Why; needed to rest and to transfer; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 队伍年报 · What a team reported for a year. Returns are complete at every scale of the dataset; rows of volunteers, activities and hours are a sample of them below scale 1. */
export type TeamReturn = {
  readonly __typename?: 'TeamReturn';
  /** 队伍 · The team that filed it. */
  readonly team: VolunteerTeam;
  /** 年度 · The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** 截止日 · The last day it covers: 31 December, or 30 September for the year under way. */
  readonly periodEnd: Scalars['Date']['output'];
  /** 报送日 · The day it was filed. */
  readonly filedOn: Scalars['Date']['output'];
  /** 注册义工人数 · Volunteers registered in the team at its last day, in persons; each volunteer is registered in one team. */
  readonly registeredMembers: Scalars['Int']['output'];
  /** 参与人次 · Participations in community service over the year, in person-times; never persons. */
  readonly participations: Scalars['Int']['output'];
  /** 服务时数 · Hours served over the year. */
  readonly hours: Scalars['Float']['output'];
  /** 活动数 · Activities held over the year; unit 次. */
  readonly activities: Scalars['Int']['output'];
  /** 联动活动数 · Of these, activities led by a social worker (社工义工联动). */
  readonly socialWorkerLedActivities: Scalars['Int']['output'];
  /** 联动参与人次 · Of the participations, those in activities led by a social worker, in person-times. */
  readonly socialWorkerLedParticipations: Scalars['Int']['output'];
  /** 数据来源 · DERIVED: invented team by team so that the printed totals are met. */
  readonly quality: Quality;
};

/** 义工服务统计 · Volunteering in a year, summed over the teams' returns: complete at every scale. */
export type VolunteerStatistics = {
  readonly __typename?: 'VolunteerStatistics';
  /** 年度 · The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** 时点 · The day the returns stand at: 31 December, or 30 September for the year under way. */
  readonly asOf: Scalars['Date']['output'];
  /** 年度未结束 · True for the year under way, whose returns cover January to September. */
  readonly interim: Scalars['Boolean']['output'];
  /** 注册社区义工 · Registered community volunteers at that day, in persons. */
  readonly registered: Scalars['BigInt']['output'];
  /** 队伍数 · Teams that filed a return for the year; unit 支. */
  readonly teams: Scalars['Int']['output'];
  /** 参与人次 · Participations over the year, in person-times; never persons. */
  readonly participations: Scalars['BigInt']['output'];
  /** 服务时数 · Hours served over the year. */
  readonly hours: Scalars['Float']['output'];
  /** 活动数 · Activities held over the year. */
  readonly activities: Scalars['BigInt']['output'];
  /** 社工义工联动 · How social workers and volunteers worked together. */
  readonly linkage: VolunteerLinkage;
  /** 数据来源 · The weakest quality among the returns counted. */
  readonly quality: Quality;
};

/** 社工义工联动统计 · Social worker–volunteer linkage in a year, summed over the returns of teams attached to centres. */
export type VolunteerLinkage = {
  readonly __typename?: 'VolunteerLinkage';
  /** 年度 · The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** 挂靠队伍数 · Teams attached to a centre that filed a return; unit 支. */
  readonly attachedTeams: Scalars['Int']['output'];
  /** 联动社工人数 · Social workers who lead at least one of them, in persons. */
  readonly linkedSocialWorkers: Scalars['Int']['output'];
  /** 注册义工人数 · Volunteers registered in them, in persons. */
  readonly registered: Scalars['BigInt']['output'];
  /** 参与人次 · Their participations, in person-times. */
  readonly participations: Scalars['BigInt']['output'];
  /** 活动数 · Their activities. */
  readonly activities: Scalars['BigInt']['output'];
  /** 联动活动数 · Of these, led by a social worker. */
  readonly socialWorkerLedActivities: Scalars['BigInt']['output'];
  /** 联动参与人次 · Participations in activities led by a social worker, in person-times. */
  readonly socialWorkerLedParticipations: Scalars['BigInt']['output'];
  /** 联动率 · Share of their activities led by a social worker, in per cent with one decimal; null without activities. */
  readonly linkedActivitiesPercent?: Maybe<Scalars['Float']['output']>;
  /** 社工带义工比 · Registered volunteers to one linked social worker, with one decimal; null without linked social workers. */
  readonly volunteersPerLinkedSocialWorker?: Maybe<Scalars['Float']['output']>;
};

/** 义工队伍的一页 · One page of teams. */
export type VolunteerTeamConnection = {
  readonly __typename?: 'VolunteerTeamConnection';
  /** 队伍 · The teams of this page. */
  readonly nodes: ReadonlyArray<VolunteerTeam>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many teams match, on all pages; unit 支. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 专长人数 · How many members of a team are qualified in a skill. */
export type TeamSkillStrength = {
  readonly __typename?: 'TeamSkillStrength';
  /** 专长 · The skill. */
  readonly skill: VolunteerSkill;
  /** 合格人数 · Members qualified in it, in persons, by the latest return; null where the number is too small to show. */
  readonly qualifiedMembers?: Maybe<Scalars['Int']['output']>;
  /** 已隐去 · True where the number is 1–7 and not shown. */
  readonly suppressed: Scalars['Boolean']['output'];
};

/** 可用状态变更 · The day a team's availability changed. */
export type TeamAvailabilityChange = {
  readonly __typename?: 'TeamAvailabilityChange';
  /** 可用状态 · The availability entered. */
  readonly availability: TeamAvailability;
  /** 日期 · The day it was entered. */
  readonly on: Scalars['Date']['output'];
};

/** 可用状态 · Whether a team can be called out. */
export type TeamAvailability =
  /** 备勤 · On call: answers within the hour. */
  | 'ON_CALL'
  /** 可用 · Available. */
  | 'AVAILABLE'
  /** 已出动 · Committed to an incident. */
  | 'COMMITTED'
  /** 休整 · Stood down; not to be called. */
  | 'STOOD_DOWN';

/** 登记情况 · A team's standing with the authorities. */
export type TeamRegistration =
  /** 已登记 · Registered as, or within, a social organisation. */
  | 'REGISTERED'
  /** 已备案 · On file with the subdistrict or town. */
  | 'ON_FILE'
  /** 未登记 · A grass-roots team that uses the record system without registration. */
  | 'GRASS_ROOTS';

/** 专长 · What a volunteer or a team can do; the federation's list (the code table of MZ/T 061 was not available). */
export type VolunteerSkill =
  /** 长者照护 · Care for older people. */
  | 'ELDER_CARE'
  /** 儿童照护 · Child care. */
  | 'CHILD_CARE'
  /** 急救 · Medical first aid. */
  | 'MEDICAL_FIRST_AID'
  /** 心理支援 · Psychological support. */
  | 'PSYCHOLOGICAL_SUPPORT'
  /** 法律 · Legal advice. */
  | 'LEGAL'
  /** 教学辅导 · Teaching and tutoring. */
  | 'TEACHING'
  /** 外语翻译 · Translation. */
  | 'TRANSLATION'
  /** 手语 · Sign language. */
  | 'SIGN_LANGUAGE'
  /** 粤语及方言 · Cantonese and other dialects, for newcomers and older people. */
  | 'CANTONESE_DIALECTS'
  /** 信息技术 · Information technology. */
  | 'IT'
  /** 后勤物流 · Logistics. */
  | 'LOGISTICS'
  /** 救援 · Rescue. */
  | 'RESCUE'
  /** 家居维修 · Home repair. */
  | 'HOME_REPAIR'
  /** 活动组织 · Running events. */
  | 'EVENTS'
  /** 驾驶 · Driving. */
  | 'DRIVING';

/** 注册动作 · What may be done to a volunteer's registration. */
export type VolunteerAction =
  /** 注册 · The volunteer is registered in a team. */
  | 'REGISTER'
  /** 实名 · Identity is verified. */
  | 'VERIFY'
  /** 暂停 · The registration is suspended. */
  | 'SUSPEND'
  /** 恢复 · It is resumed; identity is to be verified anew. */
  | 'RESUME'
  /** 退出 · The volunteer leaves, and is identified to nobody. */
  | 'WITHDRAW';

/** 注册角色 · Who acts on a registration. */
export type VolunteerRole =
  /** 队伍 · The team of registration. */
  | 'TEAM'
  /** 中心 · The centre of that team. */
  | 'CENTRE'
  /** 义工联 · The volunteer federation. */
  | 'FEDERATION';

/** 注册义工 · Who joins which team. */
export type RegisterVolunteerInput = {
  /** 队伍 · The team of registration, such as VT-00001. */
  readonly team: Scalars['ID']['input'];
  /** 姓名(脱敏) · The name with all but its first character masked; 2 to 10 characters. The full name is not taken. */
  readonly nameMasked: Scalars['String']['input'];
  /** 专长 · The main skill first; 1 to 5. */
  readonly skills: ReadonlyArray<VolunteerSkill>;
  /** 居住街镇 · The township-level division, nine digits. */
  readonly homeTownship: Scalars['ID']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 实名 · Whose identity was verified. */
export type VerifyVolunteerInput = {
  /** 义工编号 · Such as VOL-000001. */
  readonly id: Scalars['ID']['input'];
  /** 居民 · The resident's key. */
  readonly person: Scalars['ID']['input'];
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 办理注册 · One action on a registration. */
export type ActOnVolunteerInput = {
  /** 义工编号 · Such as VOL-000001. */
  readonly id: Scalars['ID']['input'];
  /** 说明 · The reason; needed to suspend and resume; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 义工 · A registered community volunteer; pseudonymous here: name, number and person need the scope person:volunteer. A sample of the registered volunteers below scale 1. */
export type Volunteer = {
  readonly __typename?: 'Volunteer';
  /** 义工编号 · The hub's key of the volunteer, such as VOL-000001. */
  readonly id: Scalars['ID']['output'];
  /** 统一志愿者编号 · The 15-digit number MZ/T 061 gives so that the resident number is not exposed; needs the scope person:volunteer. */
  readonly volunteerNo?: Maybe<Scalars['String']['output']>;
  /** 姓名(脱敏) · The name with all but its first character masked; needs the scope person:volunteer. */
  readonly nameMasked?: Maybe<Scalars['String']['output']>;
  /** 居民 · The person behind the volunteer; null where identity was not verified or the volunteer has withdrawn. Needs the scope person:volunteer. */
  readonly person?: Maybe<Person>;
  /** 专长 · What the volunteer can do, the main skill first; at most 5. */
  readonly skills: ReadonlyArray<VolunteerSkill>;
  /** 状态 · Where the registration stands today. */
  readonly state: VolunteerState;
  /** 状态历程 · The days it entered each state, oldest first; at most 100. */
  readonly stateHistory: ReadonlyArray<VolunteerStateChange>;
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 注册日期 · The day of registration. */
  readonly registeredOn: Scalars['Date']['output'];
  /** 居住街镇 · The township-level division the volunteer lives in. */
  readonly homeTownship?: Maybe<Township>;
  /** 所在队伍 · The teams the volunteer belongs to today, by key. */
  readonly teams: VolunteerTeamConnection;
  /** 成员关系 · The memberships, by key. */
  readonly memberships: VolunteerMembershipConnection;
  /** 累计时数 · Hours confirmed or certified, over the period (all of it unless told); disputed, voided and unconfirmed hours do not count. */
  readonly hoursTotal: Scalars['Float']['output'];
  /** 时数记录 · The hours records, newest first. */
  readonly hoursRecords: HoursRecordConnection;
  /** 培训 · Trainings attended, newest first. */
  readonly trainings: VolunteerTrainingConnection;
  /** 表彰奖励 · Awards received, newest first. */
  readonly awards: VolunteerAwardConnection;
  /** 志愿服务记录证明 · Certificates issued, newest first. */
  readonly certificates: VolunteerCertificateConnection;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};


/** 义工 · A registered community volunteer; pseudonymous here: name, number and person need the scope person:volunteer. A sample of the registered volunteers below scale 1. */
export type VolunteerTeamsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 义工 · A registered community volunteer; pseudonymous here: name, number and person need the scope person:volunteer. A sample of the registered volunteers below scale 1. */
export type VolunteerMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 义工 · A registered community volunteer; pseudonymous here: name, number and person need the scope person:volunteer. A sample of the registered volunteers below scale 1. */
export type VolunteerHoursTotalArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** 义工 · A registered community volunteer; pseudonymous here: name, number and person need the scope person:volunteer. A sample of the registered volunteers below scale 1. */
export type VolunteerHoursRecordsArgs = {
  state?: InputMaybe<HoursState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 义工 · A registered community volunteer; pseudonymous here: name, number and person need the scope person:volunteer. A sample of the registered volunteers below scale 1. */
export type VolunteerTrainingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 义工 · A registered community volunteer; pseudonymous here: name, number and person need the scope person:volunteer. A sample of the registered volunteers below scale 1. */
export type VolunteerAwardsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 义工 · A registered community volunteer; pseudonymous here: name, number and person need the scope person:volunteer. A sample of the registered volunteers below scale 1. */
export type VolunteerCertificatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 义工的一页 · One page of volunteers. */
export type VolunteerConnection = {
  readonly __typename?: 'VolunteerConnection';
  /** 义工 · The volunteers of this page. */
  readonly nodes: ReadonlyArray<Volunteer>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many volunteer rows match, on all pages, in persons: a sample below scale 1. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 注册状态变更 · The day a volunteer's registration entered a state. */
export type VolunteerStateChange = {
  readonly __typename?: 'VolunteerStateChange';
  /** 状态 · The state entered. */
  readonly state: VolunteerState;
  /** 日期 · The day it was entered. */
  readonly on: Scalars['Date']['output'];
};

/** 注册状态 · Where a volunteer's registration stands. */
export type VolunteerState =
  /** 已注册 · Registered; identity not verified yet. */
  | 'REGISTERED'
  /** 已实名 · Registered with verified identity. */
  | 'VERIFIED'
  /** 暂停 · Suspended: registered, but not to be called. */
  | 'SUSPENDED'
  /** 已退出 · Withdrawn; the row is erased once its purpose has ended, and counts nowhere. */
  | 'WITHDRAWN';

/** 成员关系 · A volunteer's place in a team. */
export type VolunteerMembership = {
  readonly __typename?: 'VolunteerMembership';
  /** 义工 · The volunteer. */
  readonly volunteer: Volunteer;
  /** 队伍 · The team. */
  readonly team: VolunteerTeam;
  /** 关系 · Registered in this team, or helping here while registered in another. */
  readonly kind: MembershipKind;
  /** 职务 · Leader, deputy or member. */
  readonly role: MembershipRole;
  /** 加入日期 · The day of joining. */
  readonly joinedOn: Scalars['Date']['output'];
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 成员关系的一页 · One page of memberships. */
export type VolunteerMembershipConnection = {
  readonly __typename?: 'VolunteerMembershipConnection';
  /** 成员关系 · The memberships of this page. */
  readonly nodes: ReadonlyArray<VolunteerMembership>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many match, on all pages; a sample below scale 1. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 成员关系种类 · Whether a member counts in the team's return. */
export type MembershipKind =
  /** 注册于此 · Registered in this team: counted in its return, and in no other. */
  | 'REGISTERED'
  /** 协助 · Helps here, registered in another team: counted there. */
  | 'HELPING';

/** 职务 · What a member is in the team. */
export type MembershipRole =
  /** 队长 · Leader. */
  | 'LEADER'
  /** 副队长 · Deputy leader. */
  | 'DEPUTY'
  /** 队员 · Member. */
  | 'MEMBER';

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

/** 数字的分项 · One named part of an observed figure. */
export type FigurePart = {
  readonly __typename?: 'FigurePart';
  /** 名称 · What the part counts, as a code: an enum value, a year. */
  readonly code: Scalars['String']['output'];
  /** 数值 · The part's value as a decimal string, in the figure's unit. */
  readonly value: Scalars['String']['output'];
};

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
  VolunteerActivity: VolunteerActivity;
  AgencyExit: AgencyExit;
  District: District;
  Township: Township;
  ServiceCentre: ServiceCentre;
  Organisation: Organisation;
  EmergencyIncident: EmergencyIncident;
  Person: Person;
  Figure: Figure;
  Completeness: Completeness;
  VolunteerTeam: VolunteerTeam;
  Volunteer: Volunteer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  VolunteerActivity:
    ( { __typename: 'VolunteerActivity' }
    & GraphQLRecursivePick<FederationTypes['VolunteerActivity'], {"id":true}> );
  AgencyExit:
    ( { __typename: 'AgencyExit' }
    & GraphQLRecursivePick<FederationTypes['AgencyExit'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['AgencyExit'], {"organisation":{"id":true}}> ) );
  District:
    ( { __typename: 'District' }
    & GraphQLRecursivePick<FederationTypes['District'], {"code":true}> );
  Township:
    ( { __typename: 'Township' }
    & GraphQLRecursivePick<FederationTypes['Township'], {"code":true}> );
  ServiceCentre:
    ( { __typename: 'ServiceCentre' }
    & GraphQLRecursivePick<FederationTypes['ServiceCentre'], {"id":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  EmergencyIncident:
    ( { __typename: 'EmergencyIncident' }
    & GraphQLRecursivePick<FederationTypes['EmergencyIncident'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['EmergencyIncident'], {"district":{"code":true},"engagedTeams":true}> ) );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Figure:
    ( { __typename: 'Figure' }
    & GraphQLRecursivePick<FederationTypes['Figure'], {"code":true}> );
  Completeness:
    ( { __typename: 'Completeness' }
    & GraphQLRecursivePick<FederationTypes['Completeness'], {"id":true}> );
  VolunteerTeam:
    ( { __typename: 'VolunteerTeam' }
    & GraphQLRecursivePick<FederationTypes['VolunteerTeam'], {"id":true}> );
  Volunteer:
    ( { __typename: 'Volunteer' }
    & GraphQLRecursivePick<FederationTypes['Volunteer'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  VolunteerActivity: ResolverTypeWrapper<VolunteerActivityRow>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  VolunteerActivityConnection: ResolverTypeWrapper<Partial<Omit<VolunteerActivityConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['VolunteerActivity']> }>>;
  ActivityStateChange: ResolverTypeWrapper<Partial<ActivityStateChange>>;
  ActivityState: ResolverTypeWrapper<Partial<ActivityState>>;
  ActivityFeedback: ResolverTypeWrapper<ActivityFeedbackRow>;
  ActivityFeedbackConnection: ResolverTypeWrapper<Partial<Omit<ActivityFeedbackConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ActivityFeedback']> }>>;
  FeedbackKind: ResolverTypeWrapper<Partial<FeedbackKind>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AgencyExit: ResolverTypeWrapper<Partial<AgencyExit> & Pick<AgencyExit, 'id'>>;
  CallOutAction: ResolverTypeWrapper<Partial<CallOutAction>>;
  CallOutRole: ResolverTypeWrapper<Partial<CallOutRole>>;
  CallOutTeamInput: ResolverTypeWrapper<Partial<CallOutTeamInput>>;
  ConfirmCallOutInput: ResolverTypeWrapper<Partial<ConfirmCallOutInput>>;
  DeclineCallOutInput: ResolverTypeWrapper<Partial<DeclineCallOutInput>>;
  GoOnDutyInput: ResolverTypeWrapper<Partial<GoOnDutyInput>>;
  StandDownInput: ResolverTypeWrapper<Partial<StandDownInput>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TeamCallOut: ResolverTypeWrapper<TeamCallOutRow>;
  TeamCallOutConnection: ResolverTypeWrapper<Partial<Omit<TeamCallOutConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['TeamCallOut']> }>>;
  CallOutState: ResolverTypeWrapper<Partial<CallOutState>>;
  District: ResolverTypeWrapper<Partial<District> & Pick<District, 'code'>>;
  Township: ResolverTypeWrapper<Partial<Township> & Pick<Township, 'code'>>;
  ServiceCentre: ResolverTypeWrapper<Partial<ServiceCentre> & Pick<ServiceCentre, 'id'>>;
  Organisation: ResolverTypeWrapper<Partial<Organisation> & Pick<Organisation, 'id'>>;
  EmergencyIncident: ResolverTypeWrapper<Partial<EmergencyIncident> & Pick<EmergencyIncident, 'id'>>;
  Person: ResolverTypeWrapper<Partial<Person> & Pick<Person, 'id'>>;
  Figure: ResolverTypeWrapper<Partial<Figure> & Pick<Figure, 'code'>>;
  Completeness: ResolverTypeWrapper<Partial<Completeness> & Pick<Completeness, 'id'>>;
  SocialWorker: ResolverTypeWrapper<Partial<SocialWorker> & Pick<SocialWorker, 'id'>>;
  TeamToCall: ResolverTypeWrapper<TeamToCallRow>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  HoursAction: ResolverTypeWrapper<Partial<HoursAction>>;
  HoursRole: ResolverTypeWrapper<Partial<HoursRole>>;
  CertificateAction: ResolverTypeWrapper<Partial<CertificateAction>>;
  CertificateRole: ResolverTypeWrapper<Partial<CertificateRole>>;
  HoursEvidenceInput: ResolverTypeWrapper<Partial<HoursEvidenceInput>>;
  SubmitHoursInput: ResolverTypeWrapper<Partial<SubmitHoursInput>>;
  ActOnHoursInput: ResolverTypeWrapper<Partial<ActOnHoursInput>>;
  IssueCertificateInput: ResolverTypeWrapper<Partial<IssueCertificateInput>>;
  RevokeCertificateInput: ResolverTypeWrapper<Partial<RevokeCertificateInput>>;
  HoursRecord: ResolverTypeWrapper<HoursRecordRow>;
  HoursRecordConnection: ResolverTypeWrapper<Partial<Omit<HoursRecordConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['HoursRecord']> }>>;
  HoursEvidence: ResolverTypeWrapper<Partial<HoursEvidence>>;
  HoursStateChange: ResolverTypeWrapper<Partial<HoursStateChange>>;
  HoursOrigin: ResolverTypeWrapper<Partial<HoursOrigin>>;
  HoursState: ResolverTypeWrapper<Partial<HoursState>>;
  EvidenceKind: ResolverTypeWrapper<Partial<EvidenceKind>>;
  EvidenceAcceptor: ResolverTypeWrapper<Partial<EvidenceAcceptor>>;
  HoursStatistics: ResolverTypeWrapper<Partial<HoursStatistics>>;
  HoursOfOrigin: ResolverTypeWrapper<Partial<HoursOfOrigin>>;
  HoursOfState: ResolverTypeWrapper<Partial<HoursOfState>>;
  VolunteerTraining: ResolverTypeWrapper<VolunteerTrainingRow>;
  VolunteerTrainingConnection: ResolverTypeWrapper<Partial<Omit<VolunteerTrainingConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['VolunteerTraining']> }>>;
  VolunteerAward: ResolverTypeWrapper<VolunteerAwardRow>;
  VolunteerAwardConnection: ResolverTypeWrapper<Partial<Omit<VolunteerAwardConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['VolunteerAward']> }>>;
  AwardLevel: ResolverTypeWrapper<Partial<AwardLevel>>;
  VolunteerCertificate: ResolverTypeWrapper<VolunteerCertificateRow>;
  VolunteerCertificateConnection: ResolverTypeWrapper<Partial<Omit<VolunteerCertificateConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['VolunteerCertificate']> }>>;
  CertificateState: ResolverTypeWrapper<Partial<CertificateState>>;
  VolunteerPool: ResolverTypeWrapper<Partial<VolunteerPool>>;
  SkillPool: ResolverTypeWrapper<Partial<SkillPool>>;
  TeamAttachment: ResolverTypeWrapper<TeamAttachmentRow>;
  AttachmentState: ResolverTypeWrapper<Partial<AttachmentState>>;
  AttachmentAction: ResolverTypeWrapper<Partial<AttachmentAction>>;
  AttachmentRole: ResolverTypeWrapper<Partial<AttachmentRole>>;
  Proximity: ResolverTypeWrapper<Partial<Proximity>>;
  CallableTeam: ResolverTypeWrapper<CallableTeamRow>;
  AttachTeamInput: ResolverTypeWrapper<Partial<AttachTeamInput>>;
  DetachTeamInput: ResolverTypeWrapper<Partial<DetachTeamInput>>;
  VolunteerTeam: ResolverTypeWrapper<VolunteerTeamRow>;
  TeamAction: ResolverTypeWrapper<Partial<TeamAction>>;
  TeamRole: ResolverTypeWrapper<Partial<TeamRole>>;
  TeamSkillInput: ResolverTypeWrapper<Partial<TeamSkillInput>>;
  RegisterTeamInput: ResolverTypeWrapper<Partial<RegisterTeamInput>>;
  ActOnTeamInput: ResolverTypeWrapper<Partial<ActOnTeamInput>>;
  TeamReturn: ResolverTypeWrapper<TeamReturnRow>;
  VolunteerStatistics: ResolverTypeWrapper<Partial<VolunteerStatistics>>;
  VolunteerLinkage: ResolverTypeWrapper<Partial<VolunteerLinkage>>;
  VolunteerTeamConnection: ResolverTypeWrapper<VolunteerTeamConnectionRow>;
  TeamSkillStrength: ResolverTypeWrapper<TeamSkillStrengthRow>;
  TeamAvailabilityChange: ResolverTypeWrapper<Partial<TeamAvailabilityChange>>;
  TeamAvailability: ResolverTypeWrapper<Partial<TeamAvailability>>;
  TeamRegistration: ResolverTypeWrapper<Partial<TeamRegistration>>;
  VolunteerSkill: ResolverTypeWrapper<Partial<VolunteerSkill>>;
  VolunteerAction: ResolverTypeWrapper<Partial<VolunteerAction>>;
  VolunteerRole: ResolverTypeWrapper<Partial<VolunteerRole>>;
  RegisterVolunteerInput: ResolverTypeWrapper<Partial<RegisterVolunteerInput>>;
  VerifyVolunteerInput: ResolverTypeWrapper<Partial<VerifyVolunteerInput>>;
  ActOnVolunteerInput: ResolverTypeWrapper<Partial<ActOnVolunteerInput>>;
  Volunteer: ResolverTypeWrapper<VolunteerRow>;
  VolunteerConnection: ResolverTypeWrapper<Partial<Omit<VolunteerConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Volunteer']> }>>;
  VolunteerStateChange: ResolverTypeWrapper<Partial<VolunteerStateChange>>;
  VolunteerState: ResolverTypeWrapper<Partial<VolunteerState>>;
  VolunteerMembership: ResolverTypeWrapper<VolunteerMembershipRow>;
  VolunteerMembershipConnection: ResolverTypeWrapper<Partial<Omit<VolunteerMembershipConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['VolunteerMembership']> }>>;
  MembershipKind: ResolverTypeWrapper<Partial<MembershipKind>>;
  MembershipRole: ResolverTypeWrapper<Partial<MembershipRole>>;
  ServiceField: ResolverTypeWrapper<Partial<ServiceField>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Quality: ResolverTypeWrapper<Partial<Quality>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  EmergencySupport: ResolverTypeWrapper<Partial<EmergencySupport>>;
  BigInt: ResolverTypeWrapper<Partial<Scalars['BigInt']['output']>>;
  FigureObservation: ResolverTypeWrapper<Partial<FigureObservation>>;
  DepartmentAnswer: ResolverTypeWrapper<Partial<DepartmentAnswer>>;
  SharingClass: ResolverTypeWrapper<Partial<SharingClass>>;
  FigurePart: ResolverTypeWrapper<Partial<FigurePart>>;
  DepartmentCode: ResolverTypeWrapper<Partial<DepartmentCode>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  VolunteerActivity: VolunteerActivityRow;
  ID: Partial<Scalars['ID']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  VolunteerActivityConnection: Partial<Omit<VolunteerActivityConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['VolunteerActivity']> }>;
  ActivityStateChange: Partial<ActivityStateChange>;
  ActivityFeedback: ActivityFeedbackRow;
  ActivityFeedbackConnection: Partial<Omit<ActivityFeedbackConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ActivityFeedback']> }>;
  Query: Record<PropertyKey, never>;
  AgencyExit: Partial<AgencyExit> & Pick<AgencyExit, 'id'>;
  CallOutTeamInput: Partial<CallOutTeamInput>;
  ConfirmCallOutInput: Partial<ConfirmCallOutInput>;
  DeclineCallOutInput: Partial<DeclineCallOutInput>;
  GoOnDutyInput: Partial<GoOnDutyInput>;
  StandDownInput: Partial<StandDownInput>;
  Float: Partial<Scalars['Float']['output']>;
  Mutation: Record<PropertyKey, never>;
  TeamCallOut: TeamCallOutRow;
  TeamCallOutConnection: Partial<Omit<TeamCallOutConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['TeamCallOut']> }>;
  District: Partial<District> & Pick<District, 'code'>;
  Township: Partial<Township> & Pick<Township, 'code'>;
  ServiceCentre: Partial<ServiceCentre> & Pick<ServiceCentre, 'id'>;
  Organisation: Partial<Organisation> & Pick<Organisation, 'id'>;
  EmergencyIncident: Partial<EmergencyIncident> & Pick<EmergencyIncident, 'id'>;
  Person: Partial<Person> & Pick<Person, 'id'>;
  Figure: Partial<Figure> & Pick<Figure, 'code'>;
  Completeness: Partial<Completeness> & Pick<Completeness, 'id'>;
  SocialWorker: Partial<SocialWorker> & Pick<SocialWorker, 'id'>;
  TeamToCall: TeamToCallRow;
  Boolean: Partial<Scalars['Boolean']['output']>;
  HoursEvidenceInput: Partial<HoursEvidenceInput>;
  SubmitHoursInput: Partial<SubmitHoursInput>;
  ActOnHoursInput: Partial<ActOnHoursInput>;
  IssueCertificateInput: Partial<IssueCertificateInput>;
  RevokeCertificateInput: Partial<RevokeCertificateInput>;
  HoursRecord: HoursRecordRow;
  HoursRecordConnection: Partial<Omit<HoursRecordConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['HoursRecord']> }>;
  HoursEvidence: Partial<HoursEvidence>;
  HoursStateChange: Partial<HoursStateChange>;
  HoursStatistics: Partial<HoursStatistics>;
  HoursOfOrigin: Partial<HoursOfOrigin>;
  HoursOfState: Partial<HoursOfState>;
  VolunteerTraining: VolunteerTrainingRow;
  VolunteerTrainingConnection: Partial<Omit<VolunteerTrainingConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['VolunteerTraining']> }>;
  VolunteerAward: VolunteerAwardRow;
  VolunteerAwardConnection: Partial<Omit<VolunteerAwardConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['VolunteerAward']> }>;
  VolunteerCertificate: VolunteerCertificateRow;
  VolunteerCertificateConnection: Partial<Omit<VolunteerCertificateConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['VolunteerCertificate']> }>;
  VolunteerPool: Partial<VolunteerPool>;
  SkillPool: Partial<SkillPool>;
  TeamAttachment: TeamAttachmentRow;
  CallableTeam: CallableTeamRow;
  AttachTeamInput: Partial<AttachTeamInput>;
  DetachTeamInput: Partial<DetachTeamInput>;
  VolunteerTeam: VolunteerTeamRow;
  TeamSkillInput: Partial<TeamSkillInput>;
  RegisterTeamInput: Partial<RegisterTeamInput>;
  ActOnTeamInput: Partial<ActOnTeamInput>;
  TeamReturn: TeamReturnRow;
  VolunteerStatistics: Partial<VolunteerStatistics>;
  VolunteerLinkage: Partial<VolunteerLinkage>;
  VolunteerTeamConnection: VolunteerTeamConnectionRow;
  TeamSkillStrength: TeamSkillStrengthRow;
  TeamAvailabilityChange: Partial<TeamAvailabilityChange>;
  RegisterVolunteerInput: Partial<RegisterVolunteerInput>;
  VerifyVolunteerInput: Partial<VerifyVolunteerInput>;
  ActOnVolunteerInput: Partial<ActOnVolunteerInput>;
  Volunteer: VolunteerRow;
  VolunteerConnection: Partial<Omit<VolunteerConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Volunteer']> }>;
  VolunteerStateChange: Partial<VolunteerStateChange>;
  VolunteerMembership: VolunteerMembershipRow;
  VolunteerMembershipConnection: Partial<Omit<VolunteerMembershipConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['VolunteerMembership']> }>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  PageInfo: Partial<PageInfo>;
  Date: Partial<Scalars['Date']['output']>;
  BigInt: Partial<Scalars['BigInt']['output']>;
  FigureObservation: Partial<FigureObservation>;
  DepartmentAnswer: Partial<DepartmentAnswer>;
  FigurePart: Partial<FigurePart>;
  String: Partial<Scalars['String']['output']>;
};

export type SharingDirectiveArgs = {
  class: SharingClass;
  basis?: Maybe<Scalars['String']['input']>;
};

export type SharingDirectiveResolver<Result, Parent, ContextType = Context, Args = SharingDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type VolunteerActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerActivity'] = ResolversParentTypes['VolunteerActivity'], FederationReferenceType extends FederationReferenceTypes['VolunteerActivity'] = FederationReferenceTypes['VolunteerActivity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VolunteerActivity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['VolunteerTeam'], ParentType, ContextType>;
  township?: Resolver<Maybe<ResolversTypes['Township']>, ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['ServiceCentre']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ServiceField'], ParentType, ContextType>;
  exactField?: Resolver<Maybe<ResolversTypes['ServiceField']>, ParentType, ContextType>;
  skill?: Resolver<Maybe<ResolversTypes['VolunteerSkill']>, ParentType, ContextType>;
  ledBy?: Resolver<Maybe<ResolversTypes['SocialWorker']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ActivityState'], ParentType, ContextType>;
  stateHistory?: Resolver<ReadonlyArray<ResolversTypes['ActivityStateChange']>, ParentType, ContextType>;
  hoursRecords?: Resolver<Maybe<ResolversTypes['HoursRecordConnection']>, ParentType, ContextType, RequireFields<VolunteerActivityHoursRecordsArgs, 'first'>>;
  feedback?: Resolver<ResolversTypes['ActivityFeedbackConnection'], ParentType, ContextType, RequireFields<VolunteerActivityFeedbackArgs, 'first'>>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type VolunteerActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerActivityConnection'] = ResolversParentTypes['VolunteerActivityConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VolunteerActivity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityStateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityStateChange'] = ResolversParentTypes['ActivityStateChange']> = {
  state?: Resolver<ResolversTypes['ActivityState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ActivityFeedbackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityFeedback'] = ResolversParentTypes['ActivityFeedback']> = {
  activity?: Resolver<ResolversTypes['VolunteerActivity'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FeedbackKind'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type ActivityFeedbackConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityFeedbackConnection'] = ResolversParentTypes['ActivityFeedbackConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ActivityFeedback']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  volunteerActivity?: Resolver<Maybe<ResolversTypes['VolunteerActivity']>, ParentType, ContextType, RequireFields<QueryVolunteerActivityArgs, 'id'>>;
  volunteerActivities?: Resolver<ResolversTypes['VolunteerActivityConnection'], ParentType, ContextType, RequireFields<QueryVolunteerActivitiesArgs, 'first'>>;
  teamCallOut?: Resolver<Maybe<ResolversTypes['TeamCallOut']>, ParentType, ContextType, RequireFields<QueryTeamCallOutArgs, 'id'>>;
  teamCallOuts?: Resolver<ResolversTypes['TeamCallOutConnection'], ParentType, ContextType, RequireFields<QueryTeamCallOutsArgs, 'first'>>;
  hoursRecord?: Resolver<Maybe<ResolversTypes['HoursRecord']>, ParentType, ContextType, RequireFields<QueryHoursRecordArgs, 'id'>>;
  hoursRecords?: Resolver<Maybe<ResolversTypes['HoursRecordConnection']>, ParentType, ContextType, RequireFields<QueryHoursRecordsArgs, 'first'>>;
  hoursStatistics?: Resolver<ResolversTypes['HoursStatistics'], ParentType, ContextType, RequireFields<QueryHoursStatisticsArgs, 'from' | 'to'>>;
  volunteerCertificate?: Resolver<Maybe<ResolversTypes['VolunteerCertificate']>, ParentType, ContextType, RequireFields<QueryVolunteerCertificateArgs, 'number'>>;
  volunteerPool?: Resolver<Maybe<ResolversTypes['VolunteerPool']>, ParentType, ContextType, Partial<QueryVolunteerPoolArgs>>;
  callableTeams?: Resolver<ReadonlyArray<ResolversTypes['CallableTeam']>, ParentType, ContextType, RequireFields<QueryCallableTeamsArgs, 'township' | 'within' | 'first'>>;
  volunteering?: Resolver<Maybe<ResolversTypes['VolunteerStatistics']>, ParentType, ContextType, RequireFields<QueryVolunteeringArgs, 'year'>>;
  volunteeringByYear?: Resolver<ReadonlyArray<ResolversTypes['VolunteerStatistics']>, ParentType, ContextType, Partial<QueryVolunteeringByYearArgs>>;
  volunteerTeam?: Resolver<Maybe<ResolversTypes['VolunteerTeam']>, ParentType, ContextType, RequireFields<QueryVolunteerTeamArgs, 'id'>>;
  volunteerTeams?: Resolver<ResolversTypes['VolunteerTeamConnection'], ParentType, ContextType, RequireFields<QueryVolunteerTeamsArgs, 'first'>>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType, RequireFields<QueryVolunteerArgs, 'id'>>;
  volunteerByNumber?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType, RequireFields<QueryVolunteerByNumberArgs, 'volunteerNo'>>;
  volunteers?: Resolver<Maybe<ResolversTypes['VolunteerConnection']>, ParentType, ContextType, RequireFields<QueryVolunteersArgs, 'first'>>;
};

export type AgencyExitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyExit'] = ResolversParentTypes['AgencyExit'], FederationReferenceType extends FederationReferenceTypes['AgencyExit'] = FederationReferenceTypes['AgencyExit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AgencyExit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  teamsWithAgency?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  callOutTeam?: Resolver<Maybe<ResolversTypes['TeamCallOut']>, ParentType, ContextType, RequireFields<MutationCallOutTeamArgs, 'input'>>;
  confirmCallOut?: Resolver<Maybe<ResolversTypes['TeamCallOut']>, ParentType, ContextType, RequireFields<MutationConfirmCallOutArgs, 'input'>>;
  declineCallOut?: Resolver<Maybe<ResolversTypes['TeamCallOut']>, ParentType, ContextType, RequireFields<MutationDeclineCallOutArgs, 'input'>>;
  goOnDuty?: Resolver<Maybe<ResolversTypes['TeamCallOut']>, ParentType, ContextType, RequireFields<MutationGoOnDutyArgs, 'input'>>;
  standDown?: Resolver<Maybe<ResolversTypes['TeamCallOut']>, ParentType, ContextType, RequireFields<MutationStandDownArgs, 'input'>>;
  submitHours?: Resolver<Maybe<ResolversTypes['HoursRecord']>, ParentType, ContextType, RequireFields<MutationSubmitHoursArgs, 'input'>>;
  confirmHours?: Resolver<Maybe<ResolversTypes['HoursRecord']>, ParentType, ContextType, RequireFields<MutationConfirmHoursArgs, 'input'>>;
  rejectHours?: Resolver<Maybe<ResolversTypes['HoursRecord']>, ParentType, ContextType, RequireFields<MutationRejectHoursArgs, 'input'>>;
  disputeHours?: Resolver<Maybe<ResolversTypes['HoursRecord']>, ParentType, ContextType, RequireFields<MutationDisputeHoursArgs, 'input'>>;
  upholdHours?: Resolver<Maybe<ResolversTypes['HoursRecord']>, ParentType, ContextType, RequireFields<MutationUpholdHoursArgs, 'input'>>;
  voidHours?: Resolver<Maybe<ResolversTypes['HoursRecord']>, ParentType, ContextType, RequireFields<MutationVoidHoursArgs, 'input'>>;
  issueVolunteerCertificate?: Resolver<Maybe<ResolversTypes['VolunteerCertificate']>, ParentType, ContextType, RequireFields<MutationIssueVolunteerCertificateArgs, 'input'>>;
  revokeVolunteerCertificate?: Resolver<Maybe<ResolversTypes['VolunteerCertificate']>, ParentType, ContextType, RequireFields<MutationRevokeVolunteerCertificateArgs, 'input'>>;
  attachTeam?: Resolver<Maybe<ResolversTypes['TeamAttachment']>, ParentType, ContextType, RequireFields<MutationAttachTeamArgs, 'input'>>;
  detachTeam?: Resolver<Maybe<ResolversTypes['TeamAttachment']>, ParentType, ContextType, RequireFields<MutationDetachTeamArgs, 'input'>>;
  registerTeam?: Resolver<Maybe<ResolversTypes['VolunteerTeam']>, ParentType, ContextType, RequireFields<MutationRegisterTeamArgs, 'input'>>;
  actOnTeam?: Resolver<Maybe<ResolversTypes['VolunteerTeam']>, ParentType, ContextType, RequireFields<MutationActOnTeamArgs, 'input'>>;
  registerVolunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType, RequireFields<MutationRegisterVolunteerArgs, 'input'>>;
  verifyVolunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType, RequireFields<MutationVerifyVolunteerArgs, 'input'>>;
  suspendVolunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType, RequireFields<MutationSuspendVolunteerArgs, 'input'>>;
  resumeVolunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType, RequireFields<MutationResumeVolunteerArgs, 'input'>>;
  withdrawVolunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType, RequireFields<MutationWithdrawVolunteerArgs, 'input'>>;
};

export type TeamCallOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamCallOut'] = ResolversParentTypes['TeamCallOut']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['EmergencyIncident']>, ParentType, ContextType>;
  team?: Resolver<ResolversTypes['VolunteerTeam'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CallOutState'], ParentType, ContextType>;
  supports?: Resolver<ReadonlyArray<ResolversTypes['EmergencySupport']>, ParentType, ContextType>;
  skill?: Resolver<Maybe<ResolversTypes['VolunteerSkill']>, ParentType, ContextType>;
  batch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  calledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  onDutyAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stoodDownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  volunteersDeployed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type TeamCallOutConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamCallOutConnection'] = ResolversParentTypes['TeamCallOutConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TeamCallOut']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District'], FederationReferenceType extends FederationReferenceTypes['District'] = FederationReferenceTypes['District']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['District']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  volunteering?: Resolver<Maybe<ResolversTypes['VolunteerStatistics']>, ParentType, ContextType, RequireFields<DistrictVolunteeringArgs, 'year'>>;
  volunteerPool?: Resolver<Maybe<ResolversTypes['VolunteerPool']>, ParentType, ContextType>;
};

export type TownshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Township'] = ResolversParentTypes['Township'], FederationReferenceType extends FederationReferenceTypes['Township'] = FederationReferenceTypes['Township']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Township']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  volunteerTeams?: Resolver<Maybe<ResolversTypes['VolunteerTeamConnection']>, ParentType, ContextType, RequireFields<TownshipVolunteerTeamsArgs, 'first'>>;
  volunteering?: Resolver<Maybe<ResolversTypes['VolunteerStatistics']>, ParentType, ContextType, RequireFields<TownshipVolunteeringArgs, 'year'>>;
};

export type ServiceCentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCentre'] = ResolversParentTypes['ServiceCentre'], FederationReferenceType extends FederationReferenceTypes['ServiceCentre'] = FederationReferenceTypes['ServiceCentre']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceCentre']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  volunteerTeams?: Resolver<Maybe<ResolversTypes['VolunteerTeamConnection']>, ParentType, ContextType, RequireFields<ServiceCentreVolunteerTeamsArgs, 'first'>>;
  volunteerParticipations?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType, RequireFields<ServiceCentreVolunteerParticipationsArgs, 'year'>>;
  volunteerLinkage?: Resolver<Maybe<ResolversTypes['VolunteerLinkage']>, ParentType, ContextType, RequireFields<ServiceCentreVolunteerLinkageArgs, 'year'>>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  volunteerTeams?: Resolver<Maybe<ResolversTypes['VolunteerTeamConnection']>, ParentType, ContextType, RequireFields<OrganisationVolunteerTeamsArgs, 'first'>>;
};

export type EmergencyIncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyIncident'] = ResolversParentTypes['EmergencyIncident'], FederationReferenceType extends FederationReferenceTypes['EmergencyIncident'] = FederationReferenceTypes['EmergencyIncident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmergencyIncident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  teamsToCall?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TeamToCall']>>, ParentType, ContextType, RequireFields<EmergencyIncidentTeamsToCallArgs, 'first'>>;
  volunteerTeams?: Resolver<Maybe<ResolversTypes['VolunteerTeamConnection']>, ParentType, ContextType, RequireFields<EmergencyIncidentVolunteerTeamsArgs, 'first'>>;
  volunteerCallOuts?: Resolver<Maybe<ResolversTypes['TeamCallOutConnection']>, ParentType, ContextType, RequireFields<EmergencyIncidentVolunteerCallOutsArgs, 'first'>>;
  volunteersDeployed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  volunteerHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  volunteering?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure'], FederationReferenceType extends FederationReferenceTypes['Figure'] = FederationReferenceTypes['Figure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Figure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  volunteerObservation?: Resolver<Maybe<ResolversTypes['FigureObservation']>, ParentType, ContextType>;
};

export type CompletenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Completeness'] = ResolversParentTypes['Completeness'], FederationReferenceType extends FederationReferenceTypes['Completeness'] = FederationReferenceTypes['Completeness']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Completeness']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['DepartmentAnswer']>, ParentType, ContextType>;
};

export type SocialWorkerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialWorker'] = ResolversParentTypes['SocialWorker']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TeamToCallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamToCall'] = ResolversParentTypes['TeamToCall']> = {
  team?: Resolver<ResolversTypes['VolunteerTeam'], ParentType, ContextType>;
  sameDistrict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HoursRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoursRecord'] = ResolversParentTypes['HoursRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  volunteer?: Resolver<ResolversTypes['Volunteer'], ParentType, ContextType>;
  activity?: Resolver<ResolversTypes['VolunteerActivity'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  servedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['HoursOrigin'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['HoursEvidence']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HoursState'], ParentType, ContextType>;
  stateHistory?: Resolver<ReadonlyArray<ResolversTypes['HoursStateChange']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['VolunteerCertificate']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type HoursRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoursRecordConnection'] = ResolversParentTypes['HoursRecordConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HoursRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HoursEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoursEvidence'] = ResolversParentTypes['HoursEvidence']> = {
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  descriptionZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  acceptedBy?: Resolver<Maybe<ResolversTypes['EvidenceAcceptor']>, ParentType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type HoursStateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoursStateChange'] = ResolversParentTypes['HoursStateChange']> = {
  state?: Resolver<ResolversTypes['HoursState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type HoursStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoursStatistics'] = ResolversParentTypes['HoursStatistics']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  byOrigin?: Resolver<ReadonlyArray<ResolversTypes['HoursOfOrigin']>, ParentType, ContextType>;
  byState?: Resolver<ReadonlyArray<ResolversTypes['HoursOfState']>, ParentType, ContextType>;
};

export type HoursOfOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoursOfOrigin'] = ResolversParentTypes['HoursOfOrigin']> = {
  origin?: Resolver<ResolversTypes['HoursOrigin'], ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HoursOfStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoursOfState'] = ResolversParentTypes['HoursOfState']> = {
  state?: Resolver<ResolversTypes['HoursState'], ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VolunteerTrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerTraining'] = ResolversParentTypes['VolunteerTraining']> = {
  volunteer?: Resolver<ResolversTypes['Volunteer'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skill?: Resolver<Maybe<ResolversTypes['VolunteerSkill']>, ParentType, ContextType>;
  organiser?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type VolunteerTrainingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerTrainingConnection'] = ResolversParentTypes['VolunteerTrainingConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VolunteerTraining']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerAwardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerAward'] = ResolversParentTypes['VolunteerAward']> = {
  volunteer?: Resolver<ResolversTypes['Volunteer'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AwardLevel'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  awardedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type VolunteerAwardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerAwardConnection'] = ResolversParentTypes['VolunteerAwardConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VolunteerAward']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerCertificate'] = ResolversParentTypes['VolunteerCertificate']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  volunteer?: Resolver<ResolversTypes['Volunteer'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CertificateState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type VolunteerCertificateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerCertificateConnection'] = ResolversParentTypes['VolunteerCertificateConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VolunteerCertificate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerPoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerPool'] = ResolversParentTypes['VolunteerPool']> = {
  teams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  callableTeams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bySkill?: Resolver<ReadonlyArray<ResolversTypes['SkillPool']>, ParentType, ContextType>;
};

export type SkillPoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillPool'] = ResolversParentTypes['SkillPool']> = {
  skill?: Resolver<ResolversTypes['VolunteerSkill'], ParentType, ContextType>;
  teams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  callableTeams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qualifiedVolunteers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TeamAttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamAttachment'] = ResolversParentTypes['TeamAttachment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['VolunteerTeam'], ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['ServiceCentre']>, ParentType, ContextType>;
  attachedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  detachedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AttachmentState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type CallableTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallableTeam'] = ResolversParentTypes['CallableTeam']> = {
  team?: Resolver<ResolversTypes['VolunteerTeam'], ParentType, ContextType>;
  proximity?: Resolver<ResolversTypes['Proximity'], ParentType, ContextType>;
  availability?: Resolver<ResolversTypes['TeamAvailability'], ParentType, ContextType>;
  qualifiedMembers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VolunteerTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerTeam'] = ResolversParentTypes['VolunteerTeam'], FederationReferenceType extends FederationReferenceTypes['VolunteerTeam'] = FederationReferenceTypes['VolunteerTeam']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VolunteerTeam']> | FederationReferenceType, FederationReferenceType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['TeamRegistration'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
  branches?: Resolver<ResolversTypes['VolunteerTeamConnection'], ParentType, ContextType, RequireFields<VolunteerTeamBranchesArgs, 'first'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  attachedCentre?: Resolver<Maybe<ResolversTypes['ServiceCentre']>, ParentType, ContextType, Partial<VolunteerTeamAttachedCentreArgs>>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['TeamAttachment']>, ParentType, ContextType>;
  linkedSocialWorker?: Resolver<Maybe<ResolversTypes['SocialWorker']>, ParentType, ContextType>;
  township?: Resolver<Maybe<ResolversTypes['Township']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  foundedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<VolunteerTeamMemberCountArgs>>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['VolunteerSkill']>, ParentType, ContextType>;
  skillStrength?: Resolver<ReadonlyArray<ResolversTypes['TeamSkillStrength']>, ParentType, ContextType>;
  availability?: Resolver<ResolversTypes['TeamAvailability'], ParentType, ContextType>;
  availabilityHistory?: Resolver<ReadonlyArray<ResolversTypes['TeamAvailabilityChange']>, ParentType, ContextType>;
  returns?: Resolver<ReadonlyArray<ResolversTypes['TeamReturn']>, ParentType, ContextType>;
  returnOf?: Resolver<Maybe<ResolversTypes['TeamReturn']>, ParentType, ContextType, RequireFields<VolunteerTeamReturnOfArgs, 'year'>>;
  members?: Resolver<Maybe<ResolversTypes['VolunteerMembershipConnection']>, ParentType, ContextType, RequireFields<VolunteerTeamMembersArgs, 'first'>>;
  activities?: Resolver<ResolversTypes['VolunteerActivityConnection'], ParentType, ContextType, RequireFields<VolunteerTeamActivitiesArgs, 'first'>>;
  callOuts?: Resolver<ResolversTypes['TeamCallOutConnection'], ParentType, ContextType, RequireFields<VolunteerTeamCallOutsArgs, 'first'>>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type TeamReturnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamReturn'] = ResolversParentTypes['TeamReturn']> = {
  team?: Resolver<ResolversTypes['VolunteerTeam'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  registeredMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  activities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  socialWorkerLedActivities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  socialWorkerLedParticipations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type VolunteerStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerStatistics'] = ResolversParentTypes['VolunteerStatistics']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  interim?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  teams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  activities?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  linkage?: Resolver<ResolversTypes['VolunteerLinkage'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type VolunteerLinkageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerLinkage'] = ResolversParentTypes['VolunteerLinkage']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attachedTeams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linkedSocialWorkers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  activities?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  socialWorkerLedActivities?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  socialWorkerLedParticipations?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  linkedActivitiesPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  volunteersPerLinkedSocialWorker?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type VolunteerTeamConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerTeamConnection'] = ResolversParentTypes['VolunteerTeamConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamSkillStrengthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamSkillStrength'] = ResolversParentTypes['TeamSkillStrength']> = {
  skill?: Resolver<ResolversTypes['VolunteerSkill'], ParentType, ContextType>;
  qualifiedMembers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TeamAvailabilityChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamAvailabilityChange'] = ResolversParentTypes['TeamAvailabilityChange']> = {
  availability?: Resolver<ResolversTypes['TeamAvailability'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type VolunteerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Volunteer'] = ResolversParentTypes['Volunteer'], FederationReferenceType extends FederationReferenceTypes['Volunteer'] = FederationReferenceTypes['Volunteer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Volunteer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  volunteerNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['VolunteerSkill']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VolunteerState'], ParentType, ContextType>;
  stateHistory?: Resolver<ReadonlyArray<ResolversTypes['VolunteerStateChange']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  homeTownship?: Resolver<Maybe<ResolversTypes['Township']>, ParentType, ContextType>;
  teams?: Resolver<ResolversTypes['VolunteerTeamConnection'], ParentType, ContextType, RequireFields<VolunteerTeamsArgs, 'first'>>;
  memberships?: Resolver<ResolversTypes['VolunteerMembershipConnection'], ParentType, ContextType, RequireFields<VolunteerMembershipsArgs, 'first'>>;
  hoursTotal?: Resolver<ResolversTypes['Float'], ParentType, ContextType, Partial<VolunteerHoursTotalArgs>>;
  hoursRecords?: Resolver<ResolversTypes['HoursRecordConnection'], ParentType, ContextType, RequireFields<VolunteerHoursRecordsArgs, 'first'>>;
  trainings?: Resolver<ResolversTypes['VolunteerTrainingConnection'], ParentType, ContextType, RequireFields<VolunteerTrainingsArgs, 'first'>>;
  awards?: Resolver<ResolversTypes['VolunteerAwardConnection'], ParentType, ContextType, RequireFields<VolunteerAwardsArgs, 'first'>>;
  certificates?: Resolver<ResolversTypes['VolunteerCertificateConnection'], ParentType, ContextType, RequireFields<VolunteerCertificatesArgs, 'first'>>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type VolunteerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerConnection'] = ResolversParentTypes['VolunteerConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Volunteer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerStateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerStateChange'] = ResolversParentTypes['VolunteerStateChange']> = {
  state?: Resolver<ResolversTypes['VolunteerState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type VolunteerMembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerMembership'] = ResolversParentTypes['VolunteerMembership']> = {
  volunteer?: Resolver<ResolversTypes['Volunteer'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['VolunteerTeam'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MembershipKind'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  joinedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type VolunteerMembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerMembershipConnection'] = ResolversParentTypes['VolunteerMembershipConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VolunteerMembership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type FigureObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureObservation'] = ResolversParentTypes['FigureObservation']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['FigurePart']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type DepartmentAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentAnswer'] = ResolversParentTypes['DepartmentAnswer']> = {
  department?: Resolver<ResolversTypes['DepartmentCode'], ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dataAsOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type FigurePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigurePart'] = ResolversParentTypes['FigurePart']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  VolunteerActivity?: VolunteerActivityResolvers<ContextType>;
  VolunteerActivityConnection?: VolunteerActivityConnectionResolvers<ContextType>;
  ActivityStateChange?: ActivityStateChangeResolvers<ContextType>;
  ActivityFeedback?: ActivityFeedbackResolvers<ContextType>;
  ActivityFeedbackConnection?: ActivityFeedbackConnectionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  AgencyExit?: AgencyExitResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  TeamCallOut?: TeamCallOutResolvers<ContextType>;
  TeamCallOutConnection?: TeamCallOutConnectionResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  Township?: TownshipResolvers<ContextType>;
  ServiceCentre?: ServiceCentreResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  EmergencyIncident?: EmergencyIncidentResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  Completeness?: CompletenessResolvers<ContextType>;
  SocialWorker?: SocialWorkerResolvers<ContextType>;
  TeamToCall?: TeamToCallResolvers<ContextType>;
  HoursRecord?: HoursRecordResolvers<ContextType>;
  HoursRecordConnection?: HoursRecordConnectionResolvers<ContextType>;
  HoursEvidence?: HoursEvidenceResolvers<ContextType>;
  HoursStateChange?: HoursStateChangeResolvers<ContextType>;
  HoursStatistics?: HoursStatisticsResolvers<ContextType>;
  HoursOfOrigin?: HoursOfOriginResolvers<ContextType>;
  HoursOfState?: HoursOfStateResolvers<ContextType>;
  VolunteerTraining?: VolunteerTrainingResolvers<ContextType>;
  VolunteerTrainingConnection?: VolunteerTrainingConnectionResolvers<ContextType>;
  VolunteerAward?: VolunteerAwardResolvers<ContextType>;
  VolunteerAwardConnection?: VolunteerAwardConnectionResolvers<ContextType>;
  VolunteerCertificate?: VolunteerCertificateResolvers<ContextType>;
  VolunteerCertificateConnection?: VolunteerCertificateConnectionResolvers<ContextType>;
  VolunteerPool?: VolunteerPoolResolvers<ContextType>;
  SkillPool?: SkillPoolResolvers<ContextType>;
  TeamAttachment?: TeamAttachmentResolvers<ContextType>;
  CallableTeam?: CallableTeamResolvers<ContextType>;
  VolunteerTeam?: VolunteerTeamResolvers<ContextType>;
  TeamReturn?: TeamReturnResolvers<ContextType>;
  VolunteerStatistics?: VolunteerStatisticsResolvers<ContextType>;
  VolunteerLinkage?: VolunteerLinkageResolvers<ContextType>;
  VolunteerTeamConnection?: VolunteerTeamConnectionResolvers<ContextType>;
  TeamSkillStrength?: TeamSkillStrengthResolvers<ContextType>;
  TeamAvailabilityChange?: TeamAvailabilityChangeResolvers<ContextType>;
  Volunteer?: VolunteerResolvers<ContextType>;
  VolunteerConnection?: VolunteerConnectionResolvers<ContextType>;
  VolunteerStateChange?: VolunteerStateChangeResolvers<ContextType>;
  VolunteerMembership?: VolunteerMembershipResolvers<ContextType>;
  VolunteerMembershipConnection?: VolunteerMembershipConnectionResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Date?: GraphQLScalarType;
  BigInt?: GraphQLScalarType;
  FigureObservation?: FigureObservationResolvers<ContextType>;
  DepartmentAnswer?: DepartmentAnswerResolvers<ContextType>;
  FigurePart?: FigurePartResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  sharing?: SharingDirectiveResolver<any, any, ContextType>;
};
