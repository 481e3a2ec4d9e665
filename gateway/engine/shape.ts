/** Which values of an answer have structure, by the operation that was asked: what has a selection is parsed, the rest is leaf. */
import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import type { LeafCheck } from './leaf.ts';

/** What of an object was asked for, in order; a leaf has no shape of its own. */
export class Shape {
  readonly keys: string[] = [];
  /** `"key":` of each key, as an answer without blanks has it. */
  readonly tokens: string[] = [];
  readonly inner: (Shape | undefined)[] = [];
  /** Whether its text is kept as it came (`splice.ts`); then these say how many lists each value is in, and what a leaf must be. */
  isSpliced = false;
  readonly depths: number[] = [];
  readonly checks: (LeafCheck | undefined)[] = [];
  /** Where a spliced object has a wanted key, and whether that is shown to the client or cut out of the text. */
  readonly wanted: ('SHOWN' | 'HIDDEN' | undefined)[] = [];
  readonly #indexes = new Map<string, number>();

  indexOf(key: string): number {
    return this.#indexes.get(key) ?? -1;
  }

  /** The key's shape, added where it is new. */
  add(key: string, isLeaf: boolean): Shape | undefined {
    const known = this.#indexes.get(key);
    if (known !== undefined) return this.inner[known];
    this.#indexes.set(key, this.keys.length);
    this.keys.push(key);
    this.tokens.push(`${JSON.stringify(key)}:`);
    const inner = isLeaf ? undefined : new Shape();
    this.inner.push(inner);
    return inner;
  }
}

/** The shape of the data that answer `document`'s one operation. */
export function shapeOf(document: DocumentNode): Shape {
  const fragments = new Map(
    document.definitions.flatMap((each): [string, FragmentDefinitionNode][] =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
    ),
  );
  const fill = (shape: Shape, { selections }: SelectionSetNode): Shape => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const inner = shape.add((selection.alias ?? selection.name).value, !selection.selectionSet);
        if (inner && selection.selectionSet) fill(inner, selection.selectionSet);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment) fill(shape, fragment.selectionSet);
    }
    return shape;
  };
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  return operation ? fill(new Shape(), operation.selectionSet) : new Shape();
}
