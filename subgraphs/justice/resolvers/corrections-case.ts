/** Cases and the lists of them; by the row rights, a minor's is answered like one there is not. */
import { checkDistrict, checkId, checkPeriod } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { dayOf } from '@hub/kit/context.ts';
import { addDays } from '@hub/kit/dataset/random.ts';
import type { Filter } from '@hub/kit/filter.ts';
import { listOf, page } from '@hub/kit/page.ts';
import { referredRow, row } from '@hub/kit/row.ts';
import { Transition } from '@hub/kit/workflow/entities.ts';
import { CorrectionsCase, type CorrectionsCaseRow } from '../entities/corrections-case.ts';
import { clocksOf, correctionsStateOn } from '../entities/corrections-clock.ts';
import type { Context } from '../entities/index.ts';
import { JusticeOffice } from '../entities/justice-office.ts';
import { SentenceAssessment } from '../entities/sentence-assessment.ts';
import type {
  CorrectionsAction,
  CorrectionsActResolvers,
  CorrectionsCaseResolvers,
  CorrectionsFileResolvers,
  CorrectionsRole,
  CorrectionsState,
  CorrectionsStep,
  CorrectionsSummaryResolvers,
  QueryResolvers,
} from '../schema.generated.ts';

type Dates = Pick<
  CorrectionsCaseRow,
  'notifiedOn' | 'documentsOn' | 'reportedOn' | 'admittedOn' | 'planOn' | 'endedOn'
>;

/** The dated steps of a case, earliest first. */
export function stepsOf({
  notifiedOn,
  documentsOn,
  reportedOn,
  admittedOn,
  planOn,
  endedOn,
}: Dates): CorrectionsStep[] {
  const dated = [
    ['COURT_NOTIFIED', notifiedOn],
    ['DOCUMENTS_RECEIVED', documentsOn],
    ['REPORTED', reportedOn],
    ['ADMITTED', admittedOn],
    ['PLAN_MADE', planOn],
    ['ENDED', endedOn],
  ] as const;
  return dated.flatMap(([kind, on]) => (on ? [{ kind, on }] : []));
}

/** What is stored where a case is in that state today. */
export function standing(state: CorrectionsState | null | undefined, today: string): Filter {
  if (state === 'OVERDUE_REPORT') return { state: 'AWAITING_REPORT', reportDueOn: { to: addDays(today, -1) } };
  return state === 'AWAITING_REPORT' ? { state, reportDueOn: { from: today } } : { state };
}

/** A bound not given is none. */
const between = (earliest: string | null | undefined, latest: string | null | undefined) => {
  if (earliest && latest) checkPeriod(earliest, latest);
  return { from: earliest ?? undefined, to: latest ?? undefined };
};

const fileColumns = [
  'id',
  'assessmentId',
  'state',
  'effectiveOn',
  'notifiedOn',
  'documentsOn',
  'reportedOn',
  'endsOn',
  'endedOn',
  'measures',
  'group',
  'terminationReason',
];
const justiceOffice = from(
  ['justiceOfficeId'],
  ({ justiceOfficeId }: CorrectionsCaseRow, _args: unknown, context: Context, info) =>
    referredRow(context, JusticeOffice, justiceOfficeId, info),
) satisfies CorrectionsSummaryResolvers['justiceOffice'];

/** What leaves justice of a case that runs. */
export const correctionsSummary: CorrectionsSummaryResolvers = { justiceOffice };

export const correctionsCase: CorrectionsCaseResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, CorrectionsCase, id, info),
  person: from(['personId'], ({ personId }) => ({ id: personId })),
  justiceOffice,
  state: from(['state', 'reportDueOn'], (found, _args, { today }) => correctionsStateOn(found, today)),
  file: from(fileColumns, (found) => found),
  socialWorker: from(['socialWorkerId'], ({ socialWorkerId }) => (socialWorkerId ? { id: socialWorkerId } : null)),
  steps: from(['notifiedOn', 'documentsOn', 'reportedOn', 'admittedOn', 'planOn', 'endedOn'], stepsOf),
};

export const correctionsFile: CorrectionsFileResolvers = {
  effectiveOn: ({ effectiveOn, notifiedOn }) => effectiveOn ?? notifiedOn,
  measures: ({ measures }) => measures ?? [],
  group: ({ group }) => group ?? [],
  assessment: ({ assessmentId }, _args, context, info) => row(context, SentenceAssessment, assessmentId, info),
  clocks: (found, _args, { today }) => clocksOf(found, today),
  // One certificate a case: its number is the case's.
  releaseCertificate: ({ id, state, endedOn }) =>
    state === 'RELEASED' && endedOn ? { number: `JC-${endedOn.slice(0, 4)}-${id.slice(3)}`, issuedOn: endedOn } : null,
  acts: ({ id }, _args, context, info) => listOf(context, Transition, 'key', id, 100, info),
};

export const correctionsAct: CorrectionsActResolvers = {
  action: ({ action }) => action as CorrectionsAction,
  by: ({ role }) => role as CorrectionsRole,
  from: ({ from: before }) => before as CorrectionsState | null,
  to: ({ to }) => to as CorrectionsState,
  on: ({ at }) => dayOf(at),
};

export const correctionsCaseQueries: QueryResolvers = {
  correctionsCase: (_, { id }, context, info) => row(context, CorrectionsCase, checkId('CorrectionsCase', id), info),
  correctionsCases: (
    _,
    {
      justiceOffice,
      district,
      socialWorker,
      state,
      category,
      supervisionClass,
      admittedFrom,
      admittedTo,
      endsFrom,
      endsTo,
      ...args
    },
    context,
    info,
  ) =>
    page(context, CorrectionsCase, args, info, {
      justiceOfficeId: checkId('JusticeOffice', justiceOffice, 'justiceOffice'),
      districtCode: checkDistrict(district),
      socialWorkerId: checkId('SocialWorker', socialWorker, 'socialWorker'),
      ...standing(state, context.today),
      category,
      supervisionClass,
      admittedOn: between(admittedFrom, admittedTo),
      endsOn: between(endsFrom, endsTo),
    }),
};
