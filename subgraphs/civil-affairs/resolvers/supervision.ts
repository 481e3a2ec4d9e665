/** Credit entries and supervision findings. */
import { checkId } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { addDays } from '@hub/kit/dataset/random.ts';
import { page } from '@hub/kit/page.ts';
import { SupervisionFinding } from '../entities/supervision-finding.ts';
import { maySeeDetail } from '../policy.ts';
import type {
  CreditRecordResolvers,
  FindingState,
  QueryResolvers,
  SupervisionFindingResolvers,
} from '../schema.generated.ts';
import { organisationOf } from './neighbours.ts';

/** States in which something is still to be put right. */
const pending: readonly FindingState[] = ['SUBSTANTIATED', 'RECTIFYING'];

export const creditRecord: CreditRecordResolvers = {
  organisation: from(['organisationId'], ({ organisationId }, _, context, info) =>
    organisationOf(context, organisationId, info),
  ),
};

export const supervisionFinding: SupervisionFindingResolvers = {
  organisation: from(['organisationId'], ({ organisationId }, _, context, info) =>
    organisationOf(context, organisationId, info),
  ),
  detailZh: from(['detailZh', 'state'], ({ detailZh, state }) => (maySeeDetail({ state }).allow ? detailZh : null)),
  overdue: from(
    ['dueOn', 'state'],
    ({ dueOn, state }, _, { today }) => Boolean(dueOn && dueOn < today) && pending.includes(state),
  ),
};

export const supervisionQueries: QueryResolvers = {
  supervisionFindings: (
    _,
    { organisation, raisedFrom, raisedTo, overdueOnly, channel, subject, state, ...page_ },
    context,
    info,
  ) =>
    page(
      context,
      SupervisionFinding,
      page_,
      info,
      {
        channel,
        subject,
        organisationId: organisation && checkId('Organisation', organisation, 'organisation'),
        raisedOn: { from: raisedFrom, to: raisedTo },
        dueOn: { to: overdueOnly ? addDays(context.today, -1) : undefined },
        state: overdueOnly ? pending.filter((each) => !state || each === state) : state,
      },
      { by: 'raisedOn', descending: true },
    ),
};
