/** The printed figures, held against what the responsible departments' rows say today. */
import { from } from '@hub/kit/columns.ts';
import { page } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { fail } from '@hub/schema/errors.ts';
import { Figure, type FigureRow, figureCodes } from '../entities/figure.ts';
import { verdictOf } from '../entities/figure-verdict.ts';
import type { FigureResolvers, FigureSourceObservationResolvers, QueryResolvers } from '../schema.generated.ts';
import { departmentOf, departmentsOf } from './department.ts';
import { decisive, observationsOf, own } from './figure-observations.ts';

/** @throws {GraphQLError} UNKNOWN_CODE. */
export function checkFigure(value: string, argument: string): string {
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
