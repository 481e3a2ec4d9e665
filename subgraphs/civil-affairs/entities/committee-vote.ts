/** Votes of the advisory committee on proposals. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { CommitteeSeat, VotePosition } from '../schema.generated.ts';

export const CommitteeVote = defineEntity({
  name: 'CommitteeVote',
  tableName: 'committee_vote',
  properties: {
    /** PRO-0001/SEAT-01: a seat votes once. */
    id: p.string().primary(),
    proposalId: p.string().index(),
    memberId: p.string(),
    seat: p.string().$type<CommitteeSeat>(),
    position: p.string().$type<VotePosition>(),
    conflictDeclared: p.boolean(),
    /** The member's organisation is the proposer. */
    conflictExists: p.boolean(),
    votedOn: p.date(),
  },
});
export type CommitteeVoteRow = InferEntity<typeof CommitteeVote>;
