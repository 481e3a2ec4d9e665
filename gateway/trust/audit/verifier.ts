/** Checks the chain while it grows, from where it stopped: a store of years is walked once, a little at a time, and then followed. */
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Tail, unseal } from './chain.ts';
import { linesFrom, segmentsIn } from './segments.ts';

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
