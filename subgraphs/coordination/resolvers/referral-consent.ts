/** The consent a referral rests on: kept beside it, and once withdrawn no longer relied on, wherever it was. Personal Information Protection Law (2021) arts 15, 47. */
import { storable } from '@hub/kit/filter.ts';
import { actWithin, type Work } from '@hub/kit/workflow/act.ts';
import { sql as raw } from 'kysely';
import { Referral, type ReferralRow } from '../entities/referral.ts';
import { referralMachine } from '../entities/referral-machine.ts';
import type { ConsentInput } from '../schema.generated.ts';
import { lock, tables } from './acting.ts';
import { receiverOf, senderOf } from './referral-ends.ts';
import { factsOf } from './referral-facts.ts';

/** What a consent may be given for at most. */
export const mostScopes = 6;

/** A consent is kept beside the one referral it was given for, under the same number. */
export async function keepConsent(work: Work, referralId: string, given: ConsentInput): Promise<string> {
  const id = referralId.replace('REF-', 'CNS-');
  const { basis, givenOn } = given;
  const kept = storable({
    scope: [...new Set(given.scope)],
    basis,
    givenOn,
    revokedOn: null,
    guardianGiven: given.guardianGiven ?? false,
    quality: 'SYNTHETIC' as const,
  });
  await tables(work)
    .insertInto('Consent')
    .values({ id, ...kept })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(kept))
    .execute();
  return id;
}

/** What a referral is once its consent is withdrawn: its content is withheld, and what needs a basis is refused. */
export const revoked = { isConsentRevoked: true } as const;

/**
 * Takes the locks of all referrals that rest on the consent of `id`, in the order of their keys: two withdrawals of one
 * consent would otherwise each hold a referral the other waits for. None joins them meanwhile, since one comes of another only.
 */
export async function lockSharing(id: string, work: Work): Promise<void> {
  const sharing = await tables(work)
    .selectFrom('Referral')
    .select('id')
    .where('consentId', '=', (eb) => eb.selectFrom('Referral as own').select('own.consentId').where('own.id', '=', id))
    .orderBy('id')
    .execute();
  for (const each of sharing) await lock(work, 'Referral', each.id);
}

/** Every other referral that rests on it, as a redirect's does: each by a step of its own, so that its ends are told. */
async function reachOthers(work: Work, id: string, consentId: string): Promise<void> {
  const others = await tables(work)
    .selectFrom('Referral')
    .select(['id', 'version'])
    .where('consentId', '=', consentId)
    .where('id', '<>', id)
    .where('isConsentRevoked', '=', raw.lit(false))
    .where('state', '<>', 'ENTERED_IN_ERROR')
    .orderBy('id')
    .execute();
  // Whoever recorded it need not be an end of them.
  const reaching: Work = { ...work, context: { ...work.context, rights: () => undefined } };
  for (const other of others)
    await actWithin(reaching, {
      machine: referralMachine,
      entity: Referral,
      key: other.id,
      action: 'REVOKE_CONSENT',
      input: {},
      expectedVersion: other.version,
      role: () => 'PERSON',
      facts: (referral, within) =>
        factsOf(
          within,
          'REVOKE_CONSENT',
          { ...referral, from: senderOf(referral), to: receiverOf(referral), own: [other.id] },
          {},
          'PERSON',
        ),
      patch: () => revoked,
    });
}

/** Ends the consent of `referral` today, for this referral and all others that rest on it. */
export async function revokeConsent({ id, consentId }: ReferralRow, work: Work): Promise<Partial<ReferralRow>> {
  if (!consentId) return {};
  await reachOthers(work, id, consentId);
  await tables(work)
    .updateTable('Consent')
    .set({ revokedOn: work.context.today })
    .where('id', '=', consentId)
    .execute();
  return {};
}
