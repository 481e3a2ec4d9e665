/** Tenders; bids are sealed while today is not past closesOn. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { OrganisationGrade, ProcurementMethod, Quality, TenderState, VoidReason } from '../schema.generated.ts';

export const Tender = defineEntity({
  name: 'Tender',
  tableName: 'tender',
  properties: {
    id: p.string().primary(),
    projectId: p.string().index(),
    districtCode: p.string().nullable(),
    method: p.string().$type<ProcurementMethod>(),
    state: p.string().$type<TenderState>().index(),
    history: p.json<readonly { readonly state: TenderState; readonly on: string }[]>(),
    minimumGrade: p.string().$type<OrganisationGrade>().nullable(),
    preferGradeAtLeast: p.string().$type<OrganisationGrade>().nullable(),
    preferencePoints: p.double(),
    ceiling: p.bigint('number'),
    publishedOn: p.date().nullable(),
    closesOn: p.date().nullable(),
    awardPublicisedOn: p.date().nullable(),
    awardedOn: p.date().nullable(),
    voidReason: p.string().$type<VoidReason>().nullable(),
    winnerId: p.string().nullable(),
    contractId: p.string().nullable(),
    version: p.integer(),
    quality: p.string().$type<Quality>(),
  },
});
export type TenderRow = InferEntity<typeof Tender>;
