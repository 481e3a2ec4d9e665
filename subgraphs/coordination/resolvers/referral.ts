/** A referral as published: its content where it may be read, its clock, its ties to other referrals. */
import { from } from '@hub/kit/columns.ts';
import { listOf, pageOf } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { Transition } from '@hub/kit/workflow/entities.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { Consent } from '../entities/consent.ts';
import type { Context } from '../entities/index.ts';
import { Referral, type ReferralRow } from '../entities/referral.ts';
import { clockOf, isOverdue } from '../entities/referral-clock.ts';
import { pendingReferralStates } from '../entities/referral-machine.ts';
import { urgingOf } from '../entities/urging.ts';
import { mayReadContent, mayReadParties } from '../policy.ts';
import type {
  DepartmentCode,
  ReferralAction,
  ReferralActor,
  ReferralEventResolvers,
  ReferralResolvers,
  ReferralState,
} from '../schema.generated.ts';
import { departmentOrNull } from './department.ts';
import { officeHours } from './office-hours.ts';
import { withheldParty } from './referral-party.ts';

const standing = ['state', 'isConsentRevoked'] as const;

/** The value where the content may be read, else null. */
const content = <T>(referral: ReferralRow, value: T): T | null => (mayReadContent(referral).allow ? value : null);
/** The value where the parties may be read, else the other. */
const parties = <T, U>(referral: ReferralRow, value: T, other: U): T | U =>
  mayReadParties(referral).allow ? value : other;

/** The referral this one is tied to; null where either withholds its content, since each would tell the other's person. */
async function tied(referral: ReferralRow, id: string | null | undefined, context: Context, info: GraphQLResolveInfo) {
  const other = await row(context, Referral, content(referral, id), info, 'id', standing);
  return other && content(other, other);
}

const clocked = [
  'state',
  'priority',
  'toDepartmentCode',
  'respondBy',
  'firstServiceBy',
  'confirmBy',
  'dueAt',
  'pausedAt',
  'pausedWorkingDays',
  'missing',
] as const;

/** The department of the side that took a step. */
function sideOf({ fromDepartmentCode, toDepartmentCode }: ReferralRow, role: string): DepartmentCode | null {
  if (role === 'CLOCK' || role === 'PERSON') return null;
  if (role === 'COORDINATOR') return 'COORDINATION';
  return role === 'RECEIVER' ? toDepartmentCode : fromDepartmentCode;
}

export const referral: ReferralResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, Referral, id, info),
  from: from(['state', 'fromKind', 'fromId', 'fromLabelZh'], (referral) =>
    parties(referral, { kind: referral.fromKind, id: referral.fromId, labelZh: referral.fromLabelZh }, withheldParty),
  ),
  to: from(['state', 'toKind', 'toId', 'toLabelZh'], (referral) =>
    parties(referral, { kind: referral.toKind, id: referral.toId, labelZh: referral.toLabelZh }, withheldParty),
  ),
  fromDepartment: from(['state', 'fromDepartmentCode'], (referral, _, context, info) =>
    departmentOrNull(parties(referral, referral.fromDepartmentCode, null), context, info),
  ),
  toDepartment: from(['state', 'toDepartmentCode'], (referral, _, context, info) =>
    departmentOrNull(parties(referral, referral.toDepartmentCode, null), context, info),
  ),
  district: from(['state', 'toDistrictCode'], (referral) => {
    const code = parties(referral, referral.toDistrictCode ?? null, null);
    return code ? { code } : null;
  }),
  person: from(['personId', ...standing], (referral) => content(referral, { id: referral.personId })),
  need: from(['need', ...standing], (referral) => content(referral, referral.need)),
  summaryZh: from(['summaryZh', ...standing], (referral) => content(referral, referral.summaryZh)),
  feedbackZh: from(['feedbackZh', ...standing], (referral) => content(referral, referral.feedbackZh ?? null)),
  withheld: from([...standing], (referral) => {
    const decision = mayReadContent(referral);
    return decision.allow ? null : decision.code;
  }),
  clock: from([...clocked], async (referral, _, context) =>
    clockOf(referral, context.now, await officeHours(context, referral.toDepartmentCode)),
  ),
  overdue: from(['dueAt'], (referral, _, { now }) => isOverdue(referral, now)),
  urged: from(['urgedCount', 'urgedAt'], urgingOf),
  onwardSuggestion: from(['state', 'onwardKind', 'onwardId', 'onwardLabelZh'], (referral) => {
    const { onwardKind: kind, onwardId: id, onwardLabelZh: labelZh } = referral;
    return kind && id && labelZh ? parties(referral, { kind, id, labelZh }, withheldParty) : null;
  }),
  declineReason: from(['declineReason', ...standing], (referral) => content(referral, referral.declineReason ?? null)),
  outcome: from(['outcome', ...standing], (referral) => content(referral, referral.outcome ?? null)),
  // Its scope names corrections or medical information, and so the parties.
  consent: from(['state', 'consentId'], (referral, _, context, info) =>
    row(context, Consent, parties(referral, referral.consentId, null), info),
  ),
  counterpart: from(['counterpartId', ...standing], (referral, _, context, info) =>
    tied(referral, referral.counterpartId, context, info),
  ),
  parent: from(['parentId', ...standing], (referral, _, context, info) =>
    tied(referral, referral.parentId, context, info),
  ),
  redirectedTo: from(['redirectedToId', ...standing], (referral, _, context, info) =>
    tied(referral, referral.redirectedToId, context, info),
  ),
  receiverCaseNo: from(['receiverCaseNo', ...standing], (referral) =>
    content(referral, referral.receiverCaseNo ?? null),
  ),
  missing: from(['missing'], ({ missing }) => missing ?? []),
  duplicates: from(['id', 'personId', 'need', ...standing], async (referral, _, context, info) => {
    if (!mayReadContent(referral).allow) return [];
    const alike = await listOf(context, Referral, 'personId', referral.personId, 11, info, {
      need: referral.need,
      state: pendingReferralStates,
      isConsentRevoked: false,
    });
    return alike.filter(({ id }) => id !== referral.id).slice(0, 10);
  }),
  history: from(
    ['id', 'fromDepartmentCode', 'toDepartmentCode', ...standing],
    async (referral, paging, context, info) => {
      const steps = await pageOf(context, Transition, 'key', referral.id, paging, info, {}, { descending: true });
      return {
        ...steps,
        nodes: steps.nodes.map((step) => ({
          ...step,
          noteZh: content(referral, step.noteZh ?? null),
          departmentCode: parties(referral, sideOf(referral, step.role), null),
        })),
      };
    },
  ),
};

export const referralEvent: ReferralEventResolvers = {
  action: ({ action }) => action as ReferralAction,
  actor: ({ role }) => role as ReferralActor,
  from: ({ from: before }) => before as ReferralState | null,
  to: ({ to }) => to as ReferralState,
  department: ({ departmentCode }, _, context, info) => departmentOrNull(departmentCode ?? null, context, info),
};
