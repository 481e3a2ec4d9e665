/** The edition that is served and how another takes its place: prepared beside it, then at once, and the one before ends with its last exchange. */
import type { Log } from '../engine/asking.ts';
import type { Meter } from '../metrics/meter.ts';
import type { Edition } from './edition.ts';
import { SupergraphError, type SupergraphFault } from './fault.ts';
import type { Reading } from './reading.ts';

/** The file as it is now holds what is not served. */
export interface Refusal {
  readonly code: SupergraphFault;
  /** Undefined where the file cannot be read. */
  readonly hash: string | undefined;
  readonly at: string;
}

export interface EditionState {
  readonly hash: string;
  /** Since when it is served. */
  readonly since: string;
  /** Editions whose engine runs: the one served, and those somebody still works with. */
  readonly running: number;
  readonly refused: Refusal | undefined;
}

export interface Editions {
  current(): Edition;
  state(): EditionState;
  /** Prepares what was read and serves it, or refuses it and goes on; never throws, one reading after the other. */
  offer(read: () => Reading): Promise<void>;
  /** Waits for who works with an edition. */
  stop(): Promise<void>;
}

export interface EditionsOptions {
  readonly first: Edition;
  /** @throws {SupergraphError} for what is not to be served; then nothing of it is left. */
  readonly prepare: (reading: Reading, before: Edition) => Promise<Edition>;
  readonly meter: Meter;
  readonly log: Log;
  readonly now?: () => Date;
}

export function keepEditions({ first, prepare, meter, log, now = () => new Date() }: EditionsOptions): Editions {
  let current = first;
  let since = now().toISOString();
  let refused: Refusal | undefined;
  let isStopped = false;
  const running = new Map<Edition, Promise<void>>();

  /** Stops once its last exchange has ended. */
  function retire(edition: Edition): Promise<void> {
    const { inUse, streams, engine } = edition.hub;
    streams.retire(edition.hub);
    const ended = inUse
      .idle()
      .then(() => engine.stop())
      .catch((error: unknown) => log.error({ hash: edition.hash, error }, 'an engine did not stop'))
      .then(() => void running.delete(edition));
    running.set(edition, ended);
    return ended;
  }

  function refuse(error: unknown, hash: string | undefined): void {
    const code = error instanceof SupergraphError ? error.code : 'SUPERGRAPH_UNPLANNABLE';
    refused = { code, hash, at: now().toISOString() };
    meter.supergraphs.refused.set(code, (meter.supergraphs.refused.get(code) ?? 0) + 1);
    log.error(
      { code, hash, served: current.hash, error },
      '新的超图不予采用,继续提供原有服务 · the supergraph on disk is refused, the one before is served on',
    );
  }

  async function take(read: () => Reading): Promise<void> {
    if (isStopped) return;
    let hash: string | undefined;
    try {
      const reading = read();
      hash = reading.hash;
      if (hash !== current.hash) {
        const next = await prepare(reading, current);
        const before = current;
        [current, since] = [next, now().toISOString()];
        meter.supergraphs.swapped += 1;
        log.info({ hash, before: before.hash }, 'another supergraph is served');
        void retire(before);
      }
      refused = undefined;
    } catch (error) {
      refuse(error, hash);
    }
  }

  let last: Promise<void> = Promise.resolve();
  return {
    current: () => current,
    state: () => ({ hash: current.hash, since, running: running.size + 1, refused }),
    offer: (read) => {
      last = last.then(() => take(read));
      return last;
    },
    stop: async () => {
      isStopped = true;
      await last;
      await Promise.all([...running.values(), retire(current)]);
    },
  };
}
