/** Who keeps signed heads, and how: the gateway in a file of its store, and each owner behind its door as the second party. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Head, headLine, headOf } from '@hub/schema/audit-head.ts';
import { diskFiles, type Files } from './files.ts';
import type { Owner } from './owner.ts';
import { linesOf } from './segments.ts';

/** Whoever keeps heads. Over HTTP or into a file is the keeper's affair. */
export interface HeadKeeper {
  readonly name: string;
  /** Number of the last head it holds; 0 when it holds none. */
  last(): Promise<number>;
  /** Settles when they are kept for good. */
  keep(heads: readonly Head[]): Promise<void>;
}

/** Good heads of a file, in order; a torn last line is left out. */
export const headsIn = (file: string): Head[] =>
  existsSync(file) ? [...linesOf(file)].flatMap(({ text, isWhole }) => (isWhole ? (headOf(text) ?? []) : [])) : [];

/** The last good head of a file, found from its end: a file of years is not verified at every start. */
export function lastHeadIn(file: string): Head | undefined {
  if (!existsSync(file)) return undefined;
  for (const { text, isWhole } of [...linesOf(file)].reverse()) {
    const head = isWhole ? headOf(text) : undefined;
    if (head) return head;
  }
  return undefined;
}

/** Keeps heads as lines of `<folder>/<file>`. */
export function fileKeeper(name: string, folder: string, file: string, files: Files = diskFiles): HeadKeeper {
  const path = join(folder, file);
  let known: number | undefined;
  return {
    name,
    last: async () => {
      known ??= lastHeadIn(path)?.number ?? 0;
      return known;
    },
    keep: async (heads) => {
      const last = heads.at(-1);
      if (!last) return;
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const torn = existsSync(path) ? [...linesOf(path)].find(({ isWhole }) => !isWhole) : undefined;
      const opened = await files.open(folder, file);
      try {
        if (torn) await opened.truncate(opened.size - torn.bytes.length);
        await opened.append(Buffer.from(heads.map((head) => `${headLine(head)}\n`).join('')));
        known = last.number;
      } finally {
        await opened.close();
      }
    },
  };
}

/** Heads one request carries: about 150 kB. */
const mostAtOnce = 500;

/**
 * Keeps the heads of `chain` with an owner, which takes only the next after its last, and forgets none. The chain's name is
 * settled by configuration and not by its records, so that a store begun anew does not pass for another.
 * @throws {OwnerSilent} from both.
 */
export function doorKeeper(owner: Owner, chain: string): HeadKeeper {
  const keep = async (heads: readonly Head[]) =>
    ((await owner.ask({ keepHeads: { chain, heads } })) as { readonly last: number }).last;
  return {
    name: owner.name,
    last: () => keep([]),
    keep: async (heads) => {
      for (let from = 0; from < heads.length; from += mostAtOnce) await keep(heads.slice(from, from + mostAtOnce));
    },
  };
}

/** The heads an owner holds of `chain`, as the lines it keeps. @throws {OwnerSilent}. */
export async function headsHeldBy(owner: Owner, chain: string): Promise<readonly string[]> {
  const lines: string[] = [];
  for (;;) {
    const page = (await owner.ask({ heads: { chain, after: lines.length } })) as { readonly lines: readonly string[] };
    if (page.lines.length === 0) return lines;
    lines.push(...page.lines);
  }
}
