/** How any action is carried out on a referral that is there: once, by the table, in the name of the side the actor stands on. */
import { checkId, checkText } from '@hub/kit/check.ts';
import { act, type Work } from '@hub/kit/workflow/act.ts';
import type { Action } from '@hub/kit/workflow/machine.ts';
import type { Context } from '../entities/index.ts';
import { isWithheldAfter } from '../entities/justice-clearance.ts';
import { Referral, type ReferralRow } from '../entities/referral.ts';
import { referralMachine } from '../entities/referral-machine.ts';
import { type Ends, standingAfter } from '../entities/referral-standing.ts';
import { type End, referralRolesOf } from '../policy.ts';
import type { ReferralAction, ReferralActor, ReferralState } from '../schema.generated.ts';
import { checkKey, longestText } from './acting.ts';
import { allHours, type Hours } from './office-hours.ts';
import { receiverOf, senderOf } from './referral-ends.ts';
import { type Declared, factsOf } from './referral-facts.ts';
import { settle } from './referral-lapses.ts';

/** The side of the actor's that may do it; the first of them where none may. */
export function roleFor(
  context: Pick<Context, 'actor'>,
  action: ReferralAction,
  from: End,
  to: End,
): ReferralActor | null {
  const roles = referralRolesOf(context.actor, from, to);
  const by: readonly ReferralActor[] = referralMachine.actions[action].by;
  return roles.find((role) => by.includes(role)) ?? roles[0] ?? null;
}

export const endsOf = (hours: Hours, from: End, to: End, priority: Ends['priority']): Ends => ({
  priority,
  from: hours.get(from.departmentCode),
  to: hours.get(to.departmentCode),
});

interface Asked extends Declared {
  readonly id: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
}

/** What one action does beside what every action does. */
interface Particular {
  readonly declared?: Declared;
  readonly noteZh?: string | null | undefined;
  readonly lock?: (work: Work) => Promise<void>;
  readonly patch?: (referral: ReferralRow) => Partial<ReferralRow>;
  readonly also?: (
    referral: ReferralRow,
    work: Work,
    role: ReferralActor,
    hours: Hours,
  ) => Promise<Partial<ReferralRow>>;
}

/** Carries out `action` on the referral of `input`, once. @returns its key. */
export async function carryOut(context: Context, action: ReferralAction, input: Asked, more: Particular = {}) {
  const { id, expectedVersion } = input;
  checkId('Referral', id);
  checkText('noteZh', input.noteZh, longestText);
  await settle(context, id);
  const hours = await allHours(context);
  const to = referralMachine.actions[action].to;
  const declared = more.declared ?? input;
  const { guards = [] }: Action<ReferralState, ReferralActor> = referralMachine.actions[action];
  const clearing = (referral: ReferralRow): Partial<ReferralRow> =>
    guards.includes('CLEARED')
      ? { isWithheld: isWithheldAfter(referral, context.actor, declared.clearedByJustice) }
      : {};
  const role = (referral: ReferralRow) => roleFor(context, action, senderOf(referral), receiverOf(referral));
  return act(context, checkKey(input.idempotencyKey), {
    machine: referralMachine,
    entity: Referral,
    key: id,
    action,
    input: { ...input },
    expectedVersion,
    noteZh: more.noteZh ?? input.noteZh,
    role,
    facts: (referral, work) =>
      factsOf(
        work,
        action,
        {
          ...referral,
          from: senderOf(referral),
          to: receiverOf(referral),
          own: [id],
          hours: hours.get(referral.toDepartmentCode),
        },
        declared,
        role(referral),
      ),
    ...(more.lock ? { lock: more.lock } : {}),
    patch: (referral) => ({ ...clearing(referral), ...more.patch?.(referral) }),
    also: async (referral, work) => {
      const ends = endsOf(hours, senderOf(referral), receiverOf(referral), referral.priority);
      const by = role(referral) ?? 'SENDER';
      const standing = to === null ? {} : standingAfter(referral, { action, by, at: context.now, to }, ends);
      return { ...standing, ...(await more.also?.(referral, work, by, hours)) };
    },
  });
}
