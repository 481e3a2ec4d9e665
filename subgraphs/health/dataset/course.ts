/** What befell each case: the dated states it passed, what the patient decided, what discharge needed. Rows are written from it. */
import { type City, medicalCaseId } from '@hub/kit/dataset/city.ts';
import { addDays, type Random, random } from '@hub/kit/dataset/random.ts';
import type {
  DischargeObstacle,
  DischargeReadiness,
  DischargeReferralRoute,
  MedicalCaseClosureReason,
  MedicalCaseNotOpenedReason,
  MedicalCaseState,
  MedicalCaseType,
  MedicalConsentGiver,
  MedicalConsentState,
  MedicalSocialWorkType,
  ServiceField,
  WardIntakeSource,
} from '../schema.generated.ts';
import { type UnitHospital, unitHospitals } from './hospital.ts';
import { stories } from './stories.ts';

export interface Change {
  readonly state: MedicalCaseState;
  readonly on: string;
}

export interface Plan {
  readonly plannedDischargeOn: string | null;
  readonly needs: readonly ServiceField[];
  readonly readiness: DischargeReadiness;
  readonly obstacles: readonly DischargeObstacle[];
  readonly readyOn: string | null;
  readonly referredOn: string | null;
  readonly route: DischargeReferralRoute | null;
  /** The number of the referral in the exchange, where it went that way. */
  readonly referral: number | null;
}

export interface Course {
  readonly caseType: MedicalCaseType;
  readonly types: readonly [MedicalSocialWorkType, ...MedicalSocialWorkType[]];
  readonly wardZh: string;
  readonly source: WardIntakeSource;
  readonly changes: readonly Change[];
  readonly consent: {
    readonly state: MedicalConsentState;
    readonly decidedOn: string | null;
    readonly givenBy: MedicalConsentGiver | null;
    readonly coversReferral: boolean;
  };
  readonly notOpenedReason: MedicalCaseNotOpenedReason | null;
  readonly closureReason: MedicalCaseClosureReason | null;
  readonly plan: Plan | null;
}

export interface NumberedCourse extends Course {
  readonly number: number;
  readonly id: string;
  readonly hospital: UnitHospital;
}

export const enteredOn = ({ changes }: Pick<Course, 'changes'>, wanted: MedicalCaseState): string | null =>
  changes.find(({ state }) => state === wanted)?.on ?? null;

export const stateOf = ({ changes }: Pick<Course, 'changes'>): MedicalCaseState => changes.at(-1)?.state ?? 'SCREENED';

type Step = readonly [state: MedicalCaseState, afterDays: number];

/** As many of the steps as lie behind `today`. */
function reached(screenedOn: string, steps: readonly Step[], today: string): Change[] {
  const changes: Change[] = [{ state: 'SCREENED', on: screenedOn }];
  let on = screenedOn;
  for (const [state, afterDays] of steps) {
    on = addDays(on, afterDays);
    if (on > today) break;
    changes.push({ state, on });
  }
  return changes;
}

/** Withdrawing consent ends a case where it stands. */
function withdrawn(changes: readonly Change[]): readonly Change[] {
  const last = changes.at(-1);
  if (!last || last.state === 'CLOSED' || last.state === 'NOT_OPENED') return changes;
  return [...changes, { state: enteredOn({ changes }, 'OPEN') ? 'CLOSED' : 'NOT_OPENED', on: last.on }];
}

const wards = ['心内科', '骨科', '肿瘤科', '神经内科', '儿科', '肾内科', '康复科', '老年病科', '急诊科', '产科'];
const sources = {
  WARD_QR_CODE: 3,
  DOCTOR: 5,
  NURSE: 6,
  PATIENT_OR_FAMILY: 3,
  COMMUNITY_REFERRAL: 1,
  SOCIAL_WORK_ROUND: 4,
} as const;

const needsOfDischarge = {
  DISCHARGE_PLANNING: 6,
  REHABILITATION_LINK: 2,
  RESOURCE_LINKING: 2,
} as const;
const otherNeeds = {
  FINANCIAL_ASSISTANCE: 5,
  EMOTIONAL_SUPPORT: 6,
  DOCTOR_PATIENT_COMMUNICATION: 3,
  BEREAVEMENT: 1,
  PALLIATIVE: 2,
  CRISIS_INTERVENTION: 1,
  ABUSE_OR_NEGLECT: 1,
  MENTAL_HEALTH: 2,
  POLICY_ADVICE: 3,
} as const;

/** Fields that would disclose another department's record (corrections, drug control) are no need a hospital writes down. */
const homeNeeds = {
  ELDERLY: 6,
  FAMILY: 4,
  DISABILITY_REHABILITATION: 3,
  MEDICAL_SOCIAL_WORK: 2,
  MIGRANT_WORKERS: 1,
  YOUTH: 1,
} as const;
const obstacles = {
  NO_CARER: 4,
  NO_COMMUNITY_PLACE: 3,
  CONDITION_UNSTABLE: 2,
  COST_UNSETTLED: 2,
  HOME_UNSUITABLE: 2,
  CONSENT_AWAITED: 1,
} as const;

/** Most referrals follow within days; one in eight takes weeks. */
const daysToReferral = (chance: Random): number =>
  chance.chance(0.125) ? chance.between(12, 30) : chance.between(0, 9);

function plan(chance: Random, changes: readonly Change[], coversReferral: boolean, today: string): Plan | null {
  const pendingOn = enteredOn({ changes }, 'DISCHARGE_PENDING');
  if (!pendingOn) return null;
  const none = { readyOn: null, referredOn: null, route: null, referral: null, obstacles: [] };
  const planned = { plannedDischargeOn: addDays(pendingOn, chance.between(5, 25)) };
  const leftOn = enteredOn({ changes }, 'FOLLOW_UP');
  const endsOn = enteredOn({ changes }, 'CLOSED') ?? today;
  if (!leftOn && chance.chance(0.15))
    return { ...none, plannedDischargeOn: null, readiness: 'NOT_ASSESSED', needs: [] };
  if (chance.chance(0.12)) return { ...none, ...planned, readiness: 'NO_SERVICE_NEEDED', needs: [] };
  const needs = [...new Set([chance.weighted(homeNeeds), chance.weighted(homeNeeds)])];
  const readyOn = addDays(pendingOn, chance.between(0, 6));
  if (readyOn > (leftOn ?? endsOn) || chance.chance(0.08))
    return { ...none, ...planned, readiness: 'NOT_READY', needs, obstacles: [chance.weighted(obstacles)] };
  const referredOn = addDays(readyOn, daysToReferral(chance));
  const isReferred = coversReferral && chance.chance(0.82) && referredOn <= endsOn;
  return {
    ...none,
    ...planned,
    readiness: 'READY',
    needs,
    readyOn,
    referredOn: isReferred ? referredOn : null,
    route: isReferred ? chance.weighted({ LETTER: 3, TELEPHONE: 2 }) : null,
  };
}

/** Screenings grew year by year. */
function screenedOn(chance: Random, today: string): string {
  const year = chance.weighted({ '2012': 2, '2013': 4, '2014': 7, '2015': 7 });
  return chance.day(`${year}-01-01`, year === '2015' ? today : `${year}-12-31`);
}

function stepsOf(chance: Random, caseType: MedicalCaseType, leadsHome: boolean): Step[] {
  const start: Step[] = [
    ['CONSENTED', chance.between(0, 3)],
    ['ASSESSING', chance.between(0, 2)],
  ];
  if (chance.chance(0.05)) return [...start, ['NOT_OPENED', chance.between(1, 5)]];
  start.push(['OPEN', chance.between(0, caseType === 'BRIEF' ? 3 : 14)]);
  if (!leadsHome) return [...start, ['CLOSED', chance.between(3, caseType === 'BRIEF' ? 21 : 120)]];
  return [
    ...start,
    ['DISCHARGE_PENDING', chance.between(2, 20)],
    ['FOLLOW_UP', chance.between(3, 25)],
    ['CLOSED', chance.between(14, 90)],
  ];
}

function courseBy(chance: Random, today: string): Course {
  const caseType = chance.weighted({ BRIEF: 54, COMPLEX: 36, GROUP: 6, ACTIVITY: 4 });
  const namesNobody = caseType === 'GROUP' || caseType === 'ACTIVITY';
  const leadsHome = !namesNobody && chance.chance(0.62);
  const main: MedicalSocialWorkType = leadsHome ? chance.weighted(needsOfDischarge) : chance.weighted(otherNeeds);
  const also: MedicalSocialWorkType[] = namesNobody ? [] : [chance.weighted(otherNeeds), chance.weighted(otherNeeds)];
  const others = new Set(also.slice(0, chance.between(0, 2)));
  others.delete(main);
  const screened = screenedOn(chance, today);
  const isRefused = !namesNobody && chance.chance(0.07);
  const steps: Step[] = isRefused ? [['NOT_OPENED', chance.between(0, 3)]] : stepsOf(chance, caseType, leadsHome);
  const passed = reached(screened, steps, today);
  const decidedOn = passed[1]?.on ?? null;
  const isWithdrawn = !isRefused && !namesNobody && decidedOn !== null && chance.chance(0.02);
  const changes = isWithdrawn ? withdrawn(passed) : passed;
  const last = changes.at(-1);
  const coversReferral = decidedOn !== null && !isRefused && !isWithdrawn && chance.chance(0.88);
  return {
    caseType,
    types: [main, ...others],
    wardZh: chance.pick(wards),
    source: chance.weighted(sources),
    changes,
    consent: {
      state: decidedOn === null ? 'NOT_ASKED' : isRefused ? 'REFUSED' : isWithdrawn ? 'WITHDRAWN' : 'GIVEN',
      decidedOn: isWithdrawn ? (last?.on ?? decidedOn) : decidedOn,
      givenBy: decidedOn === null ? null : chance.chance(0.9) ? 'PATIENT' : 'GUARDIAN',
      coversReferral,
    },
    notOpenedReason:
      last?.state !== 'NOT_OPENED'
        ? null
        : isRefused
          ? 'CONSENT_REFUSED'
          : isWithdrawn
            ? 'CONSENT_WITHDRAWN'
            : chance.weighted({ NO_NEED_FOUND: 3, LEFT_BEFORE_OPENING: 2, DUPLICATE: 1 }),
    closureReason:
      last?.state !== 'CLOSED'
        ? null
        : isWithdrawn
          ? 'PATIENT_WITHDREW'
          : chance.weighted({ GOALS_MET: 12, REFERRED_ON: 4, TRANSFERRED: 2, DECEASED: 1 }),
    plan: plan(chance, changes, coversReferral, today),
  };
}

/** Large units have most cases: one chance a post. */
const casePlaces = unitHospitals.flatMap((hospital) => hospital.workers.map(() => hospital));

/** The stories are set in the first hospital. */
const [storyHospital] = unitHospitals;

/** Every case of the city in number order; the first eight are the ones the stories tell. */
export function courses({ medicalCases, today }: City): readonly NumberedCourse[] {
  const chance = random('health:course');
  return Array.from({ length: medicalCases }, (_, index) => ({
    number: index + 1,
    id: medicalCaseId(index + 1),
    hospital: (index < stories.length ? storyHospital : undefined) ?? chance.pick(casePlaces),
    ...(stories[index] ?? courseBy(chance, today)),
  }));
}
