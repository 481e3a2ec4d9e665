import { townshipCodes } from '@hub/schema/codes.ts';
import { describe, expect, test } from '@jest/globals';
import {
  backgroundOf,
  centres,
  cityAt,
  contractedAgencies,
  correctionsRegister,
  hospitals,
  storyResidents,
  teamCount,
  teamPlace,
} from '../dataset/city.ts';
import { isResidentId, isUscc, residentId, uscc } from '../dataset/identifiers.ts';
import { addDays, daysBetween, random } from '../dataset/random.ts';
import { shown } from '../statistics.ts';

describe('the synthetic city', () => {
  test('has 171 centres: each of the 135 subdistricts has one, 24 stand in towns, 12 are at community level', () => {
    expect(centres).toHaveLength(171);
    const own = centres.filter(({ level }) => level === 'SUBDISTRICT_OR_TOWN').map(({ townshipCode }) => townshipCode);
    const kinds = own.map((code) => townshipCodes.find((township) => township.code === code)?.kind);
    expect(kinds.filter((kind) => kind === 'SUBDISTRICT')).toHaveLength(135);
    expect(kinds.filter((kind) => kind === 'TOWN')).toHaveLength(24);
    expect(new Set(own).size).toBe(own.length);
  });

  test('has 86 contracted agencies: 19 of universities, 50 of enterprises, 6 from volunteer organisations, 11 others', () => {
    const count = (background: string) =>
      Array.from({ length: contractedAgencies }, (_, index) => backgroundOf(index + 1)).filter(
        (each) => each === background,
      ).length;
    expect(['UNIVERSITY', 'ENTERPRISE', 'VOLUNTEER_ORGANISATION', 'OTHER'].map(count)).toEqual([19, 50, 6, 11]);
    expect(new Set(centres.map(({ operatorId }) => operatorId)).size).toBe(contractedAgencies);
  });

  test('is the whole city at scale 1, and never without the corrections register or the residents of the stories', () => {
    expect(cityAt(1).volunteers).toBe(650_000);
    const small = cityAt(0.001);
    expect(small.residents).toBeGreaterThan(correctionsRegister);
    for (const number of [1, 2, 3, 4]) {
      const story = storyResidents.chen + number - 1;
      expect([small.medicalResident(number), small.serviceResident(number), small.referralResident(number)]).toEqual([
        story,
        story,
        story,
      ]);
    }
  });

  test('refers only to residents there are', () => {
    const city = cityAt(0.02);
    for (let number = 1; number <= city.serviceCases; number += 1) {
      expect(city.serviceResident(number)).toBeLessThan(city.residents);
      expect(city.serviceResident(number)).toBeGreaterThanOrEqual(0);
    }
  });

  test('gives a resident the same opaque reference at every scale, and no two the same', () => {
    expect(cityAt(1).person(10_500)).toBe(cityAt(0.02).person(10_500));
    const references = Array.from({ length: 5_000 }, (_, resident) => cityAt(0.02).person(resident));
    expect(new Set(references).size).toBe(references.length);
    expect(references[0]).toMatch(/^PER-[0-9a-f]{20}$/);
  });

  test('has teams and hospitals that stand in townships there are', () => {
    const codes = new Set(townshipCodes.map(({ code }) => code));
    for (const { townshipCode } of hospitals) expect(codes).toContain(townshipCode);
    for (const number of [1, 8, teamCount]) expect(codes).toContain(teamPlace(number).townshipCode);
  });

  test.each([0, -1, 1.5, Number.NaN])('refuses the scale %d', (scale) => {
    expect(() => cityAt(scale)).toThrow(/scale/);
  });
});

describe('chance', () => {
  test('is repeatable, and differs by name', () => {
    const three = (name: string) => {
      const { next } = random(name);
      return [next(), next(), next()];
    };
    expect(three('a')).toEqual(three('a'));
    expect(three('a')).not.toEqual(three('b'));
  });

  test('keeps its bounds and its weights', () => {
    const chance = random('bounds');
    const picks = Array.from({ length: 10_000 }, () => chance.weighted({ often: 9, seldom: 1 }));
    const seldom = picks.filter((pick) => pick === 'seldom').length;
    expect(seldom).toBeGreaterThan(850);
    expect(seldom).toBeLessThan(1_150);
    for (let index = 0; index < 1_000; index += 1) {
      const day = chance.day('2012-02-27', '2012-03-02');
      expect(day >= '2012-02-27' && day <= '2012-03-02').toBe(true);
    }
  });

  test('counts days over a leap year', () => {
    expect(addDays('2012-02-28', 2)).toBe('2012-03-01');
    expect(daysBetween('2012-01-01', '2013-01-01')).toBe(366);
  });
});

describe('identifiers', () => {
  const everyChange = (id: string, alphabet: string): string[] =>
    [...id].flatMap((old, index) =>
      [...alphabet]
        .filter((character) => character !== old)
        .map((character) => id.slice(0, index) + character + id.slice(index + 1)),
    );

  test('a resident number is valid by its check digit, and every one-character change is not', () => {
    for (const id of ['360426199101010071', '11010519491231002X']) {
      expect(isResidentId(id)).toBe(true);
      expect(everyChange(id, '0123456789').filter(isResidentId)).toEqual([]);
    }
  });

  test('a social credit code likewise', () => {
    for (const code of ['91110000600037341L', '91350100M000100Y43']) {
      expect(isUscc(code)).toBe(true);
      expect(everyChange(code, '0123456789ABCDEFGHJKLMNPQRTUWXY').filter(isUscc)).toEqual([]);
    }
    expect(isUscc('91350100M000100Y4Z')).toBe(false);
  });

  test('generated ones are valid, and belong to a division that was never given out', () => {
    for (let sequence = 0; sequence < 300; sequence += 1) {
      expect(isUscc(uscc('5', '2', sequence))).toBe(true);
      expect(isResidentId(residentId('1980-03-05', sequence))).toBe(true);
    }
    expect(residentId('1980-03-05', 1).slice(0, 6)).toBe('440199');
  });
});

describe('small counts', () => {
  test.each([
    [0, 'ordinary', 0],
    [1, 'ordinary', null],
    [7, 'ordinary', null],
    [8, 'ordinary', 8],
    [10, 'sensitive', null],
    [11, 'sensitive', 11],
  ] as const)('%d, %s, is shown as %p', (count, kind, expected) => {
    expect(shown(count, kind)).toEqual({ count: expected, suppressed: expected === null });
  });
});
