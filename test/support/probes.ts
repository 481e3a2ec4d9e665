/** For each protected place a query that reaches it, and where in the answer its value would stand. */
import type { PersonaName } from '@hub/gateway/trust/personas.ts';
import { storyResidents } from '@hub/kit/dataset/city.ts';
import { everyResident } from '@hub/kit/dataset/residents.ts';

export interface Probe {
  readonly query: string;
  /** Response keys from the root to the value; lists are looked through. */
  readonly path: readonly string[];
  /** What may not stand in the text. */
  readonly variables?: Readonly<Record<string, unknown>>;
}

const chen = 'PER-23f8d9c62138d342047e';
const chenNumber = [...everyResident({ residents: storyResidents.chen + 1 })].at(-1)?.residentId;

/** `person.corrections.visibility` and arguments by key: `person(id: "…") { corrections { visibility } }`. */
function probe(path: string, given: Readonly<Record<string, string>> = {}): Probe {
  const keys = path.split('.');
  const query = keys.reduceRight((inner, key) => {
    const argument = given[key] ? `(${given[key]})` : '';
    return inner === '' ? `${key}${argument}` : `${key}${argument} { ${inner} }`;
  }, '');
  return { query: `{ ${query} }`, path: keys };
}

const person = { person: `id: "${chen}"` };
/** One the persona is an end of; from a judicial office to the centre of the centre's worker where no other is named. */
const ofHospital = 'REF-000001';
const referrals: Readonly<Partial<Record<PersonaName, string>>> = {
  health: ofHospital,
  'health-supervisor': ofHospital,
  hospital: ofHospital,
  volunteer: 'REF-000012',
  'judicial-office': 'REF-000020',
};
const referralOf = (persona: PersonaName) => ({ referral: `id: "${referrals[persona] ?? 'REF-001045'}"` });
const correctionsCase = { correctionsCase: 'id: "CC-06800"' };
const leaving = { agencyExit: 'id: "EXIT-005"' };
const centre = { serviceCentre: 'id: "IFSC-032"' };
const corrector = { socialWorker: 'id: "SW-00001"' };
const caseworker = { socialWorker: 'id: "SW-00032"' };
const office = { justiceOffice: 'id: "JO-440103001"' };

const probes: Readonly<Record<string, Probe>> = {
  'Query.emergencyAccesses': probe('emergencyAccesses.totalCount'),
  'AgencyExit.correctionsWithAgency': probe('agencyExit.correctionsWithAgency', leaving),
  'AgencyExit.medicalCasesWithAgency': probe('agencyExit.medicalCasesWithAgency', leaving),
  CorrectionsCase: probe('correctionsCase.category', correctionsCase),
  'CorrectionsCase.file': probe('correctionsCase.file.effectiveOn', correctionsCase),
  'CorrectionsCase.version': probe('correctionsCase.version', correctionsCase),
  'CorrectionsCase.supervisionClass': probe('correctionsCase.supervisionClass', correctionsCase),
  'CorrectionsCase.steps': probe('correctionsCase.steps.kind', correctionsCase),
  'CorrectionsCase.groupMembers': probe('correctionsCase.groupMembers', correctionsCase),
  DischargePlan: probe('medicalCase.dischargePlan.readiness', { medicalCase: 'id: "MSW-00001"' }),
  Grant: probe('grant.state', { grant: 'id: "GRT-00001"' }),
  GrantConnection: probe('grants.totalCount'),
  HouseholdAssignment: probe('incident.households.nodes.state', { incident: 'id: "INC-012"' }),
  HouseholdAssignmentConnection: probe('incident.households.totalCount', { incident: 'id: "INC-012"' }),
  HoursRecord: probe('hoursRecords.nodes.hours', { hoursRecords: 'first: 1' }),
  HoursRecordConnection: probe('hoursRecords.totalCount'),
  'JusticeOffice.corrections': probe('justiceOffice.corrections.underCorrection', office),
  'JusticeOffice.cases': probe('justiceOffice.cases.totalCount', office),
  MedicalSocialWorkCase: probe('medicalCase.state', { medicalCase: 'id: "MSW-00001"' }),
  'Person.residentIdMasked': probe('person.residentIdMasked', person),
  'Person.nameMasked': probe('person.nameMasked', person),
  'Person.birthYear': probe('person.birthYear', person),
  'Person.sex': probe('person.sex', person),
  'Person.residenceTownship': probe('person.residenceTownship.code', person),
  'Person.householdRegister': probe('person.householdRegister', person),
  'Person.socialWorkCases': probe('person.socialWorkCases.totalCount', person),
  'Person.referrals': probe('person.referrals.totalCount', person),
  'Person.medicalSocialWork': probe('person.medicalSocialWork.visibility', person),
  'Person.corrections': probe('person.corrections.visibility', person),
  'Person.volunteering': probe('person.volunteering.volunteerNo', person),
  'Query.person': probe('person.id', person),
  'Query.personByResidentId': {
    query: 'query ($number: String!) { personByResidentId(residentId: $number) { id } }',
    path: ['personByResidentId', 'id'],
    variables: { number: chenNumber },
  },
  'Query.serviceCase': probe('serviceCase.state', { serviceCase: 'id: "SC-000001"' }),
  'Query.referrals': probe('referrals.totalCount'),
  'Query.disclosuresOfPerson': probe('disclosuresOfPerson.pageInfo.hasNextPage', {
    disclosuresOfPerson: `person: "${chen}"`,
  }),
  'Query.disclosuresOfOwnFields': probe('disclosuresOfOwnFields.pageInfo.hasNextPage', {
    disclosuresOfOwnFields: 'from: "2015-10-01", to: "2015-10-31"',
  }),
  'Query.auditState': probe('auditState.records'),
  'Query.referralChanges': probe('referralChanges.cursor'),
  'Query.dischargePlans': probe('dischargePlans.totalCount'),
  'Query.medicalCase': probe('medicalCase.state', { medicalCase: 'id: "MSW-00001"' }),
  'Query.medicalCases': probe('medicalCases.totalCount'),
  'Query.correctionsCase': probe('correctionsCase.category', correctionsCase),
  'Query.correctionsCases': probe('correctionsCases.totalCount'),
  'Query.volunteerByNumber': probe('volunteerByNumber.id', { volunteerByNumber: 'volunteerNo: "440199000000001"' }),
  'Query.sentenceAssessment': probe('sentenceAssessment.state', { sentenceAssessment: 'id: "PSA-00170"' }),
  'Query.sentenceAssessments': probe('sentenceAssessments.totalCount'),
  SentenceAssessment: probe('sentenceAssessments.nodes.state', { sentenceAssessments: 'first: 1' }),
  ServiceCase: probe('person.socialWorkCases.nodes.state', person),
  'ServiceCase.exactField': probe('person.socialWorkCases.nodes.exactField', person),
  ServiceCaseConnection: probe('person.socialWorkCases.totalCount', person),
  'ServiceCentre.cases': probe('serviceCentre.cases.totalCount', centre),
  'ServiceCentre.referrals': probe('serviceCentre.referrals.totalCount', centre),
  SharingRequest: probe('sharingRequest.state', { sharingRequest: 'id: "SHR-00001"' }),
  SharingRequestConnection: probe('sharingRequests.totalCount'),
  'SocialWorker.cases': probe('socialWorker.cases.totalCount', caseworker),
  'SocialWorker.correctionsCaseload': probe('socialWorker.correctionsCaseload', corrector),
  'SocialWorker.correctionsCaseloadSuppressed': probe('socialWorker.correctionsCaseloadSuppressed', corrector),
  Volunteer: probe('volunteers.nodes.id', { volunteers: 'first: 1' }),
  'Volunteer.volunteerNo': probe('volunteers.nodes.volunteerNo', { volunteers: 'first: 1' }),
  'Volunteer.nameMasked': probe('volunteers.nodes.nameMasked', { volunteers: 'first: 1' }),
  'Volunteer.person': probe('volunteers.nodes.person.id', { volunteers: 'first: 1' }),
  'VolunteerActivity.exactField': probe('volunteerActivities.nodes.exactField', { volunteerActivities: 'first: 1' }),
  VolunteerAward: probe('volunteers.nodes.awards.nodes.awardedOn'),
  VolunteerAwardConnection: probe('volunteers.nodes.awards.totalCount'),
  VolunteerCertificate: probe('volunteers.nodes.certificates.nodes.number'),
  VolunteerCertificateConnection: probe('volunteers.nodes.certificates.totalCount'),
  VolunteerConnection: probe('volunteers.totalCount'),
  VolunteerMembership: probe('volunteers.nodes.memberships.nodes.role'),
  VolunteerMembershipConnection: probe('volunteers.nodes.memberships.totalCount'),
  VolunteerTraining: probe('volunteers.nodes.trainings.nodes.titleZh'),
  VolunteerTrainingConnection: probe('volunteers.nodes.trainings.totalCount'),
};

export const probesFor = (persona: PersonaName): Readonly<Record<string, Probe>> => ({
  ...probes,
  Consent: probe('referral.consent.basis', referralOf(persona)),
  'Query.referral': probe('referral.state', referralOf(persona)),
  Referral: probe('referral.clock.state', referralOf(persona)),
});
