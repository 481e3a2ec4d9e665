/** Cases of people at centres; who may read them is decided before a resolver is asked. */
import { checkId } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { pageOf } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { Person } from '../entities/person.ts';
import { ServiceCase } from '../entities/service-case.ts';
import { ServiceCentre } from '../entities/service-centre.ts';
import { SocialWorker } from '../entities/social-worker.ts';
import type {
  PersonResolvers,
  QueryResolvers,
  ServiceCaseResolvers,
  SocialWorkerResolvers,
} from '../schema.generated.ts';
import { procedure } from './procedure.ts';
import { referred } from './referred.ts';

const newestFirst = { by: 'openedOn', descending: true } as const;

export const serviceCase: ServiceCaseResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, ServiceCase, id, info),
  procedure,
  person: from(['personId'], ({ personId }, _, context, info) => referred(context, Person, personId, info)),
  centre: from(['centreId'], ({ centreId }, _, context, info) => referred(context, ServiceCentre, centreId, info)),
  worker: from(['workerId'], ({ workerId }, _, context, info) => row(context, SocialWorker, workerId, info)),
};

export const serviceCaseOfPerson: PersonResolvers = {
  socialWorkCases: from(['personId'], ({ personId }, args, context, info) =>
    pageOf(context, ServiceCase, 'personId', personId, args, info, {}, newestFirst),
  ),
};

export const serviceCaseOfWorker: SocialWorkerResolvers = {
  cases: from(['id'], ({ id }, { state, ...page_ }, context, info) =>
    pageOf(context, ServiceCase, 'workerId', id, page_, info, { state }, newestFirst),
  ),
};

export const serviceCaseQueries: QueryResolvers = {
  serviceCase: (_, { id }, context, info) => row(context, ServiceCase, checkId('ServiceCase', id), info),
};
