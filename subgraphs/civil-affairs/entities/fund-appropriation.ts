/** Public money only: over 2008–2015 its paid column sums to the 14亿元 of the report. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { FundSource, GovernmentLevel, ProjectKind, Quality } from '../schema.generated.ts';

export const FundAppropriation = defineEntity({
  name: 'FundAppropriation',
  tableName: 'fund_appropriation',
  properties: {
    id: p.string().primary(),
    year: p.integer().index(),
    yearClosed: p.boolean(),
    level: p.string().$type<GovernmentLevel>(),
    districtCode: p.string().nullable().index(),
    projectKind: p.string().$type<ProjectKind>().nullable(),
    source: p.string().$type<FundSource>(),
    budgeted: p.bigint('number'),
    paid: p.bigint('number'),
    inRegularBudget: p.boolean(),
    quality: p.string().$type<Quality>(),
  },
});
export type FundAppropriationRow = InferEntity<typeof FundAppropriation>;

/** The lines of one district summed; a year of theirs tells which territory the code meant. */
export interface MoneyOfDistrictRow {
  readonly districtCode: string;
  readonly year: number;
  readonly budgeted: number;
  readonly paid: number;
}
