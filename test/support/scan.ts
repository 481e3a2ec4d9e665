/** Looks through everything the hub writes for what must stand nowhere: residents' numbers, what cases say, tokens. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isResidentId } from '@hub/kit/dataset/identifiers.ts';

/** Something that was written, and where. */
export interface Source {
  readonly name: string;
  readonly text: string;
}

export interface Leak {
  readonly source: string;
  readonly kind: 'RESIDENT_ID' | 'CASE_CONTENT' | 'TOKEN';
  readonly found: string;
}

/** A valid number with a date of birth somebody alive can have; a hash holds no such by chance. */
function* residentIdsIn(text: string): Generator<string> {
  for (const { 0: digits, index } of text.matchAll(/\d{17,}[\dXx]?/g))
    for (let at = 0; at + 18 <= digits.length; at += 1) {
      const id = text.slice(index + at, index + at + 18).toUpperCase();
      const date = `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
      const isBirth = id.slice(6, 10) >= '1890' && id.slice(6, 10) <= '2030' && !Number.isNaN(Date.parse(date));
      if (isBirth && isResidentId(id)) yield id;
    }
}

export interface Needles {
  /** What cases say of people, as it stands in the databases. */
  readonly content: ReadonlySet<string>;
  readonly secrets: readonly string[];
}

/** What is found of each kind; of content and secrets the first in each source. */
export function leaksIn(sources: readonly Source[], { content, secrets }: Needles): Leak[] {
  return sources.flatMap(({ name, text }): Leak[] => [
    ...[...residentIdsIn(text)].map((found): Leak => ({ source: name, kind: 'RESIDENT_ID', found })),
    ...[...content]
      .filter((each) => text.includes(each))
      .map((found): Leak => ({ source: name, kind: 'CASE_CONTENT', found })),
    ...secrets.filter((each) => text.includes(each)).map((found): Leak => ({ source: name, kind: 'TOKEN', found })),
    ...[...text.matchAll(/eyJ[\w-]{8,}\.eyJ[\w-]{8,}/g)].map(
      ([found]): Leak => ({ source: name, kind: 'TOKEN', found }),
    ),
  ]);
}

/** Every file below a folder, but those `isLeftOut` names. */
export function filesIn(folder: string, isLeftOut: (path: string) => boolean): Source[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path);
    return entry.isFile() && !isLeftOut(name) ? [{ name, text: readFileSync(path, 'latin1') }] : [];
  });
}
