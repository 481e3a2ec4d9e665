/**
 * Which fields lead to personal data, and whose: what a department shares by grant. Read from the supergraph alone, so that
 * the gateway that enforces grants and the office that keeps them speak of the same fields.
 */
import { readFileSync } from 'node:fs';
import { type ConstDirectiveNode, type DocumentNode, Kind, parse, type TypeNode, valueFromASTUntyped } from 'graphql';
import { auditGraph, departments } from './departments.ts';
import { isPersonScope } from './personal-scopes.ts';

export interface SharedField {
  /** Code of the department that answers for the data. */
  readonly owner: string;
  /** Whether it leads to data about one person: it is then read under a grant only. */
  readonly personal: boolean;
  /** Its owner's personal types that are reached through it, without entering anew. */
  readonly reaches: readonly string[];
}

/** Where a request begins: whatever they lead to is entered there. */
export const roots: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);

type Directives = readonly ConstDirectiveNode[] | undefined;

const argumentOf = ({ arguments: given }: ConstDirectiveNode, wanted: string): unknown => {
  const value = given?.find(({ name }) => name.value === wanted)?.value;
  return value && valueFromASTUntyped(value);
};

const called = (directives: Directives, wanted: string): readonly ConstDirectiveNode[] =>
  (directives ?? []).filter(({ name }) => name.value === wanted);

const isPersonal = (directives: Directives): boolean =>
  called(directives, 'requiresScopes').some((directive) => {
    const scopes = argumentOf(directive, 'scopes') as readonly (readonly string[])[];
    return scopes.flat().some(isPersonScope);
  });

const named = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type));

/** `join__Graph` value → department code. */
function codesOf(supergraph: DocumentNode): ReadonlyMap<string, string> {
  const graphs = supergraph.definitions.find(
    (definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  );
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION) return new Map();
  return new Map(
    (graphs.values ?? []).map(({ name, directives }) => {
      const department = called(directives, 'join__graph').map((each) => argumentOf(each, 'name'))[0];
      return [name.value, departments.find((each) => each.name === department)?.code ?? String(department)];
    }),
  );
}

/** Every field of the supergraph by its coordinate, with who owns what it gives. */
export function sharedFields(supergraph: DocumentNode): ReadonlyMap<string, SharedField> {
  const codes = codesOf(supergraph);
  const types = new Map(
    supergraph.definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
        ? [[definition.name.value, definition]]
        : [],
    ),
  );
  const graphsOf = (type: string): readonly unknown[] =>
    called(types.get(type)?.directives, 'join__type')
      .filter((join) => argumentOf(join, 'resolvable') !== false)
      .map((join) => argumentOf(join, 'graph'));
  /** The one department a type is of; undefined where several add to it. */
  const soleGraph = (type: string): unknown => {
    const graphs = new Set(graphsOf(type));
    return graphs.size === 1 ? [...graphs][0] : undefined;
  };
  const isKeyed = (type: string): boolean =>
    roots.has(type) ||
    called(types.get(type)?.directives, 'join__type').some((join) => argumentOf(join, 'key') !== undefined);

  const found = new Map<string, Omit<SharedField, 'reaches'>>();
  for (const [parent, { fields, directives }] of types)
    for (const field of fields ?? []) {
      const joins = called(field.directives, 'join__field').filter((join) => argumentOf(join, 'external') !== true);
      const returned = named(field.type);
      const leadsToPersonal = isPersonal(types.get(returned)?.directives);
      const by = joins.map((join) => argumentOf(join, 'graph')).find((graph) => graph !== undefined);
      const graph = (leadsToPersonal && soleGraph(returned)) || by || graphsOf(parent)[0];
      // Within an owner's protected data nothing is entered anew: its own scopes decide there.
      const owner = codes.get(String(graph)) ?? String(graph);
      const isInside = soleGraph(parent) === graph && (isPersonal(directives) || !isKeyed(parent));
      found.set(`${parent}.${field.name.value}`, {
        owner,
        // The hub's own record of disclosures is a resident's by right (PIPL 44–45): nobody grants it. Nor is what is done
        // granted: who may act, and is told what came of it, is a party to the matter, as its workflow's table says.
        personal:
          (isPersonal(field.directives) || leadsToPersonal) &&
          !isInside &&
          owner !== auditGraph.name &&
          parent !== 'Mutation',
      });
    }
  /** Types of one owner below `type`, as far as nothing personal is entered anew and no type of several owners stands between. */
  function reached(type: string, graph: unknown, seen: Set<string>): Set<string> {
    if (seen.has(type) || soleGraph(type) !== graph) return seen;
    seen.add(type);
    for (const field of types.get(type)?.fields ?? [])
      if (!found.get(`${type}.${field.name.value}`)?.personal) reached(named(field.type), graph, seen);
    return seen;
  }
  const returnedBy = (coordinate: string): string => {
    const [parent = '', name] = coordinate.split('.');
    const field = types.get(parent)?.fields?.find((each) => each.name.value === name);
    return field ? named(field.type) : '';
  };
  return new Map(
    [...found].map(([coordinate, field]) => {
      if (!field.personal) return [coordinate, { ...field, reaches: [] }];
      const returned = returnedBy(coordinate);
      const below = [...reached(returned, soleGraph(returned), new Set())];
      return [coordinate, { ...field, reaches: below.filter((type) => isPersonal(types.get(type)?.directives)) }];
    }),
  );
}

/** The fields of the hub's own supergraph, as `hub schema compose` writes them down: a department that read the supergraph itself for them would be a tenth larger. */
export const sharedFieldsText = (supergraph: string): string => {
  const fields = sharedFields(parse(supergraph, { noLocation: true }));
  return `[\n${[...fields].map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
};

let own: ReadonlyMap<string, SharedField> | undefined;

/** Read at the first call. */
export function hubFields(): ReadonlyMap<string, SharedField> {
  own ??= new Map(JSON.parse(readFileSync(new URL('./shared-fields.json', import.meta.url), 'utf8')));
  return own;
}
