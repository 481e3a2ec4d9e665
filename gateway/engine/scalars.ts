/** The hub's scalars refuse a malformed value at the door, before any department is asked. */
import { scalars } from '@hub/schema/scalars.ts';
import { type GraphQLSchema, isScalarType } from 'graphql';

export function checkScalars(schema: GraphQLSchema): void {
  for (const [name, scalar] of Object.entries(scalars)) {
    const type = schema.getType(name);
    if (!isScalarType(type)) continue;
    type.parseValue = scalar.parseValue;
    type.parseLiteral = scalar.parseLiteral;
  }
}
