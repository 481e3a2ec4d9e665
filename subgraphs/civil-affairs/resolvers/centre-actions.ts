/** What a centre does: report its room for referrals, take people in, close their cases. */
import { checkId } from '@hub/kit/check.ts';
import { row } from '@hub/kit/row.ts';
import { act, begin } from '@hub/kit/workflow/act.ts';
import { fail } from '@hub/schema/errors.ts';
import { type CapacityAction, capacityMachine } from '../entities/capacity-machine.ts';
import { caseMachine } from '../entities/case-machine.ts';
import type { Context } from '../entities/index.ts';
import { ServiceCase } from '../entities/service-case.ts';
import { ServiceCentre } from '../entities/service-centre.ts';
import { capacityRoleOf, caseRoleOf } from '../policy.ts';
import type {
  ActOnServiceCaseInput,
  MutationResolvers,
  OpenServiceCaseInput,
  ReportCapacityInput,
  ServiceCaseState,
  ServiceField,
} from '../schema.generated.ts';
import { checkCommon, numbered } from './procedure.ts';
import { shownField } from './sensitive-field.ts';

/** Reports kept beside the present one. */
const mostReports = 20;

/** @throws {GraphQLError} UNKNOWN_CODE for UNKNOWN. */
function actionOf({ status }: ReportCapacityInput): CapacityAction {
  if (status === 'UNKNOWN')
    throw fail('UNKNOWN_CODE', {
      argument: 'status',
      value: status,
      expected: '中心确知的接收能力',
      expectedEn: 'a capacity the centre knows of',
    });
  return `REPORT_${status}`;
}

const reportCapacity = (context: Context, input: ReportCapacityInput): Promise<string> => {
  const { expectedVersion, noteZh, status } = input;
  const { actor, now } = context;
  return act(context, checkCommon(input), {
    machine: capacityMachine,
    entity: ServiceCentre,
    key: checkId('ServiceCentre', input.centre, 'centre'),
    action: actionOf(input),
    input: { ...input },
    expectedVersion,
    noteZh,
    role: (centre) => capacityRoleOf(actor, centre),
    facts: ({ status: standing }) => ({ operating: standing === 'OPERATING' }),
    patch: ({ state, acceptingReferralsSince, capacityReports }) => ({
      // A report that changes nothing leaves the day since when it stands.
      acceptingReferralsSince: state === status ? acceptingReferralsSince : now,
      capacityReports: [{ status, reportedAt: now }, ...capacityReports].slice(0, mostReports),
    }),
  });
};

const openStates: readonly ServiceCaseState[] = ['ENQUIRY', 'ASSESSING', 'OPEN', 'ON_HOLD'];

async function takeInFacts({ sql }: Context, centreId: string, personId: string, field: ServiceField) {
  const [centre, person, another] = await Promise.all([
    sql.selectFrom('ServiceCentre').select('status').where('id', '=', centreId).executeTakeFirst(),
    sql.selectFrom('Person').select('personId').where('personId', '=', personId).executeTakeFirst(),
    sql
      .selectFrom('ServiceCase')
      .select('id')
      .where('centreId', '=', centreId)
      .where('personId', '=', personId)
      .where('exactField', '=', field)
      .where('state', 'in', openStates)
      .executeTakeFirst(),
  ]);
  return {
    operating: centre?.status === 'OPERATING',
    known: person !== undefined,
    another: another !== undefined,
    workerOfCentre: false,
  };
}

async function openCase(context: Context, input: OpenServiceCaseInput): Promise<string> {
  const { field, origin } = input;
  const { today, actor } = context;
  const key = checkCommon(input);
  const personId = checkId('Person', input.person, 'person');
  const centreId = actor.organisation ?? '';
  return begin(context, key, {
    machine: caseMachine,
    entity: ServiceCase,
    action: 'TAKE_IN',
    input: { ...input },
    role: caseRoleOf(actor, centreId),
    facts: await takeInFacts(context, centreId, personId, field),
    keyOf: numbered('SC', 6),
    row: {
      personId,
      centreId,
      field: shownField(field),
      exactField: field,
      origin,
      openedOn: today,
      closedOn: null,
      workerId: null,
      quality: 'SYNTHETIC',
    },
  });
}

/** Whether the worker's spell at the centre goes on today. */
async function servesAt({ sql, today }: Context, workerId: string | null | undefined, centreId: string | null) {
  if (!workerId || !centreId) return false;
  const spell = await sql
    .selectFrom('EmploymentSpell')
    .select('id')
    .where('workerId', '=', workerId)
    .where('centreId', '=', centreId)
    .where('startedOn', '<=', today)
    .where('lastsUntil', '>=', today)
    .executeTakeFirst();
  return spell !== undefined;
}

async function actOnCase(context: Context, input: ActOnServiceCaseInput): Promise<string> {
  const { action, expectedVersion, noteZh, worker } = input;
  const { today, actor } = context;
  const key = checkId('ServiceCase', input.id);
  checkId('SocialWorker', worker, 'worker');
  const idempotencyKey = checkCommon(input);
  const workerOfCentre = await servesAt(context, worker, actor.organisation);
  return act(context, idempotencyKey, {
    machine: caseMachine,
    entity: ServiceCase,
    key,
    action,
    input: { ...input },
    expectedVersion,
    noteZh,
    role: ({ centreId }) => caseRoleOf(actor, centreId),
    facts: () => ({ operating: true, known: true, another: false, workerOfCentre }),
    patch: ({ closedOn, workerId }) => ({
      workerId: action === 'OPEN' ? (worker ?? null) : workerId,
      closedOn: action === 'CLOSE' || action === 'DECLINE' ? (closedOn ?? today) : closedOn,
    }),
  });
}

export const centreMutations: MutationResolvers = {
  reportCapacity: async (_, { input }, context, info) =>
    row(context, ServiceCentre, await reportCapacity(context, input), info),
  openServiceCase: async (_, { input }, context, info) =>
    row(context, ServiceCase, await openCase(context, input), info),
  actOnServiceCase: async (_, { input }, context, info) =>
    row(context, ServiceCase, await actOnCase(context, input), info),
  closeServiceCase: async (_, { input }, context, info) =>
    row(context, ServiceCase, await actOnCase(context, { ...input, action: 'CLOSE' }), info),
};
