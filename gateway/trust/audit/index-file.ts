/**
 * The only place that knows how the index of a closed segment lies on disk: a table of 256 buckets with their digests, signed
 * with the audit's key, then the entries of each bucket. A search reads the table and one bucket, and neither the segment nor
 * the whole index; what the gateway did not sign, or what was changed since, is no index.
 */
import { hash, type KeyObject, sign, verify } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import type { Entries, Entry, Key } from './entries.ts';

/** How far a segment was read. */
export interface Extent {
  /** Bytes. */
  readonly end: number;
  /** Offset of the last line. */
  readonly last: number;
  /** SHA-256 of the last line with its end, hex: by the chain, of every line before it too. */
  readonly digest: string;
}

/** Format and version. */
const magic = Buffer.from('tcindex1');
const buckets = 256;
/** Offsets in the table. */
const at = { end: 8, last: 16, digest: 24, counts: 56, digests: 56 + 4 * buckets } as const;
const tableBytes = at.digests + 32 * buckets;
const headBytes = tableBytes + 64;
/** Key's digest (8), intent's sequence (6), offset of the intent (4) and of the outcome (4). */
const entryBytes = 22;
const nowhere = 0xffff_ffff;

/** Keys between two looks at whoever else waits for this process. */
const breath = 2_000;

const sha256 = (bytes: Uint8Array): Buffer => hash('sha256', bytes, 'buffer');

/** The beginning of a key's SHA-256, a byte a character. */
const digestOf = (key: Key): string =>
  hash('sha256', typeof key === 'number' ? `intent ${key}` : key, 'binary').slice(0, 8);

/** A signature over an index can be taken for nothing else, and not for that of another segment. */
const signedText = (segment: string, table: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`tongchou audit index\n${segment}\n`), table]);

function write(body: Buffer, from: number, digest: string, { sequence, intent, outcome }: Entry): void {
  body.write(digest, from, 'latin1');
  body.writeUIntBE(sequence, from + 8, 6);
  body.writeUInt32BE(intent ?? nowhere, from + 14);
  body.writeUInt32BE(outcome ?? nowhere, from + 18);
}

const offsetAt = (body: Buffer, from: number): number | null => {
  const offset = body.readUInt32BE(from);
  return offset === nowhere ? null : offset;
};

const entryAt = (body: Buffer, from: number): Entry => ({
  sequence: body.readUIntBE(from + 8, 6),
  intent: offsetAt(body, from + 14),
  outcome: offsetAt(body, from + 18),
});

/** What of an index follows from its segment alone: everything but the signature. */
export interface IndexContent {
  readonly table: Buffer;
  readonly body: Buffer;
}

export async function indexOf({ end, last, digest }: Extent, entries: Entries): Promise<IndexContent> {
  const counts = new Uint32Array(buckets);
  const keys: { readonly digest: string; readonly bucket: number; readonly found: readonly Entry[] }[] = [];
  for (const [key, found] of entries.all()) {
    const of = digestOf(key);
    const bucket = of.charCodeAt(0);
    counts[bucket] = (counts[bucket] ?? 0) + found.length;
    if (keys.push({ digest: of, bucket, found }) % breath === 0) await setImmediate();
  }
  let total = 0;
  /** Where the next entry of each bucket goes. */
  const ends = counts.map((count) => {
    total += count;
    return (total - count) * entryBytes;
  });
  const body = Buffer.alloc(total * entryBytes);
  for (const [index, { digest: of, bucket, found }] of keys.entries()) {
    let to = ends[bucket] ?? 0;
    for (const entry of found) {
      write(body, to, of, entry);
      to += entryBytes;
    }
    ends[bucket] = to;
    if (index % breath === 0) await setImmediate();
  }
  const table = Buffer.alloc(tableBytes);
  magic.copy(table);
  table.writeBigUInt64BE(BigInt(end), at.end);
  table.writeBigUInt64BE(BigInt(last), at.last);
  table.write(digest, at.digest, 'hex');
  for (const [bucket, count] of counts.entries()) {
    const to = ends[bucket] ?? 0;
    table.writeUInt32BE(count, at.counts + 4 * bucket);
    sha256(body.subarray(to - count * entryBytes, to)).copy(table, at.digests + 32 * bucket);
  }
  return { table, body };
}

/** Puts an index in its place whole: a reader finds the one before, none, or this one. @throws the operating system's errors. */
export async function writeIndex(file: string, segment: string, { table, body }: IndexContent, key: KeyObject) {
  const unfinished = `${file}.${process.pid}`;
  try {
    const handle = await open(unfinished, 'w', 0o600);
    try {
      await handle.writeFile(Buffer.concat([table, sign(null, signedText(segment, table), key), body]));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** The content of an index, whoever signed it. */
export const contentOf = (bytes: Buffer): IndexContent => ({
  table: bytes.subarray(0, tableBytes),
  body: bytes.subarray(headBytes),
});

async function read(handle: FileHandle, length: number, from: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, from);
  return buffer.subarray(0, bytesRead);
}

export interface Looked {
  /** How far the segment went when it was indexed. */
  readonly extent: Extent;
  /** The key's, and those of another whose digest begins alike. */
  readonly entries: readonly Entry[];
}

/** What an index says of a key; undefined where it is not `segment`'s, not signed with `key`, or not what was signed. */
export async function lookUp(
  handle: FileHandle,
  segment: string,
  key: KeyObject,
  of: Key,
): Promise<Looked | undefined> {
  const head = await read(handle, headBytes, 0);
  const table = head.subarray(0, tableBytes);
  if (head.length < headBytes || !verify(null, signedText(segment, table), key, head.subarray(tableBytes)))
    return undefined;
  if (!table.subarray(0, magic.length).equals(magic)) return undefined;
  const digest = digestOf(of);
  const bucket = digest.charCodeAt(0);
  const countOf = (number: number): number => table.readUInt32BE(at.counts + 4 * number);
  let before = 0;
  for (let number = 0; number < bucket; number += 1) before += countOf(number);
  const body = await read(handle, countOf(bucket) * entryBytes, headBytes + before * entryBytes);
  const promised = table.subarray(at.digests + 32 * bucket, at.digests + 32 * (bucket + 1));
  if (!sha256(body).equals(promised)) return undefined;
  const wanted = Buffer.from(digest, 'latin1');
  const entries: Entry[] = [];
  for (let from = 0; from < body.length; from += entryBytes)
    if (wanted.equals(body.subarray(from, from + 8))) entries.push(entryAt(body, from));
  return {
    extent: {
      end: Number(table.readBigUInt64BE(at.end)),
      last: Number(table.readBigUInt64BE(at.last)),
      digest: table.toString('hex', at.digest, at.digest + 32),
    },
    entries,
  };
}
