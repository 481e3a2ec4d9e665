/** Residents, one at a time and by reference only. */
import { checkId } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { row } from '@hub/kit/row.ts';
import { referenceOf } from '@hub/kit/sector.ts';
import { Person } from '../entities/person.ts';
import { Township } from '../entities/township.ts';
import type { PersonResolvers, QueryResolvers } from '../schema.generated.ts';

export const person: PersonResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, Person, id, info),
  id: from(['personId'], ({ personId }) => personId),
  residenceTownship: from(['townshipCode'], ({ townshipCode }, _, context, info) =>
    row(context, Township, townshipCode, info),
  ),
};

export const personQueries: QueryResolvers = {
  person: (_, { id }, context, info) => row(context, Person, checkId('Person', id), info),
  personByResidentId: async (_, { residentId }, context, info) => {
    const id = await referenceOf(context, residentId);
    return id === undefined ? null : row(context, Person, id, info);
  },
};
