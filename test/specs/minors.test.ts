import { personaNames } from '@hub/gateway/trust/access-table.ts';
import { locationOf, openDatabase } from '@hub/kit/database.ts';
import { defaultScale } from '@hub/kit/dataset/city.ts';
import type { DepartmentName } from '@hub/schema/departments.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hubReference } from '../support/department.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';
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
let hub: HubUnderTest;
beforeAll(async () => {
  [justice, coordination] = await Promise.all([databaseOf('justice'), databaseOf('coordination')]);
  hub = await startHub();
}, 60_000);
afterAll(() => Promise.all([justice.close(true), coordination.close(true), hub.stop()]));

type File = Readonly<Record<'id' | 'personId' | 'officeId', string>>;
const filesOfMinors = async (): Promise<File[]> => {
  const files: File[] = await justice.em
    .getConnection()
    .execute(
      `select id, person_id as "personId", justice_office_id as "officeId" from corrections_case where juvenile and state = 'UNDER_CORRECTION' order by id limit 40`,
    );
  return files.map((file) => ({ ...file, personId: hubReference({ orm: justice }, file.personId) }));
};

describe('to every persona a minor’s file is as if there were none', () => {
  const query = `query ($file: ID!, $person: ID!, $office: ID!) {
    correctionsCase(id: $file) { state person { id } }
    person(id: $person) { corrections { visibility activeCase { state } supportNeeds } referrals { nodes { from { labelZh } to { labelZh } } } }
    justiceOffice(id: $office) { cases(first: 100) { totalCount nodes { id } } }
    correctionsCases(justiceOffice: $office, first: 100) { totalCount nodes { id person { id } } }
  }`;
  const noRecord = { visibility: 'KNOWN_NONE', activeCase: null, supportNeeds: null };

  test.each(personaNames)('%s: in no look-up, list, total, join, link or error', async (as) => {
    const files = await filesOfMinors();
    expect(files.length).toBeGreaterThan(30);
    const hidden = new Set(files.map(({ id }) => id));
    for (const { id, personId, officeId } of files.slice(0, 10)) {
      const [minor, none] = await Promise.all(
        [id, 'CC-99999'].map((file) => hub.ask(query, { as, variables: { file, person: personId, office: officeId } })),
      );
      // The file there is and the one there is not: one answer, its errors included.
      expect([minor?.json.data, minor?.json.errors]).toEqual([none?.json.data, none?.json.errors]);
      const { correctionsCase, person, justiceOffice, correctionsCases } = minor?.json.data ?? {};
      expect(correctionsCase).toBeNull();
      expect([null, undefined, noRecord]).toContainEqual(person?.corrections);
      for (const list of [justiceOffice?.cases, correctionsCases]) {
        expect((list?.nodes ?? []).filter((node: { id: string }) => hidden.has(node.id))).toEqual([]);
        expect(list?.totalCount ?? 0).toBe(list?.nodes.length ?? 0);
      }
      for (const { from, to } of person?.referrals?.nodes ?? [])
        expect(`${from.labelZh} ${to.labelZh}`).not.toContain('司法所');
    }
  });
});

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
    const isMinor = new Set(minors.map(({ personId }) => hubReference({ orm: justice }, personId)));
    expect([minors.length > 0, referred.length > 0]).toEqual([true, true]);
    expect(referred.filter(({ personId }) => isMinor.has(hubReference({ orm: coordination }, personId)))).toEqual([]);
  });
});
