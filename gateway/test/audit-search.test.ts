import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { genesis } from '../trust/audit/chain.ts';
import { newestFirst, type Search } from '../trust/audit/search.ts';
import { segmentsIn } from '../trust/audit/segments.ts';
import { verifier } from '../trust/audit/verifier.ts';
import { type AuditUnderTest, auditUnderTest, intent, outcome, person } from './support/audit.ts';

let store: AuditUnderTest;
beforeEach(() => {
  store = auditUnderTest();
});
afterEach(() => store.remove());

const other = 'PER-00000000000000000001';
const about = (subject: string, request: string) => ({ ...intent(request), subjects: [subject] });

/** Three requests a day on three days, each with its outcome; every second is about another person. */
async function threeDays(): Promise<void> {
  let sequence = 0;
  for (const day of ['2026-03-01', '2026-03-02', '2026-03-03']) {
    const audit = store.create({ now: () => new Date(`${day}T08:00:00.000Z`) });
    await audit.open();
    for (let count = 1; count <= 3; count += 1) {
      const subject = count === 2 ? other : person;
      sequence = await audit.write(about(subject, `${day}/${count}`));
      await audit.write({ ...outcome(`${day}/${count}`, sequence), subjects: count === 1 ? [subject] : [] });
    }
    await audit.stop();
  }
}

const found = async (search: Omit<Search, 'folder'> = {}) => {
  const pairs = [];
  for await (const pair of newestFirst({ folder: store.config.folder, ...search })) pairs.push(pair);
  return pairs;
};
const requests = async (search: Omit<Search, 'folder'> = {}) =>
  (await found(search)).map(({ intent: { request } }) => request);

describe('the store read backwards', () => {
  test('gives every request newest first, over days, with what became of it', async () => {
    await threeDays();
    const pairs = await found();
    expect(pairs.map(({ intent: { request } }) => request)).toEqual(
      ['2026-03-03', '2026-03-02', '2026-03-01'].flatMap((day) => [3, 2, 1].map((count) => `${day}/${count}`)),
    );
    for (const {
      intent: { request },
      outcome: ended,
    } of pairs)
      expect(ended?.request).toBe(request);
  });

  test('goes on before a cursor, and keeps to a period', async () => {
    await threeDays();
    const all = await found();
    for (const [
      index,
      {
        intent: { sequence },
      },
    ] of all.entries())
      expect(await requests({ before: sequence })).toEqual(all.slice(index + 1).map((each) => each.intent.request));
    const day = { from: '2026-03-02T00:00:00.000Z', to: '2026-03-02T23:59:59.999Z' };
    expect(await requests(day)).toEqual(['2026-03-02/3', '2026-03-02/2', '2026-03-02/1']);
  });

  test('pairs an intent with an outcome that was written on the next day', async () => {
    await store.fill([intent('late')], { now: () => new Date('2026-03-01T23:59:59.000Z') });
    await store.fill([outcome('late', 2)], { now: () => new Date('2026-03-02T00:00:00.000Z') });
    const [pair] = await found({ from: '2026-03-01T00:00:00.000Z', to: '2026-03-01T23:59:59.999Z' });
    expect(pair?.outcome?.result).toBe('ANSWERED');
  });
});

describe('the check that goes on while the store grows', () => {
  const tailOf = async () => {
    const audit = store.create();
    await audit.open();
    const { tail } = audit.state();
    return { audit, tail };
  };

  test('finds it whole, and checks only what is new the next time', async () => {
    await threeDays();
    const { audit, tail } = await tailOf();
    const check = verifier(store.config.folder, () => genesis);
    expect(await check.check(tail, 5_000)).toEqual({ verdict: 'WHOLE', through: tail.sequence });
    // What was checked is not read again: a later change of it is for `audit verify`, and the heads.
    const first = store.segment(0);
    writeFileSync(first, readFileSync(first, 'utf8').replace('Person.corrections', 'Person.birthYear'));
    await audit.write(intent('more'));
    expect(await check.check(audit.state().tail, 5_000)).toMatchObject({ verdict: 'WHOLE' });
    await audit.stop();
  });

  test('finds it broken where a record was altered, taken out, or put in', async () => {
    await threeDays();
    const { audit, tail } = await tailOf();
    const file = join(store.config.folder, segmentsIn(store.config.folder)[1] ?? '');
    const text = readFileSync(file, 'utf8');
    const lines = text.split('\n');
    for (const changed of [
      text.replace('Person.corrections', 'Person.birthYear'),
      lines.toSpliced(2, 1).join('\n'),
      lines.toSpliced(2, 0, lines[1] ?? '').join('\n'),
    ]) {
      writeFileSync(file, changed);
      const { verdict, through } = await verifier(store.config.folder, () => genesis).check(tail, 5_000);
      expect(verdict).toBe('BROKEN');
      expect(through).toBeLessThan(tail.sequence);
    }
    await audit.stop();
  });

  test('says that it still goes on where nobody waits for it, and waits for a line that is half-written', async () => {
    await threeDays();
    const { audit, tail } = await tailOf();
    const check = verifier(store.config.folder, () => genesis);
    expect((await check.check(tail, 0)).verdict).toBe('CHECKING');
    expect((await check.check(tail, 5_000)).verdict).toBe('WHOLE');
    appendFileSync(store.segment(), '{"hash":"');
    expect((await check.check(tail, 5_000)).verdict).toBe('WHOLE');
    await audit.stop();
  });
});
