/** Referrals: both parties as written, the clock's instants, and what statistics count, so that each is one statement. */

import { SectorReference } from '@hub/kit/sector-reference.ts';
import type { TransitionRow } from '@hub/kit/workflow/entities.ts';
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type {
  CapacityStatus,
  DeclineReason,
  DepartmentCode,
  Quality,
  ReferralMissing,
  ReferralOutcome,
  ReferralPartyKind,
  ReferralPriority,
  ReferralState,
  ServiceField,
} from '../schema.generated.ts';

export const Referral = defineEntity({
  name: 'Referral',
  tableName: 'referral',
  properties: {
    id: p.string().primary(),
    number: p.string(),
    fromKind: p.string().$type<ReferralPartyKind>(),
    fromId: p.string().index(),
    fromLabelZh: p.string(),
    fromDepartmentCode: p.string().$type<DepartmentCode>(),
    fromDistrictCode: p.string().nullable(),
    toKind: p.string().$type<ReferralPartyKind>(),
    toId: p.string().index(),
    toLabelZh: p.string(),
    toDepartmentCode: p.string().$type<DepartmentCode>(),
    toDistrictCode: p.string().index().nullable(),
    personId: p.type(SectorReference).index(),
    need: p.string().$type<ServiceField>(),
    summaryZh: p.string(),
    priority: p.string().$type<ReferralPriority>(),
    state: p.string().$type<ReferralState>().index(),
    version: p.integer(),
    /** Null for drafts, like everything below that a draft has not. */
    sentAt: p.string().index().nullable(),
    /** The day of `sentAt` in Guangzhou, by which statistics count. */
    sentOn: p.date().index().nullable(),
    respondedAt: p.string().nullable(),
    firstServiceAt: p.string().nullable(),
    respondBy: p.string().nullable(),
    firstServiceBy: p.string().nullable(),
    /** While the sender is to confirm: past it the clock closes. */
    confirmBy: p.string().index().nullable(),
    /** When it ended, if it has: what reopening is counted from. */
    endedAt: p.string().nullable(),
    /** The deadline that runs in the present state; overdue is this compared with now. */
    dueAt: p.string().index().nullable(),
    pausedAt: p.string().nullable(),
    /** Of pauses that have ended. */
    pausedWorkingDays: p.integer(),
    /** What it was last returned for. */
    missing: p.json<readonly ReferralMissing[]>().nullable(),
    declineReason: p.string().$type<DeclineReason>().nullable(),
    isOnwardMissing: p.boolean(),
    onwardKind: p.string().$type<ReferralPartyKind>().nullable(),
    onwardId: p.string().nullable(),
    onwardLabelZh: p.string().nullable(),
    outcome: p.string().$type<ReferralOutcome>().nullable(),
    feedbackZh: p.string().nullable(),
    receiverCaseNo: p.string().nullable(),
    /** As the sender found it on sending. */
    capacityAtSending: p.string().$type<CapacityStatus>().nullable(),
    closedUnconfirmed: p.boolean(),
    wasAccepted: p.boolean(),
    hoursToResponse: p.double().nullable(),
    workingDaysToService: p.integer().nullable(),
    consentId: p.string().nullable(),
    isConsentRevoked: p.boolean(),
    /** Justice stands at an end and has not said that it may leave (`justice-clearance.ts`): read by justice alone, counted nowhere. */
    isWithheld: p.boolean().default(true),
    counterpartId: p.string().nullable(),
    parentId: p.string().nullable(),
    redirectedToId: p.string().nullable(),
    /** Who reported it as entered in error, and when: the supervisor who decides is another. */
    errorReportedBy: p.string().nullable(),
    errorReportedAt: p.string().nullable(),
    /** How often its receiver was urged past a deadline, and when last. */
    urgedCount: p.integer().default(0),
    urgedAt: p.string().nullable(),
    quality: p.string().$type<Quality>(),
  },
});
export type ReferralRow = InferEntity<typeof Referral>;

/** A step as it is read. */
export type ReferralEventRow = TransitionRow & {
  /** The department of the side that took it; null where the referral withholds it. */
  readonly departmentCode?: DepartmentCode | null;
};
