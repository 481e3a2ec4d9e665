/** The store: an append-only chain on disk. Records of concurrent requests are written together and made durable at once. */
import { join } from 'node:path';
import { genesis, seal, sha256, type Tail, unseal } from './chain.ts';
import { type AppendFile, diskFiles, type Files } from './files.ts';
import { lock } from './lock.ts';
import type { Draft, Opened } from './record.ts';
import { dayOf, linesOf, nextSegment, segmentsIn } from './segments.ts';

export interface StoreOptions {
  readonly folder: string;
  /** Refuses a chain that ends where it cannot have ended. @throws {StoreDamaged}. */
  readonly guard: (tail: Tail) => Promise<void>;
  readonly files?: Files;
  readonly now?: () => Date;
  /** A segment that has reached this size, in bytes, is followed by another. */
  readonly segmentBytes?: number;
  /**
   * Shortest time between two writes, in milliseconds. A write to disk costs about 0.1 ms of CPU whatever it holds: this
   * bounds what the disk costs at any load, and makes a record wait no longer than this for the one before.
   */
  readonly paceMs?: number;
}

export interface Store {
  /** Takes the store, mends a torn tail and says so in the chain. @throws {AuditLocked | StoreDamaged} and the operating system's errors. */
  open(): Promise<void>;
  /** Settles with the record's sequence when it is durable; until then nothing of it may be relied on. */
  append(draft: Draft): Promise<number>;
  /** The last durable record. */
  tail(): Tail;
  /** Records that wait to be written. */
  waiting(): number;
  /** Settles when nothing waits to be written. */
  drained(): Promise<void>;
  stop(): Promise<void>;
}

export class StoreDamaged extends Error {
  override readonly name = 'StoreDamaged';
}

interface Writing {
  readonly release: () => void;
  file: AppendFile;
  segment: string;
  size: number;
  tail: Tail;
}

interface Waiting {
  readonly draft: Draft;
  readonly time: string;
  readonly resolve: (sequence: number) => void;
  readonly reject: (error: unknown) => void;
}

/** Where the chain ends on disk: its last record, the segment it goes on in, and what a crash left after the last whole line. */
function endOf(folder: string) {
  const segments = segmentsIn(folder);
  let torn = { bytes: 0, hash: '' };
  for (const segment of segments.toReversed()) {
    const lines = [...linesOf(join(folder, segment))];
    const isLast = segment === segments.at(-1);
    const rest = lines.at(-1)?.isWhole === false ? lines.pop() : undefined;
    if (rest && !isLast) throw damaged(rest.file, rest.line);
    if (rest) torn = { bytes: rest.bytes.length, hash: sha256(rest.bytes) };
    const last = lines.at(-1);
    if (!last) continue;
    const sealed = unseal(last.text);
    if (!sealed) throw damaged(last.file, last.line);
    return { segment: segments.at(-1), torn, tail: { sequence: sealed.record.sequence, hash: sealed.hash } };
  }
  return { segment: segments.at(-1), torn, tail: genesis };
}

const damaged = (file: string, line: number) =>
  new StoreDamaged(
    `审计存储已损坏:${file}:${line};请运行 npm run hub -- audit verify · the audit store is damaged at ${file}:${line}: run npm run hub -- audit verify`,
  );

export function createStore({
  folder,
  guard,
  files = diskFiles,
  now = () => new Date(),
  segmentBytes = 64_000_000,
  paceMs = 5,
}: StoreOptions): Store {
  let opening: Promise<Writing> | undefined;
  let durable: Tail = genesis;
  let queue: Waiting[] = [];
  let pumping: Promise<void> | undefined;

  async function write(writing: Writing, lines: readonly string[], tail: Tail): Promise<void> {
    const bytes = Buffer.from(`${lines.join('\n')}\n`);
    const before = writing.size;
    try {
      await writing.file.append(bytes);
    } catch (error) {
      opening = undefined;
      // What was not promised must not stay: the next to open the store would take it for recorded.
      await writing.file.truncate(before).catch(() => undefined);
      await writing.file.close().catch(() => undefined);
      writing.release();
      throw error;
    }
    writing.size += bytes.length;
    writing.tail = tail;
    durable = tail;
  }

  async function take(): Promise<Writing> {
    const release = lock(folder);
    try {
      const { segment, torn, tail } = endOf(folder);
      await guard(tail);
      const time = now().toISOString();
      const name = segment ?? nextSegment(undefined, time.slice(0, 10));
      const file = await files.open(folder, name);
      const size = file.size - torn.bytes;
      if (torn.bytes > 0) await file.truncate(size);
      const opened: Opened = { kind: 'OPENED', process: process.pid, torn: torn.bytes > 0 ? torn : null };
      const sealed = seal(opened, tail, time);
      const writing: Writing = { release, file, segment: name, size, tail };
      await write(writing, [sealed.line], sealed.tail);
      return writing;
    } catch (error) {
      release();
      throw error;
    }
  }

  function ready(): Promise<Writing> {
    opening ??= take().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  }

  /** A new day, or a segment that is full, begins a new segment. */
  async function roll(writing: Writing, time: string): Promise<void> {
    if (writing.size < segmentBytes && time.slice(0, 10) <= dayOf(writing.segment)) return;
    const segment = nextSegment(writing.segment, time.slice(0, 10));
    const file = await files.open(folder, segment);
    await writing.file.close().catch(() => undefined);
    Object.assign(writing, { file, segment, size: file.size } satisfies Partial<Writing>);
  }

  async function commit(batch: readonly Waiting[]): Promise<void> {
    try {
      const writing = await ready();
      await roll(writing, batch[0]?.time ?? '');
      const lines: string[] = [];
      const sealed: { readonly sequence: number; readonly waiting: Waiting }[] = [];
      let { tail } = writing;
      for (const waiting of batch) {
        try {
          const { line, tail: after } = seal(waiting.draft, tail, waiting.time);
          lines.push(line);
          tail = after;
          sealed.push({ sequence: tail.sequence, waiting });
        } catch (error) {
          waiting.reject(error);
        }
      }
      if (lines.length > 0) await write(writing, lines, tail);
      for (const { sequence, waiting } of sealed) waiting.resolve(sequence);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  let lastWrite = -Infinity;
  /** At least once around the event loop, so that requests which arrived together are written together. */
  async function pace(): Promise<void> {
    const wait = lastWrite + paceMs - performance.now();
    await new Promise<void>((resolve) => (wait > 0 ? setTimeout(resolve, wait) : setImmediate(resolve)));
    lastWrite = performance.now();
  }

  async function pump(): Promise<void> {
    while (queue.length > 0) {
      await pace();
      const batch = queue;
      queue = [];
      await commit(batch);
    }
    pumping = undefined;
  }

  return {
    open: async () => void (await ready()),
    append: (draft) =>
      new Promise((resolve, reject) => {
        queue.push({ draft, time: now().toISOString(), resolve, reject });
        pumping ??= pump();
      }),
    tail: () => durable,
    waiting: () => queue.length,
    drained: async () => pumping,
    stop: async () => {
      await pumping;
      const writing = await opening?.catch(() => undefined);
      opening = undefined;
      await writing?.file.close();
      writing?.release();
    },
  };
}
