/** The signed heads of the hub's audit as a department keeps them: appended, never rewritten, so that the hub cannot take back what it signed. */
import { closeSync, existsSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Head, headLine, headOf, keysAfter } from '@hub/schema/audit-head.ts';

export interface KeptHeads {
  /** Number of the last head kept; 0 before the first. */
  last(): number;
  /** Keeps those that follow the last one, under its key or the one it announces; durable when it returns. @returns whether all were. */
  keep(heads: readonly Head[]): boolean;
  /** Lines of heads from the one after `number`, as many as a page holds. */
  after(number: number): readonly string[];
}

/** Heads a page holds. */
const pageSize = 5_000;

interface Kept {
  readonly lines: readonly string[];
  /** Bytes of whole lines; what a crash left after them is overwritten. */
  readonly bytes: number;
}

function read(file: string): Kept {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  return { lines: whole.split('\n').slice(0, -1), bytes: Buffer.byteLength(whole) };
}

function append(file: string, at: number, lines: readonly string[]): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const descriptor = openSync(file, 'a', 0o600);
  try {
    ftruncateSync(descriptor, at);
    writeSync(descriptor, lines.map((line) => `${line}\n`).join(''));
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** @param file one department's, and no other writer's. */
export function keptHeads(file: string): KeptHeads {
  /** Undefined until it is read; null before the first. */
  let last: Head | null | undefined;
  const known = (): Head | null => {
    if (last === undefined) last = headOf(read(file).lines.at(-1) ?? '') ?? null;
    return last;
  };
  return {
    last: () => known()?.number ?? 0,
    keep: (heads) => {
      let end = known();
      const lines: string[] = [];
      for (const head of heads) {
        const line = headLine(head);
        const follows = head.number === (end?.number ?? 0) + 1 && head.sequence > (end?.sequence ?? 0);
        if (!follows || (end && !keysAfter(end).includes(head.key)) || !headOf(line)) break;
        lines.push(line);
        end = head;
      }
      if (lines.length > 0) append(file, read(file).bytes, lines);
      last = end;
      return lines.length === heads.length;
    },
    after: (number) => read(file).lines.slice(number, number + pageSize),
  };
}
