/** Cases; district and hospital stand beside each other because statistics are by either. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type {
  MedicalCaseClosureReason,
  MedicalCaseNotOpenedReason,
  MedicalCaseState,
  MedicalCaseType,
  MedicalConsentGiver,
  MedicalConsentState,
  MedicalSocialWorkType,
  Quality,
  WardIntakeSource,
} from '../schema.generated.ts';

export const MedicalSocialWorkCase = defineEntity({
  name: 'MedicalSocialWorkCase',
  tableName: 'medical_social_work_case',
  properties: {
    id: p.string().primary(),
    personId: p.string().nullable().index(),
    hospitalId: p.string().index(),
    districtCode: p.string().index(),
    socialWorkerId: p.string().nullable(),
    caseType: p.string().$type<MedicalCaseType>(),
    participants: p.integer().nullable(),
    mainType: p.string().$type<MedicalSocialWorkType>(),
    types: p.json<readonly MedicalSocialWorkType[]>(),
    state: p.string().$type<MedicalCaseState>().index(),
    wardZh: p.string(),
    intakeSource: p.string().$type<WardIntakeSource>(),
    screenedOn: p.date(),
    consentState: p.string().$type<MedicalConsentState>(),
    consentDecidedOn: p.date().nullable(),
    consentGivenBy: p.string().$type<MedicalConsentGiver>().nullable(),
    consentCoversReferral: p.boolean(),
    openedOn: p.date().nullable().index(),
    closedOn: p.date().nullable(),
    notOpenedReason: p.string().$type<MedicalCaseNotOpenedReason>().nullable(),
    closureReason: p.string().$type<MedicalCaseClosureReason>().nullable(),
    quality: p.string().$type<Quality>(),
  },
});
export type MedicalSocialWorkCaseRow = InferEntity<typeof MedicalSocialWorkCase>;
