/** Reads one segment for what it is searched by, and goes on from there when it has grown. */
import { hash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import type { Sealed } from './chain.ts';
import { type Entries, entries } from './entries.ts';
import type { Extent } from './index-file.ts';
import { linesFrom } from './segments.ts';

export interface Followed {
  readonly entries: Entries;
  readonly extent: Extent;
}

const sha256 = (bytes: string | Uint8Array): string => hash('sha256', bytes);

/** Whether the lines of a segment up to there are those that were read. */
export async function isStill(segment: FileHandle, { last, end, digest }: Extent): Promise<boolean> {
  const { buffer, bytesRead } = await segment.read(Buffer.alloc(end - last), 0, end - last, last);
  return sha256(buffer.subarray(0, bytesRead)) === digest;
}

interface Reading extends Followed {
  extent: Extent;
  /** Of the last record; empty before the first, undefined where a line did not follow from the one before. */
  hash: string | undefined;
}

const beginning = (): Reading => ({ entries: entries(), extent: { end: 0, last: 0, digest: sha256('') }, hash: '' });

/** A line is taken at its word here: whether it is what it hashes to is looked at where it is found. */
function see(reading: Reading, text: string, at: number): void {
  try {
    const { hash: own, record } = JSON.parse(text) as Sealed;
    reading.entries.see(record, at);
    reading.hash = reading.hash === '' || reading.hash === record.previous ? own : undefined;
  } catch {
    reading.hash = undefined;
  }
}

/** @returns what reads the file up to its last whole line. @throws the operating system's errors. */
export function follow(file: string): () => Promise<Followed> {
  let reading = beginning();

  /** What could not be made durable is cut off again, and other lines stand in its place. */
  async function isSame(): Promise<boolean> {
    const handle = await open(file);
    try {
      return reading.hash !== undefined && (await isStill(handle, reading.extent));
    } finally {
      await handle.close();
    }
  }

  async function goOn(): Promise<Followed> {
    if (!(await isSame())) reading = beginning();
    let { end: last } = reading.extent;
    let line: string | undefined;
    let at = last;
    try {
      for await (const { text, end } of linesFrom(file, at)) {
        see(reading, text, at);
        [line, last, at] = [text, at, end];
      }
    } catch (error) {
      reading = beginning();
      throw error;
    }
    if (line !== undefined) reading.extent = { end: at, last, digest: sha256(`${line}\n`) };
    return reading;
  }

  let going: Promise<unknown> = Promise.resolve();
  return () => {
    const next = going.then(goOn, goOn);
    going = next.catch(() => undefined);
    return next;
  };
}
