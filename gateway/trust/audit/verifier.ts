/** Checks the chain while it grows, from where it stopped: a store of years is walked once, a little at a time, and then followed. */
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { type Tail, unseal } from './chain.ts';
import { segmentsIn } from './segments.ts';

export type Verdict = 'WHOLE' | 'CHECKING' | 'BROKEN';

export interface Checked {
  readonly verdict: Verdict;
  /** Last record that was checked and found whole. */
  readonly through: number;
}

export interface Verifier {
  /** How far it has come; goes on meanwhile, and waits at most `patienceMs` for it. @param tail the last durable record. */
  check(tail: Tail, patienceMs: number): Promise<Checked>;
}

/** Bytes read at a time. */
const chunkBytes = 1_000_000;

/** Lines of a file from a place in it; only whole ones, so that it can be asked again when more is written. */
async function* linesFrom(file: string, from: number): AsyncGenerator<{ readonly text: string; readonly end: number }> {
  const handle = await open(file);
  try {
    let rest = Buffer.alloc(0);
    let at = from;
    for (;;) {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(chunkBytes), 0, chunkBytes, at + rest.length);
      if (bytesRead === 0) return;
      const bytes = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
      let start = 0;
      for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
        const text = bytes.toString('utf8', start, end);
        start = end + 1;
        yield { text, end: at + start };
      }
      at += start;
      rest = bytes.subarray(start);
      await setImmediate();
    }
  } finally {
    await handle.close();
  }
}

/** @param start the record before the first: of a chain whose oldest part was removed, its checkpoint. */
export function verifier(folder: string, start: () => Tail): Verifier {
  let tail: Tail | undefined;
  let segment = '';
  let offset = 0;
  let isBroken = false;
  let going: Promise<void> | undefined;

  function step(text: string): boolean {
    tail ??= start();
    const sealed = unseal(text);
    if (!sealed || sealed.record.sequence !== tail.sequence + 1 || sealed.record.previous !== tail.hash) return false;
    tail = { sequence: sealed.record.sequence, hash: sealed.hash };
    return true;
  }

  async function go(): Promise<void> {
    for (const name of segmentsIn(folder).filter((each) => each >= segment)) {
      const from = name === segment ? offset : 0;
      segment = name;
      offset = from;
      for await (const { text, end } of linesFrom(join(folder, name), from)) {
        if (!step(text)) {
          isBroken = true;
          return;
        }
        offset = end;
      }
    }
  }

  return {
    check: async (last, patienceMs) => {
      if (!isBroken) {
        going ??= go().finally(() => {
          going = undefined;
        });
        const timer = new AbortController();
        await Promise.race([going, setTimeout(patienceMs, undefined, { signal: timer.signal }).catch(() => undefined)]);
        timer.abort();
      }
      const through = tail?.sequence ?? 0;
      // A chain that ends before what was written, or holds another record there, is not the one that was written.
      const isCut =
        going === undefined &&
        (through < last.sequence || (through === last.sequence && through > 0 && tail?.hash !== last.hash));
      const verdict = isBroken || isCut ? 'BROKEN' : through >= last.sequence ? 'WHOLE' : 'CHECKING';
      return { verdict, through };
    },
  };
}
