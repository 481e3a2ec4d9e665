/** The rows of purchasing: centres, projects, money, tenders, standards, evaluations, demand and services. */
import type { City } from '@hub/kit/dataset/city.ts';
import type { Insert } from '@hub/kit/dataset/insert.ts';
import { Counter } from '@hub/kit/workflow/entities.ts';
import { AnchorCase } from '../entities/anchor-case.ts';
import { AnchorScore } from '../entities/anchor-score.ts';
import { Bid } from '../entities/bid.ts';
import { CentreCoverage } from '../entities/centre-coverage.ts';
import { CommitteeMember } from '../entities/committee-member.ts';
import { CommitteeVote } from '../entities/committee-vote.ts';
import { CommunityIssue } from '../entities/community-issue.ts';
import { Contract } from '../entities/contract.ts';
import { DatedParameter } from '../entities/dated-parameter.ts';
import { DemandFinding } from '../entities/demand-finding.ts';
import { DemandSurvey } from '../entities/demand-survey.ts';
import { Evaluation } from '../entities/evaluation.ts';
import { EvaluationComponent } from '../entities/evaluation-component.ts';
import { EvaluatorTie } from '../entities/evaluator-tie.ts';
import { FundAppropriation } from '../entities/fund-appropriation.ts';
import { IndicatorDefinition } from '../entities/indicator-definition.ts';
import { IndicatorResult } from '../entities/indicator-result.ts';
import { Payment } from '../entities/payment.ts';
import { ProjectProposal } from '../entities/project-proposal.ts';
import { RaisedFund } from '../entities/raised-fund.ts';
import { ServiceCase } from '../entities/service-case.ts';
import { ServiceCentre } from '../entities/service-centre.ts';
import { ServiceOffering } from '../entities/service-offering.ts';
import { ServiceProject } from '../entities/service-project.ts';
import { ServiceReturn } from '../entities/service-return.ts';
import { ServiceSession } from '../entities/service-session.ts';
import { ServiceStandard } from '../entities/service-standard.ts';
import { Tender } from '../entities/tender.ts';
import { TenderChallenge } from '../entities/tender-challenge.ts';
import { anchorTables } from './anchors.ts';
import { caseRows } from './cases.ts';
import { offeringRows } from './catalogue.ts';
import { type CentreStory, centreStories } from './centre-stories.ts';
import { centreRows, coverageRows, projectRows } from './centres.ts';
import { contractRows, draftRows, paymentRows, signedTerms } from './contracts.ts';
import { numberedUpTo } from './counters.ts';
import { findingRows, surveyRows } from './demand.ts';
import { evaluationTables } from './evaluations.ts';
import { datedParameterRows, fundAppropriationRows, raisedFundRows } from './funds.ts';
import { issueRows } from './issues.ts';
import { memberRows, proposalRows, voteRows } from './proposals.ts';
import { allPurchases } from './purchases.ts';
import { countSessions, indicatorResultRows, returnRows, sessionRows } from './services.ts';
import { indicatorRows, standardRows } from './standards.ts';
import { tenderTables } from './tenders.ts';

async function purchases(stories: readonly CentreStory[], today: string, insert: Insert) {
  const purchased = allPurchases(stories, today);
  const signed = signedTerms(purchased);
  const { tenders, bids, challenges, awards, tenderOf } = tenderTables(signed, purchased, today);
  const { evaluations, components, ties } = evaluationTables(signed, today);
  await insert(ServiceCentre, centreRows(stories, purchased, today));
  await insert(CentreCoverage, coverageRows(stories));
  const projects = projectRows(purchased, today);
  const contracts = [...contractRows(signed, tenderOf, today), ...draftRows(awards, signed)];
  await insert(ServiceProject, projects);
  await insert(Contract, contracts);
  await insert(Payment, paymentRows(signed, today));
  await insert(Tender, tenders);
  await insert(Bid, bids);
  await insert(TenderChallenge, challenges);
  await insert(Evaluation, evaluations);
  await insert(EvaluationComponent, components);
  await insert(EvaluatorTie, ties);
  const anchors = anchorTables();
  await insert(AnchorCase, anchors.cases);
  await insert(AnchorScore, anchors.scores);
  await insert(Counter, [
    numberedUpTo('ServiceProject', projects),
    numberedUpTo('Contract', contracts),
    numberedUpTo('Tender', tenders),
    numberedUpTo('Bid', bids),
    numberedUpTo('Evaluation', evaluations),
    numberedUpTo('EvaluatorTie', ties),
    numberedUpTo('AnchorCase', anchors.cases),
  ]);
  return purchased.filter(({ kind, otherwise }) => kind === 'SPECIAL' && otherwise === null);
}

async function rules(today: string, insert: Insert): Promise<void> {
  await insert(DatedParameter, datedParameterRows());
  await insert(FundAppropriation, fundAppropriationRows(Number(today.slice(0, 4))));
  await insert(RaisedFund, raisedFundRows());
  await insert(ServiceStandard, standardRows());
  await insert(IndicatorDefinition, indicatorRows());
}

async function demand(insert: Insert): Promise<void> {
  const surveys = surveyRows();
  const proposals = proposalRows();
  const members = memberRows();
  await insert(DemandSurvey, surveys);
  await insert(DemandFinding, findingRows(surveys));
  await insert(ProjectProposal, proposals);
  await insert(CommitteeMember, members);
  await insert(CommitteeVote, voteRows(proposals, members));
  await insert(Counter, [numberedUpTo('DemandSurvey', surveys), numberedUpTo('ProjectProposal', proposals)]);
}

export async function purchasing(city: City, insert: Insert): Promise<void> {
  const { today } = city;
  const stories = centreStories();
  const specials = await purchases(stories, today, insert);
  await rules(today, insert);
  await demand(insert);
  const sessions = [...sessionRows(stories, today)];
  await insert(ServiceSession, sessions);
  await insert(ServiceReturn, returnRows(stories, specials, today));
  await insert(IndicatorResult, indicatorResultRows(stories, countSessions(sessions), today));
  await insert(CommunityIssue, issueRows(stories, today));
  await insert(ServiceOffering, offeringRows(stories, specials, today));
  await insert(ServiceCase, caseRows(city, stories));
  await insert(Counter, [{ name: 'ServiceCase', last: city.serviceCases }]);
}
