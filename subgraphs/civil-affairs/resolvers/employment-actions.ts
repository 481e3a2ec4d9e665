/** What may be done about a spell of employment: a post is taken, and left. */
import { checkId } from '@hub/kit/check.ts';
import { storable } from '@hub/kit/filter.ts';
import { row } from '@hub/kit/row.ts';
import { act, alone, begin, type Work } from '@hub/kit/workflow/act.ts';
import { fail } from '@hub/schema/errors.ts';
import { employmentMachine } from '../entities/employment-machine.ts';
import { EmploymentSpell, type EmploymentSpellRow } from '../entities/employment-spell.ts';
import { type Context, tablesOf } from '../entities/index.ts';
import type { SocialWorkerRow } from '../entities/social-worker.ts';
import { employmentRoleOf } from '../policy.ts';
import type { ActOnEmploymentInput, BeginEmploymentInput, MutationResolvers } from '../schema.generated.ts';
import { workerIn } from './employed.ts';
import { postNumber } from './funded-post.ts';
import { checkCommon, numbered } from './procedure.ts';

/** Stands for "no end" in columns that are compared. */
const endOfTime = '9999-12-31';

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
      quality: 'SYNTHETIC',
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

export const employmentMutations: MutationResolvers = {
  beginEmployment: async (_, { input }, context, info) =>
    row(context, EmploymentSpell, await beginEmployment(context, input), info),
  actOnEmployment: async (_, { input }, context, info) =>
    row(context, EmploymentSpell, await actOnEmployment(context, input), info),
};
