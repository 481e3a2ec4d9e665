import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Outcome } from '../comparison.ts';
import { contenders } from '../contenders.ts';
import { type Grown, type GrowthPlan, grow, growthPlan } from '../growth.ts';
import { growthTables } from '../growth-table.ts';
import { operations } from '../operations.ts';
import { between, comparisonTables } from '../table.ts';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));
const guard = fileURLToPath(new URL('../../support/refuse-outbound.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tongchou-bench-test-'));
const outbound = join(folder, 'outbound');

const running = contenders.filter(({ optional }) => !optional);
const lanes = running.flatMap(({ name }) => operations.map((operation) => [name, operation.name] as const));

/** The smallest federation, and the smallest step that asks all of it. */
const smallGrowth: GrowthPlan = {
  federations: growthPlan.federations
    .slice(0, 1)
    .map(({ subgraphs, steps }) => ({ subgraphs, steps: steps.filter(({ concurrency }) => concurrency === 1) })),
  rounds: 1,
  warmMs: 0,
  timedMs: 0,
};

let outcomes: Outcome[];
let grown: Grown[];
let left: string[];

beforeAll(async () => {
  const growing = grow(smallGrowth, () => undefined);
  const { stdout } = await promisify(execFile)(process.execPath, [main, '--quick', '--json'], {
    env: { ...process.env, TMPDIR: folder, NODE_OPTIONS: `--import=${guard}`, TONGCHOU_OUTBOUND_LOG: outbound },
    // It ends with 1 when a contender was refused: the outcomes say which and why.
  }).catch((ended: { stdout: string }) => ended);
  left = readdirSync(folder).filter((name) => name !== 'outbound');
  outcomes = JSON.parse(stdout);
  grown = await growing;
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

  test('prints a row for every step of growth, the hub’s cost beside stock’s', () => {
    expect(grown.map(({ figures }) => Object.keys(figures).sort())).toEqual([['stock', 'tongchou-bare']]);
    expect(growthTables(grown)).toMatch(/\n\| 1 +\| /);
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
