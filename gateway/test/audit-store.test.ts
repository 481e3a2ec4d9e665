import { appendFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sha256, unseal } from '../trust/audit/chain.ts';
import { type AppendFile, diskFiles, type Files } from '../trust/audit/files.ts';
import type { HeadKeeper } from '../trust/audit/heads.ts';
import { signingKey } from '../trust/audit/keys.ts';
import { linesIn } from '../trust/audit/segments.ts';
import { verifyStore } from '../trust/audit/verify.ts';
import { type AuditUnderTest, auditUnderTest, intent, outcome, rewrite } from './support/audit.ts';

let store: AuditUnderTest;
beforeEach(() => {
  store = auditUnderTest();
});
afterEach(() => store.remove());

const verify = () => verifyStore({ folder: store.config.folder, heads: store.config.heads });
const records = () => [...linesIn(store.config.folder)].map(({ text }) => unseal(text)?.record);
const code = (error: { extensions?: { code?: unknown } }) => error.extensions?.code;

/** The disk, with each write to a segment seen before and after; what is thrown there is what the disk says. */
function watched(seen: (when: 'before' | 'after') => void | Promise<void>): Files {
  return {
    open: async (folder, name) => {
      const file = await diskFiles.open(folder, name);
      if (!/^\d/.test(name)) return file;
      const append: AppendFile['append'] = async (bytes) => {
        await seen('before');
        await file.append(bytes);
        await seen('after');
      };
      return { ...file, append };
    },
  };
}

describe('records of concurrent requests', () => {
  test('are made durable together, and each waits for its own durability', async () => {
    let writes = 0;
    const files = watched((when) => {
      if (when === 'after') writes += 1;
    });
    const audit = store.create({ files });
    await audit.open();
    writes = 0;
    const sequences = await Promise.all(Array.from({ length: 200 }, (_, index) => audit.write(intent(`r${index}`))));
    expect(sequences).toEqual(Array.from({ length: 200 }, (_, index) => index + 2));
    expect(writes).toBe(1);
    await audit.stop();
    expect(verify()).toMatchObject({ records: 201, findings: [] });
  });

  test('that cannot be written down one of them do not take the others along', async () => {
    const audit = store.create();
    await audit.open();
    const [bad, good] = await Promise.allSettled([audit.write(intent('\ud800')), audit.write(intent('good'))]);
    expect(bad).toMatchObject({ status: 'rejected', reason: { extensions: { code: 'AUDIT_UNAVAILABLE' } } });
    expect(good).toMatchObject({ status: 'fulfilled', value: 2 });
    await audit.stop();
    expect(verify().findings).toEqual([]);
  });

  test('are not promised before they are durable', async () => {
    const reached = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    let isHeld = false;
    const files = watched(async (when) => {
      if (!isHeld || when === 'before') return;
      reached.resolve();
      await held.promise;
    });
    const audit = store.create({ files });
    await audit.open();
    isHeld = true;
    let isPromised = false;
    const written = audit.write(intent('a')).then(() => {
      isPromised = true;
    });
    await reached.promise;
    expect(isPromised).toBe(false);
    held.resolve();
    await written;
    await audit.stop();
  });
});

describe('a store that cannot be written', () => {
  test.each(['before', 'after'] as const)(
    'refuses when the disk fails %s it wrote, keeps nothing of it, and goes on when the disk is back',
    async (failing) => {
      let isFull = false;
      const files = watched((when) => {
        if (isFull && when === failing) throw new Error('ENOSPC');
      });
      const audit = store.create({ files });
      await audit.open();
      await audit.write(intent('before'));
      isFull = true;
      await expect(audit.write(intent('refused')).catch(code)).resolves.toBe('AUDIT_UNAVAILABLE');
      await expect(audit.write(intent('refused too')).catch(code)).resolves.toBe('AUDIT_UNAVAILABLE');
      isFull = false;
      await audit.write(intent('after'));
      await audit.stop();
      expect(readFileSync(store.segment(), 'utf8')).not.toContain('refused');
      expect(verify().findings).toEqual([]);
      expect(records().map((record) => record?.kind)).toEqual(['OPENED', 'INTENT', 'OPENED', 'INTENT']);
      // Told once, not at every request.
      expect(store.logged.map(({ message }) => message)).toEqual([
        'the audit cannot be written: personal data is stopped',
      ]);
    },
  );

  test('because its folder is not one lets the gateway start, and opens when it becomes one', async () => {
    writeFileSync(store.config.folder, '');
    const audit = store.create();
    await audit.open();
    await expect(audit.write(intent('a')).catch(code)).resolves.toBe('AUDIT_UNAVAILABLE');
    rmSync(store.config.folder);
    await expect(audit.write(intent('b'))).resolves.toBe(2);
    await audit.stop();
    expect(verify().findings).toEqual([]);
  });

  test('notes are given up silently: they disclose nothing', async () => {
    writeFileSync(store.config.folder, '');
    const audit = store.create();
    await audit.open();
    audit.note({ ...intent('a'), kind: 'DENIAL' } as never);
    await audit.stop();
  });
});

describe('a crash in the middle of a write', () => {
  test('leaves a torn line: the next start cuts it off and says so in the chain', async () => {
    await store.fill([intent('a')]);
    const torn = '{"hash":"00","record":{"kind":"OUTC';
    appendFileSync(store.segment(), torn);
    expect(verify().findings[0]).toMatchObject({ reason: 'TRUNCATED', line: 3 });
    await store.fill([outcome('a', 2)]);
    expect(verify().findings).toEqual([]);
    expect(records()).toMatchObject([
      { kind: 'OPENED', torn: null },
      { kind: 'INTENT' },
      { kind: 'OPENED', torn: { bytes: torn.length, hash: sha256(torn) } },
      { kind: 'OUTCOME' },
    ]);
  });

  test('also where nothing but the torn line was in the segment', async () => {
    mkdirSync(store.config.folder);
    writeFileSync(join(store.config.folder, '2026-01-01-0001.jsonl'), '{"ha');
    await store.fill([]);
    expect(records()[0]).toMatchObject({ kind: 'OPENED', sequence: 1, torn: { bytes: 4 } });
    expect(verify().findings).toEqual([]);
  });

  test('before a head was signed over the last records leaves them, and they stay', async () => {
    const heads = join(store.config.folder, 'heads.jsonl');
    const audit = store.create({ owners: [] });
    await audit.open();
    await audit.write(intent('a'));
    const signed = readFileSync(heads);
    await audit.stop();
    // As if it had not stopped but died.
    writeFileSync(heads, signed);
    await store.fill([intent('b')], { owners: [] });
    expect(verify()).toMatchObject({ records: 4, findings: [] });
  });
});

describe('a store that was tampered with while no gateway ran', () => {
  test.each<[string, () => void]>([
    ['its last line altered', () => rewrite(store.segment(), (lines) => lines.with(-1, '{}'))],
    ['its last record taken out', () => rewrite(store.segment(), (lines) => lines.slice(0, -1))],
    ['removed, with its own heads', () => rmSync(store.config.folder, { recursive: true })],
  ])('%s is not written on: personal data stays stopped', async (_, tamper) => {
    await store.fill([intent('a')]);
    tamper();
    const audit = store.create();
    await audit.open();
    await expect(audit.write(intent('b')).catch(code)).resolves.toBe('AUDIT_UNAVAILABLE');
    expect(store.logged[0]?.error).toMatchObject({ name: 'StoreDamaged' });
    await audit.stop();
  });
});

describe('the store has one owner', () => {
  const lockFile = () => join(store.config.folder, 'lock');

  test('a second one is refused, and told whose it is', async () => {
    const one = store.create();
    await one.open();
    await expect(store.create().open()).rejects.toMatchObject({
      name: 'AuditLocked',
      message: expect.stringContaining(`held by process ${process.pid}`),
    });
    await one.stop();
    await store.fill([]);
  });

  test.each<[string, number, string | null]>([['a live process that is not ours', 1, null]])(
    'so it is by %s',
    async (_, pid, started) => {
      mkdirSync(store.config.folder);
      writeFileSync(lockFile(), JSON.stringify({ pid, started }));
      await expect(store.create().open()).rejects.toMatchObject({ message: expect.stringContaining('process 1') });
    },
  );

  test.each<[string, string]>([
    ['of a process that is gone', JSON.stringify({ pid: 2 ** 30, started: null })],
    ['whose pid another process has by now', JSON.stringify({ pid: 1, started: 'long ago' })],
    ['of an earlier process of our own pid', JSON.stringify({ pid: process.pid, started: null })],
    ['half-written', '{"pid":'],
  ])('a stale lock %s is taken over', async (_, content) => {
    mkdirSync(store.config.folder);
    writeFileSync(lockFile(), content);
    await store.fill([intent('a')]);
    expect(verify().findings).toEqual([]);
  });
});

describe('heads', () => {
  test('are signed only when the chain has grown, one after the other', async () => {
    const audit = store.create();
    await audit.open();
    await Promise.all([audit.sign(), audit.sign()]);
    await audit.write(intent('a'));
    await Promise.all([audit.sign(), audit.sign()]);
    await audit.stop();
    const [own] = verify().copies;
    expect(own?.heads.map(({ number, sequence }) => [number, sequence])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  test('an owner that was away is handed what it lacks, and nobody waits for it', async () => {
    const kept: number[] = [];
    let isAway = true;
    const owner: HeadKeeper = {
      name: 'health',
      last: async () => kept.at(-1) ?? 0,
      keep: async (heads) => {
        if (isAway) throw new Error('ECONNREFUSED');
        kept.push(...heads.map(({ number }) => number));
      },
    };
    const audit = store.create({ owners: [owner] });
    await audit.open();
    await audit.write(intent('a'));
    await audit.sign();
    expect(kept).toEqual([]);
    isAway = false;
    await audit.stop();
    expect(kept).toEqual([1, 2]);
  });

  test('that cannot be signed stop personal data, until they can', async () => {
    let isFull = false;
    const files: Files = {
      open: async (folder, name) => {
        if (isFull && name === 'heads.jsonl') throw new Error('ENOSPC');
        return diskFiles.open(folder, name);
      },
    };
    const audit = store.create({ files });
    await audit.open();
    await audit.write(intent('a'));
    isFull = true;
    await expect(audit.sign()).rejects.toThrow('ENOSPC');
    await expect(audit.write(intent('refused')).catch(code)).resolves.toBe('AUDIT_UNAVAILABLE');
    isFull = false;
    await audit.write(intent('b'));
    await audit.stop();
    expect(verify()).toMatchObject({ records: 3, findings: [] });
  });

  test('a key somebody named must be there', () => {
    expect(() => signingKey({ ...store.config.key, isMade: false })).toThrow(/audit signing key cannot be used/);
    expect(statSync(store.config.key.file, { throwIfNoEntry: false })).toBeUndefined();
    writeFileSync(store.config.key.file, 'no key');
    expect(() => store.create()).toThrow(/must hold an Ed25519 private key/);
  });
});
