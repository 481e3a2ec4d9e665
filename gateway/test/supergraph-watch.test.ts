import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readingOf } from '../supergraph/reading.ts';
import { type Watch, watchFile } from '../supergraph/watch.ts';

const folder = mkdtempSync(join(tmpdir(), 'tongchou-'));
const file = join(folder, 'supergraph.graphql');
let taken: string[];
let watch: Watch;

beforeEach(() => {
  writeFileSync(file, 'first');
  taken = [];
  const take = async (read: () => { readonly text: string }) => {
    try {
      taken.push(read().text);
    } catch {
      taken.push('unreadable');
    }
  };
  watch = watchFile({ file, everyMs: 0, known: readingOf(file).hash, take });
});
afterEach(() => watch.stop());

const look = async (times = 1): Promise<void> => {
  for (let time = 0; time < times; time += 1) await watch.look();
};

describe('the supergraph file', () => {
  test('is left alone while it is what is known of it, written anew or not', async () => {
    await look(3);
    writeFileSync(file, 'first');
    await look(3);
    expect(taken).toEqual([]);
  });

  test('is taken when two looks found the same, and once', async () => {
    writeFileSync(file, 'second');
    await look();
    expect(taken).toEqual([]);
    await look(3);
    expect(taken).toEqual(['second']);
  });

  test('is not taken while it is being written', async () => {
    for (const part of ['s', 'se', 'sec', 'seco']) {
      writeFileSync(file, part);
      await look();
    }
    expect(taken).toEqual([]);
    writeFileSync(file, 'second');
    await look(2);
    expect(taken).toEqual(['second']);
  });

  test('is not taken where it was another for a moment', async () => {
    writeFileSync(file, 'second');
    await look();
    writeFileSync(file, 'first');
    await look(2);
    expect(taken).toEqual([]);
  });

  test('is taken again when it is put back', async () => {
    writeFileSync(file, 'second');
    await look(2);
    writeFileSync(file, 'first');
    await look(2);
    expect(taken).toEqual(['second', 'first']);
  });

  test('is told to be missing once, when two looks did not find it', async () => {
    rmSync(file);
    await look();
    expect(taken).toEqual([]);
    await look(3);
    expect(taken).toEqual(['unreadable']);
  });
});
