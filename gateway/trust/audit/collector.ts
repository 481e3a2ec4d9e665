/** Takes the keys of persons out of an answer, along the paths an operation can hold them. */

/** A field of the answer, by response key. */
export interface KeyedField {
  readonly children: Map<string, KeyedField>;
  /** Response keys, in an object answered here, that hold a person's key. */
  readonly keys: Set<string>;
}

export type Collect = (data: unknown) => string[];

interface Path {
  readonly keys: readonly string[];
  readonly children: readonly { readonly key: string; readonly path: Path }[];
}

/** Without what leads to no key. */
function pathOf({ children, keys }: KeyedField): Path | undefined {
  const below = [...children].flatMap(([key, child]) => {
    const path = pathOf(child);
    return path ? [{ key, path }] : [];
  });
  return keys.size === 0 && below.length === 0 ? undefined : { keys: [...keys], children: below };
}

/** @param hidden the response key that is not the client's: its value is taken out of the answer. */
export function collector(root: KeyedField, hidden: string, isKey: (value: string) => boolean): Collect {
  function collect(value: unknown, path: Path, into: Set<string>): void {
    if (Array.isArray(value)) {
      for (const item of value) collect(item, path, into);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const object = value as Record<string, unknown>;
    for (const key of path.keys) {
      const found = object[key];
      if (typeof found === 'string' && isKey(found)) into.add(found);
      // JSON leaves `undefined` out; deleting would make every later read of the object slow.
      if (key === hidden && found !== undefined) object[key] = undefined;
    }
    for (const child of path.children) collect(object[child.key], child.path, into);
  }
  const whole = pathOf(root);
  return (data) => {
    const found = new Set<string>();
    if (whole) collect(data, whole, found);
    return [...found].sort();
  };
}
