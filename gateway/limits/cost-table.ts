/** What the supergraph says of costs: the `@cost` and `@listSize` of the federation cost specification, by coordinate. */
import { type ConstDirectiveNode, type DocumentNode, Kind } from 'graphql';
import { argumentOf, linksOf } from '../supergraph/links.ts';

export interface ListSize {
  readonly assumedSize?: number;
  readonly slicingArguments?: readonly string[];
  readonly sizedFields?: readonly string[];
}

export interface CostTable {
  /** Weights by coordinate: `Type`, `Type.field`, `Type.field(argument:)`, `Input.field`. */
  readonly weights: ReadonlyMap<string, number>;
  /** By `Type.field`. */
  readonly sizes: ReadonlyMap<string, ListSize>;
}

export function costTableOf(supergraph: DocumentNode): CostTable {
  const link = linksOf(supergraph).find(({ url }) => /\/cost\/v\d/.test(url));
  const weights = new Map<string, number>();
  const sizes = new Map<string, ListSize>();
  if (!link) return { weights, sizes };
  const cost = link.nameOf('cost');
  const listSize = link.nameOf('listSize');
  const note = (coordinate: string, directives: readonly ConstDirectiveNode[] = []) => {
    for (const directive of directives) {
      if (directive.name.value === cost) weights.set(coordinate, Number(argumentOf(directive, 'weight') ?? 0));
      if (directive.name.value !== listSize) continue;
      const part = (name: keyof ListSize) => {
        const value = argumentOf(directive, name);
        return value === undefined || value === null ? {} : { [name]: value };
      };
      sizes.set(coordinate, { ...part('assumedSize'), ...part('slicingArguments'), ...part('sizedFields') });
    }
  };
  for (const definition of supergraph.definitions) {
    if (!('name' in definition) || !definition.name || definition.kind === Kind.DIRECTIVE_DEFINITION) continue;
    const type = definition.name.value;
    if ('directives' in definition) note(type, definition.directives as readonly ConstDirectiveNode[]);
    if (!('fields' in definition)) continue;
    for (const field of definition.fields ?? []) {
      note(`${type}.${field.name.value}`, field.directives);
      if (field.kind !== Kind.FIELD_DEFINITION) continue;
      for (const each of field.arguments ?? [])
        note(`${type}.${field.name.value}(${each.name.value}:)`, each.directives);
    }
  }
  return { weights, sizes };
}
