/** The corrections register, in order of receipt: who came when, for how long, and how each term ended. SYNTHETIC. */
import {
  type City,
  correctionsCaseId,
  correctionsRegister,
  correctionsWorkers,
  justiceOfficeId,
  notifiedSince,
  reportDate,
  storyResidents,
} from '@hub/kit/dataset/city.ts';
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import { addDays, daysBetween, type Random, random } from '@hub/kit/dataset/random.ts';
import { townshipCodes } from '@hub/schema/codes.ts';
import type { CorrectionsCase } from '../entities/corrections-case.ts';
import { lastDayOf, statutoryDays } from '../entities/corrections-clock.ts';
import { yearsBefore } from '../entities/lifecycle.ts';
import type {
  CorrectionsCategory,
  CorrectionsState,
  CorrectionsTerminationReason,
  SupportNeed,
} from '../schema.generated.ts';
import {
  type AgeGroup,
  likelyTraits,
  reoffended,
  shuffled,
  surveyDate,
  surveyedTraits,
  type Traits,
} from './survey.ts';

/**
 * Received in each period, and of those still under correction on the survey's day: 11,093 and 3,755 in all. The totals
 * are PUBLISHED, their division by year is invented. The last of a period are notified in time to be admitted within it.
 */
const intake = [
  { from: '2006-07-01', to: '2006-12-21', received: 60, remaining: 0 },
  { from: '2007-01-01', to: '2007-12-21', received: 160, remaining: 0 },
  { from: '2008-01-01', to: '2008-12-21', received: 350, remaining: 0 },
  { from: '2009-01-01', to: '2009-12-21', received: 700, remaining: 0 },
  { from: '2010-01-01', to: '2010-12-21', received: 1_150, remaining: 25 },
  { from: '2011-01-01', to: '2011-12-21', received: 1_650, remaining: 85 },
  { from: '2012-01-01', to: '2012-12-21', received: 2_350, remaining: 400 },
  { from: '2013-01-01', to: '2013-12-21', received: 2_900, remaining: 1_595 },
  { from: '2014-01-01', to: '2014-06-19', received: 1_773, remaining: 1_650 },
] as const;

/** Of those, found to have offended again. */
const reoffendedSince = 5;

const isStory = (resident: number): boolean => resident >= storyResidents.chen && resident < storyResidents.chen + 8;

interface Received {
  readonly notifiedOn: string;
  /** Under correction on the survey's day. */
  readonly isSurveyed: boolean;
}

function* received(): Generator<Received> {
  let resident = 0;
  for (const period of intake) {
    const days = daysBetween(period.from, period.to);
    const places = Array.from({ length: period.received }, (_, place) => place);
    const first = resident;
    const stories = places.filter((place) => isStory(first + place));
    const others = places.filter((place) => !isStory(first + place));
    const order = [...stories, ...shuffled(others, random(`justice:intake:${period.from}`))];
    const surveyed = new Set(order.slice(0, period.remaining));
    for (const place of places) {
      const notifiedOn = addDays(period.from, Math.floor((place / period.received) * days));
      yield { notifiedOn, isSurveyed: surveyed.has(place) };
      resident += 1;
    }
  }
}

/** A birth date that puts the person in the age group on `day`. */
function birthDate(age: AgeGroup, day: string, chance: Random): string {
  const [younger, older] = (
    { UNDER_18: [16, 18], AGE_18_45: [18, 46], AGE_46_60: [46, 61], OVER_60: [61, 80] } as const
  )[age];
  return chance.day(addDays(yearsBefore(day, older), 1), yearsBefore(day, younger));
}

const needs: readonly SupportNeed[] = [
  'EMPLOYMENT',
  'SCHOOLING',
  'PSYCHOLOGICAL',
  'FAMILY_RELATIONS',
  'LIVELIHOOD',
  'LEGAL_AID',
  'HEALTH',
];

interface Term {
  readonly state: CorrectionsState;
  readonly endsOn: string;
  readonly endedOn: string | null;
  readonly reoffendedOn: string | null;
}

const earlier = (one: string, other: string): string => (one < other ? one : other);

/** A term that ends or is cut short by `endedOn`. */
function endedTerm(endedOn: string, isReoffender: boolean, chance: Random): Term {
  const state = isReoffender ? 'TERMINATED' : chance.weighted({ RELEASED: 96, TERMINATED: 3, TRANSFERRED: 1 });
  return {
    state,
    endsOn: state === 'RELEASED' ? endedOn : addDays(endedOn, chance.between(30, 400)),
    endedOn,
    reoffendedOn: isReoffender ? endedOn : null,
  };
}

const runningUntil = (endsOn: string, isReoffender: boolean, chance: Random): Term =>
  endsOn <= reportDate
    ? endedTerm(endsOn, isReoffender, chance)
    : { state: 'UNDER_CORRECTION', endsOn, endedOn: null, reoffendedOn: null };

/** Where the case of somebody notified in the last two weeks stands: notice, documents, report within ten days, admission. */
function arriving(notifiedOn: string, chance: Random): Term {
  const days = daysBetween(notifiedOn, reportDate);
  // Whose days to report are over is overdue by time alone.
  const late = chance.chance(0.15) ? 'AWAITING_REPORT' : 'ADMITTED';
  const state = days <= 3 ? 'NOTIFIED' : days <= 10 ? 'AWAITING_REPORT' : late;
  return { state, endsOn: addDays(notifiedOn, chance.between(180, 1_200)), endedOn: null, reoffendedOn: null };
}

const notYetAdmitted: readonly CorrectionsState[] = ['NOTIFIED', 'AWAITING_REPORT'];

/** Of the reasons there are, the one that fits the sentence; a new offence is always one of them. */
function terminationOf({ state }: Term, category: CorrectionsCategory): CorrectionsTerminationReason | null {
  if (state !== 'TERMINATED') return null;
  if (category === 'PAROLE') return 'PAROLE_REVOKED';
  return category === 'SUSPENDED_SENTENCE' ? 'SUSPENSION_REVOKED' : 'RETURNED_TO_PRISON';
}

/** @param bornAsOf the day the age group holds on. */
function row(
  city: City,
  resident: number,
  notifiedOn: string,
  { age, ...traits }: Traits,
  term: Term,
  bornAsOf: string,
  chance: Random,
): NewRow<typeof CorrectionsCase> {
  const number = resident + 1;
  const admittedOn = notYetAdmitted.includes(term.state) ? null : addDays(notifiedOn, chance.between(3, 10));
  const born = birthDate(age, bornAsOf, chance);
  const township = townshipCodes[(number * 37) % townshipCodes.length] as (typeof townshipCodes)[number];
  // Courts notify within three days here, of the five they have.
  const effectiveOn = addDays(notifiedOn, -(number % 4));
  const isRunning = term.state === 'UNDER_CORRECTION';
  return {
    id: correctionsCaseId(number),
    personId: city.person(resident),
    assessmentId: null,
    ...traits,
    ...term,
    supervisionClass: admittedOn ? chance.weighted({ STRICT: 1, GENERAL: 6, RELAXED: 3 }) : null,
    justiceOfficeId: justiceOfficeId(township.code),
    districtCode: township.districtCode,
    birthDate: born,
    juvenile: born > yearsBefore(admittedOn ?? notifiedOn, 18),
    effectiveOn,
    notifiedOn,
    reportDueOn: term.state === 'NOTIFIED' ? null : lastDayOf(effectiveOn, statutoryDays.REPORT),
    documentsOn: term.state === 'NOTIFIED' ? null : addDays(notifiedOn, 2),
    reportedOn: admittedOn && addDays(admittedOn, -1),
    admittedOn,
    planOn: admittedOn && term.state !== 'ADMITTED' ? addDays(admittedOn, 1) : null,
    startsOn: admittedOn ?? addDays(notifiedOn, 10),
    measures: admittedOn && term.state !== 'ADMITTED' ? ['REGULAR_REPORTING', 'LEGAL_EDUCATION'] : null,
    group: null,
    terminationReason: terminationOf(term, traits.category),
    groupMembers: admittedOn ? chance.between(3, 5) : 0,
    socialWorkerId: isRunning && chance.chance(0.6) ? chance.pick(correctionsWorkers) : null,
    supportNeeds: isRunning ? needs.filter(() => chance.chance(0.25)) : [],
    quality: 'SYNTHETIC',
  };
}

/** Born so that a minor of the survey's day was at least 14 when admitted. */
const mayBeMinor = (notifiedOn: string): boolean => notifiedOn >= '2013-01-01';

function* upToSurvey(city: City, chance: Random): Generator<NewRow<typeof CorrectionsCase>> {
  const people = [...received()].map((each, resident) => ({ ...each, resident }));
  const surveyed = people.filter(({ isSurveyed }) => isSurveyed);
  const traits = surveyedTraits(surveyed.map((each) => mayBeMinor(each.notifiedOn) && !isStory(each.resident)));
  let [counted, ended] = [0, 0];
  for (const { resident, notifiedOn, isSurveyed } of people) {
    if (isSurveyed) {
      const longest = Math.max(150, 1_100 - daysBetween(notifiedOn, surveyDate));
      const endsOn = isStory(resident) ? '2016-12-31' : addDays(surveyDate, chance.between(1, longest));
      const term = runningUntil(endsOn, false, chance);
      yield row(city, resident, notifiedOn, traits[counted] as Traits, term, surveyDate, chance);
      counted += 1;
      continue;
    }
    // Admission follows notice by ten days at most; nobody is released before it.
    const [soonest, usual] = [addDays(notifiedOn, 11), addDays(notifiedOn, 120)];
    const endedOn = chance.day(usual < surveyDate ? usual : soonest, earlier(addDays(notifiedOn, 1_000), surveyDate));
    const term = endedTerm(endedOn, ended % 300 === 7 && ended < reoffended * 300, chance);
    yield row(city, resident, notifiedOn, likelyTraits(chance), term, notifiedOn, chance);
    ended += 1;
  }
}

function* afterSurvey(city: City, chance: Random): Generator<NewRow<typeof CorrectionsCase>> {
  const days = daysBetween(surveyDate, reportDate) - 1;
  let ended = 0;
  for (let later = 0; later < notifiedSince; later += 1) {
    const notifiedOn = addDays('2014-07-01', Math.floor((later / (notifiedSince - 1)) * days));
    const endsOn = addDays(notifiedOn, chance.between(180, 1_200));
    const isReoffender = ended % 100 === 7 && ended < reoffendedSince * 100;
    const isArriving = daysBetween(notifiedOn, reportDate) <= 14;
    const term = isArriving ? arriving(notifiedOn, chance) : runningUntil(endsOn, isReoffender, chance);
    yield row(city, correctionsRegister + later, notifiedOn, likelyTraits(chance), term, notifiedOn, chance);
    if (term.endedOn) ended += 1;
  }
}

export function* register(city: City): Generator<NewRow<typeof CorrectionsCase>> {
  const chance = random('justice:register');
  yield* upToSurvey(city, chance);
  yield* afterSurvey(city, chance);
}
