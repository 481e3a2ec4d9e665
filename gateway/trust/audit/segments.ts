/** The store's files: one a day, more where a day is long; their names in order are the order of the chain. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Line } from './chain.ts';

const shape = /^(\d{4}-\d{2}-\d{2})-(\d{4})\.jsonl$/;

export const segmentsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => shape.test(name))
        .sort()
    : [];

/** The name after `last`: of `day`, unless the clock went back, which must not put a new segment before an old one. */
export function nextSegment(last: string | undefined, day: string): string {
  const [, lastDay = '', number = '0000'] = shape.exec(last ?? '') ?? [];
  return day > lastDay ? `${day}-0001.jsonl` : `${lastDay}-${String(Number(number) + 1).padStart(4, '0')}.jsonl`;
}

export const indexNameOf = (segment: string): string => segment.replace(/jsonl$/, 'idx');

/** Finished and unfinished ones. */
export const indexesIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.includes('.idx'));

export const dayOf = (segment: string): string => segment.slice(0, 10);

/** The lines of one file; what stands after the last line's end is a line that is not whole. */
export function* linesOf(file: string): Generator<Line> {
  // latin1 keeps every byte apart, so that no altered byte hides behind a replacement character.
  const text = readFileSync(file, 'latin1');
  let from = 0;
  for (let line = 1; from < text.length; line += 1) {
    const end = text.indexOf('\n', from);
    const isWhole = end >= 0;
    const bytes = Buffer.from(text.slice(from, isWhole ? end : undefined), 'latin1');
    yield { text: utf8(bytes), bytes, file, line, isWhole };
    from = isWhole ? end + 1 : text.length;
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes that are no UTF-8 become a text no record has. */
function utf8(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    return '';
  }
}

export function* linesIn(folder: string): Generator<Line> {
  for (const segment of segmentsIn(folder)) yield* linesOf(join(folder, segment));
}

/** Bytes read at a time. */
const chunkBytes = 250_000;

/** Lines of a file from a place in it, read little by little; only whole ones, so that it can be asked again when more is written. */
export async function* linesFrom(
  file: string,
  from: number,
): AsyncGenerator<{ readonly text: string; readonly end: number }> {
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

/** What `use` makes of a file; undefined where there is none. @throws the operating system's other errors. */
export async function withFile<Result>(
  file: string,
  use: (handle: FileHandle) => Promise<Result>,
): Promise<Result | undefined> {
  let handle: FileHandle;
  try {
    handle = await open(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return await use(handle);
  } finally {
    await handle.close();
  }
}

/** Bytes most lines have fewer of. */
const lineBytes = 4_096;

/** The line that begins there, without its end; undefined where it is not whole. */
export async function lineAt(handle: FileHandle, at: number): Promise<string | undefined> {
  for (let size = lineBytes; ; size *= 4) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size), 0, size, at);
    const end = buffer.indexOf(0x0a);
    if (end >= 0) return buffer.toString('utf8', 0, end);
    if (bytesRead < size) return undefined;
  }
}
