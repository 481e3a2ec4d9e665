import { describe, expect, test } from '@jest/globals';
import { type Canonical, canonical } from '../canonical.ts';

describe('canonical JSON', () => {
  // RFC 8785, sections 3.2.2 and 3.2.3.
  test('is what RFC 8785 prints for its own examples', () => {
    const input =
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}';
    expect(canonical(JSON.parse(input))).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
    const names = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 };
    expect(Object.values(JSON.parse(canonical(names)))).toHaveLength(7);
    expect(canonical(names)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
  });

  test.each<[string, Canonical, string]>([
    ['negative zero', -0, '0'],
    ['the largest safe integer', 9007199254740991, '9007199254740991'],
    ['a very large number', 1e21, '1e+21'],
    ['an empty object', {}, '{}'],
    ['an empty list', [], '[]'],
    ['an empty text', '', '""'],
    ['delete, which is not escaped', '\u007f', '"\u007f"'],
    ['Chinese', '个案统筹', '"个案统筹"'],
    ['nested keys', { b: { d: 1, c: [{ z: 1, a: 2 }] }, a: '' }, '{"a":"","b":{"c":[{"a":2,"z":1}],"d":1}}'],
  ])('of %s', (_, value, text) => {
    expect(canonical(value)).toBe(text);
    expect(JSON.parse(text)).toEqual(value === 0 ? 0 : value);
  });

  test('is the same whatever order the keys came in, and of a frozen list, however often it is asked', () => {
    expect(canonical({ a: 1, b: 2 })).toBe(canonical({ b: 2, a: 1 }));
    const list = Object.freeze(['b', 'a']);
    expect([canonical(list), canonical(list)]).toEqual(['["b","a"]', '["b","a"]']);
  });

  test('is written anew of what can still change behind something frozen', () => {
    const inner = { a: 1 };
    const list = Object.freeze([inner]);
    expect(canonical(list)).toBe('[{"a":1}]');
    inner.a = 2;
    expect(canonical(list)).toBe('[{"a":2}]');
  });

  test.each<[string, unknown]>([
    ['a lone surrogate', '\ud800'],
    ['a lone surrogate as a key', { '\udfff': 1 }],
    ['not a number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['nothing', undefined],
    ['a member that is nothing', { a: undefined }],
    ['a big integer', 1n],
  ])('does not exist of %s', (_, value) => {
    expect(() => canonical(value as Canonical)).toThrow(TypeError);
  });
});
