/** Follows the supergraph file: what it holds is taken when two looks at it, one after the other, found the same. */
import { stat } from 'node:fs/promises';
import { type Reading, readingOf } from './reading.ts';

export interface Watch {
  /** Looks at the file once. */
  look(): Promise<void>;
  stop(): void;
}

export interface WatchOptions {
  readonly file: string;
  /** Time between two looks, in milliseconds; 0 looks only when told to. */
  readonly everyMs: number;
  /** Hash of what is known of it already. */
  readonly known: string;
  readonly take: (read: () => Reading) => Promise<void>;
}

/** What a file that is written is changed in; undefined where there is none. */
async function stampOf(file: string): Promise<string | undefined> {
  try {
    const { ino, size, mtimeMs, ctimeMs } = await stat(file);
    return [ino, size, mtimeMs, ctimeMs].join(' ');
  } catch {
    return undefined;
  }
}

/** What a look found: a reading, or the reason there is none. */
function found(file: string): { readonly hash: string; readonly read: () => Reading } {
  try {
    const reading = readingOf(file);
    return { hash: reading.hash, read: () => reading };
  } catch (error) {
    return {
      hash: 'none',
      read: () => {
        throw error;
      },
    };
  }
}

export function watchFile({ file, everyMs, known, take }: WatchOptions): Watch {
  /** As it was when what it holds had been dealt with. */
  let settled: string | undefined;
  let dealtWith = known;
  let seen: string | undefined;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;

  async function look(): Promise<void> {
    const stamp = await stampOf(file);
    if (stamp !== undefined && stamp === settled) return;
    const { hash, read } = found(file);
    // A file that is being written, or copied, is another one at the next look.
    if (hash !== seen && hash !== dealtWith) {
      seen = hash;
      return;
    }
    if (hash !== dealtWith) await take(read);
    [dealtWith, settled, seen] = [hash, stamp, undefined];
  }

  const again = (): void => {
    if (isStopped || everyMs === 0) return;
    timer = setTimeout(() => void look().then(again), everyMs);
    timer.unref();
  };
  again();
  return {
    look,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
