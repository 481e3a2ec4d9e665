import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { sharedFields } from '../shared-fields.ts';

const fields = sharedFields(parse(readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8')));

describe('the fields that are read under a grant', () => {
  test('are those that lead to data about one person, by the department whose data they are', () => {
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
        'Query.serviceCase',
        'ServiceCentre.cases',
        'SocialWorker.cases',
      ],
      COORDINATION: [
        'DischargePlan.referral',
        'Person.referrals',
        'Query.referral',
        'Query.referrals',
        'ServiceCentre.referrals',
      ],
      HEALTH: ['Person.medicalSocialWork', 'Query.dischargePlans', 'Query.medicalCase', 'Query.medicalCases'],
      JUSTICE: ['JusticeOffice.cases', 'Person.corrections', 'Query.correctionsCase', 'Query.correctionsCases'],
      VOLUNTEER_FEDERATION: [
        'Person.volunteering',
        'Query.volunteerByNumber',
        'Volunteer.nameMasked',
        'Volunteer.person',
        'Volunteer.volunteerNo',
        'VolunteerActivity.exactField',
      ],
    });
  });

  test('are not those within data already entered, nor counts', () => {
    for (const coordinate of ['CorrectionsCase.steps', 'ServiceCase.exactField', 'CorrectionsView.activeCase'])
      expect(fields.get(coordinate)?.personal).toBe(false);
    expect(fields.get('JusticeOffice.corrections')?.personal).toBe(false);
    expect(fields.get('ServiceCentre.nameZh')).toEqual({ owner: 'CIVIL_AFFAIRS', personal: false });
  });
});
