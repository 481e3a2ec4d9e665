import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Outcome } from '../comparison.ts';
import { contenders } from '../contenders.ts';
import { operations } from '../operations.ts';
import { between, comparisonTables } from '../table.ts';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));
const guard = fileURLToPath(new URL('../../support/refuse-outbound.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tongchou-bench-test-'));
const outbound = join(folder, 'outbound');

const running = contenders.filter(({ optional }) => !optional);
const lanes = running.flatMap(({ name }) => operations.map((operation) => [name, operation.name] as const));

let outcomes: Outcome[];
let left: string[];

beforeAll(() => {
  const { stdout } = spawnSync(process.execPath, [main, '--quick', '--json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TMPDIR: folder, NODE_OPTIONS: `--import=${guard}`, TONGCHOU_OUTBOUND_LOG: outbound },
  });
  left = readdirSync(folder).filter((name) => name !== 'outbound');
  outcomes = JSON.parse(stdout);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the benchmark', () => {
  test.each(lanes)('%s answers %s with the reference’s data, and is timed', (contender, operation) => {
    const outcome = outcomes.find((each) => each.contender === contender && each.operation === operation);
    expect(outcome).toMatchObject({ figures: { requests: { min: expect.any(Number) } } });
    expect(outcome).not.toHaveProperty('refused');
  });

  test('prints a row for every contender in the summary and under every operation', () => {
    const tables = comparisonTables(outcomes).split('### ');
    expect(tables).toHaveLength(operations.length + 1);
    for (const table of tables) for (const { label } of running) expect(table).toContain(`\n| ${label} `);
  });

  test('says why a contender was not timed', () => {
    const refused = 'data differ from the reference';
    expect(comparisonTables([{ contender: 'hive', operation: 'S', refused }])).toContain(`not timed: ${refused}`);
  });

  test('leaves no file behind and reaches nothing but this machine', () => {
    expect(left).toEqual([]);
    expect(existsSync(outbound) ? readFileSync(outbound, 'utf8') : '').toBe('');
  });

  test('replaces only what stands between a document’s markers', () => {
    const document = 'before\n<!-- bench:growth -->\nold\n<!-- /bench:growth -->\nafter';
    expect(between(document, 'growth', 'new')).toBe(
      'before\n<!-- bench:growth -->\n\nnew\n\n<!-- /bench:growth -->\nafter',
    );
    expect(() => between('nothing', 'growth', 'new')).toThrow('bench:growth');
  });
});
