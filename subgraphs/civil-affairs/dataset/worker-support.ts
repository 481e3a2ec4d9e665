/** What was done for the workers employed at the report: training, appraisal, incentives. All of it is made up. */
import { employedWorkers, organisationId, organisations, reportDate } from '@hub/kit/dataset/city.ts';
import { random } from '@hub/kit/dataset/random.ts';
import type { AppraisalRow } from '../entities/appraisal.ts';
import type { IncentiveGrantRow } from '../entities/incentive-grant.ts';
import type { TrainingRecordRow } from '../entities/training-record.ts';
import type { AppraisalResult, IncentiveKind, ServiceField } from '../schema.generated.ts';
import { endOfTime } from './calendar.ts';
import type { Workforce } from './workforce.ts';

const quality = 'SYNTHETIC';

const courses: Readonly<Record<ServiceField, string>> = {
  FAMILY: '家庭治疗入门',
  ELDERLY: '长者需求评估',
  YOUTH: '青少年外展工作',
  COMMUNITY_CORRECTIONS: '社区矫正社会工作实务',
  MEDICAL_SOCIAL_WORK: '医务社会工作与出院计划',
  DISABILITY_REHABILITATION: '社区康复',
  NEW_SETTLERS: '移居人士融入支援',
  MIGRANT_WORKERS: '异地务工人员权益',
  ETHNIC_INTEGRATION: '多元文化社会工作',
  DRUG_CONTROL: '禁毒社会工作实务',
  OTHER: '社会工作督导',
};

const trainers = Array.from({ length: organisations.industryBody.count }, (_, index) =>
  organisationId(organisations.industryBody.from + index),
);

export function* trainingRows({ workers }: Workforce): Generator<TrainingRecordRow> {
  const chance = random('civil-affairs:training');
  let id = 0;
  for (const { id: worker, career, specialties } of workers.slice(0, employedWorkers))
    for (let left = Number(chance.weighted({ 0: 6, 1: 3, 2: 1 })); left > 0; left -= 1) {
      id += 1;
      const field = chance.chance(0.8) ? chance.pick(specialties) : 'OTHER';
      yield {
        id: `TRN-${String(id).padStart(5, '0')}`,
        state: 'CONFIRMED',
        version: 1,
        workerId: worker,
        titleZh: `合成·${courses[field]}`,
        field,
        hours: chance.between(2, 10) * 4,
        completedOn: chance.day(career?.career.enteredOn ?? '2014-01-01', reportDate),
        providerId: chance.pick(trainers),
        quality,
      };
    }
}

const results: Readonly<Record<AppraisalResult, number>> = {
  EXCELLENT: 15,
  COMPETENT: 76,
  BARELY_COMPETENT: 7,
  NOT_COMPETENT: 2,
};

/** A worker is appraised by the agency that employed them on the last day of the year. */
export function* appraisalRows({ workers }: Workforce): Generator<AppraisalRow> {
  const chance = random('civil-affairs:appraisals');
  let id = 0;
  for (const { id: worker, career } of workers.slice(0, employedWorkers))
    for (const year of [2013, 2014]) {
      const employer = career?.spells.find(
        ({ startedOn, endedOn }) => startedOn <= `${year}-06-30` && (endedOn ?? endOfTime) >= `${year}-12-31`,
      );
      if (!employer) continue;
      id += 1;
      yield {
        id,
        workerId: worker,
        organisationId: employer.post.organisationId,
        year,
        result: chance.weighted(results),
        quality,
      };
    }
}

/** Worth of a grant by kind, in fen; null where it is not money. */
const worth: Readonly<Record<IncentiveKind, readonly [from: number, to: number] | null>> = {
  HOUSING: [360_000, 1_200_000],
  CHILDREN_EDUCATION: null,
  AWARD: [100_000, 500_000],
  PROMOTION: null,
  CONTINUING_EDUCATION: [80_000, 600_000],
  TRAINING: [30_000, 200_000],
  ENTREPRENEURSHIP: [1_000_000, 5_000_000],
};
const kinds: Readonly<Record<IncentiveKind, number>> = {
  HOUSING: 8,
  CHILDREN_EDUCATION: 4,
  AWARD: 25,
  PROMOTION: 12,
  CONTINUING_EDUCATION: 22,
  TRAINING: 26,
  ENTREPRENEURSHIP: 3,
};

export function* incentiveRows({ workers }: Workforce): Generator<IncentiveGrantRow> {
  const chance = random('civil-affairs:incentives');
  for (let id = 1; id <= 420; id += 1) {
    const worker = workers[chance.between(0, employedWorkers - 1)];
    const kind = chance.weighted(kinds);
    const range = worth[kind];
    yield {
      id: `IGR-${String(id).padStart(5, '0')}`,
      state: 'GRANTED',
      version: 1,
      grantedById: null,
      workerId: worker?.id ?? '',
      kind,
      grantedOn: chance.day(worker?.career?.career.enteredOn ?? '2014-01-01', reportDate),
      amount: range ? chance.between(range[0] / 10_000, range[1] / 10_000) * 10_000 : null,
      quality,
    };
  }
}
