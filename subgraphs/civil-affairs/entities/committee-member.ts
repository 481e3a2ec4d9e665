/** Seats of the advisory committee, one row a term. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { CommitteeSeat, Quality } from '../schema.generated.ts';

export const CommitteeMember = defineEntity({
  name: 'CommitteeMember',
  tableName: 'committee_member',
  properties: {
    /** SEAT-01. */
    id: p.string().primary(),
    seatNumber: p.integer(),
    seat: p.string().$type<CommitteeSeat>(),
    nameZh: p.string(),
    organisationId: p.string().nullable(),
    appointedOn: p.date(),
    termEndsOn: p.date(),
    quality: p.string().$type<Quality>(),
  },
});
export type CommitteeMemberRow = InferEntity<typeof CommitteeMember>;
