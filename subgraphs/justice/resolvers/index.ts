/** Every type justice answers for. */
import type { Resolvers } from '../schema.generated.ts';
import { agencyExit } from './agency-exit.ts';
import { assessmentMutations, assessmentQueries, sentenceAssessment } from './assessment.ts';
import { correctionsMutations } from './corrections-actions.ts';
import {
  correctionsAct,
  correctionsCase,
  correctionsCaseQueries,
  correctionsFile,
  correctionsSummary,
} from './corrections-case.ts';
import { figure } from './figure.ts';
import { justiceOffice, justiceOfficeQueries, township } from './justice-office.ts';
import { person, socialWorker } from './person.ts';
import { returnsQueries } from './returns.ts';
import { correctionsStatistics, district, districtCorrections, statisticsQueries } from './statistics.ts';

export const resolvers: Resolvers = {
  Query: {
    ...justiceOfficeQueries,
    ...correctionsCaseQueries,
    ...assessmentQueries,
    ...statisticsQueries,
    ...returnsQueries,
  },
  Mutation: { ...correctionsMutations, ...assessmentMutations },
  AgencyExit: agencyExit,
  SentenceAssessment: sentenceAssessment,
  CorrectionsAct: correctionsAct,
  CorrectionsCase: correctionsCase,
  CorrectionsFile: correctionsFile,
  CorrectionsSummary: correctionsSummary,
  CorrectionsStatistics: correctionsStatistics,
  District: district,
  DistrictCorrections: districtCorrections,
  Figure: figure,
  JusticeOffice: justiceOffice,
  Person: person,
  SocialWorker: socialWorker,
  Township: township,
};
