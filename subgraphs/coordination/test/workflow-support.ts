/** What the tests of the office's workflows have in common: mutations in a department's name, and every combination of a machine. */
import { type Answer, actorWith, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { actionsOf, type Combination, combinationsOf, decide, type Machine } from '@hub/kit/workflow/machine.ts';
import { expect, test } from '@jest/globals';
import type { EntitySchema } from '@mikro-orm/core';

export type Fields = Readonly<Record<string, unknown>>;

export const memberOf = (organisation: string | null) =>
  actorWith({
    subject: `member of ${organisation}`,
    organisation,
    scopes: new Set(['governance:act', 'emergency:act']),
  });

let count = 0;
export function nextKey(): string {
  count += 1;
  return `governance-test-${count}`;
}

export interface Done {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape it asked for
  readonly done: any;
  readonly errors: Answer['errors'];
  readonly codes: readonly unknown[];
}

/** `adoptResolution` takes an `AdoptResolutionInput`. */
const inputOf = (call: string): string => `${call.charAt(0).toUpperCase()}${call.slice(1)}Input`;

/** Mutations on `department`, each with an idempotency key of its own unless one is given. */
export const mutationsOf =
  (department: () => SubgraphUnderTest) =>
  async (
    organisation: string | null,
    call: string,
    selection: string,
    input: Fields,
    type = inputOf(call),
  ): Promise<Done> => {
    const { data, errors } = await department().ask(
      `mutation ($input: ${type}!) { ${call}(input: $input) { ${selection} } }`,
      { input: { idempotencyKey: nextKey(), ...input } },
      memberOf(organisation),
    );
    return { done: data?.[call] ?? null, errors, codes: errors.map(({ code }) => code) };
  };

let version = 1_000;

/** Goes through every state × action × role of `machine`, on one row that is put into each state; what begins a row, by the table. */
export function everyCombination(
  machine: Machine,
  count_: readonly [all: number, possible: number],
  {
    department,
    entity,
    key,
    organisations,
    prepare = () => ({}),
    byTable = [],
    attempt,
  }: {
    readonly department: () => SubgraphUnderTest;
    readonly entity: EntitySchema;
    readonly key: string;
    /** Who stands for each role, and for somebody without one. */
    readonly organisations: Readonly<Record<string, string>>;
    /** Columns of the row that let the action's guards hold. */
    readonly prepare?: (combination: Combination) => Fields | Promise<Fields>;
    /** Actions no mutation carries out by name. */
    readonly byTable?: readonly string[];
    readonly attempt: (action: string, organisation: string, expectedVersion: number, state: string) => Promise<Done>;
  },
): void {
  const all = combinationsOf(machine);
  test(`has ${count_[0]} combinations of state, action and role, ${count_[1]} of them possible`, () => {
    expect([all.length, all.filter(({ to }) => to !== null).length]).toEqual([...count_]);
  });

  const begins = (action: string) => machine.actions[action]?.from.length === 0;
  const isAsked = ({ state, action }: Combination) =>
    state !== null && !begins(action) && !byTable.includes(action) && !machine.actions[action]?.computed;

  test.each(all.filter(isAsked))('$state × $action × $role → $to', async (combination) => {
    const { state, action, role, to } = combination;
    version += 10;
    const row = { state, version, ...(await prepare(combination)) };
    await department()
      .orm.em.fork()
      .nativeUpdate(entity, { id: key } as never, row as never);
    const { done, errors } = await attempt(action, organisations[role ?? 'NOBODY'] ?? '', version, state ?? '');
    if (to === null) {
      expect(done).toBeNull();
      expect(errors).toHaveLength(1);
      const [{ code, message } = { code: null, message: '' }] = errors;
      expect(['ACTION_NOT_PERMITTED', 'ACTION_NOT_POSSIBLE']).toContain(code);
      if (role === null) expect(code).toBe('ACTION_NOT_PERMITTED');
      expect(message).toMatch(/\p{Script=Han}.* · .*[a-z]/u);
      expect(message).not.toMatch(/[{}]|undefined/);
    } else {
      expect(errors).toEqual([]);
      expect(done.state).toBe(to);
    }
  });

  test.each(all.filter((each) => !isAsked(each)))('$state × $action × $role → $to, by the table', (each) => {
    const decision = decide(machine, each.state, each.action, each.role);
    expect(decision.allowed ? decision.to : null).toBe(each.to);
  });
}

/** Which state a machine leads to from which. */
export const nextStates = (machine: Pick<Machine, 'states' | 'initial'> & { readonly actions: object }) =>
  Object.fromEntries(
    [machine.initial, ...Object.keys(machine.states).filter((state) => state !== machine.initial)].map((state) => [
      state,
      actionsOf(machine as Machine).flatMap(([, { from, to }]) => (from.includes(state) && to !== null ? [to] : [])),
    ]),
  );
