/** The health department's part of the synthetic city. No figure of the 2015 report is health's: every row is SYNTHETIC. */
import type { City } from '@hub/kit/dataset/city.ts';
import type { Insert } from '@hub/kit/dataset/insert.ts';
import { Counter, Transition } from '@hub/kit/workflow/entities.ts';
import { DischargePlan } from '../entities/discharge-plan.ts';
import { Hospital } from '../entities/hospital.ts';
import { HospitalCapacityReport } from '../entities/hospital-capacity-report.ts';
import { medicalCaseMachine } from '../entities/medical-case-machine.ts';
import { MedicalSession } from '../entities/medical-session.ts';
import { medicalSessionMachine } from '../entities/medical-session-machine.ts';
import { MedicalSocialWorkCase } from '../entities/medical-social-work-case.ts';
import { SharingObjection } from '../entities/sharing-objection.ts';
import { courses } from './course.ts';
import { dischargePlans } from './discharge-plan.ts';
import { capacityReports, hospitals } from './hospital.ts';
import { medicalCases } from './medical-case.ts';
import { medicalCaseSteps } from './medical-case-step.ts';
import { medicalSessions } from './medical-session.ts';
import { sharingObjections } from './sharing-objection.ts';

export const dataset = async (city: City, insert: Insert): Promise<void> => {
  const all = courses(city);
  await insert(Hospital, hospitals());
  await insert(HospitalCapacityReport, capacityReports());
  await insert(MedicalSocialWorkCase, medicalCases(city, all));
  await insert(Transition, medicalCaseSteps(all));
  const sessions = await insert(MedicalSession, medicalSessions(all, city.today));
  await insert(Counter, [
    { name: medicalCaseMachine.name, last: all.length },
    { name: medicalSessionMachine.name, last: sessions },
  ]);
  await insert(DischargePlan, dischargePlans(all));
  await insert(SharingObjection, sharingObjections(city, all));
};
