import { actorWith, openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { combinationsOf } from '@hub/kit/workflow/machine.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TeamCallOut, VolunteerTeam } from '../entities/index.ts';
import { teamMachine } from '../entities/team-machine.ts';
import type { TeamAction, TeamAvailability } from '../schema.generated.ts';
import { volunteer } from '../subgraph.ts';
import { federation, nextKey } from './hours-support.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(volunteer);
});
afterAll(() => department.close());

type Fields = Readonly<Record<string, unknown>>;

async function mutate(mutation: string, type: string, input: Fields, organisation: string | null) {
  const { data, errors } = await department.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) {
      id version availability skillStrength { skill qualifiedMembers suppressed } organisation { id } attachedCentre { id }
      township { code } district { code } availabilityHistory { availability on } } }`,
    { input: { idempotencyKey: nextKey(), ...input } },
    actorWith({ organisation, scopes: new Set(['volunteer:act']) }),
  );
  return { done: data?.[mutation], codes: errors.map(({ code }) => code), message: errors[0]?.message };
}
const skills = [
  { skill: 'RESCUE', qualifiedMembers: 12 },
  { skill: 'DRIVING', qualifiedMembers: 3 },
];
const register = (given: Fields = {}, organisation: string | null = federation) =>
  mutate(
    'registerTeam',
    'RegisterTeamInput',
    {
      nameZh: '合成·应急义工队',
      registration: 'ON_FILE',
      organisation: 'ORG-0001',
      township: '440106001',
      foundedOn: '2015-10-01',
      skills,
      ...given,
    },
    organisation,
  );
const act = (
  id: string,
  action: TeamAction,
  expectedVersion: number,
  organisation: string | null,
  given: Fields = {},
) => mutate('actOnTeam', 'ActOnTeamInput', { id, action, expectedVersion, ...given }, organisation);

describe('a team', () => {
  const all = combinationsOf(teamMachine);
  const key = 'VT-00001';
  const organisations: Readonly<Record<string, string>> = {
    FEDERATION: federation,
    TEAM: key,
    ORGANISATION: 'ORG-0001',
  };
  let version = 1_000;

  test('has 5 × 8 × 5 combinations of state, action and role, 26 of them possible', () => {
    expect([all.length, all.filter(({ to }) => to !== null).length]).toEqual([200, 26]);
  });

  test.each(all.filter(({ state, action, role }) => state !== null && action !== 'REGISTER' && role !== 'CALL_OUT'))(
    '$state × $action × $role → $to',
    async ({ state, action, role, to }) => {
      version += 10;
      const em = department.orm.em.fork();
      await em.nativeUpdate(
        VolunteerTeam,
        { id: key },
        { state: state as TeamAvailability, version, organisationId: 'ORG-0001' },
      );
      const organisation = organisations[role ?? ''] ?? 'JUSTICE';
      const given = { skills, organisation: 'ORG-0001', noteZh: '合成·原因' };
      const { done, codes } = await act(key, action as TeamAction, version, organisation, given);
      if (to !== null) expect([codes, done.availability, done.version]).toEqual([[], to, version + 1]);
      else {
        expect(done).toBeNull();
        expect(['ACTION_NOT_PERMITTED', 'ACTION_NOT_POSSIBLE']).toContain(codes[0]);
        if (role === null) expect(codes).toEqual(['ACTION_NOT_PERMITTED']);
      }
    },
  );
});

describe('a team is registered', () => {
  test('by the organisation that answers for it, with its skills, in no centre, and can be called from then on', async () => {
    const { done } = await register({}, 'ORG-0001');
    expect(done).toMatchObject({
      version: 1,
      availability: 'AVAILABLE',
      organisation: { id: 'ORG-0001' },
      attachedCentre: null,
      township: { code: '440106001' },
      district: { code: '440106' },
      skillStrength: [
        { skill: 'RESCUE', qualifiedMembers: 12, suppressed: false },
        { skill: 'DRIVING', qualifiedMembers: null, suppressed: true },
      ],
      availabilityHistory: [{ availability: 'AVAILABLE', on: '2015-10-26' }],
    });
    const { data } = await department.ask(
      '{ callableTeams(township: "440106001", skill: RESCUE, within: SAME_TOWNSHIP, first: 100) { team { id } } }',
    );
    expect(data.callableTeams).toContainEqual({ team: { id: done.id } });
  });

  test.each([
    ['by another organisation', {}, 'ORG-0002', 'ACTION_NOT_PERMITTED'],
    ['based nowhere', { township: '440106999' }, federation, 'UNKNOWN_CODE'],
    ['formed tomorrow', { foundedOn: '2015-10-27' }, federation, 'PERIOD_REVERSED'],
    [
      'with a skill nobody has',
      { skills: [{ skill: 'LEGAL', qualifiedMembers: 0 }] },
      federation,
      'NUMBER_OUT_OF_RANGE',
    ],
  ])('not %s', async (_, given, organisation, code) => {
    expect((await register(given, organisation)).codes).toEqual([code]);
  });
});

describe('a team’s availability', () => {
  test('is on call only with something it can do', async () => {
    const { id } = (await register({ skills: [] })).done;
    const refused = await act(id, 'STAND_BY', 1, id);
    expect([refused.codes, refused.message]).toEqual([['ACTION_GUARDED'], expect.stringContaining('列明专长')]);
    await act(id, 'CHANGE_SKILLS', 1, id, { skills });
    expect((await act(id, 'STAND_BY', 2, id)).done.availability).toBe('ON_CALL');
  });

  test('is rest only once no call-out waits for its answer', async () => {
    const { id } = (await register()).done;
    await department.orm.em.fork().insert(TeamCallOut, {
      id: 'TCO-90001',
      state: 'CALLED',
      version: 1,
      incidentId: 'INC-012',
      teamId: id,
      supports: [],
      skill: null,
      batch: 1,
      calledOn: '2015-10-26',
      calledAt: '2015-10-26T01:00:00Z',
      answeredAt: null,
      onDutyAt: null,
      stoodDownAt: null,
      volunteersDeployed: 0,
      hours: 0,
      quality: 'SYNTHETIC',
    });
    expect((await act(id, 'REST', 1, id, { noteZh: '集训' })).codes).toEqual(['ACTION_GUARDED']);
    await department.orm.em.fork().nativeUpdate(TeamCallOut, { id: 'TCO-90001' }, { state: 'DECLINED' });
    expect((await act(id, 'REST', 1, id, { noteZh: '集训' })).done.availability).toBe('STOOD_DOWN');
  });

  test('is committed and free again by its call-out, and by nobody', async () => {
    const { id } = (await register()).done;
    expect((await act(id, 'COMMIT', 1, federation)).codes).toEqual(['ACTION_NOT_PERMITTED']);
  });
});

describe('a team’s skills', () => {
  test('are what was said last, each once', async () => {
    const { id } = (await register()).done;
    const changed = [
      { skill: 'LEGAL', qualifiedMembers: 9 },
      { skill: 'LEGAL', qualifiedMembers: 10 },
    ];
    const { done } = await act(id, 'CHANGE_SKILLS', 1, id, { skills: changed });
    expect(done.skillStrength).toEqual([{ skill: 'LEGAL', qualifiedMembers: 10, suppressed: false }]);
  });
});

describe('who answers for a team', () => {
  test('is changed by the federation alone, and the new one acts for it', async () => {
    const { id } = (await register()).done;
    const given = { organisation: 'ORG-0002', noteZh: '原机构退出' };
    expect((await act(id, 'TRANSFER', 1, 'ORG-0001', given)).codes).toEqual(['ACTION_NOT_PERMITTED']);
    const { done } = await act(id, 'TRANSFER', 1, federation, given);
    expect([done.organisation, done.version]).toEqual([{ id: 'ORG-0002' }, 2]);
  });
});
