/** Resolutions with the light their due date gives them today. */
import { checkId } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { listOf, page } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { Figure, type Observations } from '../entities/figure.ts';
import type { Context } from '../entities/index.ts';
import { Meeting, type MeetingRow } from '../entities/meeting.ts';
import { office } from '../entities/office.ts';
import { ProgressNote } from '../entities/progress-note.ts';
import { Resolution, type ResolutionRow } from '../entities/resolution.ts';
import { daysLeft, lightOf } from '../entities/resolution-light.ts';
import { finishedResolutionStates, openResolutionStates } from '../entities/resolution-machine.ts';
import { meets } from '../entities/resolution-measure.ts';
import { urgingOf } from '../entities/urging.ts';
import type {
  ProgressNoteResolvers,
  QueryResolvers,
  ResolutionAction,
  ResolutionLightsResolvers,
  ResolutionMeasureResolvers,
  ResolutionResolvers,
  ResolutionRole,
  ResolutionState,
  ResolutionStateChangeResolvers,
} from '../schema.generated.ts';
import { history, stepOf } from './acting.ts';
import { departmentOf, departmentOrNull, departmentsOf } from './department.ts';
import { between } from './period.ts';
import { countedByLead, showing } from './resolution-lights.ts';
import { holderOf, measuredValue } from './resolution-measure.ts';
import { statesIn, statesWhere } from './states.ts';

const states = {
  open: openResolutionStates,
  ended: finishedResolutionStates,
  all: [...openResolutionStates, ...finishedResolutionStates],
};

export const resolutionQueries: QueryResolvers = {
  resolution: (_, { id }, context, info) => row(context, Resolution, checkId('Resolution', id), info),
  resolutions: async (
    _,
    { light, bound, lead: leadCode, state, open, mandate, meeting, dueFrom, dueTo, ...paging },
    context,
    info,
  ) =>
    page(
      context,
      Resolution,
      paging,
      info,
      {
        ...statesIn({ state: statesWhere(open, states) }, state),
        dueOn: between(dueFrom, dueTo),
        id: await showing(light, context, bound),
        leadCode,
        mandate,
        meetingId: meeting && checkId('Meeting', meeting, 'meeting'),
      },
      { by: 'dueOn' },
    ),
  resolutionLights: (_, _args, context) => countedByLead(context),
};

const measuredNow = async (
  { measure, brought }: Pick<ResolutionRow, 'measure' | 'brought'>,
  _: object,
  context: Context,
): Promise<string | null> => (measure ? measuredValue(measure, brought, context) : null);

export const resolution: ResolutionResolvers = {
  __resolveReference: async ({ id, measure }, context, info) => {
    const found = await row(context, Resolution, id, info);
    // What the gateway brought of the figure it is bound to stays with the row it is about.
    return found && ({ ...found, brought: (measure?.figure ?? null) as Observations | null } satisfies ResolutionRow);
  },
  history,
  meeting: from(
    ['meetingId'],
    ({ meetingId }, _, context, info) =>
      // A resolution is adopted in a meeting, never without one.
      row(context, Meeting, meetingId, info) as Promise<MeetingRow>,
  ),
  lead: from(['leadCode'], ({ leadCode }, _, context, info) => departmentOf(leadCode, context, info)),
  support: from(['supportCodes'], ({ supportCodes }, _, context, info) => departmentsOf(supportCodes, context, info)),
  measured: from(['measure'], measuredNow),
  targetMet: from(['measure'], async (bound, _, context) =>
    bound.measure ? meets(bound.measure, await measuredNow(bound, _, context)) : null,
  ),
  measureMissing: from(['measure'], async ({ measure, brought }, _, context, info) => {
    const holder = measure && (await holderOf(measure, context));
    const isHere = !holder || holder === office || (await measuredValue(measure, brought, context)) !== null;
    return departmentsOf(isHere ? [] : [holder], context, info);
  }),
  light: from(['state', 'dueOn', 'measure'], async (bound, _, context) =>
    lightOf(bound, await measuredNow(bound, _, context), context.today),
  ),
  daysLeft: from(['state', 'dueOn'], (due, _, { today }) => daysLeft(due, today)),
  overdue: from(['state', 'dueOn'], (due, _, { today }) => (daysLeft(due, today) ?? 0) < 0),
  urged: from(['urgedCount', 'urgedAt'], urgingOf),
  progress: from(['id'], ({ id }, _, context, info) => listOf(context, ProgressNote, 'resolutionId', id, 30, info)),
  measuredBy: from(['figureCode'], ({ figureCode }, _, context, info) => row(context, Figure, figureCode, info)),
};

export const resolutionStateChange: ResolutionStateChangeResolvers = stepOf<
  ResolutionAction,
  ResolutionRole,
  ResolutionState
>();

export const progressNote: ProgressNoteResolvers = {
  department: from(['departmentCode'], ({ departmentCode }, _, context, info) =>
    departmentOf(departmentCode, context, info),
  ),
};

export const resolutionLights: ResolutionLightsResolvers = {
  lead: ({ leadCode }, _, context, info) => departmentOf(leadCode, context, info),
};

export const resolutionMeasure: ResolutionMeasureResolvers = {
  figure: from(['figureCode'], ({ figureCode }, _, context, info) => row(context, Figure, figureCode, info)),
  from: ({ from: sender }, _, context, info) => departmentOrNull(sender, context, info),
  to: ({ to }, _, context, info) => departmentOrNull(to, context, info),
};
