/** The resolvers of purchasing by type; what they add to the registry's types stands apart. */
import type { Resolvers } from '../schema.generated.ts';
import { communityIssue, communityIssueOfTownship, communityIssueQueries } from './community-issue.ts';
import { communityWorkOfDistrict, communityWorkOfTownship, communityWorkQueries } from './community-work.ts';
import { contract, contractOfOrganisation, contractQueries, payment } from './contract.ts';
import { demandFinding, demandSurvey, demandSurveyQueries } from './demand-survey.ts';
import { evaluation, evaluationOfOrganisation, evaluationQueries } from './evaluation.ts';
import { evaluationBurdenQueries } from './evaluation-burden.ts';
import { evaluationConsistencyQueries, evaluatorConsistency } from './evaluation-consistency.ts';
import {
  fundAppropriation,
  fundAppropriationOfDistrict,
  fundAppropriationQueries,
  moneyOfDistrict,
} from './fund-appropriation.ts';
import { fundReconciliationQueries } from './fund-reconciliation.ts';
import { committeeMember, committeeVote, projectProposal, projectProposalQueries } from './project-proposal.ts';
import { serviceCase, serviceCaseOfPerson, serviceCaseOfWorker, serviceCaseQueries } from './service-case.ts';
import {
  serviceCentre,
  serviceCentreOfDistrict,
  serviceCentreOfOrganisation,
  serviceCentreOfTownship,
  serviceCentreQueries,
} from './service-centre.ts';
import {
  serviceOffering,
  serviceOfferingOfTownship,
  serviceOfferingQueries,
  serviceOverlap,
} from './service-offering.ts';
import { costShare, serviceProject, serviceProjectQueries } from './service-project.ts';
import { serviceSession } from './service-session.ts';
import { indicatorResult, serviceStandard, serviceStandardQueries } from './service-standard.ts';
import { serviceVolumeOfDistrict, serviceVolumeOfTownship, serviceVolumeQueries } from './service-volume.ts';
import { bid, bidOfOrganisation, tender, tenderChallenge, tenderQueries } from './tender.ts';

export const purchasing: Resolvers = {
  Bid: bid,
  CommitteeMember: committeeMember,
  CommitteeVote: committeeVote,
  CommunityIssue: communityIssue,
  Contract: contract,
  CostShare: costShare,
  DemandFinding: demandFinding,
  DemandSurvey: demandSurvey,
  Evaluation: evaluation,
  EvaluatorConsistency: evaluatorConsistency,
  FundAppropriation: fundAppropriation,
  IndicatorResult: indicatorResult,
  MoneyOfDistrict: moneyOfDistrict,
  Payment: payment,
  ProjectProposal: projectProposal,
  ServiceCase: serviceCase,
  ServiceCentre: serviceCentre,
  ServiceOffering: serviceOffering,
  ServiceOverlap: serviceOverlap,
  ServiceProject: serviceProject,
  ServiceSession: serviceSession,
  ServiceStandard: serviceStandard,
  Tender: tender,
  TenderChallenge: tenderChallenge,
};

/** To be spread into the registry's own resolvers of these types. */
export const purchasingOf = {
  District: {
    ...serviceCentreOfDistrict,
    ...serviceVolumeOfDistrict,
    ...communityWorkOfDistrict,
    ...fundAppropriationOfDistrict,
  },
  Township: {
    ...serviceCentreOfTownship,
    ...serviceVolumeOfTownship,
    ...communityWorkOfTownship,
    ...communityIssueOfTownship,
    ...serviceOfferingOfTownship,
  },
  Organisation: {
    ...serviceCentreOfOrganisation,
    ...contractOfOrganisation,
    ...bidOfOrganisation,
    ...evaluationOfOrganisation,
  },
  Person: serviceCaseOfPerson,
  SocialWorker: serviceCaseOfWorker,
} satisfies Resolvers;

export const purchasingQueries: Resolvers['Query'] = {
  ...serviceCentreQueries,
  ...serviceProjectQueries,
  ...contractQueries,
  ...fundAppropriationQueries,
  ...fundReconciliationQueries,
  ...tenderQueries,
  ...serviceStandardQueries,
  ...evaluationQueries,
  ...evaluationConsistencyQueries,
  ...evaluationBurdenQueries,
  ...demandSurveyQueries,
  ...projectProposalQueries,
  ...serviceCaseQueries,
  ...communityIssueQueries,
  ...communityWorkQueries,
  ...serviceVolumeQueries,
  ...serviceOfferingQueries,
};
