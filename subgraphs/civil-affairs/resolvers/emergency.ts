/** Whom civil affairs proposes to an emergency: workers in a post who are not nominated, the nearest first. */
import { fail } from '@hub/schema/errors.ts';
import type { Context } from '../entities/index.ts';
import { SocialWorker } from '../entities/social-worker.ts';
import type { EmergencyIncidentResolvers, ServiceField, WorkerToCallResolvers } from '../schema.generated.ts';
import { referred } from './referred.ts';

const mostProposed = 50;

export interface InPost {
  readonly workerId: string;
  readonly districtCode: string;
}

/** Everybody in a post today with the specialty, by key. */
const inPost = async (specialties: readonly (ServiceField | 'ANY')[], _: null, { sql, today }: Context) => {
  const rows = await sql
    .selectFrom('EmploymentSpell')
    .innerJoin('SocialWorker', 'SocialWorker.id', 'EmploymentSpell.workerId')
    .select(['EmploymentSpell.workerId', 'EmploymentSpell.districtCode', 'SocialWorker.specialties'])
    .where('EmploymentSpell.startedOn', '<=', today)
    .where('EmploymentSpell.lastsUntil', '>=', today)
    .orderBy('EmploymentSpell.workerId')
    .execute();
  return new Map<ServiceField | 'ANY', readonly InPost[]>(
    specialties.map((specialty) => [
      specialty,
      rows.filter((each) => specialty === 'ANY' || each.specialties.includes(specialty)),
    ]),
  );
};

export const emergencyIncident: EmergencyIncidentResolvers = {
  // What the gateway brought of the office's fields is what the proposal goes by.
  __resolveReference: (reference) => reference,
  workersToCall: async ({ district, engagedWorkers }, { specialty, first }, context) => {
    if (first < 1 || first > mostProposed) throw fail('PAGE_OUT_OF_RANGE', { value: first, limit: mostProposed });
    const free = ((await context.load(inPost, specialty ?? 'ANY', null)) ?? []).filter(
      ({ workerId }) => !engagedWorkers?.includes(workerId),
    );
    const isNear = ({ districtCode }: InPost): boolean => districtCode === district?.code;
    return [...free.filter(isNear), ...free.filter((each) => !isNear(each))]
      .slice(0, first)
      .map((each) => ({ workerId: each.workerId, sameDistrict: isNear(each) }));
  },
};

export const workerToCall: WorkerToCallResolvers = {
  worker: ({ workerId }, _, context, info) => referred(context, SocialWorker, workerId, info),
};
