import { reportDate } from '@hub/kit/dataset/city.ts';
import { describe, expect, test } from '@jest/globals';
import { holds, millionths, verdictOf } from '../entities/figure-verdict.ts';
import type { FigurePart, FigureQualifier } from '../schema.generated.ts';

describe('what a printed figure asks of the rows', () => {
  test.each<[FigureQualifier, string, string, string, readonly [value: string, holds: boolean][]]>([
    [
      'EXACT',
      '171个',
      '171',
      '1',
      [
        ['171', true],
        ['170', false],
        ['172', false],
        ['171.000001', false],
      ],
    ],
    [
      'EXACT',
      '21.5%',
      '21.5',
      '0.1',
      [
        ['21.5', true],
        ['21.50', true],
        ['21.49', false],
      ],
    ],
    [
      'EXACT_AS_PRINTED',
      '14亿元, in fen, printed to 1亿',
      '140000000000',
      '10000000000',
      [
        ['140000000000', true],
        ['135000000000', true],
        ['134999999999', false],
        ['144999999999', true],
        ['145000000000', false],
      ],
    ],
    [
      'EXACT_AS_PRINTED',
      '1%',
      '1',
      '1',
      [
        ['0.5', true],
        ['0.499999', false],
        ['1.49', true],
        ['1.5', false],
      ],
    ],
    [
      'ABOUT',
      '约3800个',
      '3800',
      '100',
      [
        ['3750', true],
        ['3749', false],
        ['3849', true],
        ['3850', false],
      ],
    ],
    [
      'ROUNDED',
      '22%',
      '22',
      '1',
      [
        ['22.09', true],
        ['21.5', true],
        ['21.499', false],
        ['22.5', false],
      ],
    ],
    [
      'NEARLY',
      '近2万节',
      '20000',
      '10000',
      [
        ['19999', true],
        ['19000', true],
        ['18999', false],
        ['20000', false],
        ['20001', false],
      ],
    ],
    [
      'MORE_THAN',
      '超100万人次',
      '1000000',
      '1000000',
      [
        ['1000000', false],
        ['1000001', true],
        ['1200000', true],
        ['1200001', false],
      ],
    ],
    [
      'TENS_PLUS',
      '10余件',
      '10',
      '10',
      [
        ['10', false],
        ['11', true],
        ['19', true],
        ['20', false],
      ],
    ],
    [
      'AT_LEAST',
      '9个(等)',
      '9',
      '1',
      [
        ['8', false],
        ['9', true],
        ['11', true],
      ],
    ],
    [
      'GREAT_MAJORITY',
      '绝大部分',
      '50',
      '1',
      [
        ['50', false],
        ['50.000001', true],
        ['100', true],
        ['100.1', false],
      ],
    ],
  ])('%s: %s', (qualifier, _, printed, precision, values) => {
    for (const [value, expected] of values)
      expect([value, holds(qualifier, value, printed, precision)]).toEqual([value, expected]);
  });

  test.each(['', '1e3', '1,000', '.5', '5.', '一', '0x10'])(
    '“%s” is no decimal and is refused, never compared',
    (text) => {
      expect(() => millionths(text)).toThrow(RangeError);
    },
  );

  test('a figure with parts holds when each part holds, whatever the order and whatever else was observed', () => {
    const printed = {
      printedValue: '3',
      printedParts: [
        { code: 'ONE', value: '1' },
        { code: 'TWO', value: '2' },
      ],
      qualifier: 'EXACT',
      precision: '1',
    } as const;
    const observed = (value: string, parts: readonly FigurePart[]) => ({
      value,
      parts: [...parts],
      asOf: reportDate,
      rows: '3',
      quality: 'SYNTHETIC' as const,
    });
    const both = [
      { code: 'TWO', value: '2' },
      { code: 'MORE', value: '9' },
      { code: 'ONE', value: '1' },
    ];
    expect(verdictOf(printed, observed('3', both))).toBe('HOLDS');
    expect(verdictOf(printed, observed('4', both))).toBe('FAILS');
    expect(verdictOf(printed, observed('3', both.slice(0, 2)))).toBe('FAILS');
    expect(verdictOf(printed, observed('3', [{ code: 'ONE', value: '2' }, ...both.slice(0, 1)]))).toBe('FAILS');
    expect(verdictOf(printed, null)).toBe('INCOMPLETE');
  });
});
