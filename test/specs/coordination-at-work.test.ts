/** One matter from its notice to its closing off, told through the gateway: each persona sees and does what is theirs. */

import type { PersonaName } from '@hub/gateway/trust/personas.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codesOf } from '../support/ask.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHub({ writable: ['coordination'] });
}, 60_000);
afterAll(() => hub.stop());

let count = 0;
async function mutate(as: PersonaName, call: string, selection: string, input: object) {
  count += 1;
  const type = `${call.charAt(0).toUpperCase()}${call.slice(1)}Input`;
  const answer = await hub.ask(`mutation ($input: ${type}!) { ${call}(input: $input) { ${selection} } }`, {
    as,
    variables: { input: { idempotencyKey: `story-${count}-${call}`, ...input } },
  });
  return { codes: codesOf(answer), done: answer.json.data?.[call] };
}
const read = async (query: string, as: PersonaName = 'coordinator') => (await hub.ask(query, { as })).json.data;

describe('a notice is issued, acknowledged, and escalated where a signature is overdue', () => {
  const acknowledge = (as: PersonaName, notice: string) =>
    mutate(as, 'acknowledgeNotice', 'state notice { state }', { notice, action: 'ACKNOWLEDGE', expectedVersion: 1 });
  let notice: string;

  test('the office issues it; the public and the resident desk cannot', async () => {
    const input = { titleZh: '合成·中心覆盖情况通报', bodyZh: '请各部门核对覆盖情况。', level: 'CRITICAL' };
    for (const as of ['public', 'partner', 'resident-desk', 'centre-worker'] as const)
      expect((await mutate(as, 'draftNotice', 'id', input)).codes).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE']);
    const { done } = await mutate('coordinator', 'draftNotice', 'id state', input);
    notice = done.id;
    const act = { id: notice, action: 'ISSUE', expectedVersion: 1 };
    expect((await mutate('justice', 'actOnNotice', 'state', act)).codes).toEqual(['ACTION_NOT_PERMITTED']);
    expect((await mutate('coordinator', 'actOnNotice', 'state', act)).done.state).toBe('ISSUED');
  });

  test('each department signs for itself', async () => {
    for (const as of ['civil-affairs', 'justice', 'health'] as const)
      expect((await acknowledge(as, notice)).done).toMatchObject({ state: 'ACKNOWLEDGED' });
    const { notice: found } = await read(`{ notice(id: "${notice}") { state outstanding { code } } }`);
    expect(found).toEqual({ state: 'PARTLY_ACKNOWLEDGED', outstanding: [{ code: 'VOLUNTEER_FEDERATION' }] });
  });

  test('the one who is silent falls overdue, stands among the alerts, and the notice is escalated', async () => {
    const act = { id: notice, action: 'ESCALATE', expectedVersion: 3 };
    expect((await mutate('coordinator', 'actOnNotice', 'state', act)).codes).toEqual(['ACTION_GUARDED']);
    // Its hours pass.
    await hub.departments
      .get('coordination')
      ?.orm.em.getConnection()
      .execute('update acknowledgement set owed_by = ? where notice_id = ? and department_code = ?', [
        '2015-10-26T09:00:00Z',
        notice,
        'VOLUNTEER_FEDERATION',
      ]);
    const { alerts } = await read(
      '{ alerts(kind: NOTICE_UNACKNOWLEDGED, department: VOLUNTEER_FEDERATION) { subject { ... on MajorMatterNotice { id } } } }',
    );
    expect(alerts).toContainEqual({ subject: { id: notice } });
    expect((await mutate('coordinator', 'actOnNotice', 'state', act)).done.state).toBe('ESCALATED');
  });
});

describe('a consultation disagrees, and a meeting settles it', () => {
  let meeting: string;
  let consultation: string;

  test('the office plans an extraordinary meeting for today; no department can in its place', async () => {
    const input = {
      titleZh: '合成·覆盖专题会议',
      kind: 'EXTRAORDINARY',
      scheduledFor: '2015-10-26T10:00:00Z',
      placeZh: '合成·市联席会议室',
    };
    expect((await mutate('health', 'planMeeting', 'id', input)).codes).toEqual(['ACTION_NOT_PERMITTED']);
    meeting = (await mutate('coordinator', 'planMeeting', 'id', input)).done.id;
  });

  test('civil affairs asks justice and health; justice objects, so that it is not agreed', async () => {
    const { done } = await mutate('civil-affairs', 'openConsultation', 'id', {
      subjectZh: '合成·覆盖口径',
      asked: ['JUSTICE', 'HEALTH'],
    });
    consultation = done.id;
    const reply = (as: PersonaName, position: string, expectedVersion: number) =>
      mutate(as, 'replyToConsultation', 'state', { id: consultation, position, textZh: '意见', expectedVersion });
    expect((await reply('volunteer', 'AGREE', 1)).codes).toEqual(['ACTION_NOT_PERMITTED']);
    expect((await reply('health', 'AGREE', 1)).done.state).toBe('PARTLY_ANSWERED');
    expect((await reply('justice', 'OBJECT', 2)).done.state).toBe('ANSWERED');
    const act = (action: string, expectedVersion: number) =>
      mutate('civil-affairs', 'actOnConsultation', 'state escalatedTo { id }', {
        id: consultation,
        action,
        expectedVersion,
      });
    expect((await act('AGREE', 3)).codes).toEqual(['ACTION_GUARDED']);
    expect((await act('DISAGREE', 3)).done.state).toBe('DISAGREED');
    expect((await act('ESCALATE', 4)).done).toEqual({ state: 'ESCALATED', escalatedTo: { id: meeting } });
  });

  test('the meeting is called with it on the agenda, and held', async () => {
    const { meeting: found } = await read(`{ meeting(id: "${meeting}") { version agenda { consultation { id } } } }`);
    expect(found.agenda).toEqual([{ consultation: { id: consultation } }]);
    const act = (action: string, expectedVersion: number, given = {}) =>
      mutate('coordinator', 'actOnMeeting', 'state version', { id: meeting, action, expectedVersion, ...given });
    await act('CONVENE', found.version);
    const represented = ['COORDINATION', 'CIVIL_AFFAIRS', 'JUSTICE', 'HEALTH'].map((department) => ({
      department,
      representativeZh: '分管负责人',
    }));
    expect((await act('HOLD', found.version + 1, { represented })).done.state).toBe('HELD');
  });

  describe('it adopts a resolution bound to what civil affairs’ data say of coverage', () => {
    const adopt = (target: string, dueOn = '2015-12-31') =>
      mutate('coordinator', 'adoptResolution', 'id version state', {
        meeting,
        agendaNumber: 1,
        titleZh: '合成·街道覆盖保持百分之百',
        mandate: 'LIVELIHOOD_UNDERTAKING',
        lead: 'CIVIL_AFFAIRS',
        support: ['HEALTH'],
        dueOn,
        measure: { metric: 'FIGURE', figure: 'F06', comparator: 'AT_LEAST', target },
      });
    const light = async (id: string) =>
      (await read(`{ resolution(id: "${id}") { light measured targetMet measureMissing { code } } }`)).resolution;
    let resolution: string;

    test('its light is what the data say, through the gateway', async () => {
      const { done } = await adopt('100');
      resolution = done.id;
      expect(await light(resolution)).toEqual({
        light: 'GREEN',
        measured: '100',
        targetMet: true,
        measureMissing: [],
      });
      const impossible = (await adopt('101')).done.id;
      expect(await light(impossible)).toMatchObject({ light: 'YELLOW', targetMet: false });
    });

    test('a list tells it of each, and an alert of what it is about, at one request however many; what finds and counts them says UNKNOWN', async () => {
      const { done: due } = await adopt('100', '2015-10-28');
      const { done: missed } = await adopt('101', '2015-10-28');
      const costs = async (query: string) => {
        hub.reset();
        const data = await read(query);
        return { data, asked: hub.counts.get('civil-affairs')?.requests };
      };
      const lights = (rows: { id: string; light: string }[]) =>
        new Map(rows.map(({ id, light: shown }) => [id, shown]));
      const one = await costs(`{ resolution(id: "${due.id}") { light } }`);
      const many = await costs('{ resolutions(light: UNKNOWN, first: 100) { nodes { id light } } }');
      const listed = lights(many.data.resolutions.nodes);
      expect([one.asked, many.asked]).toEqual([1, 1]);
      expect([listed.get(resolution), listed.get(due.id), listed.get(missed.id)]).toEqual(['GREEN', 'GREEN', 'YELLOW']);
      const found = await read('{ resolutions(light: GREEN, bound: true, first: 100) { nodes { id } } }');
      expect(found.resolutions.nodes).not.toContainEqual({ id: due.id });
      const alerts = await costs(
        '{ alerts(kind: RESOLUTION_UNKNOWN) { severity textZh subject { ... on Resolution { id light } } } }',
      );
      const raised = alerts.data.alerts.map(({ subject }: { subject: { id: string; light: string } }) => subject);
      expect([alerts.asked, alerts.data.alerts[0]]).toMatchObject([
        1,
        { severity: 'UNKNOWN', textZh: expect.stringContaining('待核') },
      ]);
      const told = lights(raised);
      expect([told.get(due.id), told.get(missed.id), told.has(resolution)]).toEqual(['GREEN', 'YELLOW', false]);
    });

    test('who asks for no light asks no other department', async () => {
      hub.reset();
      await read(`{ resolution(id: "${resolution}") { state measure { target } } }`);
      expect(hub.counts.get('civil-affairs')?.requests).toBe(0);
    });

    test('the lead signs for it and reports; the office verifies and closes it off', async () => {
      const act = (as: PersonaName, action: string, expectedVersion: number, given = {}) =>
        mutate(as, 'actOnResolution', 'state percent', { id: resolution, action, expectedVersion, ...given });
      expect((await act('health', 'SIGN_FOR', 1)).codes).toEqual(['ACTION_NOT_PERMITTED']);
      await act('civil-affairs', 'SIGN_FOR', 1);
      await act('civil-affairs', 'START', 2);
      expect((await act('health', 'REPORT_PROGRESS', 3, { percent: 50, noteZh: '已配合核对' })).done.percent).toBe(50);
      await act('civil-affairs', 'REPORT_DONE', 4, { noteZh: '全部覆盖' });
      expect((await act('civil-affairs', 'VERIFY', 5, { noteZh: '属实' })).codes).toEqual(['ACTION_NOT_PERMITTED']);
      await act('coordinator', 'VERIFY', 5, { noteZh: '按F06核对属实' });
      expect((await act('coordinator', 'CLOSE', 6)).done.state).toBe('CLOSED');
      const { resolution: told } = await read(
        `{ resolution(id: "${resolution}") { light history { action by department { code } } } }`,
        'public',
      );
      expect(told.light).toBeNull();
      expect(told.history.map(({ action, by }: { action: string; by: string }) => `${by} ${action}`)).toEqual([
        'SECRETARIAT ASSIGN',
        'LEAD SIGN_FOR',
        'LEAD START',
        'SUPPORT REPORT_PROGRESS',
        'LEAD REPORT_DONE',
        'SECRETARIAT VERIFY',
        'SECRETARIAT CLOSE',
      ]);
    });
  });

  test('the consultation is closed with what the meeting decided, and its minutes are signed by all who came', async () => {
    const { done } = await mutate('civil-affairs', 'actOnConsultation', 'state', {
      id: consultation,
      action: 'CLOSE',
      resultZh: '按会议议定口径',
      expectedVersion: 5,
    });
    expect(done.state).toBe('CLOSED');
    const { meeting: found } = await read(`{ meeting(id: "${meeting}") { version } }`);
    await mutate('coordinator', 'actOnMeeting', 'state', {
      id: meeting,
      action: 'DRAFT_MINUTES',
      minutesZh: '议定覆盖口径。',
      expectedVersion: found.version,
    });
    const states = [];
    for (const [place, as] of (['coordinator', 'civil-affairs', 'justice', 'health'] as const).entries())
      states.push(
        (await mutate(as, 'signMinutes', 'state', { id: meeting, expectedVersion: found.version + 1 + place })).done
          .state,
      );
    expect(states).toEqual(['MINUTES_DRAFT', 'MINUTES_DRAFT', 'MINUTES_DRAFT', 'MINUTES_SIGNED']);
  });
});

test('where the department that holds the data is missing the light is UNKNOWN, never green, and says who is missing', async () => {
  const alone = await startHub({ down: ['volunteer'] });
  const answer = await alone.ask(
    '{ resolutions(bound: true, open: true) { nodes { light measured measure { figure { code } } measureMissing { code } } } }',
  );
  const bound = answer.json.data.resolutions.nodes.find(
    ({ measure }: { measure: { figure: { code: string } | null } }) => measure.figure?.code === 'F27',
  );
  expect(bound).toMatchObject({ light: 'UNKNOWN', measured: null, measureMissing: [{ code: 'VOLUNTEER_FEDERATION' }] });
  await alone.stop();
}, 30_000);

describe('for an emergency under way', () => {
  const proposals = (first: number) => `{ incident(id: "INC-012") { district { code } engagedWorkers engagedTeams
    workersToCall(first: ${first}) { sameDistrict worker { id currentEmployment { centre { id } } } }
    teamsToCall(skill: PSYCHOLOGICAL_SUPPORT, first: ${first}) { sameDistrict team { id district { code } } } } }`;

  test('civil affairs proposes workers and the federation teams, the nearest first, whom the office has not called yet', async () => {
    const { incident } = await read(proposals(20));
    const workers = incident.workersToCall.map(({ worker }: { worker: { id: string } }) => worker.id);
    expect([incident.workersToCall[0].sameDistrict, workers.length]).toEqual([true, 20]);
    for (const id of workers) expect(incident.engagedWorkers).not.toContain(id);
    const near = incident.teamsToCall.map(({ sameDistrict }: { sameDistrict: boolean }) => sameDistrict);
    expect(near).toEqual(near.toSorted((one: boolean, other: boolean) => Number(other) - Number(one)));
    for (const { sameDistrict, team } of incident.teamsToCall)
      expect([team.id, team.district.code === incident.district.code]).toEqual([team.id, sameDistrict]);
  });

  test('the centre nominates one, the office and the bureau send it; then it is proposed no more', async () => {
    const { incident } = await read(proposals(1));
    const [{ worker }] = incident.workersToCall;
    const { done } = await mutate('centre-worker', 'nominateWorker', 'id', {
      incident: 'INC-012',
      worker: worker.id,
      support: 'EMOTIONAL_SUPPORT',
      nomination: 'SELF',
    });
    const act = (as: PersonaName, action: string, expectedVersion: number) =>
      mutate(as, 'actOnDeployment', 'state', { id: done.id, action, expectedVersion });
    await act('coordinator', 'SHORTLIST', 1);
    expect((await act('health', 'APPROVE', 2)).codes).toEqual(['ACTION_NOT_PERMITTED']);
    expect((await act('civil-affairs', 'APPROVE', 2)).done.state).toBe('APPROVED');
    expect((await read(proposals(1))).incident.workersToCall[0].worker.id).not.toBe(worker.id);
  });

  test('the office calls for a team, and the federation answers', async () => {
    const { incident } = await read(proposals(1));
    const team = incident.teamsToCall[0].team.id;
    const { done } = await mutate('coordinator', 'requestTeam', 'id', {
      incident: 'INC-012',
      team,
      support: 'EMOTIONAL_SUPPORT',
    });
    const answer = { id: done.id, action: 'CONFIRM', expectedVersion: 1 };
    expect((await mutate('coordinator', 'actOnTeamRequest', 'state', answer)).codes).toEqual(['ACTION_NOT_PERMITTED']);
    expect((await mutate('volunteer', 'actOnTeamRequest', 'state', answer)).done.state).toBe('CONFIRMED');
    expect((await read(proposals(1))).incident.teamsToCall[0].team.id).not.toBe(team);
  });
});
