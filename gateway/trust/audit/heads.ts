/** Signed heads: the chain's last hash, signed (Ed25519), numbered, and kept by the gateway and by each owner. */
import { type KeyObject, sign, verify } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Canonical, canonical } from './canonical.ts';
import type { Tail } from './chain.ts';
import { diskFiles, type Files } from './files.ts';
import { publicKeyOf, publicTextOf } from './keys.ts';
import { linesOf } from './segments.ts';

export interface Head extends Tail {
  /** 1, 2, 3 … without a gap, so that a head taken out is missed. */
  readonly number: number;
  readonly time: string;
  /** Public half of the key it is signed with. */
  readonly key: string;
  readonly signature: string;
}

/** A signature over a head can be taken for nothing else. */
const domain = 'tongchou audit head\n';

const signedText = ({ hash, key, number, sequence, time }: Omit<Head, 'signature'>): Buffer =>
  Buffer.from(domain + canonical({ hash, key, number, sequence, time }));

export function signHead({ sequence, hash }: Tail, number: number, time: string, key: KeyObject): Head {
  const unsigned = { hash, key: publicTextOf(key), number, sequence, time };
  return { ...unsigned, signature: sign(null, signedText(unsigned), key).toString('base64url') };
}

export const headLine = (head: Head): string => canonical(head as unknown as Canonical);

/** The head of a line that is whole and signed by the key it names; undefined otherwise. */
export function headOf(line: string): Head | undefined {
  try {
    const head = JSON.parse(line) as Head;
    const isSigned = verify(null, signedText(head), publicKeyOf(head.key), Buffer.from(head.signature, 'base64url'));
    return isSigned && headLine(head) === line ? head : undefined;
  } catch {
    return undefined;
  }
}

/** Whoever keeps heads: the gateway itself, and each owner as the second party. Over HTTP or into a file is the keeper's affair. */
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
