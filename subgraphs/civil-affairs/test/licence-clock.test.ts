import { describe, expect, test } from '@jest/globals';
import { registrationEnd, renewableFrom } from '../entities/licence-clock.ts';

describe('a registration', () => {
  test.each([['2012-11-02', '2015-11-01']])('that begins on %s lasts three years, to %s', (from, until) => {
    expect(registrationEnd(from)).toBe(until);
  });

  // 社会工作者职业水平证书登记办法 art. 4: 再登记的受理期限为上次登记有效期满前3个月.
  test.each([
    ['2015-11-01', '2015-08-01'],
    ['2016-01-26', '2015-10-26'],
    ['2016-02-29', '2015-11-29'],
    ['2015-05-31', '2015-02-28'],
    ['2016-05-31', '2016-02-29'],
    ['2016-03-31', '2015-12-31'],
  ])('that ends on %s is renewed from three months before, %s', (until, from) => {
    expect(renewableFrom(until)).toBe(from);
  });
});
