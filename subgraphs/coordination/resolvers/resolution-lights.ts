/** Which light each resolution shows now, as far as the office's own data tell. */
import type { ResolutionLightsRow } from '../entities/answers.ts';
import type { Context } from '../entities/index.ts';
import { lightOf } from '../entities/resolution-light.ts';
import type { DepartmentCode, TrafficLight } from '../schema.generated.ts';
import { measuredValue } from './resolution-measure.ts';

interface Shown {
  readonly id: string;
  readonly leadCode: DepartmentCode;
  readonly light: TrafficLight | null;
  readonly isDone: boolean;
  readonly isBound: boolean;
}

/** Every resolution with the light it shows as far as the office's own data tell: what another department's decide is UNKNOWN here. */
const lightsNow = async (_keys: readonly string[], _: null, context: Context) => {
  const rows = await context.sql
    .selectFrom('Resolution')
    .select(['id', 'leadCode', 'state', 'dueOn', 'measure'])
    .execute();
  const shown = rows.map(async ({ id, leadCode, ...due }): Promise<Shown> => {
    const value = due.measure && (await measuredValue(due.measure, null, context));
    const isDone = due.state === 'VERIFIED' || due.state === 'CLOSED';
    return { id, leadCode, light: lightOf(due, value, context.today), isDone, isBound: due.measure !== null };
  });
  return new Map([['all', await Promise.all(shown)]]);
};

const lightsOf = async ({ load }: Context): Promise<readonly Shown[]> => (await load(lightsNow, 'all', null)) ?? [];

/** The keys of those that show `light` now and are bound or not; undefined where neither is asked for. */
export async function showing(
  light: TrafficLight | null | undefined,
  context: Context,
  isBound?: boolean | null | undefined,
): Promise<string[] | undefined> {
  const isAsked = (given: unknown): boolean => given !== null && given !== undefined;
  if (!isAsked(light) && !isAsked(isBound)) return undefined;
  return (await lightsOf(context))
    .filter((each) => (!light || each.light === light) && (!isAsked(isBound) || each.isBound === isBound))
    .map(({ id }) => id);
}

/** How many each department leads, by light. */
export async function countedByLead(context: Context): Promise<ResolutionLightsRow[]> {
  const byLead = Map.groupBy(await lightsOf(context), ({ leadCode }) => leadCode);
  return [...byLead]
    .map(([leadCode, led]) => {
      const count = (light: TrafficLight) => led.filter((each) => each.light === light).length;
      return {
        leadCode,
        green: count('GREEN'),
        yellow: count('YELLOW'),
        red: count('RED'),
        unknown: count('UNKNOWN'),
        done: led.filter(({ isDone }) => isDone).length,
      };
    })
    .sort((one, other) => other.red - one.red);
}
