/** Type conditions, decided once per pair of names. */
import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';

/** Whether an object whose `__typename` is the second name meets a condition on the first. */
export type IsSubtype = (condition: string, typename: string) => boolean;

export function subtypesOf(schema: GraphQLSchema): IsSubtype {
  const decided = new Map<string, Set<string>>();
  const typesUnder = (condition: string): Set<string> => {
    const type = schema.getType(condition);
    const names = new Set<string>([condition]);
    if (type && isAbstractType(type)) {
      for (const { name } of schema.getPossibleTypes(type)) names.add(name);
      for (const other of Object.values(schema.getTypeMap()))
        if ((isInterfaceType(other) || isObjectType(other)) && schema.isSubType(type, other)) names.add(other.name);
    }
    return names;
  };
  return (condition, typename) => {
    if (condition === typename) return true;
    let names = decided.get(condition);
    if (!names) {
      names = typesUnder(condition);
      decided.set(condition, names);
    }
    return names.has(typename);
  };
}
