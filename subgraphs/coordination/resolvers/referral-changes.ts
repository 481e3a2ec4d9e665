/** The outbox as departments and partners read it, by asking or by following: what changed in the referrals they may read. */
import type { Change } from '@hub/kit/workflow/change.ts';
import { changesAfter } from '@hub/kit/workflow/outbox.ts';
import { fail } from '@hub/schema/errors.ts';
import type { ReferralRow } from '../entities/referral.ts';
import { referralMachine } from '../entities/referral-machine.ts';
import type { QueryResolvers, SubscriptionResolvers } from '../schema.generated.ts';

const most = 100;

const cursorOf = (sequence: number): string => Buffer.from(`changes:${sequence}`).toString('base64url');

/** @throws {GraphQLError} CURSOR_INVALID. */
function sequenceOf(cursor: string | null | undefined): number | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  const [, digits] = /^changes:(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (digits === undefined) throw fail('CURSOR_INVALID', { value: cursor });
  return Number(digits);
}

export const referralChangesQueries: QueryResolvers = {
  referralChanges: async (_, { after, first }, context) => {
    const size = first ?? most;
    if (size < 1 || size > most) throw fail('PAGE_OUT_OF_RANGE', { value: size, limit: most });
    const { changes, upTo, isMore } = await changesAfter(context, [referralMachine.name], sequenceOf(after) ?? 0, size);
    return {
      changes: changes.map(({ key: id, version, at }) => ({ id, version, at })),
      cursor: cursorOf(upTo),
      hasMore: isMore,
    };
  },
};

/** The key alone of each referral: whoever follows asks for the rest anew. */
async function* updates(changes: AsyncIterable<Change>) {
  for await (const { sequence, key, version, at } of changes)
    yield {
      referralChanged: { cursor: cursorOf(sequence), id: key, version, at, referral: { id: key } as ReferralRow },
    };
}

export const referralSubscriptions: SubscriptionResolvers = {
  referralChanged: {
    subscribe: async (_, { after }, context) => updates(await context.follow(referralMachine.name, sequenceOf(after))),
  },
};
