/** Anchor cases; while one is sealed nobody is told the reference score or another body's. */
import { checkId } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { listOf, page } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { AnchorCase } from '../entities/anchor-case.ts';
import { AnchorScore } from '../entities/anchor-score.ts';
import type { Context } from '../entities/index.ts';
import type { AnchorCaseResolvers, AnchorScoreResolvers, QueryResolvers } from '../schema.generated.ts';
import { organisationOf } from './neighbours.ts';
import { procedure } from './procedure.ts';

const scoreKey = (anchorId: string, evaluatorId: string): string => `${anchorId}/${evaluatorId}`;

/** How many bodies have scored each case. */
async function countsOf(ids: readonly string[], _: null, { sql }: Context) {
  const rows = await sql
    .selectFrom('AnchorScore')
    .select(({ fn }) => ['anchorId', fn.countAll<number>().as('scores')])
    .where('anchorId', 'in', ids)
    .groupBy('anchorId')
    .execute();
  return new Map(rows.map(({ anchorId, scores }) => [anchorId, Number(scores)]));
}

export const anchorCase: AnchorCaseResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, AnchorCase, id, info),
  referenceScore: from(['state', 'referenceScore'], ({ state, referenceScore }) =>
    state === 'OPENED' ? Number(referenceScore) : null,
  ),
  scoredBy: from(['id'], async ({ id }, _, context) => (await context.load(countsOf, id, null)) ?? 0),
  ownScore: from(['id'], ({ id }, _, context, info) =>
    row(context, AnchorScore, context.actor.organisation && scoreKey(id, context.actor.organisation), info),
  ),
  scores: from(['id', 'state'], ({ id, state }, _, context, info) =>
    state === 'OPENED' ? listOf(context, AnchorScore, 'anchorId', id, 20, info, {}, { by: 'evaluatorId' }) : [],
  ),
  procedure,
};

export const anchorScore: AnchorScoreResolvers = {
  evaluator: from(['evaluatorId'], ({ evaluatorId }, _, context, info) => organisationOf(context, evaluatorId, info)),
};

export const anchorCaseQueries: QueryResolvers = {
  anchorCase: (_, { id }, context, info) => row(context, AnchorCase, checkId('AnchorCase', id), info),
  anchorCases: (_, { year, state, ...page_ }, context, info) => page(context, AnchorCase, page_, info, { year, state }),
};
