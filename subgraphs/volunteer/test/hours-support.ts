/** What the tests of hours, certificates and attachments do, in the name of an organisation's member. */
import { actorWith, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { HoursRecord, VolunteerActivity } from '../entities/index.ts';
import type { HoursAction, HoursState } from '../schema.generated.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Each action of hours that is somebody's, and its mutation. */
export const hoursMutations: Readonly<Partial<Record<HoursAction, string>>> = {
  CONFIRM: 'confirmHours',
  REJECT: 'rejectHours',
  DISPUTE: 'disputeHours',
  UPHOLD: 'upholdHours',
  VOID: 'voidHours',
};

let count = 0;
export const nextKey = (): string => {
  count += 1;
  return `hours-test-${count}`;
};

export const federation = 'VOLUNTEER_FEDERATION';

export function volunteeringIn(department: () => SubgraphUnderTest) {
  async function mutate(
    mutation: string,
    type: string,
    input: Fields,
    selection: string,
    organisation: string | null,
    subject = `member of ${organisation}`,
  ) {
    const { data, errors } = await department().ask(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`,
      { input: { idempotencyKey: nextKey(), ...input } },
      actorWith({ subject, organisation, scopes: new Set(['volunteer:act', 'volunteer:record']) }),
    );
    return { done: data?.[mutation], errors, codes: errors.map(({ code }) => code) };
  }
  const hours =
    'id state version hours origin evidence { kind submittedOn acceptedBy acceptedOn } stateHistory { state on } certificate { number }';
  const attachment =
    'id state version attachedOn detachedOn team { id attachedCentre { id } linkedSocialWorker { id } }';
  return {
    submit: (given: Fields, organisation: string | null, subject?: string) =>
      mutate(
        'submitHours',
        'SubmitHoursInput',
        { hours: 2, origin: 'CHECK_IN', ...given },
        hours,
        organisation,
        subject,
      ),
    act: (
      mutation: string,
      id: string,
      expectedVersion: number,
      organisation: string | null,
      given: Fields = { noteZh: '理由' },
      subject?: string,
    ) => mutate(mutation, 'ActOnHoursInput', { id, expectedVersion, ...given }, hours, organisation, subject),
    issue: (given: Fields, organisation: string | null = federation) =>
      mutate(
        'issueVolunteerCertificate',
        'IssueCertificateInput',
        { from: '2014-01-01', to: '2015-10-26', issuer: 'ORG-0001', ...given },
        'number state version hours from to issuedOn revokedOn',
        organisation,
      ),
    revoke: (number: string, expectedVersion: number, organisation: string | null = federation) =>
      mutate(
        'revokeVolunteerCertificate',
        'RevokeCertificateInput',
        { number, expectedVersion, noteZh: '时数有误' },
        'number state version revokedOn',
        organisation,
      ),
    attach: (team: string, centre: string, organisation: string | null, given: Fields = {}) =>
      mutate('attachTeam', 'AttachTeamInput', { team, centre, ...given }, attachment, organisation),
    detach: (id: string, expectedVersion: number, organisation: string | null) =>
      mutate('detachTeam', 'DetachTeamInput', { id, expectedVersion, noteZh: '合同到期' }, attachment, organisation),
    /** An activity held on `day` by a team of a centre. */
    heldOn: async (day: string) => {
      const em = department().orm.em.fork();
      const found = await em.findOneOrFail(VolunteerActivity, { state: 'HELD', centreId: { $ne: null } });
      await em.nativeUpdate(
        VolunteerActivity,
        { id: found.id },
        { startsOn: day, startsAt: `${day}T01:00:00Z`, endsAt: `${day}T04:00:00Z` },
      );
      await em.nativeDelete(HoursRecord, { activityId: found.id });
      return { activity: found.id, teamId: found.teamId, centreId: found.centreId ?? '' };
    },
    stand: (id: string, state: HoursState, version: number) =>
      department().orm.em.fork().nativeUpdate(HoursRecord, { id }, { state, version, submittedBy: null }),
  };
}
