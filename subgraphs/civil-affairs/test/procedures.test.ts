import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { combinationsOf, type Machine, validateMachine } from '@hub/kit/workflow/machine.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntitySchema } from '@mikro-orm/core';
import { machines } from '../entities/machines.ts';
import { civilAffairs } from '../subgraph.ts';
import { type Fields, mutate } from './acting.ts';
import { stands } from './procedure-stands.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(civilAffairs);
}, 60_000);
afterAll(() => department.close());

let version = 1_000;

/** Sets the row's columns, at a version of its own. */
async function put(entity: EntitySchema, key: string, row: Fields): Promise<void> {
  version += 10;
  const set = { ...row, version } as object;
  await department.orm.em.fork().nativeUpdate(entity, { id: key } as object, set as never);
}

const isBeginning = ({ actions }: Machine, action: string): boolean => actions[action]?.from.length === 0;

/** Beyond the table: something is missing, or a guard does not hold. */
const beyond = ['ACTION_GUARDED', 'ACTION_NEEDS_INPUT'];

describe.each(stands.map((stand) => [stand.machine.name, stand] as const))('%s', (name, stand) => {
  const { machine, entity, key, call, type, input, row = {}, organisations, derived = [], computed = {} } = stand;
  const all = combinationsOf(machine).filter(({ state, action }) => state !== null && !isBeginning(machine, action));
  const cases = Object.groupBy(all, ({ action, role }) => `${action} by ${role ?? 'somebody else'}`);

  test('is a table that can be reached and left', () => {
    expect(() => validateMachine(machine)).not.toThrow();
    expect(machines.map((each) => each.name)).toContain(name);
  });

  test.each(Object.entries(cases))('%s', async (_, combinations) => {
    for (const { state, action, role, to } of combinations ?? []) {
      // Roles nobody stands in by an organisation: time, and the public, which only begins.
      if (role !== null && !organisations[role]) continue;
      await put(entity, key, { ...row, state, ...computed[state ?? ''] });
      const organisation = organisations[role ?? 'NOBODY'] ?? null;
      const { done, codes, errors } = await mutate(department, organisation, call, type, {
        ...input,
        id: key,
        action,
        expectedVersion: version,
      });
      const seen = [state, codes];
      if (derived.includes(action)) expect(seen).toEqual([state, ['ACTION_NOT_PERMITTED']]);
      else if (to === null) {
        expect(done).toBeNull();
        expect([
          [state, ['ACTION_NOT_PERMITTED']],
          [state, ['ACTION_NOT_POSSIBLE']],
        ]).toContainEqual(seen);
        if (role === null) expect(seen).toEqual([state, ['ACTION_NOT_PERMITTED']]);
        expect(errors[0]?.message).toMatch(/\p{Script=Han}.* · .*[a-z]/u);
        expect(errors[0]?.message).not.toMatch(/[{}]|undefined/);
      } else if (codes.length === 0) expect([state, done.state, done.version]).toEqual([state, to, version + 1]);
      else expect([state, ...beyond]).toEqual(expect.arrayContaining([state, codes[0], ...errors.slice(1)]));
    }
  });
});

describe('the dataset', () => {
  const steps = (machine: Machine) =>
    new Set(
      Object.values(machine.actions).flatMap(({ from, to }) =>
        from.length === 0 ? [` ${to}`] : from.map((state) => `${state} ${to}`),
      ),
    );

  test.each(
    stands.filter(({ keepsHistory }) => keepsHistory !== false).map((stand) => [stand.machine.name, stand] as const),
  )('%s: every history is a way through the table, and ends where the row stands', async (_, { machine, entity }) => {
    const allowed = steps(machine);
    const rows = (await department.orm.em.fork().find(entity, {})) as unknown as readonly {
      readonly id: string;
      readonly state: string;
      readonly history: readonly { readonly state: string; readonly on: string }[];
    }[];
    expect(rows.length).toBeGreaterThan(0);
    for (const { id, state, history } of rows.filter(({ id }) => id !== stands.find((s) => s.entity === entity)?.key)) {
      expect([id, history.at(-1)?.state]).toEqual([id, state]);
      for (const [index, entered] of history.entries()) {
        const step = `${history[index - 1]?.state ?? ''} ${entered.state}`;
        expect([id, allowed.has(step) ? step : `not ${step}`]).toEqual([id, step]);
        expect((history[index - 1]?.on ?? '') <= entered.on).toBe(true);
      }
    }
  });
});
