import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { combinationsOf, decide } from '@hub/kit/workflow/machine.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { medicalCaseMachine } from '../entities/medical-case-machine.ts';
import type { MedicalCaseRole, MedicalCaseState } from '../schema.generated.ts';
import { health } from '../subgraph.ts';
import { type actions, medicalCasesIn } from './medical-case-support.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(health);
});
afterAll(() => department.close());

const { act, stand } = medicalCasesIn(() => department);
const key = 'MSW-00005';
let version = 1_000;

describe('a medical case', () => {
  const all = combinationsOf(medicalCaseMachine);

  test('has 9 × 12 × 2 combinations of state, action and role, 18 of them possible', () => {
    expect([all.length, all.filter(({ to }) => to !== null).length]).toEqual([216, 18]);
  });

  test.each(all.filter(({ state, action }) => state !== null && action !== 'SCREEN'))(
    '$state × $action × $role → $to',
    async ({ state, action, role, to }) => {
      version += 10;
      await stand(key, state as MedicalCaseState, version);
      const organisation = role === 'WORKER' ? 'HOS-001' : 'COORDINATION';
      const { done, errors } = await act(key, action as keyof typeof actions, version, {}, organisation);
      if (to !== null) {
        expect(errors).toEqual([]);
        expect(done).toMatchObject({ state: to, version: version + 1 });
        expect(done.history.at(-1)).toMatchObject({ action, state: to, by: role, organisation });
        return;
      }
      expect(done).toBeNull();
      expect(errors.map(({ code }) => code)).toEqual([role === null ? 'ACTION_NOT_PERMITTED' : 'ACTION_NOT_POSSIBLE']);
      expect(errors[0]?.message).toMatch(/\p{Script=Han}.* · .*[a-z]/u);
      expect(errors[0]?.message).not.toMatch(/[{}]|undefined/);
    },
  );

  test.each(all.filter(({ state, action }) => state === null || action === 'SCREEN'))(
    '$state × $action × $role → $to, by the table',
    ({ state, action, role, to }) => {
      const decision = decide(
        medicalCaseMachine,
        state as MedicalCaseState | null,
        action as 'SCREEN',
        role as MedicalCaseRole | null,
      );
      expect(decision.allowed ? decision.to : null).toBe(to);
    },
  );
});
