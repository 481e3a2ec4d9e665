import { actorWith, openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { combinationsOf } from '@hub/kit/workflow/machine.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Volunteer, VolunteerMembership, VolunteerTeam } from '../entities/index.ts';
import { volunteerMachine } from '../entities/volunteer-machine.ts';
import type { VolunteerAction, VolunteerState } from '../schema.generated.ts';
import { volunteer } from '../subgraph.ts';
import { federation, nextKey } from './hours-support.ts';

let department: SubgraphUnderTest;
const organisations = new Map<string | null, string>([
  ['FEDERATION', federation],
  [null, 'HEALTH'],
]);
const key = 'VOL-000020';
beforeAll(async () => {
  department = await openForTest(volunteer);
  const em = department.orm.em.fork();
  const { teamId } = await em.findOneOrFail(VolunteerMembership, { volunteerId: key, kind: 'REGISTERED' });
  const { centreId } = await em.findOneOrFail(VolunteerTeam, { id: teamId });
  organisations.set('TEAM', teamId).set('CENTRE', centreId ?? '');
});
afterAll(() => department.close());

type Fields = Readonly<Record<string, unknown>>;
const person = 'PER-0123456789abcdef0123';

const actions: Readonly<Record<Exclude<VolunteerAction, 'REGISTER' | 'WITHDRAW'>, readonly [string, string, Fields]>> =
  {
    VERIFY: ['verifyVolunteer', 'VerifyVolunteerInput', { person }],
    SUSPEND: ['suspendVolunteer', 'ActOnVolunteerInput', { noteZh: '投诉核查中' }],
    RESUME: ['resumeVolunteer', 'ActOnVolunteerInput', { noteZh: '核查完毕' }],
  };

async function mutate(mutation: string, type: string, input: Fields, organisation: string | null) {
  const { data, errors } = await department.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { id state version volunteerNo nameMasked person { id } skills teams { totalCount } stateHistory { state on } } }`,
    { input: { idempotencyKey: nextKey(), ...input } },
    actorWith({ organisation, scopes: new Set(['volunteer:act', 'person:volunteer']) }),
  );
  return { done: data?.[mutation], codes: errors.map(({ code }) => code) };
}
const act = (
  id: string,
  action: keyof typeof actions,
  expectedVersion: number,
  organisation: string,
  given: Fields = {},
) => {
  const [mutation, type, input] = actions[action];
  return mutate(mutation, type, { id, expectedVersion, ...input, ...given }, organisation);
};
const register = (given: Fields = {}, organisation: string | null = federation) =>
  mutate(
    'registerVolunteer',
    'RegisterVolunteerInput',
    { team: 'VT-00001', nameMasked: '陈小明', skills: ['DRIVING', 'IT'], homeTownship: '440106001', ...given },
    organisation,
  );

describe('a registration', () => {
  const all = combinationsOf(volunteerMachine);
  let version = 1_000;

  test('has 5 × 5 × 4 combinations of state, action and role, 16 of them possible', () => {
    expect([all.length, all.filter(({ to }) => to !== null).length]).toEqual([100, 16]);
  });

  test.each(all.filter(({ state, action }) => state !== null && action in actions))(
    '$state × $action × $role → $to',
    async ({ state, action, role, to }) => {
      version += 10;
      await department.orm.em
        .fork()
        .nativeUpdate(Volunteer, { id: key }, { state: state as VolunteerState, version, personId: null });
      const { done, codes } = await act(key, action as keyof typeof actions, version, organisations.get(role) ?? '');
      if (to !== null) expect([codes, done.state, done.version]).toEqual([[], to, version + 1]);
      else {
        expect(done).toBeNull();
        expect(['ACTION_NOT_PERMITTED', 'ACTION_NOT_POSSIBLE']).toContain(codes[0]);
        if (role === null) expect(codes).toEqual(['ACTION_NOT_PERMITTED']);
      }
    },
  );
});

describe('a volunteer', () => {
  test('registered by a team has a number, a masked name and one team, and is verified by the federation', async () => {
    const { done } = await register({}, 'VT-00001');
    expect(done).toMatchObject({
      state: 'REGISTERED',
      version: 1,
      nameMasked: '陈**',
      person: null,
      skills: ['DRIVING', 'IT'],
      teams: { totalCount: 1 },
    });
    expect(done.volunteerNo).toBe(`440199${done.id.slice(4).padStart(9, '0')}`);
    expect((await act(done.id, 'VERIFY', 1, 'VT-00001')).codes).toEqual(['ACTION_NOT_PERMITTED']);
    const other = 'PER-00000000000000000001';
    expect((await act(done.id, 'VERIFY', 1, federation, { person: other })).done.person).toEqual({ id: other });
    const { done: second } = await register();
    expect((await act(second.id, 'VERIFY', 1, federation, { person: other })).codes).toEqual(['ACTION_GUARDED']);
  });

  test('who leaves is in no team, and identified to nobody', async () => {
    const { id } = (await register()).done;
    const { done } = await mutate('withdrawVolunteer', 'ActOnVolunteerInput', { id, expectedVersion: 1 }, 'VT-00001');
    expect(done).toMatchObject({ state: 'WITHDRAWN', nameMasked: null, volunteerNo: null, teams: { totalCount: 0 } });
    expect(await department.orm.em.fork().findOneOrFail(Volunteer, { id })).toMatchObject({ nameMasked: '***' });
  });

  test('suspended and resumed is to be verified anew', async () => {
    const { id } = (await register()).done;
    await act(id, 'VERIFY', 1, federation, { person: 'PER-00000000000000000002' });
    await act(id, 'SUSPEND', 2, federation);
    expect((await act(id, 'RESUME', 3, federation)).done).toMatchObject({ state: 'REGISTERED', person: null });
  });

  test.each([
    ['of another team’s centre', {}, 'IFSC-099', 'ACTION_NOT_PERMITTED'],
    ['with no skill', { skills: [] }, federation, 'ACTION_NEEDS_INPUT'],
    ['in a team there is not', { team: 'VT-99999' }, federation, 'ROW_NOT_FOUND'],
    ['living nowhere', { homeTownship: '440106999' }, federation, 'UNKNOWN_CODE'],
  ])('%s is not registered', async (_, given, organisation, code) => {
    expect((await register(given, organisation)).codes).toEqual([code]);
  });
});
