/** The steps referrals took. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { DepartmentCode, ReferralAction, ReferralActor, ReferralState } from '../schema.generated.ts';

export const ReferralEvent = defineEntity({
  name: 'ReferralEvent',
  tableName: 'referral_event',
  properties: {
    /** `REF-000001/01`: in the order taken. */
    id: p.string().primary(),
    referralId: p.string().index(),
    at: p.string(),
    action: p.string().$type<ReferralAction>(),
    actor: p.string().$type<ReferralActor>(),
    departmentCode: p.string().$type<DepartmentCode>().nullable(),
    from: p.string().$type<ReferralState>().nullable(),
    to: p.string().$type<ReferralState>(),
    noteZh: p.string().nullable(),
    version: p.integer(),
  },
});
export type ReferralEventRow = InferEntity<typeof ReferralEvent> & {
  /** What the referral the step belongs to withholds; decided where the history is read. */
  readonly isWithheld?: boolean;
};
