import { describe, expect, test } from '@jest/globals';
import type { Denial } from '../pipeline/exchange.ts';
import { strike } from '../trust/strike.ts';

/** `people:no,no` is a field whose value and whose items may not be null. */
function denial(path: string, placeholder = 'd'): Denial {
  const steps = path.split('.').map((step) => step.split(':'));
  return {
    coordinate: 'Person.cases',
    placeholder,
    path: steps.map(([name = '']) => name),
    nullable: steps.map(([, layers = 'yes']) => layers.split(',').map((layer) => layer === 'yes')),
  };
}

const dataOf = (data: Record<string, unknown>, ...denials: readonly Denial[]) => strike(data, denials).data;

describe('the null of a denied field', () => {
  test('stands where the field would, in its order', () => {
    const data = dataOf({ person: { id: 'p', d: 'Person', name: '甲' } }, denial('person.cases'));
    expect(JSON.stringify(data)).toBe('{"person":{"id":"p","cases":null,"name":"甲"}}');
  });

  test('goes up as far as the schema says null may not stand', () => {
    expect(dataOf({ person: { d: 'Person' } }, denial('person.must:no'))).toEqual({ person: null });
    expect(dataOf({ person: { d: 'Person' } }, denial('person:no.must:no'))).toBeNull();
  });

  test('stands in every item of a list', () => {
    const people = [
      { id: 'a', d: 'Person' },
      { id: 'b', d: 'Person' },
    ];
    expect(dataOf({ people }, denial('people:no,no.cases'))).toEqual({
      people: [
        { id: 'a', cases: null },
        { id: 'b', cases: null },
      ],
    });
  });

  const items = () => ({ list: [{ id: 'a' }, { d: 'Case' }] });
  test.each([
    ['an item that may be null', 'list:yes,yes.must:no', { list: [{ id: 'a' }, null] }],
    ['the list, where its items may not', 'list:yes,no.must:no', { list: null }],
    ['what holds the list, where neither may', 'list:no,no.must:no', null],
    ['an item, though the list may not', 'list:no,yes.must:no', { list: [{ id: 'a' }, null] }],
  ])('takes %s', (_, path, expected) => {
    expect(dataOf(items(), denial(path))).toEqual(expected);
  });

  test.each([
    ['the innermost item', 'grid:no,no,yes.must:no', { grid: [[null], [{ id: 'b' }]] }],
    ['the inner list', 'grid:no,yes,no.must:no', { grid: [null, [{ id: 'b' }]] }],
    ['the outer list', 'grid:yes,no,no.must:no', { grid: null }],
  ])('in a list of lists takes %s', (_, path, expected) => {
    expect(dataOf({ grid: [[{ d: 'Case' }], [{ id: 'b' }]] }, denial(path))).toEqual(expected);
  });

  test('stands only where the type it is denied for stands', () => {
    const hits = [{ d: 'Case' }, { it: 'a note' }];
    expect(dataOf({ hits }, denial('hits:yes,yes.it'))).toEqual({ hits: [{ it: null }, { it: 'a note' }] });
  });

  test('wins over a value another selection gave the same name', () => {
    expect(dataOf({ records: [{ d: 'File', note: 'text' }] }, denial('records:yes,yes.note'))).toEqual({
      records: [{ note: null }],
    });
  });
});

describe('what is told', () => {
  test('is one error a place, however often it was asked for', () => {
    const twice = [denial('person.cases', 'd0'), denial('person.cases', 'd1')];
    const { data, found } = strike({ person: { d0: 'Person', d1: 'Person' } }, twice);
    expect(data).toEqual({ person: { cases: null } });
    expect(found).toHaveLength(1);
  });

  test('is every place, though one null takes the others with it', () => {
    const both = [denial('person.must:no', 'd0'), denial('person.cases', 'd1')];
    const { data, found } = strike({ person: { d0: 'Person', d1: 'Person' } }, both);
    expect(data).toEqual({ person: null });
    expect(found).toHaveLength(2);
  });

  test('is nothing where the field was skipped or nothing stands above it', () => {
    expect(strike({ person: { id: 'p' } }, [denial('person.cases')]).found).toEqual([]);
    expect(strike({ person: null }, [denial('person.cases')])).toEqual({ data: { person: null }, found: [] });
    expect(strike({ people: [] }, [denial('people:no,no.cases')]).found).toEqual([]);
  });
});
