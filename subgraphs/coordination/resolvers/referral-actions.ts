/** What may be done to referrals, one mutation an action: what each gives and changes beside what every action does. */
import { checkEntries, checkText } from '@hub/kit/check.ts';
import { row } from '@hub/kit/row.ts';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../entities/index.ts';
import { Referral, type ReferralRow } from '../entities/referral.ts';
import { urgedOnceMore } from '../entities/urging.ts';
import type { MutationResolvers, ReferralAction } from '../schema.generated.ts';
import { longestText } from './acting.ts';
import { carryOut } from './referral-acting.ts';
import { draft, forward, longestSummary } from './referral-beginning.ts';
import { keepConsent, lockSharing, mostScopes, revokeConsent, revoked } from './referral-consent.ts';
import { endOf } from './referral-ends.ts';

/** Characters of a receiver's own case number. */
const longestCaseNo = 40;
const mostMissing = 5;

type Resolver<Name extends keyof MutationResolvers> = NonNullable<MutationResolvers[Name]>;

const read = (context: Context, id: string, info: GraphQLResolveInfo) => row(context, Referral, id, info);

/** An action that changes nothing but what every action does. */
const plainly =
  (action: ReferralAction, patch?: (referral: ReferralRow) => Partial<ReferralRow>): Resolver<'acknowledgeReferral'> =>
  async (_, { input }, context, info) =>
    read(context, await carryOut(context, action, input, patch ? { patch } : {}), info);

const unanswered = {
  declineReason: null,
  onwardKind: null,
  onwardId: null,
  onwardLabelZh: null,
  outcome: null,
  feedbackZh: null,
} as const;

const send: Resolver<'sendReferral'> = async (_, { input }, context, info) => {
  const { summaryZh, consent, capacity, despiteDuplicateZh, noteZh } = input;
  checkText('summaryZh', summaryZh, longestSummary);
  checkText('despiteDuplicateZh', despiteDuplicateZh, longestText);
  checkEntries('consent.scope', consent?.scope, mostScopes);
  const why = despiteDuplicateZh && `已有在办转介,仍送出:${despiteDuplicateZh}`;
  const id = await carryOut(context, 'SEND', input, {
    noteZh: [why, noteZh].filter(Boolean).join(';') || null,
    patch: (referral) => ({
      summaryZh: summaryZh ?? referral.summaryZh,
      capacityAtSending: capacity,
    }),
    also: async (referral, work) =>
      consent ? { consentId: await keepConsent(work, referral.id, consent), isConsentRevoked: false } : {},
  });
  return read(context, id, info);
};

const decline: Resolver<'declineReferral'> = async (_, { input }, context, info) => {
  const onward = input.onward && endOf(input.onward, 'onward');
  const id = await carryOut(context, 'DECLINE', input, {
    patch: () => ({
      declineReason: input.reason,
      onwardKind: onward?.kind ?? null,
      onwardId: onward?.id ?? null,
      onwardLabelZh: onward?.labelZh ?? null,
    }),
  });
  return read(context, id, info);
};

const redirect: Resolver<'redirectReferral'> = async (_, { input }, context, info) => {
  const { capacity, noteZh, clearedByJustice } = input;
  const to = endOf(input.to, 'to');
  const id = await carryOut(context, 'REDIRECT', input, {
    declared: { capacity, noteZh, clearedByJustice, redirectTo: to },
    also: async (referral, work, role, hours) => ({
      redirectedToId: await forward(work, referral, { to, role, capacity, clearedByJustice, hours }),
    }),
  });
  return read(context, id, info);
};

export const referralMutations: MutationResolvers = {
  draftReferral: async (_, { input }, context, info) => read(context, await draft(context, input), info),
  sendReferral: send,
  acknowledgeReferral: plainly('ACKNOWLEDGE'),
  acceptReferral: async (_, { input }, context, info) => {
    checkText('receiverCaseNo', input.receiverCaseNo, longestCaseNo);
    const patch = () => ({ receiverCaseNo: input.receiverCaseNo ?? null });
    return read(context, await carryOut(context, 'ACCEPT', input, { patch }), info);
  },
  declineReferral: decline,
  returnReferral: async (_, { input }, context, info) => {
    const missing = [...new Set(input.missing)];
    checkEntries('missing', missing, mostMissing, 0);
    const patch = () => ({ missing });
    return read(context, await carryOut(context, 'RETURN', input, { patch }), info);
  },
  redirectReferral: redirect,
  startReferralService: plainly('START'),
  holdReferral: plainly('HOLD'),
  resumeReferral: plainly('RESUME'),
  recordPersonDeclined: plainly('PERSON_DECLINE', () => ({ declineReason: 'PERSON_DECLINED' })),
  completeReferralService: async (_, { input }, context, info) => {
    const { outcome, feedbackZh } = input;
    checkText('feedbackZh', feedbackZh, longestSummary);
    // Told in the history too: a dispute takes it from the row.
    const id = await carryOut(context, 'COMPLETE', input, {
      noteZh: feedbackZh,
      patch: () => ({ outcome, feedbackZh }),
    });
    return read(context, id, info);
  },
  closeReferral: plainly('CLOSE'),
  disputeReferral: plainly('DISPUTE', () => ({ outcome: null, feedbackZh: null })),
  urgeReferral: async (_, { input }, context, info) => {
    const patch = (referral: ReferralRow) => urgedOnceMore(referral, context.now);
    return read(context, await carryOut(context, 'URGE', input, { patch }), info);
  },
  withdrawReferral: plainly('WITHDRAW'),
  revokeReferralConsent: async (_, { input }, context, info) =>
    read(
      context,
      await carryOut(context, 'REVOKE_CONSENT', input, {
        lock: (work) => lockSharing(input.id, work),
        patch: () => revoked,
        also: revokeConsent,
      }),
      info,
    ),
  reopenReferral: async (_, { input }, context, info) =>
    read(context, await carryOut(context, 'REOPEN', input, { patch: () => unanswered }), info),
  reportReferralError: async (_, { input }, context, info) => {
    const patch = () => ({ errorReportedBy: context.actor.subject, errorReportedAt: context.now });
    return read(context, await carryOut(context, 'REPORT_ERROR', input, { patch }), info);
  },
  markReferralEnteredInError: plainly('ENTER_IN_ERROR', () => ({ errorReportedAt: null })),
};
