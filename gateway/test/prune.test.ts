import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import type { Operation } from '../pipeline/exchange.ts';
import { prune, strike } from '../trust/prune.ts';

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
  variables: {},
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
    expect(denials).toEqual([{ coordinate: 'Person.cases', path: ['person', 'mine'], nullable: [true, true] }]);
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
  const denialsOf = (text: string, denied: string) => prune(operation(text), schema, without(denied)).denials;

  test('stands where the field would', () => {
    const denials = denialsOf('{ person { id cases { id } } }', 'Person.cases');
    expect(strike({ person: { id: 'p', cases: 'Person' } }, denials)).toEqual({ person: { id: 'p', cases: null } });
  });

  test('goes up as far as the schema says null may not stand', () => {
    const denials = denialsOf('{ person { must { id } } }', 'Person.must');
    expect(strike({ person: { must: 'Person' } }, denials)).toEqual({ person: null });
    const all = denialsOf('{ people { must { id } } }', 'Person.must');
    expect(strike({ people: [{ must: 'Person' }] }, all)).toBeNull();
  });

  test('stands in every item of a list', () => {
    const denials = denialsOf('{ people { id cases { id } } }', 'Person.cases');
    const people = [
      { id: 'a', cases: 'Person' },
      { id: 'b', cases: 'Person' },
    ];
    expect(strike({ people }, denials)).toEqual({
      people: [
        { id: 'a', cases: null },
        { id: 'b', cases: null },
      ],
    });
  });
});
