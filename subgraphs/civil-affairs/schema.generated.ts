/** Written by `npm run hub -- schema compose`; do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AnchorCaseRow } from './entities/anchor-case.ts';
import type { ServiceCentreRow } from './entities/service-centre.ts';
import type { ContractRow } from './entities/contract.ts';
import type { DemandSurveyRow } from './entities/demand-survey.ts';
import type { ProjectProposalRow } from './entities/project-proposal.ts';
import type { DistrictRow } from './entities/district.ts';
import type { TownshipRow } from './entities/township.ts';
import type { EvaluatorTieRow } from './entities/evaluator-tie.ts';
import type { EvaluationRow, EvaluatorConsistencyRow } from './entities/evaluation.ts';
import type { AgencyExitRow } from './entities/agency-exit.ts';
import type { FundAppropriationRow, MoneyOfDistrictRow } from './entities/fund-appropriation.ts';
import type { OrganisationRow } from './entities/organisation.ts';
import type { PersonRow } from './entities/person.ts';
import type { ServiceProjectRow, CostShareRow } from './entities/service-project.ts';
import type { ServiceCaseRow } from './entities/service-case.ts';
import type { CommunityIssueRow } from './entities/community-issue.ts';
import type { ServiceStandardRow } from './entities/service-standard.ts';
import type { TenderRow } from './entities/tender.ts';
import type { SocialWorkerRow } from './entities/social-worker.ts';
import type { AnchorScoreRow, EvaluatorSeverityRow } from './entities/anchor-score.ts';
import type { AppraisalRow } from './entities/appraisal.ts';
import type { WorkforceStatisticsRow } from './entities/asked.ts';
import type { BidRow } from './entities/bid.ts';
import type { CivilAffairsAlertRow } from './entities/civil-affairs-alert.ts';
import type { CommitteeMemberRow } from './entities/committee-member.ts';
import type { CommitteeVoteRow } from './entities/committee-vote.ts';
import type { CreditRecordRow } from './entities/credit-record.ts';
import type { DemandFindingRow } from './entities/demand-finding.ts';
import type { EmploymentSpellRow } from './entities/employment-spell.ts';
import type { EvaluationComponentRow } from './entities/evaluation-component.ts';
import type { FundedPostRow } from './entities/funded-post.ts';
import type { GradeAwardRow } from './entities/grade-award.ts';
import type { HandoverItemRow } from './entities/handover-item.ts';
import type { IncentiveGrantRow } from './entities/incentive-grant.ts';
import type { IndicatorDefinitionRow } from './entities/indicator-definition.ts';
import type { IndicatorResultRow } from './entities/indicator-result.ts';
import type { PaymentRow } from './entities/payment.ts';
import type { ProcedureStepRow } from './entities/procedure-step.ts';
import type { ServiceOfferingRow, ServiceOverlapRow } from './entities/service-offering.ts';
import type { ServiceSessionRow } from './entities/service-session.ts';
import type { SupervisionFindingRow } from './entities/supervision-finding.ts';
import type { TenderChallengeRow } from './entities/tender-challenge.ts';
import type { TrainingRecordRow } from './entities/training-record.ts';
import type { WorkerToCallRow } from './entities/worker-to-call.ts';
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
  /** 金额(分) · An amount of money in fen (1/100 yuan) as a decimal string: 14亿元 is "140000000000" and fits no Int. */
  MoneyFen: { input: string | number; output: string | number; }
  _FieldSet: { input: string; output: string; }
};

/** 民政提醒 · Something civil affairs should look at, computed from its own rows at the moment of asking; nothing personal. It has the words of the coordinating body's alerts, so that both stand in one list. */
export type CivilAffairsAlert = {
  readonly __typename?: 'CivilAffairsAlert';
  /** 提醒种类 · What it is about. */
  readonly kind: CivilAffairsAlertKind;
  /** 严重程度 · How urgent. */
  readonly severity: TrafficLight;
  /** 起始时刻 · Since when it stands. */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** 提醒内容 · It in one sentence. */
  readonly textZh: Scalars['String']['output'];
  /** 提醒内容(英文) · The same in English. */
  readonly textEn: Scalars['String']['output'];
  /** 机构 · The organisation it is about; null where it is about none. */
  readonly organisation?: Maybe<Organisation>;
  /** 中心 · The centre it is about; null where it is about none. */
  readonly centre?: Maybe<ServiceCentre>;
  /** 合同 · The contract it is about; null where it is about none. */
  readonly contract?: Maybe<Contract>;
  /** 招标 · The tender it is about; null where it is about none. */
  readonly tender?: Maybe<Tender>;
  /** 评估 · The evaluation it is about; null where it is about none. */
  readonly evaluation?: Maybe<Evaluation>;
};

/** 民政提醒种类 · Kinds of civil affairs' alerts. */
export type CivilAffairsAlertKind =
  /** 失信机构持有合同 · An agency on a credit list, or suspended from tenders, holds a contract in force. */
  | 'LISTED_AGENCY_CONTRACTED'
  /** 等级先于合同到期 · An agency's grade ends before its contract does, within a year; RED where it is over already, YELLOW within 90 days. */
  | 'GRADE_EXPIRES_BEFORE_CONTRACT'
  /** 评估机构不独立 · An evaluation under way whose evaluator has a tie to the agency today. */
  | 'EVALUATOR_TIED'
  /** 无余量超过30日 · A centre without room for referrals for more than 30 days. */
  | 'NO_CAPACITY'
  /** 中标未签约 · An award not contracted within 30 days. 政府采购法第四十六条. */
  | 'CONTRACT_OVERDUE'
  /** 质疑未答复 · A challenge not answered within 7 working days. 政府采购法第五十三条. */
  | 'CHALLENGE_UNANSWERED';

export type Query = {
  readonly __typename?: 'Query';
  /** 民政提醒列表 · What needs civil affairs' attention now, the gravest first, then the longest standing; at most 100. */
  readonly civilAffairsAlerts: ReadonlyArray<CivilAffairsAlert>;
  /** 评估校准 · How the evaluation bodies scored a year's opened anchor cases; null without any. */
  readonly evaluatorCalibration?: Maybe<EvaluatorCalibration>;
  /** 按编号查锚定个案 · The anchor case with this key, or null. */
  readonly anchorCase?: Maybe<AnchorCase>;
  /** 锚定个案列表 · Anchor cases by year and state, by key. */
  readonly anchorCases: AnchorCaseConnection;
  /** 服务目录 · Who does what, by place, field, provider and day. */
  readonly serviceOfferings: ServiceOfferingConnection;
  /** 服务重叠 · Where two or more providers offer the same field in the same division, by division and field. */
  readonly serviceOverlaps: ServiceOverlapConnection;
  /** 按编号查中心 · The centre with this key, or null. */
  readonly serviceCentre?: Maybe<ServiceCentre>;
  /** 中心列表 · Centres by place, state, level, operator and room for referrals. */
  readonly serviceCentres: ServiceCentreConnection;
  /** 按编号查合同 · The contract with this key, or null. */
  readonly contract?: Maybe<Contract>;
  /** 合同列表 · Contracts by state, day, end, supplier and deviation from the standard price. */
  readonly contracts: ContractConnection;
  /** 拖欠付款 · Instalments past due and unpaid today, longest first. */
  readonly paymentsInArrears: PaymentConnection;
  /** 按编号查调研 · The survey with this key, or null. */
  readonly demandSurvey?: Maybe<DemandSurvey>;
  /** 调研列表 · Surveys by place and day of publication, newest first. */
  readonly demandSurveys: DemandSurveyConnection;
  /** 按编号查项目建议 · The proposal with this key, or null. */
  readonly projectProposal?: Maybe<ProjectProposal>;
  /** 项目建议列表 · Proposals by state, origin, proposer and survey. */
  readonly projectProposals: ProjectProposalConnection;
  /** 咨询委员会 · The committee as it was seated on a day; today unless told; null before it was set up. */
  readonly advisoryCommittee?: Maybe<AdvisoryCommittee>;
  /** 按代码查区 · The district of this code as it stood on a day, or as it last stood when none is told; null where the code stood for none that day. An unknown code is refused. */
  readonly district?: Maybe<District>;
  /** 区列表 · The districts that stood on a day (today unless told): 11 since 2014-02-12, 12 with the county-level cities before. */
  readonly districts: DistrictConnection;
  /** 按代码查街镇 · The division of this code; an unknown code is refused. */
  readonly township?: Maybe<Township>;
  /** 街镇列表 · Township-level divisions by district, kind, shape and coverage. */
  readonly townships: TownshipConnection;
  /** 布局规则 · The thresholds layoutFlag is computed with. */
  readonly layoutRule: LayoutRule;
  /** 家综覆盖 · How many divisions of the whole city an IFSC serves on a day (today unless told). */
  readonly centreCoverage: CentreCoverageStatistics;
  /** 评估关联关系列表 · Ties by body, agency and state, by key. */
  readonly evaluatorTies: EvaluatorTieConnection;
  /** 评估一致性 · The four 不统一 measured over evaluations commissioned in a period. */
  readonly evaluationConsistency: EvaluationConsistency;
  /** 评估负担统计 · Evaluations per centre and staff hours in a year, against the cap. */
  readonly evaluationBurden: EvaluationBurdenStatistics;
  /** 超过评估上限的中心 · Centres evaluated more often in a year than the cap allows; at most 200. */
  readonly centresOverEvaluationCap: ReadonlyArray<ServiceCentre>;
  /** 按编号查评估 · The evaluation with this key, or null. */
  readonly evaluation?: Maybe<Evaluation>;
  /** 评估列表 · Evaluations by state, body, agency, grade, year and place. */
  readonly evaluations: EvaluationConnection;
  /** 按编号查淘汰退出 · The procedure with this key, or null. */
  readonly agencyExit?: Maybe<AgencyExit>;
  /** 淘汰退出列表 · Exit procedures by state. */
  readonly agencyExits: AgencyExitConnection;
  /** 按编号查财政安排 · The appropriation line with this key, or null. */
  readonly fundAppropriation?: Maybe<FundAppropriation>;
  /** 财政安排 · Appropriation lines of a span of years, oldest first. */
  readonly fundAppropriations: FundAppropriationConnection;
  /** 资金池 · The money of a span of years, cut five ways. */
  readonly moneyPool: MoneyPool;
  /** 资金对账 · Centres × standard price against what was released: 171 × 200万 = 3.42亿 against 3.3亿; null for years before there was a standard price. */
  readonly fundReconciliation?: Maybe<FundReconciliation>;
  /** 激励统计 · Incentives granted in a year. */
  readonly incentiveStatistics: IncentiveStatistics;
  /** 按编号查组织 · The organisation with this key, or null. */
  readonly organisation?: Maybe<Organisation>;
  /** 按信用代码查组织 · The organisation with this unified social credit code, or null. */
  readonly organisationByUscc?: Maybe<Organisation>;
  /** 组织列表 · Organisations by kind, background, place, day, grade, credit and contracts. */
  readonly organisations: OrganisationConnection;
  /** 机构统计 · Agencies by background and grade on a day (today unless told). */
  readonly agencyStatistics: AgencyStatistics;
  /** 按编号查居民 · The resident with this reference, or null; needs person:lookup and a purpose of use in the request header. There is no list of residents. */
  readonly person?: Maybe<Person>;
  /** 按公民身份号码查居民 · The resident with this number, or null: the registry alone turns a number into the hub's reference; needs person:register and a purpose of use. The number is passed in a variable, and is kept nowhere. */
  readonly personByResidentId?: Maybe<Person>;
  /** 按编号查项目 · The project with this key, or null. */
  readonly serviceProject?: Maybe<ServiceProject>;
  /** 项目列表 · Projects by kind, state, origin, place and day. */
  readonly serviceProjects: ServiceProjectConnection;
  /** 项目目录 · What stood in the catalogue of purchasable projects on a day: listed, not delisted. */
  readonly projectCatalogue: ServiceProjectConnection;
  /** 标准价格 · The price of one IFSC year in force on a day; null before there was one. */
  readonly standardPrice?: Maybe<StandardPrice>;
  /** 历次标准价格 · Every standard price there ever was, oldest first; at most 20. */
  readonly standardPrices: ReadonlyArray<StandardPrice>;
  /** 服务量 · Person-times of the whole city in a year, city-wide projects included. */
  readonly serviceVolume: ServiceVolume;
  /** 社区工作统计 · Community work of the whole city in a period. */
  readonly communityWork: CommunityWorkStatistics;
  /** 按编号查个案 · The case with this key, or null; needs the scope person:civil-case. A centre's people read their centre's. */
  readonly serviceCase?: Maybe<ServiceCase>;
  /** 按编号查社区问题 · The issue with this key, or null. */
  readonly communityIssue?: Maybe<CommunityIssue>;
  /** 社区问题列表 · Community issues by place, state, category and day. */
  readonly communityIssues: CommunityIssueConnection;
  /** 按编号与版本查标准 · The version of a standard, or the one in force today when no version is told; null when there is none. */
  readonly serviceStandard?: Maybe<ServiceStandard>;
  /** 标准列表 · Versions of standards by field, state, reach and day. */
  readonly serviceStandards: ServiceStandardConnection;
  /** 指标完成统计 · Delivered against target by indicator over all centres of a place, indicators in per cent left out; at most 60. */
  readonly indicatorCompletion: ReadonlyArray<IndicatorCompletion>;
  /** 监督发现列表 · Findings by channel, state, organisation and day, newest first. */
  readonly supervisionFindings: SupervisionFindingConnection;
  /** 按编号查招标 · The tender with this key, or null. */
  readonly tender?: Maybe<Tender>;
  /** 招标列表 · Tenders by state, day, place and rule. */
  readonly tenders: TenderConnection;
  /** 队伍统计 · The workforce of the whole city, or of one district's posts, on a day (today unless told). */
  readonly workforce: WorkforceStatistics;
  /** 按编号查社工 · The worker with this key, or null. */
  readonly socialWorker?: Maybe<SocialWorker>;
  /** 社工列表 · Workers by licence and employment, by key. */
  readonly socialWorkers: SocialWorkerConnection;
  /** 购买岗位列表 · Posts by place, field and vacancy, by key. */
  readonly fundedPosts: FundedPostConnection;
  /** 激励措施列表 · Incentives by kind and day, newest first. */
  readonly incentiveGrants: IncentiveGrantConnection;
};


export type QueryCivilAffairsAlertsArgs = {
  severity?: InputMaybe<TrafficLight>;
  kind?: InputMaybe<CivilAffairsAlertKind>;
};


export type QueryEvaluatorCalibrationArgs = {
  year: Scalars['Int']['input'];
};


export type QueryAnchorCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAnchorCasesArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<AnchorState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryServiceOfferingsArgs = {
  district?: InputMaybe<Scalars['ID']['input']>;
  township?: InputMaybe<Scalars['ID']['input']>;
  field?: InputMaybe<ServiceField>;
  provider?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryServiceOverlapsArgs = {
  district?: InputMaybe<Scalars['ID']['input']>;
  township?: InputMaybe<Scalars['ID']['input']>;
  field?: InputMaybe<ServiceField>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryServiceCentreArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServiceCentresArgs = {
  district?: InputMaybe<Scalars['ID']['input']>;
  township?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<CentreStatus>;
  openOn?: InputMaybe<Scalars['Date']['input']>;
  level?: InputMaybe<CentreLevel>;
  operator?: InputMaybe<Scalars['ID']['input']>;
  acceptingReferrals?: InputMaybe<CapacityStatus>;
  capacitySince?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryContractArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContractsArgs = {
  state?: InputMaybe<ContractState>;
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
  endsFrom?: InputMaybe<Scalars['Date']['input']>;
  endsTo?: InputMaybe<Scalars['Date']['input']>;
  supplier?: InputMaybe<Scalars['ID']['input']>;
  district?: InputMaybe<Scalars['ID']['input']>;
  deviatingOnly?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPaymentsInArrearsArgs = {
  district?: InputMaybe<Scalars['ID']['input']>;
  source?: InputMaybe<FundSource>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDemandSurveyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDemandSurveysArgs = {
  township?: InputMaybe<Scalars['ID']['input']>;
  publishedFrom?: InputMaybe<Scalars['Date']['input']>;
  publishedTo?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProjectProposalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectProposalsArgs = {
  state?: InputMaybe<ProjectState>;
  mandate?: InputMaybe<Mandate>;
  proposer?: InputMaybe<Scalars['ID']['input']>;
  survey?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAdvisoryCommitteeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryDistrictArgs = {
  code: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryDistrictsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTownshipArgs = {
  code: Scalars['ID']['input'];
};


export type QueryTownshipsArgs = {
  district?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<TownshipKind>;
  layoutFlag?: InputMaybe<LayoutFlag>;
  coverage?: InputMaybe<CoverageStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCentreCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryEvaluatorTiesArgs = {
  evaluator?: InputMaybe<Scalars['ID']['input']>;
  agency?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<TieState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEvaluationConsistencyArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  district?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryEvaluationBurdenArgs = {
  year: Scalars['Int']['input'];
  district?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCentresOverEvaluationCapArgs = {
  year: Scalars['Int']['input'];
};


export type QueryEvaluationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEvaluationsArgs = {
  state?: InputMaybe<EvaluationState>;
  evaluator?: InputMaybe<Scalars['ID']['input']>;
  supplier?: InputMaybe<Scalars['ID']['input']>;
  grade?: InputMaybe<EvaluationGrade>;
  round?: InputMaybe<EvaluationRound>;
  year?: InputMaybe<Scalars['Int']['input']>;
  district?: InputMaybe<Scalars['ID']['input']>;
  visitedBy?: InputMaybe<Scalars['Date']['input']>;
  awaitingFeedback?: InputMaybe<Scalars['Boolean']['input']>;
  notIndependentOnly?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAgencyExitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgencyExitsArgs = {
  state?: InputMaybe<ExitState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFundAppropriationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFundAppropriationsArgs = {
  fromYear: Scalars['Int']['input'];
  toYear: Scalars['Int']['input'];
  level?: InputMaybe<GovernmentLevel>;
  district?: InputMaybe<Scalars['ID']['input']>;
  includePredecessors?: InputMaybe<Scalars['Boolean']['input']>;
  source?: InputMaybe<FundSource>;
  projectKind?: InputMaybe<ProjectKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMoneyPoolArgs = {
  fromYear: Scalars['Int']['input'];
  toYear: Scalars['Int']['input'];
};


export type QueryFundReconciliationArgs = {
  year: Scalars['Int']['input'];
};


export type QueryIncentiveStatisticsArgs = {
  year: Scalars['Int']['input'];
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganisationByUsccArgs = {
  uscc: Scalars['String']['input'];
};


export type QueryOrganisationsArgs = {
  kind?: InputMaybe<OrganisationKind>;
  background?: InputMaybe<AgencyBackground>;
  district?: InputMaybe<Scalars['ID']['input']>;
  township?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  gradeAtLeast?: InputMaybe<OrganisationGrade>;
  creditStanding?: InputMaybe<CreditStanding>;
  contracted?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAgencyStatisticsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPersonByResidentIdArgs = {
  residentId: Scalars['String']['input'];
};


export type QueryServiceProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServiceProjectsArgs = {
  kind?: InputMaybe<ProjectKind>;
  state?: InputMaybe<ProjectState>;
  mandate?: InputMaybe<Mandate>;
  runningOn?: InputMaybe<Scalars['Date']['input']>;
  purchaser?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProjectCatalogueArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStandardPriceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryServiceVolumeArgs = {
  year: Scalars['Int']['input'];
};


export type QueryCommunityWorkArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryServiceCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommunityIssueArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommunityIssuesArgs = {
  district?: InputMaybe<Scalars['ID']['input']>;
  township?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<IssueState>;
  category?: InputMaybe<IssueCategory>;
  raisedFrom?: InputMaybe<Scalars['Date']['input']>;
  raisedTo?: InputMaybe<Scalars['Date']['input']>;
  resolvedFrom?: InputMaybe<Scalars['Date']['input']>;
  resolvedTo?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryServiceStandardArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryServiceStandardsArgs = {
  field?: InputMaybe<ServiceField>;
  state?: InputMaybe<StandardState>;
  cityWide?: InputMaybe<Scalars['Boolean']['input']>;
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIndicatorCompletionArgs = {
  year: Scalars['Int']['input'];
  district?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySupervisionFindingsArgs = {
  channel?: InputMaybe<SupervisionChannel>;
  state?: InputMaybe<FindingState>;
  subject?: InputMaybe<FindingSubject>;
  organisation?: InputMaybe<Scalars['ID']['input']>;
  raisedFrom?: InputMaybe<Scalars['Date']['input']>;
  raisedTo?: InputMaybe<Scalars['Date']['input']>;
  overdueOnly?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTenderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTendersArgs = {
  state?: InputMaybe<TenderState>;
  publishedFrom?: InputMaybe<Scalars['Date']['input']>;
  publishedTo?: InputMaybe<Scalars['Date']['input']>;
  district?: InputMaybe<Scalars['ID']['input']>;
  project?: InputMaybe<Scalars['ID']['input']>;
  preferGradeAtLeast?: InputMaybe<OrganisationGrade>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWorkforceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  district?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySocialWorkerArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySocialWorkersArgs = {
  qualification?: InputMaybe<Qualification>;
  licensedFrom?: InputMaybe<Scalars['Date']['input']>;
  licensedTo?: InputMaybe<Scalars['Date']['input']>;
  employed?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFundedPostsArgs = {
  district?: InputMaybe<Scalars['ID']['input']>;
  field?: InputMaybe<ServiceField>;
  vacant?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIncentiveGrantsArgs = {
  kind?: InputMaybe<IncentiveKind>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 评估校准 · How evaluation bodies score the same anchor cases: those that score apart are told from cases that differ. */
export type EvaluatorCalibration = {
  readonly __typename?: 'EvaluatorCalibration';
  /** 年度 · The year of the anchor cases. */
  readonly year: Scalars['Int']['output'];
  /** 锚定个案数 · Opened case files; those every body scored tell the severities; unit 份. */
  readonly cases: Scalars['Int']['output'];
  /** 评估机构数 · Bodies that scored them; unit 家. */
  readonly evaluators: Scalars['Int']['output'];
  /** 总均分 · The mean of all scores. */
  readonly meanScore: Scalars['Float']['output'];
  /** 机构间离差 · The mildest body's severity less the strictest's, in points; 0 would be full unity. */
  readonly spread: Scalars['Float']['output'];
  /** 各评估机构 · By body, the strictest first; at most 20. */
  readonly byEvaluator: ReadonlyArray<EvaluatorSeverity>;
};

/** 评分宽严 · One body's severity on the anchor cases. */
export type EvaluatorSeverity = {
  readonly __typename?: 'EvaluatorSeverity';
  /** 评估机构 · The body. */
  readonly evaluator: Organisation;
  /** 宽严度 · Points it scores above (mild) or below (strict) the mean of all bodies on the same cases. */
  readonly severity: Scalars['Float']['output'];
  /** 标准误 · Standard error of the severity, in points; null with fewer than two cases. */
  readonly standardError?: Maybe<Scalars['Float']['output']>;
  /** 残差 · Standard deviation of what severity does not explain: how steadily it scores; null with fewer than two cases. */
  readonly residual?: Maybe<Scalars['Float']['output']>;
  /** 漂移 · Severity this year less severity the year before, in points; null without anchors that year. */
  readonly drift?: Maybe<Scalars['Float']['output']>;
  /** 与参考分之差 · Mean of the points it scores above the reference scores of the cases it scored; negative where it scores below. */
  readonly fromReference: Scalars['Float']['output'];
};

/** 锚定个案状态 · Where an anchor case stands. */
export type AnchorState =
  /** 密封评分中 · Bodies score it; the reference score and the scores are told to nobody. */
  | 'SEALED'
  /** 已启封 · The reference score and all scores are public. */
  | 'OPENED';

/** 锚定个案动作 · What may be done in the procedure, and who may. */
export type AnchorAction =
  /** 设定 · Set, by the city bureau of civil affairs. */
  | 'SET'
  /** 评分 · Score, by an evaluation body, once. */
  | 'SCORE'
  /** 启封 · Open, by the city bureau of civil affairs. */
  | 'OPEN';

/** 锚定个案 · A case file that every evaluation body scores, under seal until no score can follow another. */
export type AnchorCase = {
  readonly __typename?: 'AnchorCase';
  /** 锚定个案编号 · The hub's key of the case file, such as ANC-0001. */
  readonly id: Scalars['ID']['output'];
  /** 年度 · The calendar year it calibrates. */
  readonly year: Scalars['Int']['output'];
  /** 标题 · What it is called; the file itself is handed to the bodies outside the hub. */
  readonly titleZh: Scalars['String']['output'];
  /** 服务领域 · The field of the services it tells of. */
  readonly field: ServiceField;
  /** 状态 · Where it stands. */
  readonly state: AnchorState;
  /** 评分期限 · The last day it may be scored. */
  readonly scoresUntil: Scalars['Date']['output'];
  /** 启封日 · The day it was opened; null while it is sealed. */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
  /** 参考分 · The score the standard's panel agreed on, from 0 to 100; null to everybody while it is sealed. */
  readonly referenceScore?: Maybe<Scalars['Float']['output']>;
  /** 已评机构数 · Bodies that have scored it; unit 家. */
  readonly scoredBy: Scalars['Int']['output'];
  /** 本机构评分 · What the asker's own body scored it; null where it has not. */
  readonly ownScore?: Maybe<AnchorScore>;
  /** 各机构评分 · What each body scored it, by body; empty to everybody while it is sealed; at most 20. */
  readonly scores: ReadonlyArray<AnchorScore>;
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 办理记录 · Every step taken through the hub, oldest first; at most 100. */
  readonly procedure: ReadonlyArray<ProcedureStep>;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 锚定个案的一页 · One page of anchor cases. */
export type AnchorCaseConnection = {
  readonly __typename?: 'AnchorCaseConnection';
  /** 锚定个案 · The anchor cases of this page. */
  readonly nodes: ReadonlyArray<AnchorCase>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many anchor cases match, on all pages; unit 份. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 锚定个案评分 · What one body scored an anchor case. */
export type AnchorScore = {
  readonly __typename?: 'AnchorScore';
  /** 评估机构 · The body. */
  readonly evaluator: Organisation;
  /** 得分 · From 0 to 100. */
  readonly score: Scalars['Float']['output'];
  /** 评分日 · The day it was scored. */
  readonly scoredOn: Scalars['Date']['output'];
};

/** 设定锚定个案 · A case file to be scored by every body this year. */
export type SetAnchorCaseInput = {
  /** 标题 · What it is called; 1 to 100 characters. */
  readonly titleZh: Scalars['String']['input'];
  /** 服务领域 · The field of the services it tells of. */
  readonly field: ServiceField;
  /** 参考分 · From 0 to 100. */
  readonly referenceScore: Scalars['Float']['input'];
  /** 评分期限 · The last day it may be scored; ahead of today. */
  readonly scoresUntil: Scalars['Date']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 办理锚定个案 · One action on an anchor case; it takes no remark, which could tell a score. */
export type ActOnAnchorCaseInput = {
  /** 锚定个案编号 · Such as ANC-0001. */
  readonly id: Scalars['ID']['input'];
  /** 动作 · What is done. */
  readonly action: AnchorAction;
  /** 得分 · From 0 to 100; needed to score. */
  readonly score?: InputMaybe<Scalars['Float']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** 设定锚定个案 · Sets a case file to be scored, by the city bureau. */
  readonly setAnchorCase?: Maybe<AnchorCase>;
  /** 办理锚定个案 · Scores it, by an evaluation body, or opens it, by the city bureau. */
  readonly actOnAnchorCase?: Maybe<AnchorCase>;
  /** 报告接收能力 · Reports a centre's room for referrals, by the centre or the agency that runs it; referrers read it before they send anything personal. */
  readonly reportCapacity?: Maybe<ServiceCentre>;
  /** 接待登记 · Takes a person in at the asker's own centre: the case begins as an enquiry. */
  readonly openServiceCase?: Maybe<ServiceCase>;
  /** 办理个案 · One action on a case of the asker's own centre. */
  readonly actOnServiceCase?: Maybe<ServiceCase>;
  /** 结案 · Closes a case of the asker's own centre. */
  readonly closeServiceCase?: Maybe<ServiceCase>;
  /** 办理合同 · One action on a contract, by its purchaser; a termination ends it today. */
  readonly actOnContract?: Maybe<Contract>;
  /** 列入评估计划 · Plans an evaluation, by the bureau that buys; refused over the centre's yearly cap. */
  readonly planEvaluation?: Maybe<Evaluation>;
  /** 办理评估 · One action on an evaluation, by the bureau, the evaluation body or the agency as the action allows. */
  readonly actOnEvaluation?: Maybe<Evaluation>;
  /** 申报关联关系 · Declares a tie, by either side or the city bureau. */
  readonly declareEvaluatorTie?: Maybe<EvaluatorTie>;
  /** 核实解除关联 · Ends a tie, by the city bureau. */
  readonly endEvaluatorTie?: Maybe<EvaluatorTie>;
  /** 警告机构 · Warns an agency, by the bureau that supervises it. */
  readonly warnAgency?: Maybe<AgencyExit>;
  /** 办理淘汰退出 · One action in an exit procedure; it is completed once everything on the hand-over list is handed over and justice, health and the volunteer federation have confirmed it. */
  readonly actOnExit?: Maybe<AgencyExit>;
  /** 启动调研 · Starts a demand survey. */
  readonly startDemandSurvey?: Maybe<DemandSurvey>;
  /** 办理调研 · Records findings, or publishes them. */
  readonly actOnDemandSurvey?: Maybe<DemandSurvey>;
  /** 提出项目 · Proposes a project, in the name of the asker's own organisation. */
  readonly proposeProject?: Maybe<ProjectProposal>;
  /** 办理项目建议 · One action at the gate, by the proposer, a committee member or the secretariat as the action allows. */
  readonly actOnProposal?: Maybe<ProjectProposal>;
  /** 办理项目 · One action on a project, by its purchaser or the city bureau. */
  readonly actOnProject?: Maybe<ServiceProject>;
  /** 投诉 · A complaint of the public against an organisation; anybody may file one, and nobody is named by it. */
  readonly fileComplaint?: Maybe<SupervisionFinding>;
  /** 提出监督发现 · A finding by the bureau or an industry body. */
  readonly raiseFinding?: Maybe<SupervisionFinding>;
  /** 办理监督发现 · One action on a finding, by the bureau or the organisation as the action allows. */
  readonly actOnFinding?: Maybe<SupervisionFinding>;
  /** 记入信用记录 · Enters a decision in a credit record, by the city bureau. */
  readonly enterCreditRecord?: Maybe<CreditRecord>;
  /** 办理信用记录 · Asks for, grants or refuses the repair of a listing. */
  readonly actOnCreditRecord?: Maybe<CreditRecord>;
  /** 评定等级 · Awards a grade, by the city bureau. */
  readonly awardGrade?: Maybe<GradeAward>;
  /** 办理等级 · Downgrades or revokes a grade, by the city bureau; a downgrade awards the lower grade until the old one's last day. */
  readonly actOnGrade?: Maybe<GradeAward>;
  /** 立项草拟 · Draws up a tender, by the project's purchaser; refused where the method or a split would avoid an open tender. */
  readonly draftTender?: Maybe<Tender>;
  /** 办理招标 · One action on a tender, by the purchaser, a bidder or the finance department as the action allows. */
  readonly actOnTender?: Maybe<Tender>;
  /** 递交投标 · Hands in the bid of the asker's own agency; sealed until the closing day has passed. */
  readonly submitBid?: Maybe<Bid>;
  /** 撤回投标 · Takes back one's own bid before the closing day has passed. */
  readonly withdrawBid?: Maybe<Bid>;
  /** 登录社工 · Enrols a worker without a licence, by the city bureau or an agency. */
  readonly enrolSocialWorker?: Maybe<SocialWorker>;
  /** 办理登记 · Registers, renews or revokes a licence, by the city bureau. */
  readonly actOnLicence?: Maybe<SocialWorker>;
  /** 上岗 · Begins a spell of employment on a vacant post, by its agency or the city bureau. */
  readonly beginEmployment?: Maybe<EmploymentSpell>;
  /** 办理从业 · Ends a spell of employment, by its agency or the city bureau: the post is vacant, and turnover counts it. */
  readonly actOnEmployment?: Maybe<EmploymentSpell>;
  /** 记录培训 · Records or claims a course, by who gave it, the city bureau, or the employer. */
  readonly recordTraining?: Maybe<TrainingRecord>;
  /** 办理培训记录 · Confirms, refuses or voids hours, by the body that gave the course or the city bureau. */
  readonly actOnTraining?: Maybe<TrainingRecord>;
  /** 授予激励 · Grants an incentive, by the worker's employer or the city bureau. */
  readonly grantIncentive?: Maybe<IncentiveGrant>;
  /** 办理激励 · Withdraws an incentive, by who granted it or the city bureau. */
  readonly actOnIncentive?: Maybe<IncentiveGrant>;
};


export type MutationSetAnchorCaseArgs = {
  input: SetAnchorCaseInput;
};


export type MutationActOnAnchorCaseArgs = {
  input: ActOnAnchorCaseInput;
};


export type MutationReportCapacityArgs = {
  input: ReportCapacityInput;
};


export type MutationOpenServiceCaseArgs = {
  input: OpenServiceCaseInput;
};


export type MutationActOnServiceCaseArgs = {
  input: ActOnServiceCaseInput;
};


export type MutationCloseServiceCaseArgs = {
  input: CloseServiceCaseInput;
};


export type MutationActOnContractArgs = {
  input: ActOnContractInput;
};


export type MutationPlanEvaluationArgs = {
  input: PlanEvaluationInput;
};


export type MutationActOnEvaluationArgs = {
  input: ActOnEvaluationInput;
};


export type MutationDeclareEvaluatorTieArgs = {
  input: DeclareTieInput;
};


export type MutationEndEvaluatorTieArgs = {
  input: EndTieInput;
};


export type MutationWarnAgencyArgs = {
  input: WarnAgencyInput;
};


export type MutationActOnExitArgs = {
  input: ActOnExitInput;
};


export type MutationStartDemandSurveyArgs = {
  input: StartSurveyInput;
};


export type MutationActOnDemandSurveyArgs = {
  input: ActOnSurveyInput;
};


export type MutationProposeProjectArgs = {
  input: ProposeProjectInput;
};


export type MutationActOnProposalArgs = {
  input: ActOnProposalInput;
};


export type MutationActOnProjectArgs = {
  input: ActOnProjectInput;
};


export type MutationFileComplaintArgs = {
  input: RaiseFindingInput;
};


export type MutationRaiseFindingArgs = {
  input: RaiseFindingInput;
};


export type MutationActOnFindingArgs = {
  input: ActOnFindingInput;
};


export type MutationEnterCreditRecordArgs = {
  input: EnterCreditInput;
};


export type MutationActOnCreditRecordArgs = {
  input: ActOnCreditInput;
};


export type MutationAwardGradeArgs = {
  input: AwardGradeInput;
};


export type MutationActOnGradeArgs = {
  input: ActOnGradeInput;
};


export type MutationDraftTenderArgs = {
  input: DraftTenderInput;
};


export type MutationActOnTenderArgs = {
  input: ActOnTenderInput;
};


export type MutationSubmitBidArgs = {
  input: SubmitBidInput;
};


export type MutationWithdrawBidArgs = {
  input: WithdrawBidInput;
};


export type MutationEnrolSocialWorkerArgs = {
  input: EnrolWorkerInput;
};


export type MutationActOnLicenceArgs = {
  input: ActOnLicenceInput;
};


export type MutationBeginEmploymentArgs = {
  input: BeginEmploymentInput;
};


export type MutationActOnEmploymentArgs = {
  input: ActOnEmploymentInput;
};


export type MutationRecordTrainingArgs = {
  input: RecordTrainingInput;
};


export type MutationActOnTrainingArgs = {
  input: ActOnTrainingInput;
};


export type MutationGrantIncentiveArgs = {
  input: GrantIncentiveInput;
};


export type MutationActOnIncentiveArgs = {
  input: ActOnIncentiveInput;
};

/** 服务目录条目 · Who does what: one provider offering one field of service in one division. */
export type ServiceOffering = {
  readonly __typename?: 'ServiceOffering';
  /** 提供方 · The organisation that gives the service. */
  readonly provider: Organisation;
  /** 项目 · The purchased project it is given under; null for services nobody purchases. */
  readonly project?: Maybe<ServiceProject>;
  /** 中心 · The centre it is given at; null when at none. */
  readonly centre?: Maybe<ServiceCentre>;
  /** 服务领域 · The field. */
  readonly field: ServiceField;
  /** 街镇 · The division it is given in. */
  readonly township: Township;
  /** 角色 · What this provider does in the field, as against others. */
  readonly role: OfferingRole;
  /** 起始日 · The first day it was offered. */
  readonly since: Scalars['Date']['output'];
  /** 截止日 · The last day it was offered; null while it is. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 服务目录的一页 · One page of offerings. */
export type ServiceOfferingConnection = {
  readonly __typename?: 'ServiceOfferingConnection';
  /** 服务目录条目 · The offerings of this page. */
  readonly nodes: ReadonlyArray<ServiceOffering>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many offerings match, on all pages; unit 条. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 角色 · The parts providers play: what tells social work from what other organisations do. */
export type OfferingRole =
  /** 综合社会工作服务 · Comprehensive social work, at a centre. */
  | 'COMPREHENSIVE'
  /** 专项社会工作服务 · Specialised casework, in a special project. */
  | 'SPECIALISED'
  /** 互助与活动 · Mutual help and activities, without social workers. */
  | 'MUTUAL_HELP';

/** 服务重叠 · Two or more providers in one field in one division. */
export type ServiceOverlap = {
  readonly __typename?: 'ServiceOverlap';
  /** 街镇 · The division. */
  readonly township: Township;
  /** 服务领域 · The field. */
  readonly field: ServiceField;
  /** 提供方数 · Different organisations that offer it; unit 家. */
  readonly providers: Scalars['Int']['output'];
  /** 条目 · What each offers there; at most 20. */
  readonly offerings: ReadonlyArray<ServiceOffering>;
};

/** 服务重叠的一页 · One page of overlaps. */
export type ServiceOverlapConnection = {
  readonly __typename?: 'ServiceOverlapConnection';
  /** 服务重叠 · The overlaps of this page. */
  readonly nodes: ReadonlyArray<ServiceOverlap>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many overlaps match, on all pages; unit 处. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 街镇 · A township-level division: a subdistrict or a town. */
export type Township = {
  readonly __typename?: 'Township';
  /** 服务目录 · What is offered in the division, and by whom. */
  readonly offerings: ServiceOfferingConnection;
  /** 所在中心 · Centres standing in the division. */
  readonly centres: ServiceCentreConnection;
  /** 服务中心 · Operating centres that serve the division, wherever they stand; at most 10. */
  readonly servedBy: ReadonlyArray<ServiceCentre>;
  /** 街镇代码 · Nine digits: the twelve of the statistical code without its closing zeros. */
  readonly code: Scalars['ID']['output'];
  /** 名称 · The division's name. */
  readonly nameZh: Scalars['String']['output'];
  /** 街镇类别 · Subdistrict or town. */
  readonly kind: TownshipKind;
  /** 所属区 · The district it belongs to. */
  readonly district: District;
  /** 设立日期 · The first day it stood; null when that is before the list of 2015-09-30, which does not say. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** 撤销日期 · The last day it stood; null while it stands. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** 面积 · Land area in square kilometres. */
  readonly areaKm2: Scalars['Float']['output'];
  /** 常住人口 · Residents at the end of 2014; unit 人. */
  readonly residentPopulation: Scalars['Int']['output'];
  /** 人口密度 · Residents per square kilometre. */
  readonly residentsPerKm2: Scalars['Float']['output'];
  /** 分散度 · Share of residents who live more than three kilometres from the division's main settlement, in per cent. */
  readonly dispersionPercent: Scalars['Float']['output'];
  /** 布局标记 · Whether one centre suits the division's shape, by the rule of layoutRule. */
  readonly layoutFlag: LayoutFlag;
  /** 家综覆盖 · Whether an IFSC serves the division on a day (today unless told). */
  readonly coverage: CoverageStatus;
  /** 数据来源 · Whether code, name and kind were published or made up; area, population and dispersion are always SYNTHETIC. */
  readonly quality: Quality;
  /** 服务量 · Person-times of the year at projects standing in the division. */
  readonly serviceVolume: ServiceVolume;
  /** 社区工作统计 · Community work in the division in a period. */
  readonly communityWork: CommunityWorkStatistics;
  /** 社区问题 · Community issues of the division, newest first. */
  readonly communityIssues: CommunityIssueConnection;
};


/** 街镇 · A township-level division: a subdistrict or a town. */
export type TownshipOfferingsArgs = {
  field?: InputMaybe<ServiceField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 街镇 · A township-level division: a subdistrict or a town. */
export type TownshipCentresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 街镇 · A township-level division: a subdistrict or a town. */
export type TownshipCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** 街镇 · A township-level division: a subdistrict or a town. */
export type TownshipServiceVolumeArgs = {
  year: Scalars['Int']['input'];
};


/** 街镇 · A township-level division: a subdistrict or a town. */
export type TownshipCommunityWorkArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** 街镇 · A township-level division: a subdistrict or a town. */
export type TownshipCommunityIssuesArgs = {
  state?: InputMaybe<IssueState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 社工个案动作 · What may be done in the procedure, and who may. */
export type CaseAction =
  /** 接待登记 · Take in, by the centre. */
  | 'TAKE_IN'
  /** 开始评估 · Assess, by the centre. */
  | 'ASSESS'
  /** 立案 · Open, by the centre. */
  | 'OPEN'
  /** 不予立案 · Decline, by the centre. */
  | 'DECLINE'
  /** 暂停 · Hold, by the centre. */
  | 'HOLD'
  /** 恢复 · Resume, by the centre. */
  | 'RESUME'
  /** 结案 · Close, by the centre. */
  | 'CLOSE'
  /** 跟进 · Follow up, by the centre. */
  | 'FOLLOW_UP';

/** 家庭综合服务中心 · An integrated family service centre (IFSC): the township-level or community-level place most purchased services are given at. */
export type ServiceCentre = {
  readonly __typename?: 'ServiceCentre';
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 办理记录 · Every step taken through the hub, oldest first; at most 100. */
  readonly procedure: ReadonlyArray<ProcedureStep>;
  /** 中心编号 · The hub's key of the centre, such as IFSC-001. */
  readonly id: Scalars['ID']['output'];
  /** 名称 · The centre's name. */
  readonly nameZh: Scalars['String']['output'];
  /** 层级 · Whether it was set up for a whole subdistrict or town, or for a community. */
  readonly level: CentreLevel;
  /** 所在街镇 · The township-level division it stands in. */
  readonly township: Township;
  /** 服务街镇 · Every township-level division it serves, its own first; at most 5. */
  readonly serves: ReadonlyArray<Township>;
  /** 承接机构 · The agency that runs it today; null before the first contract and after closing. */
  readonly operator?: Maybe<Organisation>;
  /** 所属项目 · The purchased project the centre carries out. */
  readonly project: ServiceProject;
  /** 在执行合同 · The contract in force on a day (today unless told); null when none is. */
  readonly currentContract?: Maybe<Contract>;
  /** 历年合同 · Every contract the centre was ever run under, oldest first. */
  readonly contracts: ContractConnection;
  /** 状态 · Where the centre stands today. */
  readonly status: CentreStatus;
  /** 状态历程 · The days it entered each state, oldest first; at most 10. */
  readonly statusHistory: ReadonlyArray<CentreStatusChange>;
  /** 启用日期 · The first day it was open; null before opening. */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
  /** 停办日期 · The last day it was open; null while it is open. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** 接收转介能力 · Whether it can take one more referral, as it last reported; nothing personal is sent to learn it. */
  readonly acceptingReferrals: CapacityStatus;
  /** 能力自何时起 · Since when the reported capacity has stood unchanged. */
  readonly acceptingReferralsSince: Scalars['DateTime']['output'];
  /** 能力历程 · Its capacity reports, newest first; at most 20. */
  readonly capacityReports: ReadonlyArray<CapacityReport>;
  /** 服务人次 · Person-times of the year, all fields; null when it delivered nothing that year. */
  readonly servicePersonTimes?: Maybe<Scalars['BigInt']['output']>;
  /** 服务活动 · Sessions (节) held by the centre, newest first. */
  readonly sessions: ServiceSessionConnection;
  /** 服务目录 · What it offers, to whom, in which divisions. */
  readonly offerings: ServiceOfferingConnection;
  /** 指标完成情况 · Delivered against target, by indicator and year. */
  readonly indicatorResults: IndicatorResultConnection;
  /** 评估 · Third-party evaluations of the centre, newest first. */
  readonly evaluations: EvaluationConnection;
  /** 评估负担 · How often it was evaluated in the year and what that cost its staff. */
  readonly evaluationBurden: EvaluationBurden;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
  /** 个案 · Cases at the centre, newest first; needs the scope person:civil-case. */
  readonly cases?: Maybe<ServiceCaseConnection>;
  /** 个案量 · How many cases are open at the centre on a day (today unless told). */
  readonly caseload: Caseload;
  /** 社区问题 · Community issues the centre took up, newest first. */
  readonly communityIssues: CommunityIssueConnection;
  /** 购买岗位 · The centre's posts, by key. */
  readonly posts: FundedPostConnection;
};


/** 家庭综合服务中心 · An integrated family service centre (IFSC): the township-level or community-level place most purchased services are given at. */
export type ServiceCentreCurrentContractArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** 家庭综合服务中心 · An integrated family service centre (IFSC): the township-level or community-level place most purchased services are given at. */
export type ServiceCentreContractsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 家庭综合服务中心 · An integrated family service centre (IFSC): the township-level or community-level place most purchased services are given at. */
export type ServiceCentreServicePersonTimesArgs = {
  year: Scalars['Int']['input'];
};


/** 家庭综合服务中心 · An integrated family service centre (IFSC): the township-level or community-level place most purchased services are given at. */
export type ServiceCentreSessionsArgs = {
  method?: InputMaybe<ServiceMethod>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 家庭综合服务中心 · An integrated family service centre (IFSC): the township-level or community-level place most purchased services are given at. */
export type ServiceCentreOfferingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 家庭综合服务中心 · An integrated family service centre (IFSC): the township-level or community-level place most purchased services are given at. */
export type ServiceCentreIndicatorResultsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 家庭综合服务中心 · An integrated family service centre (IFSC): the township-level or community-level place most purchased services are given at. */
export type ServiceCentreEvaluationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 家庭综合服务中心 · An integrated family service centre (IFSC): the township-level or community-level place most purchased services are given at. */
export type ServiceCentreEvaluationBurdenArgs = {
  year: Scalars['Int']['input'];
};


/** 家庭综合服务中心 · An integrated family service centre (IFSC): the township-level or community-level place most purchased services are given at. */
export type ServiceCentreCasesArgs = {
  state?: InputMaybe<ServiceCaseState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 家庭综合服务中心 · An integrated family service centre (IFSC): the township-level or community-level place most purchased services are given at. */
export type ServiceCentreCaseloadArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** 家庭综合服务中心 · An integrated family service centre (IFSC): the township-level or community-level place most purchased services are given at. */
export type ServiceCentreCommunityIssuesArgs = {
  state?: InputMaybe<IssueState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 家庭综合服务中心 · An integrated family service centre (IFSC): the township-level or community-level place most purchased services are given at. */
export type ServiceCentrePostsArgs = {
  vacantOnly?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 社工个案 · A person's case at a centre; every field of it needs the scope person:civil-case. */
export type ServiceCase = {
  readonly __typename?: 'ServiceCase';
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 办理记录 · Every step taken through the hub, oldest first; at most 100. */
  readonly procedure: ReadonlyArray<ProcedureStep>;
  /** 个案编号 · The hub's key of the case, such as SC-000001. */
  readonly id: Scalars['ID']['output'];
  /** 服务对象 · The person. */
  readonly person: Person;
  /** 中心 · The centre that handles it. */
  readonly centre: ServiceCentre;
  /** 服务领域 · The field; COMMUNITY_CORRECTIONS and DRUG_CONTROL would disclose a sensitive status and read OTHER here. */
  readonly field: ServiceField;
  /** 实际服务领域 · The field without masking; needs person:corrections as well. */
  readonly exactField?: Maybe<ServiceField>;
  /** 来源 · How the case came to the centre. */
  readonly origin: CaseOrigin;
  /** 状态 · Where it stands today. */
  readonly state: ServiceCaseState;
  /** 立案日 · The day it came to the centre. */
  readonly openedOn: Scalars['Date']['output'];
  /** 结案日 · The day it was closed; null while open. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** 负责社工 · The social worker in charge; null before one is assigned. */
  readonly worker?: Maybe<SocialWorker>;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 报告接收能力 · A centre's room for one more referral. */
export type ReportCapacityInput = {
  /** 中心编号 · Such as IFSC-001. */
  readonly centre: Scalars['ID']['input'];
  /** 接收能力 · What it is now; UNKNOWN cannot be reported. */
  readonly status: CapacityStatus;
  /** 说明 · A remark; 1 to 500 characters; name no person. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 接待登记 · A person comes to the asker's centre. */
export type OpenServiceCaseInput = {
  /** 服务对象 · The person. */
  readonly person: Scalars['ID']['input'];
  /** 服务领域 · The field; one that would disclose a sensitive status is shown as OTHER to whom it must not be. */
  readonly field: ServiceField;
  /** 来源 · How the case came. */
  readonly origin: CaseOrigin;
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 办理个案 · One action on a case. */
export type ActOnServiceCaseInput = {
  /** 个案编号 · Such as SC-000001. */
  readonly id: Scalars['ID']['input'];
  /** 动作 · What is done. */
  readonly action: CaseAction;
  /** 负责社工 · Who is in charge; needed to open. */
  readonly worker?: InputMaybe<Scalars['ID']['input']>;
  /** 说明 · The reason or remark; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 结案 · Closes a case. */
export type CloseServiceCaseInput = {
  /** 个案编号 · Such as SC-000001. */
  readonly id: Scalars['ID']['input'];
  /** 结案小结 · What came of it; 1 to 500 characters. */
  readonly noteZh: Scalars['String']['input'];
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 中心的一页 · One page of centres. */
export type ServiceCentreConnection = {
  readonly __typename?: 'ServiceCentreConnection';
  /** 中心 · The centres of this page. */
  readonly nodes: ReadonlyArray<ServiceCentre>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many centres match, on all pages; unit 个. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 状态变更 · The day a centre entered a state. */
export type CentreStatusChange = {
  readonly __typename?: 'CentreStatusChange';
  /** 状态 · The state entered. */
  readonly status: CentreStatus;
  /** 日期 · The day it was entered. */
  readonly on: Scalars['Date']['output'];
};

/** 能力报告 · What a centre reported about its room for referrals, and when. */
export type CapacityReport = {
  readonly __typename?: 'CapacityReport';
  /** 接收能力 · The capacity reported. */
  readonly status: CapacityStatus;
  /** 报告时刻 · When it was reported. */
  readonly reportedAt: Scalars['DateTime']['output'];
};

/** 中心层级 · The level a centre was set up at; the report counts both kinds together (街镇和社区级). */
export type CentreLevel =
  /** 街(镇)级 · For a whole subdistrict or town. */
  | 'SUBDISTRICT_OR_TOWN'
  /** 社区级 · For a community within a populous subdistrict. */
  | 'COMMUNITY';

/** 中心状态 · Where a centre stands in its life. */
export type CentreStatus =
  /** 规划中 · Decided on, no tender yet. */
  | 'PLANNED'
  /** 招标中 · Its operator is being chosen. */
  | 'TENDERING'
  /** 运营中 · Open and serving. */
  | 'OPERATING'
  /** 暂停 · Closed for a time. */
  | 'SUSPENDED'
  /** 已关闭 · Closed for good. */
  | 'CLOSED';

/** 服务活动 · One session (节) of group or community work; attendances are person-times, already contained in the centre's person-times. */
export type ServiceSession = {
  readonly __typename?: 'ServiceSession';
  /** 中心 · The centre that held it. */
  readonly centre: ServiceCentre;
  /** 工作方法 · Casework, group work or community work. */
  readonly method: ServiceMethod;
  /** 服务领域 · The field it belongs to. */
  readonly field: ServiceField;
  /** 日期 · The day it was held. */
  readonly heldOn: Scalars['Date']['output'];
  /** 参加人次 · Attendances, in person-times; never persons. */
  readonly attendances: Scalars['Int']['output'];
  /** 工时 · Staff hours spent on it. */
  readonly hours: Scalars['Float']['output'];
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 服务活动的一页 · One page of sessions. */
export type ServiceSessionConnection = {
  readonly __typename?: 'ServiceSessionConnection';
  /** 服务活动 · The sessions of this page. */
  readonly nodes: ReadonlyArray<ServiceSession>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many sessions match, on all pages; unit 节. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 工作方法 · The three methods of social work. */
export type ServiceMethod =
  /** 个案工作 · Casework with one person or family. */
  | 'CASEWORK'
  /** 小组工作 · Group work. */
  | 'GROUP'
  /** 社区工作 · Community work. */
  | 'COMMUNITY';

/** 区 · A district-level division of Guangzhou for as long as it stood: a district, or until 2014-02-11 a county-level city. Huangpu kept the code 440112 with another territory: validFrom tells the two apart, and other departments answer for the code. */
export type District = {
  readonly __typename?: 'District';
  /** 中心 · Centres standing in the district, by key. */
  readonly centres: ServiceCentreConnection;
  /** 区代码 · The six digits of GB/T 2260. */
  readonly code: Scalars['ID']['output'];
  /** 名称 · The division's name. */
  readonly nameZh: Scalars['String']['output'];
  /** 英文名称 · The name in pinyin. */
  readonly nameEn: Scalars['String']['output'];
  /** 区划类别 · A district or a county-level city. */
  readonly divisionType: DivisionType;
  /** 设立日期 · The first day it stood; null when that is before the records of the hub begin (2008). */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** 撤销日期 · The last day it stood; null while it stands. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** 前身 · The divisions whose territory it took over, at most 5. */
  readonly predecessors: ReadonlyArray<District>;
  /** 后继 · The divisions that took over its territory, at most 5; empty while it stands. */
  readonly successors: ReadonlyArray<District>;
  /** 街镇 · Its subdistricts and towns, by code; the list is that of 2015-09-30, so a closed division has none. */
  readonly townships: TownshipConnection;
  /** 街道数 · Its subdistricts; unit 个. */
  readonly subdistrictCount: Scalars['Int']['output'];
  /** 镇数 · Its towns; unit 个. */
  readonly townCount: Scalars['Int']['output'];
  /** 面积 · Land area in square kilometres; null for closed divisions. */
  readonly areaKm2?: Maybe<Scalars['Float']['output']>;
  /** 常住人口 · Residents at the end of 2014; unit 人; null for closed divisions. */
  readonly residentPopulation?: Maybe<Scalars['Int']['output']>;
  /** 家综覆盖 · How many of its divisions an IFSC serves on a day (today unless told). */
  readonly coverage: CentreCoverageStatistics;
  /** 数据来源 · Whether code and name were published or made up; area and population are always SYNTHETIC. */
  readonly quality: Quality;
  /** 财政安排 · The district's own appropriation lines, by the code it has. */
  readonly fundAppropriations: FundAppropriationConnection;
  /** 服务量 · Person-times of the year at projects of the district. */
  readonly serviceVolume: ServiceVolume;
  /** 社区工作统计 · Community work in the district in a period. */
  readonly communityWork: CommunityWorkStatistics;
  /** 队伍统计 · The workforce at the district's posts on a day (today unless told). */
  readonly workforce: WorkforceStatistics;
};


/** 区 · A district-level division of Guangzhou for as long as it stood: a district, or until 2014-02-11 a county-level city. Huangpu kept the code 440112 with another territory: validFrom tells the two apart, and other departments answer for the code. */
export type DistrictCentresArgs = {
  status?: InputMaybe<CentreStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 区 · A district-level division of Guangzhou for as long as it stood: a district, or until 2014-02-11 a county-level city. Huangpu kept the code 440112 with another territory: validFrom tells the two apart, and other departments answer for the code. */
export type DistrictTownshipsArgs = {
  kind?: InputMaybe<TownshipKind>;
  layoutFlag?: InputMaybe<LayoutFlag>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 区 · A district-level division of Guangzhou for as long as it stood: a district, or until 2014-02-11 a county-level city. Huangpu kept the code 440112 with another territory: validFrom tells the two apart, and other departments answer for the code. */
export type DistrictCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** 区 · A district-level division of Guangzhou for as long as it stood: a district, or until 2014-02-11 a county-level city. Huangpu kept the code 440112 with another territory: validFrom tells the two apart, and other departments answer for the code. */
export type DistrictFundAppropriationsArgs = {
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  toYear?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 区 · A district-level division of Guangzhou for as long as it stood: a district, or until 2014-02-11 a county-level city. Huangpu kept the code 440112 with another territory: validFrom tells the two apart, and other departments answer for the code. */
export type DistrictServiceVolumeArgs = {
  year: Scalars['Int']['input'];
};


/** 区 · A district-level division of Guangzhou for as long as it stood: a district, or until 2014-02-11 a county-level city. Huangpu kept the code 440112 with another territory: validFrom tells the two apart, and other departments answer for the code. */
export type DistrictCommunityWorkArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** 区 · A district-level division of Guangzhou for as long as it stood: a district, or until 2014-02-11 a county-level city. Huangpu kept the code 440112 with another territory: validFrom tells the two apart, and other departments answer for the code. */
export type DistrictWorkforceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** 组织 · A body the hub names: agencies, industry and evaluation bodies, committees, stations, institutions and organs. */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /** 承办中心 · Centres the agency runs today. */
  readonly centres: ServiceCentreConnection;
  /** 承接合同 · Contracts the agency supplies, newest first. */
  readonly contracts: ContractConnection;
  /** 是否承接项目 · Whether it supplied at least one contract in force on a day (today unless told). */
  readonly isContracted: Scalars['Boolean']['output'];
  /** 受托评估 · Evaluations it carries out as an evaluation body, newest first. */
  readonly evaluationsConducted: EvaluationConnection;
  /** 接受评估 · Evaluations of its projects, newest first. */
  readonly evaluations: EvaluationConnection;
  /** 组织编号 · The hub's key, such as ORG-0001. */
  readonly id: Scalars['ID']['output'];
  /** 统一社会信用代码 · The code of GB 32100; null for bodies closed before it was introduced on 2015-10-01. */
  readonly uscc?: Maybe<Scalars['String']['output']>;
  /** 原登记证号 · The registration number before the unified code; null for bodies registered since, and for organs. */
  readonly formerRegistrationNo?: Maybe<Scalars['String']['output']>;
  /** 名称 · The body's name; invented names begin with 合成. */
  readonly nameZh: Scalars['String']['output'];
  /** 组织类别 · What kind of body it is. */
  readonly kind: OrganisationKind;
  /** 机构背景 · What an agency grew out of; null for other bodies. */
  readonly background?: Maybe<AgencyBackground>;
  /** 登记日期 · The day it was registered; null for organs and committees. */
  readonly registeredOn?: Maybe<Scalars['Date']['output']>;
  /** 注销日期 · The last day it existed; null while it does. */
  readonly deregisteredOn?: Maybe<Scalars['Date']['output']>;
  /** 所在区 · The district it stands in; null for bodies of the whole city. */
  readonly district?: Maybe<District>;
  /** 所在街镇 · The division it stands in; null where that is not recorded. */
  readonly township?: Maybe<Township>;
  /** 等级 · The grade held and valid on a day (today unless told), 1A–5A; null when none is. Not to be taken for the grade of a project's evaluation. */
  readonly currentGrade?: Maybe<OrganisationGrade>;
  /** 等级评定记录 · Every grade it was ever awarded, oldest first, at most 20. */
  readonly gradeHistory: ReadonlyArray<GradeAward>;
  /** 信用状况 · Its standing on a day (today unless told), the gravest entry in effect deciding. */
  readonly creditStanding: CreditStanding;
  /** 信用记录 · Entries of its credit record, newest first. */
  readonly creditRecords: CreditRecordConnection;
  /** 监督发现 · What industry, government or the public found against it, newest first. */
  readonly supervisionFindings: SupervisionFindingConnection;
  /** 淘汰退出 · Exit procedures against it, oldest first, at most 10. */
  readonly exits: ReadonlyArray<AgencyExit>;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
  /** 投标记录 · Bids the agency made, newest first; bids still sealed are left out. */
  readonly bids: BidConnection;
  /** 队伍统计 · The workforce at the agency's posts on a day (today unless told). */
  readonly workforce: WorkforceStatistics;
  /** 购买岗位 · Posts purchased services pay for at the agency, by key. */
  readonly posts: FundedPostConnection;
};


/** 组织 · A body the hub names: agencies, industry and evaluation bodies, committees, stations, institutions and organs. */
export type OrganisationCentresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 组织 · A body the hub names: agencies, industry and evaluation bodies, committees, stations, institutions and organs. */
export type OrganisationContractsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 组织 · A body the hub names: agencies, industry and evaluation bodies, committees, stations, institutions and organs. */
export type OrganisationIsContractedArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** 组织 · A body the hub names: agencies, industry and evaluation bodies, committees, stations, institutions and organs. */
export type OrganisationEvaluationsConductedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 组织 · A body the hub names: agencies, industry and evaluation bodies, committees, stations, institutions and organs. */
export type OrganisationEvaluationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 组织 · A body the hub names: agencies, industry and evaluation bodies, committees, stations, institutions and organs. */
export type OrganisationCurrentGradeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** 组织 · A body the hub names: agencies, industry and evaluation bodies, committees, stations, institutions and organs. */
export type OrganisationCreditStandingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** 组织 · A body the hub names: agencies, industry and evaluation bodies, committees, stations, institutions and organs. */
export type OrganisationCreditRecordsArgs = {
  kind?: InputMaybe<CreditRecordKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 组织 · A body the hub names: agencies, industry and evaluation bodies, committees, stations, institutions and organs. */
export type OrganisationSupervisionFindingsArgs = {
  channel?: InputMaybe<SupervisionChannel>;
  state?: InputMaybe<FindingState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 组织 · A body the hub names: agencies, industry and evaluation bodies, committees, stations, institutions and organs. */
export type OrganisationBidsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 组织 · A body the hub names: agencies, industry and evaluation bodies, committees, stations, institutions and organs. */
export type OrganisationWorkforceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** 组织 · A body the hub names: agencies, industry and evaluation bodies, committees, stations, institutions and organs. */
export type OrganisationPostsArgs = {
  vacantOnly?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 服务合同动作 · What may be done in the procedure, and who may. */
export type ContractAction =
  /** 草拟 · Draw up, by the purchaser. */
  | 'DRAW_UP'
  /** 签订 · Sign, by the purchaser. */
  | 'SIGN'
  /** 开始执行 · Start, by the purchaser. */
  | 'START'
  /** 责令整改 · Order rectification, by the purchaser. */
  | 'ORDER_RECTIFICATION'
  /** 确认整改完成 · Confirm that it is put right, by the purchaser. */
  | 'CONFIRM_RECTIFIED'
  /** 解除 · Terminate, by the purchaser. */
  | 'TERMINATE'
  /** 履行完毕 · Complete, by the purchaser. */
  | 'COMPLETE';

/** 服务合同 · An agreement under which an agency carries out a project at a yearly price. */
export type Contract = {
  readonly __typename?: 'Contract';
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 办理记录 · Every step taken through the hub, oldest first; at most 100. */
  readonly procedure: ReadonlyArray<ProcedureStep>;
  /** 合同编号 · The hub's key of the contract, such as CON-00001. */
  readonly id: Scalars['ID']['output'];
  /** 项目 · What is bought. */
  readonly project: ServiceProject;
  /** 承接机构 · The agency that supplies it. */
  readonly supplier: Organisation;
  /** 购买方 · The public body that buys it. */
  readonly purchaser: Organisation;
  /** 招标 · The tender it was awarded in; null for contracts signed before tendering. */
  readonly tender?: Maybe<Tender>;
  /** 年度金额 · The price of one year, in fen. */
  readonly annualAmount: Scalars['MoneyFen']['output'];
  /** 与标准价之差 · Yearly price less the standard price in force on the starting day, in fen; null where none applied. */
  readonly deviationFromStandard?: Maybe<Scalars['MoneyFen']['output']>;
  /** 签订日期 · The day it was signed; null for a draft. */
  readonly signedOn?: Maybe<Scalars['Date']['output']>;
  /** 起始日 · The first day of service. */
  readonly startsOn: Scalars['Date']['output'];
  /** 终止日 · The last day of service agreed. */
  readonly endsOn: Scalars['Date']['output'];
  /** 解除日期 · The last day it really ran when it was ended early, else null. */
  readonly terminatedOn?: Maybe<Scalars['Date']['output']>;
  /** 状态 · Where it stands today. */
  readonly state: ContractState;
  /** 状态历程 · The days it entered each state, oldest first; at most 10. */
  readonly history: ReadonlyArray<ContractStateChange>;
  /** 付款 · Its instalments in the order they fall due; at most 60. */
  readonly payments: ReadonlyArray<Payment>;
  /** 拖欠金额 · Instalments due by a day (today unless told) and not paid by it, in fen. */
  readonly arrears: Scalars['MoneyFen']['output'];
  /** 评估 · Third-party evaluations under the contract, newest first. */
  readonly evaluations: EvaluationConnection;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};


/** 服务合同 · An agreement under which an agency carries out a project at a yearly price. */
export type ContractArrearsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** 服务合同 · An agreement under which an agency carries out a project at a yearly price. */
export type ContractEvaluationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 办理合同 · One action on a contract; it is drawn up and signed by its tender. */
export type ActOnContractInput = {
  /** 合同编号 · Such as CON-00001. */
  readonly id: Scalars['ID']['input'];
  /** 动作 · What is done: START, ORDER_RECTIFICATION, CONFIRM_RECTIFIED, TERMINATE or COMPLETE; the others follow from the tender. */
  readonly action: ContractAction;
  /** 说明 · The reason or remark; needed to order and confirm rectification and to terminate; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 合同的一页 · One page of contracts. */
export type ContractConnection = {
  readonly __typename?: 'ContractConnection';
  /** 合同 · The contracts of this page. */
  readonly nodes: ReadonlyArray<Contract>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many contracts match, on all pages; unit 份. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 合同状态变更 · The day a contract entered a state. */
export type ContractStateChange = {
  readonly __typename?: 'ContractStateChange';
  /** 状态 · The state entered. */
  readonly state: ContractState;
  /** 日期 · The day it was entered. */
  readonly on: Scalars['Date']['output'];
};

/** 合同状态 · Where a contract stands. */
export type ContractState =
  /** 草拟 · Being drawn up. */
  | 'DRAFT'
  /** 已签订 · Signed, service not yet begun. */
  | 'SIGNED'
  /** 执行中 · In force. */
  | 'IN_FORCE'
  /** 整改中 · In force, under rectification. */
  | 'RECTIFYING'
  /** 已解除 · Ended before its last day. */
  | 'TERMINATED'
  /** 已履行完毕 · Served to its last day. */
  | 'COMPLETED';

/** 付款 · One instalment of a contract: when it fell due, when it was paid, from which purse. */
export type Payment = {
  readonly __typename?: 'Payment';
  /** 合同 · The contract it belongs to. */
  readonly contract: Contract;
  /** 应付日 · The day it falls due. */
  readonly dueOn: Scalars['Date']['output'];
  /** 实付日 · The day it was paid; null while it is not. */
  readonly paidOn?: Maybe<Scalars['Date']['output']>;
  /** 逾期天数 · Days past due when paid, or today while unpaid; 0 when in time. */
  readonly daysLate: Scalars['Int']['output'];
  /** 金额 · The instalment, in fen. */
  readonly amount: Scalars['MoneyFen']['output'];
  /** 资金来源 · The purse it comes from. */
  readonly source: FundSource;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
  /** 付款编号 · The instalment's key within its contract, such as CON-00001/01. */
  readonly id: Scalars['ID']['output'];
};

/** 付款的一页 · One page of instalments. */
export type PaymentConnection = {
  readonly __typename?: 'PaymentConnection';
  /** 付款 · The instalments of this page. */
  readonly nodes: ReadonlyArray<Payment>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many instalments match, on all pages; unit 笔. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 需求调研 · A survey of what residents of some divisions need. */
export type DemandSurvey = {
  readonly __typename?: 'DemandSurvey';
  /** 调研编号 · The hub's key of the survey, such as SUR-001. */
  readonly id: Scalars['ID']['output'];
  /** 名称 · The survey's title. */
  readonly titleZh: Scalars['String']['output'];
  /** 调研机构 · Who carried it out. */
  readonly conductedBy: Organisation;
  /** 调研街镇 · The township-level divisions surveyed; at most 40. */
  readonly townships: ReadonlyArray<Township>;
  /** 受访人数 · People who answered; unit 人. */
  readonly respondents: Scalars['Int']['output'];
  /** 调研起始日 · The first day in the field. */
  readonly startedOn: Scalars['Date']['output'];
  /** 发布日 · The day its findings were made public; null before. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** 调研结果 · What it found, by field and division; empty until published. */
  readonly findings: DemandFindingConnection;
  /** 由此提出的项目 · Proposals that rest on it. */
  readonly proposals: ProjectProposalConnection;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
  /** 状态 · Whether it is in the field or published. */
  readonly state: SurveyState;
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 办理记录 · Every step taken through the hub, oldest first; at most 100. */
  readonly procedure: ReadonlyArray<ProcedureStep>;
};


/** 需求调研 · A survey of what residents of some divisions need. */
export type DemandSurveyFindingsArgs = {
  field?: InputMaybe<ServiceField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 需求调研 · A survey of what residents of some divisions need. */
export type DemandSurveyProposalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 需求调研的一页 · One page of surveys. */
export type DemandSurveyConnection = {
  readonly __typename?: 'DemandSurveyConnection';
  /** 需求调研 · The surveys of this page. */
  readonly nodes: ReadonlyArray<DemandSurvey>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many surveys match, on all pages; unit 项. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 调研结果 · How many people in one division need one field of service, and how many are served. */
export type DemandFinding = {
  readonly __typename?: 'DemandFinding';
  /** 调研 · The survey. */
  readonly survey: DemandSurvey;
  /** 服务领域 · The field. */
  readonly field: ServiceField;
  /** 街镇 · The division. */
  readonly township: Township;
  /** 有需求人数 · People in need; null where too few to show; unit 人. */
  readonly peopleInNeed?: Maybe<Scalars['Int']['output']>;
  /** 已获服务人数 · Of them, people served now; null where unknown or where either count is too small to show; unit 人. */
  readonly metNow?: Maybe<Scalars['Int']['output']>;
  /** 未满足占比 · Share not served, in per cent, from the counts shown; null without them. */
  readonly unmetPercent?: Maybe<Scalars['Float']['output']>;
  /** 是否隐去 · Whether a count was withheld because it is too small. */
  readonly suppressed: Scalars['Boolean']['output'];
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 调研结果的一页 · One page of findings. */
export type DemandFindingConnection = {
  readonly __typename?: 'DemandFindingConnection';
  /** 调研结果 · The findings of this page. */
  readonly nodes: ReadonlyArray<DemandFinding>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many findings match, on all pages; unit 条. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 项目建议 · A proposed project on its way through the gate: survey, argument, vote, catalogue. */
export type ProjectProposal = {
  readonly __typename?: 'ProjectProposal';
  /** 建议编号 · The hub's key of the proposal, such as PRO-0001. */
  readonly id: Scalars['ID']['output'];
  /** 名称 · The proposal's title. */
  readonly titleZh: Scalars['String']['output'];
  /** 服务领域 · The fields it would cover; at most 11. */
  readonly fields: ReadonlyArray<ServiceField>;
  /** 任务来源 · Which authority asked for it. */
  readonly mandate: Mandate;
  /** 提出单位 · Who proposed it. */
  readonly proposer: Organisation;
  /** 提出日 · The day it was proposed. */
  readonly proposedOn: Scalars['Date']['output'];
  /** 需求调研 · The survey it rests on; null before one. */
  readonly survey?: Maybe<DemandSurvey>;
  /** 涉及街镇 · The divisions it is about; empty for the whole city; at most 40. */
  readonly townships: ReadonlyArray<Township>;
  /** 布局措施 · What it changes in the layout of centres; null when it is not about layout. */
  readonly layoutMeasure?: Maybe<LayoutMeasure>;
  /** 拟年度金额 · The yearly price proposed, in fen. */
  readonly proposedAmount: Scalars['MoneyFen']['output'];
  /** 状态 · Where it stands at the gate today. */
  readonly state: ProjectState;
  /** 状态历程 · The days it entered each state, oldest first; at most 20. */
  readonly history: ReadonlyArray<ProjectStateChange>;
  /** 论证表决 · The advisory committee's votes, by seat; at most 15. */
  readonly votes: ReadonlyArray<CommitteeVote>;
  /** 表决结果 · The votes counted; null before the vote. */
  readonly voteResult?: Maybe<VoteResult>;
  /** 设立的项目 · The project it became; null when it has not. */
  readonly resultingProject?: Maybe<ServiceProject>;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 办理记录 · Every step taken through the hub, oldest first; at most 100. */
  readonly procedure: ReadonlyArray<ProcedureStep>;
};

/** 项目建议的一页 · One page of proposals. */
export type ProjectProposalConnection = {
  readonly __typename?: 'ProjectProposalConnection';
  /** 项目建议 · The proposals of this page. */
  readonly nodes: ReadonlyArray<ProjectProposal>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many proposals match, on all pages; unit 个. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 布局措施 · The remedies for divisions too large and dispersed, or too small and crowded. */
export type LayoutMeasure =
  /** 分设 · A second centre in a crowded division. */
  | 'SPLIT'
  /** 合并 · One centre for two divisions. */
  | 'MERGE'
  /** 增设服务点 · An outpost in a dispersed division. */
  | 'OUTPOST';

/** 咨询委员会 · The advisory committee on purchased services: experts, agency heads, frontline workers and officials. */
export type AdvisoryCommittee = {
  readonly __typename?: 'AdvisoryCommittee';
  /** 时点 · The day the seats stand at. */
  readonly asOf: Scalars['Date']['output'];
  /** 席位 · The seats filled on that day; at most 15. */
  readonly seats: ReadonlyArray<CommitteeMember>;
  /** 席位构成 · Seats by constituency, at most 4. */
  readonly composition: ReadonlyArray<SeatCount>;
};

/** 委员 · A seat of the committee and who holds it. */
export type CommitteeMember = {
  readonly __typename?: 'CommitteeMember';
  /** 席位号 · The seat's number. */
  readonly seatNumber: Scalars['Int']['output'];
  /** 界别 · The constituency the seat speaks for. */
  readonly seat: CommitteeSeat;
  /** 姓名 · The member's name; committee members are public. */
  readonly nameZh: Scalars['String']['output'];
  /** 所属单位 · The member's organisation; null for independent experts. */
  readonly organisation?: Maybe<Organisation>;
  /** 聘任日 · The day the term began. */
  readonly appointedOn: Scalars['Date']['output'];
  /** 任期届满日 · The last day of the term. */
  readonly termEndsOn: Scalars['Date']['output'];
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
  /** 席位编号 · The seat's key, such as SEAT-01. */
  readonly id: Scalars['ID']['output'];
};

/** 界别席位数 · Seats of one constituency. */
export type SeatCount = {
  readonly __typename?: 'SeatCount';
  /** 界别 · The constituency. */
  readonly seat: CommitteeSeat;
  /** 席位数 · Its seats; unit 席. */
  readonly seats: Scalars['Int']['output'];
};

/** 界别 · Whom a seat speaks for. */
export type CommitteeSeat =
  /** 专家 · An expert. */
  | 'EXPERT'
  /** 机构负责人 · The head of an agency. */
  | 'AGENCY_HEAD'
  /** 一线社工 · A frontline social worker. */
  | 'FRONTLINE_WORKER'
  /** 政府代表 · An official. */
  | 'OFFICIAL';

/** 委员表决 · One seat's vote on one proposal. */
export type CommitteeVote = {
  readonly __typename?: 'CommitteeVote';
  /** 界别 · The constituency of the seat. */
  readonly seat: CommitteeSeat;
  /** 委员 · The member. */
  readonly member: CommitteeMember;
  /** 表决意见 · For, against, abstaining, or excused for a conflict. */
  readonly position: VotePosition;
  /** 是否申报利益冲突 · Whether the member declared a conflict of interest. */
  readonly conflictDeclared: Scalars['Boolean']['output'];
  /** 是否存在利益冲突 · Whether the member's organisation is the proposer. */
  readonly conflictExists: Scalars['Boolean']['output'];
  /** 是否计入 · Whether the vote counts: a member in conflict does not vote. */
  readonly counted: Scalars['Boolean']['output'];
  /** 表决日 · The day of the vote. */
  readonly votedOn: Scalars['Date']['output'];
};

/** 表决意见 · How a member voted. */
export type VotePosition =
  /** 赞成 · For. */
  | 'FOR'
  /** 反对 · Against. */
  | 'AGAINST'
  /** 弃权 · Abstaining. */
  | 'ABSTAIN'
  /** 回避 · Excused for a declared conflict of interest. */
  | 'EXCUSED';

/** 表决结果 · The votes that count; more for than against carries it. */
export type VoteResult = {
  readonly __typename?: 'VoteResult';
  /** 赞成 · Votes for. */
  readonly for: Scalars['Int']['output'];
  /** 反对 · Votes against. */
  readonly against: Scalars['Int']['output'];
  /** 弃权 · Abstentions. */
  readonly abstained: Scalars['Int']['output'];
  /** 不计入 · Votes left out for a conflict of interest, declared or not. */
  readonly leftOut: Scalars['Int']['output'];
  /** 未申报的冲突 · Conflicts nobody declared. */
  readonly undeclaredConflicts: Scalars['Int']['output'];
  /** 是否通过 · Whether it was carried. */
  readonly carried: Scalars['Boolean']['output'];
};

/** 区的一页 · One page of districts. */
export type DistrictConnection = {
  readonly __typename?: 'DistrictConnection';
  /** 区 · The districts of this page. */
  readonly nodes: ReadonlyArray<District>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many districts match, on all pages; unit 个. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 区划类别 · The two kinds of division at district level there were. */
export type DivisionType =
  /** 市辖区 · A district of the city. */
  | 'DISTRICT'
  /** 县级市 · A county-level city; there has been none in Guangzhou since 2014-02-12. */
  | 'COUNTY_LEVEL_CITY';

/** 街镇的一页 · One page of township-level divisions. */
export type TownshipConnection = {
  readonly __typename?: 'TownshipConnection';
  /** 街镇 · The divisions of this page. */
  readonly nodes: ReadonlyArray<Township>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many divisions match, on all pages; unit 个. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 街镇类别 · The two kinds of township-level division. */
export type TownshipKind =
  /** 街道 · A subdistrict; the report's coverage of 100 % is of these. */
  | 'SUBDISTRICT'
  /** 镇 · A town. */
  | 'TOWN';

/** 覆盖情况 · Whether an IFSC serves a division. */
export type CoverageStatus =
  /** 有中心 · An open centre stands in it. */
  | 'COVERED'
  /** 共用中心 · An open centre of another division serves it. */
  | 'SHARED_CENTRE'
  /** 未覆盖 · No centre serves it. */
  | 'UNCOVERED';

/** 布局标记 · The two shapes of division the report names as hard to serve by one centre. */
export type LayoutFlag =
  /** 布局均衡 · One centre suits it. */
  | 'BALANCED'
  /** 面积较大且服务对象分布过散 · Large, and its residents live far apart. */
  | 'LARGE_AREA_DISPERSED'
  /** 面积较小但服务人口过多 · Small, and crowded. */
  | 'SMALL_AREA_OVERCROWDED';

/** 布局规则 · When a division's shape is flagged. */
export type LayoutRule = {
  readonly __typename?: 'LayoutRule';
  /** 大面积 · Large: this many square kilometres or more. */
  readonly largeFromKm2: Scalars['Float']['output'];
  /** 分散 · Dispersed: this dispersion or more, in per cent. */
  readonly dispersedFromPercent: Scalars['Float']['output'];
  /** 小面积 · Small: this many square kilometres or fewer. */
  readonly smallToKm2: Scalars['Float']['output'];
  /** 人口过多 · Crowded: this many residents or more; unit 人. */
  readonly crowdedFromResidents: Scalars['Int']['output'];
  /** 数据来源 · Whether the thresholds were published or made up. */
  readonly quality: Quality;
};

/** 家综覆盖统计 · How many divisions of a place an IFSC serves; the report's 100 % is of subdistricts, so towns stand apart. */
export type CentreCoverageStatistics = {
  readonly __typename?: 'CentreCoverageStatistics';
  /** 时点 · The day counted at. */
  readonly asOf: Scalars['Date']['output'];
  /** 街道数 · Subdistricts; unit 个. */
  readonly subdistricts: Scalars['Int']['output'];
  /** 已覆盖街道数 · Subdistricts a centre serves, their own or another's; unit 个. */
  readonly subdistrictsCovered: Scalars['Int']['output'];
  /** 街道覆盖率 · That share of subdistricts, in per cent; null where there are none. */
  readonly subdistrictCoveragePercent?: Maybe<Scalars['Float']['output']>;
  /** 镇数 · Towns; unit 个. */
  readonly towns: Scalars['Int']['output'];
  /** 已覆盖镇数 · Towns a centre serves, their own or another's; unit 个. */
  readonly townsCovered: Scalars['Int']['output'];
  /** 镇覆盖率 · That share of towns, in per cent; null where there are none. */
  readonly townCoveragePercent?: Maybe<Scalars['Float']['output']>;
  /** 共用中心数 · Divisions served by a centre of another division only; unit 个. */
  readonly sharedCentre: Scalars['Int']['output'];
  /** 未覆盖 · Divisions no centre serves; unit 个. */
  readonly uncovered: Scalars['Int']['output'];
};

export type EmergencyIncident = {
  readonly __typename?: 'EmergencyIncident';
  readonly id: Scalars['ID']['output'];
  readonly district?: Maybe<District>;
  readonly engagedWorkers: ReadonlyArray<Scalars['ID']['output']>;
  /** 可调社工 · Social workers in a post today whom nobody has nominated to it yet, those of its district first, by key; at most 50; none are proposed while the office does not say whom it has. */
  readonly workersToCall?: Maybe<ReadonlyArray<WorkerToCall>>;
};


export type EmergencyIncidentWorkersToCallArgs = {
  specialty?: InputMaybe<ServiceField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 可调社工 · A social worker proposed for an emergency, and how near. */
export type WorkerToCall = {
  readonly __typename?: 'WorkerToCall';
  /** 社工 · The worker. */
  readonly worker: SocialWorker;
  /** 是否同区 · Whether the worker's post is in the district it happened in. */
  readonly sameDistrict: Scalars['Boolean']['output'];
};

/** 第三方评估动作 · What may be done in the procedure, and who may. */
export type EvaluationAction =
  /** 列入计划 · Plan, by the bureau that commissions it. */
  | 'PLAN'
  /** 委托 · Commission, by the bureau that commissions it. */
  | 'COMMISSION'
  /** 启动自评 · Open the self-assessment, by the evaluation body. */
  | 'OPEN_SELF_ASSESSMENT'
  /** 提交自评 · Hand in the self-assessment, by the agency evaluated. */
  | 'SELF_ASSESS'
  /** 实地评估 · Visit, by the evaluation body. */
  | 'VISIT'
  /** 出具初稿 · Draft the report, by the evaluation body. */
  | 'DRAFT'
  /** 反馈 · Tell the agency the result, by the evaluation body. */
  | 'FEED_BACK'
  /** 回应 · Respond, by the agency evaluated. */
  | 'RESPOND'
  /** 申诉 · Appeal, by the agency evaluated. */
  | 'APPEAL'
  /** 复核 · Review the appeal, by the bureau that commissions it. */
  | 'REVIEW'
  /** 公布 · Publish, by the bureau that commissions it. */
  | 'PUBLISH'
  /** 责令整改 · Order rectification, by the bureau that commissions it. */
  | 'ORDER_RECTIFICATION'
  /** 报告整改情况 · Report on the rectification, by the agency evaluated. */
  | 'REPORT_RECTIFICATION'
  /** 确认整改完成 · Confirm that it is put right, by the bureau that commissions it. */
  | 'CONFIRM_RECTIFIED'
  /** 认定整改未完成 · Find that it was not put right, by the bureau that commissions it. */
  | 'FAIL_RECTIFICATION'
  /** 结案 · Close, by the bureau that commissions it. */
  | 'CLOSE';

/** 评估关联关系状态 · Where a tie of an evaluator stands. */
export type TieState =
  /** 存续 · In effect. */
  | 'IN_EFFECT'
  /** 已解除 · Ended. */
  | 'ENDED';

/** 评估关联关系动作 · What may be done in the procedure, and who may. */
export type TieAction =
  /** 申报 · Declare, by the evaluation body or the agency or the city bureau of civil affairs. */
  | 'DECLARE'
  /** 核实解除 · Confirm that it ended, by the city bureau of civil affairs. */
  | 'END';

/** 第三方评估 · One evaluation of a project by an evaluation body, from planning to closing. */
export type Evaluation = {
  readonly __typename?: 'Evaluation';
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 办理记录 · Every step taken through the hub, oldest first; at most 100. */
  readonly procedure: ReadonlyArray<ProcedureStep>;
  /** 回应期限 · The last day the agency has to answer: 10 working days after it was told the result; null before. */
  readonly respondBy?: Maybe<Scalars['Date']['output']>;
  /** 整改结果 · Whether what was found was put right; null while that is open, and where nothing was to be. */
  readonly rectified?: Maybe<Scalars['Boolean']['output']>;
  /** 评估编号 · The hub's key of the evaluation, such as EVA-00001. */
  readonly id: Scalars['ID']['output'];
  /** 项目 · What is evaluated. */
  readonly project: ServiceProject;
  /** 中心 · The centre evaluated; null for special projects. */
  readonly centre?: Maybe<ServiceCentre>;
  /** 合同 · The contract it is evaluated under. */
  readonly contract: Contract;
  /** 评估机构 · The body that evaluates. */
  readonly evaluator: Organisation;
  /** 被评机构 · The agency evaluated. */
  readonly supplier: Organisation;
  /** 评估标准 · The standard it was evaluated against. */
  readonly standard: ServiceStandard;
  /** 是否采用现行标准 · Whether that was the city-wide version in force for the field when it was commissioned; null before. */
  readonly onCurrentStandard?: Maybe<Scalars['Boolean']['output']>;
  /** 评估轮次 · Mid-term, final, annual or special. */
  readonly round: EvaluationRound;
  /** 合同年度 · The calendar year it belongs to. */
  readonly year: Scalars['Int']['output'];
  /** 状态 · Where it stands today. */
  readonly state: EvaluationState;
  /** 状态历程 · The days it entered each state, oldest first; at most 15. */
  readonly history: ReadonlyArray<EvaluationStateChange>;
  /** 委托日 · The day it was commissioned; null before. */
  readonly commissionedOn?: Maybe<Scalars['Date']['output']>;
  /** 实地评估日 · The day of the site visit; null before, or when it was skipped. */
  readonly siteVisitOn?: Maybe<Scalars['Date']['output']>;
  /** 反馈日 · The day the agency was told the result; null before. */
  readonly feedbackOn?: Maybe<Scalars['Date']['output']>;
  /** 反馈用时 · Calendar days from site visit to feedback; null until both are known. */
  readonly feedbackDays?: Maybe<Scalars['Int']['output']>;
  /** 是否书面反馈 · Whether the result was given in writing; null before feedback. */
  readonly writtenFeedback?: Maybe<Scalars['Boolean']['output']>;
  /** 评估流程 · The steps the process asks for and the day each was done; at most 12. */
  readonly steps: ReadonlyArray<EvaluationStepRecord>;
  /** 评估分项 · Its components with weight and score; at most 6. */
  readonly components: ReadonlyArray<EvaluationComponent>;
  /** 得分 · The weighted score, 0–100; null until the report is drafted. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** 复核前得分 · The score before a review changed it; null when none did. */
  readonly scoreBeforeReview?: Maybe<Scalars['Float']['output']>;
  /** 评估等级 · Excellent to fail: the grade of a project, not of an agency; null until the result is published. */
  readonly grade?: Maybe<EvaluationGrade>;
  /** 评估工时 · Hours the evaluated staff spent on it. */
  readonly staffHours: Scalars['Float']['output'];
  /** 独立性 · Whether the evaluator is independent of the agency. */
  readonly independence: EvaluatorIndependence;
  /** 机构回应 · What the agency answered to the draft report; null when it has not. */
  readonly response?: Maybe<AgencyResponse>;
  /** 整改期限 · The last day to put right what was found; null when nothing is to be. */
  readonly rectificationDueOn?: Maybe<Scalars['Date']['output']>;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 关联类别 · What an evaluation body and an agency may have in common. */
export type TieKind =
  /** 共同任职 · An officer who serves both. */
  | 'SHARED_OFFICER'
  /** 合同关系 · A contract between the two. */
  | 'CONTRACT';

/** 评估关联关系 · A tie that keeps an evaluation body from evaluating an agency (第三方机构独立性). */
export type EvaluatorTie = {
  readonly __typename?: 'EvaluatorTie';
  /** 关联编号 · The hub's key of the tie, such as TIE-0001. */
  readonly id: Scalars['ID']['output'];
  /** 评估机构 · The evaluation body. */
  readonly evaluator: Organisation;
  /** 社工机构 · The agency. */
  readonly agency: Organisation;
  /** 类别 · Officers or contracts. */
  readonly kind: TieKind;
  /** 说明 · What it consists in. */
  readonly descriptionZh: Scalars['String']['output'];
  /** 起始日 · Since when. */
  readonly since: Scalars['Date']['output'];
  /** 解除日 · The last day it lasted; null while it does. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** 状态 · Whether it is in effect. */
  readonly state: TieState;
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 办理记录 · Every step taken through the hub, oldest first; at most 100. */
  readonly procedure: ReadonlyArray<ProcedureStep>;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 评估关联关系的一页 · One page of ties. */
export type EvaluatorTieConnection = {
  readonly __typename?: 'EvaluatorTieConnection';
  /** 关联关系 · The ties of this page. */
  readonly nodes: ReadonlyArray<EvaluatorTie>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many ties match, on all pages; unit 项. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 分项评分 · One component as scored. */
export type ComponentScoreInput = {
  /** 类别 · Who or what is asked. */
  readonly kind: EvaluationComponentKind;
  /** 权重 · Its weight; the weights sum to 1. */
  readonly weight: Scalars['Float']['input'];
  /** 得分 · From 0 to 100. */
  readonly score: Scalars['Float']['input'];
};

/** 列入评估计划 · An evaluation of a contract in force. */
export type PlanEvaluationInput = {
  /** 合同 · The contract it is evaluated under. */
  readonly contract: Scalars['ID']['input'];
  /** 评估轮次 · Mid-term, final, annual or special. */
  readonly round: EvaluationRound;
  /** 年度 · The calendar year it belongs to. */
  readonly year: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 办理评估 · One action on an evaluation. */
export type ActOnEvaluationInput = {
  /** 评估编号 · Such as EVA-00001. */
  readonly id: Scalars['ID']['input'];
  /** 动作 · What is done. */
  readonly action: EvaluationAction;
  /** 评估机构 · Which body; needed to commission. */
  readonly evaluator?: InputMaybe<Scalars['ID']['input']>;
  /** 分项评分 · Needed to draft; 1 to 6. */
  readonly components?: InputMaybe<ReadonlyArray<ComponentScoreInput>>;
  /** 已做步骤 · The steps done, the others count as skipped; needed to draft; at most 12. */
  readonly stepsDone?: InputMaybe<ReadonlyArray<EvaluationStep>>;
  /** 评估工时 · Hours the evaluated staff spent; needed to draft. */
  readonly staffHours?: InputMaybe<Scalars['Float']['input']>;
  /** 是否书面 · Whether the result is told in writing; needed to feed back. */
  readonly inWriting?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否接受 · Whether the agency accepts the draft; needed to respond. */
  readonly accepted?: InputMaybe<Scalars['Boolean']['input']>;
  /** 复核得分 · The score after the review, 0 to 100; unchanged when left out. */
  readonly score?: InputMaybe<Scalars['Float']['input']>;
  /** 整改期限 · The last day to put things right; needed to order rectification. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** 说明 · The reason, answer, appeal or finding; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 申报关联关系 · A tie between an evaluation body and an agency. */
export type DeclareTieInput = {
  /** 评估机构 · The evaluation body. */
  readonly evaluator: Scalars['ID']['input'];
  /** 社工机构 · The agency. */
  readonly agency: Scalars['ID']['input'];
  /** 类别 · Officers or contracts. */
  readonly kind: TieKind;
  /** 说明 · What it consists in; 1 to 200 characters. */
  readonly descriptionZh: Scalars['String']['input'];
  /** 起始日 · Since when; today or earlier. */
  readonly since: Scalars['Date']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 核实解除关联 · The city bureau confirms that a tie has ended. */
export type EndTieInput = {
  /** 关联编号 · Such as TIE-0001. */
  readonly id: Scalars['ID']['input'];
  /** 说明 · What shows it; 1 to 500 characters. */
  readonly noteZh: Scalars['String']['input'];
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 评估一致性 · The report's four 不统一 as numbers, over evaluations commissioned in a period; 0 everywhere would be full unity. */
export type EvaluationConsistency = {
  readonly __typename?: 'EvaluationConsistency';
  /** 起始日 · The first day of the period. */
  readonly from: Scalars['Date']['output'];
  /** 截止日 · The last day of the period. */
  readonly to: Scalars['Date']['output'];
  /** 评估次数 · Evaluations commissioned in the period; unit 次. */
  readonly evaluations: Scalars['Int']['output'];
  /** 标准不统一 · Share not on the current city-wide standard, in per cent; null without evaluations. */
  readonly notOnCurrentStandardPercent?: Maybe<Scalars['Float']['output']>;
  /** 理解不统一 · The largest spread between evaluators' mean scores on one component, in points; null where fewer than two scored the same. */
  readonly largestScoreSpread?: Maybe<Scalars['Float']['output']>;
  /** 各分项离差 · That spread for each component, at most 6. */
  readonly scoreSpreads: ReadonlyArray<ScoreSpread>;
  /** 执行不统一 · Required steps skipped, as a share of those the process asked for by then, in per cent; null without any. */
  readonly stepsSkippedPercent?: Maybe<Scalars['Float']['output']>;
  /** 反馈不统一 · How far feedback differs. */
  readonly feedback: FeedbackConsistency;
  /** 各评估机构 · The same numbers by evaluation body, at most 20. */
  readonly byEvaluator: ReadonlyArray<EvaluatorConsistency>;
};

/** 评分离差 · How far evaluators' mean scores on one component lie apart. */
export type ScoreSpread = {
  readonly __typename?: 'ScoreSpread';
  /** 分项 · The component. */
  readonly kind: EvaluationComponentKind;
  /** 评估机构数 · Bodies that scored it; unit 家. */
  readonly evaluators: Scalars['Int']['output'];
  /** 最低均分 · The lowest mean score of a body. */
  readonly lowestMean: Scalars['Float']['output'];
  /** 最高均分 · The highest mean score of a body. */
  readonly highestMean: Scalars['Float']['output'];
  /** 离差 · The highest less the lowest, in points. */
  readonly spread: Scalars['Float']['output'];
};

/** 反馈一致性 · Time to feedback and its form. */
export type FeedbackConsistency = {
  readonly __typename?: 'FeedbackConsistency';
  /** 已反馈次数 · Evaluations fed back; unit 次. */
  readonly fedBack: Scalars['Int']['output'];
  /** 平均反馈天数 · Mean calendar days from site visit to feedback; null without any. */
  readonly meanDays?: Maybe<Scalars['Float']['output']>;
  /** 机构间最大差 · The slowest body's mean less the quickest one's, in days; null where fewer than two fed back. */
  readonly spreadDays?: Maybe<Scalars['Float']['output']>;
  /** 书面反馈占比 · Share fed back in writing, in per cent; null without any. */
  readonly writtenPercent?: Maybe<Scalars['Float']['output']>;
};

/** 评估机构一致性 · One evaluation body's numbers. */
export type EvaluatorConsistency = {
  readonly __typename?: 'EvaluatorConsistency';
  /** 评估机构 · The body. */
  readonly evaluator: Organisation;
  /** 评估次数 · Evaluations commissioned from it in the period; unit 次. */
  readonly evaluations: Scalars['Int']['output'];
  /** 平均得分 · Its mean score; null without any. */
  readonly meanScore?: Maybe<Scalars['Float']['output']>;
  /** 未用现行标准占比 · Share not on the current standard, in per cent. */
  readonly notOnCurrentStandardPercent: Scalars['Float']['output'];
  /** 略过步骤占比 · Share of required steps skipped, in per cent; null without any. */
  readonly stepsSkippedPercent?: Maybe<Scalars['Float']['output']>;
  /** 平均反馈天数 · Mean days from site visit to feedback; null without any. */
  readonly meanFeedbackDays?: Maybe<Scalars['Float']['output']>;
  /** 书面反馈占比 · Share fed back in writing, in per cent; null without any. */
  readonly writtenPercent?: Maybe<Scalars['Float']['output']>;
};

/** 评估负担 · What evaluations cost one centre in one year. */
export type EvaluationBurden = {
  readonly __typename?: 'EvaluationBurden';
  /** 年度 · The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** 评估次数 · Evaluations with a site visit in the year; unit 次. */
  readonly evaluations: Scalars['Int']['output'];
  /** 评估工时 · Hours its staff spent on them. */
  readonly staffHours: Scalars['Float']['output'];
  /** 年度上限 · The most evaluations a centre should have a year; null before there was a cap. */
  readonly yearlyCap?: Maybe<Scalars['Int']['output']>;
  /** 是否超过上限 · Whether it had more. */
  readonly overCap: Scalars['Boolean']['output'];
};

/** 评估负担统计 · What evaluations cost all centres in one year. */
export type EvaluationBurdenStatistics = {
  readonly __typename?: 'EvaluationBurdenStatistics';
  /** 年度 · The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** 受评中心数 · Centres evaluated at least once; unit 个. */
  readonly centres: Scalars['Int']['output'];
  /** 评估次数 · Evaluations with a site visit in the year; unit 次. */
  readonly evaluations: Scalars['Int']['output'];
  /** 每中心平均次数 · Evaluations per centre evaluated; null without any. */
  readonly meanPerCentre?: Maybe<Scalars['Float']['output']>;
  /** 最多次数 · The most evaluations one centre had; unit 次. */
  readonly most: Scalars['Int']['output'];
  /** 评估工时 · Hours staff spent on them. */
  readonly staffHours: Scalars['Float']['output'];
  /** 年度上限 · The most evaluations a centre should have a year; null before there was a cap. */
  readonly yearlyCap?: Maybe<Scalars['Int']['output']>;
  /** 超过上限中心数 · Centres that had more; unit 个. */
  readonly centresOverCap: Scalars['Int']['output'];
};

/** 评估的一页 · One page of evaluations. */
export type EvaluationConnection = {
  readonly __typename?: 'EvaluationConnection';
  /** 评估 · The evaluations of this page. */
  readonly nodes: ReadonlyArray<Evaluation>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many evaluations match, on all pages; unit 次. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 评估轮次 · When in a contract it takes place. */
export type EvaluationRound =
  /** 中期评估 · Mid-term. */
  | 'MIDTERM'
  /** 末期评估 · Final. */
  | 'FINAL'
  /** 年度评估 · Annual. */
  | 'ANNUAL'
  /** 专项评估 · Special. */
  | 'SPECIAL';

/** 评估状态 · Where an evaluation stands. */
export type EvaluationState =
  /** 已计划 · Planned. */
  | 'PLANNED'
  /** 已委托 · Commissioned. */
  | 'COMMISSIONED'
  /** 自评中 · The agency assesses itself. */
  | 'SELF_ASSESSMENT'
  /** 实地评估 · On site. */
  | 'ON_SITE'
  /** 报告初稿 · The report is drafted. */
  | 'DRAFT_REPORT'
  /** 机构回应 · The agency answers. */
  | 'AGENCY_RESPONSE'
  /** 已申诉 · The agency appealed. */
  | 'APPEALED'
  /** 已复核 · The appeal was reviewed. */
  | 'REVIEWED'
  /** 已公布 · The result is public. */
  | 'PUBLISHED'
  /** 整改中 · Under rectification. */
  | 'RECTIFYING'
  /** 已整改 · Rectified. */
  | 'RECTIFIED'
  /** 已结案 · Closed. */
  | 'CLOSED';

/** 评估状态变更 · The day an evaluation entered a state. */
export type EvaluationStateChange = {
  readonly __typename?: 'EvaluationStateChange';
  /** 状态 · The state entered. */
  readonly state: EvaluationState;
  /** 日期 · The day it was entered. */
  readonly on: Scalars['Date']['output'];
};

/** 评估等级 · The grade of a project; not to be taken for an agency's 1A–5A. */
export type EvaluationGrade =
  /** 优秀 · Excellent. */
  | 'EXCELLENT'
  /** 良好 · Good. */
  | 'GOOD'
  /** 合格 · Pass. */
  | 'PASS'
  /** 不合格 · Fail. */
  | 'FAIL';

/** 评估分项 · One component of an evaluation. */
export type EvaluationComponent = {
  readonly __typename?: 'EvaluationComponent';
  /** 类别 · Who or what is asked. */
  readonly kind: EvaluationComponentKind;
  /** 权重 · Its weight; the weights of an evaluation sum to 1. */
  readonly weight: Scalars['Float']['output'];
  /** 得分 · From 0 to 100; null until scored. */
  readonly score?: Maybe<Scalars['Float']['output']>;
};

/** 评估分项类别 · The sides an evaluation listens to. */
export type EvaluationComponentKind =
  /** 专业服务 · Professional quality. */
  | 'PROFESSIONAL'
  /** 财务 · Finance, by a third party. */
  | 'FINANCIAL'
  /** 购买方 · The purchaser. */
  | 'PURCHASER'
  /** 村(居)委会 · The villagers' or residents' committee. */
  | 'VILLAGE_OR_COMMITTEE'
  /** 监督方 · The supervising bureau. */
  | 'SUPERVISOR'
  /** 服务对象 · The people served. */
  | 'SERVICE_USER';

/** 评估步骤 · The steps of the evaluation process. */
export type EvaluationStep =
  /** 机构自评 · Self-assessment. */
  | 'SELF_ASSESSMENT'
  /** 资料审阅 · Review of documents. */
  | 'DOCUMENT_REVIEW'
  /** 实地评估 · Site visit. */
  | 'SITE_VISIT'
  /** 服务对象访谈 · Interviews with people served. */
  | 'SERVICE_USER_INTERVIEW'
  /** 员工访谈 · Interviews with staff. */
  | 'STAFF_INTERVIEW'
  /** 财务审核 · Financial audit. */
  | 'FINANCIAL_AUDIT'
  /** 初步反馈 · Oral feedback after the visit. */
  | 'PRELIMINARY_FEEDBACK'
  /** 书面反馈 · Written feedback. */
  | 'WRITTEN_FEEDBACK'
  /** 结果公布 · Publication. */
  | 'PUBLICATION';

/** 评估步骤记录 · Whether a step was done. */
export type EvaluationStepRecord = {
  readonly __typename?: 'EvaluationStepRecord';
  /** 步骤 · The step. */
  readonly step: EvaluationStep;
  /** 完成日 · The day it was done; null while it is not. */
  readonly doneOn?: Maybe<Scalars['Date']['output']>;
  /** 是否略过 · Whether the evaluation went past it without doing it. */
  readonly skipped: Scalars['Boolean']['output'];
};

/** 评估独立性 · Ties between an evaluator and the agency it evaluates, as declared and checked when commissioned. */
export type EvaluatorIndependence = {
  readonly __typename?: 'EvaluatorIndependence';
  /** 是否独立 · No shared officers, no contracts between the two. */
  readonly independent: Scalars['Boolean']['output'];
  /** 共同任职人数 · Officers who serve both; unit 人. */
  readonly sharedOfficers: Scalars['Int']['output'];
  /** 相互合同数 · Contracts between the two; unit 份. */
  readonly sharedContracts: Scalars['Int']['output'];
};

/** 机构回应 · The agency's answer to a draft report. */
export type AgencyResponse = {
  readonly __typename?: 'AgencyResponse';
  /** 回应日 · The day it answered. */
  readonly respondedOn: Scalars['Date']['output'];
  /** 是否接受 · Whether it accepts the result; an appeal follows when it does not. */
  readonly accepted: Scalars['Boolean']['output'];
  /** 回应内容 · What it answered. */
  readonly statementZh: Scalars['String']['output'];
};

/** 淘汰退出动作 · What may be done in the procedure, and who may. */
export type ExitAction =
  /** 警告 · Warn, by the bureau of civil affairs. */
  | 'WARN'
  /** 责令整改 · Order rectification, by the bureau of civil affairs. */
  | 'ORDER_RECTIFICATION'
  /** 暂停投标资格 · Suspend from tenders, by the bureau of civil affairs. */
  | 'SUSPEND'
  /** 撤销程序 · Stand down, by the bureau of civil affairs. */
  | 'STAND_DOWN'
  /** 启动退出 · Begin the exit, by the bureau of civil affairs. */
  | 'BEGIN_EXIT'
  /** 列入移交清单 · Put on the hand-over list, by the bureau of civil affairs or the agency. */
  | 'LIST'
  /** 移交 · Hand over, by the bureau of civil affairs or the agency. */
  | 'HAND_OVER'
  /** 确认移交清单 · Confirm that nothing of the department is with the agency any more, by justice, health or the volunteer federation. */
  | 'CONFIRM'
  /** 提出异议 · Object to the list, by justice, health or the volunteer federation; its confirmation no longer stands. */
  | 'OBJECT'
  /** 完成退出 · Complete the exit, by the bureau of civil affairs. */
  | 'COMPLETE';

export type Referral = {
  readonly __typename?: 'Referral';
  readonly id: Scalars['ID']['output'];
};

export type VolunteerTeam = {
  readonly __typename?: 'VolunteerTeam';
  readonly id: Scalars['ID']['output'];
};

/** 淘汰退出 · The procedure by which an agency is warned, put right or leaves, with what it must hand over. */
export type AgencyExit = {
  readonly __typename?: 'AgencyExit';
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 办理记录 · Every step taken through the hub, oldest first; at most 100. */
  readonly procedure: ReadonlyArray<ProcedureStep>;
  /** 未列明事项 · Kinds of which it is not stated yet what there is to hand over; at most 5, none before EXITING. */
  readonly unstated: ReadonlyArray<HandoverKind>;
  /** 移交确认 · Departments that confirmed the list as it stands; a list that grows is confirmed anew; at most 3. */
  readonly confirmations: ReadonlyArray<HandoverConfirmation>;
  /** 待确认部门 · Owner departments whose word is missing; none before EXITING and after; at most 3. */
  readonly unconfirmed: ReadonlyArray<DepartmentCode>;
  /** 机构社工 · Who worked for the agency when the procedure began or since, by key: by them other departments find what is theirs; at most 100. */
  readonly workers: ReadonlyArray<SocialWorker>;
  /** 退出编号 · The hub's key of the procedure, such as EXIT-001. */
  readonly id: Scalars['ID']['output'];
  /** 机构 · The agency. */
  readonly organisation: Organisation;
  /** 状态 · Where it stands today. */
  readonly state: ExitState;
  /** 状态历程 · The days it entered each state, oldest first, at most 10. */
  readonly history: ReadonlyArray<ExitStateChange>;
  /** 事由 · Why it was begun. */
  readonly reasonZh: Scalars['String']['output'];
  /** 启动日期 · The day of the warning. */
  readonly startedOn: Scalars['Date']['output'];
  /** 完成日期 · The day it ended, by exit or by standing down; null while it goes on. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** 移交清单 · What must be handed over, by kind, at most 8; empty before EXITING. */
  readonly handover: ReadonlyArray<HandoverItem>;
  /** 未移交个案数 · Open cases not handed over yet; unit 宗. */
  readonly openCases: Scalars['Int']['output'];
  /** 未移交转介数 · Open referrals not handed over yet, as the coordination office counted them; unit 宗. */
  readonly openReferrals: Scalars['Int']['output'];
  /** 移交是否完成 · Whether there was a hand-over list and everything on it is handed over. */
  readonly handoverComplete: Scalars['Boolean']['output'];
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 移交确认 · A department's word that nothing of its own is with the agency any more. */
export type HandoverConfirmation = {
  readonly __typename?: 'HandoverConfirmation';
  /** 部门 · The department. */
  readonly department: DepartmentCode;
  /** 日期 · The day it confirmed. */
  readonly on: Scalars['Date']['output'];
};

/** 移交事项 · One kind of thing an agency hands over, and how far that is. */
export type HandoverItem = {
  readonly __typename?: 'HandoverItem';
  /** 个案 · The cases on the list, of the kind CASES; needs the scope person:civil-case; at most 500. */
  readonly cases?: Maybe<ReadonlyArray<ServiceCase>>;
  /** 转介 · The referrals on the list, of the kind REFERRALS; needs the scope referral:person; at most 500. */
  readonly referrals?: Maybe<ReadonlyArray<Referral>>;
  /** 义工队伍 · The teams on the list, of the kind VOLUNTEER_TEAMS; at most 500. */
  readonly volunteerTeams?: Maybe<ReadonlyArray<VolunteerTeam>>;
  /** 合同 · The contracts on the list, of the kind CONTRACTS; at most 500. */
  readonly contracts?: Maybe<ReadonlyArray<Contract>>;
  /** 款项 · The instalments on the list, of the kind PAYMENTS; at most 500. */
  readonly payments?: Maybe<ReadonlyArray<Payment>>;
  /** 事项 · What is handed over. */
  readonly kind: HandoverKind;
  /** 应移交数 · How many there are; unit 项. */
  readonly total: Scalars['Int']['output'];
  /** 已移交数 · How many are handed over; unit 项. */
  readonly handedOver: Scalars['Int']['output'];
  /** 接收机构 · Who takes them over; null while not decided. */
  readonly receiver?: Maybe<Organisation>;
  /** 完成日期 · The day the last was handed over; null while some are not. */
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
};

/** 警告机构 · Begins a procedure against an agency. */
export type WarnAgencyInput = {
  /** 机构 · The agency. */
  readonly organisation: Scalars['ID']['input'];
  /** 事由 · Why; 1 to 200 characters. */
  readonly reasonZh: Scalars['String']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 办理淘汰退出 · One action in a procedure. */
export type ActOnExitInput = {
  /** 退出编号 · Such as EXIT-001. */
  readonly id: Scalars['ID']['input'];
  /** 动作 · What is done. */
  readonly action: ExitAction;
  /** 移交事项类别 · Which kind; needed to list and hand over. */
  readonly kind?: InputMaybe<HandoverKind>;
  /** 编号 · Keys of what is listed or handed over; listing none states that there is nothing of the kind; at most 500. */
  readonly keys?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 数量 · How many are handed over, of a list that has numbers and no keys. */
  readonly count?: InputMaybe<Scalars['Int']['input']>;
  /** 尚由该机构承担 · What the department's own answer says is with the agency still (`correctionsWithAgency`, `medicalCasesWithAgency`, `teamsWithAgency`); needed to confirm, and must be 0. */
  readonly held?: InputMaybe<Scalars['Int']['input']>;
  /** 接收机构 · Who takes them over; needed to hand over. */
  readonly receiver?: InputMaybe<Scalars['ID']['input']>;
  /** 说明 · The reason or remark; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 淘汰退出的一页 · One page of exit procedures. */
export type AgencyExitConnection = {
  readonly __typename?: 'AgencyExitConnection';
  /** 淘汰退出 · The procedures of this page. */
  readonly nodes: ReadonlyArray<AgencyExit>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many procedures match, on all pages; unit 件. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 退出状态 · Where an exit procedure stands. */
export type ExitState =
  /** 已警告 · Warned. */
  | 'WARNED'
  /** 整改中 · Putting things right. */
  | 'RECTIFYING'
  /** 暂停投标 · Barred from tenders. */
  | 'SUSPENDED_FROM_TENDER'
  /** 退出中 · Leaving, handing over. */
  | 'EXITING'
  /** 已退出 · Left. */
  | 'EXITED'
  /** 已撤销 · Stood down: things were put right. */
  | 'CANCELLED';

/** 退出状态变更 · The day a procedure entered a state. */
export type ExitStateChange = {
  readonly __typename?: 'ExitStateChange';
  /** 状态 · The state entered. */
  readonly state: ExitState;
  /** 日期 · The day it was entered. */
  readonly on: Scalars['Date']['output'];
};

/** 移交事项类别 · What an agency that leaves hands over. */
export type HandoverKind =
  /** 个案 · Open cases. */
  | 'CASES'
  /** 转介 · Open referrals. */
  | 'REFERRALS'
  /** 合同 · Contracts in force. */
  | 'CONTRACTS'
  /** 义工队伍 · Volunteer teams it looked after. */
  | 'VOLUNTEER_TEAMS'
  /** 款项 · Payments to settle. */
  | 'PAYMENTS';

export type Completeness = {
  readonly __typename?: 'Completeness';
  readonly id: Scalars['ID']['output'];
  /** 民政应答 · That civil affairs answers, and the day its records stand at. */
  readonly civilAffairs?: Maybe<DepartmentAnswer>;
};

export type Figure = {
  readonly __typename?: 'Figure';
  readonly code: Scalars['ID']['output'];
  /** 民政观测值 · What civil affairs' rows say about the figure, as at the day or for the period the report printed it for; null for figures that are not of civil affairs. */
  readonly civilAffairsObservation?: Maybe<FigureObservation>;
};

/** 财政安排 · Public money for purchased social work services: one line a year, level, district, kind of project and source. */
export type FundAppropriation = {
  readonly __typename?: 'FundAppropriation';
  /** 编号 · The hub's key of the line, such as FUND-0001. */
  readonly id: Scalars['ID']['output'];
  /** 年度 · The budget year; a line of a year that has not ended is marked by yearClosed. */
  readonly year: Scalars['Int']['output'];
  /** 是否已决算 · Whether the year is over and its accounts are closed. */
  readonly yearClosed: Scalars['Boolean']['output'];
  /** 政府层级 · The level whose budget it stands in. */
  readonly level: GovernmentLevel;
  /** 区 · The district of a district line, by the code it had that year; null for the city. */
  readonly district?: Maybe<District>;
  /** 项目类别 · What it buys; null for lines that serve both kinds. */
  readonly projectKind?: Maybe<ProjectKind>;
  /** 资金来源 · The public purse it comes from. */
  readonly source: FundSource;
  /** 预算 · Budgeted for the year, in fen. */
  readonly budgeted: Scalars['MoneyFen']['output'];
  /** 已拨付 · Released by the treasury for the year up to today, in fen. */
  readonly paid: Scalars['MoneyFen']['output'];
  /** 执行率 · Paid as a share of budgeted, in per cent; null when nothing was budgeted. */
  readonly executionPercent?: Maybe<Scalars['Float']['output']>;
  /** 是否列入年度预算 · Whether it stood in the regular yearly budget, as all lines do since 2010. */
  readonly inRegularBudget: Scalars['Boolean']['output'];
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 财政安排的一页 · One page of appropriation lines. */
export type FundAppropriationConnection = {
  readonly __typename?: 'FundAppropriationConnection';
  /** 财政安排 · The lines of this page. */
  readonly nodes: ReadonlyArray<FundAppropriation>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many lines match, on all pages; unit 条. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 资金来源 · The purses services are paid from; the first three are public money. */
export type FundSource =
  /** 市级财政 · The city budget. */
  | 'CITY_BUDGET'
  /** 区级财政 · A district budget. */
  | 'DISTRICT_BUDGET'
  /** 福利彩票公益金 · The welfare lottery's public benefit fund. */
  | 'WELFARE_LOTTERY'
  /** 社会捐赠 · Donations. */
  | 'DONATION'
  /** 自筹 · Raised by the agency itself. */
  | 'SELF_RAISED';

/** 资金池 · All money of a span of years, public and raised from society, cut by year, level, district and source. */
export type MoneyPool = {
  readonly __typename?: 'MoneyPool';
  /** 起始年度 · The first year counted. */
  readonly fromYear: Scalars['Int']['output'];
  /** 截止年度 · The last year counted. */
  readonly toYear: Scalars['Int']['output'];
  /** 时点 · The day the sums stand at; the last year is incomplete when this day is before its end. */
  readonly asOf: Scalars['Date']['output'];
  /** 财政预算 · Public money budgeted, in fen. */
  readonly budgeted: Scalars['MoneyFen']['output'];
  /** 财政投入 · Public money released, in fen. */
  readonly paid: Scalars['MoneyFen']['output'];
  /** 社会筹措 · Donations and money raised by agencies, in fen; never part of public money. */
  readonly raisedFromSociety: Scalars['MoneyFen']['output'];
  /** 社会筹措占比 · Money from society as a share of all money, in per cent; null when there was none. */
  readonly societySharePercent?: Maybe<Scalars['Float']['output']>;
  /** 按年度 · The same sums by year, in order; at most 50. */
  readonly byYear: ReadonlyArray<MoneyOfYear>;
  /** 按层级 · Public money by level of government, at most 3. */
  readonly byLevel: ReadonlyArray<MoneyOfLevel>;
  /** 按区 · District money by district, by the code it had that year; at most 20. */
  readonly byDistrict: ReadonlyArray<MoneyOfDistrict>;
  /** 按来源 · All money by purse, at most 5. */
  readonly bySource: ReadonlyArray<MoneyOfSource>;
  /** 按项目类别 · Public money by kind of project; at most 3, the one without a kind serving both. */
  readonly byProjectKind: ReadonlyArray<MoneyOfProjectKind>;
};

/** 某年资金 · The money of one year. */
export type MoneyOfYear = {
  readonly __typename?: 'MoneyOfYear';
  /** 年度 · The budget year. */
  readonly year: Scalars['Int']['output'];
  /** 是否已决算 · Whether the year's accounts are closed. */
  readonly yearClosed: Scalars['Boolean']['output'];
  /** 预算 · Public money budgeted, in fen. */
  readonly budgeted: Scalars['MoneyFen']['output'];
  /** 已拨付 · Public money released, in fen. */
  readonly paid: Scalars['MoneyFen']['output'];
  /** 社会筹措 · Money from society, in fen. */
  readonly raisedFromSociety: Scalars['MoneyFen']['output'];
};

/** 某级资金 · The public money of one level. */
export type MoneyOfLevel = {
  readonly __typename?: 'MoneyOfLevel';
  /** 政府层级 · The level. */
  readonly level: GovernmentLevel;
  /** 预算 · Budgeted, in fen. */
  readonly budgeted: Scalars['MoneyFen']['output'];
  /** 已拨付 · Released, in fen. */
  readonly paid: Scalars['MoneyFen']['output'];
};

/** 某区资金 · The district money of one district. */
export type MoneyOfDistrict = {
  readonly __typename?: 'MoneyOfDistrict';
  /** 区 · The district. */
  readonly district: District;
  /** 预算 · Budgeted, in fen. */
  readonly budgeted: Scalars['MoneyFen']['output'];
  /** 已拨付 · Released, in fen. */
  readonly paid: Scalars['MoneyFen']['output'];
};

/** 某来源资金 · The money from one purse. */
export type MoneyOfSource = {
  readonly __typename?: 'MoneyOfSource';
  /** 资金来源 · The purse. */
  readonly source: FundSource;
  /** 金额 · Released or raised, in fen. */
  readonly amount: Scalars['MoneyFen']['output'];
};

/** 某类项目资金 · The public money for one kind of project. */
export type MoneyOfProjectKind = {
  readonly __typename?: 'MoneyOfProjectKind';
  /** 项目类别 · The kind; null for lines that serve both kinds. */
  readonly projectKind?: Maybe<ProjectKind>;
  /** 已拨付 · Released, in fen. */
  readonly paid: Scalars['MoneyFen']['output'];
  /** 占比 · Its share of all public money released, in per cent. */
  readonly sharePercent: Scalars['Float']['output'];
};

/** 资金对账 · Why centres × standard price is not what was released that year: each step named, and what stays unexplained. */
export type FundReconciliation = {
  readonly __typename?: 'FundReconciliation';
  /** 年度 · The budget year. */
  readonly year: Scalars['Int']['output'];
  /** 时点 · The day centres are counted and payments are taken up to: the year's last day, or today within the year. */
  readonly asOf: Scalars['Date']['output'];
  /** 中心数 · Centres open on that day; unit 个. */
  readonly centres: Scalars['Int']['output'];
  /** 标准价格 · The standard price on that day, in fen. */
  readonly standardPrice: Scalars['MoneyFen']['output'];
  /** 按标准应投入 · Centres × standard price, in fen. */
  readonly atStandard: Scalars['MoneyFen']['output'];
  /** 调整项 · What leads from that product to what was released, in order; at most 10. */
  readonly steps: ReadonlyArray<ReconciliationStep>;
  /** 已拨付 · Public money released that year, in fen. */
  readonly paid: Scalars['MoneyFen']['output'];
  /** 未解释差额 · Paid less (at standard plus all steps), in fen; shown, never forced to zero. */
  readonly unexplained: Scalars['MoneyFen']['output'];
};

/** 对账调整项 · One named difference. */
export type ReconciliationStep = {
  readonly __typename?: 'ReconciliationStep';
  /** 类别 · What makes the difference. */
  readonly kind: ReconciliationStepKind;
  /** 金额 · What it adds (or takes, when negative), in fen. */
  readonly amount: Scalars['MoneyFen']['output'];
  /** 行数 · How many contracts, projects or lines it was computed from. */
  readonly rows: Scalars['Int']['output'];
};

/** 对账调整类别 · The reasons a year's money differs from centres × price. */
export type ReconciliationStepKind =
  /** 年内新开未满年 · Centres that were open for a part of the year only, at their contracted price. */
  | 'PART_YEAR'
  /** 高于标准的补贴 · Contracts above the standard price. */
  | 'ABOVE_STANDARD'
  /** 专项服务项目 · Special projects, which the product leaves out. */
  | 'SPECIAL_PROJECTS'
  /** 本年应付未付 · Instalments of the year not paid by that day. */
  | 'UNPAID'
  /** 补付往年 · Instalments of earlier years paid in this one. */
  | 'PAID_FOR_EARLIER_YEARS';

/** 激励统计 · Incentives of one year against those employed at its end (住房保障、子女教育、奖励表彰、晋升流动、继续教育). */
export type IncentiveStatistics = {
  readonly __typename?: 'IncentiveStatistics';
  /** 年度 · The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** 在岗社工 · Workers employed on its last day, today for the year that runs; unit 人. */
  readonly employed: Scalars['Int']['output'];
  /** 受益社工 · Workers granted at least one; null where too few to show; unit 人. */
  readonly workers?: Maybe<Scalars['Int']['output']>;
  /** 覆盖率 · Their share of those employed, in per cent; null where either is not shown. */
  readonly coveragePercent?: Maybe<Scalars['Float']['output']>;
  /** 分类 · By kind; at most 7. */
  readonly byKind: ReadonlyArray<IncentiveCount>;
};

/** 激励数 · Incentives of one kind. */
export type IncentiveCount = {
  readonly __typename?: 'IncentiveCount';
  /** 类别 · The kind. */
  readonly kind: IncentiveKind;
  /** 次数 · How many were granted; null where too few to show; unit 项. */
  readonly grants?: Maybe<Scalars['Int']['output']>;
  /** 金额 · Their worth together, in fen; null where they are too few to show, or not money. */
  readonly amount?: Maybe<Scalars['MoneyFen']['output']>;
  /** 是否隐去 · Whether the count was withheld because it is too small. */
  readonly suppressed: Scalars['Boolean']['output'];
};

/** 组织的一页 · One page of organisations. */
export type OrganisationConnection = {
  readonly __typename?: 'OrganisationConnection';
  /** 组织 · The organisations of this page. */
  readonly nodes: ReadonlyArray<Organisation>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many organisations match, on all pages; unit 家. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 组织类别 · The kinds of body the hub names; the eight industry bodies and the eight evaluation bodies are different sets. */
export type OrganisationKind =
  /** 民办社会工作服务机构 · A private, non-profit social work agency; not a company. */
  | 'PRIVATE_SOCIAL_WORK_AGENCY'
  /** 社会工作行业组织 · An industry body of social work. */
  | 'INDUSTRY_BODY'
  /** 评估机构 · A third party that evaluates projects. */
  | 'EVALUATION_BODY'
  /** 居民委员会 · A residents' or villagers' committee. */
  | 'RESIDENTS_COMMITTEE'
  /** 社区服务站 · A community service station. */
  | 'COMMUNITY_SERVICE_STATION'
  /** 社区社会组织 · A community organisation. */
  | 'COMMUNITY_ORGANISATION'
  /** 事业单位 · A public institution. */
  | 'PUBLIC_INSTITUTION'
  /** 机关 · A government organ. */
  | 'GOVERNMENT_ORGAN'
  /** 医院 · The institution a hospital belongs to. */
  | 'HOSPITAL'
  /** 志愿者组织 · A volunteer organisation. */
  | 'VOLUNTEER_ORGANISATION'
  /** 基金会 · A foundation. */
  | 'FOUNDATION';

/** 机构背景 · What an agency grew out of; the report names three, and the rest follows. */
export type AgencyBackground =
  /** 高校背景 · A university. */
  | 'UNIVERSITY'
  /** 企业背景 · An enterprise. */
  | 'ENTERPRISE'
  /** 志愿者组织转型 · A volunteer organisation that became an agency. */
  | 'VOLUNTEER_ORGANISATION'
  /** 其他 · Anything else; the report leaves these 13 % unnamed. */
  | 'OTHER';

/** 等级评定 · One award of a grade, valid from the day it is awarded. */
export type GradeAward = {
  readonly __typename?: 'GradeAward';
  /** 等级 · The grade. */
  readonly grade: OrganisationGrade;
  /** 评定日期 · The day it was awarded. */
  readonly awardedOn: Scalars['Date']['output'];
  /** 有效期至 · The last day it is valid: five years, unless revoked. */
  readonly validUntil: Scalars['Date']['output'];
  /** 撤销日期 · The day it was revoked, from which it no longer counts; null when it was not. */
  readonly revokedOn?: Maybe<Scalars['Date']['output']>;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
  /** 评定编号 · The hub's key of the award, such as GRA-0001. */
  readonly id: Scalars['ID']['output'];
  /** 组织 · Whose grade it is. */
  readonly organisation: Organisation;
  /** 状态 · Where it stands today; EXPIRED from the day after its last, by time alone. */
  readonly state: GradeState;
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 办理记录 · Every step taken through the hub, oldest first; at most 100. */
  readonly procedure: ReadonlyArray<ProcedureStep>;
};

/** 机构统计 · Agencies and other bodies of the sector on a day. */
export type AgencyStatistics = {
  readonly __typename?: 'AgencyStatistics';
  /** 时点 · The day counted at. */
  readonly asOf: Scalars['Date']['output'];
  /** 民办社工机构数 · Private social work agencies registered on that day; unit 家. */
  readonly agencies: Scalars['Int']['output'];
  /** 承接项目机构数 · Of them, those with a contract in force that day; unit 家. */
  readonly contracted: Scalars['Int']['output'];
  /** 承接占比 · That share, in per cent; null without agencies. */
  readonly contractedPercent?: Maybe<Scalars['Float']['output']>;
  /** 按背景 · Agencies by background, at most 4. */
  readonly byBackground: ReadonlyArray<AgenciesOfBackground>;
  /** 按等级 · Agencies by the grade valid that day, at most 5; ungraded ones are left out. */
  readonly byGrade: ReadonlyArray<AgenciesOfGrade>;
  /** 行业组织数 · Industry bodies of social work; unit 家. */
  readonly industryBodies: Scalars['Int']['output'];
  /** 评估机构数 · Evaluation bodies; a different set from the industry bodies; unit 家. */
  readonly evaluationBodies: Scalars['Int']['output'];
};

/** 某背景机构数 · Agencies of one background. */
export type AgenciesOfBackground = {
  readonly __typename?: 'AgenciesOfBackground';
  /** 机构背景 · The background. */
  readonly background: AgencyBackground;
  /** 机构数 · Agencies of it; unit 家. */
  readonly agencies: Scalars['Int']['output'];
  /** 承接项目机构数 · Of them, those with a contract in force; unit 家. */
  readonly contracted: Scalars['Int']['output'];
  /** 占承接机构比 · Their share of all agencies with a contract in force, in per cent; null without any. */
  readonly percentOfContracted?: Maybe<Scalars['Float']['output']>;
};

/** 某等级机构数 · Agencies of one grade. */
export type AgenciesOfGrade = {
  readonly __typename?: 'AgenciesOfGrade';
  /** 等级 · The grade. */
  readonly grade: OrganisationGrade;
  /** 机构数 · Agencies that hold it; unit 家. */
  readonly agencies: Scalars['Int']['output'];
};

/** 居民 · A resident as the civil affairs registry knows one, under the hub's opaque reference; the resident number never leaves the registry. */
export type Person = {
  readonly __typename?: 'Person';
  /** 居民编号 · The hub's opaque reference, such as PER-0123456789abcdef0123; it says nothing about the resident number. */
  readonly id: Scalars['ID']['output'];
  /** 公民身份号码(掩码) · The resident number with all but the division and the check character hidden; needs person:identity. */
  readonly residentIdMasked?: Maybe<Scalars['String']['output']>;
  /** 姓名(掩码) · The name with all but the surname hidden; needs person:identity. */
  readonly nameMasked?: Maybe<Scalars['String']['output']>;
  /** 出生年份 · The year of birth; needs person:profile. */
  readonly birthYear?: Maybe<Scalars['Int']['output']>;
  /** 性别 · As registered; needs person:profile. */
  readonly sex?: Maybe<Sex>;
  /** 居住街镇 · The township-level division of residence; needs person:profile. */
  readonly residenceTownship?: Maybe<Township>;
  /** 户籍 · Where the household is registered; needs person:profile. */
  readonly householdRegister?: Maybe<HouseholdRegister>;
  /** 数据来源 · Always SYNTHETIC: no row stands for a real person. */
  readonly quality: Quality;
  /** 社工个案 · The person's cases at centres, newest first; needs the scope person:civil-case. */
  readonly socialWorkCases?: Maybe<ServiceCaseConnection>;
};


/** 居民 · A resident as the civil affairs registry knows one, under the hub's opaque reference; the resident number never leaves the registry. */
export type PersonSocialWorkCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 性别 · Sex as registered. */
export type Sex =
  /** 男 · Male. */
  | 'MALE'
  /** 女 · Female. */
  | 'FEMALE'
  /** 未说明 · Not stated. */
  | 'UNSPECIFIED';

/** 户籍 · Where a household is registered. */
export type HouseholdRegister =
  /** 广州户籍 · In Guangzhou. */
  | 'GUANGZHOU'
  /** 其他内地户籍 · Elsewhere on the mainland. */
  | 'OTHER_MAINLAND'
  /** 港澳台 · Hong Kong, Macao or Taiwan. */
  | 'HK_MACAO_TAIWAN'
  /** 外籍 · Abroad. */
  | 'FOREIGN'
  /** 不明 · Not known. */
  | 'UNKNOWN';

/** 办理步骤 · One step of a procedure: who did what, when, in whose name, and why. */
export type ProcedureStep = {
  readonly __typename?: 'ProcedureStep';
  /** 时刻 · When. */
  readonly at: Scalars['DateTime']['output'];
  /** 动作代码 · What was done, as the procedure's actions are named. */
  readonly action: Scalars['String']['output'];
  /** 动作 · What was done, in Chinese. */
  readonly actionZh: Scalars['String']['output'];
  /** 动作方代码 · In which role. */
  readonly by: Scalars['String']['output'];
  /** 动作方 · In which role, in Chinese. */
  readonly byZh: Scalars['String']['output'];
  /** 动作机构代码 · The department's code or organisation's key it was done for. */
  readonly organisation?: Maybe<Scalars['ID']['output']>;
  /** 原状态 · The state before; null for the first step. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** 新状态代码 · The state after. */
  readonly to: Scalars['String']['output'];
  /** 新状态 · The state after, in Chinese. */
  readonly toZh: Scalars['String']['output'];
  /** 说明 · The reason or remark, where one was given. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** 版本 · The row's version after the step. */
  readonly version: Scalars['Int']['output'];
};

/** 需求调研状态 · Where a demand survey stands. */
export type SurveyState =
  /** 调研中 · In the field. */
  | 'IN_FIELD'
  /** 已发布 · Published. */
  | 'PUBLISHED';

/** 需求调研动作 · What may be done in the procedure, and who may. */
export type SurveyAction =
  /** 启动 · Start, by the body that surveys or the city bureau of civil affairs. */
  | 'START'
  /** 登记结果 · Record findings, by the body that surveys or the city bureau of civil affairs. */
  | 'RECORD'
  /** 发布 · Publish, by the body that surveys or the city bureau of civil affairs. */
  | 'PUBLISH';

/** 项目设立动作 · What may be done in the procedure, and who may. */
export type ProposalAction =
  /** 提出 · Propose, by the proposer or the city bureau of civil affairs, the committee’s secretariat. */
  | 'PROPOSE'
  /** 附调研 · Rest it on a survey, by the proposer or the city bureau of civil affairs, the committee’s secretariat. */
  | 'SURVEY'
  /** 表决 · Vote, by a member of the committee or the city bureau of civil affairs, the committee’s secretariat. */
  | 'VOTE'
  /** 完成论证 · Conclude the argument, by the city bureau of civil affairs, the committee’s secretariat. */
  | 'ARGUE'
  /** 列入目录 · List in the catalogue, by the city bureau of civil affairs, the committee’s secretariat. */
  | 'CATALOGUE'
  /** 不予设立 · Reject, by the city bureau of civil affairs, the committee’s secretariat. */
  | 'REJECT';

/** 购买服务项目动作 · What may be done in the procedure, and who may. */
export type ProjectAction =
  /** 列入目录 · List, by the city bureau of civil affairs. */
  | 'LIST'
  /** 启动招标 · Tender, by the purchaser. */
  | 'TENDER'
  /** 招标未成 · Return to the catalogue, by the purchaser. */
  | 'TENDER_FAILED'
  /** 签约 · Contract, by the purchaser. */
  | 'CONTRACT'
  /** 开始执行 · Start, by the purchaser. */
  | 'START'
  /** 标记即将到期 · Mark as expiring, by the purchaser. */
  | 'MARK_EXPIRING'
  /** 续签 · Renew, by the purchaser. */
  | 'RENEW'
  /** 结束 · End, by the purchaser. */
  | 'END'
  /** 移出目录 · Delist, by the city bureau of civil affairs. */
  | 'DELIST';

/** 购买服务项目 · A service the government purchases: an IFSC or a special project, from its origin to its end. */
export type ServiceProject = {
  readonly __typename?: 'ServiceProject';
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 办理记录 · Every step taken through the hub, oldest first; at most 100. */
  readonly procedure: ReadonlyArray<ProcedureStep>;
  /** 移出目录日 · The day it may be delisted: two years after it was listed, while nobody buys it; null once bought. */
  readonly delistableOn?: Maybe<Scalars['Date']['output']>;
  /** 项目编号 · The hub's key of the project, such as PRJ-0001. */
  readonly id: Scalars['ID']['output'];
  /** 名称 · The project's name. */
  readonly nameZh: Scalars['String']['output'];
  /** 项目类别 · An integrated family service centre or a special project. */
  readonly kind: ProjectKind;
  /** 服务领域 · The fields it covers; at most 11. */
  readonly fields: ReadonlyArray<ServiceField>;
  /** 状态 · Where it stands today between the gate and its end. */
  readonly state: ProjectState;
  /** 状态历程 · The days it entered each state, oldest first; at most 20. */
  readonly history: ReadonlyArray<ProjectStateChange>;
  /** 任务来源 · Which authority ordered it. */
  readonly mandate: Mandate;
  /** 购买方 · The public body that buys it. */
  readonly purchaser: Organisation;
  /** 经费分担 · Who pays which part of a year's price; at most 5. */
  readonly costSharing: ReadonlyArray<CostShare>;
  /** 承办中心 · The centre that carries it out; null for special projects. */
  readonly centre?: Maybe<ServiceCentre>;
  /** 服务街镇 · The township-level divisions it serves; at most 170. */
  readonly townships: ReadonlyArray<Township>;
  /** 设立日期 · The first day under contract; null before. */
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  /** 结束日期 · The last day of its last contract once it has ended, else null. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** 列入目录日期 · The day it was listed in the catalogue; null when it never was. */
  readonly cataloguedOn?: Maybe<Scalars['Date']['output']>;
  /** 合同 · Its contracts, oldest first. */
  readonly contracts: ContractConnection;
  /** 招标 · Its tenders, oldest first. */
  readonly tenders: TenderConnection;
  /** 服务人次 · Person-times of the year, all fields; null when it delivered nothing that year. */
  readonly servicePersonTimes?: Maybe<Scalars['BigInt']['output']>;
  /** 评估 · Its third-party evaluations, newest first. */
  readonly evaluations: EvaluationConnection;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};


/** 购买服务项目 · A service the government purchases: an IFSC or a special project, from its origin to its end. */
export type ServiceProjectContractsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 购买服务项目 · A service the government purchases: an IFSC or a special project, from its origin to its end. */
export type ServiceProjectTendersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 购买服务项目 · A service the government purchases: an IFSC or a special project, from its origin to its end. */
export type ServiceProjectServicePersonTimesArgs = {
  year: Scalars['Int']['input'];
};


/** 购买服务项目 · A service the government purchases: an IFSC or a special project, from its origin to its end. */
export type ServiceProjectEvaluationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 启动调研 · A new demand survey, by the body that carries it out or the city bureau. */
export type StartSurveyInput = {
  /** 名称 · The survey's title; 1 to 100 characters. */
  readonly titleZh: Scalars['String']['input'];
  /** 调研街镇 · The divisions surveyed; 1 to 40. */
  readonly townships: ReadonlyArray<Scalars['ID']['input']>;
  /** 调研机构 · Who carries it out; the asker's own organisation when left out. */
  readonly conductedBy?: InputMaybe<Scalars['ID']['input']>;
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 调研结果 · What was found in one division for one field. */
export type SurveyFindingInput = {
  /** 街镇 · The division. */
  readonly township: Scalars['ID']['input'];
  /** 服务领域 · The field. */
  readonly field: ServiceField;
  /** 有需求人数 · People in need; unit 人. */
  readonly peopleInNeed: Scalars['Int']['input'];
  /** 已获服务人数 · Of them, people served now; unknown when left out; unit 人. */
  readonly metNow?: InputMaybe<Scalars['Int']['input']>;
};

/** 办理调研 · One action on a survey. */
export type ActOnSurveyInput = {
  /** 调研编号 · Such as SUR-001. */
  readonly id: Scalars['ID']['input'];
  /** 动作 · What is done. */
  readonly action: SurveyAction;
  /** 调研结果 · Needed to record; 1 to 100. */
  readonly findings?: InputMaybe<ReadonlyArray<SurveyFindingInput>>;
  /** 受访人数 · People who answered; needed to record; unit 人. */
  readonly respondents?: InputMaybe<Scalars['Int']['input']>;
  /** 说明 · A remark; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 提出项目 · A new project proposal. */
export type ProposeProjectInput = {
  /** 名称 · The proposal's title; 1 to 100 characters. */
  readonly titleZh: Scalars['String']['input'];
  /** 服务领域 · The fields it would cover; 1 to 11. */
  readonly fields: ReadonlyArray<ServiceField>;
  /** 任务来源 · Which authority asked for it; OTHER when left out. */
  readonly mandate?: InputMaybe<Mandate>;
  /** 涉及街镇 · The divisions it is about; the whole city when left out; at most 40. */
  readonly townships?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 布局措施 · What it changes in the layout of centres. */
  readonly layoutMeasure?: InputMaybe<LayoutMeasure>;
  /** 拟年度金额 · The yearly price proposed, in fen. */
  readonly proposedAmount: Scalars['MoneyFen']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 办理项目建议 · One action on a proposal. */
export type ActOnProposalInput = {
  /** 建议编号 · Such as PRO-0001. */
  readonly id: Scalars['ID']['input'];
  /** 动作 · What is done. */
  readonly action: ProposalAction;
  /** 调研 · The survey it rests on; needed for SURVEY. */
  readonly survey?: InputMaybe<Scalars['ID']['input']>;
  /** 席位编号 · Whose vote; needed to vote. */
  readonly seat?: InputMaybe<Scalars['ID']['input']>;
  /** 表决意见 · EXCUSED declares a conflict of interest; needed to vote. */
  readonly position?: InputMaybe<VotePosition>;
  /** 说明 · The reason or remark; needed to reject; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 办理项目 · One action on a project past the gate; tendering and contracting follow from its tender. */
export type ActOnProjectInput = {
  /** 项目编号 · Such as PRJ-0001. */
  readonly id: Scalars['ID']['input'];
  /** 动作 · What is done: START, MARK_EXPIRING, END or DELIST; the others follow from the gate and the tender. */
  readonly action: ProjectAction;
  /** 说明 · A remark; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 项目的一页 · One page of projects. */
export type ServiceProjectConnection = {
  readonly __typename?: 'ServiceProjectConnection';
  /** 项目 · The projects of this page. */
  readonly nodes: ReadonlyArray<ServiceProject>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many projects match, on all pages; unit 个. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 项目状态变更 · The day a project or proposal entered a state. */
export type ProjectStateChange = {
  readonly __typename?: 'ProjectStateChange';
  /** 状态 · The state entered. */
  readonly state: ProjectState;
  /** 日期 · The day it was entered. */
  readonly on: Scalars['Date']['output'];
};

/** 项目类别 · The two kinds of purchased project the report counts apart. */
export type ProjectKind =
  /** 家庭综合服务中心 · An integrated family service centre. */
  | 'IFSC'
  /** 专项服务项目 · A special service project. */
  | 'SPECIAL';

/** 项目状态 · The project gate and what follows it: proposed, surveyed, argued, catalogued, bought, run, ended. */
export type ProjectState =
  /** 已提出 · Proposed. */
  | 'PROPOSED'
  /** 已调研 · Its demand has been surveyed. */
  | 'SURVEYED'
  /** 已论证 · The advisory committee has voted on it. */
  | 'ARGUED'
  /** 已入目录 · Listed in the catalogue of what may be bought. */
  | 'CATALOGUED'
  /** 招标中 · Being tendered. */
  | 'TENDERING'
  /** 已签约 · Contracted, not yet started. */
  | 'CONTRACTED'
  /** 执行中 · Running. */
  | 'RUNNING'
  /** 即将到期 · Running, its contract ends within 90 days. */
  | 'EXPIRING'
  /** 已续签 · Ran on under a further contract. */
  | 'RENEWED'
  /** 已结束 · Ended. */
  | 'ENDED'
  /** 已移出目录 · Removed from the catalogue, unbought for two years. */
  | 'DELISTED'
  /** 未通过 · Refused at the gate. */
  | 'REJECTED';

/** 经费分担 · The part of a year's price one level of government pays. */
export type CostShare = {
  readonly __typename?: 'CostShare';
  /** 政府层级 · The level that pays. */
  readonly level: GovernmentLevel;
  /** 区 · The district that pays; null for the city. */
  readonly district?: Maybe<District>;
  /** 金额 · Its part of one year's price, in fen. */
  readonly amount: Scalars['MoneyFen']['output'];
};

/** 政府层级 · The three levels that move together (市、区、街镇三级同步推进). */
export type GovernmentLevel =
  /** 市级 · The city. */
  | 'CITY'
  /** 区级 · A district. */
  | 'DISTRICT'
  /** 街(镇)级 · A subdistrict or town. */
  | 'TOWNSHIP';

/** 标准价格 · The price of one IFSC for one year, and the days it applies; a dated parameter, never a constant. */
export type StandardPrice = {
  readonly __typename?: 'StandardPrice';
  /** 项目类别 · The kind of project it is the price of. */
  readonly projectKind: ProjectKind;
  /** 金额 · The price of one year, in fen. */
  readonly amount: Scalars['MoneyFen']['output'];
  /** 起用日 · The first day it applies. */
  readonly validFrom: Scalars['Date']['output'];
  /** 止用日 · The last day it applies; null while it is in force. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** 依据 · The document it rests on. */
  readonly basisZh: Scalars['String']['output'];
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 服务量 · Person-times of a year in a place; attendances of community work are contained in them and are never added. */
export type ServiceVolume = {
  readonly __typename?: 'ServiceVolume';
  /** 年度 · The calendar year; a year not over counts up to today. */
  readonly year: Scalars['Int']['output'];
  /** 计量单位 · Always PERSON_TIMES: one person served twice counts twice. */
  readonly unit: Unit;
  /** 合计 · IFSC and special projects together; projects that serve the whole city stand only in the city's volume. */
  readonly personTimes: Scalars['BigInt']['output'];
  /** 按项目类别 · The sum by kind of project, at most 2. */
  readonly byKind: ReadonlyArray<VolumeOfKind>;
  /** 按服务领域 · The sum by field, at most 11. */
  readonly byField: ReadonlyArray<VolumeOfField>;
  /** 项目数 · Projects that delivered in the year; unit 个. */
  readonly projects: Scalars['Int']['output'];
};

/** 某类项目服务量 · The person-times of one kind of project. */
export type VolumeOfKind = {
  readonly __typename?: 'VolumeOfKind';
  /** 项目类别 · The kind. */
  readonly kind: ProjectKind;
  /** 人次 · Its person-times. */
  readonly personTimes: Scalars['BigInt']['output'];
  /** 项目数 · Projects of the kind that delivered; unit 个. */
  readonly projects: Scalars['Int']['output'];
};

/** 某领域服务量 · The person-times of one field. */
export type VolumeOfField = {
  readonly __typename?: 'VolumeOfField';
  /** 服务领域 · The field. */
  readonly field: ServiceField;
  /** 人次 · Its person-times; null where too few to show, or where showing it would give such a one away. */
  readonly personTimes?: Maybe<Scalars['BigInt']['output']>;
  /** 是否隐去 · Whether it was withheld. */
  readonly suppressed: Scalars['Boolean']['output'];
};

/** 社区工作统计 · Sessions and attendances of community work, and the community issues taken up, in a period. */
export type CommunityWorkStatistics = {
  readonly __typename?: 'CommunityWorkStatistics';
  /** 起始日 · The first day of the period. */
  readonly from: Scalars['Date']['output'];
  /** 截止日 · The last day of the period. */
  readonly to: Scalars['Date']['output'];
  /** 社区工作节数 · Sessions of community work; unit 节. */
  readonly sessions: Scalars['Int']['output'];
  /** 参加人次 · Their attendances, in person-times. */
  readonly attendances: Scalars['BigInt']['output'];
  /** 工时 · Staff hours spent on them. */
  readonly hours: Scalars['Float']['output'];
  /** 是否已含在服务人次内 · Always true: a method within the projects, so never to be added to their person-times. */
  readonly withinServiceVolume: Scalars['Boolean']['output'];
  /** 提出的社区问题 · Issues raised in the period; unit 个. */
  readonly issuesRaised: Scalars['Int']['output'];
  /** 解决的社区问题 · Issues solved in the period, whenever raised; unit 个. */
  readonly issuesResolved: Scalars['Int']['output'];
  /** 平均解决天数 · Mean calendar days those took; null without any. */
  readonly meanDaysToResolve?: Maybe<Scalars['Float']['output']>;
};

/** 个案的一页 · One page of cases; needs the scope person:civil-case. */
export type ServiceCaseConnection = {
  readonly __typename?: 'ServiceCaseConnection';
  /** 个案 · The cases of this page. */
  readonly nodes: ReadonlyArray<ServiceCase>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many cases match, on all pages; unit 宗. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 个案状态 · Where a case stands. */
export type ServiceCaseState =
  /** 咨询 · An enquiry. */
  | 'ENQUIRY'
  /** 评估中 · Needs are being assessed. */
  | 'ASSESSING'
  /** 服务中 · Open. */
  | 'OPEN'
  /** 暂停 · On hold. */
  | 'ON_HOLD'
  /** 已结案 · Closed. */
  | 'CLOSED'
  /** 跟进 · Closed, followed up. */
  | 'FOLLOW_UP'
  /** 未成案 · Not opened. */
  | 'NOT_OPENED';

/** 个案来源 · How a case came. */
export type CaseOrigin =
  /** 主动求助 · The person came. */
  | 'SELF'
  /** 外展发现 · Found by outreach. */
  | 'OUTREACH'
  /** 居委会转介 · Named by the residents' committee. */
  | 'RESIDENTS_COMMITTEE'
  /** 部门转介 · Referred, by a department the referral itself tells to those cleared for it. */
  | 'REFERRAL';

/** 个案量 · Cases open on a day, counts only. */
export type Caseload = {
  readonly __typename?: 'Caseload';
  /** 时点 · The day counted at. */
  readonly asOf: Scalars['Date']['output'];
  /** 在办个案 · Cases open that day; null where too few to show; unit 宗. */
  readonly open?: Maybe<Scalars['Int']['output']>;
  /** 是否隐去 · Whether the count was withheld because it is too small. */
  readonly suppressed: Scalars['Boolean']['output'];
};

/** 社区问题 · A problem of a community that social workers took up, from raised to solved. */
export type CommunityIssue = {
  readonly __typename?: 'CommunityIssue';
  /** 问题编号 · The hub's key of the issue, such as ISS-00001. */
  readonly id: Scalars['ID']['output'];
  /** 街镇 · The division it is about. */
  readonly township: Township;
  /** 中心 · The centre that took it up. */
  readonly centre: ServiceCentre;
  /** 类别 · What it is about. */
  readonly category: IssueCategory;
  /** 状态 · Where it stands today. */
  readonly state: IssueState;
  /** 状态历程 · The days it entered each state, oldest first; at most 6. */
  readonly history: ReadonlyArray<IssueStateChange>;
  /** 提出日 · The day it was raised. */
  readonly raisedOn: Scalars['Date']['output'];
  /** 解决日 · The day it was solved; null when it is not. */
  readonly resolvedOn?: Maybe<Scalars['Date']['output']>;
  /** 解决用时 · Calendar days from raised to solved; null when it is not. */
  readonly daysToResolve?: Maybe<Scalars['Int']['output']>;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 社区问题的一页 · One page of community issues. */
export type CommunityIssueConnection = {
  readonly __typename?: 'CommunityIssueConnection';
  /** 社区问题 · The issues of this page. */
  readonly nodes: ReadonlyArray<CommunityIssue>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many issues match, on all pages; unit 个. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 社区问题状态 · Where a community issue stands. */
export type IssueState =
  /** 已提出 · Raised. */
  | 'RAISED'
  /** 已分析 · Looked into. */
  | 'ANALYSED'
  /** 处理中 · In hand. */
  | 'IN_HAND'
  /** 已解决 · Solved. */
  | 'RESOLVED'
  /** 已转交 · Handed to the body in charge. */
  | 'REFERRED'
  /** 已放弃 · Dropped. */
  | 'DROPPED';

/** 社区问题类别 · What a community issue is about. */
export type IssueCategory =
  /** 环境卫生 · Cleanliness and the environment. */
  | 'ENVIRONMENT'
  /** 邻里纠纷 · Disputes between neighbours. */
  | 'NEIGHBOUR_DISPUTE'
  /** 公共安全 · Public safety. */
  | 'SAFETY'
  /** 公共设施 · Public facilities. */
  | 'FACILITIES'
  /** 照顾与支援 · Care and support of residents in difficulty. */
  | 'CARE'
  /** 其他 · Anything else. */
  | 'OTHER';

/** 社区问题状态变更 · The day an issue entered a state. */
export type IssueStateChange = {
  readonly __typename?: 'IssueStateChange';
  /** 状态 · The state entered. */
  readonly state: IssueState;
  /** 日期 · The day it was entered. */
  readonly on: Scalars['Date']['output'];
};

/** 社会工作者 · A social worker: holder of a licence, of a post, or of both; the hub knows workers by key and by no name. */
export type SocialWorker = {
  readonly __typename?: 'SocialWorker';
  /** 负责个案 · Cases the worker is in charge of, newest first; needs the scope person:civil-case. */
  readonly cases?: Maybe<ServiceCaseConnection>;
  /** 登记状态 · How the licence stands today; LAPSED from the day after its last, by time alone. */
  readonly state: LicenceState;
  /** 登记起始日 · The first day of the present registration, or the last there was; null without one. */
  readonly registeredFrom?: Maybe<Scalars['Date']['output']>;
  /** 登记截止日 · Its last day; null without one. */
  readonly registeredUntil?: Maybe<Scalars['Date']['output']>;
  /** 取消日期 · The day the licence was revoked; null where it was not. */
  readonly revokedOn?: Maybe<Scalars['Date']['output']>;
  /** 继续教育学时 · Hours of training confirmed since the present registration began; 0 without one; unit 学时. */
  readonly educationHours: Scalars['Float']['output'];
  /** 应修学时 · Hours a renewal takes: 72 for assistants, 90 for the others, 0 without a licence. 社会工作者继续教育办法; unit 学时. */
  readonly educationHoursRequired: Scalars['Int']['output'];
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 办理记录 · Every step taken through the hub, oldest first; at most 100. */
  readonly procedure: ReadonlyArray<ProcedureStep>;
  /** 社工编号 · The hub's key, such as SW-00001. */
  readonly id: Scalars['ID']['output'];
  /** 职业水平 · The licence held. */
  readonly qualification: Qualification;
  /** 取得日期 · The day of the first licence; null for workers without one. */
  readonly licensedOn?: Maybe<Scalars['Date']['output']>;
  /** 专长领域 · The fields the worker specialises in, at most 4. */
  readonly specialties: ReadonlyArray<ServiceField>;
  /** 现任岗位 · The spell of employment on a day (today unless told); null when there was none. */
  readonly currentEmployment?: Maybe<EmploymentSpell>;
  /** 从业经历 · Every spell of employment in purchased services, oldest first, at most 20. */
  readonly employment: ReadonlyArray<EmploymentSpell>;
  /** 从业年限 · Years in employment up to a day (today unless told), all spells together; null for those never employed by then. */
  readonly yearsOfPractice?: Maybe<Scalars['Float']['output']>;
  /** 培训记录 · Training completed, newest first. */
  readonly training: TrainingRecordConnection;
  /** 考核 · Yearly appraisals, newest first, at most 20. */
  readonly appraisals: ReadonlyArray<Appraisal>;
  /** 激励措施 · Incentives granted, newest first, at most 50. */
  readonly incentives: ReadonlyArray<IncentiveGrant>;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};


/** 社会工作者 · A social worker: holder of a licence, of a post, or of both; the hub knows workers by key and by no name. */
export type SocialWorkerCasesArgs = {
  state?: InputMaybe<ServiceCaseState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 社会工作者 · A social worker: holder of a licence, of a post, or of both; the hub knows workers by key and by no name. */
export type SocialWorkerCurrentEmploymentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** 社会工作者 · A social worker: holder of a licence, of a post, or of both; the hub knows workers by key and by no name. */
export type SocialWorkerYearsOfPracticeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** 社会工作者 · A social worker: holder of a licence, of a post, or of both; the hub knows workers by key and by no name. */
export type SocialWorkerTrainingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 服务标准 · One version of a service standard: the indicators of a field, their targets and the hours they are worth. */
export type ServiceStandard = {
  readonly __typename?: 'ServiceStandard';
  /** 标准编号 · The hub's key of the standard over all its versions, such as STD-ELDERLY. */
  readonly id: Scalars['ID']['output'];
  /** 版本 · The version, from 1. */
  readonly version: Scalars['Int']['output'];
  /** 服务领域 · The field it covers. */
  readonly field: ServiceField;
  /** 名称 · The standard's title. */
  readonly titleZh: Scalars['String']['output'];
  /** 制定单位 · Who issued it: the city bureau, or an evaluation body for its own use. */
  readonly issuer: Organisation;
  /** 是否全市统一 · Whether it holds for the whole city; only such a standard can be the current one. */
  readonly cityWide: Scalars['Boolean']['output'];
  /** 状态 · Where this version stands today. */
  readonly state: StandardState;
  /** 起用日 · The first day it is in force; null before. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** 止用日 · The last day it was in force; null while it is, and before. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** 指标 · Its indicators, by code; at most 30. */
  readonly indicators: ReadonlyArray<IndicatorDefinition>;
  /** 服务流程 · The steps a service goes through under it, in order; at most 12. */
  readonly processSteps: ReadonlyArray<ServiceProcessStep>;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 服务标准的一页 · One page of standards. */
export type ServiceStandardConnection = {
  readonly __typename?: 'ServiceStandardConnection';
  /** 服务标准 · The standards of this page. */
  readonly nodes: ReadonlyArray<ServiceStandard>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many versions of standards match, on all pages; unit 个. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 标准状态 · Where a version of a standard stands. */
export type StandardState =
  /** 起草 · Being drafted. */
  | 'DRAFT'
  /** 征求意见 · Out for consultation. */
  | 'CONSULTING'
  /** 施行中 · In force. */
  | 'IN_FORCE'
  /** 已被取代 · Replaced by a later version. */
  | 'SUPERSEDED'
  /** 已废止 · Repealed without a successor. */
  | 'REPEALED';

/** 服务流程步骤 · One step of the service process. */
export type ServiceProcessStep = {
  readonly __typename?: 'ServiceProcessStep';
  /** 名称 · What is done. */
  readonly nameZh: Scalars['String']['output'];
  /** 完成时限 · Working days it should take at most; null when open. */
  readonly withinWorkingDays?: Maybe<Scalars['Int']['output']>;
};

/** 指标定义 · What is counted, in which unit, how much a year, and how many hours one unit is worth (工时标准). */
export type IndicatorDefinition = {
  readonly __typename?: 'IndicatorDefinition';
  /** 指标代码 · The indicator's code within its standard. */
  readonly code: Scalars['String']['output'];
  /** 名称 · The indicator's name. */
  readonly nameZh: Scalars['String']['output'];
  /** 指标类别 · Requirement, output, outcome, quality or hours. */
  readonly kind: IndicatorKind;
  /** 计量单位 · What one unit is. */
  readonly unit: Unit;
  /** 年度目标 · How much a centre should deliver a year; null where it is not a quantity. */
  readonly annualTarget?: Maybe<Scalars['BigInt']['output']>;
  /** 标准工时 · Hours one unit is worth; null where none is set. */
  readonly normHoursPerUnit?: Maybe<Scalars['Float']['output']>;
};

/** 指标类别 · The kinds of indicator. */
export type IndicatorKind =
  /** 基本要求 · An essential requirement. */
  | 'ESSENTIAL_REQUIREMENT'
  /** 产出指标 · An output. */
  | 'OUTPUT'
  /** 成效指标 · An outcome. */
  | 'OUTCOME'
  /** 质量标准 · A quality standard. */
  | 'QUALITY_STANDARD'
  /** 工时 · Work hours. */
  | 'WORK_HOUR';

/** 指标完成情况 · What a centre delivered of one indicator in one year, against target and norm hours. */
export type IndicatorResult = {
  readonly __typename?: 'IndicatorResult';
  /** 中心 · The centre. */
  readonly centre: ServiceCentre;
  /** 服务标准 · The version of the standard it worked to. */
  readonly standard: ServiceStandard;
  /** 指标 · The indicator. */
  readonly indicator: IndicatorDefinition;
  /** 年度 · The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** 目标 · The year's target, for the part of the year it was open. */
  readonly target: Scalars['BigInt']['output'];
  /** 完成量 · Delivered in the year, or so far within it. */
  readonly delivered: Scalars['BigInt']['output'];
  /** 完成率 · Delivered as a share of the target, in per cent; null where the target is 0. */
  readonly completionPercent?: Maybe<Scalars['Float']['output']>;
  /** 折算工时 · Delivered × norm hours; null where no norm is set. */
  readonly normHours?: Maybe<Scalars['Float']['output']>;
  /** 实际工时 · Hours the centre reports it spent; null where it reports none. */
  readonly reportedHours?: Maybe<Scalars['Float']['output']>;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 指标完成情况的一页 · One page of indicator results. */
export type IndicatorResultConnection = {
  readonly __typename?: 'IndicatorResultConnection';
  /** 指标完成情况 · The results of this page. */
  readonly nodes: ReadonlyArray<IndicatorResult>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many results match, on all pages; unit 项. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 指标完成统计 · One indicator over all centres of a place and year. */
export type IndicatorCompletion = {
  readonly __typename?: 'IndicatorCompletion';
  /** 指标 · The indicator. */
  readonly indicator: IndicatorDefinition;
  /** 中心数 · Centres that report it; unit 个. */
  readonly centres: Scalars['Int']['output'];
  /** 目标 · The sum of their targets. */
  readonly target: Scalars['BigInt']['output'];
  /** 完成量 · The sum they delivered. */
  readonly delivered: Scalars['BigInt']['output'];
  /** 完成率 · Delivered as a share of the target, in per cent; null where the target is 0. */
  readonly completionPercent?: Maybe<Scalars['Float']['output']>;
  /** 未达标中心数 · Centres below their target; unit 个. */
  readonly belowTarget: Scalars['Int']['output'];
  /** 折算工时 · Delivered × norm hours; null where no norm is set. */
  readonly normHours?: Maybe<Scalars['Float']['output']>;
  /** 实际工时 · Hours reported. */
  readonly reportedHours: Scalars['Float']['output'];
};

/** 监督发现动作 · What may be done in the procedure, and who may. */
export type FindingAction =
  /** 提出 · Raise, by the bureau of civil affairs or an industry body or the public. */
  | 'RAISE'
  /** 认定属实 · Substantiate, by the bureau of civil affairs. */
  | 'SUBSTANTIATE'
  /** 认定不属实 · Find it not substantiated, by the bureau of civil affairs. */
  | 'DISMISS'
  /** 开始整改 · Begin to put it right, by the organisation it is about or the bureau of civil affairs. */
  | 'BEGIN_RECTIFICATION'
  /** 确认整改完成 · Confirm that it is put right, by the bureau of civil affairs. */
  | 'CONFIRM_RECTIFIED';

/** 信用记录状态 · Where a credit entry stands. */
export type CreditState =
  /** 已记入 · Entered. */
  | 'ENTERED'
  /** 申请修复 · Repair requested. */
  | 'REPAIR_REQUESTED'
  /** 已修复 · Repaired. */
  | 'REPAIRED';

/** 信用记录动作 · What may be done in the procedure, and who may. */
export type CreditAction =
  /** 记入 · Enter, by the bureau of civil affairs. */
  | 'ENTER'
  /** 申请修复 · Ask for repair, by the organisation it is about. */
  | 'REQUEST_REPAIR'
  /** 同意修复 · Grant repair, by the bureau of civil affairs. */
  | 'GRANT_REPAIR'
  /** 不同意修复 · Refuse repair, by the bureau of civil affairs. */
  | 'REFUSE_REPAIR';

/** 等级评定状态 · Where a grade stands. */
export type GradeState =
  /** 有效 · Valid. */
  | 'VALID'
  /** 已撤销 · Revoked. */
  | 'REVOKED'
  /** 已到期 · Expired. */
  | 'EXPIRED';

/** 等级评定动作 · What may be done in the procedure, and who may. */
export type GradeAction =
  /** 评定 · Award, by the bureau of civil affairs. */
  | 'AWARD'
  /** 降级 · Downgrade, by the bureau of civil affairs. */
  | 'DOWNGRADE'
  /** 撤销 · Revoke, by the bureau of civil affairs. */
  | 'REVOKE'
  /** 到期 · Expire, by time. */
  | 'EXPIRE';

/** 监督发现 · Something found against an organisation, by the industry itself, government or the public. */
export type SupervisionFinding = {
  readonly __typename?: 'SupervisionFinding';
  /** 发现编号 · The hub's key of the finding, such as FND-00001. */
  readonly id: Scalars['ID']['output'];
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 办理记录 · Every step taken through the hub, oldest first; at most 100. */
  readonly procedure: ReadonlyArray<ProcedureStep>;
  /** 组织 · Whom it is about. */
  readonly organisation: Organisation;
  /** 监督渠道 · Who found it. */
  readonly channel: SupervisionChannel;
  /** 类别 · What it is about. */
  readonly subject: FindingSubject;
  /** 内容 · What was found; null while it is not substantiated, and when it was found not to be. */
  readonly detailZh?: Maybe<Scalars['String']['output']>;
  /** 状态 · Where it stands today. */
  readonly state: FindingState;
  /** 状态历程 · The days it entered each state, oldest first, at most 6. */
  readonly history: ReadonlyArray<FindingStateChange>;
  /** 提出日期 · The day it was raised. */
  readonly raisedOn: Scalars['Date']['output'];
  /** 整改期限 · The last day to put it right; null when nothing is to be. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** 整改完成日期 · The day it was put right; null while it is not. */
  readonly rectifiedOn?: Maybe<Scalars['Date']['output']>;
  /** 是否逾期 · Whether it is past due and not put right today. */
  readonly overdue: Scalars['Boolean']['output'];
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 信用记录 · One entry of an organisation's credit record. */
export type CreditRecord = {
  readonly __typename?: 'CreditRecord';
  /** 记录编号 · The hub's key of the entry, such as CRD-00001. */
  readonly id: Scalars['ID']['output'];
  /** 决定日 · The day of the decision it records; null where that was not recorded. */
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 是否逾期记入 · Whether it was entered later than 5 working days after the decision. 社会组织信用信息管理办法. */
  readonly enteredLate: Scalars['Boolean']['output'];
  /** 状态 · Whether its repair was asked for or granted. */
  readonly state: CreditState;
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 办理记录 · Every step taken through the hub, oldest first; at most 100. */
  readonly procedure: ReadonlyArray<ProcedureStep>;
  /** 组织 · Whose record it is. */
  readonly organisation: Organisation;
  /** 类别 · What kind of entry. */
  readonly kind: CreditRecordKind;
  /** 记录日期 · The day it was entered, from which it takes effect. */
  readonly recordedOn: Scalars['Date']['output'];
  /** 有效期至 · The last day it has effect; null while it has, or when it has none to lose. */
  readonly effectiveUntil?: Maybe<Scalars['Date']['output']>;
  /** 摘要 · What was entered. */
  readonly summaryZh: Scalars['String']['output'];
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 提出监督发现 · A finding by government or an industry body, or a complaint of the public. */
export type RaiseFindingInput = {
  /** 组织 · Whom it is about. */
  readonly organisation: Scalars['ID']['input'];
  /** 类别 · What it is about. */
  readonly subject: FindingSubject;
  /** 内容 · What was found; 1 to 500 characters; name no person. */
  readonly detailZh: Scalars['String']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 办理监督发现 · One action on a finding. */
export type ActOnFindingInput = {
  /** 发现编号 · Such as FND-00001. */
  readonly id: Scalars['ID']['input'];
  /** 动作 · What is done. */
  readonly action: FindingAction;
  /** 整改期限 · The last day to put it right; needed to substantiate. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** 说明 · The reason or remark; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 记入信用记录 · A new entry. */
export type EnterCreditInput = {
  /** 组织 · Whose record. */
  readonly organisation: Scalars['ID']['input'];
  /** 类别 · What kind of entry; REMOVAL and EXIT follow from a repair and an exit. */
  readonly kind: CreditRecordKind;
  /** 摘要 · What is entered; 1 to 200 characters. */
  readonly summaryZh: Scalars['String']['input'];
  /** 决定日 · The day of the decision; today or earlier. */
  readonly decidedOn: Scalars['Date']['input'];
  /** 有效期至 · The last day it has effect; open when left out. */
  readonly effectiveUntil?: InputMaybe<Scalars['Date']['input']>;
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 办理信用记录 · One action on an entry. */
export type ActOnCreditInput = {
  /** 记录编号 · Such as CRD-00001. */
  readonly id: Scalars['ID']['input'];
  /** 动作 · What is done. */
  readonly action: CreditAction;
  /** 说明 · The reason; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 评定等级 · A grade of an agency, valid for five years. */
export type AwardGradeInput = {
  /** 机构 · The agency. */
  readonly organisation: Scalars['ID']['input'];
  /** 等级 · The grade. */
  readonly grade: OrganisationGrade;
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 办理等级 · A downgrade or a revocation. */
export type ActOnGradeInput = {
  /** 评定编号 · Such as GRA-0001. */
  readonly id: Scalars['ID']['input'];
  /** 动作 · DOWNGRADE or REVOKE. */
  readonly action: GradeAction;
  /** 降至等级 · The lower grade; needed to downgrade. */
  readonly grade?: InputMaybe<OrganisationGrade>;
  /** 说明 · The reason; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 信用记录的一页 · One page of credit entries. */
export type CreditRecordConnection = {
  readonly __typename?: 'CreditRecordConnection';
  /** 信用记录 · The entries of this page. */
  readonly nodes: ReadonlyArray<CreditRecord>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many entries match, on all pages; unit 条. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 信用记录类别 · The kinds of entry; the last five decide the standing. */
export type CreditRecordKind =
  /** 基础信息 · A basic entry: registration, change. */
  | 'BASIC'
  /** 年报信息 · An annual report. */
  | 'ANNUAL_REPORT'
  /** 检查信息 · An inspection. */
  | 'INSPECTION'
  /** 行政处罚 · An administrative penalty. */
  | 'PENALTY'
  /** 移出名录 · Removal from a list; the listing it ends has its last day set. */
  | 'REMOVAL'
  /** 表彰 · A commendation. */
  | 'COMMENDATION'
  /** 列入活动异常名录 · Entry in the abnormal-activity list. */
  | 'ABNORMAL_LISTING'
  /** 列入严重违法失信名单 · Entry in the serious-dishonesty list. */
  | 'SERIOUS_LISTING'
  /** 退出 · Exit from the sector. */
  | 'EXIT';

/** 信用状况 · Where an organisation stands in the credit system, from the gravest entry in effect. */
export type CreditStanding =
  /** 正常 · No entry in effect that decides. */
  | 'NORMAL'
  /** 受表彰 · Commended, and nothing graver. */
  | 'COMMENDED'
  /** 活动异常名录 · On the abnormal-activity list. */
  | 'ABNORMAL_LIST'
  /** 严重违法失信名单 · On the serious-dishonesty list. */
  | 'SERIOUS_DISHONESTY_LIST'
  /** 已退出 · Left the sector. */
  | 'EXITED';

/** 监督发现的一页 · One page of findings. */
export type SupervisionFindingConnection = {
  readonly __typename?: 'SupervisionFindingConnection';
  /** 监督发现 · The findings of this page. */
  readonly nodes: ReadonlyArray<SupervisionFinding>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many findings match, on all pages; unit 件. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 监督渠道 · The three sides of supervision (行业自律、政府、公众). */
export type SupervisionChannel =
  /** 行业自律监督 · The industry's own. */
  | 'INDUSTRY'
  /** 政府监督 · Government's. */
  | 'GOVERNMENT'
  /** 公众监督 · The public's. */
  | 'PUBLIC';

/** 监督发现类别 · What findings are about. */
export type FindingSubject =
  /** 内部管理 · Internal management. */
  | 'MANAGEMENT'
  /** 服务质量 · Quality of service. */
  | 'SERVICE_QUALITY'
  /** 财务 · Use of money. */
  | 'FINANCE'
  /** 从业伦理 · Professional ethics. */
  | 'ETHICS'
  /** 劳动用工 · Employment. */
  | 'EMPLOYMENT';

/** 监督发现状态 · Where a finding stands. */
export type FindingState =
  /** 已提出 · Raised, to be looked into. */
  | 'RAISED'
  /** 属实 · Substantiated. */
  | 'SUBSTANTIATED'
  /** 不属实 · Not substantiated. */
  | 'UNSUBSTANTIATED'
  /** 整改中 · Being put right. */
  | 'RECTIFYING'
  /** 已整改 · Put right. */
  | 'RECTIFIED';

/** 监督发现状态变更 · The day a finding entered a state. */
export type FindingStateChange = {
  readonly __typename?: 'FindingStateChange';
  /** 状态 · The state entered. */
  readonly state: FindingState;
  /** 日期 · The day it was entered. */
  readonly on: Scalars['Date']['output'];
};

/** 招标采购动作 · What may be done in the procedure, and who may. */
export type TenderAction =
  /** 立项草拟 · Draw up, by the purchaser. */
  | 'DRAW_UP'
  /** 发布公告 · Publish, by the purchaser. */
  | 'PUBLISH'
  /** 发布答疑 · Clarify, by the purchaser. */
  | 'CLARIFY'
  /** 截标开标 · Close and open the bids, by the purchaser. */
  | 'CLOSE'
  /** 开始评审 · Evaluate, by the purchaser. */
  | 'EVALUATE'
  /** 登记评分 · Score, by the purchaser. */
  | 'SCORE'
  /** 公示中标结果 · Publicise the award, by the purchaser. */
  | 'PUBLICISE'
  /** 质疑 · Challenge, by a bidder. */
  | 'CHALLENGE'
  /** 答复质疑 · Answer a challenge, by the purchaser. */
  | 'ANSWER_CHALLENGE'
  /** 撤回质疑 · Withdraw a challenge, by a bidder. */
  | 'WITHDRAW_CHALLENGE'
  /** 投诉 · Complain to the supervisor, by a bidder. */
  | 'COMPLAIN'
  /** 投诉处理决定 · Decide a complaint, by the finance department, which supervises procurement. */
  | 'DECIDE_COMPLAINT'
  /** 重新评审 · Evaluate again, by the purchaser. */
  | 'EVALUATE_AGAIN'
  /** 发中标通知 · Award, by the purchaser. */
  | 'AWARD'
  /** 签订合同 · Sign the contract, by the purchaser. */
  | 'CONTRACT'
  /** 废标 · Void, by the purchaser. */
  | 'VOID'
  /** 取消 · Call off, by the purchaser. */
  | 'CANCEL';

/** 投标状态 · Where a bid stands. */
export type BidState =
  /** 已递交 · Submitted. */
  | 'SUBMITTED'
  /** 已撤回 · Withdrawn. */
  | 'WITHDRAWN';

/** 投标动作 · What may be done in the procedure, and who may. */
export type BidAction =
  /** 递交 · Submit, by the bidder. */
  | 'SUBMIT'
  /** 撤回 · Withdraw, by the bidder. */
  | 'WITHDRAW';

/** 招标 · One procurement of a project, from drafting to contract. */
export type Tender = {
  readonly __typename?: 'Tender';
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 办理记录 · Every step taken through the hub, oldest first; at most 100. */
  readonly procedure: ReadonlyArray<ProcedureStep>;
  /** 质疑期限 · The last day a bidder may challenge: 7 working days after the award was made public; null before. 政府采购法第五十二条. */
  readonly challengeUntil?: Maybe<Scalars['Date']['output']>;
  /** 签约是否逾期 · Whether it is awarded, not contracted, and past the 30 days of 政府采购法第四十六条 today. */
  readonly contractOverdue: Scalars['Boolean']['output'];
  /** 本机构投标 · The bid of the asker's own agency, sealed or not; null for anybody else. */
  readonly ownBid?: Maybe<Bid>;
  /** 招标编号 · The hub's key of the tender, such as TEN-0001. */
  readonly id: Scalars['ID']['output'];
  /** 项目 · What is to be bought. */
  readonly project: ServiceProject;
  /** 采购方式 · How the supplier is chosen. 政府采购法第二十六条. */
  readonly method: ProcurementMethod;
  /** 状态 · Where it stands today. */
  readonly state: TenderState;
  /** 状态历程 · The days it entered each state, oldest first; at most 20. */
  readonly history: ReadonlyArray<TenderStateChange>;
  /** 最低等级 · The lowest grade a bidder may hold as at the closing day; null when none is asked. */
  readonly minimumGrade?: Maybe<OrganisationGrade>;
  /** 优先等级 · Bidders holding at least this grade as at the closing day are preferred; null when none is. */
  readonly preferGradeAtLeast?: Maybe<OrganisationGrade>;
  /** 优先加分 · Points added to a preferred bidder's score; 0 when none is preferred. */
  readonly preferencePoints: Scalars['Float']['output'];
  /** 最高限价 · The most a year may cost, in fen. */
  readonly ceiling: Scalars['MoneyFen']['output'];
  /** 公告日 · The day it was published; null for drafts. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** 截标日 · The last day bids are taken, and the day grades and credit are looked at; null for drafts. */
  readonly closesOn?: Maybe<Scalars['Date']['output']>;
  /** 中标公示日 · The day the intended award was made public; null before. */
  readonly awardPublicisedOn?: Maybe<Scalars['Date']['output']>;
  /** 中标日 · The day of the award notice; null before. */
  readonly awardedOn?: Maybe<Scalars['Date']['output']>;
  /** 签约期限 · The last day to sign: 30 days after the award notice; null before it. 政府采购法第四十六条. */
  readonly contractDueOn?: Maybe<Scalars['Date']['output']>;
  /** 废标原因 · Why it was voided; null when it was not. 政府采购法第三十六条. */
  readonly voidReason?: Maybe<VoidReason>;
  /** 投标 · Its bids by rank, ineligible ones last; sealed (empty) until the closing day has passed; at most 12. */
  readonly bids: ReadonlyArray<Bid>;
  /** 投标家数 · How many agencies bid; null while bids are sealed; unit 家. */
  readonly bidCount?: Maybe<Scalars['Int']['output']>;
  /** 合格投标家数 · How many of them are eligible; with fewer than 3 the tender is void; null while bids are sealed; unit 家. 政府采购法第三十六条. */
  readonly eligibleBidCount?: Maybe<Scalars['Int']['output']>;
  /** 中标机构 · The agency it was awarded to; null before the award is made public. */
  readonly winner?: Maybe<Organisation>;
  /** 质疑与投诉 · Challenges to it in the order filed; at most 10. */
  readonly challenges: ReadonlyArray<TenderChallenge>;
  /** 合同 · The contract it led to; null before signing. */
  readonly contract?: Maybe<Contract>;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 投标 · One agency's bid, judged as at the closing day. */
export type Bid = {
  readonly __typename?: 'Bid';
  /** 投标编号 · The bid's key within its tender, such as TEN-0001/1. */
  readonly id: Scalars['ID']['output'];
  /** 投标状态 · Whether it stands or was taken back. */
  readonly state: BidState;
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 审查结论 · Each ground a bid may fail on, in the order examined, with what was found; at most 8. */
  readonly grounds: ReadonlyArray<BidGround>;
  /** 招标 · The tender it was made in. */
  readonly tender: Tender;
  /** 投标机构 · The agency that bid. */
  readonly bidder: Organisation;
  /** 投标日 · The day it came in. */
  readonly submittedOn: Scalars['Date']['output'];
  /** 报价 · The price of one year, in fen. */
  readonly amount: Scalars['MoneyFen']['output'];
  /** 投标时等级 · The grade the bidder held, still valid, as at the closing day; null when none. */
  readonly gradeAtBid?: Maybe<OrganisationGrade>;
  /** 投标时信用 · The bidder's credit standing as at the closing day. */
  readonly creditAtBid: CreditStanding;
  /** 是否合格 · Whether it may be considered. */
  readonly eligible: Scalars['Boolean']['output'];
  /** 不合格原因 · The first ground it may not be considered on; null when eligible. */
  readonly ineligibleReason?: Maybe<IneligibleReason>;
  /** 是否享受优先 · Whether the preference of the tender applies to it. */
  readonly preferred: Scalars['Boolean']['output'];
  /** 评审得分 · What the committee gave it, 0–100, before preference; null while not scored. */
  readonly reviewScore?: Maybe<Scalars['Float']['output']>;
  /** 总分 · Review score and preference points; null while not scored or ineligible. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** 名次 · Its place among eligible bids; null while not scored or ineligible. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 审查事项 · One ground a bid may not be considered on, and what was found. */
export type BidGround = {
  readonly __typename?: 'BidGround';
  /** 事项 · The ground. */
  readonly ground: IneligibleReason;
  /** 是否通过 · Whether the bid passes it. */
  readonly passed: Scalars['Boolean']['output'];
  /** 认定 · What was found, in Chinese. */
  readonly textZh: Scalars['String']['output'];
  /** 认定(英文) · What was found, in English. */
  readonly textEn: Scalars['String']['output'];
};

/** 质疑与投诉 · A bidder's challenge and, unsatisfied, its complaint. 政府采购法第五十二、五十三、五十五条. */
export type TenderChallenge = {
  readonly __typename?: 'TenderChallenge';
  /** 质疑编号 · The challenge's key within its tender, such as TEN-0001/C1. */
  readonly id: Scalars['ID']['output'];
  /** 答复是否逾期 · Whether it was answered late, or is unanswered and past due today. */
  readonly answerOverdue: Scalars['Boolean']['output'];
  /** 质疑机构 · The bidder that challenged. */
  readonly challenger: Organisation;
  /** 质疑事项 · What it objects to. */
  readonly groundsZh: Scalars['String']['output'];
  /** 状态 · Where it stands. */
  readonly state: ChallengeState;
  /** 提出日 · The day it was filed, within 7 working days of learning of the harm. */
  readonly filedOn: Scalars['Date']['output'];
  /** 答复期限 · The last day to answer: 7 working days after filing. */
  readonly answerDueOn: Scalars['Date']['output'];
  /** 答复日 · The day it was answered; null while it is not. */
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  /** 投诉期限 · The last day to complain to the supervisor: 15 working days after the answer fell due. */
  readonly complaintDueOn: Scalars['Date']['output'];
  /** 投诉日 · The day it was taken to the supervisor as a complaint; null when it was not. */
  readonly complainedOn?: Maybe<Scalars['Date']['output']>;
  /** 是否成立 · Whether it was upheld; null while undecided. */
  readonly upheld?: Maybe<Scalars['Boolean']['output']>;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 评分 · What the evaluation committee gave one bid. */
export type BidScoreInput = {
  /** 投标机构 · The bidder. */
  readonly bidder: Scalars['ID']['input'];
  /** 得分 · From 0 to 100. */
  readonly score: Scalars['Float']['input'];
};

/** 立项草拟 · A new tender of a project. 政府采购法第二十六至二十八条. */
export type DraftTenderInput = {
  /** 项目 · What is to be bought. */
  readonly project: Scalars['ID']['input'];
  /** 采购方式 · How the supplier is chosen. */
  readonly method: ProcurementMethod;
  /** 最低等级 · The lowest grade a bidder may hold; none when left out. */
  readonly minimumGrade?: InputMaybe<OrganisationGrade>;
  /** 优先等级 · Bidders with at least this grade are preferred; A3 unless told (优先购买3A以上). */
  readonly preferGradeAtLeast?: InputMaybe<OrganisationGrade>;
  /** 优先加分 · Points added to a preferred bidder's score, 0 to 10. */
  readonly preferencePoints?: InputMaybe<Scalars['Float']['input']>;
  /** 最高限价 · The most a year may cost, in fen. */
  readonly ceiling: Scalars['MoneyFen']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 办理招标 · One action on a tender. */
export type ActOnTenderInput = {
  /** 招标编号 · Such as TEN-0001. */
  readonly id: Scalars['ID']['input'];
  /** 动作 · What is done. */
  readonly action: TenderAction;
  /** 说明 · Reason, grounds, answer or decision; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 截标日 · The last day bids are taken; needed to publish. */
  readonly closesOn?: InputMaybe<Scalars['Date']['input']>;
  /** 评分 · Scores by bidder; needed to score; 1 to 12. */
  readonly scores?: InputMaybe<ReadonlyArray<BidScoreInput>>;
  /** 质疑编号 · Which challenge is answered, withdrawn, taken further or decided. */
  readonly challenge?: InputMaybe<Scalars['ID']['input']>;
  /** 是否成立 · Whether the challenge or complaint is upheld; needed to answer and decide. */
  readonly upheld?: InputMaybe<Scalars['Boolean']['input']>;
  /** 废标原因 · Needed to void. */
  readonly voidReason?: InputMaybe<VoidReason>;
  /** 合同起始日 · The first day of service; needed to sign. */
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** 合同终止日 · The last day of service; needed to sign. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 递交投标 · A bid of the asker's own agency. */
export type SubmitBidInput = {
  /** 招标编号 · Such as TEN-0001. */
  readonly tender: Scalars['ID']['input'];
  /** 报价 · The price of one year, in fen. */
  readonly amount: Scalars['MoneyFen']['input'];
  /** 申报机构背景 · Whether the agency's background is declared with it; a bid without is not eligible. */
  readonly backgroundDeclared: Scalars['Boolean']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 撤回投标 · Takes back a bid before the closing day has passed. */
export type WithdrawBidInput = {
  /** 投标编号 · Such as TEN-0001/1. */
  readonly id: Scalars['ID']['input'];
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 招标的一页 · One page of tenders. */
export type TenderConnection = {
  readonly __typename?: 'TenderConnection';
  /** 招标 · The tenders of this page. */
  readonly nodes: ReadonlyArray<Tender>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many tenders match, on all pages; unit 个. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 招标状态变更 · The day a tender entered a state. */
export type TenderStateChange = {
  readonly __typename?: 'TenderStateChange';
  /** 状态 · The state entered. */
  readonly state: TenderState;
  /** 日期 · The day it was entered. */
  readonly on: Scalars['Date']['output'];
};

/** 采购方式 · The methods of 政府采购法第二十六条, and competitive consultation. */
export type ProcurementMethod =
  /** 公开招标 · Open tender. */
  | 'OPEN_TENDER'
  /** 邀请招标 · Invited tender. */
  | 'INVITED_TENDER'
  /** 竞争性谈判 · Competitive negotiation. */
  | 'COMPETITIVE_NEGOTIATION'
  /** 竞争性磋商 · Competitive consultation. */
  | 'COMPETITIVE_CONSULTATION'
  /** 单一来源采购 · Single source. */
  | 'SINGLE_SOURCE'
  /** 询价 · Inquiry. */
  | 'INQUIRY';

/** 招标状态 · Where a tender stands. */
export type TenderState =
  /** 草拟 · Being drawn up. */
  | 'DRAFT'
  /** 已公告 · Published, taking bids. */
  | 'PUBLISHED'
  /** 答疑中 · Questions of bidders are being answered. */
  | 'CLARIFYING'
  /** 已截标 · Closed to bids, opened. */
  | 'CLOSED'
  /** 评审中 · Bids are being scored. */
  | 'EVALUATING'
  /** 中标公示 · The intended award is public. */
  | 'AWARD_PUBLICISED'
  /** 质疑处理中 · The award is challenged. */
  | 'CHALLENGED'
  /** 已中标 · The award notice was given. */
  | 'AWARDED'
  /** 已签约 · The contract is signed. */
  | 'CONTRACTED'
  /** 废标 · Void. */
  | 'VOIDED'
  /** 已取消 · Called off by the purchaser. */
  | 'CANCELLED';

/** 废标原因 · The grounds of 政府采购法第三十六条. */
export type VoidReason =
  /** 有效投标不足三家 · Fewer than three eligible bids. */
  | 'FEWER_THAN_THREE'
  /** 出现违法违规行为 · A breach that affected fairness. */
  | 'UNLAWFUL_CONDUCT'
  /** 报价均超过限价 · Every bid above the ceiling. */
  | 'ALL_ABOVE_CEILING'
  /** 任务取消 · The need fell away through a major change. */
  | 'NEED_CANCELLED';

/** 投标的一页 · One page of bids. */
export type BidConnection = {
  readonly __typename?: 'BidConnection';
  /** 投标 · The bids of this page. */
  readonly nodes: ReadonlyArray<Bid>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many bids match, on all pages; unit 份. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 不合格原因 · The grounds a bid may not be considered on, in the order they are examined. */
export type IneligibleReason =
  /** 逾期送达 · It came in after the closing day. */
  | 'LATE'
  /** 报价超过限价 · Its price is above the ceiling. */
  | 'ABOVE_CEILING'
  /** 列入严重违法失信名单 · The bidder stood on the serious-dishonesty list, or had exited. */
  | 'SERIOUS_DISHONESTY'
  /** 暂停投标 · The bidder was barred from tenders by an exit procedure. */
  | 'SUSPENDED_FROM_TENDER'
  /** 等级未达门槛 · The bidder held no valid grade as high as the minimum. */
  | 'GRADE_BELOW_MINIMUM'
  /** 未申报机构背景 · The bidder did not declare its background. */
  | 'BACKGROUND_UNDECLARED';

/** 质疑状态 · Where a challenge stands. */
export type ChallengeState =
  /** 已提出 · Filed, to be answered. */
  | 'FILED'
  /** 已答复 · Answered. */
  | 'ANSWERED'
  /** 已投诉 · Taken to the supervisor. */
  | 'COMPLAINED'
  /** 已裁决 · Decided by the supervisor. */
  | 'DECIDED'
  /** 已撤回 · Withdrawn. */
  | 'WITHDRAWN';

/** 登记状态 · How a worker's licence stands. */
export type LicenceState =
  /** 未持证 · Works without a licence. */
  | 'UNLICENSED'
  /** 登记有效 · Registered for three years. */
  | 'REGISTERED'
  /** 登记已过期 · The registration was not renewed by its last day; by time alone. The certificate is still held. */
  | 'LAPSED'
  /** 已取消 · Revoked by the bureau of civil affairs. */
  | 'REVOKED';

/** 登记动作 · What may be done in the procedure, and who may. */
export type LicenceAction =
  /** 登录 · Enrol a worker without a licence, by the bureau of civil affairs or an agency. */
  | 'ENROL'
  /** 登记 · Register a certificate, the first or a higher one, by the bureau of civil affairs. */
  | 'REGISTER'
  /** 再登记 · Renew a registration for three years, by the bureau of civil affairs. */
  | 'RENEW'
  /** 过期 · Lapse, by time. */
  | 'LAPSE'
  /** 取消 · Revoke, by the bureau of civil affairs. */
  | 'REVOKE';

/** 在岗状态 · Whether a spell of employment goes on. */
export type EmploymentState =
  /** 在岗 · It goes on. */
  | 'GOING_ON'
  /** 已离岗 · It ended. */
  | 'ENDED';

/** 从业动作 · What may be done in the procedure, and who may. */
export type EmploymentAction =
  /** 上岗 · Begin on a vacant post, by its agency or the bureau of civil affairs. */
  | 'BEGIN'
  /** 离岗 · End, with where the worker goes, by the agency or the bureau of civil affairs. */
  | 'END';

/** 培训记录状态 · Whether the hours count. */
export type TrainingState =
  /** 已确认 · Confirmed: the hours count. */
  | 'CONFIRMED'
  /** 待确认 · Claimed by the employer. */
  | 'CLAIMED'
  /** 不予确认 · Refused. */
  | 'REFUSED'
  /** 已作废 · Voided. */
  | 'VOIDED';

/** 培训记录动作 · What may be done in the procedure, and who may. */
export type TrainingAction =
  /** 记录 · Record, by the body that gave the course or the bureau of civil affairs. */
  | 'RECORD'
  /** 申报 · Claim, by the worker's employer. */
  | 'CLAIM'
  /** 确认 · Confirm a claim, by the body that gave the course or the bureau of civil affairs. */
  | 'CONFIRM'
  /** 不予确认 · Refuse a claim, by the same. */
  | 'REFUSE'
  /** 作废 · Void what was confirmed, by the same. */
  | 'VOID';

/** 激励状态 · Whether an incentive stands. */
export type IncentiveState =
  /** 已授予 · It stands. */
  | 'GRANTED'
  /** 已撤回 · It was withdrawn, and is counted nowhere. */
  | 'WITHDRAWN';

/** 激励动作 · What may be done in the procedure, and who may. */
export type IncentiveAction =
  /** 授予 · Grant, by the worker's employer or the bureau of civil affairs. */
  | 'GRANT'
  /** 撤回 · Withdraw, by who granted it or the bureau of civil affairs. */
  | 'WITHDRAW';

/** 从业经历 · One spell of a worker at one agency. */
export type EmploymentSpell = {
  readonly __typename?: 'EmploymentSpell';
  /** 从业编号 · The hub's key of the spell, such as EMP-00001. */
  readonly id: Scalars['ID']['output'];
  /** 在岗状态 · Whether it goes on. */
  readonly state: EmploymentState;
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 办理记录 · Every step taken through the hub, oldest first; at most 100. */
  readonly procedure: ReadonlyArray<ProcedureStep>;
  /** 社工 · The worker. */
  readonly worker: SocialWorker;
  /** 机构 · The employer. */
  readonly organisation: Organisation;
  /** 中心 · The centre the worker was last posted to; null when to none. */
  readonly centre?: Maybe<ServiceCentre>;
  /** 起始日 · The first day of the spell. */
  readonly startedOn: Scalars['Date']['output'];
  /** 终止日 · The last day of the spell; null while it goes on. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** 离职去向 · Where the worker went: a move between agencies is kept apart from leaving the sector; null while the spell goes on. */
  readonly exitKind?: Maybe<ExitKind>;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 购买岗位 · A post that purchased services pay for, and who holds it. */
export type FundedPost = {
  readonly __typename?: 'FundedPost';
  /** 岗位编号 · The hub's key of the post, such as POST-00001. */
  readonly id: Scalars['ID']['output'];
  /** 机构 · The agency that employs on it. */
  readonly organisation: Organisation;
  /** 中心 · The centre it belongs to; null for posts of special projects. */
  readonly centre?: Maybe<ServiceCentre>;
  /** 服务领域 · The field it is for. */
  readonly field: ServiceField;
  /** 设立日期 · The day it was created. */
  readonly createdOn: Scalars['Date']['output'];
  /** 撤销日期 · The last day it existed; null while it does. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** 是否空缺 · Whether nobody holds it today. */
  readonly vacant: Scalars['Boolean']['output'];
  /** 任职社工 · Who holds it today; null when vacant. */
  readonly holder?: Maybe<SocialWorker>;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 培训记录 · One course a worker completed. */
export type TrainingRecord = {
  readonly __typename?: 'TrainingRecord';
  /** 培训记录编号 · The hub's key of the record, such as TRN-00001. */
  readonly id: Scalars['ID']['output'];
  /** 培训记录状态 · Whether the hours count. */
  readonly state: TrainingState;
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 办理记录 · Every step taken through the hub, oldest first; at most 100. */
  readonly procedure: ReadonlyArray<ProcedureStep>;
  /** 社工 · The worker. */
  readonly worker: SocialWorker;
  /** 培训名称 · The course. */
  readonly titleZh: Scalars['String']['output'];
  /** 服务领域 · The field it is about. */
  readonly field: ServiceField;
  /** 学时 · Hours. */
  readonly hours: Scalars['Float']['output'];
  /** 完成日期 · The day it was completed. */
  readonly completedOn: Scalars['Date']['output'];
  /** 培训机构 · The industry body that gave it. */
  readonly provider: Organisation;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 激励措施 · One incentive granted to a worker. */
export type IncentiveGrant = {
  readonly __typename?: 'IncentiveGrant';
  /** 激励编号 · The hub's key of the incentive, such as IGR-00001. */
  readonly id: Scalars['ID']['output'];
  /** 激励状态 · Whether it stands. */
  readonly state: IncentiveState;
  /** 版本 · Goes up by one with each step. */
  readonly version: Scalars['Int']['output'];
  /** 办理记录 · Every step taken through the hub, oldest first; at most 100. */
  readonly procedure: ReadonlyArray<ProcedureStep>;
  /** 社工 · The worker. */
  readonly worker: SocialWorker;
  /** 类别 · What was granted. */
  readonly kind: IncentiveKind;
  /** 授予日期 · The day it was granted. */
  readonly grantedOn: Scalars['Date']['output'];
  /** 金额 · Its worth, in fen; null where it is not money. */
  readonly amount?: Maybe<Scalars['MoneyFen']['output']>;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 登录社工 · A worker the hub does not know yet, without a licence; no name is taken. */
export type EnrolWorkerInput = {
  /** 出生日期 · Never published but as a distribution; 16 years ago or earlier. */
  readonly birthDate: Scalars['Date']['input'];
  /** 专长领域 · The fields the worker specialises in; 1 to 4. */
  readonly specialties: ReadonlyArray<ServiceField>;
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 办理登记 · One action on a worker's licence. */
export type ActOnLicenceInput = {
  /** 社工编号 · Such as SW-00001. */
  readonly id: Scalars['ID']['input'];
  /** 动作 · What is done. */
  readonly action: LicenceAction;
  /** 职业水平 · The level of the certificate; needed to register. */
  readonly qualification?: InputMaybe<Qualification>;
  /** 证书取得日期 · The day of the certificate; needed to register. */
  readonly licensedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 说明 · The reason or remark; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 上岗 · A worker takes a vacant post. */
export type BeginEmploymentInput = {
  /** 社工编号 · Such as SW-00001. */
  readonly worker: Scalars['ID']['input'];
  /** 岗位编号 · The post taken, such as POST-00001; its agency employs. */
  readonly post: Scalars['ID']['input'];
  /** 起始日 · The first day; today or earlier. */
  readonly startedOn: Scalars['Date']['input'];
  /** 说明 · The reason or remark; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 办理从业 · One action on a spell of employment. */
export type ActOnEmploymentInput = {
  /** 从业编号 · Such as EMP-00001. */
  readonly id: Scalars['ID']['input'];
  /** 动作 · What is done. */
  readonly action: EmploymentAction;
  /** 终止日 · The last day, which is past; needed to end. */
  readonly endedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 离职去向 · Where the worker goes; needed to end. */
  readonly exitKind?: InputMaybe<ExitKind>;
  /** 说明 · The reason or remark; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 记录培训 · A course a worker completed: recorded by who gave it or the bureau, claimed by the employer. */
export type RecordTrainingInput = {
  /** 社工编号 · Such as SW-00001. */
  readonly worker: Scalars['ID']['input'];
  /** 培训名称 · The course; 1 to 100 characters. */
  readonly titleZh: Scalars['String']['input'];
  /** 服务领域 · The field it is about. */
  readonly field: ServiceField;
  /** 学时 · Hours; more than 0, at most 200. */
  readonly hours: Scalars['Float']['input'];
  /** 完成日期 · Today or earlier. */
  readonly completedOn: Scalars['Date']['input'];
  /** 培训机构 · The industry body that gave it. */
  readonly provider: Scalars['ID']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 办理培训记录 · One action on a record. */
export type ActOnTrainingInput = {
  /** 培训记录编号 · Such as TRN-00001. */
  readonly id: Scalars['ID']['input'];
  /** 动作 · What is done. */
  readonly action: TrainingAction;
  /** 说明 · The reason or remark; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 授予激励 · What is granted to a worker in a post. */
export type GrantIncentiveInput = {
  /** 社工编号 · Such as SW-00001. */
  readonly worker: Scalars['ID']['input'];
  /** 类别 · What is granted. */
  readonly kind: IncentiveKind;
  /** 金额 · Its worth, in fen; left out where it is not money. */
  readonly amount?: InputMaybe<Scalars['MoneyFen']['input']>;
  /** 说明 · The reason or remark; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 办理激励 · One action on an incentive. */
export type ActOnIncentiveInput = {
  /** 激励编号 · Such as IGR-00001. */
  readonly id: Scalars['ID']['input'];
  /** 动作 · What is done. */
  readonly action: IncentiveAction;
  /** 说明 · The reason or remark; 1 to 500 characters. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** 所据版本 · The version the decision was taken on; refused with STALE_VERSION where it is no longer the present one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 幂等键 · Chosen by the sender, 8 to 100 characters; a repeat with it answers the first result. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** 队伍统计 · The social work workforce on a day; holders of a licence and holders of a post are different people. */
export type WorkforceStatistics = {
  readonly __typename?: 'WorkforceStatistics';
  /** 时点 · The day counted at. */
  readonly asOf: Scalars['Date']['output'];
  /** 区 · The district whose posts are counted; null for the whole city and for an agency. */
  readonly district?: Maybe<District>;
  /** 机构 · The agency whose posts are counted; null for a place. */
  readonly organisation?: Maybe<Organisation>;
  /** 持证社工 · Holders of a licence by that day, employed or not, revoked ones left out; null within a district or an agency, where licences are not recorded by place; unit 人. */
  readonly licensed?: Maybe<Scalars['Int']['output']>;
  /** 登记有效社工 · Of them, those whose registration reaches that day; null where licensed is; unit 人. */
  readonly registered?: Maybe<Scalars['Int']['output']>;
  /** 在岗社工 · Workers employed in purchased services that day; unit 人. */
  readonly employed: Scalars['Int']['output'];
  /** 购买岗位 · Posts purchased services pay for that day; unit 个. */
  readonly posts: Scalars['Int']['output'];
  /** 空缺岗位 · Of them, posts nobody holds; unit 个. */
  readonly vacantPosts: Scalars['Int']['output'];
  /** 平均年龄 · Mean age of those employed, in completed years; null without any, and for an agency with too few to show. */
  readonly meanAge?: Maybe<Scalars['Float']['output']>;
  /** 年龄分布 · Those employed by age, at most 6. */
  readonly ageBands: ReadonlyArray<AgeBand>;
  /** 从业年限分布 · Those employed by years since they entered the sector, at most 3. */
  readonly tenureBands: ReadonlyArray<TenureBand>;
  /** 流动率 · Mean of the yearly rates of the last three years that were over, in per cent, moves between agencies included; null with fewer. */
  readonly turnoverPercent?: Maybe<Scalars['Float']['output']>;
  /** 行业内流动率 · The part of it that stayed in the sector, in per cent. */
  readonly turnoverWithinSectorPercent?: Maybe<Scalars['Float']['output']>;
  /** 行业外流失率 · The part of it that left the sector, in per cent. */
  readonly turnoverOutOfSectorPercent?: Maybe<Scalars['Float']['output']>;
  /** 历年流动 · Those three years one by one, oldest first, at most 3. */
  readonly turnover: ReadonlyArray<TurnoverYear>;
  /** 当年流动 · The calendar year that runs on that day, from its first day to that day; the rate is of what has happened, not of a whole year. */
  readonly turnoverThisYear: TurnoverYear;
  /** 专长缺口 · Posts against workers with the specialty, by field, at most 11. */
  readonly specialtyGaps: ReadonlyArray<SpecialtyGap>;
};

/** 年龄段人数 · Workers of one age band. */
export type AgeBand = {
  readonly __typename?: 'AgeBand';
  /** 起始年龄 · The youngest age of the band, in completed years. */
  readonly fromAge: Scalars['Int']['output'];
  /** 截止年龄 · The oldest age of the band; null when it is open. */
  readonly toAge?: Maybe<Scalars['Int']['output']>;
  /** 人数 · Workers in it; null where too few to show; unit 人. */
  readonly workers?: Maybe<Scalars['Int']['output']>;
  /** 是否隐去 · Whether the count was withheld because it is too small. */
  readonly suppressed: Scalars['Boolean']['output'];
};

/** 从业年限段 · The bands the report prints. */
export type Tenure =
  /** 3年以下 · Under three years. */
  | 'UNDER_3_YEARS'
  /** 3至5年 · Three years and more, under five. */
  | 'FROM_3_TO_5_YEARS'
  /** 5年以上 · Five years and more. */
  | 'OVER_5_YEARS';

/** 从业年限人数 · Workers of one band of tenure. */
export type TenureBand = {
  readonly __typename?: 'TenureBand';
  /** 从业年限段 · The band. */
  readonly tenure: Tenure;
  /** 人数 · Workers in it; null where too few to show; unit 人. */
  readonly workers?: Maybe<Scalars['Int']['output']>;
  /** 占比 · Their share of those employed, in per cent; null where the count is withheld or nobody is employed. */
  readonly percent?: Maybe<Scalars['Float']['output']>;
  /** 是否隐去 · Whether the count was withheld because it is too small. */
  readonly suppressed: Scalars['Boolean']['output'];
};

/** 年度流动 · How many left their agency in one calendar year. */
export type TurnoverYear = {
  readonly __typename?: 'TurnoverYear';
  /** 年度 · The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** 平均在岗人数 · The mean of those employed on the last day of the year before and of this year, or on the day asked about where it runs; unit 人. */
  readonly meanHeadcount: Scalars['Float']['output'];
  /** 离职 · Spells of employment that ended in the year, whatever came after; unit 人次. */
  readonly exits: Scalars['Int']['output'];
  /** 行业内流动 · Of them, moves to another agency; unit 人次. */
  readonly exitsWithinSector: Scalars['Int']['output'];
  /** 流出行业 · Of them, departures from the sector; unit 人次. */
  readonly exitsOutOfSector: Scalars['Int']['output'];
  /** 流动率 · Exits as a share of the mean headcount, in per cent; null without a headcount. */
  readonly ratePercent?: Maybe<Scalars['Float']['output']>;
};

/** 专长缺口 · Posts of one field against the workers who hold them and are trained for it. */
export type SpecialtyGap = {
  readonly __typename?: 'SpecialtyGap';
  /** 服务领域 · The field; the report names drug control as short of workers. */
  readonly field: ServiceField;
  /** 岗位数 · Posts for the field; unit 个. */
  readonly posts: Scalars['Int']['output'];
  /** 空缺岗位 · Of them, posts nobody holds; unit 个. */
  readonly vacant: Scalars['Int']['output'];
  /** 对口任职 · Of them, posts held by a worker who specialises in the field; unit 个. */
  readonly heldBySpecialists: Scalars['Int']['output'];
  /** 缺口 · Posts less those held by specialists; unit 个. */
  readonly gap: Scalars['Int']['output'];
};

/** 社工的一页 · One page of social workers. */
export type SocialWorkerConnection = {
  readonly __typename?: 'SocialWorkerConnection';
  /** 社工 · The workers of this page. */
  readonly nodes: ReadonlyArray<SocialWorker>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many workers match, on all pages; unit 人. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 职业水平 · The levels of licence. */
export type Qualification =
  /** 辅助人员 · Works without a licence. */
  | 'AUXILIARY'
  /** 助理社会工作师 · Assistant social worker. */
  | 'ASSISTANT_SOCIAL_WORKER'
  /** 社会工作师 · Social worker. */
  | 'SOCIAL_WORKER'
  /** 高级社会工作师 · Senior social worker. */
  | 'SENIOR_SOCIAL_WORKER';

/** 离职去向 · Where a worker went at the end of a spell; the report's turnover counts all four. */
export type ExitKind =
  /** 转到其他社工机构 · To another agency: within the sector. */
  | 'TO_OTHER_AGENCY'
  /** 离开行业 · Out of the sector. */
  | 'LEFT_SECTOR'
  /** 退休 · Retired: out of the sector. */
  | 'RETIRED'
  /** 不明 · Not known; counted as out of the sector. */
  | 'UNKNOWN';

/** 购买岗位的一页 · One page of posts. */
export type FundedPostConnection = {
  readonly __typename?: 'FundedPostConnection';
  /** 购买岗位 · The posts of this page. */
  readonly nodes: ReadonlyArray<FundedPost>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many posts match, on all pages; unit 个. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 培训记录的一页 · One page of training. */
export type TrainingRecordConnection = {
  readonly __typename?: 'TrainingRecordConnection';
  /** 培训记录 · The records of this page. */
  readonly nodes: ReadonlyArray<TrainingRecord>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many records match, on all pages; unit 条. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 考核 · One yearly appraisal of a worker by the employer. */
export type Appraisal = {
  readonly __typename?: 'Appraisal';
  /** 社工 · The worker. */
  readonly worker: SocialWorker;
  /** 考核机构 · The employer that appraised. */
  readonly organisation: Organisation;
  /** 年度 · The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** 考核结果 · The result. */
  readonly result: AppraisalResult;
  /** 数据来源 · Whether the row was published, derived or made up. */
  readonly quality: Quality;
};

/** 考核结果 · The results of a yearly appraisal. */
export type AppraisalResult =
  /** 优秀 · Excellent. */
  | 'EXCELLENT'
  /** 称职 · Competent. */
  | 'COMPETENT'
  /** 基本称职 · Barely competent. */
  | 'BARELY_COMPETENT'
  /** 不称职 · Not competent. */
  | 'NOT_COMPETENT';

/** 激励措施的一页 · One page of incentives. */
export type IncentiveGrantConnection = {
  readonly __typename?: 'IncentiveGrantConnection';
  /** 激励措施 · The incentives of this page. */
  readonly nodes: ReadonlyArray<IncentiveGrant>;
  /** 分页信息 · Where the page ends. */
  readonly pageInfo: PageInfo;
  /** 总数 · How many incentives match, on all pages; unit 项. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 激励措施类别 · The five the report finds wanting, and the two it plans. */
export type IncentiveKind =
  /** 住房保障 · Housing. */
  | 'HOUSING'
  /** 子女教育 · Children's education. */
  | 'CHILDREN_EDUCATION'
  /** 奖励表彰 · Awards and commendation. */
  | 'AWARD'
  /** 晋升流动 · Promotion and mobility. */
  | 'PROMOTION'
  /** 继续教育 · Continuing education. */
  | 'CONTINUING_EDUCATION'
  /** 专业培训 · Professional training. */
  | 'TRAINING'
  /** 创业优待优惠 · Privileges for founding an agency. */
  | 'ENTREPRENEURSHIP';

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
  AnchorCase: AnchorCase;
  Township: Township;
  ServiceCentre: ServiceCentre;
  ServiceCase: ServiceCase;
  District: District;
  Organisation: Organisation;
  Contract: Contract;
  DemandSurvey: DemandSurvey;
  ProjectProposal: ProjectProposal;
  EmergencyIncident: EmergencyIncident;
  Evaluation: Evaluation;
  EvaluatorTie: EvaluatorTie;
  AgencyExit: AgencyExit;
  Completeness: Completeness;
  Figure: Figure;
  FundAppropriation: FundAppropriation;
  Person: Person;
  ServiceProject: ServiceProject;
  CommunityIssue: CommunityIssue;
  SocialWorker: SocialWorker;
  ServiceStandard: ServiceStandard;
  Tender: Tender;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AnchorCase:
    ( { __typename: 'AnchorCase' }
    & GraphQLRecursivePick<FederationTypes['AnchorCase'], {"id":true}> );
  Township:
    ( { __typename: 'Township' }
    & GraphQLRecursivePick<FederationTypes['Township'], {"code":true}> );
  ServiceCentre:
    ( { __typename: 'ServiceCentre' }
    & GraphQLRecursivePick<FederationTypes['ServiceCentre'], {"id":true}> );
  ServiceCase:
    ( { __typename: 'ServiceCase' }
    & GraphQLRecursivePick<FederationTypes['ServiceCase'], {"id":true}> );
  District:
    ( { __typename: 'District' }
    & GraphQLRecursivePick<FederationTypes['District'], {"code":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"uscc":true}> );
  Contract:
    ( { __typename: 'Contract' }
    & GraphQLRecursivePick<FederationTypes['Contract'], {"id":true}> );
  DemandSurvey:
    ( { __typename: 'DemandSurvey' }
    & GraphQLRecursivePick<FederationTypes['DemandSurvey'], {"id":true}> );
  ProjectProposal:
    ( { __typename: 'ProjectProposal' }
    & GraphQLRecursivePick<FederationTypes['ProjectProposal'], {"id":true}> );
  EmergencyIncident:
    ( { __typename: 'EmergencyIncident' }
    & GraphQLRecursivePick<FederationTypes['EmergencyIncident'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['EmergencyIncident'], {"district":{"code":true},"engagedWorkers":true}> ) );
  Evaluation:
    ( { __typename: 'Evaluation' }
    & GraphQLRecursivePick<FederationTypes['Evaluation'], {"id":true}> );
  EvaluatorTie:
    ( { __typename: 'EvaluatorTie' }
    & GraphQLRecursivePick<FederationTypes['EvaluatorTie'], {"id":true}> );
  AgencyExit:
    ( { __typename: 'AgencyExit' }
    & GraphQLRecursivePick<FederationTypes['AgencyExit'], {"id":true}> );
  Completeness:
    ( { __typename: 'Completeness' }
    & GraphQLRecursivePick<FederationTypes['Completeness'], {"id":true}> );
  Figure:
    ( { __typename: 'Figure' }
    & GraphQLRecursivePick<FederationTypes['Figure'], {"code":true}> );
  FundAppropriation:
    ( { __typename: 'FundAppropriation' }
    & GraphQLRecursivePick<FederationTypes['FundAppropriation'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  ServiceProject:
    ( { __typename: 'ServiceProject' }
    & GraphQLRecursivePick<FederationTypes['ServiceProject'], {"id":true}> );
  CommunityIssue:
    ( { __typename: 'CommunityIssue' }
    & GraphQLRecursivePick<FederationTypes['CommunityIssue'], {"id":true}> );
  SocialWorker:
    ( { __typename: 'SocialWorker' }
    & GraphQLRecursivePick<FederationTypes['SocialWorker'], {"id":true}> );
  ServiceStandard:
    ( { __typename: 'ServiceStandard' }
    & GraphQLRecursivePick<FederationTypes['ServiceStandard'], {"id":true,"version":true}> );
  Tender:
    ( { __typename: 'Tender' }
    & GraphQLRecursivePick<FederationTypes['Tender'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CivilAffairsAlert: ResolverTypeWrapper<CivilAffairsAlertRow>;
  CivilAffairsAlertKind: ResolverTypeWrapper<Partial<CivilAffairsAlertKind>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  EvaluatorCalibration: ResolverTypeWrapper<Partial<Omit<EvaluatorCalibration, 'byEvaluator'> & { byEvaluator: ReadonlyArray<ResolversTypes['EvaluatorSeverity']> }>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  EvaluatorSeverity: ResolverTypeWrapper<EvaluatorSeverityRow>;
  AnchorState: ResolverTypeWrapper<Partial<AnchorState>>;
  AnchorAction: ResolverTypeWrapper<Partial<AnchorAction>>;
  AnchorCase: ResolverTypeWrapper<AnchorCaseRow>;
  AnchorCaseConnection: ResolverTypeWrapper<Partial<Omit<AnchorCaseConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['AnchorCase']> }>>;
  AnchorScore: ResolverTypeWrapper<AnchorScoreRow>;
  SetAnchorCaseInput: ResolverTypeWrapper<Partial<SetAnchorCaseInput>>;
  ActOnAnchorCaseInput: ResolverTypeWrapper<Partial<ActOnAnchorCaseInput>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ServiceOffering: ResolverTypeWrapper<ServiceOfferingRow>;
  ServiceOfferingConnection: ResolverTypeWrapper<Partial<Omit<ServiceOfferingConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ServiceOffering']> }>>;
  OfferingRole: ResolverTypeWrapper<Partial<OfferingRole>>;
  ServiceOverlap: ResolverTypeWrapper<ServiceOverlapRow>;
  ServiceOverlapConnection: ResolverTypeWrapper<Partial<Omit<ServiceOverlapConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ServiceOverlap']> }>>;
  Township: ResolverTypeWrapper<TownshipRow>;
  CaseAction: ResolverTypeWrapper<Partial<CaseAction>>;
  ServiceCentre: ResolverTypeWrapper<ServiceCentreRow>;
  ServiceCase: ResolverTypeWrapper<ServiceCaseRow>;
  ReportCapacityInput: ResolverTypeWrapper<Partial<ReportCapacityInput>>;
  OpenServiceCaseInput: ResolverTypeWrapper<Partial<OpenServiceCaseInput>>;
  ActOnServiceCaseInput: ResolverTypeWrapper<Partial<ActOnServiceCaseInput>>;
  CloseServiceCaseInput: ResolverTypeWrapper<Partial<CloseServiceCaseInput>>;
  ServiceCentreConnection: ResolverTypeWrapper<Partial<Omit<ServiceCentreConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ServiceCentre']> }>>;
  CentreStatusChange: ResolverTypeWrapper<Partial<CentreStatusChange>>;
  CapacityReport: ResolverTypeWrapper<Partial<CapacityReport>>;
  CentreLevel: ResolverTypeWrapper<Partial<CentreLevel>>;
  CentreStatus: ResolverTypeWrapper<Partial<CentreStatus>>;
  ServiceSession: ResolverTypeWrapper<ServiceSessionRow>;
  ServiceSessionConnection: ResolverTypeWrapper<Partial<Omit<ServiceSessionConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ServiceSession']> }>>;
  ServiceMethod: ResolverTypeWrapper<Partial<ServiceMethod>>;
  District: ResolverTypeWrapper<DistrictRow>;
  Organisation: ResolverTypeWrapper<OrganisationRow>;
  ContractAction: ResolverTypeWrapper<Partial<ContractAction>>;
  Contract: ResolverTypeWrapper<ContractRow>;
  ActOnContractInput: ResolverTypeWrapper<Partial<ActOnContractInput>>;
  ContractConnection: ResolverTypeWrapper<Partial<Omit<ContractConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Contract']> }>>;
  ContractStateChange: ResolverTypeWrapper<Partial<ContractStateChange>>;
  ContractState: ResolverTypeWrapper<Partial<ContractState>>;
  Payment: ResolverTypeWrapper<PaymentRow>;
  PaymentConnection: ResolverTypeWrapper<Partial<Omit<PaymentConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Payment']> }>>;
  DemandSurvey: ResolverTypeWrapper<DemandSurveyRow>;
  DemandSurveyConnection: ResolverTypeWrapper<Partial<Omit<DemandSurveyConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['DemandSurvey']> }>>;
  DemandFinding: ResolverTypeWrapper<DemandFindingRow>;
  DemandFindingConnection: ResolverTypeWrapper<Partial<Omit<DemandFindingConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['DemandFinding']> }>>;
  ProjectProposal: ResolverTypeWrapper<ProjectProposalRow>;
  ProjectProposalConnection: ResolverTypeWrapper<Partial<Omit<ProjectProposalConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ProjectProposal']> }>>;
  LayoutMeasure: ResolverTypeWrapper<Partial<LayoutMeasure>>;
  AdvisoryCommittee: ResolverTypeWrapper<Partial<Omit<AdvisoryCommittee, 'seats'> & { seats: ReadonlyArray<ResolversTypes['CommitteeMember']> }>>;
  CommitteeMember: ResolverTypeWrapper<CommitteeMemberRow>;
  SeatCount: ResolverTypeWrapper<Partial<SeatCount>>;
  CommitteeSeat: ResolverTypeWrapper<Partial<CommitteeSeat>>;
  CommitteeVote: ResolverTypeWrapper<CommitteeVoteRow>;
  VotePosition: ResolverTypeWrapper<Partial<VotePosition>>;
  VoteResult: ResolverTypeWrapper<Partial<VoteResult>>;
  DistrictConnection: ResolverTypeWrapper<Partial<Omit<DistrictConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['District']> }>>;
  DivisionType: ResolverTypeWrapper<Partial<DivisionType>>;
  TownshipConnection: ResolverTypeWrapper<Partial<Omit<TownshipConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Township']> }>>;
  TownshipKind: ResolverTypeWrapper<Partial<TownshipKind>>;
  CoverageStatus: ResolverTypeWrapper<Partial<CoverageStatus>>;
  LayoutFlag: ResolverTypeWrapper<Partial<LayoutFlag>>;
  LayoutRule: ResolverTypeWrapper<Partial<LayoutRule>>;
  CentreCoverageStatistics: ResolverTypeWrapper<Partial<CentreCoverageStatistics>>;
  EmergencyIncident: ResolverTypeWrapper<Partial<EmergencyIncident> & Pick<EmergencyIncident, 'id'>>;
  WorkerToCall: ResolverTypeWrapper<WorkerToCallRow>;
  EvaluationAction: ResolverTypeWrapper<Partial<EvaluationAction>>;
  TieState: ResolverTypeWrapper<Partial<TieState>>;
  TieAction: ResolverTypeWrapper<Partial<TieAction>>;
  Evaluation: ResolverTypeWrapper<EvaluationRow>;
  TieKind: ResolverTypeWrapper<Partial<TieKind>>;
  EvaluatorTie: ResolverTypeWrapper<EvaluatorTieRow>;
  EvaluatorTieConnection: ResolverTypeWrapper<Partial<Omit<EvaluatorTieConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['EvaluatorTie']> }>>;
  ComponentScoreInput: ResolverTypeWrapper<Partial<ComponentScoreInput>>;
  PlanEvaluationInput: ResolverTypeWrapper<Partial<PlanEvaluationInput>>;
  ActOnEvaluationInput: ResolverTypeWrapper<Partial<ActOnEvaluationInput>>;
  DeclareTieInput: ResolverTypeWrapper<Partial<DeclareTieInput>>;
  EndTieInput: ResolverTypeWrapper<Partial<EndTieInput>>;
  EvaluationConsistency: ResolverTypeWrapper<Partial<Omit<EvaluationConsistency, 'byEvaluator'> & { byEvaluator: ReadonlyArray<ResolversTypes['EvaluatorConsistency']> }>>;
  ScoreSpread: ResolverTypeWrapper<Partial<ScoreSpread>>;
  FeedbackConsistency: ResolverTypeWrapper<Partial<FeedbackConsistency>>;
  EvaluatorConsistency: ResolverTypeWrapper<EvaluatorConsistencyRow>;
  EvaluationBurden: ResolverTypeWrapper<Partial<EvaluationBurden>>;
  EvaluationBurdenStatistics: ResolverTypeWrapper<Partial<EvaluationBurdenStatistics>>;
  EvaluationConnection: ResolverTypeWrapper<Partial<Omit<EvaluationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Evaluation']> }>>;
  EvaluationRound: ResolverTypeWrapper<Partial<EvaluationRound>>;
  EvaluationState: ResolverTypeWrapper<Partial<EvaluationState>>;
  EvaluationStateChange: ResolverTypeWrapper<Partial<EvaluationStateChange>>;
  EvaluationGrade: ResolverTypeWrapper<Partial<EvaluationGrade>>;
  EvaluationComponent: ResolverTypeWrapper<EvaluationComponentRow>;
  EvaluationComponentKind: ResolverTypeWrapper<Partial<EvaluationComponentKind>>;
  EvaluationStep: ResolverTypeWrapper<Partial<EvaluationStep>>;
  EvaluationStepRecord: ResolverTypeWrapper<Partial<EvaluationStepRecord>>;
  EvaluatorIndependence: ResolverTypeWrapper<Partial<EvaluatorIndependence>>;
  AgencyResponse: ResolverTypeWrapper<Partial<AgencyResponse>>;
  ExitAction: ResolverTypeWrapper<Partial<ExitAction>>;
  Referral: ResolverTypeWrapper<Partial<Referral> & Pick<Referral, 'id'>>;
  VolunteerTeam: ResolverTypeWrapper<Partial<VolunteerTeam> & Pick<VolunteerTeam, 'id'>>;
  AgencyExit: ResolverTypeWrapper<AgencyExitRow>;
  HandoverConfirmation: ResolverTypeWrapper<Partial<HandoverConfirmation>>;
  HandoverItem: ResolverTypeWrapper<HandoverItemRow>;
  WarnAgencyInput: ResolverTypeWrapper<Partial<WarnAgencyInput>>;
  ActOnExitInput: ResolverTypeWrapper<Partial<ActOnExitInput>>;
  AgencyExitConnection: ResolverTypeWrapper<Partial<Omit<AgencyExitConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['AgencyExit']> }>>;
  ExitState: ResolverTypeWrapper<Partial<ExitState>>;
  ExitStateChange: ResolverTypeWrapper<Partial<ExitStateChange>>;
  HandoverKind: ResolverTypeWrapper<Partial<HandoverKind>>;
  Completeness: ResolverTypeWrapper<Partial<Completeness> & Pick<Completeness, 'id'>>;
  Figure: ResolverTypeWrapper<Partial<Figure> & Pick<Figure, 'code'>>;
  FundAppropriation: ResolverTypeWrapper<FundAppropriationRow>;
  FundAppropriationConnection: ResolverTypeWrapper<Partial<Omit<FundAppropriationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['FundAppropriation']> }>>;
  FundSource: ResolverTypeWrapper<Partial<FundSource>>;
  MoneyPool: ResolverTypeWrapper<Partial<Omit<MoneyPool, 'byDistrict'> & { byDistrict: ReadonlyArray<ResolversTypes['MoneyOfDistrict']> }>>;
  MoneyOfYear: ResolverTypeWrapper<Partial<MoneyOfYear>>;
  MoneyOfLevel: ResolverTypeWrapper<Partial<MoneyOfLevel>>;
  MoneyOfDistrict: ResolverTypeWrapper<MoneyOfDistrictRow>;
  MoneyOfSource: ResolverTypeWrapper<Partial<MoneyOfSource>>;
  MoneyOfProjectKind: ResolverTypeWrapper<Partial<MoneyOfProjectKind>>;
  FundReconciliation: ResolverTypeWrapper<Partial<FundReconciliation>>;
  ReconciliationStep: ResolverTypeWrapper<Partial<ReconciliationStep>>;
  ReconciliationStepKind: ResolverTypeWrapper<Partial<ReconciliationStepKind>>;
  IncentiveStatistics: ResolverTypeWrapper<Partial<IncentiveStatistics>>;
  IncentiveCount: ResolverTypeWrapper<Partial<IncentiveCount>>;
  OrganisationConnection: ResolverTypeWrapper<Partial<Omit<OrganisationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Organisation']> }>>;
  OrganisationKind: ResolverTypeWrapper<Partial<OrganisationKind>>;
  AgencyBackground: ResolverTypeWrapper<Partial<AgencyBackground>>;
  GradeAward: ResolverTypeWrapper<GradeAwardRow>;
  AgencyStatistics: ResolverTypeWrapper<Partial<AgencyStatistics>>;
  AgenciesOfBackground: ResolverTypeWrapper<Partial<AgenciesOfBackground>>;
  AgenciesOfGrade: ResolverTypeWrapper<Partial<AgenciesOfGrade>>;
  Person: ResolverTypeWrapper<PersonRow>;
  Sex: ResolverTypeWrapper<Partial<Sex>>;
  HouseholdRegister: ResolverTypeWrapper<Partial<HouseholdRegister>>;
  ProcedureStep: ResolverTypeWrapper<ProcedureStepRow>;
  SurveyState: ResolverTypeWrapper<Partial<SurveyState>>;
  SurveyAction: ResolverTypeWrapper<Partial<SurveyAction>>;
  ProposalAction: ResolverTypeWrapper<Partial<ProposalAction>>;
  ProjectAction: ResolverTypeWrapper<Partial<ProjectAction>>;
  ServiceProject: ResolverTypeWrapper<ServiceProjectRow>;
  StartSurveyInput: ResolverTypeWrapper<Partial<StartSurveyInput>>;
  SurveyFindingInput: ResolverTypeWrapper<Partial<SurveyFindingInput>>;
  ActOnSurveyInput: ResolverTypeWrapper<Partial<ActOnSurveyInput>>;
  ProposeProjectInput: ResolverTypeWrapper<Partial<ProposeProjectInput>>;
  ActOnProposalInput: ResolverTypeWrapper<Partial<ActOnProposalInput>>;
  ActOnProjectInput: ResolverTypeWrapper<Partial<ActOnProjectInput>>;
  ServiceProjectConnection: ResolverTypeWrapper<Partial<Omit<ServiceProjectConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ServiceProject']> }>>;
  ProjectStateChange: ResolverTypeWrapper<Partial<ProjectStateChange>>;
  ProjectKind: ResolverTypeWrapper<Partial<ProjectKind>>;
  ProjectState: ResolverTypeWrapper<Partial<ProjectState>>;
  CostShare: ResolverTypeWrapper<CostShareRow>;
  GovernmentLevel: ResolverTypeWrapper<Partial<GovernmentLevel>>;
  StandardPrice: ResolverTypeWrapper<Partial<StandardPrice>>;
  ServiceVolume: ResolverTypeWrapper<Partial<ServiceVolume>>;
  VolumeOfKind: ResolverTypeWrapper<Partial<VolumeOfKind>>;
  VolumeOfField: ResolverTypeWrapper<Partial<VolumeOfField>>;
  CommunityWorkStatistics: ResolverTypeWrapper<Partial<CommunityWorkStatistics>>;
  ServiceCaseConnection: ResolverTypeWrapper<Partial<Omit<ServiceCaseConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ServiceCase']> }>>;
  ServiceCaseState: ResolverTypeWrapper<Partial<ServiceCaseState>>;
  CaseOrigin: ResolverTypeWrapper<Partial<CaseOrigin>>;
  Caseload: ResolverTypeWrapper<Partial<Caseload>>;
  CommunityIssue: ResolverTypeWrapper<CommunityIssueRow>;
  CommunityIssueConnection: ResolverTypeWrapper<Partial<Omit<CommunityIssueConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['CommunityIssue']> }>>;
  IssueState: ResolverTypeWrapper<Partial<IssueState>>;
  IssueCategory: ResolverTypeWrapper<Partial<IssueCategory>>;
  IssueStateChange: ResolverTypeWrapper<Partial<IssueStateChange>>;
  SocialWorker: ResolverTypeWrapper<SocialWorkerRow>;
  ServiceStandard: ResolverTypeWrapper<ServiceStandardRow>;
  ServiceStandardConnection: ResolverTypeWrapper<Partial<Omit<ServiceStandardConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ServiceStandard']> }>>;
  StandardState: ResolverTypeWrapper<Partial<StandardState>>;
  ServiceProcessStep: ResolverTypeWrapper<Partial<ServiceProcessStep>>;
  IndicatorDefinition: ResolverTypeWrapper<IndicatorDefinitionRow>;
  IndicatorKind: ResolverTypeWrapper<Partial<IndicatorKind>>;
  IndicatorResult: ResolverTypeWrapper<IndicatorResultRow>;
  IndicatorResultConnection: ResolverTypeWrapper<Partial<Omit<IndicatorResultConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['IndicatorResult']> }>>;
  IndicatorCompletion: ResolverTypeWrapper<Partial<Omit<IndicatorCompletion, 'indicator'> & { indicator: ResolversTypes['IndicatorDefinition'] }>>;
  FindingAction: ResolverTypeWrapper<Partial<FindingAction>>;
  CreditState: ResolverTypeWrapper<Partial<CreditState>>;
  CreditAction: ResolverTypeWrapper<Partial<CreditAction>>;
  GradeState: ResolverTypeWrapper<Partial<GradeState>>;
  GradeAction: ResolverTypeWrapper<Partial<GradeAction>>;
  SupervisionFinding: ResolverTypeWrapper<SupervisionFindingRow>;
  CreditRecord: ResolverTypeWrapper<CreditRecordRow>;
  RaiseFindingInput: ResolverTypeWrapper<Partial<RaiseFindingInput>>;
  ActOnFindingInput: ResolverTypeWrapper<Partial<ActOnFindingInput>>;
  EnterCreditInput: ResolverTypeWrapper<Partial<EnterCreditInput>>;
  ActOnCreditInput: ResolverTypeWrapper<Partial<ActOnCreditInput>>;
  AwardGradeInput: ResolverTypeWrapper<Partial<AwardGradeInput>>;
  ActOnGradeInput: ResolverTypeWrapper<Partial<ActOnGradeInput>>;
  CreditRecordConnection: ResolverTypeWrapper<Partial<Omit<CreditRecordConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['CreditRecord']> }>>;
  CreditRecordKind: ResolverTypeWrapper<Partial<CreditRecordKind>>;
  CreditStanding: ResolverTypeWrapper<Partial<CreditStanding>>;
  SupervisionFindingConnection: ResolverTypeWrapper<Partial<Omit<SupervisionFindingConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['SupervisionFinding']> }>>;
  SupervisionChannel: ResolverTypeWrapper<Partial<SupervisionChannel>>;
  FindingSubject: ResolverTypeWrapper<Partial<FindingSubject>>;
  FindingState: ResolverTypeWrapper<Partial<FindingState>>;
  FindingStateChange: ResolverTypeWrapper<Partial<FindingStateChange>>;
  TenderAction: ResolverTypeWrapper<Partial<TenderAction>>;
  BidState: ResolverTypeWrapper<Partial<BidState>>;
  BidAction: ResolverTypeWrapper<Partial<BidAction>>;
  Tender: ResolverTypeWrapper<TenderRow>;
  Bid: ResolverTypeWrapper<BidRow>;
  BidGround: ResolverTypeWrapper<Partial<BidGround>>;
  TenderChallenge: ResolverTypeWrapper<TenderChallengeRow>;
  BidScoreInput: ResolverTypeWrapper<Partial<BidScoreInput>>;
  DraftTenderInput: ResolverTypeWrapper<Partial<DraftTenderInput>>;
  ActOnTenderInput: ResolverTypeWrapper<Partial<ActOnTenderInput>>;
  SubmitBidInput: ResolverTypeWrapper<Partial<SubmitBidInput>>;
  WithdrawBidInput: ResolverTypeWrapper<Partial<WithdrawBidInput>>;
  TenderConnection: ResolverTypeWrapper<Partial<Omit<TenderConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Tender']> }>>;
  TenderStateChange: ResolverTypeWrapper<Partial<TenderStateChange>>;
  ProcurementMethod: ResolverTypeWrapper<Partial<ProcurementMethod>>;
  TenderState: ResolverTypeWrapper<Partial<TenderState>>;
  VoidReason: ResolverTypeWrapper<Partial<VoidReason>>;
  BidConnection: ResolverTypeWrapper<Partial<Omit<BidConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Bid']> }>>;
  IneligibleReason: ResolverTypeWrapper<Partial<IneligibleReason>>;
  ChallengeState: ResolverTypeWrapper<Partial<ChallengeState>>;
  LicenceState: ResolverTypeWrapper<Partial<LicenceState>>;
  LicenceAction: ResolverTypeWrapper<Partial<LicenceAction>>;
  EmploymentState: ResolverTypeWrapper<Partial<EmploymentState>>;
  EmploymentAction: ResolverTypeWrapper<Partial<EmploymentAction>>;
  TrainingState: ResolverTypeWrapper<Partial<TrainingState>>;
  TrainingAction: ResolverTypeWrapper<Partial<TrainingAction>>;
  IncentiveState: ResolverTypeWrapper<Partial<IncentiveState>>;
  IncentiveAction: ResolverTypeWrapper<Partial<IncentiveAction>>;
  EmploymentSpell: ResolverTypeWrapper<EmploymentSpellRow>;
  FundedPost: ResolverTypeWrapper<FundedPostRow>;
  TrainingRecord: ResolverTypeWrapper<TrainingRecordRow>;
  IncentiveGrant: ResolverTypeWrapper<IncentiveGrantRow>;
  EnrolWorkerInput: ResolverTypeWrapper<Partial<EnrolWorkerInput>>;
  ActOnLicenceInput: ResolverTypeWrapper<Partial<ActOnLicenceInput>>;
  BeginEmploymentInput: ResolverTypeWrapper<Partial<BeginEmploymentInput>>;
  ActOnEmploymentInput: ResolverTypeWrapper<Partial<ActOnEmploymentInput>>;
  RecordTrainingInput: ResolverTypeWrapper<Partial<RecordTrainingInput>>;
  ActOnTrainingInput: ResolverTypeWrapper<Partial<ActOnTrainingInput>>;
  GrantIncentiveInput: ResolverTypeWrapper<Partial<GrantIncentiveInput>>;
  ActOnIncentiveInput: ResolverTypeWrapper<Partial<ActOnIncentiveInput>>;
  WorkforceStatistics: ResolverTypeWrapper<WorkforceStatisticsRow>;
  AgeBand: ResolverTypeWrapper<Partial<AgeBand>>;
  Tenure: ResolverTypeWrapper<Partial<Tenure>>;
  TenureBand: ResolverTypeWrapper<Partial<TenureBand>>;
  TurnoverYear: ResolverTypeWrapper<Partial<TurnoverYear>>;
  SpecialtyGap: ResolverTypeWrapper<Partial<SpecialtyGap>>;
  SocialWorkerConnection: ResolverTypeWrapper<Partial<Omit<SocialWorkerConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['SocialWorker']> }>>;
  Qualification: ResolverTypeWrapper<Partial<Qualification>>;
  ExitKind: ResolverTypeWrapper<Partial<ExitKind>>;
  FundedPostConnection: ResolverTypeWrapper<Partial<Omit<FundedPostConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['FundedPost']> }>>;
  TrainingRecordConnection: ResolverTypeWrapper<Partial<Omit<TrainingRecordConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['TrainingRecord']> }>>;
  Appraisal: ResolverTypeWrapper<AppraisalRow>;
  AppraisalResult: ResolverTypeWrapper<Partial<AppraisalResult>>;
  IncentiveGrantConnection: ResolverTypeWrapper<Partial<Omit<IncentiveGrantConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['IncentiveGrant']> }>>;
  IncentiveKind: ResolverTypeWrapper<Partial<IncentiveKind>>;
  TrafficLight: ResolverTypeWrapper<Partial<TrafficLight>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  ServiceField: ResolverTypeWrapper<Partial<ServiceField>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  Quality: ResolverTypeWrapper<Partial<Quality>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  CapacityStatus: ResolverTypeWrapper<Partial<CapacityStatus>>;
  BigInt: ResolverTypeWrapper<Partial<Scalars['BigInt']['output']>>;
  MoneyFen: ResolverTypeWrapper<Partial<Scalars['MoneyFen']['output']>>;
  Mandate: ResolverTypeWrapper<Partial<Mandate>>;
  DepartmentCode: ResolverTypeWrapper<Partial<DepartmentCode>>;
  DepartmentAnswer: ResolverTypeWrapper<Partial<DepartmentAnswer>>;
  FigureObservation: ResolverTypeWrapper<Partial<FigureObservation>>;
  OrganisationGrade: ResolverTypeWrapper<Partial<OrganisationGrade>>;
  Unit: ResolverTypeWrapper<Partial<Unit>>;
  SharingClass: ResolverTypeWrapper<Partial<SharingClass>>;
  FigurePart: ResolverTypeWrapper<Partial<FigurePart>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CivilAffairsAlert: CivilAffairsAlertRow;
  Query: Record<PropertyKey, never>;
  Int: Partial<Scalars['Int']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  EvaluatorCalibration: Partial<Omit<EvaluatorCalibration, 'byEvaluator'> & { byEvaluator: ReadonlyArray<ResolversParentTypes['EvaluatorSeverity']> }>;
  Float: Partial<Scalars['Float']['output']>;
  EvaluatorSeverity: EvaluatorSeverityRow;
  AnchorCase: AnchorCaseRow;
  AnchorCaseConnection: Partial<Omit<AnchorCaseConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['AnchorCase']> }>;
  AnchorScore: AnchorScoreRow;
  SetAnchorCaseInput: Partial<SetAnchorCaseInput>;
  ActOnAnchorCaseInput: Partial<ActOnAnchorCaseInput>;
  Mutation: Record<PropertyKey, never>;
  ServiceOffering: ServiceOfferingRow;
  ServiceOfferingConnection: Partial<Omit<ServiceOfferingConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ServiceOffering']> }>;
  ServiceOverlap: ServiceOverlapRow;
  ServiceOverlapConnection: Partial<Omit<ServiceOverlapConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ServiceOverlap']> }>;
  Township: TownshipRow;
  ServiceCentre: ServiceCentreRow;
  ServiceCase: ServiceCaseRow;
  ReportCapacityInput: Partial<ReportCapacityInput>;
  OpenServiceCaseInput: Partial<OpenServiceCaseInput>;
  ActOnServiceCaseInput: Partial<ActOnServiceCaseInput>;
  CloseServiceCaseInput: Partial<CloseServiceCaseInput>;
  ServiceCentreConnection: Partial<Omit<ServiceCentreConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ServiceCentre']> }>;
  CentreStatusChange: Partial<CentreStatusChange>;
  CapacityReport: Partial<CapacityReport>;
  ServiceSession: ServiceSessionRow;
  ServiceSessionConnection: Partial<Omit<ServiceSessionConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ServiceSession']> }>;
  District: DistrictRow;
  Organisation: OrganisationRow;
  Contract: ContractRow;
  ActOnContractInput: Partial<ActOnContractInput>;
  ContractConnection: Partial<Omit<ContractConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Contract']> }>;
  ContractStateChange: Partial<ContractStateChange>;
  Payment: PaymentRow;
  PaymentConnection: Partial<Omit<PaymentConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Payment']> }>;
  DemandSurvey: DemandSurveyRow;
  DemandSurveyConnection: Partial<Omit<DemandSurveyConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['DemandSurvey']> }>;
  DemandFinding: DemandFindingRow;
  DemandFindingConnection: Partial<Omit<DemandFindingConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['DemandFinding']> }>;
  ProjectProposal: ProjectProposalRow;
  ProjectProposalConnection: Partial<Omit<ProjectProposalConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ProjectProposal']> }>;
  AdvisoryCommittee: Partial<Omit<AdvisoryCommittee, 'seats'> & { seats: ReadonlyArray<ResolversParentTypes['CommitteeMember']> }>;
  CommitteeMember: CommitteeMemberRow;
  SeatCount: Partial<SeatCount>;
  CommitteeVote: CommitteeVoteRow;
  VoteResult: Partial<VoteResult>;
  DistrictConnection: Partial<Omit<DistrictConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['District']> }>;
  TownshipConnection: Partial<Omit<TownshipConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Township']> }>;
  LayoutRule: Partial<LayoutRule>;
  CentreCoverageStatistics: Partial<CentreCoverageStatistics>;
  EmergencyIncident: Partial<EmergencyIncident> & Pick<EmergencyIncident, 'id'>;
  WorkerToCall: WorkerToCallRow;
  Evaluation: EvaluationRow;
  EvaluatorTie: EvaluatorTieRow;
  EvaluatorTieConnection: Partial<Omit<EvaluatorTieConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['EvaluatorTie']> }>;
  ComponentScoreInput: Partial<ComponentScoreInput>;
  PlanEvaluationInput: Partial<PlanEvaluationInput>;
  ActOnEvaluationInput: Partial<ActOnEvaluationInput>;
  DeclareTieInput: Partial<DeclareTieInput>;
  EndTieInput: Partial<EndTieInput>;
  EvaluationConsistency: Partial<Omit<EvaluationConsistency, 'byEvaluator'> & { byEvaluator: ReadonlyArray<ResolversParentTypes['EvaluatorConsistency']> }>;
  ScoreSpread: Partial<ScoreSpread>;
  FeedbackConsistency: Partial<FeedbackConsistency>;
  EvaluatorConsistency: EvaluatorConsistencyRow;
  EvaluationBurden: Partial<EvaluationBurden>;
  EvaluationBurdenStatistics: Partial<EvaluationBurdenStatistics>;
  EvaluationConnection: Partial<Omit<EvaluationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Evaluation']> }>;
  EvaluationStateChange: Partial<EvaluationStateChange>;
  EvaluationComponent: EvaluationComponentRow;
  EvaluationStepRecord: Partial<EvaluationStepRecord>;
  EvaluatorIndependence: Partial<EvaluatorIndependence>;
  AgencyResponse: Partial<AgencyResponse>;
  Referral: Partial<Referral> & Pick<Referral, 'id'>;
  VolunteerTeam: Partial<VolunteerTeam> & Pick<VolunteerTeam, 'id'>;
  AgencyExit: AgencyExitRow;
  HandoverConfirmation: Partial<HandoverConfirmation>;
  HandoverItem: HandoverItemRow;
  WarnAgencyInput: Partial<WarnAgencyInput>;
  ActOnExitInput: Partial<ActOnExitInput>;
  AgencyExitConnection: Partial<Omit<AgencyExitConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['AgencyExit']> }>;
  ExitStateChange: Partial<ExitStateChange>;
  Completeness: Partial<Completeness> & Pick<Completeness, 'id'>;
  Figure: Partial<Figure> & Pick<Figure, 'code'>;
  FundAppropriation: FundAppropriationRow;
  FundAppropriationConnection: Partial<Omit<FundAppropriationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['FundAppropriation']> }>;
  MoneyPool: Partial<Omit<MoneyPool, 'byDistrict'> & { byDistrict: ReadonlyArray<ResolversParentTypes['MoneyOfDistrict']> }>;
  MoneyOfYear: Partial<MoneyOfYear>;
  MoneyOfLevel: Partial<MoneyOfLevel>;
  MoneyOfDistrict: MoneyOfDistrictRow;
  MoneyOfSource: Partial<MoneyOfSource>;
  MoneyOfProjectKind: Partial<MoneyOfProjectKind>;
  FundReconciliation: Partial<FundReconciliation>;
  ReconciliationStep: Partial<ReconciliationStep>;
  IncentiveStatistics: Partial<IncentiveStatistics>;
  IncentiveCount: Partial<IncentiveCount>;
  OrganisationConnection: Partial<Omit<OrganisationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Organisation']> }>;
  GradeAward: GradeAwardRow;
  AgencyStatistics: Partial<AgencyStatistics>;
  AgenciesOfBackground: Partial<AgenciesOfBackground>;
  AgenciesOfGrade: Partial<AgenciesOfGrade>;
  Person: PersonRow;
  ProcedureStep: ProcedureStepRow;
  ServiceProject: ServiceProjectRow;
  StartSurveyInput: Partial<StartSurveyInput>;
  SurveyFindingInput: Partial<SurveyFindingInput>;
  ActOnSurveyInput: Partial<ActOnSurveyInput>;
  ProposeProjectInput: Partial<ProposeProjectInput>;
  ActOnProposalInput: Partial<ActOnProposalInput>;
  ActOnProjectInput: Partial<ActOnProjectInput>;
  ServiceProjectConnection: Partial<Omit<ServiceProjectConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ServiceProject']> }>;
  ProjectStateChange: Partial<ProjectStateChange>;
  CostShare: CostShareRow;
  StandardPrice: Partial<StandardPrice>;
  ServiceVolume: Partial<ServiceVolume>;
  VolumeOfKind: Partial<VolumeOfKind>;
  VolumeOfField: Partial<VolumeOfField>;
  CommunityWorkStatistics: Partial<CommunityWorkStatistics>;
  ServiceCaseConnection: Partial<Omit<ServiceCaseConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ServiceCase']> }>;
  Caseload: Partial<Caseload>;
  CommunityIssue: CommunityIssueRow;
  CommunityIssueConnection: Partial<Omit<CommunityIssueConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['CommunityIssue']> }>;
  IssueStateChange: Partial<IssueStateChange>;
  SocialWorker: SocialWorkerRow;
  ServiceStandard: ServiceStandardRow;
  ServiceStandardConnection: Partial<Omit<ServiceStandardConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ServiceStandard']> }>;
  ServiceProcessStep: Partial<ServiceProcessStep>;
  IndicatorDefinition: IndicatorDefinitionRow;
  IndicatorResult: IndicatorResultRow;
  IndicatorResultConnection: Partial<Omit<IndicatorResultConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['IndicatorResult']> }>;
  IndicatorCompletion: Partial<Omit<IndicatorCompletion, 'indicator'> & { indicator: ResolversParentTypes['IndicatorDefinition'] }>;
  SupervisionFinding: SupervisionFindingRow;
  CreditRecord: CreditRecordRow;
  RaiseFindingInput: Partial<RaiseFindingInput>;
  ActOnFindingInput: Partial<ActOnFindingInput>;
  EnterCreditInput: Partial<EnterCreditInput>;
  ActOnCreditInput: Partial<ActOnCreditInput>;
  AwardGradeInput: Partial<AwardGradeInput>;
  ActOnGradeInput: Partial<ActOnGradeInput>;
  CreditRecordConnection: Partial<Omit<CreditRecordConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['CreditRecord']> }>;
  SupervisionFindingConnection: Partial<Omit<SupervisionFindingConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['SupervisionFinding']> }>;
  FindingStateChange: Partial<FindingStateChange>;
  Tender: TenderRow;
  Bid: BidRow;
  BidGround: Partial<BidGround>;
  TenderChallenge: TenderChallengeRow;
  BidScoreInput: Partial<BidScoreInput>;
  DraftTenderInput: Partial<DraftTenderInput>;
  ActOnTenderInput: Partial<ActOnTenderInput>;
  SubmitBidInput: Partial<SubmitBidInput>;
  WithdrawBidInput: Partial<WithdrawBidInput>;
  TenderConnection: Partial<Omit<TenderConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Tender']> }>;
  TenderStateChange: Partial<TenderStateChange>;
  BidConnection: Partial<Omit<BidConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Bid']> }>;
  EmploymentSpell: EmploymentSpellRow;
  FundedPost: FundedPostRow;
  TrainingRecord: TrainingRecordRow;
  IncentiveGrant: IncentiveGrantRow;
  EnrolWorkerInput: Partial<EnrolWorkerInput>;
  ActOnLicenceInput: Partial<ActOnLicenceInput>;
  BeginEmploymentInput: Partial<BeginEmploymentInput>;
  ActOnEmploymentInput: Partial<ActOnEmploymentInput>;
  RecordTrainingInput: Partial<RecordTrainingInput>;
  ActOnTrainingInput: Partial<ActOnTrainingInput>;
  GrantIncentiveInput: Partial<GrantIncentiveInput>;
  ActOnIncentiveInput: Partial<ActOnIncentiveInput>;
  WorkforceStatistics: WorkforceStatisticsRow;
  AgeBand: Partial<AgeBand>;
  TenureBand: Partial<TenureBand>;
  TurnoverYear: Partial<TurnoverYear>;
  SpecialtyGap: Partial<SpecialtyGap>;
  SocialWorkerConnection: Partial<Omit<SocialWorkerConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['SocialWorker']> }>;
  FundedPostConnection: Partial<Omit<FundedPostConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['FundedPost']> }>;
  TrainingRecordConnection: Partial<Omit<TrainingRecordConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['TrainingRecord']> }>;
  Appraisal: AppraisalRow;
  IncentiveGrantConnection: Partial<Omit<IncentiveGrantConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['IncentiveGrant']> }>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  Date: Partial<Scalars['Date']['output']>;
  PageInfo: Partial<PageInfo>;
  BigInt: Partial<Scalars['BigInt']['output']>;
  MoneyFen: Partial<Scalars['MoneyFen']['output']>;
  DepartmentAnswer: Partial<DepartmentAnswer>;
  FigureObservation: Partial<FigureObservation>;
  FigurePart: Partial<FigurePart>;
  String: Partial<Scalars['String']['output']>;
};

export type SharingDirectiveArgs = {
  class: SharingClass;
  basis?: Maybe<Scalars['String']['input']>;
};

export type SharingDirectiveResolver<Result, Parent, ContextType = Context, Args = SharingDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CivilAffairsAlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CivilAffairsAlert'] = ResolversParentTypes['CivilAffairsAlert']> = {
  kind?: Resolver<ResolversTypes['CivilAffairsAlertKind'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['TrafficLight'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['ServiceCentre']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  tender?: Resolver<Maybe<ResolversTypes['Tender']>, ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  civilAffairsAlerts?: Resolver<ReadonlyArray<ResolversTypes['CivilAffairsAlert']>, ParentType, ContextType, Partial<QueryCivilAffairsAlertsArgs>>;
  evaluatorCalibration?: Resolver<Maybe<ResolversTypes['EvaluatorCalibration']>, ParentType, ContextType, RequireFields<QueryEvaluatorCalibrationArgs, 'year'>>;
  anchorCase?: Resolver<Maybe<ResolversTypes['AnchorCase']>, ParentType, ContextType, RequireFields<QueryAnchorCaseArgs, 'id'>>;
  anchorCases?: Resolver<ResolversTypes['AnchorCaseConnection'], ParentType, ContextType, RequireFields<QueryAnchorCasesArgs, 'first'>>;
  serviceOfferings?: Resolver<ResolversTypes['ServiceOfferingConnection'], ParentType, ContextType, RequireFields<QueryServiceOfferingsArgs, 'first'>>;
  serviceOverlaps?: Resolver<ResolversTypes['ServiceOverlapConnection'], ParentType, ContextType, RequireFields<QueryServiceOverlapsArgs, 'first'>>;
  serviceCentre?: Resolver<Maybe<ResolversTypes['ServiceCentre']>, ParentType, ContextType, RequireFields<QueryServiceCentreArgs, 'id'>>;
  serviceCentres?: Resolver<ResolversTypes['ServiceCentreConnection'], ParentType, ContextType, RequireFields<QueryServiceCentresArgs, 'first'>>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType, RequireFields<QueryContractArgs, 'id'>>;
  contracts?: Resolver<ResolversTypes['ContractConnection'], ParentType, ContextType, RequireFields<QueryContractsArgs, 'deviatingOnly' | 'first'>>;
  paymentsInArrears?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, RequireFields<QueryPaymentsInArrearsArgs, 'first'>>;
  demandSurvey?: Resolver<Maybe<ResolversTypes['DemandSurvey']>, ParentType, ContextType, RequireFields<QueryDemandSurveyArgs, 'id'>>;
  demandSurveys?: Resolver<ResolversTypes['DemandSurveyConnection'], ParentType, ContextType, RequireFields<QueryDemandSurveysArgs, 'first'>>;
  projectProposal?: Resolver<Maybe<ResolversTypes['ProjectProposal']>, ParentType, ContextType, RequireFields<QueryProjectProposalArgs, 'id'>>;
  projectProposals?: Resolver<ResolversTypes['ProjectProposalConnection'], ParentType, ContextType, RequireFields<QueryProjectProposalsArgs, 'first'>>;
  advisoryCommittee?: Resolver<Maybe<ResolversTypes['AdvisoryCommittee']>, ParentType, ContextType, Partial<QueryAdvisoryCommitteeArgs>>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType, RequireFields<QueryDistrictArgs, 'code'>>;
  districts?: Resolver<ResolversTypes['DistrictConnection'], ParentType, ContextType, RequireFields<QueryDistrictsArgs, 'first'>>;
  township?: Resolver<Maybe<ResolversTypes['Township']>, ParentType, ContextType, RequireFields<QueryTownshipArgs, 'code'>>;
  townships?: Resolver<ResolversTypes['TownshipConnection'], ParentType, ContextType, RequireFields<QueryTownshipsArgs, 'first'>>;
  layoutRule?: Resolver<ResolversTypes['LayoutRule'], ParentType, ContextType>;
  centreCoverage?: Resolver<ResolversTypes['CentreCoverageStatistics'], ParentType, ContextType, Partial<QueryCentreCoverageArgs>>;
  evaluatorTies?: Resolver<ResolversTypes['EvaluatorTieConnection'], ParentType, ContextType, RequireFields<QueryEvaluatorTiesArgs, 'first'>>;
  evaluationConsistency?: Resolver<ResolversTypes['EvaluationConsistency'], ParentType, ContextType, RequireFields<QueryEvaluationConsistencyArgs, 'from' | 'to'>>;
  evaluationBurden?: Resolver<ResolversTypes['EvaluationBurdenStatistics'], ParentType, ContextType, RequireFields<QueryEvaluationBurdenArgs, 'year'>>;
  centresOverEvaluationCap?: Resolver<ReadonlyArray<ResolversTypes['ServiceCentre']>, ParentType, ContextType, RequireFields<QueryCentresOverEvaluationCapArgs, 'year'>>;
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType, RequireFields<QueryEvaluationArgs, 'id'>>;
  evaluations?: Resolver<ResolversTypes['EvaluationConnection'], ParentType, ContextType, RequireFields<QueryEvaluationsArgs, 'awaitingFeedback' | 'notIndependentOnly' | 'first'>>;
  agencyExit?: Resolver<Maybe<ResolversTypes['AgencyExit']>, ParentType, ContextType, RequireFields<QueryAgencyExitArgs, 'id'>>;
  agencyExits?: Resolver<ResolversTypes['AgencyExitConnection'], ParentType, ContextType, RequireFields<QueryAgencyExitsArgs, 'first'>>;
  fundAppropriation?: Resolver<Maybe<ResolversTypes['FundAppropriation']>, ParentType, ContextType, RequireFields<QueryFundAppropriationArgs, 'id'>>;
  fundAppropriations?: Resolver<ResolversTypes['FundAppropriationConnection'], ParentType, ContextType, RequireFields<QueryFundAppropriationsArgs, 'fromYear' | 'toYear' | 'includePredecessors' | 'first'>>;
  moneyPool?: Resolver<ResolversTypes['MoneyPool'], ParentType, ContextType, RequireFields<QueryMoneyPoolArgs, 'fromYear' | 'toYear'>>;
  fundReconciliation?: Resolver<Maybe<ResolversTypes['FundReconciliation']>, ParentType, ContextType, RequireFields<QueryFundReconciliationArgs, 'year'>>;
  incentiveStatistics?: Resolver<ResolversTypes['IncentiveStatistics'], ParentType, ContextType, RequireFields<QueryIncentiveStatisticsArgs, 'year'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisationByUscc?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationByUsccArgs, 'uscc'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first'>>;
  agencyStatistics?: Resolver<ResolversTypes['AgencyStatistics'], ParentType, ContextType, Partial<QueryAgencyStatisticsArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  personByResidentId?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonByResidentIdArgs, 'residentId'>>;
  serviceProject?: Resolver<Maybe<ResolversTypes['ServiceProject']>, ParentType, ContextType, RequireFields<QueryServiceProjectArgs, 'id'>>;
  serviceProjects?: Resolver<ResolversTypes['ServiceProjectConnection'], ParentType, ContextType, RequireFields<QueryServiceProjectsArgs, 'first'>>;
  projectCatalogue?: Resolver<ResolversTypes['ServiceProjectConnection'], ParentType, ContextType, RequireFields<QueryProjectCatalogueArgs, 'first'>>;
  standardPrice?: Resolver<Maybe<ResolversTypes['StandardPrice']>, ParentType, ContextType, Partial<QueryStandardPriceArgs>>;
  standardPrices?: Resolver<ReadonlyArray<ResolversTypes['StandardPrice']>, ParentType, ContextType>;
  serviceVolume?: Resolver<ResolversTypes['ServiceVolume'], ParentType, ContextType, RequireFields<QueryServiceVolumeArgs, 'year'>>;
  communityWork?: Resolver<ResolversTypes['CommunityWorkStatistics'], ParentType, ContextType, RequireFields<QueryCommunityWorkArgs, 'from' | 'to'>>;
  serviceCase?: Resolver<Maybe<ResolversTypes['ServiceCase']>, ParentType, ContextType, RequireFields<QueryServiceCaseArgs, 'id'>>;
  communityIssue?: Resolver<Maybe<ResolversTypes['CommunityIssue']>, ParentType, ContextType, RequireFields<QueryCommunityIssueArgs, 'id'>>;
  communityIssues?: Resolver<ResolversTypes['CommunityIssueConnection'], ParentType, ContextType, RequireFields<QueryCommunityIssuesArgs, 'first'>>;
  serviceStandard?: Resolver<Maybe<ResolversTypes['ServiceStandard']>, ParentType, ContextType, RequireFields<QueryServiceStandardArgs, 'id'>>;
  serviceStandards?: Resolver<ResolversTypes['ServiceStandardConnection'], ParentType, ContextType, RequireFields<QueryServiceStandardsArgs, 'first'>>;
  indicatorCompletion?: Resolver<ReadonlyArray<ResolversTypes['IndicatorCompletion']>, ParentType, ContextType, RequireFields<QueryIndicatorCompletionArgs, 'year'>>;
  supervisionFindings?: Resolver<ResolversTypes['SupervisionFindingConnection'], ParentType, ContextType, RequireFields<QuerySupervisionFindingsArgs, 'overdueOnly' | 'first'>>;
  tender?: Resolver<Maybe<ResolversTypes['Tender']>, ParentType, ContextType, RequireFields<QueryTenderArgs, 'id'>>;
  tenders?: Resolver<ResolversTypes['TenderConnection'], ParentType, ContextType, RequireFields<QueryTendersArgs, 'first'>>;
  workforce?: Resolver<ResolversTypes['WorkforceStatistics'], ParentType, ContextType, Partial<QueryWorkforceArgs>>;
  socialWorker?: Resolver<Maybe<ResolversTypes['SocialWorker']>, ParentType, ContextType, RequireFields<QuerySocialWorkerArgs, 'id'>>;
  socialWorkers?: Resolver<ResolversTypes['SocialWorkerConnection'], ParentType, ContextType, RequireFields<QuerySocialWorkersArgs, 'first'>>;
  fundedPosts?: Resolver<ResolversTypes['FundedPostConnection'], ParentType, ContextType, RequireFields<QueryFundedPostsArgs, 'first'>>;
  incentiveGrants?: Resolver<ResolversTypes['IncentiveGrantConnection'], ParentType, ContextType, RequireFields<QueryIncentiveGrantsArgs, 'first'>>;
};

export type EvaluatorCalibrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluatorCalibration'] = ResolversParentTypes['EvaluatorCalibration']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evaluators?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  spread?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  byEvaluator?: Resolver<ReadonlyArray<ResolversTypes['EvaluatorSeverity']>, ParentType, ContextType>;
};

export type EvaluatorSeverityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluatorSeverity'] = ResolversParentTypes['EvaluatorSeverity']> = {
  evaluator?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  standardError?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  residual?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  drift?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fromReference?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AnchorCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnchorCase'] = ResolversParentTypes['AnchorCase'], FederationReferenceType extends FederationReferenceTypes['AnchorCase'] = FederationReferenceTypes['AnchorCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AnchorCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ServiceField'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AnchorState'], ParentType, ContextType>;
  scoresUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  referenceScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  scoredBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownScore?: Resolver<Maybe<ResolversTypes['AnchorScore']>, ParentType, ContextType>;
  scores?: Resolver<ReadonlyArray<ResolversTypes['AnchorScore']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedure?: Resolver<ReadonlyArray<ResolversTypes['ProcedureStep']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type AnchorCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnchorCaseConnection'] = ResolversParentTypes['AnchorCaseConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AnchorCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnchorScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnchorScore'] = ResolversParentTypes['AnchorScore']> = {
  evaluator?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scoredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  setAnchorCase?: Resolver<Maybe<ResolversTypes['AnchorCase']>, ParentType, ContextType, RequireFields<MutationSetAnchorCaseArgs, 'input'>>;
  actOnAnchorCase?: Resolver<Maybe<ResolversTypes['AnchorCase']>, ParentType, ContextType, RequireFields<MutationActOnAnchorCaseArgs, 'input'>>;
  reportCapacity?: Resolver<Maybe<ResolversTypes['ServiceCentre']>, ParentType, ContextType, RequireFields<MutationReportCapacityArgs, 'input'>>;
  openServiceCase?: Resolver<Maybe<ResolversTypes['ServiceCase']>, ParentType, ContextType, RequireFields<MutationOpenServiceCaseArgs, 'input'>>;
  actOnServiceCase?: Resolver<Maybe<ResolversTypes['ServiceCase']>, ParentType, ContextType, RequireFields<MutationActOnServiceCaseArgs, 'input'>>;
  closeServiceCase?: Resolver<Maybe<ResolversTypes['ServiceCase']>, ParentType, ContextType, RequireFields<MutationCloseServiceCaseArgs, 'input'>>;
  actOnContract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType, RequireFields<MutationActOnContractArgs, 'input'>>;
  planEvaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType, RequireFields<MutationPlanEvaluationArgs, 'input'>>;
  actOnEvaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType, RequireFields<MutationActOnEvaluationArgs, 'input'>>;
  declareEvaluatorTie?: Resolver<Maybe<ResolversTypes['EvaluatorTie']>, ParentType, ContextType, RequireFields<MutationDeclareEvaluatorTieArgs, 'input'>>;
  endEvaluatorTie?: Resolver<Maybe<ResolversTypes['EvaluatorTie']>, ParentType, ContextType, RequireFields<MutationEndEvaluatorTieArgs, 'input'>>;
  warnAgency?: Resolver<Maybe<ResolversTypes['AgencyExit']>, ParentType, ContextType, RequireFields<MutationWarnAgencyArgs, 'input'>>;
  actOnExit?: Resolver<Maybe<ResolversTypes['AgencyExit']>, ParentType, ContextType, RequireFields<MutationActOnExitArgs, 'input'>>;
  startDemandSurvey?: Resolver<Maybe<ResolversTypes['DemandSurvey']>, ParentType, ContextType, RequireFields<MutationStartDemandSurveyArgs, 'input'>>;
  actOnDemandSurvey?: Resolver<Maybe<ResolversTypes['DemandSurvey']>, ParentType, ContextType, RequireFields<MutationActOnDemandSurveyArgs, 'input'>>;
  proposeProject?: Resolver<Maybe<ResolversTypes['ProjectProposal']>, ParentType, ContextType, RequireFields<MutationProposeProjectArgs, 'input'>>;
  actOnProposal?: Resolver<Maybe<ResolversTypes['ProjectProposal']>, ParentType, ContextType, RequireFields<MutationActOnProposalArgs, 'input'>>;
  actOnProject?: Resolver<Maybe<ResolversTypes['ServiceProject']>, ParentType, ContextType, RequireFields<MutationActOnProjectArgs, 'input'>>;
  fileComplaint?: Resolver<Maybe<ResolversTypes['SupervisionFinding']>, ParentType, ContextType, RequireFields<MutationFileComplaintArgs, 'input'>>;
  raiseFinding?: Resolver<Maybe<ResolversTypes['SupervisionFinding']>, ParentType, ContextType, RequireFields<MutationRaiseFindingArgs, 'input'>>;
  actOnFinding?: Resolver<Maybe<ResolversTypes['SupervisionFinding']>, ParentType, ContextType, RequireFields<MutationActOnFindingArgs, 'input'>>;
  enterCreditRecord?: Resolver<Maybe<ResolversTypes['CreditRecord']>, ParentType, ContextType, RequireFields<MutationEnterCreditRecordArgs, 'input'>>;
  actOnCreditRecord?: Resolver<Maybe<ResolversTypes['CreditRecord']>, ParentType, ContextType, RequireFields<MutationActOnCreditRecordArgs, 'input'>>;
  awardGrade?: Resolver<Maybe<ResolversTypes['GradeAward']>, ParentType, ContextType, RequireFields<MutationAwardGradeArgs, 'input'>>;
  actOnGrade?: Resolver<Maybe<ResolversTypes['GradeAward']>, ParentType, ContextType, RequireFields<MutationActOnGradeArgs, 'input'>>;
  draftTender?: Resolver<Maybe<ResolversTypes['Tender']>, ParentType, ContextType, RequireFields<MutationDraftTenderArgs, 'input'>>;
  actOnTender?: Resolver<Maybe<ResolversTypes['Tender']>, ParentType, ContextType, RequireFields<MutationActOnTenderArgs, 'input'>>;
  submitBid?: Resolver<Maybe<ResolversTypes['Bid']>, ParentType, ContextType, RequireFields<MutationSubmitBidArgs, 'input'>>;
  withdrawBid?: Resolver<Maybe<ResolversTypes['Bid']>, ParentType, ContextType, RequireFields<MutationWithdrawBidArgs, 'input'>>;
  enrolSocialWorker?: Resolver<Maybe<ResolversTypes['SocialWorker']>, ParentType, ContextType, RequireFields<MutationEnrolSocialWorkerArgs, 'input'>>;
  actOnLicence?: Resolver<Maybe<ResolversTypes['SocialWorker']>, ParentType, ContextType, RequireFields<MutationActOnLicenceArgs, 'input'>>;
  beginEmployment?: Resolver<Maybe<ResolversTypes['EmploymentSpell']>, ParentType, ContextType, RequireFields<MutationBeginEmploymentArgs, 'input'>>;
  actOnEmployment?: Resolver<Maybe<ResolversTypes['EmploymentSpell']>, ParentType, ContextType, RequireFields<MutationActOnEmploymentArgs, 'input'>>;
  recordTraining?: Resolver<Maybe<ResolversTypes['TrainingRecord']>, ParentType, ContextType, RequireFields<MutationRecordTrainingArgs, 'input'>>;
  actOnTraining?: Resolver<Maybe<ResolversTypes['TrainingRecord']>, ParentType, ContextType, RequireFields<MutationActOnTrainingArgs, 'input'>>;
  grantIncentive?: Resolver<Maybe<ResolversTypes['IncentiveGrant']>, ParentType, ContextType, RequireFields<MutationGrantIncentiveArgs, 'input'>>;
  actOnIncentive?: Resolver<Maybe<ResolversTypes['IncentiveGrant']>, ParentType, ContextType, RequireFields<MutationActOnIncentiveArgs, 'input'>>;
};

export type ServiceOfferingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceOffering'] = ResolversParentTypes['ServiceOffering']> = {
  provider?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['ServiceProject']>, ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['ServiceCentre']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ServiceField'], ParentType, ContextType>;
  township?: Resolver<ResolversTypes['Township'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['OfferingRole'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type ServiceOfferingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceOfferingConnection'] = ResolversParentTypes['ServiceOfferingConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceOffering']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceOverlapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceOverlap'] = ResolversParentTypes['ServiceOverlap']> = {
  township?: Resolver<ResolversTypes['Township'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ServiceField'], ParentType, ContextType>;
  providers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offerings?: Resolver<ReadonlyArray<ResolversTypes['ServiceOffering']>, ParentType, ContextType>;
};

export type ServiceOverlapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceOverlapConnection'] = ResolversParentTypes['ServiceOverlapConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceOverlap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TownshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Township'] = ResolversParentTypes['Township'], FederationReferenceType extends FederationReferenceTypes['Township'] = FederationReferenceTypes['Township']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Township']> | FederationReferenceType, FederationReferenceType, ContextType>;
  offerings?: Resolver<ResolversTypes['ServiceOfferingConnection'], ParentType, ContextType, RequireFields<TownshipOfferingsArgs, 'first'>>;
  centres?: Resolver<ResolversTypes['ServiceCentreConnection'], ParentType, ContextType, RequireFields<TownshipCentresArgs, 'first'>>;
  servedBy?: Resolver<ReadonlyArray<ResolversTypes['ServiceCentre']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TownshipKind'], ParentType, ContextType>;
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  areaKm2?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  residentPopulation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  residentsPerKm2?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  dispersionPercent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  layoutFlag?: Resolver<ResolversTypes['LayoutFlag'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['CoverageStatus'], ParentType, ContextType, Partial<TownshipCoverageArgs>>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
  serviceVolume?: Resolver<ResolversTypes['ServiceVolume'], ParentType, ContextType, RequireFields<TownshipServiceVolumeArgs, 'year'>>;
  communityWork?: Resolver<ResolversTypes['CommunityWorkStatistics'], ParentType, ContextType, RequireFields<TownshipCommunityWorkArgs, 'from' | 'to'>>;
  communityIssues?: Resolver<ResolversTypes['CommunityIssueConnection'], ParentType, ContextType, RequireFields<TownshipCommunityIssuesArgs, 'first'>>;
};

export type ServiceCentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCentre'] = ResolversParentTypes['ServiceCentre'], FederationReferenceType extends FederationReferenceTypes['ServiceCentre'] = FederationReferenceTypes['ServiceCentre']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceCentre']> | FederationReferenceType, FederationReferenceType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedure?: Resolver<ReadonlyArray<ResolversTypes['ProcedureStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CentreLevel'], ParentType, ContextType>;
  township?: Resolver<ResolversTypes['Township'], ParentType, ContextType>;
  serves?: Resolver<ReadonlyArray<ResolversTypes['Township']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  project?: Resolver<ResolversTypes['ServiceProject'], ParentType, ContextType>;
  currentContract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType, Partial<ServiceCentreCurrentContractArgs>>;
  contracts?: Resolver<ResolversTypes['ContractConnection'], ParentType, ContextType, RequireFields<ServiceCentreContractsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['CentreStatus'], ParentType, ContextType>;
  statusHistory?: Resolver<ReadonlyArray<ResolversTypes['CentreStatusChange']>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  acceptingReferrals?: Resolver<ResolversTypes['CapacityStatus'], ParentType, ContextType>;
  acceptingReferralsSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  capacityReports?: Resolver<ReadonlyArray<ResolversTypes['CapacityReport']>, ParentType, ContextType>;
  servicePersonTimes?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType, RequireFields<ServiceCentreServicePersonTimesArgs, 'year'>>;
  sessions?: Resolver<ResolversTypes['ServiceSessionConnection'], ParentType, ContextType, RequireFields<ServiceCentreSessionsArgs, 'first'>>;
  offerings?: Resolver<ResolversTypes['ServiceOfferingConnection'], ParentType, ContextType, RequireFields<ServiceCentreOfferingsArgs, 'first'>>;
  indicatorResults?: Resolver<ResolversTypes['IndicatorResultConnection'], ParentType, ContextType, RequireFields<ServiceCentreIndicatorResultsArgs, 'first'>>;
  evaluations?: Resolver<ResolversTypes['EvaluationConnection'], ParentType, ContextType, RequireFields<ServiceCentreEvaluationsArgs, 'first'>>;
  evaluationBurden?: Resolver<ResolversTypes['EvaluationBurden'], ParentType, ContextType, RequireFields<ServiceCentreEvaluationBurdenArgs, 'year'>>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
  cases?: Resolver<Maybe<ResolversTypes['ServiceCaseConnection']>, ParentType, ContextType, RequireFields<ServiceCentreCasesArgs, 'first'>>;
  caseload?: Resolver<ResolversTypes['Caseload'], ParentType, ContextType, Partial<ServiceCentreCaseloadArgs>>;
  communityIssues?: Resolver<ResolversTypes['CommunityIssueConnection'], ParentType, ContextType, RequireFields<ServiceCentreCommunityIssuesArgs, 'first'>>;
  posts?: Resolver<ResolversTypes['FundedPostConnection'], ParentType, ContextType, RequireFields<ServiceCentrePostsArgs, 'vacantOnly' | 'first'>>;
};

export type ServiceCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCase'] = ResolversParentTypes['ServiceCase'], FederationReferenceType extends FederationReferenceTypes['ServiceCase'] = FederationReferenceTypes['ServiceCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedure?: Resolver<ReadonlyArray<ResolversTypes['ProcedureStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['ServiceCentre'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ServiceField'], ParentType, ContextType>;
  exactField?: Resolver<Maybe<ResolversTypes['ServiceField']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['CaseOrigin'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ServiceCaseState'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['SocialWorker']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type ServiceCentreConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCentreConnection'] = ResolversParentTypes['ServiceCentreConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceCentre']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CentreStatusChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreStatusChange'] = ResolversParentTypes['CentreStatusChange']> = {
  status?: Resolver<ResolversTypes['CentreStatus'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CapacityReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapacityReport'] = ResolversParentTypes['CapacityReport']> = {
  status?: Resolver<ResolversTypes['CapacityStatus'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ServiceSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceSession'] = ResolversParentTypes['ServiceSession']> = {
  centre?: Resolver<ResolversTypes['ServiceCentre'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ServiceMethod'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ServiceField'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  attendances?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type ServiceSessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceSessionConnection'] = ResolversParentTypes['ServiceSessionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceSession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District'], FederationReferenceType extends FederationReferenceTypes['District'] = FederationReferenceTypes['District']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['District']> | FederationReferenceType, FederationReferenceType, ContextType>;
  centres?: Resolver<ResolversTypes['ServiceCentreConnection'], ParentType, ContextType, RequireFields<DistrictCentresArgs, 'first'>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionType?: Resolver<ResolversTypes['DivisionType'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['District']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['District']>, ParentType, ContextType>;
  townships?: Resolver<ResolversTypes['TownshipConnection'], ParentType, ContextType, RequireFields<DistrictTownshipsArgs, 'first'>>;
  subdistrictCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  townCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  areaKm2?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  residentPopulation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['CentreCoverageStatistics'], ParentType, ContextType, Partial<DistrictCoverageArgs>>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
  fundAppropriations?: Resolver<ResolversTypes['FundAppropriationConnection'], ParentType, ContextType, RequireFields<DistrictFundAppropriationsArgs, 'first'>>;
  serviceVolume?: Resolver<ResolversTypes['ServiceVolume'], ParentType, ContextType, RequireFields<DistrictServiceVolumeArgs, 'year'>>;
  communityWork?: Resolver<ResolversTypes['CommunityWorkStatistics'], ParentType, ContextType, RequireFields<DistrictCommunityWorkArgs, 'from' | 'to'>>;
  workforce?: Resolver<ResolversTypes['WorkforceStatistics'], ParentType, ContextType, Partial<DistrictWorkforceArgs>>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  centres?: Resolver<ResolversTypes['ServiceCentreConnection'], ParentType, ContextType, RequireFields<OrganisationCentresArgs, 'first'>>;
  contracts?: Resolver<ResolversTypes['ContractConnection'], ParentType, ContextType, RequireFields<OrganisationContractsArgs, 'first'>>;
  isContracted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<OrganisationIsContractedArgs>>;
  evaluationsConducted?: Resolver<ResolversTypes['EvaluationConnection'], ParentType, ContextType, RequireFields<OrganisationEvaluationsConductedArgs, 'first'>>;
  evaluations?: Resolver<ResolversTypes['EvaluationConnection'], ParentType, ContextType, RequireFields<OrganisationEvaluationsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerRegistrationNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  background?: Resolver<Maybe<ResolversTypes['AgencyBackground']>, ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deregisteredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  township?: Resolver<Maybe<ResolversTypes['Township']>, ParentType, ContextType>;
  currentGrade?: Resolver<Maybe<ResolversTypes['OrganisationGrade']>, ParentType, ContextType, Partial<OrganisationCurrentGradeArgs>>;
  gradeHistory?: Resolver<ReadonlyArray<ResolversTypes['GradeAward']>, ParentType, ContextType>;
  creditStanding?: Resolver<ResolversTypes['CreditStanding'], ParentType, ContextType, Partial<OrganisationCreditStandingArgs>>;
  creditRecords?: Resolver<ResolversTypes['CreditRecordConnection'], ParentType, ContextType, RequireFields<OrganisationCreditRecordsArgs, 'first'>>;
  supervisionFindings?: Resolver<ResolversTypes['SupervisionFindingConnection'], ParentType, ContextType, RequireFields<OrganisationSupervisionFindingsArgs, 'first'>>;
  exits?: Resolver<ReadonlyArray<ResolversTypes['AgencyExit']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
  bids?: Resolver<ResolversTypes['BidConnection'], ParentType, ContextType, RequireFields<OrganisationBidsArgs, 'first'>>;
  workforce?: Resolver<ResolversTypes['WorkforceStatistics'], ParentType, ContextType, Partial<OrganisationWorkforceArgs>>;
  posts?: Resolver<ResolversTypes['FundedPostConnection'], ParentType, ContextType, RequireFields<OrganisationPostsArgs, 'vacantOnly' | 'first'>>;
};

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract'], FederationReferenceType extends FederationReferenceTypes['Contract'] = FederationReferenceTypes['Contract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedure?: Resolver<ReadonlyArray<ResolversTypes['ProcedureStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['ServiceProject'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  purchaser?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  tender?: Resolver<Maybe<ResolversTypes['Tender']>, ParentType, ContextType>;
  annualAmount?: Resolver<ResolversTypes['MoneyFen'], ParentType, ContextType>;
  deviationFromStandard?: Resolver<Maybe<ResolversTypes['MoneyFen']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  terminatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ContractState'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ContractStateChange']>, ParentType, ContextType>;
  payments?: Resolver<ReadonlyArray<ResolversTypes['Payment']>, ParentType, ContextType>;
  arrears?: Resolver<ResolversTypes['MoneyFen'], ParentType, ContextType, Partial<ContractArrearsArgs>>;
  evaluations?: Resolver<ResolversTypes['EvaluationConnection'], ParentType, ContextType, RequireFields<ContractEvaluationsArgs, 'first'>>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type ContractConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractConnection'] = ResolversParentTypes['ContractConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contract']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractStateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractStateChange'] = ResolversParentTypes['ContractStateChange']> = {
  state?: Resolver<ResolversTypes['ContractState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment']> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  daysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['MoneyFen'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['FundSource'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Payment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DemandSurveyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandSurvey'] = ResolversParentTypes['DemandSurvey'], FederationReferenceType extends FederationReferenceTypes['DemandSurvey'] = FederationReferenceTypes['DemandSurvey']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DemandSurvey']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conductedBy?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  townships?: Resolver<ReadonlyArray<ResolversTypes['Township']>, ParentType, ContextType>;
  respondents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['DemandFindingConnection'], ParentType, ContextType, RequireFields<DemandSurveyFindingsArgs, 'first'>>;
  proposals?: Resolver<ResolversTypes['ProjectProposalConnection'], ParentType, ContextType, RequireFields<DemandSurveyProposalsArgs, 'first'>>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SurveyState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedure?: Resolver<ReadonlyArray<ResolversTypes['ProcedureStep']>, ParentType, ContextType>;
};

export type DemandSurveyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandSurveyConnection'] = ResolversParentTypes['DemandSurveyConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DemandSurvey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DemandFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandFinding'] = ResolversParentTypes['DemandFinding']> = {
  survey?: Resolver<ResolversTypes['DemandSurvey'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ServiceField'], ParentType, ContextType>;
  township?: Resolver<ResolversTypes['Township'], ParentType, ContextType>;
  peopleInNeed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  metNow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unmetPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type DemandFindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandFindingConnection'] = ResolversParentTypes['DemandFindingConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DemandFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectProposal'] = ResolversParentTypes['ProjectProposal'], FederationReferenceType extends FederationReferenceTypes['ProjectProposal'] = FederationReferenceTypes['ProjectProposal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProjectProposal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['ServiceField']>, ParentType, ContextType>;
  mandate?: Resolver<ResolversTypes['Mandate'], ParentType, ContextType>;
  proposer?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  survey?: Resolver<Maybe<ResolversTypes['DemandSurvey']>, ParentType, ContextType>;
  townships?: Resolver<ReadonlyArray<ResolversTypes['Township']>, ParentType, ContextType>;
  layoutMeasure?: Resolver<Maybe<ResolversTypes['LayoutMeasure']>, ParentType, ContextType>;
  proposedAmount?: Resolver<ResolversTypes['MoneyFen'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProjectState'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ProjectStateChange']>, ParentType, ContextType>;
  votes?: Resolver<ReadonlyArray<ResolversTypes['CommitteeVote']>, ParentType, ContextType>;
  voteResult?: Resolver<Maybe<ResolversTypes['VoteResult']>, ParentType, ContextType>;
  resultingProject?: Resolver<Maybe<ResolversTypes['ServiceProject']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedure?: Resolver<ReadonlyArray<ResolversTypes['ProcedureStep']>, ParentType, ContextType>;
};

export type ProjectProposalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectProposalConnection'] = ResolversParentTypes['ProjectProposalConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProjectProposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdvisoryCommitteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvisoryCommittee'] = ResolversParentTypes['AdvisoryCommittee']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['CommitteeMember']>, ParentType, ContextType>;
  composition?: Resolver<ReadonlyArray<ResolversTypes['SeatCount']>, ParentType, ContextType>;
};

export type CommitteeMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeMember'] = ResolversParentTypes['CommitteeMember']> = {
  seatNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seat?: Resolver<ResolversTypes['CommitteeSeat'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  appointedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  termEndsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SeatCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatCount'] = ResolversParentTypes['SeatCount']> = {
  seat?: Resolver<ResolversTypes['CommitteeSeat'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitteeVoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeVote'] = ResolversParentTypes['CommitteeVote']> = {
  seat?: Resolver<ResolversTypes['CommitteeSeat'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['CommitteeMember'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['VotePosition'], ParentType, ContextType>;
  conflictDeclared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  conflictExists?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  votedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type VoteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteResult'] = ResolversParentTypes['VoteResult']> = {
  for?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  against?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  abstained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undeclaredConflicts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  carried?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DistrictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistrictConnection'] = ResolversParentTypes['DistrictConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['District']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TownshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TownshipConnection'] = ResolversParentTypes['TownshipConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Township']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LayoutRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LayoutRule'] = ResolversParentTypes['LayoutRule']> = {
  largeFromKm2?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  dispersedFromPercent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  smallToKm2?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  crowdedFromResidents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type CentreCoverageStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreCoverageStatistics'] = ResolversParentTypes['CentreCoverageStatistics']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  subdistricts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subdistrictsCovered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subdistrictCoveragePercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  towns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  townsCovered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  townCoveragePercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sharedCentre?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uncovered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmergencyIncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyIncident'] = ResolversParentTypes['EmergencyIncident'], FederationReferenceType extends FederationReferenceTypes['EmergencyIncident'] = FederationReferenceTypes['EmergencyIncident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmergencyIncident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workersToCall?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WorkerToCall']>>, ParentType, ContextType, RequireFields<EmergencyIncidentWorkersToCallArgs, 'first'>>;
};

export type WorkerToCallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkerToCall'] = ResolversParentTypes['WorkerToCall']> = {
  worker?: Resolver<ResolversTypes['SocialWorker'], ParentType, ContextType>;
  sameDistrict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evaluation'] = ResolversParentTypes['Evaluation'], FederationReferenceType extends FederationReferenceTypes['Evaluation'] = FederationReferenceTypes['Evaluation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Evaluation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedure?: Resolver<ReadonlyArray<ResolversTypes['ProcedureStep']>, ParentType, ContextType>;
  respondBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rectified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['ServiceProject'], ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['ServiceCentre']>, ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  evaluator?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['ServiceStandard'], ParentType, ContextType>;
  onCurrentStandard?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['EvaluationRound'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EvaluationState'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['EvaluationStateChange']>, ParentType, ContextType>;
  commissionedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  siteVisitOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  feedbackOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  feedbackDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  writtenFeedback?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['EvaluationStepRecord']>, ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['EvaluationComponent']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  scoreBeforeReview?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['EvaluationGrade']>, ParentType, ContextType>;
  staffHours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  independence?: Resolver<ResolversTypes['EvaluatorIndependence'], ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['AgencyResponse']>, ParentType, ContextType>;
  rectificationDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type EvaluatorTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluatorTie'] = ResolversParentTypes['EvaluatorTie'], FederationReferenceType extends FederationReferenceTypes['EvaluatorTie'] = FederationReferenceTypes['EvaluatorTie']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EvaluatorTie']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evaluator?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  descriptionZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TieState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedure?: Resolver<ReadonlyArray<ResolversTypes['ProcedureStep']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type EvaluatorTieConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluatorTieConnection'] = ResolversParentTypes['EvaluatorTieConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EvaluatorTie']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationConsistencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationConsistency'] = ResolversParentTypes['EvaluationConsistency']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evaluations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notOnCurrentStandardPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  largestScoreSpread?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  scoreSpreads?: Resolver<ReadonlyArray<ResolversTypes['ScoreSpread']>, ParentType, ContextType>;
  stepsSkippedPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  feedback?: Resolver<ResolversTypes['FeedbackConsistency'], ParentType, ContextType>;
  byEvaluator?: Resolver<ReadonlyArray<ResolversTypes['EvaluatorConsistency']>, ParentType, ContextType>;
};

export type ScoreSpreadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreSpread'] = ResolversParentTypes['ScoreSpread']> = {
  kind?: Resolver<ResolversTypes['EvaluationComponentKind'], ParentType, ContextType>;
  evaluators?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lowestMean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  highestMean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  spread?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FeedbackConsistencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackConsistency'] = ResolversParentTypes['FeedbackConsistency']> = {
  fedBack?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  spreadDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  writtenPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type EvaluatorConsistencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluatorConsistency'] = ResolversParentTypes['EvaluatorConsistency']> = {
  evaluator?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  evaluations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  notOnCurrentStandardPercent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stepsSkippedPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanFeedbackDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  writtenPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type EvaluationBurdenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationBurden'] = ResolversParentTypes['EvaluationBurden']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evaluations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staffHours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  yearlyCap?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overCap?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EvaluationBurdenStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationBurdenStatistics'] = ResolversParentTypes['EvaluationBurdenStatistics']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  centres?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evaluations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanPerCentre?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staffHours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  yearlyCap?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  centresOverCap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationConnection'] = ResolversParentTypes['EvaluationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationStateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationStateChange'] = ResolversParentTypes['EvaluationStateChange']> = {
  state?: Resolver<ResolversTypes['EvaluationState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type EvaluationComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationComponent'] = ResolversParentTypes['EvaluationComponent']> = {
  kind?: Resolver<ResolversTypes['EvaluationComponentKind'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type EvaluationStepRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationStepRecord'] = ResolversParentTypes['EvaluationStepRecord']> = {
  step?: Resolver<ResolversTypes['EvaluationStep'], ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EvaluatorIndependenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluatorIndependence'] = ResolversParentTypes['EvaluatorIndependence']> = {
  independent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sharedOfficers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedContracts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyResponseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyResponse'] = ResolversParentTypes['AgencyResponse']> = {
  respondedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statementZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VolunteerTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerTeam'] = ResolversParentTypes['VolunteerTeam']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AgencyExitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyExit'] = ResolversParentTypes['AgencyExit'], FederationReferenceType extends FederationReferenceTypes['AgencyExit'] = FederationReferenceTypes['AgencyExit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AgencyExit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedure?: Resolver<ReadonlyArray<ResolversTypes['ProcedureStep']>, ParentType, ContextType>;
  unstated?: Resolver<ReadonlyArray<ResolversTypes['HandoverKind']>, ParentType, ContextType>;
  confirmations?: Resolver<ReadonlyArray<ResolversTypes['HandoverConfirmation']>, ParentType, ContextType>;
  unconfirmed?: Resolver<ReadonlyArray<ResolversTypes['DepartmentCode']>, ParentType, ContextType>;
  workers?: Resolver<ReadonlyArray<ResolversTypes['SocialWorker']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExitState'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ExitStateChange']>, ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  handover?: Resolver<ReadonlyArray<ResolversTypes['HandoverItem']>, ParentType, ContextType>;
  openCases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openReferrals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handoverComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type HandoverConfirmationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverConfirmation'] = ResolversParentTypes['HandoverConfirmation']> = {
  department?: Resolver<ResolversTypes['DepartmentCode'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type HandoverItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandoverItem'] = ResolversParentTypes['HandoverItem']> = {
  cases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ServiceCase']>>, ParentType, ContextType>;
  referrals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Referral']>>, ParentType, ContextType>;
  volunteerTeams?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VolunteerTeam']>>, ParentType, ContextType>;
  contracts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Contract']>>, ParentType, ContextType>;
  payments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Payment']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HandoverKind'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handedOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AgencyExitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyExitConnection'] = ResolversParentTypes['AgencyExitConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AgencyExit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExitStateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExitStateChange'] = ResolversParentTypes['ExitStateChange']> = {
  state?: Resolver<ResolversTypes['ExitState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CompletenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Completeness'] = ResolversParentTypes['Completeness'], FederationReferenceType extends FederationReferenceTypes['Completeness'] = FederationReferenceTypes['Completeness']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Completeness']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  civilAffairs?: Resolver<Maybe<ResolversTypes['DepartmentAnswer']>, ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure'], FederationReferenceType extends FederationReferenceTypes['Figure'] = FederationReferenceTypes['Figure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Figure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  civilAffairsObservation?: Resolver<Maybe<ResolversTypes['FigureObservation']>, ParentType, ContextType>;
};

export type FundAppropriationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundAppropriation'] = ResolversParentTypes['FundAppropriation'], FederationReferenceType extends FederationReferenceTypes['FundAppropriation'] = FederationReferenceTypes['FundAppropriation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FundAppropriation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearClosed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['GovernmentLevel'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  projectKind?: Resolver<Maybe<ResolversTypes['ProjectKind']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['FundSource'], ParentType, ContextType>;
  budgeted?: Resolver<ResolversTypes['MoneyFen'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['MoneyFen'], ParentType, ContextType>;
  executionPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inRegularBudget?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type FundAppropriationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundAppropriationConnection'] = ResolversParentTypes['FundAppropriationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundAppropriation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MoneyPoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyPool'] = ResolversParentTypes['MoneyPool']> = {
  fromYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  budgeted?: Resolver<ResolversTypes['MoneyFen'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['MoneyFen'], ParentType, ContextType>;
  raisedFromSociety?: Resolver<ResolversTypes['MoneyFen'], ParentType, ContextType>;
  societySharePercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  byYear?: Resolver<ReadonlyArray<ResolversTypes['MoneyOfYear']>, ParentType, ContextType>;
  byLevel?: Resolver<ReadonlyArray<ResolversTypes['MoneyOfLevel']>, ParentType, ContextType>;
  byDistrict?: Resolver<ReadonlyArray<ResolversTypes['MoneyOfDistrict']>, ParentType, ContextType>;
  bySource?: Resolver<ReadonlyArray<ResolversTypes['MoneyOfSource']>, ParentType, ContextType>;
  byProjectKind?: Resolver<ReadonlyArray<ResolversTypes['MoneyOfProjectKind']>, ParentType, ContextType>;
};

export type MoneyOfYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyOfYear'] = ResolversParentTypes['MoneyOfYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearClosed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  budgeted?: Resolver<ResolversTypes['MoneyFen'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['MoneyFen'], ParentType, ContextType>;
  raisedFromSociety?: Resolver<ResolversTypes['MoneyFen'], ParentType, ContextType>;
};

export type MoneyOfLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyOfLevel'] = ResolversParentTypes['MoneyOfLevel']> = {
  level?: Resolver<ResolversTypes['GovernmentLevel'], ParentType, ContextType>;
  budgeted?: Resolver<ResolversTypes['MoneyFen'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['MoneyFen'], ParentType, ContextType>;
};

export type MoneyOfDistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyOfDistrict'] = ResolversParentTypes['MoneyOfDistrict']> = {
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  budgeted?: Resolver<ResolversTypes['MoneyFen'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['MoneyFen'], ParentType, ContextType>;
};

export type MoneyOfSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyOfSource'] = ResolversParentTypes['MoneyOfSource']> = {
  source?: Resolver<ResolversTypes['FundSource'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['MoneyFen'], ParentType, ContextType>;
};

export type MoneyOfProjectKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyOfProjectKind'] = ResolversParentTypes['MoneyOfProjectKind']> = {
  projectKind?: Resolver<Maybe<ResolversTypes['ProjectKind']>, ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['MoneyFen'], ParentType, ContextType>;
  sharePercent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FundReconciliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundReconciliation'] = ResolversParentTypes['FundReconciliation']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  centres?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standardPrice?: Resolver<ResolversTypes['MoneyFen'], ParentType, ContextType>;
  atStandard?: Resolver<ResolversTypes['MoneyFen'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ReconciliationStep']>, ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['MoneyFen'], ParentType, ContextType>;
  unexplained?: Resolver<ResolversTypes['MoneyFen'], ParentType, ContextType>;
};

export type ReconciliationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationStep'] = ResolversParentTypes['ReconciliationStep']> = {
  kind?: Resolver<ResolversTypes['ReconciliationStepKind'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['MoneyFen'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncentiveStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncentiveStatistics'] = ResolversParentTypes['IncentiveStatistics']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  employed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  coveragePercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  byKind?: Resolver<ReadonlyArray<ResolversTypes['IncentiveCount']>, ParentType, ContextType>;
};

export type IncentiveCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncentiveCount'] = ResolversParentTypes['IncentiveCount']> = {
  kind?: Resolver<ResolversTypes['IncentiveKind'], ParentType, ContextType>;
  grants?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['MoneyFen']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GradeAwardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeAward'] = ResolversParentTypes['GradeAward']> = {
  grade?: Resolver<ResolversTypes['OrganisationGrade'], ParentType, ContextType>;
  awardedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GradeState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedure?: Resolver<ReadonlyArray<ResolversTypes['ProcedureStep']>, ParentType, ContextType>;
};

export type AgencyStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyStatistics'] = ResolversParentTypes['AgencyStatistics']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contracted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contractedPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  byBackground?: Resolver<ReadonlyArray<ResolversTypes['AgenciesOfBackground']>, ParentType, ContextType>;
  byGrade?: Resolver<ReadonlyArray<ResolversTypes['AgenciesOfGrade']>, ParentType, ContextType>;
  industryBodies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evaluationBodies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgenciesOfBackgroundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgenciesOfBackground'] = ResolversParentTypes['AgenciesOfBackground']> = {
  background?: Resolver<ResolversTypes['AgencyBackground'], ParentType, ContextType>;
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contracted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percentOfContracted?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type AgenciesOfGradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgenciesOfGrade'] = ResolversParentTypes['AgenciesOfGrade']> = {
  grade?: Resolver<ResolversTypes['OrganisationGrade'], ParentType, ContextType>;
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  residentIdMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  residenceTownship?: Resolver<Maybe<ResolversTypes['Township']>, ParentType, ContextType>;
  householdRegister?: Resolver<Maybe<ResolversTypes['HouseholdRegister']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
  socialWorkCases?: Resolver<Maybe<ResolversTypes['ServiceCaseConnection']>, ParentType, ContextType, RequireFields<PersonSocialWorkCasesArgs, 'first'>>;
};

export type ProcedureStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureStep'] = ResolversParentTypes['ProcedureStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actionZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceProject'] = ResolversParentTypes['ServiceProject'], FederationReferenceType extends FederationReferenceTypes['ServiceProject'] = FederationReferenceTypes['ServiceProject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceProject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedure?: Resolver<ReadonlyArray<ResolversTypes['ProcedureStep']>, ParentType, ContextType>;
  delistableOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProjectKind'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['ServiceField']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProjectState'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ProjectStateChange']>, ParentType, ContextType>;
  mandate?: Resolver<ResolversTypes['Mandate'], ParentType, ContextType>;
  purchaser?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  costSharing?: Resolver<ReadonlyArray<ResolversTypes['CostShare']>, ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['ServiceCentre']>, ParentType, ContextType>;
  townships?: Resolver<ReadonlyArray<ResolversTypes['Township']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cataloguedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contracts?: Resolver<ResolversTypes['ContractConnection'], ParentType, ContextType, RequireFields<ServiceProjectContractsArgs, 'first'>>;
  tenders?: Resolver<ResolversTypes['TenderConnection'], ParentType, ContextType, RequireFields<ServiceProjectTendersArgs, 'first'>>;
  servicePersonTimes?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType, RequireFields<ServiceProjectServicePersonTimesArgs, 'year'>>;
  evaluations?: Resolver<ResolversTypes['EvaluationConnection'], ParentType, ContextType, RequireFields<ServiceProjectEvaluationsArgs, 'first'>>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type ServiceProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceProjectConnection'] = ResolversParentTypes['ServiceProjectConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceProject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectStateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectStateChange'] = ResolversParentTypes['ProjectStateChange']> = {
  state?: Resolver<ResolversTypes['ProjectState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CostShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CostShare'] = ResolversParentTypes['CostShare']> = {
  level?: Resolver<ResolversTypes['GovernmentLevel'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['MoneyFen'], ParentType, ContextType>;
};

export type StandardPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardPrice'] = ResolversParentTypes['StandardPrice']> = {
  projectKind?: Resolver<ResolversTypes['ProjectKind'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['MoneyFen'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  basisZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type ServiceVolumeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceVolume'] = ResolversParentTypes['ServiceVolume']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  personTimes?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  byKind?: Resolver<ReadonlyArray<ResolversTypes['VolumeOfKind']>, ParentType, ContextType>;
  byField?: Resolver<ReadonlyArray<ResolversTypes['VolumeOfField']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolumeOfKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolumeOfKind'] = ResolversParentTypes['VolumeOfKind']> = {
  kind?: Resolver<ResolversTypes['ProjectKind'], ParentType, ContextType>;
  personTimes?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolumeOfFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolumeOfField'] = ResolversParentTypes['VolumeOfField']> = {
  field?: Resolver<ResolversTypes['ServiceField'], ParentType, ContextType>;
  personTimes?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CommunityWorkStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityWorkStatistics'] = ResolversParentTypes['CommunityWorkStatistics']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attendances?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  withinServiceVolume?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuesRaised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issuesResolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanDaysToResolve?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ServiceCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCaseConnection'] = ResolversParentTypes['ServiceCaseConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Caseload'] = ResolversParentTypes['Caseload']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  open?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CommunityIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityIssue'] = ResolversParentTypes['CommunityIssue'], FederationReferenceType extends FederationReferenceTypes['CommunityIssue'] = FederationReferenceTypes['CommunityIssue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommunityIssue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  township?: Resolver<ResolversTypes['Township'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['ServiceCentre'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['IssueCategory'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IssueState'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['IssueStateChange']>, ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  resolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  daysToResolve?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type CommunityIssueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityIssueConnection'] = ResolversParentTypes['CommunityIssueConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CommunityIssue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueStateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueStateChange'] = ResolversParentTypes['IssueStateChange']> = {
  state?: Resolver<ResolversTypes['IssueState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SocialWorkerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialWorker'] = ResolversParentTypes['SocialWorker'], FederationReferenceType extends FederationReferenceTypes['SocialWorker'] = FederationReferenceTypes['SocialWorker']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SocialWorker']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cases?: Resolver<Maybe<ResolversTypes['ServiceCaseConnection']>, ParentType, ContextType, RequireFields<SocialWorkerCasesArgs, 'first'>>;
  state?: Resolver<ResolversTypes['LicenceState'], ParentType, ContextType>;
  registeredFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  registeredUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  educationHours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  educationHoursRequired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedure?: Resolver<ReadonlyArray<ResolversTypes['ProcedureStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  qualification?: Resolver<ResolversTypes['Qualification'], ParentType, ContextType>;
  licensedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  specialties?: Resolver<ReadonlyArray<ResolversTypes['ServiceField']>, ParentType, ContextType>;
  currentEmployment?: Resolver<Maybe<ResolversTypes['EmploymentSpell']>, ParentType, ContextType, Partial<SocialWorkerCurrentEmploymentArgs>>;
  employment?: Resolver<ReadonlyArray<ResolversTypes['EmploymentSpell']>, ParentType, ContextType>;
  yearsOfPractice?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, Partial<SocialWorkerYearsOfPracticeArgs>>;
  training?: Resolver<ResolversTypes['TrainingRecordConnection'], ParentType, ContextType, RequireFields<SocialWorkerTrainingArgs, 'first'>>;
  appraisals?: Resolver<ReadonlyArray<ResolversTypes['Appraisal']>, ParentType, ContextType>;
  incentives?: Resolver<ReadonlyArray<ResolversTypes['IncentiveGrant']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type ServiceStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceStandard'] = ResolversParentTypes['ServiceStandard'], FederationReferenceType extends FederationReferenceTypes['ServiceStandard'] = FederationReferenceTypes['ServiceStandard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceStandard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ServiceField'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  cityWide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StandardState'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['IndicatorDefinition']>, ParentType, ContextType>;
  processSteps?: Resolver<ReadonlyArray<ResolversTypes['ServiceProcessStep']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type ServiceStandardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceStandardConnection'] = ResolversParentTypes['ServiceStandardConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceStandard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceProcessStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceProcessStep'] = ResolversParentTypes['ServiceProcessStep']> = {
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withinWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IndicatorDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorDefinition'] = ResolversParentTypes['IndicatorDefinition']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IndicatorKind'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  annualTarget?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  normHoursPerUnit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type IndicatorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorResult'] = ResolversParentTypes['IndicatorResult']> = {
  centre?: Resolver<ResolversTypes['ServiceCentre'], ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['ServiceStandard'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['IndicatorDefinition'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  completionPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  normHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reportedHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type IndicatorResultConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorResultConnection'] = ResolversParentTypes['IndicatorResultConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IndicatorResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorCompletionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorCompletion'] = ResolversParentTypes['IndicatorCompletion']> = {
  indicator?: Resolver<ResolversTypes['IndicatorDefinition'], ParentType, ContextType>;
  centres?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  completionPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  belowTarget?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  normHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reportedHours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SupervisionFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionFinding'] = ResolversParentTypes['SupervisionFinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedure?: Resolver<ReadonlyArray<ResolversTypes['ProcedureStep']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['SupervisionChannel'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['FindingSubject'], ParentType, ContextType>;
  detailZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FindingState'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['FindingStateChange']>, ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rectifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type CreditRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditRecord'] = ResolversParentTypes['CreditRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enteredLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CreditState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedure?: Resolver<ReadonlyArray<ResolversTypes['ProcedureStep']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CreditRecordKind'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  summaryZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type CreditRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditRecordConnection'] = ResolversParentTypes['CreditRecordConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CreditRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupervisionFindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionFindingConnection'] = ResolversParentTypes['SupervisionFindingConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SupervisionFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingStateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingStateChange'] = ResolversParentTypes['FindingStateChange']> = {
  state?: Resolver<ResolversTypes['FindingState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TenderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tender'] = ResolversParentTypes['Tender'], FederationReferenceType extends FederationReferenceTypes['Tender'] = FederationReferenceTypes['Tender']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tender']> | FederationReferenceType, FederationReferenceType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedure?: Resolver<ReadonlyArray<ResolversTypes['ProcedureStep']>, ParentType, ContextType>;
  challengeUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contractOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ownBid?: Resolver<Maybe<ResolversTypes['Bid']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['ServiceProject'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ProcurementMethod'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TenderState'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['TenderStateChange']>, ParentType, ContextType>;
  minimumGrade?: Resolver<Maybe<ResolversTypes['OrganisationGrade']>, ParentType, ContextType>;
  preferGradeAtLeast?: Resolver<Maybe<ResolversTypes['OrganisationGrade']>, ParentType, ContextType>;
  preferencePoints?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ceiling?: Resolver<ResolversTypes['MoneyFen'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  awardPublicisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  awardedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contractDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  voidReason?: Resolver<Maybe<ResolversTypes['VoidReason']>, ParentType, ContextType>;
  bids?: Resolver<ReadonlyArray<ResolversTypes['Bid']>, ParentType, ContextType>;
  bidCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  eligibleBidCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  winner?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  challenges?: Resolver<ReadonlyArray<ResolversTypes['TenderChallenge']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type BidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bid'] = ResolversParentTypes['Bid']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BidState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grounds?: Resolver<ReadonlyArray<ResolversTypes['BidGround']>, ParentType, ContextType>;
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  bidder?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['MoneyFen'], ParentType, ContextType>;
  gradeAtBid?: Resolver<Maybe<ResolversTypes['OrganisationGrade']>, ParentType, ContextType>;
  creditAtBid?: Resolver<ResolversTypes['CreditStanding'], ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ineligibleReason?: Resolver<Maybe<ResolversTypes['IneligibleReason']>, ParentType, ContextType>;
  preferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type BidGroundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BidGround'] = ResolversParentTypes['BidGround']> = {
  ground?: Resolver<ResolversTypes['IneligibleReason'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TenderChallengeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderChallenge'] = ResolversParentTypes['TenderChallenge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  answerOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  challenger?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  groundsZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ChallengeState'], ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  answerDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  complaintDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  complainedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  upheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type TenderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderConnection'] = ResolversParentTypes['TenderConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tender']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenderStateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderStateChange'] = ResolversParentTypes['TenderStateChange']> = {
  state?: Resolver<ResolversTypes['TenderState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type BidConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BidConnection'] = ResolversParentTypes['BidConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Bid']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmploymentSpellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmploymentSpell'] = ResolversParentTypes['EmploymentSpell']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EmploymentState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedure?: Resolver<ReadonlyArray<ResolversTypes['ProcedureStep']>, ParentType, ContextType>;
  worker?: Resolver<ResolversTypes['SocialWorker'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['ServiceCentre']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  exitKind?: Resolver<Maybe<ResolversTypes['ExitKind']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type FundedPostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundedPost'] = ResolversParentTypes['FundedPost']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['ServiceCentre']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ServiceField'], ParentType, ContextType>;
  createdOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  vacant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['SocialWorker']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type TrainingRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingRecord'] = ResolversParentTypes['TrainingRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TrainingState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedure?: Resolver<ReadonlyArray<ResolversTypes['ProcedureStep']>, ParentType, ContextType>;
  worker?: Resolver<ResolversTypes['SocialWorker'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ServiceField'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  completedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type IncentiveGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncentiveGrant'] = ResolversParentTypes['IncentiveGrant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IncentiveState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedure?: Resolver<ReadonlyArray<ResolversTypes['ProcedureStep']>, ParentType, ContextType>;
  worker?: Resolver<ResolversTypes['SocialWorker'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IncentiveKind'], ParentType, ContextType>;
  grantedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['MoneyFen']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type WorkforceStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkforceStatistics'] = ResolversParentTypes['WorkforceStatistics']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  licensed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  registered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  employed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vacantPosts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanAge?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ageBands?: Resolver<ReadonlyArray<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  tenureBands?: Resolver<ReadonlyArray<ResolversTypes['TenureBand']>, ParentType, ContextType>;
  turnoverPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  turnoverWithinSectorPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  turnoverOutOfSectorPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  turnover?: Resolver<ReadonlyArray<ResolversTypes['TurnoverYear']>, ParentType, ContextType>;
  turnoverThisYear?: Resolver<ResolversTypes['TurnoverYear'], ParentType, ContextType>;
  specialtyGaps?: Resolver<ReadonlyArray<ResolversTypes['SpecialtyGap']>, ParentType, ContextType>;
};

export type AgeBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgeBand'] = ResolversParentTypes['AgeBand']> = {
  fromAge?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  workers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TenureBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenureBand'] = ResolversParentTypes['TenureBand']> = {
  tenure?: Resolver<ResolversTypes['Tenure'], ParentType, ContextType>;
  workers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TurnoverYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TurnoverYear'] = ResolversParentTypes['TurnoverYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanHeadcount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  exits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exitsWithinSector?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exitsOutOfSector?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratePercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SpecialtyGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialtyGap'] = ResolversParentTypes['SpecialtyGap']> = {
  field?: Resolver<ResolversTypes['ServiceField'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vacant?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldBySpecialists?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SocialWorkerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialWorkerConnection'] = ResolversParentTypes['SocialWorkerConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SocialWorker']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundedPostConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundedPostConnection'] = ResolversParentTypes['FundedPostConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundedPost']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingRecordConnection'] = ResolversParentTypes['TrainingRecordConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TrainingRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppraisalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appraisal'] = ResolversParentTypes['Appraisal']> = {
  worker?: Resolver<ResolversTypes['SocialWorker'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['AppraisalResult'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
};

export type IncentiveGrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncentiveGrantConnection'] = ResolversParentTypes['IncentiveGrantConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IncentiveGrant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export interface MoneyFenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MoneyFen'], any> {
  name: 'MoneyFen';
}

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

export type FigurePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigurePart'] = ResolversParentTypes['FigurePart']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CivilAffairsAlert?: CivilAffairsAlertResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  EvaluatorCalibration?: EvaluatorCalibrationResolvers<ContextType>;
  EvaluatorSeverity?: EvaluatorSeverityResolvers<ContextType>;
  AnchorCase?: AnchorCaseResolvers<ContextType>;
  AnchorCaseConnection?: AnchorCaseConnectionResolvers<ContextType>;
  AnchorScore?: AnchorScoreResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ServiceOffering?: ServiceOfferingResolvers<ContextType>;
  ServiceOfferingConnection?: ServiceOfferingConnectionResolvers<ContextType>;
  ServiceOverlap?: ServiceOverlapResolvers<ContextType>;
  ServiceOverlapConnection?: ServiceOverlapConnectionResolvers<ContextType>;
  Township?: TownshipResolvers<ContextType>;
  ServiceCentre?: ServiceCentreResolvers<ContextType>;
  ServiceCase?: ServiceCaseResolvers<ContextType>;
  ServiceCentreConnection?: ServiceCentreConnectionResolvers<ContextType>;
  CentreStatusChange?: CentreStatusChangeResolvers<ContextType>;
  CapacityReport?: CapacityReportResolvers<ContextType>;
  ServiceSession?: ServiceSessionResolvers<ContextType>;
  ServiceSessionConnection?: ServiceSessionConnectionResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  ContractConnection?: ContractConnectionResolvers<ContextType>;
  ContractStateChange?: ContractStateChangeResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  DemandSurvey?: DemandSurveyResolvers<ContextType>;
  DemandSurveyConnection?: DemandSurveyConnectionResolvers<ContextType>;
  DemandFinding?: DemandFindingResolvers<ContextType>;
  DemandFindingConnection?: DemandFindingConnectionResolvers<ContextType>;
  ProjectProposal?: ProjectProposalResolvers<ContextType>;
  ProjectProposalConnection?: ProjectProposalConnectionResolvers<ContextType>;
  AdvisoryCommittee?: AdvisoryCommitteeResolvers<ContextType>;
  CommitteeMember?: CommitteeMemberResolvers<ContextType>;
  SeatCount?: SeatCountResolvers<ContextType>;
  CommitteeVote?: CommitteeVoteResolvers<ContextType>;
  VoteResult?: VoteResultResolvers<ContextType>;
  DistrictConnection?: DistrictConnectionResolvers<ContextType>;
  TownshipConnection?: TownshipConnectionResolvers<ContextType>;
  LayoutRule?: LayoutRuleResolvers<ContextType>;
  CentreCoverageStatistics?: CentreCoverageStatisticsResolvers<ContextType>;
  EmergencyIncident?: EmergencyIncidentResolvers<ContextType>;
  WorkerToCall?: WorkerToCallResolvers<ContextType>;
  Evaluation?: EvaluationResolvers<ContextType>;
  EvaluatorTie?: EvaluatorTieResolvers<ContextType>;
  EvaluatorTieConnection?: EvaluatorTieConnectionResolvers<ContextType>;
  EvaluationConsistency?: EvaluationConsistencyResolvers<ContextType>;
  ScoreSpread?: ScoreSpreadResolvers<ContextType>;
  FeedbackConsistency?: FeedbackConsistencyResolvers<ContextType>;
  EvaluatorConsistency?: EvaluatorConsistencyResolvers<ContextType>;
  EvaluationBurden?: EvaluationBurdenResolvers<ContextType>;
  EvaluationBurdenStatistics?: EvaluationBurdenStatisticsResolvers<ContextType>;
  EvaluationConnection?: EvaluationConnectionResolvers<ContextType>;
  EvaluationStateChange?: EvaluationStateChangeResolvers<ContextType>;
  EvaluationComponent?: EvaluationComponentResolvers<ContextType>;
  EvaluationStepRecord?: EvaluationStepRecordResolvers<ContextType>;
  EvaluatorIndependence?: EvaluatorIndependenceResolvers<ContextType>;
  AgencyResponse?: AgencyResponseResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  VolunteerTeam?: VolunteerTeamResolvers<ContextType>;
  AgencyExit?: AgencyExitResolvers<ContextType>;
  HandoverConfirmation?: HandoverConfirmationResolvers<ContextType>;
  HandoverItem?: HandoverItemResolvers<ContextType>;
  AgencyExitConnection?: AgencyExitConnectionResolvers<ContextType>;
  ExitStateChange?: ExitStateChangeResolvers<ContextType>;
  Completeness?: CompletenessResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FundAppropriation?: FundAppropriationResolvers<ContextType>;
  FundAppropriationConnection?: FundAppropriationConnectionResolvers<ContextType>;
  MoneyPool?: MoneyPoolResolvers<ContextType>;
  MoneyOfYear?: MoneyOfYearResolvers<ContextType>;
  MoneyOfLevel?: MoneyOfLevelResolvers<ContextType>;
  MoneyOfDistrict?: MoneyOfDistrictResolvers<ContextType>;
  MoneyOfSource?: MoneyOfSourceResolvers<ContextType>;
  MoneyOfProjectKind?: MoneyOfProjectKindResolvers<ContextType>;
  FundReconciliation?: FundReconciliationResolvers<ContextType>;
  ReconciliationStep?: ReconciliationStepResolvers<ContextType>;
  IncentiveStatistics?: IncentiveStatisticsResolvers<ContextType>;
  IncentiveCount?: IncentiveCountResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  GradeAward?: GradeAwardResolvers<ContextType>;
  AgencyStatistics?: AgencyStatisticsResolvers<ContextType>;
  AgenciesOfBackground?: AgenciesOfBackgroundResolvers<ContextType>;
  AgenciesOfGrade?: AgenciesOfGradeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  ProcedureStep?: ProcedureStepResolvers<ContextType>;
  ServiceProject?: ServiceProjectResolvers<ContextType>;
  ServiceProjectConnection?: ServiceProjectConnectionResolvers<ContextType>;
  ProjectStateChange?: ProjectStateChangeResolvers<ContextType>;
  CostShare?: CostShareResolvers<ContextType>;
  StandardPrice?: StandardPriceResolvers<ContextType>;
  ServiceVolume?: ServiceVolumeResolvers<ContextType>;
  VolumeOfKind?: VolumeOfKindResolvers<ContextType>;
  VolumeOfField?: VolumeOfFieldResolvers<ContextType>;
  CommunityWorkStatistics?: CommunityWorkStatisticsResolvers<ContextType>;
  ServiceCaseConnection?: ServiceCaseConnectionResolvers<ContextType>;
  Caseload?: CaseloadResolvers<ContextType>;
  CommunityIssue?: CommunityIssueResolvers<ContextType>;
  CommunityIssueConnection?: CommunityIssueConnectionResolvers<ContextType>;
  IssueStateChange?: IssueStateChangeResolvers<ContextType>;
  SocialWorker?: SocialWorkerResolvers<ContextType>;
  ServiceStandard?: ServiceStandardResolvers<ContextType>;
  ServiceStandardConnection?: ServiceStandardConnectionResolvers<ContextType>;
  ServiceProcessStep?: ServiceProcessStepResolvers<ContextType>;
  IndicatorDefinition?: IndicatorDefinitionResolvers<ContextType>;
  IndicatorResult?: IndicatorResultResolvers<ContextType>;
  IndicatorResultConnection?: IndicatorResultConnectionResolvers<ContextType>;
  IndicatorCompletion?: IndicatorCompletionResolvers<ContextType>;
  SupervisionFinding?: SupervisionFindingResolvers<ContextType>;
  CreditRecord?: CreditRecordResolvers<ContextType>;
  CreditRecordConnection?: CreditRecordConnectionResolvers<ContextType>;
  SupervisionFindingConnection?: SupervisionFindingConnectionResolvers<ContextType>;
  FindingStateChange?: FindingStateChangeResolvers<ContextType>;
  Tender?: TenderResolvers<ContextType>;
  Bid?: BidResolvers<ContextType>;
  BidGround?: BidGroundResolvers<ContextType>;
  TenderChallenge?: TenderChallengeResolvers<ContextType>;
  TenderConnection?: TenderConnectionResolvers<ContextType>;
  TenderStateChange?: TenderStateChangeResolvers<ContextType>;
  BidConnection?: BidConnectionResolvers<ContextType>;
  EmploymentSpell?: EmploymentSpellResolvers<ContextType>;
  FundedPost?: FundedPostResolvers<ContextType>;
  TrainingRecord?: TrainingRecordResolvers<ContextType>;
  IncentiveGrant?: IncentiveGrantResolvers<ContextType>;
  WorkforceStatistics?: WorkforceStatisticsResolvers<ContextType>;
  AgeBand?: AgeBandResolvers<ContextType>;
  TenureBand?: TenureBandResolvers<ContextType>;
  TurnoverYear?: TurnoverYearResolvers<ContextType>;
  SpecialtyGap?: SpecialtyGapResolvers<ContextType>;
  SocialWorkerConnection?: SocialWorkerConnectionResolvers<ContextType>;
  FundedPostConnection?: FundedPostConnectionResolvers<ContextType>;
  TrainingRecordConnection?: TrainingRecordConnectionResolvers<ContextType>;
  Appraisal?: AppraisalResolvers<ContextType>;
  IncentiveGrantConnection?: IncentiveGrantConnectionResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  MoneyFen?: GraphQLScalarType;
  DepartmentAnswer?: DepartmentAnswerResolvers<ContextType>;
  FigureObservation?: FigureObservationResolvers<ContextType>;
  FigurePart?: FigurePartResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  sharing?: SharingDirectiveResolver<any, any, ContextType>;
};
