/** A bid until it is opened: handed in and taken back while the tender takes bids; judged after, by `resolvers/bid-judgement.ts`. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { BidAction, BidState } from '../schema.generated.ts';

export type BidRole = 'BIDDER';

export interface BidFacts {
  /** Whether the tender takes bids today. */
  readonly taken: boolean;
  readonly isAgency: boolean;
  /** Whether the bidder has another bid standing in the tender. */
  readonly hasAnother: boolean;
}

export const bidMachine = {
  name: 'Bid',
  zh: '投标',
  en: 'Bid',
  states: {
    SUBMITTED: { zh: '已递交', en: 'Submitted' },
    WITHDRAWN: { zh: '已撤回', en: 'Withdrawn', final: true },
  },
  roles: { BIDDER: { zh: '投标机构', en: 'the bidder' } },
  initial: 'SUBMITTED',
  guards: {
    TAKEN: {
      zh: '招标正在接受投标且截标日未过',
      en: 'the tender must take bids, and its closing day not be past',
      holds: ({ taken }) => taken,
    },
    AGENCY: {
      zh: '为存续的社会工作服务机构',
      en: 'the bidder must be a social work agency that exists',
      holds: ({ isAgency }) => isAgency,
    },
    ONLY_ONE: {
      zh: '一家机构只递交一份投标,另投须先撤回',
      en: 'an agency has one bid in a tender: withdraw the first',
      holds: ({ hasAnother }) => !hasAnother,
    },
  },
  actions: {
    SUBMIT: {
      zh: '递交',
      en: 'Submit',
      from: [],
      to: 'SUBMITTED',
      by: ['BIDDER'],
      guards: ['TAKEN', 'AGENCY', 'ONLY_ONE'],
    },
    WITHDRAW: {
      zh: '撤回',
      en: 'Withdraw',
      from: ['SUBMITTED'],
      to: 'WITHDRAWN',
      by: ['BIDDER'],
      guards: ['TAKEN'],
    },
  },
} as const satisfies Machine<BidState, BidAction, BidRole, BidFacts>;
