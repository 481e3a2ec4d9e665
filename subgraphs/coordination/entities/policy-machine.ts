/** How a policy document comes about: planned, drafted, put to those concerned, adopted, in force until another supersedes it. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { PolicyAction, PolicyRole, PolicyState } from '../schema.generated.ts';

export interface PolicyFacts {
  readonly today: string;
  /** The day it comes into force. */
  readonly inForceFrom: string | null;
  /** Where the one that supersedes it stands. */
  readonly successorState: PolicyState | null;
}

export const policyMachine = {
  name: 'PolicyDocument',
  zh: '政策文件制定',
  en: 'Making of a policy document',
  states: {
    PLANNED: { zh: '已列入计划', en: 'Planned' },
    DRAFTING: { zh: '起草中', en: 'Drafting' },
    CONSULTING: { zh: '征求意见', en: 'Consulting' },
    ADOPTED: { zh: '已通过', en: 'Adopted' },
    IN_FORCE: { zh: '施行中', en: 'In force' },
    SUPERSEDED: { zh: '已废止', en: 'Superseded', final: true },
  },
  roles: { ISSUER: { zh: '制定部门', en: 'the department that issues it' } },
  initial: 'PLANNED',
  guards: {
    COMES_INTO_FORCE_AHEAD: {
      zh: '施行日期不早于今日',
      en: 'it must come into force today or later',
      holds: ({ inForceFrom, today }) => inForceFrom !== null && inForceFrom >= today,
    },
    DAY_COME: {
      zh: '施行日期已到',
      en: 'the day it comes into force must have come',
      holds: ({ inForceFrom, today }) => inForceFrom !== null && inForceFrom <= today,
    },
    SUCCESSOR_IN_FORCE: {
      zh: '取代它的文件已施行',
      en: 'the document that supersedes it must be in force',
      holds: ({ successorState }) => successorState === 'IN_FORCE',
    },
  },
  actions: {
    PLAN: {
      zh: '列入计划',
      en: 'Plan',
      from: [],
      to: 'PLANNED',
      by: ['ISSUER'],
      needs: ['titleZh', 'kind', 'appliesTo'],
    },
    DRAFT: { zh: '起草', en: 'Draft', from: ['PLANNED'], to: 'DRAFTING', by: ['ISSUER'] },
    CONSULT: { zh: '征求意见', en: 'Consult', from: ['DRAFTING'], to: 'CONSULTING', by: ['ISSUER'] },
    REDRAFT: {
      zh: '退回起草',
      en: 'Redraft',
      from: ['CONSULTING'],
      to: 'DRAFTING',
      by: ['ISSUER'],
      needs: ['noteZh'],
    },
    ADOPT: {
      zh: '通过',
      en: 'Adopt',
      from: ['CONSULTING'],
      to: 'ADOPTED',
      by: ['ISSUER'],
      needs: ['inForceFrom'],
      guards: ['COMES_INTO_FORCE_AHEAD'],
    },
    BRING_INTO_FORCE: {
      zh: '施行',
      en: 'Bring into force',
      from: ['ADOPTED'],
      to: 'IN_FORCE',
      by: ['ISSUER'],
      guards: ['DAY_COME'],
    },
    SUPERSEDE: {
      zh: '废止',
      en: 'Supersede',
      from: ['IN_FORCE'],
      to: 'SUPERSEDED',
      by: ['ISSUER'],
      needs: ['supersededBy'],
      guards: ['SUCCESSOR_IN_FORCE'],
    },
  },
} as const satisfies Machine<PolicyState, PolicyAction, PolicyRole, PolicyFacts>;

export const unadoptedPolicyStates = ['PLANNED', 'DRAFTING', 'CONSULTING'] as const satisfies readonly PolicyState[];
