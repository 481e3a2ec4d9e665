/** Cases and the lists of them; a minor's is answered like one there is not. */
import { checkDistrict, checkId, checkPeriod } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { page } from '@hub/kit/page.ts';
import { referredRow, row } from '@hub/kit/row.ts';
import { CorrectionsCase, type CorrectionsCaseRow } from '../entities/corrections-case.ts';
import type { Context } from '../entities/index.ts';
import { JusticeOffice } from '../entities/justice-office.ts';
import { mayLeaveJustice } from '../policy.ts';
import type {
  CorrectionsCaseResolvers,
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

const shownOnly = (found: CorrectionsCaseRow | null): CorrectionsCaseRow | null =>
  found && mayLeaveJustice(found).allow ? found : null;

/** A bound not given is none. */
const between = (earliest: string | null | undefined, latest: string | null | undefined) => {
  if (earliest && latest) checkPeriod(earliest, latest);
  return { from: earliest ?? undefined, to: latest ?? undefined };
};

const justiceOffice = from(
  ['justiceOfficeId'],
  ({ justiceOfficeId }: CorrectionsCaseRow, _args: unknown, context: Context, info) =>
    referredRow(context, JusticeOffice, justiceOfficeId, info),
) satisfies CorrectionsSummaryResolvers['justiceOffice'];

/** What leaves justice of a case that runs. */
export const correctionsSummary: CorrectionsSummaryResolvers = { justiceOffice };

export const correctionsCase: CorrectionsCaseResolvers = {
  __resolveReference: async ({ id }, context, info) =>
    shownOnly(await row(context, CorrectionsCase, id, info, 'id', ['juvenile'])),
  person: from(['personId'], ({ personId }) => ({ id: personId })),
  justiceOffice,
  socialWorker: from(['socialWorkerId'], ({ socialWorkerId }) => (socialWorkerId ? { id: socialWorkerId } : null)),
  steps: from(['notifiedOn', 'documentsOn', 'reportedOn', 'admittedOn', 'planOn', 'endedOn'], stepsOf),
};

export const correctionsCaseQueries: QueryResolvers = {
  correctionsCase: async (_, { id }, context, info) =>
    shownOnly(await row(context, CorrectionsCase, checkId('CorrectionsCase', id), info, 'id', ['juvenile'])),
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
      state,
      category,
      supervisionClass,
      admittedOn: between(admittedFrom, admittedTo),
      endsOn: between(endsFrom, endsTo),
      juvenile: false,
    }),
};
