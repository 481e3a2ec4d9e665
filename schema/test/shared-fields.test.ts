import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { sharedFields } from '../shared-fields.ts';

const fields = sharedFields(parse(readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8')));

describe('the fields that are read under a grant', () => {
  test('are those that lead to data about one person, by the department whose data they are, beside what is done to them', () => {
    const personal = [...fields].filter(([, field]) => field.personal);
    const by = Object.groupBy(personal, ([, { owner }]) => owner);
    const owned = Object.entries(by).map(([owner, found]) => [owner, found?.map(([coordinate]) => coordinate).sort()]);
    expect(Object.fromEntries(owned)).toEqual({
      CIVIL_AFFAIRS: [
        'Person.birthYear',
        'Person.householdRegister',
        'Person.nameMasked',
        'Person.residenceTownship',
        'Person.residentIdMasked',
        'Person.sex',
        'Person.socialWorkCases',
        'Query.person',
        'Query.personByResidentId',
        'Query.serviceCase',
        'ServiceCentre.cases',
        'SocialWorker.cases',
      ],
      COORDINATION: [
        'DischargePlan.referral',
        'HandoverItem.referrals',
        'MedicalSocialWorkCase.broughtBy',
        'Person.referrals',
        'Query.referral',
        'Query.referralChanges',
        'Query.referrals',
        'ServiceCentre.referrals',
        'Subscription.referralChanged',
      ],
      HEALTH: [
        'AgencyExit.medicalCasesWithAgency',
        'Person.medicalSocialWork',
        'Query.dischargePlans',
        'Query.medicalCase',
        'Query.medicalCases',
      ],
      JUSTICE: [
        'AgencyExit.correctionsWithAgency',
        'JusticeOffice.cases',
        'Person.corrections',
        'Query.correctionsCase',
        'Query.correctionsCases',
        'Query.sentenceAssessment',
        'Query.sentenceAssessments',
      ],
      VOLUNTEER_FEDERATION: [
        'Person.volunteering',
        'Query.hoursRecord',
        'Query.hoursRecords',
        'Query.volunteer',
        'Query.volunteerByNumber',
        'Query.volunteerCertificate',
        'Query.volunteers',
        'VolunteerActivity.exactField',
        'VolunteerActivity.hoursRecords',
        'VolunteerTeam.members',
      ],
    });
  });

  test('are not those within data already entered, nor counts', () => {
    for (const coordinate of ['CorrectionsCase.steps', 'ServiceCase.exactField', 'CorrectionsView.activeCase'])
      expect(fields.get(coordinate)?.personal).toBe(false);
    expect(fields.get('JusticeOffice.corrections')?.personal).toBe(false);
    expect(fields.get('ServiceCentre.nameZh')).toMatchObject({ owner: 'CIVIL_AFFAIRS', personal: false });
  });
});

test('what is told of one person as it happens is read under a grant like what is asked for', () => {
  const told = sharedFields(
    parse(`
      enum join__Graph { COORDINATION @join__graph(name: "coordination", url: "") }
      type Query @join__type(graph: COORDINATION) { referral: Referral }
      type Subscription @join__type(graph: COORDINATION) { referralChanged: Referral }
      type Referral @join__type(graph: COORDINATION, key: "id") @requiresScopes(scopes: [["referral:person"]]) { id: ID! }
    `),
  );
  expect(told.get('Query.referral')?.personal).toBe(true);
  expect(told.get('Subscription.referralChanged')?.personal).toBe(true);
});
