import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { civilAffairs } from '../subgraph.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(civilAffairs);
}, 60_000);
afterAll(() => department.close());

test('the incentives of a year are counted by kind, against the workers employed at its end', async () => {
  const { data, errors } = await department.ask(`{
    year: incentiveStatistics(year: 2014) { employed workers coveragePercent byKind { kind grants amount suppressed } }
    workforce(asOf: "2014-12-31") { employed }
    list: incentiveGrants(from: "2014-01-01", to: "2014-12-31") { totalCount }
    none: incentiveStatistics(year: 2005) { workers byKind { kind } }
  }`);
  expect(errors).toEqual([]);
  const { employed, workers, coveragePercent, byKind } = data.year;
  expect(employed).toBe(data.workforce.employed);
  expect(coveragePercent).toBeCloseTo((100 * workers) / employed, 2);
  interface Count {
    readonly grants: number | null;
    readonly amount: string | null;
    readonly suppressed: boolean;
  }
  const counted = (byKind as readonly Count[]).reduce((sum, { grants }) => sum + (grants ?? 0), 0);
  const hidden = (byKind as readonly Count[]).filter(({ suppressed }) => suppressed);
  // What is hidden is between one and seven of a kind, and shows no worth either.
  expect(data.list.totalCount - counted).toBeGreaterThanOrEqual(hidden.length);
  expect(data.list.totalCount - counted).toBeLessThanOrEqual(7 * hidden.length);
  for (const { grants, amount } of hidden) expect([grants, amount]).toEqual([null, null]);
  expect(data.none).toEqual({ workers: 0, byKind: [] });
});
