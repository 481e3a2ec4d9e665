/** Every shape a plan and an operation can take, by the specification. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { market } from '../differential/market.ts';
import { shapes } from '../differential/shapes.ts';
import { codesOf } from '../support/ask.ts';
import { type OpenHub, openHub } from '../support/open-hub.ts';

let hub: OpenHub;
let shop: OpenHub;

beforeAll(async () => {
  hub = await openHub(shapes);
  shop = await openHub(market);
});
afterAll(async () => {
  await hub.stop();
  await shop.stop();
});

const dataOf = async (query: string, variables = {}) => (await hub.ask(query, variables)).json.data;

describe('names of types', () => {
  test('stand under any key, as often as asked, without a department being asked for them', async () => {
    const before = hub.tiny.asked['notices']?.length;
    expect(await dataOf('{ __typename it: __typename }')).toEqual({ __typename: 'Query', it: 'Query' });
    expect(hub.tiny.asked['notices']?.length).toBe(before);
    expect(await dataOf('{ offices { __typename kind: __typename contact { __typename } } }')).toEqual({
      offices: [{ __typename: 'Office', kind: 'Office', contact: { __typename: 'Contact' } }],
    });
  });

  test('are those of the object, on interfaces and unions', async () => {
    expect(await dataOf('{ notices { __typename } mixed { kind: __typename } }')).toEqual({
      notices: [{ __typename: 'Alert' }, { __typename: 'Memo' }, { __typename: 'Alert' }],
      mixed: [{ kind: 'Office' }, { kind: 'Memo' }, null, { kind: 'Alert' }],
    });
  });
});

describe('fragments', () => {
  test('on abstract types apply to the types they name, nested and spread', async () => {
    const query = `
      { notices { ...Any ... on Alert { level siren } } }
      fragment Any on Notice { title ... on Memo { pages office { staff } } }
    `;
    expect((await dataOf(query)).notices).toEqual([
      { title: '台风', level: 3, siren: true },
      { title: '通知', pages: 2, office: { staff: 4 } },
      { title: '高温', level: 1, siren: false },
    ]);
  });

  test('on one union join entities of several types from several departments', async () => {
    const query =
      '{ mixed { ... on Office { name open staff } ... on Alert { siren readers } ... on Memo { readers } } }';
    expect((await dataOf(query)).mixed).toEqual([
      { name: '一办', open: '9–5', staff: 4 },
      { readers: 20 },
      null,
      { siren: true, readers: 20 },
    ]);
  });

  test('and fields that say the same twice are merged, each with its own selection', async () => {
    const query =
      '{ offices { contact { street } ...More contact { zip } } } fragment More on Office { contact { lines } }';
    expect(await dataOf(query)).toEqual({
      offices: [{ contact: { street: '中山路', lines: ['a', 'b"\\\u2028'], zip: '510000' } }],
    });
  });
});

describe('@skip and @include', () => {
  const query = `
    query Q($a: Boolean!, $b: Boolean = true) {
      offices @include(if: $a) { name @skip(if: $b) staff @include(if: $b) ... @include(if: $a) { open @skip(if: $b) } }
      notice(id: "m1") @skip(if: $a) { id }
    }
  `;
  test('decide by the variables and their defaults, and whoever is left out is not asked', async () => {
    expect(await dataOf(query, { a: true })).toEqual({ offices: [{ staff: 4 }] });
    const before = hub.tiny.asked['offices']?.length;
    expect(await dataOf(query, { a: true, b: false })).toEqual({ offices: [{ name: '一办', open: '9–5' }] });
    expect(await dataOf(query, { a: false })).toEqual({ notice: { id: 'm1' } });
    expect(hub.tiny.asked['offices']?.length).toBe(before);
  });

  test('decide for each standing of a field by itself', async () => {
    const twice =
      'query Q($on: Boolean!) { offices { name @include(if: $on) name @skip(if: $on) id @include(if: false) } }';
    expect(await dataOf(twice, { on: true })).toEqual({ offices: [{ name: '一办' }] });
    expect(await dataOf(twice, { on: false })).toEqual({ offices: [{ name: '一办' }] });
  });
});

describe('fields that moved', () => {
  test('by @override are asked of their new owner', async () => {
    expect(await dataOf('{ offices { phone } }')).toEqual({ offices: [{ phone: 'new' }] });
  });

  test('by @provides are taken where they are provided', async () => {
    expect(await dataOf('{ offices { city { mayor people } } }')).toEqual({
      offices: [{ city: { mayor: '甲', people: 9 } }],
    });
  });

  test('by @interfaceObject stand on every implementation, both ways', async () => {
    expect(
      await dataOf('{ latest { __typename title readers } read(first: 2) { id ... on Alert { level siren } } }'),
    ).toEqual({
      latest: { __typename: 'Memo', title: '通知', readers: 20 },
      read: [{ id: 'a2', level: 1, siren: false }, { id: 'm1' }],
    });
    expect(
      await dataOf('{ notice(id: "a1") { ... on Alert { marks(first: 1) { at notice { title readers } } } } }'),
    ).toEqual({
      notice: { marks: [{ at: '00:00', notice: { title: '台风', readers: 20 } }] },
    });
  });
});

describe('values', () => {
  test('are what the department wrote: nulls in lists, lists in lists, escapes', async () => {
    expect(await dataOf('{ offices { contact { lines grid } } }').then(({ offices }) => offices[0].contact)).toEqual({
      lines: ['a', 'b"\\\u2028'],
      grid: [[1, null], []],
    });
    expect(await dataOf('{ deep { list { at next { at } } } }')).toEqual({
      deep: { list: [[{ at: 2, next: { at: 3 } }, null], null] },
    });
  });

  test('of an enum that clients do not know are no values: null, and an error where they stood', async () => {
    const answer = await shop.ask('{ product(id: "p2") { id condition } }');
    expect(answer.json.data).toEqual({ product: { id: 'p2', condition: null } });
    expect(answer.json.errors).toMatchObject([{ path: ['product', 'condition'], extensions: { code: 'INTERNAL' } }]);
    expect(JSON.stringify(answer.json)).not.toContain('SECRET');
  });

  test('of such an enum, where null may not stand, take what holds them', async () => {
    const answer = await shop.ask('{ product(id: "p2") { id state } best { state } }');
    expect(answer.json.data).toEqual({ product: null, best: { state: 'NEW' } });
    expect(answer.json.errors).toMatchObject([{ path: ['product', 'state'] }]);
    const { json } = await shop.ask('{ __type(name: "Condition") { enumValues { name } } }');
    expect(json.data.__type.enumValues).toEqual([{ name: 'NEW' }, { name: 'USED' }]);
  });
});

describe('mutations', () => {
  test('are carried out one after another, an error of one stopping none', async () => {
    const answer = await hub.ask(
      'mutation M($t: String = "x") { first(text: $t) { text office { staff } } second(text: "bad") { text } again: first(text: "y") { text } }',
    );
    expect(answer.json.data).toEqual({
      first: { text: '1x', office: { staff: 4 } },
      second: null,
      again: { text: '1y' },
    });
    expect(answer.json.errors).toMatchObject([{ path: ['second'] }]);
  });

  test('that may not be null take the answer, after they were carried out', async () => {
    const answer = await hub.ask('mutation { first(text: "z") { text } third { text } }');
    expect(answer.json.data).toBeNull();
    expect(answer.json.errors).toMatchObject([{ path: ['third'] }]);
  });
});

describe('what is not supported says so', () => {
  test.each(['defer', 'stream'])('@%s', async (name) => {
    const answer = await hub.ask(`{ offices { ... @${name} { name } } }`);
    expect(answer.status).toBe(400);
    expect(codesOf(answer)).toEqual(['OPERATION_NOT_SUPPORTED']);
    expect(answer.json.errors[0].message).toContain(`@${name}`);
  });
});
