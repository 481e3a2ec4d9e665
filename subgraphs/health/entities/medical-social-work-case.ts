/** Cases; district and hospital stand beside each other because statistics are by either. */

import { SectorReference } from '@hub/kit/sector-reference.ts';
import type { TransitionRow } from '@hub/kit/workflow/entities.ts';
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
    personId: p.type(SectorReference).nullable().index(),
    hospitalId: p.string().index(),
    districtCode: p.string().index(),
    socialWorkerId: p.string().nullable(),
    caseType: p.string().$type<MedicalCaseType>(),
    participants: p.integer().nullable(),
    mainType: p.string().$type<MedicalSocialWorkType>(),
    types: p.json<readonly MedicalSocialWorkType[]>(),
    state: p.string().$type<MedicalCaseState>().index(),
    version: p.integer().default(1),
    wardZh: p.string(),
    intakeSource: p.string().$type<WardIntakeSource>(),
    screenedOn: p.date(),
    broughtById: p.string().nullable(),
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
/** One step in the history of a case. */
export type MedicalCaseStepRow = TransitionRow;
export type MedicalSocialWorkCaseRow = InferEntity<typeof MedicalSocialWorkCase>;
