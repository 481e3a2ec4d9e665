/** What an evaluator declares of its ties to agencies. */
import { checkId, checkText } from '@hub/kit/check.ts';
import { row } from '@hub/kit/row.ts';
import { act, begin } from '@hub/kit/workflow/act.ts';
import { EvaluatorTie } from '../entities/evaluator-tie.ts';
import type { Context } from '../entities/index.ts';
import { tieMachine } from '../entities/tie-machine.ts';
import { tieRoleOf } from '../policy.ts';
import type { DeclareTieInput, EndTieInput, MutationResolvers } from '../schema.generated.ts';
import { checkCommon, numbered } from './procedure.ts';

/** Stands for "no end" in columns that are compared. */
const endOfTime = '9999-12-31';

function declareTie(context: Context, input: DeclareTieInput): Promise<string> {
  const { kind, descriptionZh, since } = input;
  const evaluatorId = checkId('Organisation', input.evaluator, 'evaluator');
  const agencyId = checkId('Organisation', input.agency, 'agency');
  checkText('descriptionZh', descriptionZh, 200);
  return begin(context, checkCommon(input), {
    machine: tieMachine,
    entity: EvaluatorTie,
    action: 'DECLARE',
    input: { ...input },
    role: tieRoleOf(context.actor, { evaluatorId, agencyId }),
    facts: undefined,
    keyOf: numbered('TIE', 4),
    row: {
      evaluatorId,
      agencyId,
      kind,
      descriptionZh,
      since,
      endedOn: null,
      lastsUntil: endOfTime,
      quality: 'SYNTHETIC',
    },
  });
}

const endTie = (context: Context, input: EndTieInput): Promise<string> =>
  act(context, checkCommon(input), {
    machine: tieMachine,
    entity: EvaluatorTie,
    key: checkId('EvaluatorTie', input.id),
    action: 'END',
    input: { ...input },
    expectedVersion: input.expectedVersion,
    noteZh: input.noteZh,
    role: (tie) => tieRoleOf(context.actor, tie),
    facts: () => undefined,
    patch: () => ({ endedOn: context.today, lastsUntil: context.today }),
  });

export const evaluatorTieMutations: MutationResolvers = {
  declareEvaluatorTie: async (_, { input }, context, info) =>
    row(context, EvaluatorTie, await declareTie(context, input), info),
  endEvaluatorTie: async (_, { input }, context, info) =>
    row(context, EvaluatorTie, await endTie(context, input), info),
};
