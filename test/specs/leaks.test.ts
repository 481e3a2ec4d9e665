import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { developmentKey, signToken } from '@hub/gateway/trust/identity/development.ts';
import type { PersonaName } from '@hub/gateway/trust/personas.ts';
import { locationOf } from '@hub/kit/database.ts';
import { defaultScale } from '@hub/kit/dataset/city.ts';
import { residentId } from '@hub/kit/dataset/identifiers.ts';
import { departments, environmentPrefix } from '@hub/schema/departments.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshPorts, project, type RunningProcess, startProcess } from '../support/processes.ts';
import { filesIn, type Leak, leaksIn, type Needles, type Source } from '../support/scan.ts';

const shared = process.env['TONGCHOU_TEST_DATA'] ?? '';
const data = mkdtempSync(join(tmpdir(), 'tongchou-leaks-'));
const names = departments.map(({ name }) => name);
const person = 'PER-23f8d9c62138d342047e';
/** Of nobody, as every number of this city. */
const number = residentId('1968-05-04', 123);

const databaseOf = (department: (typeof names)[number]): string => {
  const location = locationOf(department, { TONGCHOU_DATA: shared }, defaultScale);
  if (location.kind !== 'sqlite') throw new Error('the shared databases are SQLite files');
  return location.file;
};

/** Every column of text a case is told in. */
const contentColumns = [
  ['coordination', 'referral', 'summary_zh'],
  ['coordination', 'referral', 'feedback_zh'],
  ['coordination', 'transition', 'note_zh'],
  ['health', 'medical_social_work_case', 'ward_zh'],
  ['civil-affairs', 'person', 'name_masked'],
  ['civil-affairs', 'person', 'resident_id_masked'],
  ['volunteer', 'volunteer', 'name_masked'],
  ['volunteer', 'volunteer', 'volunteer_no'],
] as const;

function contentOf(): Set<string> {
  const content = new Set<string>();
  for (const [department, table, column] of contentColumns) {
    const database = new DatabaseSync(databaseOf(department), { readOnly: true });
    const rows = database
      .prepare(`select distinct "${column}" as text from "${table}" where "${column}" is not null`)
      .all();
    expect([table, column, rows.length > 0]).toEqual([table, column, true]);
    for (const { text } of rows) content.add(Buffer.from(String(text)).toString('latin1'));
    database.close();
  }
  return content;
}

interface Asked {
  readonly as: PersonaName;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

const file = (name: string): string => readFileSync(`${project}docs/queries/${name}`, 'utf8');
const questions = readdirSync(`${project}docs/queries`).filter((name) => name.endsWith('.graphql'));

const whole = `query ($id: ID!) { person(id: $id) { id nameMasked residentIdMasked birthYear socialWorkCases { nodes { id state } }
  referrals { nodes { id summaryZh feedbackZh } } } }`;
const invalid = `mutation ($input: RequestSharingInput!) { requestSharing(input: $input) { id } }`;

/** What people ask of a hub on a day, and what they get wrong. */
const asked: readonly Asked[] = [
  ...questions.map((name): Asked => ({ as: 'coordinator', query: file(name) })),
  { as: 'civil-affairs', query: whole, variables: { id: person } },
  { as: 'justice', query: '{ correctionsCases(first: 3) { nodes { id state } } }' },
  { as: 'justice', query: `{ person(id: "${person}") { corrections { visibility } } }` },
  { as: 'health', query: '{ medicalCase(id: "MSW-00001") { state wardZh dischargePlan { readiness } } }' },
  { as: 'volunteer', query: '{ hoursRecords(first: 2) { nodes { hours } } }' },
  { as: 'resident-desk', query: `{ disclosuresOfPerson(person: "${person}") { nodes { at purpose } } }` },
  { as: 'justice', query: '{ auditState { verdict } }' },
  { as: 'public', query: whole, variables: { id: person } },
  { as: 'civil-affairs', query: whole, variables: { id: number } },
  { as: 'civil-affairs', query: `{ person(id: "${number}") { birthYear } }` },
  { as: 'civil-affairs', query: `{ person(id: ${number}) { birthYear } }` },
  { as: 'civil-affairs', query: `{ person(id: "${person}") { birthYear_${number} } }` },
  { as: 'resident-desk', query: `{ disclosuresOfPerson(person: "${number}") { nodes { at } } }` },
  { as: 'coordinator', query: `{ districts(first: 1, after: "${number}") { nodes { code } } }` },
  { as: 'coordinator', query: `{ serviceCentres(district: "${number}") { totalCount } }` },
  { as: 'coordinator', query: invalid, variables: { input: { idempotencyKey: number, owner: number } } },
  { as: 'coordinator', query: file('00-first-query.graphql'), headers: { 'x-request-id': `case-${number}` } },
  { as: 'coordinator', query: whole, variables: { id: person }, headers: { 'x-hub-purpose': number } },
];

const running = new Map<string, RunningProcess>();
const errors: Source[] = [];
const tokens: string[] = [];
let needles: Needles;
let sources: readonly Source[];

/** Files a scan has no business with: data where it belongs, and keys. */
const isLeftOut = (path: string): boolean => /\.sqlite(-\w+)?$|\.key$|-key(\.json)?$/.test(path);

async function askAll(url: string, which: readonly Asked[]): Promise<void> {
  const key = developmentKey(join(data, 'development-key.json'));
  for (const [index, { as, query, variables = {}, headers = {} }] of which.entries()) {
    const token = await signToken(key, as);
    tokens.push(token);
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { errors: told, extensions } = (await response.json()) as Record<string, unknown>;
    if (told) errors.push({ name: `errors of request ${index}`, text: JSON.stringify({ told, extensions }) });
  }
}

/** What strangers and broken clients send. */
async function knock(url: string, departmentUrls: readonly string[]): Promise<void> {
  const notJson = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"query": ${number}`,
  });
  const byUrl = await fetch(`${url}/graphql?query=${encodeURIComponent(`{ person(id: "${number}") { id } }`)}`);
  const nowhere = await fetch(`${url}/person/${number}`);
  const badToken = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens[0]}x` },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  const past = await Promise.all(
    departmentUrls.map((each) =>
      fetch(`${each}?id=${number}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-request-id': `case-${number}` },
        body: JSON.stringify({ query: `{ person(id: "${number}") { id } }` }),
      }),
    ),
  );
  const ready = await fetch(`${url}/health/ready`);
  for (const [name, response] of Object.entries({
    notJson,
    byUrl,
    badToken,
    nowhere,
    ready,
    ...Object.fromEntries(past.entries()),
  }))
    errors.push({ name: `answer to ${name}`, text: await response.text() });
}

beforeAll(async () => {
  const databases = Object.fromEntries(names.map((name) => [name, databaseOf(name)]));
  const coordination = join(data, 'coordination.sqlite');
  copyFileSync(databases['coordination'] ?? '', coordination);
  const environment = {
    ...(await freshPorts()),
    ...Object.fromEntries(names.map((name) => [`${environmentPrefix(name)}_DATABASE_URL`, `file:${databases[name]}`])),
    COORDINATION_DATABASE_URL: `file:${coordination}`,
    TONGCHOU_DATA: data,
    TONGCHOU_ISSUER: 'development',
    GATEWAY_LOG: 'all',
    GATEWAY_OPERATIONS_PORT: '0',
  };
  const start = async (name: string, main: string) =>
    running.set(name, await startProcess(main, [], environment, join(tmpdir(), 'tongchou-leaks-outbound')));
  for (const name of names) await start(name, `subgraphs/${name}/main.ts`);
  await start('gateway', 'gateway/main.ts');
  const { url } = running.get('gateway') as RunningProcess;
  await askAll(url, asked);
  await knock(
    url,
    names.map((name) => running.get(name)?.url ?? ''),
  );
  // And with a department that is away.
  await running.get('health')?.stop();
  await askAll(url, asked.slice(0, 4));
  const [, metricsUrl = ''] = /metrics (\S+)/.exec(running.get('gateway')?.out() ?? '') ?? [];
  const metrics = await (await fetch(metricsUrl)).text();
  for (const [name, each] of running) if (name !== 'health') await each.stop();
  const doorKeys = names.map((name) => readFileSync(join(data, 'doors', `${name}.key`), 'utf8').trim());
  needles = { content: contentOf(), secrets: [...tokens, ...doorKeys] };
  sources = [
    ...[...running].map(([name, { out }]) => ({ name: `log of ${name}`, text: Buffer.from(out()).toString('latin1') })),
    { name: 'metrics', text: Buffer.from(metrics).toString('latin1') },
    ...filesIn(data, isLeftOut),
    ...errors.map(({ name, text }) => ({ name, text: Buffer.from(text).toString('latin1') })),
  ];
}, 180_000);
afterAll(async () => {
  for (const each of running.values())
    if (each.child.exitCode === null && each.child.signalCode === null) await each.stop();
  rmSync(data, { recursive: true });
});

const named = (pattern: RegExp): readonly Source[] => sources.filter(({ name }) => pattern.test(name));

describe('everything the hub has written in a day of requests', () => {
  test.each([
    ...['gateway', ...names].map((name) => [`the log of ${name}`, new RegExp(`^log of ${name}$`)] as const),
    ['the record of disclosures', /^audit\/\d{4}-.*\.jsonl$/],
    ['its signed heads', /^audit\/heads\.jsonl$/],
    ...names.map((name) => [`the heads ${name} holds`, new RegExp(`^audit-heads/gateway/${name}\\.jsonl$`)] as const),
    ...names.map((name) => [`what ${name} was asked`, new RegExp(`^exchanges/${name}/personal-.*\\.jsonl$`)] as const),
    ['what it was asked that is about nobody', /^exchanges\/.*\/other-.*\.jsonl$/],
    ['the operator’s metrics', /^metrics$/],
    ['errors', /^errors of request/],
    ['answers to who has no business here', /^answer to/],
  ])('is there to be looked at: %s', (_, pattern) => {
    const found = named(pattern);
    expect(found.length).toBeGreaterThan(0);
    for (const { name, text } of found)
      expect([name, text.length > 0 || name === 'answer to nowhere']).toEqual([name, true]);
  });

  test('holds no resident’s number, nothing a case says, no token and no key', () => {
    expect(needles.content.size).toBeGreaterThan(50);
    expect(leaksIn(sources, needles)).toEqual([]);
  });

  test('is looked at by an eye that sees: each kind of leak, put into each source, is found', () => {
    const [content = ''] = [...needles.content].filter((each) => each.length > 8);
    const seeds: readonly (readonly [Leak['kind'], string])[] = [
      ['RESIDENT_ID', number],
      ['CASE_CONTENT', content],
      ['TOKEN', tokens[0] ?? ''],
    ];
    for (const [kind, seed] of seeds)
      for (const { name, text } of sources) {
        const leaks = leaksIn([{ name, text: `${text}${seed}` }], needles);
        expect([name, leaks.map((leak) => leak.kind)]).toEqual([name, expect.arrayContaining([kind])]);
      }
  });
});

describe('residents’ numbers', () => {
  const columns = (database: DatabaseSync) =>
    database
      .prepare(
        "select m.name as 'table', c.name as 'column' from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table' and c.type like '%text%'",
      )
      .all() as { readonly table: string; readonly column: string }[];

  test.each(names)('stand in no column of %s', (name) => {
    const database = new DatabaseSync(databaseOf(name), { readOnly: true });
    const all = columns(database);
    expect(all.length).toBeGreaterThan(10);
    for (const { table, column } of all) {
      const texts = database.prepare(`select distinct "${column}" as text from "${table}"`).all();
      const text = texts.map((row) => row['text']).join('\n');
      expect([table, column, leaksIn([{ name: table, text }], { content: new Set(), secrets: [] })]).toEqual([
        table,
        column,
        [],
      ]);
    }
    database.close();
  });
});
