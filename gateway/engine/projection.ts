/** From the operation to closures that shape the merged data into the answer: order, aliases, fragments, conditions, null propagation. */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { isObject, type Json, type JsonObject } from './merge.ts';
import type { IsSubtype } from './subtype.ts';

type Variables = Readonly<Record<string, unknown>>;
type Condition = (variables: Variables) => boolean;
type Step = string | number;

/** What one projection collects while it runs. */
export interface Shaping {
  readonly variables: Variables;
  /** Fields of `__schema` and `__type`, answered from the schema itself. */
  readonly introspection: JsonObject | undefined;
  readonly errors: GraphQLError[];
  /** Where the projection stands; pushed and popped as it goes, read only for an error. */
  readonly path: Step[];
}

/** Stands for a null that may not stand where it is. */
const bubble = Symbol('null bubbles up');
type Shaped = unknown | typeof bubble;
type Complete = (value: Json | undefined, shaping: Shaping, at: Step) => Shaped;

interface Source {
  readonly set: SelectionSetNode;
  readonly condition: Condition | undefined;
}

interface FieldShape {
  readonly key: string;
  readonly condition: Condition | undefined;
  readonly project: (input: JsonObject, shaping: Shaping) => Shaped;
}

const both = (one: Condition | undefined, other: Condition | undefined): Condition | undefined =>
  one && other ? (variables) => one(variables) && other(variables) : (one ?? other);

/** `@skip` and `@include` of a selection; undefined where it always stands. */
function conditionOf(directives: FieldNode['directives']): Condition | undefined {
  let condition: Condition | undefined;
  for (const { name, arguments: given } of directives ?? []) {
    if (name.value !== 'skip' && name.value !== 'include') continue;
    const wanted = name.value === 'include';
    const value = given?.find((argument) => argument.name.value === 'if')?.value;
    if (value?.kind === Kind.VARIABLE)
      condition = both(condition, (variables) => (variables[value.name.value] === true) === wanted);
    else if (value?.kind === Kind.BOOLEAN && value.value !== wanted) condition = () => false;
  }
  return condition;
}

interface Collected {
  readonly nodes: { readonly node: FieldNode; readonly condition: Condition | undefined }[];
}

export interface ProjectionInput {
  readonly schema: GraphQLSchema;
  readonly isSubtype: IsSubtype;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

export type Project = (data: JsonObject, shaping: Shaping) => Record<string, unknown> | null;

/** @throws {Error} for an operation kind the schema has no root type for. */
export function compileProjection({ schema, isSubtype, document, operation }: ProjectionInput): Project {
  const fragments = new Map<string, FragmentDefinitionNode>(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );

  function collect(sources: readonly Source[], type: GraphQLCompositeType, into: Map<string, Collected>): void {
    for (const { set, condition: outer } of sources)
      for (const selection of set.selections) {
        const condition = both(outer, conditionOf(selection.directives));
        if (selection.kind === Kind.FIELD) {
          const key = (selection.alias ?? selection.name).value;
          const collected = into.get(key) ?? { nodes: [] };
          into.set(key, collected);
          collected.nodes.push({ node: selection, condition });
          continue;
        }
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        const wanted = fragment?.typeCondition?.name.value;
        if (fragment && (wanted === undefined || isSubtype(wanted, type.name)))
          collect([{ set: fragment.selectionSet, condition }], type, into);
      }
  }

  function typenameShape(key: string, condition: Condition | undefined, type: GraphQLCompositeType): FieldShape {
    return { key, condition, project: isObjectType(type) ? () => type.name : () => bubble };
  }

  function fieldShape(key: string, { nodes }: Collected, type: GraphQLCompositeType): FieldShape | undefined {
    const [first] = nodes;
    if (!first) return undefined;
    const condition = nodes.some((each) => !each.condition)
      ? undefined
      : (variables: Variables) => nodes.some((each) => each.condition?.(variables));
    const name = first.node.name.value;
    if (name === '__typename') return typenameShape(key, condition, type);
    if (name === '__schema' || name === '__type')
      return { key, condition, project: (_, { introspection }) => introspection?.[key] };
    const field = 'getFields' in type ? type.getFields()[name] : undefined;
    if (!field) return undefined;
    const sources = nodes.flatMap(({ node, condition: own }) =>
      node.selectionSet ? [{ set: node.selectionSet, condition: own }] : [],
    );
    const complete = completer(field.type, sources, `${type.name}.${name}`);
    return { key, condition, project: (input, shaping) => complete(input[key], shaping, key) };
  }

  function objectShape(sources: readonly Source[], type: GraphQLCompositeType) {
    const collected = new Map<string, Collected>();
    collect(sources, type, collected);
    const shapes = [...collected].flatMap(([key, nodes]) => fieldShape(key, nodes, type) ?? []);
    return (input: JsonObject, shaping: Shaping): Shaped => {
      const output: Record<string, unknown> = {};
      for (const { key, condition, project } of shapes) {
        if (condition && !condition(shaping.variables)) continue;
        const value = project(input, shaping);
        if (value === bubble) return bubble;
        output[key] = value;
      }
      return output;
    };
  }

  function compositeCompleter(type: GraphQLCompositeType, sources: readonly Source[]): Complete {
    const shapes = new Map<string, ReturnType<typeof objectShape>>();
    const shapeOf = (typename: string) => {
      const known = shapes.get(typename);
      if (known) return known;
      const named = schema.getType(typename);
      if (!named || !isCompositeType(named)) return undefined;
      const shape = objectShape(sources, named);
      shapes.set(typename, shape);
      return shape;
    };
    const isAbstract = isAbstractType(type);
    return (value, shaping, at) => {
      if (!isObject(value)) return null;
      const typename = isAbstract ? value['__typename'] : type.name;
      const shape = shapeOf(typeof typename === 'string' ? typename : type.name);
      if (!shape) {
        shaping.errors.push(invalid(`an object of the unknown type ${String(typename)}`, shaping, at));
        return null;
      }
      shaping.path.push(at);
      const shaped = shape(value, shaping);
      shaping.path.pop();
      return shaped === bubble ? null : shaped;
    };
  }

  function completer(type: GraphQLOutputType, sources: readonly Source[], coordinate: string): Complete {
    if (isNonNullType(type)) {
      const inner = completer(type.ofType, sources, coordinate);
      return (value, shaping, at) => {
        const before = shaping.errors.length;
        const shaped = inner(value, shaping, at);
        if (shaped !== null && shaped !== undefined && shaped !== bubble) return shaped;
        if (shaping.errors.length === before)
          shaping.errors.push(invalid(`null for the non-null ${coordinate}`, shaping, at));
        return bubble;
      };
    }
    if (isListType(type)) {
      const inner = completer(type.ofType, sources, coordinate);
      return (value, shaping, at) => {
        if (!Array.isArray(value)) return null;
        const items = new Array<unknown>(value.length);
        let isLost = false;
        shaping.path.push(at);
        for (let index = 0; index < value.length && !isLost; index += 1) {
          items[index] = inner(value[index], shaping, index);
          isLost = items[index] === bubble;
        }
        shaping.path.pop();
        return isLost ? null : items;
      };
    }
    if (isCompositeType(type)) return compositeCompleter(type, sources);
    const isValid = leafCheck(
      type.name,
      isEnumType(type) ? new Set(type.getValues().map(({ name }) => name)) : undefined,
    );
    return (value, shaping, at) => {
      if (value === null || value === undefined) return null;
      if (isValid(value)) return value;
      shaping.errors.push(invalid(`a value that is no ${type.name}`, shaping, at));
      return null;
    };
  }

  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`the schema has no ${operation.operation} type`);
  const shape = objectShape([{ set: operation.selectionSet, condition: undefined }], root);
  return (data, shaping) => {
    const shaped = shape(data, shaping);
    return shaped === bubble ? null : (shaped as Record<string, unknown>);
  };
}

const invalid = (what: string, { path }: Shaping, at: Step): GraphQLError =>
  new GraphQLError(`A department answered ${what}`, { path: [...path, at], extensions: { code: 'INTERNAL' } });

/** The built-in scalars and enums are checked; custom scalars are their department's word. */
function leafCheck(name: string, values: ReadonlySet<string> | undefined): (value: Json) => boolean {
  if (values) return (value) => typeof value === 'string' && values.has(value);
  if (name === 'Int') return (value) => Number.isInteger(value) && Math.abs(Number(value)) <= 2 ** 31;
  if (name === 'Float') return (value) => typeof value === 'number';
  if (name === 'String') return (value) => typeof value === 'string';
  if (name === 'Boolean') return (value) => typeof value === 'boolean';
  if (name === 'ID') return (value) => typeof value === 'string' || Number.isInteger(value);
  return () => true;
}
