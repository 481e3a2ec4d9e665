/** Money raised from society (社会筹措), kept apart so that it is never counted as public money. */
import { defineEntity, p } from '@mikro-orm/core';
import type { FundSource, Quality } from '../schema.generated.ts';

export const RaisedFund = defineEntity({
  name: 'RaisedFund',
  tableName: 'raised_fund',
  properties: {
    id: p.integer().primary(),
    year: p.integer(),
    organisationId: p.string(),
    source: p.string().$type<FundSource>(),
    amount: p.bigint('number'),
    quality: p.string().$type<Quality>(),
  },
});
