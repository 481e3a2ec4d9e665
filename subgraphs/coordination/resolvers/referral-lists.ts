/** Lists of referrals: the exchange's, a centre's inbox and outbox, a resident's. */
import { checkDistrict, checkId } from '@hub/kit/check.ts';
import { page, pageOf } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { Referral } from '../entities/referral.ts';
import { countedReferralStates, endedReferralStates, openReferralStates } from '../entities/referral-machine.ts';
import type {
  QueryResolvers,
  ReferralDirection,
  ReferralOrder,
  ReferralState,
  Resolvers,
} from '../schema.generated.ts';
import { between } from './period.ts';
import { referralStatisticsOf } from './referral-statistics.ts';
import { statesIn, statesWhere } from './states.ts';

const states = { open: openReferralStates, ended: endedReferralStates, all: countedReferralStates };

/** Rows entered in error are found only by asking for that state. */
const byState = (state: ReferralState | null | undefined, open: boolean | null | undefined) =>
  state === 'ENTERED_IN_ERROR' && (open === null || open === undefined)
    ? { state: [state] }
    : statesIn({ state: statesWhere(open, states) }, state);

interface Asked {
  /** What only a party tells: its department, kind, place. */
  readonly ofParties: readonly unknown[];
  /** What only the content tells. */
  readonly ofContent: readonly unknown[];
}

const isAsked = (filters: readonly unknown[]): boolean =>
  filters.some((each) => each !== null && each !== undefined && each !== false);

/** A filter finds nothing it could not read: which rows match would tell what they withhold. */
const readable = (filter: { readonly state: readonly string[] }, { ofParties, ofContent }: Asked) => ({
  state: isAsked([...ofParties, ...ofContent])
    ? filter.state.filter((each) => each !== 'ENTERED_IN_ERROR')
    : filter.state,
  isConsentRevoked: isAsked(ofContent) ? false : undefined,
});

/** Rows without the instant ordered by are left out: there is no place for them. */
const orders = {
  KEY: { order: {}, present: null },
  NEWEST: { order: { by: 'sentAt', descending: true }, present: 'sentAt' },
  DUE_FIRST: { order: { by: 'dueAt' }, present: 'dueAt' },
} as const satisfies Record<ReferralOrder, unknown>;

export const referralQueries: QueryResolvers = {
  referral: (_, { id }, context, info) => row(context, Referral, checkId('Referral', id), info),
  referrals: (
    _,
    {
      state,
      open,
      overdueOnly,
      fromDepartment: fromDepartmentCode,
      toDepartment: toDepartmentCode,
      fromKind,
      toKind,
      district,
      fromDistrict,
      need,
      priority,
      declineReason,
      declinedWithoutOnward,
      sentFrom,
      sentTo,
      order: wanted,
      ...paging
    },
    context,
    info,
  ) => {
    const { order, present } = orders[wanted ?? 'KEY'];
    return page(
      context,
      Referral,
      paging,
      info,
      {
        ...readable(byState(state, open), {
          ofParties: [fromDepartmentCode, toDepartmentCode, fromKind, toKind, district, fromDistrict],
          ofContent: [need, declineReason, declinedWithoutOnward],
        }),
        dueAt: { from: present === 'dueAt' ? '' : undefined, to: overdueOnly ? context.now : undefined },
        sentAt: { from: present === 'sentAt' ? '' : undefined },
        fromDepartmentCode,
        toDepartmentCode,
        fromKind,
        toKind,
        toDistrictCode: district && checkDistrict(district),
        fromDistrictCode: fromDistrict && checkDistrict(fromDistrict, 'fromDistrict'),
        need,
        priority,
        declineReason,
        isOnwardMissing: declinedWithoutOnward || undefined,
        sentOn: between(sentFrom, sentTo),
      },
      order,
    );
  },
};

/** A centre's two lists. Nobody was told of a draft, its receiver least of all; whose an entry in error was, nobody is told. */
const ends = {
  INBOUND: { end: 'toId', unseen: ['DRAFT', 'ENTERED_IN_ERROR'] },
  OUTBOUND: { end: 'fromId', unseen: ['ENTERED_IN_ERROR'] },
} as const satisfies Record<ReferralDirection, { end: string; unseen: readonly ReferralState[] }>;

export const referralContributions: Resolvers = {
  Person: {
    __resolveReference: ({ id }) => ({ id }),
    referrals: ({ id }, { open, ...paging }, context, info) =>
      pageOf(context, Referral, 'personId', id, paging, info, {
        ...byState(null, open),
        isConsentRevoked: false,
      }),
  },
  ServiceCentre: {
    __resolveReference: ({ id }) => ({ id }),
    referrals: ({ id }, { direction, state, open, overdueOnly, ...paging }, context, info) => {
      const { end, unseen } = ends[direction ?? 'INBOUND'];
      const wanted = byState(state, open).state;
      return pageOf(context, Referral, end, id, paging, info, {
        state: wanted.filter((each) => !(unseen as readonly string[]).includes(each)),
        dueAt: { to: overdueOnly ? context.now : undefined },
      });
    },
    referralStatistics: ({ id }, { direction, ...period }) =>
      referralStatisticsOf(ends[direction ?? 'INBOUND'].end, id, period),
  },
};
