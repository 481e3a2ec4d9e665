/**
 * Keys under which values are held while an operation runs. A client may call anything `price`; a department that requires
 * `price` must never be handed it. So a client's alias, or a field with arguments, that bears the name of a represented
 * field is held under a key of its own until the answer is shaped.
 */
import { type DocumentNode, type FieldNode, Kind, type NameNode, visit } from 'graphql';

export interface HeldOperation {
  /** The operation as it is planned. */
  readonly document: DocumentNode;
  /** The key the client knows, of a key or variable held while the operation runs. */
  known(key: string): string;
}

const endings = (document: DocumentNode): Set<string> => {
  const names = new Set<string>();
  visit(document, { Name: ({ value }) => void names.add(value) });
  return names;
};

function freeEnding(document: DocumentNode): string {
  const names = [...endings(document)];
  let ending = '__held';
  for (let number = 1; names.some((name) => name.endsWith(ending)); number += 1) ending = `__held${number}`;
  return ending;
}

/** @param represented names of fields whose values travel in representations. */
export function heldOperation(document: DocumentNode, represented: ReadonlySet<string>): HeldOperation {
  const ending = freeEnding(document);
  const held = (name: string): NameNode => ({ kind: Kind.NAME, value: name + ending });
  const isTaken = ({ alias, name, arguments: given = [] }: FieldNode): boolean => {
    if (!represented.has((alias ?? name).value)) return false;
    return given.length > 0 || (alias !== undefined && alias.value !== name.value);
  };
  let isChanged = false;
  const planned = visit(document, {
    Field: (field) => {
      if (!isTaken(field)) return undefined;
      isChanged = true;
      return { ...field, alias: held((field.alias ?? field.name).value) };
    },
    Variable: ({ name }) => {
      // `_entities` is asked with a variable of this name.
      if (name.value !== 'representations') return undefined;
      isChanged = true;
      return { kind: Kind.VARIABLE, name: held(name.value) };
    },
  });
  if (!isChanged) return { document, known: (key) => key };
  return { document: planned, known: (key) => (key.endsWith(ending) ? key.slice(0, -ending.length) : key) };
}
