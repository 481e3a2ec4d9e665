/** Written by `npm run hub -- schema compose`; do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CorrectionsCaseRow, CorrectionsFileRow, CorrectionsActRow, CorrectionsSummaryRow } from './entities/corrections-case.ts';
import type { JusticeOfficeRow } from './entities/justice-office.ts';
import type { CorrectionsStatisticsRow, DistrictCorrectionsRow } from './entities/answers.ts';
import type { SentenceAssessmentRow } from './entities/sentence-assessment.ts';
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
  /** 日期 · A calendar day, ISO 8601 YYYY-MM-DD, in China Standard Time. */
  Date: { input: string; output: string; }
  /** 时刻 · An instant, RFC 3339 in UTC, such as 2015-10-26T09:47:00Z. */
  DateTime: { input: string; output: string; }
  /** 大整数 · A whole number as a decimal string, because it may pass 2^31. */
  BigInt: { input: string | number; output: string | number; }
  _FieldSet: { input: string; output: string; }
};

/** 淘汰退出 · Justice adds what of its work is with the agency that leaves. */
export type AgencyExit = {
  readonly __typename?: 'AgencyExit';
  readonly id: Scalars['ID']['output'];
  readonly workers: ReadonlyArray<SocialWorker>;
  /** 尚由该机构帮扶的矫正对象 · People under correction, minors left out, whom the agency's workers help; unit 人; told to justice alone. */
  readonly correctionsWithAgency?: Maybe<Scalars['Int']['output']>;
};

/** 审前调查评估 · What a court asked before the sentence, and what was answered (art. 18); a minor's goes through no hub. */
export type SentenceAssessment = {
  readonly __typename?: 'SentenceAssessment';
  /** 编号 · The hub's key of the assessment, such as PSA-00001. */
  readonly id: Scalars['ID']['output'];
  /** 对象 · The defendant. */
  readonly person: Person;
  /** 司法所 · The judicial office entrusted with it. */
  readonly justiceOffice: JusticeOffice;
  /** 状态 · Where it stands. */
  readonly state: AssessmentState;
  /** 受托日 · The day the court's request was received. */
  readonly requestedOn: Scalars['Date']['output'];
  /** 期限 · The last day to answer: ten working days. */
  readonly dueOn: Scalars['Date']['output'];
  /** 是否逾期 · Whether that day has passed without an answer, or it was answered late; computed, never stored. */
  readonly overdue: Scalars['Boolean']['output'];
  /** 期限说明 · The clock the court's request runs on, as the clocks of the case it may lead to are told. */
  readonly clock: CorrectionsClock;
  /** 答复日 · The day it was answered; null before. */
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  /** 评估意见 · What was answered; null before. */
  readonly opinion?: Maybe<AssessmentOpinion>;
  /** 评估依据 · What the opinion rests on; at most 6; empty before. */
  readonly grounds: ReadonlyArray<AssessmentGround>;
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 来源类别 · Where the row comes from. */
  readonly quality: Quality;
};

/** 审前调查评估的一页 · One page of assessments. */
export type SentenceAssessmentConnection = {
  readonly __typename?: 'SentenceAssessmentConnection';
  /** 评估 · The assessments of the page, at most 100. */
  readonly nodes: ReadonlyArray<SentenceAssessment>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many match. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 评估状态 · Where an assessment before sentence stands. */
export type AssessmentState =
  /** 受托 · Requested by the court. */
  | 'REQUESTED'
  /** 已提交 · The opinion was submitted. */
  | 'SUBMITTED'
  /** 已撤回 · The court withdrew it. */
  | 'WITHDRAWN';

/** 评估动作 · What may be done to an assessment. */
export type AssessmentAction =
  /** 接受委托 · The court's request is received. */
  | 'RECEIVE'
  /** 提交评估意见 · The opinion is submitted. */
  | 'SUBMIT'
  /** 撤回委托 · The court withdraws it. */
  | 'WITHDRAW';

/** 评估意见 · Whether correction in the community would do. */
export type AssessmentOpinion =
  /** 适宜 · It would. */
  | 'SUITABLE'
  /** 不适宜 · It would not. */
  | 'UNSUITABLE';

/** 评估依据 · What an opinion rests on (art. 18: danger to society, influence on the community). */
export type AssessmentGround =
  /** 居所 · Where the person lives. */
  | 'RESIDENCE'
  /** 家庭与社会关系 · Family and social relations. */
  | 'RELATIONS'
  /** 一贯表现 · How the person has behaved. */
  | 'CONDUCT'
  /** 社会危险性 · Danger to society. */
  | 'DANGER'
  /** 社区影响 · Influence on the community. */
  | 'COMMUNITY'
  /** 被害人意见 · What the victim says. */
  | 'VICTIM';

/** 接受委托 · What the court asks. */
export type ReceiveAssessmentRequestInput = {
  /** 对象 · The defendant's key. */
  readonly person: Scalars['ID']['input'];
  /** 出生日期 · As the court states it; not kept. A minor's request is refused here. */
  readonly birthDate: Scalars['Date']['input'];
  /** 司法所 · The judicial office entrusted with it, such as JO-440103001. */
  readonly justiceOffice: Scalars['ID']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 提交评估意见 · The opinion and what it rests on. */
export type SubmitAssessmentInput = {
  /** 编号 · Such as PSA-00001. */
  readonly id: Scalars['ID']['input'];
  /** 评估意见 · Whether correction in the community would do. */
  readonly opinion: AssessmentOpinion;
  /** 评估依据 · What it rests on; 1 to 6. */
  readonly grounds: ReadonlyArray<AssessmentGround>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 撤回委托 · Why the court withdraws it. */
export type WithdrawAssessmentInput = {
  /** 编号 · Such as PSA-00001. */
  readonly id: Scalars['ID']['input'];
  /** 说明 · Why; 1 to 500 characters. */
  readonly noteZh: Scalars['String']['input'];
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** 审前调查评估 · One assessment by its key; null where there is none. */
  readonly sentenceAssessment?: Maybe<SentenceAssessment>;
  /** 审前调查评估列表 · Assessments, newest first; every filter given must hold. */
  readonly sentenceAssessments?: Maybe<SentenceAssessmentConnection>;
  /** 司法所 · One judicial office by its key; null where there is none. */
  readonly justiceOffice?: Maybe<JusticeOffice>;
  /** 司法所列表 · Judicial offices, by district and capacity. */
  readonly justiceOffices: JusticeOfficeConnection;
  /** 矫正个案 · One case by its key; null where there is none or it is a minor's. */
  readonly correctionsCase?: Maybe<CorrectionsCase>;
  /** 矫正个案列表 · Cases, minors' left out; every filter given must hold. Null for readers without justice:case. */
  readonly correctionsCases?: Maybe<CorrectionsCaseConnection>;
  /** 矫正统计 · Community correction in the city, or in one district, at the last month's end on or before asOf, today where none is given; null for a district abolished in 2014. */
  readonly correctionsStatistics?: Maybe<CorrectionsStatistics>;
  /** 各区矫正统计 · The same for each of the eleven districts, in code order, at most 11. */
  readonly correctionsByDistrict: ReadonlyArray<DistrictCorrections>;
  /** 矫正月报 · Each month from the one of from to the last one over by to, oldest first, at most 120, the latest ones; null for a district abolished in 2014. */
  readonly correctionsReturns?: Maybe<ReadonlyArray<CorrectionsReturn>>;
};


export type QuerySentenceAssessmentArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySentenceAssessmentsArgs = {
  justiceOffice?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<AssessmentState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryJusticeOfficeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJusticeOfficesArgs = {
  district?: InputMaybe<Scalars['ID']['input']>;
  acceptingReferrals?: InputMaybe<CapacityStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCorrectionsCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCorrectionsCasesArgs = {
  justiceOffice?: InputMaybe<Scalars['ID']['input']>;
  district?: InputMaybe<Scalars['ID']['input']>;
  socialWorker?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<CorrectionsState>;
  category?: InputMaybe<CorrectionsCategory>;
  supervisionClass?: InputMaybe<SupervisionClass>;
  admittedFrom?: InputMaybe<Scalars['Date']['input']>;
  admittedTo?: InputMaybe<Scalars['Date']['input']>;
  endsFrom?: InputMaybe<Scalars['Date']['input']>;
  endsTo?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCorrectionsStatisticsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  district?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCorrectionsByDistrictArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryCorrectionsReturnsArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  district?: InputMaybe<Scalars['ID']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** 接受审前调查委托 · Receives a court's request; by the community corrections body alone. */
  readonly receiveAssessmentRequest?: Maybe<SentenceAssessment>;
  /** 提交评估意见 · Submits the opinion; by the body or the office entrusted. */
  readonly submitAssessment?: Maybe<SentenceAssessment>;
  /** 撤回审前调查委托 · Records that the court withdrew it; by the body alone. */
  readonly withdrawAssessment?: Maybe<SentenceAssessment>;
  /** 接收法院通知 · Begins a case; by the community corrections body alone. */
  readonly receiveCorrectionsNotice?: Maybe<CorrectionsCase>;
  /** 接收法律文书 · The documents arrived today; the person is to report. */
  readonly receiveCorrectionsDocuments?: Maybe<CorrectionsCase>;
  /** 入矫宣告 · The person reported, and admission is declared today; by the body or the office entrusted, as the next three. */
  readonly admitToCorrection?: Maybe<CorrectionsCase>;
  /** 制定矫正方案 · The plan is made and the group formed: correction begins. */
  readonly makeCorrectionsPlan?: Maybe<CorrectionsCase>;
  /** 调整矫正方案 · The plan and the group as they shall stand from today. */
  readonly reviseCorrectionsPlan?: Maybe<CorrectionsCase>;
  /** 购买社工服务 · A social worker helps from today. */
  readonly assignCorrectionsSocialWorker?: Maybe<CorrectionsCase>;
  /** 解除矫正 · Releases the person, with a certificate; by the body alone, as all that follow. */
  readonly releaseFromCorrection?: Maybe<CorrectionsCase>;
  /** 终止矫正 · Ends correction before its term. */
  readonly terminateCorrection?: Maybe<CorrectionsCase>;
  /** 变更执行地 · Hands the case over to another place. */
  readonly transferCorrection?: Maybe<CorrectionsCase>;
};


export type MutationReceiveAssessmentRequestArgs = {
  input: ReceiveAssessmentRequestInput;
};


export type MutationSubmitAssessmentArgs = {
  input: SubmitAssessmentInput;
};


export type MutationWithdrawAssessmentArgs = {
  input: WithdrawAssessmentInput;
};


export type MutationReceiveCorrectionsNoticeArgs = {
  input: ReceiveCorrectionsNoticeInput;
};


export type MutationReceiveCorrectionsDocumentsArgs = {
  input: ReceiveCorrectionsDocumentsInput;
};


export type MutationAdmitToCorrectionArgs = {
  input: AdmitToCorrectionInput;
};


export type MutationMakeCorrectionsPlanArgs = {
  input: CorrectionsPlanInput;
};


export type MutationReviseCorrectionsPlanArgs = {
  input: CorrectionsPlanInput;
};


export type MutationAssignCorrectionsSocialWorkerArgs = {
  input: AssignCorrectionsSocialWorkerInput;
};


export type MutationReleaseFromCorrectionArgs = {
  input: ReleaseFromCorrectionInput;
};


export type MutationTerminateCorrectionArgs = {
  input: TerminateCorrectionInput;
};


export type MutationTransferCorrectionArgs = {
  input: TransferCorrectionInput;
};

/** 接收法院通知 · What the court's notice says, and what the register counts. */
export type ReceiveCorrectionsNoticeInput = {
  /** 对象 · The person's key. */
  readonly person: Scalars['ID']['input'];
  /** 司法所 · The judicial office entrusted with the case, such as JO-440103001. */
  readonly justiceOffice: Scalars['ID']['input'];
  /** 类别 · The kind of sentence. */
  readonly category: CorrectionsCategory;
  /** 生效日 · The day the judgment or decision took effect. */
  readonly effectiveOn: Scalars['Date']['input'];
  /** 矫正起始日 · First day of the term. */
  readonly startsOn: Scalars['Date']['input'];
  /** 矫正终止日 · Last day of the term. */
  readonly endsOn: Scalars['Date']['input'];
  /** 出生日期 · As the judgment states it; published of nobody. A minor's notice is refused here. */
  readonly birthDate: Scalars['Date']['input'];
  /** 性别 · As the judgment states it; published of nobody. */
  readonly sex: CorrectionsSex;
  /** 户籍 · For the register's counts; published of nobody. */
  readonly householdRegister: CorrectionsHouseholdRegister;
  /** 文化程度 · For the register's counts; published of nobody. */
  readonly education: CorrectionsEducation;
  /** 审前调查评估 · The assessment that preceded the sentence, such as PSA-00001, where the court asked for one. */
  readonly assessment?: InputMaybe<Scalars['ID']['input']>;
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 矫正小组成员 · One member of a correction group. */
export type CorrectionsGroupMemberInput = {
  /** 种类 · Who the member belongs to. */
  readonly kind: GroupMemberKind;
  /** 是否女性 · Whether the member is a woman. */
  readonly isWoman: Scalars['Boolean']['input'];
};

/** 接收法律文书 · Which case they are of. */
export type ReceiveCorrectionsDocumentsInput = {
  /** 编号 · Such as CC-00001. */
  readonly id: Scalars['ID']['input'];
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 入矫宣告 · When the person reported. */
export type AdmitToCorrectionInput = {
  /** 编号 · Such as CC-00001. */
  readonly id: Scalars['ID']['input'];
  /** 报到日 · From the day of the notice to today. */
  readonly reportedOn: Scalars['Date']['input'];
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 矫正方案 · The individual plan and the correction group as they shall stand. */
export type CorrectionsPlanInput = {
  /** 编号 · Such as CC-00001. */
  readonly id: Scalars['ID']['input'];
  /** 管理类别 · How closely the person is supervised. */
  readonly supervisionClass: SupervisionClass;
  /** 矫正措施 · What the plan consists of; 1 to 8. */
  readonly measures: ReadonlyArray<CorrectionsMeasure>;
  /** 矫正小组 · Its members; 3 to 15, one of the judicial office, and a woman where the person is one. */
  readonly group: ReadonlyArray<CorrectionsGroupMemberInput>;
  /** 说明 · A remark; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 购买社工服务 · Who helps, and with what. */
export type AssignCorrectionsSocialWorkerInput = {
  /** 编号 · Such as CC-00001. */
  readonly id: Scalars['ID']['input'];
  /** 社工 · The social worker, such as SW-00001. */
  readonly socialWorker: Scalars['ID']['input'];
  /** 帮扶需求 · What the person needs help with; 1 to 7. */
  readonly supportNeeds: ReadonlyArray<SupportNeed>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 解除矫正 · Which case, and whether by pardon. */
export type ReleaseFromCorrectionInput = {
  /** 编号 · Such as CC-00001. */
  readonly id: Scalars['ID']['input'];
  /** 是否赦免 · Whether the person was pardoned before the term was over. */
  readonly isPardoned?: InputMaybe<Scalars['Boolean']['input']>;
  /** 说明 · A remark; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 终止矫正 · Why, and whether by a new offence. */
export type TerminateCorrectionInput = {
  /** 编号 · Such as CC-00001. */
  readonly id: Scalars['ID']['input'];
  /** 终止原因 · Why it ends before its term. */
  readonly reason: CorrectionsTerminationReason;
  /** 再犯罪日 · The day of a new offence during correction, where there was one. */
  readonly reoffendedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 说明 · A remark; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 变更执行地 · Where to, and why. */
export type TransferCorrectionInput = {
  /** 编号 · Such as CC-00001. */
  readonly id: Scalars['ID']['input'];
  /** 去向 · The corrections body that takes over, and why; 1 to 500 characters. */
  readonly noteZh: Scalars['String']['input'];
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 社区矫正个案 · One person's term of community correction, kept by a judicial office. A minor's file is in no schema but justice's own screens (Community Corrections Law 2019, arts 54, 58). */
export type CorrectionsCase = {
  readonly __typename?: 'CorrectionsCase';
  /** 编号 · The case's key, CC- and five digits. */
  readonly id: Scalars['ID']['output'];
  /** 对象 · The person under correction. */
  readonly person: Person;
  /** 类别 · The kind of sentence served in the community. */
  readonly category: CorrectionsCategory;
  /** 状态 · Where the case stands. */
  readonly state: CorrectionsState;
  /** 管理类别 · How closely the person is supervised; null before admission. */
  readonly supervisionClass?: Maybe<SupervisionClass>;
  /** 司法所 · The township's judicial office in charge. */
  readonly justiceOffice: JusticeOffice;
  /** 矫正起始日 · First day of the term. */
  readonly startsOn: Scalars['Date']['output'];
  /** 矫正终止日 · Last day of the term. */
  readonly endsOn: Scalars['Date']['output'];
  /** 解除日 · The day the person was released or the case ended; null while it runs. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** 经过 · The dated steps of the case, earliest first, at most 12. */
  readonly steps?: Maybe<ReadonlyArray<CorrectionsStep>>;
  /** 矫正小组人数 · Members of the correction group (art. 25); unit 人; 0 until it is formed. */
  readonly groupMembers?: Maybe<Scalars['Int']['output']>;
  /** 版本 · Goes up by one with each act; needs justice:case. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** 办理档案 · What justice alone needs of the case; needs justice:case. */
  readonly file?: Maybe<CorrectionsFile>;
  /** 社工 · The social worker who helps, where services are purchased (art. 40). */
  readonly socialWorker?: Maybe<SocialWorker>;
  /** 帮扶需求 · What the person needs help with, at most 7. */
  readonly supportNeeds: ReadonlyArray<SupportNeed>;
  /** 来源类别 · Where the row comes from. */
  readonly quality: Quality;
};

/** 矫正步骤 · One dated step of a case. */
export type CorrectionsStep = {
  readonly __typename?: 'CorrectionsStep';
  /** 步骤 · What happened. */
  readonly kind: CorrectionsStepKind;
  /** 日期 · When. */
  readonly on: Scalars['Date']['output'];
};

/** 办理档案 · The working file of a case: plan, group, clocks, acts. It is read by justice alone. */
export type CorrectionsFile = {
  readonly __typename?: 'CorrectionsFile';
  /** 生效日 · The day the judgment or decision took effect. */
  readonly effectiveOn: Scalars['Date']['output'];
  /** 矫正措施 · What the individual plan consists of (art. 24); at most 8; empty before it is made. */
  readonly measures: ReadonlyArray<CorrectionsMeasure>;
  /** 矫正小组 · The members of the correction group (art. 25), without who they are; at most 15; empty where they were not written down one by one. */
  readonly group: ReadonlyArray<CorrectionsGroupMember>;
  /** 审前调查评估 · The assessment that preceded the sentence, with its clock (art. 18); null where the court asked for none. */
  readonly assessment?: Maybe<SentenceAssessment>;
  /** 法定期限 · The statutory clocks of the case, each with its basis and how its last day is found; at most 4. */
  readonly clocks: ReadonlyArray<CorrectionsClock>;
  /** 解矫证明 · The release certificate (art. 44); null unless released. */
  readonly releaseCertificate?: Maybe<ReleaseCertificate>;
  /** 终止原因 · Why it ended before its term (art. 45); null in every other state. */
  readonly terminationReason?: Maybe<CorrectionsTerminationReason>;
  /** 办理历程 · Every act taken through the hub, oldest first; at most 100. What came before is in steps. */
  readonly acts: ReadonlyArray<CorrectionsAct>;
};

/** 矫正小组成员 · One member of a correction group. */
export type CorrectionsGroupMember = {
  readonly __typename?: 'CorrectionsGroupMember';
  /** 种类 · Who the member belongs to. */
  readonly kind: GroupMemberKind;
  /** 是否女性 · Whether the member is a woman. */
  readonly isWoman: Scalars['Boolean']['output'];
};

/** 法定期限 · One statutory clock: from when, until when, on which basis. */
export type CorrectionsClock = {
  readonly __typename?: 'CorrectionsClock';
  /** 种类 · What it is for. */
  readonly kind: CorrectionsClockKind;
  /** 法律依据 · The article it rests on. */
  readonly basisZh: Scalars['String']['output'];
  /** 起算日 · The day it runs from, not counted itself. */
  readonly startsOn: Scalars['Date']['output'];
  /** 期限 · Its last day; the next working day where that is a day off (Criminal Procedure Law, art. 105). */
  readonly dueOn: Scalars['Date']['output'];
  /** 完成日 · The day it was done; null while it was not. */
  readonly doneOn?: Maybe<Scalars['Date']['output']>;
  /** 是否逾期 · Whether it was done late, or is late today; computed, never stored. */
  readonly overdue: Scalars['Boolean']['output'];
  /** 说明 · How the last day was found. */
  readonly explanationZh: Scalars['String']['output'];
};

/** 解矫证明 · The certificate of release (art. 44). */
export type ReleaseCertificate = {
  readonly __typename?: 'ReleaseCertificate';
  /** 编号 · Its number. */
  readonly number: Scalars['String']['output'];
  /** 签发日 · The day it was issued. */
  readonly issuedOn: Scalars['Date']['output'];
};

/** 办理记录 · One act on a case. */
export type CorrectionsAct = {
  readonly __typename?: 'CorrectionsAct';
  /** 动作 · What was done. */
  readonly action: CorrectionsAction;
  /** 动作方 · In which role. */
  readonly by: CorrectionsRole;
  /** 动作方代码 · The department's code or the office's key it was done for. */
  readonly organisation?: Maybe<Scalars['ID']['output']>;
  /** 原状态 · The state before; null for the notice. */
  readonly from?: Maybe<CorrectionsState>;
  /** 新状态 · The state after. */
  readonly to: CorrectionsState;
  /** 日期 · The day it was done. */
  readonly on: Scalars['Date']['output'];
  /** 说明 · The remark, where one was given. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** 版本 · The case's version after it. */
  readonly version: Scalars['Int']['output'];
};

/** 矫正类别 · The four kinds of sentence served in the community (Community Corrections Law 2019, art. 2). */
export type CorrectionsCategory =
  /** 管制 · Public surveillance. */
  | 'PUBLIC_SURVEILLANCE'
  /** 缓刑 · Suspended sentence. */
  | 'SUSPENDED_SENTENCE'
  /** 假释 · Parole. */
  | 'PAROLE'
  /** 暂予监外执行 · Temporary service of sentence outside prison. */
  | 'TEMPORARY_SERVICE_OUTSIDE_PRISON';

/** 矫正状态 · Where a case of community correction stands. */
export type CorrectionsState =
  /** 已通知 · The court has notified, within 5 days (art. 20). */
  | 'NOTIFIED'
  /** 待报到 · The person is to report within 10 days (art. 21). */
  | 'AWAITING_REPORT'
  /** 逾期未报到 · The person did not report in time; by time alone. */
  | 'OVERDUE_REPORT'
  /** 入矫 · Admitted to correction. */
  | 'ADMITTED'
  /** 在矫 · Under correction. */
  | 'UNDER_CORRECTION'
  /** 解矫 · Released at the end of the term (art. 44). */
  | 'RELEASED'
  /** 终止 · Ended before the term: the person was taken into custody, re-sentenced, or died (art. 45). */
  | 'TERMINATED'
  /** 已迁出 · Moved to another place of correction. */
  | 'TRANSFERRED';

/** 管理类别 · How closely a person is supervised. */
export type SupervisionClass =
  /** 严管 · Strict. */
  | 'STRICT'
  /** 普管 · General. */
  | 'GENERAL'
  /** 宽管 · Relaxed. */
  | 'RELAXED';

/** 帮扶需求 · What a person under correction needs help with. */
export type SupportNeed =
  /** 就业 · Employment. */
  | 'EMPLOYMENT'
  /** 就学 · Schooling. */
  | 'SCHOOLING'
  /** 心理 · Psychological support. */
  | 'PSYCHOLOGICAL'
  /** 家庭关系 · Family relations. */
  | 'FAMILY_RELATIONS'
  /** 生活困难 · Livelihood. */
  | 'LIVELIHOOD'
  /** 法律援助 · Legal aid. */
  | 'LEGAL_AID'
  /** 健康 · Health. */
  | 'HEALTH';

/** 矫正步骤种类 · The steps a case goes through. */
export type CorrectionsStepKind =
  /** 法院通知 · The court notified the judicial office. */
  | 'COURT_NOTIFIED'
  /** 文书送达 · The documents arrived. */
  | 'DOCUMENTS_RECEIVED'
  /** 报到 · The person reported. */
  | 'REPORTED'
  /** 入矫宣告 · Admission was declared. */
  | 'ADMITTED'
  /** 制定矫正方案 · The individual plan was made (art. 24). */
  | 'PLAN_MADE'
  /** 解除矫正 · Correction ended. */
  | 'ENDED';

/** 矫正措施 · What an individual plan consists of (art. 24, arts 35–43). */
export type CorrectionsMeasure =
  /** 定期报告 · Reporting to the judicial office. */
  | 'REGULAR_REPORTING'
  /** 信息化核查 · Checks by phone or location, where the law allows them (arts 26, 29). */
  | 'LOCATION_CHECKS'
  /** 法治教育 · Legal and moral education (art. 36). */
  | 'LEGAL_EDUCATION'
  /** 心理辅导 · Psychological support (art. 40). */
  | 'PSYCHOLOGICAL_SUPPORT'
  /** 职业技能培训 · Vocational training (art. 37). */
  | 'VOCATIONAL_TRAINING'
  /** 公益活动 · Public-benefit activities (art. 42). */
  | 'PUBLIC_BENEFIT_ACTIVITIES'
  /** 家庭关系辅导 · Work with the family (art. 39). */
  | 'FAMILY_WORK'
  /** 困难帮扶 · Help with livelihood, schooling and entitlements (arts 37, 38, 43). */
  | 'MATERIAL_HELP';

/** 小组成员种类 · Who belongs to a correction group (art. 25). */
export type GroupMemberKind =
  /** 司法所人员 · Of the judicial office. */
  | 'JUDICIAL_OFFICE'
  /** 居(村)委会人员 · Of the residents' or villagers' committee. */
  | 'RESIDENTS_COMMITTEE'
  /** 家庭成员 · Of the family. */
  | 'FAMILY'
  /** 单位或学校人员 · Of the employer or school. */
  | 'EMPLOYER_OR_SCHOOL'
  /** 社会工作者 · A social worker. */
  | 'SOCIAL_WORKER'
  /** 志愿者 · A volunteer. */
  | 'VOLUNTEER';

/** 终止原因 · Why correction ended before its term (art. 45). */
export type CorrectionsTerminationReason =
  /** 撤销缓刑 · The suspension of the sentence was revoked. */
  | 'SUSPENSION_REVOKED'
  /** 撤销假释 · The parole was revoked. */
  | 'PAROLE_REVOKED'
  /** 收监执行 · The sentence is served in prison again. */
  | 'RETURNED_TO_PRISON'
  /** 死亡 · The person died. */
  | 'DECEASED';

/** 法定期限种类 · What a statutory clock is for. */
export type CorrectionsClockKind =
  /** 审前调查评估 · The answer to a court before the sentence (art. 18); told with the assessment. */
  | 'ASSESSMENT'
  /** 法院通知 · The court notifies, within 5 days of effect (art. 20). */
  | 'NOTICE'
  /** 文书送达 · The documents arrive, within 10 days of effect (art. 20). */
  | 'DOCUMENTS'
  /** 报到 · The person reports, within 10 days of effect (art. 21). */
  | 'REPORT'
  /** 解矫 · The person is released when the term is over (art. 44). */
  | 'RELEASE';

/** 矫正动作 · What may be done to a case. */
export type CorrectionsAction =
  /** 接收法院通知 · The court's notice is received. */
  | 'RECEIVE_NOTICE'
  /** 接收法律文书 · The documents are received. */
  | 'RECEIVE_DOCUMENTS'
  /** 逾期未报到 · The last day to report passes. */
  | 'MISS_REPORT'
  /** 入矫宣告 · The person reported and admission is declared. */
  | 'ADMIT'
  /** 制定矫正方案、组建矫正小组 · The plan is made and the group formed. */
  | 'MAKE_PLAN'
  /** 调整矫正方案 · The plan or the group is changed. */
  | 'REVISE_PLAN'
  /** 购买社工服务 · A social worker of a purchased service helps. */
  | 'ASSIGN_SOCIAL_WORKER'
  /** 解除矫正 · The person is released, with a certificate. */
  | 'RELEASE'
  /** 终止矫正 · Correction ends before its term. */
  | 'TERMINATE'
  /** 变更执行地 · Another place takes the case over. */
  | 'TRANSFER';

/** 矫正角色 · Who acts on a case. */
export type CorrectionsRole =
  /** 社区矫正机构 · The community corrections body, of the justice department. */
  | 'BUREAU'
  /** 司法所 · The judicial office entrusted with the case. */
  | 'OFFICE'
  /** 时钟 · Time. */
  | 'CLOCK';

/** 性别 · As the judgment states it. */
export type CorrectionsSex =
  /** 男 · Male. */
  | 'MALE'
  /** 女 · Female. */
  | 'FEMALE';

/** 户籍 · Where the person is registered, as the register counts it. */
export type CorrectionsHouseholdRegister =
  /** 广州 · Guangzhou. */
  | 'GUANGZHOU'
  /** 其他内地 · Elsewhere on the mainland. */
  | 'OTHER_MAINLAND'
  /** 其他 · Elsewhere. */
  | 'OTHER';

/** 文化程度 · Schooling, as the register counts it. */
export type CorrectionsEducation =
  /** 大专以上 · College and above. */
  | 'COLLEGE'
  /** 高中 · Senior secondary. */
  | 'SENIOR_SECONDARY'
  /** 初中以下 · Junior secondary and below. */
  | 'JUNIOR_SECONDARY';

/** 司法所 · A township's judicial office, in charge of community correction there; public. */
export type JusticeOffice = {
  readonly __typename?: 'JusticeOffice';
  /** 编号 · The office's key, JO- and the township's nine digits. */
  readonly id: Scalars['ID']['output'];
  /** 名称 · Its name. */
  readonly nameZh: Scalars['String']['output'];
  /** 所在街镇 · The township it serves. */
  readonly township: Township;
  /** 所在区 · The district it stands in, boundaries as at 2015-10-26. */
  readonly district?: Maybe<District>;
  /** 接收能力 · Whether it can take one more referral. */
  readonly acceptingReferrals: CapacityStatus;
  /** 专职人数 · Full-time staff; unit 人; SYNTHETIC. */
  readonly staff: Scalars['Int']['output'];
  /** 社区矫正 · The office's community correction at the last month's end on or before asOf, today where none is given; most parts are too small to show. */
  readonly corrections?: Maybe<CorrectionsStatistics>;
  /** 矫正个案 · The office's cases, minors' left out. */
  readonly cases?: Maybe<CorrectionsCaseConnection>;
  /** 来源类别 · Where the row comes from. */
  readonly quality: Quality;
};


/** 司法所 · A township's judicial office, in charge of community correction there; public. */
export type JusticeOfficeCorrectionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** 司法所 · A township's judicial office, in charge of community correction there; public. */
export type JusticeOfficeCasesArgs = {
  state?: InputMaybe<CorrectionsState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 司法所列表 · A page of judicial offices. */
export type JusticeOfficeConnection = {
  readonly __typename?: 'JusticeOfficeConnection';
  /** 司法所 · The offices of the page, at most 100. */
  readonly nodes: ReadonlyArray<JusticeOffice>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many offices match. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 街镇 · Justice adds its judicial office to the township. */
export type Township = {
  readonly __typename?: 'Township';
  readonly code: Scalars['ID']['output'];
  /** 司法所 · The judicial office that serves the township; null for a township without one. */
  readonly justiceOffice?: Maybe<JusticeOffice>;
};

/** 居民 · Justice adds what a cleared reader may know of a resident's community correction. */
export type Person = {
  readonly __typename?: 'Person';
  readonly id: Scalars['ID']['output'];
  /** 社区矫正 · The resident's case under correction. A minor's file, and a resident without a record, look the same: KNOWN_NONE. */
  readonly corrections?: Maybe<CorrectionsView>;
};

/** 矫正视图 · An answer of one shape for everyone, so that its shape tells nothing. */
export type CorrectionsView = {
  readonly __typename?: 'CorrectionsView';
  /** 可见性 · Whether there is a value, none, or it is withheld. */
  readonly visibility: Visibility;
  /** 在矫个案 · The case that runs now; null unless visibility is VALUE. */
  readonly activeCase?: Maybe<CorrectionsSummary>;
  /** 帮扶需求 · What help the person needs, at most 7; null unless visibility is VALUE. */
  readonly supportNeeds?: Maybe<ReadonlyArray<SupportNeed>>;
};

/** 在矫摘要 · What of a running correction justice may share: not the file, which is shared with nobody. */
export type CorrectionsSummary = {
  readonly __typename?: 'CorrectionsSummary';
  /** 类别 · The kind of sentence served in the community. */
  readonly category: CorrectionsCategory;
  /** 状态 · Where the case stands. */
  readonly state: CorrectionsState;
  /** 矫正起始日 · First day of the term. */
  readonly startsOn: Scalars['Date']['output'];
  /** 矫正终止日 · Last day of the term. */
  readonly endsOn: Scalars['Date']['output'];
  /** 司法所 · The township's judicial office in charge. */
  readonly justiceOffice: JusticeOffice;
};

/** 社会工作者 · Justice adds how many people under correction the worker helps. */
export type SocialWorker = {
  readonly __typename?: 'SocialWorker';
  readonly id: Scalars['ID']['output'];
  /** 矫正个案数 · People under correction the worker helps today; unit 人; rounded to 5, null where it is too small to show. */
  readonly correctionsCaseload?: Maybe<Scalars['Int']['output']>;
  /** 矫正个案数已抑制 · Whether correctionsCaseload is too small to show. */
  readonly correctionsCaseloadSuppressed?: Maybe<Scalars['Boolean']['output']>;
};

/** 完整性 · That justice answers. */
export type Completeness = {
  readonly __typename?: 'Completeness';
  readonly id: Scalars['ID']['output'];
  /** 司法部门应答 · That justice answered just now. */
  readonly justice?: Maybe<DepartmentAnswer>;
};

/** 报告数字 · What justice's register says of a printed figure. */
export type Figure = {
  readonly __typename?: 'Figure';
  readonly code: Scalars['ID']['output'];
  /** 司法部门观测值 · The figure counted from the corrections register; null where it is not justice's. */
  readonly justiceObservation?: Maybe<FigureObservation>;
};

/** 矫正个案列表 · A page of cases. */
export type CorrectionsCaseConnection = {
  readonly __typename?: 'CorrectionsCaseConnection';
  /** 个案 · The cases of the page, at most 100. */
  readonly nodes: ReadonlyArray<CorrectionsCase>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many cases match. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 矫正统计 · Community correction counted from the register at a month's end. Unit of every count: 人. The city's numbers at 2014-06-30 are those the justice bureau's survey printed, and the districts' totals of that day add up to them; all other counts are rounded to 5, and from 1 to 10 not shown, nor is a part that could be subtracted out. */
export type CorrectionsStatistics = {
  readonly __typename?: 'CorrectionsStatistics';
  /** 时点 · The month's end counted at. */
  readonly asOf: Scalars['Date']['output'];
  /** 累计接收 · Persons admitted in all by that day; null where suppressed. */
  readonly cumulativeReceived?: Maybe<Scalars['Int']['output']>;
  /** 累计接收已抑制 · Whether cumulativeReceived is too small to show. */
  readonly cumulativeReceivedSuppressed: Scalars['Boolean']['output'];
  /** 累计解矫 · Persons whose correction had ended by that day, in whatever way; null where suppressed. */
  readonly cumulativeEnded?: Maybe<Scalars['Int']['output']>;
  /** 累计解矫已抑制 · Whether cumulativeEnded is too small to show. */
  readonly cumulativeEndedSuppressed: Scalars['Boolean']['output'];
  /** 在矫 · Persons under correction on that day: admitted and not yet released; null where suppressed. */
  readonly underCorrection?: Maybe<Scalars['Int']['output']>;
  /** 在矫已抑制 · Whether underCorrection is too small to show. */
  readonly underCorrectionSuppressed: Scalars['Boolean']['output'];
  /** 重新犯罪 · Persons who offended again during correction, of all received by that day; null where suppressed. */
  readonly reoffended?: Maybe<Scalars['Int']['output']>;
  /** 重新犯罪已抑制 · Whether reoffended is too small to show. */
  readonly reoffendedSuppressed: Scalars['Boolean']['output'];
  /** 重新犯罪率 · Share of reoffended in cumulativeReceived, in per cent, one decimal; null where either is not shown. */
  readonly reoffendedPercent?: Maybe<Scalars['Float']['output']>;
  /** 按类别 · By kind of sentence, at most 4. */
  readonly byCategory: ReadonlyArray<CorrectionsCount>;
  /** 按性别 · By sex, at most 2. */
  readonly bySex: ReadonlyArray<CorrectionsCount>;
  /** 按年龄 · By age group on that day, at most 4. */
  readonly byAge: ReadonlyArray<CorrectionsCount>;
  /** 按户籍 · By household register, at most 3. The survey's page prints 28 % for those from elsewhere; its counts give 24.8 %. */
  readonly byHouseholdRegister: ReadonlyArray<CorrectionsCount>;
  /** 按文化程度 · By education, at most 3. */
  readonly byEducation: ReadonlyArray<CorrectionsCount>;
  /** 按帮扶需求 · By need for help, at most 7; no partition, since a person may have several, and printed by nobody, so always rounded. */
  readonly bySupportNeed: ReadonlyArray<CorrectionsCount>;
  /** 有抑制 · Whether any total, or any part of a partition, is not shown. */
  readonly suppressed: Scalars['Boolean']['output'];
  /** 来源类别 · PUBLISHED for the city at 2014-06-30, SYNTHETIC otherwise. */
  readonly quality: Quality;
};

/** 矫正计数 · One part of those under correction. */
export type CorrectionsCount = {
  readonly __typename?: 'CorrectionsCount';
  /** 代码 · What is counted: a category, MALE, FEMALE, an age group such as AGE_18_45, a register, an education, a need. */
  readonly code: Scalars['String']['output'];
  /** 中文名 · Its name in Chinese. */
  readonly labelZh: Scalars['String']['output'];
  /** 人数 · Persons; null where suppressed. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** 已抑制 · Whether the count is too small to show, or would give away one that is. */
  readonly suppressed: Scalars['Boolean']['output'];
  /** 占比 · Share of underCorrection, in per cent, one decimal; null where either is not shown. */
  readonly percent?: Maybe<Scalars['Float']['output']>;
};

/** 区矫正统计 · One district's numbers. */
export type DistrictCorrections = {
  readonly __typename?: 'DistrictCorrections';
  /** 区 · The district, boundaries as at 2015-10-26. */
  readonly district?: Maybe<District>;
  /** 统计 · Its numbers. */
  readonly statistics: CorrectionsStatistics;
};

/** 矫正月报 · One month's movements; counts from 1 to 10 not shown, the others rounded to 5. */
export type CorrectionsReturn = {
  readonly __typename?: 'CorrectionsReturn';
  /** 月末 · The last day of the month. */
  readonly asOf: Scalars['Date']['output'];
  /** 接收 · Persons admitted in the month; null where suppressed. */
  readonly received?: Maybe<Scalars['Int']['output']>;
  /** 接收已抑制 · Whether received is too small to show. */
  readonly receivedSuppressed: Scalars['Boolean']['output'];
  /** 解矫 · Persons whose correction ended in the month, in whatever way; null where suppressed. */
  readonly ended?: Maybe<Scalars['Int']['output']>;
  /** 解矫已抑制 · Whether ended is too small to show. */
  readonly endedSuppressed: Scalars['Boolean']['output'];
  /** 月末在矫 · Persons under correction at the month's end, the same number as in CorrectionsStatistics; null where suppressed. */
  readonly underCorrection?: Maybe<Scalars['Int']['output']>;
  /** 月末在矫已抑制 · Whether underCorrection is too small to show. */
  readonly underCorrectionSuppressed: Scalars['Boolean']['output'];
  /** 来源类别 · The quality of the rows counted. */
  readonly quality: Quality;
};

/** 区 · Justice adds the district's community correction. */
export type District = {
  readonly __typename?: 'District';
  readonly code: Scalars['ID']['output'];
  /** 社区矫正 · Community correction in the district at the last month's end on or before asOf, today where none is given; null for a district abolished in 2014, whose offices count under its successor. */
  readonly corrections?: Maybe<CorrectionsStatistics>;
};


/** 区 · Justice adds the district's community correction. */
export type DistrictCorrectionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
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

/** 数字的分项 · One named part of an observed figure. */
export type FigurePart = {
  readonly __typename?: 'FigurePart';
  /** 名称 · What the part counts, as a code: an enum value, a year. */
  readonly code: Scalars['String']['output'];
  /** 数值 · The part's value as a decimal string, in the figure's unit. */
  readonly value: Scalars['String']['output'];
};



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
  CorrectionsCase: CorrectionsCase;
  JusticeOffice: JusticeOffice;
  Township: Township;
  Person: Person;
  SocialWorker: SocialWorker;
  Completeness: Completeness;
  Figure: Figure;
  District: District;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AgencyExit:
    ( { __typename: 'AgencyExit' }
    & GraphQLRecursivePick<FederationTypes['AgencyExit'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['AgencyExit'], {"workers":{"id":true}}> ) );
  CorrectionsCase:
    ( { __typename: 'CorrectionsCase' }
    & GraphQLRecursivePick<FederationTypes['CorrectionsCase'], {"id":true}> );
  JusticeOffice:
    ( { __typename: 'JusticeOffice' }
    & GraphQLRecursivePick<FederationTypes['JusticeOffice'], {"id":true}> );
  Township:
    ( { __typename: 'Township' }
    & GraphQLRecursivePick<FederationTypes['Township'], {"code":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  SocialWorker:
    ( { __typename: 'SocialWorker' }
    & GraphQLRecursivePick<FederationTypes['SocialWorker'], {"id":true}> );
  Completeness:
    ( { __typename: 'Completeness' }
    & GraphQLRecursivePick<FederationTypes['Completeness'], {"id":true}> );
  Figure:
    ( { __typename: 'Figure' }
    & GraphQLRecursivePick<FederationTypes['Figure'], {"code":true}> );
  District:
    ( { __typename: 'District' }
    & GraphQLRecursivePick<FederationTypes['District'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AgencyExit: ResolverTypeWrapper<Partial<AgencyExit> & Pick<AgencyExit, 'id'>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  SentenceAssessment: ResolverTypeWrapper<SentenceAssessmentRow>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  SentenceAssessmentConnection: ResolverTypeWrapper<Partial<Omit<SentenceAssessmentConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['SentenceAssessment']> }>>;
  AssessmentState: ResolverTypeWrapper<Partial<AssessmentState>>;
  AssessmentAction: ResolverTypeWrapper<Partial<AssessmentAction>>;
  AssessmentOpinion: ResolverTypeWrapper<Partial<AssessmentOpinion>>;
  AssessmentGround: ResolverTypeWrapper<Partial<AssessmentGround>>;
  ReceiveAssessmentRequestInput: ResolverTypeWrapper<Partial<ReceiveAssessmentRequestInput>>;
  SubmitAssessmentInput: ResolverTypeWrapper<Partial<SubmitAssessmentInput>>;
  WithdrawAssessmentInput: ResolverTypeWrapper<Partial<WithdrawAssessmentInput>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiveCorrectionsNoticeInput: ResolverTypeWrapper<Partial<ReceiveCorrectionsNoticeInput>>;
  CorrectionsGroupMemberInput: ResolverTypeWrapper<Partial<CorrectionsGroupMemberInput>>;
  ReceiveCorrectionsDocumentsInput: ResolverTypeWrapper<Partial<ReceiveCorrectionsDocumentsInput>>;
  AdmitToCorrectionInput: ResolverTypeWrapper<Partial<AdmitToCorrectionInput>>;
  CorrectionsPlanInput: ResolverTypeWrapper<Partial<CorrectionsPlanInput>>;
  AssignCorrectionsSocialWorkerInput: ResolverTypeWrapper<Partial<AssignCorrectionsSocialWorkerInput>>;
  ReleaseFromCorrectionInput: ResolverTypeWrapper<Partial<ReleaseFromCorrectionInput>>;
  TerminateCorrectionInput: ResolverTypeWrapper<Partial<TerminateCorrectionInput>>;
  TransferCorrectionInput: ResolverTypeWrapper<Partial<TransferCorrectionInput>>;
  CorrectionsCase: ResolverTypeWrapper<CorrectionsCaseRow>;
  CorrectionsStep: ResolverTypeWrapper<Partial<CorrectionsStep>>;
  CorrectionsFile: ResolverTypeWrapper<CorrectionsFileRow>;
  CorrectionsGroupMember: ResolverTypeWrapper<Partial<CorrectionsGroupMember>>;
  CorrectionsClock: ResolverTypeWrapper<Partial<CorrectionsClock>>;
  ReleaseCertificate: ResolverTypeWrapper<Partial<ReleaseCertificate>>;
  CorrectionsAct: ResolverTypeWrapper<CorrectionsActRow>;
  CorrectionsCategory: ResolverTypeWrapper<Partial<CorrectionsCategory>>;
  CorrectionsState: ResolverTypeWrapper<Partial<CorrectionsState>>;
  SupervisionClass: ResolverTypeWrapper<Partial<SupervisionClass>>;
  SupportNeed: ResolverTypeWrapper<Partial<SupportNeed>>;
  CorrectionsStepKind: ResolverTypeWrapper<Partial<CorrectionsStepKind>>;
  CorrectionsMeasure: ResolverTypeWrapper<Partial<CorrectionsMeasure>>;
  GroupMemberKind: ResolverTypeWrapper<Partial<GroupMemberKind>>;
  CorrectionsTerminationReason: ResolverTypeWrapper<Partial<CorrectionsTerminationReason>>;
  CorrectionsClockKind: ResolverTypeWrapper<Partial<CorrectionsClockKind>>;
  CorrectionsAction: ResolverTypeWrapper<Partial<CorrectionsAction>>;
  CorrectionsRole: ResolverTypeWrapper<Partial<CorrectionsRole>>;
  CorrectionsSex: ResolverTypeWrapper<Partial<CorrectionsSex>>;
  CorrectionsHouseholdRegister: ResolverTypeWrapper<Partial<CorrectionsHouseholdRegister>>;
  CorrectionsEducation: ResolverTypeWrapper<Partial<CorrectionsEducation>>;
  JusticeOffice: ResolverTypeWrapper<JusticeOfficeRow>;
  JusticeOfficeConnection: ResolverTypeWrapper<Partial<Omit<JusticeOfficeConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['JusticeOffice']> }>>;
  Township: ResolverTypeWrapper<Partial<Township> & Pick<Township, 'code'>>;
  Person: ResolverTypeWrapper<Partial<Person> & Pick<Person, 'id'>>;
  CorrectionsView: ResolverTypeWrapper<Partial<Omit<CorrectionsView, 'activeCase'> & { activeCase?: Maybe<ResolversTypes['CorrectionsSummary']> }>>;
  CorrectionsSummary: ResolverTypeWrapper<CorrectionsSummaryRow>;
  SocialWorker: ResolverTypeWrapper<Partial<SocialWorker> & Pick<SocialWorker, 'id'>>;
  Completeness: ResolverTypeWrapper<Partial<Completeness> & Pick<Completeness, 'id'>>;
  Figure: ResolverTypeWrapper<Partial<Figure> & Pick<Figure, 'code'>>;
  CorrectionsCaseConnection: ResolverTypeWrapper<Partial<Omit<CorrectionsCaseConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['CorrectionsCase']> }>>;
  CorrectionsStatistics: ResolverTypeWrapper<CorrectionsStatisticsRow>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  CorrectionsCount: ResolverTypeWrapper<Partial<CorrectionsCount>>;
  DistrictCorrections: ResolverTypeWrapper<DistrictCorrectionsRow>;
  CorrectionsReturn: ResolverTypeWrapper<Partial<CorrectionsReturn>>;
  District: ResolverTypeWrapper<Partial<District> & Pick<District, 'code'>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  Quality: ResolverTypeWrapper<Partial<Quality>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  CapacityStatus: ResolverTypeWrapper<Partial<CapacityStatus>>;
  Visibility: ResolverTypeWrapper<Partial<Visibility>>;
  DepartmentAnswer: ResolverTypeWrapper<Partial<DepartmentAnswer>>;
  FigureObservation: ResolverTypeWrapper<Partial<FigureObservation>>;
  SharingClass: ResolverTypeWrapper<Partial<SharingClass>>;
  DepartmentCode: ResolverTypeWrapper<Partial<DepartmentCode>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  FigurePart: ResolverTypeWrapper<Partial<FigurePart>>;
  BigInt: ResolverTypeWrapper<Partial<Scalars['BigInt']['output']>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AgencyExit: Partial<AgencyExit> & Pick<AgencyExit, 'id'>;
  ID: Partial<Scalars['ID']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  SentenceAssessment: SentenceAssessmentRow;
  Boolean: Partial<Scalars['Boolean']['output']>;
  SentenceAssessmentConnection: Partial<Omit<SentenceAssessmentConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['SentenceAssessment']> }>;
  ReceiveAssessmentRequestInput: Partial<ReceiveAssessmentRequestInput>;
  SubmitAssessmentInput: Partial<SubmitAssessmentInput>;
  WithdrawAssessmentInput: Partial<WithdrawAssessmentInput>;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  ReceiveCorrectionsNoticeInput: Partial<ReceiveCorrectionsNoticeInput>;
  CorrectionsGroupMemberInput: Partial<CorrectionsGroupMemberInput>;
  ReceiveCorrectionsDocumentsInput: Partial<ReceiveCorrectionsDocumentsInput>;
  AdmitToCorrectionInput: Partial<AdmitToCorrectionInput>;
  CorrectionsPlanInput: Partial<CorrectionsPlanInput>;
  AssignCorrectionsSocialWorkerInput: Partial<AssignCorrectionsSocialWorkerInput>;
  ReleaseFromCorrectionInput: Partial<ReleaseFromCorrectionInput>;
  TerminateCorrectionInput: Partial<TerminateCorrectionInput>;
  TransferCorrectionInput: Partial<TransferCorrectionInput>;
  CorrectionsCase: CorrectionsCaseRow;
  CorrectionsStep: Partial<CorrectionsStep>;
  CorrectionsFile: CorrectionsFileRow;
  CorrectionsGroupMember: Partial<CorrectionsGroupMember>;
  CorrectionsClock: Partial<CorrectionsClock>;
  ReleaseCertificate: Partial<ReleaseCertificate>;
  CorrectionsAct: CorrectionsActRow;
  JusticeOffice: JusticeOfficeRow;
  JusticeOfficeConnection: Partial<Omit<JusticeOfficeConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['JusticeOffice']> }>;
  Township: Partial<Township> & Pick<Township, 'code'>;
  Person: Partial<Person> & Pick<Person, 'id'>;
  CorrectionsView: Partial<Omit<CorrectionsView, 'activeCase'> & { activeCase?: Maybe<ResolversParentTypes['CorrectionsSummary']> }>;
  CorrectionsSummary: CorrectionsSummaryRow;
  SocialWorker: Partial<SocialWorker> & Pick<SocialWorker, 'id'>;
  Completeness: Partial<Completeness> & Pick<Completeness, 'id'>;
  Figure: Partial<Figure> & Pick<Figure, 'code'>;
  CorrectionsCaseConnection: Partial<Omit<CorrectionsCaseConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['CorrectionsCase']> }>;
  CorrectionsStatistics: CorrectionsStatisticsRow;
  Float: Partial<Scalars['Float']['output']>;
  CorrectionsCount: Partial<CorrectionsCount>;
  DistrictCorrections: DistrictCorrectionsRow;
  CorrectionsReturn: Partial<CorrectionsReturn>;
  District: Partial<District> & Pick<District, 'code'>;
  Date: Partial<Scalars['Date']['output']>;
  PageInfo: Partial<PageInfo>;
  DepartmentAnswer: Partial<DepartmentAnswer>;
  FigureObservation: Partial<FigureObservation>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  FigurePart: Partial<FigurePart>;
  BigInt: Partial<Scalars['BigInt']['output']>;
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
  correctionsWithAgency?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SentenceAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentenceAssessment'] = ResolversParentTypes['SentenceAssessment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  justiceOffice?: Resolver<ResolversTypes['JusticeOffice'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssessmentState'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['CorrectionsClock'], ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['AssessmentOpinion']>, ParentType, ContextType>;
  grounds?: Resolver<ReadonlyArray<ResolversTypes['AssessmentGround']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type SentenceAssessmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentenceAssessmentConnection'] = ResolversParentTypes['SentenceAssessmentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SentenceAssessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  sentenceAssessment?: Resolver<Maybe<ResolversTypes['SentenceAssessment']>, ParentType, ContextType, RequireFields<QuerySentenceAssessmentArgs, 'id'>>;
  sentenceAssessments?: Resolver<Maybe<ResolversTypes['SentenceAssessmentConnection']>, ParentType, ContextType, RequireFields<QuerySentenceAssessmentsArgs, 'first'>>;
  justiceOffice?: Resolver<Maybe<ResolversTypes['JusticeOffice']>, ParentType, ContextType, RequireFields<QueryJusticeOfficeArgs, 'id'>>;
  justiceOffices?: Resolver<ResolversTypes['JusticeOfficeConnection'], ParentType, ContextType, RequireFields<QueryJusticeOfficesArgs, 'first'>>;
  correctionsCase?: Resolver<Maybe<ResolversTypes['CorrectionsCase']>, ParentType, ContextType, RequireFields<QueryCorrectionsCaseArgs, 'id'>>;
  correctionsCases?: Resolver<Maybe<ResolversTypes['CorrectionsCaseConnection']>, ParentType, ContextType, RequireFields<QueryCorrectionsCasesArgs, 'first'>>;
  correctionsStatistics?: Resolver<Maybe<ResolversTypes['CorrectionsStatistics']>, ParentType, ContextType, Partial<QueryCorrectionsStatisticsArgs>>;
  correctionsByDistrict?: Resolver<ReadonlyArray<ResolversTypes['DistrictCorrections']>, ParentType, ContextType, Partial<QueryCorrectionsByDistrictArgs>>;
  correctionsReturns?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CorrectionsReturn']>>, ParentType, ContextType, RequireFields<QueryCorrectionsReturnsArgs, 'from' | 'to'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  receiveAssessmentRequest?: Resolver<Maybe<ResolversTypes['SentenceAssessment']>, ParentType, ContextType, RequireFields<MutationReceiveAssessmentRequestArgs, 'input'>>;
  submitAssessment?: Resolver<Maybe<ResolversTypes['SentenceAssessment']>, ParentType, ContextType, RequireFields<MutationSubmitAssessmentArgs, 'input'>>;
  withdrawAssessment?: Resolver<Maybe<ResolversTypes['SentenceAssessment']>, ParentType, ContextType, RequireFields<MutationWithdrawAssessmentArgs, 'input'>>;
  receiveCorrectionsNotice?: Resolver<Maybe<ResolversTypes['CorrectionsCase']>, ParentType, ContextType, RequireFields<MutationReceiveCorrectionsNoticeArgs, 'input'>>;
  receiveCorrectionsDocuments?: Resolver<Maybe<ResolversTypes['CorrectionsCase']>, ParentType, ContextType, RequireFields<MutationReceiveCorrectionsDocumentsArgs, 'input'>>;
  admitToCorrection?: Resolver<Maybe<ResolversTypes['CorrectionsCase']>, ParentType, ContextType, RequireFields<MutationAdmitToCorrectionArgs, 'input'>>;
  makeCorrectionsPlan?: Resolver<Maybe<ResolversTypes['CorrectionsCase']>, ParentType, ContextType, RequireFields<MutationMakeCorrectionsPlanArgs, 'input'>>;
  reviseCorrectionsPlan?: Resolver<Maybe<ResolversTypes['CorrectionsCase']>, ParentType, ContextType, RequireFields<MutationReviseCorrectionsPlanArgs, 'input'>>;
  assignCorrectionsSocialWorker?: Resolver<Maybe<ResolversTypes['CorrectionsCase']>, ParentType, ContextType, RequireFields<MutationAssignCorrectionsSocialWorkerArgs, 'input'>>;
  releaseFromCorrection?: Resolver<Maybe<ResolversTypes['CorrectionsCase']>, ParentType, ContextType, RequireFields<MutationReleaseFromCorrectionArgs, 'input'>>;
  terminateCorrection?: Resolver<Maybe<ResolversTypes['CorrectionsCase']>, ParentType, ContextType, RequireFields<MutationTerminateCorrectionArgs, 'input'>>;
  transferCorrection?: Resolver<Maybe<ResolversTypes['CorrectionsCase']>, ParentType, ContextType, RequireFields<MutationTransferCorrectionArgs, 'input'>>;
};

export type CorrectionsCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionsCase'] = ResolversParentTypes['CorrectionsCase'], FederationReferenceType extends FederationReferenceTypes['CorrectionsCase'] = FederationReferenceTypes['CorrectionsCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CorrectionsCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['CorrectionsCategory'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CorrectionsState'], ParentType, ContextType>;
  supervisionClass?: Resolver<Maybe<ResolversTypes['SupervisionClass']>, ParentType, ContextType>;
  justiceOffice?: Resolver<ResolversTypes['JusticeOffice'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CorrectionsStep']>>, ParentType, ContextType>;
  groupMembers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['CorrectionsFile']>, ParentType, ContextType>;
  socialWorker?: Resolver<Maybe<ResolversTypes['SocialWorker']>, ParentType, ContextType>;
  supportNeeds?: Resolver<ReadonlyArray<ResolversTypes['SupportNeed']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type CorrectionsStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionsStep'] = ResolversParentTypes['CorrectionsStep']> = {
  kind?: Resolver<ResolversTypes['CorrectionsStepKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CorrectionsFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionsFile'] = ResolversParentTypes['CorrectionsFile']> = {
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['CorrectionsMeasure']>, ParentType, ContextType>;
  group?: Resolver<ReadonlyArray<ResolversTypes['CorrectionsGroupMember']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['SentenceAssessment']>, ParentType, ContextType>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['CorrectionsClock']>, ParentType, ContextType>;
  releaseCertificate?: Resolver<Maybe<ResolversTypes['ReleaseCertificate']>, ParentType, ContextType>;
  terminationReason?: Resolver<Maybe<ResolversTypes['CorrectionsTerminationReason']>, ParentType, ContextType>;
  acts?: Resolver<ReadonlyArray<ResolversTypes['CorrectionsAct']>, ParentType, ContextType>;
};

export type CorrectionsGroupMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionsGroupMember'] = ResolversParentTypes['CorrectionsGroupMember']> = {
  kind?: Resolver<ResolversTypes['GroupMemberKind'], ParentType, ContextType>;
  isWoman?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CorrectionsClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionsClock'] = ResolversParentTypes['CorrectionsClock']> = {
  kind?: Resolver<ResolversTypes['CorrectionsClockKind'], ParentType, ContextType>;
  basisZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  explanationZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReleaseCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseCertificate'] = ResolversParentTypes['ReleaseCertificate']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CorrectionsActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionsAct'] = ResolversParentTypes['CorrectionsAct']> = {
  action?: Resolver<ResolversTypes['CorrectionsAction'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['CorrectionsRole'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['CorrectionsState']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['CorrectionsState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JusticeOfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JusticeOffice'] = ResolversParentTypes['JusticeOffice'], FederationReferenceType extends FederationReferenceTypes['JusticeOffice'] = FederationReferenceTypes['JusticeOffice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JusticeOffice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  township?: Resolver<ResolversTypes['Township'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  acceptingReferrals?: Resolver<ResolversTypes['CapacityStatus'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  corrections?: Resolver<Maybe<ResolversTypes['CorrectionsStatistics']>, ParentType, ContextType, Partial<JusticeOfficeCorrectionsArgs>>;
  cases?: Resolver<Maybe<ResolversTypes['CorrectionsCaseConnection']>, ParentType, ContextType, RequireFields<JusticeOfficeCasesArgs, 'first'>>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type JusticeOfficeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JusticeOfficeConnection'] = ResolversParentTypes['JusticeOfficeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JusticeOffice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TownshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Township'] = ResolversParentTypes['Township'], FederationReferenceType extends FederationReferenceTypes['Township'] = FederationReferenceTypes['Township']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Township']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  justiceOffice?: Resolver<Maybe<ResolversTypes['JusticeOffice']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  corrections?: Resolver<Maybe<ResolversTypes['CorrectionsView']>, ParentType, ContextType>;
};

export type CorrectionsViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionsView'] = ResolversParentTypes['CorrectionsView']> = {
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  activeCase?: Resolver<Maybe<ResolversTypes['CorrectionsSummary']>, ParentType, ContextType>;
  supportNeeds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SupportNeed']>>, ParentType, ContextType>;
};

export type CorrectionsSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionsSummary'] = ResolversParentTypes['CorrectionsSummary']> = {
  category?: Resolver<ResolversTypes['CorrectionsCategory'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CorrectionsState'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  justiceOffice?: Resolver<ResolversTypes['JusticeOffice'], ParentType, ContextType>;
};

export type SocialWorkerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialWorker'] = ResolversParentTypes['SocialWorker'], FederationReferenceType extends FederationReferenceTypes['SocialWorker'] = FederationReferenceTypes['SocialWorker']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SocialWorker']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  correctionsCaseload?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  correctionsCaseloadSuppressed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CompletenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Completeness'] = ResolversParentTypes['Completeness'], FederationReferenceType extends FederationReferenceTypes['Completeness'] = FederationReferenceTypes['Completeness']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Completeness']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  justice?: Resolver<Maybe<ResolversTypes['DepartmentAnswer']>, ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure'], FederationReferenceType extends FederationReferenceTypes['Figure'] = FederationReferenceTypes['Figure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Figure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  justiceObservation?: Resolver<Maybe<ResolversTypes['FigureObservation']>, ParentType, ContextType>;
};

export type CorrectionsCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionsCaseConnection'] = ResolversParentTypes['CorrectionsCaseConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CorrectionsCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectionsStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionsStatistics'] = ResolversParentTypes['CorrectionsStatistics']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cumulativeReceived?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cumulativeReceivedSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cumulativeEnded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cumulativeEndedSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  underCorrection?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  underCorrectionSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reoffended?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reoffendedSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reoffendedPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  byCategory?: Resolver<ReadonlyArray<ResolversTypes['CorrectionsCount']>, ParentType, ContextType>;
  bySex?: Resolver<ReadonlyArray<ResolversTypes['CorrectionsCount']>, ParentType, ContextType>;
  byAge?: Resolver<ReadonlyArray<ResolversTypes['CorrectionsCount']>, ParentType, ContextType>;
  byHouseholdRegister?: Resolver<ReadonlyArray<ResolversTypes['CorrectionsCount']>, ParentType, ContextType>;
  byEducation?: Resolver<ReadonlyArray<ResolversTypes['CorrectionsCount']>, ParentType, ContextType>;
  bySupportNeed?: Resolver<ReadonlyArray<ResolversTypes['CorrectionsCount']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type CorrectionsCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionsCount'] = ResolversParentTypes['CorrectionsCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type DistrictCorrectionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistrictCorrections'] = ResolversParentTypes['DistrictCorrections']> = {
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['CorrectionsStatistics'], ParentType, ContextType>;
};

export type CorrectionsReturnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionsReturn'] = ResolversParentTypes['CorrectionsReturn']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receivedSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endedSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  underCorrection?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  underCorrectionSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District'], FederationReferenceType extends FederationReferenceTypes['District'] = FederationReferenceTypes['District']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['District']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  corrections?: Resolver<Maybe<ResolversTypes['CorrectionsStatistics']>, ParentType, ContextType, Partial<DistrictCorrectionsArgs>>;
};

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

export type FigureObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureObservation'] = ResolversParentTypes['FigureObservation']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['FigurePart']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FigurePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigurePart'] = ResolversParentTypes['FigurePart']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type Resolvers<ContextType = Context> = {
  AgencyExit?: AgencyExitResolvers<ContextType>;
  SentenceAssessment?: SentenceAssessmentResolvers<ContextType>;
  SentenceAssessmentConnection?: SentenceAssessmentConnectionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  CorrectionsCase?: CorrectionsCaseResolvers<ContextType>;
  CorrectionsStep?: CorrectionsStepResolvers<ContextType>;
  CorrectionsFile?: CorrectionsFileResolvers<ContextType>;
  CorrectionsGroupMember?: CorrectionsGroupMemberResolvers<ContextType>;
  CorrectionsClock?: CorrectionsClockResolvers<ContextType>;
  ReleaseCertificate?: ReleaseCertificateResolvers<ContextType>;
  CorrectionsAct?: CorrectionsActResolvers<ContextType>;
  JusticeOffice?: JusticeOfficeResolvers<ContextType>;
  JusticeOfficeConnection?: JusticeOfficeConnectionResolvers<ContextType>;
  Township?: TownshipResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  CorrectionsView?: CorrectionsViewResolvers<ContextType>;
  CorrectionsSummary?: CorrectionsSummaryResolvers<ContextType>;
  SocialWorker?: SocialWorkerResolvers<ContextType>;
  Completeness?: CompletenessResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  CorrectionsCaseConnection?: CorrectionsCaseConnectionResolvers<ContextType>;
  CorrectionsStatistics?: CorrectionsStatisticsResolvers<ContextType>;
  CorrectionsCount?: CorrectionsCountResolvers<ContextType>;
  DistrictCorrections?: DistrictCorrectionsResolvers<ContextType>;
  CorrectionsReturn?: CorrectionsReturnResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  Date?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  DepartmentAnswer?: DepartmentAnswerResolvers<ContextType>;
  FigureObservation?: FigureObservationResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  FigurePart?: FigurePartResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Context> = {
  sharing?: SharingDirectiveResolver<any, any, ContextType>;
};
