/** Trainings, awards and certificates; a certificate is found by the number printed on it. */
import { from } from '@hub/kit/columns.ts';
import { row } from '@hub/kit/row.ts';
import { fail } from '@hub/schema/errors.ts';
import { VolunteerCertificate } from '../entities/index.ts';
import type {
  QueryResolvers,
  VolunteerAwardResolvers,
  VolunteerCertificateResolvers,
  VolunteerTrainingResolvers,
} from '../schema.generated.ts';
import { itsVolunteer } from './references.ts';

export const volunteerTraining: VolunteerTrainingResolvers = {
  volunteer: itsVolunteer,
  organiser: from(['organiserId'], ({ organiserId }) => ({ id: organiserId })),
};

export const volunteerAward: VolunteerAwardResolvers = { volunteer: itsVolunteer };

export const volunteerCertificate: VolunteerCertificateResolvers = {
  number: from(['id'], ({ id }) => id),
  volunteer: itsVolunteer,
  issuer: from(['issuerId'], ({ issuerId }) => ({ id: issuerId })),
};

const numberPattern = /^GZVC-\d{4}-\d{6}$/;

/** @throws {GraphQLError} ID_MALFORMED. */
export function checkNumber(value: string): string {
  if (numberPattern.test(value)) return value;
  throw fail('ID_MALFORMED', {
    argument: 'number',
    value,
    expected: 'VolunteerCertificate',
    pattern: numberPattern.source,
  });
}

export const certificateQueries: QueryResolvers = {
  volunteerCertificate: (_, { number }, context, info) => row(context, VolunteerCertificate, checkNumber(number), info),
};
