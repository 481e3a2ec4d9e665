import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Head, headLine, headOf, keysAfter, publicTextOf, signHead } from '@hub/schema/audit-head.ts';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { AuditConfig } from '../trust/audit/audit.ts';
import { type HeadKeeper, headsIn } from '../trust/audit/heads.ts';
import { announcedKey, signingKey } from '../trust/audit/keys.ts';
import { verifyStore } from '../trust/audit/verify.ts';
import { type AuditUnderTest, auditUnderTest, intent, rewrite } from './support/audit.ts';

let store: AuditUnderTest;
let justice: OwnerUnderTest;
let health: OwnerUnderTest;
beforeEach(() => {
  store = auditUnderTest();
  justice = owner('justice');
  health = owner('health');
});
afterEach(() => store.remove());

interface OwnerUnderTest extends HeadKeeper {
  readonly heads: Head[];
  isAway: boolean;
}

/** Takes what follows, as a department does, and does not answer while it is away. */
function owner(name: string): OwnerUnderTest {
  const heads: Head[] = [];
  const answer = (): number => {
    if (keeper.isAway) throw new Error(`${name} is away`);
    return heads.length;
  };
  const keeper: OwnerUnderTest = {
    name,
    heads,
    isAway: false,
    last: async () => answer(),
    keep: async (given) => {
      for (const head of given) {
        const last = heads.at(-1);
        if (head.number !== answer() + 1 || (last && !keysAfter(last).includes(head.key))) throw new Error('refused');
        heads.push(head);
      }
    },
  };
  return keeper;
}

const keyAt = (name: string) => ({ file: join(store.config.folder, '..', name), isMade: true });
const textOf = (name: string): string => publicTextOf(signingKey(keyAt(name)));
const ownFile = () => join(store.config.folder, 'heads.jsonl');

/** A gateway's run: it opens, writes one record, and stops. */
async function run(
  config: Partial<AuditConfig> = {},
  owners: readonly HeadKeeper[] = [justice, health],
): Promise<void> {
  const audit = store.create({ owners }, config);
  await audit.open();
  try {
    await audit.write(intent('a'));
  } finally {
    await audit.stop();
  }
}
/** The first key announces the second. */
function announcing(): Partial<AuditConfig> {
  signingKey(keyAt('second'));
  return { nextKey: keyAt('second').file };
}
const second = () => ({ key: keyAt('second') });
const stopped = { extensions: { code: 'AUDIT_UNAVAILABLE' } };
const stoppedFor = (reason: string) => ({
  message: 'the audit cannot be written: personal data is stopped',
  error: expect.objectContaining({ name: 'AuditKeyError', message: expect.stringContaining(reason) }),
});

/** With what the owners hold, as the verifier asks them for it. */
const verify = (key?: string) =>
  verifyStore({
    folder: store.config.folder,
    heads: store.config.heads,
    key,
    held: [justice, health].map(({ name, heads }) => ({ keeper: name, lines: heads.map(headLine) })),
  });

describe('the key of the audit is changed', () => {
  test('by announcing the next in signed heads and then signing with it; the chain is one and whole', async () => {
    await run();
    await run(announcing());
    await run(second());
    const first = publicTextOf(signingKey(store.config.key));
    const { findings, keys } = verify(textOf('second'));
    expect({ findings, keys }).toEqual({ findings: [], keys: [first, textOf('second')] });
    expect(justice.heads).toEqual(headsIn(ownFile()));
    expect(verify().findings).toEqual([]);
  });

  test('and the announcement says so while it stands, under the key that still signs', async () => {
    await run();
    await run(announcing());
    expect(justice.heads.map(({ next }) => next !== undefined)).toEqual([false, false, true, true]);
    expect(justice.heads.at(-1)?.next).toBe(textOf('second'));
    expect(verify(publicTextOf(signingKey(store.config.key))).findings).toEqual([]);
  });

  test('and an owner that was away through all of it is handed every head in order', async () => {
    await run();
    health.isAway = true;
    await run(announcing());
    await run(second());
    expect(health.heads.length).toBeLessThan(justice.heads.length);
    health.isAway = false;
    await run(second());
    expect(health.heads).toEqual(justice.heads);
    expect(verify(textOf('second')).findings).toEqual([]);
  });

  test('and a gateway that goes on announcing the key it signs with announces nothing', async () => {
    await run(announcing());
    await run({ ...second(), ...announcing() });
    expect(justice.heads.at(-1)).not.toHaveProperty('next');
  });

  test('once announced by its public half alone, while the private one lies elsewhere', async () => {
    const { publicKey } = generateKeyPairSync('ed25519');
    const file = keyAt('public').file;
    writeFileSync(file, publicKey.export({ type: 'spki', format: 'pem' }));
    expect(announcedKey(file)).toBe(publicTextOf(publicKey));
  });

  test('and not to one that is named and not there, or of another kind', () => {
    const wrong = keyAt('wrong').file;
    expect(() => store.create({}, { nextKey: wrong })).toThrow(/wrong must hold an Ed25519 key/);
    const { privateKey } = generateKeyPairSync('x25519');
    writeFileSync(wrong, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    expect(() => store.create({}, { nextKey: wrong })).toThrow(/a key for x25519/);
  });
});

describe('a key does not sign, and personal data stops,', () => {
  test('when nothing announced it', async () => {
    await run();
    const before = readFileSync(store.segment());
    await expect(run(second())).rejects.toMatchObject(stopped);
    expect(store.logged).toContainEqual(stoppedFor('does not announce'));
    expect(readFileSync(store.segment())).toEqual(before);
    expect(verify(publicTextOf(signingKey(store.config.key))).findings).toEqual([]);
  });

  test('when its announcement was withdrawn', async () => {
    await run(announcing());
    await run();
    await expect(run(second())).rejects.toMatchObject(stopped);
  });

  test('when another has followed it', async () => {
    await run(announcing());
    await run(second());
    await expect(run()).rejects.toMatchObject(stopped);
    await run(second());
  });

  test('until one owner holds its announcement', async () => {
    await run();
    justice.isAway = true;
    health.isAway = true;
    await run(announcing());
    const audit = store.create({ owners: [justice, health] }, second());
    await audit.open();
    await expect(audit.write(intent('b'))).rejects.toMatchObject(stopped);
    expect(store.logged).toContainEqual(stoppedFor('no owner holds'));
    justice.isAway = false;
    await audit.write(intent('b'));
    expect(justice.heads.at(-1)?.key).toBe(textOf('second'));
    await audit.stop();
  });
});

describe('a crash in the change', () => {
  /** The gateway's own heads, of which the last `count` never left it. */
  const notHanded = (count: number): void => {
    for (const { heads } of [justice, health]) heads.splice(-count);
  };

  test('before any owner was handed the announcement: the new key hands it on, and signs', async () => {
    await run();
    await run(announcing());
    notHanded(2);
    await run(second());
    expect(justice.heads).toEqual(headsIn(ownFile()));
  });

  test('before any owner was handed the first head of the new key: it goes on', async () => {
    await run(announcing());
    await run(second());
    notHanded(2);
    await run(second());
    expect(justice.heads).toEqual(headsIn(ownFile()));
    expect(verify(textOf('second')).findings).toEqual([]);
  });

  test('that left the announcement half-written: the key before announces it again', async () => {
    await run();
    await run(announcing());
    notHanded(2);
    const lines = readFileSync(ownFile(), 'utf8').split('\n');
    writeFileSync(ownFile(), [...lines.slice(0, 2), lines[2]?.slice(0, 40)].join('\n'));
    await expect(run(second())).rejects.toMatchObject(stopped);
    await run(announcing());
    await run(second());
    expect(verify(textOf('second')).findings).toEqual([]);
  });
});

describe('who verifies', () => {
  beforeEach(async () => {
    await run();
    await run(announcing());
    await run(second());
  });
  const own = () => verify(textOf('second')).findings.filter(({ file }) => file === ownFile());

  test('names a head of a key that nobody announced', async () => {
    rewrite(ownFile(), (lines) => {
      const { number, time, ...head } = headOf(lines[3] ?? '') as Head;
      return lines.with(3, headLine(signHead(head, number, time, signingKey(keyAt('third')))));
    });
    expect(own()).toEqual([{ reason: 'ALTERED', file: ownFile(), line: 4, sequence: null }]);
  });

  test.each<[string, (head: Head) => Head]>([
    ['put into', (head) => ({ ...head, next: textOf('third') })],
    ['taken out of', ({ next: _, ...head }) => head],
  ])('names a head whose announcement was %s it without its signature', (_, change) => {
    const line = justice.heads.findIndex(({ next }) => next !== undefined);
    rewrite(ownFile(), (lines) => lines.with(line, headLine(change(headOf(lines[line] ?? '') as Head))));
    expect(own()).toEqual([{ reason: 'ALTERED', file: ownFile(), line: line + 1, sequence: null }]);
  });

  test('is told of an owner that was away as one that has fewer heads, and not as one whose heads were altered', () => {
    health.heads.splice(1);
    expect(verify(textOf('second')).findings).toEqual([
      { reason: 'TRUNCATED', file: 'owner:health', line: 1, sequence: null },
    ]);
  });

  test('knows the last key, and takes no chain another key signed and announces it', async () => {
    const forger = auditUnderTest();
    const audit = forger.create({ owners: [] }, { nextKey: keyAt('second').file });
    await audit.open();
    await audit.stop();
    const { folder, heads } = forger.config;
    expect(verifyStore({ folder, heads }).findings).toEqual([]);
    expect(verifyStore({ folder, heads, key: textOf('second') }).findings).toContainEqual({
      reason: 'ALTERED',
      file: join(folder, 'heads.jsonl'),
      line: 1,
      sequence: null,
    });
    forger.remove();
  });
});
