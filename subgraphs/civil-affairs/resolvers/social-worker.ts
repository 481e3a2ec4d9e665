/** Social workers: licences, careers, and what was done for them. */
import { checkId } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { daysBetween } from '@hub/kit/dataset/random.ts';
import { listOf, page, pageOf } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { Appraisal } from '../entities/appraisal.ts';
import { EmploymentSpell } from '../entities/employment-spell.ts';
import { IncentiveGrant } from '../entities/incentive-grant.ts';
import type { Context } from '../entities/index.ts';
import { hoursRequired } from '../entities/licence-clock.ts';
import { ServiceCentre } from '../entities/service-centre.ts';
import { licenceStateOn, SocialWorker } from '../entities/social-worker.ts';
import { TrainingRecord } from '../entities/training-record.ts';
import type {
  AppraisalResolvers,
  EmploymentSpellResolvers,
  IncentiveGrantResolvers,
  QueryResolvers,
  SocialWorkerResolvers,
  TrainingRecordResolvers,
} from '../schema.generated.ts';
import type { OnDay } from './coverage.ts';
import { organisationOf } from './neighbours.ts';
import { procedure } from './procedure.ts';
import { twoDecimals } from './ratio.ts';
import { referred } from './referred.ts';

/** The spell that goes on on a day, by worker. */
async function spellsOn(workerIds: readonly string[], { asOf }: OnDay, { sql }: Context) {
  const rows = await sql
    .selectFrom('EmploymentSpell')
    .selectAll()
    .where('workerId', 'in', workerIds)
    .where('startedOn', '<=', asOf)
    .where('lastsUntil', '>=', asOf)
    .execute();
  return new Map(rows.map((spell) => [spell.workerId, spell]));
}

/** Hours confirmed since the present registration began, by worker. */
export async function hoursOf(workerIds: readonly string[], _: null, { sql }: Pick<Context, 'sql'>) {
  const rows = await sql
    .selectFrom('TrainingRecord')
    .innerJoin('SocialWorker', 'SocialWorker.id', 'TrainingRecord.workerId')
    .select(({ fn }) => ['TrainingRecord.workerId', fn.sum<number>('TrainingRecord.hours').as('hours')])
    .where('TrainingRecord.workerId', 'in', workerIds)
    .where('TrainingRecord.state', '=', 'CONFIRMED')
    .whereRef('TrainingRecord.completedOn', '>=', 'SocialWorker.registeredFrom')
    .groupBy('TrainingRecord.workerId')
    .execute();
  return new Map(rows.map(({ workerId, hours }) => [workerId, Number(hours)]));
}

const daysPerYear = 365.25;

/** Years in employment up to and with a day, by worker. */
async function practiceUntil(workerIds: readonly string[], { asOf }: OnDay, { sql }: Context) {
  const rows = await sql
    .selectFrom('EmploymentSpell')
    .select(['workerId', 'startedOn', 'lastsUntil'])
    .where('workerId', 'in', workerIds)
    .where('startedOn', '<=', asOf)
    .execute();
  const days = new Map<string, number>();
  for (const { workerId, startedOn, lastsUntil } of rows) {
    const last = lastsUntil < asOf ? lastsUntil : asOf;
    days.set(workerId, (days.get(workerId) ?? 0) + daysBetween(startedOn, last) + 1);
  }
  return new Map([...days].map(([workerId, count]) => [workerId, twoDecimals(count / daysPerYear)]));
}

export const socialWorker: SocialWorkerResolvers = {
  procedure,
  state: from(['state', 'registeredUntil'], (found, _, { today }) => licenceStateOn(found, today)),
  educationHours: from(
    ['id', 'registeredFrom'],
    async ({ id, registeredFrom }, _, context) => (registeredFrom && (await context.load(hoursOf, id, null))) || 0,
  ),
  educationHoursRequired: from(['qualification'], ({ qualification }) => hoursRequired[qualification]),
  __resolveReference: ({ id }, context, info) => row(context, SocialWorker, id, info),
  currentEmployment: from(['id'], ({ id }, { asOf }, context) =>
    context.load(spellsOn, id, { asOf: asOf ?? context.today }),
  ),
  employment: from(['id'], ({ id }, _, context, info) =>
    listOf(context, EmploymentSpell, 'workerId', id, 20, info, {}, { by: 'startedOn' }),
  ),
  yearsOfPractice: from(['id'], ({ id }, { asOf }, context) =>
    context.load(practiceUntil, id, { asOf: asOf ?? context.today }),
  ),
  training: from(['id'], ({ id }, args, context, info) =>
    pageOf(context, TrainingRecord, 'workerId', id, args, info, {}, { by: 'completedOn', descending: true }),
  ),
  appraisals: from(['id'], ({ id }, _, context, info) =>
    listOf(context, Appraisal, 'workerId', id, 20, info, {}, { by: 'year', descending: true }),
  ),
  incentives: from(['id'], ({ id }, _, context, info) =>
    listOf(context, IncentiveGrant, 'workerId', id, 50, info, {}, { by: 'grantedOn', descending: true }),
  ),
};

export const employmentSpell: EmploymentSpellResolvers = {
  procedure,
  worker: from(['workerId'], ({ workerId }, _, context, info) => referred(context, SocialWorker, workerId, info)),
  organisation: from(['organisationId'], ({ organisationId }, _, context, info) =>
    organisationOf(context, organisationId, info),
  ),
  centre: from(['centreId'], ({ centreId }, _, context, info) => row(context, ServiceCentre, centreId, info)),
};

export const trainingRecord: TrainingRecordResolvers = {
  procedure,
  worker: from(['workerId'], ({ workerId }, _, context, info) => referred(context, SocialWorker, workerId, info)),
  provider: from(['providerId'], ({ providerId }, _, context, info) => organisationOf(context, providerId, info)),
};

export const appraisal: AppraisalResolvers = {
  worker: from(['workerId'], ({ workerId }, _, context, info) => referred(context, SocialWorker, workerId, info)),
  organisation: from(['organisationId'], ({ organisationId }, _, context, info) =>
    organisationOf(context, organisationId, info),
  ),
};

export const incentiveGrant: IncentiveGrantResolvers = {
  procedure,
  worker: from(['workerId'], ({ workerId }, _, context, info) => referred(context, SocialWorker, workerId, info)),
};

export const socialWorkerQueries: QueryResolvers = {
  socialWorker: (_, { id }, context, info) => row(context, SocialWorker, checkId('SocialWorker', id), info),
  socialWorkers: (_, { qualification, licensedFrom, licensedTo, employed, ...page_ }, context, info) =>
    page(context, SocialWorker, page_, info, {
      qualification,
      licensedOn: { from: licensedFrom, to: licensedTo },
      employed,
    }),
  incentiveGrants: (_, { kind, from: first, to, ...page_ }, context, info) =>
    page(
      context,
      IncentiveGrant,
      page_,
      info,
      { kind, grantedOn: { from: first, to } },
      { by: 'grantedOn', descending: true },
    ),
};
