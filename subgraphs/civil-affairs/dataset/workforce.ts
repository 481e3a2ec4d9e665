/** Rows of workers, their spells of employment and their posts. */
import { employedWorkers, licensedWorkers, reportDate, workerId } from '@hub/kit/dataset/city.ts';
import { addDays, type Random, random } from '@hub/kit/dataset/random.ts';
import type { EmploymentSpellRow } from '../entities/employment-spell.ts';
import type { FundedPostRow } from '../entities/funded-post.ts';
import { registrationEnd } from '../entities/licence-clock.ts';
import type { SocialWorkerRow } from '../entities/social-worker.ts';
import type { ExitKind, ServiceField } from '../schema.generated.ts';
import { addMonths, endOfTime } from './calendar.ts';
import { careers } from './careers.ts';
import { licenceDays } from './licences.ts';
import { type PlacedCareer, type Post, placed } from './posts.ts';

const quality = 'SYNTHETIC';
/** 25 × 3,800: the mean age the report prints, in completed years. */
const meanAge = 25;

/** What is known of a worker before rows are written. */
interface Worker {
  readonly id: string;
  readonly career: PlacedCareer | null;
  readonly specialties: readonly ServiceField[];
}

export interface Workforce {
  readonly posts: readonly Post[];
  /** By worker number less one. */
  readonly workers: readonly Worker[];
}

/** How likely the holder of a post specialises in its field: drug control is what the report finds short. */
const trainedFor = (field: ServiceField): number =>
  field === 'DRUG_CONTROL' ? 0.3 : field === 'MEDICAL_SOCIAL_WORK' ? 0.75 : 0.985;

const common: Readonly<Record<Exclude<ServiceField, 'COMMUNITY_CORRECTIONS' | 'DRUG_CONTROL'>, number>> = {
  FAMILY: 30,
  ELDERLY: 30,
  YOUTH: 24,
  DISABILITY_REHABILITATION: 5,
  MEDICAL_SOCIAL_WORK: 4,
  NEW_SETTLERS: 2,
  MIGRANT_WORKERS: 3,
  ETHNIC_INTEGRATION: 1,
  OTHER: 1,
};

const correctionsPosts = 60;

function specialtiesOf(post: Post | undefined, chance: Random): readonly ServiceField[] {
  const other = chance.weighted(common);
  if (!post) return [other];
  const isTrained = post.number <= correctionsPosts || chance.chance(trainedFor(post.field));
  if (!isTrained) return [other === post.field ? 'OTHER' : other];
  return other === post.field || chance.chance(0.6) ? [post.field] : [post.field, other];
}

export function workforce(): Workforce {
  const chance = random('civil-affairs:specialties');
  const { posts, placed: all } = placed(careers());
  const current = all.filter(({ career }) => career.leftOn === null);
  const byPost = new Map(current.map((each) => [each.spells.at(-1)?.post.number ?? 0, each]));
  const gone = all.filter(({ career }) => career.leftOn !== null);
  const workers = Array.from({ length: licensedWorkers }, (_, index): Worker => {
    const career = byPost.get(index + 1) ?? gone[index - employedWorkers] ?? null;
    const specialties = specialtiesOf(index < employedWorkers ? posts[index] : undefined, chance);
    return { id: workerId(index + 1), career, specialties };
  });
  return { posts, workers };
}

const wholeYears = (from: string, to: string): number =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);

/** Ages at the report of those employed, nobody younger than 22 at the report or 20 on entering, summing to 25 × 3,800. */
function agesOfEmployed(workers: readonly Worker[], chance: Random): readonly number[] {
  const youngest = workers.map(({ career }) =>
    Math.max(22, 20 + wholeYears(career?.career.enteredOn ?? reportDate, reportDate)),
  );
  const ages = youngest.map((age) => age + Number(chance.weighted({ 0: 14, 1: 22, 2: 24, 3: 20, 4: 11, 6: 6, 11: 3 })));
  let rest = meanAge * ages.length - ages.reduce((sum, age) => sum + age, 0);
  for (let index = 0; rest !== 0; index = (index + 1) % ages.length) {
    const [age, least] = [ages[index] ?? 0, youngest[index] ?? 0];
    const step = Math.sign(rest);
    if (step < 0 && age <= least) continue;
    ages[index] = age + step;
    rest -= step;
  }
  return ages;
}

/** A day of birth that makes one `age` completed years old on `day`. */
const bornAt = (age: number, day: string, chance: Random): string =>
  addDays(addMonths(day, -12 * age), -chance.between(0, 360));

/** Whoever holds no post may let a registration lapse: every tenth of those did. */
const renews = (index: number): boolean => index < employedWorkers || index % 10 !== 0;

/** The registration that stands at the report, each begun the day after the one before ended. */
function registrationOf(licensedOn: string, index: number) {
  let registeredFrom = licensedOn;
  let registeredUntil = registrationEnd(registeredFrom);
  while (registeredUntil < reportDate && renews(index)) {
    registeredFrom = addDays(registeredUntil, 1);
    registeredUntil = registrationEnd(registeredFrom);
  }
  return { state: 'REGISTERED', version: 1, registeredFrom, registeredUntil, revokedOn: null } as const;
}

export function* workerRows({ workers }: Workforce): Generator<SocialWorkerRow> {
  const chance = random('civil-affairs:workers');
  const licensed = licenceDays(workers.flatMap(({ career }) => career ?? []));
  const ages = agesOfEmployed(workers.slice(0, employedWorkers), chance);
  for (const [index, { id, career, specialties }] of workers.entries()) {
    const licensedOn = licensed[index] ?? reportDate;
    const enteredOn = career?.career.enteredOn ?? null;
    const age = ages[index];
    yield {
      id,
      qualification: chance.chance(0.72) ? 'ASSISTANT_SOCIAL_WORKER' : 'SOCIAL_WORKER',
      licensedOn,
      ...registrationOf(licensedOn, index),
      specialties,
      birthDate:
        age === undefined
          ? bornAt(chance.between(22, 34), enteredOn ?? licensedOn, chance)
          : bornAt(age, reportDate, chance),
      enteredOn,
      employed: age !== undefined,
      quality,
    };
  }
}

const departures: Readonly<Record<Exclude<ExitKind, 'TO_OTHER_AGENCY'>, number>> = {
  LEFT_SECTOR: 85,
  RETIRED: 3,
  UNKNOWN: 12,
};

export function* spellRows({ workers }: Workforce): Generator<EmploymentSpellRow> {
  const chance = random('civil-affairs:exits');
  let id = 0;
  for (const { id: workerId_, career, specialties } of workers)
    for (const [index, { post, startedOn, endedOn }] of (career?.spells ?? []).entries()) {
      id += 1;
      const isLast = index === (career?.spells.length ?? 0) - 1;
      yield {
        id: `EMP-${String(id).padStart(5, '0')}`,
        workerId: workerId_,
        postId: post.number,
        organisationId: post.organisationId,
        centreId: post.centreId,
        districtCode: post.districtCode,
        startedOn,
        endedOn,
        lastsUntil: endedOn ?? endOfTime,
        asSpecialist: specialties.includes(post.field),
        state: endedOn === null ? 'GOING_ON' : 'ENDED',
        version: 1,
        exitKind: endedOn === null ? null : isLast ? chance.weighted(departures) : 'TO_OTHER_AGENCY',
        quality,
      };
    }
}

export function* postRows({ posts, workers }: Workforce): Generator<FundedPostRow> {
  const chance = random('civil-affairs:posts');
  const firstTaken = new Map<number, string>();
  for (const { career } of workers)
    for (const { post, startedOn } of career?.spells ?? [])
      if (startedOn < (firstTaken.get(post.number) ?? endOfTime)) firstTaken.set(post.number, startedOn);
  for (const { number, organisationId: agency, centreId, districtCode, field } of posts) {
    const isVacant = number > employedWorkers;
    yield {
      id: number,
      organisationId: agency,
      centreId,
      districtCode,
      field,
      createdOn: addDays(firstTaken.get(number) ?? '2015-03-01', -chance.between(0, 40)),
      closedOn: null,
      existsUntil: endOfTime,
      holderId: isVacant ? null : workerId(number),
      vacant: isVacant,
      quality,
    };
  }
}
