/** Demand surveys. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Quality, SurveyState } from '../schema.generated.ts';

export const DemandSurvey = defineEntity({
  name: 'DemandSurvey',
  tableName: 'demand_survey',
  properties: {
    id: p.string().primary(),
    titleZh: p.string(),
    conductedById: p.string(),
    townshipCodes: p.json<readonly string[]>(),
    respondents: p.integer(),
    startedOn: p.date(),
    publishedOn: p.date().nullable(),
    state: p.string().$type<SurveyState>(),
    version: p.integer(),
    quality: p.string().$type<Quality>(),
  },
});
export type DemandSurveyRow = InferEntity<typeof DemandSurvey>;
