/** Every type the health department answers for. */
import type { Resolvers } from '../schema.generated.ts';
import { agencyExit } from './agency-exit.ts';
import { alertQueries, healthAlert } from './alert.ts';
import { capacityMutations } from './capacity-report.ts';
import { dischargePlan, dischargePlanQueries } from './discharge-plan.ts';
import { hospital, hospitalQueries, organisation, township } from './hospital.ts';
import { medicalCaseQueries, medicalCaseStep, medicalSocialWorkCase } from './medical-case.ts';
import { medicalCaseMutations } from './medical-case-actions.ts';
import { sessionMutations } from './medical-session.ts';
import { medicalSocialWorkStatistics } from './medical-social-work-statistics.ts';
import { medicalView, person } from './person.ts';
import { district, districtMedicalSocialWork, statisticsQueries } from './statistics.ts';

export const resolvers: Resolvers = {
  Query: { ...hospitalQueries, ...medicalCaseQueries, ...dischargePlanQueries, ...statisticsQueries, ...alertQueries },
  Mutation: { ...medicalCaseMutations, ...sessionMutations, ...capacityMutations },
  HealthAlert: healthAlert,
  AgencyExit: agencyExit,
  Hospital: hospital,
  Township: township,
  Organisation: organisation,
  MedicalSocialWorkCase: medicalSocialWorkCase,
  MedicalCaseStep: medicalCaseStep,
  DischargePlan: dischargePlan,
  Person: person,
  MedicalView: medicalView,
  District: district,
  DistrictMedicalSocialWork: districtMedicalSocialWork,
  MedicalSocialWorkStatistics: medicalSocialWorkStatistics,
};
