/** The project gate (严格把好项目设立关卡): surveyed, argued by the advisory committee, listed in the catalogue or refused. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { ProjectState, ProposalAction, VotePosition } from '../schema.generated.ts';

/** Past the catalogue a proposal is a project. */
export type GateState = Extract<ProjectState, 'PROPOSED' | 'SURVEYED' | 'ARGUED' | 'CATALOGUED' | 'REJECTED'>;

export type ProposalRole = 'PROPOSER' | 'SECRETARIAT' | 'MEMBER';

export interface ProposalFacts {
  /** Whether the survey named is published and found need in one of the proposal's fields. */
  readonly surveyShowsNeed: boolean;
  /** The seat the vote is for: filled today, in the actor's name, by a member of the proposer, voted already. */
  readonly seat: { readonly isHeld: boolean; readonly inConflict: boolean; readonly hasVoted: boolean } | null;
  readonly position: VotePosition | null;
  readonly seats: number;
  readonly votes: number;
  /** Constituencies no counted vote speaks for. */
  readonly unheard: number;
  readonly carried: boolean;
}

export const proposalMachine = {
  name: 'ProjectProposal',
  zh: '项目设立',
  en: 'Project gate',
  states: {
    PROPOSED: { zh: '已提出', en: 'Proposed' },
    SURVEYED: { zh: '已调研', en: 'Surveyed' },
    ARGUED: { zh: '已论证', en: 'Argued' },
    CATALOGUED: { zh: '已入目录', en: 'Catalogued', final: true },
    REJECTED: { zh: '未通过', en: 'Rejected', final: true },
  },
  roles: {
    PROPOSER: { zh: '提出单位', en: 'the proposer' },
    SECRETARIAT: { zh: '市民政局', en: 'the city bureau of civil affairs, the committee’s secretariat' },
    MEMBER: { zh: '委员', en: 'a member of the committee' },
  },
  initial: 'PROPOSED',
  guards: {
    NEED_SHOWN: {
      zh: '所据调研已发布,且显示相应领域确有需求',
      en: 'the survey must be published and show need in one of its fields',
      holds: ({ surveyShowsNeed }) => surveyShowsNeed,
    },
    SEATED: {
      zh: '为今日在任的席位,且由其所属单位或秘书处代为登记',
      en: 'the seat must be filled today, and one’s own unless the secretariat records the vote',
      holds: ({ seat }) => seat?.isHeld === true,
    },
    NOT_IN_CONFLICT: {
      zh: '回避:提出单位的成员不得表决',
      en: 'a member of the proposer is in conflict and cannot vote: excused only',
      holds: ({ seat, position }) => seat?.inConflict !== true || position === 'EXCUSED',
    },
    NOT_VOTED: {
      zh: '一席一票,尚未表决',
      en: 'a seat votes once',
      holds: ({ seat }) => seat?.hasVoted !== true,
    },
    QUORUM: {
      zh: '过半数席位已表决',
      en: 'more than half of the seats must have voted',
      holds: ({ votes, seats }) => votes * 2 > seats,
    },
    EVERY_SIDE_HEARD: {
      zh: '每一界别至少有一票计入',
      en: 'every constituency must have a vote that counts',
      holds: ({ unheard }) => unheard === 0,
    },
    CARRIED: {
      zh: '表决通过',
      en: 'the committee must have carried it',
      holds: ({ carried }) => carried,
    },
  },
  actions: {
    PROPOSE: {
      zh: '提出',
      en: 'Propose',
      from: [],
      to: 'PROPOSED',
      by: ['PROPOSER', 'SECRETARIAT'],
      needs: ['titleZh', 'fields', 'proposedAmount'],
    },
    SURVEY: {
      zh: '附调研',
      en: 'Rest it on a survey',
      from: ['PROPOSED'],
      to: 'SURVEYED',
      by: ['PROPOSER', 'SECRETARIAT'],
      needs: ['survey'],
      guards: ['NEED_SHOWN'],
    },
    VOTE: {
      zh: '表决',
      en: 'Vote',
      from: ['SURVEYED'],
      to: 'SURVEYED',
      by: ['MEMBER', 'PROPOSER', 'SECRETARIAT'],
      needs: ['seat', 'position'],
      guards: ['SEATED', 'NOT_VOTED', 'NOT_IN_CONFLICT'],
    },
    ARGUE: {
      zh: '完成论证',
      en: 'Conclude the argument',
      from: ['SURVEYED'],
      to: 'ARGUED',
      by: ['SECRETARIAT'],
      guards: ['QUORUM', 'EVERY_SIDE_HEARD'],
    },
    CATALOGUE: {
      zh: '列入目录',
      en: 'List in the catalogue',
      from: ['ARGUED'],
      to: 'CATALOGUED',
      by: ['SECRETARIAT'],
      guards: ['CARRIED'],
    },
    REJECT: {
      zh: '不予设立',
      en: 'Reject',
      from: ['PROPOSED', 'SURVEYED', 'ARGUED'],
      to: 'REJECTED',
      by: ['SECRETARIAT'],
      needs: ['noteZh'],
    },
  },
} as const satisfies Machine<GateState, ProposalAction, ProposalRole, ProposalFacts>;
