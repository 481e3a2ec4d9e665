/** The only place that knows what the hub's keys look like: which prefix belongs to which type. */
export const idPatterns = {
  Person: /^PER-[0-9a-f]{20}$/,
  District: /^\d{6}$/,
  Township: /^\d{9}$/,
  Organisation: /^ORG-\d{4}$/,
  SocialWorker: /^SW-\d{5}$/,
  ServiceCentre: /^IFSC-\d{3}$/,
  ServiceProject: /^PRJ-\d{4}$/,
  Contract: /^CON-\d{5}$/,
  Tender: /^TEN-\d{4}$/,
  Evaluation: /^EVA-\d{5}$/,
  ServiceStandard: /^STD-[A-Z_]+$/,
  ServiceCase: /^SC-\d{6}$/,
  CommunityIssue: /^ISS-\d{5}$/,
  FundAppropriation: /^FUND-\d{4}$/,
  DemandSurvey: /^SUR-\d{3}$/,
  ProjectProposal: /^PRO-\d{4}$/,
  AgencyExit: /^EXIT-\d{3}$/,
  CorrectionsCase: /^CC-\d{5}$/,
  JusticeOffice: /^JO-\d{9}$/,
  Hospital: /^HOS-\d{3}$/,
  MedicalSocialWorkCase: /^MSW-\d{5}$/,
  Volunteer: /^VOL-\d{6}$/,
  VolunteerTeam: /^VT-\d{5}$/,
  VolunteerActivity: /^VA-\d{6}$/,
  Referral: /^REF-\d{6}$/,
  Consent: /^CNS-\d{6}$/,
  Meeting: /^MTG-\d{4}$/,
  Resolution: /^RES-\d{4}$/,
  Consultation: /^CSL-\d{4}$/,
  MajorMatterNotice: /^NTC-\d{4}$/,
  EmergencyIncident: /^INC-\d{3}$/,
  Deployment: /^DPL-\d{5}$/,
  TeamRequest: /^TRQ-\d{5}$/,
  HouseholdAssignment: /^INC-\d{3}\/H\d{4}$/,
  PolicyDocument: /^POL-\d{3}$/,
  Responsibility: /^\d{2}\/[1-5]\/[A-Z_]+\/\d{4}-\d{2}-\d{2}$/,
  SharingRequest: /^SHR-\d{5}$/,
  Grant: /^GRT-\d{5}$/,
  Figure: /^[FJ]\d{2}$/,
} as const satisfies Record<string, RegExp>;

export type IdType = keyof typeof idPatterns;

/** The types `id` could be a key of, by its shape alone; empty when it is shaped like none. */
export const typesOfId = (id: string): IdType[] =>
  (Object.keys(idPatterns) as IdType[]).filter((type) => idPatterns[type].test(id));
