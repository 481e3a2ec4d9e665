/** What the guards of an evaluation look at, as it stands today. */
import { fail } from '@hub/schema/errors.ts';
import type { EvaluationRow } from '../entities/evaluation.ts';
import { respondBy } from '../entities/evaluation-clock.ts';
import { mustRectify } from '../entities/evaluation-grade.ts';
import type { EvaluationFacts } from '../entities/evaluation-machine.ts';
import type { Context } from '../entities/index.ts';
import type { ActOnEvaluationInput, ServiceField } from '../schema.generated.ts';
import { signedStates } from './contract.ts';
import { capIn } from './evaluation-burden.ts';

/** @throws {GraphQLError} ROW_NOT_FOUND. */
export async function contractOf({ sql, today }: Context, id: string) {
  const found = await sql
    .selectFrom('Contract')
    .innerJoin('ServiceProject', 'ServiceProject.id', 'Contract.projectId')
    .select([
      'Contract.id',
      'Contract.projectId',
      'Contract.centreId',
      'Contract.districtCode',
      'Contract.supplierId',
      'Contract.purchaserId',
      'Contract.state',
      'Contract.startsOn',
      'Contract.runsUntil',
      'ServiceProject.kind',
      'ServiceProject.fields',
    ])
    .where('Contract.id', '=', id)
    .executeTakeFirst();
  if (!found) throw fail('ROW_NOT_FOUND', { argument: 'contract', value: id });
  const field: ServiceField = found.kind === 'IFSC' ? 'FAMILY' : (found.fields[0] ?? 'OTHER');
  const inForce = signedStates.includes(found.state) && found.startsOn <= today && found.runsUntil >= today;
  return { ...found, field, inForce };
}

/** The city-wide standard in force today for a field. */
export const standardFor = ({ sql, today }: Context, field: ServiceField) =>
  sql
    .selectFrom('ServiceStandard')
    .select(['id', 'version', 'cityWide'])
    .where('field', '=', field)
    .where('validFrom', '<=', today)
    .where('inForceUntil', '>=', today)
    .execute()
    .then((standards) => standards.find(({ cityWide }) => cityWide));

/** Ties in effect today, by kind. */
async function tiesBetween({ sql, today }: Context, evaluatorId: string | null, agencyId: string) {
  const ties = await sql
    .selectFrom('EvaluatorTie')
    .select('kind')
    .where('evaluatorId', '=', evaluatorId ?? '')
    .where('agencyId', '=', agencyId)
    .where('since', '<=', today)
    .where('lastsUntil', '>=', today)
    .execute();
  const count = (wanted: string) => ties.filter(({ kind }) => kind === wanted).length;
  return { sharedOfficers: count('SHARED_OFFICER'), sharedContracts: count('CONTRACT') };
}

/** How many evaluations a centre has in a year beside `except`; null without a centre. */
export async function inYear({ sql }: Pick<Context, 'sql'>, centreId: string | null, year: number, except: string) {
  if (centreId === null) return null;
  const others = await sql
    .selectFrom('Evaluation')
    .select('id')
    .where('centreId', '=', centreId)
    .where('year', '=', year)
    .where('id', '!=', except)
    .execute();
  return others.length;
}

export const nothingScored = {
  isEvaluationBody: false,
  ties: 0,
  weightSum: 0,
  scoresInRange: true,
  feedbackOn: null,
  responded: false,
  respondBy: null,
  appealed: false,
  mustRectify: false,
  rectificationDueOn: null,
  dueOn: null,
} as const;

export interface Before {
  readonly purchaserId: string;
  readonly facts: EvaluationFacts;
  readonly standard: { readonly id: string; readonly version: number } | undefined;
  readonly shared: { readonly sharedOfficers: number; readonly sharedContracts: number };
}

/** What the guards look at; ties and standards are of today, whatever was true when it was planned. */
export async function evaluationBefore(
  context: Context,
  input: ActOnEvaluationInput,
  stored: EvaluationRow,
): Promise<Before> {
  const { sql, today } = context;
  const contract = await contractOf(context, stored.contractId);
  const evaluatorId = input.action === 'COMMISSION' ? (input.evaluator ?? null) : stored.evaluatorId;
  const [standard, shared, cap, others, body] = await Promise.all([
    standardFor(context, contract.field),
    tiesBetween(context, evaluatorId, stored.supplierId),
    capIn(context, stored.year),
    inYear(context, stored.centreId ?? null, stored.year, stored.id),
    sql
      .selectFrom('Organisation')
      .select('kind')
      .where('id', '=', evaluatorId ?? '')
      .executeTakeFirst(),
  ]);
  const components = input.components ?? [];
  return {
    purchaserId: contract.purchaserId,
    standard,
    shared,
    facts: {
      today,
      standardInForce: standard !== undefined,
      isEvaluationBody: body?.kind === 'EVALUATION_BODY',
      ties: shared.sharedOfficers + shared.sharedContracts,
      cap,
      inYear: others,
      inForce: contract.inForce,
      weightSum: components.reduce((sum, { weight }) => sum + weight, 0),
      scoresInRange:
        components.every(({ score, weight }) => score >= 0 && score <= 100 && weight > 0) &&
        new Set(components.map(({ kind }) => kind)).size === components.length,
      feedbackOn: stored.feedbackOn ?? null,
      responded: stored.response !== null,
      respondBy: respondBy(stored.feedbackOn),
      appealed: stored.state === 'APPEALED',
      mustRectify: mustRectify(stored.grade ?? null),
      rectificationDueOn: stored.rectificationDueOn ?? null,
      dueOn: input.dueOn ?? null,
    },
  };
}
