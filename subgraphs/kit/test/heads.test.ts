import { generateKeyPairSync } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Head, headLine, publicTextOf, signHead } from '@hub/schema/audit-head.ts';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { keptHeads } from '../heads.ts';

const { privateKey: key } = generateKeyPairSync('ed25519');
const { privateKey: otherKey } = generateKeyPairSync('ed25519');
const headAt = (number: number, sequence = number * 10, by = key, next?: string): Head =>
  signHead({ sequence, hash: String(number).repeat(64).slice(0, 64) }, number, '2026-03-01T08:00:00.000Z', by, next);
/** A head that announces the other key. */
const announcing = (number: number): Head => headAt(number, number * 10, key, publicTextOf(otherKey));

let home: string;
let file: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tongchou-heads-'));
  file = join(home, 'audit-heads', 'justice.jsonl');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('a department keeps the signed heads of the hub', () => {
  test('in order, for good, and tells which is its last', () => {
    const heads = keptHeads(file);
    expect(heads.last()).toBe(0);
    expect(heads.keep([headAt(1), headAt(2)])).toBe(true);
    expect(keptHeads(file).last()).toBe(2);
    expect(keptHeads(file).after(1)).toEqual([headLine(headAt(2))]);
  });

  test.each([
    ['one it holds already, over another record', headAt(2, 25)],
    ['one past the next', headAt(4)],
    ['one over a record before the last', headAt(3, 15)],
    ['one of another key', headAt(3, 30, otherKey)],
    ['one whose signature is over something else', { ...headAt(3), hash: 'f'.repeat(64) }],
  ])('and takes none that is %s', (_, wrong) => {
    const heads = keptHeads(file);
    heads.keep([headAt(1), headAt(2)]);
    const before = readFileSync(file, 'utf8');
    expect(heads.keep([wrong])).toBe(false);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('takes what follows and leaves the rest where one of several does not', () => {
    const heads = keptHeads(file);
    expect(heads.keep([headAt(1), headAt(3)])).toBe(false);
    expect(heads.last()).toBe(1);
  });

  test('goes on after a crash that left its last line half-written', () => {
    keptHeads(file).keep([headAt(1)]);
    appendFileSync(file, headLine(headAt(2)).slice(0, 50));
    const heads = keptHeads(file);
    expect(heads.last()).toBe(1);
    expect(heads.keep([headAt(2)])).toBe(true);
    expect(keptHeads(file).after(0)).toEqual([headAt(1), headAt(2)].map(headLine));
  });
});

describe('a department follows the hub from one key to the next', () => {
  const byOther = (number: number): Head => headAt(number, number * 10, otherKey);

  test('where the last head it holds announces it, also after a restart between the two', () => {
    expect(keptHeads(file).keep([headAt(1), announcing(2)])).toBe(true);
    expect(keptHeads(file).keep([byOther(3), byOther(4)])).toBe(true);
    expect(keptHeads(file).last()).toBe(4);
  });

  test('and may still be told heads of the first until the next has signed one, and none of it after', () => {
    const heads = keptHeads(file);
    expect(heads.keep([announcing(1), announcing(2), byOther(3)])).toBe(true);
    expect(heads.keep([headAt(4)])).toBe(false);
    expect(heads.keep([announcing(4)])).toBe(false);
    expect(heads.last()).toBe(3);
  });

  test.each([
    ['whose announcement was withdrawn', [announcing(1), headAt(2)]],
    ['that was announced by a head it does not hold', [headAt(1), headAt(2)]],
    [
      'whose announcement was put into a head its signature does not cover',
      [headAt(1), { ...headAt(2), next: publicTextOf(otherKey) }],
    ],
  ])('but not to one %s', (_, told) => {
    const heads = keptHeads(file);
    heads.keep(told);
    expect(heads.keep([byOther(heads.last() + 1)])).toBe(false);
  });
});
