/** Proposals at the project gate, and the advisory committee that votes on them. */
import { organisationId } from '@hub/kit/dataset/city.ts';
import { personName } from '@hub/kit/dataset/names.ts';
import { addDays } from '@hub/kit/dataset/random.ts';
import { districtCodes } from '@hub/schema/codes.ts';
import type { CommitteeMemberRow } from '../entities/committee-member.ts';
import type { CommitteeVoteRow } from '../entities/committee-vote.ts';
import type { ProjectProposalRow } from '../entities/project-proposal.ts';
import type { GateState } from '../entities/proposal-machine.ts';
import type { CommitteeSeat, LayoutMeasure, Mandate, ServiceField, VotePosition } from '../schema.generated.ts';
import { bureauOf, cityBureau } from './centre-stories.ts';
import { townshipsOf } from './demand.ts';
import { chanceOf } from './purchases.ts';

const seats: readonly { readonly seat: CommitteeSeat; readonly count: number }[] = [
  { seat: 'EXPERT', count: 4 },
  { seat: 'AGENCY_HEAD', count: 4 },
  { seat: 'FRONTLINE_WORKER', count: 3 },
  { seat: 'OFFICIAL', count: 2 },
];

export const committeeSince = '2015-04-01';

/** Agency heads and frontline workers come from agencies 3, 10, 17, …; experts are independent. */
function organisationOfSeat(seat: CommitteeSeat, seatNumber: number): string | null {
  if (seat === 'EXPERT') return null;
  return seat === 'OFFICIAL' ? cityBureau : organisationId(3 + (seatNumber - 5) * 7);
}

export function memberRows(): CommitteeMemberRow[] {
  const chance = chanceOf('committee');
  return seats
    .flatMap(({ seat, count }) => Array.from({ length: count }, () => seat))
    .map((seat, index) => ({
      id: `SEAT-${String(index + 1).padStart(2, '0')}`,
      seatNumber: index + 1,
      seat,
      nameZh: `${personName(chance)}(合成)`,
      organisationId: organisationOfSeat(seat, index + 1),
      appointedOn: committeeSince,
      termEndsOn: '2018-03-31',
      quality: 'SYNTHETIC',
    }));
}

interface Story {
  readonly titleZh: string;
  readonly fields: readonly ServiceField[];
  readonly state: GateState;
  /** Agency that proposed it; a bureau where there is none. */
  readonly agency?: number;
  readonly measure?: LayoutMeasure;
  /** District it is about and how many of its divisions; the whole city without. */
  readonly district?: readonly [index: number, divisions: number];
  readonly projectId?: string;
  readonly mandate?: Mandate;
}

/** The way through the gate; a proposal has entered every state up to its own, and is a project from the last on. */
const gate: readonly GateState[] = ['PROPOSED', 'SURVEYED', 'ARGUED', 'CATALOGUED'];

const stories: readonly Story[] = [
  {
    titleZh: '合成·禁毒社会工作服务',
    fields: ['DRUG_CONTROL'],
    state: 'CATALOGUED',
    projectId: 'PRJ-0215',
    mandate: 'PARTY_CONGRESS_SUPERVISED_MATTER',
  },
  {
    titleZh: '合成·失智长者照顾者支援',
    fields: ['ELDERLY'],
    state: 'CATALOGUED',
    agency: 15,
    district: [2, 5],
    projectId: 'PRJ-0216',
  },
  {
    titleZh: '合成·困境儿童保护',
    fields: ['FAMILY', 'YOUTH'],
    state: 'CATALOGUED',
    projectId: 'PRJ-0230',
    mandate: 'LIVELIHOOD_UNDERTAKING',
  },
  {
    titleZh: '合成·禁毒社会工作服务(二期)',
    fields: ['DRUG_CONTROL'],
    state: 'CATALOGUED',
    projectId: 'PRJ-0228',
    mandate: 'PARTY_COMMITTEE_PLENARY_ITEM',
  },
  {
    titleZh: '合成·外来工子女融合',
    fields: ['MIGRANT_WORKERS'],
    state: 'CATALOGUED',
    agency: 22,
    projectId: 'PRJ-0229',
  },
  {
    titleZh: '合成·安宁疗护社会工作服务',
    fields: ['MEDICAL_SOCIAL_WORK', 'ELDERLY'],
    state: 'CATALOGUED',
    agency: 8,
    projectId: 'PRJ-0227',
  },
  {
    titleZh: '合成·北部山区镇家庭综合服务点',
    fields: ['FAMILY', 'ELDERLY'],
    state: 'CATALOGUED',
    measure: 'OUTPOST',
    district: [9, 2],
    projectId: 'PRJ-0233',
  },
  { titleZh: '合成·医院—社区出院衔接', fields: ['MEDICAL_SOCIAL_WORK'], state: 'ARGUED', agency: 3 },
  {
    titleZh: '合成·密集街道增设第二中心',
    fields: ['FAMILY', 'ELDERLY', 'YOUTH'],
    state: 'ARGUED',
    measure: 'SPLIT',
    district: [3, 1],
  },
  {
    titleZh: '合成·社区矫正对象家庭支援',
    fields: ['COMMUNITY_CORRECTIONS', 'FAMILY'],
    state: 'ARGUED',
    agency: 24,
    mandate: 'PARTY_COMMITTEE_PLENARY_ITEM',
  },
  { titleZh: '合成·少数民族流动儿童课后支援', fields: ['ETHNIC_INTEGRATION', 'YOUTH'], state: 'ARGUED', agency: 41 },
  { titleZh: '合成·两街合并设置中心', fields: ['FAMILY'], state: 'SURVEYED', measure: 'MERGE', district: [1, 2] },
  { titleZh: '合成·网约工友服务站', fields: ['MIGRANT_WORKERS'], state: 'SURVEYED', agency: 33 },
  { titleZh: '合成·长者反诈骗教育', fields: ['ELDERLY'], state: 'PROPOSED', agency: 52 },
  { titleZh: '合成·残障青年就业支援', fields: ['DISABILITY_REHABILITATION', 'YOUTH'], state: 'PROPOSED', agency: 17 },
  { titleZh: '合成·社区宠物文明引导', fields: ['OTHER'], state: 'REJECTED', agency: 60 },
  { titleZh: '合成·楼宇白领减压服务', fields: ['OTHER', 'FAMILY'], state: 'REJECTED', agency: 10 },
  { titleZh: '合成·新移民语言班', fields: ['NEW_SETTLERS'], state: 'REJECTED', agency: 71 },
];

/** Days between entering one state of the gate and the next. */
const pace = 20;
const firstProposedOn = '2015-04-20';

function proposalOf(story: Story, index: number): ProjectProposalRow {
  const { state, agency, district, measure, mandate, projectId } = story;
  const proposedOn = addDays(firstProposedOn, index * 3);
  const passed =
    state === 'REJECTED' ? ([...gate.slice(0, 3), 'REJECTED'] as const) : gate.slice(0, gate.indexOf(state) + 1);
  const code = district ? districtCodes[district[0]]?.code : undefined;
  const hasSurvey = state !== 'PROPOSED';
  return {
    id: `PRO-${String(index + 1).padStart(4, '0')}`,
    titleZh: story.titleZh,
    fields: story.fields,
    mandate: mandate ?? 'OTHER',
    proposerId: agency ? organisationId(agency) : code ? bureauOf(code) : cityBureau,
    proposedOn,
    surveyId: hasSurvey ? `SUR-${String((district?.[0] ?? index % districtCodes.length) + 1).padStart(3, '0')}` : null,
    townshipCodes: code && district ? townshipsOf(code).slice(0, district[1]) : [],
    layoutMeasure: measure ?? null,
    proposedAmount: (60 + index * 8) * 1_000_000,
    state,
    history: passed.map((entered, step) => ({ state: entered, on: addDays(proposedOn, step * pace) })),
    resultingProjectId: projectId ?? null,
    version: passed.length,
    quality: 'SYNTHETIC',
  };
}

export const proposalRows = (): ProjectProposalRow[] => stories.map(proposalOf);

export function* voteRows(
  proposals: readonly ProjectProposalRow[],
  members: readonly CommitteeMemberRow[],
): Generator<CommitteeVoteRow> {
  const chance = chanceOf('votes');
  for (const { id: proposalId, history, proposerId, state } of proposals) {
    const votedOn = history.find((step) => step.state === 'ARGUED')?.on;
    if (!votedOn) continue;
    for (const member of members) {
      const conflictExists = member.organisationId === proposerId;
      // One conflict of the record was not declared: the one of PRO-0010.
      const conflictDeclared = conflictExists && proposalId !== 'PRO-0010';
      const favour = state === 'REJECTED' ? 0.2 : 0.8;
      const position: VotePosition = conflictDeclared
        ? 'EXCUSED'
        : chance.chance(favour)
          ? 'FOR'
          : chance.chance(0.7)
            ? 'AGAINST'
            : 'ABSTAIN';
      yield {
        id: `${proposalId}/${member.id}`,
        proposalId,
        memberId: member.id,
        seat: member.seat,
        position,
        conflictDeclared,
        conflictExists,
        votedOn,
      };
    }
  }
}
