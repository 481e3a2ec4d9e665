/** Anchor cases: case files every evaluation body scores in the same year without knowing the reference score or each other's. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { AnchorState, Quality, ServiceField } from '../schema.generated.ts';

export const AnchorCase = defineEntity({
  name: 'AnchorCase',
  tableName: 'anchor_case',
  properties: {
    id: p.string().primary(),
    year: p.integer().index(),
    titleZh: p.string(),
    field: p.string().$type<ServiceField>(),
    /** Told to nobody while the case is sealed. */
    referenceScore: p.double(),
    /** The last day it may be scored. */
    scoresUntil: p.date(),
    openedOn: p.date().nullable(),
    state: p.string().$type<AnchorState>(),
    version: p.integer(),
    quality: p.string().$type<Quality>(),
  },
});
export type AnchorCaseRow = InferEntity<typeof AnchorCase>;
