/**
 * What a tender's guards look at, read before the action begins. Whatever changes it raises the tender's version or has no
 * effect any more by then, so that an action decided on older facts is refused with STALE_VERSION.
 */
import { fail } from '@hub/schema/errors.ts';
import type { Context } from '../entities/index.ts';
import type { TenderRow } from '../entities/tender.ts';
import { challengeUntil, earliestClosing } from '../entities/tender-clock.ts';
import type { TenderFacts } from '../entities/tender-machine.ts';
import type {
  ActOnTenderInput,
  ChallengeState,
  DraftTenderInput,
  ProcurementMethod,
  ProjectState,
  ServiceField,
  TenderState,
} from '../schema.generated.ts';
import { type Judged, judge } from './bid-judgement.ts';
import { bidsOfTenders } from './bid-record.ts';
import { parameterOn } from './service-project.ts';
import { standingsOn } from './standing.ts';

const underWay: readonly TenderState[] = [
  'DRAFT',
  'PUBLISHED',
  'CLARIFYING',
  'CLOSED',
  'EVALUATING',
  'AWARD_PUBLICISED',
  'CHALLENGED',
  'AWARDED',
];
const fallenThrough: readonly TenderState[] = ['VOIDED', 'CANCELLED'];
const purchasable: readonly ProjectState[] = ['CATALOGUED', 'RUNNING', 'RENEWED', 'EXPIRING'];
const openChallenge: readonly ChallengeState[] = ['FILED', 'COMPLAINED'];

export const judgedBids = async (context: Context, tenderId: string): Promise<readonly Judged[]> =>
  judge((await bidsOfTenders([tenderId], null, context)).get(tenderId) ?? []);

interface Purchase {
  readonly tenderId: string | null;
  readonly projectId: string;
  readonly method: ProcurementMethod;
  readonly ceiling: number;
}

/** Art. 28: purchases alike are the same purchaser's, for a field in common, in the same calendar year, not open, not fallen through. */
async function alikeCeilings(context: Context, purchase: Purchase, fields: readonly ServiceField[], purchaser: string) {
  const rows = await context.sql
    .selectFrom('Tender')
    .innerJoin('ServiceProject', 'ServiceProject.id', 'Tender.projectId')
    .select(['Tender.id', 'Tender.ceiling', 'ServiceProject.fields'])
    .where('ServiceProject.purchaserId', '=', purchaser)
    .where('Tender.method', '!=', 'OPEN_TENDER')
    .where('Tender.state', 'not in', fallenThrough)
    .where(({ or, eb }) =>
      or([eb('Tender.publishedOn', 'is', null), eb('Tender.publishedOn', '>=', `${context.today.slice(0, 4)}-01-01`)]),
    )
    .execute();
  return rows
    .filter(({ id, fields: of }) => id !== purchase.tenderId && of.some((field) => fields.includes(field)))
    .reduce((sum, { ceiling }) => sum + Number(ceiling), 0);
}

interface Project {
  readonly id: string;
  readonly state: ProjectState;
  readonly purchaserId: string;
  readonly districtCode: string | null;
  readonly fields: readonly ServiceField[];
}

/** @throws {GraphQLError} ROW_NOT_FOUND. */
export async function projectOf({ sql }: Pick<Context, 'sql'>, id: string): Promise<Project> {
  const found = await sql
    .selectFrom('ServiceProject')
    .select(['id', 'state', 'purchaserId', 'districtCode', 'fields'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) throw fail('ROW_NOT_FOUND', { argument: 'project', value: id });
  return found;
}

async function purchaseFacts(context: Context, purchase: Purchase, project: Project) {
  const [threshold, alike, others] = await Promise.all([
    parameterOn(context, 'OPEN_TENDER_THRESHOLD', context.today),
    alikeCeilings(context, purchase, project.fields, project.purchaserId),
    context.sql
      .selectFrom('Tender')
      .select('id')
      .where('projectId', '=', purchase.projectId)
      .where('state', 'in', underWay)
      .execute(),
  ]);
  return {
    today: context.today,
    method: purchase.method,
    ceiling: purchase.ceiling,
    openFrom: threshold && Number(threshold.value),
    alike,
    purchasable: purchasable.includes(project.state),
    anotherRuns: others.some(({ id }) => id !== purchase.tenderId),
    earliestClosing: earliestClosing(purchase.method, context.today),
  };
}

/** What is known before there is a tender. */
const beforeBids = {
  closesOn: null,
  bids: 0,
  eligible: 0,
  unscored: 0,
  allAboveCeiling: false,
  voidReason: null,
  challengeUntil: null,
  openChallenges: 0,
  upheld: false,
  challenge: null,
  winnerFit: false,
  startsOn: null,
  endsOn: null,
} as const;

export async function draftFacts(context: Context, input: DraftTenderInput, project: Project): Promise<TenderFacts> {
  const { method, ceiling } = input;
  const purchase = { tenderId: null, projectId: project.id, method, ceiling: Number(ceiling) };
  return { ...beforeBids, ...(await purchaseFacts(context, purchase, project)) };
}

const isSuspended = async ({ sql, today }: Context, organisationId: string): Promise<boolean> => {
  const found = await sql
    .selectFrom('AgencyExit')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('suspendedOn', '<=', today)
    .where(({ or, eb }) => or([eb('endedOn', 'is', null), eb('state', '=', 'EXITED')]))
    .executeTakeFirst();
  return found !== undefined;
};

async function isFit(context: Context, winnerId: string | null): Promise<boolean> {
  if (winnerId === null) return false;
  const standing = (await standingsOn([winnerId], { asOf: context.today }, context)).get(winnerId);
  const isListed = standing === 'SERIOUS_DISHONESTY_LIST' || standing === 'EXITED';
  return !isListed && !(await isSuspended(context, winnerId));
}

export interface TenderBefore {
  readonly tender: TenderRow;
  readonly project: Project;
  readonly bids: readonly Judged[];
  readonly facts: TenderFacts;
}

/** The tender as it stands before the action; undefined where there is none. */
export async function tenderBefore(context: Context, input: ActOnTenderInput): Promise<TenderBefore | undefined> {
  const { sql, actor } = context;
  const tender = await sql.selectFrom('Tender').selectAll().where('id', '=', input.id).executeTakeFirst();
  if (!tender) return undefined;
  const project = await projectOf(context, tender.projectId);
  const purchase = {
    tenderId: tender.id,
    projectId: project.id,
    method: tender.method,
    ceiling: Number(tender.ceiling),
  };
  const [bids, challenges, winnerFit, purchased] = await Promise.all([
    judgedBids(context, tender.id),
    sql.selectFrom('TenderChallenge').selectAll().where('tenderId', '=', tender.id).execute(),
    isFit(context, tender.winnerId),
    purchaseFacts(context, purchase, project),
  ]);
  const eligible = bids.filter(({ reason }) => reason === null);
  const named = challenges.find(({ id }) => id === input.challenge);
  const facts: TenderFacts = {
    ...purchased,
    closesOn: input.action === 'PUBLISH' ? (input.closesOn ?? null) : tender.closesOn,
    bids: bids.length,
    eligible: eligible.length,
    unscored: eligible.filter(({ score }) => score === null).length,
    allAboveCeiling: bids.length > 0 && bids.every(({ bid }) => Number(bid.amount) > Number(tender.ceiling)),
    voidReason: input.voidReason ?? null,
    challengeUntil: challengeUntil(tender.awardPublicisedOn),
    openChallenges: challenges.filter(({ state }) => openChallenge.includes(state)).length,
    // What was upheld against an earlier announcement is settled by the new one.
    upheld: challenges.some(({ upheld, filedOn }) => upheld === true && filedOn >= (tender.awardPublicisedOn ?? '')),
    challenge: named
      ? {
          isOwn: named.challengerId === actor.organisation,
          state: named.state,
          upheld: named.upheld,
          answerDueOn: named.answerDueOn,
          complaintDueOn: named.complaintDueOn,
        }
      : null,
    winnerFit,
    startsOn: input.startsOn ?? null,
    endsOn: input.endsOn ?? null,
  };
  return { tender, project, bids, facts };
}
