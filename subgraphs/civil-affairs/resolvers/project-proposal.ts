/** Proposals at the gate, the committee that votes on them, and how its votes count. */
import { checkId } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { listOf, page } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { CommitteeMember } from '../entities/committee-member.ts';
import { CommitteeVote, type CommitteeVoteRow } from '../entities/committee-vote.ts';
import { DemandSurvey } from '../entities/demand-survey.ts';
import type { Context } from '../entities/index.ts';
import { ProjectProposal } from '../entities/project-proposal.ts';
import { ServiceProject } from '../entities/service-project.ts';
import type {
  CommitteeMemberResolvers,
  CommitteeVoteResolvers,
  ProjectProposalResolvers,
  QueryResolvers,
  VoteResult,
} from '../schema.generated.ts';
import { organisationOf, townshipsOf } from './neighbours.ts';
import { procedure } from './procedure.ts';
import { referred } from './referred.ts';

type Vote = Pick<CommitteeVoteRow, 'position' | 'conflictExists' | 'conflictDeclared'>;

/** A member in conflict does not vote, declared or not. */
export const counts = ({ position, conflictExists, conflictDeclared }: Vote): boolean =>
  position !== 'EXCUSED' && !conflictExists && !conflictDeclared;

export function tally(votes: readonly Vote[]): VoteResult {
  const counted = votes.filter(counts);
  const number = (position: Vote['position']) => counted.filter((vote) => vote.position === position).length;
  return {
    for: number('FOR'),
    against: number('AGAINST'),
    abstained: number('ABSTAIN'),
    leftOut: votes.length - counted.length,
    undeclaredConflicts: votes.filter((vote) => vote.conflictExists && !vote.conflictDeclared).length,
    carried: number('FOR') > number('AGAINST'),
  };
}

async function votesOnProposals(proposalIds: readonly string[], _: null, { sql }: Context) {
  const votes = await sql
    .selectFrom('CommitteeVote')
    .select(['proposalId', 'position', 'conflictExists', 'conflictDeclared'])
    .where('proposalId', 'in', proposalIds)
    .execute();
  return Map.groupBy(votes, ({ proposalId }) => proposalId);
}

export const projectProposal: ProjectProposalResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, ProjectProposal, id, info),
  proposer: from(['proposerId'], ({ proposerId }, _, context, info) => organisationOf(context, proposerId, info)),
  survey: from(['surveyId'], ({ surveyId }, _, context, info) => row(context, DemandSurvey, surveyId, info)),
  townships: from(['townshipCodes'], ({ townshipCodes }, _, context, info) =>
    townshipsOf(context, townshipCodes, info),
  ),
  procedure,
  votes: from(['id'], ({ id }, _, context, info) => listOf(context, CommitteeVote, 'proposalId', id, 15, info)),
  voteResult: from(['id'], async ({ id }, _, context) => {
    const votes = await context.load(votesOnProposals, id, null);
    return votes && tally(votes);
  }),
  resultingProject: from(['resultingProjectId'], ({ resultingProjectId }, _, context, info) =>
    row(context, ServiceProject, resultingProjectId, info),
  ),
};

export const committeeVote: CommitteeVoteResolvers = {
  member: from(['memberId'], ({ memberId }, _, context, info) => referred(context, CommitteeMember, memberId, info)),
  counted: from(['position', 'conflictExists', 'conflictDeclared'], counts),
};

export const committeeMember: CommitteeMemberResolvers = {
  organisation: from(['organisationId'], ({ organisationId }, _, context, info) =>
    organisationId ? organisationOf(context, organisationId, info) : null,
  ),
};

export const projectProposalQueries: QueryResolvers = {
  projectProposal: (_, { id }, context, info) => row(context, ProjectProposal, checkId('ProjectProposal', id), info),
  projectProposals: (_, { state, mandate, proposer, survey, ...page_ }, context, info) =>
    page(context, ProjectProposal, page_, info, {
      state,
      mandate,
      proposerId: proposer && checkId('Organisation', proposer, 'proposer'),
      surveyId: survey && checkId('DemandSurvey', survey, 'survey'),
    }),
  advisoryCommittee: async (_, { asOf }, { sql, today }) => {
    const day = asOf ?? today;
    const seats = await sql
      .selectFrom('CommitteeMember')
      .selectAll()
      .where('appointedOn', '<=', day)
      .where('termEndsOn', '>=', day)
      .orderBy('seatNumber')
      .limit(15)
      .execute();
    const composition = [...Map.groupBy(seats, ({ seat }) => seat)].map(([seat, of]) => ({ seat, seats: of.length }));
    return seats.length > 0 ? { asOf: day, seats, composition } : null;
  },
};
