/** Histories of the dataset's rows, carried out by the machines' tables, and the outbox and counters that go with them. */
import { reportDate } from '@hub/kit/dataset/city.ts';
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import type { Counter, OutboxEvent, Transition } from '@hub/kit/workflow/entities.ts';
import { type Action, actionsOf } from '@hub/kit/workflow/machine.ts';

export interface Step {
  readonly type: string;
  readonly key: string;
  readonly version: number;
  readonly action: string;
  readonly from: string | null;
  readonly to: string;
  readonly role: string;
  readonly organisation: string | null;
  /** Who, where it is not simply somebody of the organisation. */
  readonly subject?: string;
  readonly noteZh: string | null;
  readonly at: string;
}

/** A state entered, when and for whom. */
export interface Entered<S extends string> {
  readonly state: S;
  readonly at: string;
  readonly by: string;
  readonly noteZh?: string;
}

interface Table<S extends string> {
  readonly name: string;
  readonly actions: Readonly<Record<string, Action<S, string>>>;
}

/** The steps that lead through the states entered. @throws {Error} when no action of the machine leads from one to the next. */
export function stepsThrough<S extends string>(machine: Table<S>, key: string, course: readonly Entered<S>[]): Step[] {
  return course.map(({ state: to, at, by, noteZh = null }, index) => {
    const from = course[index - 1]?.state ?? null;
    const taken = actionsOf(machine).find(
      ([, action]) => action.to === to && (from === null ? action.from.length === 0 : action.from.includes(from)),
    );
    if (!taken) throw new Error(`dataset: ${key} goes from ${from} to ${to}, which its machine does not`);
    const [action, { by: roles }] = taken;
    const role = roles[0] ?? '';
    return { type: machine.name, key, version: index + 1, action, from, to, role, organisation: by, noteZh, at };
  });
}

/** @throws {Error} when a step comes after the report's day. */
export function workflowRows(steps: readonly Step[]) {
  const late = steps.find(({ at }) => at.slice(0, 10) > reportDate);
  if (late) throw new Error(`dataset: ${late.key} has a step after ${reportDate}`);
  const transitions: NewRow<typeof Transition>[] = steps.map((step) => ({
    subject: `synthetic:${step.organisation}`,
    ...step,
    id: `${step.key}/${String(step.version).padStart(4, '0')}`,
    requestId: 'dataset',
  }));
  const inOrder = steps.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  const events: NewRow<typeof OutboxEvent>[] = inOrder.map(({ type, key, version, at }, index) => ({
    sequence: index + 1,
    type,
    key,
    version,
    at,
  }));
  // Keys are numbered from 1 on, so that as many were given out as rows were begun.
  const begun = Map.groupBy(
    steps.filter(({ version }) => version === 1),
    ({ type }) => type,
  );
  const counters: NewRow<typeof Counter>[] = [
    ...[...begun].map(([name, { length: last }]) => ({ name, last })),
    { name: 'OutboxEvent', last: steps.length },
  ];
  return { transitions, events, counters };
}
