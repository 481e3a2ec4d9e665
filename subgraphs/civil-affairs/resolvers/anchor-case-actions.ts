/** What may be done to anchor cases: set, score under seal, open. */
import { checkId, checkNumber, checkText } from '@hub/kit/check.ts';
import { row } from '@hub/kit/row.ts';
import { act, begin, type Work } from '@hub/kit/workflow/act.ts';
import { AnchorCase } from '../entities/anchor-case.ts';
import { type AnchorFacts, anchorMachine } from '../entities/anchor-machine.ts';
import { type Context, tablesOf } from '../entities/index.ts';
import { anchorRoleOf } from '../policy.ts';
import type { ActOnAnchorCaseInput, MutationResolvers, SetAnchorCaseInput } from '../schema.generated.ts';
import { checkCommon, numbered } from './procedure.ts';

function setAnchorCase(context: Context, input: SetAnchorCaseInput): Promise<string> {
  const { titleZh, field, referenceScore, scoresUntil } = input;
  const { today, actor } = context;
  checkText('titleZh', titleZh, 100);
  checkNumber('referenceScore', referenceScore, 100, 0);
  return begin(context, checkCommon(input), {
    machine: anchorMachine,
    entity: AnchorCase,
    action: 'SET',
    input: { ...input },
    role: anchorRoleOf(actor, false),
    facts: { today, scoresUntil, scored: false, missing: 0 },
    keyOf: numbered('ANC', 4),
    row: {
      year: Number(today.slice(0, 4)),
      titleZh,
      field,
      referenceScore,
      scoresUntil,
      openedOn: null,
      quality: 'SYNTHETIC',
    },
  });
}

/** Which bodies there are today, and which of them have scored the case. */
async function scoring(anchorId: string, { sql: own, today }: Pick<Context, 'sql' | 'today'>) {
  const bodies = await own
    .selectFrom('Organisation')
    .leftJoin('AnchorScore', (join) =>
      join.onRef('AnchorScore.evaluatorId', '=', 'Organisation.id').on('AnchorScore.anchorId', '=', anchorId),
    )
    .select(['Organisation.id', 'AnchorScore.id as score'])
    .where('Organisation.kind', '=', 'EVALUATION_BODY')
    .where('Organisation.existedUntil', '>=', today)
    .execute();
  return new Map(bodies.map(({ id, score }) => [id, score !== null]));
}

async function actOnAnchorCase(context: Context, input: ActOnAnchorCaseInput): Promise<string> {
  const { action, expectedVersion, score } = input;
  const { today, actor } = context;
  const key = checkId('AnchorCase', input.id);
  checkNumber('score', score, 100, 0);
  const body = actor.organisation ?? '';
  const isEvaluationBody = (await scoring(key, context)).has(body);
  return act(context, checkCommon(input), {
    machine: anchorMachine,
    entity: AnchorCase,
    key,
    action,
    input: { ...input },
    expectedVersion,
    role: () => anchorRoleOf(actor, isEvaluationBody),
    facts: async ({ scoresUntil }, work: Work): Promise<AnchorFacts> => {
      const bodies = await scoring(key, { sql: tablesOf(work), today });
      return {
        today,
        scoresUntil,
        scored: bodies.get(body) ?? false,
        missing: [...bodies.values()].filter((scored) => !scored).length,
      };
    },
    patch: ({ openedOn }) => ({ openedOn: action === 'OPEN' ? today : openedOn }),
    also: async (_, work) => {
      if (action === 'SCORE')
        await tablesOf(work)
          .insertInto('AnchorScore')
          .values({ id: `${key}/${body}`, anchorId: key, evaluatorId: body, score: score ?? 0, scoredOn: today })
          .execute();
      return {};
    },
  });
}

export const anchorCaseMutations: MutationResolvers = {
  setAnchorCase: async (_, { input }, context, info) =>
    row(context, AnchorCase, await setAnchorCase(context, input), info),
  actOnAnchorCase: async (_, { input }, context, info) =>
    row(context, AnchorCase, await actOnAnchorCase(context, input), info),
};
