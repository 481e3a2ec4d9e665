/** From the operation to closures that write the answer: order, aliases, fragments, conditions, null propagation. */

import { errorMessage } from '@hub/schema/errors.ts';
import {
  type GraphQLCompositeType,
  type GraphQLFormattedError,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { type Collected, type Condition, collector, type Source } from './collect.ts';
import type { WantedKeys } from './engine.ts';
import { type Held, type HeldObject, isObject, typenameOf } from './held.ts';
import { leafCheck } from './leaf.ts';
import { readItems } from './read.ts';
import type { HeldOperation } from './response-key.ts';
import type { IsSubtype } from './subtype.ts';

type Step = string | number;

/** What one projection collects while it runs. */
export interface Shaping {
  readonly variables: Readonly<Record<string, unknown>>;
  /** `__schema` and `__type` by response key, as JSON: answered from the schema itself. */
  readonly introspection: Readonly<Record<string, string>>;
  readonly errors: GraphQLFormattedError[];
  /** Wanted keys of what is written. */
  readonly keys: string[];
  /** Where the projection stands; pushed and popped as it goes, read only for an error. */
  readonly path: Step[];
}

/** Stands for a null that may not stand where it is, and has been accounted for. */
const bubble = Symbol('null bubbles up');
/** JSON as wire text; null where there is no value. */
type Written = string | null | typeof bubble;
type Complete = (value: Held | undefined, shaping: Shaping, at: Step) => Written;

interface FieldShape {
  /** Undefined where the field does not leave. */
  readonly prefix: string | undefined;
  readonly condition: Condition | undefined;
  readonly write: (input: HeldObject, shaping: Shaping) => Written;
}

type WriteObject = (input: HeldObject, shaping: Shaping) => string | typeof bubble;

export interface ProjectionInput {
  readonly schema: GraphQLSchema;
  readonly isSubtype: IsSubtype;
  readonly held: HeldOperation;
  readonly operation: OperationDefinitionNode;
  readonly keys?: WantedKeys | undefined;
}

/** The answer's data as wire text; null where a null went up to the root. */
export type Project = (data: HeldObject, shaping: Shaping) => string | null;

function reject(what: string, { errors, path }: Shaping, at: Step): void {
  errors.push({
    message: `${errorMessage('INTERNAL')} (${what})`,
    path: [...path, at],
    extensions: { code: 'INTERNAL' },
  });
}

const quote = 34;

/** Checked as it was read, and its wanted keys noted: they stand in lines before it, as JSON strings. */
function spliced(text: string, { keys }: Shaping): string {
  let from = 0;
  while (text.charCodeAt(from) === quote) {
    const end = text.indexOf('\n', from);
    keys.push(text.slice(from + 1, end - 1));
    from = end + 1;
  }
  return from === 0 ? text : text.slice(from);
}

/** @throws {Error} for an operation kind the schema has no root type for. */
export function compileProjection({ schema, isSubtype, held, operation, keys }: ProjectionInput): Project {
  const collect = collector(held.document, isSubtype);

  function fieldShape(
    { key, nodes, condition }: Collected,
    type: GraphQLCompositeType,
    parents: readonly string[],
  ): FieldShape | undefined {
    const known = held.known(key);
    const places = [...parents, known];
    const prefix = `${JSON.stringify(known)}:`;
    const name = nodes[0]?.node.name.value ?? '';
    if (name === '__typename') {
      const text = `"${type.name}"`;
      return { prefix, condition, write: isObjectType(type) ? () => text : () => bubble };
    }
    if (name === '__schema' || name === '__type')
      return { prefix, condition, write: (_, { introspection }) => introspection[known] ?? null };
    const field = 'getFields' in type ? type.getFields()[name] : undefined;
    if (!field) return undefined;
    const sources = nodes.flatMap(({ node, condition: own }) =>
      node.selectionSet ? [{ set: node.selectionSet, condition: own }] : [],
    );
    const complete = completer(field.type, sources, places);
    if (keys && name === keys.keyOf(type.name))
      return {
        prefix: known === keys.hidden ? undefined : prefix,
        condition,
        write: (input, shaping) => {
          const written = complete(input[key], shaping, known);
          if (typeof written === 'string') shaping.keys.push(written.slice(1, -1));
          return written;
        },
      };
    return { prefix, condition, write: (input, shaping) => complete(input[key], shaping, known) };
  }

  function objectWriter(
    sources: readonly Source[],
    type: GraphQLCompositeType,
    parents: readonly string[],
  ): WriteObject {
    const shapes = collect(sources, type).flatMap((collected) => fieldShape(collected, type, parents) ?? []);
    return (input, shaping) => {
      let text = '';
      for (let index = 0; index < shapes.length; index += 1) {
        const { prefix, condition, write } = shapes[index] as FieldShape;
        if (condition && !condition(shaping.variables)) continue;
        const value = write(input, shaping);
        if (value === bubble) return bubble;
        if (prefix === undefined) continue;
        text += (text === '' ? '{' : ',') + prefix + (value ?? 'null');
      }
      return text === '' ? '{}' : `${text}}`;
    };
  }

  function compositeCompleter(
    type: GraphQLCompositeType,
    sources: readonly Source[],
    parents: readonly string[],
  ): Complete {
    const writers = new Map<string, WriteObject>();
    const writerOf = (typename: string): WriteObject | undefined => {
      const named = schema.getType(typename);
      if (!named || !isCompositeType(named)) return undefined;
      const writer = objectWriter(sources, named, parents);
      writers.set(typename, writer);
      return writer;
    };
    const isAbstract = isAbstractType(type);
    return (value, shaping, at) => {
      if (typeof value === 'string') return spliced(value, shaping);
      if (!isObject(value)) return null;
      const typename = (isAbstract ? typenameOf(value) : undefined) ?? type.name;
      const writer = writers.get(typename) ?? writerOf(typename);
      if (!writer) {
        reject(`an object of the unknown type ${typename}`, shaping, at);
        return bubble;
      }
      shaping.path.push(at);
      const written = writer(value, shaping);
      shaping.path.pop();
      return written;
    };
  }

  function listCompleter(inner: Complete, isOfLeaves: boolean): Complete {
    return (value, shaping, at) => {
      if (typeof value === 'string' && !isOfLeaves) return spliced(value, shaping);
      const items = typeof value === 'string' ? readItems(value) : value;
      if (!Array.isArray(items)) return null;
      let text = '[';
      shaping.path.push(at);
      for (let index = 0; index < items.length; index += 1) {
        const item = inner(items[index], shaping, index);
        if (item === bubble) {
          shaping.path.pop();
          return bubble;
        }
        text += (index === 0 ? '' : ',') + (item ?? 'null');
      }
      shaping.path.pop();
      return `${text}]`;
    };
  }

  function nullableCompleter(
    type: GraphQLOutputType,
    sources: readonly Source[],
    parents: readonly string[],
  ): Complete {
    if (isListType(type))
      return listCompleter(completer(type.ofType, sources, parents), isLeafType(getNamedType(type)));
    if (isCompositeType(type)) return compositeCompleter(type, sources, parents);
    if (!isLeafType(type)) throw new Error(`${type} is no output type`);
    const isValid = leafCheck(type);
    return (value, shaping, at) => {
      if (value === null || value === undefined) return null;
      if (typeof value === 'string' && isValid(value)) return value;
      reject(`a value that is no ${type.name}`, shaping, at);
      return bubble;
    };
  }

  function completer(type: GraphQLOutputType, sources: readonly Source[], parents: readonly string[]): Complete {
    const inner = nullableCompleter(getNullableType(type), sources, parents);
    if (!isNonNullType(type))
      return (value, shaping, at) => {
        const before = shaping.keys.length;
        const written = inner(value, shaping, at);
        if (written !== bubble) return written;
        shaping.keys.length = before;
        return null;
      };
    return (value, shaping, at) => {
      const written = inner(value, shaping, at);
      if (written !== null) return written;
      reject(`null for the non-null ${type}`, shaping, at);
      return bubble;
    };
  }

  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`the schema has no ${operation.operation} type`);
  const write = objectWriter([{ set: operation.selectionSet, condition: undefined }], root, []);
  return (data, shaping) => {
    const written = write(data, shaping);
    if (written !== bubble) return written;
    shaping.keys.length = 0;
    return null;
  };
}
