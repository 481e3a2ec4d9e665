import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { genesis, seal } from '../trust/audit/chain.ts';
import { entries } from '../trust/audit/entries.ts';
import { diskFiles, type Files } from '../trust/audit/files.ts';
import { follow } from '../trust/audit/following.ts';
import { indexOf, writeIndex } from '../trust/audit/index-file.ts';
import { badIndexes, createIndexes, type Indexes } from '../trust/audit/indexes.ts';
import { type KeyFile, signingKey } from '../trust/audit/keys.ts';
import type { Draft } from '../trust/audit/record.ts';
import { newestFirst, type Pair } from '../trust/audit/search.ts';
import { newestNaming } from '../trust/audit/search-by-subject.ts';
import { indexNameOf, nextSegment, segmentsIn } from '../trust/audit/segments.ts';
import { type AuditUnderTest, auditUnderTest, intent, outcome, person } from './support/audit.ts';

let store: AuditUnderTest;
let faults: unknown[];
beforeEach(() => {
  store = auditUnderTest();
  faults = [];
});
afterEach(() => store.remove());

const other = 'PER-00000000000000000001';
const nobody = 'PER-99999999999999999999';

/** As another process would have it: each shares with the others what lies on disk. */
const indexes = (): Indexes =>
  createIndexes(store.config.folder, signingKey(store.config.key), (error) => faults.push(error));

async function pairsOf(subject = person, before?: number, over = indexes()): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for await (const pair of newestNaming(over, subject, before)) pairs.push(pair);
  return pairs;
}
const requestsOf = async (...asked: Parameters<typeof pairsOf>): Promise<string[]> =>
  (await pairsOf(...asked)).map((pair) => pair.intent.request);

/** What reading every line finds. */
async function readThrough(subject: string): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for await (const pair of newestFirst({ folder: store.config.folder }))
    if ([pair.intent, pair.outcome].some((record) => record?.subjects.includes(subject))) pairs.push(pair);
  return pairs;
}

const on = (day: string) => ({ now: () => new Date(`${day}T08:00:00.000Z`) });
const naming = <Kind extends Draft>(record: Kind, ...subjects: string[]): Kind => ({ ...record, subjects });
const index = (at: number): string => join(store.config.folder, indexNameOf(segmentsIn(store.config.folder)[at] ?? ''));

/** A day on which somebody else was asked about: the segments before it are closed. */
const anotherDay = (day: string) => store.fill([naming(intent(day), other)], on(day));

/** On each of three days a request about the person and one about another; the last day's segment is the one that is written. */
async function threeDays(): Promise<void> {
  let sequence = 0;
  for (const day of ['2026-03-01', '2026-03-02', '2026-03-03']) {
    const drafts: Draft[] = [];
    sequence += 1;
    for (const subject of [person, other]) {
      sequence += 1;
      drafts.push(naming(intent(`${day}/${subject}`), subject));
      drafts.push(naming(outcome(`${day}/${subject}`, sequence), subject));
      sequence += 1;
    }
    await store.fill(drafts, on(day));
  }
}
const threeRequests = ['2026-03-03', '2026-03-02', '2026-03-01'].map((day) => `${day}/${person}`);

/** Sealed as the store seals them, so many to a segment. */
function written(drafts: readonly Draft[], size: number): void {
  let tail = genesis;
  let segment: string | undefined;
  mkdirSync(store.config.folder);
  for (const [at, draft] of drafts.entries()) {
    if (at % size === 0) segment = nextSegment(segment, '2026-03-01');
    const sealed = seal(draft, tail, '2026-03-01T08:00:00.000Z');
    tail = sealed.tail;
    appendFileSync(join(store.config.folder, segment ?? ''), `${sealed.line}\n`);
  }
}

describe('the requests about one person', () => {
  test('are found in closed segments and in the one that is written, newest first, each with its outcome', async () => {
    await threeDays();
    const pairs = await pairsOf();
    expect(pairs.map((pair) => pair.intent.request)).toEqual(threeRequests);
    expect(pairs.map((pair) => pair.outcome?.request)).toEqual(threeRequests);
    expect(await requestsOf(nobody)).toEqual([]);
  });

  test('are read without the closed segments they do not stand in', async () => {
    await threeDays();
    await indexes().complete();
    const [first = ''] = segmentsIn(store.config.folder);
    const bytes = readFileSync(join(store.config.folder, first));
    // All but its last line, which the index is held against.
    const last = bytes.lastIndexOf(0x0a, bytes.length - 2) + 1;
    writeFileSync(join(store.config.folder, first), Buffer.concat([Buffer.alloc(last, 'x'), bytes.subarray(last)]));
    const before = readFileSync(index(0));
    expect(await requestsOf(nobody)).toEqual([]);
    // An index made anew would be of what stands there now.
    expect(readFileSync(index(0)).equals(before)).toBe(true);
  });

  test('are those whose answer named the person, too, where the question did not', async () => {
    await store.fill([naming(intent('list')), naming(outcome('list', 2), other, person)], on('2026-03-01'));
    await anotherDay('2026-03-02');
    expect(await requestsOf()).toEqual(['list']);
  });

  test.each([
    ['the question', [person], []],
    ['the answer', [], [person]],
    ['both', [person], [person]],
  ])(
    'are found where question and answer stand in two segments, two days apart, and %s names the person',
    async (_, asked, given) => {
      await store.fill([naming(intent('late'), ...asked)], on('2026-03-01'));
      await anotherDay('2026-03-02');
      await store.fill([naming(outcome('late', 2), ...given)], on('2026-03-03'));
      for (const isClosed of [false, true]) {
        if (isClosed) await anotherDay('2026-03-04');
        const [pair, ...more] = await pairsOf();
        expect([pair?.intent.request, pair?.outcome?.intent, more]).toEqual(['late', 2, []]);
      }
    },
  );

  test('are found where nothing is known of what became of them', async () => {
    await store.fill([intent('crashed')], on('2026-03-01'));
    await store.fill([intent('underway')], on('2026-03-02'));
    expect((await pairsOf()).map((pair) => [pair.intent.request, pair.outcome])).toEqual([
      ['underway', undefined],
      ['crashed', undefined],
    ]);
  });

  test('go on before a cursor', async () => {
    await threeDays();
    const pairs = await pairsOf();
    for (const [at, pair] of pairs.entries())
      expect(await requestsOf(person, pair.intent.sequence)).toEqual(threeRequests.slice(at + 1));
  });

  test('are what reading everything finds, however requests and segments fall', async () => {
    let state = 7;
    const below = (limit: number): number => {
      state = (state * 48_271) % 0x7fff_ffff;
      return state % limit;
    };
    const people = [person, other, 'PER-00000000000000000002'];
    const some = () => people.filter(() => below(3) === 0);
    const drafts: Draft[] = [];
    const open: number[] = [];
    while (drafts.length < 300) {
      const [ended] = below(2) === 0 ? open.splice(below(open.length + 1), 1) : [];
      if (ended === undefined) open.push(drafts.push(naming(intent(`r${drafts.length}`), ...some())));
      else drafts.push(naming(outcome(`to ${ended}`, ended), ...some()));
    }
    written(drafts, 7);
    expect(segmentsIn(store.config.folder).length).toBeGreaterThan(40);
    const shared = indexes();
    for (const subject of people)
      for (const before of [undefined, 250, 120]) {
        const expected = (await readThrough(subject)).filter((pair) => pair.intent.sequence < (before ?? Infinity));
        expect(expected.length).toBeGreaterThan(0);
        expect(await pairsOf(subject, before, shared)).toEqual(expected);
      }
  });
});

describe('while the store is written', () => {
  test('what is durable is found at once, also by a reader that looked before', async () => {
    const reader = indexes();
    const audit = store.create({ segmentBytes: 2_000 });
    await audit.open();
    for (let count = 1; count <= 12; count += 1) {
      const sequence = await audit.write(intent(`r${count}`));
      expect((await requestsOf(person, undefined, reader))[0]).toBe(`r${count}`);
      await audit.write(outcome(`r${count}`, sequence));
      const pairs = await pairsOf(person, undefined, reader);
      expect(pairs.map((pair) => pair.outcome?.request)).toEqual(pairs.map((pair) => pair.intent.request));
      expect(pairs).toHaveLength(count);
    }
    expect(segmentsIn(store.config.folder).length).toBeGreaterThan(3);
    await audit.stop();
  });

  test('searches at once disturb neither each other nor the writing', async () => {
    const reader = indexes();
    const audit = store.create({ segmentBytes: 5_000 });
    await audit.open();
    const found = await Promise.all(
      Array.from({ length: 40 }, async (_, count) => {
        await audit.write(intent(`r${count}`));
        return requestsOf(person, undefined, reader);
      }),
    );
    for (const [count, requests] of found.entries()) expect(requests).toContain(`r${count}`);
    await audit.stop();
  });

  test('what the disk did not keep is found no longer, and what was written in its place is', async () => {
    let isFull = false;
    const files: Files = {
      open: async (folder, name) => {
        const file = await diskFiles.open(folder, name);
        const append: typeof file.append = async (bytes) => {
          await file.append(bytes);
          if (!isFull || !/^\d/.test(name)) return;
          // Read when it stands in the file, and before it is cut off again.
          expect(await requestsOf(person, undefined, reader)).toEqual(['refused', 'kept']);
          throw new Error('ENOSPC');
        };
        return { ...file, append };
      },
    };
    const reader = indexes();
    const audit = store.create({ files });
    await audit.open();
    await audit.write(intent('kept'));
    isFull = true;
    await expect(audit.write(intent('refused'))).rejects.toThrow();
    isFull = false;
    await audit.write(intent('after'));
    expect(await requestsOf(person, undefined, reader)).toEqual(['after', 'kept']);
    await audit.stop();
  });
});

describe('an index that is not the one its segment needs', () => {
  /** The index of the first day as somebody without the key would make it: the person left out. */
  function forge(file: string): void {
    const bytes = readFileSync(file);
    bytes.fill(0, bytes.length - 22);
    writeFileSync(file, bytes);
  }

  async function ofAnotherStore(): Promise<void> {
    const elsewhere = auditUnderTest();
    await elsewhere.fill([intent('elsewhere'), naming(outcome('elsewhere', 2), other)], on('2026-03-01'));
    await elsewhere.fill([intent('later')], on('2026-03-02'));
    await createIndexes(elsewhere.config.folder, signingKey(store.config.key), () => undefined).complete();
    copyFileSync(join(elsewhere.config.folder, '2026-03-01-0001.idx'), index(0));
    elsewhere.remove();
  }

  /** The first day's segment as it is, and nobody in it. */
  async function emptied(key: KeyFile): Promise<void> {
    const { extent } = await follow(store.segment(0))();
    await writeIndex(index(0), basename(store.segment(0)), await indexOf(extent, entries()), signingKey(key));
  }

  async function ofAnotherKey(): Promise<void> {
    const elsewhere = auditUnderTest();
    await emptied(elsewhere.config.key);
    elsewhere.remove();
  }

  async function whenShorter(): Promise<void> {
    const whole = readFileSync(store.segment(0));
    const lines = whole.toString().split('\n');
    writeFileSync(store.segment(0), `${lines.slice(0, 1).join('\n')}\n`);
    rmSync(index(0));
    await indexes().complete();
    writeFileSync(store.segment(0), whole);
  }

  test.each<[string, () => void | Promise<void>]>([
    ['missing', () => rmSync(index(0))],
    ['empty', () => truncateSync(index(0))],
    ['cut off in its table', () => truncateSync(index(0), 5_000)],
    ['cut off in its entries', () => truncateSync(index(0), statSync(index(0)).size - 22)],
    ['of another day', () => copyFileSync(index(1), index(0))],
    ['of another store under the same key', ofAnotherStore],
    ['under another key', ofAnotherKey],
    ['of its segment before it was whole', whenShorter],
    ['of another format', () => writeFileSync(index(0), readFileSync(index(0)).fill('x', 0, 8))],
    ['forged', () => forge(index(0))],
  ])('because it is %s changes no answer, and is made anew', async (_, harm) => {
    await threeDays();
    await indexes().complete();
    const sound = readFileSync(index(0));
    await harm();
    for (const subject of [person, other])
      expect(await requestsOf(subject)).toEqual(threeRequests.map((request) => request.replace(person, subject)));
    expect(readFileSync(index(0)).equals(sound)).toBe(true);
    expect(faults).toEqual([]);
  });

  test('and cannot be written changes no answer either, and is told', async () => {
    await threeDays();
    // Not even an administrator writes a file over a folder.
    mkdirSync(index(0));
    expect(await requestsOf()).toEqual(threeRequests);
    expect(faults).toHaveLength(1);
  });

  test('shows nobody a record that was altered', async () => {
    await threeDays();
    await indexes().complete();
    const file = store.segment(0);
    writeFileSync(file, readFileSync(file, 'utf8').replace('Person.corrections', 'Person.correctionz'));
    expect(await requestsOf()).toEqual(threeRequests.slice(0, 2));
  });

  test('is named by verify, and nothing else is', async () => {
    await threeDays();
    await indexes().complete();
    expect(await badIndexes(store.config.folder)).toEqual([]);
    forge(index(0));
    expect(await badIndexes(store.config.folder)).toEqual([
      { reason: 'INDEX_MISMATCH', file: index(0), line: 0, sequence: null },
    ]);
    rmSync(index(0));
    expect(await badIndexes(store.config.folder)).toEqual([]);
  });

  test('is named by verify also where the audit’s own key signed it', async () => {
    await threeDays();
    await emptied(store.config.key);
    expect(await badIndexes(store.config.folder)).toHaveLength(1);
  });
});

test('an index is removed with its segment, and one left without a segment too', async () => {
  await threeDays();
  await indexes().complete();
  writeFileSync(`${index(0)}.1234`, 'unfinished');
  writeFileSync(join(store.config.folder, '2025-01-01-0001.idx'), 'left over');
  const audit = store.create(on('2026-03-13'), { keptDays: 10 });
  await audit.open();
  await audit.stop();
  expect(readdirSync(store.config.folder).filter((name) => /^\d/.test(name))).toEqual([
    '2026-03-02-0001.idx',
    '2026-03-02-0001.jsonl',
    '2026-03-03-0001.jsonl',
    '2026-03-13-0001.jsonl',
  ]);
  expect(await requestsOf()).toEqual(threeRequests.slice(0, 2));
});
