/** Posts purchased services pay for; their number is the report's jobs created. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Quality, ServiceField } from '../schema.generated.ts';

export const FundedPost = defineEntity({
  name: 'FundedPost',
  tableName: 'funded_post',
  properties: {
    id: p.integer().primary(),
    organisationId: p.string().index(),
    centreId: p.string().nullable().index(),
    districtCode: p.string(),
    field: p.string().$type<ServiceField>(),
    createdOn: p.date(),
    closedOn: p.date().nullable(),
    /** closedOn, or the end of time while it exists. */
    existsUntil: p.date(),
    /** Who holds it today. */
    holderId: p.string().nullable(),
    vacant: p.boolean(),
    quality: p.string().$type<Quality>(),
  },
});
export type FundedPostRow = InferEntity<typeof FundedPost>;
