/** Organisations and how they stand with their supervisors. */
import { checkDistrict, checkId, checkTownship } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { listOf, page, pageOf } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { AgencyExit } from '../entities/agency-exit.ts';
import { CreditRecord } from '../entities/credit-record.ts';
import { District } from '../entities/district.ts';
import { GradeAward } from '../entities/grade-award.ts';
import { Organisation } from '../entities/organisation.ts';
import { SupervisionFinding } from '../entities/supervision-finding.ts';
import { Township } from '../entities/township.ts';
import type { OrganisationResolvers, QueryResolvers } from '../schema.generated.ts';
import { gradesOn, organisationsStanding, standingsOn } from './standing.ts';

export const organisation: OrganisationResolvers = {
  __resolveReference: (reference, context, info) =>
    'id' in reference
      ? row(context, Organisation, String(reference.id), info)
      : row(context, Organisation, String(reference['uscc']), info, 'uscc'),
  district: from(['districtCode'], ({ districtCode }, _, context, info) => row(context, District, districtCode, info)),
  township: from(['townshipCode'], ({ townshipCode }, _, context, info) => row(context, Township, townshipCode, info)),
  currentGrade: from(['id'], ({ id }, { asOf }, context) =>
    context.load(gradesOn, id, { asOf: asOf ?? context.today }),
  ),
  gradeHistory: from(['id'], ({ id }, _, context, info) =>
    listOf(context, GradeAward, 'organisationId', id, 20, info, {}, { by: 'awardedOn' }),
  ),
  creditStanding: from(
    ['id'],
    async ({ id }, { asOf }, context) =>
      (await context.load(standingsOn, id, { asOf: asOf ?? context.today })) ?? 'NORMAL',
  ),
  creditRecords: from(['id'], ({ id }, { kind, ...page_ }, context, info) =>
    pageOf(context, CreditRecord, 'organisationId', id, page_, info, { kind }, { by: 'recordedOn', descending: true }),
  ),
  supervisionFindings: from(['id'], ({ id }, { channel, state, ...page_ }, context, info) =>
    pageOf(
      context,
      SupervisionFinding,
      'organisationId',
      id,
      page_,
      info,
      { channel, state },
      { by: 'raisedOn', descending: true },
    ),
  ),
  exits: from(['id'], ({ id }, _, context, info) => listOf(context, AgencyExit, 'organisationId', id, 10, info)),
};

export const organisationQueries: QueryResolvers = {
  organisation: (_, { id }, context, info) => row(context, Organisation, checkId('Organisation', id), info),
  organisationByUscc: (_, { uscc }, context, info) => row(context, Organisation, uscc, info, 'uscc'),
  organisations: async (_, { district, township, asOf, ...rest }, context, info) => {
    const day = asOf ?? context.today;
    return page(context, Organisation, rest, info, {
      kind: rest.kind,
      background: rest.background,
      districtCode: district && checkDistrict(district),
      townshipCode: township && checkTownship(township),
      existedFrom: { to: day },
      existedUntil: { from: day },
      id: await organisationsStanding(context, rest, { asOf: day }),
    });
  },
};
