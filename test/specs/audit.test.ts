import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { departments } from '@hub/schema/departments.ts';
import { typesOfId } from '@hub/schema/ids.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codesOf, post } from '../support/ask.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';
import { project, run } from '../support/processes.ts';

const person = 'PER-23f8d9c62138d342047e';
const unifiedPerson = readFileSync(`${project}docs/queries/02-one-person-every-department.graphql`, 'utf8');
const firstQuery = readFileSync(`${project}docs/queries/00-first-query.graphql`, 'utf8');

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHub();
}, 60_000);
afterAll(() => hub.stop());

const textOfStore = (): string => {
  const folder = join(hub.data, 'audit');
  const files = readdirSync(folder).filter((file) => /^\d.*\.jsonl$/.test(file));
  return files.map((file) => readFileSync(join(folder, file), 'utf8')).join('');
};

// biome-ignore lint/suspicious/noExplicitAny: a test reads the kinds of record it asks for
const records = (requestId?: string): any[] =>
  textOfStore()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).record)
    .filter(({ request }) => requestId === undefined || request === requestId);

const requestOf = ({ json }: Awaited<ReturnType<HubUnderTest['ask']>>): string => json.extensions.requestId;

/** Every text and number of an answer that is no key. */
function* valuesIn(value: unknown): Generator<string> {
  if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) yield* valuesIn(each);
  else if (typeof value === 'string' && typesOfId(value).length === 0) yield value;
}

describe('a person asked about', () => {
  test('leaves the intent and then the outcome: who, what, whom, from whom', async () => {
    const answer = await hub.ask(unifiedPerson);
    expect(answer.json.errors).toBeUndefined();
    const [intent, outcome, ...others] = records(requestOf(answer));
    expect(others).toEqual([]);
    expect(intent).toMatchObject({
      kind: 'INTENT',
      reader: { subject: 'development:coordinator', persona: 'coordinator', organisation: 'COORDINATION' },
      purpose: null,
      basis: null,
      subjects: [person],
      denied: [],
    });
    expect(intent.coordinates).toEqual([...intent.coordinates].sort());
    expect(intent.coordinates).toEqual(
      expect.arrayContaining([
        'Query.person',
        'Person.corrections',
        'Person.medicalSocialWork',
        'ServiceCase.state',
        'Referral.state',
      ]),
    );
    expect(outcome).toMatchObject({
      kind: 'OUTCOME',
      intent: intent.sequence,
      result: 'ANSWERED',
      subjects: expect.arrayContaining([person]),
      departments: ['civil-affairs', 'coordination', 'health', 'justice'].map((name) => ({
        name,
        requests: expect.any(Number),
        failures: 0,
      })),
    });
  });

  test('leaves no value: nothing the answer said of the person stands in the store', async () => {
    const query = `query Everything($id: ID!) { person(id: $id) {
      nameMasked residentIdMasked birthYear
      referrals { nodes { number summaryZh clock { respondBy } } }
      socialWorkCases { nodes { id centre { nameZh } } } } }`;
    const { json } = await hub.ask(query, { as: 'civil-affairs', variables: { id: person } });
    expect(json.errors).toBeUndefined();
    const values = [...valuesIn(json.data)];
    expect(values.length).toBeGreaterThan(5);
    const written = textOfStore();
    for (const value of values) expect([value, written.includes(value)]).toEqual([value, false]);
  });

  test('is told in the outcome although the client never asked for the key, and the key does not reach the client', async () => {
    const answer = await hub.ask(
      'query Q($id: ID!) { person(id: $id) { sex medicalSocialWork { openCases { state } } } }',
      {
        variables: { id: person },
      },
    );
    expect(Object.keys(answer.json.data.person)).toEqual(['sex', 'medicalSocialWork']);
    for (const medical of answer.json.data.person.medicalSocialWork.openCases)
      expect(Object.keys(medical)).toEqual(['state']);
    const [, outcome] = records(requestOf(answer));
    expect(outcome.subjects).toEqual(expect.arrayContaining([person, expect.stringMatching(/^MSW-\d{5}$/)]));
  });

  test('by a value that is no key leaves that value nowhere', async () => {
    const residentId = '360426199101010071';
    const answer = await hub.ask('query Q($id: ID!) { person(id: $id) { sex } }', { variables: { id: residentId } });
    const [intent, outcome] = records(requestOf(answer));
    expect(intent.subjects).toEqual([]);
    expect(outcome).toMatchObject({ subjects: [] });
    expect(textOfStore()).not.toContain(residentId);
  });

  test('nor does one that came as the request’s id, though any other id of the client’s is kept', async () => {
    const idFor = async (id: string) =>
      (await post(hub.url, { query: '{ __typename }' }, { 'x-request-id': id })).json.extensions.requestId;
    expect(await idFor('case-360426199101010071')).not.toContain('360426199101010071');
    expect(await idFor('case-20260301-17')).toBe('case-20260301-17');
  });

  test('in part refused leaves what was refused beside what was read', async () => {
    const answer = await hub.ask(`{ person(id: "${person}") { birthYear residentIdMasked } }`);
    expect(codesOf(answer)).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE']);
    const [intent, outcome] = records(requestOf(answer));
    expect(intent).toMatchObject({
      coordinates: ['Person.birthYear', 'Query.person'],
      denied: ['Person.residentIdMasked'],
      subjects: [person],
    });
    expect(outcome.result).toBe('PARTIAL');
  });

  test('wholly refused leaves one record of the denial', async () => {
    const answer = await hub.ask(unifiedPerson, { as: 'public' });
    await hub.ask(unifiedPerson);
    expect(records(requestOf(answer))).toMatchObject([
      { kind: 'DENIAL', reader: { persona: 'public' }, denied: ['Query.person'] },
    ]);
  });
});

test('what is about no person leaves nothing', async () => {
  expect(records(requestOf(await hub.ask(firstQuery)))).toEqual([]);
});

describe('npm run hub -- audit', () => {
  const audit = (...argv: string[]) => run('gateway/hub/main.ts', ['audit', ...argv], { TONGCHOU_DATA: hub.data });

  test('verify says how many records it checked, and that every owner holds the head', async () => {
    await hub.ask(unifiedPerson);
    const { code, out, err } = await audit('verify');
    expect(err).toBe('');
    expect(out).toContain(`the chain is whole: ${records().length} records`);
    for (const { name, zh } of departments) expect(out).toMatch(new RegExp(`✓ ${name} .*over record \\d+.*${zh}`));
    expect(code).toBe(0);
  });

  test('person says who read the data, when, why, what and from whom; --json for programs', async () => {
    const answer = await hub.ask(unifiedPerson);
    const { code, out } = await audit('person', person);
    expect(out).toContain('统筹协调员');
    expect(out).toContain('已提供 · disclosed');
    expect(out).toContain('Person.corrections');
    expect(out).toContain(requestOf(answer));
    expect(code).toBe(0);
    const json = JSON.parse((await audit('person', person, '--json')).out);
    expect(json.at(-1)).toMatchObject({
      request: requestOf(answer),
      persona: 'coordinator',
      organisation: 'COORDINATION',
      result: 'DISCLOSED',
    });
  });

  test('person says so where nobody read anything, and refuses what is no key', async () => {
    expect((await audit('person', `PER-${'0'.repeat(20)}`)).out).toContain('read 0 time(s)');
    const { code, err } = await audit('person', '360426199101010071');
    expect(err).toMatch(/不是编号.*is not an id/);
    expect(code).toBe(1);
  });
});

describe('with an audit that cannot be written', () => {
  let stopped: HubUnderTest;
  beforeAll(async () => {
    // Where a file stands no folder can be made, not even by the administrator.
    stopped = await startHub({ arrange: (data) => writeFileSync(join(data, 'audit'), '') });
  }, 60_000);
  afterAll(() => stopped.stop());

  test('personal data stops before any department is asked', async () => {
    stopped.reset();
    const answer = await stopped.ask(unifiedPerson);
    expect(answer.status).toBe(503);
    expect(answer.json.data).toBeUndefined();
    expect(codesOf(answer)).toEqual(['AUDIT_UNAVAILABLE']);
    expect(answer.json.errors[0].message).toMatch(/审计日志.*audit log/);
    for (const { requests } of stopped.counts.values()) expect(requests).toBe(0);
  });

  test('other queries go on, and refusals are refused as ever', async () => {
    const answer = await stopped.ask(firstQuery);
    expect(answer.json.errors).toBeUndefined();
    expect(codesOf(await stopped.ask(unifiedPerson, { as: 'public' }))).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE']);
  });

  test('personal data goes on when it can be written again', async () => {
    rmSync(join(stopped.data, 'audit'));
    expect((await stopped.ask(unifiedPerson)).json.errors).toBeUndefined();
  });
});

describe('a store changed by hand', () => {
  test('is named by verify with its file and line, exit code 1', async () => {
    const other = await startHub();
    await other.ask(unifiedPerson);
    await other.stopGateway();
    const folder = join(other.data, 'audit');
    const [segment = ''] = readdirSync(folder).filter((file) => /^\d/.test(file));
    const file = join(folder, segment);
    writeFileSync(file, readFileSync(file, 'utf8').replace('Person.corrections', 'Person.birthYear'));
    const { code, out } = await run('gateway/hub/main.ts', ['audit', 'verify'], { TONGCHOU_DATA: other.data });
    expect(out).toContain(`${segment}:2`);
    expect(out).toContain('ALTERED');
    expect(code).toBe(1);
    const told = await run('gateway/hub/main.ts', ['audit', 'person', person], { TONGCHOU_DATA: other.data });
    expect(told.err).toContain('ALTERED');
    expect(told.code).toBe(1);
    await other.stop();
  }, 60_000);
});
