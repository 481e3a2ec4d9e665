/**
 * What an operation is expected to cost, by the rules of the federation cost specification: an object is 1, a leaf 0, a list
 * as many times its item as it may have items, a mutation 10; `@cost` and `@listSize` say otherwise where they stand. The
 * shape is worked out once for an operation, and what depends on variables stays a function of them.
 */
import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import type { CostTable } from './cost-table.ts';
import { assumedItems, isList, sizeRuleOf } from './list-size.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** A number where variables cannot change it. */
type Price = number | ((variables: Variables) => number);

const at = (price: Price, variables: Variables): number => (typeof price === 'number' ? price : price(variables));

function sum(prices: readonly Price[]): Price {
  const fixed = prices.reduce<number>((total, price) => (typeof price === 'number' ? total + price : total), 0);
  const open = prices.filter((price) => typeof price !== 'number');
  if (open.length === 0) return fixed;
  return (variables) => open.reduce<number>((total, price) => total + at(price, variables), fixed);
}

function times(one: Price, other: Price): Price {
  if (one === 0 || other === 0) return 0;
  if (typeof one === 'number' && typeof other === 'number') return one * other;
  return (variables) => at(one, variables) * at(other, variables);
}

const mutationCost = 10;

export interface CostInput {
  readonly schema: GraphQLSchema;
  readonly table: CostTable;
  /** Valid against `schema`. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

const dependsOnVariables = (value: ValueNode): boolean =>
  value.kind === Kind.VARIABLE ||
  (value.kind === Kind.LIST && value.values.some(dependsOnVariables)) ||
  (value.kind === Kind.OBJECT && value.fields.some((field) => dependsOnVariables(field.value)));

/** What `read` makes of a value: once where it is a literal. */
const priceOf = (value: ValueNode, read: (value: unknown) => number): Price =>
  dependsOnVariables(value)
    ? (variables) => read(valueFromASTUntyped(value, variables))
    : read(valueFromASTUntyped(value));

/** 0 where a directive leaves the selection out. */
function withConditions(price: Price, directives: readonly DirectiveNode[] | undefined): Price {
  let conditioned = price;
  for (const { name, arguments: given } of directives ?? []) {
    const condition = given?.find((argument) => argument.name.value === 'if')?.value;
    if (!condition || (name.value !== 'include' && name.value !== 'skip')) continue;
    const wanted = name.value === 'include';
    conditioned = times(
      priceOf(condition, (value) => ((value === true) === wanted ? 1 : 0)),
      conditioned,
    );
  }
  return conditioned;
}

/** @returns the estimate for the variables of a request. */
export function compileCost({ schema, table, document, operation }: CostInput): (variables: Variables) => number {
  const { weights, sizes } = table;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

  /** Of an abstract type's field the dearest implementation counts. */
  function weightOf(parent: GraphQLNamedType, field: string): number | undefined {
    const types = isAbstractType(parent) ? [parent, ...schema.getPossibleTypes(parent)] : [parent];
    const found = types.flatMap(({ name }) => weights.get(`${name}.${field}`) ?? []);
    return found.length > 0 ? Math.max(...found) : undefined;
  }

  function inputCost(type: GraphQLInputType, value: unknown, own: number | undefined): number {
    if (value === null || value === undefined) return 0;
    const bare = getNullableType(type);
    if (isListType(bare))
      return (Array.isArray(value) ? value : [value]).reduce(
        (total, item) => total + inputCost(bare.ofType, item, own),
        0,
      );
    const named = getNamedType(bare);
    const weight = own ?? weights.get(named.name);
    if (!isInputObjectType(named) || typeof value !== 'object') return weight ?? 0;
    const given = value as Readonly<Record<string, unknown>>;
    return Object.values(named.getFields()).reduce(
      (total, field) => total + inputCost(field.type, given[field.name], weights.get(`${named.name}.${field.name}`)),
      weight ?? 1,
    );
  }

  function argumentsCost(parent: GraphQLNamedType, field: GraphQLField<unknown, unknown>, node: FieldNode): Price {
    return sum(
      (node.arguments ?? []).flatMap(({ name, value }) => {
        const argument = field.args.find((each) => each.name === name.value);
        if (!argument) return [];
        const own = weights.get(`${parent.name}.${field.name}(${argument.name}:)`);
        return [priceOf(value, (given) => inputCost(argument.type, given, own))];
      }),
    );
  }

  function sizeOf(
    names: readonly string[],
    otherwise: number,
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
  ): Price {
    const sizes = names.map((name): Price => {
      const byDefault = field.args.find((argument) => argument.name === name)?.defaultValue;
      const read = (value: unknown): number =>
        typeof value === 'number' ? Math.max(0, value) : typeof byDefault === 'number' ? byDefault : -1;
      const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
      return given ? priceOf(given, read) : read(undefined);
    });
    const largest = (found: readonly number[]) => {
      const most = Math.max(-1, ...found);
      return most < 0 ? otherwise : most;
    };
    if (sizes.every((size) => typeof size === 'number')) return largest(sizes);
    return (variables) => largest(sizes.map((size) => at(size, variables)));
  }

  /** @param sized sizes the parent field gives to lists of this selection, by field. */
  function selectionCost(set: SelectionSetNode, parent: GraphQLNamedType, sized: ReadonlyMap<string, Price>): Price {
    return sum(
      set.selections.map((selection) => {
        if (selection.kind === Kind.FIELD)
          return withConditions(fieldCost(selection, parent, sized), selection.directives);
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (!fragment) return 0;
        const type = fragment.typeCondition ? (schema.getType(fragment.typeCondition.name.value) ?? parent) : parent;
        return withConditions(selectionCost(fragment.selectionSet, type, sized), selection.directives);
      }),
    );
  }

  function fieldCost(node: FieldNode, parent: GraphQLNamedType, sized: ReadonlyMap<string, Price>): Price {
    const name = node.name.value;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    // `__typename` costs nothing, and introspection is answered by the gateway alone.
    if (!field) return 0;
    const type = getNamedType(field.type);
    const rule = sizeRuleOf(field, sizes.get(`${parent.name}.${name}`));
    const size = rule ? sizeOf(rule.arguments, rule.otherwise, field, node) : assumedItems;
    const below = new Map(rule?.fields.map((each) => [each, size]) ?? []);
    const own = weightOf(parent, name) ?? weights.get(type.name) ?? (isCompositeType(type) ? 1 : 0);
    const one = sum([own, node.selectionSet ? selectionCost(node.selectionSet, type, below) : 0]);
    const many = isList(field.type) ? times(sized.get(name) ?? size, one) : one;
    return sum([argumentsCost(parent, field, node), many]);
  }

  const root = schema.getRootType(operation.operation);
  const price = sum([
    operation.operation === 'mutation' ? mutationCost : 0,
    root ? selectionCost(operation.selectionSet, root, new Map()) : 0,
  ]);
  const defaults: Record<string, unknown> = {};
  for (const { variable, defaultValue } of operation.variableDefinitions ?? [])
    if (defaultValue) defaults[variable.name.value] = valueFromASTUntyped(defaultValue);
  return (variables) =>
    Math.min(
      Number.MAX_SAFE_INTEGER,
      Math.round(at(price, typeof price === 'number' ? variables : { ...defaults, ...variables })),
    );
}
