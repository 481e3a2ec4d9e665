/** Projects, the catalogue, and the dated standard price. */
import { checkId } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { page, pageOf } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { Contract } from '../entities/contract.ts';
import type { ParameterCode } from '../entities/dated-parameter.ts';
import { Evaluation } from '../entities/evaluation.ts';
import type { Context } from '../entities/index.ts';
import { delistableOn } from '../entities/project-clock.ts';
import { ServiceCentre } from '../entities/service-centre.ts';
import { ServiceProject } from '../entities/service-project.ts';
import { Tender } from '../entities/tender.ts';
import type {
  CostShareResolvers,
  QueryResolvers,
  ServiceProjectResolvers,
  StandardPrice,
} from '../schema.generated.ts';
import { districtOn, organisationOf, townshipsOf } from './neighbours.ts';
import { procedure } from './procedure.ts';
import { personTimesOfProjects } from './service-volume.ts';

/** Parameters in force on a day, by code. */
async function parametersOn(codes: readonly ParameterCode[], { asOf }: { readonly asOf: string }, { sql }: Context) {
  const rows = await sql
    .selectFrom('DatedParameter')
    .selectAll()
    .where('code', 'in', codes)
    .where('validFrom', '<=', asOf)
    .where('inForceUntil', '>=', asOf)
    .execute();
  return new Map(rows.map((parameter) => [parameter.code, parameter]));
}

/** The parameter as it stood on `asOf`; null before it was set. */
export const parameterOn = (context: Context, code: ParameterCode, asOf: string) =>
  context.load(parametersOn, code, { asOf });

type Parameter = NonNullable<Awaited<ReturnType<typeof parameterOn>>>;

const asStandardPrice = ({ value, validFrom, validTo, basisZh, quality }: Parameter): StandardPrice => ({
  projectKind: 'IFSC',
  amount: Number(value),
  validFrom,
  validTo,
  basisZh,
  quality,
});

export const serviceProject: ServiceProjectResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, ServiceProject, id, info),
  purchaser: from(['purchaserId'], ({ purchaserId }, _, context, info) => organisationOf(context, purchaserId, info)),
  centre: from(['centreId'], ({ centreId }, _, context, info) => row(context, ServiceCentre, centreId, info)),
  townships: from(['townshipCodes'], ({ townshipCodes }, _, context, info) =>
    townshipsOf(context, townshipCodes, info),
  ),
  procedure,
  delistableOn: from(['cataloguedOn', 'state'], ({ cataloguedOn, state }) =>
    state === 'CATALOGUED' ? delistableOn(cataloguedOn) : null,
  ),
  contracts: from(['id'], ({ id }, args, context, info) => pageOf(context, Contract, 'projectId', id, args, info)),
  tenders: from(['id'], ({ id }, args, context, info) => pageOf(context, Tender, 'projectId', id, args, info)),
  servicePersonTimes: from(['id'], ({ id }, { year }, context) => context.load(personTimesOfProjects, id, { year })),
  evaluations: from(['id'], ({ id }, args, context, info) =>
    pageOf(context, Evaluation, 'projectId', id, args, info, {}, { by: 'plannedOn', descending: true }),
  ),
};

export const costShare: CostShareResolvers = {
  district: ({ districtCode }, _, context, info) =>
    districtCode ? districtOn(context, districtCode, context.today, info) : null,
};

export const serviceProjectQueries: QueryResolvers = {
  serviceProject: (_, { id }, context, info) => row(context, ServiceProject, checkId('ServiceProject', id), info),
  serviceProjects: (_, { kind, state, mandate, runningOn, purchaser, ...page_ }, context, info) =>
    page(context, ServiceProject, page_, info, {
      kind,
      state,
      mandate,
      startedOn: { to: runningOn },
      runsUntil: { from: runningOn },
      purchaserId: purchaser && checkId('Organisation', purchaser, 'purchaser'),
    }),
  projectCatalogue: (_, { asOf, ...page_ }, context, info) =>
    page(context, ServiceProject, page_, info, {
      cataloguedOn: { to: asOf ?? context.today },
      listedUntil: { from: asOf ?? context.today },
    }),
  standardPrice: async (_, { asOf }, context) => {
    const parameter = await parameterOn(context, 'IFSC_STANDARD_PRICE', asOf ?? context.today);
    return parameter && asStandardPrice(parameter);
  },
  standardPrices: async (_, _args, { sql }) => {
    const parameters = await sql
      .selectFrom('DatedParameter')
      .selectAll()
      .where('code', '=', 'IFSC_STANDARD_PRICE')
      .orderBy('validFrom')
      .limit(20)
      .execute();
    return parameters.map(asStandardPrice);
  },
};
