/** Community issues: where they stand and since when. */
import { checkDistrict, checkId, checkTownship } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { page, pageOf } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { CommunityIssue, type CommunityIssueRow } from '../entities/community-issue.ts';
import { ServiceCentre } from '../entities/service-centre.ts';
import type {
  CommunityIssueResolvers,
  IssueStateChange,
  QueryResolvers,
  TownshipResolvers,
} from '../schema.generated.ts';
import { townshipOf } from './neighbours.ts';
import { referred } from './referred.ts';

type Dated = Pick<CommunityIssueRow, 'state' | 'raisedOn' | 'analysedOn' | 'inHandOn' | 'endedOn'>;

function* historyOf({ state, raisedOn, analysedOn, inHandOn, endedOn }: Dated): Generator<IssueStateChange> {
  yield { state: 'RAISED', on: raisedOn };
  if (analysedOn) yield { state: 'ANALYSED', on: analysedOn };
  if (inHandOn) yield { state: 'IN_HAND', on: inHandOn };
  if (endedOn) yield { state, on: endedOn };
}

export const communityIssue: CommunityIssueResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, CommunityIssue, id, info),
  township: from(['townshipCode'], ({ townshipCode }, _, context, info) => townshipOf(context, townshipCode, info)),
  centre: from(['centreId'], ({ centreId }, _, context, info) => referred(context, ServiceCentre, centreId, info)),
  history: from(['state', 'raisedOn', 'analysedOn', 'inHandOn', 'endedOn'], (issue) => [...historyOf(issue)]),
};

export const communityIssueOfTownship: TownshipResolvers = {
  communityIssues: from(['code'], ({ code }, { state, ...page_ }, context, info) =>
    pageOf(context, CommunityIssue, 'townshipCode', code, page_, info, { state }, { by: 'raisedOn', descending: true }),
  ),
};

export const communityIssueQueries: QueryResolvers = {
  communityIssue: (_, { id }, context, info) => row(context, CommunityIssue, checkId('CommunityIssue', id), info),
  communityIssues: (_, { district, township, state, category, ...rest }, context, info) =>
    page(context, CommunityIssue, rest, info, {
      districtCode: district && checkDistrict(district),
      townshipCode: township && checkTownship(township),
      state,
      category,
      raisedOn: { from: rest.raisedFrom, to: rest.raisedTo },
      resolvedOn: { from: rest.resolvedFrom, to: rest.resolvedTo },
    }),
};
