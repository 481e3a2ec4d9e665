/** Consents by reference. */
import { row } from '@hub/kit/row.ts';
import { Consent } from '../entities/consent.ts';
import type { ConsentResolvers } from '../schema.generated.ts';

export const consent: ConsentResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, Consent, id, info),
};
