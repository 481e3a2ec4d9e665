/** Centres: where they stand, whom they serve, who runs them, what they deliver. */
import { checkDistrict, checkId, checkTownship } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { page, pageOf } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { shown } from '@hub/kit/statistics.ts';
import { CommunityIssue } from '../entities/community-issue.ts';
import { Contract } from '../entities/contract.ts';
import { Evaluation } from '../entities/evaluation.ts';
import type { Context } from '../entities/index.ts';
import { IndicatorResult } from '../entities/indicator-result.ts';
import { ServiceCase } from '../entities/service-case.ts';
import { ServiceCentre } from '../entities/service-centre.ts';
import { ServiceOffering } from '../entities/service-offering.ts';
import { ServiceProject } from '../entities/service-project.ts';
import { ServiceSession } from '../entities/service-session.ts';
import type {
  DistrictResolvers,
  OrganisationResolvers,
  QueryResolvers,
  ServiceCentreResolvers,
  TownshipResolvers,
} from '../schema.generated.ts';
import { contractsInForce } from './contract.ts';
import { burdensOfCentres, capIn } from './evaluation-burden.ts';
import { organisationOf, townshipOf, townshipsOf } from './neighbours.ts';
import { procedure } from './procedure.ts';
import { referred } from './referred.ts';
import { personTimesOfProjects } from './service-volume.ts';

/** Divisions served, by centre, the one it stands in first. */
async function servedByCentres(ids: readonly string[], _: null, { sql }: Context) {
  const rows = await sql
    .selectFrom('CentreCoverage')
    .select(['centreId', 'townshipCode'])
    .where('centreId', 'in', ids)
    .orderBy('place')
    .execute();
  return Map.groupBy(rows, ({ centreId }) => centreId);
}

/** Operating centres that serve a division, by division. */
async function centresServing(codes: readonly string[], _: null, { sql }: Context) {
  const rows = await sql
    .selectFrom('CentreCoverage')
    .innerJoin('ServiceCentre', 'ServiceCentre.id', 'CentreCoverage.centreId')
    .select(['CentreCoverage.townshipCode', 'CentreCoverage.centreId'])
    .where('CentreCoverage.townshipCode', 'in', codes)
    .where('ServiceCentre.status', '=', 'OPERATING')
    .orderBy('CentreCoverage.centreId')
    .execute();
  return Map.groupBy(rows, ({ townshipCode }) => townshipCode);
}

async function openCases(ids: readonly string[], { asOf }: { readonly asOf: string }, { sql }: Context) {
  const rows = await sql
    .selectFrom('ServiceCase')
    .select(({ fn }) => ['centreId', fn.countAll<number>().as('open')])
    .where('centreId', 'in', ids)
    .where('state', '!=', 'NOT_OPENED')
    .where('openedOn', '<=', asOf)
    .where(({ or, eb }) => or([eb('closedOn', 'is', null), eb('closedOn', '>', asOf)]))
    .groupBy('centreId')
    .execute();
  return new Map(rows.map(({ centreId, open }) => [centreId, Number(open)]));
}

export const serviceCentre: ServiceCentreResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, ServiceCentre, id, info),
  township: from(['townshipCode'], ({ townshipCode }, _, context, info) => townshipOf(context, townshipCode, info)),
  acceptingReferrals: from(['state'], ({ state }) => state),
  procedure,
  serves: from(['id', 'townshipCode'], async ({ id, townshipCode }, _, context, info) => {
    const served = await context.load(servedByCentres, id, null);
    return townshipsOf(context, served?.map((each) => each.townshipCode) ?? [townshipCode], info);
  }),
  operator: from(['operatorId'], ({ operatorId }, _, context, info) =>
    operatorId ? organisationOf(context, operatorId, info) : null,
  ),
  project: from(['projectId'], async ({ projectId }, _, context, info) =>
    referred(context, ServiceProject, projectId, info),
  ),
  currentContract: from(['projectId'], async ({ projectId }, { asOf }, context, info) =>
    row(context, Contract, await context.load(contractsInForce, projectId, { asOf: asOf ?? context.today }), info),
  ),
  contracts: from(['projectId'], ({ projectId }, args, context, info) =>
    pageOf(context, Contract, 'projectId', projectId, args, info),
  ),
  servicePersonTimes: from(['projectId'], ({ projectId }, { year }, context) =>
    context.load(personTimesOfProjects, projectId, { year }),
  ),
  sessions: from(['id'], ({ id }, { method, from: first, to, ...page_ }, context, info) =>
    pageOf(
      context,
      ServiceSession,
      'centreId',
      id,
      page_,
      info,
      { method, heldOn: { from: first, to } },
      { by: 'heldOn', descending: true },
    ),
  ),
  offerings: from(['id'], ({ id }, args, context, info) =>
    pageOf(context, ServiceOffering, 'centreId', id, args, info),
  ),
  indicatorResults: from(['id'], ({ id }, { year, ...page_ }, context, info) =>
    pageOf(context, IndicatorResult, 'centreId', id, page_, info, { year }),
  ),
  evaluations: from(['id'], ({ id }, args, context, info) =>
    pageOf(context, Evaluation, 'centreId', id, args, info, {}, { by: 'plannedOn', descending: true }),
  ),
  evaluationBurden: from(['id'], async ({ id }, { year }, context) => {
    const yearlyCap = await capIn(context, year);
    const { evaluations, staffHours } = (await context.load(burdensOfCentres, id, { year })) ?? noBurden;
    return { year, evaluations, staffHours, yearlyCap, overCap: yearlyCap !== null && evaluations > yearlyCap };
  }),
  cases: from(['id'], ({ id }, { state, ...page_ }, context, info) =>
    pageOf(context, ServiceCase, 'centreId', id, page_, info, { state }, { by: 'openedOn', descending: true }),
  ),
  caseload: from(['id'], async ({ id }, { asOf }, context) => {
    const day = asOf ?? context.today;
    const { count, suppressed } = shown((await context.load(openCases, id, { asOf: day })) ?? 0, 'ordinary');
    return { asOf: day, open: count, suppressed };
  }),
  communityIssues: from(['id'], ({ id }, { state, ...page_ }, context, info) =>
    pageOf(context, CommunityIssue, 'centreId', id, page_, info, { state }, { by: 'raisedOn', descending: true }),
  ),
};

const noBurden = { evaluations: 0, staffHours: 0 };

export const serviceCentreOfDistrict: DistrictResolvers = {
  centres: from(['code'], ({ code }, { status, ...page_ }, context, info) =>
    pageOf(context, ServiceCentre, 'districtCode', code, page_, info, { status }),
  ),
};

export const serviceCentreOfTownship: TownshipResolvers = {
  centres: from(['code'], ({ code }, args, context, info) =>
    pageOf(context, ServiceCentre, 'townshipCode', code, args, info),
  ),
  servedBy: from(['code'], async ({ code }, _, context, info) => {
    const serving = (await context.load(centresServing, code, null)) ?? [];
    const centres = await Promise.all(serving.map(({ centreId }) => row(context, ServiceCentre, centreId, info)));
    return centres.filter((centre) => centre !== null);
  }),
};

export const serviceCentreOfOrganisation: OrganisationResolvers = {
  centres: from(['id'], ({ id }, args, context, info) => pageOf(context, ServiceCentre, 'operatorId', id, args, info)),
};

export const serviceCentreQueries: QueryResolvers = {
  serviceCentre: (_, { id }, context, info) => row(context, ServiceCentre, checkId('ServiceCentre', id), info),
  serviceCentres: (_, { district, township, openOn, operator, capacitySince, ...rest }, context, info) =>
    page(context, ServiceCentre, rest, info, {
      districtCode: district && checkDistrict(district),
      townshipCode: township && checkTownship(township),
      status: rest.status,
      level: rest.level,
      openedOn: { to: openOn },
      openUntil: { from: openOn },
      operatorId: operator && checkId('Organisation', operator, 'operator'),
      state: rest.acceptingReferrals,
      acceptingReferralsSince: { to: capacitySince },
    }),
};
