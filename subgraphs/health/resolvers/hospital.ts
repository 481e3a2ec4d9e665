/** Hospitals, and what they add to townships and organisations. */
import { checkDistrict, checkId, checkTownship } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { daysBetween } from '@hub/kit/dataset/random.ts';
import { listOf, page, pageOf } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { Hospital } from '../entities/hospital.ts';
import { HospitalCapacityReport } from '../entities/hospital-capacity-report.ts';
import type {
  HospitalResolvers,
  OrganisationResolvers,
  QueryResolvers,
  TownshipResolvers,
} from '../schema.generated.ts';
import { statisticsOf } from './statistics.ts';

/** Days after which a capacity report says nothing any more. */
const reportValidDays = 14;

export const isStale = (reportedOn: string | null | undefined, today: string): boolean =>
  !reportedOn || daysBetween(reportedOn, today) > reportValidDays;

export const hospitalQueries: QueryResolvers = {
  hospital: (_, { id }, context, info) => row(context, Hospital, checkId('Hospital', id), info),
  hospitals: (_, { district, township, level, acceptingReferrals, hasSocialWorkUnit, ...paging }, context, info) =>
    page(context, Hospital, paging, info, {
      districtCode: checkDistrict(district),
      townshipCode: checkTownship(township),
      level,
      acceptingReferrals,
      hasSocialWorkUnit,
    }),
};

export const hospital: HospitalResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, Hospital, id, info),
  district: from(['districtCode'], ({ districtCode }) => ({ code: districtCode })),
  township: from(['townshipCode'], ({ townshipCode }) => ({ code: townshipCode })),
  organisation: from(['organisationId'], ({ organisationId }) => ({ id: organisationId })),
  socialWorkUnit: from(['unitEstablishedOn', 'unitPosts'], ({ unitEstablishedOn, unitPosts }) =>
    unitEstablishedOn && unitPosts !== null && unitPosts !== undefined
      ? { establishedOn: unitEstablishedOn, posts: unitPosts }
      : null,
  ),
  capacityStale: from(['capacityReportedOn'], ({ capacityReportedOn }, _, { today }) =>
    isStale(capacityReportedOn, today),
  ),
  capacityReports: from(['id'], ({ id }, _, context, info) =>
    listOf(context, HospitalCapacityReport, 'hospitalId', id, 20, info, {}, { by: 'reportedOn', descending: true }),
  ),
  medicalSocialWork: from(['id'], ({ id }, period) => statisticsOf('hospitalId', id, period)),
};

export const township: TownshipResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  hospitals: ({ code }, paging, context, info) => pageOf(context, Hospital, 'townshipCode', code, paging, info),
};

export const organisation: OrganisationResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  hospital: ({ id }, _, context, info) => row(context, Hospital, id, info, 'organisationId'),
};
