import { describe, expect, test } from '@jest/globals';
import type { GraphQLError } from 'graphql';
import { checkEntries, checkNumber, checkText } from '../check.ts';

function refusal(check: () => unknown): readonly [unknown, string] | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    const { extensions, message } = error as GraphQLError;
    return [extensions['code'], message];
  }
}

describe('what is out of its bounds is refused by what it is: a number, a list, a text', () => {
  test.each([
    ['hours: 0.5 to 200 is needed, got 500', 'NUMBER_OUT_OF_RANGE', () => checkNumber('hours', 500, 200, 0.5)],
    ['hours: 0.5 to 200 is needed, got 0', 'NUMBER_OUT_OF_RANGE', () => checkNumber('hours', 0, 200, 0.5)],
    ['scores: 1 to 12 entries are needed, got 0', 'ENTRIES_OUT_OF_RANGE', () => checkEntries('scores', [], 12)],
    ['scores: 1 to 1 entries are needed, got 2', 'ENTRIES_OUT_OF_RANGE', () => checkEntries('scores', [1, 2], 1)],
    ['noteZh: 1 to 9 characters are needed, got 0', 'TEXT_OUT_OF_RANGE', () => checkText('noteZh', '  ', 9)],
  ])('%s', (said, code, check) => {
    expect(refusal(check)).toEqual([code, expect.stringContaining(said)]);
  });

  test.each([
    ['the least', () => checkNumber('hours', 0.5, 200, 0.5)],
    ['the most', () => checkEntries('scores', [1], 1)],
    ['nothing at all', () => [checkNumber('hours', null, 200), checkEntries('scores', undefined, 1)]],
  ])('%s is right', (_, check) => {
    expect(refusal(check)).toBeUndefined();
  });
});
