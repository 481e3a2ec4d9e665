/** The service catalogue, and where two providers offer the same in the same division. */
import { checkDistrict, checkId, checkTownship } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { page, pageLimit, pageOf } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { fail } from '@hub/schema/errors.ts';
import type { Context } from '../entities/index.ts';
import { ServiceCentre } from '../entities/service-centre.ts';
import { ServiceOffering, type ServiceOfferingRow, type ServiceOverlapRow } from '../entities/service-offering.ts';
import { ServiceProject } from '../entities/service-project.ts';
import type {
  QueryResolvers,
  QueryServiceOverlapsArgs,
  ServiceOfferingResolvers,
  ServiceOverlapResolvers,
  TownshipResolvers,
} from '../schema.generated.ts';
import { organisationOf, townshipOf } from './neighbours.ts';

export const serviceOffering: ServiceOfferingResolvers = {
  provider: from(['providerId'], ({ providerId }, _, context, info) => organisationOf(context, providerId, info)),
  project: from(['projectId'], ({ projectId }, _, context, info) => row(context, ServiceProject, projectId, info)),
  centre: from(['centreId'], ({ centreId }, _, context, info) => row(context, ServiceCentre, centreId, info)),
  township: from(['townshipCode'], ({ townshipCode }, _, context, info) => townshipOf(context, townshipCode, info)),
};

const overlapKey = ({ townshipCode, field }: Pick<ServiceOfferingRow, 'townshipCode' | 'field'>): string =>
  `${townshipCode}/${field}`;

/** Every offering of the divisions and fields asked about, by division and field. */
async function offeringsAt(keys: readonly string[], { asOf }: { readonly asOf: string }, { sql }: Context) {
  const townships = [...new Set(keys.map((key) => key.split('/')[0] ?? ''))];
  const offerings = await sql
    .selectFrom('ServiceOffering')
    .selectAll()
    .where('townshipCode', 'in', townships)
    .where('since', '<=', asOf)
    .where('offeredUntil', '>=', asOf)
    .orderBy('id')
    .execute();
  return Map.groupBy(offerings, overlapKey);
}

/** The list's own bound: providers of one field in one division. */
const mostProviders = 20;

export const serviceOverlap: ServiceOverlapResolvers = {
  township: ({ townshipCode }, _, context, info) => townshipOf(context, townshipCode, info),
  offerings: async ({ townshipCode, field, asOf }, _, context) => {
    const offerings = await context.load(offeringsAt, overlapKey({ townshipCode, field }), { asOf });
    return (offerings ?? []).slice(0, mostProviders);
  },
};

/** All overlaps asked for: a division has at most eleven fields, so they are few enough to be paged here. */
async function overlapsOf(
  { sql, today }: Context,
  asked: Partial<QueryServiceOverlapsArgs>,
): Promise<ServiceOverlapRow[]> {
  const asOf = asked.asOf ?? today;
  let offerings = sql
    .selectFrom('ServiceOffering')
    .select(({ fn }) => ['townshipCode', 'field', fn.count<number>('providerId').distinct().as('providers')])
    .where('since', '<=', asOf)
    .where('offeredUntil', '>=', asOf)
    .groupBy(['townshipCode', 'field'])
    .having(({ fn }) => fn.count<number>('providerId').distinct(), '>', 1)
    .orderBy('townshipCode')
    .orderBy('field');
  if (asked.district) offerings = offerings.where('districtCode', '=', checkDistrict(asked.district));
  if (asked.township) offerings = offerings.where('townshipCode', '=', checkTownship(asked.township));
  if (asked.field) offerings = offerings.where('field', '=', asked.field);
  const rows = await offerings.execute();
  return rows.map(({ townshipCode, field, providers }) => ({
    townshipCode,
    field,
    providers: Number(providers),
    asOf,
  }));
}

/** @throws {GraphQLError} CURSOR_INVALID. */
function keyAfter(cursor: string | null | undefined): string {
  if (cursor === null || cursor === undefined) return '';
  const key = Buffer.from(cursor, 'base64url').toString('utf8');
  if (/^\d{9}\/[A-Z_]+$/.test(key)) return key;
  throw fail('CURSOR_INVALID', { value: cursor });
}

export const serviceOfferingOfTownship: TownshipResolvers = {
  offerings: from(['code'], ({ code }, { field, ...page_ }, context, info) =>
    pageOf(context, ServiceOffering, 'townshipCode', code, page_, info, {
      field,
      since: { to: context.today },
      offeredUntil: { from: context.today },
    }),
  ),
};

export const serviceOfferingQueries: QueryResolvers = {
  serviceOfferings: (_, { district, township, field, provider, asOf, ...page_ }, context, info) =>
    page(context, ServiceOffering, page_, info, {
      districtCode: district && checkDistrict(district),
      townshipCode: township && checkTownship(township),
      field,
      providerId: provider && checkId('Organisation', provider, 'provider'),
      since: { to: asOf ?? context.today },
      offeredUntil: { from: asOf ?? context.today },
    }),
  serviceOverlaps: async (_, { first, after, ...asked }, context) => {
    const size = first ?? 50;
    if (size < 1 || size > pageLimit) throw fail('PAGE_OUT_OF_RANGE', { value: size, limit: pageLimit });
    const key = keyAfter(after);
    const all = await overlapsOf(context, asked);
    const rest = all.filter((overlap) => overlapKey(overlap) > key);
    const nodes = rest.slice(0, size);
    const last = nodes.at(-1);
    const endCursor = last ? Buffer.from(overlapKey(last)).toString('base64url') : null;
    return { nodes, totalCount: all.length, pageInfo: { hasNextPage: rest.length > size, endCursor } };
  },
};
