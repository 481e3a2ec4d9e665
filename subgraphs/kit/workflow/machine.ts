/** A workflow as a table: which action leads from where to where, who may do it, what it needs. Pure: nothing is read or written here. */
import { type ErrorCode, type ErrorDetails, errorTexts } from '@hub/schema/errors.ts';

export interface Label {
  readonly zh: string;
  readonly en: string;
}

export interface State extends Label {
  /** Nothing leads out of it. */
  readonly final?: true;
}

/** What must hold for an action beyond state and role; the labels complete “must …”. */
export interface Guard<Facts> extends Label {
  holds(facts: Facts): boolean;
  /** What is in the way this time, in place of the labels; it may tell only what the actor may know. */
  told?(facts: Facts): Label | undefined;
}

export interface Action<S extends string, R extends string> extends Label {
  /** Empty where the action begins a row. */
  readonly from: readonly S[];
  /** Null where the state stays as it is. */
  readonly to: S | null;
  readonly by: readonly R[];
  /** Fields of the input that must be given. */
  readonly needs?: readonly string[];
  /** Names of guards, checked in order. */
  readonly guards?: readonly string[];
  /** The clock it starts, as people read it. */
  readonly deadline?: Label;
  /** Brought about by time alone: told when a row is read, never stored, done by nobody. */
  readonly computed?: true;
}

export interface Machine<S extends string = string, A extends string = string, R extends string = string, Facts = never>
  extends Label {
  /** The GraphQL type whose rows go through it. */
  readonly name: string;
  readonly states: Readonly<Record<S, State>>;
  readonly roles: Readonly<Record<R, Label>>;
  readonly initial: S;
  /** Other states a row may begin in. */
  readonly alsoInitial?: readonly S[];
  readonly guards?: Readonly<Record<string, Guard<Facts>>>;
  readonly actions: Readonly<Record<A, Action<S, R>>>;
}

export class MachineError extends Error {
  override readonly name = 'MachineError';
}

export interface Refusal extends Label {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
}

export type Decision<S extends string> =
  | { readonly allowed: true; readonly to: S }
  | { readonly allowed: false; readonly refusal: Refusal };

const refusal = (code: ErrorCode, details: ErrorDetails): Refusal => ({ code, details, ...errorTexts(code, details) });

const labelled = (labels: readonly Label[]): { readonly zh: string; readonly en: string } => ({
  zh: labels.map(({ zh }) => zh).join('、') || '无',
  en: labels.map(({ en }) => en).join(', ') || 'nothing',
});

/** Actions as a list: the record types of a machine are its own. */
export const actionsOf = <S extends string, A extends string, R extends string>(machine: {
  readonly actions: Readonly<Record<A, Action<S, R>>>;
}): readonly (readonly [A, Action<S, R>])[] => Object.entries(machine.actions) as unknown as [A, Action<S, R>][];

/**
 * Whether `role` may do `action` to a row in `state`; null stands for a row that is not there yet, and for somebody without
 * a role in it. Who may never do it is told so whatever the state.
 */
export function decide<S extends string, A extends string, R extends string, F>(
  machine: Machine<S, A, R, F>,
  state: S | null,
  action: A,
  role: R | null,
): Decision<S> {
  const { from, to, by, computed, ...label } = machine.actions[action];
  const named = { action, actionZh: label.zh, actionEn: label.en };
  if (computed || role === null || !by.includes(role)) {
    const who = labelled(by.map((each) => machine.roles[each]));
    return { allowed: false, refusal: refusal('ACTION_NOT_PERMITTED', { ...named, byZh: who.zh, byEn: who.en }) };
  }
  const after = to ?? state;
  if (after !== null && (state === null ? from.length === 0 : from.includes(state)))
    return { allowed: true, to: after };
  const possible = labelled(
    actionsOf(machine)
      .filter(([, each]) => !each.computed && (state === null ? each.from.length === 0 : each.from.includes(state)))
      .map(([, each]) => each),
  );
  const now: Label = state === null ? { zh: '尚未开始', en: 'not begun' } : machine.states[state];
  return {
    allowed: false,
    refusal: refusal('ACTION_NOT_POSSIBLE', {
      ...named,
      state: state ?? '',
      stateZh: now.zh,
      stateEn: now.en,
      possibleZh: possible.zh,
      possibleEn: possible.en,
    }),
  };
}

const isGiven = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** What `action` needs and `input` lacks, or the first guard that does not hold; undefined where nothing is in the way. */
export function hindrance<S extends string, A extends string, R extends string, F>(
  machine: Machine<S, A, R, F>,
  action: A,
  input: Readonly<Record<string, unknown>>,
  facts: F,
): Refusal | undefined {
  const { needs = [], guards = [], ...label } = machine.actions[action];
  const named = { action, actionZh: label.zh, actionEn: label.en };
  const missing = needs.filter((field) => !isGiven(input[field]));
  if (missing.length > 0) return refusal('ACTION_NEEDS_INPUT', { ...named, missing: missing.join(', ') });
  for (const name of guards) {
    const guard = machine.guards?.[name];
    if (!guard || guard.holds(facts)) continue;
    const { zh: guardZh, en: guardEn } = guard.told?.(facts) ?? guard;
    return refusal('ACTION_GUARDED', { ...named, guard: name, guardZh, guardEn });
  }
  return undefined;
}

/** @throws {MachineError} naming what is wrong: every state must be reachable, and leavable unless it is final. */
export function validateMachine(machine: Machine): void {
  const wrong = (what: string) => new MachineError(`${machine.name}: ${what}`);
  const actions = actionsOf(machine);
  const initial = [machine.initial, ...(machine.alsoInitial ?? [])];
  for (const [name, { from, to, by, guards = [] }] of actions) {
    for (const state of [...from, ...(to === null ? [] : [to])])
      if (!machine.states[state]) throw wrong(`${name} names the state ${state}`);
    for (const role of by) if (!machine.roles[role]) throw wrong(`${name} names the role ${role}`);
    for (const guard of guards) if (!machine.guards?.[guard]) throw wrong(`${name} names the guard ${guard}`);
    if (by.length === 0) throw wrong(`${name} may be done by nobody`);
    if (from.length === 0 && (to === null || !initial.includes(to))) throw wrong(`${name} begins a row in ${to}`);
    const final = from.find((state) => machine.states[state]?.final);
    if (final) throw wrong(`${name} leads out of ${final}, which is final`);
  }
  if (!actions.some(([, { from }]) => from.length === 0)) throw wrong('no action begins a row');
  const reached = new Set<string>(initial);
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const [, { from, to }] of actions)
      if (to !== null && from.some((state) => reached.has(state))) reached.add(to);
  }
  for (const [state, { final }] of Object.entries(machine.states)) {
    if (!reached.has(state)) throw wrong(`nothing leads to ${state}`);
    if (!final && !actions.some(([, { from, to }]) => to !== null && from.includes(state)))
      throw wrong(`nothing leads out of ${state}`);
  }
}

export interface Combination {
  /** Null for a row that is not there yet. */
  readonly state: string | null;
  readonly action: string;
  /** Null for somebody without a role. */
  readonly role: string | null;
  /** Where it leads; null where it is refused. */
  readonly to: string | null;
}

/** Every state × action × role there is, with what the table says of it: what a test goes through so that none is forgotten. */
export function combinationsOf(machine: Machine): readonly Combination[] {
  return [null, ...Object.keys(machine.states)].flatMap((state) =>
    actionsOf(machine).flatMap(([action, { from, to, by, computed }]) =>
      [null, ...Object.keys(machine.roles)].map((role) => {
        const isFrom = state === null ? from.length === 0 : from.includes(state);
        const isAllowed = !computed && role !== null && isFrom && by.includes(role);
        return { state, action, role, to: isAllowed ? (to ?? state) : null };
      }),
    ),
  );
}
