/**
 * Prepares a supergraph for the planner, which takes a required value by its field's name alone: `price(currency: "EUR")`,
 * `price(currency: "USD")` and a client's `price` would be one value to it. Each field a department requires with arguments
 * becomes a field of its own here, without arguments; `distinct.ts` turns it back into what departments understand.
 */
import {
  type ArgumentNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  type StringValueNode,
  stripIgnoredCharacters,
  visit,
} from 'graphql';

/** A field as a requirement asks for it. */
export interface Variant {
  readonly field: string;
  readonly arguments: readonly ArgumentNode[];
}

export interface Key {
  readonly type: string;
  /** Names of the key's outermost fields. */
  readonly fields: readonly string[];
  readonly isResolvable: boolean;
}

export interface Requirements {
  /** SDL to plan on. */
  readonly sdl: string;
  /** By the name the variant has in `sdl`. */
  readonly variants: ReadonlyMap<string, Variant>;
  /** Every field name whose value may stand in a representation: a client's key of that name must mean that field. */
  readonly represented: ReadonlySet<string>;
  /** Names in `sdl` of what `Type.field` requires in a department: variants, and plain fields that have variants. */
  readonly neededBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** Keys by department. */
  readonly keys: ReadonlyMap<string, readonly Key[]>;
}

type ComposedType = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

const isComposed = (node: { readonly kind: string }): node is ComposedType =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;

const argumentOf = (directive: ConstDirectiveNode, name: string) =>
  directive.arguments?.find((argument) => argument.name.value === name)?.value;

const textOf = (directive: ConstDirectiveNode, name: string): string | undefined => {
  const value = argumentOf(directive, name);
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
};

function fieldSet(text: string): SelectionSetNode {
  const [operation] = parse(`{ ${text} }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`not a field set: ${text}`);
  return operation.selectionSet;
}

export const neededKey = (department: string, type: string, field: string): string => `${department}/${type}.${field}`;

/** Department names by the graph's name in `join__Graph`. */
function departmentNames(document: DocumentNode): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  visit(document, {
    EnumValueDefinition: ({ name, directives }) => {
      const graph = directives?.find((directive) => directive.name.value === 'join__graph');
      const department = graph && textOf(graph, 'name');
      if (department !== undefined) names.set(name.value, department);
    },
  });
  return names;
}

/** The name of each variant met, given once per field and arguments. */
function namer(taken: ReadonlySet<string>, variants: Map<string, Variant>) {
  const known = new Map<string, string>();
  return (field: string, given: readonly ArgumentNode[]): string => {
    const sorted = [...given].sort((one, other) => (one.name.value < other.name.value ? -1 : 1));
    const text = `${field}(${sorted.map((argument) => print(argument)).join()})`;
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    let number = variants.size;
    while (taken.has(`${field}__required${number}`)) number += 1;
    const name = `${field}__required${number}`;
    known.set(text, name);
    variants.set(name, { field, arguments: given });
    return name;
  };
}

/** `field` as each of its variants, where its arguments allow it. */
function withVariants(field: FieldDefinitionNode, variants: ReadonlyMap<string, Variant>): FieldDefinitionNode[] {
  const copies = [...variants].filter(([, variant]) => {
    if (variant.field !== field.name.value) return false;
    const given = new Set(variant.arguments.map(({ name }) => name.value));
    const declared = field.arguments ?? [];
    const isNeeded = ({ type, defaultValue }: (typeof declared)[number]) =>
      type.kind === Kind.NON_NULL_TYPE && !defaultValue;
    return (
      [...given].every((name) => declared.some((argument) => argument.name.value === name)) &&
      declared.every((argument) => given.has(argument.name.value) || !isNeeded(argument))
    );
  });
  return [
    field,
    ...copies.map(([name]) => ({ ...field, name: { ...field.name, value: name }, arguments: [] as never[] })),
  ];
}

/** Resolvable keys first: to come back to a department after a requirement the planner takes the first key it finds. */
function resolvableFirst(directives: readonly ConstDirectiveNode[]): ConstDirectiveNode[] {
  const isClosed = (directive: ConstDirectiveNode) => {
    const value = argumentOf(directive, 'resolvable');
    return value?.kind === Kind.BOOLEAN && !value.value;
  };
  return [...directives.filter((each) => !isClosed(each)), ...directives.filter(isClosed)];
}

export function prepareRequirements(sdl: string): Requirements {
  const document = parse(sdl, { noLocation: true });
  const departments = departmentNames(document);
  const types = document.definitions.filter(isComposed);
  const taken = new Set(types.flatMap(({ fields = [] }) => fields.map(({ name }) => name.value)));
  const variants = new Map<string, Variant>();
  const represented = new Set(['__typename']);
  const neededBy = new Map<string, Set<string>>();
  const keys = new Map<string, Key[]>();
  const nameOf = namer(taken, variants);

  function rewritten(text: string, names: Set<string>): string {
    const set = visit(fieldSet(text), {
      Field: {
        leave: (field) => {
          const isPlain = !field.arguments || field.arguments.length === 0;
          const name = isPlain ? field.name.value : nameOf(field.name.value, field.arguments);
          names.add(name);
          represented.add(field.name.value).add(name);
          return { ...field, name: { kind: Kind.NAME, value: name }, arguments: [] };
        },
      },
    });
    return stripIgnoredCharacters(print(set)).slice(1, -1);
  }

  function joinField(directive: ConstDirectiveNode, coordinate: { type: string; field: string }): ConstDirectiveNode {
    const department = departments.get(textOf(directive, 'graph') ?? '') ?? '';
    return {
      ...directive,
      arguments: (directive.arguments ?? []).map((argument) => {
        const isSet = argument.name.value === 'requires' || argument.name.value === 'provides';
        if (!isSet || argument.value.kind !== Kind.STRING) return argument;
        const names = new Set<string>();
        const value: StringValueNode = { kind: Kind.STRING, value: rewritten(argument.value.value, names) };
        if (argument.name.value === 'requires')
          neededBy.set(neededKey(department, coordinate.type, coordinate.field), names);
        return { ...argument, value };
      }),
    };
  }

  function noteKey(type: string, directive: ConstDirectiveNode): void {
    const key = textOf(directive, 'key');
    const department = departments.get(textOf(directive, 'graph') ?? '');
    if (key === undefined || department === undefined) return;
    const resolvable = argumentOf(directive, 'resolvable');
    const fields = fieldSet(key).selections.flatMap((each) => (each.kind === Kind.FIELD ? [each.name.value] : []));
    visit(fieldSet(key), { Field: ({ name }) => void represented.add(name.value) });
    const isResolvable = !(resolvable?.kind === Kind.BOOLEAN && !resolvable.value);
    keys.set(department, [...(keys.get(department) ?? []), { type, fields, isResolvable }]);
  }

  const rewrittenTypes = new Map(
    types.map((type): [string, ComposedType] => {
      for (const directive of type.directives ?? [])
        if (directive.name.value === 'join__type') noteKey(type.name.value, directive);
      const fields = (type.fields ?? []).map((field) => ({
        ...field,
        directives: (field.directives ?? []).map((directive) =>
          directive.name.value === 'join__field'
            ? joinField(directive, { type: type.name.value, field: field.name.value })
            : directive,
        ),
      }));
      return [type.name.value, { ...type, fields, directives: resolvableFirst(type.directives ?? []) }];
    }),
  );
  const definitions = document.definitions.map((definition) => {
    const type = isComposed(definition) ? rewrittenTypes.get(definition.name.value) : undefined;
    if (!type) return definition;
    return { ...type, fields: (type.fields ?? []).flatMap((field) => withVariants(field, variants)) };
  });
  return { sdl: print({ ...document, definitions }), variants, represented, neededBy, keys };
}
