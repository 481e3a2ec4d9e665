import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { combinationsOf, decide, type Machine } from '@hub/kit/workflow/machine.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { attachmentMachine } from '../entities/attachment-machine.ts';
import { certificateMachine } from '../entities/certificate-machine.ts';
import { hoursMachine } from '../entities/hours-machine.ts';
import { HoursRecord, VolunteerActivity } from '../entities/index.ts';
import type { HoursAction, HoursState } from '../schema.generated.ts';
import { volunteer } from '../subgraph.ts';
import { federation, hoursMutations, volunteeringIn } from './hours-support.ts';

let department: SubgraphUnderTest;
const organisations = new Map<string | null, string>([
  ['FEDERATION', federation],
  [null, 'HEALTH'],
]);
let key = '';
beforeAll(async () => {
  department = await openForTest(volunteer);
  const em = department.orm.em.fork();
  const activity = await em.findOneOrFail(VolunteerActivity, { state: 'HOURS_RECORDED', centreId: { $ne: null } });
  key = (await em.findOneOrFail(HoursRecord, { activityId: activity.id })).id;
  organisations.set('TEAM', activity.teamId).set('CENTRE', activity.centreId ?? '');
});
afterAll(() => department.close());

const { act, stand } = volunteeringIn(() => department);
let version = 1_000;

describe('volunteer hours', () => {
  const all = combinationsOf(hoursMachine);
  const isAsked = ({ state, action }: (typeof all)[number]) => state !== null && action in hoursMutations;

  test('have 6 × 8 × 4 combinations of state, action and role, 16 of them possible', () => {
    expect([all.length, all.filter(({ to }) => to !== null).length]).toEqual([192, 16]);
  });

  test.each(all.filter(isAsked))('$state × $action × $role → $to', async ({ state, action, role, to }) => {
    version += 10;
    await stand(key, state as HoursState, version);
    const mutation = hoursMutations[action as HoursAction] ?? '';
    const { done, errors } = await act(mutation, key, version, organisations.get(role) ?? null);
    if (to !== null) {
      expect(errors).toEqual([]);
      expect(done).toMatchObject({ state: to, version: version + 1 });
      expect(done.stateHistory.at(-1)).toEqual({ state: to, on: '2015-10-26' });
      return;
    }
    expect(done).toBeNull();
    expect(errors).toHaveLength(1);
    expect(['ACTION_NOT_PERMITTED', 'ACTION_NOT_POSSIBLE']).toContain(errors[0]?.code);
    if (role === null) expect(errors[0]?.code).toBe('ACTION_NOT_PERMITTED');
    expect(errors[0]?.message).toMatch(/\p{Script=Han}.* · .*[a-z]/u);
    expect(errors[0]?.message).not.toMatch(/[{}]|undefined/);
  });
});

describe.each<[string, Machine, number, number]>([
  ['hours', hoursMachine as unknown as Machine, 192, 16],
  ['a certificate', certificateMachine as unknown as Machine, 12, 2],
  ['an attachment', attachmentMachine as unknown as Machine, 24, 5],
])('the table of %s', (_, machine, combinations, possible) => {
  const all = combinationsOf(machine);

  test('has as many combinations, and as many of them possible', () => {
    expect([all.length, all.filter(({ to }) => to !== null).length]).toEqual([combinations, possible]);
  });

  test.each(all)('$state × $action × $role → $to', ({ state, action, role, to }) => {
    const decision = decide(machine, state, action, role);
    expect(decision.allowed ? decision.to : null).toBe(to);
  });
});
