/** What may be done to a medical social work case: each action by the machine's table, in the name of the actor's hospital or department. */
import { checkEntries, checkId, checkNumber, checkText, checkTownship } from '@hub/kit/check.ts';
import { daysBetween } from '@hub/kit/dataset/random.ts';
import { storable } from '@hub/kit/filter.ts';
import { row } from '@hub/kit/row.ts';
import { act, begin, type Work } from '@hub/kit/workflow/act.ts';
import { fail } from '@hub/schema/errors.ts';
import type { GraphQLResolveInfo } from 'graphql';
import type { Kysely } from 'kysely';
import type { DischargePlanRow } from '../entities/discharge-plan.ts';
import type { Context, Tables } from '../entities/index.ts';
import { type MedicalCaseFacts, medicalCaseMachine } from '../entities/medical-case-machine.ts';
import { MedicalSocialWorkCase, type MedicalSocialWorkCaseRow } from '../entities/medical-social-work-case.ts';
import { medicalRoleOf } from '../policy.ts';
import type {
  LinkDischargeReferralInput,
  MedicalCaseAction,
  MutationResolvers,
  PlanDischargeInput,
  ScreenMedicalCaseInput,
} from '../schema.generated.ts';

const longestText = 500;
const mostTypes = 12;
const mostParticipants = 500;

const checkKey = (value: string) => checkText('idempotencyKey', value, 100, 8);

/** The department's tables within a transaction. */
const own = ({ sql }: Work) => sql as unknown as Kysely<Tables>;

interface Common {
  readonly id: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
  readonly noteZh?: string | null;
}

type Case = MedicalSocialWorkCaseRow;
type Plan = NonNullable<MedicalCaseFacts['plan']>;

interface Done {
  /** What the guards look at beside the row as it stands. */
  readonly facts?: (found: Case) => Partial<MedicalCaseFacts>;
  readonly patch?: (found: Case) => Partial<Case>;
  readonly also?: (found: Case, work: Work) => Promise<unknown>;
}

const factsOf = (found: Case, { today }: Pick<Context, 'today'>): MedicalCaseFacts => ({
  today,
  hasUnit: true,
  caseType: found.caseType,
  personId: found.personId ?? null,
  participants: found.participants ?? null,
  source: found.intakeSource,
  referral: found.broughtById ?? null,
  consentState: found.consentState,
  coversReferral: found.consentCoversReferral,
  notOpenedReason: null,
  openedOn: found.openedOn ?? null,
  plan: null,
});

function carryOut(
  context: Context,
  action: MedicalCaseAction,
  input: Common,
  { facts, patch, also }: Done = {},
): Promise<string> {
  checkText('noteZh', input.noteZh, longestText);
  return act(context, checkKey(input.idempotencyKey), {
    machine: medicalCaseMachine,
    entity: MedicalSocialWorkCase,
    key: checkId('MedicalSocialWorkCase', input.id),
    action,
    input: { ...input },
    expectedVersion: input.expectedVersion,
    noteZh: input.noteZh,
    role: (found) => medicalRoleOf(context.actor, found),
    facts: (found) => ({ ...factsOf(found, context), ...facts?.(found) }),
    patch: (found) => patch?.(found) ?? {},
    also: async (found, work) => {
      await also?.(found, work);
      return {};
    },
  });
}

const casesPlan = ({ sql }: Pick<Context, 'sql'>, caseId: string): Promise<DischargePlanRow | undefined> =>
  sql.selectFrom('DischargePlan').selectAll().where('caseId', '=', caseId).executeTakeFirst() as Promise<
    DischargePlanRow | undefined
  >;

/** Read before the transaction: whoever changes a plan raises its case's version, so what is read is of `expectedVersion` or refused. */
const planFacts = (plan: DischargePlanRow | undefined): Plan | null =>
  plan
    ? {
        readiness: plan.readiness,
        needs: plan.needsCommunityService.length,
        obstacles: plan.obstacles.length,
        homeTownship: plan.homeTownshipCode ?? null,
        neededFrom: plan.neededFrom ?? null,
        dischargedOn: plan.dischargedOn ?? null,
        referredOn: plan.referredOn ?? null,
        route: plan.referralRoute ?? null,
        referral: plan.referralId ?? null,
      }
    : null;

const changePlan = (caseId: string, change: Partial<DischargePlanRow>) => (_: Case, work: Work) =>
  own(work)
    .updateTable('DischargePlan')
    .set(storable(change) as never)
    .where('caseId', '=', caseId)
    .execute();

const notReferred = {
  readyToRefer: false,
  referredOn: null,
  daysToReferral: null,
  referralRoute: null,
  referralId: null,
} as const;

async function screen(context: Context, input: ScreenMedicalCaseInput): Promise<string> {
  const { hospital, person = null, referral = null, participants = null, types, wardZh, source, caseType } = input;
  checkId('Hospital', hospital, 'hospital');
  checkId('Person', person, 'person');
  checkId('Referral', referral, 'referral');
  checkText('wardZh', wardZh, 50);
  checkEntries('types', types, mostTypes, 0);
  checkNumber('participants', participants, mostParticipants);
  const { sql, today, actor } = context;
  const place = await sql
    .selectFrom('Hospital')
    .select(['districtCode', 'hasSocialWorkUnit'])
    .where('id', '=', hospital)
    .executeTakeFirst();
  if (!place) throw fail('ROW_NOT_FOUND', { argument: 'hospital', value: hospital });
  const asked = { caseType, personId: person, participants };
  const consentState = 'NOT_ASKED' as const;
  return begin(context, checkKey(input.idempotencyKey), {
    machine: medicalCaseMachine,
    entity: MedicalSocialWorkCase,
    action: 'SCREEN',
    input: { ...input },
    role: medicalRoleOf(actor, { hospitalId: hospital }),
    facts: {
      ...asked,
      today,
      hasUnit: Boolean(place.hasSocialWorkUnit),
      source,
      referral,
      consentState,
      coversReferral: false,
      notOpenedReason: null,
      openedOn: null,
      plan: null,
    },
    keyOf: (number) => `MSW-${String(number).padStart(5, '0')}`,
    row: {
      ...asked,
      hospitalId: hospital,
      districtCode: place.districtCode,
      socialWorkerId: null,
      mainType: types[0] ?? 'RESOURCE_LINKING',
      types: [...new Set(types)],
      wardZh,
      intakeSource: source,
      screenedOn: today,
      broughtById: referral,
      consentState,
      consentDecidedOn: null,
      consentGivenBy: null,
      consentCoversReferral: false,
      openedOn: null,
      closedOn: null,
      notOpenedReason: null,
      closureReason: null,
      quality: 'SYNTHETIC',
    },
  });
}

async function planDischarge(context: Context, input: PlanDischargeInput): Promise<string> {
  const { id, readiness, plannedDischargeOn = null, homeTownship = null, neededFrom = null } = input;
  checkTownship(homeTownship, 'homeTownship');
  const needsCommunityService = [...new Set(input.needs ?? [])];
  const obstacles = [...new Set(input.obstacles ?? [])];
  const known = await casesPlan(context, id);
  const asked = {
    plannedDischargeOn,
    needsCommunityService,
    homeTownshipCode: homeTownship,
    neededFrom,
    readiness,
    obstacles,
    // Ready stays ready since the day it first was.
    readyOn: readiness === 'READY' ? (known?.readyOn ?? context.today) : null,
  };
  // A patient who came back goes home anew: the referral of the last time is that time's.
  const isAnew = Boolean(known?.dischargedOn);
  return carryOut(context, 'PLAN_DISCHARGE', input, {
    facts: () => ({
      plan: {
        readiness,
        needs: needsCommunityService.length,
        obstacles: obstacles.length,
        homeTownship,
        neededFrom,
        dischargedOn: null,
        referredOn: isAnew ? null : (known?.referredOn ?? null),
        route: null,
        referral: null,
      },
    }),
    also: (found, work) => {
      const written = {
        ...asked,
        readyOn: isAnew && readiness === 'READY' ? context.today : asked.readyOn,
        ...notReferred,
        readyToRefer: readiness === 'READY' && found.consentCoversReferral,
        dischargedOn: null,
      };
      if (known) return changePlan(id, written)(found, work);
      const { hospitalId, districtCode } = found;
      return own(work)
        .insertInto('DischargePlan')
        .values(storable({ ...written, caseId: id, hospitalId, districtCode, quality: 'SYNTHETIC' }) as never)
        .execute();
    },
  });
}

async function linkReferral(
  context: Context,
  action: 'LINK_REFERRAL' | 'LINK_LATE_REFERRAL',
  input: LinkDischargeReferralInput,
): Promise<string> {
  const { id, route } = input;
  const referral = checkId('Referral', input.referral, 'referral') ?? null;
  const known = await casesPlan(context, id);
  const plan = planFacts(known);
  const referredOn = context.today;
  return carryOut(context, action, input, {
    facts: () => ({ plan: plan && { ...plan, route, referral } }),
    also: changePlan(id, {
      readyToRefer: false,
      referredOn,
      daysToReferral: known?.readyOn ? daysBetween(known.readyOn, referredOn) : null,
      referralRoute: route,
      referralId: referral,
    }),
  });
}

const ended = { consentState: 'WITHDRAWN', consentCoversReferral: false } as const;

/** Whoever withdrew consent objects to sharing from then on. */
const objects =
  ({ today }: Pick<Context, 'today'>) =>
  async ({ personId }: Case, work: Work) => {
    if (!personId) return;
    await own(work)
      .insertInto('SharingObjection')
      .values({ personId, since: today, quality: 'SYNTHETIC' })
      .onConflict((conflict) => conflict.column('personId').doNothing())
      .execute();
  };

type Info = GraphQLResolveInfo;

/** A mutation that answers the case it acted on. */
const onCase =
  <Input>(carry: (context: Context, input: Input) => Promise<string>) =>
  async (_: unknown, { input }: { readonly input: Input }, context: Context, info: Info) =>
    row(context, MedicalSocialWorkCase, await carry(context, input), info);

export const medicalCaseMutations: MutationResolvers = {
  screenMedicalCase: onCase(screen),
  recordMedicalConsent: onCase((context, input) =>
    carryOut(context, 'RECORD_CONSENT', input, {
      patch: () => ({
        consentState: 'GIVEN',
        consentDecidedOn: context.today,
        consentGivenBy: input.givenBy,
        consentCoversReferral: input.coversReferral,
      }),
    }),
  ),
  beginMedicalAssessment: onCase((context, input) => {
    const socialWorkerId = checkId('SocialWorker', input.socialWorker, 'socialWorker');
    return carryOut(context, 'BEGIN_ASSESSMENT', input, { patch: () => ({ socialWorkerId }) });
  }),
  openMedicalCase: onCase((context, input) => {
    checkEntries('types', input.types, mostTypes);
    const types = [...new Set(input.types ?? [])];
    const [mainType] = types;
    return carryOut(context, 'OPEN', input, {
      patch: () => ({ openedOn: context.today, ...(mainType ? { mainType, types } : {}) }),
    });
  }),
  declineMedicalCase: onCase((context, input) => {
    const { reason } = input;
    const decided = { consentDecidedOn: context.today, consentGivenBy: input.givenBy ?? 'PATIENT' };
    return carryOut(context, 'DECLINE', input, {
      facts: () => ({ notOpenedReason: reason }),
      patch: () => ({
        notOpenedReason: reason,
        ...(reason === 'CONSENT_REFUSED' ? { consentState: 'REFUSED', ...decided } : {}),
        ...(reason === 'CONSENT_WITHDRAWN' ? { ...ended, ...decided } : {}),
      }),
      ...(reason === 'CONSENT_WITHDRAWN' ? { also: objects(context) } : {}),
    });
  }),
  planDischarge: onCase(planDischarge),
  linkDischargeReferral: onCase((context, input) => linkReferral(context, 'LINK_REFERRAL', input)),
  linkLateReferral: onCase((context, input) => linkReferral(context, 'LINK_LATE_REFERRAL', input)),
  resumeTreatment: onCase((context, input) =>
    carryOut(context, 'RESUME_TREATMENT', input, {
      also: changePlan(input.id, {
        readiness: 'NOT_READY',
        obstacles: ['CONDITION_UNSTABLE'],
        readyOn: null,
        ...notReferred,
      }),
    }),
  ),
  beginFollowUp: onCase(async (context, input) => {
    const { id, dischargedOn } = input;
    const plan = planFacts(await casesPlan(context, id));
    return carryOut(context, 'BEGIN_FOLLOW_UP', input, {
      facts: () => ({ plan: plan && { ...plan, dischargedOn } }),
      also: changePlan(id, { dischargedOn }),
    });
  }),
  closeMedicalCase: onCase((context, input) => {
    const { id, reason } = input;
    const hasWithdrawn = reason === 'PATIENT_WITHDREW';
    return carryOut(context, 'CLOSE', input, {
      patch: () => ({
        closedOn: context.today,
        closureReason: reason,
        ...(hasWithdrawn ? { ...ended, consentDecidedOn: context.today } : {}),
      }),
      also: async (found, work) => {
        await changePlan(id, { readyToRefer: false })(found, work);
        if (hasWithdrawn) await objects(context)(found, work);
      },
    });
  }),
  reopenMedicalCase: onCase((context, input) => {
    const broughtById = checkId('Referral', input.referral, 'referral');
    return carryOut(context, 'REOPEN', input, {
      patch: () => ({ closedOn: null, closureReason: null, broughtById }),
    });
  }),
};
