/** What may be done to resolutions: each action by the machine's table, in the name of the actor's department. */
import { checkId, checkText } from '@hub/kit/check.ts';
import { row } from '@hub/kit/row.ts';
import { act, begin, type Work } from '@hub/kit/workflow/act.ts';
import { fail } from '@hub/schema/errors.ts';
import type { Context } from '../entities/index.ts';
import { Resolution, type ResolutionRow } from '../entities/resolution.ts';
import { isLeadLate, type ResolutionFacts, resolutionMachine } from '../entities/resolution-machine.ts';
import { type Measure, meets } from '../entities/resolution-measure.ts';
import { mayUrgeAgain, notUrged, urgedOnceMore } from '../entities/urging.ts';
import { asOneOf, resolutionRolesOf, secretariatOf } from '../policy.ts';
import type {
  ActOnResolutionInput,
  AdoptResolutionInput,
  MutationResolvers,
  ResolutionMeasureInput,
} from '../schema.generated.ts';
import { checkKey, checkRange, longestText, longestTitle, numbered, partOf, tables } from './acting.ts';
import { checkFigure } from './figure.ts';
import { allHours, type Hours } from './office-hours.ts';
import { measuredValue } from './resolution-measure.ts';

const decimal = /^-?\d{1,15}(\.\d{1,6})?$/;

/** @throws {GraphQLError} VALUE_MALFORMED, UNKNOWN_CODE. */
function checkMeasure(given: ResolutionMeasureInput, today: string): Measure {
  const { metric, comparator, target, figure, since, from = null, to = null } = given;
  const isFigure = metric === 'FIGURE';
  const wrong = (value: string, expected: string, expectedEn: string) =>
    fail('VALUE_MALFORMED', { value, type: 'measure', expected, expectedEn });
  if (!decimal.test(target)) throw wrong(target, '十进制数', 'a decimal');
  if (isFigure !== Boolean(figure))
    throw wrong(metric, 'figure 与指标 FIGURE 同时给出', 'figure together with the metric FIGURE and only there');
  if ((from === null) !== (to === null)) throw wrong(metric, 'from 与 to 同时给出', 'from and to together');
  return {
    metric,
    comparator,
    target,
    figureCode: figure ? checkFigure(figure, 'figure') : null,
    since: isFigure ? null : (since ?? today),
    from: isFigure ? null : from,
    to: isFigure ? null : to,
  };
}

const itemOf = async (meetingId: string, number: number, { sql }: Context) =>
  sql
    .selectFrom('AgendaItem')
    .innerJoin('Meeting', 'Meeting.id', 'AgendaItem.meetingId')
    .select(['Meeting.state', 'AgendaItem.noticeId'])
    .where('AgendaItem.meetingId', '=', meetingId)
    .where('AgendaItem.number', '=', number)
    .executeTakeFirst();

async function adopt(context: Context, input: AdoptResolutionInput): Promise<string> {
  const { agendaNumber, titleZh, mandate, lead: leadCode, dueOn } = input;
  checkText('titleZh', titleZh, longestTitle);
  const meetingId = checkId('Meeting', input.meeting, 'meeting');
  const supportCodes = [...new Set(input.support ?? [])].filter((code) => code !== leadCode);
  const measure = input.measure ? checkMeasure(input.measure, context.today) : null;
  const item = await itemOf(meetingId, agendaNumber, context);
  return begin(context, checkKey(input.idempotencyKey), {
    machine: resolutionMachine,
    entity: Resolution,
    action: 'ASSIGN',
    input: { ...input },
    role: secretariatOf(context.actor),
    facts: {
      ...{ leadCode, supportCodes, dueOn, today: context.today, meetingState: item?.state ?? null, isMet: null },
      ...{ isOverdue: false, mayUrgeAgain: false },
    },
    keyOf: numbered('RES', 4),
    row: {
      titleZh,
      meetingId,
      agendaNumber,
      // What is ordered under a topic a notice brought up follows up that notice.
      noticeId: item?.noticeId ?? null,
      mandate,
      leadCode,
      supportCodes,
      assignedOn: context.today,
      dueOn,
      measure,
      percent: 0,
      ...notUrged,
      figureCode: measure?.figureCode ?? null,
      quality: 'SYNTHETIC',
    },
  });
}

const factsOf =
  ({ now, today }: Context, isMet: boolean | null, hours: Hours) =>
  (resolution: ResolutionRow): ResolutionFacts => ({
    ...resolution,
    today,
    meetingState: 'HELD',
    isMet,
    isOverdue: isLeadLate(resolution, now),
    mayUrgeAgain: mayUrgeAgain(resolution, now, hours.get(resolution.leadCode)),
  });

/** Whether the data the office holds meet the target; null where it holds none. Read before the transaction, whose lock it would wait for. */
async function metNow(id: string, context: Context): Promise<boolean | null> {
  const found = await context.sql.selectFrom('Resolution').select('measure').where('id', '=', id).executeTakeFirst();
  return found?.measure ? meets(found.measure, await measuredValue(found.measure, null, context)) : null;
}

async function note(id: string, percent: number, noteZh: string, work: Work): Promise<void> {
  const { organisation } = work.context.actor;
  const { count } = await tables(work)
    .selectFrom('ProgressNote')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('resolutionId', '=', id)
    .executeTakeFirstOrThrow();
  await tables(work)
    .insertInto('ProgressNote')
    .values({
      id: partOf(id, Number(count) + 1),
      resolutionId: id,
      at: work.context.now,
      departmentCode: organisation as ResolutionRow['leadCode'],
      percent,
      noteZh,
    })
    .execute();
}

async function actOnResolution(context: Context, input: ActOnResolutionInput): Promise<string> {
  const { action, expectedVersion, noteZh } = input;
  const id = checkId('Resolution', input.id);
  checkText('noteZh', noteZh, longestText);
  checkRange('percent', input.percent, 0, 100);
  const percent = action === 'REPORT_DONE' ? 100 : input.percent;
  const reports = action === 'REPORT_DONE' || action === 'REPORT_PROGRESS';
  return act(context, checkKey(input.idempotencyKey), {
    machine: resolutionMachine,
    entity: Resolution,
    key: id,
    action,
    input: { ...input },
    expectedVersion,
    noteZh,
    role: (resolution) => asOneOf(resolutionMachine.actions[action].by, resolutionRolesOf(context.actor, resolution)),
    facts: factsOf(context, action === 'VERIFY' ? await metNow(id, context) : null, await allHours(context)),
    patch: (resolution) => ({
      ...(reports && typeof percent === 'number' ? { percent } : {}),
      ...(action === 'URGE' ? urgedOnceMore(resolution, context.now) : {}),
    }),
    also: async (_, work) => {
      if (reports) await note(id, percent ?? 0, noteZh ?? '', work);
      return {};
    },
  });
}

export const resolutionMutations: MutationResolvers = {
  adoptResolution: async (_, { input }, context, info) => row(context, Resolution, await adopt(context, input), info),
  actOnResolution: async (_, { input }, context, info) =>
    row(context, Resolution, await actOnResolution(context, input), info),
};
