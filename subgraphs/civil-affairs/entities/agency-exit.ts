/** Exit procedures against agencies. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { ExitState, Quality } from '../schema.generated.ts';
import type { HandoverOwner } from './exit-machine.ts';

export const AgencyExit = defineEntity({
  name: 'AgencyExit',
  tableName: 'agency_exit',
  properties: {
    id: p.string().primary(),
    organisationId: p.string().index(),
    state: p.string().$type<ExitState>(),
    history: p.json<readonly { readonly state: ExitState; readonly on: string }[]>(),
    reasonZh: p.string(),
    startedOn: p.date(),
    /** Since when it is barred from tenders; null when it is not. */
    suspendedOn: p.date().nullable(),
    endedOn: p.date().nullable(),
    /** Owner departments that confirmed the hand-over list as it stands; null before any did. */
    confirmedBy: p.json<readonly { readonly department: HandoverOwner; readonly on: string }[]>().nullable(),
    version: p.integer(),
    quality: p.string().$type<Quality>(),
  },
});
export type AgencyExitRow = InferEntity<typeof AgencyExit>;
