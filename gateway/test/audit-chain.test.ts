import { copyFileSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicTextOf } from '@hub/schema/audit-head.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { seal, sha256, unseal } from '../trust/audit/chain.ts';
import { fileKeeper } from '../trust/audit/heads.ts';
import { signingKey } from '../trust/audit/keys.ts';
import { segmentsIn } from '../trust/audit/segments.ts';
import { verifyStore } from '../trust/audit/verify.ts';
import { type AuditUnderTest, auditUnderTest, intent, outcome, rewrite } from './support/audit.ts';

let store: AuditUnderTest;
let whole: Buffer;
let key: string;

/** Six records in one segment: the opening, five of requests; a head at the opening, one at the stop, each with one owner. */
beforeAll(async () => {
  store = auditUnderTest();
  const owners = [fileKeeper('justice', store.config.heads, 'justice.jsonl')];
  const drafts = [intent('a'), outcome('a', 2), intent('b'), outcome('b', 4), intent('c')];
  await store.fill(drafts, { owners, now: () => new Date('2026-03-01T08:00:00.000Z') });
  whole = readFileSync(store.segment());
  key = publicTextOf(signingKey(store.config.key));
});
afterAll(() => store.remove());
beforeEach(() => writeFileSync(store.segment(), whole));

const verify = () => verifyStore({ ...store.config, key });
/** As an auditor elsewhere, who does not have the key. */
const unpinned = ({ config: { folder, heads } }: AuditUnderTest) => ({ folder, heads });
const first = () => verify().findings[0];
const heads = (keeper: 'gateway' | 'justice') =>
  keeper === 'gateway' ? join(store.config.folder, 'heads.jsonl') : join(store.config.heads, 'justice.jsonl');

describe('a store nobody touched', () => {
  test('verifies, and every copy of the heads agrees with it', () => {
    const { records, segments, copies, keys, findings } = verify();
    expect({ records, segments, keys, findings }).toEqual({ records: 6, segments: 1, keys: [key], findings: [] });
    expect(copies.map(({ keeper, heads: held }) => [keeper, held.at(-1)?.sequence])).toEqual([
      ['gateway', 6],
      ['justice', 6],
    ]);
  });
});

describe('tampering with any byte', () => {
  let small: AuditUnderTest;
  beforeAll(async () => {
    small = auditUnderTest();
    const owners = [fileKeeper('justice', small.config.heads, 'justice.jsonl')];
    await small.fill([intent('a'), outcome('a', 2)], { owners });
  });
  afterAll(() => small.remove());

  /** Every byte changed in two ways; gives those for which no finding names their line. */
  function unlocated(file: string): number[] {
    const bytes = readFileSync(file);
    const places = { ...small.config, key: publicTextOf(signingKey(small.config.key)) };
    let line = 1;
    const missed: number[] = [];
    for (const [offset, byte] of bytes.entries()) {
      for (const changed of [byte ^ 1, 0x0a]) {
        if (changed === byte) continue;
        writeFileSync(file, bytes.with(offset, changed));
        const [finding] = verifyStore(places).findings.filter((each) => each.file === file);
        if (finding?.line !== line || !['ALTERED', 'TRUNCATED'].includes(finding.reason)) missed.push(offset);
      }
      if (byte === 0x0a) line += 1;
    }
    writeFileSync(file, bytes);
    expect(verifyStore(places).findings).toEqual([]);
    return missed;
  }

  test('of a record is found, in the line it stands in', () => {
    expect(unlocated(small.segment())).toEqual([]);
  }, 60_000);

  test('of a head is found, in the line of the copy it stands in', () => {
    expect(unlocated(join(small.config.folder, 'heads.jsonl'))).toEqual([]);
    expect(unlocated(join(small.config.heads, 'justice.jsonl'))).toEqual([]);
  }, 60_000);
});

describe('records', () => {
  test.each([1, 2, 3, 4, 5])('taken out at line %i are missed where they stood', (line) => {
    rewrite(store.segment(), (lines) => lines.toSpliced(line - 1, 1));
    expect(first()).toMatchObject({ reason: 'MISSING', line, sequence: line });
  });

  test.each([1, 2, 3, 4, 5])('swapped at line %i are told from missing ones', (line) => {
    rewrite(store.segment(), (lines) => lines.with(line - 1, lines[line] ?? '').with(line, lines[line - 1] ?? ''));
    expect(first()).toMatchObject({ reason: 'REORDERED', line, sequence: line });
  });

  test('told twice are told once too often', () => {
    rewrite(store.segment(), (lines) => lines.toSpliced(3, 0, lines[1] ?? ''));
    expect(first()).toMatchObject({ reason: 'REORDERED', line: 4, sequence: 2 });
  });

  test('cut off at any byte are missed at the end', () => {
    const lines = whole.toString().split('\n');
    let cut = whole.length;
    for (let line = 6; line >= 1; line -= 1) {
      for (const bytes of [0, 1, 200]) {
        truncateSync(store.segment(), cut - (bytes === 0 ? (lines[line - 1]?.length ?? 0) + 1 : bytes));
        expect(first()).toMatchObject({ reason: 'TRUNCATED', sequence: line });
        writeFileSync(store.segment(), whole);
      }
      cut -= Buffer.byteLength(`${lines[line - 1]}\n`);
    }
  });

  test('removed altogether are missed, since heads over them are signed', () => {
    rmSync(store.segment());
    expect(verifyStore({ ...store.config, key }).findings[0]).toMatchObject({ reason: 'TRUNCATED', sequence: 1 });
    writeFileSync(join(store.config.folder, '2026-03-01-0001.jsonl'), whole);
  });
});

describe('a forger with the rules at hand', () => {
  const forged = (text: string) => text.replace('Person.corrections', 'Person.birthYear');

  test('who rewrites a record under a hash of its own is found by the record after it', () => {
    rewrite(store.segment(), (lines) => {
      const { record } = JSON.parse(forged(lines[1] ?? ''));
      const { sequence, previous, time, ...draft } = record;
      return lines.with(1, seal(draft, { sequence: sequence - 1, hash: previous }, time).line);
    });
    expect(unseal(readFileSync(store.segment(), 'utf8').split('\n')[1] ?? '')).toBeDefined();
    expect(first()).toMatchObject({ reason: 'ALTERED', line: 2, sequence: 2 });
  });

  test('who rewrites the whole chain from a record on is found by the first signed head after it', () => {
    rewrite(store.segment(), (lines) => {
      let tail = { sequence: 1, hash: unseal(lines[0] ?? '')?.hash ?? '' };
      return lines.map((line, index) => {
        if (index === 0) return line;
        const { sequence, previous, time, ...draft } = JSON.parse(forged(line)).record;
        const sealed = seal(draft, tail, time);
        tail = sealed.tail;
        return sealed.line;
      });
    });
    expect(first()).toMatchObject({ reason: 'HEAD_MISMATCH', sequence: 6, since: 2 });
  });

  test('who cuts the store and its own heads alike is found by the owner’s copy', () => {
    const own = readFileSync(heads('gateway'));
    rewrite(store.segment(), (lines) => lines.slice(0, 1));
    rewrite(heads('gateway'), (lines) => lines.slice(0, 1));
    expect(first()).toMatchObject({ reason: 'TRUNCATED', line: 1, sequence: 2 });
    writeFileSync(heads('gateway'), own);
  });

  test('who signs heads with another key is found by the key', async () => {
    const other = auditUnderTest();
    await other.fill([intent('x')]);
    const own = readFileSync(heads('justice'));
    copyFileSync(join(other.config.folder, 'heads.jsonl'), heads('justice'));
    expect(verify().findings).toContainEqual({ reason: 'ALTERED', file: heads('justice'), line: 1, sequence: null });
    writeFileSync(heads('justice'), own);
    other.remove();
  });

  test('who takes a head out of an owner’s copy is found there', () => {
    const own = readFileSync(heads('justice'));
    rewrite(heads('justice'), (lines) => lines.slice(1));
    expect(verify().findings).toContainEqual({ reason: 'MISSING', file: heads('justice'), line: 1, sequence: null });
    writeFileSync(heads('justice'), own);
    rewrite(heads('justice'), (lines) => lines.slice(0, 1));
    expect(verify().findings).toEqual([{ reason: 'TRUNCATED', file: heads('justice'), line: 1, sequence: null }]);
    writeFileSync(heads('justice'), own);
  });
});

describe('several segments', () => {
  let days: AuditUnderTest;
  beforeAll(async () => {
    days = auditUnderTest();
    let day = 0;
    const now = () => new Date(Date.UTC(2026, 2, Math.floor(day++ / 2) + 1));
    await days.fill([intent('a'), outcome('a', 2), intent('b'), outcome('b', 4), intent('c'), outcome('c', 6)], {
      now,
    });
  });
  afterAll(() => days.remove());

  test('are one chain, a file a day', () => {
    expect(segmentsIn(days.config.folder).length).toBeGreaterThan(2);
    expect(verifyStore(unpinned(days)).findings).toEqual([]);
  });

  test('of which one is taken away are found at the next; of which two change names, as reordered', () => {
    const [one, two] = [days.segment(1), days.segment(2)];
    renameSync(one, `${one}.gone`);
    expect(verifyStore(unpinned(days)).findings[0]).toMatchObject({ reason: 'MISSING', file: two, line: 1 });
    renameSync(two, one);
    renameSync(`${one}.gone`, two);
    expect(verifyStore(unpinned(days)).findings[0]).toMatchObject({ reason: 'REORDERED', file: one, line: 1 });
  });

  test('are also begun when one is full, and when the clock goes back', async () => {
    const small = auditUnderTest();
    const instants = ['2026-03-02T00:00:00Z', '2026-03-01T00:00:00Z'];
    const now = () => new Date(instants.shift() ?? '2026-03-01T12:00:00Z');
    await small.fill([intent('a'), outcome('a', 2)], { segmentBytes: 100, now });
    expect(segmentsIn(small.config.folder)).toEqual([
      '2026-03-02-0001.jsonl',
      '2026-03-02-0002.jsonl',
      '2026-03-02-0003.jsonl',
    ]);
    expect(verifyStore(unpinned(small)).findings).toEqual([]);
    small.remove();
  });
});

test('a line is its record under its SHA-256, and holds the hash of the line before', () => {
  const [one = '', two = ''] = whole.toString().split('\n');
  const [, hash = '', record = ''] = /^\{"hash":"(\w{64})","record":(.*)\}$/.exec(two) ?? [];
  expect(sha256(record)).toBe(hash);
  expect(JSON.parse(record).previous).toBe(JSON.parse(one).hash);
});
