/** Which divisions a centre serves besides standing in one: 街道覆盖 is counted from these rows. */
import { defineEntity, p } from '@mikro-orm/core';
import type { Quality } from '../schema.generated.ts';

export const CentreCoverage = defineEntity({
  name: 'CentreCoverage',
  tableName: 'centre_coverage',
  properties: {
    id: p.string().primary(),
    centreId: p.string().index(),
    townshipCode: p.string().index(),
    /** 0 for the division it stands in. */
    place: p.integer(),
    since: p.date(),
    quality: p.string().$type<Quality>(),
  },
});
