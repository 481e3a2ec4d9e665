/** How large an operation is, measured before validation: a document that is too large is not worth validating. */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { Limits } from './limits.ts';

export type Size = Pick<Limits, 'depth' | 'aliases' | 'directives' | 'rootFields' | 'selections'>;

interface Extent {
  readonly depth: number;
  readonly fields: number;
  readonly selections: number;
}

const empty: Extent = { depth: 0, fields: 0, selections: 0 };

/** Of one operation, fragments followed; a fragment that spreads itself counts once, and validation refuses it. */
function extentOf(operation: OperationDefinitionNode, document: DocumentNode): Extent {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = new Map<string, Extent>();
  const ofFragment = (name: string): Extent => {
    const seen = known.get(name);
    if (seen) return seen;
    known.set(name, empty);
    const found = within(fragments.get(name)?.selectionSet);
    known.set(name, found);
    return found;
  };
  const within = (set: SelectionSetNode | undefined): Extent => {
    let { depth, fields, selections } = empty;
    for (const selection of set?.selections ?? []) {
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD ? ofFragment(selection.name.value) : within(selection.selectionSet);
      const isField = selection.kind === Kind.FIELD;
      depth = Math.max(depth, inner.depth + (isField ? 1 : 0));
      fields += isField ? 1 : inner.fields;
      selections += 1 + inner.selections;
    }
    return { depth, fields, selections };
  };
  return within(operation.selectionSet);
}

export function sizeOf(operation: OperationDefinitionNode, document: DocumentNode): Size {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field: ({ alias }) => {
      if (alias) aliases += 1;
    },
    Directive: () => {
      directives += 1;
    },
  });
  const { depth, fields: rootFields, selections } = extentOf(operation, document);
  return { depth, aliases, directives, rootFields, selections };
}

/** Whether the document asks for the schema itself, anywhere. */
export function introspects(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      found ||= name.value === '__schema' || name.value === '__type';
    },
  });
  return found;
}
