/** One row for each service field a policy document applies to. */
import { defineEntity, p } from '@mikro-orm/core';
import type { ServiceField } from '../schema.generated.ts';

export const PolicyField = defineEntity({
  name: 'PolicyField',
  tableName: 'policy_field',
  properties: {
    /** `POL-001/ELDERLY`. */
    id: p.string().primary(),
    policyId: p.string(),
    field: p.string().$type<ServiceField>().index(),
  },
});
