import { describe, expect, test } from '@jest/globals';
import { faultOf } from '../fault.ts';

describe('a fault, as a department logs it', () => {
  test('says of a database’s error which and where, never what it was given', () => {
    const error = Object.assign(
      new Error('duplicate key value violates unique constraint: insert … 家庭照顾者压力较大'),
      {
        name: 'UniqueConstraintViolationException',
        code: '23505',
        detail: 'Key (person_id)=(PER-23f8d9c62138d342047e) already exists.',
      },
    );
    expect(faultOf(error)).toEqual({
      name: 'UniqueConstraintViolationException',
      code: '23505',
      message: undefined,
      at: expect.arrayContaining([expect.stringContaining('fault.test.ts')]),
    });
    expect(JSON.stringify(faultOf(error))).not.toMatch(/家庭|PER-/);
  });

  test('says of a programming error what was wrong, but for a resident’s number', () => {
    expect(faultOf(new TypeError('360426199101010071 is not a function')).message).toBe(
      `${'*'.repeat(18)} is not a function`,
    );
  });

  test('says little of what is no error', () => {
    expect(faultOf('家庭照顾者压力较大')).toEqual({ name: 'string', code: undefined, message: undefined, at: [] });
  });
});
