/** Certificates of recorded service, by the number printed on them. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { CertificateState, Quality } from '../schema.generated.ts';

export const VolunteerCertificate = defineEntity({
  name: 'VolunteerCertificate',
  tableName: 'volunteer_certificate',
  properties: {
    /** The number printed on it. */
    id: p.string().primary().fieldName('number'),
    version: p.integer().default(1),
    volunteerId: p.string().index(),
    hours: p.double().$type<number>(),
    from: p.date(),
    to: p.date(),
    issuerId: p.string(),
    issuedOn: p.date(),
    state: p.string().$type<CertificateState>(),
    revokedOn: p.date().nullable(),
    quality: p.string().$type<Quality>(),
  },
});
export type VolunteerCertificateRow = InferEntity<typeof VolunteerCertificate>;
