/** Sessions of group and community work. */
import { from } from '@hub/kit/columns.ts';
import { ServiceCentre } from '../entities/service-centre.ts';
import type { ServiceSessionResolvers } from '../schema.generated.ts';
import { referred } from './referred.ts';

export const serviceSession: ServiceSessionResolvers = {
  centre: from(['centreId'], ({ centreId }, _, context, info) => referred(context, ServiceCentre, centreId, info)),
};
