/** What may be done at the project gate and past it: surveys, proposals with the committee's votes, projects. */

import { checkEntries, checkId, checkText, checkTownship } from '@hub/kit/check.ts';
import { storable } from '@hub/kit/filter.ts';
import { row } from '@hub/kit/row.ts';
import { act, begin, beginWithin, type Work } from '@hub/kit/workflow/act.ts';
import { fail } from '@hub/schema/errors.ts';
import { DemandSurvey } from '../entities/demand-survey.ts';
import { type Context, tablesOf } from '../entities/index.ts';
import { delistableOn, nearEndFrom } from '../entities/project-clock.ts';
import { projectMachine } from '../entities/project-machine.ts';
import { ProjectProposal, type ProjectProposalRow } from '../entities/project-proposal.ts';
import { type ProposalFacts, proposalMachine } from '../entities/proposal-machine.ts';
import { ServiceProject } from '../entities/service-project.ts';
import { surveyMachine } from '../entities/survey-machine.ts';
import { isCityBureau, projectRoleOf, proposalRoleOf, surveyRoleOf } from '../policy.ts';
import type {
  ActOnProjectInput,
  ActOnProposalInput,
  ActOnSurveyInput,
  MutationResolvers,
  ProposeProjectInput,
  StartSurveyInput,
} from '../schema.generated.ts';
import { checkCommon, entering, numbered, refuseDerived } from './procedure.ts';
import { counts, tally } from './project-proposal.ts';

const longestTitle = 100;
const mostTownships = 40;
/** Stands for "no end" in columns that are compared. */
const endOfTime = '9999-12-31';
const cityBureau = 'ORG-0401';

/** The body the actor speaks for: the department's officers, the city bureau. */
const ownOrganisation = ({ actor }: Pick<Context, 'actor'>): string =>
  isCityBureau(actor) ? cityBureau : (actor.organisation ?? '');

const isOrganisation = (id: string): boolean => id.startsWith('ORG-');

// --- surveys ---

function startSurvey(context: Context, input: StartSurveyInput): Promise<string> {
  const { titleZh, townships } = input;
  checkText('titleZh', titleZh, longestTitle);
  checkEntries('townships', townships, mostTownships);
  const conductedById = checkId('Organisation', input.conductedBy, 'conductedBy') ?? ownOrganisation(context);
  return begin(context, checkCommon(input), {
    machine: surveyMachine,
    entity: DemandSurvey,
    action: 'START',
    input: { ...input },
    role: isOrganisation(conductedById) ? surveyRoleOf(context.actor, conductedById) : null,
    facts: { findings: 0, withinSurveyed: true, sound: true },
    keyOf: numbered('SUR', 3),
    row: {
      titleZh,
      conductedById,
      townshipCodes: townships.map((code) => checkTownship(code, 'townships')),
      respondents: 0,
      startedOn: context.today,
      publishedOn: null,
      quality: 'SYNTHETIC',
    },
  });
}

async function surveyFacts({ sql }: Context, { id, findings }: ActOnSurveyInput, townshipCodes: readonly string[]) {
  const known = await sql.selectFrom('DemandFinding').select('id').where('surveyId', '=', id).execute();
  const given = (findings ?? []).map(({ township, field }) => `${id}/${township}/${field}`);
  const all = [...known.map((each) => each.id), ...given];
  return {
    findings: known.length,
    withinSurveyed: (findings ?? []).every(({ township }) => townshipCodes.includes(township)),
    sound:
      new Set(all).size === all.length &&
      (findings ?? []).every(({ peopleInNeed, metNow }) => peopleInNeed >= (metNow ?? 0) && (metNow ?? 0) >= 0),
  };
}

async function recordFindings({ id, findings }: ActOnSurveyInput, work: Work): Promise<void> {
  const rows = (findings ?? []).map(({ township, field, peopleInNeed, metNow }) => ({
    id: `${id}/${township}/${field}`,
    surveyId: id,
    townshipCode: township,
    field,
    inNeed: peopleInNeed,
    met: metNow ?? null,
    quality: 'SYNTHETIC' as const,
  }));
  await tablesOf(work).insertInto('DemandFinding').values(rows).execute();
}

async function actOnSurvey(context: Context, input: ActOnSurveyInput): Promise<string> {
  const { id, action, expectedVersion, noteZh, respondents } = input;
  checkEntries('findings', input.findings, 100);
  const key = checkId('DemandSurvey', id);
  const idempotencyKey = checkCommon(input);
  const survey = await context.sql
    .selectFrom('DemandSurvey')
    .select('townshipCodes')
    .where('id', '=', key)
    .executeTakeFirst();
  const facts = await surveyFacts(context, input, survey?.townshipCodes ?? []);
  return act(context, idempotencyKey, {
    machine: surveyMachine,
    entity: DemandSurvey,
    key,
    action,
    input: { ...input },
    expectedVersion,
    noteZh,
    role: ({ conductedById }) => surveyRoleOf(context.actor, conductedById),
    facts: () => facts,
    patch: (before) => ({
      respondents: action === 'RECORD' ? before.respondents + (respondents ?? 0) : before.respondents,
      publishedOn: action === 'PUBLISH' ? context.today : null,
    }),
    also: async (_, work) => {
      if (action === 'RECORD') await recordFindings(input, work);
      return {};
    },
  });
}

// --- proposals ---

function proposeProject(context: Context, input: ProposeProjectInput): Promise<string> {
  const { titleZh, fields, townships, layoutMeasure, proposedAmount } = input;
  checkText('titleZh', titleZh, longestTitle);
  checkEntries('townships', townships, mostTownships);
  const proposerId = ownOrganisation(context);
  return begin(context, checkCommon(input), {
    machine: proposalMachine,
    entity: ProjectProposal,
    action: 'PROPOSE',
    input: { ...input },
    role: isOrganisation(proposerId) ? proposalRoleOf(context.actor, { proposerId, memberOf: [] }) : null,
    facts: nothingKnown,
    keyOf: numbered('PRO', 4),
    row: {
      titleZh,
      fields: [...new Set(fields)],
      mandate: input.mandate ?? 'OTHER',
      proposerId,
      proposedOn: context.today,
      surveyId: null,
      townshipCodes: (townships ?? []).map((code) => checkTownship(code, 'townships')),
      layoutMeasure: layoutMeasure ?? null,
      proposedAmount: Number(proposedAmount),
      history: [{ state: 'PROPOSED', on: context.today }],
      resultingProjectId: null,
      quality: 'SYNTHETIC',
    },
  });
}

const nothingKnown: ProposalFacts = {
  surveyShowsNeed: false,
  seat: null,
  position: null,
  seats: 0,
  votes: 0,
  unheard: 0,
  carried: false,
};

async function showsNeed({ sql, today }: Context, surveyId: string | null, { fields }: ProjectProposalRow) {
  if (surveyId === null) return false;
  const found = await sql
    .selectFrom('DemandFinding')
    .innerJoin('DemandSurvey', 'DemandSurvey.id', 'DemandFinding.surveyId')
    .select('DemandFinding.id')
    .where('DemandSurvey.id', '=', surveyId)
    .where('DemandSurvey.publishedOn', '<=', today)
    .where('DemandFinding.field', 'in', fields)
    .where('DemandFinding.inNeed', '>', 0)
    .executeTakeFirst();
  return found !== undefined;
}

const seatsOn = ({ sql, today }: Context) =>
  sql
    .selectFrom('CommitteeMember')
    .select(['id', 'seat', 'organisationId'])
    .where('appointedOn', '<=', today)
    .where('termEndsOn', '>=', today)
    .execute();
type Seats = Awaited<ReturnType<typeof seatsOn>>;

async function proposalFacts(
  context: Context,
  input: ActOnProposalInput,
  proposal: ProjectProposalRow,
  seats: Seats,
): Promise<ProposalFacts> {
  const votes = await context.sql
    .selectFrom('CommitteeVote')
    .select(['memberId', 'seat', 'position', 'conflictExists', 'conflictDeclared'])
    .where('proposalId', '=', proposal.id)
    .execute();
  const seat = seats.find(({ id }) => id === input.seat);
  const heard = new Set(votes.filter(counts).map((vote) => vote.seat));
  return {
    surveyShowsNeed: await showsNeed(context, input.survey ?? null, proposal),
    seat: seat
      ? {
          isHeld: isCityBureau(context.actor) || seat.organisationId === context.actor.organisation,
          inConflict: seat.organisationId === proposal.proposerId,
          hasVoted: votes.some(({ memberId }) => memberId === seat.id),
        }
      : null,
    position: input.position ?? null,
    seats: seats.length,
    votes: votes.length,
    unheard: new Set(seats.map((each) => each.seat).filter((each) => !heard.has(each))).size,
    carried: tally(votes).carried,
  };
}

async function castVote(
  { id, seat, position }: ActOnProposalInput,
  { proposerId }: ProjectProposalRow,
  seats: Seats,
  work: Work,
): Promise<void> {
  const member = seats.find((each) => each.id === seat);
  if (!member) return;
  await tablesOf(work)
    .insertInto('CommitteeVote')
    .values(
      storable({
        id: `${id}/${member.id}`,
        proposalId: id,
        memberId: member.id,
        seat: member.seat,
        position: position ?? 'ABSTAIN',
        conflictDeclared: position === 'EXCUSED',
        conflictExists: member.organisationId === proposerId,
        votedOn: work.context.today,
      }),
    )
    .execute();
}

/** A proposal that passes the gate is a project from then on. @returns its key. */
const list = (proposal: ProjectProposalRow, work: Work): Promise<string> => {
  const { today } = work.context;
  const isCentre = proposal.layoutMeasure !== null;
  return beginWithin(work, {
    machine: projectMachine,
    entity: ServiceProject,
    action: 'LIST',
    input: {},
    role: 'SECRETARIAT',
    facts: { today, cataloguedOn: today, startsOn: null, runsUntil: null, nearEndFrom: null, unboughtUntil: null },
    keyOf: numbered('PRJ', 4),
    row: {
      nameZh: proposal.titleZh,
      kind: isCentre ? 'IFSC' : 'SPECIAL',
      fields: proposal.fields,
      history: [{ state: 'CATALOGUED', on: today }],
      mandate: proposal.mandate,
      // What an agency proposed is bought by the city; what a bureau did, by the bureau.
      purchaserId:
        proposal.proposerId >= cityBureau && proposal.proposerId <= 'ORG-0412' ? proposal.proposerId : cityBureau,
      costSharing: [{ level: 'CITY', districtCode: null, amount: Number(proposal.proposedAmount) }],
      districtCode: proposal.townshipCodes[0]?.slice(0, 6) ?? null,
      townshipCodes: proposal.townshipCodes,
      centreId: null,
      startedOn: null,
      endedOn: null,
      runsUntil: null,
      cataloguedOn: today,
      listedUntil: endOfTime,
      quality: 'SYNTHETIC',
    },
  });
};

async function actOnProposal(context: Context, input: ActOnProposalInput): Promise<string> {
  const { action, expectedVersion, noteZh } = input;
  const { actor, today } = context;
  const key = checkId('ProjectProposal', input.id);
  checkId('DemandSurvey', input.survey, 'survey');
  checkId('CommitteeMember', input.seat, 'seat');
  const idempotencyKey = checkCommon(input);
  const proposal = await context.sql.selectFrom('ProjectProposal').selectAll().where('id', '=', key).executeTakeFirst();
  if (!proposal) throw fail('ROW_NOT_FOUND', { argument: 'id', value: key });
  const seats = await seatsOn(context);
  const facts = await proposalFacts(context, input, proposal, seats);
  const memberOf = seats.flatMap(({ organisationId }) => organisationId ?? []);
  return act(context, idempotencyKey, {
    machine: proposalMachine,
    entity: ProjectProposal,
    key,
    action,
    input: { ...input },
    expectedVersion,
    noteZh,
    role: ({ proposerId }) => proposalRoleOf(actor, { proposerId, memberOf }),
    facts: () => facts,
    patch: ({ history, surveyId }) => ({
      history: entering(history, proposalMachine.actions[action].to, today),
      surveyId: action === 'SURVEY' ? (input.survey ?? null) : surveyId,
    }),
    also: async (before, work) => {
      if (action === 'VOTE') await castVote(input, before, seats, work);
      return action === 'CATALOGUE' ? { resultingProjectId: await list(before, work) } : {};
    },
  });
}

// --- projects ---

const byOthers = { zh: '项目设立与招标程序', en: 'the gate and the tender' };

async function actOnProject(context: Context, input: ActOnProjectInput): Promise<string> {
  const { action, expectedVersion, noteZh } = input;
  const { today, actor } = context;
  refuseDerived(projectMachine, action, ['LIST', 'TENDER', 'TENDER_FAILED', 'CONTRACT', 'RENEW'], byOthers);
  return act(context, checkCommon(input), {
    machine: projectMachine,
    entity: ServiceProject,
    key: checkId('ServiceProject', input.id),
    action,
    input: { ...input },
    expectedVersion,
    noteZh,
    role: ({ purchaserId }) => projectRoleOf(actor, purchaserId),
    facts: ({ cataloguedOn, startedOn, runsUntil }) => ({
      today,
      cataloguedOn,
      startsOn: startedOn,
      runsUntil,
      nearEndFrom: nearEndFrom(runsUntil),
      unboughtUntil: delistableOn(cataloguedOn),
    }),
    patch: ({ history, runsUntil, listedUntil }) => ({
      history: entering(history, projectMachine.actions[action].to, today),
      endedOn: action === 'END' ? runsUntil : null,
      listedUntil: action === 'DELIST' ? today : action === 'END' ? runsUntil : listedUntil,
    }),
  });
}

export const projectMutations: MutationResolvers = {
  startDemandSurvey: async (_, { input }, context, info) =>
    row(context, DemandSurvey, await startSurvey(context, input), info),
  actOnDemandSurvey: async (_, { input }, context, info) =>
    row(context, DemandSurvey, await actOnSurvey(context, input), info),
  proposeProject: async (_, { input }, context, info) =>
    row(context, ProjectProposal, await proposeProject(context, input), info),
  actOnProposal: async (_, { input }, context, info) =>
    row(context, ProjectProposal, await actOnProposal(context, input), info),
  actOnProject: async (_, { input }, context, info) =>
    row(context, ServiceProject, await actOnProject(context, input), info),
};
