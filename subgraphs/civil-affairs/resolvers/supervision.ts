/** Credit entries and supervision findings. */
import { checkId } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { addDays } from '@hub/kit/dataset/random.ts';
import { page } from '@hub/kit/page.ts';
import { workingDaysAfter } from '@hub/kit/working-calendar.ts';
import { gradeStateOn } from '../entities/grade-award.ts';
import { SupervisionFinding } from '../entities/supervision-finding.ts';
import { maySeeDetail } from '../policy.ts';
import type {
  CreditRecordResolvers,
  FindingState,
  GradeAwardResolvers,
  QueryResolvers,
  SupervisionFindingResolvers,
} from '../schema.generated.ts';
import { organisationOf } from './neighbours.ts';
import { procedure } from './procedure.ts';

/** States in which something is still to be put right. */
const pending: readonly FindingState[] = ['SUBSTANTIATED', 'RECTIFYING'];

/** 社会组织信用信息管理办法: working days from a decision to its entry. */
const daysToEnter = 5;

export const creditRecord: CreditRecordResolvers = {
  procedure,
  enteredLate: from(
    ['decidedOn', 'recordedOn'],
    ({ decidedOn, recordedOn }) => Boolean(decidedOn) && recordedOn > workingDaysAfter(decidedOn ?? '', daysToEnter),
  ),
  organisation: from(['organisationId'], ({ organisationId }, _, context, info) =>
    organisationOf(context, organisationId, info),
  ),
};

export const gradeAward: GradeAwardResolvers = {
  organisation: from(['organisationId'], ({ organisationId }, _, context, info) =>
    organisationOf(context, organisationId, info),
  ),
  state: from(['state', 'validUntil'], (award, _, { today }) => gradeStateOn(award, today)),
  procedure,
};

export const supervisionFinding: SupervisionFindingResolvers = {
  procedure,
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
