/** Surveys and their findings; a count that would point at someone is not shown. */
import { checkId, checkTownship } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { type Connection, page, pageOf } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { shown } from '@hub/kit/statistics.ts';
import { DemandFinding, type DemandFindingRow } from '../entities/demand-finding.ts';
import { DemandSurvey } from '../entities/demand-survey.ts';
import type { Context } from '../entities/index.ts';
import { ProjectProposal } from '../entities/project-proposal.ts';
import type { DemandFindingResolvers, DemandSurveyResolvers, QueryResolvers } from '../schema.generated.ts';
import { organisationOf, townshipOf, townshipsOf } from './neighbours.ts';
import { procedure } from './procedure.ts';
import { percent } from './ratio.ts';
import { referred } from './referred.ts';
import { isDisclosing } from './sensitive-field.ts';

const nothingYet: Connection<DemandFindingRow> = {
  nodes: [],
  totalCount: 0,
  pageInfo: { hasNextPage: false, endCursor: null },
};

export const demandSurvey: DemandSurveyResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, DemandSurvey, id, info),
  conductedBy: from(['conductedById'], ({ conductedById }, _, context, info) =>
    organisationOf(context, conductedById, info),
  ),
  townships: from(['townshipCodes'], ({ townshipCodes }, _, context, info) =>
    townshipsOf(context, townshipCodes, info),
  ),
  findings: from(['id', 'publishedOn'], ({ id, publishedOn }, { field, ...page_ }, context, info) =>
    publishedOn && publishedOn <= context.today
      ? pageOf(context, DemandFinding, 'surveyId', id, page_, info, { field })
      : nothingYet,
  ),
  procedure,
  proposals: from(['id'], ({ id }, args, context, info) =>
    pageOf(context, ProjectProposal, 'surveyId', id, args, info),
  ),
};

type Counts = Pick<DemandFindingRow, 'field' | 'inNeed' | 'met'>;

interface Shown {
  readonly peopleInNeed: number | null;
  readonly metNow: number | null;
  readonly suppressed: boolean;
}

/** Both the people served and those not must be many enough, or neither is shown: each tells the other. */
function countsShown({ field, inNeed, met: served }: Counts): Shown {
  const met = served ?? null;
  const kind = isDisclosing(field) ? 'sensitive' : 'ordinary';
  const need = shown(inNeed, kind);
  const isMetShown =
    met !== null && !need.suppressed && !shown(met, kind).suppressed && !shown(inNeed - met, kind).suppressed;
  return {
    peopleInNeed: need.count,
    metNow: isMetShown ? met : null,
    suppressed: need.suppressed || (met !== null && !isMetShown),
  };
}

const counted = ['field', 'inNeed', 'met'] as const;

export const demandFinding: DemandFindingResolvers = {
  survey: from(['surveyId'], ({ surveyId }, _, context, info) => referred(context, DemandSurvey, surveyId, info)),
  township: from(['townshipCode'], ({ townshipCode }, _, context, info) => townshipOf(context, townshipCode, info)),
  peopleInNeed: from(counted, (finding) => countsShown(finding).peopleInNeed),
  metNow: from(counted, (finding) => countsShown(finding).metNow),
  suppressed: from(counted, (finding) => countsShown(finding).suppressed),
  unmetPercent: from(counted, (finding) => {
    const { peopleInNeed, metNow } = countsShown(finding);
    return peopleInNeed === null || metNow === null ? null : percent(peopleInNeed - metNow, peopleInNeed);
  }),
};

/** Surveys that covered a division; the list of surveys is short, its divisions stand in a column of its own. */
async function surveysOf({ sql }: Context, townshipCode: string): Promise<readonly string[]> {
  const rows = await sql
    .selectFrom('DemandFinding')
    .select('surveyId')
    .distinct()
    .where('townshipCode', '=', townshipCode)
    .execute();
  return rows.map(({ surveyId }) => surveyId);
}

export const demandSurveyQueries: QueryResolvers = {
  demandSurvey: (_, { id }, context, info) => row(context, DemandSurvey, checkId('DemandSurvey', id), info),
  demandSurveys: async (_, { township, publishedFrom, publishedTo, ...page_ }, context, info) =>
    page(
      context,
      DemandSurvey,
      page_,
      info,
      {
        id: township ? await surveysOf(context, checkTownship(township)) : undefined,
        publishedOn: { from: publishedFrom, to: publishedTo },
      },
      { by: 'startedOn', descending: true },
    ),
};
