/**
 * No referral made by or to justice tells of a minor under correction, of a sealed record or of electronic positioning. Only
 * justice can know, and its files are in no schema but its own, so nothing here asks: a referral with justice at an end is
 * withheld from everybody else until a case worker of justice has cleared it. Community Corrections Law (2019) arts 29, 54, 58;
 * who turns 18 during the term stays covered, so that an age would not decide it.
 */
import type { Guard } from '@hub/kit/workflow/machine.ts';
import { isPartOf } from '@hub/schema/bodies.ts';
import type { Actor } from '@hub/schema/door.ts';
import type { DepartmentCode } from '../schema.generated.ts';

export interface Ends {
  readonly fromDepartmentCode: DepartmentCode;
  readonly toDepartmentCode: DepartmentCode;
}

type Clearing = Pick<Actor, 'organisation' | 'scopes'>;

export const touchesJustice = ({ fromDepartmentCode, toDepartmentCode }: Ends): boolean =>
  fromDepartmentCode === 'JUSTICE' || toDepartmentCode === 'JUSTICE';

/** Whoever sees the files may say that none stands in the way: nobody outside justice, and not everybody within. */
export const mayClear = ({ organisation, scopes }: Clearing): boolean =>
  isPartOf(organisation, 'JUSTICE') && scopes.has('justice:case');

/** Whether a referral is withheld once `actor` has written it; `cleared` is what the actor says. */
export const isWithheldAfter = (
  referral: Ends & { readonly isWithheld: boolean },
  actor: Clearing,
  cleared: boolean | null | undefined,
): boolean => {
  if (!touchesJustice(referral)) return false;
  return mayClear(actor) && typeof cleared === 'boolean' ? !cleared : referral.isWithheld;
};

/** For the actions by which another body comes to hold a referral: it is sent, accepted, redirected or reopened. */
export const clearedByJustice: Guard<Ends & { readonly isWithheld: boolean }> = {
  zh: '经司法部门确认可以对外转介',
  en: 'be cleared by justice to leave it',
  holds: (referral) => !touchesJustice(referral) || !referral.isWithheld,
};
