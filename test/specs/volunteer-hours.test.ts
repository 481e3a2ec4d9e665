import type { PersonaName } from '@hub/gateway/trust/personas.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codesOf } from '../support/ask.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';

const centre = 'IFSC-032';
let hub: HubUnderTest;
/** An activity of a team of the centre, held with no hours recorded yet. */
let activity: string;
beforeAll(async () => {
  hub = await startHub({ writable: ['volunteer'] });
  const { json } = await hub.ask(
    `{ volunteerActivities(centre: "${centre}", state: HELD, from: "2015-09-01") { nodes { id } } }`,
  );
  activity = json.data.volunteerActivities.nodes[0].id;
}, 60_000);
afterAll(() => hub.stop());

let count = 0;
async function mutate(as: PersonaName, call: string, type: string, input: object, selection = 'id state version') {
  count += 1;
  const query = `mutation ($input: ${type}!) { ${call}(input: $input) { ${selection} } }`;
  const variables = { input: { idempotencyKey: `hours-spec-${count}`, ...input } };
  const answer = await hub.ask(query, { as, variables });
  return { codes: codesOf(answer), done: answer.json.data?.[call], errors: answer.json.errors };
}

const evidence = { kind: 'ATTENDANCE_SHEET', descriptionZh: '合成·纸质签到表' };
const submit = (as: PersonaName, given: object = {}) =>
  mutate(as, 'submitHours', 'SubmitHoursInput', {
    volunteer: 'VOL-000009',
    activity,
    hours: 2,
    origin: 'RETROACTIVE_WITH_EVIDENCE',
    evidence,
    ...given,
  });
const act = (as: PersonaName, call: string, id: string, expectedVersion: number, given: object = {}) =>
  mutate(as, call, 'ActOnHoursInput', { id, expectedVersion, ...given });
const seen = async () => {
  const { json } = await hub.ask(
    `{ volunteer(id: "VOL-000009") { hoursTotal } volunteerActivity(id: "${activity}") { participations } }`,
  );
  return [json.data.volunteer.hoursTotal, json.data.volunteerActivity.participations];
};

describe('a centre’s worker enters hours after the fact, and the federation confirms them', () => {
  let id: string;
  let before: number[];

  test.each(['coordinator', 'civil-affairs', 'justice', 'health', 'partner', 'public'] as const)(
    '%s enters none, and the federation is not asked',
    async (as) => {
      hub.reset();
      expect(await submit(as)).toMatchObject({ codes: ['UNAUTHORIZED_FIELD_OR_TYPE'], done: null });
      expect(hub.counts.get('volunteer')?.requests).toBe(0);
    },
  );

  test('without evidence they are refused, in both languages', async () => {
    const { codes, errors } = await submit('centre-worker', { evidence: null });
    expect(codes).toEqual(['ACTION_GUARDED']);
    expect(errors[0].message).toBe(
      '不能“提交”:须补录附证据,其他来源不附 · "Submit" is refused: hours entered after the fact need evidence, others none',
    );
  });

  test('submitted, they do not count yet', async () => {
    before = await seen();
    const { done } = await submit('centre-worker');
    expect(done).toMatchObject({ state: 'SUBMITTED', version: 1 });
    id = done.id;
    expect(await seen()).toEqual(before);
  });

  test('who submitted them does not confirm them; the federation does, and they count', async () => {
    expect((await act('centre-worker', 'confirmHours', id, 1)).codes).toEqual(['ACTION_GUARDED']);
    expect((await act('volunteer', 'confirmHours', id, 1)).done).toMatchObject({ state: 'CONFIRMED', version: 2 });
    expect(await seen()).toEqual([(before[0] ?? 0) + 2, (before[1] ?? 0) + 1]);
  });

  test('on an old version the federation is told what stands there now', async () => {
    const { codes, errors } = await act('volunteer', 'confirmHours', id, 1);
    expect(codes).toEqual(['STALE_VERSION']);
    expect(errors[0].extensions).toMatchObject({ version: 2, expectedVersion: 1, state: 'CONFIRMED' });
  });

  test('disputed they do not count; the centre cannot settle it, the federation upholds them', async () => {
    await act('centre-worker', 'disputeHours', id, 2, { noteZh: '签到表有涂改' });
    expect(await seen()).toEqual(before);
    expect((await act('centre-worker', 'upholdHours', id, 3, { noteZh: '无误' })).codes).toEqual([
      'ACTION_NOT_PERMITTED',
    ]);
    expect((await act('volunteer', 'upholdHours', id, 3, { noteZh: '已核对原件' })).done.state).toBe('CONFIRMED');
  });

  test('the certificate prints them, and whoever holds it can check it', async () => {
    const { done } = await mutate(
      'volunteer',
      'issueVolunteerCertificate',
      'IssueCertificateInput',
      { volunteer: 'VOL-000009', from: '2015-09-01', to: '2015-10-26', issuer: 'ORG-0001' },
      'number hours state',
    );
    expect(done).toMatchObject({ state: 'VALID' });
    expect(done.hours).toBeGreaterThanOrEqual(2);
    const { json } = await hub.ask(
      `{ volunteerCertificate(number: "${done.number}") { state hours } hoursRecord(id: "${id}") { state certificate { number } } }`,
      { as: 'centre-worker' },
    );
    expect(json.data).toEqual({
      volunteerCertificate: { state: 'VALID', hours: done.hours },
      hoursRecord: { state: 'CERTIFIED', certificate: { number: done.number } },
    });
  });
});

test('sent twice with one key, hours are one record', async () => {
  const again = { volunteer: 'VOL-000010', idempotencyKey: 'these hours, sent twice' };
  const [first, second] = [await submit('centre-worker', again), await submit('centre-worker', again)];
  expect([first.codes, second.done]).toEqual([[], first.done]);
});

test('a team leaves its centre: the centre’s page says so from that day, and not before', async () => {
  const { json } = await hub.ask(
    `{ serviceCentre(id: "${centre}") { volunteerTeams(first: 1) { nodes { id attachments { id version } } } } }`,
  );
  const [team] = json.data.serviceCentre.volunteerTeams.nodes;
  const [{ id, version }] = team.attachments;
  const { codes, done } = await mutate(
    'centre-worker',
    'detachTeam',
    'DetachTeamInput',
    { id, expectedVersion: version, noteZh: '合成·队伍解散' },
    'state detachedOn centre { nameZh }',
  );
  expect([codes, done]).toEqual([
    [],
    { state: 'DETACHED', detachedOn: '2015-10-26', centre: { nameZh: expect.any(String) } },
  ]);
  const { json: later } = await hub.ask(
    `{ serviceCentre(id: "${centre}") { now: volunteerTeams(first: 100) { nodes { id } } before: volunteerTeams(asOf: "2015-10-25", first: 100) { nodes { id } } } }`,
  );
  const { now, before } = later.data.serviceCentre;
  expect(before.nodes).toContainEqual({ id: team.id });
  expect(now.nodes).toEqual(before.nodes.filter((each: { id: string }) => each.id !== team.id));
});

test('anybody finds the teams nearest to an emergency that have the skill', async () => {
  const { json } = await hub.ask(
    '{ callableTeams(township: "440106001", skill: MEDICAL_FIRST_AID, first: 3) { proximity team { nameZh district { nameZh } } } }',
    { as: 'public' },
  );
  expect(json.errors).toBeUndefined();
  for (const { team } of json.data.callableTeams) expect(team.district.nameZh).toBe('天河区');
  expect(json.data.callableTeams).toHaveLength(3);
});
