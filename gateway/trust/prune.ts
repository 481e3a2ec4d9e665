/** Takes denied fields out of an operation, so that their owner is never asked for them. */
import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  Kind,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Authorised, Denial, Operation } from '../pipeline/exchange.ts';
import { inlined, withoutIdleVariables } from './inline.ts';

export interface Rights {
  allows(coordinate: string): boolean;
  isPersonal(coordinate: string): boolean;
}

/** Whether null may stand for the value itself, for an item of its list, for an item of that … */
function nullabilityOf(type: GraphQLOutputType | null | undefined): readonly boolean[] {
  if (!type) return [false];
  const bare = isNonNullType(type) ? type.ofType : type;
  return [!isNonNullType(type), ...(isListType(bare) ? nullabilityOf(bare.ofType) : [])];
}

/**
 * Coordinates that must be allowed to read `field` of `parent`: the type's, the field's, and those of the type it returns. On an
 * abstract parent every type it may stand for counts: that an object is of a protected type is part of what is protected, so
 * `__typename` too is the concrete type's to give.
 */
function coordinatesOf(
  parent: GraphQLCompositeType,
  field: string,
  returned: GraphQLOutputType | null | undefined,
  schema: GraphQLSchema,
): string[] {
  const possible = isAbstractType(parent) ? schema.getPossibleTypes(parent).map(({ name }) => name) : [];
  const owners = [parent.name, ...possible].flatMap((name) => [`${name}.${field}`, name]);
  return returned ? [...owners, getNamedType(returned).name] : owners;
}

/** `__typename` in its place, under a name no field of the answer has: the place stays known, and no other field shares it. */
const placeholderOf = ({ directives }: FieldNode, alias: string): FieldNode => ({
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: alias },
  name: { kind: Kind.NAME, value: '__typename' },
  arguments: [],
  ...(directives ? { directives } : {}),
});

export function prune(operation: Operation, schema: GraphQLSchema, { allows, isPersonal }: Rights): Authorised {
  const denials: Denial[] = [];
  const personal = new Set<string>();
  const types = new TypeInfo(schema);
  const path: string[] = [];
  const nullable: (readonly boolean[])[] = [];
  // A client's own alias may begin like ours: ours is one the document does not hold.
  let prefix = 'denied_';
  while (operation.text.includes(prefix)) prefix += '_';
  const pruned = visit(
    inlined(operation.document, operation.name),
    visitWithTypeInfo(types, {
      Field: {
        enter: (field) => {
          const parent = types.getParentType();
          const type = types.getType();
          path.push((field.alias ?? field.name).value);
          nullable.push(nullabilityOf(type));
          if (!parent) throw new Error(`prune: ${path.join('.')} stands on no type`);
          const wanted = coordinatesOf(parent, field.name.value, type, schema);
          if (wanted.every(allows)) {
            for (const coordinate of wanted) if (isPersonal(coordinate)) personal.add(coordinate);
            return undefined;
          }
          const placeholder = `${prefix}${denials.length}`;
          denials.push({
            coordinate: `${parent.name}.${field.name.value}`,
            path: [...path],
            placeholder,
            nullable: [...nullable],
          });
          return placeholderOf(field, placeholder);
        },
        leave: () => {
          path.pop();
          nullable.pop();
        },
      },
    }),
  );
  return {
    text: denials.length === 0 ? operation.text : print(withoutIdleVariables(pruned)),
    denials,
    personal: [...personal],
  };
}
