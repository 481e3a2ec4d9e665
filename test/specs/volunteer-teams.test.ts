/** A volunteer team from registration to an emergency: registered, linked to a centre, on call, called out, home again. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Members, type Procedure, startMembers } from '../support/members.ts';

const federation = 'VOLUNTEER_FEDERATION';
const township = '440106001';
const skills = [{ skill: 'RESCUE', qualifiedMembers: 20 }];

let members: Members;
/** A centre of the township, and the agency that runs it. */
let centre: string;
let agency: string;
beforeAll(async () => {
  members = await startMembers({
    writable: ['volunteer'],
    now: () => '2015-10-26T02:00:00Z',
    scope: 'volunteer:act',
  });
  const { data } = await members.ask(
    federation,
    `{ serviceCentres(township: "${township}", status: OPERATING, first: 1) { nodes { id operator { id } } } }`,
  );
  [
    {
      id: centre,
      operator: { id: agency },
    },
  ] = data.serviceCentres.nodes;
}, 90_000);
afterAll(() => members.stop());

interface Callable {
  readonly team: { readonly id: string };
}
const callable = async (): Promise<readonly Callable[]> =>
  (
    await members.ask(
      federation,
      `{ callableTeams(township: "${township}", skill: RESCUE, within: SAME_TOWNSHIP, first: 100) { availability qualifiedMembers team { id nameZh organisation { nameZh } } } }`,
    )
  ).data.callableTeams;

let id: string;
let team: Procedure;

describe('a team', () => {
  test('is registered by the agency that answers for it, linked to a centre, and at once among those that can be called', async () => {
    const input = {
      nameZh: '合成·救援义工队',
      registration: 'ON_FILE',
      organisation: agency,
      township,
      foundedOn: '2015-10-01',
      skills,
    };
    const refused = await members.mutate('ORG-0200', 'registerTeam', 'RegisterTeamInput', input, 'id version');
    expect(refused.codes).toEqual(['ACTION_NOT_PERMITTED']);
    const { done } = await members.mutate(agency, 'registerTeam', 'RegisterTeamInput', input, 'id version');
    id = done.id;
    let version = done.version;
    team = async (organisation, action, given = {}) => {
      const answer = await members.mutate(
        organisation,
        'actOnTeam',
        'ActOnTeamInput',
        { id, action, expectedVersion: version, ...given },
        'version availability skills',
      );
      version = answer.done?.version ?? version;
      return answer;
    };
    const attached = await members.mutate(
      centre,
      'attachTeam',
      'AttachTeamInput',
      { team: id, centre, socialWorker: 'SW-00032' },
      'state team { attachedCentre { id nameZh } linkedSocialWorker { id qualification } }',
    );
    expect(attached.done).toMatchObject({ state: 'ATTACHED', team: { attachedCentre: { id: centre } } });
    expect((await callable()).find((each) => each.team.id === id)).toMatchObject({
      availability: 'AVAILABLE',
      qualifiedMembers: 20,
      team: { nameZh: '合成·救援义工队', organisation: { nameZh: expect.any(String) } },
    });
  });

  test('that rests is proposed to no emergency and cannot be called; that stands by comes first', async () => {
    await team(id, 'REST', { noteZh: '集训' });
    expect((await callable()).map((each) => each.team.id)).not.toContain(id);
    const call = { incident: 'INC-012', team: id, supports: ['COMMUNITY_SERVICE'], skill: 'RESCUE' };
    const refused = await members.mutate(federation, 'callOutTeam', 'CallOutTeamInput', call);
    expect(refused.codes).toEqual(['ACTION_GUARDED']);
    expect((await team(id, 'STAND_BY')).done.availability).toBe('ON_CALL');
    expect((await callable()).map((each) => each.team.id)).toContain(id);
  });

  test('called out is committed: nobody changes it until it is home', async () => {
    const call = { incident: 'INC-012', team: id, supports: ['COMMUNITY_SERVICE'], skill: 'RESCUE' };
    const { done } = await members.mutate(federation, 'callOutTeam', 'CallOutTeamInput', call);
    const waiting = await team(id, 'REST', { noteZh: '集训' });
    expect([waiting.codes, waiting.errors[0].message]).toEqual([
      ['ACTION_GUARDED'],
      expect.stringContaining('没有待答复的应急出队通知'),
    ]);
    const answer = { id: done.id, expectedVersion: 1 };
    const selection = 'version team { version availability }';
    const confirmed = await members.mutate(id, 'confirmCallOut', 'ConfirmCallOutInput', answer, selection);
    expect(confirmed.done.team.availability).toBe('COMMITTED');
    // The call-out moved the team on: what was decided on before is refused.
    expect((await team(id, 'RELEASE')).codes).toEqual(['STALE_VERSION']);
    const acted = async (version: number) =>
      members.mutate(
        id,
        'actOnTeam',
        'ActOnTeamInput',
        { id, action: 'RELEASE', expectedVersion: version },
        'availability',
      );
    expect((await acted(confirmed.done.team.version)).codes).toEqual(['ACTION_NOT_POSSIBLE']);
    await members.mutate(id, 'goOnDuty', 'GoOnDutyInput', { id: done.id, expectedVersion: 2, volunteers: 12 });
    const home = await members.mutate(
      id,
      'standDown',
      'StandDownInput',
      { id: done.id, expectedVersion: 3, hours: 40 },
      'hours team { availability availabilityHistory { availability } }',
    );
    expect(home.done.team.availability).toBe('AVAILABLE');
    expect(
      home.done.team.availabilityHistory.map(({ availability }: { availability: string }) => availability),
    ).toEqual(['AVAILABLE', 'STOOD_DOWN', 'ON_CALL', 'COMMITTED', 'AVAILABLE']);
  });
});
