/** Posts purchased services pay for. */
import { checkDistrict } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { page, pageOf } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { FundedPost } from '../entities/funded-post.ts';
import { ServiceCentre } from '../entities/service-centre.ts';
import { SocialWorker } from '../entities/social-worker.ts';
import type {
  FundedPostResolvers,
  OrganisationResolvers,
  QueryResolvers,
  ServiceCentreResolvers,
} from '../schema.generated.ts';
import { organisationOf } from './neighbours.ts';
import { numbered } from './procedure.ts';

const postKey = numbered('POST', 5);

/** The number a post's key stands for. */
export const postNumber = (key: string): number => Number(key.slice('POST-'.length));

export const fundedPost: FundedPostResolvers = {
  id: from(['id'], ({ id }) => postKey(id)),
  organisation: from(['organisationId'], ({ organisationId }, _, context, info) =>
    organisationOf(context, organisationId, info),
  ),
  centre: from(['centreId'], ({ centreId }, _, context, info) => row(context, ServiceCentre, centreId, info)),
  holder: from(['holderId'], ({ holderId }, _, context, info) => row(context, SocialWorker, holderId, info)),
};

export const fundedPostOfOrganisation: OrganisationResolvers = {
  posts: from(['id'], ({ id }, { vacantOnly, ...page_ }, context, info) =>
    pageOf(context, FundedPost, 'organisationId', id, page_, info, { vacant: vacantOnly || undefined }),
  ),
};

export const fundedPostOfCentre: ServiceCentreResolvers = {
  posts: from(['id'], ({ id }, { vacantOnly, ...page_ }, context, info) =>
    pageOf(context, FundedPost, 'centreId', id, page_, info, { vacant: vacantOnly || undefined }),
  ),
};

export const fundedPostQueries: QueryResolvers = {
  fundedPosts: (_, { district, field, vacant, ...page_ }, context, info) =>
    page(context, FundedPost, page_, info, { districtCode: district && checkDistrict(district), field, vacant }),
};
