/**
 * Follows the outbox while somebody listens. One question for all who follow a department, a few times a second, and none
 * while nobody does: it is the database that is asked, since another process of the department may have written.
 */
import type { Kysely } from 'kysely';
import type { Change } from './change.ts';
import type { WorkflowTables } from './entities.ts';
import { changesAfter, type Reading } from './outbox.ts';

export interface Outbox {
  /** The number of the last event there is; 0 where there is none. */
  last(): Promise<number>;
  /** Settles with the last event's number once that is beyond `seen`, with undefined once `signal` is aborted. @throws what the database throws. */
  beyond(seen: number, signal: AbortSignal): Promise<number | undefined>;
}

interface Listener {
  readonly seen: number;
  resolve(last: number | undefined): void;
  reject(error: unknown): void;
}

/** @param sql with a deadline of its own for each question. */
export function watchOutbox(sql: () => unknown, everyMs: number): Outbox {
  const listeners = new Set<Listener>();
  let isLooking = false;

  async function last(): Promise<number> {
    const found = await (sql() as Kysely<WorkflowTables>)
      .selectFrom('Counter')
      .select('last')
      .where('name', '=', 'OutboxEvent')
      .executeTakeFirst();
    return found?.last ?? 0;
  }

  async function look(): Promise<void> {
    try {
      const number = await last();
      for (const listener of listeners) if (number > listener.seen) listener.resolve(number);
    } catch (error) {
      for (const listener of listeners) listener.reject(error);
    }
    isLooking = false;
    if (listeners.size > 0) lookSoon();
  }

  function lookSoon(): void {
    if (isLooking) return;
    isLooking = true;
    setTimeout(() => void look(), everyMs).unref();
  }

  return {
    last,
    beyond: (seen, signal) =>
      new Promise((resolve, reject) => {
        const stop = () => listener.resolve(undefined);
        const forget = () => {
          listeners.delete(listener);
          signal.removeEventListener('abort', stop);
        };
        const listener: Listener = {
          seen,
          resolve: (number) => {
            forget();
            resolve(number);
          },
          reject: (error) => {
            forget();
            reject(error);
          },
        };
        if (signal.aborted) return resolve(undefined);
        listeners.add(listener);
        signal.addEventListener('abort', stop);
        lookSoon();
      }),
  };
}

/** Changes read at once; read on only when these were taken, so that nothing piles up for a slow reader. */
const batchSize = 50;

interface Following {
  readonly outbox: Outbox;
  /** Anew for each look: with the deadline of that look, in the name of whoever follows. */
  readonly reading: () => Reading;
  readonly signal: AbortSignal;
}

async function* changesFrom({ outbox, reading, signal }: Following, type: string, from: number, last: number) {
  let taken = from;
  let seen: number | undefined = last;
  while (seen !== undefined && !signal.aborted) {
    const { changes, upTo, isMore } = await changesAfter(reading(), [type], taken, batchSize);
    yield* changes;
    taken = upTo;
    if (!isMore) seen = await outbox.beyond(seen, signal);
  }
}

/**
 * The changes of `type` after `after`, or from this moment on, that may be read; in the order of commits, until `signal` is
 * aborted. Once it settles, nothing that is written afterwards is left out.
 */
export async function follow(
  following: Following,
  type: string,
  after: number | undefined,
): Promise<AsyncIterable<Change>> {
  const last = await following.outbox.last();
  return changesFrom(following, type, after ?? last, last);
}
