import { locationOf, openDatabase } from '@hub/kit/database.ts';
import { defaultScale } from '@hub/kit/dataset/city.ts';
import type { DepartmentName } from '@hub/schema/departments.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { subgraphs } from '../support/subgraphs.ts';

const data = { TONGCHOU_DATA: process.env['TONGCHOU_TEST_DATA'] ?? '' };

type Database = Awaited<ReturnType<typeof openDatabase>>;

/** The department's own rows, past every door: what the hub must not be able to join. */
async function databaseOf(department: DepartmentName): Promise<Database> {
  const subgraph = subgraphs.find((each) => each.department === department);
  if (!subgraph) throw new Error(`no subgraph of ${department}`);
  return openDatabase(subgraph, locationOf(department, data, defaultScale));
}

let justice: Database;
let coordination: Database;
beforeAll(async () => {
  [justice, coordination] = await Promise.all([databaseOf('justice'), databaseOf('coordination')]);
}, 60_000);
afterAll(() => Promise.all([justice.close(true), coordination.close(true)]));

describe('a minor under correction', () => {
  test('is told of by no referral justice is an end of', async () => {
    const minors: { personId: string }[] = await justice.em
      .getConnection()
      .execute('select person_id as "personId" from corrections_case where juvenile');
    const referred: { personId: string }[] = await coordination.em
      .getConnection()
      .execute(
        `select distinct person_id as "personId" from referral where 'JUSTICE' in (from_department_code, to_department_code)`,
      );
    const isMinor = new Set(minors.map(({ personId }) => personId));
    expect([minors.length > 0, referred.length > 0]).toEqual([true, true]);
    expect(referred.filter(({ personId }) => isMinor.has(personId))).toEqual([]);
  });
});
