import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readConfig } from '../config.ts';
import { disclosuresOf } from '../trust/audit/disclosures.ts';
import { segmentsIn } from '../trust/audit/segments.ts';
import { verifyStore } from '../trust/audit/verify.ts';
import { type AuditUnderTest, auditUnderTest, intent, outcome, person } from './support/audit.ts';

let store: AuditUnderTest;
beforeEach(() => {
  store = auditUnderTest();
});
afterEach(() => store.remove());

const at = (day: string) => ({ now: () => new Date(`${day}T08:00:00.000Z`) });

/** One read a day; the first three days are past their time on the last, where records are kept ten days. */
const days = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-14', '2026-03-15'];

async function filled(keptDays = 10): Promise<void> {
  for (const day of days) {
    const audit = store.create(at(day), { keptDays });
    await audit.open();
    const sequence = await audit.write(intent(day));
    await audit.write(outcome(day, sequence));
    await audit.stop();
  }
}

const places = () => ({ folder: store.config.folder, heads: store.config.heads });
const verify = () => verifyStore(places());
const segments = () => segmentsIn(store.config.folder);

describe('records past their time', () => {
  test('are removed segment by segment, and the chain that is left is whole from where it says it begins', async () => {
    await filled();
    expect(segments()).toEqual(['2026-03-03-0001.jsonl', '2026-03-14-0001.jsonl', '2026-03-15-0001.jsonl']);
    const { findings, removed, records } = verify();
    expect(findings).toEqual([]);
    expect(removed).toMatchObject({ through: 7, lastDay: '2026-03-02', keptDays: 10 });
    expect(records).toBeGreaterThan(14);
  });

  test('stay while one record of their segment may not go', async () => {
    await filled(13);
    expect(segments()[0]).toBe('2026-03-01-0001.jsonl');
    expect(verify()).toMatchObject({ findings: [], removed: null });
  });

  test('are told of no more, and those that are left still are', async () => {
    await filled();
    const disclosures = disclosuresOf(person);
    verifyStore(places(), disclosures.see);
    expect(disclosures.all().map(({ request }) => request)).toEqual(days.slice(2));
  });

  test('go only after the owners hold a head over the record that says so', async () => {
    await filled();
    const { removed, copies } = verify();
    for (const { heads } of copies)
      expect(heads.some(({ sequence }) => sequence >= (removed?.sequence ?? Number.POSITIVE_INFINITY))).toBe(true);
  });
});

describe('what was taken out is told from what was removed in time', () => {
  test('where the beginning is gone and no record says so', async () => {
    await filled(100);
    rmSync(store.segment(0));
    expect(verify().findings[0]).toMatchObject({ reason: 'MISSING', file: store.segment(0), line: 1, sequence: 1 });
  });

  test('where more is gone than the record says', async () => {
    await filled();
    rmSync(store.segment(0));
    expect(verify().findings[0]).toMatchObject({ reason: 'MISSING', line: 1 });
  });

  test('where the first record that is left was written anew', async () => {
    await filled();
    const file = store.segment(0);
    writeFileSync(file, readFileSync(file, 'utf8').replace('Person.corrections', 'Person.birthYear'));
    expect(verify().findings[0]).toMatchObject({ reason: 'ALTERED', file });
  });

  test('a removal that was cut short is none of these, and is ended at the next start', async () => {
    await filled(100);
    const audit = store.create(at('2026-03-15'), { keptDays: 10 });
    const first = readFileSync(store.segment(0));
    const second = readFileSync(store.segment(1));
    await audit.open();
    await audit.stop();
    expect(segments()[0]).toBe('2026-03-03-0001.jsonl');
    writeFileSync(join(store.config.folder, '2026-03-02-0001.jsonl'), second);
    expect(verify().findings).toEqual([]);
    writeFileSync(join(store.config.folder, '2026-03-01-0001.jsonl'), first);
    expect(verify().findings).toEqual([]);
    await store.fill([intent('more')], at('2026-03-15'));
    const again = store.create(at('2026-03-16'), { keptDays: 10 });
    await again.open();
    await again.stop();
    expect(segments()[0]).toBe('2026-03-03-0001.jsonl');
    expect(verify().findings).toEqual([]);
  });
});

test('records of use are kept three years in production, whatever the setting', () => {
  const production = {
    TONGCHOU_MODE: 'production',
    TONGCHOU_ISSUER: 'https://id.city.example',
    TONGCHOU_AUDIENCE: 'hub',
  };
  expect(readConfig(production).audit?.keptDays).toBe(1_096);
  expect(() => readConfig({ ...production, TONGCHOU_AUDIT_DAYS: '365' })).toThrow(/TONGCHOU_AUDIT_DAYS/);
});
