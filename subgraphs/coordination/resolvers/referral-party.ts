/** The ends of a referral as published: which type stands for which kind of party, and the mask. */
import type { Party } from '../entities/answers.ts';
import type { ReferralPartyKind, Resolvers } from '../schema.generated.ts';

/** The same words whoever stands behind them. */
export const withheldParty: Party = { kind: null, id: '', labelZh: '其他部门(不予披露)' };

const types = {
  CENTRE: 'CentreParty',
  HOSPITAL: 'HospitalParty',
  JUSTICE_OFFICE: 'JusticeOfficeParty',
  VOLUNTEER_TEAM: 'TeamParty',
  ORGANISATION: 'OrganisationParty',
} as const satisfies Record<ReferralPartyKind, string>;

export const parties: Resolvers = {
  ReferralParty: { __resolveType: ({ kind }) => (kind ? types[kind] : 'WithheldParty') },
  CentreParty: { centre: ({ id }) => ({ id }) },
  HospitalParty: { hospital: ({ id }) => ({ id }) },
  JusticeOfficeParty: { justiceOffice: ({ id }) => ({ id }) },
  TeamParty: { team: ({ id }) => ({ id }) },
  OrganisationParty: { organisation: ({ id }) => ({ id }) },
};
