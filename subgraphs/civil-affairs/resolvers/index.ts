/** Every resolver by type. */
import type { Resolvers } from '../schema.generated.ts';
import { agencyExit, agencyExitQueries, handoverItem } from './agency-exit.ts';
import { agencyStatisticsQueries } from './agency-statistics.ts';
import { district, districtQueries } from './district.ts';
import { emergencyIncident, workerToCall } from './emergency.ts';
import { figure } from './figures.ts';
import { fundedPost, fundedPostOfCentre, fundedPostOfOrganisation, fundedPostQueries } from './funded-post.ts';
import { organisation, organisationQueries } from './organisation.ts';
import { person, personQueries } from './person.ts';
import { purchasing, purchasingOf, purchasingQueries } from './purchasing.ts';
import {
  appraisal,
  employmentSpell,
  incentiveGrant,
  socialWorker,
  socialWorkerQueries,
  trainingRecord,
} from './social-worker.ts';
import { creditRecord, supervisionFinding, supervisionQueries } from './supervision.ts';
import { township, townshipQueries } from './township.ts';
import { workforceOfDistrict, workforceQueries, workforceStatistics } from './workforce-statistics.ts';

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
    ...workforceQueries,
    ...purchasingQueries,
  },
  AgencyExit: agencyExit,
  Appraisal: appraisal,
  CreditRecord: creditRecord,
  District: { ...district, ...workforceOfDistrict, ...purchasingOf.District },
  EmergencyIncident: emergencyIncident,
  EmploymentSpell: employmentSpell,
  Figure: figure,
  FundedPost: fundedPost,
  HandoverItem: handoverItem,
  IncentiveGrant: incentiveGrant,
  Organisation: { ...organisation, ...fundedPostOfOrganisation, ...purchasingOf.Organisation },
  Person: { ...person, ...purchasingOf.Person },
  ServiceCentre: { ...purchasing.ServiceCentre, ...fundedPostOfCentre },
  SocialWorker: { ...socialWorker, ...purchasingOf.SocialWorker },
  SupervisionFinding: supervisionFinding,
  Township: { ...township, ...purchasingOf.Township },
  TrainingRecord: trainingRecord,
  WorkerToCall: workerToCall,
  WorkforceStatistics: workforceStatistics,
} satisfies Resolvers;
