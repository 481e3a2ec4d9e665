import type { FetchNode } from '@apollo/query-planner';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, getOperationAST, parse, validate } from 'graphql';
import { compileProjection, type Shaping } from '../engine/projection.ts';
import { readAnswer } from '../engine/read.ts';
import { heldOperation } from '../engine/response-key.ts';
import { shapeOf } from '../engine/shape.ts';
import { splicer } from '../engine/splice.ts';
import { subtypesOf } from '../engine/subtype.ts';
import { intoWire, readWire } from '../engine/wire.ts';
import { readSupergraphFile } from '../supergraph/supergraph.ts';
import type { Personal } from '../trust/audit/personal.ts';
import { personalOf } from '../trust/audit/personal.ts';
import { type Touch, touchOf } from '../trust/audit/touch.ts';

const schema = buildSchema(`
  interface Party { label: String }
  type Office implements Party { label: String }
  type Volunteer implements Party { id: ID! label: String friends: [Volunteer!] }
  type Person { id: ID! name: String mustZh: String! district: District volunteer: Volunteer }
  type District { code: ID! people(first: Int): [Person!] parties: [Party!] must: Person count: Int }
  input Wanted { ids: [ID!] }
  type Query { person(id: ID!): Person districts(like: Wanted): [District!] }
`);

const personal: Personal = {
  has: (coordinate) => ['Query.person', 'Person.name', 'Volunteer'].includes(coordinate),
  keyOf: (type) => (type === 'Person' || type === 'Volunteer' ? 'id' : undefined),
  isKey: (value) => /^(PER|VOL)-\d+$/.test(value),
};

const touch = (text: string, operationName?: string) => {
  const touched = touchOf(text, operationName, [], schema, personal);
  expect(validate(schema, parse(touched.text))).toEqual([]);
  return touched;
};

describe('what an operation reads', () => {
  test('is every field that is protected, of a protected type, or answers with one', () => {
    expect(touch('{ person(id: "PER-1") { id name volunteer { label } district { count } } }').coordinates).toEqual([
      'Person.name',
      'Person.volunteer',
      'Query.person',
      'Volunteer.label',
    ]);
  });

  test('hides behind neither fragment nor interface', () => {
    const { coordinates } = touch(
      '{ districts { parties { ...P } people { ...N } } } fragment P on Party { label } fragment N on Person { name }',
    );
    expect(coordinates).toEqual(['Party.label', 'Person.name']);
  });

  test('is that of the operation asked for alone', () => {
    const text = 'query A { person(id: "PER-1") { name } } query B { districts { count } }';
    expect(touch(text, 'A').coordinates).toEqual(['Person.name', 'Query.person']);
    expect(touch(text, 'B')).toMatchObject({ coordinates: [], text });
  });

  test('leaves an operation about nobody as it was', () => {
    const text = '{ districts { code people { id } } }';
    expect(touch(text)).toMatchObject({ text, coordinates: [] });
  });
});

describe('whom it names', () => {
  test('stands in literals, variables, lists, objects and defaults; what is no key is left out', () => {
    const { asked } = touch(
      'query Q($a: ID! = "PER-7", $b: Wanted, $c: ID = "360426199101010071") { person(id: $a) { name } two: person(id: "PER-2") { name } districts(like: $b) { code } x: person(id: $c) { name } }',
    );
    expect(asked({})).toEqual(['PER-2', 'PER-7']);
    expect(asked({ a: 'PER-1', b: { ids: ['VOL-3', '张三'] }, c: 'x' })).toEqual(['PER-1', 'PER-2', 'VOL-3']);
  });
});

describe('whose data the answer holds', () => {
  /** What leaves of `data`, and the keys told of it: read field by field, and, where nobody looks below, as the text it came as. */
  const answered = ({ text, keys }: Touch, data: object) => {
    const document = parse(text);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('no operation');
    const held = heldOperation(document, new Set());
    const setting = { schema, isSubtype: subtypesOf(schema), held, operation, keys };
    const project = compileProjection(setting);
    const fetch = { kind: 'Fetch', serviceName: 'one', operation: text, operationKind: 'query' } as FetchNode;
    const splice = splicer(fetch, setting);
    const [parsed, spliced] = [() => undefined, splice].map((mark) => {
      const shape = shapeOf(document);
      mark(shape, []);
      const read = readAnswer(intoWire(JSON.stringify({ data })), shape)?.data ?? {};
      const shaping: Shaping = { variables: {}, introspection: {}, errors: [], keys: [], path: [] };
      return { left: readWire(project(read, shaping) ?? 'null'), keys: shaping.keys.toSorted(), read };
    });
    expect(spliced).toEqual({ ...parsed, read: expect.anything() });
    const texts = Object.values(spliced?.read ?? {}).filter((value) => typeof value === 'string').length;
    return { left: parsed?.left, keys: parsed?.keys, texts };
  };

  test('is read from the keys the client asked for, and the operation stays as it was', () => {
    const text = '{ districts { people { id name } } }';
    const touched = touch(text);
    expect(touched.text).toBe(text);
    const people = [
      { id: 'PER-2', name: '甲' },
      { id: 'PER-1', name: '乙' },
    ];
    const data = { districts: [{ people }, { people: null }] };
    expect(answered(touched, data)).toEqual({ left: data, keys: ['PER-1', 'PER-2'], texts: 0 });
    const whole = { districts: [{ people }, { people: [] }] };
    expect(answered(touched, whole)).toEqual({ left: whole, keys: ['PER-1', 'PER-2'], texts: 1 });
  });

  test('is read from keys added where the client asked for none, which do not leave', () => {
    const touched = touch('{ districts { people { name volunteer { friends { label } } } } }');
    const volunteer = { __subject: 'VOL-1', friends: [{ __subject: 'VOL-2', label: '乙' }] };
    const data = { districts: [{ people: [{ __subject: 'PER-1', name: '甲', volunteer }] }] };
    expect(answered(touched, data)).toEqual({
      left: { districts: [{ people: [{ name: '甲', volunteer: { friends: [{ label: '乙' }] } }] }] },
      keys: ['PER-1', 'VOL-1', 'VOL-2'],
      texts: 1,
    });
  });

  test('is read behind an interface, from what has a key', () => {
    const touched = touch('{ districts { parties { __typename label } } }');
    const parties = [
      { __typename: 'Office', label: '所' },
      { __typename: 'Volunteer', label: '甲', __subject: 'VOL-9' },
    ];
    expect(answered(touched, { districts: [{ parties }] }).keys).toEqual(['VOL-9']);
  });

  test('is never a name that came under the key’s name', () => {
    const touched = touch('{ person(id: "PER-1") { id: name } }');
    expect(answered(touched, { person: { __subject: 'PER-1', id: '张三' } })).toEqual({
      left: { person: { id: '张三' } },
      keys: ['PER-1'],
      texts: 1,
    });
  });

  test('is asked for under a name the client does not use', () => {
    const touched = touch('{ person(id: "PER-1") { __subject: name } }');
    expect(answered(touched, { person: { __subject_: 'PER-1', __subject: '张三' } })).toEqual({
      left: { person: { __subject: '张三' } },
      keys: ['PER-1'],
      texts: 1,
    });
  });

  test('is not told of what a null took out of the answer', () => {
    const touched = touch('{ districts { people { id } must { id mustZh } } person(id: "PER-1") { name } }');
    const districts = [{ people: [{ id: 'PER-2' }], must: { id: 'PER-3', mustZh: null } }];
    expect(answered(touched, { districts, person: null })).toEqual({
      left: { districts: [{ people: [{ id: 'PER-2' }], must: null }], person: null },
      keys: ['PER-2'],
      texts: 0,
    });
  });
});

describe('the hub’s own supergraph', () => {
  const own = personalOf(
    readSupergraphFile(new URL('../../schema/supergraph.graphql', import.meta.url).pathname),
    true,
  );

  test.each(['Query.person', 'Person.corrections', 'ServiceCase', 'Volunteer', 'CorrectionsCase.steps', 'Referral'])(
    '%s is personal data',
    (coordinate) => expect(own.has(coordinate)).toBe(true),
  );

  test.each(['SocialWorker.correctionsCaseload', 'JusticeOffice.corrections', 'District', 'Query.districts'])(
    '%s is a figure or public',
    (coordinate) => expect(own.has(coordinate)).toBe(false),
  );

  test.each([
    ['PER-23f8d9c62138d342047e', true],
    ['SC-000001', true],
    ['VOL-000001', true],
    ['440106', false],
    ['IFSC-001', false],
    ['360426199101010071', false],
    ['张三', false],
  ])('%s: a key of a person or of a record about one? %s', (value, isKey) => expect(own.isKey(value)).toBe(isKey));
});
