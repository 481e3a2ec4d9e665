/** Writes the department's own log of what the hub asked it: in batches, at a bounded cost, and no longer than it may be kept. */
import { closeSync, existsSync, mkdirSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail } from '@hub/schema/errors.ts';
import { exchangeFile, exchangeFiles, keptDays, type LoggedExchange } from '@hub/schema/exchange-log.ts';

export interface ExchangeLog {
  /** Notes an exchange before it is answered. @throws AUDIT_UNAVAILABLE for personal data while nothing can be written. */
  note(exchange: Omit<LoggedExchange, 'time'>): void;
  /** Settles when everything noted is written, or cannot be. */
  flush(): Promise<void>;
  stop(): Promise<void>;
}

export interface ExchangeLogOptions {
  readonly folder: string;
  readonly onError: (error: unknown) => void;
  readonly now?: () => Date;
  /** Shortest time between two writes, in milliseconds; a department that is killed loses at most so much of its log. */
  readonly paceMs?: number;
}

/** Exchanges that wait for a disk that does not write, at most; what discloses nothing is then let go. */
const mostWaiting = 10_000;

const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

/** Removes whole days that are past their time. */
function expire(folder: string, today: string): void {
  for (const { name, kind, day } of exchangeFiles(folder))
    if (day < dayBefore(today, keptDays[kind])) rmSync(join(folder, name), { force: true });
}

/** Whether a crash left the last line of a file half-written. */
function isTorn(file: string): boolean {
  if (!existsSync(file)) return false;
  const { size } = statSync(file);
  if (size === 0) return false;
  const descriptor = openSync(file, 'r');
  try {
    const last = Buffer.alloc(1);
    readSync(descriptor, last, 0, 1, size - 1);
    return last[0] !== 0x0a;
  } finally {
    closeSync(descriptor);
  }
}

export function keepExchanges({
  folder,
  onError,
  now = () => new Date(),
  paceMs = 50,
}: ExchangeLogOptions): ExchangeLog {
  let waiting: LoggedExchange[] = [];
  let isWriting = true;
  let today = '';
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<void> = Promise.resolve();
  /** Files this process has appended to, whose last line is its own. */
  const opened = new Set<string>();

  async function writeTo(name: string, exchanges: readonly LoggedExchange[]): Promise<void> {
    const file = join(folder, name);
    const mend = !opened.has(name) && isTorn(file) ? '\n' : '';
    const lines = exchanges.map((exchange) => `${JSON.stringify(exchange)}\n`).join('');
    await appendFile(file, mend + lines, { mode: 0o600 });
    opened.add(name);
  }

  async function write(): Promise<void> {
    const batch = waiting;
    if (batch.length === 0) return;
    waiting = [];
    const byFile = Map.groupBy(batch, ({ coordinates, time }) =>
      exchangeFile(coordinates.length > 0 ? 'personal' : 'other', time.slice(0, 10)),
    );
    try {
      const day = now().toISOString().slice(0, 10);
      if (day !== today) {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        expire(folder, day);
        today = day;
        opened.clear();
      }
      for (const [name, exchanges] of byFile) {
        await writeTo(name, exchanges);
        byFile.delete(name);
      }
      isWriting = true;
    } catch (error) {
      waiting = [...byFile.values()].flat().concat(waiting);
      if (isWriting) onError(error);
      isWriting = false;
      today = '';
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    last = last.then(write);
    return last;
  }
  const soon = (): void => {
    if (timer !== undefined) return;
    // Before the write, the timer is free again: what is noted meanwhile is written by the next.
    timer = setTimeout(() => void flush().then(() => waiting.length > 0 && soon()), paceMs);
    timer.unref();
  };

  return {
    note: (exchange) => {
      if (!isWriting) {
        soon();
        if (exchange.coordinates.length > 0) throw fail('AUDIT_UNAVAILABLE');
        if (waiting.length >= mostWaiting) return;
      }
      waiting.push({ ...exchange, time: now().toISOString() });
      soon();
    },
    flush,
    stop: flush,
  };
}
