/**
 * The justice bureau's survey of 2014: what it printed (PUBLISHED), and traits dealt to the rows so that every margin is
 * met exactly. Which row has which trait is SYNTHETIC.
 */
import { type Random, random } from '@hub/kit/dataset/random.ts';
import type { Education, HouseholdRegister, Sex } from '../entities/corrections-case.ts';
import type { CorrectionsCategory } from '../schema.generated.ts';

/** The day the survey counted. */
export const surveyDate = '2014-06-30';

export type AgeGroup = 'UNDER_18' | 'AGE_18_45' | 'AGE_46_60' | 'OVER_60';

/** Of the 3,755 under correction on the survey's day, in the printed order. PUBLISHED. */
export const margins = {
  category: { PUBLIC_SURVEILLANCE: 37, SUSPENDED_SENTENCE: 3_399, PAROLE: 177, TEMPORARY_SERVICE_OUTSIDE_PRISON: 142 },
  sex: { MALE: 3_255, FEMALE: 500 },
  householdRegister: { GUANGZHOU: 2_825, OTHER_MAINLAND: 908, OTHER: 22 },
  age: { UNDER_18: 290, AGE_18_45: 2_473, AGE_46_60: 833, OVER_60: 159 },
  education: { COLLEGE: 855, SENIOR_SECONDARY: 1_047, JUNIOR_SECONDARY: 1_853 },
} as const;

/** Offended again during correction, of the 11,093 received by that day. PUBLISHED. */
export const reoffended = 24;

export interface Traits {
  readonly category: CorrectionsCategory;
  readonly sex: Sex;
  readonly householdRegister: HouseholdRegister;
  readonly age: AgeGroup;
  readonly education: Education;
}

/** Traits as frequent as the survey found them, for those it did not count. Nobody finishes college before 18. */
export const likelyTraits = (chance: Random): Traits => {
  const age = chance.weighted(margins.age);
  const education = chance.weighted(margins.education);
  return {
    category: chance.weighted(margins.category),
    sex: chance.weighted(margins.sex),
    householdRegister: chance.weighted(margins.householdRegister),
    age,
    education: age === 'UNDER_18' && education === 'COLLEGE' ? 'SENIOR_SECONDARY' : education,
  };
};

export function shuffled<T>(values: readonly T[], chance: Random): T[] {
  const dealt = [...values];
  for (let last = dealt.length - 1; last > 0; last -= 1) {
    const other = chance.between(0, last);
    [dealt[last], dealt[other]] = [dealt[other] as T, dealt[last] as T];
  }
  return dealt;
}

/** Each value as often as its margin says, in shuffled order. */
function dealt<T extends string>(name: string, counts: Readonly<Record<T, number>>): T[] {
  const values = (Object.entries(counts) as [T, number][]).flatMap(([value, count]) =>
    Array.from({ length: count }, () => value),
  );
  return shuffled(values, random(`justice:survey:${name}`));
}

/** Exchanges what stands at places that may not have it with places that may, so that the margin stays what it was. */
function exchanged<T>(values: readonly T[], mayStand: (value: T, place: number) => boolean): T[] {
  const moved = [...values];
  let other = 0;
  for (let place = 0; place < moved.length; place += 1) {
    const value = moved[place] as T;
    if (mayStand(value, place)) continue;
    while (!(mayStand(value, other) && mayStand(moved[other] as T, place) && moved[other] !== value)) other += 1;
    [moved[place], moved[other]] = [moved[other] as T, value];
  }
  return moved;
}

/**
 * The traits of everybody under correction on the survey's day, in the order of `mayBeMinor`: one entry a person, false
 * for those received so long ago that a minor of that day would have been a child, and for the residents of the stories.
 */
export function surveyedTraits(mayBeMinor: readonly boolean[]): Traits[] {
  const ages = exchanged(dealt('age', margins.age), (age, place) => age !== 'UNDER_18' || mayBeMinor[place] === true);
  const educations = exchanged(
    dealt('education', margins.education),
    (education, place) => education !== 'COLLEGE' || ages[place] !== 'UNDER_18',
  );
  const categories = dealt('category', margins.category);
  const sexes = dealt('sex', margins.sex);
  const registers = dealt('household-register', margins.householdRegister);
  return ages.map((age, place) => ({
    age,
    category: categories[place] as CorrectionsCategory,
    sex: sexes[place] as Sex,
    householdRegister: registers[place] as HouseholdRegister,
    education: educations[place] as Education,
  }));
}
