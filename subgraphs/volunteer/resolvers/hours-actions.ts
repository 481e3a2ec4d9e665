/** What may be done to hours and certificates: each action by the machine's table, in the name of a team, a centre or the federation. */
import { checkId, checkPeriod, checkText } from '@hub/kit/check.ts';
import { row } from '@hub/kit/row.ts';
import { act, actWithin, begin, type Work } from '@hub/kit/workflow/act.ts';
import { fail } from '@hub/schema/errors.ts';
import type { GraphQLResolveInfo } from 'graphql';
import type { Kysely } from 'kysely';
import { certificateMachine } from '../entities/certificate-machine.ts';
import { type HoursFacts, hoursMachine } from '../entities/hours-machine.ts';
import type { HoursRecordRow } from '../entities/hours-record.ts';
import { type Context, HoursRecord, type Tables, VolunteerCertificate } from '../entities/index.ts';
import { federationRoleOf, teamRoleOf } from '../policy.ts';
import type {
  ActOnHoursInput,
  HoursAction,
  HoursEvidenceInput,
  HoursRole,
  HoursState,
  IssueCertificateInput,
  MutationResolvers,
  RevokeCertificateInput,
  SubmitHoursInput,
} from '../schema.generated.ts';
import { checkNumber } from './personal-record.ts';

const longestText = 500;
const hourMs = 3_600_000;

const checkKey = (value: string) => checkText('idempotencyKey', value, 100, 8);
const own = ({ sql }: Work) => sql as unknown as Kysely<Tables>;

/** The team and centre of an activity, and how it stands. */
const activityOf = ({ sql }: Pick<Context, 'sql'>, id: string) =>
  sql
    .selectFrom('VolunteerActivity')
    .select(['teamId', 'centreId', 'startsOn', 'startsAt', 'endsAt', 'state', 'stateHistory'])
    .where('id', '=', id)
    .executeTakeFirst();

type Activity = NonNullable<Awaited<ReturnType<typeof activityOf>>>;

const historyWith = (
  { stateHistory }: Pick<HoursRecordRow, 'stateHistory'>,
  state: HoursState,
  { today }: Pick<Context, 'today'>,
): HoursRecordRow['stateHistory'] => [...stateHistory, { state, on: today }];

/** An activity whose first hours come in has its hours recorded. */
async function markRecorded(work: Work, id: string, { state, stateHistory }: Activity): Promise<void> {
  if (state !== 'HELD') return;
  const recorded = { state: 'HOURS_RECORDED', on: work.context.today } as const;
  await own(work)
    .updateTable('VolunteerActivity')
    .set({ state: recorded.state, stateHistory: [...stateHistory, recorded] as never })
    .where('id', '=', id)
    .execute();
}

const evidenceOf = (given: HoursEvidenceInput | null | undefined, submittedOn: string): HoursRecordRow['evidence'] =>
  given
    ? {
        kind: given.kind,
        descriptionZh: checkText('descriptionZh', given.descriptionZh, 200),
        submittedOn,
        acceptedBy: null,
        acceptedOn: null,
      }
    : null;

async function submit(context: Context, input: SubmitHoursInput): Promise<string> {
  const volunteerId = checkId('Volunteer', input.volunteer, 'volunteer');
  const activityId = checkId('VolunteerActivity', input.activity, 'activity');
  const { hours, origin } = input;
  const { sql, today, actor } = context;
  const activity = await activityOf(context, activityId);
  if (!activity) throw fail('ROW_NOT_FOUND', { argument: 'activity', value: activityId });
  const volunteer = await sql.selectFrom('Volunteer').select('state').where('id', '=', volunteerId).executeTakeFirst();
  if (!volunteer) throw fail('ROW_NOT_FOUND', { argument: 'volunteer', value: volunteerId });
  const recorded = await sql
    .selectFrom('HoursRecord')
    .select('id')
    .where('volunteerId', '=', volunteerId)
    .where('activityId', '=', activityId)
    .where('state', '!=', 'VOIDED')
    .executeTakeFirst();
  const role = teamRoleOf(actor, activity);
  const evidence = evidenceOf(input.evidence, today);
  return begin(context, checkKey(input.idempotencyKey), {
    machine: hoursMachine,
    entity: HoursRecord,
    action: 'SUBMIT',
    input: { ...input },
    role,
    facts: {
      today,
      servedOn: activity.startsOn,
      origin,
      hasEvidence: evidence !== null,
      hours,
      lasted: (Date.parse(activity.endsAt) - Date.parse(activity.startsAt)) / hourMs,
      activityState: activity.state,
      volunteerState: volunteer.state,
      isRecorded: recorded !== undefined,
      isFederation: role === 'FEDERATION',
      isOwn: true,
    },
    keyOf: (number) => `HRS-${String(number).padStart(7, '0')}`,
    row: {
      volunteerId,
      activityId,
      hours,
      servedOn: activity.startsOn,
      origin,
      evidence,
      stateHistory: [{ state: 'SUBMITTED', on: today }],
      submittedBy: actor.subject,
      certificateId: null,
      quality: 'SYNTHETIC',
    },
    also: (_, work) => markRecorded(work, activityId, activity),
  });
}

/** Of what is there only who submitted it is looked at. */
const factsOf = ({ submittedBy }: HoursRecordRow, { today, actor }: Pick<Context, 'today' | 'actor'>): HoursFacts => ({
  today,
  servedOn: today,
  origin: 'CHECK_IN',
  hasEvidence: false,
  hours: 0,
  lasted: 0,
  activityState: 'HOURS_RECORDED',
  volunteerState: 'REGISTERED',
  isRecorded: true,
  isFederation: false,
  isOwn: submittedBy === actor.subject,
});

/** Whoever confirms hours accepts what proves them. */
const accepted = ({ evidence }: HoursRecordRow, acceptedBy: HoursRole | null, acceptedOn: string) =>
  evidence && acceptedBy ? { evidence: { ...evidence, acceptedBy, acceptedOn } } : {};

async function carryOut(context: Context, action: HoursAction, input: ActOnHoursInput): Promise<string> {
  const key = checkId('HoursRecord', input.id);
  const { activityId } =
    (await context.sql.selectFrom('HoursRecord').select('activityId').where('id', '=', key).executeTakeFirst()) ?? {};
  const activity = activityId && (await activityOf(context, activityId));
  const role = activity ? teamRoleOf(context.actor, activity) : null;
  const { to } = hoursMachine.actions[action];
  return act(context, checkKey(input.idempotencyKey), {
    machine: hoursMachine,
    entity: HoursRecord,
    key,
    action,
    input: { ...input },
    expectedVersion: input.expectedVersion,
    noteZh: checkText('noteZh', input.noteZh, longestText),
    role: () => role,
    facts: (found) => factsOf(found, context),
    patch: (found) => ({
      stateHistory: historyWith(found, to, context),
      ...(action === 'CONFIRM' ? accepted(found, role, context.today) : {}),
    }),
  });
}

/** Puts hours on a certificate, or takes them off one. */
const move = (work: Work, { id, version }: Pick<HoursRecordRow, 'id' | 'version'>, certificateId: string | null) => {
  const action = certificateId === null ? 'UNCERTIFY' : 'CERTIFY';
  return actWithin(work, {
    machine: hoursMachine,
    entity: HoursRecord,
    key: id,
    action,
    input: {},
    expectedVersion: version,
    role: () => federationRoleOf(work.context.actor),
    facts: (found) => factsOf(found, work.context),
    patch: (found) => ({
      certificateId,
      stateHistory: historyWith(found, hoursMachine.actions[action].to, work.context),
    }),
  });
};

async function issue(context: Context, input: IssueCertificateInput): Promise<string> {
  const volunteerId = checkId('Volunteer', input.volunteer, 'volunteer');
  const issuerId = checkId('Organisation', input.issuer, 'issuer');
  const { from, to } = checkPeriod(input.from, input.to);
  const { today } = context;
  // Whoever changes one of them raises its version: a certificate is over these as they are, or there is none.
  const records = await context.sql
    .selectFrom('HoursRecord')
    .select(['id', 'version', 'hours'])
    .where('volunteerId', '=', volunteerId)
    .where('state', '=', 'CONFIRMED')
    .where('servedOn', '>=', from)
    .where('servedOn', '<=', to)
    .orderBy('id')
    .execute();
  return begin(context, checkKey(input.idempotencyKey), {
    machine: certificateMachine,
    entity: VolunteerCertificate,
    action: 'ISSUE',
    input: { ...input },
    role: federationRoleOf(context.actor),
    facts: { records: records.length },
    keyOf: (number) => `GZVC-${today.slice(0, 4)}-${String(number).padStart(6, '0')}`,
    row: {
      volunteerId,
      hours: records.reduce((sum, { hours }) => sum + hours, 0),
      from,
      to,
      issuerId,
      issuedOn: today,
      revokedOn: null,
      quality: 'SYNTHETIC',
    },
    also: async (number, work) => {
      for (const record of records) await move(work, record, number);
    },
  });
}

const revoke = (context: Context, input: RevokeCertificateInput): Promise<string> =>
  act(context, checkKey(input.idempotencyKey), {
    machine: certificateMachine,
    entity: VolunteerCertificate,
    key: checkNumber(input.number),
    action: 'REVOKE',
    input: { ...input },
    expectedVersion: input.expectedVersion,
    noteZh: checkText('noteZh', input.noteZh, longestText),
    role: () => federationRoleOf(context.actor),
    facts: () => ({ records: 0 }),
    patch: () => ({ revokedOn: context.today }),
    also: async ({ id }, work) => {
      const records = await own(work)
        .selectFrom('HoursRecord')
        .select(['id', 'version'])
        .where('certificateId', '=', id)
        .where('state', '=', 'CERTIFIED')
        .execute();
      for (const record of records) await move(work, record, null);
      return {};
    },
  });

type Info = GraphQLResolveInfo;
const onHours =
  <Input>(carry: (context: Context, input: Input) => Promise<string>) =>
  async (_: unknown, { input }: { readonly input: Input }, context: Context, info: Info) =>
    row(context, HoursRecord, await carry(context, input), info);
const hoursAction = (action: HoursAction) =>
  onHours((context, input: ActOnHoursInput) => carryOut(context, action, input));

export const hoursMutations: MutationResolvers = {
  submitHours: onHours(submit),
  confirmHours: hoursAction('CONFIRM'),
  rejectHours: hoursAction('REJECT'),
  disputeHours: hoursAction('DISPUTE'),
  upholdHours: hoursAction('UPHOLD'),
  voidHours: hoursAction('VOID'),
  issueVolunteerCertificate: async (_, { input }, context, info) =>
    row(context, VolunteerCertificate, await issue(context, input), info),
  revokeVolunteerCertificate: async (_, { input }, context, info) =>
    row(context, VolunteerCertificate, await revoke(context, input), info),
};
