/** What the health department stores, and the typed tables its resolvers read. */
import type { Context as KitContext } from '@hub/kit/context.ts';
import { workflowEntities } from '@hub/kit/workflow/entities.ts';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { DischargePlan } from './discharge-plan.ts';
import { Hospital } from './hospital.ts';
import { HospitalCapacityReport } from './hospital-capacity-report.ts';
import { MedicalSession } from './medical-session.ts';
import { MedicalSocialWorkCase } from './medical-social-work-case.ts';
import { SharingObjection } from './sharing-objection.ts';

export const entities = [
  Hospital,
  HospitalCapacityReport,
  MedicalSocialWorkCase,
  DischargePlan,
  MedicalSession,
  SharingObjection,
  ...workflowEntities,
] as const;

export type Tables = InferKyselyDB<
  (typeof entities)[number],
  { tableNamingStrategy: 'entity'; columnNamingStrategy: 'property' }
>;
export type Context = KitContext<Tables>;
