/** What may be done to findings, credit entries and grades. */
import { checkId, checkText } from '@hub/kit/check.ts';
import { addDays } from '@hub/kit/dataset/random.ts';
import { row } from '@hub/kit/row.ts';
import { act, begin, beginWithin, type Work } from '@hub/kit/workflow/act.ts';
import { fail } from '@hub/schema/errors.ts';
import { creditMachine } from '../entities/credit-machine.ts';
import { CreditRecord, type CreditRecordRow } from '../entities/credit-record.ts';
import { findingMachine } from '../entities/finding-machine.ts';
import { GradeAward, type GradeAwardRow, gradeStateOn } from '../entities/grade-award.ts';
import { gradeMachine } from '../entities/grade-machine.ts';
import type { Context } from '../entities/index.ts';
import { SupervisionFinding } from '../entities/supervision-finding.ts';
import { creditRoleOf, findingRoleOf, gradeRoleOf } from '../policy.ts';
import type {
  ActOnCreditInput,
  ActOnFindingInput,
  ActOnGradeInput,
  AwardGradeInput,
  CreditRecordKind,
  EnterCreditInput,
  MutationResolvers,
  OrganisationGrade,
  RaiseFindingInput,
  SupervisionChannel,
} from '../schema.generated.ts';
import { checkCommon, entering, numbered } from './procedure.ts';
import { isAtLeast } from './standing.ts';
import { supervisedOf } from './supervised.ts';

// --- findings ---

async function isIndustryBody({ sql, actor }: Context): Promise<boolean> {
  const found = await sql
    .selectFrom('Organisation')
    .select('kind')
    .where('id', '=', actor.organisation ?? '')
    .executeTakeFirst();
  return found?.kind === 'INDUSTRY_BODY';
}

async function raise(context: Context, input: RaiseFindingInput, isPublic: boolean): Promise<string> {
  const { today, actor } = context;
  const { subject, detailZh } = input;
  checkText('detailZh', detailZh, 500);
  const key = checkCommon(input);
  const organisation = await supervisedOf(context, checkId('Organisation', input.organisation, 'organisation'));
  const role = isPublic ? 'PUBLIC' : findingRoleOf(actor, organisation, await isIndustryBody(context));
  const channel: SupervisionChannel = role === 'PUBLIC' || role === 'INDUSTRY' ? role : 'GOVERNMENT';
  return begin(context, key, {
    machine: findingMachine,
    entity: SupervisionFinding,
    action: 'RAISE',
    input: { ...input },
    role,
    facts: { today, dueOn: null, known: true },
    keyOf: numbered('FND', 5),
    row: {
      organisationId: organisation.id,
      channel,
      subject,
      detailZh,
      history: [{ state: 'RAISED', on: today }],
      raisedOn: today,
      dueOn: null,
      rectifiedOn: null,
      quality: 'SYNTHETIC',
    },
  });
}

async function actOnFinding(context: Context, input: ActOnFindingInput): Promise<string> {
  const { action, expectedVersion, noteZh } = input;
  const { today, actor, sql } = context;
  const key = checkId('SupervisionFinding', input.id);
  const idempotencyKey = checkCommon(input);
  const stored = await sql
    .selectFrom('SupervisionFinding')
    .select('organisationId')
    .where('id', '=', key)
    .executeTakeFirst();
  if (!stored) throw fail('ROW_NOT_FOUND', { argument: 'id', value: key });
  const organisation = await supervisedOf(context, stored.organisationId);
  const role = findingRoleOf(actor, organisation, await isIndustryBody(context));
  return act(context, idempotencyKey, {
    machine: findingMachine,
    entity: SupervisionFinding,
    key,
    action,
    input: { ...input },
    expectedVersion,
    noteZh,
    role: () => role,
    facts: () => ({ today, dueOn: input.dueOn ?? null, known: true }),
    patch: ({ history, dueOn }) => ({
      history: entering(history, findingMachine.actions[action].to, today),
      dueOn: action === 'SUBSTANTIATE' ? (input.dueOn ?? null) : dueOn,
      rectifiedOn: action === 'CONFIRM_RECTIFIED' ? today : null,
    }),
  });
}

// --- credit ---

const listings: readonly CreditRecordKind[] = ['ABNORMAL_LISTING', 'SERIOUS_LISTING'];
/** Entries nobody makes by hand. */
const derived: readonly CreditRecordKind[] = ['REMOVAL', 'EXIT'];

type Entry = Pick<CreditRecordRow, 'organisationId' | 'kind' | 'summaryZh' | 'decidedOn' | 'effectiveUntil'>;

const entryOf = (entry: Entry, recordedOn: string) => ({ ...entry, recordedOn, quality: 'SYNTHETIC' as const });

/** An entry that follows from another procedure, in its transaction. */
const enterWithin = (work: Work, entry: Entry): Promise<string> =>
  beginWithin(work, {
    machine: creditMachine,
    entity: CreditRecord,
    action: 'ENTER',
    input: { summaryZh: entry.summaryZh },
    role: 'BUREAU',
    facts: { known: true, repairable: false, inEffect: true },
    keyOf: numbered('CRD', 5),
    row: entryOf(entry, work.context.today),
  });

/** An agency that has left the sector. */
export const enterExit = (work: Work, organisationId: string): Promise<string> =>
  enterWithin(work, {
    organisationId,
    kind: 'EXIT',
    summaryZh: '完成移交,退出行业',
    decidedOn: work.context.today,
    effectiveUntil: null,
  });

async function enterCredit(context: Context, input: EnterCreditInput): Promise<string> {
  const { kind, summaryZh, decidedOn, effectiveUntil } = input;
  checkText('summaryZh', summaryZh, 200);
  const key = checkCommon(input);
  const { id } = await supervisedOf(context, checkId('Organisation', input.organisation, 'organisation'));
  return begin(context, key, {
    machine: creditMachine,
    entity: CreditRecord,
    action: 'ENTER',
    input: { ...input },
    role: derived.includes(kind) ? null : creditRoleOf(context.actor, id),
    facts: { known: true, repairable: false, inEffect: true },
    keyOf: numbered('CRD', 5),
    row: entryOf(
      { organisationId: id, kind, summaryZh, decidedOn, effectiveUntil: effectiveUntil ?? null },
      context.today,
    ),
  });
}

const actOnCredit = (context: Context, input: ActOnCreditInput): Promise<string> => {
  const { action, expectedVersion, noteZh } = input;
  const { today, actor } = context;
  return act(context, checkCommon(input), {
    machine: creditMachine,
    entity: CreditRecord,
    key: checkId('CreditRecord', input.id),
    action,
    input: { ...input },
    expectedVersion,
    noteZh,
    role: ({ organisationId }) => creditRoleOf(actor, organisationId),
    facts: ({ kind, effectiveUntil }) => ({
      known: true,
      repairable: listings.includes(kind),
      inEffect: (effectiveUntil ?? today) >= today,
    }),
    // Removed today, it had effect until yesterday.
    patch: ({ effectiveUntil }) => ({
      effectiveUntil: action === 'GRANT_REPAIR' ? addDays(today, -1) : effectiveUntil,
    }),
    also: async ({ organisationId }, work) => {
      if (action === 'GRANT_REPAIR')
        await enterWithin(work, {
          organisationId,
          kind: 'REMOVAL',
          summaryZh: '信用修复,移出名录',
          decidedOn: today,
          effectiveUntil: null,
        });
      return {};
    },
  });
};

// --- grades ---

const yearsValid = 5;
const yearsRegistered = 2;

const yearsAfter = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) + years}-${day.slice(5) === '02-29' ? '02-28' : day.slice(5)}`;

async function mayApply({ sql, today }: Context, id: string, registeredOn: string | null | undefined) {
  const since = yearsAfter(today, -yearsRegistered);
  const entries = await sql
    .selectFrom('CreditRecord')
    .select(['kind', 'recordedOn'])
    .where('organisationId', '=', id)
    .where('kind', 'in', ['PENALTY', 'ANNUAL_REPORT'])
    .execute();
  const isPenalised = entries.some(({ kind, recordedOn }) => kind === 'PENALTY' && recordedOn >= since);
  const hasReported = entries.some(
    ({ kind, recordedOn }) => kind === 'ANNUAL_REPORT' && recordedOn >= `${today.slice(0, 4)}-01-01`,
  );
  return Boolean(registeredOn && registeredOn <= since) && hasReported && !isPenalised;
}

const gradeRow = (organisationId: string, grade: OrganisationGrade, awardedOn: string, validUntil: string) => ({
  organisationId,
  grade,
  awardedOn,
  validUntil,
  revokedOn: null,
  quality: 'SYNTHETIC' as const,
});

async function awardGrade(context: Context, input: AwardGradeInput): Promise<string> {
  const { today, actor } = context;
  const key = checkCommon(input);
  const { id, registeredOn } = await supervisedOf(context, checkId('Organisation', input.organisation, 'organisation'));
  return begin(context, key, {
    machine: gradeMachine,
    entity: GradeAward,
    action: 'AWARD',
    input: { ...input },
    role: gradeRoleOf(actor),
    facts: { mayApply: await mayApply(context, id, registeredOn) },
    keyOf: numbered('GRA', 4),
    row: gradeRow(id, input.grade, today, addDays(yearsAfter(today, yearsValid), -1)),
  });
}

/** The lower grade holds until the old one would have ended. @throws {GraphQLError} UNKNOWN_CODE where it is not lower. */
async function downgrade(work: Work, award: GradeAwardRow, grade: OrganisationGrade | null | undefined): Promise<void> {
  if (!grade || isAtLeast(grade, award.grade))
    throw fail('UNKNOWN_CODE', {
      argument: 'grade',
      value: grade ?? '',
      expected: `低于${award.grade}的等级`,
      expectedEn: `a grade below ${award.grade}`,
    });
  await beginWithin(work, {
    machine: gradeMachine,
    entity: GradeAward,
    action: 'AWARD',
    input: { grade },
    role: 'BUREAU',
    facts: { mayApply: true },
    keyOf: numbered('GRA', 4),
    row: gradeRow(award.organisationId, grade, work.context.today, award.validUntil),
  });
}

const actOnGrade = (context: Context, input: ActOnGradeInput): Promise<string> => {
  const { action, expectedVersion, noteZh } = input;
  const { today, actor } = context;
  return act(context, checkCommon(input), {
    machine: gradeMachine,
    entity: GradeAward,
    key: checkId('GradeAward', input.id),
    action,
    input: { ...input },
    expectedVersion,
    noteZh,
    role: () => gradeRoleOf(actor),
    state: (award) => gradeStateOn(award, today),
    facts: () => ({ mayApply: true }),
    patch: () => ({ revokedOn: today }),
    also: async (award, work) => {
      if (action === 'DOWNGRADE') await downgrade(work, award, input.grade);
      return {};
    },
  });
};

export const supervisionMutations: MutationResolvers = {
  fileComplaint: async (_, { input }, context, info) =>
    row(context, SupervisionFinding, await raise(context, input, true), info),
  raiseFinding: async (_, { input }, context, info) =>
    row(context, SupervisionFinding, await raise(context, input, false), info),
  actOnFinding: async (_, { input }, context, info) =>
    row(context, SupervisionFinding, await actOnFinding(context, input), info),
  enterCreditRecord: async (_, { input }, context, info) =>
    row(context, CreditRecord, await enterCredit(context, input), info),
  actOnCreditRecord: async (_, { input }, context, info) =>
    row(context, CreditRecord, await actOnCredit(context, input), info),
  awardGrade: async (_, { input }, context, info) => row(context, GradeAward, await awardGrade(context, input), info),
  actOnGrade: async (_, { input }, context, info) => row(context, GradeAward, await actOnGrade(context, input), info),
};
