import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { districtCodes, townshipCodes } from '../codes.ts';
import { errors, fail } from '../errors.ts';
import { glossary } from '../glossary.ts';
import { type IdType, idPatterns, typesOfId } from '../ids.ts';
import { scalars } from '../scalars.ts';
import { checkFresh } from '../write.ts';

describe('the committed supergraph', () => {
  test('is what the departments’ schemas compose to, and keeps the house rules', async () => {
    expect(await checkFresh()).toEqual([]);
  }, 30_000);
});

describe('the public code lists', () => {
  test('hold 11 districts and 170 townships: 135 subdistricts and 35 towns', () => {
    expect(districtCodes).toHaveLength(11);
    expect(townshipCodes).toHaveLength(170);
    expect(townshipCodes.filter(({ kind }) => kind === 'SUBDISTRICT')).toHaveLength(135);
  });
});

describe('keys', () => {
  test('no key is shaped like the key of two types', () => {
    const examples: Record<string, IdType> = {
      'IFSC-001': 'ServiceCentre',
      'HOS-040': 'Hospital',
      '440106': 'District',
      '440106001': 'Township',
      F01: 'Figure',
    };
    for (const [id, type] of Object.entries(examples)) expect(typesOfId(id)).toEqual([type]);
    expect(typesOfId('nonsense')).toEqual([]);
  });

  test('every pattern is anchored, so that nothing rides along in an id', () => {
    for (const pattern of Object.values(idPatterns)) expect(pattern.source).toMatch(/^\^.*\$$/);
  });
});

describe('scalars', () => {
  const read = (type: string, value: unknown) => scalars[type]?.parseValue(value);

  test.each([
    ['Date', '2015-10-26'],
    ['Date', '2012-02-29'],
    ['DateTime', '2015-10-26T09:47:00Z'],
    ['MoneyFen', '140000000000'],
    ['BigInt', '-3'],
  ])('%s takes %s', (type, value) => {
    expect(read(type, value)).toBe(value);
  });

  test('an instant is kept in UTC', () => {
    expect(read('DateTime', '2015-10-26T17:47:00+08:00')).toBe('2015-10-26T09:47:00Z');
  });

  test('14亿元 passes in fen, where a 32-bit whole number could not', () => {
    expect(read('MoneyFen', 140_000_000_000)).toBe('140000000000');
  });

  test.each([
    ['Date', '2015-02-29'],
    ['Date', '26.10.2015'],
    ['Date', '2015-1-1'],
    ['Date', 20151026],
    ['DateTime', '2015-10-26'],
    ['DateTime', '2015-13-01T00:00:00Z'],
    ['MoneyFen', '1.5'],
    ['MoneyFen', 1.5],
    ['BigInt', 'many'],
    ['BigInt', null],
  ])('%s refuses %p, and says what would be right in both languages', (type, value) => {
    const refused = () => read(type, value);
    expect(refused).toThrow(GraphQLError);
    expect(refused).toThrow(/应为.* · .*expected/);
  });
});

describe('errors', () => {
  test('each has a status and a message in Chinese and English', () => {
    for (const { status, zh, en } of Object.values(errors)) {
      expect(status).toBeGreaterThanOrEqual(200);
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[a-z]/);
    }
  });

  test('carry their code and details for programs', () => {
    const { extensions, message } = fail('PERIOD_REVERSED', { from: '2015-02-01', to: '2015-01-01' });
    expect(extensions).toEqual({ code: 'PERIOD_REVERSED', from: '2015-02-01', to: '2015-01-01' });
    expect(message).toContain('2015-02-01');
  });
});

describe('the glossary', () => {
  test('has each Chinese word once, with its English', () => {
    expect(new Set(glossary.map(({ zh }) => zh)).size).toBe(glossary.length);
    for (const { zh, en } of glossary) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toBe('');
    }
  });
});
