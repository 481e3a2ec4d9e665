import { readdirSync, readFileSync } from 'node:fs';
import { departments } from '@hub/schema/departments.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codesOf } from '../support/ask.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';
import { project } from '../support/processes.ts';

const folder = `${project}docs/queries/`;
const question = (file: string): string => readFileSync(folder + file, 'utf8');
const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHub();
}, 60_000);
afterAll(() => hub.stop());

/** The first list of nodes in an answer that has any. */
const isEmpty = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.length === 0 || value.every(isEmpty);
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty);
  return value === null || value === 0 || value === '0';
};

describe('the questions the report raises', () => {
  test('are thirteen, one to begin with, the four pools and whom to send', () => {
    expect(files).toHaveLength(19);
  });

  test.each(files)('%s is answered by the hub, wholly and without an error', async (file) => {
    const answer = await hub.ask(question(file));
    expect(answer.json.errors).toBeUndefined();
    for (const [field, value] of Object.entries(answer.json.data))
      expect([field, isEmpty(value)]).toEqual([field, false]);
  });
});

describe('the README', () => {
  test('prints the answer its first query has', async () => {
    const readme = readFileSync(`${project}README.md`, 'utf8');
    const [, request = ''] = /-d '(.+)'$/m.exec(readme) ?? [];
    const [, printed = ''] = /```json\n([\s\S]+?)```/.exec(readme) ?? [];
    const { json } = await hub.ask(JSON.parse(request).query);
    expect(json.errors).toBeUndefined();
    expect(json.data).toEqual(JSON.parse(printed));
  });
});

describe('the district matrix', () => {
  test('asks each department at most twice, and its database a bounded number of times', async () => {
    hub.reset();
    const { json } = await hub.ask(question('03-district-matrix.graphql'));
    expect(json.data.districts.nodes).toHaveLength(11);
    for (const { name } of departments) {
      const { requests = 0, statements = 0 } = hub.counts.get(name) ?? {};
      expect([name, requests]).toEqual([name, 1]);
      expect(statements).toBeLessThanOrEqual(8);
    }
  });

  test('sends as many statements for eleven districts as for one', async () => {
    const matrix = question('03-district-matrix.graphql');
    const statements = async (query: string) => {
      hub.reset();
      await hub.ask(query);
      return Object.fromEntries([...hub.counts].map(([name, count]) => [name, count.statements]));
    };
    expect(await statements(matrix)).toEqual(await statements(matrix.replace('districts {', 'districts(first: 1) {')));
  });

  test('adds up: 171 centres', async () => {
    const { json } = await hub.ask(question('03-district-matrix.graphql'));
    const total = json.data.districts.nodes.reduce(
      (sum: number, { centres }: { centres: { totalCount: number } }) => sum + centres.totalCount,
      0,
    );
    expect(total).toBe(171);
  });
});

describe('one person, every department', () => {
  const query = question('02-one-person-every-department.graphql');

  test('is in the records of four departments, which know them by one reference', async () => {
    const { person } = (await hub.ask(query)).json.data;
    expect(person.socialWorkCases.nodes.length).toBeGreaterThan(0);
    expect(person.corrections).toMatchObject({ visibility: 'VALUE', activeCase: { state: 'UNDER_CORRECTION' } });
    expect(person.medicalSocialWork.visibility).toBe('VALUE');
    expect(person.referrals.nodes.length).toBeGreaterThan(0);
  });

  test('is not shown to a persona whose department has no business with it, and the owner is not asked', async () => {
    hub.reset();
    const answer = await hub.ask(query, { as: 'civil-affairs' });
    expect(answer.json.data.person).toMatchObject({ corrections: null, medicalSocialWork: null });
    expect(codesOf(answer)).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE', 'UNAUTHORIZED_FIELD_OR_TYPE']);
    expect(hub.counts.get('justice')?.requests).toBe(0);
    expect(hub.counts.get('health')?.requests).toBe(0);
  });

  test('is not shown to the public at all', async () => {
    hub.reset();
    const answer = await hub.ask(query, { as: 'public' });
    expect(answer.json.data).toEqual({ person: null });
    expect([...hub.counts.values()].map(({ requests }) => requests)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('what every department adds to another’s entity', () => {
  test.each([
    [
      'Township',
      '{ township(code: "440103004") { hospitals { totalCount } justiceOffice { nameZh } volunteerTeams { totalCount } } }',
    ],
    [
      'Organisation',
      '{ organisation(id: "ORG-0501") { hospital { nameZh township { nameZh } } } agency: organisation(id: "ORG-0601") { volunteerTeams { totalCount } } }',
    ],
    [
      'ServiceCentre',
      '{ serviceCentre(id: "IFSC-001") { volunteerTeams { totalCount } volunteerParticipations(year: 2014) referralStatistics(from: "2014-01-01", to: "2015-10-26") { suppressed } } }',
    ],
    ['SocialWorker', '{ socialWorker(id: "SW-00001") { qualification correctionsCaseload } }'],
    ['EmergencyIncident', '{ incident(id: "INC-012") { nameZh volunteerTeams { totalCount } volunteerHours } }'],
    [
      'Referral',
      '{ referral(id: "REF-000001") { person { id } to { labelZh ... on CentreParty { centre { nameZh operator { nameZh } } } } from { ... on HospitalParty { hospital { nameZh } } } } }',
    ],
  ])('%s', async (_, query) => {
    const { json } = await hub.ask(query);
    expect(json.errors).toBeUndefined();
    expect(isEmpty(json.data)).toBe(false);
  });
});

describe('bad input is refused by name, at the door or by its owner', () => {
  test.each([
    ['a day that does not exist', '{ districts(asOf: "2015-02-30") { totalCount } }', 'VALUE_MALFORMED'],
    ['a day in another form', '{ workforce(asOf: "31.12.2014") { employed } }', 'VALUE_MALFORMED'],
    ['a district there is not', '{ hospitals(district: "999999") { totalCount } }', 'UNKNOWN_CODE'],
    ['a township there is not', '{ township(code: "440106999") { nameZh } }', 'UNKNOWN_CODE'],
    ['a figure there is not', '{ figures(codes: ["F99"]) { totalCount } }', 'UNKNOWN_CODE'],
    ['the id of another type', '{ serviceCentre(id: "HOS-001") { nameZh } }', 'ID_OF_ANOTHER_TYPE'],
    ['something that is no id', '{ hospital(id: "the big one") { nameZh } }', 'ID_MALFORMED'],
    ['a page of none', '{ volunteerTeams(first: 0) { totalCount } }', 'PAGE_OUT_OF_RANGE'],
    ['a page of a thousand', '{ organisations(first: 1000) { totalCount } }', 'PAGE_OUT_OF_RANGE'],
    ['a cursor nobody gave', '{ serviceCentres(after: "x") { nodes { id } } }', 'CURSOR_INVALID'],
    [
      'a period that ends before it begins',
      '{ medicalSocialWorkStatistics(from: "2015-01-01", to: "2014-01-01") { suppressed } }',
      'PERIOD_REVERSED',
    ],
  ])('%s', async (_, query, code) => {
    const answer = await hub.ask(query);
    expect(codesOf(answer)).toEqual([code]);
    expect(answer.json.errors[0].message).toMatch(/\p{Script=Han}.* · /u);
  });

  test('a well-formed id without a row is simply not there', async () => {
    const { json } = await hub.ask('{ hospital(id: "HOS-999") { nameZh } serviceCentre(id: "IFSC-999") { nameZh } }');
    expect(json).toMatchObject({ data: { hospital: null, serviceCentre: null } });
    expect(json.errors).toBeUndefined();
  });
});

describe('divisions change', () => {
  test('at the end of 2013 the city has twelve, Luogang among them; today eleven', async () => {
    const { json } = await hub.ask(
      '{ then: districts(asOf: "2013-12-31") { nodes { code nameZh successors { code } } } now: districts { totalCount } }',
    );
    const codes = json.data.then.nodes.map(({ code }: { code: string }) => code);
    expect(codes).toHaveLength(12);
    expect(codes).toEqual(expect.arrayContaining(['440116', '440183', '440184']));
    expect(json.data.now.totalCount).toBe(11);
    const luogang = json.data.then.nodes.find(({ code }: { code: string }) => code === '440116');
    expect(luogang.successors).toEqual([{ code: '440112' }]);
  });
});
