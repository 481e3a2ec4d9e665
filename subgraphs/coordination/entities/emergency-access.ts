/** What somebody opened in an activated emergency without a grant; EXPIRED and OVERDUE are not stored, since time alone brings them about. */
import type { TransitionRow } from '@hub/kit/workflow/entities.ts';
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { DepartmentCode, EmergencyAccessState, EmergencyState, Quality } from '../schema.generated.ts';

/** While an emergency is in one of these, personal data may be needed faster than it can be granted. */
export const respondingStates = ['ACTIVATED', 'RESPONDING'] as const satisfies readonly EmergencyState[];

/** How long it opens anything, in hours by any clock. */
export const openHours = 4;
/** By when somebody else must have looked at it, in hours by any clock; past it the user is suspended. */
export const reviewHours = 72;

export const EmergencyAccess = defineEntity({
  name: 'EmergencyAccess',
  tableName: 'emergency_access',
  properties: {
    id: p.string().primary(),
    incidentId: p.string().index(),
    /** Who opened it: the subject of the token, and whom they act for. */
    subject: p.string().index(),
    client: p.string().index(),
    ownerCode: p.string().$type<DepartmentCode>().index(),
    fields: p.json<readonly string[]>(),
    reasonZh: p.text(),
    openedAt: p.string(),
    expiresAt: p.string().index(),
    reviewBy: p.string().index(),
    /** The second person; null where nobody approved it while it was open. */
    approvedBy: p.string().nullable(),
    state: p.string().$type<Exclude<EmergencyAccessState, 'EXPIRED' | 'OVERDUE'>>().index(),
    version: p.integer(),
    quality: p.string().$type<Quality>(),
  },
});
export type EmergencyAccessRow = InferEntity<typeof EmergencyAccess>;

/** The steps are the kit's history. */
export type EmergencyAccessStepRow = TransitionRow;

type Standing = Pick<EmergencyAccessRow, 'state' | 'expiresAt' | 'reviewBy' | 'approvedBy'>;

/** The state at an instant. */
export function emergencyStateAt(
  { state, expiresAt, reviewBy, approvedBy }: Standing,
  now: string,
): EmergencyAccessState {
  if (state === 'REVIEWED') return state;
  if (approvedBy === null && now >= reviewBy) return 'OVERDUE';
  return state !== 'ENDED' && now >= expiresAt ? 'EXPIRED' : state;
}
