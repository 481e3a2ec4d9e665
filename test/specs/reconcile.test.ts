import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { departments } from '@hub/schema/departments.ts';
import { typesOfId } from '@hub/schema/ids.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { askSigned, type DepartmentUnderTest } from '../support/department.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';
import { project, run } from '../support/processes.ts';

const person = 'PER-23f8d9c62138d342047e';
const unifiedPerson = readFileSync(`${project}docs/queries/02-one-person-every-department.graphql`, 'utf8');
const firstQuery = readFileSync(`${project}docs/queries/00-first-query.graphql`, 'utf8');
const corrections = `{ person(id: "${person}") { corrections { visibility } } }`;

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHub();
}, 60_000);
afterAll(() => hub.stop());

type Settings = Readonly<Record<string, string>>;

const reconcile = (argv: readonly string[] = [], settings: Settings = {}) =>
  run('gateway/hub/main.ts', ['audit', 'reconcile', ...argv], { ...hub.environment, ...settings });

const reconciled = async (settings: Settings = {}) => {
  const { code, out } = await reconcile(['--json'], settings);
  return { code, ...JSON.parse(out) };
};

const logsOf = (department: string): string[] => {
  const folder = join(hub.data, 'exchanges', department);
  return readdirSync(folder).map((file) => join(folder, file));
};
const logOf = (department: string): string =>
  logsOf(department)
    .map((file) => readFileSync(file, 'utf8'))
    .join('');
const rewrite = (department: string, change: (text: string) => string): void => {
  for (const file of logsOf(department)) writeFileSync(file, change(readFileSync(file, 'utf8')));
};

/** Leaves the logs as it found them. */
async function withLogOf(department: string, change: (text: string) => string, then: () => Promise<void>) {
  const before = logsOf(department).map((file) => [file, readFileSync(file, 'utf8')] as const);
  rewrite(department, change);
  try {
    await then();
  } finally {
    for (const [file, text] of before) writeFileSync(file, text);
  }
}

describe('what the hub and its departments wrote down of the same requests', () => {
  let requestId: string;
  beforeAll(async () => {
    await hub.ask(firstQuery);
    await hub.ask(`{ person(id: "${person}") { birthYear residentIdMasked } }`);
    await hub.ask('{ referrals(first: 3) { nodes { id state person { id sex } } } }');
    await hub.ask(unifiedPerson, { as: 'public' });
    await hub.ask(corrections);
    requestId = (await hub.ask(unifiedPerson)).json.extensions.requestId;
    const { code, orphans } = await reconciled();
    expect(orphans).toEqual([]);
    expect(code).toBe(0);
  });

  test('agrees, every department asked at its door', async () => {
    const { requests, exchanges, ...found } = await reconciled();
    expect(found.departments.map(({ department, source }: Record<string, unknown>) => [department, source])).toEqual(
      departments.map(({ name }) => [name, 'ASKED']),
    );
    expect(requests).toBe(4);
    expect(exchanges).toBeGreaterThan(8);
    const { out, code } = await reconcile();
    expect(out).toContain('双方一致 · the two agree: no orphan');
    expect(code).toBe(0);
  });

  test('is at the department who asked, when, why and for which fields, and never a value or a key', () => {
    const line = logOf('justice')
      .split('\n')
      .find((each) => each.includes(requestId));
    expect(JSON.parse(line ?? '')).toEqual({
      request: requestId,
      time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
      subject: 'development:coordinator',
      persona: 'coordinator',
      organisation: 'COORDINATION',
      purpose: 'CASE_COORDINATION',
      coordinates: expect.arrayContaining(['Person.corrections']),
    });
    for (const { name } of departments)
      for (const [word = ''] of logOf(name).matchAll(/[\w-]+/g))
        expect(typesOfId(word).filter((type) => !['District', 'Township'].includes(type))).toEqual([]);
  });

  test('is what the department can show anyone, from its own log alone', async () => {
    const { out, code } = await run('gateway/hub/main.ts', ['audit', 'exchanges', 'justice'], hub.environment);
    expect(out).toMatch(/2 +Person\.corrections +CASE_COORDINATION +统筹协调机构 coordinator/);
    expect(code).toBe(0);
  });

  test('names a request that reached a department past the gateway', async () => {
    const justice = hub.departments.get('justice') as DepartmentUnderTest;
    const query = `{ _entities(representations: [{ __typename: "Person", id: "${person}" }]) { ... on Person { corrections { visibility } } } }`;
    await withLogOf('justice', String, async () => {
      const as = { subject: 'somebody', organisation: 'JUSTICE', scopes: new Set(['person:corrections']) };
      await askSigned(justice, { query }, as);
      const { code, orphans } = await reconciled();
      expect(orphans).toMatchObject([
        { kind: 'NOT_DECLARED', department: 'justice', departmental: expect.stringContaining('Person.corrections') },
      ]);
      expect(orphans[0].departmental).toContain('somebody');
      expect(code).toBe(1);
    });
  });

  test('names a request under a known id that the gateway did not send so often', async () => {
    const twice = (text: string) => text.replace(/^.*"Person\.corrections".*$/m, (line) => `${line}\n${line}`);
    await withLogOf('justice', twice, async () => {
      expect((await reconciled()).orphans).toMatchObject([{ kind: 'ASKED_OFTENER', gateway: '1', departmental: '2' }]);
    });
  });

  test('names an answer of a department that never saw the request', async () => {
    const without = (text: string) =>
      text
        .split('\n')
        .filter((line) => !line.includes(requestId))
        .join('\n');
    await withLogOf('health', without, async () => {
      const { code, orphans } = await reconciled();
      expect(orphans).toMatchObject([{ kind: 'NOT_SEEN', department: 'health', request: requestId }]);
      expect(code).toBe(1);
    });
  });

  test.each([
    ['READER_DIFFERS', 'development:coordinator', 'development:justice'],
    ['PURPOSE_DIFFERS', 'CASE_COORDINATION', 'EMERGENCY'],
  ])('%s where the two tell of %s otherwise', async (kind, told, otherwise) => {
    const change = (text: string) =>
      text
        .split('\n')
        .map((line) => (line.includes(requestId) ? line.replace(told, otherwise) : line))
        .join('\n');
    await withLogOf('justice', change, async () => {
      expect((await reconciled()).orphans).toMatchObject([{ kind, department: 'justice', request: requestId }]);
      expect((await reconcile()).out).toContain(otherwise);
    });
  });
});

describe('a department that does not answer', () => {
  const away = { JUSTICE_URL: 'http://127.0.0.1:9/graphql' };

  test('is held against its files where they are on this machine', async () => {
    const { code, departments: read } = await reconciled(away);
    expect(read.find(({ department }: { department: string }) => department === 'justice').source).toBe('READ');
    expect(code).toBe(0);
  });

  test('is said to be not reconciled otherwise, and that is no success', async () => {
    const elsewhere = { ...away, TONGCHOU_EXCHANGES: join(hub.data, 'nowhere') };
    const { out, code } = await reconcile([], elsewhere);
    expect(out).toMatch(/\? justice .*NOT reconciled/);
    expect(out).not.toContain('the two agree');
    expect(code).toBe(1);
    expect((await reconcile(['--department', 'health'], elsewhere)).code).toBe(0);
  });
});

test('asks for a period that is one, and a department that is one', async () => {
  expect((await reconcile(['--from', 'yesterday'])).err).toContain('--from');
  expect((await reconcile(['--from', '2026-02-01', '--to', '2026-01-01'])).err).toContain('--from is after --to');
  expect((await reconcile(['--department', 'tax'])).err).toContain('no department is named "tax"');
});
