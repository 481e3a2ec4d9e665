import { actorWith, openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { combinationsOf } from '@hub/kit/workflow/machine.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callOutMachine } from '../entities/call-out-machine.ts';
import { TeamCallOut, TeamSkillStrength, VolunteerTeam } from '../entities/index.ts';
import type { CallOutAction, CallOutState } from '../schema.generated.ts';
import { volunteer } from '../subgraph.ts';
import { federation, nextKey } from './hours-support.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(volunteer);
});
afterAll(() => department.close());

type Fields = Readonly<Record<string, unknown>>;

const actions: Readonly<Record<Exclude<CallOutAction, 'CALL'>, readonly [string, string, Fields]>> = {
  CONFIRM: ['confirmCallOut', 'ConfirmCallOutInput', {}],
  DECLINE: ['declineCallOut', 'DeclineCallOutInput', { noteZh: '人手不足' }],
  GO_ON_DUTY: ['goOnDuty', 'GoOnDutyInput', { volunteers: 8 }],
  STAND_DOWN: ['standDown', 'StandDownInput', { hours: 32 }],
};

async function mutate(mutation: string, type: string, input: Fields, organisation: string | null) {
  const { data, errors } = await department.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { id state version calledAt answeredAt onDutyAt stoodDownAt volunteersDeployed hours team { id availability availabilityHistory { availability on } } } }`,
    { input: { idempotencyKey: nextKey(), ...input } },
    actorWith({ organisation, scopes: new Set(['volunteer:act']) }),
  );
  return { done: data?.[mutation], codes: errors.map(({ code }) => code) };
}
const act = (
  id: string,
  action: keyof typeof actions,
  expectedVersion: number,
  organisation: string | null,
  given: Fields = {},
) => {
  const [mutation, type, input] = actions[action];
  return mutate(mutation, type, { id, expectedVersion, ...input, ...given }, organisation);
};
const call = (team: string, given: Fields = {}, organisation: string | null = federation) =>
  mutate(
    'callOutTeam',
    'CallOutTeamInput',
    { incident: 'INC-012', team, supports: ['COMMUNITY_SERVICE'], ...given },
    organisation,
  );

describe('a call-out', () => {
  const all = combinationsOf(callOutMachine);
  const key = 'TCO-00001';
  let version = 1_000;

  test('has 6 × 5 × 3 combinations of state, action and role, 11 of them possible', () => {
    expect([all.length, all.filter(({ to }) => to !== null).length]).toEqual([90, 11]);
  });

  test.each(all.filter(({ state, action }) => state !== null && action in actions))(
    '$state × $action × $role → $to',
    async ({ state, action, role, to }) => {
      version += 10;
      const em = department.orm.em.fork();
      const { teamId } = await em.findOneOrFail(TeamCallOut, { id: key });
      await em.nativeUpdate(TeamCallOut, { id: key }, { state: state as CallOutState, version });
      await em.nativeUpdate(VolunteerTeam, { id: teamId }, { state: 'AVAILABLE' });
      const organisation = role === 'FEDERATION' ? federation : role === 'TEAM' ? teamId : 'COORDINATION';
      const { done, codes } = await act(key, action as keyof typeof actions, version, organisation);
      if (to !== null) expect([codes, done.state, done.version]).toEqual([[], to, version + 1]);
      else expect([done, codes]).toEqual([null, [role === null ? 'ACTION_NOT_PERMITTED' : 'ACTION_NOT_POSSIBLE']]);
    },
  );
});

describe('a team called out', () => {
  const free = async () => {
    const em = department.orm.em.fork();
    const [team] = await em.find(VolunteerTeam, { state: 'ON_CALL' }, { limit: 1 });
    return team?.id ?? '';
  };

  test('comes, is committed while it serves, and is free again', async () => {
    const team = await free();
    const { done: called } = await call(team);
    expect(called).toMatchObject({ state: 'CALLED', version: 1, answeredAt: null, team: { availability: 'ON_CALL' } });
    const { id } = called;
    expect((await act(id, 'CONFIRM', 1, team)).done.team.availability).toBe('COMMITTED');
    expect((await call(team)).codes).toEqual(['ACTION_GUARDED']);
    expect((await act(id, 'GO_ON_DUTY', 2, team, { volunteers: 0 })).codes).toEqual(['ACTION_GUARDED']);
    expect((await act(id, 'GO_ON_DUTY', 2, team)).done).toMatchObject({ state: 'ON_DUTY', volunteersDeployed: 8 });
    const { done } = await act(id, 'STAND_DOWN', 3, team);
    expect(done).toMatchObject({ state: 'STOOD_DOWN', hours: 32, team: { availability: 'AVAILABLE' } });
    expect(done.team.availabilityHistory.slice(-2)).toEqual([
      { availability: 'COMMITTED', on: '2015-10-26' },
      { availability: 'AVAILABLE', on: '2015-10-26' },
    ]);
  });

  test('stays on call where it declines, and is free where it cannot come after all', async () => {
    const team = await free();
    const first = await call(team);
    expect((await act(first.done.id, 'DECLINE', 1, team)).done.team.availability).toBe('ON_CALL');
    const second = await call(team);
    await act(second.done.id, 'CONFIRM', 1, team);
    expect((await act(second.done.id, 'DECLINE', 2, team)).done.team.availability).toBe('AVAILABLE');
  });

  test('is called by the federation, for a skill it has', async () => {
    const team = await free();
    const skills = await department.orm.em.fork().find(TeamSkillStrength, { teamId: team });
    expect((await call(team, {}, team)).codes).toEqual(['ACTION_NOT_PERMITTED']);
    const lacking = ['RESCUE', 'LEGAL', 'SIGN_LANGUAGE'].find((skill) => !skills.some((has) => has.skill === skill));
    expect((await call(team, { skill: lacking })).codes).toEqual(['ACTION_GUARDED']);
    expect((await call(team, { skill: skills[0]?.skill })).codes).toEqual([]);
  });
});
