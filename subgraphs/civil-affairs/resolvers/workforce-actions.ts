/** What may be done about the workforce: licences, spells of employment, training, incentives. */
import { checkId, checkText } from '@hub/kit/check.ts';
import { addDays } from '@hub/kit/dataset/random.ts';
import { storable } from '@hub/kit/filter.ts';
import { row } from '@hub/kit/row.ts';
import { act, alone, begin, type Work } from '@hub/kit/workflow/act.ts';
import { fail } from '@hub/schema/errors.ts';
import { employmentMachine } from '../entities/employment-machine.ts';
import { EmploymentSpell, type EmploymentSpellRow } from '../entities/employment-spell.ts';
import { IncentiveGrant } from '../entities/incentive-grant.ts';
import { incentiveMachine } from '../entities/incentive-machine.ts';
import { type Context, tablesOf } from '../entities/index.ts';
import { hoursRequired, registrationEnd } from '../entities/licence-clock.ts';
import { licenceMachine } from '../entities/licence-machine.ts';
import { licenceStateOn, SocialWorker, type SocialWorkerRow } from '../entities/social-worker.ts';
import { trainingMachine } from '../entities/training-machine.ts';
import { TrainingRecord } from '../entities/training-record.ts';
import { employmentRoleOf, licenceRoleOf, trainingRoleOf } from '../policy.ts';
import type {
  ActOnEmploymentInput,
  ActOnIncentiveInput,
  ActOnLicenceInput,
  ActOnTrainingInput,
  BeginEmploymentInput,
  EnrolWorkerInput,
  GrantIncentiveInput,
  MutationResolvers,
  RecordTrainingInput,
} from '../schema.generated.ts';
import { postNumber } from './funded-post.ts';
import { checkCommon, checkMany, numbered } from './procedure.ts';
import { hoursOf } from './social-worker.ts';

const quality = 'SYNTHETIC';
const endOfTime = '9999-12-31';

/** @throws {GraphQLError} TEXT_OUT_OF_RANGE. */
function checkWithin(argument: string, found: number | null | undefined, least: number, limit: number): void {
  if (found === null || found === undefined || (found >= least && found <= limit)) return;
  throw fail('TEXT_OUT_OF_RANGE', { argument, least, limit, found });
}

/** The agency that employs a worker today; null where none does. */
async function employerOf({ sql, today }: Pick<Context, 'sql' | 'today'>, workerId: string): Promise<string | null> {
  const spell = await sql
    .selectFrom('EmploymentSpell')
    .select('organisationId')
    .where('workerId', '=', workerId)
    .where('startedOn', '<=', today)
    .where('lastsUntil', '>=', today)
    .executeTakeFirst();
  return spell?.organisationId ?? null;
}

const workerIn = ({ sql }: Pick<Context, 'sql'>, id: string) =>
  sql.selectFrom('SocialWorker').select(['specialties', 'enteredOn']).where('id', '=', id).executeTakeFirst();

// --- licences ---

const noLicence = {
  held: 'AUXILIARY',
  asked: null,
  licensedOn: null,
  registeredUntil: null,
  hours: { done: 0, required: 0 },
} as const;

function enrol(context: Context, input: EnrolWorkerInput): Promise<string> {
  const { today, actor } = context;
  const { birthDate } = input;
  checkMany('specialties', input.specialties, 4);
  return begin(context, checkCommon(input), {
    machine: licenceMachine,
    entity: SocialWorker,
    action: 'ENROL',
    input: { ...input },
    role: licenceRoleOf(actor),
    facts: { ...noLicence, today, birthDate },
    keyOf: numbered('SW', 5),
    row: {
      qualification: 'AUXILIARY',
      licensedOn: null,
      registeredFrom: null,
      registeredUntil: null,
      revokedOn: null,
      specialties: [...new Set(input.specialties)],
      birthDate,
      enteredOn: null,
      employed: false,
      quality,
    },
  });
}

/** The registration an action leads to. */
function registered(found: SocialWorkerRow, input: ActOnLicenceInput, today: string): Partial<SocialWorkerRow> {
  const from = (day: string) => ({ registeredFrom: day, registeredUntil: registrationEnd(day) });
  if (input.action === 'REVOKE') return { revokedOn: today };
  if (input.action === 'RENEW') {
    const { registeredUntil } = found;
    // Renewed in time, one follows the other without a gap.
    return from(registeredUntil && registeredUntil >= today ? addDays(registeredUntil, 1) : today);
  }
  return {
    qualification: input.qualification ?? found.qualification,
    licensedOn: found.licensedOn ?? input.licensedOn ?? null,
    ...from(today),
  };
}

const actOnLicence = (context: Context, input: ActOnLicenceInput): Promise<string> => {
  const { action, expectedVersion, noteZh, qualification = null, licensedOn = null } = input;
  const { today, actor } = context;
  return act(context, checkCommon(input), {
    machine: licenceMachine,
    entity: SocialWorker,
    key: checkId('SocialWorker', input.id),
    action,
    input: { ...input },
    expectedVersion,
    noteZh,
    role: () => licenceRoleOf(actor),
    state: (found) => licenceStateOn(found, today),
    facts: async ({ id, birthDate, qualification: held, registeredUntil = null }, work) => {
      const done = (await hoursOf([id], null, { sql: tablesOf(work) })).get(id) ?? 0;
      const hours = { done, required: hoursRequired[held] };
      return { today, birthDate, held, asked: qualification, licensedOn, registeredUntil, hours };
    },
    patch: (found) => registered(found, input, today),
  });
};

// --- employment ---

/** Whether a spell of the post, or of the worker, reaches `day` or begins after it. */
async function isTaken(work: Work, column: 'postId' | 'workerId', value: number | string, day: string) {
  const found = await tablesOf(work)
    .selectFrom('EmploymentSpell')
    .select('id')
    .where(column, '=', value)
    .where('lastsUntil', '>=', day)
    .executeTakeFirst();
  return found !== undefined;
}

/** @throws {GraphQLError} ROW_NOT_FOUND. */
async function postWith({ sql }: Context, key: string) {
  const post = await sql.selectFrom('FundedPost').selectAll().where('id', '=', postNumber(key)).executeTakeFirst();
  if (!post) throw fail('ROW_NOT_FOUND', { argument: 'post', value: key });
  return post;
}

const setHolder = (work: Work, postId: number, holderId: string | null) =>
  tablesOf(work)
    .updateTable('FundedPost')
    .set(storable({ holderId, vacant: holderId === null }) as never)
    .where('id', '=', postId)
    .execute();

const setWorker = (work: Work, workerId: string, change: Partial<SocialWorkerRow>) =>
  tablesOf(work)
    .updateTable('SocialWorker')
    .set(storable(change) as never)
    .where('id', '=', workerId)
    .execute();

async function beginEmployment(context: Context, input: BeginEmploymentInput): Promise<string> {
  const { today, actor } = context;
  const { startedOn, noteZh } = input;
  const workerId = checkId('SocialWorker', input.worker, 'worker');
  const post = await postWith(context, checkId('FundedPost', input.post, 'post'));
  const worker = await workerIn(context, workerId);
  return begin(context, checkCommon(input), {
    machine: employmentMachine,
    entity: EmploymentSpell,
    action: 'BEGIN',
    input: { ...input },
    noteZh,
    role: employmentRoleOf(actor, post.organisationId),
    facts: async (work) => {
      await alone(work, 'EmploymentSpell');
      return {
        today,
        startedOn,
        endedOn: null,
        workerKnown: worker !== undefined,
        postExists: post.createdOn <= startedOn && post.existsUntil >= startedOn,
        postHeld: await isTaken(work, 'postId', post.id, startedOn),
        workerEmployed: await isTaken(work, 'workerId', workerId, startedOn),
      };
    },
    keyOf: numbered('EMP', 5),
    row: {
      workerId,
      postId: post.id,
      organisationId: post.organisationId,
      centreId: post.centreId ?? null,
      districtCode: post.districtCode,
      startedOn,
      endedOn: null,
      lastsUntil: endOfTime,
      asSpecialist: worker?.specialties.includes(post.field) ?? false,
      exitKind: null,
      quality,
    },
    also: async (_, work) => {
      await setHolder(work, post.id, workerId);
      const entered = worker?.enteredOn ? {} : { enteredOn: startedOn };
      await setWorker(work, workerId, { employed: true, ...entered });
    },
  });
}

async function leavePost({ postId, workerId }: EmploymentSpellRow, work: Work) {
  await setHolder(work, postId, null);
  await setWorker(work, workerId, { employed: false });
  return {};
}

const actOnEmployment = (context: Context, input: ActOnEmploymentInput): Promise<string> => {
  const { action, expectedVersion, noteZh, endedOn = null, exitKind = null } = input;
  const { today, actor } = context;
  return act(context, checkCommon(input), {
    machine: employmentMachine,
    entity: EmploymentSpell,
    key: checkId('EmploymentSpell', input.id),
    action,
    input: { ...input },
    expectedVersion,
    noteZh,
    role: ({ organisationId }) => employmentRoleOf(actor, organisationId),
    facts: ({ startedOn }) => ({
      today,
      startedOn,
      endedOn,
      workerKnown: true,
      postExists: true,
      postHeld: false,
      workerEmployed: false,
    }),
    patch: () => ({ endedOn, lastsUntil: endedOn ?? endOfTime, exitKind }),
    also: leavePost,
  });
};

// --- training ---

async function recordTraining(context: Context, input: RecordTrainingInput): Promise<string> {
  const { sql, today, actor } = context;
  const { titleZh, field, hours, completedOn } = input;
  const workerId = checkId('SocialWorker', input.worker, 'worker');
  const providerId = checkId('Organisation', input.provider, 'provider');
  checkText('titleZh', titleZh, 100);
  checkWithin('hours', hours, 0.5, 200);
  const provider = await sql.selectFrom('Organisation').select('kind').where('id', '=', providerId).executeTakeFirst();
  const role = trainingRoleOf(actor, { providerId, employerId: await employerOf(context, workerId) });
  return begin(context, checkCommon(input), {
    machine: trainingMachine,
    entity: TrainingRecord,
    action: role === 'AGENCY' ? 'CLAIM' : 'RECORD',
    input: { ...input },
    role,
    facts: {
      today,
      completedOn,
      workerKnown: (await workerIn(context, workerId)) !== undefined,
      byIndustryBody: provider?.kind === 'INDUSTRY_BODY',
    },
    keyOf: numbered('TRN', 5),
    row: { workerId, titleZh, field, hours, completedOn, providerId, quality },
  });
}

const actOnTraining = (context: Context, input: ActOnTrainingInput): Promise<string> => {
  const { action, expectedVersion, noteZh } = input;
  const { today, actor } = context;
  return act(context, checkCommon(input), {
    machine: trainingMachine,
    entity: TrainingRecord,
    key: checkId('TrainingRecord', input.id),
    action,
    input: { ...input },
    expectedVersion,
    noteZh,
    role: ({ providerId }) => trainingRoleOf(actor, { providerId, employerId: null }),
    facts: ({ completedOn }) => ({ today, completedOn, workerKnown: true, byIndustryBody: true }),
  });
};

// --- incentives ---

async function grantIncentive(context: Context, input: GrantIncentiveInput): Promise<string> {
  const { today, actor } = context;
  const { kind, noteZh } = input;
  const amount = input.amount === null || input.amount === undefined ? null : Number(input.amount);
  const workerId = checkId('SocialWorker', input.worker, 'worker');
  checkWithin('amount', amount, 1, 100_000_000);
  const employerId = await employerOf(context, workerId);
  const role = employmentRoleOf(actor, employerId);
  return begin(context, checkCommon(input), {
    machine: incentiveMachine,
    entity: IncentiveGrant,
    action: 'GRANT',
    input: { ...input },
    noteZh,
    role,
    facts: { employed: employerId !== null },
    keyOf: numbered('IGR', 5),
    row: { workerId, kind, grantedOn: today, amount, grantedById: role === 'AGENCY' ? employerId : null, quality },
  });
}

const actOnIncentive = (context: Context, input: ActOnIncentiveInput): Promise<string> => {
  const { action, expectedVersion, noteZh } = input;
  return act(context, checkCommon(input), {
    machine: incentiveMachine,
    entity: IncentiveGrant,
    key: checkId('IncentiveGrant', input.id),
    action,
    input: { ...input },
    expectedVersion,
    noteZh,
    role: ({ grantedById = null }) => employmentRoleOf(context.actor, grantedById),
    facts: () => ({ employed: true }),
  });
};

export const workforceMutations: MutationResolvers = {
  enrolSocialWorker: async (_, { input }, context, info) =>
    row(context, SocialWorker, await enrol(context, input), info),
  actOnLicence: async (_, { input }, context, info) =>
    row(context, SocialWorker, await actOnLicence(context, input), info),
  beginEmployment: async (_, { input }, context, info) =>
    row(context, EmploymentSpell, await beginEmployment(context, input), info),
  actOnEmployment: async (_, { input }, context, info) =>
    row(context, EmploymentSpell, await actOnEmployment(context, input), info),
  recordTraining: async (_, { input }, context, info) =>
    row(context, TrainingRecord, await recordTraining(context, input), info),
  actOnTraining: async (_, { input }, context, info) =>
    row(context, TrainingRecord, await actOnTraining(context, input), info),
  grantIncentive: async (_, { input }, context, info) =>
    row(context, IncentiveGrant, await grantIncentive(context, input), info),
  actOnIncentive: async (_, { input }, context, info) =>
    row(context, IncentiveGrant, await actOnIncentive(context, input), info),
};
