/** Resolutions with the light their due date gives them today. */
import { checkId } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { listOf, page } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import type { ResolutionLightsRow } from '../entities/answers.ts';
import { Figure } from '../entities/figure.ts';
import type { Context } from '../entities/index.ts';
import { finishedResolutionStates, openResolutionStates } from '../entities/lifecycle.ts';
import { Meeting, type MeetingRow } from '../entities/meeting.ts';
import { ProgressNote } from '../entities/progress-note.ts';
import { Resolution } from '../entities/resolution.ts';
import { daysLeft, lightOf, showing } from '../entities/resolution-light.ts';
import type {
  DepartmentCode,
  ProgressNoteResolvers,
  QueryResolvers,
  ResolutionLightsResolvers,
  ResolutionResolvers,
  ResolutionStateChangeResolvers,
  TrafficLight,
} from '../schema.generated.ts';
import { departmentOf, departmentsOf } from './department.ts';
import { between } from './period.ts';
import { statesIn, statesWhere } from './states.ts';

const states = {
  open: openResolutionStates,
  ended: finishedResolutionStates,
  all: [...openResolutionStates, ...finishedResolutionStates],
};

/** The later of two bounds from, the earlier of two to. */
function both(one: { from?: string | undefined; to?: string | undefined }, other: typeof one) {
  const lower = [one.from, other.from].filter((day) => day !== undefined).sort();
  const upper = [one.to, other.to].filter((day) => day !== undefined).sort();
  return { from: lower.at(-1), to: upper[0] };
}

/** What `light` and the other conditions on states and dates ask together. */
function standing(
  light: TrafficLight | null | undefined,
  isOpen: boolean | null | undefined,
  due: { from?: string | undefined; to?: string | undefined },
  today: string,
) {
  const wanted = { state: statesWhere(isOpen, states), dueOn: due };
  if (!light) return wanted;
  const shown = showing(light, today);
  return {
    state: wanted.state.filter((state) => (shown.state as readonly string[]).includes(state)),
    dueOn: both(due, shown.dueOn),
  };
}

const lightsOfAll = async (_keys: readonly string[], _: null, { sql, today }: Context) => {
  const rows = await sql.selectFrom('Resolution').select(['leadCode', 'state', 'dueOn']).execute();
  const lights = new Map<DepartmentCode, ResolutionLightsRow>();
  for (const { leadCode, ...due } of rows) {
    const before = lights.get(leadCode) ?? { leadCode, green: 0, yellow: 0, red: 0, done: 0 };
    const light = lightOf(due, today);
    lights.set(leadCode, {
      leadCode,
      green: before.green + Number(light === 'GREEN'),
      yellow: before.yellow + Number(light === 'YELLOW'),
      red: before.red + Number(light === 'RED'),
      done: before.done + Number(due.state === 'VERIFIED' || due.state === 'CLOSED'),
    });
  }
  return new Map([['all', [...lights.values()].sort((one, other) => other.red - one.red)]]);
};

export const resolutionQueries: QueryResolvers = {
  resolution: (_, { id }, context, info) => row(context, Resolution, checkId('Resolution', id), info),
  resolutions: (
    _,
    { light, lead: leadCode, state, open, mandate, meeting, dueFrom, dueTo, ...paging },
    context,
    info,
  ) =>
    page(
      context,
      Resolution,
      paging,
      info,
      {
        ...statesIn(standing(light, open, between(dueFrom, dueTo), context.today), state),
        leadCode,
        mandate,
        meetingId: meeting && checkId('Meeting', meeting, 'meeting'),
      },
      { by: 'dueOn' },
    ),
  resolutionLights: async (_, _args, { load }) => (await load(lightsOfAll, 'all', null)) ?? [],
};

export const resolution: ResolutionResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, Resolution, id, info),
  meeting: from(
    ['meetingId'],
    ({ meetingId }, _, context, info) =>
      // A resolution is adopted in a meeting, never without one.
      row(context, Meeting, meetingId, info) as Promise<MeetingRow>,
  ),
  lead: from(['leadCode'], ({ leadCode }, _, context, info) => departmentOf(leadCode, context, info)),
  support: from(['supportCodes'], ({ supportCodes }, _, context, info) => departmentsOf(supportCodes, context, info)),
  light: from(['state', 'dueOn'], (due, _, { today }) => lightOf(due, today)),
  daysLeft: from(['state', 'dueOn'], (due, _, { today }) => daysLeft(due, today)),
  overdue: from(['state', 'dueOn'], (due, _, { today }) => lightOf(due, today) === 'RED'),
  progress: from(['id'], ({ id }, _, context, info) => listOf(context, ProgressNote, 'resolutionId', id, 30, info)),
  measuredBy: from(['figureCode'], ({ figureCode }, _, context, info) => row(context, Figure, figureCode, info)),
};

export const resolutionStateChange: ResolutionStateChangeResolvers = {
  department: ({ departmentCode }, _, context, info) => departmentOf(departmentCode, context, info),
};

export const progressNote: ProgressNoteResolvers = {
  department: from(['departmentCode'], ({ departmentCode }, _, context, info) =>
    departmentOf(departmentCode, context, info),
  ),
};

export const resolutionLights: ResolutionLightsResolvers = {
  lead: ({ leadCode }, _, context, info) => departmentOf(leadCode, context, info),
};
