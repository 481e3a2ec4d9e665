/** The corrections register as stored; birth date, sex, household register and schooling are kept for counting and published of nobody. */

import { SectorReference } from '@hub/kit/sector-reference.ts';
import type { TransitionRow } from '@hub/kit/workflow/entities.ts';
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type {
  CorrectionsCategory,
  CorrectionsMeasure,
  CorrectionsState,
  CorrectionsTerminationReason,
  GroupMemberKind,
  Quality,
  SupervisionClass,
  SupportNeed,
} from '../schema.generated.ts';

export type Sex = 'MALE' | 'FEMALE';
export type HouseholdRegister = 'GUANGZHOU' | 'OTHER_MAINLAND' | 'OTHER';
export type Education = 'COLLEGE' | 'SENIOR_SECONDARY' | 'JUNIOR_SECONDARY';

/** One member of a correction group, without who it is. */
export interface GroupMember {
  readonly kind: GroupMemberKind;
  readonly isWoman: boolean;
}

/** The register: one row a person and term, in order of receipt. */
export const CorrectionsCase = defineEntity({
  name: 'CorrectionsCase',
  tableName: 'corrections_case',
  // Everything the statistics count by, so that they never open a row.
  indexes: [
    {
      name: 'corrections_case_counted_index',
      properties: [
        'districtCode',
        'admittedOn',
        'endedOn',
        'reoffendedOn',
        'category',
        'sex',
        'householdRegister',
        'education',
        'birthDate',
      ],
    },
  ],
  properties: {
    id: p.string().primary(),
    personId: p.type(SectorReference).index(),
    /** The assessment the court had asked for before the sentence; null where it asked for none. */
    assessmentId: p.string().nullable().unique(),
    category: p.string().$type<CorrectionsCategory>(),
    /** As acted on; see `correctionsStateOn` for where it stands on a day. */
    state: p.string().$type<CorrectionsState>(),
    version: p.integer().default(1),
    supervisionClass: p.string().$type<SupervisionClass>().nullable(),
    justiceOfficeId: p.string().index(),
    districtCode: p.string(),
    sex: p.string().$type<Sex>(),
    birthDate: p.date(),
    householdRegister: p.string().$type<HouseholdRegister>(),
    education: p.string().$type<Education>(),
    /** Under 18 at admission; stays so when they turn 18 (Community Corrections Law art. 58). */
    juvenile: p.boolean(),
    /** The day the judgment or decision took effect, which the clocks run from. */
    effectiveOn: p.date().nullable(),
    notifiedOn: p.date(),
    documentsOn: p.date().nullable(),
    reportDueOn: p.date().nullable(),
    reportedOn: p.date().nullable(),
    admittedOn: p.date().nullable(),
    planOn: p.date().nullable(),
    startsOn: p.date(),
    endsOn: p.date(),
    endedOn: p.date().nullable(),
    /** The day of a new offence during correction. */
    reoffendedOn: p.date().nullable(),
    measures: p.json<readonly CorrectionsMeasure[]>().nullable(),
    groupMembers: p.integer(),
    /** Null for a group formed before its members were written down one by one. */
    group: p.json<readonly GroupMember[]>().nullable(),
    terminationReason: p.string().$type<CorrectionsTerminationReason>().nullable(),
    socialWorkerId: p.string().nullable().index(),
    supportNeeds: p.json<readonly SupportNeed[]>(),
    quality: p.string().$type<Quality>(),
  },
});
export type CorrectionsCaseRow = InferEntity<typeof CorrectionsCase>;
/** What justice alone reads of a case: columns of its row. */
export type CorrectionsFileRow = CorrectionsCaseRow;
/** One act on a case. */
export type CorrectionsActRow = TransitionRow;

/** What leaves justice of a case is read from its row. */
export type CorrectionsSummaryRow = CorrectionsCaseRow;
