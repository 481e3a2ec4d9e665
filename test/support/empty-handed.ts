/** Mutations asked with nothing to carry out: each is refused before anything is read, unless the asker may not act at all. */
import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** A value of the type that means nothing. */
function emptyOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return emptyOf(type.ofType as GraphQLInputType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(({ type: each }) => isNonNullType(each))
        .map(({ name, type: each }) => [name, emptyOf(each)]),
    );
  const values: Readonly<Record<string, unknown>> = {
    Int: 0,
    Float: 0,
    Boolean: false,
    Date: '2015-10-26',
    DateTime: '2015-10-26T09:47:00Z',
    MoneyFen: '0',
    BigInt: '0',
  };
  return values[type.name] ?? '';
}

/** `Mutation.acceptReferral` → the mutation with an input that is whole in form and empty of sense; an empty idempotency key is never taken. */
export function emptyHanded(schema: GraphQLSchema, coordinate: string) {
  const name = coordinate.slice('Mutation.'.length);
  const field = schema.getMutationType()?.getFields()[name];
  const [argument] = field?.args ?? [];
  if (!argument) throw new Error(`${coordinate} takes no input`);
  return {
    query: `mutation ($input: ${argument.type}) { ${name}(input: $input) { __typename } }`,
    variables: { input: emptyOf(argument.type) },
  };
}
