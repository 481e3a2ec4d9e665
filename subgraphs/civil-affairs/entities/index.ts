/** The list of tables, and the context resolvers are given over them. */
import type { Context as KitContext } from '@hub/kit/context.ts';
import type { Work } from '@hub/kit/workflow/act.ts';
import { workflowEntities } from '@hub/kit/workflow/entities.ts';
import type { InferKyselyDB } from '@mikro-orm/sql';
import type { Kysely } from 'kysely';
import { AgencyExit } from './agency-exit.ts';
import { AnchorCase } from './anchor-case.ts';
import { AnchorScore } from './anchor-score.ts';
import { Appraisal } from './appraisal.ts';
import { Bid } from './bid.ts';
import { CentreCoverage } from './centre-coverage.ts';
import { CommitteeMember } from './committee-member.ts';
import { CommitteeVote } from './committee-vote.ts';
import { CommunityIssue } from './community-issue.ts';
import { Contract } from './contract.ts';
import { CreditRecord } from './credit-record.ts';
import { DatedParameter } from './dated-parameter.ts';
import { DemandFinding } from './demand-finding.ts';
import { DemandSurvey } from './demand-survey.ts';
import { District } from './district.ts';
import { EmploymentSpell } from './employment-spell.ts';
import { Evaluation } from './evaluation.ts';
import { EvaluationComponent } from './evaluation-component.ts';
import { EvaluatorTie } from './evaluator-tie.ts';
import { FundAppropriation } from './fund-appropriation.ts';
import { FundedPost } from './funded-post.ts';
import { GradeAward } from './grade-award.ts';
import { HandoverItem } from './handover-item.ts';
import { IncentiveGrant } from './incentive-grant.ts';
import { IndicatorDefinition } from './indicator-definition.ts';
import { IndicatorResult } from './indicator-result.ts';
import { Organisation } from './organisation.ts';
import { Payment } from './payment.ts';
import { Person } from './person.ts';
import { ProjectProposal } from './project-proposal.ts';
import { RaisedFund } from './raised-fund.ts';
import { ServiceCase } from './service-case.ts';
import { ServiceCentre } from './service-centre.ts';
import { ServiceOffering } from './service-offering.ts';
import { ServiceProject } from './service-project.ts';
import { ServiceReturn } from './service-return.ts';
import { ServiceSession } from './service-session.ts';
import { ServiceStandard } from './service-standard.ts';
import { SocialWorker } from './social-worker.ts';
import { SupervisionFinding } from './supervision-finding.ts';
import { Tender } from './tender.ts';
import { TenderChallenge } from './tender-challenge.ts';
import { Township } from './township.ts';
import { TrainingRecord } from './training-record.ts';

export const entities = [
  AgencyExit,
  AnchorCase,
  AnchorScore,
  EvaluatorTie,
  Appraisal,
  Bid,
  CentreCoverage,
  CommitteeMember,
  CommitteeVote,
  CommunityIssue,
  Contract,
  CreditRecord,
  DatedParameter,
  DemandFinding,
  DemandSurvey,
  District,
  EmploymentSpell,
  EvaluationComponent,
  Evaluation,
  FundAppropriation,
  FundedPost,
  GradeAward,
  HandoverItem,
  IncentiveGrant,
  IndicatorDefinition,
  IndicatorResult,
  Organisation,
  Payment,
  Person,
  ProjectProposal,
  RaisedFund,
  ServiceCase,
  ServiceCentre,
  ServiceOffering,
  ServiceProject,
  ServiceReturn,
  ServiceSession,
  ServiceStandard,
  SocialWorker,
  SupervisionFinding,
  TenderChallenge,
  Tender,
  Township,
  TrainingRecord,
  ...workflowEntities,
] as const;

export type Tables = InferKyselyDB<
  (typeof entities)[number],
  { tableNamingStrategy: 'entity'; columnNamingStrategy: 'property' }
>;
export type Context = KitContext<Tables>;

/** The department's tables within an action's transaction. */
export const tablesOf = ({ sql }: Work): Kysely<Tables> => sql as unknown as Kysely<Tables>;
