/**
 * What the segments of a store are searched by: a file beside each closed one, and in memory for the one that is written. An index
 * saves reading and decides nothing: one that is missing or not sound is made from its segment, and if it cannot be written,
 * the segment is read each time.
 */
import { createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from './chain.ts';
import type { Entries, Entry, Key } from './entries.ts';
import { follow, isStill } from './following.ts';
import { contentOf, type Extent, indexOf, lookUp, writeIndex } from './index-file.ts';
import { indexNameOf, segmentsIn, withFile } from './segments.ts';

export interface Indexes {
  readonly folder: string;
  /** Names, oldest first; the last is the one that is written. */
  segments(): readonly string[];
  /** What a segment says of a key; nothing of one that has been removed. */
  of(segment: string, key: Key): Promise<readonly Entry[]>;
  /** Writes the indexes closed segments lack, and reads what has been written since: a search then finds little left to do. */
  complete(): Promise<void>;
  /** Settles when nothing is written any more. */
  stop(): Promise<void>;
}

/** Whether a closed segment is what it was when it was indexed. */
const isWhole = async (path: string, extent: Extent): Promise<boolean> =>
  (await withFile(
    path,
    async (handle) => (await handle.stat()).size === extent.end && (await isStill(handle, extent)),
  )) ?? false;

/** @param key the audit's own, private. @param onFault told of an index that cannot be written. */
export function createIndexes(folder: string, key: KeyObject, onFault: (error: unknown) => void): Indexes {
  const publicKey = createPublicKey(key);
  const pathOf = (name: string): string => join(folder, name);
  let last: string | undefined;
  let written = { segment: '', read: follow('') };

  async function build(segment: string): Promise<Entries> {
    const read = segment === written.segment ? written.read : follow(pathOf(segment));
    const { entries, extent } = await read();
    try {
      await writeIndex(pathOf(indexNameOf(segment)), segment, await indexOf(extent, entries), key);
    } catch (error) {
      onFault(error);
    }
    return entries;
  }

  const building = new Map<string, Promise<Entries>>();
  /** Of several that want one index at once, one makes it. */
  function built(segment: string): Promise<Entries> {
    const underway = building.get(segment) ?? build(segment).finally(() => building.delete(segment));
    building.set(segment, underway);
    return underway;
  }

  async function ofClosed(segment: string, of: Key): Promise<readonly Entry[]> {
    const index = pathOf(indexNameOf(segment));
    const looked = await withFile(index, (handle) => lookUp(handle, segment, publicKey, of)).catch(() => undefined);
    if (looked && (await isWhole(pathOf(segment), looked.extent))) return looked.entries;
    return (await built(segment)).of(of);
  }

  async function ofWritten(segment: string, of: Key): Promise<readonly Entry[]> {
    if (written.segment !== segment) written = { segment, read: follow(pathOf(segment)) };
    return (await written.read()).entries.of(of);
  }

  const segments = (): readonly string[] => {
    const names = segmentsIn(folder);
    last = names.at(-1);
    return names;
  };

  const of = async (segment: string, key: Key): Promise<readonly Entry[]> => {
    try {
      return await (segment === last ? ofWritten(segment, key) : ofClosed(segment, key));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  };

  const sound = new Set<string>();
  let isStopped = false;
  async function complete(): Promise<void> {
    const names = segments();
    for (const segment of names) {
      if (isStopped) return;
      if (sound.has(segment)) continue;
      await of(segment, 0);
      if (segment !== names.at(-1)) sound.add(segment);
    }
  }

  let completing: Promise<void> = Promise.resolve();
  return {
    folder,
    segments,
    of,
    complete: () => {
      completing = completing.then(complete).catch(onFault);
      return completing;
    },
    stop: async () => {
      isStopped = true;
      await completing;
      await Promise.allSettled(building.values());
    },
  };
}

/** Makes the index of each closed segment that has one anew, and names those that say otherwise. */
export async function badIndexes(folder: string): Promise<readonly Finding[]> {
  const bad: Finding[] = [];
  for (const segment of segmentsIn(folder).slice(0, -1)) {
    const file = join(folder, indexNameOf(segment));
    if (!existsSync(file)) continue;
    const { entries, extent } = await follow(join(folder, segment))();
    const made = await indexOf(extent, entries);
    const held = contentOf(await readFile(file));
    if (!made.table.equals(held.table) || !made.body.equals(held.body))
      bad.push({ reason: 'INDEX_MISMATCH', file, line: 0, sequence: null });
  }
  return bad;
}
