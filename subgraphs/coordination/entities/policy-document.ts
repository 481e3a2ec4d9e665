/** The policy pool; which service fields a document applies to stands in `policy-field.ts` too, to be found by. */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { DepartmentCode, PolicyKind, PolicyState, Quality, ServiceField } from '../schema.generated.ts';

export const PolicyDocument = defineEntity({
  name: 'PolicyDocument',
  tableName: 'policy_document',
  properties: {
    id: p.string().primary(),
    titleZh: p.string(),
    kind: p.string().$type<PolicyKind>(),
    state: p.string().$type<PolicyState>(),
    version: p.integer().default(1),
    issuerCode: p.string().$type<DepartmentCode>(),
    namedInReport: p.boolean(),
    targetDate: p.date().nullable(),
    targetZh: p.string().nullable(),
    inForceFrom: p.date().nullable(),
    /** The last day in force; `endOfTime` while none is set, null while not adopted. */
    inForceUntil: p.date().nullable(),
    appliesTo: p.json<readonly ServiceField[]>(),
    supersededById: p.string().nullable(),
    quality: p.string().$type<Quality>(),
  },
});
export type PolicyDocumentRow = InferEntity<typeof PolicyDocument>;
