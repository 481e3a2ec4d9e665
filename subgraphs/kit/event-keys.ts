/** Whether a subscription asks of its events what they tell themselves, and of entities their keys: a stream tells nothing else. */
import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isLeafType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** Fields of `@key`s that name fields alone. */
function keysOf({ astNode, extensionASTNodes }: GraphQLNamedType): ReadonlySet<string> {
  const directives = [astNode, ...(extensionASTNodes ?? [])].flatMap((node) => node?.directives ?? []);
  const sets = directives.flatMap(({ name, arguments: given }) => {
    const fields = name.value === 'key' ? given?.find((each) => each.name.value === 'fields')?.value : undefined;
    return fields?.kind === Kind.STRING ? fields.value.split(/\s+/) : [];
  });
  return new Set(['__typename', ...sets]);
}

type Tells = (type: GraphQLObjectType, name: string, set: SelectionSetNode | undefined) => boolean;

const each = (type: unknown, set: SelectionSetNode | undefined, tells: Tells): boolean =>
  isObjectType(type) &&
  (set?.selections ?? []).every(
    (selection) => selection.kind === Kind.FIELD && tells(type, selection.name.value, selection.selectionSet),
  );

const tellsKey: Tells = (type, name) => keysOf(type).has(name);

const tellsOfEvent: Tells = (type, name, set) => {
  if (name === '__typename') return true;
  const told = getNamedType(type.getFields()[name]?.type);
  return isLeafType(told) || each(told, set, tellsKey);
};

/** @param document valid against `schema`, of one subscription. */
export function tellsKeys(document: DocumentNode, schema: GraphQLSchema): boolean {
  const set = getOperationAST(document)?.selectionSet;
  return each(schema.getSubscriptionType(), set, (root, name, event) =>
    each(getNamedType(root.getFields()[name]?.type), event, tellsOfEvent),
  );
}
