/** Organisations of every kind the hub names. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { AgencyBackground, OrganisationKind, Quality } from '../schema.generated.ts';

export const Organisation = defineEntity({
  name: 'Organisation',
  tableName: 'organisation',
  properties: {
    id: p.string().primary(),
    uscc: p.string().nullable().unique(),
    formerRegistrationNo: p.string().nullable(),
    nameZh: p.string(),
    kind: p.string().$type<OrganisationKind>().index(),
    background: p.string().$type<AgencyBackground>().nullable(),
    registeredOn: p.date().nullable(),
    deregisteredOn: p.date().nullable(),
    /** The days it existed, with the beginning and the end of time where they are not recorded. */
    existedFrom: p.date(),
    existedUntil: p.date(),
    districtCode: p.string().nullable(),
    townshipCode: p.string().nullable(),
    quality: p.string().$type<Quality>(),
  },
});
export type OrganisationRow = InferEntity<typeof Organisation>;
