import { describe, expect, test } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { compileProjection } from '../engine/projection.ts';
import { readAnswer } from '../engine/read.ts';
import { shapeOf } from '../engine/shape.ts';
import { subtypesOf } from '../engine/subtype.ts';
import type { Operation } from '../pipeline/exchange.ts';
import { prune } from '../trust/prune.ts';

const schema = buildSchema(`
  interface Record { id: ID! note: String }
  type Case implements Record { id: ID! note: String secret: String }
  type File implements Record { id: ID! note: String }
  type Person { id: ID! cases: [Case!] must: Case! }
  type Query { person: Person people: [Person!]! records: [Record!] }
`);

const operation = (text: string): Operation => ({
  text,
  document: parse(text),
  name: undefined,
  kind: 'query',
});

const without =
  (...denied: readonly string[]) =>
  (coordinate: string) =>
    !denied.includes(coordinate);

describe('a denied field', () => {
  test('is taken out of the operation, its place noted under the name the client gave it', () => {
    const { text, denials } = prune(
      operation('{ person { id mine: cases { note } } }'),
      schema,
      without('Person.cases'),
    );
    expect(text).not.toMatch(/cases|note/);
    expect(denials).toEqual([{ coordinate: 'Person.cases', path: ['person', 'mine'] }]);
  });

  test('hides behind neither fragment nor interface: what one implementation protects, the interface does not give', () => {
    const { text, denials } = prune(
      operation('{ records { ...Notes } } fragment Notes on Record { id note }'),
      schema,
      without('Case.note'),
    );
    expect(text).not.toMatch(/: note|\bnote\b(?!:)/);
    expect(denials.map(({ path }) => path)).toEqual([['records', 'note']]);
  });

  test('of a denied type is denied wherever the type is reached', () => {
    const { denials } = prune(operation('{ person { id cases { id } must { id } } }'), schema, without('Case'));
    expect(denials.map(({ coordinate }) => coordinate)).toEqual(['Person.cases', 'Person.must']);
  });

  test('takes the variables only it used with it', () => {
    const text = 'query Q($on: Boolean!) { person { id cases @include(if: $on) { id } } }';
    const pruned = prune(operation(text), schema, without('Person.cases'));
    expect(pruned.text).toContain('$on');
    const idle = prune(
      operation('query Q($on: Boolean!) { person { id cases { id @include(if: $on) } } }'),
      schema,
      without('Person.cases'),
    );
    expect(idle.text).not.toContain('$on');
  });

  test('leaves the operation as it was where nothing is denied', () => {
    const text = '{ person { id } }';
    expect(prune(operation(text), schema, () => true)).toEqual({ text, denials: [] });
  });
});

describe('its null', () => {
  /** The answer to `text` with `denied` taken out, where departments answered `data` to the rest. */
  function answer(text: string, denied: string, data: object): unknown {
    const pruned = prune(operation(text), schema, without(denied));
    const document = parse(pruned.text);
    const asked = getOperationAST(document);
    if (!asked) throw new Error('no operation');
    const project = compileProjection({
      schema,
      isSubtype: subtypesOf(schema),
      held: { document, known: (key) => key },
      operation: asked,
      denials: pruned.denials,
    });
    const shaping = { variables: {}, introspection: {}, errors: [], path: [] };
    const held = readAnswer(JSON.stringify({ data }), shapeOf(document))?.data;
    const written = project(held ?? {}, shaping);
    // Whoever is denied is told so once, not that a department failed.
    expect(shaping.errors).toEqual([]);
    return written === null ? null : JSON.parse(written);
  }

  test('stands where the field would', () => {
    const text = '{ person { id cases { id } } }';
    expect(answer(text, 'Person.cases', { person: { id: 'p', cases: 'Person' } })).toEqual({
      person: { id: 'p', cases: null },
    });
  });

  test('goes up as far as the schema says null may not stand', () => {
    expect(answer('{ person { must { id } } }', 'Person.must', { person: { must: 'Person' } })).toEqual({
      person: null,
    });
    expect(answer('{ people { must { id } } }', 'Person.must', { people: [{ must: 'Person' }] })).toBeNull();
  });

  test('stands in every item of a list', () => {
    const people = [
      { id: 'a', cases: 'Person' },
      { id: 'b', cases: 'Person' },
    ];
    expect(answer('{ people { id cases { id } } }', 'Person.cases', { people })).toEqual({
      people: [
        { id: 'a', cases: null },
        { id: 'b', cases: null },
      ],
    });
  });

  test('stands only where it was denied, when an answer has other types in the same place', () => {
    const text = '{ records { __typename ... on Case { note } ... on File { note } } }';
    const records = [
      { __typename: 'Case', note: 'Case' },
      { __typename: 'File', note: 'open' },
    ];
    expect(answer(text, 'Case.note', { records })).toEqual({
      records: [
        { __typename: 'Case', note: null },
        { __typename: 'File', note: 'open' },
      ],
    });
  });
});
