import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LoggedExchange, readExchanges } from '@hub/schema/exchange-log.ts';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { keepExchanges } from '../exchanges.ts';

let home: string;
let folder: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tongchou-exchanges-'));
  folder = join(home, 'justice');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const asked = (request: string, coordinates: readonly string[] = ['Person.corrections']) => ({
  request,
  subject: 'somebody',
  persona: 'coordinator',
  organisation: 'COORDINATION',
  purpose: 'CASE_COORDINATION',
  coordinates,
});

const errors: unknown[] = [];
const logAt = (now: string) =>
  keepExchanges({ folder, now: () => new Date(now), onError: (error) => errors.push(error) });

const ever = { from: '2000-01-01T00:00:00.000Z', to: '2100-01-01T00:00:00.000Z' };
const requests = async (period = ever): Promise<string[]> =>
  (await readExchanges(folder, period, null)).exchanges.map(({ request }: LoggedExchange) => request);

describe('a department’s log of what the hub asked it', () => {
  test('is a file a day, personal data apart from the rest, since it is kept longer', async () => {
    const log = logAt('2026-03-01T08:00:00.000Z');
    log.note(asked('a'));
    log.note(asked('b', []));
    await log.stop();
    expect(readdirSync(folder)).toEqual(['other-2026-03-01.jsonl', 'personal-2026-03-01.jsonl']);
    expect(await requests()).toEqual(['b', 'a']);
  });

  test('is read for a period', async () => {
    for (const time of ['2026-03-01T08:00:00.000Z', '2026-03-01T09:00:00.000Z', '2026-03-02T08:00:00.000Z']) {
      const log = logAt(time);
      log.note(asked(time));
      await log.stop();
    }
    expect(await requests({ from: '2026-03-01T08:30:00.000Z', to: '2026-03-01T23:00:00.000Z' })).toEqual([
      '2026-03-01T09:00:00.000Z',
    ]);
  });

  test('is read page by page, and no exchange twice', async () => {
    const log = logAt('2026-03-01T08:00:00.000Z');
    for (let number = 0; number < 7_000; number += 1) log.note(asked(String(number)));
    await log.stop();
    const first = await readExchanges(folder, ever, null);
    const second = await readExchanges(folder, ever, first.next);
    expect(second.next).toBeNull();
    expect(new Set([...first.exchanges, ...second.exchanges].map(({ request }) => request)).size).toBe(7_000);
    expect(first.exchanges.length + second.exchanges.length).toBe(7_000);
  });

  test('goes on after a line a crash left half-written, which is no exchange', async () => {
    const before = logAt('2026-03-01T08:00:00.000Z');
    before.note(asked('a'));
    await before.stop();
    appendFileSync(join(folder, 'personal-2026-03-01.jsonl'), '{"request":"torn","ti');
    const after = logAt('2026-03-01T09:00:00.000Z');
    after.note(asked('b'));
    await after.stop();
    expect(await requests()).toEqual(['a', 'b']);
  });

  test('forgets after six months what read no personal data, and after three years what did', async () => {
    const days = ['2023-02-27', '2023-03-02', '2025-08-28', '2025-08-30'];
    for (const day of days)
      for (const coordinates of [['Person.corrections'], []]) {
        const log = logAt(`${day}T08:00:00.000Z`);
        log.note(asked(day, coordinates));
        await log.stop();
      }
    const log = logAt('2026-03-01T08:00:00.000Z');
    log.note(asked('now'));
    await log.stop();
    expect(readdirSync(folder)).toEqual([
      'other-2025-08-30.jsonl',
      'personal-2023-03-02.jsonl',
      'personal-2025-08-28.jsonl',
      'personal-2025-08-30.jsonl',
      'personal-2026-03-01.jsonl',
    ]);
  });
});

describe('while it cannot be written', () => {
  test('personal data stops and the rest goes on; what waited is written when it can be', async () => {
    writeFileSync(folder, '');
    const log = logAt('2026-03-01T08:00:00.000Z');
    log.note(asked('a'));
    await log.flush();
    expect(errors).toHaveLength(1);
    expect(() => log.note(asked('b'))).toThrow(/AUDIT_UNAVAILABLE|审计日志/);
    log.note(asked('c', []));
    rmSync(folder);
    await log.flush();
    log.note(asked('d'));
    await log.stop();
    expect((await requests()).sort()).toEqual(['a', 'c', 'd']);
  });
});
