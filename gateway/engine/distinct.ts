/**
 * Turns what was planned on variants (see `requirement.ts`) into what departments understand: the variant's field with its
 * arguments, under the variant's name as alias; and a fetch whose fields require one value in two variants into two fetches.
 */
import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import { neededKey, type Requirements } from './requirement.ts';

/** Which variant of each field: by the field's name. */
type Choice = ReadonlyMap<string, string>;

const compact = (document: DocumentNode): string => stripIgnoredCharacters(print(document));

/** Variables that a part of an operation no longer uses are not declared by it either. */
function withUsedVariables(operation: OperationDefinitionNode): OperationDefinitionNode {
  const used = new Set<string>();
  visit({ ...operation, variableDefinitions: [] }, { Variable: ({ name }) => void used.add(name.value) });
  const variableDefinitions = operation.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value));
  return { ...operation, ...(variableDefinitions ? { variableDefinitions } : {}) };
}

function spelled(document: DocumentNode, { variants }: Requirements): DocumentNode {
  return visit(document, {
    Field: (field) => {
      const variant = variants.get(field.name.value);
      if (!variant) return undefined;
      return {
        ...field,
        alias: field.alias ?? field.name,
        name: { kind: Kind.NAME, value: variant.field },
        arguments: variant.arguments,
      };
    },
  });
}

/** What a fetch requires, each variant read under its own name and represented under its field's. */
function representedAs(
  selections: readonly QueryPlanSelectionNode[],
  { variants }: Requirements,
  isWanted: (name: string) => boolean,
): QueryPlanSelectionNode[] {
  return selections.flatMap((selection): QueryPlanSelectionNode[] => {
    const inner = selection.selections && representedAs(selection.selections, { variants } as Requirements, isWanted);
    if (selection.kind === 'InlineFragment') return [{ ...selection, selections: inner ?? [] }];
    if (!isWanted(selection.name)) return [];
    const field = variants.get(selection.name)?.field;
    return [
      {
        kind: 'Field',
        name: field ?? selection.name,
        ...(field === undefined ? {} : { alias: selection.name }),
        ...(inner ? { selections: inner } : {}),
      },
    ];
  });
}

interface Field {
  readonly type: string;
  readonly node: SelectionNode;
}

/** The fields asked of entities, fragments followed, each with the type it is asked of. */
function entityFields(operation: OperationDefinitionNode): Field[] {
  const within = (selections: readonly SelectionNode[], type: string): Field[] =>
    selections.flatMap((node) =>
      node.kind === Kind.INLINE_FRAGMENT
        ? within(node.selectionSet.selections, node.typeCondition?.name.value ?? type)
        : [{ type, node }],
    );
  const [entities] = operation.selectionSet.selections;
  return entities?.kind === Kind.FIELD ? within(entities.selectionSet?.selections ?? [], '') : [];
}

function choiceOf({ type, node }: Field, department: string, requirements: Requirements): Choice {
  const names = node.kind === Kind.FIELD && requirements.neededBy.get(neededKey(department, type, node.name.value));
  const several = new Set([...requirements.variants.values()].map(({ field }) => field));
  return new Map(
    [...(names || [])]
      .map((name) => [requirements.variants.get(name)?.field ?? name, name] as const)
      .filter(([field]) => several.has(field)),
  );
}

interface Part {
  readonly choice: Map<string, string>;
  readonly nodes: Set<SelectionNode>;
}

/** Fields that can be asked for with one representation, together. */
function partsOf(fields: readonly Field[], department: string, requirements: Requirements): Part[] {
  const parts: Part[] = [];
  for (const field of fields) {
    const choice = choiceOf(field, department, requirements);
    const agrees = (part: Part) =>
      [...choice].every(([name, variant]) => (part.choice.get(name) ?? variant) === variant);
    const part = parts.find(agrees) ?? { choice: new Map(), nodes: new Set() };
    if (part.nodes.size === 0) parts.push(part);
    for (const [name, variant] of choice) part.choice.set(name, variant);
    part.nodes.add(field.node);
  }
  return parts;
}

const only = (
  operation: OperationDefinitionNode,
  fields: readonly Field[],
  { nodes }: Part,
): OperationDefinitionNode => {
  const others = new Set(fields.map(({ node }) => node).filter((node) => !nodes.has(node)));
  const kept = visit(operation, {
    enter: (node) => (others.has(node as SelectionNode) ? null : undefined),
    InlineFragment: { leave: (node) => (node.selectionSet.selections.length === 0 ? null : undefined) },
  });
  return withUsedVariables(kept);
};

/** The fetches that `fetch` stands for, to be sent side by side. */
export function distinctFetches(fetch: FetchNode, requirements: Requirements): FetchNode[] {
  const { variants } = requirements;
  if (variants.size === 0) return [fetch];
  const document = parse(fetch.operation);
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (!fetch.requires || !operation) return [{ ...fetch, operation: compact(spelled(document, requirements)) }];
  const fields = entityFields(operation);
  const several = new Set([...variants.values()].map(({ field }) => field));
  const parts = partsOf(fields, fetch.serviceName, requirements);
  return parts.map((part) => {
    const own = {
      ...document,
      definitions: document.definitions.map((each) => (each === operation ? only(operation, fields, part) : each)),
    };
    const isWanted = (name: string) => {
      const field = variants.get(name)?.field ?? name;
      if (!several.has(field)) return true;
      const chosen = part.choice.get(field);
      // What no part chose is required by something that has no coordinate of its own: it stays with every part.
      return chosen === undefined ? parts.every(({ choice }) => choice.get(field) !== name) : chosen === name;
    };
    return {
      ...fetch,
      operation: compact(spelled(own, requirements)),
      requires: representedAs(fetch.requires ?? [], requirements, isWanted),
    };
  });
}
