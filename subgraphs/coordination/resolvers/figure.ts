/** The printed figures, held against what the responsible departments' rows say today. */
import { from } from '@hub/kit/columns.ts';
import { page } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { fail } from '@hub/schema/errors.ts';
import type { FigureSourceObservationRow } from '../entities/answers.ts';
import { Figure, type FigureRow, figureCodes } from '../entities/figure.ts';
import { verdictOf } from '../entities/figure-verdict.ts';
import type { Context } from '../entities/index.ts';
import { wentStates } from '../entities/lifecycle.ts';
import type {
  FigureObservation,
  FigureResolvers,
  FigureSourceObservationResolvers,
  QueryResolvers,
} from '../schema.generated.ts';
import { departmentOf, departmentsOf } from './department.ts';

/** @throws {GraphQLError} UNKNOWN_CODE. */
function checkFigure(value: string, argument: string): string {
  if (figureCodes.includes(value)) return value;
  throw fail('UNKNOWN_CODE', {
    argument,
    value,
    expected: 'F01–F35 或 J01–J04',
    expectedEn: 'F01–F35 or J01–J04',
  });
}

export const figureQueries: QueryResolvers = {
  figure: (_, { code }, context, info) => row(context, Figure, checkFigure(code, 'code'), info),
  figures: (_, { codes, source, qualifier, responsible: responsibleCode, unit, ...paging }, context, info) =>
    page(context, Figure, paging, info, {
      code: codes && [...new Set(codes.map((code) => checkFigure(code, 'codes')))],
      source,
      qualifier,
      responsibleCode,
      unit,
    }),
};

/** F24: emergencies social workers went to. */
const observed = async (_codes: readonly string[], _: null, { sql, today }: Context) => {
  const rows = await sql
    .selectFrom('EmergencyIncident')
    .innerJoin('Deployment', 'Deployment.incidentId', 'EmergencyIncident.id')
    .select(({ fn }) => ['namedInReport', fn.count<number>('EmergencyIncident.id').distinct().as('incidents')])
    .where('Deployment.state', 'in', wentStates)
    .where('occurredOn', '<=', today)
    .groupBy('namedInReport')
    .execute();
  const parts = rows
    .map(({ namedInReport, incidents }) => ({
      code: namedInReport ? 'NAMED_IN_REPORT' : 'OTHER',
      value: String(incidents),
    }))
    .sort((one, other) => (one.code < other.code ? -1 : 1));
  const total = String(rows.reduce((sum, { incidents }) => sum + Number(incidents), 0));
  const observation: FigureObservation = { value: total, parts, asOf: today, rows: total, quality: 'SYNTHETIC' };
  return new Map([['F24', observation]]);
};

const own = async ({ code }: FigureRow, { load }: Context): Promise<FigureObservation | null> =>
  code === 'F24' ? load(observed, code, null) : null;

/** What every department that answered says, in the order departments are called in. */
async function observationsOf(figure: FigureRow, context: Context): Promise<FigureSourceObservationRow[]> {
  const { civilAffairsObservation, justiceObservation, volunteerObservation } = figure;
  return (
    [
      ['COORDINATION', await own(figure, context)],
      ['CIVIL_AFFAIRS', civilAffairsObservation],
      ['JUSTICE', justiceObservation],
      ['VOLUNTEER_FEDERATION', volunteerObservation],
    ] as const
  ).flatMap(([departmentCode, observation]) => (observation ? [{ departmentCode, observation }] : []));
}

/** The responsible department's observation decides; null when it did not answer. */
const decisive = async (figure: FigureRow, context: Context): Promise<FigureObservation | null> =>
  (await observationsOf(figure, context)).find(({ departmentCode }) => departmentCode === figure.responsibleCode)
    ?.observation ?? null;

const deciding = ['code', 'responsibleCode'] as const;

export const figure: FigureResolvers = {
  __resolveReference: async (reference, context, info) => {
    const found = await row(context, Figure, reference.code, info);
    // What the gateway brought of other departments' observations stays with the row it is about.
    return found && ({ ...reference, ...found } as FigureRow);
  },
  responsible: from(['responsibleCode'], ({ responsibleCode }, _, context, info) =>
    departmentsOf([responsibleCode], context, info),
  ),
  coordinationObservation: from(['code'], (printed, _, context) => own(printed, context)),
  computed: from([...deciding], async (printed, _, context) => (await decisive(printed, context))?.value ?? null),
  computedParts: from([...deciding], async (printed, _, context) => (await decisive(printed, context))?.parts ?? []),
  verdict: from([...deciding, 'printedValue', 'printedParts', 'qualifier', 'precision'], async (printed, _, context) =>
    verdictOf(printed, await decisive(printed, context)),
  ),
  producedBy: from([...deciding], async (printed, _, context, info) =>
    departmentsOf((await decisive(printed, context)) ? [printed.responsibleCode] : [], context, info),
  ),
  missing: from([...deciding], async (printed, _, context, info) =>
    departmentsOf((await decisive(printed, context)) ? [] : [printed.responsibleCode], context, info),
  ),
  observations: from([...deciding], (printed, _, context) => observationsOf(printed, context)),
};

export const figureSourceObservation: FigureSourceObservationResolvers = {
  department: ({ departmentCode }, _, context, info) => departmentOf(departmentCode, context, info),
};
