/** Volunteer rows: at scale 1 as many per team and year as its returns say, below it the same share of every team. */
import { type City, storyResidents, teamCount, volunteerId } from '@hub/kit/dataset/city.ts';
import { syntheticDivision } from '@hub/kit/dataset/identifiers.ts';
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import { maskName, personName } from '@hub/kit/dataset/names.ts';
import { addDays, random } from '@hub/kit/dataset/random.ts';
import { townshipCodes } from '@hub/schema/codes.ts';
import type { Volunteer, VolunteerMembership } from '../entities/index.ts';
import type { VolunteerSkill, VolunteerState } from '../schema.generated.ts';
import { latest } from './days.ts';
import {
  firstReturnYear,
  lastReturnDay,
  lastReturnYear,
  registeredAt,
  registeredVolunteers,
  type TeamPlan,
  teamPlans,
} from './team-plan.ts';

export interface Register {
  readonly plan: TeamPlan;
  /** Number of the team's first volunteer, from 1. */
  readonly first: number;
  readonly registeredOn: readonly string[];
}

/** The day the `index`-th of `count` sampled volunteers registered: in the year the team's returns grew past that share. */
function registrationDay(plan: TeamPlan, index: number, count: number, chance: ReturnType<typeof random>): string {
  const place = ((index + 0.5) / count) * plan.registered;
  let year = firstReturnYear;
  while (year < lastReturnYear && registeredAt(plan, year) <= place) year += 1;
  const opening = year === firstReturnYear ? plan.foundedOn : `${year}-01-01`;
  return chance.day(latest(opening, plan.foundedOn), year === lastReturnYear ? lastReturnDay : `${year}-12-31`);
}

/** The volunteers of this city registered in a team: its share, so that the shares of all teams add up to the city's. */
export function registerOf(plan: TeamPlan, city: City): Register {
  const upTo = (registered: number): number => Math.round((registered * city.volunteers) / registeredVolunteers);
  const before = upTo(plan.cumulative - plan.registered);
  const count = upTo(plan.cumulative) - before;
  const chance = random(`volunteer:registration:${plan.id}`);
  const registeredOn = Array.from({ length: count }, (_, index) => registrationDay(plan, index, count, chance));
  return { plan, first: before + 1, registeredOn };
}

/** Every team's, in team order. */
export function* registers(city: City): Generator<Register> {
  for (const plan of teamPlans()) yield registerOf(plan, city);
}

/** Volunteers 1–4 are the residents the stories tell of; one in ten of the others is linked to a resident, none twice. */
const stories = [
  { resident: storyResidents.chen, nameMasked: '陈**' },
  { resident: storyResidents.li, nameMasked: '李**' },
  { resident: storyResidents.wu, nameMasked: '吴**' },
  { resident: storyResidents.he, nameMasked: '何**' },
] as const;
const firstLinkedResident = 10_600;

export const isStory = (number: number): boolean => number <= stories.length;

const residentOf = (number: number): number | null => {
  if (isStory(number)) return stories[number - 1]?.resident ?? null;
  return number % 10 === 0 ? firstLinkedResident + (number / 10) * 4 : null;
};

const everySkill = (): readonly VolunteerSkill[] => [...new Set(teamPlans().flatMap(({ skills }) => skills))];

export function* volunteers(city: City): Generator<NewRow<typeof Volunteer>> {
  const chance = random('volunteer:volunteers');
  const skills = everySkill();
  for (const { plan, first, registeredOn: days } of registers(city))
    for (const [index, registeredOn] of days.entries()) {
      const number = first + index;
      const resident = residentOf(number);
      const isVerified = resident !== null || chance.chance(0.84);
      const stateHistory: { state: VolunteerState; on: string }[] = [{ state: 'REGISTERED', on: registeredOn }];
      if (isVerified) stateHistory.push({ state: 'VERIFIED', on: addDays(registeredOn, 3) });
      if (resident === null && chance.chance(0.02)) stateHistory.push({ state: 'SUSPENDED', on: '2015-10-09' });
      const mainSkill = chance.chance(0.6) ? chance.pick(plan.skills) : chance.pick(skills);
      const home = chance.chance(0.8) ? plan : chance.pick(townshipCodes);
      yield {
        id: volunteerId(number),
        volunteerNo: `${syntheticDivision}${String(number).padStart(9, '0')}`,
        nameMasked: stories[number - 1]?.nameMasked ?? maskName(personName(chance)),
        personId: resident === null ? null : city.person(resident),
        mainSkill,
        skills: [...new Set([mainSkill, ...(chance.chance(0.45) ? [chance.pick(skills)] : [])])],
        state: stateHistory.at(-1)?.state ?? 'REGISTERED',
        stateHistory,
        version: stateHistory.length,
        registeredOn,
        townshipCode: 'townshipCode' in home ? home.townshipCode : home.code,
        districtCode: home.districtCode,
        quality: 'SYNTHETIC',
      };
    }
}

/** One volunteer in sixteen helps a second team, which does not count them. */
export function* memberships(city: City): Generator<NewRow<typeof VolunteerMembership>> {
  const plans = teamPlans();
  let id = 0;
  for (const { plan, first, registeredOn } of registers(city))
    for (const [index, joinedOn] of registeredOn.entries()) {
      const volunteerId_ = volunteerId(first + index);
      const role = index === 0 ? 'LEADER' : index === 1 ? 'DEPUTY' : 'MEMBER';
      id += 1;
      yield {
        id,
        volunteerId: volunteerId_,
        teamId: plan.id,
        kind: 'REGISTERED',
        role,
        joinedOn,
        quality: 'SYNTHETIC',
      };
      if ((first + index) % 16 !== 2) continue;
      const helped = plans[(plan.number * 7 + index) % teamCount];
      if (!helped || helped.id === plan.id) continue;
      id += 1;
      yield {
        id,
        volunteerId: volunteerId_,
        teamId: helped.id,
        kind: 'HELPING',
        role: 'MEMBER',
        joinedOn: latest(joinedOn, helped.foundedOn),
        quality: 'SYNTHETIC',
      };
    }
}
