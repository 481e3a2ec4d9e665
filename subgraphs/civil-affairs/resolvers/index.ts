/** Every resolver by type. */
import type { Resolvers } from '../schema.generated.ts';
import { agencyExit, agencyExitQueries, handoverItem } from './agency-exit.ts';
import { agencyStatisticsQueries } from './agency-statistics.ts';
import { alertQueries, civilAffairsAlert } from './alert.ts';
import { anchorCase, anchorCaseQueries, anchorScore } from './anchor-case.ts';
import { anchorCaseMutations } from './anchor-case-actions.ts';
import { centreMutations } from './centre-actions.ts';
import { contractMutations } from './contract-actions.ts';
import { district, districtQueries } from './district.ts';
import { emergencyIncident, workerToCall } from './emergency.ts';
import { employmentMutations } from './employment-actions.ts';
import { evaluationMutations } from './evaluation-actions.ts';
import { evaluatorCalibrationQueries, evaluatorSeverity, evaluatorTie } from './evaluator-calibration.ts';
import { evaluatorTieMutations } from './evaluator-tie-actions.ts';
import { exitMutations } from './exit-actions.ts';
import { figure } from './figures.ts';
import { fundedPost, fundedPostOfCentre, fundedPostOfOrganisation, fundedPostQueries } from './funded-post.ts';
import { incentiveMutations } from './incentive-actions.ts';
import { incentiveStatisticsQueries } from './incentive-statistics.ts';
import { licenceMutations } from './licence-actions.ts';
import { organisation, organisationQueries } from './organisation.ts';
import { person, personQueries } from './person.ts';
import { procedureStep } from './procedure.ts';
import { projectMutations } from './project-actions.ts';
import { purchasing, purchasingOf, purchasingQueries } from './purchasing.ts';
import {
  appraisal,
  employmentSpell,
  incentiveGrant,
  socialWorker,
  socialWorkerQueries,
  trainingRecord,
} from './social-worker.ts';
import { creditRecord, gradeAward, supervisionFinding, supervisionQueries } from './supervision.ts';
import { supervisionMutations } from './supervision-actions.ts';
import { tenderMutations } from './tender-actions.ts';
import { township, townshipQueries } from './township.ts';
import { trainingMutations } from './training-actions.ts';
import {
  workforceOfDistrict,
  workforceOfOrganisation,
  workforceQueries,
  workforceStatistics,
} from './workforce-statistics.ts';

export const resolvers = {
  ...purchasing,
  Query: {
    ...districtQueries,
    ...townshipQueries,
    ...personQueries,
    ...organisationQueries,
    ...agencyStatisticsQueries,
    ...supervisionQueries,
    ...agencyExitQueries,
    ...socialWorkerQueries,
    ...fundedPostQueries,
    ...alertQueries,
    ...incentiveStatisticsQueries,
    ...evaluatorCalibrationQueries,
    ...anchorCaseQueries,
    ...workforceQueries,
    ...purchasingQueries,
  },
  Mutation: {
    ...projectMutations,
    ...tenderMutations,
    ...contractMutations,
    ...evaluationMutations,
    ...evaluatorTieMutations,
    ...anchorCaseMutations,
    ...exitMutations,
    ...supervisionMutations,
    ...centreMutations,
    ...licenceMutations,
    ...employmentMutations,
    ...trainingMutations,
    ...incentiveMutations,
  },
  AgencyExit: agencyExit,
  AnchorCase: anchorCase,
  AnchorScore: anchorScore,
  Appraisal: appraisal,
  CivilAffairsAlert: civilAffairsAlert,
  CreditRecord: creditRecord,
  District: { ...district, ...workforceOfDistrict, ...purchasingOf.District },
  EmergencyIncident: emergencyIncident,
  EmploymentSpell: employmentSpell,
  EvaluatorSeverity: evaluatorSeverity,
  EvaluatorTie: evaluatorTie,
  Figure: figure,
  FundedPost: fundedPost,
  GradeAward: gradeAward,
  HandoverItem: handoverItem,
  IncentiveGrant: incentiveGrant,
  Organisation: {
    ...organisation,
    ...fundedPostOfOrganisation,
    ...workforceOfOrganisation,
    ...purchasingOf.Organisation,
  },
  Person: { ...person, ...purchasingOf.Person },
  ProcedureStep: procedureStep,
  ServiceCentre: { ...purchasing.ServiceCentre, ...fundedPostOfCentre },
  SocialWorker: { ...socialWorker, ...purchasingOf.SocialWorker },
  SupervisionFinding: supervisionFinding,
  Township: { ...township, ...purchasingOf.Township },
  TrainingRecord: trainingRecord,
  WorkerToCall: workerToCall,
  WorkforceStatistics: workforceStatistics,
} satisfies Resolvers;
