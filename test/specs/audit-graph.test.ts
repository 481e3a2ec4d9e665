import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codesOf } from '../support/ask.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';

const person = 'PER-23f8d9c62138d342047e';
const nobody = `PER-${'0'.repeat(20)}`;

/** Justice's reads are kept from residents to the end of the century; those of health were to be told long ago. */
const orders = [
  { organisation: 'JUSTICE', to: '2099-12-31', release: '2099-12-31' },
  { organisation: 'HEALTH', to: '2014-12-31', release: '2015-01-01' },
].map((order) => ({
  purpose: 'CASE_MANAGEMENT',
  basis: '个人信息保护法第十八条、第三十五条',
  from: '2000-01-01',
  ...order,
}));

const folder = mkdtempSync(join(tmpdir(), 'tongchou-'));
let hub: HubUnderTest;
beforeAll(async () => {
  const file = join(folder, 'withheld.json');
  writeFileSync(file, JSON.stringify(orders));
  hub = await startHub({ settings: { TONGCHOU_AUDIT_WITHHELD: file } });
}, 60_000);
afterAll(async () => {
  await hub.stop();
  rmSync(folder, { recursive: true });
});

const ofPerson = `query Desk($person: ID!, $first: Int, $after: String) {
  disclosuresOfPerson(person: $person, first: $first, after: $after) {
    nodes { at request result organisation department role reader purpose fields sources }
    pageInfo { hasNextPage endCursor } } }`;

const toldOf = async (id: string, page: Readonly<Record<string, unknown>> = {}) => {
  const answer = await hub.ask(ofPerson, { as: 'resident-desk', variables: { person: id, ...page } });
  expect(answer.json.errors).toBeUndefined();
  return answer.json.data.disclosuresOfPerson;
};
const requestOf = async (...asked: Parameters<HubUnderTest['ask']>): Promise<string> =>
  (await hub.ask(...asked)).json.extensions.requestId;
const corrections = `{ person(id: "${person}") { corrections { visibility } } }`;

describe('a resident at the desk', () => {
  test('is told which body read the data, when, why and which fields, and not which of its staff', async () => {
    const request = await requestOf(corrections);
    const [newest] = (await toldOf(person)).nodes;
    expect(newest).toEqual({
      at: expect.stringMatching(/^\d{4}-/),
      request,
      result: 'DISCLOSED',
      organisation: 'COORDINATION',
      department: 'COORDINATION',
      role: 'coordinator',
      reader: null,
      purpose: 'CASE_COORDINATION',
      fields: ['Person.corrections', 'Query.person'],
      sources: ['CIVIL_AFFAIRS', 'JUSTICE'],
    });
  });

  test('is told of this desk’s own look as well, the next time', async () => {
    await toldOf(person);
    expect((await toldOf(person)).nodes[0]).toMatchObject({
      role: 'resident-desk',
      purpose: 'RESIDENT_REQUEST',
      result: 'DISCLOSED',
      fields: ['Query.disclosuresOfPerson'],
    });
  });

  test('reads page by page, newest first, none twice and none left out', async () => {
    const requests = [];
    for (let count = 0; count < 5; count += 1) requests.unshift(await requestOf(corrections));
    const all = (await toldOf(person, { first: 100 })).nodes.map(({ request }: { request: string }) => request);
    const [{ request: first }] = (await toldOf(person, { first: 1 })).nodes;
    const start = all.indexOf(requests[0]);
    expect(all.slice(start, start + 5)).toEqual(requests);
    const paged = [];
    let after: string | null = null;
    do {
      const page = await toldOf(person, { first: 3, after });
      paged.push(...page.nodes.map(({ request }: { request: string }) => request));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    const from = paged.indexOf(first);
    expect(new Set(paged).size).toBe(paged.length);
    expect(paged.slice(paged.indexOf(requests[0]))).toEqual(all.slice(start));
    expect(from).toBeGreaterThanOrEqual(0);
  });

  test('of whom nobody read anything is told so; what is no reference is refused by name', async () => {
    expect((await toldOf(nobody)).nodes).toEqual([]);
    const answer = await hub.ask(ofPerson, { as: 'resident-desk', variables: { person: '360426199101010071' } });
    expect(codesOf(answer)).toEqual(['ID_MALFORMED']);
  });

  test('is asked for by nobody else, and for no other purpose', async () => {
    for (const as of ['coordinator', 'civil-affairs', 'justice', 'partner', 'public'] as const)
      expect(codesOf(await hub.ask(ofPerson, { as, variables: { person } }))).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE']);
    const options = { as: 'resident-desk', purpose: 'CASE_MANAGEMENT', variables: { person } } as const;
    expect(codesOf(await hub.ask(ofPerson, options))).toEqual(['PURPOSE_NOT_PERMITTED']);
  });

  test('is not told of a covert lawful read before its release date, and is of one whose date has come', async () => {
    const covert = await requestOf(corrections, { as: 'justice' });
    const open = await requestOf(`{ person(id: "${person}") { medicalSocialWork { visibility } } }`, { as: 'health' });
    const told = (await toldOf(person, { first: 100 })).nodes.map(({ request }: { request: string }) => request);
    expect(told).toContain(open);
    expect(told).not.toContain(covert);
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const owned = await hub.ask(ofOwn, { as: 'justice', variables: { from: today, to: today } });
    expect(JSON.stringify(owned.json.data)).toContain(covert);
  });
});

const ofOwn = `query Own($from: Date!, $to: Date!) {
  disclosuresOfOwnFields(from: $from, to: $to, first: 100) { nodes { request result reader organisation fields sources } } }`;

describe('an owner of the data', () => {
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const owned = async (as: 'justice' | 'health', from = today, to = today) => {
    const answer = await hub.ask(ofOwn, { as, variables: { from, to } });
    expect(answer.json.errors).toBeUndefined();
    return answer.json.data.disclosuresOfOwnFields.nodes;
  };

  test('is told who was given its own fields, and nothing of another owner’s', async () => {
    const request = await requestOf(
      `{ person(id: "${person}") { birthYear corrections { visibility } medicalSocialWork { visibility } } }`,
    );
    expect((await owned('justice')).find((each: { request: string }) => each.request === request)).toEqual({
      request,
      result: 'DISCLOSED',
      reader: 'development:coordinator',
      organisation: 'COORDINATION',
      fields: ['Person.corrections'],
      sources: ['JUSTICE'],
    });
    expect((await owned('health')).find((each: { request: string }) => each.request === request).fields).toEqual([
      'Person.medicalSocialWork',
    ]);
    const fields = new Set((await owned('justice')).flatMap(({ fields: own }: { fields: string[] }) => own));
    expect([...fields]).not.toContain('Person.medicalSocialWork');
    expect([...fields]).not.toContain('Query.person');
  });

  test('asks for a period', async () => {
    expect(await owned('justice', '2015-01-01', '2015-12-31')).toEqual([]);
    const answer = await hub.ask(ofOwn, { as: 'justice', variables: { from: today, to: '2015-01-01' } });
    expect(codesOf(answer)).toEqual(['PERIOD_REVERSED']);
  });

  test('is told that the record is whole, what is signed, and which head it holds itself', async () => {
    await hub.ask(corrections);
    const query =
      '{ auditState { verdict verifiedThrough records head { number sequence hash key signature } headHeldByOwner } }';
    const { data, errors } = (await hub.ask(query, { as: 'justice' })).json;
    expect(errors).toBeUndefined();
    const { verdict, verifiedThrough, records, head, headHeldByOwner } = data.auditState;
    expect(verdict).toBe('WHOLE');
    expect(verifiedThrough).toBeGreaterThanOrEqual(records);
    expect(head.sequence).toBeLessThanOrEqual(records);
    expect(headHeldByOwner).toBe(head.number);
  });

  test('is a department: nobody without one is told anything', async () => {
    for (const as of ['centre-worker', 'resident-desk', 'public'] as const)
      expect(codesOf(await hub.ask('{ auditState { verdict } }', { as }))).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE']);
  });
});
