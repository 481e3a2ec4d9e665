import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { isWithheld, readOrders } from '../trust/audit/withheld.ts';
import { auditUnderTest, intent } from './support/audit.ts';

const folder = mkdtempSync(join(tmpdir(), 'tongchou-orders-'));
afterAll(() => rmSync(folder, { recursive: true }));

const order = {
  organisation: 'JUSTICE',
  purpose: 'SUPERVISION',
  basis: '个人信息保护法第十八条、第三十五条',
  from: '2026-03-01',
  to: '2026-03-31',
  release: '2026-09-01',
};
const fileOf = (content: unknown): string => {
  const file = join(folder, 'orders.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};

const read = {
  ...intent('a'),
  reader: { subject: 'somebody', persona: 'justice', organisation: 'JUSTICE' },
  purpose: 'SUPERVISION',
  time: '2026-03-15T08:00:00.000Z',
};
const isKept = (changed: Partial<typeof read> = {}, now = '2026-04-01T00:00:00.000Z') =>
  isWithheld({ ...read, ...changed }, [order], new Date(now));

describe('an order keeps lawful reads from the resident', () => {
  test('of one body, for one purpose, in its days, until its release date', () => {
    expect(isKept()).toBe(true);
    expect(isKept({ reader: { ...read.reader, organisation: 'HEALTH' } })).toBe(false);
    expect(isKept({ purpose: 'CASE_MANAGEMENT' })).toBe(false);
    expect(isKept({ time: '2026-04-15T08:00:00.000Z' })).toBe(false);
  });

  test('in days of China Standard Time', () => {
    expect(isKept({}, '2026-08-31T15:59:59.000Z')).toBe(true);
    expect(isKept({}, '2026-08-31T16:00:00.000Z')).toBe(false);
    expect(isKept({ time: '2026-02-28T16:00:00.000Z' })).toBe(true);
    expect(isKept({ time: '2026-02-28T15:59:59.000Z' })).toBe(false);
  });

  test.each([
    ['no JSON', 'nonsense'],
    ['no release date', [{ ...order, release: undefined }]],
    ['a release before its end', [{ ...order, release: '2026-03-30' }]],
    ['its days the wrong way round', [{ ...order, from: '2026-04-01' }]],
    ['a purpose there is not', [{ ...order, purpose: 'CURIOSITY' }]],
    ['something nobody knows', [{ ...order, forever: true }]],
  ])('and is refused with %s', (_, content) => {
    expect(() => readOrders(fileOf(content))).toThrow(/TONGCHOU_AUDIT_WITHHELD/);
  });

  test('and is written into the chain itself at each start', async () => {
    const store = auditUnderTest();
    const audit = store.create({}, { withheld: [order] });
    await audit.open();
    await audit.stop();
    expect(store.lines().map((line) => JSON.parse(line).record)).toContainEqual(
      expect.objectContaining({ kind: 'WITHHOLDING', orders: [order] }),
    );
    store.remove();
  });
});
