import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { combinationsOf, decide } from '@hub/kit/workflow/machine.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { correctionsCaseMachine } from '../entities/corrections-case-machine.ts';
import type { CorrectionsAction, CorrectionsRole, CorrectionsState } from '../schema.generated.ts';
import { justice } from '../subgraph.ts';
import { acts, correctionsIn, office } from './corrections-support.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(justice);
});
afterAll(() => department.close());

const { act, stand } = correctionsIn(() => department);
const key = 'CC-10501';
let version = 1_000;
const organisations = new Map<string | null, string>([
  ['BUREAU', 'JUSTICE'],
  ['OFFICE', office],
  [null, 'COORDINATION'],
]);

describe('a corrections case', () => {
  const all = combinationsOf(correctionsCaseMachine);
  const isAsked = ({ state, action, role }: (typeof all)[number]) =>
    state !== null && action in acts && role !== 'CLOCK';

  test('has 9 × 10 × 4 combinations of state, action and role, 19 of them possible', () => {
    expect([all.length, all.filter(({ to }) => to !== null).length]).toEqual([360, 19]);
  });

  test.each(all.filter(isAsked))('$state × $action × $role → $to', async ({ state, action, role, to }) => {
    version += 10;
    // That somebody is overdue is told by the day alone.
    const isOverdue = state === 'OVERDUE_REPORT';
    await stand(key, {
      version,
      state: isOverdue ? 'AWAITING_REPORT' : (state as CorrectionsState),
      ...(isOverdue ? { reportDueOn: '2015-10-25' } : {}),
    });
    const { done, errors } = await act(key, action as keyof typeof acts, version, {}, organisations.get(role) ?? null);
    if (to !== null) {
      expect(errors).toEqual([]);
      expect(done).toMatchObject({ state: to, version: version + 1 });
      expect(done.file.acts.at(-1)).toMatchObject({ action, from: state, to, by: role });
      return;
    }
    expect(done).toBeNull();
    expect(errors).toHaveLength(1);
    expect(['ACTION_NOT_PERMITTED', 'ACTION_NOT_POSSIBLE']).toContain(errors[0]?.code);
    if (role === null) expect(errors[0]?.code).toBe('ACTION_NOT_PERMITTED');
    expect(errors[0]?.message).toMatch(/\p{Script=Han}.* · .*[a-z]/u);
    expect(errors[0]?.message).not.toMatch(/[{}]|undefined/);
  });

  test.each(all.filter((each) => !isAsked(each)))(
    '$state × $action × $role → $to, by the table',
    ({ state, action, role, to }) => {
      const decision = decide(
        correctionsCaseMachine,
        state as CorrectionsState | null,
        action as CorrectionsAction,
        role as CorrectionsRole | null,
      );
      expect(decision.allowed ? decision.to : null).toBe(to);
    },
  );
});
